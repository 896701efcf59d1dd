"""What an empty view says: what would be here, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.panels.pieces import hidden, named
from ui.theme import Theme

COLUMN = 52  # letters


class Empty(QWidget):
    """An icon, a heading, a sentence and, where something can be done, a button."""

    action = Signal()

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme, self._name = theme, icon
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading = named(QLabel(alignment=Qt.AlignmentFlag.AlignCenter), "heading")
        self._words = named(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "muted")
        self._button = hidden(QPushButton())
        self._button.clicked.connect(self.action)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        for widget in (self._icon, self._heading, self._words, self._button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._draw()
        theme.changed.connect(self._draw)

    def say(self, heading: str, sentence: str, button: str) -> None:
        """Show these words; no button where its text is ''."""
        self._heading.setText(heading)
        self._words.setText(sentence)
        width = COLUMN * self.fontMetrics().averageCharWidth()
        self._words.setFixedSize(width, self._words.heightForWidth(width))  # else its height is guessed for one line
        self._button.setText(button)
        self._button.setVisible(bool(button))

    def _draw(self) -> None:
        self._icon.setPixmap(self._theme.icon(self._name, "edge").pixmap(40, 40))
