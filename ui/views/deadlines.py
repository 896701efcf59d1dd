"""Deadlines in the order in which they need attention; uncertain ones are drawn as spans."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from tracker import deadlines, search
from tracker.deadlines import Deadline
from tracker.errors import BadQuery
from tracker.model import Change
from tracker.store import Store
from ui.agenda import Agenda
from ui.empty import Empty
from ui.panels.pieces import hidden, named
from ui.session import Session
from ui.spans import AgendaList, Legend
from ui.theme import Theme

TYPING_PAUSE_MS = 150
WITHIN = (30, 90, 180, 365)
SHOWN_BY = ("commitment", "commitment_party", "party", "deadline", "status_entry", "tag")


class DeadlinesView(QWidget):
    """An agenda by bucket. `chosen` tells which commitment is current; `opened` asks for its words."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._stale = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search: words, party:China, kind:event …"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search deadlines"))
        self.within = QComboBox()
        self.within.setAccessibleName(self.tr("How many days ahead count as soon"))
        for days in WITHIN:
            self.within.addItem(self.tr("soon: %Ln day(s)", "", days), days)
        self.within.setCurrentIndex(1)
        self.model = Agenda(self)
        self.table = AgendaList(theme, self.model)
        self.table.setAccessibleName(self.tr("Deadlines"))
        self._undated, self._error = named(QLabel(), "muted"), named(hidden(QLabel()), "error")
        self._legend = Legend(theme)
        self._empty = Empty(theme, "deadlines")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        today, within = self._session.today, int(self.within.currentData())
        try:
            query = search.parse(self.search.text(), today)
        except BadQuery as error:
            self._show_error(error)
            return
        self._show_error(None)

        def question(store: Store) -> tuple[list[Deadline], int]:
            undated = search.parse(f"{query.text} due:none", today)
            return deadlines.deadlines(store, today, within, query), search.count(store, undated)

        self._session.ask("deadlines", question, self._show)

    def select(self, id_: int) -> None:
        """Choose a commitment where its deadline is shown."""
        row = self.model.row_of(id_)
        if row is not None:
            self.table.setCurrentIndex(self.model.index(row))

    def _lay_out(self) -> None:
        bar = named(QWidget(), "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(12)
        row.addWidget(named(QLabel(self.tr("Deadlines")), "title"))
        row.addWidget(self.search, 1)
        row.addWidget(self.within)
        self._error.setContentsMargins(16, 5, 16, 5)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._foot = named(QWidget(), "foot")
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(16, 6, 16, 6)
        foot.addWidget(self._undated)
        foot.addStretch(1)
        foot.addWidget(self._legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (bar, self._error, self._pages, self._foot):
            column.addWidget(widget, 1 if widget is self._pages else 0)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda: self._pause.start())
        self.search.returnPressed.connect(self.table.setFocus)
        self._pause.timeout.connect(self.refresh)
        self.within.currentIndexChanged.connect(self.refresh)
        self.table.selectionModel().currentChanged.connect(lambda index: self._tell(index, self.chosen.emit))
        self.table.activated.connect(lambda index: self._tell(index, self.opened.emit))
        self._session.changed.connect(self._follow)
        self._session.day_changed.connect(self._refresh_when_seen)

    def _show(self, found: tuple[list[Deadline], int]) -> None:
        dated, undated = found
        place, index = self.table.verticalScrollBar().value(), self.table.currentIndex()
        current = self.model.row(index.row()) if index.isValid() else None
        self.model.show(dated, self._session.today)
        if isinstance(current, Deadline):
            self.select(current.line.id)
        self.table.verticalScrollBar().setValue(place)
        self._show_emptiness(bool(dated))
        self._undated.setText(self.tr("%Ln commitment(s) have no date.", "", undated))
        self._undated.setVisible(bool(undated))
        self._legend.setVisible(bool(dated))

    def _show_emptiness(self, found: bool) -> None:
        if self.search.text().strip():
            sentence = self.tr("No commitment with a date answers this search. Esc clears it.")
            self._empty.say(self.tr("Nothing found"), sentence, "")
        else:
            sentence = self.tr("Commitments with a date appear here in the order in which they need attention.")
            self._empty.say(self.tr("No deadlines"), sentence, "")
        self._pages.setCurrentWidget(self.table if found else self._empty)

    def _show_error(self, error: BadQuery | None) -> None:
        self.search.setProperty("invalid", error is not None)
        self.search.style().unpolish(self.search)
        self.search.style().polish(self.search)
        self._error.setText(str(error) if error else "")
        self._error.setVisible(error is not None)

    def _tell(self, index: QModelIndex, tell: Callable[[int], None]) -> None:
        row = self.model.row(index.row()) if index.isValid() else None
        if isinstance(row, Deadline):
            tell(row.line.id)

    def _follow(self, change: Change) -> None:
        if change.touches(*SHOWN_BY):
            self._refresh_when_seen()

    def _refresh_when_seen(self) -> None:
        """A view that nobody sees asks nothing: its question would only keep those of the others waiting."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel) and self.search.text():
            self.search.clear()
            self.table.setFocus()
            return
        super().keyPressEvent(event)
