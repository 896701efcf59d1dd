"""Fields that more than one dialog has: a day, evidence, and the sentence that says what is wrong."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tracker.judging import evidence_from
from tracker.model import EvidenceDraft
from ui.panels.pieces import hidden, named


def day_field(day: date, name: str) -> QDateEdit:
    """A field for a day, with a calendar; ISO order, so that it reads the same everywhere."""
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setCalendarPopup(True)
    field.setDisplayFormat("yyyy-MM-dd")
    field.setAccessibleName(name)
    return field


def day_of(field: QDateEdit) -> date:
    """The day that a field holds."""
    found = field.date()
    return date(found.year(), found.month(), found.day())


def error_line() -> QLabel:
    """Where a dialog says what is wrong."""
    label = named(hidden(QLabel(wordWrap=True)), "error")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def say(label: QLabel, sentence: str) -> None:
    """Show a sentence, or nothing where it is ''."""
    label.setText(sentence)
    label.setVisible(bool(sentence))


def buttons(dialog: QWidget, words: str) -> tuple[QDialogButtonBox, QPushButton]:
    """The buttons of a dialog: one that does it, with its words, and Cancel."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=dialog)
    done = box.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
    done.setDefault(True)
    return box, done


class SourceField(QLineEdit):
    """One piece of evidence: the path of a file (typed, chosen or dropped), an address, or words in quotation marks."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        if urls:
            self.setText(urls[0].toLocalFile() or urls[0].toString())
            event.acceptProposedAction()
        else:
            super().dropEvent(event)


class EvidenceFields(QWidget):
    """Any number of pieces of evidence. `drafts()` gives those that were filled in."""

    def __init__(self, *, required: bool = False) -> None:
        super().__init__()
        self._rows: list[tuple[SourceField, QLineEdit, QLineEdit]] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        if not required:
            more = named(QPushButton(self.tr("More evidence"), autoDefault=False), "flat")
            more.clicked.connect(lambda: self.add_row().setFocus())
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_row()

    def add_row(self) -> SourceField:
        """Make room for one more piece and give its first field."""
        source = SourceField()
        source.setPlaceholderText(self.tr("File, link or “quoted words”"))
        source.setAccessibleName(self.tr("Evidence: file, link or quoted words"))
        choose = QPushButton(self.tr("Choose file…"), autoDefault=False)
        choose.clicked.connect(lambda: self._choose(source))
        says = QLineEdit(placeholderText=self.tr("What it says, in your words"))
        says.setAccessibleName(self.tr("What the evidence says"))
        happened = QLineEdit(placeholderText=self.tr("When it happened"))
        happened.setAccessibleName(self.tr("When it happened"))
        row = len(self._rows) * 2
        self._grid.addWidget(source, row, 0)
        self._grid.addWidget(choose, row, 1)
        self._grid.addWidget(says, row + 1, 0)
        self._grid.addWidget(happened, row + 1, 1)
        self._rows.append((source, says, happened))
        return source

    def drafts(self) -> list[EvidenceDraft]:
        """The evidence filled in, each as a draft."""
        found = []
        for source, says, happened in self._rows:
            if source.text().strip():
                draft = evidence_from(source.text())
                words, when = says.text().strip(), happened.text().strip()
                found.append(EvidenceDraft(draft.kind, draft.source, words, when))
        return found

    def first(self) -> SourceField:
        return self._rows[0][0]

    def _choose(self, field: SourceField) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"))
        if name:
            field.setText(name)


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
