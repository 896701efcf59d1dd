"""A document: its words with every promise lit, and the way from words to commitments and back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSettings, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tracker import commitments, documents, search
from tracker.errors import NotFound
from tracker.model import Change
from tracker.record import Document, Line, PassageRef
from tracker.store import Store
from ui import words
from ui.dialogs.commitment import Marked
from ui.dialogs.document import DocumentDialog
from ui.empty import Empty
from ui.panels.elided import Elided
from ui.panels.outline import Outline, role_of
from ui.panels.pieces import hidden, label, named
from ui.panels.source import Source
from ui.panels.text import Lit
from ui.session import Session
from ui.theme import Theme

ROOMY = 100  # letters
SHOWN_BY = ("document", "commitment", "commitment_passage", "passage", "status_entry", "candidate", "deadline")


@dataclass(frozen=True, slots=True)
class Promises:
    """What the view asks for: the passages of a text with the commitment of each, and the commitments by id."""

    passages: list[tuple[int, PassageRef]]
    lines: dict[int, Line]


class DocumentView(QWidget):
    """`chosen` tells which commitment was clicked; `review_wanted` asks for the document's candidates."""

    chosen = Signal(int)
    review_wanted = Signal(int)

    def __init__(self, session: Session, theme: Theme, state: QSettings | None = None) -> None:
        super().__init__()
        self._session = session
        self.document_id, self._version, self._current = 0, 0, 0
        self._promises = Promises([], {})
        self._hits: list[int] = []
        self._title, self._about, self._notes = Elided("title"), Elided("muted"), hidden(label("", "muted"))
        self._address = hidden(named(QPushButton(), "flat"))
        self._correct, self._review = QPushButton(self.tr("Correct…")), QPushButton()
        self.search = QLineEdit(placeholderText=self.tr("Find in document"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Find in document"))
        self._found = named(QLabel(), "muted")
        self.source = Source(session, theme, state)
        self.text = self.source.text
        self.table = self.source  # what takes the keyboard when the view is shown
        self.outline = Outline(theme)
        self._empty = Empty(theme, "document")
        said = self.tr("Import one: drag it into the window, or press Ctrl+I.")
        self._empty.say(self.tr("No document yet"), said, "")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    # --- for the window

    def show_document(self, id_: int) -> None:
        """Show a document from its beginning, or as it was where it is shown already."""
        found = documents.get(self._session.store, id_)
        if found.version_id != self._version:
            self._version, self.document_id, self._current = found.version_id, id_, 0
            self.source.show_version(found.version_id)
            self._show_promises(Promises([], {}))
            self._count()
        self._pages.setCurrentIndex(0)
        self._show_head(found)
        self._ask()

    def show_commitment(self, id_: int) -> bool:
        """Show the words that a commitment rests on, and tell whether it rests on any."""
        passages = commitments.passages(self._session.store, id_)
        if not passages:
            return False
        first = next((p for p in passages if p.role == "focus"), passages[0])
        self.show_document(first.document_id)
        self._choose(id_)
        self.source.reveal(first.start, first.end)
        return True

    def show_latest(self) -> None:
        """Show the document at hand, else the one imported last."""
        every = [document.id for document in documents.all_documents(self._session.store)]
        wanted = self.document_id if self.document_id in every else next(iter(every), 0)
        if wanted:
            self.show_document(wanted)
        else:
            self._pages.setCurrentWidget(self._empty)

    def marked(self) -> Marked | None:
        """The words selected in the text, None where there are none."""
        span = self.source.marked() if self._version else None
        return Marked(self._version, span.start, span.end, span.text, self.document_id) if span else None

    # --- building

    def _lay_out(self) -> None:
        bar = named(QWidget(), "bar")
        column = QVBoxLayout(bar)
        column.setContentsMargins(14, 9, 14, 9)
        column.setSpacing(4)
        first, second = QHBoxLayout(), QHBoxLayout()
        for part, stretch in ((self._title, 1), (self._review, 0), (self._correct, 0)):
            first.addWidget(part, stretch)
        self.search.setFixedWidth(26 * self.fontMetrics().averageCharWidth())
        second.setSpacing(10)
        for widget, stretch in ((self._about, 1), (self._address, 0), (self._found, 0), (self.search, 0)):
            second.addWidget(widget, stretch)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._notes)
        page, body = QWidget(), QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.source, 1)
        body.addWidget(self.outline)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addLayout(body, 1)
        self._pages.addWidget(page)
        self._pages.addWidget(self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _connect(self) -> None:
        self.source.clicked.connect(self._choose_at)
        self.source.listen(self)
        self.outline.chosen.connect(self._go_to)
        self._correct.clicked.connect(self._correct_facts)
        self._address.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._address.toolTip())))
        self._review.clicked.connect(lambda: self.review_wanted.emit(self.document_id))
        self.search.textChanged.connect(self._count)
        self._session.changed.connect(self._follow)
        self._session.day_changed.connect(self._ask)
        for keys, step in (("Alt+Down", 1), ("Alt+Up", -1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._step(step))

    # --- showing

    def _show_head(self, found: Document) -> None:
        facts = found.facts
        self._title.setText(facts.title)
        known = words.say(words.BASIS[facts.date_basis])
        dated = f"{words.day(facts.issued)} ({known})" if facts.issued else self.tr("date not known")
        parts = (facts.publisher, dated, found.file_name)
        self._about.setText(" · ".join(part for part in parts if part))
        self._about.setToolTip("\n".join(part for part in (*parts, facts.date_note) if part))
        address = QUrl(facts.url)
        self._address.setText(address.host().removeprefix("www."))
        self._address.setToolTip(facts.url)
        self._fit_address()
        open_ = "" if facts.issued else self.tr("Dates like “next year” stay open until the document has a date.")
        self._notes.setText("\n".join(part for part in (open_, *found.notes) if part))
        self._notes.setVisible(bool(self._notes.text()))
        waiting = documents.waiting(self._session.store).get(found.id, 0)
        self._review.setText(self.tr("Review %Ln candidate(s)", "", waiting))
        self._review.setVisible(waiting > 0)

    def _fit_address(self) -> None:
        """Show the address where there is room; nothing but web addresses is opened that a document names."""
        roomy = self.width() > ROOMY * self.fontMetrics().averageCharWidth()
        web = QUrl(self._address.toolTip()).scheme() in ("http", "https")
        self._address.setVisible(roomy and web)

    def _ask(self) -> None:
        version, today = self._version, self._session.today

        def question(store: Store) -> Promises:
            passages = documents.passages(store, version)
            return Promises(passages, search.rows(store, sorted({id_ for id_, _ in passages}), today))

        self._session.ask("document", question, self._show_promises)

    def _show_promises(self, found: Promises) -> None:
        self._promises = found
        order = list(dict.fromkeys(id_ for id_, _ in found.passages))
        self.outline.show_lines([found.lines[id_] for id_ in order if id_ in found.lines])
        self.outline.choose(self._current)
        self._light()

    def _light(self) -> None:
        """Light what is promised by what became of it; the sentence of the commitment at hand, and its words most."""
        focused = {id_ for id_, p in self._promises.passages if p.role == "focus"}
        below, spans, upon = list[Lit](), list[Lit](), list[Lit]()
        for id_, passage in self._promises.passages:
            of_focus = passage.role in ("focus", "restatement") or id_ not in focused
            if of_focus and id_ in self._promises.lines:
                spans.append(Lit(passage.start, passage.end, role_of(self._promises.lines[id_]), id_))
            if id_ == self._current and of_focus:
                upon.append(Lit(passage.start, passage.end, "lit_strong", id_))
            elif id_ == self._current:
                below.append(Lit(passage.start, passage.end, "lit"))
        self.source.light(below + spans + upon)

    # --- choosing

    def _choose_at(self, point: int) -> None:
        """The commitment of the words that were clicked; clicking again takes the next one of the same words."""
        ids = self.source.lit_at(point)
        if ids:
            at = ids.index(self._current) + 1 if self._current in ids else 0
            self._choose(ids[at % len(ids)])
            self.chosen.emit(self._current)

    def _choose(self, id_: int) -> None:
        self._current = id_
        self.outline.choose(id_)
        self._light()

    def _go_to(self, id_: int) -> None:
        self.show_commitment(id_)
        self.chosen.emit(id_)

    def _step(self, step: int) -> None:
        """Go to the next or the previous commitment of the document."""
        order = list(dict.fromkeys(id_ for id_, _ in self._promises.passages))
        if order:
            at = order.index(self._current) + step if self._current in order else min(step, 0)
            self._go_to(order[at % len(order)])

    # --- finding

    def _count(self) -> None:
        """Find every place of the words sought; the first one after the caret is shown."""
        wanted = self.search.text()
        self._hits = _places(self.text.text, wanted) if wanted else []
        self._found.setText(self.tr("%Ln found", "", len(self._hits)) if wanted else "")
        if self._hits:
            self._show_hit(next((n for n, at in enumerate(self._hits) if at >= self.text.seen()), 0))

    def _find(self, step: int) -> None:
        if self._hits:
            at = self.text.seen()
            later = [n for n, hit in enumerate(self._hits) if hit > at]
            number = (later[0] if later else 0) if step > 0 else sum(hit < at for hit in self._hits) - 1
            self._show_hit(number % len(self._hits))

    def _show_hit(self, number: int) -> None:
        at = self._hits[number]
        self.source.mark(at, at + len(self.search.text()))
        said = self.tr("%1 of %2").replace("%1", str(number + 1)).replace("%2", str(len(self._hits)))
        self._found.setText(said)

    # --- correcting and following

    def _correct_facts(self) -> None:
        dialog = DocumentDialog(self._session, self, document=self.document_id)
        if dialog.exec() and dialog.counted:
            said = self.tr("The deadlines of %Ln commitment(s) were counted again from %1.", "", dialog.counted)
            self._notes.setText(said.replace("%1", words.day(dialog.facts.issued)))
            self._notes.show()

    def _follow(self, change: Change) -> None:
        if not self._version or not change.touches(*SHOWN_BY):
            return
        try:
            self._show_head(documents.get(self._session.store, self.document_id))
        except NotFound:  # its import was undone
            self.document_id, self._version, self._current = 0, 0, 0
            self.show_latest()
            return
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            self._find(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape and (self.search.text() or self.search.hasFocus()):
            self.search.clear()
            self.source.setFocus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.outline.fit(self.width())
        self._fit_address()


def _places(text: str, wanted: str) -> list[int]:
    """Where words stand in a text, whatever their case."""
    text, wanted = _lowered(text), _lowered(wanted)
    found, at = list[int](), text.find(wanted)
    while at >= 0:
        found.append(at)
        at = text.find(wanted, at + len(wanted))
    return found


def _lowered(text: str) -> str:
    """In small letters, but for those of which two would come: all offsets stay as they are."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
