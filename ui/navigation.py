"""The column at the left: the views with the numbers that matter, and the documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QLabel,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tracker import documents, search
from tracker.store import Store
from ui.entrylist import COUNT, ICON, KEY, entry_list
from ui.panels.pieces import named
from ui.saved import SavedViews
from ui.session import Session
from ui.theme import Theme
from ui.workbench import View


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the column counts: commitments, candidates, overdue ones; and documents as (id, title, open candidates)."""

    commitments: int
    review: int
    overdue: int
    documents: list[tuple[int, str, int]]


class Navigation(QWidget):
    """Emits which view or document was chosen; the numbers follow every change."""

    view_chosen = Signal(str)
    document_chosen = Signal(int)
    document_dragged = Signal(int)

    def __init__(self, session: Session, theme: Theme, views: Sequence[View]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self._session = session
        self._views, self._documents = entry_list(theme), entry_list(theme)
        self.saved = SavedViews(session, entry_list(theme))
        self._views.setAccessibleName(self.tr("Views"))
        self._documents.setAccessibleName(self.tr("Documents"))
        for view in views:
            if view.listed:
                item = QListWidgetItem(view.title)
                item.setData(KEY, view.key)
                item.setData(ICON, view.icon)
                self._views.addItem(item)
        self._views.setFixedHeight(self._views.sizeHintForRow(0) * self._views.count() + 14)
        self._empty = named(QLabel(self.tr("None yet. Import one to begin."), wordWrap=True), "hint")
        self._lay_out()
        self._views.currentItemChanged.connect(self._choose_view)
        self._documents.setDragEnabled(True)
        self._documents.drag_wanted.connect(lambda item: self.document_dragged.emit(item.data(KEY)))
        self._documents.itemClicked.connect(lambda item: self.document_chosen.emit(item.data(KEY)))
        self._documents.itemActivated.connect(lambda item: self.document_chosen.emit(item.data(KEY)))
        session.changed.connect(lambda _: self.refresh())
        session.day_changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(0)
        column.addWidget(self._views)
        column.addWidget(self.saved)
        heading = named(QLabel(self.tr("Documents")), "section")
        heading.setContentsMargins(16, 12, 8, 2)
        self._empty.setContentsMargins(16, 4, 8, 2)
        column.addWidget(heading)
        column.addWidget(self._empty)
        column.addWidget(self._documents, 1)

    def _choose_view(self, item: QListWidgetItem | None) -> None:
        if item:
            self.view_chosen.emit(item.data(KEY))

    def show_view(self, key: str) -> None:
        """Mark the view that is shown; a document has its own mark."""
        for row in range(self._views.count()):
            item = self._views.item(row)
            if item.data(KEY) == key:
                self._views.setCurrentItem(item)
                self._documents.clearSelection()
                return
        self._views.blockSignals(True)
        self._views.setCurrentRow(-1)
        self._views.blockSignals(False)

    def show_document(self, id_: int) -> None:
        """Mark the document that is shown."""
        self.show_view("")
        for row in range(self._documents.count()):
            if self._documents.item(row).data(KEY) == id_:
                self._documents.setCurrentRow(row)

    def refresh(self) -> None:
        """Count again."""
        today = self._session.today
        self._session.ask("navigation", lambda store: count(store, today), self._show, patient=True)

    def _show(self, numbers: Numbers) -> None:
        counts = {"commitments": numbers.commitments, "review": numbers.review, "deadlines": numbers.overdue}
        for row in range(self._views.count()):
            item = self._views.item(row)
            item.setData(COUNT, counts.get(item.data(KEY), 0))
        self._empty.setVisible(not numbers.documents)
        chosen = self._documents.currentItem().data(KEY) if self._documents.currentItem() else None
        self._documents.clear()
        for id_, title, waiting in numbers.documents:
            item = QListWidgetItem(title)
            item.setToolTip(title)
            item.setData(KEY, id_)
            item.setData(COUNT, waiting)
            item.setData(ICON, "document")
            self._documents.addItem(item)
            if id_ == chosen:
                self._documents.setCurrentItem(item)


def count(store: Store, today: date) -> Numbers:
    """The numbers of the column as of a day."""
    waiting = documents.waiting(store)
    overdue = search.count(store, search.parse("due:overdue", today))
    found = [(d.id, d.facts.title, waiting.get(d.id, 0)) for d in documents.all_documents(store)]
    return Numbers(search.count(store, search.Query()), sum(waiting.values()), overdue, found)
