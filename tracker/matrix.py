"""Parties × commitments: how each promise stands for each party that is bound by it, as status or as score."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tracker import scales, scoreboard, search
from tracker.cycles import Cycle
from tracker.record import reference
from tracker.scales import NOT_APPLICABLE, TRACKER, Scale
from tracker.scoreboard import Board, Row
from tracker.scores import board
from tracker.store import Store, marks

MOST_ROWS = 2000
PAGE = 400
Place = tuple[int, str]
"""A cell: a commitment's id and a party's name."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """The table of values with what else is known of its cells.

    `bound` has the cells of parties that are bound, with their applicability (applies, n/a, unknown): an empty value
    there is a blank, which nobody judged; elsewhere there is nothing to judge. `shared` are the cells whose value was
    given to all who are bound. `total` is how many commitments there are, of which the first are shown.
    """

    board: Board
    bound: Mapping[Place, str]
    shared: frozenset[Place]
    total: int


def told_by(store: Store) -> str:
    """The scale of the latest scores where there are scores and nobody gave a status yet; otherwise '' for statuses."""
    row = store.read(
        "SELECT (SELECT scale FROM score ORDER BY id DESC LIMIT 1) AS scale"
        " WHERE NOT EXISTS (SELECT 1 FROM status_entry)"
    )
    return str(row[0]["scale"] or "") if row else ""


def statuses(store: Store, query: search.Query | None = None) -> Matrix:
    """The latest status of each commitment for each party that is bound, on Pledgebook's own scale."""
    query = query or search.Query()
    rows, bound = _rows(store, query)
    own = _own_statuses(store, [row.id for row in rows])
    general = _general(store, [row.id for row in rows])
    cells: dict[int, dict[str, str]] = {}
    shared = set()
    for id_, party in bound:
        value = own.get((id_, party)) or general.get(id_, "")
        if value and (id_, party) not in own:
            shared.add((id_, party))
        cells.setdefault(id_, {})[party] = value
    return _matrix(store, query, scales.get(store, TRACKER), rows, bound, cells, frozenset(shared))


def scores(store: Store, cycle: Cycle, scale: str, query: search.Query | None = None) -> Matrix:
    """The scores of a cycle on a scale; a party that a commitment does not apply to has n/a, where the scale has it."""
    query, used = query or search.Query(), scales.get(store, scale)
    rows, bound = _rows(store, query)
    shown = {row.id for row in rows}
    cells: dict[int, dict[str, str]] = {}
    if any(value.code == NOT_APPLICABLE for value in used.values):
        for (id_, party), said in bound.items():
            if said == NOT_APPLICABLE:
                cells.setdefault(id_, {})[party] = NOT_APPLICABLE
    scored = board(store, cycle, scale)
    for row in scored.rows:
        if row.id in shown:
            given = {party: value for party, value in zip(scored.parties, row.values, strict=True) if value}
            cells.setdefault(row.id, {}).update(given)
    first = scored.parties
    return _matrix(store, query, used, rows, bound, cells, first=first)


def _matrix(
    store: Store,
    query: search.Query,
    scale: Scale,
    rows: Sequence[Row],
    bound: Mapping[Place, str],
    cells: Mapping[int, Mapping[str, str]],
    shared: frozenset[Place] = frozenset(),
    first: Sequence[str] = (),
) -> Matrix:
    """Put together; the parties in `first` stand first, others by how many commitments bind them."""
    counts: dict[str, int] = {}
    for _, party in bound:
        counts[party] = counts.get(party, 0) + 1
    rest = sorted(counts, key=lambda name: (-counts[name], name.casefold()))
    parties = list(dict.fromkeys([*first, *rest]))
    total = len(rows) if len(rows) < MOST_ROWS else search.count(store, query)
    return Matrix(scoreboard.build("", scale, parties, rows, cells), bound, shared, total)


def _rows(store: Store, query: search.Query) -> tuple[list[Row], dict[Place, str]]:
    """The commitments of a query in the order of their numbers, and who is bound by each of them."""
    nothing = scoreboard.mean([])
    sql = f"SELECT c.id, c.code, c.title FROM commitment c WHERE {query.condition} ORDER BY c.id LIMIT ?"  # noqa: S608 - see search.parse
    rows = [
        Row(row["id"], reference("C", row["id"]), row["code"], row["title"], (), nothing)
        for row in store.read(sql, *query.values, MOST_ROWS)
    ]
    bound: dict[Place, str] = {}
    for page in _pages([row.id for row in rows]):
        for id_, party, said in store.read(
            "SELECT cp.commitment_id, p.name, cp.applicability FROM commitment_party cp JOIN party p"  # noqa: S608 - marks
            f" ON p.id = cp.party_id WHERE cp.role = 'pledgor' AND cp.commitment_id IN ({marks(page)})",
            *page,
        ):
            bound[id_, party] = said
    return rows, bound


def _own_statuses(store: Store, ids: Sequence[int]) -> dict[Place, str]:
    """The latest status that was given to one party alone, on Pledgebook's own scale."""
    found: dict[Place, str] = {}
    for page in _pages(ids):
        for id_, party, value in store.read(
            "SELECT s.commitment_id, p.name, CASE s.scale WHEN 'tracker' THEN s.value ELSE m.to_value END"  # noqa: S608 - marks
            " FROM status_entry s JOIN party p ON p.id = s.party_id LEFT JOIN scale_mapping m"
            " ON m.from_scale = s.scale AND m.from_value = s.value AND m.to_scale = 'tracker'"
            f" WHERE s.commitment_id IN ({marks(page)}) ORDER BY s.valid_on, s.recorded_at, s.id",
            *page,
        ):
            found[id_, party] = value or ""
    return found


def _general(store: Store, ids: Sequence[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for page in _pages(ids):
        sql = f"SELECT id, status FROM commitment WHERE id IN ({marks(page)})"  # noqa: S608 - marks only
        found |= {row["id"]: row["status"] for row in store.read(sql, *page)}
    return found


def _pages(ids: Sequence[int]) -> list[Sequence[int]]:
    return [ids[start : start + PAGE] for start in range(0, len(ids), PAGE)]
