"""The table on the screen: a table view that paints the rows in sight itself, with keys for groups and for cells."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.cells import Cells, Sections
from ui.columns import COLUMNS
from ui.table import CommitmentTable
from ui.theme import Theme

Key = Qt.Key
LINES = 1.75  # height of a row in heights of the font


class Grid(QTableView):
    """Rows of commitments and heads of groups. `edit_wanted` names the column whose cell is to be edited in place."""

    edit_wanted = Signal(str)
    opened = Signal(int)
    resized = Signal()
    chosen_others = Signal()
    drag_wanted = Signal()

    def __init__(self, model: CommitmentTable, theme: Theme, name_group: Callable[[str], str]) -> None:
        super().__init__()
        self.rows, self._name_group = model, name_group
        self._hovered = -1
        self.editable: frozenset[str] = frozenset()  # columns whose cells can be edited in place
        self.setModel(model)
        self.cells = Cells(theme, self.font())
        theme.changed.connect(lambda: self.cells.take(self.font()))
        self._set_up()
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        # A head of its own choice: for each section that it paints, Qt asks whether all rows of the next are chosen.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(self.rows, self))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()

    def _fit_rows(self) -> None:
        height = round(self.fontMetrics().height() * LINES)
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setDefaultSectionSize(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "cells"):
            self.cells.take(self.font())
            self._fit_rows()

    # --- choosing

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen_others.emit()

    def selected_ids(self) -> list[int]:
        """The chosen commitments in the order of the rows."""
        found: list[int] = []
        for first, last in self._spans():
            found += self.rows.ids_in(first, last)
        return found

    def selected_number(self) -> int:
        """How many rows are chosen."""
        return sum(last - first + 1 for first, last in self._spans())

    def _spans(self) -> list[tuple[int, int]]:
        """First and last row of each stretch that is chosen, from the top."""
        selection, found, below = self.selectionModel().selection(), [], 0
        for first, last in sorted((selection.at(n).top(), selection.at(n).bottom()) for n in range(selection.count())):
            if last >= below:
                found.append((max(first, below), last))
                below = last + 1
        return found

    def current_id(self) -> int:
        """The commitment that the keyboard is on; 0 for none."""
        row = self.currentIndex().row()
        return self.rows.id_at(row) if 0 <= row < self.rows.rowCount() else 0

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Let the chosen rows be dragged away: they are copied, and stay."""
        self.drag_wanted.emit()

    def choose(self, ids: list[int], current: int, column: int) -> None:
        """Choose the rows of these commitments that are shown, and put the keyboard on `current`, telling nobody.

        Where `current` is not among them, the first one there is becomes it.
        """
        selection, model = self.selectionModel(), self.rows
        if model.row_of(current) is None:
            current = next((id_ for id_ in model.ids_in(0, 1)), 0)
            ids = [current] if current else []
        selection.blockSignals(True)
        chosen = QItemSelection()
        for first, last in _runs(sorted(model.rows_of(ids).values())):
            chosen.select(model.index(first, 0), model.index(last, len(COLUMNS) - 1))
        selection.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = model.row_of(current) if current else None
        if row is not None:
            selection.setCurrentIndex(model.index(row, column), QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.blockSignals(False)
        self.viewport().update()

    def current_key(self) -> str:
        """The column that the keyboard is on."""
        column = self.currentIndex().column()
        return COLUMNS[column].key if column >= 0 else ""

    def cell(self, row: int, key: str) -> QRect:
        """Where a cell is on the viewport; the left end of the row where the column is not shown."""
        number = next(n for n, column in enumerate(COLUMNS) if column.key == key)
        if self.isColumnHidden(number):
            return QRect(0, self.rowViewportPosition(row), 0, self.rowHeight(row))
        return self.visualRect(self.rows.index(row, number))

    # --- keys and mouse

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_for_cell(event):
            event.accept()
            return True
        return super().event(event)

    def _is_for_cell(self, event: QKeyEvent) -> bool:
        """F2 in a cell that can be edited is the cell's, not the window's."""
        return event.key() == Key.Key_F2 and self.current_key() in self.editable

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        inside = plain and 0 <= row < self.rows.rowCount()
        if not inside or not (self._fold_by_key(event.key(), row) or self._use_cell(event.key(), row)):
            super().keyPressEvent(event)

    def _fold_by_key(self, key: int, row: int) -> bool:
        """Enter, Space, Left and Right on the head of a group; Left in a group's first column leads to its head."""
        found = self.rows.group_at(row)
        if found:
            wanted = {Key.Key_Left: False, Key.Key_Right: True}.get(Key(key))
            if key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space) or wanted == found[1]:
                self.fold(row)
            return key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space, Key.Key_Left, Key.Key_Right)
        header = self.horizontalHeader()
        if key == Key.Key_Left and self.rows.grouped and header.visualIndex(self.currentIndex().column()) == 0:
            while not self.rows.group_at(row):
                row -= 1
            self.selectRow(row)
            return True
        return False

    def _use_cell(self, key: int, row: int) -> bool:
        if key not in (Key.Key_Return, Key.Key_Enter, Key.Key_F2):
            return False
        if self.current_key() in self.editable:
            self.edit_wanted.emit(self.current_key())
        elif key != Key.Key_F2:
            self._open(row)
        return True

    def fold(self, row: int) -> None:
        """Fold or unfold the group whose head this is, keeping the keyboard on it."""
        column = max(self.currentIndex().column(), 0)
        self.rows.fold(row)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.rows.index(row, column), flags)

    def _open(self, row: int) -> None:
        if self.rows.id_at(row):
            self.opened.emit(self.rows.id_at(row))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row = self.rowAt(event.position().toPoint().y())
        if row >= 0 and self.rows.group_at(row) and event.button() is Qt.MouseButton.LeftButton:
            self.fold(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        before, self._hovered = self._hovered, row
        for changed in {before, row} if before != row else ():
            if changed >= 0:
                top = self.rowViewportPosition(changed)
                self.viewport().update(0, top, self.viewport().width(), self.rowHeight(changed))

    # --- painting

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The whole viewport: where columns were moved, Qt would add up the cells of every row that is chosen."""
        return QRegion(self.viewport().rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area = QPainter(self.viewport()), event.rect()
        colours = self.cells.colours
        painter.fillRect(area, colours["base"])
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first >= 0:
            last = last if last >= 0 else self.rows.rowCount() - 1
            self.rows.want(first, last)
            sections = self._sections(area)
            painter.setFont(self.cells.font)
            for row in range(first, last + 1):
                self._paint_row(painter, row, sections)
        painter.end()

    def _sections(self, area: QRect) -> Sections:
        """The columns in sight from left to right: key, left edge, width."""
        header = self.horizontalHeader()
        found: Sections = []
        for visual in range(header.count()):
            number = header.logicalIndex(visual)
            if header.isSectionHidden(number):
                continue
            left, width = header.sectionViewportPosition(number), header.sectionSize(number)
            if left <= area.right() and left + width >= area.left():
                found.append((COLUMNS[number].key, float(left), float(width)))
        return found

    def _paint_row(self, painter: QPainter, row: int, sections: Sections) -> None:
        top, height = float(self.rowViewportPosition(row)), float(self.rowHeight(row))
        colours = self.cells.colours
        box = QRectF(0, top, self.viewport().width(), height)
        selected = self.selectionModel().isSelected(self.rows.index(row, 0))
        found = self.rows.group_at(row)
        if found:
            group, folded = found
            self.cells.paint_head(painter, box, self._name_group(group.value), group.number, folded=folded)
        elif selected:
            painter.fillRect(box, colours["selection"])
        elif row == self._hovered:
            painter.fillRect(box, colours["hover"])
        painter.setPen(colours["line"])
        painter.drawLine(QPointF(0, top + height - 0.5), QPointF(box.right(), top + height - 0.5))
        line = None if found else self.rows.line(row)
        if line is not None:
            self.cells.paint_line(painter, line, (top, height), sections)
        if row == self.currentIndex().row() and self.hasFocus():
            self._paint_focus(painter, box, None if found else sections)

    def _paint_focus(self, painter: QPainter, box: QRectF, sections: Sections | None) -> None:
        """The keyboard is on this row: lines above and below it, and around the cell where that can be edited."""
        colour = self.cells.colours["focus"]
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1.5), colour)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1.5, box.width(), 1.5), colour)
        for key, left, width in sections or ():
            if key == self.current_key() and key in self.editable:
                painter.fillRect(QRectF(left, box.top(), 1.5, box.height()), colour)
                painter.fillRect(QRectF(left + width - 1.5, box.top(), 1.5, box.height()), colour)


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """First and last of each run of rows that follow one another."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
