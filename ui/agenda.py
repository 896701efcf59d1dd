"""The deadlines in order, below heads that open and shut; their words are fetched where they are seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from tracker import deadlines, search
from tracker.deadlines import Bucket, Deadline, Span, Spot
from tracker.model import Status
from tracker.record import Line
from ui import words
from ui.marking import translate
from ui.session import Session
from ui.timescale import Scale, around

CLOSED_AT_FIRST = frozenset({("need", str(Bucket.KEPT)), ("need", str(Bucket.CLOSED))})
BACK, AHEAD = timedelta(days=4 * 365), timedelta(days=8 * 365)
"""How far the line of time reaches at first; what lies beyond is an arrow at its end."""
PAGE = 60

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a group of deadlines: the group's name as the core has it, and its words."""

    name: str
    title: str
    number: int
    open: bool


Row = Head | Spot


class Agenda(QAbstractListModel):
    """Heads and, below those that are open, their deadlines. `scale` is the line of time, over no pixels yet."""

    scaled = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._groups: Mapping[str, Sequence[Spot]] = {}
        self._by = "need"
        self._rows: list[Row] = []
        self._shut = set(CLOSED_AT_FIRST)
        self._lines: dict[int, Line] = {}
        self._spans: dict[int, list[Span]] = {}
        self.today = session.today
        self.whole = self.scale = Scale(self.today, self.today, 0, 0)

    def show(self, groups: Mapping[str, Sequence[Spot]], today: date, by: str = "need") -> None:
        """Show these groups in their order; the part of the line of time that is looked at stays."""
        same = self.scale != self.whole
        self.today, self._groups, self._by = today, groups, by
        self._lines, self._spans = {}, {}
        self.whole = Scale(*_range([spot for group in groups.values() for spot in group], today), 0, 0)
        self.scale = self.scale if same else self.whole
        self._arrange()

    def toggle(self, row: int) -> None:
        """Open or shut the group whose head is in this row."""
        head = self._rows[row]
        if isinstance(head, Head):
            self._shut ^= {(self._by, head.name)}
            self._arrange()

    def row(self, number: int) -> Row:
        return self._rows[number]

    def row_of(self, id_: int) -> int | None:
        """The first row of a commitment, None where it is in a group that is shut, or has no date."""
        rows = enumerate(self._rows)
        return next((n for n, row in rows if isinstance(row, Spot) and row.id == id_), None)

    def head_of(self, number: int) -> int:
        """The row of the head above a row, or the row itself where it is one."""
        return next((n for n in range(number, -1, -1) if isinstance(self._rows[n], Head)), number)

    def line(self, number: int) -> Line | None:
        """The words of the deadline in a row; those around it are fetched with it."""
        spot = self._rows[number]
        if isinstance(spot, Head):
            return None
        if spot.id not in self._lines:
            ids = self._around(number)
            self._lines |= search.rows(self._session.store, ids, self.today)
        return self._lines.get(spot.id)

    def spans(self, number: int) -> list[Span]:
        """The readings of the deadline in a row, the preferred one first."""
        spot = self._rows[number]
        if isinstance(spot, Head):
            return []
        if spot.id not in self._spans:
            self._spans |= deadlines.readings(self._session.store, self._around(number))
        return self._spans.get(spot.id, [])

    def _around(self, number: int) -> list[int]:
        first = number // PAGE * PAGE
        return list({row.id: None for row in self._rows[first : first + PAGE] if isinstance(row, Spot)})

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = []
        for name, group in self._groups.items():
            opened = (self._by, name) not in self._shut
            self._rows.append(Head(name, self._title(name), len(group), opened))
            self._rows.extend(group if opened else ())
        self.endResetModel()

    def _title(self, name: str) -> str:
        match self._by:
            case "need":
                return words.say(words.BUCKET[Bucket(name)])
            case "day":
                return words.long_day(date.fromisoformat(name))
            case "status":
                return words.status(Status(name) if name else None)
            case _:
                return name

    # --- the line of time

    def zoom(self, factor: float, still: date) -> None:
        """Show a shorter (factor below 1) or longer stretch of time, in which one day keeps its place."""
        self._look_at(self.scale.zoomed(factor, still))

    def pan(self, share: float) -> None:
        """Move along the line of time by a share of what is seen."""
        self._look_at(self.scale.panned(share))

    def fit(self) -> None:
        """Show all of the line of time."""
        self._look_at(self.whole)

    def _look_at(self, scale: Scale) -> None:
        self.scale = scale
        self.scaled.emit()

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = 0) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row, line = self._rows[index.row()], self.line(index.row())
        if isinstance(row, Head):
            return None if role == Qt.ItemDataRole.ToolTipRole else f"{row.title} ({row.number})"
        if line is None:  # withdrawn a moment ago
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            phrase = f"“{line.due_phrase}”" if line.due_phrase else ""
            return "\n".join(part for part in (f"{line.ref}  {line.title}", line.pledgors, line.due, phrase) if part)
        parts = (line.ref, line.title, line.pledgors, line.due, distance(row, line, self.today))
        return ", ".join(part for part in (*parts, words.status(line.status)) if part)


def distance(row: Spot | Deadline, line: Line, today: date) -> str:
    """How far a deadline is, in words: to its latest day once the earliest is past, else to its earliest."""
    if row.bucket is Bucket.KEPT:
        return words.say(words.TIMING[line.timing])
    if row.bucket is Bucket.CLOSED:
        return ""
    if row.bucket is Bucket.POSSIBLY_OVERDUE:
        at_latest = translate("agenda", "%1 at the latest")
        return at_latest.replace("%1", words.days_away((row.latest - today).days))
    return words.days_away(((row.latest if row.bucket is Bucket.OVERDUE else row.earliest) - today).days)


def _range(found: Sequence[Spot], today: date) -> tuple[date, date]:
    first = min(map(attrgetter("earliest"), found), default=today)
    last = max(map(attrgetter("latest"), found), default=today)
    limits = (_shifted(today, -BACK), _shifted(today, AHEAD))
    return around([max(first, limits[0]), min(last, limits[1]), today])


def _shifted(day: date, by: timedelta) -> date:
    return date.fromordinal(min(max(day.toordinal() + by.days, 1), date.max.toordinal()))
