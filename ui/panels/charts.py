"""Small painted pictures of a commitment: its deadline with rival readings, what is reached against the even pace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import words
from ui.theme import Theme

PAD = 10.0

At = Callable[[date], float]
Point = Callable[[date, float], QPointF]


@dataclass(frozen=True, slots=True)
class Span:
    """A reading of a deadline: from when delivery counts (where known) to its earliest and latest day."""

    label: str
    start: date | None
    earliest: date
    latest: date


@dataclass(frozen=True, slots=True)
class Burn:
    """What a burn-up chart shows: levels as (day, value), the window and the target, all in one unit."""

    start: date
    earliest: date
    latest: date
    baseline: float
    target: float
    levels: tuple[tuple[date, float], ...]
    unit: str


class Chart(QWidget):
    """What both pictures share: theme, font-relative height, a description for those who do not see it."""

    def __init__(self, theme: Theme, lines: float) -> None:
        super().__init__()
        self._theme, self._lines = theme, lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(260, round(self.fontMetrics().height() * self._lines))


class DeadlineBar(Chart):
    """A line of time with each reading as a bar that ends in its span of uncertainty, and today."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 3.4)
        self._spans: Sequence[Span] = ()
        self._today = date.min

    def show_spans(self, spans: Sequence[Span], today: date) -> None:
        """Draw these readings, the preferred one first."""
        self._spans, self._today = spans, today
        self._lines = 1.9 + 1.0 * max(len(spans), 1)
        self.setVisible(bool(spans))
        self.setAccessibleName(self.tr("Deadline"))
        said = [f"{s.label} {s.earliest.isoformat()} – {s.latest.isoformat()}".strip() for s in spans]
        self.setAccessibleDescription("; ".join(said))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._spans:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self._range()
        line = self.fontMetrics().height()

        def at(day: date) -> float:
            return PAD + (self.width() - 2 * PAD) * (day - first).days / max((last - first).days, 1)

        for number, span in enumerate(self._spans):
            self._draw_span(painter, span, at, 4 + number * line * 1.0, number == 0)
        bottom = 4 + len(self._spans) * line
        self._draw_axis(painter, at, bottom, first, last)
        painter.end()

    def _range(self) -> tuple[date, date]:
        days = [day for s in self._spans for day in (s.start, s.earliest, s.latest) if day] + [self._today]
        first, last = min(days), max(days)
        pad = max((last - first).days // 20, 15)
        return date.fromordinal(first.toordinal() - pad), date.fromordinal(last.toordinal() + pad)

    def _draw_span(self, painter: QPainter, span: Span, at: At, top: float, preferred: bool) -> None:
        roles, height = self._theme.roles, self.fontMetrics().height() * 0.42
        place = at(span.earliest)
        end = at(span.latest)
        painter.setPen(Qt.PenStyle.NoPen)
        if span.start:
            painter.setBrush(roles["accent" if preferred else "edge"])
            painter.setOpacity(0.35)
            painter.drawRect(QRectF(at(span.start), top + height * 0.35, place - at(span.start), height * 0.6))
            painter.setOpacity(1)
        painter.setBrush(roles["accent" if preferred else "edge"])
        painter.drawRoundedRect(QRectF(place - 1.5, top, max(end - place, 0) + 3, height * 1.3), 1.5, 1.5)

    def _draw_axis(self, painter: QPainter, at: At, y: float, first: date, last: date) -> None:
        roles = self._theme.roles
        painter.setPen(roles["edge"])
        painter.drawLine(QPointF(PAD, y), QPointF(self.width() - PAD, y))
        painter.setPen(roles["muted"])
        text_y = y + self.fontMetrics().ascent() + 4
        free = -1.0
        step = max(1, round((last.year - first.year + 1) * 52 / max(self.width(), 1)))
        for year in range(first.year + 1, last.year + 1, step):
            x = at(date(year, 1, 1))
            painter.drawLine(QPointF(x, y), QPointF(x, y + 3))
            width = self.fontMetrics().horizontalAdvance(str(year))
            if x - width / 2 > free and x + width / 2 < self.width():
                painter.drawText(QPointF(x - width / 2, text_y), str(year))
                free = x + width / 2 + 6
        painter.setPen(QPen(roles["danger"], 1.4))
        painter.drawLine(QPointF(at(self._today), 1), QPointF(at(self._today), y + 4))


class BurnUp(Chart):
    """What is recorded as steps, the even pace as a band between the readings, the target and today as lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 9)
        self._burn: Burn | None = None
        self._today = date.min

    def show_burn(self, burn: Burn | None, today: date) -> None:
        """Draw this, or nothing."""
        self._burn, self._today = burn, today
        self.setVisible(burn is not None)
        if burn:
            self.setAccessibleName(self.tr("Reached against the even pace"))
            said = "; ".join(f"{day.isoformat()}: {value:g}" for day, value in burn.levels) or self.tr("no data")
            self.setAccessibleDescription(f"{burn.target:g} {burn.unit}; {said}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        burn = self._burn
        if burn is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        box = QRectF(self._left(burn), line * 0.9, 0, self.height() - line * 2.3)
        box.setRight(self.width() - PAD)
        last = max(burn.latest, self._today, *(day for day, _ in burn.levels), burn.earliest)
        days = max((last - burn.start).days, 1)
        top = max(burn.target, burn.baseline, *(value for _, value in burn.levels), 0.0) or 1.0
        low = min(burn.baseline, 0.0)

        def point(day: date, value: float) -> QPointF:
            x = box.left() + box.width() * max((day - burn.start).days, 0) / days
            return QPointF(x, box.bottom() - box.height() * (value - low) / (top - low))

        self._draw_pace(painter, burn, point)
        self._draw_frame(painter, burn, box, point, last)
        self._draw_levels(painter, burn, point)
        painter.end()

    def _left(self, burn: Burn) -> float:
        return PAD + self.fontMetrics().horizontalAdvance(f"{burn.target:,.0f}") + 6

    def _draw_pace(self, painter: QPainter, burn: Burn, point: Point) -> None:
        origin = point(burn.start, burn.baseline)
        early, late = point(burn.earliest, burn.target), point(burn.latest, burn.target)
        colour = self._theme.roles["accent"]
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
        colour.setAlphaF(0.16)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([origin, early, late]))

    def _draw_frame(self, painter: QPainter, burn: Burn, box: QRectF, point: Point, last: date) -> None:
        roles, metrics = self._theme.roles, self.fontMetrics()
        painter.setPen(roles["edge"])
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        target = point(burn.start, burn.target).y()
        painter.setPen(QPen(roles["edge"], 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(box.left(), target), QPointF(box.right(), target))
        painter.setPen(roles["muted"])
        for value, y in ((burn.target, target), (burn.baseline, box.bottom())):
            text = f"{value:,.0f}"
            painter.drawText(
                QPointF(box.left() - metrics.horizontalAdvance(text) - 6, y + metrics.ascent() / 2 - 1), text
            )
        base = box.bottom() + metrics.ascent() + 4
        painter.drawText(QPointF(box.left(), base), words.day(burn.start))
        text = words.day(last)
        painter.drawText(QPointF(box.right() - metrics.horizontalAdvance(text), base), text)
        painter.setPen(QPen(roles["danger"], 1.2))
        x = point(self._today, burn.baseline).x()
        painter.drawLine(QPointF(x, box.top() - 4), QPointF(x, box.bottom()))

    def _draw_levels(self, painter: QPainter, burn: Burn, point: Point) -> None:
        painter.setPen(QPen(self._theme.roles["text"], 1.8))
        before = point(burn.start, burn.baseline)
        for day, value in burn.levels:
            here = point(day, value)
            painter.drawPolyline([before, QPointF(here.x(), before.y()), here])
            before = here
        painter.setBrush(self._theme.roles["text"])
        for day, value in burn.levels:
            painter.drawEllipse(point(day, value), 2.4, 2.4)
