"""Looking back: the window as it was known on a day, where nothing can be changed, and back to today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.tracker.making import plain
from tracker import commitments
from tracker.past import Moment
from tracker.store import Store
from ui.desk import Desk
from ui.dialogs.moment import MomentDialog
from ui.lookback import LookBack
from ui.session import Session
from ui.theme import Theme

TODAY = date(2026, 11, 24)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A window on a store with a promise of January and one of March."""
    monkeypatch.setattr("tracker.settings.state_file", lambda: tmp_path / "state.ini")
    with Store(tmp_path / "s.pledgebook", author="Ana") as store:
        for month in (1, 3):
            monkeypatch.setattr("tracker.store.now", lambda month=month: f"2025-0{month}-05T10:00:00.000Z")
            commitments.add(store, plain(f"Promise of month {month}"))
    monkeypatch.undo()
    monkeypatch.setattr("tracker.settings.state_file", lambda: tmp_path / "state.ini")
    made = Desk(qapp, TODAY)
    made.open(tmp_path / "s.pledgebook")
    yield made
    assert made.window
    made.window.close()
    made._end()


def titles(desk: Desk) -> list[str]:
    assert desk.window
    return [row["title"] for row in desk.window.session.store.read("SELECT title FROM commitment ORDER BY id")]


def test_the_window_shows_what_was_known_and_comes_back(qtbot: QtBot, desk: Desk) -> None:
    first = desk.window
    assert first and not first.findChildren(LookBack)
    first.bench.moment_wanted.emit(Moment(known_on=date(2025, 2, 1)))
    qtbot.waitUntil(lambda: desk.window is not first)
    then = desk.window
    assert then and titles(desk) == ["Promise of month 1"]
    assert then.session.today == date(2025, 2, 1)
    strip = then.findChildren(LookBack)[0]
    assert strip.isVisible()
    then.bench.show_view("commitments")
    then.session.tell_when_quiet()
    qtbot.waitSignal(then.session.quiet)
    button = strip.findChildren(QPushButton)[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.window is not then)
    assert len(titles(desk)) == 2


def test_the_past_is_not_changed(qtbot: QtBot, desk: Desk) -> None:
    first = desk.window
    assert first
    first.bench.moment_wanted.emit(Moment(known_on=date(2025, 4, 1)))
    qtbot.waitUntil(lambda: desk.window is not first)
    then = desk.window
    assert then and not then.bench.actions["undo"].isEnabled()
    with pytest.raises(Exception, match="The past is looked at, not changed"):
        then.session.run(commitments.withdraw, [1], "no")


def test_from_one_past_to_another(qtbot: QtBot, desk: Desk) -> None:
    for day, number in ((date(2025, 2, 1), 1), (date(2025, 4, 1), 2), (date(2024, 12, 31), 0)):
        before = desk.window
        assert before
        before.bench.moment_wanted.emit(Moment(known_on=day))
        qtbot.waitUntil(lambda before=before: desk.window is not before)
        assert len(titles(desk)) == number


def test_the_dialog_takes_a_day_that_has_come(qtbot: QtBot, session: Session) -> None:
    dialog = MomentDialog(session, Theme("light"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.day.setText("2027-01-01")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "lies ahead" in dialog.error.text() and not dialog.result()
    dialog.day.setText("2026-03-01")
    dialog.true.setChecked(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() and dialog.moment == Moment(as_of=date(2026, 3, 1))
