"""What a commitment is to others, and what they come to in all without counting twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker import commitments, relations, totals
from tracker.relations import Relation, SumRule
from tracker.totals import Reading, Total
from ui import words
from ui.panels.history import signed
from ui.panels.pieces import Elided, clear, label, named
from ui.session import Session

MOST_READINGS = 4
"""Of more readings than this only the lowest and the highest total are told."""


class Relations(QWidget):
    """The relations of one commitment, each with the way to the other, and the totals that they decide."""

    opened = Signal(int)  # show the other commitment
    decided = Signal(object)  # decide over this tracker.relations.Relation

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.about: frozenset[int] = frozenset()  # every commitment that is spoken of
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)

    def show_relations(self, id_: int) -> None:
        """Show the relations of this commitment; nothing is seen where it has none."""
        clear(self._column)
        store = self._session.store
        found = relations.of(store, id_)
        self.about = frozenset(relations.joined(store, id_)) if found else frozenset({id_})
        self.setVisible(bool(found))
        if found:
            self._heading(self.tr("Relations"))
        for relation in found:
            self._column.addWidget(self._row(relation, id_))
        made = totals.around(store, id_, self._session.today) if found else []
        if made:
            self._heading(self.tr("In all"))
        for total in made:
            self._show_total(total)

    def _heading(self, text: str) -> None:
        made = label(text, "section")
        made.setContentsMargins(0, 12, 0, 0)
        self._column.addWidget(made)

    def _row(self, relation: Relation, id_: int) -> QWidget:
        forward = relation.from_id == id_
        other = commitments.get(self._session.store, relation.to_id if forward else relation.from_id)
        said = words.say(words.RELATION[relation.kind][0 if forward else 1])
        opener = Elided(f"{other.ref} · {other.title}")
        opener.clicked.connect(lambda: self.opened.emit(other.id))
        widget, head = QWidget(), QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(label(f"{said} · {words.say(words.SUM_RULE[relation.sum_rule])}", "heading"), 1)
        for button in () if self._session.moment else self._buttons(relation, other.ref):
            head.addWidget(button)
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 3)
        column.setSpacing(1)
        column.addLayout(head)
        column.addWidget(opener)
        if relation.note:
            column.addWidget(label(relation.note))
        column.addWidget(label(signed(relation.author, relation.recorded_at), "muted"))
        return widget

    def _buttons(self, relation: Relation, ref: str) -> tuple[QPushButton, QPushButton]:
        is_open = relation.sum_rule is SumRule.UNKNOWN
        decide = named(QPushButton(self.tr("Decide…") if is_open else self.tr("Change…")), "way")
        decide.setAccessibleName(self.tr("Decide what counts of it and %1").replace("%1", ref))
        decide.clicked.connect(lambda: self.decided.emit(relation))
        leave = named(QPushButton("✕"), "way")
        leave.setAccessibleName(self.tr("Remove the relation with %1").replace("%1", ref))
        leave.setToolTip(self.tr("Remove the relation; undo brings it back"))
        leave.clicked.connect(lambda: self._session.run(relations.unrelate, relation.id))
        return decide, leave

    def _show_total(self, total: Total) -> None:
        numbers = [words.number(reading.total) for reading in total.readings]
        few = len(numbers) <= MOST_READINGS
        told = " / ".join(numbers) if few else f"{numbers[-1]} – {numbers[0]}"
        said = f"{told} {total.unit}".strip()
        if total.decided:
            self._column.addWidget(label(said, "heading"))
            return
        self._column.addWidget(label(self.tr("%1: not decided").replace("%1", said), "heading"))
        for reading in total.readings if few else ():
            self._column.addWidget(label(self._reading(reading), "muted"))

    def _reading(self, reading: Reading) -> str:
        rules = "; ".join(words.say(words.SUM_RULE[rule]) for rule in dict.fromkeys(reading.rules))
        return self.tr("%1 if %2").replace("%1", words.number(reading.total)).replace("%2", rules)
