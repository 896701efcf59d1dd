"""How a cell of the commitments table is painted: text, verdict with its shape, computed signal, bar of progress."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tracker.model import Signal
from tracker.record import Line
from ui import glyphs, words
from ui.table import COLUMNS, CommitmentTable
from ui.theme import SIGNAL_ROLE, STATUS_ROLE, Theme

PAD = 8.0
GLYPH = 13.0
BAR = 6.0


class Cells(QStyledItemDelegate):
    """Paints directly: the style's own item painting costs more than all the rest of a frame."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._take_colours()
        theme.changed.connect(self._take_colours)

    def _take_colours(self) -> None:
        self._colours: dict[str, QColor] = {role: self._theme.roles[role] for role in self._theme.roles.colours}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(40, round(option.fontMetrics.height() * 1.75))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, CommitmentTable)
        line = model.line(index.row())
        box = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(box, self._colours["selection"])
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self._colours["hover"])
        painter.setPen(self._colours["line"])
        painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
        if selected and _is_current(option, index):
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1.5), self._colours["focus"])
            painter.fillRect(QRectF(box.left(), box.bottom() - 1.5, box.width(), 1.5), self._colours["focus"])
        if line is not None:
            painter.setFont(option.font)
            inner = box.adjusted(PAD, 0, -PAD, 0)
            self._content(painter, inner, COLUMNS[index.column()].key, line, QFontMetricsF(option.font))

    def _content(self, painter: QPainter, box: QRectF, key: str, line: Line, metrics: QFontMetricsF) -> None:
        match key:
            case "status":
                self._status(painter, box, line, metrics)
            case "signal":
                role = SIGNAL_ROLE.get(Signal(line.signals[0]), "muted")
                self._text(painter, box, words.signals(line.signals), role, metrics)
            case "progress":
                self._progress(painter, box, line, metrics)
            case _:
                column = next(c for c in COLUMNS if c.key == key)
                self._text(painter, box, column.text(line), "muted" if key == "ref" else "text", metrics)

    def _text(self, painter: QPainter, box: QRectF, text: str, role: str, metrics: QFontMetricsF) -> None:
        if metrics.horizontalAdvance(text) > box.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setPen(self._colours[role])
        painter.drawText(QPointF(box.left(), box.center().y() + (metrics.ascent() - metrics.descent()) / 2), text)

    def _status(self, painter: QPainter, box: QRectF, line: Line, metrics: QFontMetricsF) -> None:
        role = STATUS_ROLE[line.status]
        shape = QRectF(box.left(), box.center().y() - GLYPH / 2, GLYPH, GLYPH)
        glyphs.draw_status(painter, shape, line.status, self._colours[role], self._colours["base"])
        rest = box.adjusted(GLYPH + 6, 0, 0, 0)
        self._text(painter, rest, words.status(line.status), "text" if line.status else "muted", metrics)

    def _progress(self, painter: QPainter, box: QRectF, line: Line, metrics: QFontMetricsF) -> None:
        if line.share is None:
            return
        text = words.percent(line.share)
        width = metrics.horizontalAdvance("100 %")
        self._text(
            painter,
            QRectF(box.right() - metrics.horizontalAdvance(text), box.top(), width, box.height()),
            text,
            "text",
            metrics,
        )
        bar = QRectF(box.left(), box.center().y() - BAR / 2, box.width() - width - 8, BAR)
        role = SIGNAL_ROLE.get(Signal(line.signals[0]), "moving")
        colours = {"ground": self._colours["line"], "bar": self._colours[role], "mark": self._colours["text"]}
        glyphs.draw_share(painter, bar, line.share, line.expected, colours)


def _is_current(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether the keyboard is on this row: the line around it then runs through every cell."""
    view = option.widget
    return isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex().row() == index.row()
