"""A ledger: rows of words, bars and numbers, where each number opens what it counts. Moved through cell by cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.ledger_cells import NOTHING, Cell, Cells, Column, Row
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
DISPLAY, SPOKEN, TIP = (
    int(role) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
)


class Lines(QAbstractTableModel):
    """The rows. A cell that opens nothing cannot be stepped on."""

    def __init__(self, columns: int, parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        self.lines: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows; where as many stand there, only what differs is painted again."""
        before, self.lines = self.lines, rows
        if [_shape(row) for row in before] != [_shape(row) for row in rows]:
            self.beginResetModel()
            self.endResetModel()
            return
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number, 0), self.index(number, self._columns - 1))

    def cell(self, index: Index) -> Cell:
        cells = self.lines[index.row()].cells
        return cells[index.column()] if index.column() < len(cells) else NOTHING

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled if self.cell(index).opens else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        cell = self.cell(index)
        if role == DISPLAY:
            return cell.text
        if role == SPOKEN:
            return cell.spoken or ", ".join(part for part in (cell.text, cell.below) if part)
        return cell.text if role == TIP and len(cell.text) > 12 else None


def _shape(row: Row) -> tuple[str, bool]:
    return row.kind, row.two_lines


class Ledger(QTableView):
    """Shows rows as they are; the arrow keys go from one cell that opens something to the next."""

    search_wanted = Signal(str)
    chosen = Signal(int)
    more_wanted = Signal(str)

    def __init__(self, theme: Theme, columns: Sequence[Column]) -> None:
        super().__init__()
        self._columns = columns
        self._hovered = -1
        self.lines = Lines(len(columns), self)
        self.setModel(self.lines)
        self.setItemDelegate(Cells(theme, columns, self))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._open)
        theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the keyboard stays on the row of the same name, and the page where it was."""
        current, place = self.currentIndex(), self.verticalScrollBar().value()
        name = self.lines.lines[current.row()].name if current.isValid() else ""
        self.lines.show(rows)
        for number, row in enumerate(rows):
            self.setRowHeight(number, self._height(row))
        found = next((n for n, row in enumerate(rows) if name and row.name == name), -1)
        if found >= 0:
            self._go(found, current.column())
        self.verticalScrollBar().setValue(place)

    def whole_height(self) -> int:
        """The height that all rows need."""
        return sum(self._height(row) for row in self.lines.lines)

    def _height(self, row: Row) -> int:
        lines = {"head": 2.5, "note": 1.6}.get(row.kind, 2.75 if row.two_lines else 1.7)
        return round(self.fontMetrics().height() * lines)

    # --- moving and opening

    def _stops(self, row: int) -> list[int]:
        return [n for n, cell in enumerate(self.lines.lines[row].cells) if cell.opens]

    def _go(self, row: int, column: int) -> bool:
        """Step on the cell of a row that is nearest to a column; False where nothing in the row opens anything."""
        stops = self._stops(row)
        if stops:
            nearest = min(stops, key=lambda stop: abs(stop - column))
            self.setCurrentIndex(self.lines.index(row, nearest))
        return bool(stops)

    def _step(self, rows: Iterable[int], column: int) -> None:
        for row in rows:
            if self._go(row, column):
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, column, last = self.currentIndex().row(), self.currentIndex().column(), len(self.lines.lines)
        match Qt.Key(event.key()):
            case Qt.Key.Key_Down:
                self._step(range(row + 1, last), column)
            case Qt.Key.Key_Up:
                self._step(range(row - 1, -1, -1), column)
            case Qt.Key.Key_Home:
                self._step(range(last), 0)
            case Qt.Key.Key_End:
                self._step(range(last - 1, -1, -1), 0)
            case Qt.Key.Key_Left | Qt.Key.Key_Right if row >= 0:
                way = 1 if event.key() == Qt.Key.Key_Right else -1
                beside = [stop for stop in self._stops(row) if (stop - column) * way > 0]
                if beside:
                    self._go(row, min(beside, key=lambda stop: abs(stop - column)))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._open(self.currentIndex())
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._step(range(len(self.lines.lines)), 0)

    def _open(self, index: QModelIndex) -> None:
        cell = self.lines.cell(index) if index.isValid() else NOTHING
        if cell.query is not None:
            self.search_wanted.emit(cell.query)
        elif cell.commitment:
            self.chosen.emit(cell.commitment)
        elif cell.more:
            self.more_wanted.emit(cell.more)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        for row in {index.row(), self._hovered}:  # words run on over several cells, so that a row is painted whole
            self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
        self._hovered = index.row()
        opens = index.isValid() and self.lines.cell(index).opens
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for number, width in enumerate(widths(self._columns, self.viewport().width(), self.fontMetrics())):
            self.setColumnWidth(number, width)


def widths(columns: Sequence[Column], room: int, metrics: QFontMetrics) -> list[int]:
    """How wide each column is: its letters, and its part of what is left over."""
    least = [round(column.letters * metrics.averageCharWidth()) for column in columns]
    left, weights = max(room - sum(least), 0), sum(column.weight for column in columns) or 1
    return [width + left * column.weight // weights for width, column in zip(least, columns, strict=True)]
