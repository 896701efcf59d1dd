"""What is dragged out of the window: rows as text, table and CSV file; a document as the file that it came as."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from tracker import documents, files
from tracker.store import Store
from ui.copying import as_cells, as_html, as_tabs


def rows_data(rows: Sequence[Sequence[str]], folder: QTemporaryDir) -> QMimeData:
    """A table with its head as text with tabs, as HTML, and as a CSV file that is written into `folder`."""
    data = QMimeData()
    data.setText(as_tabs(rows))
    data.setHtml(as_html(rows))
    lines = io.StringIO()
    csv.writer(lines).writerows(as_cells(rows))
    data.setUrls([_file(folder, "commitments.csv", lines.getvalue().encode("utf-8-sig"))])
    return data


def document_data(store: Store, id_: int, folder: QTemporaryDir) -> QMimeData:
    """A document as a file of its own name in `folder`, its very bytes; raises `NotFound` where they are gone."""
    document, data = documents.get(store, id_), QMimeData()
    data.setText(document.facts.title)
    data.setUrls([_file(folder, document.file_name, files.get(store, document.sha256))])
    return data


def drag(source: QWidget, data: QMimeData) -> None:
    """Let go of this where the pointer goes; what is dragged stays where it was, too."""
    gesture = QDrag(source)
    gesture.setMimeData(data)
    gesture.exec(Qt.DropAction.CopyAction)


def _file(folder: QTemporaryDir, name: str, content: bytes) -> QUrl:
    path = Path(folder.filePath(Path(name).name))
    path.write_bytes(content)
    return QUrl.fromLocalFile(str(path))
