"""Recording a status: what is so, since when, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from tracker import bulk, commitments, evidence, judging, scales, signals
from tracker.errors import Invalid, TrackerError
from tracker.model import EvidenceDraft, Signal, Status
from ui import words
from ui.dialogs import fields
from ui.dialogs.day import DayField
from ui.dialogs.verdicts import Verdicts
from ui.jobs import Job
from ui.panels.pieces import hidden, label, named
from ui.session import Session
from ui.theme import Theme

AGAINST: dict[Status, frozenset[Signal]] = {
    Status.IN_PROGRESS: frozenset({Signal.OVERDUE, Signal.OFF_TRACK, Signal.SLIPPING}),
    Status.DELIVERED: frozenset({Signal.OFF_TRACK, Signal.AT_RISK, Signal.SLIPPING, Signal.TOO_EARLY}),
    Status.STALLED: frozenset({Signal.ON_TRACK, Signal.TARGET_REACHED}),
    Status.EXPIRED_UNDELIVERED: frozenset({Signal.TARGET_REACHED, Signal.ON_TRACK, Signal.TOO_EARLY, Signal.PENDING}),
    Status.NOT_STARTED: frozenset({Signal.ON_TRACK, Signal.TARGET_REACHED}),
}
"""Verdicts and the computed signals that speak against them: worth a second look, never forbidden."""

MANY = 40  # commitments from which on they are judged beside the window


class StatusDialog(QDialog):
    """A verdict on one commitment or several, as one change."""

    def __init__(self, session: Session, theme: Theme, ids: list[int], parent: QWidget, party: str = "") -> None:
        super().__init__(parent)
        self._session, self._ids = session, ids
        first = commitments.get(session.store, ids[0])
        self.setWindowTitle(self.tr("Record status of %1").replace("%1", commitments.about(ids)))
        several = self.tr("The same status for %Ln commitment(s), as one step", "", len(ids))
        self.about = label(first.title if len(ids) == 1 else several, "heading")
        self.choices = Verdicts(theme)
        self.choices.choose(first.status or Status.IN_PROGRESS)
        self.on = DayField(session.today, self.tr("True on"), theme)
        self.note = named(QPlainTextEdit(tabChangesFocus=True), "field")
        self.note.setPlaceholderText(self.tr("Why it is so, in a sentence that a reader can check (required)"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setFixedHeight(round(self.fontMetrics().height() * 3.6))
        self.party = QComboBox()
        self.party.setAccessibleName(self.tr("Party"))
        self.party.addItem(self.tr("All who are bound"), "")
        for name in first.pledgors if len(ids) == 1 and len(first.pledgors) > 1 else ():
            self.party.addItem(name, name)
        if party and self.party.findData(party) < 0:
            self.party.addItem(party, party)
        self.party.setCurrentIndex(max(self.party.findData(party), 0))
        self.evidence = fields.EvidenceFields()
        self.override = fields.Override(self.tr("Why it stands without"))
        self.hint = hidden(label("", "muted"))
        self.note_error, self.error = fields.error_line(), fields.error_line()
        self._lay_out()
        self.choices.currentRowChanged.connect(self._compare)
        self.on.textChanged.connect(self._compare)
        self._compare()
        self.choices.setFocus()

    def _lay_out(self) -> None:
        form = fields.Form()
        form.add(self.tr("&Status"), self.choices)
        form.add(self.tr("&True on"), self.on)
        form.add(self.tr("&Note"), self.note)
        form.add("", self.note_error)
        if self.party.count() > 1:
            form.add(self.tr("&Party"), self.party)
        form.add(self.tr("E&vidence"), self.evidence)
        form.add("", self.error)
        form.add("", self.override)
        box, self.record = fields.buttons(self, self.tr("Record"))
        box.accepted.connect(self._record)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.about)
        column.addLayout(form)
        column.addWidget(self.hint)
        column.addStretch(1)
        column.addWidget(box)
        self.setMinimumWidth(92 * self.fontMetrics().averageCharWidth())

    def status(self) -> Status:
        """The verdict chosen."""
        return self.choices.status()

    def _compare(self) -> None:
        """Say quietly where the verdict and the computed signal differ, and where the day lies ahead."""
        said = []
        today = self._session.today
        if self.on.is_day() and self.on.day() > today:
            said.append(self.tr("That day lies ahead."))
        if len(self._ids) == 1:
            store = self._session.store
            known = commitments.get(store, self._ids[0])
            now = judging.situation(known, judging.progress(store, known.id), today)
            against = [s for s in _unjudged(now, today) if s in AGAINST.get(self.status(), ())]
            if against:
                differs = self.tr("The computed signal says “%1”. Yours is the verdict, and it stands.")
                said.append(differs.replace("%1", words.signals(tuple(against))))
        fields.say(self.hint, " ".join(said))

    def _lacking(self, drafts: Sequence[EvidenceDraft]) -> str:
        """What the verdict needs and does not have, as a sentence; '' where nothing is missing."""
        store = self._session.store
        value = scales.get(store, scales.TRACKER).value(self.status())
        fresh = evidence.as_pieces(drafts)
        missing = (evidence.lacking([*evidence.of(store, id_), *fresh], value) for id_ in self._ids)
        said = next(filter(None, missing), "")
        asked = self.tr("“%1” needs %2. Add it, or say why it stands without.")
        return asked.replace("%1", words.status(self.status())).replace("%2", said) if said else ""

    def _start(self, note: str, why: str) -> None:
        """Judge many beside the window, still as one change."""
        ids, value, on = self._ids, self.status(), self.on.day()
        title = self.tr("Judging %Ln commitment(s)", "", len(ids))
        self._session.start(Job(title, lambda store, tick: bulk.judge(store, ids, value, on, note, tick, override=why)))

    def _record(self) -> None:
        note = self.note.toPlainText().strip()
        if not note:
            fields.say(
                self.note_error,
                self.tr("A status needs a note: why it is so, in a sentence that a reader can check."),
            )
            self.note.setFocus()
            return
        fields.say(self.note_error, "")
        try:
            judging.refuse_ahead(self.on.day(), self._session.today)
            drafts, why = self.evidence.drafts(), self.override.text().strip()
            missing = self._lacking(drafts)
            if missing and not why:
                self.override.ask(self.error, Invalid("evidence", missing))
                return
            if len(self._ids) >= MANY and not drafts and not self.party.currentData():
                self._start(note, why if missing else "")
                self.accept()
                return
            self._session.run(
                judging.record_status,
                self._ids,
                self.status(),
                self.on.day(),
                note,
                party=self.party.currentData() or "",
                evidence=drafts,
                override=why if missing else "",
            )
        except TrackerError as error:
            fields.say(self.error, str(error))
            return
        self.accept()


def _unjudged(now: signals.Situation, today: date) -> tuple[Signal, ...]:
    """What dates and numbers would say had nobody judged yet: a verdict of before must not silence them."""
    return signals.assess(replace(now, status=None, status_on=None), today).signals
