"""The table of commitments: ids and pages of lines. It holds no commitment, it asks for those in sight."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tracker import search
from tracker.record import Line
from ui import words
from ui.marking import noop, translate
from ui.session import Session

PAGE = 100
PAGES_KEPT = 50
DISPLAY, TOOLTIP = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table: its words, its width in average letters, what sorts it, and the text of a line."""

    key: str
    title: str
    letters: int
    sort: str
    text: Callable[[Line], str]


COLUMNS = (
    Column("ref", noop("CommitmentTable", "No."), 8, "added", lambda line: line.ref),
    Column("title", noop("CommitmentTable", "Commitment"), 46, "title", lambda line: line.title),
    Column("pledgors", noop("CommitmentTable", "By whom"), 15, "party", lambda line: line.pledgors),
    Column("due", noop("CommitmentTable", "Due"), 12, "due", lambda line: line.due),
    Column("status", noop("CommitmentTable", "Status"), 20, "status", lambda line: words.status(line.status)),
    Column("signal", noop("CommitmentTable", "Signal"), 15, "", lambda line: words.signals(line.signals)),
    Column(
        "progress",
        noop("CommitmentTable", "Progress"),
        14,
        "",
        lambda line: "" if line.share is None else words.percent(line.share),
    ),
)


def title(column: Column) -> str:
    """The head of a column, translated."""
    return translate("CommitmentTable", column.title)


class CommitmentTable(QAbstractTableModel):
    """Commitments in an order that somebody else found; lines are fetched a page at a time."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: array[int] = array("q")
        self._rows: dict[int, int] = {}
        self._pages: OrderedDict[int, dict[int, Line]] = OrderedDict()

    def show(self, ids: array[int]) -> None:
        """Show these commitments in this order."""
        self.beginResetModel()
        self._ids = ids
        self._rows = {}
        self._pages.clear()
        self.endResetModel()

    def touch(self, ids: Iterable[int]) -> None:
        """Fetch these commitments again where they are shown, without moving anything."""
        for id_ in ids:
            row = self.row_of(id_)
            if row is not None:
                self._pages.pop(row // PAGE, None)
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def forget(self) -> None:
        """Fetch everything in sight again: the day changed."""
        self._pages.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(COLUMNS) - 1))

    def id_at(self, row: int) -> int:
        return self._ids[row]

    def row_of(self, id_: int) -> int | None:
        """The row of a commitment, None where it is not shown."""
        if not self._rows and self._ids:
            self._rows = {found: row for row, found in enumerate(self._ids)}
        return self._rows.get(id_)

    def line(self, row: int) -> Line | None:
        """What a row shows; None for a commitment that is gone."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            ids = self._ids[number * PAGE : (number + 1) * PAGE]
            page = search.rows(self._session.store, ids, self._session.today)
            self._pages[number] = page
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        return page.get(self._ids[row])

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if role != DISPLAY and role != TOOLTIP:
            return None
        line = self.line(index.row())
        if line is None:
            return None
        column = COLUMNS[index.column()]
        if role == TOOLTIP:
            return line.due_phrase if column.key == "due" and line.due_phrase else None
        return column.text(line)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == DISPLAY:
            return title(COLUMNS[section])
        return None
