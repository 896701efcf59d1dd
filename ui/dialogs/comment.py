"""Writing a comment for colleagues, or an answer to one of theirs."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from tracker import commitments, notes
from tracker.errors import TrackerError
from tracker.notes import Note
from ui.dialogs import fields
from ui.panels.pieces import label, named
from ui.session import Session


class CommentDialog(QDialog):
    """What is said judges nothing; `answers` is the comment that is answered."""

    def __init__(self, session: Session, id_: int, parent: QWidget, answers: Note | None = None) -> None:
        super().__init__(parent)
        self._session, self._id, self._answers = session, id_, answers
        known = commitments.get(session.store, id_)
        self.setWindowTitle(self.tr("Comment on %1").replace("%1", known.ref))
        self.text = named(QPlainTextEdit(tabChangesFocus=True), "field")
        self.text.setPlaceholderText(self.tr("What colleagues should know or check; it judges nothing"))
        self.text.setAccessibleName(self.tr("Comment"))
        self.text.setFixedHeight(round(self.fontMetrics().height() * 6))
        self.error = fields.error_line()
        box, _ = fields.buttons(self, self.tr("Comment"))
        box.accepted.connect(self._add)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(label(known.title, "heading"))
        if answers:
            column.addWidget(label(f"{answers.author}: {answers.text}", "muted"))
        for widget in (self.text, self.error, box):
            column.addWidget(widget)
        self.setMinimumWidth(76 * self.fontMetrics().averageCharWidth())
        self.text.setFocus()

    def _add(self) -> None:
        try:
            self._session.run(notes.add, self._id, self.text.toPlainText(), self._answers.id if self._answers else None)
        except TrackerError as error:
            fields.say(self.error, str(error))
            return
        self.accept()
