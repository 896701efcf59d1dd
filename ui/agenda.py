"""The agenda: deadlines by bucket below heads that open and shut, on one line of time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tracker.deadlines import Bucket, Deadline
from ui import words
from ui.marking import translate
from ui.timescale import Scale, around

CLOSED_AT_FIRST = frozenset({Bucket.KEPT, Bucket.CLOSED})
BACK, AHEAD = timedelta(days=4 * 365), timedelta(days=8 * 365)
"""How far the line of time reaches at most; what lies beyond is an arrow at its end."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a group of deadlines."""

    bucket: Bucket
    number: int
    open: bool


Row = Head | Deadline


class Agenda(QAbstractListModel):
    """Heads and, below those that are open, their deadlines. `scale` is the line of time, over no pixels yet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._groups: dict[Bucket, list[Deadline]] = {}
        self._rows: list[Row] = []
        self._shut = set(CLOSED_AT_FIRST)
        self.today = date.today()
        self.scale = Scale(self.today, self.today, 0, 0)

    def show(self, found: list[Deadline], today: date) -> None:
        """Show these deadlines, which come sorted by bucket and day."""
        self.today = today
        self._groups = {bucket: [] for bucket in Bucket}
        for deadline in found:
            self._groups[deadline.bucket].append(deadline)
        self.scale = Scale(*_range(found, today), 0, 0)
        self._arrange()

    def toggle(self, row: int) -> None:
        """Open or shut the group whose head is in this row."""
        head = self._rows[row]
        if isinstance(head, Head):
            self._shut ^= {head.bucket}
            self._arrange()

    def row(self, number: int) -> Row:
        return self._rows[number]

    def row_of(self, id_: int) -> int | None:
        """The row of a commitment, None where it is in a group that is shut, or has no date."""
        rows = (n for n, row in enumerate(self._rows) if isinstance(row, Deadline) and row.line.id == id_)
        return next(rows, None)

    def head_of(self, number: int) -> int:
        """The row of the head above a row, or the row itself where it is one."""
        return next(n for n in range(number, -1, -1) if isinstance(self._rows[n], Head))

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = []
        for bucket, group in self._groups.items():
            if group:
                self._rows.append(Head(bucket, len(group), bucket not in self._shut))
                self._rows.extend(group if bucket not in self._shut else ())
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = 0) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Deadline):
            phrase = f"“{row.line.due_phrase}”" if row.line.due_phrase else ""
            return "\n".join(part for part in (f"{row.line.ref}  {row.line.title}", row.line.pledgors, phrase) if part)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(row, Head):
            return f"{words.say(words.BUCKET[row.bucket])} ({row.number})"
        line = row.line
        parts = (line.ref, line.title, line.pledgors, line.due, distance(row, self.today), words.status(line.status))
        return ", ".join(part for part in parts if part)


def distance(row: Deadline, today: date) -> str:
    """How far a deadline is, in words: to its latest day once the earliest is past, else to its earliest."""
    if row.bucket is Bucket.KEPT:
        return words.say(words.TIMING[row.line.timing])
    if row.bucket is Bucket.CLOSED:
        return ""
    if row.bucket is Bucket.POSSIBLY_OVERDUE:
        at_latest = translate("agenda", "%1 at the latest")
        return at_latest.replace("%1", words.days_away((row.latest - today).days))
    return words.days_away(((row.latest if row.bucket is Bucket.OVERDUE else row.earliest) - today).days)


def _range(found: list[Deadline], today: date) -> tuple[date, date]:
    first = min((d.earliest for d in found), default=today)
    last = max((d.latest for d in found), default=today)
    limits = (_shifted(today, -BACK), _shifted(today, AHEAD))
    return around([max(first, limits[0]), min(last, limits[1]), today])


def _shifted(day: date, by: timedelta) -> date:
    return date.fromordinal(min(max(day.toordinal() + by.days, 1), date.max.toordinal()))
