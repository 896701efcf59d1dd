"""What stands in the cells of a ledger, and how it is painted: words, shapes of verdicts, bars and numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
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
    """Paints a cell. The words of heads and notes run on over the cells at their right."""

    def __init__(self, theme: Theme, columns: Sequence[Column], parent: QTableView) -> None:
        super().__init__(parent)
        self._theme, self._columns, self._view = theme, columns, parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.model().lines[index.row()]  # type: ignore[attr-defined]
        if index.column() >= len(row.cells):
            return
        cell, box = row.cells[index.column()], QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        if row.kind == "line":
            painter.setPen(self._theme.roles["line"])
            painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and cell.opens
        if hovered:
            painter.fillRect(box.adjusted(0, 0, 0, -1), self._theme.roles["hover"])
        if option.state & QStyle.StateFlag.State_HasFocus and cell.opens:
            painter.setPen(QPen(self._theme.roles["focus"], 1.5))
            painter.setBrush(self._theme.roles["selection"])
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -2), 3, 3)
        self._content(painter, box.adjusted(PAD, 0, -PAD, 0), row, index.column())
        painter.restore()

    def _content(self, painter: QPainter, box: QRectF, row: Row, column: int) -> None:
        cell, metrics = row.cells[column], QFontMetricsF(painter.font())
        lines = 2 if row.two_lines else 1
        top = box.center().y() - metrics.height() * lines / 2
        if row.kind == "head":
            top = box.bottom() - metrics.height() * 1.3
        if cell.shares is not None:
            height = round(metrics.height() * 0.6)
            middle = top + metrics.height() / 2
            bar = QRectF(box.left(), middle - height / 2, box.width(), height)
            draw_shares(painter, bar, cell.shares, self._theme.roles)
        elif cell.pace is not None:
            draw_pace(painter, QRectF(box.left(), top, box.width(), metrics.height()), cell.pace, self._theme.roles)
        elif cell.shape:
            side = metrics.ascent()
            shape = QRectF(box.left(), top + (metrics.height() - side) / 2, side, side)
            role = STATUS_ROLE[cell.status]
            glyphs.draw_status(painter, shape, cell.status, self._theme.roles[role], self._theme.roles["base"])
            box = box.adjusted(side + 8, 0, 0, 0)
        right = self._columns[column].right
        beside = row.cells[1:] if column == 0 else ()
        upper, lower = box, box
        if row.kind != "line" and column == 0:
            upper = self._over(box, next((n for n, other in enumerate(beside, 1) if other.text), len(self._columns)))
        if beside and not any(other.below for other in beside):
            lower = self._over(box, len(self._columns))
        self._line(painter, lower, top + metrics.height(), cell.below, "muted", right=right)
        if cell.strong:
            font = QFont(painter.font())
            font.setBold(True)
            painter.setFont(font)
        self._line(painter, upper, top, cell.text, cell.role, right=right)

    def _over(self, box: QRectF, until: int) -> QRectF:
        """The box of the first column, run on as far as to the column `until`."""
        width = sum(self._view.columnWidth(n) for n in range(until))
        return QRectF(box.left(), box.top(), width - box.left() - PAD, box.height())

    def _line(
        self,
        painter: QPainter,
        box: QRectF,
        top: float,
        text: str,
        role: str,
        *,
        bold: bool = False,
        right: bool = False,
    ) -> None:
        if not text:
            return
        font = painter.font()
        weight = QFont(font)
        weight.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(weight)
        metrics = QFontMetricsF(weight)
        said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        left = box.right() - metrics.horizontalAdvance(said) if right else box.left()
        painter.setPen(self._theme.roles[role])
        painter.drawText(QPointF(left, top + metrics.ascent()), said)
