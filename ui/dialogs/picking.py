"""Choosing one commitment by searching: the arrows move in the list while one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tracker import search
from tracker.errors import TrackerError
from tracker.record import Line
from tracker.store import Store
from ui.dialogs import fields
from ui.session import Session

MOST = 50
ID = int(Qt.ItemDataRole.UserRole)


class Picker(QWidget):
    """A search with what it finds; `near` gives the commitments that stand first while nothing is sought."""

    picked = Signal()  # by Enter or a double click in the list

    def __init__(
        self, session: Session, near: Callable[[Store], Sequence[int]] | None = None, without: int = 0
    ) -> None:
        super().__init__()
        self._session, self._near, self._without = session, near, without
        self.search = QLineEdit(placeholderText=self.tr("Search commitments"))
        self.search.setAccessibleName(self.tr("Search commitments"))
        self.list = QListWidget()
        self.list.setObjectName("field")
        self.list.setAccessibleName(self.tr("Commitments"))
        self.error = fields.error_line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.search, self.list, self.error):
            column.addWidget(widget)
        self.setFocusProxy(self.search)
        self.search.textChanged.connect(self._ask)
        self.search.installEventFilter(self)
        self.list.itemActivated.connect(self.picked)
        self._ask()

    def chosen(self) -> int:
        """The commitment at hand, 0 for none."""
        item = self.list.currentItem()
        return int(item.data(ID)) if item else 0

    def _ask(self) -> None:
        """Ask for what stands near, or for what is sought."""
        text, today = self.search.text().strip(), self._session.today
        fields.say(self.error, "")
        try:
            query = search.parse(text, today)
        except TrackerError as error:
            fields.say(self.error, str(error))
            return

        def question(store: Store) -> list[Line]:
            near = self._near(store) if self._near and not text else ()
            rest = search.find(store, query, limit=MOST + 1)
            ids = [id_ for id_ in dict.fromkeys([*near, *rest]) if id_ != self._without][:MOST]
            lines = search.rows(store, ids, today)
            return [lines[id_] for id_ in ids if id_ in lines]

        self._session.ask("picker", question, self._show)

    def _show(self, lines: list[Line]) -> None:
        self.list.clear()
        for line in lines:
            said = " · ".join(part for part in (line.ref, line.title, line.pledgors, line.due) if part)
            item = QListWidgetItem(said)
            item.setData(ID, line.id)
            item.setToolTip(said)
            item.setSizeHint(QSize(1, round(self.fontMetrics().height() * 1.4)))  # narrow: words are cut with a mark
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self._near or self.search.text().strip() else -1)  # none is chosen unasked

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in moves:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)
