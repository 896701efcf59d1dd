"""A table about to be imported, on one page: its first rows, what each column becomes, and what will be made of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from tracker.errors import Invalid, TrackerError
from tracker.exchange.tables import guessing, keeping, mending, plan
from tracker.exchange.tables.grid import Book, Sheet
from tracker.exchange.tables.heads import written
from tracker.exchange.tables.keeping import Sorted
from tracker.exchange.tables.making import Made
from tracker.exchange.tables.plan import Plan
from tracker.store import Store
from ui import words
from ui.dialogs import fields, table_fields
from ui.panels.pieces import label, named
from ui.session import Session

FIRST_ROWS = 4
SHOWN = 200
"""Rows of each list of the preview."""


class TableImportDialog(QDialog):
    """Shows how a table would be imported. Once accepted, `sheet`, `rows` and `plan` are the answer."""

    def __init__(self, session: Session, book: Book, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self.book = session, book
        self.rows: Sorted | None = None
        self.setWindowTitle(self.tr("Import table %1").replace("%1", book.name))
        self.sheets = QComboBox()
        self.sheets.setAccessibleName(self.tr("Sheet"))
        for one in book.sheets:
            self.sheets.addItem(one.name or book.name, one.name)
        self.first = _grid(self.tr("First rows of the table"))
        self.columns, self.shared = table_fields.ColumnChoices(), table_fields.SharedFields()
        self.made = _grid(self.tr("What will be made"))
        self.refused = _grid(self.tr("Rows that are refused"))
        self.known = _grid(self.tr("Rows that are there already"))
        self.said, self.error = label("", "muted"), fields.error_line()
        self.tabs = QTabWidget()
        for table in (self.made, self.refused, self.known):
            self.tabs.addTab(table, table.accessibleName())
        self.save = QPushButton(self.tr("Sa&ve refused rows…"), autoDefault=False)
        self._lay_out()
        self.sheet: Sheet = book.sheet()
        self.plan: Plan = Plan({})
        self.sheets.setCurrentIndex(book.sheets.index(self.sheet))
        self.sheets.currentIndexChanged.connect(self._show_sheet)
        self.columns.changed.connect(self._look)
        self.shared.changed.connect(self._look)
        self.save.clicked.connect(self._save)
        self._show_sheet()
        (self.sheets if self.sheets.isEnabled() else self.tabs).setFocus()

    def _lay_out(self) -> None:
        self.sheets.setEnabled(len(self.book.sheets) > 1)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(table_fields.headed(self.tr("What each column becomes"), self.columns), 3)
        middle.addWidget(table_fields.headed(self.tr("For all rows"), self.shared), 2)
        box, self.done_ = fields.buttons(self, self.tr("Import"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.sheets)
        column.addWidget(self.first, 2)
        column.addLayout(middle, 4)
        column.addWidget(self.tabs, 3)
        column.addWidget(self.said)
        column.addWidget(self.error)
        column.addLayout(foot)
        letter = self.fontMetrics().averageCharWidth()
        room = self.screen().availableSize()
        self.resize(min(170 * letter, room.width()), min(125 * letter, room.height()))

    # --- the table

    def _show_sheet(self) -> None:
        """Show a sheet, with the plan that was used for its heads before, or a guess."""
        self.sheet = self.book.sheets[self.sheets.currentIndex()]
        self.plan = plan.remembered(self.sheet.heads) or guessing.guess(self.sheet)
        cells = [[written(cell) for cell in row.cells] for row in self.sheet.rows[:FIRST_ROWS]]
        _fill(self.first, self.sheet.heads, cells)
        self.columns.show_columns(self.sheet, self.plan.columns)
        self.shared.show_plan(self.plan)
        self._look()

    def _look(self) -> None:
        """Ask what would become of each row by the plan as it stands."""
        self.done_.setEnabled(False)
        try:
            self.plan = self.shared.plan(self.columns.columns(), self.plan)
        except Invalid:
            return
        sheet, chosen = self.sheet, self.plan
        self.said.setText(self.tr("Looking through %Ln row(s) …", "", len(sheet.rows)))

        def sort(store: Store) -> Sorted:
            return keeping.sort(store, sheet, chosen)

        self._session.ask("table_import", sort, self._show, patient=True)

    def _show(self, rows: Sorted) -> None:
        self.rows = rows
        heads = [
            table_fields.say(name) for name in ("title", "pledgor", "beneficiary", "quantity", "due", "status", "note")
        ]
        _fill(self.made, heads, [_cells(one) for one in rows.made[:SHOWN]])
        row, why = self.tr("Row"), self.tr("Refused because")
        _fill(self.refused, [row, why], [[str(one.row.number), one.reason] for one in rows.refused[:SHOWN]])
        known = [[str(one.row.number), one.ref] for one in rows.known[:SHOWN]]
        _fill(self.known, [row, self.tr("Is already")], known)
        counts = ((self.made, len(rows.made)), (self.refused, len(rows.refused)), (self.known, len(rows.known)))
        for number, (table, count) in enumerate(counts):
            self.tabs.setTabText(number, f"{table.accessibleName()} ({words.number(count)})")
        self.said.setText("\n".join(rows.notes))
        self.save.setEnabled(bool(rows.refused))
        self.done_.setText(self.tr("Import %Ln commitment(s)", "", len(rows.made)))
        self.done_.setEnabled(bool(rows.made))

    def _save(self) -> None:
        """Write refused rows into a file that can be mended."""
        suggested = str(Path(self._session.path).parent / f"{Path(self.book.name).stem}-refused.csv")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save refused rows"), suggested, "*.csv")
        if not name or self.rows is None:
            return
        try:
            mending.write(Path(name), self.sheet, self.rows.refused)
        except TrackerError as error:
            fields.say(self.error, str(error))
            return
        self.said.setText(self.tr("The refused rows are in %1. Mend them and import that file.").replace("%1", name))


def _grid(name: str) -> QTableWidget:
    """A table that is only read, by its rows."""
    made = named(QTableWidget(), "field")
    made.setAccessibleName(name)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setTabKeyNavigation(False)
    made.setWordWrap(False)
    made.verticalHeader().hide()
    made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return made


def _fill(table: QTableWidget, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    table.clear()
    table.setColumnCount(len(heads))
    table.setRowCount(len(rows))
    table.setHorizontalHeaderLabels(list(heads))
    for row, cells in enumerate(rows):
        for place, text in enumerate(cells):
            line = " ".join(text.split())
            item = QTableWidgetItem(line if len(line) <= 300 else line[:299] + "…")
            table.setItem(row, place, item)
    table.resizeColumnsToContents()
    widest = 44 * table.fontMetrics().averageCharWidth()
    for place in range(len(heads)):
        table.setColumnWidth(place, min(table.columnWidth(place), widest))
    table.horizontalHeader().setStretchLastSection(True)


def _cells(made: Made) -> list[str]:
    """A commitment to be, as the preview shows it."""
    draft = made.draft
    counted = "; ".join(words.quantity(q) for q in draft.quantities)
    status = words.status(made.status) if made.status else ""
    due = draft.due.phrase if draft.due else ""
    parties = (table_fields.names(draft.pledgors), table_fields.names(draft.beneficiaries))
    return [draft.title, *parties, counted, due, status, draft.note]
