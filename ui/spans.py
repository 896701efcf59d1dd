"""How the agenda is painted: its rows, the spans on the line of time, and the head that names the years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tracker.deadlines import Bucket, Span, Spot
from tracker.record import Line
from ui import glyphs, words
from ui.agenda import Agenda, Head, Index, distance
from ui.theme import STATUS_ROLE, Roles, Theme
from ui.timescale import Scale

ROLE = {Bucket.OVERDUE: "danger", Bucket.POSSIBLY_OVERDUE: "warning", Bucket.DUE_SOON: "accent", Bucket.KEPT: "kept"}
EDGE = 14.0


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the parts of a row stand, in pixels: each from its left, so wide. Where there is no room, 0 wide."""

    shape: float
    words: tuple[float, float]
    due: tuple[float, float]
    time: tuple[float, float]


def columns(width: float, metrics: QFontMetricsF, timeline: bool) -> Columns:
    """The parts of a row of this width: on the timeline words beside the line of time, else words beside the date."""
    letter, side = metrics.averageCharWidth(), metrics.ascent()
    left = EDGE + side + 10
    if timeline:
        text = min(max((width - left) * 0.32, 18 * letter), 44 * letter)
        start = left + text + 18
        return Columns(EDGE, (left, text), (start, 0), (start, max(width - start - EDGE, 0)))
    due = min(24 * letter, width * 0.34)
    end = width - EDGE
    return Columns(EDGE, (left, max(end - due - 20 - left, 0)), (end - due, due), (end, 0))


def marks(scale: Scale, metrics: QFontMetricsF) -> list[tuple[date, str]]:
    """The years or months named on the line of time."""
    years, months = (metrics.horizontalAdvance(widest) * 1.35 for widest in ("2000", "Mmm 2000"))
    return scale.ticks(years, months)


class Rows(QStyledItemDelegate):
    """Paints a head, or a deadline: with its date, or with its spans on the line of time that all rows share."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.timeline = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, round(self.height(QFontMetricsF(option.font))))

    def height(self, metrics: QFontMetricsF) -> float:
        """How high every row is."""
        return metrics.height() * (2.0 if self.timeline else 2.6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, roles, box = index.model(), self._theme.roles, QRectF(option.rect)
        assert isinstance(model, Agenda)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, roles["selection"])
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, roles["hover"])
        self.draw(painter, box, model, index.row())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(roles["focus"], 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()

    def draw(self, painter: QPainter, box: QRectF, model: Agenda, number: int) -> None:
        """Draw a row of the model into a box in the painter's font, also on paper."""
        row, metrics = model.row(number), QFontMetricsF(painter.font())
        place = columns(box.width(), metrics, self.timeline)
        if isinstance(row, Head):
            self._head(painter, box, row, place)
        else:
            if self.timeline:
                self._time(painter, box, model, number, place)
            line = model.line(number)
            if line:
                self._deadline(painter, box, row, line, model.today, place)
        painter.setPen(QPen(self._theme.roles["line"], 1))
        painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))

    def _head(self, painter: QPainter, box: QRectF, head: Head, place: Columns) -> None:
        roles, usual, font = self._theme.roles, painter.font(), QFont(painter.font())
        font.setBold(True)
        metrics = QFontMetricsF(font)
        base = box.bottom() - metrics.descent() - metrics.height() * 0.4
        middle = QPointF(box.left() + place.shape + 5, base - metrics.ascent() * 0.36)
        draw_triangle(painter, middle, roles, head.open)
        painter.setPen(roles[ROLE.get(Bucket(head.name), "text") if head.name in list(Bucket) else "text"])
        painter.setFont(font)
        left = box.left() + place.words[0]
        said = metrics.elidedText(head.title, Qt.TextElideMode.ElideRight, box.width() - left - 60)
        painter.drawText(QPointF(left, base), said)
        painter.setFont(usual)
        painter.setPen(roles["muted"])
        painter.drawText(QPointF(left + metrics.horizontalAdvance(said) + 9, base), words.number(head.number))

    def _deadline(self, painter: QPainter, box: QRectF, row: Spot, line: Line, today: date, place: Columns) -> None:
        roles, metrics = self._theme.roles, QFontMetricsF(painter.font())
        lines = 1 if self.timeline else 2
        top = box.center().y() - metrics.height() * lines / 2 + metrics.ascent()
        under, side = top + metrics.height(), metrics.ascent()
        shape = QRectF(box.left() + place.shape, top - side * 0.92, side, side)
        glyphs.draw_status(painter, shape, row.status, roles[STATUS_ROLE[row.status]], roles["base"])

        def text(part: tuple[float, float], y: float, said: str, role: str, *, right: bool = False) -> None:
            painter.setPen(roles[role])
            cut = metrics.elidedText(said, Qt.TextElideMode.ElideRight, part[1])
            left = part[0] + (part[1] - metrics.horizontalAdvance(cut) if right else 0)
            painter.drawText(QPointF(box.left() + left, y), cut)

        text(place.words, top, line.title, "text")
        if self.timeline:
            return
        phrase = f"“{line.due_phrase}”" if line.due_phrase and line.due_phrase != line.due else ""
        below = " · ".join(part for part in (words.status(line.status), line.pledgors, phrase) if part)
        text(place.words, under, below, "muted")
        text(place.due, top, line.due, "text", right=True)
        late = row.bucket in (Bucket.OVERDUE, Bucket.POSSIBLY_OVERDUE)
        text(place.due, under, distance(row, line, today), ROLE[row.bucket] if late else "muted", right=True)

    def _time(self, painter: QPainter, box: QRectF, model: Agenda, number: int, place: Columns) -> None:
        roles, (left, width) = self._theme.roles, place.time
        scale = model.scale.over(box.left() + left, width)
        painter.setPen(QPen(roles["line"], 1))
        for day, _ in marks(scale, QFontMetricsF(painter.font())):
            painter.drawLine(QPointF(scale.at(day), box.top()), QPointF(scale.at(day), box.bottom()))
        if scale.holds(model.today):
            today = scale.at(model.today)
            painter.setPen(QPen(roles["danger"], 1))
            painter.drawLine(QPointF(today, box.top()), QPointF(today, box.bottom()))
        row = model.row(number)
        assert isinstance(row, Spot)
        draw_readings(painter, row, model.spans(number), scale, box, roles)


