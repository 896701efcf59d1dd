"""The banner above the views: one sentence about what just could not be done, or was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ui.panels.pieces import hidden
from ui.theme import Theme

READ_MS = 6000
LETTER_MS = 60
OFFER_MS = 12_000


class Banner(QWidget):
    """An error stays until it is closed or something else is said; what only informs leaves when it can have been read.

    It waits while the pointer or the keyboard is on it, never takes the keyboard by itself, and gives it back on Esc.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._words = QLabel(wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self._leave)
        self._action = hidden(QPushButton())
        self._do: Callable[[], object] = lambda: None
        self._action.clicked.connect(self._act)
        self._before: QWidget | None = None  # which had the keyboard
        self._time = QTimer(self, singleShot=True)
        self._time.timeout.connect(self._leave_unless_read)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        theme.changed.connect(self._tint)
        self._tint()
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
        self._words.setAccessibleName(sentence)
        self._action.hide()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))
        self._time.stop()
        if not error:
            self._time.start(READ_MS + LETTER_MS * len(sentence))

    def offer(self, sentence: str, button: str, action: Callable[[], object]) -> None:
        """Show a sentence with something to do about it."""
        self.say(sentence)
        self._do = action
        self._action.setText(button)
        self._action.show()
        self._time.start(OFFER_MS + LETTER_MS * len(sentence))

    def enter(self) -> None:
        """Give it the keyboard, where it is shown; Esc closes it and gives the keyboard back."""
        if self.isVisible():
            self._before = QApplication.focusWidget()
            (self._action if self._action.isVisible() else self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- inside

    def _tint(self) -> None:
        self._close.setIcon(self._theme.icon("close"))

    def _act(self) -> None:
        self._leave()
        self._do()

    def _leave(self) -> None:
        had_keyboard = self._has_keyboard()
        self.hide()
        if had_keyboard and self._before:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def _leave_unless_read(self) -> None:
        if self.underMouse() or self._has_keyboard():
            self._time.start(READ_MS)
        else:
            self._leave()

    def _has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def enterEvent(self, event: QEnterEvent) -> None:
        if self._time.isActive():
            self._time.start(READ_MS)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self._time.isActive():
            self._time.start(READ_MS)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
