"""The calendar: spans across days, the keyboard by day, week and month, and what is due on the chosen day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from pytestqt.qtbot import QtBot

from tests.tracker import making
from tests.ui.story import settle
from tracker import commitments
from tracker.deadlines import Bucket, Spot
from tracker.model import Due, Reading
from ui.month import grid_start, lanes, month_away
from ui.session import Session
from ui.theme import Theme
from ui.views.deadlines import DeadlinesView

MONDAY = date(2026, 11, 23)


def spot(id_: int, first: int, last: int) -> Spot:
    """A deadline between two days, counted from the Monday."""
    return Spot(id_, Bucket.LATER, None, MONDAY + timedelta(days=first), MONDAY + timedelta(days=last))


def due(session: Session, title: str, earliest: date, latest: date) -> int:
    reading = Reading(str(latest), earliest, latest, date(2024, 1, 1))
    return session.run(commitments.add, making.event(title, due=Due("by then", (reading,))))


@pytest.fixture
def view(session: Session, theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[DeadlinesView]:
    due(session, "On Thursday", date(2026, 11, 26), date(2026, 11, 26))
    due(session, "Some day of the week", date(2026, 11, 24), date(2026, 11, 29))
    due(session, "In January", date(2027, 1, 31), date(2027, 1, 31))
    made = DeadlinesView(session, theme, QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.show_mode("calendar")
    settle(session, qtbot)
    yield made
    made.close()


def listed(view: DeadlinesView) -> list[str]:
    lines = [view._due.line(row) for row in range(view._due.rowCount())]
    return [line.title for line in lines if line]


def test_bars_of_a_week_do_not_overlap() -> None:
    week = [spot(1, 0, 2), spot(2, 2, 4), spot(3, 3, 3), spot(4, -100, 200), spot(5, 9, 9)]
    bars, left = lanes(week, MONDAY, 2)
    assert [(bar.spot.id, bar.lane, bar.first, bar.last) for bar in bars] == [(1, 0, 0, 2), (2, 1, 2, 4), (3, 0, 3, 3)]
    assert left == [1] * 7
    bars, left = lanes(week, MONDAY, 3)
    assert [(bar.first, bar.last) for bar in bars if bar.spot.id == 4] == [(0, 6)]
    assert left == [0] * 7


@pytest.mark.parametrize(
    ("day", "months", "there"),
    [
        ("2026-11-24", 1, "2026-12-24"),
        ("2027-01-31", 1, "2027-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2027-01-15", -1, "2026-12-15"),
    ],
)
def test_months_on(day: str, months: int, there: str) -> None:
    assert month_away(date.fromisoformat(day), months) == date.fromisoformat(there)


def test_a_grid_begins_on_the_first_weekday() -> None:
    assert grid_start(date(2026, 11, 24), 1) == date(2026, 10, 26)
    assert grid_start(date(2026, 11, 24), 7) == date(2026, 11, 1)
    assert grid_start(date(2026, 6, 30), 1) == date(2026, 6, 1)


def test_the_keyboard_goes_by_day_week_and_month(view: DeadlinesView, qtbot: QtBot) -> None:
    for key, there in (
        (Qt.Key.Key_Right, date(2026, 11, 25)),
        (Qt.Key.Key_Down, date(2026, 12, 2)),
        (Qt.Key.Key_Up, date(2026, 11, 25)),
        (Qt.Key.Key_Home, date(2026, 11, 23)),
        (Qt.Key.Key_End, date(2026, 11, 29)),
        (Qt.Key.Key_PageDown, date(2026, 12, 29)),
        (Qt.Key.Key_PageUp, date(2026, 11, 29)),
        (Qt.Key.Key_T, date(2026, 11, 24)),
        (Qt.Key.Key_Left, date(2026, 11, 23)),
    ):
        qtbot.keyClick(view.month, key)
        assert view.month.day == there
    assert view._month_name.text() == "November 2026"


def test_what_is_due_on_the_day_is_listed_and_opened(view: DeadlinesView, qtbot: QtBot) -> None:
    assert listed(view) == ["Some day of the week"]
    qtbot.keyClick(view.month, Qt.Key.Key_Right)
    qtbot.keyClick(view.month, Qt.Key.Key_Right)
    assert listed(view) == ["On Thursday", "Some day of the week"]
    assert view.month.accessibleDescription().endswith("2 due")
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.keyClick(view.month, Qt.Key.Key_Return)
    assert told.args == [1]
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view.day, Qt.Key.Key_Return)
    assert told.args == [1]


def test_a_screen_reader_hears_the_days(view: DeadlinesView) -> None:
    index = view.month.currentIndex()
    assert (index.row(), index.column()) == (4, 1)
    assert index.data() == "Tuesday, 2026-11-24: 1 due"
    assert view.month.visualRect(index).width() == view.month.viewport().width() // 7


def test_a_click_chooses_its_day(view: DeadlinesView, qtbot: QtBot) -> None:
    width, height = view.month.width(), view.month.height()
    qtbot.mouseClick(
        view.month.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(width * 3.5 / 7), round(height * 0.8))
    )
    assert view.month.day == date(2026, 11, 26)


def test_it_follows_changes(view: DeadlinesView, session: Session, qtbot: QtBot) -> None:
    due(session, "Today", date(2026, 11, 24), date(2026, 11, 24))
    settle(session, qtbot)
    assert listed(view) == ["Today", "Some day of the week"]
    view.search.setText("today")
    qtbot.waitUntil(lambda: listed(view) == ["Today"])


def test_a_month_is_drawn_with_its_bars(view: DeadlinesView, theme: Theme) -> None:
    image = view.month.grab().toImage()
    wide, top = image.width() / 7, view.month._sizes(view.month.rect().toRectF())[0]
    week = top + (image.height() - top) / 6 * 4.05
    free, busy = [
        {image.pixelColor(round(wide * column + wide / 2), y).name() for y in range(round(week + 22), round(week + 60))}
        for column in (0, 4)
    ]
    assert len(busy) > len(free)
