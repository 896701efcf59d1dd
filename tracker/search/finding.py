"""Which commitments a query finds, in what order and in what groups."""

from __future__ import annotations

import json
from array import array
from dataclasses import dataclass

from tracker.errors import BadQuery
from tracker.model import Status
from tracker.search.query import Query
from tracker.store import Store

_PARTY = (
    "(SELECT {} FROM commitment_party cp JOIN party p ON p.id = cp.party_id"
    " WHERE cp.commitment_id = c.id AND cp.role = '{}'{})"
)
_NAME = _PARTY.format("min(r.rank)", "{}", "").replace("party p", "party_rank r").replace("p.id", "r.id")
_RANKS = "WITH party_rank AS MATERIALIZED (SELECT id, row_number() OVER (ORDER BY fold(name), id) AS rank FROM party) "
"""Parties in the order of their names: each name is folded once, not once for each commitment."""

_DOCUMENT = (
    "(SELECT {} FROM commitment_passage cp JOIN passage p ON p.id = cp.passage_id"
    " JOIN document_version v ON v.id = p.version_id JOIN document d ON d.id = v.document_id"
    " WHERE cp.commitment_id = c.id ORDER BY cp.id LIMIT 1)"
)
_RANK = f"CASE c.status {' '.join(f'WHEN {value!r} THEN {n}' for n, value in enumerate(map(str, Status)))} END"

SORTS = {
    "due": "c.due_latest",
    "title": "c.title COLLATE NOCASE",
    "status": _RANK,
    "judged": "c.status_on",
    "kind": "c.kind",
    "strength": "c.strength",
    "added": "c.id",
    "party": _NAME.format("pledgor"),
    "beneficiary": _NAME.format("beneficiary"),
    "tag": "(SELECT min(name) FROM tag WHERE commitment_id = c.id)",
    "document": _DOCUMENT.format("d.title COLLATE NOCASE"),
}
"""What commitments can be sorted by. What is not known comes last in both directions; equals stand by their id."""

GROUPS = {
    "party": _PARTY.format("p.name COLLATE NOCASE", "pledgor", " ORDER BY cp.id LIMIT 1"),
    "document": _DOCUMENT.format("d.title COLLATE NOCASE"),
    "status": _RANK,
    "kind": "c.kind",
    "due": "substr(c.due_latest, 1, 4)",
}
"""What commitments can be grouped by: the first pledgor, the first document, the status, the kind, the year of the due
date. Groups stand in the order of this value, what is not known last."""


@dataclass(frozen=True, slots=True)
class Group:
    """A group: its value ('' where it is not known; a status is told by its code) and how many belong to it."""

    value: str
    number: int


def find(
    store: Store,
    query: Query,
    sort: str = "due",
    *,
    descending: bool = False,
    group: str = "",
    limit: int = -1,
) -> array[int]:
    """Ids of the commitments that a query finds, in order: by `group` (of `GROUPS`) first, then by `sort`.

    `sort` names one of `SORTS`, or several with commas between; a minus before a name turns it round.

    They come as one text of SQLite's making, which lets the window's thread run while a hundred thousand are read.
    """
    order = _order(sort, descending=descending)
    if group:
        order = f"{_grouping(group)} NULLS LAST, {order}"
    found = f"SELECT c.id FROM commitment c WHERE {query.condition} ORDER BY {order} LIMIT ?"  # noqa: S608 - see parse
    ranks = _RANKS if "party_rank" in order else ""
    text = store.one(f"{ranks}SELECT group_concat(id) FROM ({found})", *query.values, limit)[0]  # noqa: S608 - as above
    return array("q", json.loads(f"[{text or ''}]"))


def _order(sort: str, *, descending: bool) -> str:
    """The order in SQL: equals by the first name stand by the second, and at last by their id."""
    parts, way = [], "ASC"
    for place, name in enumerate(sort.split(",")):
        plain = name.removeprefix("-")
        if plain not in SORTS:
            raise BadQuery(f"Commitments cannot be sorted by {plain!r}. Choose one of: {', '.join(SORTS)}.")
        down = (name != plain) != (descending and place == 0)
        parts.append(f"{SORTS[plain]} {'DESC' if down else 'ASC'} NULLS LAST")
        way = way if place else "DESC" if down else "ASC"
    return ", ".join([*parts, f"c.id {way}"])


def groups(store: Store, query: Query, by: str) -> list[Group]:
    """The groups of what a query finds, in the order in which `find` gives them."""
    value = _grouping(by)
    sql = (
        f"SELECT {value} AS value, count(*) FROM commitment c WHERE {query.condition}"  # noqa: S608 - see parse
        " GROUP BY value ORDER BY value NULLS LAST"
    )
    ranks = list(Status)
    return [
        Group("" if row[0] is None else str(ranks[row[0]]) if by == "status" else row[0], row[1])
        for row in store.read(sql, *query.values)
    ]


def count(store: Store, query: Query) -> int:
    """How many commitments a query finds."""
    sql = f"SELECT count(*) FROM commitment c WHERE {query.condition}"  # noqa: S608 - see parse
    return int(store.one(sql, *query.values)[0])


def _grouping(by: str) -> str:
    if by not in GROUPS:
        raise BadQuery(f"Commitments cannot be grouped by {by!r}. Choose one of: {', '.join(GROUPS)}.")
    return GROUPS[by]
