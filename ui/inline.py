"""A cell edited where it stands: status with its note, deadline, tags; of one commitment or of all that are chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from tracker import bulk, commitments, documents
from tracker.errors import TrackerError
from tracker.model import Status, Tick
from tracker.store import Store
from ui import words
from ui.panels.pieces import hidden, label, named
from ui.session import Session

EDITABLE = frozenset({"status", "due", "tags"})
LETTERS = 34  # width of what is typed
WEIGHED = 200  # commitments whose evidence is weighed at once; of more, `bulk.judge` does
Work = Callable[[Store, Tick], object]


class InlineEditor(QFrame):
    """Stands over the cell. Enter keeps what was typed, Escape leaves it; `kept` gives the work to be done."""

    kept = Signal(object, object)  # Work, the ids
    left = Signal()

    def __init__(self, session: Session, key: str, ids: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("inline")
        self._session, self._key, self._ids = session, key, list(ids)
        self._before: list[str] = []
        self._note = ""  # of a status that was asked why it stands with less evidence than it needs
        self._viewport = parent
        self.field = QLineEdit()
        self.field.setMinimumWidth(LETTERS * self.fontMetrics().averageCharWidth())
        self.choice: QComboBox | None = None
        self._error = hidden(named(label(), "error"))
        self._lay_out()
        self.setTabOrder(self.choice or self.field, self.field)
        for widget in (self.choice, self.field):
            if widget:
                widget.installEventFilter(self)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        {"status": self._make_status, "due": self._make_due, "tags": self._make_tags}[self._key]()
        if self.choice:
            row.addWidget(self.choice)
        row.addWidget(self.field, 1)
        if len(self._ids) > 1:
            many = self.tr("for %Ln commitment(s)", "", len(self._ids))
            row.addWidget(named(QLabel(many), "muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 5, 6, 5)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._error)

    def _make_status(self) -> None:
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Status"))
        for value in Status:
            self.choice.addItem(words.status(value), value)
        before = commitments.get(self._session.store, self._ids[0]).status
        self.choice.setCurrentIndex(list(Status).index(before or Status.IN_PROGRESS))
        self.field.setPlaceholderText(self.tr("Why? A sentence that a reader can check"))
        self.field.setAccessibleName(self.tr("Note of the status"))

    def _make_due(self) -> None:
        found = commitments.get(self._session.store, self._ids[0])
        if len(self._ids) == 1 and found.deadlines:
            self.field.setText(found.deadlines[0].phrase or found.deadlines[0].edtf)
        self.field.setPlaceholderText(self.tr("2027, 2027-06-30, by 2030; nothing for no date"))
        self.field.setAccessibleName(self.tr("Due"))
        self.field.selectAll()

    def _make_tags(self) -> None:
        self._before = bulk.common_tags(self._session.store, self._ids)
        self.field.setText(", ".join(self._before))
        self.field.setPlaceholderText(self.tr("Tags with commas between"))
        self.field.setAccessibleName(self.tr("Tags"))

    def open_at(self, cell: QRect) -> None:
        """Stand over this cell of the viewport, inside it, and take the keyboard."""
        self._cell = cell
        self._place()
        self.show()
        self.raise_()
        (self.choice or self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        viewport = self._viewport
        self.adjustSize()
        self.resize(min(self.width(), viewport.width() - 4), self.height())
        left = max(min(self._cell.left(), viewport.width() - self.width() - 2), 2)
        middle = self._cell.center().y() - (self.height() // 2 if self._error.isHidden() else self._cell.height() // 2)
        self.move(QPoint(left, max(min(middle, viewport.height() - self.height() - 2), 2)))

    # --- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._keep()
                return True
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        if self.choice and not self.field.text().strip():
            if self.field.hasFocus():
                self._say(self.tr("A status needs a note: why it is so, in a sentence that a reader can check."))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            if self.choice and not self._note and self._asks_why():
                return
            work = self._work()
        except TrackerError as error:
            self._say(str(error))
            return
        self.kept.emit(work, self._ids)

    def _asks_why(self) -> bool:
        """Whether evidence is missing: then what was typed is kept as the note, and the field asks why it stands."""
        assert self.choice
        value = Status(self.choice.currentData())
        missing = bulk.lacking(self._session.store, self._ids[:WEIGHED], value)
        if missing:
            self._note = self.field.text()
            self.choice.setEnabled(False)
            self.field.clear()
            self.field.setPlaceholderText(self.tr("Why does it stand without?"))
            asked = self.tr("“%1” needs %2. Say why it stands without; Ctrl+J records it with evidence.")
            self._say(asked.replace("%1", words.status(value)).replace("%2", missing))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(missing)

    def _say(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(True)
        self._place()

    def _anchor(self) -> date | None:
        """The day that words like 'next year' count from: that of the document, where all this is about one."""
        store = self._session.store
        found = commitments.get(store, self._ids[0]).passages if len(self._ids) == 1 else ()
        return documents.get(store, found[0].document_id).facts.issued if found else None

    def _work(self) -> Work:
        """What is to be done in the store; raises where what was typed makes no sense."""
        ids, typed, session = self._ids, self.field.text(), self._session
        if self.choice:
            value, today = Status(self.choice.currentData()), session.today
            note, why = (self._note, typed) if self._note else (typed, "")
            return lambda store, tick: bulk.judge(store, ids, value, today, note, tick, override=why)
        if self._key == "due":
            due = commitments.due_from(typed, self._anchor())
            return lambda store, tick: bulk.set_due(store, ids, due, tick)
        named_now = [name.strip() for name in typed.replace(";", ",").split(",") if name.strip()]
        kept = {name.casefold() for name in named_now}
        gone = [name for name in self._before if name.casefold() not in kept]
        return lambda store, tick: bulk.retag(store, ids, named_now, gone, tick)
