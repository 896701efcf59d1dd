"""Recording progress: the number, what it counts, and beside it what the calendar expects, live."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.tracker import making
from tests.ui.story import Stage, reached, training
from tracker import commitments, judging
from tracker.model import Quantity
from ui.dialogs.progress import ProgressDialog
from ui.session import Session
from ui.theme import Theme

Open = Callable[[int], ProgressDialog]


@pytest.fixture
def opens(session: Session, theme: Theme, qtbot: QtBot) -> Iterator[Open]:
    stage = Stage(theme)
    qtbot.addWidget(stage)
    made: list[ProgressDialog] = []

    def opened(id_: int) -> ProgressDialog:
        dialog = ProgressDialog(session, stage.theme, id_, stage)
        made.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.value.hasFocus())
        return dialog

    yield opened
    for dialog in made:
        dialog.close()


def test_by_keyboard_alone(opens: Open, session: Session, qtbot: QtBot) -> None:
    id_ = training(session)
    dialog = opens(id_)
    qtbot.keyClicks(dialog.value, "1,200")
    qtbot.keyClick(dialog.value, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    entry = judging.progress(session.store, id_)[0]
    assert (entry.value, entry.mode, entry.as_of) == (Decimal(1200), "cumulative", date(2026, 11, 24))


def test_it_shows_what_was_recorded_and_what_is_expected_live(opens: Open, session: Session) -> None:
    id_ = training(session)
    dialog = opens(id_)
    assert dialog.unit.text() == "training opportunities"
    assert "Nothing recorded" in dialog.last.text()
    assert "949 – 991" in dialog.expected.text() or "964 – 991" in dialog.expected.text()
    reached(session, id_)
    dialog = opens(id_)
    assert "Last recorded: 300 as of 2025-12-31" in dialog.last.text()
    dialog.as_of.set_day(date(2025, 12, 30))
    assert "Nothing recorded" in dialog.last.text()
    dialog.as_of.set_day(date(2024, 12, 1))
    assert "pace: 0 " in dialog.expected.text()


def test_what_comes_on_top_is_added_up_before_it_is_recorded(opens: Open, session: Session, qtbot: QtBot) -> None:
    id_ = training(session)
    reached(session, id_)
    dialog = opens(id_)
    dialog.more.click()
    qtbot.keyClicks(dialog.value, "150")
    assert "With this: 450 in all." in dialog.last.text()
    dialog.note.setText("A second course")
    dialog.evidence.add("https://example.org/course")
    qtbot.keyClick(dialog.note, Qt.Key.Key_Return)
    entries = judging.progress(session.store, id_)
    assert [(e.mode, e.note) for e in entries] == [("cumulative", ""), ("increment", "A second course")]
    target = commitments.get(session.store, id_).targets[0]
    assert judging.levels(entries, target.id, session.today)[-1][1] == 450
    assert judging.evidence(session.store, id_)[0].progress_id == entries[1].id
    session.undo()
    assert len(judging.progress(session.store, id_)) == 1


@pytest.mark.parametrize("typed", ["", "  ", "many", "1,5", "12 %"])
def test_what_is_no_number_is_told_beside_the_field(opens: Open, session: Session, typed: str) -> None:
    id_ = training(session)
    dialog = opens(id_)
    dialog.value.setText(typed)
    dialog._record()
    assert dialog.isVisible()
    assert dialog.value_error.text()
    assert dialog.value.hasFocus()
    assert dialog.value.text() == typed
    assert judging.progress(session.store, id_) == []


def test_one_of_two_quantities_and_one_of_two_parties(opens: Open, session: Session) -> None:
    amounts = (Quantity(Decimal(1500), "places"), Quantity(Decimal(600), "scholarships"))
    id_ = session.run(commitments.add, making.draft(quantities=amounts, pledgors=("China", "Japan")))
    dialog = opens(id_)
    dialog.target.setCurrentIndex(1)
    assert dialog.unit.text() == "scholarships"
    assert "scholarships" in dialog.expected.text()
    dialog.party.setCurrentText("Japan")
    dialog.value.setText("40")
    dialog._record()
    entry = judging.progress(session.store, id_)[0]
    assert entry.target_id == commitments.get(session.store, id_).targets[1].id
    assert entry.party == "Japan"


def test_a_quantity_without_a_date_has_no_expectation(opens: Open, session: Session) -> None:
    id_ = session.run(commitments.add, making.draft(due=None))
    assert "no expectation" in opens(id_).expected.text()
