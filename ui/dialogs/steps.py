"""What was done, newest first: several steps can be taken back at once, each of them as with undo."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tracker.store import Store
from ui import words
from ui.dialogs import fields
from ui.entries import EntryDelegate
from ui.panels.pieces import named
from ui.session import Session
from ui.theme import Theme

MOST = 100


class StepsDialog(QDialog):
    """The newest steps; all from the top down to the chosen one are undone."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Undo several steps"))
        self.list = QListWidget()
        self.list.setObjectName("field")
        self.list.setAccessibleName(self.tr("Steps, newest first"))
        self.list.setItemDelegate(EntryDelegate(theme, self.list))
        icon = theme.icon("undo", "muted")
        for step in session.store.undoable(MOST):
            self.list.addItem(QListWidgetItem(icon, words.label(step.label, step.about)))
        self._hint = named(QLabel(self.tr("Redo brings them back, one after the other.")), "muted")
        box, self._undo = fields.buttons(self, self.tr("Undo"))
        box.accepted.connect(self._take_back)
        box.rejected.connect(self.reject)
        self.list.itemActivated.connect(lambda _: self._take_back())
        self.list.currentRowChanged.connect(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (self.list, self._hint, box):
            column.addWidget(widget)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(64 * letter, 56 * letter)
        self.list.setCurrentRow(0)
        self._say(self.list.currentRow())
        self.list.setFocus()

    def _say(self, row: int) -> None:
        for number in range(self.list.count()):
            item = self.list.item(number)
            font = item.font()
            font.setBold(number <= row)
            item.setFont(font)
        self._undo.setText(self.tr("Undo %Ln step(s)", "", row + 1))
        self._undo.setEnabled(row >= 0)

    def _take_back(self) -> None:
        number = self.list.currentRow() + 1
        self.accept()
        for _ in range(number):
            self._session.run(Store.undo)
