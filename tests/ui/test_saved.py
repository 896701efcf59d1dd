"""Saved views in the navigation: opened, renamed, deleted, undone, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from tests.tracker.making import event, plain
from tracker import commitments, views
from tracker.views import SavedView
from ui import pictures
from ui.dialogs.name import NameDialog
from ui.entrylist import COUNT
from ui.main_window import MainWindow
from ui.session import Session
from ui.theme import Theme


@pytest.fixture
def window(session: Session, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    session.run(commitments.add, event())
    session.run(commitments.add, plain("Plant trees"))
    made = MainWindow(session, theme, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made.show()
    pictures.settle(made)
    yield made
    made.close()


def test_a_view_is_opened_by_keyboard_and_its_number_follows(window: MainWindow, qtbot: QtBot) -> None:
    saved = window.navigation.saved
    assert saved.isHidden()
    window.session.run(views.save, SavedView("Meetings", "kind:event", "-title", "kind"))
    pictures.settle(window)
    assert not saved.isHidden()
    assert saved.list.item(0).data(COUNT) == 1
    saved.list.setCurrentRow(0)
    qtbot.keyClick(saved.list, Qt.Key.Key_Return)
    pictures.settle(window)
    view = window.bench.commitments_view()
    assert window.bench.key == "commitments"
    assert (view.search.text(), list(view.model.ids)) == ("kind:event", [1])
    assert (view.columns.arrangement.sort, view.columns.arrangement.group) == ("-title", "kind")
    window.session.run(commitments.add, event(title="Another meeting"))
    pictures.settle(window)
    assert saved.list.item(0).data(COUNT) == 2


def test_delete_forgets_a_view_and_undo_brings_it_back(window: MainWindow, qtbot: QtBot) -> None:
    window.session.run(views.save, SavedView("Meetings", "kind:event"))
    pictures.settle(window)
    saved = window.navigation.saved
    saved.list.setCurrentRow(0)
    qtbot.keyClick(saved.list, Qt.Key.Key_Delete)
    pictures.settle(window)
    assert saved.isHidden()
    window.session.undo()
    pictures.settle(window)
    assert saved.list.item(0).text() == "Meetings"


def test_a_name_is_asked_for_until_it_can_be_used(window: MainWindow, qtbot: QtBot) -> None:
    view = window.bench.commitments_view()
    dialog = NameDialog(
        "Save view", "…", window, ["Old"], lambda name: window.session.run(views.save, view.as_view(name))
    )
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "needs a name" in dialog.error.text()
    qtbot.keyClicks(dialog.reason, "All of it")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert [saved.name for saved in views.listed(window.session.store)] == ["All of it"]
    pictures.settle(window)
