"""A table on its way in: shown, mapped, previewed and imported, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.tracker.exchange.tables.books import PLEDGES, csv_book, workbook
from tests.ui.conftest import TODAY
from tracker import commitments, documents, search
from tracker.exchange.tables import grid, plan
from ui import pictures
from ui.dialogs.table_fields import WORDS
from ui.dialogs.table_import import TableImportDialog
from ui.importing import Importing
from ui.main_window import MainWindow
from ui.session import Session
from ui.theme import Theme


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def shown(qtbot: QtBot, session: Session, window: QWidget, text: str = PLEDGES) -> TableImportDialog:
    dialog = TableImportDialog(session, csv_book(text), window)
    dialog.show()
    looked_through(qtbot, dialog)
    return dialog


def looked_through(qtbot: QtBot, dialog: TableImportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.rows is not None and dialog.done_.isEnabled(), timeout=15000)


def texts(table: object) -> list[list[str]]:
    rows, columns = table.rowCount(), table.columnCount()  # type: ignore[attr-defined]
    return [[table.item(row, column).text() for column in range(columns)] for row in range(rows)]  # type: ignore[attr-defined]


def test_the_three_parts_are_shown(session: Session, window: QWidget, qtbot: QtBot) -> None:
    dialog = shown(qtbot, session, window, PLEDGES + "P-4,,Japan,,,,\n")
    assert texts(dialog.first)[0][:2] == ["P-1", "Build a hospital in Lima"]
    assert dialog.columns.columns()["Deadline"] == "due"
    assert texts(dialog.made)[0][:5] == ["Build a hospital in Lima", "Japan", "Peru", "1,500,000 USD", "2027-06-30"]
    assert texts(dialog.refused) == [["5", "it has no title"]]
    assert [dialog.tabs.tabText(n).rpartition("(")[2] for n in range(3)] == ["3)", "1)", "0)"]
    assert "needs the day" in dialog.said.text() and dialog.done_.text() == "Import 3 commitments"
    dialog.reject()


def test_a_column_is_given_another_meaning_by_keyboard(session: Session, window: QWidget, qtbot: QtBot) -> None:
    dialog = shown(qtbot, session, window)
    choice = dialog.columns.choices["Recipient"]
    choice.setFocus()
    dialog.rows = None
    while choice.currentData() != "note":
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    looked_through(qtbot, dialog)
    qtbot.waitUntil(lambda: texts(dialog.made)[0][6].startswith("Peru"))
    assert texts(dialog.made)[0][2] == ""
    dialog.reject()


def test_what_is_true_of_all_rows_is_typed(session: Session, window: QWidget, qtbot: QtBot) -> None:
    dialog = shown(qtbot, session, window)
    dialog.rows = None
    for field, text in ((dialog.shared.as_of, "soonish"), (dialog.shared.as_of, "2026-01-31")):
        field.clear()
        qtbot.keyClicks(field, text)
        field.editingFinished.emit()
        assert dialog.shared.error.isVisible() == (text == "soonish")
    qtbot.waitUntil(lambda: dialog.rows is not None and dialog.rows.made[0].status is not None, timeout=15000)
    assert texts(dialog.made)[0][5] == "In progress"
    dialog.reject()


def test_refused_rows_are_saved(
    session: Session, window: QWidget, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown(qtbot, session, window, PLEDGES + "P-4,,Japan,,,,\n")
    path = tmp_path / "refused.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.save.click()
    assert "it has no title" in path.read_text("utf-8-sig")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "refused.csv"), ""))
    dialog.save.click()
    assert "does not exist" in dialog.error.text() and dialog.error.isVisible()
    dialog.reject()


def test_a_file_is_read_asked_about_imported_and_undone(
    session: Session, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    importing = Importing(session, window)
    told: list[tuple[int, str]] = []
    importing.table_done.connect(lambda first, said: told.append((first, said)))
    path = tmp_path / "pledges.xlsx"
    path.write_bytes(workbook())
    importing.start([path])
    qtbot.waitUntil(lambda: isinstance(importing.dialog, TableImportDialog), timeout=15000)
    dialog = importing.dialog
    assert isinstance(dialog, TableImportDialog)
    looked_through(qtbot, dialog)
    assert dialog.sheets.currentText() == "Pledges"
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(told), timeout=15000)
    assert told == [(1, "3 commitments came in from the table; one undo takes them back.")]
    assert commitments.get(session.store, 1).title == "Train teachers"
    assert plan.remembered(dialog.sheet.heads) is not None
    session.undo()
    assert documents.all_documents(session.store) == []
    assert list(search.find(session.store, search.Query())) == []


@pytest.fixture
def main(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    session = Session(tmp_path / "own.pledgebook", today=TODAY)
    made = MainWindow(session, theme, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made.show()
    pictures.settle(made)
    yield made
    made.close()


def test_cells_that_were_copied_lead_to_the_same_page(main: MainWindow, qtbot: QtBot) -> None:
    copied = QMimeData()
    copied.setText("Commitment\tDonor\nBuild a school\tJapan\n")
    QGuiApplication.clipboard().setMimeData(copied)
    main.bench.actions["paste"].trigger()
    dialog = main.bench.importing.dialog
    assert isinstance(dialog, TableImportDialog)
    looked_through(qtbot, dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: main.bench.current == 1, timeout=15000)
    assert "1 commitment came in" in main.bench.banner.text
    assert main.bench.key == "commitments"


def test_prose_is_no_table() -> None:
    assert grid.is_table_text("A\tB\r\nC\tD\r\n")
    for text in ("", "One line\twith a tab", "Two lines\nof prose", "A\tB\nC\tD\tE\n"):
        assert not grid.is_table_text(text)


def test_every_field_has_words() -> None:
    assert set(WORDS) == {"", *plan.FIELDS}
