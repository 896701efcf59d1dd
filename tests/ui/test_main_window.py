"""The window as a whole: every view can be shown, every command has a method, every control has a name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.pictures import story
from tracker import commitments as core
from tracker import documents, review, search, settings
from tracker.intake import prepare
from ui import commands, pictures
from ui.catalogue import VIEWS
from ui.dialogs.commitment import CommitmentDialog
from ui.dialogs.document import DocumentDialog
from ui.dialogs.evidence import EvidenceDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.help import AboutDialog, ShortcutsDialog
from ui.dialogs.progress import ProgressDialog
from ui.dialogs.reason import ReasonDialog
from ui.dialogs.status import StatusDialog
from ui.main_window import MainWindow
from ui.session import Session
from ui.theme import Theme

SEED = Path(__file__).resolve().parent.parent.parent / "seeds" / "gulf-observer-2024-12-01.txt"
INPUTS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


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


def unnamed(root: QWidget) -> list[str]:
    """Controls that take input and say nothing of themselves to a screen reader."""
    found = []
    for widget in root.findChildren(QWidget):
        reachable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.isHidden()
        if not isinstance(widget, INPUTS) or not reachable or widget.window() is not root.window():
            continue
        inside = isinstance(widget.parent(), QComboBox | QAbstractSpinBox) or widget.objectName().startswith("qt_")
        interface = QAccessible.queryAccessibleInterface(widget)
        if not inside and not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


@pytest.mark.parametrize("view", [view.key for view in VIEWS])
def test_every_control_of_a_view_has_a_name(window: MainWindow, view: str) -> None:
    window.bench.enter_view(view)
    pictures.settle(window)
    assert unnamed(window) == []


def dialogs(window: MainWindow) -> Iterator[QDialog]:
    session = window.session
    quantity = search.find(session.store, search.parse("kind:quantified"))[0]
    yield StatusDialog(session, window.bench.theme, [quantity], window)
    yield ProgressDialog(session, window.bench.theme, quantity, window)
    yield EvidenceDialog(session, quantity, window)
    yield CommitmentDialog(session, window)
    yield CommitmentDialog(session, window, id_=quantity)
    yield DocumentDialog(session, window, prepared=prepare(SEED))
    yield DocumentDialog(session, window, document=documents.all_documents(session.store)[0].id)
    yield ReasonDialog("Reject", "Why?", window)
    yield ExportDialog(session, "", window)
    yield ShortcutsDialog(commands.MENUS, window)
    yield AboutDialog(session, window)


def test_every_control_of_every_dialog_has_a_name(window: MainWindow) -> None:
    faults = {type(dialog).__name__: missing for dialog in dialogs(window) if (missing := unnamed(dialog))}
    assert faults == {}


def test_a_control_without_a_name_would_be_found(window: MainWindow) -> None:
    dialog = QDialog(window)
    QLineEdit(dialog)
    assert unnamed(dialog) == ["QLineEdit in QDialog"]


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
