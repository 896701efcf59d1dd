"""How a cell of the matrix looks: its ground, and what stands in it, so that colour is never the only sign."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from tracker import scoreboard
from tracker.model import Status
from tracker.scales import NOT_APPLICABLE, TRACKER, Scale, Value
from tracker.scoreboard import Board, Mean
from ui import glyphs, words
from ui.marking import translate
from ui.theme import STATUS_ROLE, Roles, Theme

FAINT, FULL = 0.10, 0.42


def value_words(scale: Scale, code: str, bound: bool = True) -> str:
    """What a cell says: the words of its value; that it is blank, or that the party is not bound."""
    if not code:
        blank = translate("matrix", "not judged yet")
        return blank if bound else translate("matrix", "not bound")
    if scale.code == TRACKER:
        return words.status(Status(code))
    value = _value(scale, code)
    sign = scoreboard.shown(code)
    return f"{sign} {value.label}" if value and value.number is not None else value.label if value else sign


def ground(scale: Scale, code: str, roles: Roles) -> QColor:
    """The colour below a value: by its status, or by how far its number is between the lowest and the highest."""
    value = _value(scale, code)
    if scale.code == TRACKER:
        colour = roles[STATUS_ROLE[Status(code)]]
        colour.setAlphaF(0.30 if code == Status.DELIVERED else 0.16)
        return colour
    if value is None or value.number is None:
        return roles["raised"]
    low, high = scoreboard.bounds(scale)
    share = float((_fraction(value) - low) / (high - low))
    if abs(share - 0.5) < 0.01:
        return roles["hover"]
    colour = roles["kept" if share > 0.5 else "danger"]
    colour.setAlphaF(FAINT + (FULL - FAINT) * abs(share - 0.5) * 2)
    return colour


def draw_value(painter: QPainter, box: QRectF, scale: Scale, code: str, bound: bool, roles: Roles) -> None:
    """Draw a cell: the sign of a value on its ground, hatching for n/a, a dotted ring for a blank, else nothing."""
    if not code:
        if bound:
            _draw_shape(painter, box, None, roles)
        return
    if code == NOT_APPLICABLE:
        _hatch(painter, box, roles)
        write(painter, box, NOT_APPLICABLE, roles["muted"])
        return
    painter.fillRect(box, ground(scale, code, roles))
    if scale.code == TRACKER:
        _draw_shape(painter, box, Status(code), roles)
        return
    value = _value(scale, code)
    sign = scoreboard.shown(code) if value is None or value.number is not None else value.glyph or value.label[:1]
    write(painter, box, sign, roles["text"])


def _draw_shape(painter: QPainter, box: QRectF, status: Status | None, roles: Roles) -> None:
    side = QFontMetricsF(painter.font()).ascent() * (1.1 if status else 0.8)
    shape = QRectF(0, 0, side, side)
    shape.moveCenter(box.center())
    glyphs.draw_status(painter, shape, status, roles[STATUS_ROLE[status]], roles["base"])


def _hatch(painter: QPainter, box: QRectF, roles: Roles) -> None:
    """Lines from corner to corner of small squares: drawn, since a pattern brush does not grow with the scale."""
    painter.save()
    painter.setClipRect(box)
    painter.fillRect(box, roles["raised"])
    painter.setPen(QPen(roles["line"], 1))
    step, height = 5.0, box.height()
    x = box.left() - height
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + height, box.top()))
        x += step
    painter.restore()


def write(painter: QPainter, box: QRectF, text: str, colour: QColor) -> None:
    """Write in the middle of a box."""
    metrics = QFontMetricsF(painter.font())
    painter.setPen(colour)
    left = box.center().x() - metrics.horizontalAdvance(text) / 2
    painter.drawText(QPointF(left, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), text)


def _value(scale: Scale, code: str) -> Value | None:
    return next((value for value in scale.values if value.code == code), None)


def _fraction(value: Value) -> Fraction:
    assert value.number is not None
    return Fraction(value.number)


def small(font: QFont) -> QFont:
    """The same font, a little smaller: for averages below narrow columns."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.88)
    return made


def mean_words(mean: Mean) -> tuple[str, str]:
    """An average as it is published: '+0.40' and '70 %'; a dash where nothing was scored."""
    if mean.value is None:
        return "–", ""
    return scoreboard.signed(mean.score), f"{mean.percent} %"


class Legend(QWidget):
    """What stands in the cells: each value that occurs, n/a and the blank, on as many lines as they need."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale: Scale | None = None
        self._codes: list[str] = []
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_scale(self, board: Board) -> None:
        """Tell the values of a scale: all of one with numbers, of another those that occur; and the blank."""
        used = {value for row in board.rows for value in row.values}
        numeric = any(value.number is not None for value in board.scale.values)
        self._scale = board.scale
        self._codes = [value.code for value in board.scale.values if numeric or value.code in used] + [""]
        self.setAccessibleName(", ".join(value_words(board.scale, code) for code in self._codes))
        self.updateGeometry()
        self.update()

    def _places(self, width: int) -> list[tuple[str, str, QRectF]]:
        """Each value with its words and its box, in lines of this width."""
        metrics, x, y = QFontMetricsF(self.font()), 0.0, 0.0
        height, side = metrics.height() * 1.4, metrics.height() * 1.9
        found = []
        for code in self._codes if self._scale else ():
            said = value_words(self._scale, code) if self._scale else ""
            wide = side + 7 + metrics.horizontalAdvance(said) + 18
            if x and x + wide > width:
                x, y = 0.0, y + height
            found.append((code, said, QRectF(x, y, wide, height)))
            x += wide
        return found

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return round(places[-1][2].bottom()) if places else 0

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(max(self.width(), 300)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, roles = QPainter(self), self._theme.roles
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        for code, said, box in self._places(self.width()):
            cell = QRectF(box.left(), box.top() + 1.5, metrics.height() * 1.9, box.height() - 3)
            painter.fillRect(cell, roles["base"])
            if self._scale:
                draw_value(painter, cell, self._scale, code, True, roles)
            painter.setPen(QPen(roles["line"], 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell)
            base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
            painter.setPen(roles["muted"])
            painter.drawText(QPointF(cell.right() + 7, base), said)
        painter.end()
