"""Scoring a commitment for a party in a cycle, and making a cycle to score in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from tracker import commitments, cycles, scales, scoreboard, scores
from tracker.cycles import Cycle
from tracker.errors import TrackerError
from tracker.scales import Value
from ui.dialogs import fields
from ui.marking import noop, translate
from ui.panels.pieces import label, named
from ui.session import Session

KINDS = {
    "interim": noop("cycles", "Interim"),
    "final": noop("cycles", "Final"),
    "own": noop("cycles", "Own"),
}


class ScoreDialog(QDialog):
    """A value of the scale and why it is so."""

    def __init__(self, session: Session, id_: int, party: str, cycle: Cycle, scale: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._id, self._party, self._cycle, self._scale = session, id_, party, cycle, scale
        commitment, used = commitments.get(session.store, id_), scales.get(session.store, scale)
        title = self.tr("Score %1 for %2")
        self.setWindowTitle(title.replace("%1", commitment.ref).replace("%2", party))
        self._about = label(commitment.title, "heading")
        self._where = label(f"{party} · {cycle.name} · {used.title}", "muted")
        self.values = named(QListWidget(), "field")
        self.values.setAccessibleName(self.tr("Score"))
        for value in used.values:
            sign = (
                scoreboard.shown(value.code) if value.number is not None or value.code == scales.NOT_APPLICABLE else ""
            )
            words = f"{sign}  {value.label}" if sign else value.label
            item = QListWidgetItem(f"{words}: {value.meaning}" if value.meaning else words)
            item.setData(Qt.ItemDataRole.UserRole, value.code)
            self.values.addItem(item)
        rows = self.values.count()
        self.values.setFixedHeight(self.values.sizeHintForRow(0) * min(rows, 8) + 2 * self.values.frameWidth() + 6)
        self.why = named(QPlainTextEdit(tabChangesFocus=True), "field")
        self.why.setPlaceholderText(self.tr("What was done, in a sentence that a reader can check (required)"))
        self.why.setAccessibleName(self.tr("Reason"))
        self.why.setFixedHeight(round(self.fontMetrics().height() * 4.4))
        self.error = fields.error_line()
        self._choose_current()
        self._lay_out()
        self.values.setFocus()

    def _lay_out(self) -> None:
        form = fields.Form()
        form.add(self.tr("&Score"), self.values)
        form.add(self.tr("&Reason"), self.why)
        form.add("", self.error)
        box, _ = fields.buttons(self, self.tr("Record"))
        box.accepted.connect(self._record)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        for part in (self._about, self._where):
            column.addWidget(part)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(box)
        self.setMinimumWidth(92 * self.fontMetrics().averageCharWidth())

    def _choose_current(self) -> None:
        """Begin with the score that the cell has, else with the middle of the scale."""
        given = (s for s in scores.scores_of(self._session.store, self._id) if s.party == self._party)
        now = next((s.value for s in given if s.cycle == self._cycle.name and s.scale == self._scale), "")
        codes = [self.values.item(n).data(Qt.ItemDataRole.UserRole) for n in range(self.values.count())]
        self.values.setCurrentRow(codes.index(now) if now in codes else 0)

    def _record(self) -> None:
        value = self.values.currentItem().data(Qt.ItemDataRole.UserRole)
        why = self.why.toPlainText()
        try:
            self._session.run(
                scores.record, self._id, self._party, self._cycle, value, scale=self._scale, rationale=why
            )
        except TrackerError as error:
            fields.say(self.error, str(error))
            self.why.setFocus()
            return
        self.accept()


class CycleDialog(QDialog):
    """The name and the kind of a cycle."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.saved = 0
        self.setWindowTitle(self.tr("New cycle"))
        self.name = QLineEdit(placeholderText=self.tr("Rio 2024 final"))
        self.name.setAccessibleName(self.tr("Name"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        for code, said in KINDS.items():
            self.kind.addItem(translate("cycles", said), code)
        self.kind.setCurrentIndex(1)
        self.name.textEdited.connect(lambda text: self.kind.setCurrentIndex(self.kind.findData(cycles.kind_of(text))))
        self.error = fields.error_line()
        form = fields.Form()
        form.add(self.tr("&Name"), self.name)
        form.add(self.tr("&Kind"), self.kind)
        form.add("", self.error)
        box, _ = fields.buttons(self, self.tr("Make cycle"))
        box.accepted.connect(self._save)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(
            label(self.tr("A cycle is a window in which compliance is scored; interim and final are two."), "muted")
        )
        column.addLayout(form)
        column.addWidget(box)
        self.setMinimumWidth(64 * self.fontMetrics().averageCharWidth())
        self.name.setFocus()

    def _save(self) -> None:
        try:
            cycle = Cycle(self.name.text(), str(self.kind.currentData()))
            self.saved = self._session.run(cycles.set_cycle, cycle)
        except TrackerError as error:
            fields.say(self.error, str(error))
            self.name.setFocus()
            return
        self.accept()


def _told(value: Value) -> str:
    """A value in a line: its sign where it has one, its words, and what it means."""
    signed = value.number is not None or value.code == scales.NOT_APPLICABLE
    words = f"{scoreboard.shown(value.code)}  {value.label}" if signed else value.label
    return f"{words}: {value.meaning}" if value.meaning else words
