"""Export: which report, of which commitments, into which file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tracker import report, search
from tracker.errors import TrackerError
from tracker.model import Tick
from tracker.places import refuse_missing_folder
from tracker.store import Store
from ui import words
from ui.jobs import Job
from ui.panels.pieces import hidden, named
from ui.session import Session

FORMATS = (".pdf", ".html", ".docx", ".xlsx", ".csv", ".md", ".json")


class ExportDialog(QDialog):
    """Chooses layout, scope and file, then exports beside the window; `exported` tells where."""

    exported = Signal(object)

    def __init__(self, session: Session, query: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Export report"))
        self.layout_, self.format_ = QComboBox(), QComboBox()
        for key in report.LAYOUTS:
            self.layout_.addItem(words.say(words.LAYOUT[key]), key)
        for suffix in FORMATS:
            self.format_.addItem(suffix.removeprefix(".").upper(), suffix)
        self.scope = QLineEdit(query, placeholderText=self.tr("All commitments"))
        self.scope.setClearButtonEnabled(True)
        self.count = named(QLabel(), "muted")
        folder = Path(session.path).parent
        self.path = QLineEdit(str(folder / f"report-{session.today}.pdf"))
        self.error = named(hidden(QLabel(wordWrap=True)), "error")
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self.format_.currentIndexChanged.connect(self._match_suffix)
        self.scope.textChanged.connect(self._count)
        self._count()
        self.layout_.setFocus()

    def _lay_out(self) -> None:
        choose = QPushButton(self.tr("Choose…"), autoDefault=False)
        choose.clicked.connect(self._choose)
        place = QHBoxLayout()
        place.addWidget(self.path, 1)
        place.addWidget(choose)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Report"), self.layout_)
        form.addRow(self.tr("For&mat"), self.format_)
        form.addRow(self.tr("&Of"), self.scope)
        form.addRow("", self.count)
        heading = QLabel(self.tr("&File"))
        heading.setBuddy(self.path)
        form.addRow(heading, place)
        for field, name in ((self.path, self.tr("File")), (self.scope, self.tr("Search that picks the commitments"))):
            field.setAccessibleName(name)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export = self.buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.setDefault(True)
        self.buttons.accepted.connect(self._export)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.error)
        column.addWidget(self.buttons)
        self.setMinimumWidth(64 * self.fontMetrics().averageCharWidth())

    def _choose(self) -> None:
        suffix = self.format_.currentData()
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export report"), self.path.text(), f"*{suffix}")
        if name:
            self.path.setText(name if Path(name).suffix else name + suffix)

    def _match_suffix(self) -> None:
        self.path.setText(str(Path(self.path.text()).with_suffix(self.format_.currentData())))

    def _count(self) -> None:
        try:
            number = search.count(self._session.store, search.parse(self.scope.text(), self._session.today))
        except TrackerError as error:
            self._say(error)
            return
        self._say(None)
        self.count.setText(self.tr("%Ln commitment(s)", "", number))
        self.export.setEnabled(number > 0)

    def _say(self, error: TrackerError | None) -> None:
        self.error.setText(str(error) if error else "")
        self.error.setVisible(error is not None)

    def _export(self) -> None:
        path, today, layout = Path(self.path.text()).expanduser(), self._session.today, self.layout_.currentData()
        try:
            query = search.parse(self.scope.text(), today)
            refuse_missing_folder(path)
        except TrackerError as error:
            self._say(error)
            return

        def work(store: Store, tick: Tick) -> Path:
            return report.export(store, layout, path, query, today, tick)

        def tell(where: Path) -> None:  # holds the dialog, which is shut by then
            self.exported.emit(where)

        self._session.start(Job(self.tr("Exporting %1").replace("%1", path.name), work, tell))
        self.accept()
