"""The window as a whole: every view can be shown, every command has a method, every control has a name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from tests.pictures import story
from tracker import commitments as core
from tracker import review, search, settings
from ui import commands, pictures
from ui.main_window import MainWindow
from ui.session import Session
from ui.theme import Theme

SEED = Path(__file__).resolve().parent.parent.parent / "seeds" / "gulf-observer-2024-12-01.txt"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    path = tmp_path / "sample.pledgebook"
    story(path)
    theme = Theme("light")
    theme.apply()
    session = Session(path, today=date(2026, 11, 24))
    made = MainWindow(session, theme, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made.show()
    pictures.settle(made)
    yield made
    made.close()


def test_every_command_has_an_action_of_its_own(window: MainWindow) -> None:
    assert list(window.bench.actions) == [command.key for command in commands.every()]


def test_undo_and_redo_name_what_they_would_do(window: MainWindow, qtbot: QtBot) -> None:
    window.session.run(core.withdraw, [1], "a test")
    assert window.bench.actions["undo"].text() == "&Undo: withdraw C-0001"
    window.bench.actions["undo"].trigger()
    assert window.bench.actions["redo"].text() == "&Redo: withdraw C-0001"
    assert window.bench.actions["redo"].isEnabled()
    window.session.run(core.withdraw, [2], "another")
    assert not window.bench.actions["redo"].isEnabled()


def test_what_the_world_does_not_allow_is_told_in_the_banner(window: MainWindow) -> None:
    candidate = review.candidates(window.session.store, state="accepted")[0]
    with pytest.raises(Exception, match="accepted before") as told:
        window.session.run(review.accept, [candidate.id])
    window.bench.show_error(told.value)
    assert "accepted before" in window.bench.banner.text


def test_the_detail_panel_follows_the_table(window: MainWindow) -> None:
    window.bench.show_view("commitments")
    pictures.settle(window)
    view = window.bench.commitments_view()
    for id_ in (3, 5):
        view.select(id_)
        assert window.bench.current == id_


def test_from_commitment_to_its_words_and_back(window: MainWindow, qtbot: QtBot) -> None:
    quantity = search.find(window.session.store, search.parse("1,500"))[0]
    window.bench.show_source(quantity)
    view = window.bench.view("document")
    assert window.bench.stack.currentWidget() is view
    assert window.bench.current == quantity


def test_the_window_remembers_its_height_and_theme(window: MainWindow) -> None:
    window.resize(window.width(), 640)  # the screen of the tests is less wide than the window
    window.bench.actions["theme_dark"].trigger()
    window.close()
    again = MainWindow(Session(window.session.path, today=date(2026, 11, 24)), window.bench.theme, window.state)
    again.show()
    height = again.height()
    again.close()
    assert (height, settings.load().theme) == (640, "dark")
    assert window.bench.theme.roles.dark
