"""The list of verdicts to choose from: shape, word, and what it means in a line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tracker.model import Status
from ui import glyphs, words
from ui.marking import noop, translate
from ui.theme import STATUS_ROLE, Theme

USER = int(Qt.ItemDataRole.UserRole)


def meaning(status: Status) -> str:
    """When a verdict is the right one, in a line."""
    said = {
        Status.NOT_STARTED: noop("verdicts", "Somebody looked: nothing was done yet"),
        Status.IN_PROGRESS: noop("verdicts", "Work towards it is known"),
        Status.PARTIALLY_DELIVERED: noop("verdicts", "Some of it was given"),
        Status.DELIVERED: noop("verdicts", "All of it was given or done"),
        Status.STALLED: noop("verdicts", "It was begun and does not move"),
        Status.REVERSED: noop("verdicts", "What was done was taken back"),
        Status.SUPERSEDED: noop("verdicts", "A later promise has taken its place"),
        Status.EXPIRED_UNDELIVERED: noop("verdicts", "Its time is over, and it was not kept"),
        Status.UNCLEAR: noop("verdicts", "The sources contradict each other"),
        Status.NO_EVIDENCE: noop("verdicts", "Somebody searched and found nothing"),
    }
    return translate("verdicts", said[status])


class Verdicts(QListWidget):
    """All verdicts; a letter jumps to the next one that begins with it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("field")
        self.setAccessibleName(self.tr("Status"))
        self.setItemDelegate(_Row(theme, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for status in Status:
            item = QListWidgetItem(words.status(status))
            item.setData(USER, status)
            item.setData(int(Qt.ItemDataRole.AccessibleDescriptionRole), meaning(status))
            self.addItem(item)
        self.setFixedHeight(self.sizeHintForRow(0) * len(Status) + 10)

    def choose(self, status: Status) -> None:
        self.setCurrentRow(list(Status).index(status))

    def status(self) -> Status:
        """The verdict chosen."""
        return Status(self.currentItem().data(USER))


class _Row(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, round(option.fontMetrics.height() * 1.4))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        roles, metrics, box = self._theme.roles, QFontMetricsF(option.font), QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, roles["selection" if selected else "hover"])
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(roles["focus"], 1))
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        status, side = Status(index.data(USER)), metrics.ascent() + 1
        shape = QRectF(box.left() + 8, box.center().y() - side / 2, side, side)
        glyphs.draw_status(painter, shape, status, roles[STATUS_ROLE[status]], roles["base"])
        painter.setFont(option.font)
        base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setPen(roles["text"])
        painter.drawText(QPointF(shape.right() + 9, base), words.status(status))
        column = max(metrics.horizontalAdvance(words.status(each)) for each in Status)
        left = shape.right() + 9 + column + 18
        painter.setPen(roles["muted"])
        said = metrics.elidedText(meaning(status), Qt.TextElideMode.ElideRight, box.right() - left - 6)
        painter.drawText(QPointF(left, base), said)
        painter.restore()
