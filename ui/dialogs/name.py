"""Asking for a name, with those that there are to choose from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from tracker.errors import TrackerError
from ui.dialogs import fields
from ui.dialogs.reason import ReasonDialog


class NameDialog(ReasonDialog):
    """Stays open, with a sentence, where the name cannot be used."""

    def __init__(
        self, heading: str, sentence: str, parent: QWidget, known: Sequence[str], use: Callable[[str], object]
    ) -> None:
        super().__init__(heading, sentence, parent, known)
        self._use = use
        self.reason.setAccessibleName(self.tr("Name"))
        self.reason.setCurrentText("")
        edit = self.reason.lineEdit()
        assert edit is not None
        edit.setPlaceholderText(self.tr("Name"))

    def _done(self) -> None:
        try:
            self._use(self.reason.currentText())
        except TrackerError as error:
            fields.say(self.error, str(error))
        else:
            self.accept()


def ask_name(
    heading: str, sentence: str, parent: QWidget, known: Sequence[str], use: Callable[[str], object], text: str = ""
) -> None:
    """Ask for a name until it can be used, or the person gives up."""
    dialog = NameDialog(heading, sentence, parent, known, use)
    dialog.reason.setCurrentText(text)
    dialog.exec()
