"""The window: navigation, one view at a time, the detail panel; menus from the table of commands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from tracker import review
from tracker.errors import TrackerError
from tracker.model import Change
from ui import actions, words
from ui.banner import Banner
from ui.commands import Commands
from ui.importing import Importing
from ui.jobs import Strip
from ui.navigation import Navigation
from ui.panels.detail import DetailPanel
from ui.session import Session
from ui.theme import Theme
from ui.views.commitments import CommitmentsView
from ui.views.deadlines import DeadlinesView
from ui.views.document import DocumentView
from ui.views.review import ReviewView
from ui.views.standing import StandingView

WITH_PANEL = ("commitments", "deadlines", "standing", "document")


class MainWindow(QMainWindow):
    """Shows views and hands commands on; it holds no data. Views are built on their first visit."""

    store_wanted = Signal(object)  # the path of another store to open

    def __init__(self, session: Session, theme: Theme, state: QSettings) -> None:
        super().__init__()
        self.session, self.theme, self.state = session, theme, state
        self.setAcceptDrops(True)
        self.current = 0  # the commitment in the detail panel
        self._views: dict[str, QWidget] = {}
        self.importing = Importing(session, self)
        self.commands = Commands(self)
        self.actions_: dict[str, QAction] = actions.make(self, self.menuBar(), theme, self.commands.methods())
        self.navigation = Navigation(session, theme)
        self.detail = DetailPanel(session, theme, self.actions_)
        self.stack, self.banner, self.strip = QStackedWidget(), Banner(theme), Strip()
        self._lay_out()
        self._connect()
        self._restore()
        self.show_view("commitments")

    # --- showing things

    def show_view(self, key: str) -> QWidget:
        """Bring a view to the front, building it on its first visit."""
        view = self.view(key)
        self.stack.setCurrentWidget(view)
        self.detail.setVisible(key in WITH_PANEL and self.actions_["panel"].isChecked())
        if key != "document":
            self.navigation.show_view(key)
        self.setWindowTitle(f"{self._names()[key]} – {self.session.path.stem} – Pledgebook")
        self._agree(view)
        focus = getattr(view, "table", None) or view
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        return view

    def view(self, key: str) -> QWidget:
        """A view by its key: commitments, review, deadlines, standing or document."""
        if key not in self._views:
            self._views[key] = self._factories()[key]()
            self.stack.addWidget(self._views[key])
        return self._views[key]

    def commitments_view(self) -> CommitmentsView:
        """The view of all commitments."""
        view = self.view("commitments")
        assert isinstance(view, CommitmentsView)
        return view

    def show_commitment(self, id_: int) -> None:
        """Show a commitment in the detail panel; 0 clears it."""
        self.current = id_
        self.detail.show_commitment(id_)
        self._enable()

    def show_source(self, id_: int) -> None:
        """Show the words of the document that a commitment rests on."""
        view = self.view("document")
        assert isinstance(view, DocumentView)
        if view.show_commitment(id_):
            self.show_view("document")
            self.navigation.show_document(view.document_id)
        self.show_commitment(id_)

    def show_document(self, id_: int) -> None:
        """Show a document with its passages lit."""
        view = self.view("document")
        assert isinstance(view, DocumentView)
        view.show_document(id_)
        self.show_view("document")
        self.navigation.show_document(id_)

    def show_review(self, document: int = 0) -> None:
        """Show the queue of candidates, of one document or of all."""
        view = self.show_view("review")
        assert isinstance(view, ReviewView)
        view.show_document(document)

    def selected(self) -> list[int]:
        """The commitments that a command is for: the rows chosen in the table, else the one in the detail panel."""
        view = self.stack.currentWidget()
        if isinstance(view, CommitmentsView) and view.selected():
            return view.selected()
        return [self.current] if self.current else []

    # --- building

    def _factories(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "commitments": self._make_commitments,
            "review": self._make_review,
            "deadlines": self._make_deadlines,
            "standing": self._make_standing,
            "document": self._make_document,
        }

    def _make_commitments(self) -> QWidget:
        view = CommitmentsView(self.session, self.theme, self.actions_)
        view.chosen.connect(lambda id_: self._show_chosen(view, id_))
        view.opened.connect(self.show_source)
        view.import_wanted.connect(self.actions_["import"].trigger)
        return view

    def _agree(self, view: QWidget) -> None:
        """Make the row of the table and the detail panel the same commitment: commands are for both."""
        if isinstance(view, CommitmentsView) and self.current not in view.selected():
            view.select(self.current)
            self.show_commitment(next(iter(view.selected()), 0))

    def _show_chosen(self, view: QWidget, id_: int) -> None:
        """Follow the table's choice while the table is seen: behind another view it only keeps itself up to date."""
        if self.stack.currentWidget() in (view, None):
            self.show_commitment(id_)

    def _make_review(self) -> QWidget:
        view = ReviewView(self.session, self.theme)
        view.import_wanted.connect(self.actions_["import"].trigger)
        view.commitments_wanted.connect(lambda: self.show_view("commitments"))
        view.opened.connect(self.show_source)
        return view

    def _make_deadlines(self) -> QWidget:
        view = DeadlinesView(self.session, self.theme)
        view.chosen.connect(self.show_commitment)
        view.opened.connect(self.show_source)
        return view

    def _make_standing(self) -> QWidget:
        view = StandingView(self.session, self.theme)
        view.chosen.connect(self.show_commitment)
        view.search_wanted.connect(self.commands.look_for)
        return view

    def _make_document(self) -> QWidget:
        view = DocumentView(self.session, self.theme)
        view.chosen.connect(self.show_commitment)
        view.review_wanted.connect(self.show_review)
        return view

    def _lay_out(self) -> None:
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setChildrenCollapsible(False)
        for widget, share in ((self.navigation, 0), (self.stack, 1), (self.detail, 0)):
            self.columns.addWidget(widget)
            self.columns.setStretchFactor(self.columns.count() - 1, share)
        self.navigation.setMinimumWidth(150)
        self.stack.setMinimumWidth(380)
        self.detail.setMinimumWidth(290)
        self.columns.setSizes([190, 890, 360])
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.banner, self.columns, self.strip):
            column.addWidget(part, 1 if part is self.columns else 0)
        self.setCentralWidget(middle)
        self.actions_["panel"].setCheckable(True)
        self.actions_["panel"].setChecked(True)

    def _connect(self) -> None:
        session = self.session
        self.navigation.view_chosen.connect(self.show_view)
        self.navigation.document_chosen.connect(self.show_document)
        self.detail.opened.connect(self.show_source)
        self.detail.document_opened.connect(self.show_document)
        session.changed.connect(self._follow)
        session.failed.connect(self.show_error)
        session.job_started.connect(self.strip.start)
        session.job_moved.connect(self.strip.move_on)
        session.job_ended.connect(self.strip.end)
        self.importing.done.connect(self._imported)
        self._enable()

    def _imported(self, document: int, sentence: str) -> None:
        self.banner.say(sentence)
        if review.candidates(self.session.store, document, state="new"):
            self.show_review(document)
        else:
            self.show_document(document)

    # --- following

    def _follow(self, change: Change) -> None:
        self.statusBar().showMessage(self._news(change), 6000)
        self._enable()

    def _news(self, change: Change) -> str:
        said = words.label(change.label, change.about)
        return {"undo": self.tr("Undone: %1"), "redo": self.tr("Redone: %1")}.get(change.kind, "%1").replace("%1", said)

    def _enable(self) -> None:
        """Grey what cannot be done now, and name what undo and redo would do."""
        undo, redo = self.session.store.next_undo(), self.session.store.next_redo()
        for key, step, plain in (("undo", undo, self.tr("&Undo")), ("redo", redo, self.tr("&Redo"))):
            said = words.label(step.label, step.about) if step else ""
            self.actions_[key].setEnabled(step is not None)
            self.actions_[key].setText(f"{plain}: {said[:1].lower()}{said[1:]}" if said else plain)
        for key in ("edit", "status", "progress", "evidence", "source", "withdraw", "copy"):
            self.actions_[key].setEnabled(bool(self.current))

    def show_error(self, error: Exception) -> None:
        """What the world does not allow goes into the banner; anything else is a fault of ours."""
        if not isinstance(error, TrackerError):
            raise error
        self.banner.say(str(error), error=True)

    # --- what the window remembers

    def _names(self) -> dict[str, str]:
        return {
            "commitments": self.tr("Commitments"),
            "review": self.tr("Review"),
            "deadlines": self.tr("Deadlines"),
            "standing": self.tr("Progress"),
            "document": self.tr("Document"),
        }

    def _restore(self) -> None:
        self.resize(1440, 900)
        geometry, columns = self.state.value("window/geometry"), self.state.value("window/columns")
        if geometry is not None:
            self.restoreGeometry(geometry)
        if columns is not None:
            self.columns.restoreState(columns)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.state.setValue("window/geometry", self.saveGeometry())
        self.state.setValue("window/columns", self.columns.saveState())
        self.state.sync()
        self.session.close()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.importing.start(paths)
