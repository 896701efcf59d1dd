"""The progress view: every number opens the list that it counts, and what nobody judged is no failure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from tests.tracker import making
from tests.ui.story import judged, reached, said, settle, summit, training
from tracker import commitments, search, standing
from tracker.model import Kind, Status
from ui.panels.pieces import Elided
from ui.session import Session
from ui.shares import PaceBar, Shares, Verdict, pace_order, pace_words, query_for
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


def test_every_number_opens_the_list_that_it_counts(view: StandingView, filled: Session, qtbot: QtBot) -> None:
    checked = 0
    for button in view.findChildren(QAbstractButton):
        name = button.objectName()
        digits = re.match(r"(\d+)( of \d+)?$", button.text()) or re.search(r"  (\d+)$", button.text())
        if name not in ("number", "link", "verdict") or not digits:
            continue
        with qtbot.waitSignal(view.search_wanted) as told:
            button.click()
        query = search.parse(told.args[0], filled.today)
        assert search.count(filled.store, query) == int(digits[1]), (button.text(), told.args[0])
        checked += 1
    assert checked == 19


def test_a_name_opens_its_list_and_a_quantity_its_commitment(view: StandingView, qtbot: QtBot) -> None:
    names = {button.accessibleName(): button for button in view.findChildren(Elided)}
    with qtbot.waitSignal(view.search_wanted) as told:
        names["China"].click()
    assert told.args == ['pledgor="China"']
    with qtbot.waitSignal(view.search_wanted) as told:
        names["Event"].click()
    assert told.args == ["kind:event"]
    with qtbot.waitSignal(view.chosen) as told:
        names["600 scholarships"].click()
    assert told.args == [3]


def test_a_party_of_a_longer_name_is_not_counted_in(view: StandingView, filled: Session) -> None:
    assert search.count(filled.store, search.parse(query_for("party", "China"))) == 4
    assert search.count(filled.store, search.parse('pledgor:"China"')) == 5


def test_quotation_marks_in_a_name_do_no_harm(filled: Session) -> None:
    query = query_for("party", 'The "Six" & more')
    assert search.count(filled.store, search.parse(query)) == 1


def test_no_record_is_no_data_and_never_0(view: StandingView) -> None:
    words = said(view)
    assert "no data of 1,500" in words
    assert "300 of 1,500" in words
    assert "0 of 1,500" not in words.replace("300 of 1,500", "")
    assert "Off track" in words
    assert "none judged" in words


def test_what_nobody_judged_is_empty_ground(theme: Theme, qtbot: QtBot) -> None:
    bar = Shares(theme, {"": 3, "delivered": 1}, 1.0)
    qtbot.addWidget(bar)
    bar.resize(400, 20)
    image = bar.grab().toImage()
    assert bar.accessibleName() == "Delivered 1, Not judged yet 3"
    kept, ground = image.pixelColor(50, 10), image.pixelColor(300, 10)
    assert kept.green() > kept.red() + 40
    assert ground != kept
    roles = theme.roles
    assert ground not in (QColor(roles["danger"]), QColor(roles["warning"]), QColor(roles["unknown"]))


def test_each_verdict_in_the_legend_has_shape_word_and_number(view: StandingView) -> None:
    legend = [part.text() for part in view.findChildren(Verdict)]
    assert legend == ["Delivered  1", "Stalled  1", "Not judged yet  4"]


def test_what_asks_for_a_look_stands_first(filled: Session) -> None:
    paces = sorted(standing.paces(filled.store, filled.today), key=pace_order)
    assert [pace.id for pace in paces] == [2, 3]
    first, below = pace_words(paces[0])
    assert first == "300 of 1,500"
    assert below.startswith("training opportunities · as of 2025-12-31 · expected by then ")
    assert "at this pace reached about 2030" in below


def test_it_follows_changes_and_stays_where_it_was(view: StandingView, filled: Session, qtbot: QtBot) -> None:
    view.resize(800, 200)
    bar = view.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 250)
    bar.setValue(200)
    reached(filled, 3, 200, date(2026, 1, 1))
    settle(filled, qtbot)
    assert "200 of 1,500" in said(view)
    qtbot.waitUntil(lambda: bar.maximum() > 250)
    assert bar.value() == 200
    filled.undo()
    settle(filled, qtbot)
    assert "200 of 1,500" not in said(view)


def test_a_long_table_shows_the_rest_when_asked(filled: Session, theme: Theme, qtbot: QtBot) -> None:
    for number in range(12):
        filled.run(commitments.add, making.draft(f"Train {number}"))
    view = StandingView(filled, theme)
    qtbot.addWidget(view)
    settle(filled, qtbot)
    assert len(view.findChildren(PaceBar)) == 8
    next(b for b in view.findChildren(QPushButton) if b.text() == "Show all 14").click()
    settle(filled, qtbot)
    shown = [bar for bar in view.findChildren(PaceBar) if not bar.isHidden()]
    assert len(shown) == 14


def test_an_empty_store_teaches(session: Session, theme: Theme, qtbot: QtBot) -> None:
    view = StandingView(session, theme)
    qtbot.addWidget(view)
    settle(session, qtbot)
    assert view._pages.currentWidget() is view._empty
    assert "Nothing to count yet" in said(view._empty)


@pytest.mark.parametrize("width", [420, 800, 1400])
def test_nothing_is_wider_than_the_view(view: StandingView, qtbot: QtBot, width: int) -> None:
    view.resize(width, 600)
    qtbot.waitUntil(lambda: view.table.verticalScrollBar().maximum() > 0 or width > 420)
    settle(view._session, qtbot)
    assert view.table.widget().minimumSizeHint().width() <= view.table.viewport().width()


def test_every_control_can_be_reached_and_has_a_name(view: StandingView) -> None:
    buttons = [b for b in view.findChildren(QPushButton) if not b.isHidden()]
    assert buttons
    assert all(b.accessibleName() or b.text() for b in buttons)
    assert all(b.focusPolicy().value & 1 for b in buttons)
