"""The banner above the views: one sentence about what just could not be done, or was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ui.panels.pieces import hidden
from ui.theme import Theme


class Banner(QWidget):
    """Stays until it is closed or something else is said; it never takes the keyboard."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel(wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton()
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close the message"))
        close.setIcon(theme.icon("close", "muted"))
        close.clicked.connect(self.hide)
        self._action = hidden(QPushButton())
        self._do: Callable[[], object] = lambda: None
        self._action.clicked.connect(lambda: self._do())
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        return self._words.text()

    def say(self, sentence: str, *, error: bool = False) -> None:
        """Show a sentence."""
        self.setProperty("error", error)
        self.style().unpolish(self)
        self.style().polish(self)
        self._words.setText(sentence)
        self._action.hide()
        self.show()

    def offer(self, sentence: str, button: str, action: Callable[[], object]) -> None:
        """Show a sentence with something to do about it."""
        self.say(sentence)
        self._do = action
        self._action.setText(button)
        self._action.show()
