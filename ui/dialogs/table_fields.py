"""What the columns of a table can become, in words, and the fields in which that is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from tracker import dates
from tracker.errors import Invalid
from tracker.exchange.tables.grid import Sheet
from tracker.exchange.tables.heads import written
from tracker.exchange.tables.plan import FIELDS, Plan
from ui.dialogs import fields
from ui.marking import noop, translate, without_mark
from ui.panels.pieces import label, named

WORDS = {
    "": noop("table_import", "nothing"),
    "title": noop("table_import", "Title"),
    "statement": noop("table_import", "Statement"),
    "pledgor": noop("table_import", "Who promises"),
    "beneficiary": noop("table_import", "For whom"),
    "implementer": noop("table_import", "Who carries it out"),
    "quantity": noop("table_import", "Quantity"),
    "unit": noop("table_import", "Unit or currency"),
    "due": noop("table_import", "Due"),
    "start": noop("table_import", "Start"),
    "status": noop("table_import", "Status"),
    "status_on": noop("table_import", "Day of the status"),
    "reached": noop("table_import", "Number reached"),
    "reached_on": noop("table_import", "Day of the number reached"),
    "kind": noop("table_import", "Kind"),
    "strength": noop("table_import", "Strength"),
    "code": noop("table_import", "Code"),
    "ref": noop("table_import", "Reference (C-0007)"),
    "tag": noop("table_import", "Tag"),
    "source": noop("table_import", "Address of the source"),
    "note": noop("table_import", "Note"),
}
SAMPLE = 48
"""Characters of a column's first cell that are shown."""


def say(field: str) -> str:
    """The words of what a column becomes."""
    return translate("table_import", WORDS[field])


class ColumnChoices(QScrollArea):
    """Each column with its first cell and what it becomes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.setObjectName("field")
        self.setAccessibleName(self.tr("What each column becomes"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices: dict[str, QComboBox] = {}

    def show_columns(self, sheet: Sheet, columns: Mapping[str, str]) -> None:
        """Show the columns of a sheet with what they become by a plan."""
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(2, 1)
        self.choices = {}
        for row, head in enumerate(sheet.heads):
            first = next((written(r.cells[row]) for r in sheet.rows[:50] if written(r.cells[row]).strip()), "")
            choice = QComboBox()
            for field in ("", *FIELDS):
                choice.addItem(say(field), field)
            choice.setCurrentIndex(choice.findData(columns.get(head, "")))
            choice.setAccessibleName(self.tr("%1 becomes").replace("%1", head))
            choice.currentIndexChanged.connect(lambda _: self.changed.emit())
            sample = label(" ".join(first.split())[:SAMPLE], "muted", wrap=False)
            sample.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(label(head[:SAMPLE], wrap=False), row, 0)
            grid.addWidget(choice, row, 1)
            grid.addWidget(sample, row, 2)
            self.choices[head] = choice
        self.setWidget(inside)
        before: QWidget = self
        for choice in self.choices.values():  # which were made after all that follows them on the page
            QWidget.setTabOrder(before, choice)
            before = choice

    def columns(self) -> dict[str, str]:
        """The field of each column that becomes one."""
        chosen = {head: str(choice.currentData()) for head, choice in self.choices.items()}
        return {head: field for head, field in chosen.items() if field}


class SharedFields(QWidget):
    """What all rows share: the day they were true on, who promises, the unit; how days and numbers are written."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.as_of = QLineEdit(placeholderText=self.tr("2026-01-31; statuses need it"))
        self.pledgor = QLineEdit(placeholderText=self.tr("Where no column says it"))
        self.unit = QLineEdit(placeholderText=self.tr("USD, places …"))
        self.order, self.decimal, self.unknown = QComboBox(), QComboBox(), QComboBox()
        self.error = fields.error_line()
        self._fill()
        form = fields.Form()
        for name, field in (
            (self.tr("&As of"), self.as_of),
            (self.tr("Who &promises"), self.pledgor),
            (self.tr("&Unit"), self.unit),
            (self.tr("&Days like 03/04/2025"), self.order),
            (self.tr("Numbers &like 1,500"), self.decimal),
            (self.tr("Other &statuses"), self.unknown),
        ):
            form.add(name, field)
            field.setAccessibleName(without_mark(name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self.error)
        column.addStretch(1)
        for line in (self.as_of, self.pledgor, self.unit):
            line.editingFinished.connect(self.changed)
        for box in (self.order, self.decimal, self.unknown):
            box.currentIndexChanged.connect(lambda _: self.changed.emit())

    def _fill(self) -> None:
        for box, choices in (
            (self.order, ((self.tr("either way, both are kept"), ""), (self.tr("the day first"), "dmy"),
                          (self.tr("the month first"), "mdy"))),
            (self.decimal, ((self.tr("fifteen hundred"), "."), (self.tr("one and a half"), ","))),
            (self.unknown, ((self.tr("go into the note"), "note"), (self.tr("refuse the row"), "refuse"))),
        ):  # fmt: skip
            for said, value in choices:
                box.addItem(said, value)

    def show_plan(self, plan: Plan) -> None:
        """Show what a plan says of all rows."""
        for field in (self.as_of, self.pledgor, self.unit, self.order, self.decimal, self.unknown):
            field.blockSignals(True)
        self.as_of.setText(plan.as_of.isoformat() if plan.as_of else self.as_of.text())
        self.pledgor.setText(plan.fixed.get("pledgor", ""))
        self.unit.setText(plan.fixed.get("unit", ""))
        for box, value in ((self.order, plan.dates), (self.decimal, plan.decimal), (self.unknown, plan.unknown_status)):
            box.setCurrentIndex(box.findData(value))
        for field in (self.as_of, self.pledgor, self.unit, self.order, self.decimal, self.unknown):
            field.blockSignals(False)

    def plan(self, columns: Mapping[str, str], before: Plan) -> Plan:
        """The plan that these fields and columns make; raises `Invalid` on a day that is none, after saying so."""
        fields.say(self.error, "")
        fixed = {"pledgor": self.pledgor.text().strip(), "unit": self.unit.text().strip()}
        kept = {name: text for name, text in before.fixed.items() if name not in fixed}
        as_of = self.as_of.text().strip()
        try:
            days = dates.bounds(as_of) if as_of else (None, None)
            if days[0] != days[1]:
                raise Invalid("as_of", self.tr("%1 is no single day.").replace("%1", as_of))
        except Invalid as error:
            fields.say(self.error, str(error))
            raise
        shared = kept | {name: text for name, text in fixed.items() if text}
        texts = {
            "dates": str(self.order.currentData()),
            "decimal": str(self.decimal.currentData()),
            "unknown_status": str(self.unknown.currentData()),
        }
        return Plan(columns, shared, before.status, **texts, as_of=days[0], issued=before.issued)


def headed(words: str, *widgets: QWidget) -> QWidget:
    """A part of the page: its heading with what stands below it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(named(QLabel(words), "section"))
    for widget in widgets:
        column.addWidget(widget, 1 if isinstance(widget, QScrollArea) else 0)
    return made


def names(values: Sequence[str]) -> str:
    """Several names in one cell."""
    return "; ".join(values)
