"""Which day to look back to: what was known on it, or what was true by it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QRadioButton, QVBoxLayout, QWidget

from tracker import judging
from tracker.errors import TrackerError
from tracker.past import Moment
from ui.dialogs import fields
from ui.dialogs.day import DayField
from ui.panels.pieces import label
from ui.session import Session
from ui.theme import Theme


class MomentDialog(QDialog):
    """Asks for a day; `moment` is what was chosen, once the dialog was accepted."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("As it was"))
        self.moment, self._now = session.moment, session.now
        self.day = DayField(session.today, self.tr("Day"), theme)
        self.known = QRadioButton(self.tr("&Known by the end of this day (UTC)"))
        self.true = QRadioButton(self.tr("&True by this day, as far as is known now"))
        (self.true if self.moment.as_of else self.known).setChecked(True)
        self.error = fields.error_line()
        box, _ = fields.buttons(self, self.tr("Show"))
        box.accepted.connect(self._done)
        box.rejected.connect(self.reject)
        hint = self.tr("Every view and report shows what was so then. Nothing can be changed while you look back.")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (self.day, self.known, self.true, label(hint, "muted"), self.error, box):
            column.addWidget(widget)
        self.setMinimumWidth(56 * self.fontMetrics().averageCharWidth())
        self.day.setFocus()
        self.day.selectAll()

    def _done(self) -> None:
        try:
            day = self.day.day()
            judging.refuse_ahead(day, self._now)
        except TrackerError as error:
            fields.say(self.error, str(error))
            return
        self.moment = Moment(known_on=day) if self.known.isChecked() else Moment(as_of=day)
        self.accept()
