"""Merging a colleague's copy in the window: every conflict is decided by keyboard, and it is one step to undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.tracker.making import plain
from tests.ui.conftest import TODAY
from tracker import backups, commitments, merging
from tracker.store import Store
from ui.commands import file
from ui.dialogs.merge import MergeDialog
from ui.main_window import MainWindow
from ui.session import Session
from ui.theme import Theme


@pytest.fixture
def theirs(session: Session, tmp_path: Path) -> Iterator[Store]:
    """A colleague's copy of a store with two promises, on which both went on."""
    for title in ("Build a school", "Plant trees"):
        session.run(commitments.add, plain(title))
    with Store(backups.backup(session.store, tmp_path / "theirs.pledgebook"), author="Ben") as opened:
        commitments.edit(opened, [1], title="Build two schools", note="Told by Ben.")
        commitments.edit(opened, [2], title="Plant a forest")
        commitments.add(opened, plain("Dig a well"))
        session.run(commitments.edit, [1], title="Build a big school", note="Seen by Ana.")
        session.run(commitments.add, plain("Pave a road"))
        yield opened


def dialog(qtbot: QtBot, session: Session, theirs: Store, theme: Theme) -> MergeDialog:
    made = MergeDialog(merging.plan(session.store, theirs.path), theme, None)  # type: ignore[arg-type]  # stands alone
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_decided_before_somebody_does(qtbot: QtBot, session: Session, theirs: Store, theme: Theme) -> None:
    made = dialog(qtbot, session, theirs, theme)
    rows = [[made.table.item(row, column).text() for column in range(4)] for row in range(made.table.rowCount())]
    assert rows == [
        ["C-0001", "Title", "Build a big school", "Build two schools"],
        ["C-0001", "Note", "Seen by Ana.", "Told by Ben."],
    ]
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert not made.result() and made.error.text() and made.decisions == {}
    qtbot.keyClick(made.table, Qt.Key.Key_Right)
    qtbot.keyClick(made.table, Qt.Key.Key_O)  # of the next row, to which it went on
    assert made.decisions == {1: "theirs", 2: "ours"}
    assert made.table.item(0, 3).text() == "✓ Build two schools"
    assert made.left.text() == "All is decided."
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert made.result()


def test_all_are_decided_at_once_and_decided_anew(qtbot: QtBot, session: Session, theirs: Store, theme: Theme) -> None:
    made = dialog(qtbot, session, theirs, theme)
    qtbot.keyClick(made.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(made.table, Qt.Key.Key_T)
    assert made.decisions == {1: "theirs", 2: "theirs"}
    qtbot.keyClick(made.table, Qt.Key.Key_Left)
    assert made.decisions == {1: "ours", 2: "ours"}
    made.reject()


@pytest.fixture
def window(qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(
        Session(session.path, today=TODAY, author="Ana"),
        theme,
        QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat),
    )
    made.show()
    yield made
    made.close()


def titles(window: MainWindow) -> list[str]:
    return [row["title"] for row in window.session.store.read("SELECT title FROM commitment ORDER BY id")]


def test_a_copy_is_merged_as_one_step_and_told(
    qtbot: QtBot, theirs: Store, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(theirs.path), ""))

    def decide(made: MergeDialog) -> int:
        made.table.selectAll()
        made.table.wanted.emit("theirs")
        return made.DialogCode.Accepted

    monkeypatch.setattr(MergeDialog, "exec", decide)
    before = titles(window)
    window.bench.actions["merge"].trigger()
    banner = window.bench.banner
    qtbot.waitUntil(lambda: "is merged" in banner.text)
    assert titles(window) == ["Build two schools", "Plant a forest", "Pave a road", "Dig a well"]
    assert "Their numbers changed: C-0003 → C-0004." in banner.text
    window.session.undo()
    assert titles(window) == before
    file.decide_merge(window.bench, merging.Plan(theirs.path, (), (), (), (), True))
    assert "nothing that is not here already" in banner.text


def test_what_is_no_store_is_told_in_a_sentence(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "none.pledgebook"), ""))
    window.bench.actions["merge"].trigger()
    qtbot.waitUntil(lambda: "There is no store" in window.bench.banner.text)
