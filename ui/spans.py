"""How the agenda is painted: its rows, the spans on the line of time, and the head that names the years."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tracker.deadlines import Bucket, Deadline
from ui import glyphs, words
from ui.agenda import Agenda, Head, Index, distance
from ui.theme import STATUS_ROLE, Roles, Theme
from ui.timescale import Scale

ROLE = {Bucket.OVERDUE: "danger", Bucket.POSSIBLY_OVERDUE: "warning", Bucket.DUE_SOON: "accent", Bucket.KEPT: "kept"}
EDGE = 14.0


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the parts of a row stand, in pixels: each from its left, so wide."""

    shape: float
    words: tuple[float, float]
    due: tuple[float, float]
    time: tuple[float, float]


def columns(width: float, metrics: QFontMetricsF) -> Columns:
    """The parts of a row of this width: words take what date and line of time leave."""
    letter, side = metrics.averageCharWidth(), metrics.ascent()
    time = min(max(width * 0.42 - 16 * letter, 14 * letter), 76 * letter)
    due = min(19 * letter, width * 0.2)
    left = EDGE + side + 10
    end = width - time - EDGE
    return Columns(EDGE, (left, max(end - due - 28 - left, 0)), (end - due - 14, due), (end, time))


def marks(scale: Scale, metrics: QFontMetricsF) -> list[tuple[date, str]]:
    """The years or months named on the line of time."""
    years, months = (metrics.horizontalAdvance(widest) * 1.35 for widest in ("2000", "Mmm 2000"))
    return scale.ticks(years, months)


class Rows(QStyledItemDelegate):
    """Paints a head, or a deadline with its span on the line of time that all rows share. All rows are as high."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, round(option.fontMetrics.height() * 2.6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, roles, box = index.model(), self._theme.roles, QRectF(option.rect)
        assert isinstance(model, Agenda)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, roles["selection"])
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, roles["hover"])
        row, metrics = model.row(index.row()), QFontMetricsF(option.font)
        painter.setFont(option.font)
        if isinstance(row, Head):
            self._head(painter, box, row, metrics)
        else:
            self._deadline(painter, box, row, model, metrics)
        painter.setPen(roles["line"])
        painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(roles["focus"], 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()

    def _head(self, painter: QPainter, box: QRectF, head: Head, metrics: QFontMetricsF) -> None:
        place = columns(box.width(), metrics)
        font = QFont(painter.font())
        font.setBold(True)
        base = box.bottom() - metrics.descent() - metrics.height() * 0.45
        draw_triangle(painter, QPointF(place.shape + 5, base - metrics.ascent() * 0.36), self._theme.roles, head.open)
        painter.setPen(self._theme.roles[ROLE.get(head.bucket, "text")])
        said = words.say(words.BUCKET[head.bucket])
        usual = painter.font()
        painter.setFont(font)
        left = box.left() + place.words[0]
        painter.drawText(QPointF(left, base), said)
        painter.setFont(usual)
        painter.setPen(self._theme.roles["muted"])
        painter.drawText(QPointF(left + QFontMetricsF(font).horizontalAdvance(said) + 9, base), str(head.number))

    def _deadline(self, painter: QPainter, box: QRectF, row: Deadline, model: Agenda, metrics: QFontMetricsF) -> None:
        roles, line, place = self._theme.roles, row.line, columns(box.width(), metrics)
        top = box.top() + metrics.height() * 0.3 + metrics.ascent()
        under = top + metrics.height()
        side = metrics.ascent()
        shape = QRectF(box.left() + place.shape, top - side * 0.92, side, side)
        glyphs.draw_status(painter, shape, line.status, roles[STATUS_ROLE[line.status]], roles["base"])

        def text(part: tuple[float, float], y: float, said: str, role: str) -> None:
            painter.setPen(roles[role])
            cut = metrics.elidedText(said, Qt.TextElideMode.ElideRight, part[1])
            painter.drawText(QPointF(box.left() + part[0], y), cut)

        phrase = f"“{line.due_phrase}”" if line.due_phrase and line.due_phrase != line.due else ""
        below = " · ".join(part for part in (words.status(line.status), line.pledgors, phrase) if part)
        text(place.words, top, line.title, "text")
        text(place.words, under, below, "muted")
        text(place.due, top, line.due, "text")
        late = row.bucket in (Bucket.OVERDUE, Bucket.POSSIBLY_OVERDUE)
        text(place.due, under, distance(row, model.today), ROLE[row.bucket] if late else "muted")
        self._span(painter, box, row, model, metrics)

    def _span(self, painter: QPainter, box: QRectF, row: Deadline, model: Agenda, metrics: QFontMetricsF) -> None:
        roles, (left, width) = self._theme.roles, columns(box.width(), metrics).time
        scale = model.scale.over(box.left() + left, width)
        painter.setPen(QPen(roles["line"], 1))
        for day, _ in marks(scale, metrics):
            painter.drawLine(QPointF(scale.at(day), box.top()), QPointF(scale.at(day), box.bottom()))
        today = scale.at(model.today)
        painter.setPen(QPen(roles["danger"], 1))
        painter.drawLine(QPointF(today, box.top()), QPointF(today, box.bottom()))
        draw_span(painter, row, scale, box.center().y(), roles)


def draw_span(painter: QPainter, row: Deadline, scale: Scale, middle: float, roles: Roles) -> None:
    """An exact deadline as a mark, an uncertain one as the span of its days; an arrow where it is out of sight."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(roles[ROLE.get(row.bucket, "muted")])
    first, last = scale.at(row.earliest), scale.at(row.latest)
    if row.latest < scale.first or row.earliest > scale.last:
        way = -1 if row.latest < scale.first else 1
        tip = QPointF(last if way < 0 else first, middle)
        painter.drawPolygon(QPolygonF([tip, tip + QPointF(-7 * way, -5), tip + QPointF(-7 * way, 5)]))
    elif row.earliest == row.latest:
        painter.drawRoundedRect(QRectF(first - 2.5, middle - 7, 5, 14), 2, 2)
    else:
        painter.drawRoundedRect(QRectF(first - 2, middle - 4, max(last - first, 3) + 4, 8), 3, 3)


