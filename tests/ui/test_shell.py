"""The shell of the window: preferences, messages, what it remembers, help, printing, the note at the start."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from tests.pictures import story
from tests.tracker import making
from tests.ui.conftest import TODAY
from tests.ui.story import said
from tracker import commitments as core
from tracker import settings
from tracker.settings import Settings
from ui import app, notice, pictures
from ui.banner import Banner
from ui.catalogue import VIEWS
from ui.commands.file import print_on
from ui.dialogs import preferences
from ui.dialogs.help import HelpDialog
from ui.dialogs.preferences import Preferences
from ui.jobs import Job, Strip
from ui.main_window import MainWindow
from ui.session import Session
from ui.theme import Theme


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "sample.pledgebook"
    story(path)
    return path


@pytest.fixture
def state(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(theme: Theme, qtbot: QtBot, store: Path, state: QSettings) -> Iterator[MainWindow]:
    made = MainWindow(Session(store, today=TODAY), theme, state)
    made.show()
    pictures.settle(made)
    yield made
    made.close()


# --- preferences


@pytest.fixture
def dialog(window: MainWindow) -> Iterator[Preferences]:
    before = settings.load()
    made = Preferences(window)
    made.show()
    yield made
    made.close()
    settings.save(before)


def field(dialog: Preferences, key: str) -> QLineEdit | QComboBox | QSpinBox | QCheckBox:
    name = preferences.ROWS[key].name
    every = [w for kind in (QLineEdit, QComboBox, QSpinBox, QCheckBox) for w in dialog.findChildren(kind)]
    (found,) = (w for w in every if w.accessibleName() == name)
    return found


def test_every_setting_has_a_row_and_a_field_that_takes_it() -> None:
    assert set(preferences.ROWS) == {choice.name for choice in fields(Settings)}


def test_what_is_chosen_stands_in_the_file(dialog: Preferences, qtbot: QtBot) -> None:
    author, size, note = field(dialog, "author"), field(dialog, "scale"), field(dialog, "notify")
    qtbot.keyClicks(author, "Ana Lima")
    size.setValue(150)
    qtbot.keyClick(note, Qt.Key.Key_Space)
    qtbot.keyClick(author, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept = settings.load()
    assert (kept.author, kept.scale, kept.notify) == ("Ana Lima", 150, False)
    assert dialog.used == preferences.WINDOW


def test_colours_are_used_at_once(dialog: Preferences, window: MainWindow) -> None:
    dialog.theme_chosen.connect(window.bench.theme.choose)
    colours = field(dialog, "theme")
    colours.setCurrentIndex(colours.findData("dark"))
    dialog._save()
    assert window.bench.theme.roles.dark
    assert dialog.used == preferences.NOW


def test_the_search_narrows_the_settings(dialog: Preferences, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.search, "dates numbers")
    assert [key for key, block in dialog._blocks.items() if block.isVisible()] == ["language"]
    qtbot.keyClicks(dialog.search, " nonsense")
    assert dialog._none.isVisible()


def test_values_that_do_not_fit_are_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('scale = 900\ntheme = "pink"\nlanguage = "fr"\n')
    assert settings.load(path) == replace(Settings(), language="fr")
    assert len(caplog.records) == 2
    caplog.clear()


@pytest.mark.parametrize(("percent", "set_before", "factor"), [(150, "", "1.5"), (100, "", None), (150, "2", "2")])
def test_the_size_is_handed_to_qt(
    monkeypatch: pytest.MonkeyPatch, percent: int, set_before: str, factor: str | None
) -> None:
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    if set_before:
        monkeypatch.setenv("QT_SCALE_FACTOR", set_before)
    app.enlarge(percent)
    assert os.environ.get("QT_SCALE_FACTOR") == factor
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)


# --- messages


@pytest.fixture
def banner(theme: Theme, qtbot: QtBot) -> Banner:
    made = Banner(theme)
    qtbot.addWidget(made)
    return made


def test_what_informs_leaves_and_an_error_stays(banner: Banner) -> None:
    banner.say("Saved.")
    assert banner._time.isActive()
    banner._time.timeout.emit()
    assert not banner.isVisible()
    banner.say("It could not be saved.", error=True)
    assert not banner._time.isActive()
    assert banner.isVisible()


def test_a_message_waits_while_the_keyboard_is_on_it_and_gives_it_back(window: MainWindow, qtbot: QtBot) -> None:
    banner, before = window.bench.banner, window.navigation.findChildren(QLineEdit) or [window.navigation._views]
    window.activateWindow()
    before[0].setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is before[0])
    done = []
    banner.offer("A report is there.", "Open", lambda: done.append(1))
    window.bench.actions["message"].trigger()
    assert QApplication.focusWidget() is banner._action
    banner._time.timeout.emit()
    assert banner.isVisible()
    qtbot.keyClick(banner._action, Qt.Key.Key_Space)
    assert done == [1]
    assert not banner.isVisible()
    assert QApplication.focusWidget() is before[0]


def test_escape_closes_a_message(window: MainWindow, qtbot: QtBot) -> None:
    window.bench.banner.say("It could not be saved.", error=True)
    window.bench.banner.enter()
    qtbot.keyClick(window.bench.banner._close, Qt.Key.Key_Escape)
    assert not window.bench.banner.isVisible()


def test_the_strip_does_not_move_by_itself_unless_it_may(qtbot: QtBot) -> None:
    for motion, most in ((False, 1), (True, 0)):
        strip = Strip(motion=motion)
        qtbot.addWidget(strip)
        strip.start(Job("Reading", lambda store, tick: None))
        assert strip._bar.maximum() == most


# --- what is remembered


def again(window: MainWindow) -> MainWindow:
    made = MainWindow(Session(window.session.path, today=TODAY), window.bench.theme, window.state)
    made.show()
    return made


def test_the_last_view_and_the_panel_are_remembered(window: MainWindow) -> None:
    window.bench.enter_view("deadlines")
    window.bench.actions["panel"].trigger()
    window.close()
    made = again(window)
    seen = made.bench.key, made.bench.actions["panel"].isChecked(), made.detail.isVisible()
    made.close()
    assert seen == ("deadlines", False, False)


def test_a_window_from_a_screen_that_is_gone_is_seen(window: MainWindow) -> None:
    window.move(QPoint(40_000, 30_000))
    window.close()
    made = again(window)
    seen = any(s.availableGeometry().intersects(made.frameGeometry()) for s in QApplication.screens())
    made.close()
    assert seen


# --- help and printing


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.key)
def test_every_view_has_help(window: MainWindow, view: object) -> None:
    dialog = HelpDialog(view, window)  # type: ignore[arg-type]
    assert view.explained in said(dialog)  # type: ignore[attr-defined]
    assert len(view.explained) > 60  # type: ignore[attr-defined]


@pytest.mark.parametrize("key", [view.key for view in VIEWS])
def test_every_view_can_be_printed(window: MainWindow, tmp_path: Path, key: str) -> None:
    window.bench.enter_view(key)
    pictures.settle(window)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    print_on(window.bench, printer)
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "out.pdf").stat().st_size > 3000


# --- the note at the start


def test_what_became_due_since_the_last_start_is_told_once(theme: Theme, tmp_path: Path, state: QSettings) -> None:
    path = tmp_path / "due.pledgebook"
    session = Session(path, today=date(2025, 12, 30), author="Ana")
    session.run(core.add, making.event())  # a summit to be held in 2025
    told = []
    for today in (date(2025, 12, 30), date(2026, 1, 2), date(2026, 1, 2), date(2026, 1, 3)):
        window = MainWindow(Session(path, today=today), theme, state)
        notice.tell_due(window.bench)
        pictures.settle(window)
        told.append(window.bench.banner.text)
        window.close()
    session.close()
    assert told == ["", "1 commitment became due since 2025-12-30.", "", ""]


def test_the_note_can_be_turned_off(theme: Theme, tmp_path: Path, state: QSettings) -> None:
    path = tmp_path / "due.pledgebook"
    before = settings.load()
    settings.save(replace(before, notify=False))
    session = Session(path, today=date(2026, 1, 2), author="Ana")
    session.run(core.add, making.event())
    window = MainWindow(session, theme, state)
    state.setValue(f"{notice.LAST}/{path}", (session.today - timedelta(days=9)).isoformat())
    notice.tell_due(window.bench)
    pictures.settle(window)
    text = window.bench.banner.text
    window.close()
    settings.save(before)
    assert text == ""


# --- what was just done


def test_what_was_done_is_said_without_moving_anything(window: MainWindow) -> None:
    place = window.columns.geometry()
    window.session.run(core.withdraw, [2], "a test")
    assert window.news.text() == "Withdraw C-0002"
    assert window.columns.geometry() == place
    window.news._time.timeout.emit()
    assert window.news.text() == ""


def test_the_columns_beside_the_view_can_be_hidden(window: MainWindow) -> None:
    window.bench.show_view("commitments")
    for key, column in (("navigation", window.navigation), ("panel", window.detail)):
        for shown in (False, True):
            window.bench.actions[key].trigger()
            assert column.isVisible() == shown


def test_the_deadlines_begin_with_the_days_of_the_settings(window: MainWindow) -> None:
    before = settings.load()
    settings.save(replace(before, soon_days=45))
    window.bench.show_view("deadlines")
    settings.save(before)
    assert window.bench.view("deadlines").within.currentData() == 45  # type: ignore[attr-defined]
