"""The palette, the way back, quick add and the list of steps: by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.pictures import story
from tests.ui.conftest import TODAY
from tracker import commitments as core
from tracker import marking, search
from ui import pictures
from ui.dialogs.quick import QuickAdd
from ui.dialogs.steps import StepsDialog
from ui.main_window import MainWindow
from ui.palette import Entry, Palette, ranked
from ui.places import Place, Places
from ui.session import Session
from ui.theme import Theme


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


@pytest.fixture
def palette(window: MainWindow) -> Palette:
    window.bench.actions["palette"].trigger()
    (found,) = window.findChildren(Palette)
    return found


def titles(palette: Palette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def test_a_view_by_a_few_letters(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "deadl")
    assert titles(palette)[0] == "Deadlines"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.bench.key == "deadlines"


def test_a_document_by_words_of_its_title(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    title = window.session.store.read("SELECT title FROM document")[0]["title"]
    qtbot.keyClicks(palette.field, title.split()[-1])
    assert title in titles(palette)
    while palette.list.currentItem().text() != title:
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.bench.key == "document"


def test_commitments_by_their_words(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "training 1,500")
    qtbot.waitUntil(lambda: palette.list.count() > 0)
    wanted = search.find(window.session.store, search.parse("training 1,500"))[0]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    pictures.settle(window)
    assert (window.bench.key, window.bench.current) == ("commitments", wanted)


def test_what_was_chosen_of_late_stands_first(window: MainWindow, qtbot: QtBot) -> None:
    for number in range(2):
        window.bench.actions["palette"].trigger()
        palette = window.findChildren(Palette)[-1]
        if number:
            assert titles(palette)[0] == "Review"
        qtbot.keyClicks(palette.field, "" if number else "review")
        with qtbot.waitSignal(palette.destroyed):
            qtbot.keyClick(palette.field, Qt.Key.Key_Return)


def test_words_that_nothing_has_and_escape(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "zzzz")
    assert palette.none.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)  # nothing to choose: it stays
    assert palette.isVisible()
    with qtbot.waitSignal(palette.destroyed):
        qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert window.bench.key == "commitments"


def test_half_a_query_does_no_harm(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, 'due:nonsense "')
    qtbot.waitUntil(lambda: not palette._pause.isActive())
    assert palette.isVisible()


def entry(title: str) -> Entry:
    return Entry(title, title, "", QIcon(), lambda: None)


def test_the_order_of_what_is_found() -> None:
    entries = [entry(title) for title in ("Show in document", "Import documents", "Document", "Quit")]
    assert next(e.title for e in ranked(entries, "doc", [])) == "Document"
    assert next(e.title for e in ranked(entries, "doc", ["Import documents"])) == "Import documents"
    assert [e.title for e in ranked(entries, "imp doc", [])] == ["Import documents"]
    assert ranked(entries, "xyz", []) == []


# --- the way back


def test_back_and_forward_through_views_and_records(window: MainWindow) -> None:
    bench = window.bench
    bench.show_new(3)
    pictures.settle(window)
    bench.show_view("deadlines")
    bench.show_document(1)
    bench.show_new(5)
    pictures.settle(window)
    seen = []
    for key in ("back", "back", "back", "forward"):
        bench.actions[key].trigger()
        pictures.settle(window)
        seen.append((bench.key, bench.current if bench.key == "commitments" else 0))
    assert seen == [("document", 0), ("deadlines", 0), ("commitments", 3), ("deadlines", 0)]


def test_places_are_kept_as_a_browser_does() -> None:
    places = Places()
    a, b, c = Place("commitments", 0, 1), Place("deadlines", 0, 1), Place("review", 0, 1)
    for place in (a, b):
        places.note(place)
    places.note(Place("deadlines", 0, 7))  # stepping through rows
    assert places.move(-1) == a
    assert places.move(-1) is None
    places.note(c)
    assert not places.can(1)
    assert places.move(-1) == a
    places.note(Place("commitments", 0, 9), jump=True)
    assert places.move(-1) == a


def test_the_commands_say_whether_there_is_a_way(window: MainWindow) -> None:
    window.bench.show_view("deadlines")
    assert window.bench.actions["back"].isEnabled()
    assert not window.bench.actions["forward"].isEnabled()


# --- quick add


def test_a_line_becomes_a_commitment(window: MainWindow, qtbot: QtBot) -> None:
    dialog = QuickAdd(window.session, window)
    dialog.show()
    qtbot.keyClicks(dialog.line, "China will provide 1,500 training places for Central Asia by 2027")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    made = core.get(window.session.store, dialog.saved)
    assert made.pledgors == ("China",)
    assert str(made.due_latest) == "2027-12-31"
    assert made.targets[0].value == 1500


def test_nothing_is_no_commitment(window: MainWindow) -> None:
    dialog = QuickAdd(window.session, window)
    assert not dialog._add.isEnabled()


@pytest.mark.parametrize(
    ("line", "pledgors", "due"),
    [
        ("Build 12 schools by 2030", (), "by 2030"),
        ("EU pledges €300 million to Africa by end of 2027", ("EU",), "by end of 2027"),
        ("Something vague", (), None),
    ],
)
def test_what_a_line_says(line: str, pledgors: tuple[str, ...], due: str | None) -> None:
    draft = marking.draft_from_line(line)
    assert (draft.title, draft.statement, draft.pledgors) == (line, line, pledgors)
    assert (draft.due.phrase if draft.due else None) == due


# --- several steps at once


def test_several_steps_are_taken_back_at_once(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    for id_ in (1, 2, 3):
        session.run(core.withdraw, [id_], "a test")
    dialog = StepsDialog(session, window.bench.theme, window)
    assert [dialog.list.item(n).text() for n in range(3)] == [f"Withdraw C-000{n}" for n in (3, 2, 1)]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog._undo.text() == "Undo 2 steps"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert [core.get(session.store, id_).withdrawn for id_ in (1, 2, 3)] == ["a test", "", ""]
    window.bench.actions["redo"].trigger()
    assert core.get(session.store, 2).withdrawn == "a test"
