"""Rows that are there already: by their reference, their code, their words, or all of their fields."""

from __future__ import annotations

from functools import cached_property

from tracker.commitments import shown_due
from tracker.exchange.tables.grid import READER
from tracker.exchange.tables.making import Made, Refused
from tracker.record import number_in, reference
from tracker.sqlite import Row, fold
from tracker.store import Store

Key = tuple[str, str, str, frozenset[str], frozenset[str], str]

_KEY = (
    "SELECT c.id, c.title, c.statement, c.due, c.code, coalesce(t.value || ' ' || t.unit, '') AS target,"
    " (SELECT group_concat(p.name, char(31)) FROM commitment_party cp JOIN party p ON p.id = cp.party_id"
    "  WHERE cp.commitment_id = c.id AND cp.role = 'pledgor') AS pledgors,"
    " (SELECT group_concat(p.name, char(31)) FROM commitment_party cp JOIN party p ON p.id = cp.party_id"
    "  WHERE cp.commitment_id = c.id AND cp.role = 'beneficiary') AS beneficiaries"
    " FROM commitment c LEFT JOIN target t ON t.commitment_id = c.id AND t.position = 0 WHERE c.id = ?"
)


class Seen:
    """What a store holds, asked as needed, and the rows of the table that came before."""

    def __init__(self, store: Store | None) -> None:
        self._store = store
        self._lines: dict[str, int] = {}

    def find(self, made: Made, line: str) -> str | Refused:
        """The reference of what a row is already, '' where it is new; refused where its code is something else's."""
        if (earlier := self._lines.setdefault(line, made.row.number)) != made.row.number:
            return f"row {earlier}"
        if line in self._rows:
            return reference("C", self._rows[line])
        titles = self._titles.get(fold(made.draft.title), ())
        if made.ref and (id_ := number_in("C", made.ref)) in titles:
            return reference("C", id_)
        if made.code and made.code in self._codes:
            id_ = self._codes[made.code]
            if id_ in titles:
                return reference("C", id_)
            return Refused(made.row, f"its code {made.code} is that of {reference('C', id_)}, which has another title")
        same = next((id_ for id_ in titles if self._key(id_, made.code) == _key(made)), 0)
        return reference("C", same) if same else ""

    def _read(self, sql: str, *values: object) -> list[Row]:
        return self._store.read(sql, *values) if self._store else []

    @cached_property
    def _rows(self) -> dict[str, int]:
        """Commitments by the row of a table that they rest on."""
        rows = self._read(
            "SELECT p.exact, min(cp.commitment_id) FROM passage p JOIN document_version v ON v.id = p.version_id"
            " JOIN commitment_passage cp ON cp.passage_id = p.id WHERE v.reader = ? GROUP BY p.id",
            READER,
        )
        return {row[0]: row[1] for row in rows}

    @cached_property
    def _codes(self) -> dict[str, int]:
        rows = self._read("SELECT code, min(id) FROM commitment WHERE code <> '' GROUP BY code")
        return {row[0]: row[1] for row in rows}

    @cached_property
    def _titles(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for id_, title in self._read("SELECT id, title FROM commitment ORDER BY id"):
            found.setdefault(fold(title), []).append(id_)
        return found

    def _key(self, id_: int, code: str) -> Key | None:
        """The fields of a commitment to compare; None where it has another code."""
        (row,) = self._read(_KEY, id_)
        if code and row["code"] and code != row["code"]:
            return None
        pledgors, beneficiaries = (frozenset((row[name] or "").split("\x1f")) for name in ("pledgors", "beneficiaries"))
        return fold(row["title"]), row["statement"], row["due"], pledgors, beneficiaries, row["target"]


def _key(made: Made) -> Key:
    draft = made.draft
    counted = [f"{format(q.value, 'f')} {q.unit}" for q in draft.quantities[:1]]
    pledgors, beneficiaries = (frozenset(names or ("",)) for names in (draft.pledgors, draft.beneficiaries))
    return (
        fold(draft.title),
        draft.statement,
        shown_due(draft.due)["due"] or "",
        pledgors,
        beneficiaries,
        "".join(counted),
    )
