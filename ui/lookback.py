"""Looking back: the strip that says which day is shown, and the way there and back."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from tracker import past
from tracker.model import Tick
from tracker.past import Moment
from tracker.store import Store
from ui import words
from ui.jobs import Job
from ui.panels.pieces import named
from ui.session import Session


class LookBack(QWidget):
    """Stands above the views for as long as the past is shown."""

    left = Signal()

    def __init__(self, moment: Moment) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        said = (
            self.tr("As known on %1. Nothing can be changed here.")
            if moment.known_on
            else self.tr("As it stood on %1, as far as is known now. Nothing can be changed here.")
        )
        text = named(QLabel(said.replace("%1", words.day(moment.known_on or moment.as_of))), "heading")
        back = QPushButton(self.tr("Back to &today"))
        back.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.addWidget(text, 1)
        row.addWidget(back)


class Pasts(QObject):
    """Makes copies of a store as it was, beside the window; the folder of the last one is kept while it is shown."""

    made = Signal(object, object)  # the copy, and the moment that it shows

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: TemporaryDirectory[str] | None = None

    def make(self, session: Session, moment: Moment) -> None:
        """Start making the store of a session as it was."""
        folder = TemporaryDirectory(prefix="pledgebook-", ignore_cleanup_errors=True)
        copy, path = Path(folder.name, "past.db"), session.path

        def work(_: Store, tick: Tick) -> None:
            with Store(path) as store:  # and not the past that may be shown now
                past.write(store, copy, moment, tick)

        def show(_: None) -> None:
            before, self._folder = self._folder, folder
            self.made.emit(copy, moment)
            if before:
                before.cleanup()

        session.start(Job(self.tr("Looking back"), work, show))

    def forget(self) -> None:
        """Let the copy go: nobody looks back any more."""
        if self._folder:
            self._folder.cleanup()
            self._folder = None
