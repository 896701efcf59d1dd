"""What stands in the cells of a ledger, and how it is painted: words, shapes of verdicts, bars and numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from tracker.model import Status
from tracker.standing import Pace
from ui import glyphs
from ui.shares import draw_pace, draw_shares
from ui.theme import STATUS_ROLE, Theme

Index = QModelIndex | QPersistentModelIndex
PAD = 7.0


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, and what it opens: the list of a search, a commitment, or the rest of its table."""

    text: str = ""
    below: str = ""  # a second, muted line
    spoken: str = ""  # for a screen reader, where the text alone does not tell
    role: str = "text"  # the colour
    strong: bool = False
    shape: bool = False  # whether the shape of `status` stands before the text
    status: Status | None = None
    shares: Mapping[str, int] | None = None
    pace: Pace | None = None
    query: str | None = None
    commitment: int = 0
    more: str = ""

    @property
    def fills(self) -> bool:
        """Whether there is anything in its upper line."""
        return bool(self.text) or self.shares is not None or self.pace is not None

    @property
    def opens(self) -> bool:
        return self.query is not None or bool(self.commitment or self.more)


NOTHING = Cell()


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its kind (head, line or note), its cells from the left, and a name by which it is found again."""

    kind: str
    cells: tuple[Cell, ...]
    name: str = ""

    @property
    def two_lines(self) -> bool:
        return any(cell.below for cell in self.cells)


def note(text: str) -> Row:
    """A muted sentence over the whole width."""
    return Row("note", (Cell(text, role="muted"),))


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its part of what is left over, its least width in letters, and whether it ends at the right."""

    weight: int = 0
    letters: int = 0
    right: bool = False


class Cells(QStyledItemDelegate):
    """Paints a cell. The words of heads and notes run on over the empty cells at their right."""

    def __init__(self, theme: Theme, columns: Sequence[Column], parent: QTableView) -> None:
        super().__init__(parent)
        self._theme, self._columns, self._view = theme, columns, parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.model().lines[index.row()]  # type: ignore[attr-defined]
        cell = row.cells[index.column()] if index.column() < len(row.cells) else NOTHING
        box, roles = QRectF(option.rect), self._theme.roles
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        if row.kind == "line":
            painter.setPen(roles["line"])
            painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
        if option.state & QStyle.StateFlag.State_MouseOver and cell.opens:
            painter.fillRect(box.adjusted(0, 0, 0, -1), roles["hover"])
        if option.state & QStyle.StateFlag.State_HasFocus and cell.opens:
            painter.setPen(QPen(roles["focus"], 1.5))
            painter.setBrush(roles["selection"])
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -2), 3, 3)
        inner = box.adjusted(PAD, 0, -PAD, 0)
        height = QFontMetricsF(option.font).height()
        top = box.center().y() - height * (1 if row.two_lines else 0.5)
        if row.kind == "head":
            top = box.bottom() - height * 1.3
        inner.setLeft(self._draw(painter, QRectF(inner.left(), top, inner.width(), height), cell))
        self._words(painter, QRectF(inner.left(), top, inner.width(), height), row, index.column(), cell)
        painter.restore()

    def _draw(self, painter: QPainter, line: QRectF, cell: Cell) -> float:
        """Draw bar or shape into the upper line of a cell; gives where words begin."""
        roles = self._theme.roles
        if cell.shares is not None:
            thin = line.height() * 0.2
            draw_shares(painter, line.adjusted(0, thin, 0, -thin), cell.shares, roles)
        elif cell.pace is not None:
            draw_pace(painter, line, cell.pace, roles)
        elif cell.shape:
            side = line.height() * 0.8
            shape = QRectF(line.left(), line.top() + (line.height() - side) / 2, side, side)
            glyphs.draw_status(painter, shape, cell.status, roles[STATUS_ROLE[cell.status]], roles["base"])
            return line.left() + side + 8
        return line.left()

    def _words(self, painter: QPainter, line: QRectF, row: Row, column: int, cell: Cell) -> None:
        right = self._columns[column].right and (row.kind == "line" or column > 0)
        upper = lower = line
        if not right:
            cells = list(enumerate(row.cells))[column + 1 :]
            upper = self._run_on(line, next((n for n, other in cells if other.fills), len(self._columns)))
            lower = self._run_on(line, next((n for n, other in cells if other.below), len(self._columns)))
        _write(painter, lower.translated(0, line.height()), cell.below, self._theme.roles["muted"], right=right)
        if cell.strong:
            font = QFont(painter.font())
            font.setBold(True)
            painter.setFont(font)
        _write(painter, upper, cell.text, self._theme.roles[cell.role], right=right)

    def _run_on(self, line: QRectF, until: int) -> QRectF:
        """A line that runs on to the column `until`."""
        end = sum(self._view.columnWidth(n) for n in range(until)) - PAD
        return QRectF(line.left(), line.top(), end - line.left(), line.height())


def _write(painter: QPainter, line: QRectF, text: str, colour: QColor, *, right: bool) -> None:
    if text:
        metrics = QFontMetricsF(painter.font())
        said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        left = line.right() - metrics.horizontalAdvance(said) if right else line.left()
        painter.setPen(colour)
        painter.drawText(QPointF(left, line.top() + metrics.ascent()), said)
