"""Numbers beside a search: how many of what it finds have which value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tracker.errors import BadQuery
from tracker.record import reference
from tracker.search.query import Query, parse, terms
from tracker.store import Store

MOST = 200  # values of a facet that are told


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a facet: what a search writes for it, the name that people know it by, and how many have it."""

    value: str
    name: str
    number: int | None


def _column(column: str, *, otherwise: str = "none") -> Callable[[Store, Query], list[Value]]:
    def values(store: Store, query: Query) -> list[Value]:
        sql = f"SELECT {column}, count(*) FROM commitment c WHERE {query.condition} GROUP BY 1 ORDER BY 2 DESC, 1"  # noqa: S608
        return [Value(row[0] or otherwise, row[0] or "", row[1]) for row in store.read(sql, *query.values)]

    return values


def _party(store: Store, query: Query) -> list[Value]:
    sql = (
        "SELECT p.name, count(DISTINCT cp.commitment_id) FROM commitment_party cp JOIN party p ON p.id = cp.party_id"  # noqa: S608
        f" WHERE +cp.commitment_id IN (SELECT c.id FROM commitment c WHERE {query.condition})"
        " GROUP BY cp.party_id ORDER BY 2 DESC, 1 LIMIT ?"
    )
    return [Value(row[0], row[0], row[1]) for row in store.read(sql, *query.values, MOST)]


def _document(store: Store, query: Query) -> list[Value]:
    sql = (
        "SELECT d.id, d.title, count(DISTINCT cp.commitment_id) FROM commitment_passage cp"  # noqa: S608 - see parse
        " JOIN passage p ON p.id = cp.passage_id JOIN document_version v ON v.id = p.version_id"
        " JOIN document d ON d.id = v.document_id"
        f" WHERE +cp.commitment_id IN (SELECT c.id FROM commitment c WHERE {query.condition})"
        " GROUP BY d.id ORDER BY 3 DESC, 2 LIMIT ?"
    )
    rows = store.read(sql, *query.values, MOST)
    return [Value(reference("D", row[0]), row[1], row[2]) for row in rows]


def _due(store: Store, query: Query) -> list[Value]:
    found = _column("substr(c.due_latest, 1, 4)")(store, query)
    return sorted(found, key=lambda v: (v.value == "none", v.value))


def _tag(store: Store, query: Query) -> list[Value]:
    sql = (
        "SELECT min(name), count(*) FROM tag"  # noqa: S608 - see parse
        f" WHERE +commitment_id IN (SELECT c.id FROM commitment c WHERE {query.condition})"
        " GROUP BY name ORDER BY 2 DESC, 1 LIMIT ?"
    )
    return [Value(row[0], row[0], row[1]) for row in store.read(sql, *query.values, MOST)]


def _evidence(store: Store, query: Query) -> list[Value]:
    sql = (
        "SELECT coalesce(e.kind, ''), count(DISTINCT c.id) FROM commitment c"  # noqa: S608 - see parse
        " LEFT JOIN evidence_link l ON l.commitment_id = c.id LEFT JOIN evidence e ON e.id = l.evidence_id"
        f" WHERE {query.condition} GROUP BY 1 ORDER BY 2 DESC, 1"
    )
    return [Value(row[0] or "none", row[0], row[1]) for row in store.read(sql, *query.values)]


FACETS: dict[str, Callable[[Store, Query], list[Value]]] = {
    "status": _column("c.status"),
    "party": _party,
    "kind": _column("c.kind"),
    "due": _due,
    "document": _document,
    "tag": _tag,
    "evidence": _evidence,
}
"""The facets, each named as the field whose terms it counts."""


def facets(store: Store, text: str, today: date | None, *names: str) -> dict[str, list[Value]]:
    """The values of each facet (or of those named) with their numbers.

    A facet is counted without its own terms, so that it tells what choosing another value would find.
    """
    whole = parse(text, today)
    used = {term.name for term in terms(text)}
    return {
        name: FACETS[name](store, parse(text, today, but=name) if name in used else whole) for name in names or FACETS
    }


def counts(store: Store, query: Query, by: str) -> dict[str, int]:
    """How many commitments a query finds for each value of 'status', 'kind', 'strength' or 'party' (as pledgor)."""
    if by == "party":
        select = "p.name FROM commitment c JOIN commitment_party cp ON cp.commitment_id = c.id AND cp.role = 'pledgor'"
        select += " JOIN party p ON p.id = cp.party_id"
    elif by in ("status", "kind", "strength"):
        select = f"c.{by} FROM commitment c"
    else:
        raise BadQuery(f"Commitments cannot be counted by {by!r}.")
    sql = f"SELECT count(*), {select} WHERE {query.condition} GROUP BY 2 ORDER BY 1 DESC, 2"
    return {row[1]: row[0] for row in store.read(sql, *query.values)}
