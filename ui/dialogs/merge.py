"""Merging a colleague's copy: what it brings, and every field that both sides changed, for somebody to decide."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tracker.merging import REMOVED, Conflict, Plan, Side
from ui import fieldnames, words
from ui.dialogs import fields
from ui.panels.history import in_words
from ui.panels.pieces import hidden, label
from ui.theme import Theme

SIDES: tuple[Side, Side] = ("ours", "theirs")
KEYS: dict[Qt.Key, Side] = {
    Qt.Key.Key_Left: "ours",
    Qt.Key.Key_O: "ours",
    Qt.Key.Key_Right: "theirs",
    Qt.Key.Key_T: "theirs",
}
FIRST_SIDE = 2  # the column of ours; that of theirs is the next
MOST_HEIGHT = 5  # lines of a row; longer values are whole in their tip


class MergeDialog(QDialog):
    """Nothing is decided before somebody does; `decisions` are by the numbers of the conflicts."""

    def __init__(self, plan: Plan, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._plan = plan
        self.decisions: dict[int, Side] = {}
        self.setWindowTitle(self.tr("Merge %1").replace("%1", plan.source.name))
        self.table = Conflicts(plan.conflicts, theme)
        self.left = label("", "muted")
        self.error = fields.error_line()
        self.sides = {
            "ours": QPushButton(self.tr("&Ours"), autoDefault=False),
            "theirs": QPushButton(self.tr("&Theirs"), autoDefault=False),
        }
        self._lay_out()
        self.table.wanted.connect(self._decide)
        for side, button in zip(SIDES, self.sides.values(), strict=True):
            button.clicked.connect(lambda _=False, side=side: self._decide(side))
        self._tell()
        (self.table if plan.conflicts else self._merge).setFocus()

    def _lay_out(self) -> None:
        box, self._merge = fields.buttons(self, self.tr("Merge"))
        box.accepted.connect(self._done)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(self._brings(), "heading"))
        if not self._plan.share_past:
            column.addWidget(label(self.tr("The two have no past in common: it is not known who changed what.")))
        if self._plan.conflicts:
            self._lay_out_conflicts(column)
        else:
            for part in (self.table, self.left, *self.sides.values()):
                part.setParent(self)
                hidden(part)
            column.addWidget(
                label(self.tr("Nobody changed the same thing in both: nothing is to be decided."), "muted")
            )
        column.addWidget(self.error)
        column.addWidget(box)
        letter, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        height = round(self.fontMetrics().height() * 28) if self._plan.conflicts else 0
        self.resize(min(120 * letter, room.width() - 60), min(height, room.height() - 80))

    def _lay_out_conflicts(self, column: QVBoxLayout) -> None:
        how = self.tr(
            "Both changed these. ← or O keeps ours, → or T takes theirs, for all rows chosen; Ctrl+A chooses all."
        )
        column.addWidget(label(how, "muted"))
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(self.left, 1)
        for button in self.sides.values():
            row.addWidget(button)
        column.addLayout(row)

    def _brings(self) -> str:
        """What comes without a question, in a sentence."""
        added, taken, removed = (len(part) for part in (self._plan.added, self._plan.taken, self._plan.removed))
        parts = (
            self.tr("%Ln record(s) added", "", added) if added else "",
            self.tr("%Ln field(s) taken over", "", taken) if taken else "",
            self.tr("%Ln record(s) removed", "", removed) if removed else "",
        )
        said = ", ".join(filter(None, parts)) or self.tr("nothing")
        return self.tr("Without a question: %1").replace("%1", said)

    def _decide(self, side: Side) -> None:
        """Decide the chosen rows; from a single one the keyboard goes on to the next."""
        rows = self.table.chosen()
        for row in rows:
            self.decisions[self._plan.conflicts[row].number] = side
            self.table.show_decision(row, side)
        if len(rows) == 1 and rows[0] + 1 < self.table.rowCount():
            self.table.selectRow(rows[0] + 1)
        fields.say(self.error, "")
        self._tell()

    def _tell(self) -> None:
        open_ = len(self._plan.conflicts) - len(self.decisions)
        self.left.setText(self.tr("%Ln conflict(s) not decided", "", open_) if open_ else self.tr("All is decided."))

    def _done(self) -> None:
        numbers = [conflict.number for conflict in self._plan.conflicts]
        first = next((row for row, number in enumerate(numbers) if number not in self.decisions), None)
        if first is None:
            self.accept()
            return
        fields.say(self.error, self.tr("Decide every conflict first: ours or theirs."))
        self.table.selectRow(first)
        self.table.setFocus()


class Conflicts(QTableWidget):
    """A row for each conflict: the commitment, the field, and what it is on either side."""

    wanted = Signal(str)  # the side for the rows that are chosen

    def __init__(self, conflicts: tuple[Conflict, ...], theme: Theme) -> None:
        super().__init__(len(conflicts), FIRST_SIDE + len(SIDES))
        self._theme = theme
        self.setObjectName("field")
        self.setAccessibleName(self.tr("Conflicts"))
        heads = (self.tr("Commitment"), self.tr("Field"), self.tr("Ours"), self.tr("Theirs"))
        self.setHorizontalHeaderLabels(heads)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        for row, conflict in enumerate(conflicts):
            for column, text in enumerate(cells(conflict)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setData(Qt.ItemDataRole.UserRole, text)
                self.setItem(row, column, item)
        head = self.horizontalHeader()
        for column in range(self.columnCount()):
            side = column >= FIRST_SIDE
            head.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Stretch if side else QHeaderView.ResizeMode.ResizeToContents
            )
        self.verticalHeader().setMaximumSectionSize(round(self.fontMetrics().height() * MOST_HEIGHT))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.selectRow(0)
        self.itemDoubleClicked.connect(self._take)

    def chosen(self) -> list[int]:
        """The rows that are chosen, from the top."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def show_decision(self, row: int, side: Side) -> None:
        """Mark what stands, by a sign and in bold; what does not is muted."""
        for column, name in enumerate(SIDES, FIRST_SIDE):
            item = self.item(row, column)
            assert item is not None
            text = str(item.data(Qt.ItemDataRole.UserRole))
            taken = name == side
            item.setText(f"✓ {text}" if taken else text)
            font = item.font()
            font.setBold(taken)
            item.setFont(font)
            item.setForeground(self._theme.roles["text" if taken else "muted"])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = KEYS.get(Qt.Key(event.key()))
        if event.matches(QKeySequence.StandardKey.SelectAll) or not side or event.modifiers():
            super().keyPressEvent(event)
        else:
            self.wanted.emit(side)

    def _take(self, item: QTableWidgetItem) -> None:
        if item.column() >= FIRST_SIDE:
            self.wanted.emit(SIDES[item.column() - FIRST_SIDE])


def cells(conflict: Conflict) -> tuple[str, str, str, str]:
    """A conflict in words: of which commitment, in which field, and what it is on our and on their side."""
    about = conflict.ref or fieldnames.table(conflict.table)
    if conflict.field == REMOVED:
        field, *values = fieldnames.table(conflict.table), *(_state(side) for side in (conflict.ours, conflict.theirs))
    else:
        field = fieldnames.field(conflict.field)
        values = [in_words(conflict.table, conflict.field, side) for side in (conflict.ours, conflict.theirs)]
    return about, field, values[0], values[1]


def _state(side: str | None) -> str:
    return words.say(fieldnames.PRESENCE[side == REMOVED])
