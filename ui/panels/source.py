"""The source of promises, as text and, for a PDF, as pictures of its pages: one of them, or both side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from tracker import documents
from tracker.record import Document
from ui.leaves import Leaves
from ui.panels.page import PageView
from ui.panels.pieces import hidden, label, named
from ui.panels.text import DocumentText, Lit, Words
from ui.remembering import remember
from ui.session import Session
from ui.theme import Theme

TEXT, PAGE, BOTH = "text", "page", "both"
PDF = "application/pdf"


class Source(QWidget):
    """Lights, reveals and marks words in both; what is marked in one is marked in the other."""

    clicked = Signal(int)

    def __init__(self, session: Session, theme: Theme, state: QSettings | None = None) -> None:
        super().__init__()
        self._session, self._state = session, state
        self._document: Document | None = None
        self._failed = False
        self.text = DocumentText(theme)
        self.leaves = Leaves(session, self)
        self.page = PageView(theme, self.leaves)
        self.mode = str(state.value("source/mode", TEXT)) if state else TEXT
        self._where = named(QLabel(), "muted")
        self._size = named(QLabel(), "muted")
        self._fault = hidden(label("", "muted"))
        self.buttons = QButtonGroup(self)
        self._lay_out()
        self._connect()
        self._show_mode()

    # --- for the views

    def show_version(self, version: int) -> None:
        """Show the text of a version from its beginning, with nothing lit."""
        self._document = documents.of_text(self._session.store, version)
        self._failed = False
        text = documents.text(self._session.store, version)
        self.text.show_text(text)
        self.page.show_document(None, "")
        self._show_mode()

    def light(self, lit: Sequence[Lit]) -> None:
        """Light these words and no others; later ones lie upon earlier ones."""
        self.text.light(lit)
        self.page.light(lit)

    def reveal(self, start: int, end: int) -> None:
        """Bring words into sight, on the page and in the text."""
        self.text.reveal(start, end)
        self.page.reveal(start, end)

    def mark(self, start: int, end: int) -> None:
        """Select words and bring them into sight, as a search does."""
        self.text.mark(start, end)
        self.page.reveal(start, end)

    def marked(self) -> Words | None:
        """The words that are selected, in whichever of the two; None where there are none."""
        return self.text.marked()

    def lit_at(self, point: int) -> list[int]:
        """What lies lit at an offset, the shortest words first."""
        return self.text.lit_at(point)

    def show_as(self, mode: str) -> None:
        """Show 'text', 'page' or 'both', and remember it for PDFs to come."""
        if self._has_pages():
            self.mode = mode
            if self._state:
                self._state.setValue("source/mode", mode)
            had_focus = self.text.hasFocus() or self.page.hasFocus()
            self._show_mode()
            if had_focus:
                self.setFocus()

    def switch(self) -> None:
        """Show the page instead of the text, or the text again."""
        self.show_as(TEXT if self.mode != TEXT else PAGE)

    def listen(self, within: QWidget) -> None:
        """Take the keys that are for the source while the keyboard is anywhere within a widget."""
        for keys, method in (
            ("P", self.switch),
            ("Shift+P", lambda: self.show_as(BOTH if self.mode != BOTH else TEXT)),
            ("Ctrl++", lambda: self.page.step_zoom(1)),
            ("Ctrl+=", lambda: self.page.step_zoom(1)),
            ("Ctrl+-", lambda: self.page.step_zoom(-1)),
            ("Ctrl+0", lambda: self.page.set_zoom(0)),
        ):
            shortcut = QShortcut(QKeySequence(keys), within, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat("P" not in keys)  # a key held down would switch there and back
            shortcut.activated.connect(method)

    # --- building

    def _lay_out(self) -> None:
        self.tools = hidden(named(QWidget(), "tools"))
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(4)
        for mode, said, tip in (
            (TEXT, self.tr("Text"), self.tr("Show the text as it was read (P)")),
            (PAGE, self.tr("Page"), self.tr("Show the picture of the page (P)")),
            (BOTH, self.tr("Both"), self.tr("Show text and page side by side (Shift+P)")),
        ):
            button = self._button(said, tip, row)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, mode=mode: self.show_as(mode))
            button.setProperty("mode", mode)
            self.buttons.addButton(button)
        row.addStretch(1)
        self._paging = QWidget()
        self._make_paging()
        row.addWidget(self._paging)
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self.parts.setObjectName("source")
        self.parts.setChildrenCollapsible(False)
        for part in (self.text, self.page):
            self.parts.addWidget(part)
        remember(self.parts, self._state, "source/parts")
        self._fault.setContentsMargins(14, 6, 14, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.tools, 0), (self._fault, 0), (self.parts, 1)):
            column.addWidget(widget, stretch)

    def _make_paging(self) -> None:
        row = QHBoxLayout(self._paging)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        page = self.page
        back = self._button("‹", self.tr("Previous page (Ctrl+Page Up)"), row)
        back.clicked.connect(lambda: page.turn(page.page - 1))
        row.addWidget(self._where)
        on = self._button("›", self.tr("Next page (Ctrl+Page Down)"), row)
        on.clicked.connect(lambda: page.turn(page.page + 1))
        row.addSpacing(10)
        self._button("−", self.tr("Smaller (Ctrl+−)"), row).clicked.connect(lambda: page.step_zoom(-1))
        row.addWidget(self._size)
        self._button("+", self.tr("Larger (Ctrl++)"), row).clicked.connect(lambda: page.step_zoom(1))
        self.fit = self._button(self.tr("Fit width"), self.tr("Make the page as wide as the window (Ctrl+0)"), row)
        self.fit.setCheckable(True)
        self.fit.clicked.connect(lambda: page.set_zoom(0))

    def _button(self, said: str, tip: str, row: QHBoxLayout) -> QToolButton:
        button = QToolButton()
        button.setText(said)
        button.setToolTip(tip)
        button.setAccessibleName(tip.partition(" (")[0])
        row.addWidget(button)
        return button

    def _connect(self) -> None:
        self.text.clicked.connect(self.clicked)
        self.page.clicked.connect(self.clicked)
        self.page.marked.connect(self._mark_text)
        self.text.selectionChanged.connect(self._mark_page)
        self.page.turned.connect(self._follow_page)
        self.page.moved.connect(self._say_where)
        self.leaves.failed.connect(self._fail)

    # --- showing

    def _has_pages(self) -> bool:
        return bool(self._document and self._document.media_type == PDF and not self._failed)

    def _show_mode(self) -> None:
        """Show what is wished as far as the document has it; pages are opened when they are first wanted."""
        has_pages = self._has_pages()
        mode = self.mode if has_pages else TEXT
        self.tools.setVisible(has_pages)
        self._paging.setVisible(mode != TEXT)
        for button in self.buttons.buttons():
            button.setChecked(button.property("mode") == mode)
        self._fault.setVisible(self._failed)
        if mode != TEXT and self._document and self.page.version() != self._document.version_id:
            self.page.show_document(self._document, self.text.text)
            self.page.light(self.text.lit)
            self.page.reveal(*self._in_sight())
            self._mark_page()
        self.setFocusProxy(self.text if mode == TEXT else self.page)
        self.text.setVisible(mode != PAGE)
        self.page.setVisible(mode != TEXT)
        self._say_where()

    def _in_sight(self) -> tuple[int, int]:
        at = self.text.seen()
        return at, at + 1

    def _say_where(self) -> None:
        number = self.tr("%1 of %2").replace("%1", str(self.page.page))
        self._where.setText(number.replace("%2", str(max(self.page.page, len(self.leaves.sizes)))))
        self._size.setText(f"{round(self.page.shown_zoom() * 100)} %")
        self.fit.setChecked(not self.page.zoom)

    def _fail(self, sentence: str) -> None:
        """Without pictures the text is shown, which is in the store."""
        self._failed = True
        said = self.tr("The pages cannot be shown, so here is the text. %1").replace("%1", sentence)
        self._fault.setText(said)
        self.page.show_document(None, "")
        self._show_mode()

    # --- marking and following

    def _mark_text(self, start: int, end: int) -> None:
        self.text.mark(start, end)

    def _mark_page(self) -> None:
        words = self.text.marked()
        self.page.select((words.start, words.end) if words else None)

    def _follow_page(self, page: int) -> None:
        """Beside the page that the reader turned to, the text begins where the page does."""
        start = next((p.start for p in self._document.pages if p.number == page), -1) if self._document else -1
        if start >= 0:
            self.text.reveal(start, start + 1)
