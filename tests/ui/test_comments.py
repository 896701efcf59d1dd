"""Comments on the page of a commitment: written, answered, undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.tracker.making import draft
from tests.ui.test_commitment_page import shown
from tracker import commitments, notes
from ui.dialogs.comment import CommentDialog
from ui.panels.comments import threads
from ui.panels.detail import FROM_THIS_WINDOW, DetailPanel
from ui.session import Session
from ui.theme import Theme


def test_a_comment_is_written_answered_and_undone(qtbot: QtBot, session: Session) -> None:
    panel = DetailPanel(session, Theme("light"), {key: QAction(key) for key in FROM_THIS_WINDOW})
    qtbot.addWidget(panel)
    panel.resize(420, 900)
    panel.show()
    id_ = session.run(commitments.add, draft())
    panel.show_commitment(id_)
    assert "Comments" not in shown(panel)
    _write(qtbot, CommentDialog(session, id_, panel), "Who counts the places?")
    assert "Comments" in shown(panel) and "Who counts the places?" in shown(panel)
    asked: list[notes.Note] = []
    panel.answer_wanted.connect(asked.append)
    next(b for b in panel.findChildren(QPushButton) if b.isVisible() and b.accessibleName() == "Answer Ana").click()
    _write(qtbot, CommentDialog(session, id_, panel, asked[0]), "The ministry.")
    first, second = notes.of(session.store, id_)
    assert second.answers_id == first.id
    assert commitments.get(session.store, id_).status is None
    session.undo()
    assert "The ministry." not in shown(panel) and "Who counts" in shown(panel)


def _write(qtbot: QtBot, dialog: CommentDialog, text: str) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.result() and dialog.error.text() == "A note needs words."
    qtbot.keyClicks(dialog.text, text)
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result()


def test_answers_stand_below_what_they_answer(session: Session) -> None:
    id_ = session.run(commitments.add, draft())
    one = session.run(notes.add, id_, "one")
    session.run(notes.add, id_, "two")
    answer = session.run(notes.add, id_, "to one", one)
    session.run(notes.add, id_, "to that", answer)
    told = [(note.text, depth) for note, depth in threads(notes.of(session.store, id_))]
    assert told == [("one", 0), ("to one", 1), ("to that", 2), ("two", 0)]
