"""Importing, step by step: read beside the window, ask for what could not be read, look through and keep."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from tracker import intake
from tracker.errors import TrackerError
from tracker.exchange.tables import grid, keeping, plan
from tracker.exchange.tables.grid import Book
from tracker.exchange.tables.keeping import Kept
from tracker.intake import Imported, Prepared
from tracker.model import Tick
from tracker.record import DocumentFacts, reference
from tracker.store import Store
from ui import words
from ui.dialogs.document import DocumentDialog
from ui.dialogs.table_import import TableImportDialog
from ui.jobs import Job
from ui.session import Session


class Importing(QObject):
    """One document after the other. `done` names the document and says in a sentence what came of it.

    What cannot be read is told when all are through, so that the others are not held up.
    """

    done = Signal(int, str)
    table_done = Signal(int, str)  # the first commitment that was made of a table

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._waiting: list[Path | Prepared | Book] = []
        self._unread: list[TrackerError] = []
        self._job: Job | None = None
        self.dialog: DocumentDialog | TableImportDialog | None = None  # the one that asks, while it does
        session.job_ended.connect(self._ended)

    def start(self, documents: Sequence[Path | Prepared | Book]) -> None:
        """Import documents and tables, which may have been read already, after those that are being imported."""
        self._waiting += documents
        if self._job is None and self.dialog is None:
            self._next()

    def _next(self) -> None:
        self._job = self.dialog = None
        if not self._waiting:
            self._tell_unread()
            return
        path = self._waiting.pop(0)
        if not isinstance(path, Path):
            self._ask(path)
            return

        def read(_: Store, tick: Tick) -> Prepared | Book | TrackerError:
            try:
                return grid.read(path, tick) if grid.is_table(path) else intake.prepare(path, tick)
            except TrackerError as error:
                return error

        self._start(self.tr("Reading %1").replace("%1", path.name), Job("", read, self._ask))

    def _start(self, title: str, job: Job) -> None:
        job.title, self._job = title, job
        self._session.start(job)

    def _ask(self, read: Prepared | Book | TrackerError) -> None:
        if isinstance(read, TrackerError):
            self._unread.append(read)
            self._next()
            return
        if isinstance(read, Book):
            self._ask_table(read)
            return
        known = intake.existing(self._session.store, read.data)
        if known is not None:
            said = self.tr("%1 is in the store already, as %2; nothing was added.").replace("%1", read.name)
            self.done.emit(known, said.replace("%2", reference("D", known)))
            self._next()
            return
        self._job, self.dialog = None, DocumentDialog(self._session, self._window, prepared=read)
        self.dialog.finished.connect(lambda result: self._answered(read, result))
        self.dialog.open()

    def _answered(self, prepared: Prepared, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if not isinstance(dialog, DocumentDialog):
            return
        facts = dialog.facts
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            self._keep(prepared, facts)
        else:
            self._next()

    def _keep(self, prepared: Prepared, facts: DocumentFacts) -> None:
        def keep(store: Store, tick: Tick) -> Imported:
            return intake.keep(store, prepared, facts, tick)

        title = self.tr("Looking for promises in %1").replace("%1", prepared.name)
        self._start(title, Job("", keep, lambda imported: self._kept(prepared.name, imported)))

    def _kept(self, name: str, imported: Imported) -> None:
        if imported.candidates:
            said = self.tr("%1 was imported: %Ln candidate(s), %2 sure.", "", imported.candidates)
            said = said.replace("%2", words.number(imported.sure))
        else:
            said = self.tr(
                "%1 was imported; no promise was found in it. Mark words and press Ctrl+M to add one by hand."
            )
        self.done.emit(imported.document_id, " ".join((said.replace("%1", name), *imported.notes)))
        self._next()

    # --- tables

    def _ask_table(self, book: Book) -> None:
        self._job, self.dialog = None, TableImportDialog(self._session, book, self._window)
        self.dialog.finished.connect(self._table_answered)
        self.dialog.open()

    def _table_answered(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if not isinstance(dialog, TableImportDialog):
            return
        book, sheet, rows, chosen = dialog.book, dialog.sheet, dialog.rows, dialog.plan
        dialog.deleteLater()
        if result != QDialog.DialogCode.Accepted or rows is None:
            self._next()
            return

        def keep(store: Store, tick: Tick) -> Kept:
            kept = keeping.keep(store, book, sheet, rows, chosen, tick)
            plan.remember(sheet.heads, chosen)
            return kept

        self._start(self.tr("Importing %1").replace("%1", book.name), Job("", keep, self._table_kept))

    def _table_kept(self, kept: Kept) -> None:
        said = self.tr("%Ln commitment(s) came in from the table; one undo takes them back.", "", len(kept.commitments))
        self.table_done.emit(next(iter(kept.commitments), 0), said)
        self._next()

    def _ended(self, job: Job) -> None:
        """A job of ours that was cancelled or failed has no answer: go on with the next document."""
        if job is self._job and (job.cancelled or job.failed):
            self._next()

    def _tell_unread(self) -> None:
        unread, self._unread = self._unread, []
        if unread:
            self._session.failed.emit(TrackerError("\n".join(str(error) for error in unread)))
