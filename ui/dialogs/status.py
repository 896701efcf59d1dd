"""Recording a status: what is so, since when, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
)

from tracker import commitments, judging, signals
from tracker.errors import TrackerError
from tracker.model import Signal, Status
from ui import glyphs, words
from ui.dialogs import fields
from ui.panels.pieces import hidden, named
from ui.session import Session
from ui.theme import STATUS_ROLE, Roles

if TYPE_CHECKING:
    from ui.main_window import MainWindow

AGAINST: dict[Status, frozenset[Signal]] = {
    Status.IN_PROGRESS: frozenset({Signal.OVERDUE, Signal.OFF_TRACK, Signal.SLIPPING}),
    Status.DELIVERED: frozenset({Signal.OFF_TRACK, Signal.AT_RISK, Signal.SLIPPING, Signal.TOO_EARLY}),
    Status.STALLED: frozenset({Signal.ON_TRACK, Signal.TARGET_REACHED}),
    Status.EXPIRED_UNDELIVERED: frozenset({Signal.TARGET_REACHED, Signal.ON_TRACK, Signal.TOO_EARLY, Signal.PENDING}),
    Status.NOT_STARTED: frozenset({Signal.ON_TRACK, Signal.TARGET_REACHED}),
}
"""Verdicts and the computed signals that speak against them: worth a second look, never forbidden."""


class StatusDialog(QDialog):
    """A verdict on one commitment or several, as one change."""

    def __init__(self, session: Session, ids: list[int], parent: MainWindow) -> None:
        super().__init__(parent)
        self._session, self._ids = session, ids
        what = commitments.about(ids)
        self.setWindowTitle(self.tr("Record status of %1").replace("%1", what))
        self.choices = self._make_choices(parent.theme.roles)
        self.on = fields.day_field(session.today, self.tr("True on"))
        self.note = named(QPlainTextEdit(tabChangesFocus=True), "field")
        self.note.setPlaceholderText(self.tr("Why it is so, in a sentence that a reader can check (required)"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setFixedHeight(round(self.fontMetrics().height() * 4.4))
        self.party = QComboBox()
        self.party.addItem(self.tr("All who are bound"), "")
        self.evidence = fields.EvidenceFields()
        self.hint = named(hidden(QLabel(wordWrap=True)), "muted")
        self.error = fields.error_line()
        self._fill()
        self._lay_out()
        self.choices.currentRowChanged.connect(self._compare)
        self._compare()
        self.choices.setFocus()

    def _make_choices(self, roles: Roles) -> QListWidget:
        choices = named(QListWidget(), "field")
        choices.setAccessibleName(self.tr("Status"))
        side = self.fontMetrics().height()
        choices.setIconSize(QSize(side, side))
        for status in Status:
            item = QListWidgetItem(_icon(status, roles, side), words.status(status))
            item.setData(int(Qt.ItemDataRole.UserRole), status)
            choices.addItem(item)
        choices.setFixedHeight(round(choices.sizeHintForRow(0) * len(Status)) + 10)
        return choices

    def _fill(self) -> None:
        first = commitments.get(self._session.store, self._ids[0])
        if len(self._ids) == 1 and len(first.pledgors) > 1:
            for name in first.pledgors:
                self.party.addItem(name, name)
        current = first.status or Status.IN_PROGRESS
        self.choices.setCurrentRow(list(Status).index(current))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Status"), self.choices)
        form.addRow(self.tr("&True on"), self.on)
        form.addRow(self.tr("&Note"), self.note)
        if self.party.count() > 1:
            form.addRow(self.tr("&Party"), self.party)
        form.addRow(self.tr("E&vidence"), self.evidence)
        box, self.record = fields.buttons(self, self.tr("Record"))
        box.accepted.connect(self._record)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        for widget in (self.hint, self.error, box):
            column.addWidget(widget)
        self.setMinimumWidth(78 * self.fontMetrics().averageCharWidth())

    def status(self) -> Status:
        """The verdict chosen."""
        return Status(self.choices.currentItem().data(int(Qt.ItemDataRole.UserRole)))

    def _compare(self) -> None:
        """Say quietly where the verdict and the computed signal differ."""
        said = ""
        if len(self._ids) == 1:
            store, today = self._session.store, self._session.today
            known = commitments.get(store, self._ids[0])
            judged = signals.assess(judging.situation(known, judging.progress(store, known.id), today), today)
            against = [s for s in judged.signals if s in AGAINST.get(self.status(), ())]
            if against:
                said = self.tr(
                    "The computed signal is “%1”. It is no verdict: yours stands, and the two are listed as differing."
                )
                said = said.replace("%1", words.signals(tuple(against)))
        fields.say(self.hint, said)

    def _record(self) -> None:
        note = self.note.toPlainText().strip()
        if not note:
            fields.say(
                self.error, self.tr("A status needs a note: why it is so, in a sentence that a reader can check.")
            )
            self.note.setFocus()
            return
        try:
            self._session.run(
                judging.record_status,
                self._ids,
                self.status(),
                fields.day_of(self.on),
                note,
                party=self.party.currentData() or "",
                evidence=self.evidence.drafts(),
            )
        except TrackerError as error:
            fields.say(self.error, str(error))
            return
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._record()
        else:
            super().keyPressEvent(event)


def _icon(status: Status, roles: Roles, side: int) -> QIcon:
    pixmap = QPixmap(side * 2, side * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    glyphs.draw_status(painter, QRectF(1, 1, side - 2, side - 2), status, roles[STATUS_ROLE[status]], roles["base"])
    painter.end()
    return QIcon(pixmap)
