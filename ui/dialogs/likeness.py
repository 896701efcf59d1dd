"""Which commitment a candidate is another wording of: those that read like it first, and any other by a search."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tracker import alike, search
from tracker.errors import TrackerError
from tracker.record import Line, StoredCandidate
from tracker.store import Store
from ui.dialogs import fields
from ui.panels.pieces import label
from ui.session import Session

MOST = 50
ID = int(Qt.ItemDataRole.UserRole)


class LikenessDialog(QDialog):
    """`chosen` is the commitment, once it was accepted."""

    def __init__(self, session: Session, item: StoredCandidate, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._item = session, item
        self.setWindowTitle(self.tr("Merge %1 into a commitment").replace("%1", item.ref))
        self.search = QLineEdit(placeholderText=self.tr("Search commitments"))
        self.search.setAccessibleName(self.tr("Search commitments"))
        self.list = QListWidget()
        self.list.setObjectName("field")
        self.list.setAccessibleName(self.tr("Commitments"))
        self.error = fields.error_line()
        self._lay_out(item)
        self.search.textChanged.connect(self._ask)
        self.search.installEventFilter(self)
        self.list.itemActivated.connect(lambda _: self._done())
        self._ask()
        self.search.setFocus()

    def _lay_out(self, item: StoredCandidate) -> None:
        words = label(f"“{' '.join(item.candidate.focus.split())}”")
        how = label(self.tr("Its words are kept with the commitment, as another wording of the same promise."), "muted")
        box, self.save = fields.buttons(self, self.tr("Merge"))
        box.accepted.connect(self._done)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (words, how, self.search, self.list, self.error, box):
            column.addWidget(widget)
        letter, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(
            min(84 * letter, room.width() - 60), min(round(self.fontMetrics().height() * 24), room.height() - 80)
        )

    def chosen(self) -> int:
        """The commitment at hand, 0 for none."""
        item = self.list.currentItem()
        return int(item.data(ID)) if item else 0

    def _ask(self) -> None:
        """Ask for what reads like the candidate, or for what is sought."""
        text, today, found = self.search.text().strip(), self._session.today, self._item.candidate
        fields.say(self.error, "")
        try:
            query = search.parse(text, today)
        except TrackerError as error:
            fields.say(self.error, str(error))
            return

        def question(store: Store) -> list[Line]:
            near = [] if text else [known.id for known in alike.commitments_like(store, found)]
            rest = list(search.find(store, query)[:MOST])
            ids = list(dict.fromkeys([*near, *rest]))[:MOST]
            lines = search.rows(store, ids, today)
            return [lines[id_] for id_ in ids if id_ in lines]

        self._session.ask("likeness dialog", question, self._show)

    def _show(self, lines: list[Line]) -> None:
        self.list.clear()
        for line in lines:
            said = " · ".join(part for part in (line.ref, line.title, line.pledgors, line.due) if part)
            item = QListWidgetItem(said)
            item.setData(ID, line.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _done(self) -> None:
        if self.chosen():
            self.accept()
        else:
            fields.say(self.error, self.tr("No commitment is chosen: search for one above, or accept the candidate."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while one types."""
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in moves:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)
