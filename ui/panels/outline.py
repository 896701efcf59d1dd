"""What a document promises, in the order of its words: a list with the shape of each verdict, as narrow as need be."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tracker.model import Signal as ScheduleSignal
from tracker.record import Line
from ui import glyphs, words
from ui.theme import SIGNAL_ROLE, STATUS_ROLE, Theme

ID, STATUS = (int(Qt.ItemDataRole.UserRole) + n for n in range(2))
LIT_BY_ROLE = {"kept": "lit_kept", "danger": "lit_danger", "warning": "lit"}
LETTERS = 30  # of a title, where there is room


def role_of(line: Line) -> str:
    """The ground on which the words of a commitment are lit: by its verdict, else by what its dates and numbers say."""
    if line.status:
        return LIT_BY_ROLE.get(STATUS_ROLE[line.status], "lit_open")
    signal = SIGNAL_ROLE.get(ScheduleSignal(line.signals[0]), "") if line.signals else ""
    return LIT_BY_ROLE.get(signal, "lit_open")


class Outline(QListWidget):
    """Emits the commitment that was chosen in it."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("outline")
        self.setAccessibleName(self.tr("Commitments of this document"))
        self.setItemDelegate(Row(theme, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(ID)))
        self.itemActivated.connect(lambda item: self.chosen.emit(item.data(ID)))
        theme.changed.connect(self.viewport().update)

    def show_lines(self, lines: list[Line]) -> None:
        """Show these commitments, in this order."""
        self.clear()
        for line in lines:
            item = QListWidgetItem(line.title)
            item.setData(ID, line.id)
            item.setData(STATUS, line.status)
            said = f"{line.ref} {line.title}\n{words.status(line.status)} · {words.signals(line.signals)}"
            item.setToolTip(said)
            item.setData(int(Qt.ItemDataRole.AccessibleTextRole), said)
            self.addItem(item)
        self.setVisible(bool(lines))

    def choose(self, id_: int) -> None:
        """Mark the commitment at hand; 0 for none."""
        row = next((n for n in range(self.count()) if self.item(n).data(ID) == id_), -1)
        self.setCurrentRow(row)

    def fit(self, width: int) -> None:
        """Take a part of this width: shapes alone, or titles too."""
        letter = self.fontMetrics().averageCharWidth()
        roomy = width > 120 * letter
        self.setFixedWidth(LETTERS * letter if roomy else round(self.fontMetrics().height() * 2.1))


class Row(QStyledItemDelegate):
    """Paints the shape of a verdict and as much of the title as there is room for."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(20, round(option.fontMetrics.height() * 1.8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        roles, box, metrics = self._theme.roles, QRectF(option.rect), QFontMetricsF(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, roles["selection"])
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, roles["hover"])
        status, side, left = index.data(STATUS), metrics.ascent(), box.left() + 9
        shape = QRectF(left, box.center().y() - side / 2, side, side)
        glyphs.draw_status(painter, shape, status, roles[STATUS_ROLE[status]], roles["base"])
        room = box.right() - left - side - 14
        if room > 4 * metrics.averageCharWidth():
            painter.setFont(option.font)
            painter.setPen(roles["text"])
            title = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
            base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(left + side + 7, base), title)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(roles["focus"], 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()
