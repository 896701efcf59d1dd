"""The matrix as it is seen: cells painted directly between heads that stay, one of them with the keyboard."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QTableView, QToolTip

from tracker.matrix import Matrix
from tracker.scoreboard import Mean
from ui import heat
from ui.crosscells import CrossCells, Index, first_bound
from ui.marking import translate
from ui.panels.pieces import hide_corner
from ui.theme import Roles, Theme

PAD = 8.0
MOST_LETTERS = 24  # of a party's name in the head


@dataclass(frozen=True, slots=True)
class Sizes:
    """In pixels: the heads at the left and the top, a cell, and the averages at the right and below (0: none)."""

    left: float
    top: float
    width: float
    height: float
    right: float
    bottom: float


class CrossTable(QTableView):
    """`chosen` tells of the cell with the keyboard: a commitment and a party; `judged` that it is to be judged."""

    chosen = Signal(int, str)
    judged = Signal(int, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._matrix: Matrix | None = None
        self._row = self._column = 0
        self._longest = self._numbers = 0.0  # pixels of the parties' names, and of the commitments' numbers
        self._pressed = False
        self._told = CrossCells(self)
        self.setModel(self._told)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        hide_corner(self)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self.viewport().update)

    def show_matrix(self, matrix: Matrix) -> None:
        """Show this; the keyboard stays on its commitment and party."""
        before = self.current()
        self._matrix = matrix
        self._told.show(matrix)
        metrics = QFontMetricsF(self.font())
        self._longest = max((metrics.horizontalAdvance(name) for name in matrix.board.parties), default=0.0)
        numbers = (metrics.horizontalAdvance(row.code or row.ref) for row in matrix.board.rows)
        self._numbers = max(numbers, default=0.0)
        ids = [row.id for row in matrix.board.rows]
        parties = matrix.board.parties
        place = before if before and before[0] in ids else first_bound(matrix)
        self._row = ids.index(place[0]) if place and place[0] in ids else min(self._row, max(len(ids) - 1, 0))
        kept = place[1] if place and place[1] in parties else ""
        self._column = parties.index(kept) if kept else min(self._column, max(len(parties) - 1, 0))
        self._fit()
        if place != before and self.current():
            self._into_sight()
        self._tell(quietly=True)
        self.viewport().update()

    def current(self) -> tuple[int, str] | None:
        """The commitment and the party of the cell with the keyboard; None where there is no cell."""
        if not self._matrix or not self._matrix.board.rows or not self._matrix.board.parties:
            return None
        return self._matrix.board.rows[self._row].id, self._matrix.board.parties[self._column]

    def select(self, id_: int) -> None:
        """Bring a commitment into sight, where it is shown, and give its row the keyboard."""
        rows = self._matrix.board.rows if self._matrix else ()
        row = next((n for n, row in enumerate(rows) if row.id == id_), None)
        if row is not None:
            self._go(row, self._column)

    def told(self) -> str:
        """The current cell in words."""
        return self._told.told(self._row, self._column) if self.current() else ""

    # --- moving

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._matrix or not self.current():
            super().keyPressEvent(event)
            return
        rows, columns = len(self._matrix.board.rows), len(self._matrix.board.parties)
        whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        page = max(int(self._cells().height() / self._sizes().height) - 1, 1)
        row, column = self._row, self._column
        match Qt.Key(event.key()):
            case Qt.Key.Key_Left:
                column -= 1
            case Qt.Key.Key_Right:
                column += 1
            case Qt.Key.Key_Up:
                row -= 1
            case Qt.Key.Key_Down:
                row += 1
            case Qt.Key.Key_PageUp:
                row -= page
            case Qt.Key.Key_PageDown:
                row += page
            case Qt.Key.Key_Home:
                row, column = 0 if whole else row, 0
            case Qt.Key.Key_End:
                row, column = rows - 1 if whole else row, columns - 1
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.judged.emit(*self.current() or ())
                return
            case _:
                super().keyPressEvent(event)
                return
        self._go(min(max(row, 0), rows - 1), min(max(column, 0), columns - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        self._pressed = place == (self._row, self._column) and self.hasFocus()
        if place:
            self.setFocus()
            self._go(*place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the cell that has the keyboard judges it; the first click only goes there."""
        if self._pressed and self._at(event.position()) == (self._row, self._column):
            self.judged.emit(*self.current() or ())
        self._pressed = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing is chosen by dragging."""

    def scrollTo(self, index: Index, hint: QTableView.ScrollHint = QTableView.ScrollHint.EnsureVisible) -> None:
        """The table scrolls by itself, see `_into_sight`."""

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def visualRect(self, index: Index) -> QRect:
        return self._box(index.row(), index.column()).toRect()

    def updateGeometries(self) -> None:
        self._fit()

    def _go(self, row: int, column: int) -> None:
        self._row, self._column = row, column
        self._into_sight()
        self._tell()
        self.viewport().update()

    def _into_sight(self) -> None:
        """Scroll so that the cell with the keyboard is seen."""
        size, room, row, column = self._sizes(), self._cells(), self._row, self._column
        for bar, first, length, seen in (
            (self.horizontalScrollBar(), column * size.width, size.width, room.width()),
            (self.verticalScrollBar(), row * size.height, size.height, room.height()),
        ):
            if first < bar.value():
                bar.setValue(int(first))
            elif first + length > bar.value() + seen:
                bar.setValue(int(first + length - seen) + 1)

    def _tell(self, *, quietly: bool = False) -> None:
        self.setAccessibleDescription(self.told())
        self.setCurrentIndex(self._told.index(self._row, self._column))
        place = self.current()
        if place and not quietly:
            self.chosen.emit(*place)

    def _at(self, point: QPointF) -> tuple[int, int] | None:
        """The row and the column of the cell at a point."""
        cells, size = self._cells(), self._sizes()
        if not self._matrix or not cells.contains(point):
            return None
        row = int((point.y() - cells.top() + self.verticalScrollBar().value()) / size.height)
        column = int((point.x() - cells.left() + self.horizontalScrollBar().value()) / size.width)
        inside = row < len(self._matrix.board.rows) and column < len(self._matrix.board.parties)
        return (row, column) if inside else None

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._matrix:
            place = self._at(QPointF(event.pos()))
            if place:
                ref = self._matrix.board.rows[place[0]].ref
                QToolTip.showText(event.globalPos(), f"{ref}  {self._told.told(*place)}", self)
                return True
        return super().viewportEvent(event)

    # --- sizes

    def _sizes(self) -> Sizes:
        metrics, whole = QFontMetricsF(self.font()), QRectF(self.viewport().rect())
        letter, numeric = metrics.averageCharWidth(), self.numeric()
        top = min(self._longest, MOST_LETTERS * letter) + 2 * PAD
        right = letter * 13 + PAD if numeric else 0
        bottom = metrics.height() * 3.1 if numeric else 0
        width = QFontMetricsF(heat.small(self.font())).horizontalAdvance("−0.00") + 6 if numeric else letter * 5
        columns = len(self._matrix.board.parties) if self._matrix else 0
        left = min(max(whole.width() - right - columns * width - 1, 34 * letter), 60 * letter)
        return Sizes(left, top, width, metrics.height() * 1.75, right, bottom)

    def numeric(self) -> bool:
        """Whether the scale has numbers to average."""
        return self._matrix is not None and any(v.number is not None for v in self._matrix.board.scale.values)

    def _cells(self) -> QRectF:
        """The part of the viewport in which cells are seen."""
        size, whole = self._sizes(), QRectF(self.viewport().rect())
        if not self._matrix:
            return whole
        board = self._matrix.board
        width = min(whole.width() - size.left - size.right, size.width * len(board.parties))
        height = min(whole.height() - size.top - size.bottom, size.height * len(board.rows))
        return QRectF(size.left, size.top, max(width, 1), max(height, 1))

    def _fit(self) -> None:
        size, cells = self._sizes(), self._cells()
        rows = len(self._matrix.board.rows) if self._matrix else 0
        columns = len(self._matrix.board.parties) if self._matrix else 0
        for bar, wanted, seen, step in (
            (self.horizontalScrollBar(), columns * size.width, cells.width(), size.width),
            (self.verticalScrollBar(), rows * size.height, cells.height(), size.height),
        ):
            bar.setRange(0, max(round(wanted - seen), 0))
            bar.setPageStep(round(seen))
            bar.setSingleStep(round(step))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._into_sight()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, roles = QPainter(self.viewport()), self._theme.roles
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), roles["base"])
        if self._matrix and self._matrix.board.rows:
            cells = self._cells()
            painter.setClipRect(cells)
            self._draw_cells(painter, cells, roles)
            painter.setClipRect(QRectF(0, cells.top(), QRectF(self.viewport().rect()).width(), cells.height()))
            self._draw_titles(painter, cells, roles)
            painter.setClipRect(QRectF(cells.left(), 0, cells.width(), QRectF(self.viewport().rect()).height()))
            self._draw_parties(painter, cells, roles)
            painter.setClipping(False)
            self._draw_corners(painter, cells, roles)
        painter.end()

    def _seen(self) -> tuple[range, range]:
        """The rows and the columns that are in sight."""
        assert self._matrix
        size, cells, board = self._sizes(), self._cells(), self._matrix.board
        down, along = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        rows = range(int(down / size.height), min(int((down + cells.height()) / size.height) + 1, len(board.rows)))
        wide = min(int((along + cells.width()) / size.width) + 1, len(board.parties))
        return rows, range(int(along / size.width), wide)

    def _box(self, row: int, column: int) -> QRectF:
        size, cells = self._sizes(), self._cells()
        left = cells.left() + column * size.width - self.horizontalScrollBar().value()
        top = cells.top() + row * size.height - self.verticalScrollBar().value()
        return QRectF(left, top, size.width, size.height)

    def _draw_cells(self, painter: QPainter, cells: QRectF, roles: Roles) -> None:
        assert self._matrix
        board, (rows, columns) = self._matrix.board, self._seen()
        for row in rows:
            line = board.rows[row]
            for column in columns:
                box = self._box(row, column)
                bound = (line.id, board.parties[column]) in self._matrix.bound
                inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
                heat.draw_value(painter, inner, board.scale, line.values[column], bound, roles)
                painter.setPen(QPen(roles["line"], 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box)
        here = self._box(self._row, self._column)
        painter.setPen(QPen(roles["focus"] if self.hasFocus() else roles["edge"], 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(here.adjusted(1, 1, -1, -1))

    def _draw_titles(self, painter: QPainter, cells: QRectF, roles: Roles) -> None:
        assert self._matrix
        metrics, size = QFontMetricsF(painter.font()), self._sizes()
        for row in self._seen()[0]:
            line, box = self._matrix.board.rows[row], self._box(row, 0)
            box.setLeft(0)
            box.setRight(cells.left())
            if row == self._row:
                painter.fillRect(box, roles["selection"])
            base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
            number = line.code or line.ref
            painter.setPen(roles["muted"])
            painter.drawText(QPointF(PAD * 1.75, base), number)
            text = PAD * 1.75 + self._numbers + PAD
            painter.setPen(roles["text"])
            said = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, box.right() - text - PAD)
            painter.drawText(QPointF(text, base), said)
            painter.setPen(QPen(roles["line"], 1))
            painter.drawLine(QPointF(0, box.bottom()), QPointF(box.right(), box.bottom()))
            if size.right:
                beside = QRectF(cells.right(), box.top(), size.right, box.height())
                self._draw_mean(painter, beside, line.mean, roles)

    def _draw_mean(self, painter: QPainter, box: QRectF, mean: Mean, roles: Roles) -> None:
        """An average at the right: signed, and in percent."""
        metrics = QFontMetricsF(painter.font())
        base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        signed, percent = heat.mean_words(mean)
        middle = box.left() + box.width() * 0.52
        for said, right, role in ((signed, middle, "text"), (percent, box.right() - PAD / 2, "muted")):
            painter.setPen(roles[role])
            painter.drawText(QPointF(right - metrics.horizontalAdvance(said), base), said)

    def _draw_parties(self, painter: QPainter, cells: QRectF, roles: Roles) -> None:
        assert self._matrix
        metrics, size, board = QFontMetricsF(painter.font()), self._sizes(), self._matrix.board
        for column in self._seen()[1]:
            box = self._box(0, column)
            head = QRectF(box.left(), 0, box.width(), cells.top())
            if column == self._column:
                painter.fillRect(head, roles["selection"])
            said = metrics.elidedText(board.parties[column], Qt.TextElideMode.ElideRight, size.top - 2 * PAD)
            painter.save()
            painter.translate(head.center().x() + (metrics.ascent() - metrics.descent()) / 2, head.bottom() - PAD)
            painter.rotate(-90)
            painter.setPen(roles["text"])
            painter.drawText(QPointF(0, 0), said)
            painter.restore()
            if size.bottom:
                self._draw_below(painter, box, cells, board.means[column], roles)

    def _draw_below(self, painter: QPainter, box: QRectF, cells: QRectF, mean: Mean, roles: Roles) -> None:
        """An average below: signed, and in percent under it."""
        height, usual = QFontMetricsF(painter.font()).height(), painter.font()
        painter.setFont(heat.small(usual))
        for said, line, role in zip(heat.mean_words(mean), (0.35, 1.5), ("text", "muted"), strict=True):
            place = QRectF(box.left(), cells.bottom() + height * line, box.width(), height * 1.1)
            heat.write(painter, place, said, roles[role])
        painter.setFont(usual)

    def _draw_corners(self, painter: QPainter, cells: QRectF, roles: Roles) -> None:
        """What stands still: the lines between heads and cells, and the words and the whole of the averages."""
        assert self._matrix
        size, metrics = self._sizes(), QFontMetricsF(painter.font())
        painter.setPen(QPen(roles["edge"], 1))
        painter.drawLine(QPointF(0, cells.top()), QPointF(cells.right() + size.right, cells.top()))
        painter.drawLine(QPointF(cells.left(), 0), QPointF(cells.left(), cells.bottom() + size.bottom))
        if not size.right:
            return
        painter.drawLine(QPointF(cells.right(), 0), QPointF(cells.right(), cells.bottom() + size.bottom))
        painter.drawLine(QPointF(0, cells.bottom()), QPointF(cells.right() + size.right, cells.bottom()))
        painter.setPen(roles["muted"])
        average = translate("matrix", "Average")
        right = cells.right() + size.right - PAD / 2 - metrics.horizontalAdvance(average)
        painter.drawText(QPointF(right, cells.top() - PAD), average)
        base = cells.bottom() + metrics.height() * 0.35 + metrics.ascent()
        painter.drawText(QPointF(cells.left() - PAD - metrics.horizontalAdvance(average), base), average)
        bold = QFont(painter.font())
        bold.setBold(True)
        painter.setFont(bold)
        whole = QRectF(cells.right(), cells.bottom() + metrics.height() * 0.35, size.right, metrics.height() * 1.1)
        self._draw_mean(painter, whole, self._matrix.board.overall(), roles)

    def cell_rect(self) -> QRect:
        """Where the current cell is, in the viewport."""
        return self._box(self._row, self._column).toRect()
