"""The wording ladder on the page of a commitment: how each text words it, the strongest first."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker import ladder
from tracker.ladder import Rung
from tracker.model import Strength
from ui import words
from ui.panels.pieces import Elided, clear, label
from ui.theme import Theme

LONGEST = 220


class Ladder(QWidget):
    """Shown where a promise stands in more than one text."""

    opened = Signal(int)  # a document

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(5)

    def show_rungs(self, rungs: list[Rung]) -> None:
        """Show these wordings; one alone is no ladder."""
        clear(self._list)
        self.setVisible(len(rungs) > 1)
        if len(rungs) < 2:
            return
        self._list.addWidget(label(self.tr("Wordings"), "section"))
        if ladder.differ(rungs):
            self._list.addWidget(label(self.tr("It binds more in one text than in another."), "muted"))
        for rung in rungs:
            self._list.addWidget(self._rung(rung))

    def _rung(self, rung: Rung) -> QWidget:
        made, row, column = QWidget(), QHBoxLayout(), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 2)
        row.setSpacing(8)
        column.setSpacing(1)
        strength = words.say(words.STRENGTH[rung.strength]) if rung.strength else self.tr("strength not known")
        verbs = ", ".join(f"“{verb}”" for verb in dict.fromkeys(rung.decided_by))
        column.addWidget(label(" · ".join(part for part in (strength, verbs) if part), "heading"))
        text = " ".join(rung.passage.exact.split())
        column.addWidget(label(text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"))
        source = ", ".join(
            part for part in (rung.document.publisher or rung.document.title, words.day(rung.document.issued)) if part
        )
        opener = Elided(source)
        opener.setAccessibleName(self.tr("Show in %1").replace("%1", source))
        opener.clicked.connect(lambda: self.opened.emit(rung.passage.document_id))
        column.addWidget(opener)
        row.addWidget(_Bars(self._theme, rung.strength))
        row.addLayout(column, 1)
        made.setLayout(row)
        return made


class _Bars(QWidget):
    """How strongly words bind: two full bars, one, or none where it is not known. The word stands beside it."""

    def __init__(self, theme: Theme, strength: Strength | None) -> None:
        super().__init__()
        self._theme, self._full = theme, {Strength.FIRM: 2, Strength.SOFT: 1}.get(strength, 0) if strength else 0
        self.setFixedWidth(self.sizeHint().width())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height(), self.fontMetrics().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        size = self.fontMetrics().height()
        for number in range(2):
            high = size * (0.45 if number == 0 else 0.8)
            box = QRectF(size * (0.2 + 0.35 * number), size - high, size * 0.25, high)
            painter.fillRect(box, self._theme.roles["accent" if number < self._full else "line"])
