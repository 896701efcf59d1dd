"""Fields of a commitment that are typed as text: names, a deadline with its readings, quantities with their units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tracker import commitments, judging
from tracker.errors import Invalid
from tracker.model import Due, Quantity, Reading
from ui import readings, words
from ui.dialogs import fields
from ui.marking import translate
from ui.panels.pieces import in_order, label, named


def due(value: Due) -> str:
    """Every reading of a deadline, one sentence each; or why there is none."""
    if not value.readings:
        return translate("forms", "Not resolved: it counts from the document's date, which is not known.")
    return "\n".join(_reading(reading, number) for number, reading in enumerate(value.readings))


def _reading(reading: Reading, number: int) -> str:
    first, last = words.day(reading.earliest), words.day(reading.latest)
    if not last:
        days = translate("forms", "no end; it can be reviewed, but never falls due")
    elif first in ("", last):
        days = translate("forms", "by %1").replace("%1", last)
    else:
        days = translate("forms", "%1 … %2").replace("%1", first).replace("%2", last)
    counted = translate("forms", ", counted from %1").replace("%1", words.day(reading.anchor)) if reading.anchor else ""
    name = f" ({readings.name(reading.label)})" if reading.label else ""
    lead = "=" if number == 0 else translate("forms", "or:")
    return f"{lead} {days}{counted}{name}"


def stacked(*widgets: QWidget) -> QWidget:
    """A field with what is said about it right below, as one."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for widget in widgets:
        column.addWidget(widget)
    made.setFocusProxy(widgets[0])
    return made


class Names(QLineEdit):
    """Several names separated by ';', each completed from those that are known."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(placeholderText=translate("forms", "Names, separated by ;"))
        self.setAccessibleName(name)
        self._completer = QCompleter(QStringListModel(list(known), self), self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._offer)

    def names(self) -> tuple[str, ...]:
        return tuple(" ".join(name.split()) for name in self.text().split(";") if name.strip())

    def show_names(self, names: Sequence[str]) -> None:
        self.setText("; ".join(names))
        self.setCursorPosition(0)

    def _offer(self) -> None:
        _, _, started = self.text()[: self.cursorPosition()].rpartition(";")
        self._completer.setCompletionPrefix(started.strip())
        popup = self._completer.popup()
        if started.strip() and self._completer.completionCount():
            self._completer.complete()
        elif popup:
            popup.hide()

    def _complete(self, name: str) -> None:
        before, mark, _ = self.text()[: self.cursorPosition()].rpartition(";")
        after = self.text()[self.cursorPosition() :]
        done = f"{before}{mark}{' ' if mark else ''}{name}"
        self.setText(done + after)
        self.setCursorPosition(len(done))


class DueField(QWidget):
    """A deadline as text; beneath it what it means, or why it means nothing. Where readings rival, one is preferred."""

    def __init__(self, anchor: date | None) -> None:
        super().__init__()
        self._anchor = anchor
        self._due: Due | None = None
        self._turned = 0
        self.edit = QLineEdit(placeholderText=translate("forms", "2026-06-30, 2027, by 2030, next year …"))
        self.edit.setAccessibleName(translate("forms", "Due"))
        self.meaning = label("", "muted")
        self.error = fields.error_line()
        self.other = named(QPushButton(translate("forms", "Prefer the other reading"), autoDefault=False), "flat")
        self.other.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (self.edit, self.error, self.meaning):
            column.addWidget(widget)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._resolve)
        self._show()

    def show_due(self, due_: Due | None) -> None:
        """Show a deadline as it stands, with its readings in their order."""
        self.edit.blockSignals(True)
        self.edit.setText(due_.phrase if due_ else "")
        self.edit.blockSignals(False)
        self._due = due_
        self._show()

    def due(self) -> Due | None:
        """The deadline; raises `Invalid` where the text makes none."""
        if self._due and self._due.phrase == self.edit.text().strip():
            return self._due
        return commitments.due_from(self.edit.text(), self._anchor)

    def _resolve(self) -> None:
        try:
            self._due = commitments.due_from(self.edit.text(), self._anchor)
        except Invalid as error:
            self._due = None
            self._show(str(error))
            return
        self._show()

    def _turn(self) -> None:
        if self._due:
            first, *others = self._due.readings
            self._due = replace(self._due, readings=(*others, first))
            self._show()

    def _show(self, error: str = "") -> None:
        fields.say(self.error, error)
        fields.say(self.meaning, due(self._due) if self._due else "")
        self.other.setVisible(bool(self._due and len(self._due.readings) > 1))


class QuantityRows(QWidget):
    """Any number of quantities, each a sign, a number and a unit. A row without a number does not count."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[QComboBox, QLineEdit, QLineEdit]] = []
        self._kept: tuple[Quantity, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self.error = fields.error_line()
        self._more = more = named(QPushButton(translate("forms", "Another quantity"), autoDefault=False), "flat")
        more.clicked.connect(lambda: self._add_row().setFocus())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(self._grid)
        column.addWidget(self.error)
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_row()

    def show_quantities(self, quantities: Sequence[Quantity]) -> None:
        """Show these quantities, one a row."""
        self._kept = tuple(quantities)
        while len(self._rows) < len(quantities):
            self._add_row()
        for (sign, number, unit), one in zip(self._rows, quantities, strict=False):
            sign.setCurrentIndex(sign.findData(one.comparator))
            number.setText(format(one.value, "f"))
            unit.setText(one.unit)

    def quantities(self) -> tuple[Quantity, ...]:
        """The quantities; raises `Invalid` on a number that is none, after saying so beside it."""
        fields.say(self.error, "")
        found = []
        for row, (sign, number, unit) in enumerate(self._rows):
            if not number.text().strip() and not unit.text().strip():
                continue
            try:
                value = judging.number_from(number.text())
            except Invalid as error:
                fields.say(self.error, str(error))
                number.setFocus()
                raise
            span = self._kept[row].span if row < len(self._kept) and self._kept[row].value == value else None
            found.append(Quantity(value, " ".join(unit.text().split()), sign.currentData(), span))
        return tuple(found)

    def _add_row(self) -> QLineEdit:
        sign, number, unit = (
            QComboBox(),
            QLineEdit(placeholderText=translate("forms", "Number")),
            QLineEdit(placeholderText=translate("forms", "of what")),
        )
        for comparator, words_ in self._signs():
            sign.addItem(words_, comparator)
        sign.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        names = (translate("forms", "Kind of number"), translate("forms", "Number"), translate("forms", "Unit"))
        for place, (field, name) in enumerate(zip((sign, number, unit), names, strict=True)):
            field.setAccessibleName(name)
            self._grid.addWidget(field, len(self._rows), place)
        number.setMaximumWidth(16 * self.fontMetrics().averageCharWidth())
        number.textChanged.connect(self.changed)
        unit.textChanged.connect(self.changed)
        self._rows.append((sign, number, unit))
        in_order(sign, number, unit, self._more)
        return number

    def _signs(self) -> list[tuple[str, str]]:
        return [
            ("=", translate("forms", "exactly")),
            (">=", translate("forms", "at least")),
            ("<=", translate("forms", "at most")),
            ("~", translate("forms", "about")),
            ("+by", translate("forms", "additional")),
        ]
