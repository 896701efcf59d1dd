"""A row of a table becomes what a commitment is made of, or is refused with the reason. Writes nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from tracker import review
from tracker.commitments import LONGEST_TITLE
from tracker.exchange.tables import cells
from tracker.exchange.tables.cells import Amount, Unsaid
from tracker.exchange.tables.grid import Row, Sheet
from tracker.exchange.tables.heads import Cell
from tracker.exchange.tables.plan import Plan
from tracker.model import Draft, Due, Kind, Quantity, Status, Strength
from tracker.sqlite import fold

T = TypeVar("T")

_SIGN = re.compile(r"^[^\w+−-]+\s+")  # a glyph before the word, as our own reports have it
GENERIC = frozenset({"amount", "value", "quantity", "target", "number", "sum", "total", "target value", "goal"})
"""Heads of numbers that do not say what is counted."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a row becomes. A status has its day or is None; a number reached likewise."""

    row: Row
    draft: Draft
    code: str = ""
    ref: str = ""
    implementers: tuple[str, ...] = ()
    status: Status | None = None
    status_word: str = ""
    status_on: date | None = None
    reached: Decimal | None = None
    reached_on: date | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that becomes nothing, and why, in a sentence without its full stop."""

    row: Row
    reason: str


@dataclass(frozen=True)
class Maker:
    """Makes rows of one table by one plan; `dues` and `parties` remember what was read, for columns repeat
    themselves."""

    plan: Plan
    heads: tuple[str, ...]
    places: Mapping[str, tuple[int, ...]]  # columns by field
    dues: dict[Cell, Due | str] = field(default_factory=dict)
    parties: dict[Cell, tuple[str, ...]] = field(default_factory=dict)

    def make(self, row: Row) -> Made | Refused:
        """What a row becomes."""
        reasons: list[str] = []

        def ask(name: str, read: Callable[[Cell], T], otherwise: T) -> T:
            place, cell = self._cell(name, row)
            if cells.says_nothing(cell):
                return otherwise
            try:
                return read(cell)
            except Unsaid as error:
                reasons.append(f"{self.heads[place]}: {error}")
                return otherwise

        title = self._text("title", row)
        if not title.strip():
            reasons.append("it has no title")
        due, amount = ask("due", self._due, None), ask("quantity", self._amount, None)
        start = ask("start", self._due, None) if due else None
        judged = self._judged(row, ask, reasons)
        reached, reached_on = self._reached(row, ask, amount)
        if reasons:
            return Refused(row, "; ".join(reasons))
        draft = self._draft(row, title, _from(due, start), self._counted(row, amount))
        notes = [draft.note, *judged.notes, *([self._note("reached", row)] if reached is None else [])]
        draft = draft.with_(note="\n".join(note for note in notes if note))
        code, ref = self._text("code", row), self._text("ref", row)
        status = (judged.status, judged.word, judged.on)
        return Made(row, draft, code, ref, self._names("implementer", row), *status, reached, reached_on)

    # --- parts of a row

    def _cell(self, name: str, row: Row) -> tuple[int, Cell]:
        """The first column of a field that says something in this row, and its cell."""
        found = [(place, row.cells[place]) for place in self.places.get(name, ())]
        return next((pair for pair in found if not cells.says_nothing(pair[1])), (-1, None))

    def _text(self, name: str, row: Row) -> str:
        return " ".join(_written(self._cell(name, row)[1]).split())

    def _names(self, name: str, row: Row) -> tuple[str, ...]:
        found = [n for place in self.places.get(name, ()) for n in self._parties(row.cells[place])]
        fixed = self._parties(self.plan.fixed.get(name, ""))
        return tuple(dict.fromkeys([*found, *fixed]))

    def _parties(self, cell: Cell) -> tuple[str, ...]:
        if cell not in self.parties:
            self.parties[cell] = () if cells.says_nothing(cell) else cells.parties(cell)
        return self.parties[cell]

    def _due(self, cell: Cell) -> Due:
        known = self.dues.get(cell)
        if known is None:
            try:
                known = cells.due(cell, self.plan.dates, self.plan.issued)
            except Unsaid as error:
                known = str(error)
            self.dues[cell] = known
        if isinstance(known, str):
            raise Unsaid(known)
        return known

    def _amount(self, cell: Cell) -> Amount:
        return cells.amount(cell, self.plan.decimal)

    def _day(self, cell: Cell) -> date:
        return cells.day(cell, self.plan.dates)

    def _counted(self, row: Row, amount: Amount | None) -> tuple[Quantity, ...]:
        """The quantity, in the unit that is nearest: of cell, row, head or the whole table. Zero is none."""
        if amount is None or amount.value == 0:
            return ()
        place, _ = self._cell("quantity", row)
        head = self.heads[place]
        told = self._text("unit", row) or self.plan.fixed.get("unit", "")
        multiple, unit = cells.unit_of(told) if told else cells.unit_in(head)
        if not told and not unit and fold(head.replace("_", " ")) not in GENERIC:
            unit = head.replace("_", " ")
        if amount.unit and (amount.unit[:1].isalnum() or amount.unit == "%" or not told):
            multiple, unit = Decimal(1), amount.unit
        return (Quantity(amount.value * multiple, unit, amount.comparator),)

    def _reached(
        self, row: Row, ask: Callable[..., Amount | None], amount: Amount | None
    ) -> tuple[Decimal | None, date | None]:
        """A number reached, where there is a quantity to reach and a day on which it was so."""
        reached = ask("reached", self._amount, None)
        on = ask("reached_on", self._day, None) or self.plan.as_of
        if reached is None or amount is None or amount.value == 0 or not isinstance(on, date):
            return None, None
        (quantity,) = self._counted(row, amount)
        return reached.value * (quantity.value / amount.value), on

    def _judged(self, row: Row, ask: Callable[..., date | None], reasons: list[str]) -> _Judged:
        word = _SIGN.sub("", self._text("status", row))
        if not word:
            return _Judged()
        on = ask("status_on", self._day, None) or self.plan.as_of
        value = self.plan.status.get(fold(word), "")
        if not value and self.plan.unknown_status == "refuse":
            place, _ = self._cell("status", row)
            reasons.append(f"{self.heads[place]}: “{word}” is no status of the mapping")
        if not value or on is None:
            return _Judged(notes=(self._note("status", row),))
        return _Judged(Status(value), word, on)

    def _draft(self, row: Row, title: str, due: Due | None, quantities: tuple[Quantity, ...]) -> Draft:
        statement = _written(self._cell("statement", row)[1])
        if len(title) > LONGEST_TITLE:
            title, statement = review.title_of(title, LONGEST_TITLE), "\n\n".join(filter(None, (title, statement)))
        notes = [self._note("note", row, bare=len(self.places.get("note", ())) == 1), self._note("source", row)]
        tags = [tag for place in self.places.get("tag", ()) for tag in cells.tags(_said(row.cells[place]))]
        fixed = cells.tags(self.plan.fixed.get("tag", ""))
        return Draft(
            title,
            statement,
            _named(Kind, self._text("kind", row)) or (Kind.QUANTIFIED if quantities else Kind.ACTION),
            _named(Strength, self._text("strength", row)) or Strength.FIRM,
            self._names("pledgor", row),
            self._names("beneficiary", row),
            quantities,
            due,
            tuple(dict.fromkeys([*tags, *fixed])),
            "\n".join(note for note in notes if note),
        )

    def _note(self, name: str, row: Row, *, bare: bool = False) -> str:
        """What the columns of a field say, each with its head."""
        said = [(self.heads[place], _said(row.cells[place])) for place in self.places.get(name, ())]
        lines = [(head, _written(cell)) for head, cell in said if cell is not None]
        return "\n".join(text if bare else f"{head}: {text}" for head, text in lines if text)


@dataclass(frozen=True, slots=True)
class _Judged:
    status: Status | None = None
    word: str = ""
    on: date | None = None
    notes: tuple[str, ...] = ()


def maker(sheet: Sheet, plan: Plan) -> Maker:
    """A maker for the rows of a sheet. Columns of the plan that the sheet lacks are nothing."""
    places: dict[str, tuple[int, ...]] = {}
    for place, head in enumerate(sheet.heads):
        if name := plan.columns.get(head):
            places[name] = (*places.get(name, ()), place)
    return Maker(plan, sheet.heads, places)


def _from(due: Due | None, start: Due | None) -> Due | None:
    """A deadline with the day from which delivery counts, where the row gives one before it."""
    days = [r.start or r.earliest for r in start.readings] if start else []
    if due is None or len(days) != 1 or days[0] is None:
        return due
    first = days[0]
    readings = tuple(replace(r, start=first) if r.earliest and first <= r.earliest else r for r in due.readings)
    return replace(due, readings=readings)


def _said(cell: Cell) -> Cell:
    return None if cells.says_nothing(cell) else cell


def _written(cell: Cell) -> str:
    return "" if cell is None else cells.shown_cell(cell)


def _named(kind: type[T], word: str) -> T | None:
    """The member of an enumeration that a word names; None where it names none."""
    members: Sequence[T] = list(kind)  # type: ignore[call-overload]  # an enumeration of words
    return next((member for member in members if str(member) == fold(word)), None)
