"""Deadlines in three ways: an agenda in the order of need, a timeline of spans and readings, a calendar of months."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import chain

from PySide6.QtCore import QLocale, QModelIndex, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tracker import deadlines, search
from tracker.deadlines import Spot
from tracker.errors import BadQuery
from tracker.store import Store
from ui import paper
from ui.agenda import Agenda
from ui.agenda_list import AgendaList, Legend
from ui.empty import Empty
from ui.month import Month, month_away
from ui.panels.elided import Elided
from ui.panels.pieces import hidden, named
from ui.searchfield import SearchField
from ui.seen import Seen
from ui.session import Session
from ui.theme import Theme

TYPING_PAUSE_MS = 150
WITHIN = (30, 90, 180, 365)
SHOWN_BY = ("commitment", "commitment_party", "party", "deadline", "status_entry", "tag", "document")
AGENDA, TIMELINE, CALENDAR = "agenda", "timeline", "calendar"
MODES = (AGENDA, TIMELINE, CALENDAR)

Found = tuple[dict[str, list[Spot]], int]


class DeadlinesView(QWidget):
    """What falls due when. `chosen` tells which commitment is current; `opened` asks for its words."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, session: Session, theme: Theme, state: QSettings) -> None:
        super().__init__()
        self._session, self._state = session, state
        self.search = SearchField(session, theme)
        self.search.setPlaceholderText(self.tr("Search: words, party:China, kind:event …"))
        self.search.setAccessibleName(self.tr("Search deadlines"))
        self.within, self.by = self._make_within(), self._make_by()
        self.model, self._due = Agenda(session, self), Agenda(session, self)
        self.agenda, self.day = AgendaList(theme, self.model), AgendaList(theme, self._due)
        self.agenda.setAccessibleName(self.tr("Deadlines"))
        self.day.setAccessibleName(self.tr("Due on the chosen day"))
        self.month = Month(session, theme)
        self._undated, self._error = named(Elided(), "muted"), named(hidden(QLabel()), "error")
        self._legend, self._empty = Legend(theme), Empty(theme, "deadlines")
        self._modes = QButtonGroup(self)
        self._months = QWidget()
        self._month_name = named(QLabel(alignment=Qt.AlignmentFlag.AlignCenter), "heading")
        self._month_name.setMinimumWidth(18 * self.fontMetrics().averageCharWidth())
        self._calendar = QSplitter(Qt.Orientation.Vertical)
        self._pages = QStackedWidget()
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()
        self._seen = Seen(self, session, SHOWN_BY, self.refresh)
        self.show_mode(str(state.value("deadlines/mode", AGENDA)))

    @property
    def table(self) -> QWidget:
        """What gets the keyboard."""
        return self.month if self.mode == CALENDAR else self.agenda

    @property
    def mode(self) -> str:
        """What is shown: agenda, timeline or calendar."""
        return MODES[max(self._modes.checkedId(), 0)]

    def refresh(self) -> None:
        """Ask again."""
        today, within = self._session.today, int(self.within.currentData())
        by = "need" if self.mode == CALENDAR else str(self.by.currentData())
        try:
            query = search.parse(self.search.text(), today)
        except BadQuery as error:
            self._show_error(error)
            return
        self._show_error(None)

        def question(store: Store) -> Found:
            undated = search.parse(f"{query.text} due:none", today)
            return deadlines.spots(store, today, within, query, by), search.count(store, undated)

        self._session.ask("deadlines", question, lambda found: self._show(found, by), patient=True)

    def select(self, id_: int) -> None:
        """Choose a commitment where its deadline is shown."""
        row = self.model.row_of(id_)
        if row is not None:
            self.agenda.setCurrentIndex(self.model.index(row))

    def show_mode(self, mode: str) -> None:
        """Show the agenda, the timeline or the calendar."""
        self._modes.button(MODES.index(mode) if mode in MODES else 0).setChecked(True)
        calendar = self.mode == CALENDAR
        self.agenda.show_timeline(self.mode == TIMELINE)
        self.by.setVisible(not calendar)
        self.within.setVisible(self.mode == AGENDA)
        self._legend.setVisible(self.mode == TIMELINE)
        self._state.setValue("deadlines/mode", self.mode)
        self.refresh()

    def print_on(self, printer: QPrinter) -> None:
        """Print what is shown: all rows of the agenda or the timeline, or the month."""
        if self.mode == CALENDAR:
            paper.print_month(printer, self.month, self._month_name.text())
        else:
            titles = {AGENDA: self.tr("Deadlines – Agenda"), TIMELINE: self.tr("Deadlines – Timeline")}
            said, query = titles[self.mode], self.search.text().strip()
            paper.print_agenda(printer, self.model, f"{said}: {query}" if query else said, self.mode == TIMELINE)

    def count_as_soon(self, days: int) -> None:
        """Count deadlines within so many days as soon, until something else is chosen."""
        if self.within.findData(days) < 0:
            self.within.insertItem(0, self.tr("soon: %Ln day(s)", "", days), days)
        self.within.setCurrentIndex(self.within.findData(days))

    # --- building

    def _make_within(self) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(self.tr("How many days ahead count as soon"))
        for days in WITHIN:
            made.addItem(self.tr("soon: %Ln day(s)", "", days), days)
        made.setCurrentIndex(1)
        made.setMinimumWidth(made.sizeHint().width())
        return made

    def _make_by(self) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(self.tr("What deadlines are grouped by"))
        names = (
            ("need", self.tr("by need")),
            ("party", self.tr("by party")),
            ("document", self.tr("by document")),
            ("status", self.tr("by status")),
        )
        for key, name in names:
            made.addItem(name, key)
        return made

    def _lay_out(self) -> None:
        bar, tools = named(QWidget(), "bar"), named(QWidget(), "tools")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(12)
        row.addWidget(named(QLabel(self.tr("Deadlines")), "title"))
        row.addWidget(self.search, 1)
        self._error.setContentsMargins(16, 5, 16, 5)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out_tools(QHBoxLayout(tools))
        foot = named(QWidget(), "foot")
        line = QHBoxLayout(foot)
        line.setContentsMargins(16, 6, 16, 6)
        line.addWidget(self._undated, 1)
        line.addWidget(self._legend)
        line.addWidget(self.within)
        self._lay_out_calendar()
        for page in (self.agenda, self._calendar, self._empty):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (bar, self._error, tools, self._pages, foot):
            column.addWidget(widget, 1 if widget is self._pages else 0)

    def _lay_out_tools(self, row: QHBoxLayout) -> None:
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(2)
        names = (self.tr("Agenda"), self.tr("Timeline"), self.tr("Calendar"))
        for number, name in enumerate(names):
            button = _tool(name, f"{name} (Alt+{number + 1})")
            button.setAccessibleName(name)
            button.setCheckable(True)
            self._modes.addButton(button, number)
            row.addWidget(button)
            shortcut = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda number=number: self._choose_mode(number))
        row.addStretch(1)
        row.addWidget(self.by)

    def _lay_out_calendar(self) -> None:
        months = QHBoxLayout(self._months)
        months.setContentsMargins(10, 4, 10, 2)
        steps = (("‹", self.tr("Previous month"), -1), ("›", self.tr("Next month"), 1))
        for text, tip, way in steps:
            button = _tool(text, tip)
            button.clicked.connect(lambda _=False, way=way: self.month.go(month_away(self.month.day, way)))
            months.addWidget(button)
            if way < 0:
                months.addWidget(self._month_name)
        now = _tool(self.tr("Today"), self.tr("Today (T)"))
        now.clicked.connect(lambda: self.month.go(self._session.today))
        months.addWidget(now)
        months.addStretch(1)
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._months)
        column.addWidget(self.month, 1)
        self._calendar.setChildrenCollapsible(False)
        self._calendar.addWidget(top)
        self._calendar.addWidget(self.day)
        self._calendar.setStretchFactor(0, 3)
        self._calendar.setStretchFactor(1, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda: self._pause.start())
        self.search.returnPressed.connect(lambda: self.table.setFocus())
        self._pause.timeout.connect(self.refresh)
        self.within.currentIndexChanged.connect(self.refresh)
        self.by.currentIndexChanged.connect(self.refresh)
        self._modes.idClicked.connect(self._choose_mode)
        for view in (self.agenda, self.day):
            view.selectionModel().currentChanged.connect(
                lambda index, _, v=view: self._tell(v, index, self.chosen.emit)
            )
            view.activated.connect(lambda index, v=view: self._tell(v, index, self.opened.emit))
        self.month.chosen.connect(self._show_day)
        self.month.entered.connect(self._enter_day)

    # --- showing

    def _choose_mode(self, number: int) -> None:
        self.show_mode(MODES[number])
        self.table.setFocus()

    def _show(self, found: Found, by: str) -> None:
        groups, undated = found
        if self.mode == CALENDAR:
            self.month.show_spots(list(chain.from_iterable(groups.values())))
        else:
            self._show_groups(groups, by)
        self._show_emptiness(bool(groups))
        self._undated.setText(self.tr("%Ln commitment(s) have no date.", "", undated))
        self._undated.setVisible(bool(undated))

    def _show_groups(self, groups: dict[str, list[Spot]], by: str) -> None:
        place, index = self.agenda.verticalScrollBar().value(), self.agenda.currentIndex()
        current = self.model.row(index.row()) if index.isValid() else None
        self.model.show(groups, self._session.today, by)
        if isinstance(current, Spot):
            self.select(current.id)
        self.agenda.verticalScrollBar().setValue(place)

    def _show_day(self, day: date) -> None:
        locale = QLocale()
        self._month_name.setText(f"{locale.standaloneMonthName(day.month)} {day.year}")
        self._due.show({day.isoformat(): self.month.due(day)}, self._session.today, "day")

    def _enter_day(self) -> None:
        if self._due.rowCount() > 1:
            self.day.setCurrentIndex(self._due.index(1))
        self.day.setFocus()

    def _show_emptiness(self, found: bool) -> None:
        if self.search.text().strip():
            sentence = self.tr("No commitment with a date answers this search. Esc clears it.")
            self._empty.say(self.tr("Nothing found"), sentence, "")
        else:
            sentence = self.tr("Commitments with a date appear here in the order in which they need attention.")
            self._empty.say(self.tr("No deadlines"), sentence, "")
        shown = self._calendar if self.mode == CALENDAR else self.agenda
        self._pages.setCurrentWidget(shown if found else self._empty)

    def _show_error(self, error: BadQuery | None) -> None:
        self.search.tell(error)
        self._error.setText(str(error) if error else "")
        self._error.setVisible(error is not None)

    def _tell(self, view: QAbstractItemView, index: QModelIndex, tell: Callable[[int], None]) -> None:
        model = view.model()
        assert isinstance(model, Agenda)
        row = model.row(index.row()) if index.isValid() else None
        if isinstance(row, Spot):
            tell(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            if self.day.hasFocus():
                self.month.setFocus()
                return
            if self.search.text():
                self.search.clear()
                self.table.setFocus()
                return
        super().keyPressEvent(event)


def _tool(text: str, tip: str) -> QToolButton:
    made = QToolButton()
    made.setText(text)
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    return made
