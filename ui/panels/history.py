"""The history of a commitment in words: who changed what, when, from which value to which."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tracker.model import Entry, Kind, Status, Strength
from ui import fieldnames, words
from ui.marking import translate
from ui.panels.pieces import clear, label, link, named

SHOWN = {
    "commitment": ("title", "statement", "kind", "strength", "note", "withdrawn", "due", "status", "status_on"),
    "deadline": ("phrase", "edtf"),
    "target": ("value", "unit"),
    "tag": ("name",),
    "status_entry": ("value", "valid_on", "note"),
    "progress": ("value", "as_of", "note"),
}
"""The columns that say something to a reader; the others are for the program."""
LONGEST = 140


@dataclass(frozen=True, slots=True)
class Step:
    """One change: what was done, by whom and when, and what it altered, a line each."""

    number: int
    said: str
    signed: str
    lines: tuple[str, ...]
    back: Callable[[], object] | None = None  # makes what is promised again what it was after this change


def steps(entries: Iterable[Entry], parties: Mapping[int, str]) -> list[Step]:
    """The changes that entries (newest first) are part of; `parties` gives the name of each by its id."""
    return [_step(list(rows), parties) for _, rows in groupby(entries, key=lambda entry: entry.step)]


def signed(author: str, at: str) -> str:
    """Who wrote it down, and when by the clock of the reader."""
    return f"{author}, {words.moment(datetime.fromisoformat(at))}"


def _step(rows: list[Entry], parties: Mapping[int, str]) -> Step:
    first = rows[0]
    said = words.label(first.label, first.about)
    if first.kind == "undo":
        said = translate("history", "Undone: %1").replace("%1", said)
    elif first.kind == "redo":
        said = translate("history", "Redone: %1").replace("%1", said)
    verdict = any(row.table == "commitment" and "status" in row.fields for row in rows)
    oldest_first = rows[::-1]
    oldest_first.sort(key=lambda row: row.table != "commitment")  # and before all what is promised
    lines = [line for row in oldest_first for line in _lines(row, parties, verdict)]
    return Step(first.step, said, signed(first.author, first.at), tuple(dict.fromkeys(lines)))


def _lines(row: Entry, parties: Mapping[int, str], verdict: bool) -> list[str]:
    """What a row says; an entry need not repeat the `verdict` that its commitment tells already."""
    if row.table == "commitment_party":
        return [_party_line(row, parties)] if "party_id" in row.fields else []
    found = []
    for name in SHOWN.get(row.table, ()):
        if name not in row.fields or (verdict and row.table == "status_entry" and name in ("value", "valid_on")):
            continue
        before, after = (in_words(row.table, name, value) for value in row.fields[name])
        if before != after:
            title = fieldnames.field("status" if (row.table, name) == ("status_entry", "value") else name)
            found.append(f"{title}: {after}" if before == "–" else f"{title}: {before} → {after}")
    party = row.fields.get("party_id", (None, None))[1]
    return (
        [*found, translate("history", "Party: %1").replace("%1", parties.get(party, "–"))] if found and party else found
    )


def _party_line(row: Entry, parties: Mapping[int, str]) -> str:
    roles = row.fields.get("role", ("", ""))
    title = translate("history", "By whom") if "pledgor" in roles else translate("history", "For whom")
    before, after = (parties.get(id_, "–") if id_ else "–" for id_ in row.fields["party_id"])
    return f"{title}: {after}" if before == "–" else f"{title}: {before} → {after}"


def in_words(table: str, name: str, value: Any) -> str:
    """A value of a column of the store in words; '–' for none."""
    if (table, name) in IN_WORDS and (value or name == "status"):
        return IN_WORDS[table, name](value)
    text = " ".join(str(value or "").split())
    if name.endswith(("_on", "as_of")) and text:
        text = words.day(date.fromisoformat(text))
    return (text if len(text) <= LONGEST else text[: LONGEST - 1] + "…") or "–"


def _verdict(value: Any) -> str:
    return words.status(Status(value) if value else None)


IN_WORDS: dict[tuple[str, str], Callable[[Any], str]] = {
    ("commitment", "status"): _verdict,
    ("status_entry", "value"): _verdict,
    ("commitment", "kind"): lambda value: words.say(words.KIND[Kind(value)]),
    ("commitment", "strength"): lambda value: words.say(words.STRENGTH[Strength(value)]),
}
"""Columns that hold codes."""


class History(QWidget):
    """A head that opens and shuts the list of changes; the list is made when it is first opened."""

    def __init__(self) -> None:
        super().__init__()
        self.head = named(QPushButton(), "disclose")
        self.head.setAccessibleName(self.tr("History"))
        self.head.setCheckable(True)
        self.head.toggled.connect(self._toggle)
        self._make: Callable[[], list[Step]] = list
        self._number = 0
        self._list = QVBoxLayout()
        self._list.setSpacing(1)
        self._list.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addLayout(self._list)

    def show_history(self, number: int, make: Callable[[], list[Step]]) -> None:
        """Show this many changes; `make` gives them where the list is open, or as soon as it is opened."""
        self._number, self._make = number, make
        self._toggle(self.head.isChecked())

    def _toggle(self, opened: bool) -> None:
        said = self.tr("History: %Ln change(s)", "", self._number)
        self.head.setText(f"{'▾' if opened else '▸'}  {said}")
        self.head.setAccessibleName(said)
        clear(self._list)
        for step in self._make() if opened else ():
            head = label(step.said, "heading")
            head.setContentsMargins(0, 6, 0, 0)
            self._list.addWidget(head)
            self._list.addWidget(label(step.signed, "muted"))
            for line in step.lines:
                self._list.addWidget(label(line))
            if step.back:
                self._list.addWidget(self._way_back(step, step.back))

    def _way_back(self, step: Step, back: Callable[[], object]) -> QPushButton:
        made = link(self.tr("Bring this wording back"))
        made.setAccessibleName(self.tr("Bring back what was promised after: %1").replace("%1", step.said))
        made.clicked.connect(lambda: back())
        return made
