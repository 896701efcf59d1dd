"""A document: its words with every promise lit, and the way from words to commitments and back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tracker import commitments, documents
from tracker.errors import NotFound
from tracker.model import Change, Status
from tracker.record import Document, PassageRef
from ui import words
from ui.dialogs.commitment import Marked
from ui.dialogs.document import DocumentDialog
from ui.empty import Empty
from ui.panels.pieces import label
from ui.panels.text import DocumentText, Lit
from ui.session import Session
from ui.theme import STATUS_ROLE, Theme

LIT_BY_ROLE = {"kept": "lit_kept", "danger": "lit_danger", "moving": "lit_open", "warning": "lit_open"}


class DocumentView(QWidget):
    """`chosen` tells which commitment was clicked; `review_wanted` asks for the document's candidates."""

    chosen = Signal(int)
    review_wanted = Signal(int)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.document_id = 0
        self._version, self._current = 0, 0
        self._passages: list[tuple[int, PassageRef]] = []
        self._title = label("", "title")
        self._about = label("", "muted")
        self._correct = QPushButton(self.tr("Correct…"))
        self._review = QPushButton()
        self.search = QLineEdit(placeholderText=self.tr("Find in document"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Find in document"))
        self._hits = QLabel(objectName="muted")
        self.text = DocumentText(theme)
        self.table = self.text  # what takes the keyboard when the view is shown
        self._empty = Empty(theme, "document")
        self._empty.say(
            self.tr("No document yet"), self.tr("Import one: drag it into the window, or press Ctrl+I."), ""
        )
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    # --- for the window

    def show_document(self, id_: int) -> None:
        """Show a document from its beginning, or as it was where it is shown already."""
        found = documents.get(self._session.store, id_)
        if found.version_id != self._version:
            self._version, self.document_id = found.version_id, id_
            self._current = 0
            self.text.show_text(documents.text(self._session.store, found.version_id))
        self._pages.setCurrentIndex(0)
        self._show_head(found)
        self._light()

    def show_commitment(self, id_: int) -> bool:
        """Show the words that a commitment rests on; False where it rests on none."""
        passages = commitments.passages(self._session.store, id_)
        if not passages:
            return False
        first = next((p for p in passages if p.role == "focus"), passages[0])
        self.show_document(first.document_id)
        self._current = id_
        self._light()
        self.text.reveal(first.start, first.end)
        return True

    def show_latest(self) -> None:
        """Show the document at hand, else the one imported last."""
        every = documents.all_documents(self._session.store)
        if self.document_id not in {document.id for document in every}:
            self.document_id = every[0].id if every else 0
        if self.document_id:
            self.show_document(self.document_id)
        else:
            self._pages.setCurrentIndex(1)

    def marked(self) -> Marked | None:
        """The words selected in the text."""
        span = self.text.marked()
        if span is None or not self._version:
            return None
        text = documents.text(self._session.store, self._version)
        return Marked(self._version, *span, text[span[0] : span[1]], self.document_id)

    # --- building

    def _lay_out(self) -> None:
        bar = QWidget(objectName="bar")
        column = QVBoxLayout(bar)
        column.setContentsMargins(14, 9, 14, 9)
        column.setSpacing(4)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._title, 1)
        first.addWidget(self._review)
        first.addWidget(self._correct)
        second.addWidget(self._about, 1)
        second.addWidget(self._hits)
        self.search.setFixedWidth(26 * self.fontMetrics().averageCharWidth())
        second.addWidget(self.search)
        column.addLayout(first)
        column.addLayout(second)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(self.text, 1)
        self._pages.addWidget(page)
        self._pages.addWidget(self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _connect(self) -> None:
        self.text.clicked.connect(self._choose)
        self._correct.clicked.connect(self._correct_facts)
        self._review.clicked.connect(lambda: self.review_wanted.emit(self.document_id))
        self.search.textChanged.connect(self._count)
        self.search.returnPressed.connect(self._find_next)
        self._session.changed.connect(self._follow)
        for keys, step in (("Alt+Down", 1), ("Alt+Up", -1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._step(step))

    # --- showing

    def _show_head(self, found: Document) -> None:
        facts = found.facts
        self._title.setText(facts.title)
        basis = words.say(words.BASIS[facts.date_basis])
        date = (
            f"{words.day(facts.issued)} ({basis})"
            if facts.issued
            else self.tr("date not known: relative dates stay open")
        )
        parts = (facts.publisher, date, found.file_name, *found.notes)
        self._about.setText(" · ".join(part for part in parts if part))
        self._about.setToolTip(facts.date_note)
        waiting = documents.waiting(self._session.store).get(found.id, 0)
        one, many = self.tr("Review 1 candidate"), self.tr("Review %1 candidates")
        self._review.setText(one if waiting == 1 else many.replace("%1", str(waiting)))
        self._review.setVisible(waiting > 0)

    def _light(self) -> None:
        self._passages = documents.passages(self._session.store, self._version)
        ids = {id_ for id_, _ in self._passages}
        roles = {id_: self._role(id_) for id_ in ids}
        spans = [Lit(p.start, p.end, roles[id_], id_) for id_, p in self._passages if p.role != "focus"]
        spans += [Lit(p.start, p.end, "accent", id_, underlined=True) for id_, p in self._passages if p.role == "focus"]
        mine = [p for id_, p in self._passages if id_ == self._current]
        focus = [p for p in mine if p.role == "focus"] or mine
        spans += [Lit(p.start, p.end, "lit_strong", self._current) for p in focus]
        self.text.light(spans)

    def _role(self, id_: int) -> str:
        status: Status | None = commitments.get(self._session.store, id_).status
        return LIT_BY_ROLE.get(STATUS_ROLE[status], "lit")

    def _choose(self, offset: int) -> None:
        """The commitment at a place; clicking again takes the next one of the same words."""
        ids = list(dict.fromkeys(lit.id for lit in self.text.at(offset) if lit.id))
        if not ids:
            return
        again = ids.index(self._current) + 1 if self._current in ids else 0
        here = [i for i in self._ids_of_focus(offset) if i in ids]
        self._current = ids[again % len(ids)] if self._current in ids else (here or ids)[0]
        self._light()
        self.chosen.emit(self._current)

    def _ids_of_focus(self, offset: int) -> list[int]:
        return [id_ for id_, p in self._passages if p.role == "focus" and p.start <= offset < p.end]

    def _step(self, step: int) -> None:
        """Go to the next or previous commitment of the document."""
        order = list(dict.fromkeys(id_ for id_, _ in self._passages))
        if order:
            at = order.index(self._current) + step if self._current in order else (0 if step > 0 else -1)
            self.show_commitment(order[at % len(order)])
            self.chosen.emit(self._current)

    # --- finding

    def _count(self, wanted: str) -> None:
        number = self.text.toPlainText().casefold().count(wanted.casefold()) if wanted else 0
        self._hits.setText(self.tr("%1 found").replace("%1", str(number)) if wanted else "")

    def _find_next(self) -> None:
        wanted = self.search.text()
        if wanted and not self.text.find(wanted):
            cursor = self.text.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            self.text.setTextCursor(cursor)
            self.text.find(wanted, QTextDocument.FindFlag(0))

    def _correct_facts(self) -> None:
        DocumentDialog(self._session, self, document=self.document_id).exec()

    def _follow(self, change: Change) -> None:
        if not self._version or not change.touches(
            "document", "document_version", "candidate", "commitment", "commitment_passage"
        ):
            return
        try:
            self._show_head(documents.get(self._session.store, self.document_id))
        except NotFound:  # its import was undone
            self._version, self.document_id = 0, 0
            self.show_latest()
            return
        self._light()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.text.setFocus()
            return
        super().keyPressEvent(event)
