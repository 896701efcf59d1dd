"""The progress view: every number opens the list that it counts, and what nobody judged is no failure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.tracker import making
from tests.ui.story import judged, reached, said, settle, summit, training
from tracker import commitments, search, standing
from tracker.model import Kind, Status
from ui.headline import Bar
from ui.ledger_cells import Cell
from ui.session import Session
from ui.shares import pace_order, pace_words, query_for
from ui.theme import Theme
from ui.views.standing import StandingView


@pytest.fixture
def filled(session: Session) -> Session:
    judged(session, summit(session))
    reached(session, training(session))
    session.run(commitments.add, making.draft("600 scholarships"))
    session.run(commitments.add, making.draft("Open a bank", kind=Kind.ACTION, quantities=(), pledgors=("China Bank",)))
    stalled = session.run(commitments.add, making.plain("Plant trees", pledgors=("China", 'The "Six" & more')))
    judged(session, stalled, Status.STALLED)
    session.run(
        commitments.add, making.event("Overdue talks", due=commitments.due_from("2026-01"), pledgors=("Japan",))
    )
    return session


@pytest.fixture
def view(filled: Session, theme: Theme, qtbot: QtBot) -> Iterator[StandingView]:
    made = StandingView(filled, theme)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    settle(filled, qtbot)
    yield made
    made.close()


def test_the_headline_counts(view: StandingView) -> None:
    numbers = [b.accessibleName() for b in view.findChildren(QPushButton, "number")]
    assert numbers == ["6 commitments", "2 judged", "1 delivered", "4 not judged yet", "1 past due, open"]


def cells(view: StandingView) -> Iterator[tuple[int, int, Cell]]:
    for row, line in enumerate(view.table.lines.lines):
        for column, cell in enumerate(line.cells):
            yield row, column, cell


def shown(view: StandingView) -> str:
    """All that the table says."""
    return "\n".join(part for _, _, cell in cells(view) for part in (cell.text, cell.below) if part)


def test_every_number_opens_the_list_that_it_counts(view: StandingView, filled: Session, qtbot: QtBot) -> None:
    counted = {button.text(): button.click for button in view.findChildren(QPushButton, "number")}
    for row, column, cell in cells(view):
        if cell.query is not None and re.match(r"\d", cell.text):
            index = view.table.lines.index(row, column)
            counted[f"{cell.text} in {row}, {column}"] = lambda index=index: view.table.clicked.emit(index)
    for text, click in counted.items():
        with qtbot.waitSignal(view.search_wanted) as told:
            click()
        number = int(text.split()[0])
        assert search.count(filled.store, search.parse(told.args[0], filled.today)) == number, (text, told.args[0])
    assert len(counted) == 18


def test_a_name_opens_its_list_and_a_quantity_its_commitment(view: StandingView, qtbot: QtBot) -> None:
    names = {cell.text: (row, column) for row, column, cell in cells(view) if cell.opens}
    for name, query in (("China", 'pledgor="China"'), ("Event", "kind:event")):
        view.table.setCurrentIndex(view.table.lines.index(*names[name]))
        with qtbot.waitSignal(view.search_wanted) as told:
            qtbot.keyClick(view.table, Qt.Key.Key_Return)
        assert told.args == [query]
    view.table.setCurrentIndex(view.table.lines.index(*names["600 scholarships"]))
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert told.args == [3]


def test_a_party_of_a_longer_name_is_not_counted_in(view: StandingView, filled: Session) -> None:
    assert search.count(filled.store, search.parse(query_for("party", "China"))) == 4
    assert search.count(filled.store, search.parse('pledgor:"China"')) == 5


def test_quotation_marks_in_a_name_do_no_harm(filled: Session) -> None:
    query = query_for("party", 'The "Six" & more')
    assert search.count(filled.store, search.parse(query)) == 1


def test_no_record_is_no_data_and_never_0(view: StandingView) -> None:
    words = shown(view)
    assert "no data of 1,500" in words
    assert "300 of 1,500" in words
    assert "0 of 1,500" not in words.replace("300 of 1,500", "")
    assert "Off track" in words
    assert "none judged" in words


def test_what_nobody_judged_is_empty_ground(theme: Theme, qtbot: QtBot) -> None:
    bar = Bar(theme)
    qtbot.addWidget(bar)
    bar.show_shares({"": 3, "delivered": 1})
    bar.resize(400, 20)
    image = bar.grab().toImage()
    assert bar.accessibleName() == "Delivered 1, Not judged yet 3"
    kept, ground = image.pixelColor(50, 10), image.pixelColor(300, 10)
    assert kept.green() > kept.red() + 40
    assert ground != kept
    roles = theme.roles
    assert ground not in (QColor(roles["danger"]), QColor(roles["warning"]), QColor(roles["unknown"]))


def test_each_verdict_has_shape_word_and_number(view: StandingView) -> None:
    rows = [line.cells for line in view.table.lines.lines if line.name.startswith("status")]
    assert [(row[0].text, row[0].shape, row[3].text) for row in rows] == [
        ("Delivered", True, "1"),
        ("Stalled", True, "1"),
        ("Not judged yet", True, "4"),
    ]


def test_what_asks_for_a_look_stands_first(filled: Session) -> None:
    paces = sorted(standing.paces(filled.store, filled.today), key=pace_order)
    assert [pace.id for pace in paces] == [2, 3]
    first, below = pace_words(paces[0])
    assert first == "300 of 1,500"
    assert below.startswith("training opportunities · as of 2025-12-31 · expected by then ")
    assert "at this pace reached about 2030" in below


def test_it_follows_changes_and_stays_where_it_was(view: StandingView, filled: Session, qtbot: QtBot) -> None:
    view.resize(800, 300)
    bar = view.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 250)
    names = [line.name for line in view.table.lines.lines]
    view.table.setCurrentIndex(view.table.lines.index(names.index("party China"), 3))
    bar.setValue(200)
    with qtbot.assertNotEmitted(view.table.lines.modelReset):
        reached(filled, 3, 200, date(2026, 1, 1))
        settle(filled, qtbot)
    assert "200 of 1,500" in shown(view)
    assert bar.value() == 200
    judged(filled, 3)  # one more row by status
    settle(filled, qtbot)
    current = view.table.currentIndex()
    assert (view.table.lines.lines[current.row()].name, current.column()) == ("party China", 3)
    filled.undo()
    filled.undo()
    settle(filled, qtbot)
    assert "200 of 1,500" not in shown(view)


def test_a_long_table_shows_the_rest_when_asked(filled: Session, theme: Theme, qtbot: QtBot) -> None:
    for number in range(12):
        filled.run(commitments.add, making.draft(f"Train {number}"))
    view = StandingView(filled, theme)
    qtbot.addWidget(view)
    settle(filled, qtbot)
    assert sum(cell.pace is not None for *_, cell in cells(view)) == 8
    row, column = next((r, c) for r, c, cell in cells(view) if cell.text == "Show all 14")
    view.table.clicked.emit(view.table.lines.index(row, column))
    assert sum(cell.pace is not None for *_, cell in cells(view)) == 14


def test_an_empty_store_teaches(session: Session, theme: Theme, qtbot: QtBot) -> None:
    view = StandingView(session, theme)
    qtbot.addWidget(view)
    settle(session, qtbot)
    assert view._pages.currentWidget() is view._empty
    assert "Nothing to count yet" in said(view._empty)


@pytest.mark.parametrize("width", [420, 800, 1400])
def test_nothing_is_wider_than_the_view(view: StandingView, qtbot: QtBot, width: int) -> None:
    view.resize(width, 600)
    table = view.table
    qtbot.waitUntil(lambda: abs(table.viewport().width() - sum(table.columnWidth(n) for n in range(4))) < 8)


def test_a_view_that_nobody_sees_asks_when_it_is_seen_again(view: StandingView, filled: Session, qtbot: QtBot) -> None:
    view.hide()
    reached(filled, 3, 200, date(2026, 1, 1))
    settle(filled, qtbot)
    assert "200 of 1,500" not in shown(view)
    view.show()
    settle(filled, qtbot)
    assert "200 of 1,500" in shown(view)
