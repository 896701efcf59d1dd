"""What is dragged out of the window, and what is dropped on it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QTemporaryDir
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from tests.pictures import story
from tests.ui.conftest import SEED, TODAY
from ui import dragging, pictures
from ui.main_window import MainWindow
from ui.session import Session
from ui.theme import Theme

ROWS = [["No.", "Commitment"], ["C-0001", "Ärger, =SUM(1) & <b>"], ["C-0002", "=HYPERLINK(1)"]]


@pytest.fixture
def folder() -> QTemporaryDir:
    return QTemporaryDir()


@pytest.fixture
def window(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    path = tmp_path / "sample.pledgebook"
    story(path)
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(Session(path, today=TODAY), theme, state)
    made.show()
    made.bench.show_view("commitments")
    pictures.settle(made)
    yield made
    made.close()


def test_rows_are_text_table_and_file(folder: QTemporaryDir) -> None:
    data = dragging.rows_data(ROWS, folder)
    assert data.text().splitlines()[1] == "C-0001\tÄrger, =SUM(1) & <b>"
    assert "&lt;b&gt;" in data.html()
    (address,) = data.urls()
    with Path(address.toLocalFile()).open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [*ROWS[:2], ["C-0002", "'=HYPERLINK(1)"]]


def test_a_document_is_the_file_that_it_came_as(window: MainWindow, folder: QTemporaryDir) -> None:
    data = dragging.document_data(window.session.store, 1, folder)
    path = Path(data.urls()[0].toLocalFile())
    assert (path.name, path.read_bytes()) == (SEED.name, SEED.read_bytes())


def test_lists_say_what_is_to_be_dragged(window: MainWindow, qtbot: QtBot) -> None:
    table = window.bench.commitments_view().table
    table.drag_wanted.disconnect()
    with qtbot.waitSignal(table.drag_wanted):
        table.startDrag(Qt.DropAction.CopyAction)
    documents = window.navigation._documents
    documents.setCurrentRow(0)
    window.navigation.document_dragged.disconnect()
    with qtbot.waitSignal(window.navigation.document_dragged) as told:
        documents.startDrag(Qt.DropAction.CopyAction)
    assert told.args == [1]


def drop(window: MainWindow, data: QMimeData) -> None:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, buttons, keys))


def test_words_that_are_dropped_are_imported(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("Brazil will plant 12 million trees by 2030.")
    drop(window, data)
    importing = window.bench.importing
    qtbot.waitUntil(lambda: importing.dialog is not None)
    assert importing.dialog is not None
    importing.dialog.reject()
    qtbot.waitUntil(lambda: importing.dialog is None)
