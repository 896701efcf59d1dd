"""The column at the left: the views with the numbers that matter, and the documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tracker import documents, search
from tracker.store import Store
from ui.panels.pieces import named
from ui.session import Session
from ui.theme import Theme
from ui.workbench import View

KEY, COUNT, ICON = (int(Qt.ItemDataRole.UserRole) + n for n in range(3))


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

    def __init__(self, session: Session, theme: Theme, views: Sequence[View]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self._session = session
        self._views, self._documents = _list(theme), _list(theme)
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
        self._session.ask("navigation", lambda store: count(store, today), self._show)

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


def _list(theme: Theme) -> QListWidget:
    made = QListWidget()
    made.setFrameShape(QListWidget.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setItemDelegate(Entry(theme, made))
    made.setMouseTracking(True)
    return made


class Entry(QStyledItemDelegate):
    """Paints an entry: icon, words, and a number at the right where there is something to do."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, round(option.fontMetrics.height() * 1.8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        roles, box = self._theme.roles, QRectF(option.rect).adjusted(2, 1, -2, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(roles["selection" if selected else "hover"])
            painter.drawRoundedRect(box, 5, 5)
        if option.state & QStyle.StateFlag.State_HasFocus and selected:
            painter.setPen(roles["focus"])
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        icon = self._theme.icon(index.data(ICON), "accent" if selected else "muted")
        icon.paint(painter, round(box.left()) + 9, round(box.center().y()) - 8, 16, 16)
        number = index.data(COUNT) or 0
        text = str(number) if number else ""
        width = option.fontMetrics.horizontalAdvance(text)
        painter.setPen(roles["danger" if index.data(ICON) == "deadlines" else "muted"])
        painter.drawText(box.adjusted(0, 0, -9, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        font = QFont(option.font)
        font.setBold(selected)
        painter.setFont(font)
        painter.setPen(roles["text"])
        words = box.adjusted(34, 0, -(width + 16), 0)
        elided = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, round(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, elided)
        painter.restore()
