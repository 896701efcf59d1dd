"""A commitment's fields: added by hand, made of marked words, edited; what is wrong is said beside the field."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tracker import commitments, documents, review
from tracker.model import Draft, Kind, Quantity, Strength
from ui import words as words_
from ui.dialogs.commitment import CommitmentDialog, Marked
from ui.session import Session
from ui.theme import Theme

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def dialog_of(qtbot: QtBot, session: Session, window: QWidget, **wanted: Any) -> CommitmentDialog:
    made = CommitmentDialog(session, window, **wanted)
    qtbot.addWidget(made)
    made.show()
    return made


def test_one_is_added_by_hand(session: Session, window: QWidget, qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, session, window)
    qtbot.keyClicks(dialog.title, "Plant trees")
    dialog.kind.setCurrentIndex(dialog.kind.findData(Kind.QUANTIFIED))
    dialog.pledgors.setText("Canada; Mexico ;")
    sign, number, unit = dialog.quantities._rows[0]
    sign.setCurrentIndex(sign.findData(">="))
    qtbot.keyClicks(number, "1,500")
    qtbot.keyClicks(unit, "trees")
    qtbot.keyClicks(dialog.due.edit, "by 2030")
    assert "2029-12-31 … 2030-12-31" in dialog.due.meaning.text()
    dialog.tags.setText("forest, north")
    qtbot.keyClick(dialog.title, Key.Key_Return)
    assert not dialog.isVisible()
    made = commitments.get(session.store, dialog.saved)
    assert (made.title, made.pledgors, made.kind) == ("Plant trees", ("Canada", "Mexico"), Kind.QUANTIFIED)
    (target,) = made.targets
    assert (target.value, target.unit, target.comparator) == (Decimal(1500), "trees", ">=")
    assert (made.due, made.tags) == ("2030", ("forest", "north"))


def test_what_is_wrong_is_said_beside_it_and_nothing_is_lost(session: Session, window: QWidget, qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, session, window)
    qtbot.keyClick(dialog.title, Key.Key_Return)
    assert dialog.title_error.isVisible()
    dialog.title.setText("Plant trees")
    dialog.due.edit.setText("whenever it suits")
    assert "no date" in dialog.due.error.text()
    qtbot.keyClick(dialog.title, Key.Key_Return)
    assert dialog.isVisible()
    assert not dialog.title_error.isVisible()
    assert dialog.due.edit.text() == "whenever it suits"
    dialog.due.edit.setText("2030")
    assert dialog.due.error.text() == ""
    number = dialog.quantities._rows[0][1]
    number.setText("1,5")
    qtbot.keyClick(dialog.title, Key.Key_Return)
    assert "not a number" in dialog.quantities.error.text()
    number.setText("1.5")
    qtbot.keyClick(dialog.title, Key.Key_Return)
    assert commitments.get(session.store, dialog.saved).targets[0].value == Decimal("1.5")


def test_a_relative_date_needs_a_document(session: Session, window: QWidget, qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, session, window)
    dialog.due.edit.setText("next year")
    assert "count from" in dialog.due.error.text()


def test_marked_words_fill_what_the_finder_knows(seeded: Session, window: QWidget, qtbot: QtBot) -> None:
    (document,) = documents.all_documents(seeded.store)
    text = documents.text(seeded.store, document.version_id)
    start = text.index("China committed to providing")
    end = text.index("over the next three years") + len("over the next three years")
    words = Marked(document.version_id, start, end, text[start:end], document.id)
    dialog = dialog_of(qtbot, seeded, window, words=words)
    assert dialog.statement.toPlainText() == text[start:end]
    assert "China" in dialog.pledgors.names()
    assert dialog.due.edit.text() == "over the next three years"
    assert f"counted from {words_.day(date(2024, 12, 1))}" in dialog.due.meaning.text()
    assert dialog.kind.currentData() == Kind.QUANTIFIED
    qtbot.keyClick(dialog.title, Key.Key_Return)
    made = commitments.get(seeded.store, dialog.saved)
    assert [(p.start, p.end, p.role) for p in made.passages] == [(start, end, "primary")]
    assert made.deadlines[0].anchor_document_id == document.id


def test_words_without_a_promise_still_make_a_commitment(seeded: Session, window: QWidget, qtbot: QtBot) -> None:
    (document,) = documents.all_documents(seeded.store)
    text = documents.text(seeded.store, document.version_id)
    start = text.index("Sichuan Province")
    words = Marked(document.version_id, start, start + 16, "Sichuan Province", document.id)
    dialog = dialog_of(qtbot, seeded, window, words=words)
    assert (dialog.title.text(), dialog.statement.toPlainText()) == ("Sichuan Province", "Sichuan Province")


def test_only_what_was_changed_is_written(seeded: Session, window: QWidget, qtbot: QtBot) -> None:
    seeded.run(review.accept_sure)
    (id_,) = [
        c.commitment_id
        for c in review.candidates(seeded.store, state="accepted")
        if "1,500 training" in c.candidate.focus
    ]
    assert id_
    before = commitments.get(seeded.store, id_)
    dialog = dialog_of(qtbot, seeded, window, id_=id_)
    qtbot.keyClick(dialog.title, Key.Key_Return)
    assert commitments.get(seeded.store, id_) == before
    assert seeded.store.next_undo().label == "accept"  # type: ignore[union-attr]
    dialog = dialog_of(qtbot, seeded, window, id_=id_)
    dialog.note.setPlainText("Places, not people.")
    dialog.strength.setCurrentIndex(dialog.strength.findData(Strength.SOFT))
    qtbot.keyClick(dialog.title, Key.Key_Return)
    after = commitments.get(seeded.store, id_)
    assert (after.note, after.strength) == ("Places, not people.", Strength.SOFT)
    assert (after.deadlines, after.targets, after.passages) == (before.deadlines, before.targets, before.passages)


def test_the_other_reading_can_be_preferred(seeded: Session, window: QWidget, qtbot: QtBot) -> None:
    (item,) = [c for c in review.candidates(seeded.store) if "1,500 training" in c.candidate.focus]
    draft = review.draft_of(item.candidate)
    dialog = dialog_of(qtbot, seeded, window, draft=draft, issued=date(2024, 12, 1))
    qtbot.mouseClick(dialog.due.other, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog.title, Key.Key_Return)
    assert dialog.draft is not None
    assert draft.due is not None
    assert dialog.draft.due is not None
    assert dialog.draft.due.readings == draft.due.readings[::-1]
    assert dialog.draft.quantities == draft.quantities
    assert dialog.draft == draft.with_(due=dialog.draft.due)


def test_a_removed_quantity_goes_and_one_more_is_added(session: Session, window: QWidget, qtbot: QtBot) -> None:
    two = (Quantity(Decimal(3), "schools"), Quantity(Decimal(4), "bridges"))
    id_ = session.run(commitments.add, Draft("Build", quantities=two))
    dialog = dialog_of(qtbot, session, window, id_=id_)
    for field in dialog.quantities._rows[0][1:]:
        field.clear()
    row = dialog.quantities._add_row()
    row.setText("5")
    qtbot.keyClick(dialog.title, Key.Key_Return)
    found = [(t.value, t.unit) for t in commitments.get(session.store, id_).targets]
    assert found == [(Decimal(4), "bridges"), (Decimal(5), "")]


@pytest.mark.qt_log_ignore("does not support", extend=True)  # a list that pops up, on no screen
def test_names_are_completed_one_by_one(seeded: Session, window: QWidget, qtbot: QtBot) -> None:
    seeded.run(commitments.add, Draft("x", pledgors=("Kazakhstan", "Kyrgyzstan")))
    dialog = dialog_of(qtbot, seeded, window)
    dialog.pledgors.setFocus()
    qtbot.keyClicks(dialog.pledgors, "Norway; kaz")
    assert dialog.pledgors._completer.currentCompletion() == "Kazakhstan"
    dialog.pledgors._complete("Kazakhstan")
    assert dialog.pledgors.names() == ("Norway", "Kazakhstan")
    dialog.pledgors._completer.popup().hide()


def test_escape_changes_nothing(session: Session, window: QWidget, qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, session, window)
    dialog.title.setText("Plant trees")
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.saved == 0
    assert session.store.next_undo() is None
