"""Help: the sheet of shortcuts, made from the table of commands; and what this program is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from tracker import sqlite
from ui import actions
from ui.actions import Menu
from ui.marking import noop, without_mark
from ui.panels.pieces import named
from ui.session import Session
from ui.workbench import View

REVIEW_KEYS = (
    ("A", noop("commands", "Accept the candidate")),
    ("E", noop("commands", "Edit, then accept")),
    ("X", noop("commands", "Reject, with a reason")),
    ("J / K", noop("commands", "Next / previous candidate")),
    ("Shift+A", noop("commands", "Accept all that are sure")),
    ("U", noop("commands", "Put back into the queue")),
    ("Z", noop("commands", "Undo")),
    ("O", noop("commands", "Show the commitment that was made of it")),
)
"""The keys of the review, which are single letters and so no shortcuts of the menus."""

DEADLINE_KEYS = (
    ("Alt+1 / Alt+2 / Alt+3", noop("commands", "Agenda / timeline / calendar")),
    ("+ / − / 0", noop("commands", "Timeline: nearer / farther / all of it")),
    ("Ctrl+Left / Ctrl+Right", noop("commands", "Timeline: earlier / later")),
    ("Page Up / Page Down", noop("commands", "Calendar: previous / next month")),
    ("T", noop("commands", "Calendar: today")),
    ("Enter", noop("commands", "Calendar: what is due on the day")),
)
MATRIX_KEYS = (
    ("Enter", noop("commands", "Judge the cell")),
    ("Home / End", noop("commands", "First / last party")),
    ("Ctrl+Home / Ctrl+End", noop("commands", "First / last cell")),
)
"""The keys of other views."""


class ShortcutsDialog(QDialog):
    """Every shortcut, by menu."""

    def __init__(self, menus: Sequence[Menu], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(0, 1)
        for menu in menus:
            self._heading(grid, without_mark(actions.say(menu.words)))
            for command in menu.commands:
                if command.shortcut:
                    keys = QKeySequence(command.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
                    self._row(grid, command.title, keys)
        tables = (
            (self.tr("Review"), REVIEW_KEYS),
            (self.tr("Deadlines"), DEADLINE_KEYS),
            (self.tr("Matrix"), MATRIX_KEYS),
        )
        for heading, table in tables:
            self._heading(grid, heading)
            for keys, words in table:
                self._row(grid, actions.say(words), keys)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(sheet)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(max(62 * letter, sheet.sizeHint().width() + 6 * letter), 78 * letter)

    def _heading(self, grid: QGridLayout, words: str) -> None:
        label = named(QLabel(words), "section")
        label.setContentsMargins(0, 10 if grid.rowCount() > 1 else 0, 0, 2)
        grid.addWidget(label, grid.rowCount(), 0, 1, 2)

    def _row(self, grid: QGridLayout, words: str, keys: str) -> None:
        row = grid.rowCount()
        grid.addWidget(QLabel(words), row, 0)
        grid.addWidget(named(QLabel(keys, alignment=Qt.AlignmentFlag.AlignRight), "muted"), row, 1)


VIEW_KEYS: dict[str, Sequence[tuple[str, str]]] = {
    "commitments": (
        ("Enter", noop("commands", "Show in the document, or edit the cell")),
        ("Ctrl+Space", noop("commands", "Complete the search")),
    ),
    "review": REVIEW_KEYS,
    "deadlines": (("Enter", noop("commands", "Show in the document")),),
    "document": (
        ("Alt+Down / Alt+Up", noop("commands", "Next / previous commitment")),
        ("Enter / Shift+Enter", noop("commands", "Next / previous place found")),
    ),
}
"""The keys that a view has of its own, besides the menus' shortcuts."""


class HelpDialog(QDialog):
    """What a view is for, and its keys."""

    def __init__(self, view: View, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help: %1").replace("%1", view.title))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(named(QLabel(view.title), "title"))
        explained = QLabel(view.explained, wordWrap=True)
        explained.setMinimumWidth(64 * self.fontMetrics().averageCharWidth())
        column.addWidget(explained)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(VIEW_KEYS.get(view.key, ())):
            grid.addWidget(named(QLabel(keys), "muted"), row, 0)
            grid.addWidget(QLabel(actions.say(words)), row, 1)
        column.addLayout(grid)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


class AboutDialog(QDialog):
    """What this is, and on which store and libraries it works."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Pledgebook"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(named(QLabel("Pledgebook"), "title"))
        column.addWidget(
            QLabel(self.tr("Track promises: the exact words, what became of them, and a report that can be checked."))
        )
        facts = QLabel(
            self.tr("Store: %1").replace("%1", str(session.path))
            + f"\nQt {qVersion()} · SQLite {'.'.join(map(str, sqlite.VERSION))}"
        )
        facts.setObjectName("muted")
        facts.setTextFormat(Qt.TextFormat.PlainText)
        facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(facts)
        column.addWidget(
            named(QLabel(self.tr("Works without network or account; nothing is ever sent anywhere.")), "muted")
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
