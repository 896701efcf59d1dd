"""How the rows of the commitments table are painted: text, verdict with its shape, computed signal, bar of progress.

They are painted directly: the style's own item painting costs more than all the rest of a frame.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap, QPolygonF

from tracker.model import Signal, Status
from tracker.record import Line
from ui import glyphs, words
from ui.columns import COLUMNS, NUMBER
from ui.theme import SIGNAL_ROLE, STATUS_ROLE, Theme

PAD = 8.0
GLYPH = 13.0
BAR = 6.0
KEPT = 8_000
Sections = list[tuple[str, float, float]]
"""Columns in sight from left to right: key, left edge, width."""


class Cells:
    """The brush for one font and one theme. Texts that were cut to a width are kept: most are seen again."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._cut: dict[tuple[str, float], str] = {}
        self.take(font)

    def take(self, font: QFont) -> None:
        """Use this font, and the colours and the language that there are now."""
        self._metrics = QFontMetricsF(font)
        self._middle = (self._metrics.ascent() - self._metrics.descent()) / 2
        self._widest = self._metrics.maxWidth()
        self.font, self.bold = QFont(font), QFont(font)
        self.bold.setBold(True)
        self._cut.clear()
        self._signals: dict[tuple[str, ...], tuple[str, str]] = {}
        roles = self._theme.roles
        self.colours: dict[str, QColor] = {role: roles[role] for role in roles.colours}
        self._shapes: dict[tuple[Status | None, float], QPixmap] = {}

    def paint_line(self, painter: QPainter, line: Line, place: tuple[float, float], sections: Sections) -> None:
        """Paint a commitment into a row: `place` is its top and height, `sections` the columns that are seen."""
        middle = place[0] + place[1] / 2
        for key, left, width in sections:
            left, width = left + PAD, width - 2 * PAD
            match key:
                case "status":
                    self._status(painter, (left, middle, width), line.status)
                case "signal":
                    text, role = self._signal(line.signals)
                    self._text(painter, (left, middle, width), text, role)
                case "progress":
                    self._progress(painter, QRectF(left, place[0], width, place[1]), line)
                case _:
                    role = "muted" if key == "ref" else "text"
                    self._text(painter, (left, middle, width), COLUMNS[NUMBER[key]].text(line), role)

    def paint_head(self, painter: QPainter, box: QRectF, said: str, number: int, *, folded: bool) -> None:
        """Paint the head of a group: a mark that tells whether it is folded, its name, and how many belong to it."""
        painter.fillRect(box, self.colours["raised"])
        middle = QPointF(box.left() + PAD + 4, box.center().y())
        shape = [(-2, -4), (3, 0), (-2, 4)] if folded else [(-4, -2), (4, -2), (0, 3)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colours["muted"])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in shape]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self.bold)
        left, told = box.left() + PAD + 16, words.number(number)
        bold = QFontMetricsF(self.bold)
        room = box.right() - left - self._metrics.horizontalAdvance(told) - 10 - PAD
        said = bold.elidedText(said, Qt.TextElideMode.ElideRight, room)
        painter.setPen(self.colours["text"])
        painter.drawText(QPointF(left, box.center().y() + self._middle), said)
        left += bold.horizontalAdvance(said) + 10
        painter.setFont(self.font)
        painter.setPen(self.colours["muted"])
        painter.drawText(QPointF(left, box.center().y() + self._middle), told)

    def _text(self, painter: QPainter, place: tuple[float, float, float], text: str, role: str) -> None:
        """Write a text: `place` is its left edge, the middle of the row, and its room."""
        if not text:
            return
        left, middle, width = place
        if len(text) * self._widest > width:
            key = (text, width)
            cut = self._cut.get(key)
            if cut is None:
                if len(self._cut) > KEPT:
                    self._cut.clear()
                cut = self._cut[key] = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            text = cut
        painter.setPen(self.colours[role])
        painter.drawText(QPointF(left, middle + self._middle), text)

    def _signal(self, values: tuple[str, ...]) -> tuple[str, str]:
        """The words of signals, and the role of their colour."""
        found = self._signals.get(values)
        if found is None:
            found = self._signals[values] = words.signals(values), SIGNAL_ROLE.get(Signal(values[0]), "muted")
        return found

    def _status(self, painter: QPainter, place: tuple[float, float, float], status: Status | None) -> None:
        left, middle, width = place
        painter.drawPixmap(QPointF(left, middle - GLYPH / 2), self._shape(status, painter.device().devicePixelRatioF()))
        text = words.status(status)
        self._text(painter, (left + GLYPH + 6, middle, width - GLYPH - 6), text, "text" if status else "muted")

    def _shape(self, status: Status | None, ratio: float) -> QPixmap:
        """The shape of a verdict, drawn once for each and for each scale of the screen."""
        found = self._shapes.get((status, ratio))
        if found is None:
            found = QPixmap(round(GLYPH * ratio), round(GLYPH * ratio))
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            brush = QPainter(found)
            colour = self.colours[STATUS_ROLE[status]]
            glyphs.draw_status(brush, QRectF(0, 0, GLYPH, GLYPH), status, colour, self.colours["base"])
            brush.end()
            self._shapes[status, ratio] = found
        return found

    def _progress(self, painter: QPainter, box: QRectF, line: Line) -> None:
        if line.share is None:
            return
        text = words.percent(line.share)
        width = self._metrics.horizontalAdvance("100 %")
        left = box.right() - self._metrics.horizontalAdvance(text)
        self._text(painter, (left, box.center().y(), width + PAD), text, "text")
        bar = QRectF(box.left(), box.center().y() - BAR / 2, box.width() - width - 8, BAR)
        role = SIGNAL_ROLE.get(Signal(line.signals[0]), "moving")
        colours = {"ground": self.colours["line"], "bar": self.colours[role], "mark": self.colours["text"]}
        glyphs.draw_share(painter, bar, line.share, line.expected, colours)
