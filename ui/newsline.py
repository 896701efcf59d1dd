"""The line at the right of the menus: what was just done, for a few seconds. Nothing moves to make room for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent

from ui.panels.elided import Elided

SHOWN_MS = 6000
LETTERS = 60


class NewsLine(Elided):
    """Shows a sentence and lets it go."""

    def __init__(self) -> None:
        super().__init__("muted")
        self.setFixedWidth(LETTERS * self.fontMetrics().averageCharWidth())
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setContentsMargins(0, 0, 12, 0)
        self._time = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._time.timeout.connect(lambda: self.setText(""))

    def say(self, sentence: str) -> None:
        """Show a sentence, and let screen readers say it."""
        self.setText(sentence)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._time.start()
