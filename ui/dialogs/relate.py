"""What one commitment is to another, and what of the two counts in a total."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from tracker import commitments, relations
from tracker.errors import TrackerError
from tracker.relations import Relation, RelationKind, SumRule
from ui import words
from ui.dialogs import fields
from ui.dialogs.picking import Picker
from ui.panels.pieces import label
from ui.session import Session


class RelateDialog(QDialog):
    """Relates a commitment to one that is searched for, or with `known` decides over a relation that there is."""

    def __init__(self, session: Session, id_: int, parent: QWidget, known: Relation | None = None) -> None:
        super().__init__(parent)
        self._session, self._known = session, known
        self._commitment = commitments.get(session.store, known.from_id if known else id_)
        self.setWindowTitle(self.tr("Relate %1").replace("%1", self._commitment.ref))
        self.picker = Picker(session, without=self._commitment.id)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What it is to the other"))
        for kind, (text, _) in words.RELATION.items():
            self.kind.addItem(words.say(text), kind)
        self.rules = {rule: QRadioButton(words.say(text)) for rule, text in words.SUM_RULE.items()}
        self.note = QLineEdit(placeholderText=self.tr("Who says so, or why it is not known"))
        self.note.setAccessibleName(self.tr("Note"))
        self.error = fields.error_line()
        self.picker.picked.connect(self.kind.setFocus)
        self._fill()
        self._lay_out()
        (self.rules[self.rule()] if known else self.picker.search).setFocus()

    def rule(self) -> SumRule:
        """What is chosen to count."""
        return next(rule for rule, button in self.rules.items() if button.isChecked())

    def _fill(self) -> None:
        group = QButtonGroup(self)
        for button in self.rules.values():
            group.addButton(button)
        known = self._known
        self.rules[known.sum_rule if known else SumRule.UNKNOWN].setChecked(True)
        if known:
            self.kind.setCurrentIndex(list(words.RELATION).index(known.kind))
            self.kind.setEnabled(False)
            self.note.setText(known.note)

    def _lay_out(self) -> None:
        form = fields.Form()
        form.add(self.tr("&Relation"), self.kind)
        form.add(self.tr("&With"), self._other())
        form.add(self.tr("In t&otals"), self._choices())
        form.add("", label(self.tr("Until it is decided, every reading of a total is shown."), "muted"))
        form.add(self.tr("&Note"), self.note)
        form.add("", self.error)
        box, _ = fields.buttons(self, self.tr("Relate"))
        box.accepted.connect(self._relate)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(label(f"{self._commitment.ref} · {self._commitment.title}", "heading"))
        column.addLayout(form, 1)
        column.addWidget(box)
        self.setMinimumWidth(92 * self.fontMetrics().averageCharWidth())

    def _choices(self) -> QWidget:
        """The rules two by two, since their words are long in some languages."""
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(24)
        for number, button in enumerate(self.rules.values()):
            grid.addWidget(button, number // 2, number % 2)
        grid.setColumnStretch(2, 1)
        made.setFocusProxy(self.rules[SumRule.UNKNOWN])
        return made

    def _other(self) -> QWidget:
        """The field for the other commitment, or its name where it is settled."""
        if not self._known:
            self.picker.list.setFixedHeight(round(self.fontMetrics().height() * 9))
            return self.picker
        self.picker.setParent(self)
        self.picker.hide()
        other = commitments.get(self._session.store, self._known.to_id)
        return label(f"{other.ref} · {other.title}")

    def _relate(self) -> None:
        other = self._known.to_id if self._known else self.picker.chosen()
        if not other:
            fields.say(self.error, self.tr("No commitment is chosen: search for the other one."))
            self.picker.search.setFocus()
            return
        kind = RelationKind(self.kind.currentData())
        try:
            self._session.run(relations.relate, self._commitment.id, other, kind, self.rule(), self.note.text())
        except TrackerError as error:
            fields.say(self.error, str(error))
            return
        self.accept()