def draw_triangle(painter: QPainter, middle: QPointF, roles: Roles, opened: bool) -> None:
    """The sign of a head: down where its group is open, to the right where it is shut."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(roles["muted"])
    points = [(-4, -2.5), (4, -2.5), (0, 3)] if opened else [(-2.5, -4), (-2.5, 4), (3, 0)]
    painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in points]))


class AgendaList(QListView):
    """The list below a head that names its columns and the years."""

    def __init__(self, theme: Theme, model: Agenda) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(Rows(theme, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._agenda = model
        self._head = TimeHead(theme, self, model)
        self.clicked.connect(lambda index: self.toggle(index.row()))
        theme.changed.connect(self.viewport().update)
        model.modelReset.connect(self._head.update)

    def toggle(self, row: int) -> None:
        """Open or shut the group whose head is in this row; nothing for other rows."""
        if isinstance(self._agenda.row(row), Head):
            place = self.verticalScrollBar().value()
            self._agenda.toggle(row)
            self.setCurrentIndex(self._agenda.index(row))
            self.verticalScrollBar().setValue(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open and shut a head; Left goes to it and shuts it, Right opens it."""
        index = self.currentIndex()
        if not index.isValid():
            super().keyPressEvent(event)
            return
        row = self._agenda.row(index.row())
        key = Qt.Key(event.key())
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        height = round(self.fontMetrics().height() * 1.8)
        self.setViewportMargins(0, height, 0, 0)
        super().resizeEvent(event)
        self._head.setGeometry(self.frameWidth(), self.frameWidth(), self.width(), height)


class TimeHead(QWidget):
    """Names the columns and the years."""

    def __init__(self, theme: Theme, parent: AgendaList, model: Agenda) -> None:
        super().__init__(parent)
        self._theme, self._model, self._list = theme, model, parent
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles, metrics = self._theme.roles, QFontMetricsF(self.font())
        painter.fillRect(self.rect(), roles["raised"])
        painter.setPen(roles["line"])
        painter.drawLine(QPoint(0, self.height() - 1), QPoint(self.width(), self.height() - 1))
        place = columns(self._list.viewport().width(), metrics)
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(roles["muted"])
        painter.drawText(QPointF(place.words[0], base), self.tr("Commitment"))
        painter.drawText(QPointF(place.due[0], base), self.tr("Due"))
        painter.setFont(self.font())
        self._draw_time(painter, self._model.scale.over(*place.time), base, metrics)
        painter.end()

    def _draw_time(self, painter: QPainter, scale: Scale, base: float, metrics: QFontMetricsF) -> None:
        roles, free = self._theme.roles, scale.left - EDGE
        painter.setPen(roles["muted"])
        for day, name in marks(scale, metrics):
            width = metrics.horizontalAdvance(name)
            left = min(max(scale.at(day) - width / 2, scale.left - EDGE), scale.left + scale.width + EDGE - width - 1)
            if left >= free:
                painter.drawText(QPointF(left, base), name)
                free = left + width + 3
        today = scale.at(self._model.today)
        painter.setPen(QPen(roles["danger"], 1))
        painter.drawLine(QPointF(today, self.height() - 6), QPointF(today, self.height()))


class Legend(QWidget):
    """What a mark, a span and the line of today mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(", ".join(said for said, *_ in self._parts()))
        theme.changed.connect(self.update)

    def _parts(self) -> tuple[tuple[str, int, int, str], ...]:
        """Each part: its words, width and height of its sign, and the colour of that."""
        return (
            (self.tr("exact"), 5, 14, "muted"),
            (self.tr("within a span"), 20, 8, "muted"),
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
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(roles[role])
            painter.drawRoundedRect(QRectF(x, self.height() / 2 - height / 2, width, height), 2, 2)
            painter.setPen(roles["muted"])
            base = (self.height() + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(x + width + 7, base), said)
            x += width + 7 + metrics.horizontalAdvance(said) + 14
        painter.end()
