"""How much is kept, by party, kind and document; and what is delivered against the even pace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from tracker import search, standing
from tracker.standing import Pace, Standing
from tracker.store import Store
from ui.empty import Empty
from ui.headline import Headline
from ui.ledger import Ledger
from ui.ledger_cells import Row, note
from ui.ledger_rows import STANDING, group_rows, head, pace_rows, status_rows
from ui.panels.pieces import named
from ui.seen import Seen
from ui.session import Session
from ui.shares import pace_order
from ui.theme import Theme

MOST_GROUPS, MOST_PACES = 15, 8
"""Rows shown of each table at first; a row below leads to all of them."""
EDGE = 17
SHOWN_BY = ("commitment", "commitment_party", "party", "progress", "target", "deadline", "document")


@dataclass(frozen=True, slots=True)
class Overall:
    """How things stand, in counts."""

    whole: Standing
    overdue: int
    groups: dict[str, list[Standing]]


def overall(store: Store, today: date) -> Overall:
    """Count how things stand on a day."""
    whole = standing.standing(store)
    groups = {by: standing.standing(store, by) for by in ("party", "kind", "document")}
    overdue = search.count(store, search.parse("due:overdue", today))
    return Overall(whole[0] if whole else Standing("", 0, {}), overdue, groups)


def urgent_first(store: Store, today: date) -> list[Pace]:
    """The quantities promised, in the order in which they ask for a look."""
    return sorted(standing.paces(store, today), key=pace_order)


class StandingView(QWidget):
    """Every number opens the list behind it. `chosen` tells of a commitment, `search_wanted` of a list."""

    chosen = Signal(int)
    search_wanted = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._whole_tables: set[str] = set()
        self._found: Overall | None = None
        self._paces: list[Pace] | None = None  # which take longer to find than the counts
        self.headline = Headline(
            theme,
            (
                (self.tr("commitments"), ""),
                (self.tr("judged"), "-status:none"),
                (self.tr("delivered"), "status:delivered"),
                (self.tr("not judged yet"), "status:none"),
                (self.tr("past due, open"), "due:overdue"),
            ),
        )
        self.table = Ledger(theme, STANDING)
        self.table.setAccessibleName(self.tr("Progress"))
        self._empty = Empty(theme, "progress")
        self._empty.say(
            self.tr("Nothing to count yet"), self.tr("Accept commitments in the review, then judge them."), ""
        )
        self._pages = QStackedWidget()
        self._lay_out()
        self.headline.search_wanted.connect(self.search_wanted)
        self.table.search_wanted.connect(self.search_wanted)
        self.table.chosen.connect(self.chosen)
        self.table.more_wanted.connect(self._show_whole)
        self._seen = Seen(self, session, SHOWN_BY, self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        today = self._session.today
        self._session.ask("standing", lambda store: overall(store, today), self._show, patient=True)
        self._session.ask("paces", lambda store: urgent_first(store, today), self._show_paces, patient=True)

    def _lay_out(self) -> None:
        bar = named(QWidget(), "bar")
        bar.setMinimumHeight(QLineEdit().sizeHint().height() + 18)  # as high as the bars with a search field
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 9, 14, 9)
        row.addWidget(named(QLabel(self.tr("Progress")), "title"))
        row.addStretch(1)
        sheet = named(QWidget(), "page")
        page = QVBoxLayout(sheet)
        page.setContentsMargins(EDGE, 16, EDGE, 0)
        page.setSpacing(4)
        self.headline.setContentsMargins(7, 0, 7, 0)
        page.addWidget(self.headline)
        page.addWidget(self.table, 1)
        self._pages.addWidget(sheet)
        self._pages.addWidget(self._empty)
        self._sheet = sheet
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)

    def _show(self, found: Overall) -> None:
        self._found = found
        whole = found.whole
        self._pages.setCurrentWidget(self._sheet if whole.total else self._empty)
        unjudged = whole.total - whole.judged
        self.headline.show_numbers((whole.total, whole.judged, whole.kept, unjudged, found.overdue), whole)
        self.table.show_rows(list(self._rows(found)))

    def _show_paces(self, paces: list[Pace]) -> None:
        self._paces = paces
        if self._found:
            self._show(self._found)

    def _rows(self, found: Overall) -> Iterator[Row]:
        yield head(self.tr("By status"), self.tr("share"), self.tr("in all"))
        yield from status_rows(found.whole)
        yield note(self.tr("Verdicts are people’s. Not judged yet means that nobody has looked, not that it failed."))
        yield from pace_rows(self._paces or (), self._most("pace", MOST_PACES))
        if self._paces:
            yield note(self.tr("The mark is where an even pace would be: computed from the dates, no verdict."))
        titles = {"party": self.tr("By party"), "kind": self.tr("By kind"), "document": self.tr("By document")}
        for by, title in titles.items():
            yield from group_rows(title, by, found.groups[by], self._most(by, MOST_GROUPS))
            if by == "party" and found.groups[by]:
                yield note(self.tr("A commitment of several parties counts for each: the rows need not add up."))

    def _most(self, table: str, usual: int) -> int | None:
        return None if table in self._whole_tables else usual

    def _show_whole(self, table: str) -> None:
        self._whole_tables.add(table)
        if self._found:
            self._show(self._found)
