"""The window: menu bar, navigation, one view at a time, the detail panel; what it remembers; what is dropped on it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QVBoxLayout, QWidget

from tracker import intake, review, settings
from tracker.model import Change
from tracker.past import NOW
from ui import actions, commands, dragging, words
from ui.catalogue import VIEWS
from ui.commands import commitment, table
from ui.jobs import Strip
from ui.lookback import LookBack
from ui.navigation import Navigation
from ui.newsline import NewsLine
from ui.panels.detail import DetailPanel
from ui.session import Session
from ui.theme import Theme
from ui.workbench import Workbench

COLUMNS = ("navigation", "panel")  # beside the view, by the command that hides them
KEYS_REST_MS = 90


class MainWindow(QMainWindow):
    """Puts the parts together around the workbench and keeps them in step."""

    def __init__(self, session: Session, theme: Theme, state: QSettings) -> None:
        super().__init__()
        self.session, self.state = session, state
        self.setAcceptDrops(True)
        self.bench = Workbench(self, session, theme, state, VIEWS)
        self.bench.actions.update(
            actions.make(self, self.menuBar(), theme, commands.MENUS, lambda command: command.run(self.bench))
        )
        self.navigation = Navigation(session, theme, VIEWS)
        self.detail = DetailPanel(session, theme, self.bench.actions)
        self.news = NewsLine()
        self.menuBar().setCornerWidget(self.news)
        self.strip = Strip(motion=settings.load().motion)
        self._lay_out()
        self._connect()
        self._restore()
        self.bench.enter_view(self._last_view())

    def _lay_out(self) -> None:
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setChildrenCollapsible(False)
        for widget, share in ((self.navigation, 0), (self.bench.stack, 1), (self.detail, 0)):
            self.columns.addWidget(widget)
            self.columns.setStretchFactor(self.columns.count() - 1, share)
        self.navigation.setMinimumWidth(150)
        self.bench.stack.setMinimumWidth(380)
        self.detail.setMinimumWidth(290)
        self.columns.setSizes([190, 890, 360])
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self.session.moment:
            look_back = LookBack(self.session.moment)
            look_back.left.connect(lambda: self.bench.moment_wanted.emit(NOW))
            column.addWidget(look_back)
        for part in (self.bench.banner, self.columns, self.strip):
            column.addWidget(part, 1 if part is self.columns else 0)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        session, bench = self.session, self.bench
        self.navigation.view_chosen.connect(bench.show_view)
        self.navigation.saved.chosen.connect(lambda id_: table.open_saved(bench, id_))
        self.navigation.document_chosen.connect(bench.show_document)
        self.navigation.document_dragged.connect(self._drag_document)
        self.detail.opened.connect(bench.show_source)
        self.detail.document_opened.connect(bench.show_document)
        self.detail.related_opened.connect(bench.show_new)
        self.detail.relation_wanted.connect(partial(commitment.decide, bench))
        self.detail.answer_wanted.connect(partial(commitment.answer, bench))
        bench.shown.connect(self._show)
        bench.document_shown.connect(self.navigation.show_document)
        bench.current_changed.connect(self._show_detail)
        bench.current_changed.connect(self._enable)
        bench.moved.connect(self._enable_ways)
        bench.importing.done.connect(self._imported)
        bench.importing.table_done.connect(self._table_imported)
        session.changed.connect(self._follow)
        session.failed.connect(bench.show_error)
        session.job_started.connect(self.strip.start)
        session.job_moved.connect(self.strip.move_on)
        session.job_ended.connect(self.strip.end)
        self._enable()

    # --- following

    def _show_detail(self, id_: int) -> None:
        """Show a commitment in the panel once the keys rest: it costs more than a page of the table."""
        self.session.later("detail", lambda: self.detail.show_commitment(id_), KEYS_REST_MS)

    def _show(self, key: str) -> None:
        """Put navigation, panel and title in step with the view that came to the front."""
        view = self.bench.views[key]
        self.navigation.setVisible(self.bench.actions["navigation"].isChecked())
        self.detail.setVisible(view.panel and self.bench.actions["panel"].isChecked())
        if view.listed:
            self.navigation.show_view(key)
        self.setWindowTitle(f"{view.title} – {self.session.path.stem} – Pledgebook")

    def _imported(self, document: int, sentence: str) -> None:
        self.bench.banner.say(sentence)
        if review.candidates(self.session.store, document, state="new"):
            self.bench.show_review(document)
        else:
            self.bench.show_document(document)

    def _table_imported(self, commitment: int, sentence: str) -> None:
        self.bench.banner.say(sentence)
        self.bench.show_new(commitment)

    def _follow(self, change: Change) -> None:
        self.news.say(self._news(change))
        self._enable()

    def _news(self, change: Change) -> str:
        said = words.label(change.label, change.about)
        return {"undo": self.tr("Undone: %1"), "redo": self.tr("Redone: %1")}.get(change.kind, "%1").replace("%1", said)

    def _enable(self) -> None:
        """Grey what cannot be done now, and name what undo and redo would do."""
        store = self.session.store
        undo, redo = (None, None) if self.session.moment else (store.next_undo(), store.next_redo())
        for key, step, plain in (("undo", undo, self.tr("&Undo")), ("redo", redo, self.tr("&Redo"))):
            said = words.label(step.label, step.about) if step else ""
            self.bench.actions[key].setEnabled(step is not None)
            self.bench.actions[key].setText(f"{plain}: {said[:1].lower()}{said[1:]}" if said else plain)
        for command in commands.every():
            if command.on_current:
                self.bench.actions[command.key].setEnabled(bool(self.bench.current))

    def _enable_ways(self) -> None:
        for key, step in (("back", -1), ("forward", 1)):
            self.bench.actions[key].setEnabled(self.bench.places.can(step))

    # --- what the window remembers

    def _restore(self) -> None:
        self.resize(1440, 900)
        geometry, columns = self.state.value("window/geometry"), self.state.value("window/columns")
        if geometry is not None:
            self.restoreGeometry(geometry)
        if not any(screen.availableGeometry().intersects(self.frameGeometry()) for screen in QApplication.screens()):
            self.move(self.screen().availableGeometry().topLeft())  # the screen that it was on is gone
        if columns is not None:
            self.columns.restoreState(columns)
        for key in COLUMNS:
            self.bench.actions[key].setChecked(str(self.state.value(f"window/{key}", "true")) == "true")

    def _last_view(self) -> str:
        key = str(self.state.value("window/view") or "")
        return key if key in self.bench.views else VIEWS[0].key

    def closeEvent(self, event: QCloseEvent) -> None:
        self.state.setValue("window/geometry", self.saveGeometry())
        self.state.setValue("window/columns", self.columns.saveState())
        self.state.setValue("window/view", self.bench.key)
        for key in COLUMNS:
            self.state.setValue(f"window/{key}", self.bench.actions[key].isChecked())
        self.state.sync()
        self.session.close()
        super().closeEvent(event)

    def _drag_document(self, id_: int) -> None:
        dragging.drag(self.navigation, dragging.document_data(self.session.store, id_, self.bench.folder))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data, ours = event.mimeData(), event.source() is not None
        if not ours and (data.hasText() or data.hasHtml() or any(url.isLocalFile() for url in data.urls())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the files that were dropped; where there are none, the words."""
        data = event.mimeData()
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.bench.importing.start(paths or [intake.prepare_pasted(data.text(), data.html())])
