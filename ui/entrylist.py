"""Lists of entries for the column at the left: an icon, words, and a number where there is something to do."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme import Theme

KEY, COUNT, ICON = (int(Qt.ItemDataRole.UserRole) + n for n in range(3))


class EntryList(QListWidget):
    """A list of entries, which can be dragged out of the window where that is allowed."""

    drag_wanted = Signal(object)  # the QListWidgetItem

    def startDrag(self, actions: Qt.DropAction) -> None:
        self.drag_wanted.emit(self.currentItem())


def entry_list(theme: Theme) -> EntryList:
    """An empty list of entries; each has its KEY, COUNT and ICON (a name of resources/icons) as data."""
    made = EntryList()
    made.setFrameShape(QListWidget.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setItemDelegate(Entry(theme, made))
    made.setMouseTracking(True)
    return made


class Entry(QStyledItemDelegate):
    """Paints an entry: icon, words, and a number at the right where there is something to do."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, round(option.fontMetrics.height() * 1.8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        roles, box = self._theme.roles, QRectF(option.rect).adjusted(2, 1, -2, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(roles["selection" if selected else "hover"])
            painter.drawRoundedRect(box, 5, 5)
        if option.state & QStyle.StateFlag.State_HasFocus and selected:
            painter.setPen(roles["focus"])
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        icon = self._theme.icon(index.data(ICON), "accent" if selected else "muted")
        icon.paint(painter, round(box.left()) + 9, round(box.center().y()) - 8, 16, 16)
        number = index.data(COUNT) or 0
        text = str(number) if number else ""
        width = option.fontMetrics.horizontalAdvance(text)
        painter.setPen(roles["danger" if index.data(ICON) == "deadlines" else "muted"])
        painter.drawText(box.adjusted(0, 0, -9, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        font = QFont(option.font)
        font.setBold(selected)
        painter.setFont(font)
        painter.setPen(roles["text"])
        words = box.adjusted(34, 0, -(width + 16), 0)
        elided = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, round(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, elided)
        painter.restore()
