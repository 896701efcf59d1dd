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
    "party": _PARTY.format("min(fold(p.name))", "pledgor", ""),
    "beneficiary": _PARTY.format("min(fold(p.name))", "beneficiary", ""),
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
    """Ids of the commitments that a query finds, in order: by `group` (of `GROUPS`) first, then by `sort` (of `SORTS`).

    They come as one text of SQLite's making, which lets the window's thread run while a hundred thousand are read.
    """
    if sort not in SORTS:
        raise BadQuery(f"Commitments cannot be sorted by {sort!r}. Choose one of: {', '.join(SORTS)}.")
    way = "DESC" if descending else "ASC"
    order = f"{SORTS[sort]} {way} NULLS LAST, c.id {way}"
    if group:
        order = f"{_grouping(group)} NULLS LAST, {order}"
    found = f"SELECT c.id FROM commitment c WHERE {query.condition} ORDER BY {order} LIMIT ?"  # noqa: S608 - see parse
    text = store.one(f"SELECT group_concat(id) FROM ({found})", *query.values, limit)[0]  # noqa: S608 - as above
    return array("q", json.loads(f"[{text or ''}]"))


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
