"""The first page: what needs attention, what is new, what falls due next, and how it all stands."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QModelIndex, QRect, QSettings, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tracker.overview import NEAR, Overview, overview
from tracker.reasons import SOON, News, Reason
from tracker.store import now
from ui import words
from ui.agenda import distance
from ui.empty import Empty
from ui.headline import Headline
from ui.ledger import Ledger
from ui.ledger_cells import NOTHING, Cell, Column, Row, note
from ui.ledger_rows import STANDING, group_rows, head, status_rows
from ui.panels.pieces import named
from ui.seen import Seen
from ui.session import Session
from ui.theme import Theme

NEEDS = (Column(0, 13, right=True), Column(1, 20), Column(0, 21, right=True))
ROLE = {Reason.OVERDUE: "danger", Reason.POSSIBLY_OVERDUE: "warning", Reason.CONTRADICTION: "warning"}
MOST_GROUPS = 8
TWO_COLUMNS_FROM = 110  # letters
WEEK = timedelta(days=7)
SHOWN_BY = ("commitment", "commitment_party", "party", "progress", "target", "deadline", "document", "candidate",
            "status_entry", "evidence_link", "passage", "search_log")  # fmt: skip


class OverviewView(QWidget):
    """Every number opens the list behind it. `chosen` tells of a commitment, `search_wanted` of a list."""

    chosen = Signal(int)
    search_wanted = Signal(str)
    review_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, state: QSettings) -> None:
        super().__init__()
        self._session = session
        self._looked = looked_before(session, state)
        self._day = named(QLabel(), "muted")
        self.needs, self.standing = Ledger(theme, NEEDS), Ledger(theme, STANDING)
        self.needs.setAccessibleName(self.tr("What needs attention, and what is new"))
        self.standing.setAccessibleName(self.tr("How it stands"))
        self.table = self.needs  # which gets the keyboard
        entries = ((self.tr("commitments"), ""), (self.tr("judged"), "-status:none"))
        self.headline = Headline(theme, (*entries, (self.tr("delivered"), "status:delivered")))
        self._empty = Empty(theme, "overview")
        self._scroll = QScrollArea(widgetResizable=True)
        self._sheet = named(QWidget(), "sheet")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._sheet)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._seen = Seen(self, session, SHOWN_BY, self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        today, looked = self._session.today, self._looked
        week = (today - WEEK).isoformat()
        self._session.ask("overview", lambda store: overview(store, today, week, looked), self._show, patient=True)

    # --- building

    def _lay_out(self) -> None:
        bar = named(QWidget(), "bar")
        bar.setMinimumHeight(QLineEdit().sizeHint().height() + 18)  # as high as the bars with a search field
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 9, 16, 9)
        row.addWidget(named(QLabel(self.tr("Overview")), "title"))
        row.addStretch(1)
        row.addWidget(self._day)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.headline.setContentsMargins(7, 9, 7, 0)
        column.addWidget(self.headline)
        column.addWidget(self.standing)
        column.addStretch(1)
        self._columns.setContentsMargins(14, 4, 14, 20)
        self._columns.setSpacing(28)
        self._columns.addWidget(self.needs, 1, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(right, 1)
        self._scroll.setWidget(self._sheet)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ledger in (self.needs, self.standing):
            ledger.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty.say(
            self.tr("Begin with a document"),
            self.tr(
                "Import a communiqué, a press release or a plan. What is promised in it is proposed to you; what you"
                " accept is tracked, and what needs you stands here each morning."
            ),
            self.tr("Import documents…"),
        )
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(bar)
        page.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._empty.action.connect(self.import_wanted)
        self.headline.search_wanted.connect(self.search_wanted)
        for ledger in (self.needs, self.standing):
            ledger.search_wanted.connect(self.search_wanted)
            ledger.chosen.connect(self.chosen)
            ledger.more_wanted.connect(lambda _: self.review_wanted.emit())
            moved = partial(self._keep_in_sight, ledger)
            ledger.selectionModel().currentChanged.connect(lambda index, _, moved=moved: moved(index))

    def _keep_in_sight(self, ledger: Ledger, current: QModelIndex) -> None:
        """The page scrolls as a whole, so that it must follow the keyboard by itself."""
        if current.isValid() and ledger.hasFocus():
            cell = ledger.visualRect(current)
            at = ledger.viewport().mapTo(self._sheet, cell.topLeft())
            box = QRect(at, cell.size())
            self._scroll.ensureVisible(box.center().x(), box.center().y(), 0, box.height() * 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > TWO_COLUMNS_FROM * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)

    # --- showing

    def _show(self, found: Overview) -> None:
        self._day.setText(words.long_day(self._session.today))
        begun = found.whole.total or found.undecided
        self._pages.setCurrentWidget(self._scroll if begun else self._empty)
        self.needs.show_rows([*self._needs(found), *self._news(found), *self._next(found)])
        whole = found.whole
        self.headline.show_numbers((whole.total, whole.judged, whole.kept), whole)
        self.standing.show_rows(list(self._standing(found)))
        for ledger in (self.needs, self.standing):
            ledger.setFixedHeight(ledger.whole_height())

    def _needs(self, found: Overview) -> Iterator[Row]:
        yield Row("head", (Cell(self.tr("Needs attention"), strong=True),))
        rows = [number_row(said, number, query, role) for said, number, query, role in self._counted(found) if number]
        yield from rows
        if found.undecided:
            said, number = self.tr("Candidates to be reviewed"), words.number(found.undecided)
            opener = Cell(number, strong=True, spoken=f"{said}: {number}", more="review")
            yield Row("line", (opener, Cell(said)), "review")
        elif not rows:
            yield note(self.tr("Nothing needs you today."))

    def _within(self, days: int) -> str:
        return self.tr("Due within %Ln day(s)", "", days)

    def _counted(self, found: Overview) -> Iterator[tuple[str, int, str, str]]:
        said = {
            Reason.OVERDUE: self.tr("Overdue"),
            Reason.POSSIBLY_OVERDUE: self.tr("Possibly overdue: past by one reading"),
            Reason.CONTRADICTION: self.tr("Verdict against the numbers"),
            Reason.DUE_SOON: self._within(SOON),
            Reason.SEARCH_DUE: self.tr("To be searched again"),
            Reason.ORPHAN: self.tr("Words no longer found in the document"),
            Reason.NO_EVIDENCE: self.tr("Judged without evidence"),
            Reason.STALE: self.tr("Nothing written down for long"),
        }
        for reason in Reason:
            if reason is Reason.DUE_SOON:
                yield self._within(NEAR), found.near, f"due:{NEAR}d", "text"
            yield said[reason], found.needs[reason], f"attention:{reason}", ROLE.get(reason, "text")

    def _news(self, found: Overview) -> Iterator[Row]:
        since = self.tr("since %1").replace("%1", moment(self._looked)) if self._looked else ""
        yield Row("head", (Cell(self.tr("New in the last 7 days"), strong=True), NOTHING, Cell(since, role="muted")))
        said = {
            News.ADDED: self.tr("commitments added"),
            News.JUDGED: self.tr("judged anew"),
            News.MEASURED: self.tr("quantities recorded"),
            News.SUPPORTED: self.tr("given evidence"),
            News.REVISED: self.tr("deadlines revised"),
        }
        week = (self._session.today - WEEK).isoformat()
        kinds = [news for news in News if found.week[news] or found.looked.get(news)]
        for news in kinds:
            row = number_row(said[news], found.week[news], f"{news}>={week}", "text")
            tail = self._since(said[news], news, found.looked[news], since) if self._looked else NOTHING
            yield Row("line", (*row.cells, tail), row.name)
        if not kinds:
            yield note(self.tr("Nothing was recorded."))

    def _since(self, said: str, news: News, number: int, since: str) -> Cell:
        if not number:
            return Cell("–", role="muted")
        return Cell(words.number(number), query=f"{news}>={self._looked}", spoken=f"{said} {since}: {number}")

    def _next(self, found: Overview) -> Iterator[Row]:
        if not found.next_due:
            return
        yield Row("head", (Cell(self.tr("Next deadlines"), strong=True),))
        for due in found.next_due:
            line, away = due.line, distance(due, due.line, self._session.today)
            spoken = ", ".join(part for part in (line.title, line.pledgors, line.due, away) if part)
            title = Cell(line.title, line.pledgors, commitment=line.id, spoken=spoken)
            yield Row("line", (Cell(line.ref, role="muted"), title, Cell(away, line.due)), f"due {line.id}")

    def _standing(self, found: Overview) -> Iterator[Row]:
        yield head(self.tr("By status"), self.tr("share"), self.tr("in all"))
        yield from status_rows(found.whole)
        yield from group_rows(self.tr("By party"), "party", found.parties[:MOST_GROUPS], None)
        yield from group_rows(self.tr("By document"), "document", found.documents[:MOST_GROUPS], None)


def number_row(text: str, number: int, query: str, role: str) -> Row:
    """A number before the words that tell what it counts."""
    shown = Cell(
        words.number(number), strong=True, role=role, query=query if number else None, spoken=f"{text}: {number}"
    )
    return Row("line", (shown, Cell(text)), query)


def looked_before(session: Session, state: QSettings) -> str:
    """The moment at which somebody last opened this store's overview, '' where nobody did; and this moment is noted."""
    key = f"looked/{hashlib.sha256(str(session.path).encode()).hexdigest()[:16]}"
    before = str(state.value(key, ""))
    state.setValue(key, now())
    return before


def moment(text: str) -> str:
    """A moment of the store as people read it."""
    return words.moment(datetime.fromisoformat(text))
