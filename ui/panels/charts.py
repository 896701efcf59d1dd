"""Small painted pictures of a commitment: its deadline with rival readings, what is reached against the even pace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import words
from ui.theme import Theme
from ui.timescale import Scale, around

PAD = 10.0

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
    """What both pictures share: theme, font-relative height, today's line, a description for those who do not see."""

    def __init__(self, theme: Theme, lines: float) -> None:
        super().__init__()
        self._theme, self._lines = theme, lines
        self._today = date.min
        self._top = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(220, round(self.fontMetrics().height() * self._lines))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def _describe(self, name: str, description: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    def _draw_today(self, painter: QPainter, scale: Scale, bottom: float) -> None:
        """A line through the picture with its word above."""
        x, metrics = scale.at(self._today), self.fontMetrics()
        top = self._top * metrics.height()
        painter.setPen(QPen(self._theme.roles["danger"], 1.2))
        painter.drawLine(QPointF(x, top + metrics.height()), QPointF(x, bottom))
        said = self.tr("today")
        width = metrics.horizontalAdvance(said)
        left = min(max(x - width / 2, 0), self.width() - width)
        painter.drawText(QPointF(left, top + metrics.ascent()), said)

    def _draw_axis(self, painter: QPainter, scale: Scale, y: float) -> None:
        """A line of time with the names of years or months below."""
        metrics, roles = self.fontMetrics(), self._theme.roles
        painter.setPen(roles["edge"])
        painter.drawLine(QPointF(scale.left, y), QPointF(scale.left + scale.width, y))
        years, months = (metrics.horizontalAdvance(widest) * 1.3 for widest in ("2000", "Mmm 2000"))
        for day, name in scale.ticks(years, months):
            x, width = scale.at(day), metrics.horizontalAdvance(name)
            painter.setPen(roles["edge"])
            painter.drawLine(QPointF(x, y), QPointF(x, y + 3))
            painter.setPen(roles["muted"])
            left = min(max(x - width / 2, 0), self.width() - width)
            painter.drawText(QPointF(left, y + metrics.ascent() + 4), name)


class DeadlineBar(Chart):
    """A line of time with each reading as a bar that ends in its span of uncertainty, and today."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 4)
        self._spans: Sequence[Span] = ()

    def show_spans(self, spans: Sequence[Span], today: date) -> None:
        """Draw these readings, the preferred one first; with several, each has its number."""
        self._spans, self._today = spans, today
        self._lines = 2.5 + max(len(spans), 1)
        self.setVisible(bool(spans))
        said = [f"{s.label} {words.day(s.earliest)} – {words.day(s.latest)}".strip() for s in spans]
        self._describe(self.tr("Deadline"), "; ".join([*said, self.tr("today %1").replace("%1", words.day(today))]))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._spans:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, left = self.fontMetrics().height(), self._left()
        days = [day for s in self._spans for day in (s.start, s.earliest, s.latest) if day]
        scale = Scale(*around([*days, self._today]), left, self.width() - left - PAD)
        bottom = line * (1.15 + len(self._spans))
        self._draw_axis(painter, scale, bottom)
        for number, span in enumerate(self._spans):
            self._draw_span(painter, span, scale, line * (1.5 + number), number)
        self._draw_today(painter, scale, bottom)
        painter.end()

    def _left(self) -> float:
        return PAD + (self.fontMetrics().horizontalAdvance("0") + 2 if len(self._spans) > 1 else 0)

    def _draw_span(self, painter: QPainter, span: Span, scale: Scale, middle: float, number: int) -> None:
        roles, thick = self._theme.roles, self.fontMetrics().height() * 0.3
        colour = roles["muted" if number else "accent"]
        if len(self._spans) > 1:
            painter.setPen(roles["muted"])
            painter.drawText(QPointF(2, middle + self.fontMetrics().ascent() * 0.4), str(number + 1))
        painter.setPen(Qt.PenStyle.NoPen)
        first, last = scale.at(span.earliest), scale.at(span.latest)
        painter.setBrush(colour)
        if span.start:
            painter.setOpacity(0.3)
            start = scale.at(span.start)
            painter.drawRect(QRectF(start, middle - thick / 2, max(first - start, 0), thick))
            painter.setOpacity(1)
        painter.drawRoundedRect(QRectF(first - 2, middle - thick, max(last - first, 0) + 4, thick * 2), 2, 2)


class BurnUp(Chart):
    """What is recorded as steps, the even pace as a band between the readings, the target and today as lines."""

    def __init__(self, theme: Theme, burn: Burn, today: date) -> None:
        super().__init__(theme, 11.4)
        self._top = 0.8  # lines, for the unit above
        self._burn, self._today = burn, today
        said = [f"{words.day(day)}: {_number(value)}" for day, value in burn.levels] or [self.tr("no data")]
        target = self.tr("Target: %1 %2").replace("%1", _number(burn.target)).replace("%2", burn.unit)
        ends = f"{words.day(burn.earliest)} – {words.day(burn.latest)}"
        pace = self.tr("even pace from %1 to %2").replace("%1", words.day(burn.start)).replace("%2", ends)
        self._describe(self.tr("Reached against the even pace"), "; ".join([target, pace, *said]))

    def paintEvent(self, event: QPaintEvent) -> None:
        burn = self._burn
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, left = self.fontMetrics().height(), self._left(burn)
        box = QRectF(left, line * 2.3, self.width() - left - PAD, line * 6.2)
        days = [burn.start, burn.earliest, burn.latest, self._today, *(day for day, _ in burn.levels)]
        scale = Scale(*around(days, 0.02), box.left(), box.width())
        values = [burn.target, burn.baseline, *(value for _, value in burn.levels)]
        low, high = min(values), max(values)

        def point(day: date, value: float) -> QPointF:
            return QPointF(scale.at(day), box.bottom() - box.height() * (value - low) / ((high - low) or 1))

        self._draw_pace(painter, burn, point)
        self._draw_frame(painter, burn, box, point)
        self._draw_axis(painter, scale, box.bottom())
        self._draw_today(painter, scale, box.bottom())
        self._draw_levels(painter, burn, point)
        self._draw_legend(painter, burn, box.bottom() + line * 1.6)
        painter.setPen(self._theme.roles["muted"])
        unit = self.fontMetrics().elidedText(burn.unit, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QPointF(0, self.fontMetrics().ascent()), unit)
        painter.end()

    def _left(self, burn: Burn) -> float:
        metrics = self.fontMetrics()
        return 8 + max(metrics.horizontalAdvance(_number(v)) for v in (burn.target, burn.baseline))

    def _draw_pace(self, painter: QPainter, burn: Burn, point: Point) -> None:
        colour = self._theme.roles["accent"]
        painter.setPen(QPen(colour, 1))
        colour.setAlphaF(0.25)
        painter.setBrush(colour)
        early, late = point(burn.earliest, burn.target), point(burn.latest, burn.target)
        painter.drawPolygon(QPolygonF([point(burn.start, burn.baseline), early, late]))

    def _draw_frame(self, painter: QPainter, burn: Burn, box: QRectF, point: Point) -> None:
        roles, metrics = self._theme.roles, self.fontMetrics()
        for value, style in ((burn.target, Qt.PenStyle.DashLine), (burn.baseline, Qt.PenStyle.SolidLine)):
            y, text = point(burn.start, value).y(), _number(value)
            painter.setPen(QPen(roles["edge"], 1, style))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(roles["muted"])
            painter.drawText(
                QPointF(box.left() - metrics.horizontalAdvance(text) - 6, y + metrics.ascent() / 2 - 1), text
            )

    def _draw_levels(self, painter: QPainter, burn: Burn, point: Point) -> None:
        """Before the first record nothing is known: the way there is dotted."""
        text = self._theme.roles["text"]
        before = point(burn.start, burn.baseline)
        for number, (day, value) in enumerate(burn.levels):
            here = point(day, value)
            painter.setPen(QPen(text, 1.6, Qt.PenStyle.SolidLine if number else Qt.PenStyle.DotLine))
            painter.drawPolyline([before, QPointF(here.x(), before.y()), here])
            before = here
        painter.setBrush(text)
        painter.setPen(Qt.PenStyle.NoPen)
        for day, value in burn.levels:
            painter.drawEllipse(point(day, value), 3, 3)

    def _draw_legend(self, painter: QPainter, burn: Burn, top: float) -> None:
        metrics, roles = self.fontMetrics(), self._theme.roles
        x, base, middle = PAD, top + metrics.ascent(), top + metrics.height() / 2
        pace = roles["accent"]
        pace.setAlphaF(0.35)
        for said, mark in ((self.tr("recorded"), None), (self.tr("even pace"), pace)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mark or roles["text"])
            if mark:
                painter.drawRect(QRectF(x, middle - 3, 10, 6))
            else:
                painter.drawEllipse(QPointF(x + 5, middle), 3, 3)
            painter.setPen(roles["muted"])
            said = said if mark or burn.levels else self.tr("nothing recorded")
            painter.drawText(QPointF(x + 15, base), said)
            x += 15 + metrics.horizontalAdvance(said) + 16


def _number(value: float) -> str:
    return words.number(Decimal(repr(value)))
