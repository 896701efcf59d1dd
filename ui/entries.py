"""Lines of a list as the palette and the list of steps show them: icon, words, and what stands at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme import Theme

HINT = int(Qt.ItemDataRole.UserRole) + 1
ICON = 16


class EntryDelegate(QStyledItemDelegate):
    """Paints such a line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, round(option.fontMetrics.height() * 1.8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        roles, box = self._theme.roles, QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, roles["selection"])
            painter.fillRect(box.left(), box.top(), 3, box.height(), roles["accent"])  # not by the ground alone
        icon, line = index.data(Qt.ItemDataRole.DecorationRole), box.adjusted(10, 0, -10, 0)
        if isinstance(icon, QIcon):
            icon.paint(painter, line.left(), line.center().y() - ICON // 2, ICON, ICON)
        hint = index.data(HINT) or ""
        painter.setPen(roles["muted"])
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, hint)
        words = line.adjusted(ICON + 10, 0, -(option.fontMetrics.horizontalAdvance(hint) + 14), 0)
        painter.setPen(roles["text"])
        said = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, said)
        painter.restore()
