"""Recording what is reached of a quantity."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from tracker import commitments, judging, signals
from tracker.attribution import Questioned
from tracker.errors import Invalid, TrackerError
from tracker.model import Quantity
from tracker.record import Target
from ui import words
from ui.dialogs import fields
from ui.dialogs.day import DayField
from ui.panels.pieces import label
from ui.session import Session
from ui.theme import Theme


class ProgressDialog(QDialog):
    """A number reached, as of a day; shows beside it what the calendar expects on that day."""

    def __init__(self, session: Session, theme: Theme, id_: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._known = commitments.get(session.store, id_)
        self._entries = judging.progress(session.store, id_)
        self.setWindowTitle(self.tr("Record progress of %1").replace("%1", self._known.ref))
        self.target, self.party = QComboBox(), QComboBox()
        self.value, self.unit = QLineEdit(), label("", wrap=False)
        self.value.setAccessibleName(self.tr("Value reached"))
        self.total, self.more = QRadioButton(self.tr("in &all by that day")), QRadioButton(self.tr("&more than before"))
        self.total.setChecked(True)
        self.as_of = DayField(session.today, self.tr("As of"), theme)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("How it was counted"))
        self.note.setAccessibleName(self.tr("Note"))
        self.evidence = fields.EvidenceFields()
        self.override = fields.Override(self.tr("Why it counts all the same"))
        self.last, self.expected = label("", "muted"), label("", "muted")
        self.value_error, self.error = fields.error_line(), fields.error_line()
        self._fill()
        self._lay_out()
        self._connect()
        self._expect()
        self.value.setFocus()

    def _fill(self) -> None:
        for number, target in enumerate(self._known.targets):
            said = words.quantity(Quantity(target.value, target.unit, target.comparator))
            self.target.addItem(said, number)
        self.target.setAccessibleName(self.tr("Quantity"))
        self.party.addItem(self.tr("All who are bound"), "")
        for name in self._known.pledgors if len(self._known.pledgors) > 1 else ():
            self.party.addItem(name, name)
        self.party.setAccessibleName(self.tr("Party"))

    def _lay_out(self) -> None:
        form = fields.Form()
        if self.target.count() > 1:
            form.add(self.tr("&Quantity"), self.target)
        form.add(self.tr("&Value"), fields.in_a_row(self.value, self.unit))
        form.add("", self.value_error)
        form.add("", fields.in_a_row(self.total, self.more))
        form.add(self.tr("As &of"), self.as_of)
        form.add("", self.last)
        form.add("", self.expected)
        if self.party.count() > 1:
            form.add(self.tr("&Party"), self.party)
        form.add(self.tr("&Note"), self.note)
        form.add(self.tr("E&vidence"), self.evidence)
        form.add("", self.error)
        form.add("", self.override)
        box, _ = fields.buttons(self, self.tr("Record"))
        box.accepted.connect(self._record)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(label(self._known.title, "heading"))
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(box)
        self.value.setMaximumWidth(20 * self.fontMetrics().averageCharWidth())
        self.setMinimumWidth(86 * self.fontMetrics().averageCharWidth())

    def _connect(self) -> None:
        self.value.textChanged.connect(self._expect)
        self.more.toggled.connect(self._expect)
        self.as_of.textChanged.connect(self._expect)
        self.target.currentIndexChanged.connect(self._expect)
        self.party.currentIndexChanged.connect(self._expect)

    def _expect(self) -> None:
        """What was recorded last, and what the calendar expects on the day chosen, beside the value typed."""
        if not self.as_of.is_day():
            return
        day, target = self.as_of.day(), self._known.targets[self.target.currentIndex()]
        self.unit.setText(target.unit)
        known = judging.levels(self._entries, target.id, day)
        last = self.tr("Nothing recorded up to that day.")
        if known:
            last = self.tr("Last recorded: %1 as of %2.")
            last = last.replace("%1", words.number(known[-1][1])).replace("%2", words.day(known[-1][0]))
        whole = self._whole(known[-1][1] if known else Decimal(0))
        if whole is not None and self.more.isChecked():
            last += " " + self.tr("With this: %1 in all.").replace("%1", words.number(whole))
        self.last.setText(last)
        self.expected.setText(self._expected(target, day))

    def _expected(self, target: Target, day: date) -> str:
        span = signals.expected(judging.situation(self._known, [], day, target), day)
        if not span:
            return self.tr("The deadline gives no expectation for that day.")
        low, high = (
            words.number(round(target.baseline + (target.value - target.baseline) * Decimal(str(share))))
            for share in span
        )
        said = self.tr("Expected by then at an even pace: %1 %2.").replace("%2", target.unit)
        return said.replace("%1", low if low == high else f"{low} – {high}")

    def _whole(self, before: Decimal) -> Decimal | None:
        """What would be reached with the value typed; None while it is no number, or where a party's part is meant."""
        try:
            value = judging.number_from(self.value.text())
        except Invalid:
            return None
        if self.party.currentData():
            return None
        return before + value if self.more.isChecked() else value

    def _record(self) -> None:
        try:
            if not self.value.text().strip():
                raise Invalid("value", self.tr("Write the number that was reached."))
            value = judging.number_from(self.value.text())
        except Invalid as error:
            fields.say(self.value_error, str(error))
            self.value.setFocus()
            return
        fields.say(self.value_error, "")
        try:
            judging.refuse_ahead(self.as_of.day(), self._session.today)
            self._session.run(
                judging.record_progress,
                self._known.id,
                value,
                self.as_of.day(),
                increment=self.more.isChecked(),
                party=self.party.currentData() or "",
                target=self.target.currentIndex(),
                note=self.note.text(),
                evidence=self.evidence.drafts(),
                override=self.override.text(),
            )
        except Questioned as question:
            self.override.ask(self.error, question)
            return
        except TrackerError as error:
            fields.say(self.error, str(error))
            return
        self.accept()