def draw_readings(painter: QPainter, row: Spot, spans: Sequence[Span], scale: Scale, box: QRectF, roles: Roles) -> None:
    """The preferred reading filled, its rivals as outlines below it; without rivals the one in the middle."""
    rivals = [span for span in spans[1:] if (span.earliest, span.latest) != (spans[0].earliest, spans[0].latest)]
    if not rivals:
        draw_span(painter, row, scale, box.center().y(), roles)
        return
    step = box.height() / (len(rivals) + 2)
    colour = roles[ROLE.get(row.bucket, "muted")]
    first = replace(row, earliest=spans[0].earliest, latest=spans[0].latest)
    draw_span(painter, first, scale, box.top() + step, roles, thick=min(step * 0.7, 8))
    for number, span in enumerate(rivals, 2):
        rival = replace(row, earliest=span.earliest, latest=span.latest)
        draw_span(painter, rival, scale, box.top() + step * number, roles, thick=min(step * 0.6, 7), hollow=colour)


def draw_span(
    painter: QPainter,
    row: Spot,
    scale: Scale,
    middle: float,
    roles: Roles,
    *,
    thick: float = 8,
    hollow: QColor | None = None,
) -> None:
    """An exact deadline as a mark, an uncertain one as the span of its days; an arrow where it is out of sight."""
    colour = roles[ROLE.get(row.bucket, "muted")]
    painter.setPen(QPen(hollow, 1.2) if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
    first, last = scale.at(row.earliest), scale.at(row.latest)
    if row.latest < scale.first or row.earliest > scale.last:
        way = -1 if row.latest < scale.first else 1
        tip = QPointF(last if way < 0 else first, middle)
        painter.drawPolygon(QPolygonF([tip, tip + QPointF(-7 * way, -5), tip + QPointF(-7 * way, 5)]))
    elif row.earliest == row.latest:
        tall = max(thick * 1.75, 9)
        painter.drawRoundedRect(QRectF(first - 2.5, middle - tall / 2, 5, tall), 2, 2)
    else:
        painter.drawRoundedRect(QRectF(first - 2, middle - thick / 2, max(last - first, 3) + 4, thick), 3, 3)


def draw_triangle(painter: QPainter, middle: QPointF, roles: Roles, opened: bool) -> None:
    """The sign of a head: down where its group is open, to the right where it is shut."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(roles["muted"])
    points = [(-4, -2.5), (4, -2.5), (0, 3)] if opened else [(-2.5, -4), (-2.5, 4), (3, 0)]
    painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in points]))
