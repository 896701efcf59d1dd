"""The list of deadlines, with the line of time above it, by keyboard and wheel."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QListView, QWidget

from ui.agenda import Agenda, Head
from ui.spans import EDGE, Rows, columns, marks
from ui.theme import Roles, Theme

ZOOM = 1.5


class AgendaList(QListView):
    """The list below a head that names its columns, and on the timeline the days."""

    def __init__(self, theme: Theme, model: Agenda) -> None:
        super().__init__()
        self.setModel(model)
        self._rows = Rows(theme, self)
        self.setItemDelegate(self._rows)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._agenda = model
        self._head = TimeHead(theme, self, model)
        self._head.hide()
        self.clicked.connect(lambda index: self.toggle(index.row()))
        theme.changed.connect(self.viewport().update)
        model.modelReset.connect(self._head.update)
        model.scaled.connect(self._head.update)
        model.scaled.connect(self.viewport().update)

    def show_timeline(self, shown: bool) -> None:
        """Show spans on the line of time instead of dates."""
        self._rows.timeline = shown
        self._head.setVisible(shown)
        self._place_head()
        self.doItemsLayout()

    def toggle(self, row: int) -> None:
        """Open or shut the group whose head is in this row; nothing for other rows."""
        if isinstance(self._agenda.row(row), Head):
            place = self.verticalScrollBar().value()
            self._agenda.toggle(row)
            self.setCurrentIndex(self._agenda.index(row))
            self.verticalScrollBar().setValue(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open and shut a head; Left goes to it and shuts it, Right opens it; see also `_travel`."""
        index, key = self.currentIndex(), Qt.Key(event.key())
        if self._rows.timeline and self._travel(event):
            return
        if not index.isValid():
            super().keyPressEvent(event)
            return
        row = self._agenda.row(index.row())
        if not isinstance(row, Head):
            if key == Qt.Key.Key_Left:
                self.setCurrentIndex(self._agenda.index(self._agenda.head_of(index.row())))
                return
        elif (
            key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
            or (key == Qt.Key.Key_Left and row.open)
            or (key == Qt.Key.Key_Right and not row.open)
        ):
            self.toggle(index.row())
            return
        super().keyPressEvent(event)

    def _travel(self, event: QKeyEvent) -> bool:
        """Plus and minus zoom around today, Ctrl+Left and Ctrl+Right go along the line of time, 0 shows all of it."""
        along = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        still = self._agenda.today if self._agenda.scale.holds(self._agenda.today) else self._middle()
        match Qt.Key(event.key()):
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._agenda.zoom(1 / ZOOM, still)
            case Qt.Key.Key_Minus:
                self._agenda.zoom(ZOOM, still)
            case Qt.Key.Key_0:
                self._agenda.fit()
            case Qt.Key.Key_Left | Qt.Key.Key_Right if along:
                self._agenda.pan(0.2 if event.key() == Qt.Key.Key_Right else -0.2)
            case _:
                return False
        return True

    def _middle(self) -> date:
        scale = self._agenda.scale
        return scale.first + (scale.last - scale.first) / 2

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms around the day below it, with Shift it goes along the line of time."""
        turned, held = event.angleDelta().y() or event.angleDelta().x(), event.modifiers()
        if self._rows.timeline and turned and held & Qt.KeyboardModifier.ControlModifier:
            place = columns(self.viewport().width(), QFontMetricsF(self.font()), True)
            still = self._agenda.scale.over(*place.time).day_at(event.position().x())
            self._agenda.zoom(ZOOM ** (-turned / 120), still)
        elif self._rows.timeline and turned and held & Qt.KeyboardModifier.ShiftModifier:
            self._agenda.pan(-turned / 1200)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_head()

    def _place_head(self) -> None:
        height = round(self.fontMetrics().height() * 1.8) if self._rows.timeline else 0
        self.setViewportMargins(0, height, 0, 0)
        self._head.setGeometry(self.frameWidth(), self.frameWidth(), self.width(), height)


class TimeHead(QWidget):
    """Names the columns and the days."""

    def __init__(self, theme: Theme, parent: AgendaList, model: Agenda) -> None:
        super().__init__(parent)
        self._theme, self._model, self._list = theme, model, parent
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(0, 0, self._list.viewport().width(), self.height())
        painter.fillRect(self.rect(), self._theme.roles["raised"])
        draw_head(painter, box, self._model, self._theme.roles, self.tr("Commitment"))
        painter.end()


def draw_head(painter: QPainter, box: QRectF, model: Agenda, roles: Roles, title: str) -> None:
    """The head of the timeline: what stands at the left, and the days; also on paper."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = QFontMetricsF(painter.font())
    painter.setPen(QPen(roles["line"], 1))
    painter.drawLine(QPointF(box.left(), box.bottom() - 1), QPointF(box.right(), box.bottom() - 1))
    place = columns(box.width(), metrics, True)
    base = box.top() + (box.height() + metrics.ascent() - metrics.descent()) / 2
    painter.setPen(roles["muted"])
    painter.drawText(QPointF(box.left() + place.words[0], base), title)
    scale = model.scale.over(box.left() + place.time[0], place.time[1])
    free = scale.left - EDGE
    for day, name in marks(scale, metrics):
        width = metrics.horizontalAdvance(name)
        left = min(max(scale.at(day) - width / 2, scale.left - EDGE), scale.left + scale.width + EDGE - width - 1)
        if left >= free:
            painter.drawText(QPointF(left, base), name)
            free = left + width + 3
    if scale.holds(model.today):
        painter.setPen(QPen(roles["danger"], 1))
        painter.drawLine(QPointF(scale.at(model.today), box.bottom() - 6), QPointF(scale.at(model.today), box.bottom()))


class Legend(QWidget):
    """What the signs on the line of time mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(", ".join(said for said, *_ in self._parts()))
        theme.changed.connect(self.update)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _parts(self) -> tuple[tuple[str, int, int, str], ...]:
        """Each part: its words, width and height of its sign, and the colour of that."""
        return (
            (self.tr("exact"), 5, 14, "muted"),
            (self.tr("within a span"), 20, 8, "muted"),
            (self.tr("another reading"), 20, 7, "hollow"),
            (self.tr("today"), 1, 14, "danger"),
        )

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = sum(metrics.horizontalAdvance(said) + sign + 21 for said, sign, _, _ in self._parts())
        return QSize(width, max(metrics.height(), 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, roles, x = self.fontMetrics(), self._theme.roles, 2.0
        for said, width, height, role in self._parts():
            hollow = role == "hollow"
            painter.setPen(QPen(roles["muted"], 1.2) if hollow else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if hollow else roles[role])
            painter.drawRoundedRect(QRectF(x, self.height() / 2 - height / 2, width, height), 2, 2)
            painter.setPen(roles["muted"])
            base = (self.height() + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(x + width + 7, base), said)
            x += width + 7 + metrics.horizontalAdvance(said) + 14
        painter.end()
