"""How the rows of the commitments table are painted: text, verdict with its shape, computed signal, bar of progress.

They are painted directly: the style's own item painting costs more than all the rest of a frame.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF

from tracker.model import Signal
from tracker.record import Line
from ui import glyphs, words
from ui.columns import COLUMNS, NUMBER
from ui.theme import SIGNAL_ROLE, STATUS_ROLE, Theme

PAD = 8.0
GLYPH = 13.0
BAR = 6.0
KEPT = 8_000


class Cells:
    """The brush for one font and one theme. Texts that were cut to a width are kept: most are seen again."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._cut: dict[tuple[str, float], str] = {}
        self.take(font)

    def take(self, font: QFont) -> None:
        """Use this font, and the colours that the theme has now."""
        self._metrics = QFontMetricsF(font)
        self._middle = (self._metrics.ascent() - self._metrics.descent()) / 2
        self._widest = self._metrics.maxWidth()
        self.font, self.bold = QFont(font), QFont(font)
        self.bold.setBold(True)
        self._cut.clear()
        roles = self._theme.roles
        self.colours: dict[str, QColor] = {role: roles[role] for role in roles.colours}

    def paint_line(self, painter: QPainter, line: Line, sections: list[tuple[str, QRectF]]) -> None:
        """Paint a commitment: the content of each (column, box)."""
        for key, box in sections:
            match key:
                case "status":
                    self._status(painter, box, line)
                case "signal":
                    role = SIGNAL_ROLE.get(Signal(line.signals[0]), "muted")
                    self._text(painter, box, words.signals(line.signals), role)
                case "progress":
                    self._progress(painter, box, line)
                case _:
                    role = "muted" if key == "ref" else "text"
                    self._text(painter, box, COLUMNS[NUMBER[key]].text(line), role)

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

    def _text(self, painter: QPainter, box: QRectF, text: str, role: str) -> None:
        if not text:
            return
        width = box.width()
        if len(text) * self._widest > width:
            key = (text, width)
            cut = self._cut.get(key)
            if cut is None:
                if len(self._cut) > KEPT:
                    self._cut.clear()
                cut = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
                self._cut[key] = cut
            text = cut
        painter.setPen(self.colours[role])
        painter.drawText(QPointF(box.left(), box.center().y() + self._middle), text)

    def _status(self, painter: QPainter, box: QRectF, line: Line) -> None:
        role = STATUS_ROLE[line.status]
        shape = QRectF(box.left(), box.center().y() - GLYPH / 2, GLYPH, GLYPH)
        glyphs.draw_status(painter, shape, line.status, self.colours[role], self.colours["base"])
        rest = box.adjusted(GLYPH + 6, 0, 0, 0)
        self._text(painter, rest, words.status(line.status), "text" if line.status else "muted")

    def _progress(self, painter: QPainter, box: QRectF, line: Line) -> None:
        if line.share is None:
            return
        text = words.percent(line.share)
        width = self._metrics.horizontalAdvance("100 %")
        left = box.right() - self._metrics.horizontalAdvance(text)
        self._text(painter, QRectF(left, box.top(), width + PAD, box.height()), text, "text")
        bar = QRectF(box.left(), box.center().y() - BAR / 2, box.width() - width - 8, BAR)
        role = SIGNAL_ROLE.get(Signal(line.signals[0]), "moving")
        colours = {"ground": self.colours["line"], "bar": self.colours[role], "mark": self.colours["text"]}
        glyphs.draw_share(painter, bar, line.share, line.expected, colours)
