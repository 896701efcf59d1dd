"""The ledger: the keyboard goes from one cell that opens something to the next, and stays where it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.ledger import Ledger, widths
from ui.ledger_cells import Cell, Column, Row, note
from ui.theme import Theme

COLUMNS = (Column(1), Column(0, 8, right=True), Column(0, 8, right=True))
ROWS = (
    Row("head", (Cell("Things", strong=True),)),
    Row("line", (Cell("One", query="one"), Cell("1", query="status:delivered"), Cell("10", query="")), "one"),
    note("Nothing to be opened here."),
    Row("line", (Cell("Two"), Cell("2"), Cell("20", query="two")), "two"),
    Row("line", (Cell("A commitment", "below", commitment=7),), "seven"),
    Row("line", (Cell("Show all 9", more="things"),), "things"),
)


@pytest.fixture
def ledger(theme: Theme, qtbot: QtBot) -> Iterator[Ledger]:
    made = Ledger(theme, COLUMNS)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_rows(ROWS)
    made.show()
    yield made
    made.close()


def place(ledger: Ledger) -> tuple[int, int]:
    return ledger.currentIndex().row(), ledger.currentIndex().column()


def test_the_arrows_step_over_what_opens_nothing(ledger: Ledger, qtbot: QtBot) -> None:
    qtbot.keyClick(ledger, Qt.Key.Key_Home)
    assert place(ledger) == (1, 0)
    for key, there in (
        (Qt.Key.Key_Right, (1, 1)),
        (Qt.Key.Key_Down, (3, 2)),
        (Qt.Key.Key_Left, (3, 2)),
        (Qt.Key.Key_Down, (4, 0)),
        (Qt.Key.Key_Up, (3, 2)),
        (Qt.Key.Key_End, (5, 0)),
        (Qt.Key.Key_Down, (5, 0)),
    ):
        qtbot.keyClick(ledger, key)
        assert place(ledger) == there


def test_enter_opens_what_is_chosen(ledger: Ledger, qtbot: QtBot) -> None:
    for row, column, signal, told in (
        (1, 1, ledger.search_wanted, "status:delivered"),
        (1, 2, ledger.search_wanted, ""),
        (4, 0, ledger.chosen, 7),
        (5, 0, ledger.more_wanted, "things"),
    ):
        ledger.setCurrentIndex(ledger.lines.index(row, column))
        with qtbot.waitSignal(signal) as heard:
            qtbot.keyClick(ledger, Qt.Key.Key_Return)
        assert heard.args == [told]


def test_a_click_opens_and_one_beside_opens_nothing(ledger: Ledger, qtbot: QtBot) -> None:
    heard: list[str] = []
    ledger.search_wanted.connect(heard.append)
    for row, column in ((3, 2), (3, 0), (0, 0)):
        at = ledger.visualRect(ledger.lines.index(row, column)).center()
        qtbot.mouseClick(ledger.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard == ["two"]


def test_the_keyboard_stays_on_its_row_when_others_come(ledger: Ledger, qtbot: QtBot) -> None:
    ledger.setCurrentIndex(ledger.lines.index(3, 2))
    ledger.show_rows([*ROWS[:1], Row("line", (Cell("New", query="new"),), "new"), *ROWS[1:]])
    assert place(ledger) == (4, 2)
    assert ledger.whole_height() == sum(ledger.rowHeight(row) for row in range(7))


def test_it_is_told_in_words(ledger: Ledger) -> None:
    told = ledger.lines.data(ledger.lines.index(4, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "A commitment, below"


def test_columns_fill_the_room(ledger: Ledger) -> None:
    metrics = ledger.fontMetrics()
    assert sum(widths(COLUMNS, 400, metrics)) == 400
    assert widths(COLUMNS, 10, metrics)[0] == 0
