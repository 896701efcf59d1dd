"""The shapes that stand for verdicts and shares: drawn, so that they are sharp at every scale and need no font."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from tracker.model import Status

FILLED = {Status.IN_PROGRESS: 0.25, Status.PARTIALLY_DELIVERED: 0.5, Status.DELIVERED: 1.0}


def draw_status(painter: QPainter, box: QRectF, status: Status | None, colour: QColor, ground: QColor) -> None:
    """Draw a verdict's shape into a square: a ring that fills as the promise is kept, or a sign of its own."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(box.width(), box.height())
    circle = QRectF(0, 0, side - 1.6, side - 1.6)
    circle.moveCenter(box.center())
    dashed = status in (None, Status.NO_EVIDENCE)
    pen = QPen(colour, 1.4, Qt.PenStyle.DotLine if dashed else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    share = FILLED.get(status, 0.0) if status else 0.0
    if share:
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        inner = circle if share == 1 else circle.adjusted(1.8, 1.8, -1.8, -1.8)
        painter.drawPie(inner, 90 * 16, -round(360 * 16 * share))
    _draw_sign(painter, circle, status, colour, ground)
    painter.restore()


def _draw_sign(painter: QPainter, circle: QRectF, status: Status | None, colour: QColor, ground: QColor) -> None:
    c, r = circle.center(), circle.width() / 2
    painter.setPen(QPen(ground if status is Status.DELIVERED else colour, 1.6, c=Qt.PenCapStyle.RoundCap))

    def line(*points: tuple[float, float]) -> None:
        painter.drawPolyline([QPointF(c.x() + x * r, c.y() + y * r) for x, y in points])

    match status:
        case Status.DELIVERED:
            line((-0.45, 0.02), (-0.1, 0.38), (0.48, -0.34))
        case Status.STALLED:
            line((-0.22, -0.4), (-0.22, 0.4))
            line((0.22, -0.4), (0.22, 0.4))
        case Status.REVERSED:
            line((0.42, 0), (-0.42, 0))
            line((-0.08, -0.36), (-0.42, 0), (-0.08, 0.36))
        case Status.SUPERSEDED:
            line((-0.42, 0), (0.42, 0))
            line((0.08, -0.36), (0.42, 0), (0.08, 0.36))
        case Status.EXPIRED_UNDELIVERED:
            line((-0.36, -0.36), (0.36, 0.36))
            line((0.36, -0.36), (-0.36, 0.36))
        case Status.UNCLEAR:
            line((-0.28, -0.22), (-0.1, -0.46), (0.2, -0.44), (0.3, -0.18), (0.02, 0.06), (0.0, 0.18))
            line((0.0, 0.46), (0.0, 0.48))
        case Status.NO_EVIDENCE:
            line((-0.3, 0), (0.3, 0))


def draw_share(
    painter: QPainter, box: QRectF, share: float, expected: tuple[float, float] | None, colours: dict[str, QColor]
) -> None:
    """Draw what is reached as a bar, with a mark (or a span) where the calendar expects it to be.

    `colours` holds 'ground', 'bar' and 'mark'; shares are of 1 and may pass it.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours["ground"])
    painter.drawRoundedRect(box, 2, 2)
    if share > 0:
        painter.setBrush(colours["bar"])
        painter.drawRoundedRect(
            QRectF(box.left(), box.top(), max(2.0, box.width() * min(share, 1.0)), box.height()), 2, 2
        )
    if expected:
        low, high = (box.left() + box.width() * min(max(e, 0.0), 1.0) for e in expected)
        painter.setBrush(colours["mark"])
        painter.drawRect(QRectF(low - 0.75, box.top() - 2.5, max(1.5, high - low), box.height() + 5))
    painter.restore()
