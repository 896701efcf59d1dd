"""Adding evidence without a judgement."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from tracker import judging
from tracker.errors import TrackerError
from tracker.record import reference
from ui.dialogs import fields
from ui.panels.pieces import named
from ui.session import Session


class EvidenceDialog(QDialog):
    """One piece of evidence for a commitment."""

    def __init__(self, session: Session, id_: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._id = session, id_
        self.setWindowTitle(self.tr("Add evidence to %1").replace("%1", reference("C", id_)))
        hint = self.tr("A file is copied and kept by its content; a link is kept as you give it.")
        self.evidence = fields.EvidenceFields(required=True)
        self.error = fields.error_line()
        box, _ = fields.buttons(self, self.tr("Add"))
        box.accepted.connect(self._add)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (self.evidence, named(QLabel(hint, wordWrap=True), "muted"), self.error, box):
            column.addWidget(widget)
        self.setMinimumWidth(70 * self.fontMetrics().averageCharWidth())
        self.evidence.first().setFocus()

    def _add(self) -> None:
        drafts = self.evidence.drafts()
        if not drafts:
            fields.say(self.error, self.tr("Give a file, a link or quoted words."))
            return
        try:
            self._session.run(judging.add_evidence, self._id, drafts[0])
        except TrackerError as error:
            fields.say(self.error, str(error))
            return
        self.accept()
