"""Importing, step by step: read beside the window, ask for what could not be read, look through and keep."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tracker import intake
from tracker.intake import Found, Imported, Prepared
from tracker.model import Tick
from tracker.record import DocumentFacts
from tracker.store import Store
from ui.dialogs.document import DocumentDialog
from ui.jobs import Job
from ui.session import Session


class Importing(QObject):
    """One document after the other. `done` names the document and says in a sentence what came of it."""

    done = Signal(int, str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._waiting: list[Path] = []
        self._reading = False
        session.job_ended.connect(self._ended)

    def start(self, paths: list[Path]) -> None:
        """Import these documents."""
        self._waiting += paths
        if not self._reading:
            self._next()

    def _next(self) -> None:
        self._reading = bool(self._waiting)
        if not self._waiting:
            return
        path = self._waiting.pop(0)

        def work(store: Store, tick: Tick) -> Prepared:
            return intake.prepare(path, tick)

        self._job = Job(self.tr("Reading %1").replace("%1", path.name), work, self._ask)
        self._session.start(self._job)

    def _ask(self, prepared: Prepared) -> None:
        known = intake.existing(self._session.store, prepared.data)
        if known is not None:
            said = self.tr("%1 is in the store already; nothing was added.").replace("%1", prepared.name)
            self.done.emit(known, said)
            self._next()
            return
        dialog = DocumentDialog(self._session, self._window, prepared=prepared)
        if dialog.exec():
            self._keep(prepared, dialog.facts)
        else:
            self._next()

    def _keep(self, prepared: Prepared, facts: DocumentFacts) -> None:
        def work(store: Store, tick: Tick) -> tuple[Imported, Found]:
            found = intake.look_through(store, prepared, facts, tick)
            return intake.keep_all(store, [found])[0], found

        self._job = Job(self.tr("Looking for promises in %1").replace("%1", prepared.name), work, self._kept)
        self._session.start(self._job)

    def _kept(self, result: tuple[Imported, Found]) -> None:
        imported, found = result
        said = self.tr("%1: %2 candidates, %3 of them sure.").replace("%1", found.prepared.name)
        said = said.replace("%2", str(imported.candidates)).replace("%3", str(imported.sure))
        self.done.emit(imported.document_id, said)
        self._next()

    def _ended(self, job: Job) -> None:
        """A job of ours that was cancelled or failed: go on with the next document."""
        if job is getattr(self, "_job", None) and (job.cancelled or job.failed):
            self._next()
