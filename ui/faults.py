"""Faults of ours: a report without any document's text, and a dialog that says that the work is saved."""

from __future__ import annotations

import platform
import sys
import traceback
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from tracker import settings, sqlite


def report(error: BaseException) -> str:
    """What a developer needs: versions, and where it happened. Messages are left out: they may quote a document."""
    lines = [f"Pledgebook {version('pledgebook') if _installed() else 'checkout'}, Python {platform.python_version()}"]
    lines += [f"Qt {qVersion()}, SQLite {'.'.join(map(str, sqlite.VERSION))}, {platform.platform()}", ""]
    frames = traceback.extract_tb(error.__traceback__)
    lines += [f"{Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    return "\n".join([*lines, type(error).__name__])


def tell(error: BaseException, parent: QWidget | None) -> None:
    """Write the report into the log folder and show it; the terminal gets one line."""
    text = report(error)
    folder = settings.log_folder()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"fault-{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
    path.write_text(text, "utf-8")
    sys.stderr.write(f"A fault of Pledgebook's own; the report is {path}\n")
    Fault(text, path, parent).open()


class Fault(QDialog):
    """What happened, in calm words."""

    def __init__(self, text: str, path: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        words = QLabel(
            self.tr(
                "Pledgebook made a mistake and could not finish what you asked for. "
                "Everything that was saved before is safe, and the change in hand was not made."
            ),
            wordWrap=True,
        )
        place = QLabel(self.tr("The report below holds no text of your documents. It was kept as:") + f"\n{path}")
        place.setTextFormat(Qt.TextFormat.PlainText)
        place.setObjectName("muted")
        shown = QPlainTextEdit(text, readOnly=True)
        shown.setObjectName("field")
        shown.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (words, place, shown, buttons):
            column.addWidget(widget)
        self.resize(560, 380)


def _installed() -> bool:
    return QCoreApplication.instance() is not None and any(
        Path(p).glob("pledgebook-*.dist-info") for p in sys.path if p
    )
