"""Quick add: a line becomes a commitment, with what can be read out of it shown while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from tracker import commitments, marking
from tracker.errors import TrackerError
from tracker.model import Draft
from ui import forms, words
from ui.dialogs import fields
from ui.dialogs.commitment import CommitmentDialog
from ui.panels.pieces import Facts
from ui.session import Session

TYPING_PAUSE_MS = 150


class QuickAdd(QDialog):
    """Enter adds what is shown; the other button opens all its fields first. `saved` is the new commitment."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.saved = 0
        self.setWindowTitle(self.tr("Quick add"))
        self.line = QLineEdit(placeholderText=self.tr("Who will do what, how much, for whom and by when"))
        self.line.setAccessibleName(self.tr("The promise in one line"))
        self.read = Facts()
        self.error = fields.error_line()
        box, self._add = fields.buttons(self, self.tr("Add"))
        self._more = box.addButton(self.tr("&Edit before adding…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._more.setAutoDefault(False)
        box.accepted.connect(self._save)
        box.rejected.connect(self.reject)
        self._more.clicked.connect(self._edit)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._show)
        self.line.textChanged.connect(self._typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (self.line, self.read, self.error, box):
            column.addWidget(widget)
        letter = self.fontMetrics().averageCharWidth()
        self.setMinimumSize(92 * letter, 40 * letter)
        column.insertStretch(2, 1)
        self._show()
        self._typed("")
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> Draft:
        """What the line says."""
        return marking.draft_from_line(self.line.text().strip())

    def _typed(self, text: str) -> None:
        self._add.setEnabled(bool(text.strip()))
        self._more.setEnabled(bool(text.strip()))
        self._pause.start()

    def _show(self) -> None:
        draft = self.draft() if self.line.text().strip() else Draft("")
        open_ = self.tr("not read out of it")
        due = forms.due(draft.due) if draft.due else ""
        kind = words.say(words.KIND[draft.kind]) if draft.title else ""
        self.read.show_facts(
            [
                (self.tr("By whom"), "; ".join(draft.pledgors) or open_),
                (self.tr("How much"), "; ".join(words.quantity(one) for one in draft.quantities) or open_),
                (self.tr("For whom"), "; ".join(draft.beneficiaries) or open_),
                (self.tr("By when"), due or open_),
                (self.tr("Kind"), kind or open_),
            ]
        )

    def _save(self) -> None:
        try:
            self.saved = self._session.run(commitments.add, self.draft())
        except TrackerError as error:
            fields.say(self.error, str(error))
            return
        self.accept()

    def _edit(self) -> None:
        dialog = CommitmentDialog(self._session, self, draft=self.draft())
        if dialog.exec() and dialog.draft:
            self.saved = self._session.run(commitments.add, dialog.draft)
            self.accept()
