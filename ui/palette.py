"""The palette: every command, view, document and commitment by a few letters, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from tracker import documents, search, views
from tracker.errors import BadQuery
from tracker.record import Line
from tracker.store import Store
from ui.entries import HINT, EntryDelegate
from ui.marking import translate, without_mark
from ui.panels.pieces import named
from ui.workbench import Workbench

TYPING_PAUSE_MS = 120
MOST_FOUND = 30
MOST_RECENT = 8
LEAST_LETTERS = 2
RECENT = "palette/recent"
FORWARDED = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to go to or to do: a lasting key, its words, what stands beside them, its icon."""

    key: str
    title: str
    hint: str
    icon: QIcon
    run: Callable[[], object]


def ranked(entries: Iterable[Entry], text: str, recent: Sequence[str]) -> list[Entry]:
    """Those that have all words of a text: what was chosen of late first, then what begins with it, then by title."""
    wanted = text.casefold().split()
    found = [entry for entry in entries if all(word in f"{entry.title} {entry.hint}".casefold() for word in wanted)]
    place = {key: number for number, key in enumerate(recent)}

    def order(entry: Entry) -> tuple[int, bool, bool]:
        title = entry.title.casefold()
        begins = bool(wanted) and title.startswith(wanted[0])
        within = bool(wanted) and all(any(part.startswith(word) for part in title.split()) for word in wanted)
        return place.get(entry.key, len(place)), not begins, not within

    return sorted(found, key=order)


class Palette(QDialog):
    """A field and what answers it. Enter does it, Esc leaves all as it was."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self._commitments: list[Entry] = []
        self._fixed = [*_commands(bench), *_saved(bench), *_documents(bench)]
        self.setWindowTitle(self.tr("Go to anything"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(placeholderText=self.tr("Command, view, document, or words of a commitment"))
        self.field.setAccessibleName(self.tr("Go to anything"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setItemDelegate(EntryDelegate(bench.theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps the keyboard and hands the arrows on
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = named(QLabel(self.tr("Nothing has these words.")), "hint")
        self.none.setContentsMargins(10, 8, 10, 10)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._lay_out()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(lambda: self._choose(self.list.currentItem()))
        self.list.itemClicked.connect(self._choose)
        self._pause.timeout.connect(self._ask)
        self._show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)
        letter, around = self.fontMetrics().averageCharWidth(), self._bench.window.geometry()
        width = min(88 * letter, around.width() - 40)
        self.setFixedSize(QSize(width, min(30 * self.fontMetrics().height(), around.height() - 80)))
        self.move(around.center().x() - width // 2, around.top() + 60)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.key() in FORWARDED:
            if event.type() == QEvent.Type.KeyPress:
                self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    # --- finding

    def _look(self) -> None:
        self._commitments = []
        self._show()
        self._pause.start()

    def _ask(self) -> None:
        """Ask the store for commitments with these words; an older question is dropped."""
        text = self.field.text().strip()
        if len(text) < LEAST_LETTERS:
            return
        try:
            query = search.parse(text, self._bench.session.today)
        except BadQuery:
            return

        def question(store: Store) -> dict[int, Line]:
            return search.rows(store, search.find(store, query)[:MOST_FOUND], self._bench.session.today)

        self._bench.session.ask("palette", question, self._found)

    def _found(self, lines: dict[int, Line]) -> None:
        icon = self._bench.theme.icon("commitments", "muted")
        self._commitments = [
            Entry(f"commitment {id_}", line.title, line.ref, icon, partial(self._bench.show_new, id_))
            for id_, line in lines.items()
        ]
        self._show()

    def _show(self) -> None:
        """Fill the list, keeping the entry that is chosen where it is still there."""
        kept = self.list.currentItem()
        chosen = kept.data(Qt.ItemDataRole.UserRole).key if kept else ""
        text, recent = self.field.text(), self._recent()
        entries = ranked(self._fixed, text, recent) + self._commitments
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem(entry.icon, entry.title)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setData(HINT, entry.hint)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.hint}" if entry.hint else entry.title
            )
            self.list.addItem(item)
        again = [n for n, entry in enumerate(entries) if entry.key == chosen and self._commitments]
        self.list.setCurrentRow(again[0] if again else 0)
        self.list.setVisible(bool(entries))
        self.none.setVisible(not entries)

    # --- choosing

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        entry: Entry = item.data(Qt.ItemDataRole.UserRole)
        recent = [entry.key, *(key for key in self._recent() if key != entry.key)]
        self._bench.state.setValue(RECENT, recent[:MOST_RECENT])
        self.accept()
        entry.run()

    def _recent(self) -> list[str]:
        known = self._bench.state.value(RECENT) or []
        return [known] if isinstance(known, str) else list(known)


def _commands(bench: Workbench) -> Iterable[Entry]:
    """What the menus offer now, with the shortcut that does the same; the views first."""
    for key, action in sorted(bench.actions.items(), key=lambda item: not item[0].startswith("view_")):
        if action.isEnabled() and key != "palette":
            hint = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Entry(key, without_mark(action.text()), hint, action.icon(), action.trigger)


def _saved(bench: Workbench) -> Iterable[Entry]:
    icon, hint = bench.theme.icon("commitments", "muted"), translate("Palette", "Saved view")

    def look(view: views.SavedView) -> None:
        bench.show_view("commitments")
        bench.commitments_view().open_view(view)

    for view in views.listed(bench.session.store):
        yield Entry(f"saved {view.id}", view.name, hint, icon, partial(look, view))


def _documents(bench: Workbench) -> Iterable[Entry]:
    icon, hint = bench.theme.icon("document", "muted"), translate("Palette", "Document")
    for found in documents.all_documents(bench.session.store):
        yield Entry(f"document {found.id}", found.facts.title, hint, icon, partial(bench.show_document, found.id))
