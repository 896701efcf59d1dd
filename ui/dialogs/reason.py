"""Asking for a reason: it is kept, so that others can check what was decided."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QLabel, QVBoxLayout, QWidget

from ui.dialogs import fields


class ReasonDialog(QDialog):
    """A heading, a sentence, and a reason that may be typed or chosen."""

    def __init__(self, heading: str, sentence: str, parent: QWidget, usual: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        words = QLabel(sentence, wordWrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.reason = QComboBox(editable=True)
        self.reason.addItems(list(usual))
        completer = self.reason.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)  # inline, it takes the first Enter
        self.reason.setAccessibleName(self.tr("Reason"))
        edit = self.reason.lineEdit()
        assert edit is not None
        edit.setPlaceholderText(self.tr("Why?"))
        edit.selectAll()
        edit.returnPressed.connect(self._done)  # a field that offers words keeps Enter from the button
        self.error = fields.error_line()
        box, _ = fields.buttons(self, heading)
        box.accepted.connect(self._done)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (words, self.reason, self.error, box):
            column.addWidget(widget)
        self.setMinimumWidth(56 * self.fontMetrics().averageCharWidth())
        self.reason.setFocus()

    def _done(self) -> None:
        if self.reason.currentText().strip():
            self.accept()
        else:
            fields.say(self.error, self.tr("Write a few words: the reason is kept."))


def ask_reason(heading: str, sentence: str, parent: QWidget, usual: Sequence[str] = ()) -> str:
    """The reason that a person gives, '' where they cancel."""
    dialog = ReasonDialog(heading, sentence, parent, usual)
    return dialog.reason.currentText().strip() if dialog.exec() else ""
