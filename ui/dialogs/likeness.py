"""Which commitment a candidate is another wording of: those that read like it first, and any other by a search."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from tracker import alike
from tracker.record import StoredCandidate
from ui.dialogs import fields
from ui.dialogs.picking import Picker
from ui.panels.pieces import label
from ui.session import Session


class LikenessDialog(QDialog):
    """`chosen` is the commitment, once it was accepted."""

    def __init__(self, session: Session, item: StoredCandidate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge %1 into a commitment").replace("%1", item.ref))
        found = item.candidate
        self._picker = Picker(session, lambda store: [near.id for near in alike.commitments_like(store, found)])
        self._picker.picked.connect(self._done)
        self.search, self.list = self._picker.search, self._picker.list
        self.error = fields.error_line()
        self._lay_out(item)
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
        for widget in (words, how, self._picker, self.error, box):
            column.addWidget(widget)
        letter, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(
            min(84 * letter, room.width() - 60), min(round(self.fontMetrics().height() * 24), room.height() - 80)
        )

    def chosen(self) -> int:
        """The commitment at hand, 0 for none."""
        return self._picker.chosen()

    def _done(self) -> None:
        if self.chosen():
            self.accept()
        else:
            fields.say(self.error, self.tr("No commitment is chosen: search for one above, or accept the candidate."))
