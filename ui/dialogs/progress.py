"""Recording what is reached of a quantity."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from tracker import commitments, judging, signals
from tracker.errors import TrackerError
from ui import words
from ui.dialogs import fields
from ui.panels.pieces import named
from ui.session import Session


class ProgressDialog(QDialog):
    """A number reached, as of a day; shows beside it what the calendar expects on that day."""

    def __init__(self, session: Session, id_: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._known = commitments.get(session.store, id_)
        self._entries = judging.progress(session.store, id_)
        self.setWindowTitle(self.tr("Record progress of %1").replace("%1", self._known.ref))
        self.target, self.mode, self.party = QComboBox(), QComboBox(), QComboBox()
        self.value = QLineEdit()
        self.value.setAccessibleName(self.tr("Value reached"))
        self.as_of = fields.day_field(session.today, self.tr("As of"))
        self.note = QLineEdit(placeholderText=self.tr("How it was counted"))
        self.note.setAccessibleName(self.tr("Note"))
        self.evidence = fields.EvidenceFields()
        self.expected = named(QLabel(wordWrap=True), "muted")
        self.error = fields.error_line()
        self._fill()
        self._lay_out()
        self.value.textChanged.connect(self._expect)
        self.as_of.dateChanged.connect(self._expect)
        self.target.currentIndexChanged.connect(self._expect)
        self._expect()
        self.value.setFocus()

    def _fill(self) -> None:
        for number, target in enumerate(self._known.targets):
            self.target.addItem(f"{words.number(target.value)} {target.unit}".strip(), number)
        self.mode.addItem(self.tr("in all by that day"), False)
        self.mode.addItem(self.tr("more than before"), True)
        self.party.addItem(self.tr("All who are bound"), "")
        for name in self._known.pledgors if len(self._known.pledgors) > 1 else ():
            self.party.addItem(name, name)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        if self.target.count() > 1:
            form.addRow(self.tr("&Quantity"), self.target)
        form.addRow(self.tr("&Value"), self.value)
        form.addRow(self.tr("&Counted"), self.mode)
        form.addRow(self.tr("&As of"), self.as_of)
        form.addRow("", self.expected)
        if self.party.count() > 1:
            form.addRow(self.tr("&Party"), self.party)
        form.addRow(self.tr("&Note"), self.note)
        form.addRow(self.tr("E&vidence"), self.evidence)
        box, _ = fields.buttons(self, self.tr("Record"))
        box.accepted.connect(self._record)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.error)
        column.addWidget(box)
        self.setMinimumWidth(74 * self.fontMetrics().averageCharWidth())

    def _expect(self) -> None:
        """What was recorded last, and what the calendar expects on the day chosen."""
        day = fields.day_of(self.as_of)
        target = self._known.targets[self.target.currentIndex()]
        known = judging.levels(self._entries, target.id, day)
        last = self.tr("Nothing recorded yet.")
        if known:
            last = (
                self.tr("Last: %1 as of %2.")
                .replace("%1", words.number(known[-1][1]))
                .replace("%2", words.day(known[-1][0]))
            )
        said = self.tr("The calendar gives no expectation for that day.")
        span = signals.expected(judging.situation(self._known, [], day, target), day)
        if span:
            low, high = (
                words.number(round(target.baseline + (target.value - target.baseline) * Decimal(str(share))))
                for share in span
            )
            said = self.tr("Expected by then at an even pace: %1 to %2 %3.")
            said = said.replace("%1", low).replace("%2", high).replace("%3", target.unit)
        self.expected.setText(f"{last} {said}")

    def _record(self) -> None:
        try:
            self._session.run(
                judging.record_progress,
                self._known.id,
                judging.number_from(self.value.text()),
                fields.day_of(self.as_of),
                increment=bool(self.mode.currentData()),
                party=self.party.currentData() or "",
                target=self.target.currentIndex(),
                note=self.note.text(),
                evidence=self.evidence.drafts(),
            )
        except TrackerError as error:
            fields.say(self.error, str(error))
            self.value.setFocus()
            return
        self.accept()
