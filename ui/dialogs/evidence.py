"""Adding evidence without a judgement."""

from __future__ import annotations

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from tracker import commitments, judging
from tracker.errors import TrackerError
from tracker.model import EvidenceKind
from ui.dialogs import fields
from ui.panels.pieces import label
from ui.session import Session


class EvidenceDialog(QDialog):
    """One piece of evidence for a commitment."""

    def __init__(self, session: Session, id_: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._id = session, id_
        known = commitments.get(session.store, id_)
        self.setWindowTitle(self.tr("Add evidence to %1").replace("%1", known.ref))
        self.setAcceptDrops(True)
        hint = self.tr("A file is copied and kept by its content. A link is kept as it is: the page may change.")
        self.evidence = fields.EvidenceField(EvidenceKind.FILE, stays=True)
        self.error = fields.error_line()
        box, _ = fields.buttons(self, self.tr("Add"))
        box.accepted.connect(self._add)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (label(known.title, "heading"), self.evidence, label(hint, "muted"), self.error, box):
            column.addWidget(widget)
        self.setMinimumWidth(86 * self.fontMetrics().averageCharWidth())
        self.evidence.source.setFocus()

    def _add(self) -> None:
        try:
            draft = self.evidence.draft()
            if draft is None:
                fields.say(self.error, self.tr("Give a file, a link or quoted words."))
                self.evidence.source.setFocus()
                return
            self._session.run(judging.add_evidence, self._id, draft)
        except TrackerError as error:
            fields.say(self.error, str(error))
            return
        self.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for source in fields.dropped(event.mimeData())[:1]:
            kind = judging.evidence_from(source).kind
            self.evidence.kind.setCurrentIndex(list(EvidenceKind).index(kind))
            self.evidence.source.setText(source)
        event.acceptProposedAction()
