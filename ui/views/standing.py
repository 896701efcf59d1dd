"""How much is kept, by party, kind and document; and what is delivered against the even pace."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tracker import search, standing
from tracker.model import Change, Kind, Status
from tracker.standing import Pace, Standing
from tracker.store import Store
from ui import words
from ui.empty import Empty
from ui.panels.pieces import Elided, clear, label, link, named, reveal
from ui.session import Session
from ui.shares import BEST_FIRST, PaceBar, Shares, Verdict, pace_order, pace_words, query_for
from ui.theme import Theme

MOST_GROUPS, MOST_PACES = 15, 8
"""Rows shown of each table at first; a button shows all of them."""
EDGE = 24
SHOWN_BY = ("commitment", "commitment_party", "party", "progress", "target", "deadline", "document")


@dataclass(frozen=True, slots=True)
class Overall:
    """All that the view shows."""

    whole: Standing
    overdue: int
    groups: dict[str, list[Standing]]
    paces: list[Pace]


class StandingView(QWidget):
    """Every number opens the list behind it."""

    chosen = Signal(int)
    search_wanted = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._whole_tables: set[str] = set()
        self._legend_across = 0
        self._stale = False
        self._page = named(QWidget(), "sheet")
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(EDGE, 16, EDGE, 24)
        self._column.setSpacing(9)
        self.table = QScrollArea(widgetResizable=True)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setAccessibleName(self.tr("Progress"))
        self.table.setWidget(self._page)
        self._empty = Empty(theme, "progress")
        self._empty.say(
            self.tr("Nothing to count yet"), self.tr("Accept commitments in the review, then judge them."), ""
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        bar = named(QWidget(), "bar")
        bar.setMinimumHeight(QLineEdit().sizeHint().height() + 18)  # as high as the bars with a search field
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 9, 14, 9)
        row.addWidget(named(QLabel(self.tr("Progress")), "title"))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)
        session.changed.connect(self._follow)
        session.day_changed.connect(self._refresh_when_seen)
        theme.changed.connect(self._refresh_when_seen)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        today = self._session.today

        def question(store: Store) -> Overall:
            whole = standing.standing(store)
            groups = {by: standing.standing(store, by) for by in ("party", "kind", "document")}
            overdue = search.count(store, search.parse("due:overdue", today))
            paces = sorted(standing.paces(store, today), key=pace_order)
            return Overall(whole[0] if whole else Standing("", 0, {}), overdue, groups, paces)

        self._session.ask("standing", question, self._show)

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

    # --- showing

    def _show(self, found: Overall) -> None:
        place = self.table.verticalScrollBar().value()
        clear(self._column)
        self._pages.setCurrentWidget(self.table if found.whole.total else self._empty)
        self._headline(found)
        self._column.addWidget(Shares(self._theme, found.whole.by_status, 0.95))
        self._legend(found.whole)
        self._note(self.tr("Verdicts are people’s. Not judged yet means that nobody has looked, not that it failed."))
        self._paces(found.paces)
        self._group(self.tr("By party"), "party", found.groups["party"])
        if found.groups["party"]:
            self._note(self.tr("A commitment of several parties counts for each of them: the rows need not add up."))
        self._group(self.tr("By kind"), "kind", found.groups["kind"])
        self._group(self.tr("By document"), "document", found.groups["document"])
        self._column.addStretch(1)
        reveal(self._column)
        self.table.verticalScrollBar().setValue(place)

    def _headline(self, found: Overall) -> None:
        whole, row = found.whole, QHBoxLayout()
        numbers = (
            (whole.total, self.tr("commitments"), ""),
            (whole.judged, self.tr("judged"), "-status:none"),
            (whole.kept, self.tr("delivered"), "status:delivered"),
            (whole.total - whole.judged, self.tr("not judged yet"), "status:none"),
            (found.overdue, self.tr("past due, open"), "due:overdue"),
        )
        for number, said, query in numbers:
            column = QVBoxLayout()
            column.setSpacing(0)
            shown = named(self._to_list(words.number(number), query, f"{number} {said}"), "number")
            column.addWidget(shown, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(label(said, "muted"))
            row.addLayout(column, 1)
        self._column.addLayout(row)

    def _legend(self, whole: Standing) -> None:
        present = [s for s in (*BEST_FIRST, None) if whole.by_status.get(s or "", 0)]
        grid, across = QGridLayout(), self._across()
        self._legend_across = across
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for number, status in enumerate(present):
            part = Verdict(self._theme, status, whole.by_status[status or ""])
            query = f"status:{status or 'none'}"
            part.clicked.connect(lambda _=False, query=query: self.search_wanted.emit(query))
            grid.addWidget(part, number // across, number % across, Qt.AlignmentFlag.AlignLeft)
        for column in range(across):
            grid.setColumnStretch(column, 1)
        self._column.addLayout(grid)

    def _across(self) -> int:
        """How many parts of the legend have room beside each other."""
        room = self.table.viewport().width() - 2 * EDGE
        return min(max(room // (30 * self.fontMetrics().averageCharWidth()), 1), 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._legend_across not in (0, self._across()):
            self.refresh()

    def _note(self, text: str) -> None:
        self._column.addWidget(label(text, "muted"))

    def _to_list(self, text: str, query: str, spoken: str) -> QPushButton:
        """A number that opens the list behind it."""
        made = link(text, self.tr("Show the list"))
        made.setAccessibleName(spoken)
        made.clicked.connect(lambda: self.search_wanted.emit(query))
        return made

    # --- tables

    def _group(self, title: str, by: str, groups: list[Standing]) -> None:
        if not groups:
            return
        grid = self._table(title, (self.tr("delivered of judged"), self.tr("in all")))
        for row, group in enumerate(groups[: self._most(by, MOST_GROUPS)], 1):
            name = words.say(words.KIND[Kind(group.name)]) if by == "kind" else group.name
            query = query_for(by, group.name)
            opener = Elided(name, "link")
            opener.clicked.connect(lambda _=False, query=query: self.search_wanted.emit(query))
            grid.addWidget(opener, row, 0)
            grid.addWidget(Shares(self._theme, group.by_status), row, 1, Qt.AlignmentFlag.AlignVCenter)
            of = self.tr("%1 of %2").replace("%1", words.number(group.kept)).replace("%2", words.number(group.judged))
            spoken = f"{name}: {of} {self.tr('delivered of judged')}"
            kept: QWidget = self._to_list(of, f"{query} status:{Status.DELIVERED}", spoken)
            if not group.judged:
                kept = label(self.tr("none judged"), "muted", wrap=False)
            grid.addWidget(kept, row, 2, Qt.AlignmentFlag.AlignRight)
            total = self._to_list(words.number(group.total), query, f"{name}: {group.total}")
            grid.addWidget(total, row, 3, Qt.AlignmentFlag.AlignRight)
        self._more(by, len(groups), MOST_GROUPS)

    def _paces(self, paces: list[Pace]) -> None:
        if not paces:
            return
        grid = self._table(self.tr("Delivered against the even pace"), (self.tr("reached"), self.tr("signal")))
        for row, pace in enumerate(paces[: self._most("pace", MOST_PACES)], 1):
            said, below = pace_words(pace)
            opener = Elided(pace.title, "link")
            opener.clicked.connect(lambda _=False, id_=pace.id: self.chosen.emit(id_))
            grid.addWidget(opener, 2 * row, 0)
            grid.addWidget(PaceBar(self._theme, pace), 2 * row, 1)
            grid.addWidget(label(said, wrap=False), 2 * row, 2, Qt.AlignmentFlag.AlignRight)
            signal = label(words.signals(pace.assessment.signals), wrap=False)
            grid.addWidget(signal, 2 * row, 3, Qt.AlignmentFlag.AlignRight)
            under = label(below, "muted")
            under.setContentsMargins(0, 0, 0, 6)
            grid.addWidget(under, 2 * row + 1, 0, 1, 4)
        self._more("pace", len(paces), MOST_PACES)
        self._note(self.tr("The mark is where an even pace would be. It is computed from the dates, and no verdict."))

    def _table(self, title: str, heads: tuple[str, str]) -> QGridLayout:
        """An empty table below its title; the columns of all tables stand below each other."""
        head = label(title, "heading")
        head.setContentsMargins(0, 14, 0, 0)
        grid, letter = QGridLayout(), self.fontMetrics().averageCharWidth()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 7)
        grid.setColumnStretch(1, 5)
        grid.setColumnMinimumWidth(2, 19 * letter)
        grid.setColumnMinimumWidth(3, 12 * letter)
        grid.addWidget(head, 0, 0, 1, 2)
        for column, said in enumerate(heads, 2):
            place = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            grid.addWidget(label(said, "muted", wrap=False), 0, column, place)
        self._column.addLayout(grid)
        return grid

    def _most(self, table: str, usual: int) -> int | None:
        return None if table in self._whole_tables else usual

    def _more(self, table: str, number: int, usual: int) -> None:
        """A button that shows the rest of a table."""
        if number > usual and table not in self._whole_tables:
            made = named(QPushButton(self.tr("Show all %1").replace("%1", words.number(number))), "way")
            made.clicked.connect(lambda: self._show_whole(table))
            self._column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_whole(self, table: str) -> None:
        self._whole_tables.add(table)
        self.refresh()
