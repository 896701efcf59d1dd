"""Adding evidence, and asking for a reason."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.story import training
from tracker import files, judging
from tracker.model import EvidenceKind
from ui.dialogs.evidence import EvidenceDialog
from ui.dialogs.reason import ReasonDialog, ask_reason
from ui.session import Session
from ui.theme import Theme


@pytest.fixture
def parent(theme: Theme, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(session: Session, parent: QWidget, qtbot: QtBot) -> Iterator[EvidenceDialog]:
    made = EvidenceDialog(session, training(session), parent)
    made.show()
    qtbot.waitUntil(lambda: made.evidence.source.hasFocus())
    yield made
    made.close()


def test_a_file_is_chosen_and_kept(
    dialog: EvidenceDialog, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.txt"
    path.write_text("300 places")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    dialog.evidence.choose.click()
    dialog.evidence.says.setText("The list")
    qtbot.keyClick(dialog.evidence.says, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    piece = judging.evidence(session.store, 1)[0]
    assert (piece.source, piece.statement) == ("list.txt", "The list")
    assert files.get(session.store, piece.sha256) == b"300 places"


def test_an_address_is_typed(dialog: EvidenceDialog, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.evidence.source, "https://un.org/a")
    assert not dialog.evidence.choose.isEnabled()
    qtbot.keyClick(dialog.evidence.source, Qt.Key.Key_Return)
    assert judging.evidence(session.store, 1)[0].kind is EvidenceKind.LINK


def test_a_file_is_dropped_anywhere(dialog: EvidenceDialog, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf"))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(3, 3), Qt.DropAction.CopyAction, data, left, none))
    assert dialog.evidence.source.text() == str(tmp_path / "a.pdf")
    assert dialog.evidence.chosen() is EvidenceKind.FILE


def test_nothing_given_is_told(dialog: EvidenceDialog, session: Session) -> None:
    dialog._add()
    assert dialog.isVisible()
    assert "Give a file" in dialog.error.text()
    assert judging.evidence(session.store, 1) == []


def test_a_file_that_is_missing_is_told_and_the_words_stay(dialog: EvidenceDialog, tmp_path: Path) -> None:
    dialog.evidence.source.setText(str(tmp_path / "gone.pdf"))
    dialog.evidence.says.setText("All places")
    dialog._add()
    assert "gone.pdf" in dialog.error.text()
    assert dialog.evidence.says.text() == "All places"
    assert dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width())


# --- reasons


def test_a_reason_is_needed(parent: QWidget, qtbot: QtBot) -> None:
    dialog = ReasonDialog("Withdraw", "Nothing is deleted.", parent)
    dialog.show()
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.error.isVisible()
    qtbot.keyClicks(dialog.reason, "Said twice")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.result() == ReasonDialog.DialogCode.Accepted


@pytest.mark.parametrize(("key", "answer"), [(Qt.Key.Key_Return, "Said twice"), (Qt.Key.Key_Escape, "")])
def test_asking_gives_the_reason_or_nothing(
    parent: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, key: Qt.Key, answer: str
) -> None:
    def at_the_keyboard(dialog: ReasonDialog) -> int:
        dialog.show()
        assert dialog.findChildren(QPushButton)[0].isVisible()
        qtbot.keyClicks(dialog.reason, " Said twice ")
        qtbot.keyClick(dialog.reason, key)
        return dialog.result()

    monkeypatch.setattr(ReasonDialog, "exec", at_the_keyboard)
    assert ask_reason("Withdraw", "Nothing is deleted.", parent) == answer
