"""What each command of the window does. Dialogs are imported when first wanted, so that the window starts fast."""

# ruff: noqa: PLC0415

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from tracker import check, commitments, intake, readers, search
from tracker.model import Tick
from tracker.store import Store, backup
from ui.jobs import Job

if TYPE_CHECKING:
    from ui.main_window import MainWindow


VIEWS = ("commitments", "review", "deadlines", "standing")


class Commands:
    """The methods behind `ui.actions.COMMANDS`, one for each key."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def methods(self) -> dict[str, Callable[[], object]]:
        """What to call for each command."""
        window, session = self._window, self._window.session
        return {
            "import": self.import_documents,
            "paste": self._paste,
            "report": self.report,
            "open_store": self.open_store,
            "backup": self.back_up,
            "check": self.check,
            "quit": window.close,
            "undo": session.undo,
            "redo": session.redo,
            "find": self.find,
            "copy": self.copy,
            "add": self.add,
            "mark": self.mark,
            "edit": self.edit,
            "status": self.status,
            "progress": self.progress,
            "evidence": self.evidence,
            "source": lambda: window.show_source(window.current) if window.current else None,
            "withdraw": self.withdraw,
            **{f"view_{key}": partial(window.show_view, key) for key in VIEWS},
            "view_document": self.document,
            "panel": self._panel,
            **{f"theme_{name}": partial(self._theme, name) for name in ("system", "light", "dark")},
            "shortcuts": self._shortcuts,
            "about": self._about,
        }

    # --- File

    def import_documents(self) -> None:
        kinds = " ".join(f"*{suffix}" for reader in readers.READERS.values() for suffix in reader.suffixes)
        title, every = self._tr("Import documents"), self._tr("Documents")
        names, _ = QFileDialog.getOpenFileNames(
            self._window, title, "", f"{every} ({kinds});;{self._tr('All files')} (*)"
        )
        self._window.importing.start([Path(name) for name in names])

    def _paste(self) -> None:
        """Import what was copied elsewhere."""
        copied = QGuiApplication.clipboard().mimeData()
        self._window.importing.start([intake.prepare_pasted(copied.text(), copied.html())])

    def report(self) -> None:
        from ui.dialogs.export import ExportDialog

        query = self._window.commitments_view().search.text()
        ExportDialog(self._window.session, query, self._window).exec()

    def open_store(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self._tr("Open or create a store"),
            str(self._window.session.path.parent),
            self._tr("Stores (*.pledgebook);;All files (*)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._window.store_wanted.emit(Path(name))

    def back_up(self) -> None:
        path = self._window.session.path
        suggested = str(path.with_name(f"{path.stem}-{self._window.session.today}.pledgebook"))
        name, _ = QFileDialog.getSaveFileName(self._window, self._tr("Back up the store"), suggested)
        if name:
            said = self._tr("The store was copied to %1, and the copy was checked.").replace("%1", name)
            job = Job(
                self._tr("Backing up"), lambda s, _: backup(s, Path(name)), lambda _: self._window.banner.say(said)
            )
            self._window.session.start(job)

    def check(self) -> None:
        def work(store: Store, tick: Tick) -> list[check.Problem]:
            return check.check(store, tick)

        def show(problems: list[check.Problem]) -> None:
            fine = self._tr("The store is sound: pages, keys, search index, passages and evidence files were checked.")
            said = "\n".join(str(problem) for problem in problems[:8]) or fine
            self._window.banner.say(said, error=bool(problems))

        self._window.session.start(Job(self._tr("Checking the store"), work, show))

    # --- Edit

    def find(self) -> None:
        view = self._window.stack.currentWidget()
        field = getattr(view, "search", None)
        if field is None:
            self._window.show_view("commitments")
            field = self._window.commitments_view().search
        field.setFocus()
        field.selectAll()

    def look_for(self, text: str) -> None:
        """Show in the table what a search finds."""
        search.parse(text, self._window.session.today)
        self._window.show_view("commitments")
        self._window.commitments_view().look_for(text)

    def copy(self) -> None:
        self._window.commitments_view().copy()

    # --- Commitment

    def add(self) -> None:
        from ui.dialogs.commitment import CommitmentDialog

        dialog = CommitmentDialog(self._window.session, self._window)
        if dialog.exec():
            self._show_new(dialog.saved)

    def mark(self) -> None:
        """Make a commitment of the words marked in the document."""
        from ui.dialogs.commitment import CommitmentDialog

        view = self._window.stack.currentWidget()
        marked = getattr(view, "marked", lambda: None)()
        if marked is None:
            self._window.banner.say(
                self._tr("Mark the words of a promise in a document first, then choose this again.")
            )
            return
        dialog = CommitmentDialog(self._window.session, self._window, words=marked)
        if dialog.exec():
            self._window.show_commitment(dialog.saved)

    def edit(self) -> None:
        from ui.dialogs.commitment import CommitmentDialog

        if self._window.current:
            CommitmentDialog(self._window.session, self._window, id_=self._window.current).exec()

    def status(self) -> None:
        from ui.dialogs.status import StatusDialog

        if self._window.selected():
            StatusDialog(self._window.session, self._window.selected(), self._window).exec()

    def progress(self) -> None:
        from ui.dialogs.progress import ProgressDialog

        current = self._window.current
        if not current:
            return
        if not commitments.get(self._window.session.store, current).targets:
            self._window.banner.say(
                self._tr("This commitment promises no quantity. Edit it to add one, or record a status.")
            )
            return
        ProgressDialog(self._window.session, current, self._window).exec()

    def evidence(self) -> None:
        from ui.dialogs.evidence import EvidenceDialog

        if self._window.current:
            EvidenceDialog(self._window.session, self._window.current, self._window).exec()

    def withdraw(self) -> None:
        from ui.dialogs.reason import ask_reason

        ids = self._window.selected()
        heading = self._tr("Withdraw from tracking")
        said = self._tr("Nothing is deleted: the commitment leaves the lists and can be found again with is:withdrawn.")
        reason = ask_reason(heading, said, self._window) if ids else ""
        if reason:
            self._window.session.run(commitments.withdraw, ids, reason)

    # --- View and Help

    def document(self) -> None:
        from ui.views.document import DocumentView

        view = self._window.view("document")
        assert isinstance(view, DocumentView)
        view.show_latest()
        self._window.show_view("document")
        self._window.navigation.show_document(view.document_id)

    def _panel(self) -> None:
        window = self._window
        shown = window.actions_["panel"].isChecked()
        window.detail.setVisible(shown and window.stack.currentWidget() is not window.view("review"))

    def _theme(self, name: str) -> None:
        self._window.theme.choose(name)
        self._window.state.setValue("window/theme", name)

    def _shortcuts(self) -> None:
        from ui.dialogs.help import ShortcutsDialog

        ShortcutsDialog(self._window).exec()

    def _about(self) -> None:
        from ui.dialogs.help import AboutDialog

        AboutDialog(self._window.session, self._window).exec()

    # --- inside

    def _show_new(self, id_: int) -> None:
        self._window.show_view("commitments")
        view = self._window.commitments_view()
        view.search.clear()
        view.select_when_shown(id_)
        self._window.show_commitment(id_)

    def _tr(self, text: str) -> str:
        return self._window.tr(text)
