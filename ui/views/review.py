"""The review: the document beside the queue of what the finder proposes; one key for each decision."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tracker import documents, review
from tracker.errors import NotFound
from tracker.model import Change, Tier
from tracker.record import StoredCandidate
from ui.deciding import Deciding
from ui.dialogs.commitment import Marked
from ui.empty import Empty
from ui.panels.candidate import CandidatePanel
from ui.panels.pieces import hidden, label, named
from ui.panels.source import Source
from ui.panels.text import Lit
from ui.queue import Queue, QueueRows, Waiting, make_filter, soft, waiting
from ui.remembering import remember
from ui.session import Session
from ui.theme import Theme

MANY = 100
"""When more are decided at once, the queue asks for all of them again."""


class ReviewView(QWidget):
    """Decisions are rows in the store: a review that was left half-done goes on where it was."""

    import_wanted = Signal()
    commitments_wanted = Signal()
    opened = Signal(int)
    told = Signal(str)

    def __init__(self, session: Session, theme: Theme, state: QSettings | None = None) -> None:
        super().__init__()
        self.session, self.theme, self._state = session, theme, state
        self.document, self._version = 0, 0
        self._titles: list[tuple[int, str]] = []
        self._wanted = 0  # the candidate to be current after the next answer
        self.source, self.queue, self.table = Source(session, theme, state), Queue(self), QListView()
        self.text = self.source.text
        self.panel = CandidatePanel(session, theme)
        self.documents, self.filter = QComboBox(), make_filter()
        self.progress = named(QLabel(), "muted")
        self._sure = QPushButton(self.tr("Accept all sure"))
        self._done = hidden(named(QWidget(), "strip"))
        self._done_words = label("", wrap=False)
        self._empty = Empty(theme, "review")
        self._pages = QStackedWidget()
        self.deciding = Deciding(self)
        self._set_up_queue(theme)
        self._set_up_bar()
        self._connect(self._lay_out())
        self.refresh()

    # --- for the window

    def show_document(self, document: int) -> None:
        """Show the candidates of a document, or with 0 those of all documents that wait for a decision."""
        self.document = document
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        document = self.document
        self.session.ask("review", lambda store: waiting(store, document), self._show)

    def current(self) -> StoredCandidate | None:
        """The candidate at hand."""
        return self.queue.candidate(self.table.currentIndex().row())

    def want(self, id_: int) -> None:
        """Have a candidate at hand as soon as it is shown."""
        self._wanted = id_
        self.refresh()

    def show_candidate(self, id_: int) -> None:
        """Have a candidate of the queue at hand."""
        self.queue.open_tier_of(id_)
        self._go_to(self.queue.row_of(id_))

    def marked(self) -> Marked | None:
        """The words selected in the text or on the page, None where there are none."""
        span = self.source.marked() if self._version else None
        if span is None:
            return None
        document = documents.of_version(self.session.store, self._version)
        return Marked(self._version, span.start, span.end, span.text, document)

    # --- building

    def _set_up_queue(self, theme: Theme) -> None:
        self.table.setModel(self.queue)
        self.table.setItemDelegate(QueueRows(theme, self.table))
        self.table.setMouseTracking(True)
        self.table.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.table.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setAccessibleName(self.tr("Candidates"))

    def _set_up_bar(self) -> None:
        self.documents.setAccessibleName(self.tr("Document"))
        self.documents.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.documents.setMinimumContentsLength(16)
        self._sure.setToolTip(self.tr("Accept what the finder is sure of, as one step that can be undone (Shift+A)"))

    def _lay_out(self) -> QWidget:
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(self.table)
        right.addWidget(self.panel)
        right.setSizes([480, 340])
        self.source.setMinimumWidth(300)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.addWidget(self.source)
        columns.addWidget(right)
        columns.setSizes([700, 460])
        columns.setStretchFactor(0, 3)
        columns.setStretchFactor(1, 2)
        right.setChildrenCollapsible(False)
        columns.setChildrenCollapsible(False)
        remember(columns, self._state, "review/columns")
        remember(right, self._state, "review/rows")
        self._pages.addWidget(columns)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self._make_bar(), 0), (self._done, 0), (self._pages, 1)):
            column.addWidget(part, stretch)
        return columns

    def _make_bar(self) -> QWidget:
        bar = named(QWidget(), "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(10)
        row.addWidget(named(QLabel(self.tr("Review")), "title"))
        row.addWidget(self.documents, 1)
        row.addWidget(self.filter)
        row.addWidget(self.progress)
        row.addWidget(self._sure)
        show = QPushButton(self.tr("Show commitments"))
        show.clicked.connect(self.commitments_wanted)
        inside = QHBoxLayout(self._done)
        inside.setContentsMargins(14, 6, 14, 6)
        inside.addWidget(self._done_words, 1)
        inside.addWidget(show)
        return bar

    def _connect(self, columns: QWidget) -> None:
        self.table.selectionModel().currentChanged.connect(self._show_current)
        self.table.doubleClicked.connect(lambda _: self.deciding.edit())
        self.table.clicked.connect(lambda index: self.queue.toggle(index.row()))
        self.source.clicked.connect(self._choose_at)
        panel, deciding = self.panel, self.deciding
        panel.lit.connect(self._light)
        panel.decided.connect(lambda name: getattr(deciding, name)())
        panel.restatement_wanted.connect(deciding.take_as_wording)
        panel.candidate_wanted.connect(self.show_candidate)
        deciding.told.connect(self.told)
        deciding.opened.connect(self.opened)
        self.documents.activated.connect(lambda _: self.show_document(self.documents.currentData()))
        self.filter.activated.connect(lambda _: self._narrow())
        self._sure.clicked.connect(deciding.accept_sure)
        for chosen in (self.documents.activated, self.filter.activated, self._sure.clicked):
            chosen.connect(lambda _: self.table.setFocus())
        self._empty.action.connect(lambda: self._empty_action.emit())
        self.session.changed.connect(self._follow)
        self.source.listen(columns)
        for keys, method in self._keys().items():
            # not of the whole view: a letter typed into a list of the bar looks for an entry there
            shortcut = QShortcut(QKeySequence(keys), columns, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(keys in "JK")  # a key held down decides over one candidate, not over all
            shortcut.activated.connect(method)
        QShortcut(QKeySequence("Return"), self.table, self._enter, context=Qt.ShortcutContext.WidgetShortcut)

    def _keys(self) -> dict[str, Callable[[], object]]:
        deciding = self.deciding
        return {
            "A": deciding.accept,
            "E": deciding.edit,
            "X": deciding.reject,
            "S": deciding.split,
            "M": deciding.merge,
            "J": lambda: self._move(1),
            "K": lambda: self._move(-1),
            "Z": self.session.undo,
            "U": deciding.reconsider,
            "O": deciding.open,
            "Shift+A": deciding.accept_sure,
        }

    # --- showing

    def _show(self, found: Waiting) -> None:
        item = self.current()
        kept = self._wanted or (item.id if item else 0)
        self._wanted = 0
        self._titles = found.titles
        self._show_documents()
        self.queue.show(found.candidates)
        self._count()
        if found.candidates:
            self._pages.setCurrentIndex(0)
            row = self.queue.row_of(kept) if kept else None
            self._go_to(row if row is not None else self.queue.next_open(-1) or self.queue.neighbour(0, 1))
        else:
            self._say_empty(found)

    def _say_empty(self, found: Waiting) -> None:
        self._pages.setCurrentWidget(self._empty)
        self._empty_action = self.import_wanted
        if not found.titles:
            heading = self.tr("Nothing to review yet")
            said = self.tr("Import a document: what is promised in it is proposed here, with the words that say so.")
            self._empty.say(heading, said, self.tr("Import documents…"))
        elif self.document:
            said = self.tr("Open it, mark the words of a promise and press Ctrl+M to add it by hand.")
            self._empty.say(self.tr("Nothing was found in this document"), said, "")
        else:
            self._empty_action = self.commitments_wanted
            said = self.tr("Choose a document above to look at its decisions again.")
            self._empty.say(self.tr("All candidates are decided"), said, self.tr("Show commitments"))

    def _show_documents(self) -> None:
        numbers = documents.waiting(self.session.store)
        numbers[0] = sum(numbers.values())
        self.documents.clear()
        for id_, title in [(0, self.tr("All documents that wait")), *self._titles]:
            self.documents.addItem(f"{title}  ({numbers[id_]})" if numbers.get(id_) else title, id_)
        self.documents.setCurrentIndex(max(0, self.documents.findData(self.document)))
        self.documents.setToolTip(self.documents.currentText())

    def _count(self) -> None:
        shown = [c for c in self.queue.all if c.candidate.tier is not Tier.VETOED]
        decided = sum(c.state != "new" for c in shown)
        said = self.tr("%1 of %2 decided").replace("%1", str(decided)).replace("%2", str(len(shown)))
        self.progress.setText(said if shown else "")
        sure = sum(c.state == "new" and c.candidate.tier is Tier.SURE for c in shown)
        self._sure.setText(self.tr("Accept all %Ln sure", "", sure) if sure else self.tr("Accept all sure"))
        self._sure.setEnabled(sure > 0)
        self._done_words.setText(self.tr("All %Ln candidate(s) are decided.", "", len(shown)))
        self._done.setVisible(bool(shown) and decided == len(shown))

    def _show_current(self) -> None:
        item = self.current()
        self.panel.show_candidate(item)
        if item and item.version_id != self._version:
            self._version = item.version_id
            self.source.show_version(item.version_id)
        self._light([])
        if item:
            self.source.reveal(item.candidate.focus_start, item.candidate.focus_end)

    def _light(self, kinds: list[str]) -> None:
        """Light every candidate softly, the current one strongly, and the words that some of its fields rest on."""
        item = self.current()
        spans = [lit for c in self.queue.all if c.version_id == self._version for lit in soft(c)]
        if item:
            found = item.candidate
            spans.insert(0, Lit(found.start, found.end, "lit"))
            spans.append(Lit(found.focus_start, found.focus_end, "lit_strong", item.id))
            spans += [Lit(s.start, s.end, "lit_strong", item.id, True) for s in found.why if s.kind in kinds]
        self.source.light(spans)

    def _choose_at(self, point: int) -> None:
        """Choose the candidate of the words that were clicked; clicking again takes the next one of the same words."""
        ids = self.source.lit_at(point)
        if ids:
            item = self.current()
            at = ids.index(item.id) + 1 if item and item.id in ids else 0
            self.show_candidate(ids[at % len(ids)])
            self.table.setFocus()

    def _narrow(self) -> None:
        item = self.current()
        self.queue.narrow(self.filter.currentData())
        row = self.queue.row_of(item.id) if item else None
        self._go_to(row if row is not None else self.queue.neighbour(-1, 1))

    # --- moving

    def chosen(self) -> list[StoredCandidate]:
        """The candidates that a decision is for, in document order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedIndexes())
        return [c for row in rows if (c := self.queue.candidate(row))]

    def go_on_after(self, ids: list[int]) -> None:
        """Before these are decided, choose what is at hand then: the next open one, else the last of them."""
        last = max((row for id_ in ids if (row := self.queue.row_of(id_)) is not None), default=-1)
        row = self.queue.next_open(last, without=ids)
        item = self.queue.candidate(row) if row is not None else None
        self._wanted = item.id if item else ids[-1]

    def _go_to(self, row: int | None) -> None:
        index = self.table.currentIndex() if row is None else self.queue.index(row)
        if index == self.table.currentIndex():
            self._show_current()
        else:
            self.table.setCurrentIndex(index)  # which shows it
        self.table.scrollTo(index)

    def _move(self, step: int) -> None:
        self._go_to(self.queue.neighbour(self.table.currentIndex().row(), step))

    def _enter(self) -> None:
        row = self.table.currentIndex().row()
        if self.queue.candidate(row):
            self.deciding.edit()
        elif self.queue.toggle(row):
            self.table.setCurrentIndex(self.queue.index(row))

    # --- following

    def _follow(self, change: Change) -> None:
        touched = change.rows.get("candidate", frozenset())
        if change.touches("document", "document_version") or len(touched) > MANY:
            self.refresh()
        elif touched:
            self._take_over(sorted(touched), back=change.kind != "change")

    def _take_over(self, ids: list[int], *, back: bool) -> None:
        """Show what was decided; after undo and redo, the candidate that they were about is at hand."""
        known = {c.id for c in self.queue.all}
        try:
            changed = review.chosen(self.session.store, ids)
        except NotFound:  # undone, perhaps by another program
            changed = []
        if not changed or not known.issuperset(ids):
            self._wanted = self._wanted or (ids[0] if back else 0)
            self.refresh()
            return
        wanted, self._wanted = self._wanted or (ids[0] if back else 0), 0
        item = self.current()
        self.queue.replace(changed)
        self._show_documents()
        self._count()
        self.queue.open_tier_of(wanted)
        row = self.queue.row_of(wanted or (item.id if item else 0))
        self._go_to(row if row is not None else self.queue.next_open(-1))
