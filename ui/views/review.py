"""The review: the document beside the queue of what the finder proposes; one key for each decision."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
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
from tracker.model import Change, Tier
from tracker.record import StoredCandidate
from tracker.store import Store
from ui.dialogs.commitment import CommitmentDialog
from ui.dialogs.reason import ask_reason
from ui.empty import Empty
from ui.panels.candidate import CandidatePanel
from ui.panels.text import DocumentText, Lit
from ui.queue import Queue, QueueRows
from ui.session import Session
from ui.theme import Theme

SHOWN_BY = frozenset({"candidate", "document", "document_version"})
LIT_BY_KIND = {"verb": "lit_kept", "number": "lit_open", "period": "lit_danger", "actor": "lit_kept"}


class ReviewView(QWidget):
    """Decisions are rows in the store: a review that was left half-done goes on where it was."""

    import_wanted = Signal()
    opened = Signal(int)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._document, self._version = 0, 0
        self._candidates: list[StoredCandidate] = []
        self._wanted: int | None = None  # the candidate to be current after the next answer
        self.text = DocumentText(theme)
        self.queue = Queue(self)
        self.table = QListView()
        self.table.setModel(self.queue)
        self.table.setItemDelegate(QueueRows(theme, self.table))
        self.table.setMouseTracking(True)
        self.table.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.table.setAccessibleName(self.tr("Candidates"))
        self.panel = CandidatePanel(session, theme)
        self._chooser, self._progress = QComboBox(), QLabel(objectName="muted")
        self._chooser.setAccessibleName(self.tr("Document"))
        self._sure = QPushButton(self.tr("Accept all sure"))
        self._sure.setToolTip("Shift+A")
        self._empty = Empty(theme, "review")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.refresh()

    # --- for the window

    def show_document(self, document: int) -> None:
        """Show the candidates of a document, or, with 0, of the one at hand."""
        if document and document != self._document:
            self._document = document
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        wanted = self._document

        def question(store: Store) -> tuple[list[tuple[int, str, int]], int, list[StoredCandidate]]:
            waiting = documents.waiting(store)
            every = [(d.id, d.facts.title, waiting.get(d.id, 0)) for d in documents.all_documents(store)]
            ids = [id_ for id_, _, _ in every]
            first = next((id_ for id_, _, number in every if number), ids[0] if ids else 0)
            document = wanted if wanted in ids else first
            return every, document, review.candidates(store, document) if document else []

        self._session.ask("review", question, self._show)

    def current(self) -> StoredCandidate | None:
        """The candidate at hand."""
        index = self.table.currentIndex()
        return self.queue.candidate(index.row()) if index.isValid() else None

    # --- building

    def _lay_out(self) -> None:
        bar = QWidget(objectName="bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(12)
        row.addWidget(QLabel(self.tr("Review"), objectName="title"))
        self._chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._chooser.setMinimumContentsLength(24)
        row.addWidget(self._chooser, 1)
        row.addWidget(self._progress)
        row.addWidget(self._sure)
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(self.table)
        right.addWidget(self.panel)
        right.setStretchFactor(0, 3)
        right.setStretchFactor(1, 2)
        right.setChildrenCollapsible(False)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.addWidget(self.text)
        columns.addWidget(right)
        columns.setStretchFactor(0, 3)
        columns.setStretchFactor(1, 2)
        columns.setChildrenCollapsible(False)
        columns.setSizes([640, 480])
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(bar)
        inside.addWidget(columns, 1)
        self._pages.addWidget(page)
        self._pages.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(self._show_current)
        self.table.doubleClicked.connect(lambda _: self.edit())
        self.table.clicked.connect(self._toggle)
        self.text.clicked.connect(self._choose_at)
        self.panel.lit.connect(self._light)
        self.panel.accept_wanted.connect(self.accept)
        self.panel.edit_wanted.connect(self.edit)
        self.panel.reject_wanted.connect(self.reject)
        self.panel.restatement_wanted.connect(self._accept_restatement)
        self._chooser.activated.connect(lambda _: self.show_document(self._chooser.currentData()))
        self._sure.clicked.connect(self.accept_sure)
        self._empty.action.connect(self.import_wanted)
        self._session.changed.connect(self._follow)

    # --- decisions

    def accept(self) -> None:
        """Make commitments of the chosen candidates."""
        ids = [c.id for c in self._chosen() if c.state != "accepted"]
        if ids:
            self._go_on_after(ids)
            self._session.run(review.accept, ids)

    def edit(self) -> None:
        """Edit the fields of the candidate at hand, then accept it."""
        item = self.current()
        if item is None:
            return
        if item.state == "accepted" and item.commitment_id:
            CommitmentDialog(self._session, self, id_=item.commitment_id).exec()
            return
        issued = documents.get(self._session.store, item.document_id).facts.issued
        dialog = CommitmentDialog(self._session, self, draft=review.draft_of(item.candidate), issued=issued)
        if dialog.exec():
            self._go_on_after([item.id])
            self._session.run(review.accept, [item.id], {item.id: dialog.draft})

    def reject(self) -> None:
        """Turn the chosen candidates down, with a reason."""
        ids = [c.id for c in self._chosen() if c.state == "new"]
        if not ids:
            return
        sentence = self.tr("The reason is kept with the candidate, so that the coding can be checked.")
        reason = ask_reason(self.tr("Reject"), sentence, self, self._usual_reasons())
        if reason:
            self._go_on_after(ids)
            self._session.run(review.reject, ids, reason)

    def reconsider(self) -> None:
        """Put rejected candidates back into the queue."""
        ids = [c.id for c in self._chosen() if c.state == "rejected"]
        if ids:
            self._wanted = ids[0]
            self._session.run(review.reconsider, ids)

    def accept_sure(self) -> None:
        """Accept all that the finder is sure of in this document, as one change."""
        if self._document:
            self._session.run(review.accept_sure, self._document)

    def _accept_restatement(self, commitment: int) -> None:
        item = self.current()
        if item and item.state == "new":
            self._go_on_after([item.id])
            self._session.run(review.accept_restatement, item.id, commitment)

    def _usual_reasons(self) -> list[str]:
        return [
            self.tr("no promise: it describes or comments"),
            self.tr("done already"),
            self.tr("calls upon others"),
            self.tr("too vague to check"),
            self.tr("repeats another promise"),
            self.tr("part of another promise"),
        ]

    # --- showing

    def _show(self, found: tuple[list[tuple[int, str, int]], int, list[StoredCandidate]]) -> None:
        every, document, candidates = found
        kept = self._wanted or (item.id if (item := self.current()) else None)
        self._wanted = None
        self._show_chooser(every, document)
        self._document, self._candidates = document, candidates
        if not every:
            self._say_empty()
            return
        if candidates and candidates[0].version_id != self._version:
            self._version = candidates[0].version_id
            self.text.show_text(documents.text(self._session.store, self._version))
        self._pages.setCurrentIndex(0 if candidates else 1)
        if not candidates:
            self._empty.say(self.tr("Nothing was found in this document"), self._by_hand(), "")
        self.queue.show(candidates)
        self._count()
        row = self.queue.row_of(kept) if kept else None
        self._go_to(row if row is not None else self.queue.next_open(-1))

    def _by_hand(self) -> str:
        return self.tr("Open it, mark the words of a promise and press Ctrl+M to add it by hand.")

    def _say_empty(self) -> None:
        self._pages.setCurrentIndex(1)
        words = self.tr("Import a document: what is promised in it is proposed here, with the words that say so.")
        self._empty.say(self.tr("Nothing to review"), words, self.tr("Import documents…"))

    def _show_chooser(self, every: list[tuple[int, str, int]], document: int) -> None:
        self._chooser.clear()
        for id_, title, number in every:
            self._chooser.addItem(f"{title}  ({number})" if number else title, id_)
        self._chooser.setCurrentIndex(self._chooser.findData(document))

    def _count(self) -> None:
        shown = [c for c in self._candidates if c.candidate.tier is not Tier.VETOED]
        decided = sum(c.state != "new" for c in shown)
        self._progress.setText(self.tr("%1 of %2 decided").replace("%1", str(decided)).replace("%2", str(len(shown))))
        sure = sum(c.state == "new" and c.candidate.tier is Tier.SURE for c in shown)
        self._sure.setText(
            self.tr("Accept all %1 sure").replace("%1", str(sure)) if sure else self.tr("Accept all sure")
        )
        self._sure.setEnabled(sure > 0)

    def _show_current(self, *_: QModelIndex) -> None:
        item = self.current()
        self.panel.show_candidate(item, self._candidates)
        self._light([])
        if item:
            self.text.reveal(item.candidate.focus_start, item.candidate.focus_end)

    def _light(self, kinds: list[str]) -> None:
        """Light every candidate softly, the current one strongly, and the words of some of its fields."""
        item = self.current()
        shown = [c for c in self._candidates if c.candidate.tier is not Tier.VETOED]
        spans = [Lit(c.candidate.start, c.candidate.end, "hover", c.id) for c in shown]
        if item:
            found = item.candidate
            spans.append(Lit(found.start, found.end, "lit", item.id))
            spans.append(Lit(found.focus_start, found.focus_end, "lit_strong", item.id))
            words = [s for s in found.why if not kinds or s.kind in kinds]
            spans += [Lit(s.start, s.end, "accent", item.id, underlined=True) for s in words]
            if kinds:
                spans += [Lit(s.start, s.end, "selection", item.id) for s in words]
        self.text.light(spans)

    def _choose_at(self, offset: int) -> None:
        hits = [c for c in self._candidates if c.candidate.focus_start <= offset < c.candidate.focus_end]
        hits = hits or [c for c in self._candidates if c.candidate.start <= offset < c.candidate.end]
        row = self.queue.row_of(hits[0].id) if hits else None
        if row is not None:
            self._go_to(row)
            self.table.setFocus()

    # --- moving

    def _chosen(self) -> list[StoredCandidate]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedIndexes())
        return [c for row in rows if (c := self.queue.candidate(row))]

    def _go_on_after(self, ids: list[int]) -> None:
        """Choose what is at hand after these are decided: the next open one, else where one is."""
        last = max((row for id_ in ids if (row := self.queue.row_of(id_)) is not None), default=-1)
        row = self.queue.next_open(last, without=ids)
        item = self.queue.candidate(row) if row is not None else None
        self._wanted = item.id if item else ids[-1]

    def _go_to(self, row: int | None) -> None:
        if row is None:
            self._show_current()
            return
        index = self.queue.index(row)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)
        self._show_current()

    def _move(self, step: int) -> None:
        self._go_to(self.queue.neighbour(self.table.currentIndex().row(), step))

    def _toggle(self, index: QModelIndex) -> None:
        self.queue.toggle(index.row())

    def _open(self) -> None:
        item = self.current()
        if item and item.commitment_id:
            self.opened.emit(item.commitment_id)

    def _follow(self, change: Change) -> None:
        if change.touches(*SHOWN_BY):
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._keys().get((event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)))
        plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if act and plain == Qt.KeyboardModifier.NoModifier:
            act()
        else:
            super().keyPressEvent(event)

    def _keys(self) -> dict[tuple[int, bool], Callable[[], object]]:
        row = self.table.currentIndex().row()
        return {
            (Qt.Key.Key_A, False): self.accept,
            (Qt.Key.Key_A, True): self.accept_sure,
            (Qt.Key.Key_E, False): self.edit,
            (Qt.Key.Key_X, False): self.reject,
            (Qt.Key.Key_J, False): lambda: self._move(1),
            (Qt.Key.Key_K, False): lambda: self._move(-1),
            (Qt.Key.Key_U, False): self.reconsider,
            (Qt.Key.Key_Z, False): self._session.undo,
            (Qt.Key.Key_O, False): self._open,
            (Qt.Key.Key_Return, False): lambda: self.queue.toggle(row) or self.edit(),
        }
