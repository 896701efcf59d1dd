"""The review by keyboard: one key for each decision, and what was decided stays where it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.test_text import middle_of
from tracker import commitments, documents, intake, review
from tracker.model import Draft, Tier
from tracker.record import StoredCandidate
from ui.dialogs.commitment import CommitmentDialog
from ui.dialogs.reason import ReasonDialog
from ui.panels.candidate import Fact
from ui.session import Session
from ui.theme import Theme
from ui.views.review import ReviewView

Key = Qt.Key


def answered(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.quiet):
        session.tell_when_quiet()


def in_dialog(kind: type[QDialog], act: Callable[[QDialog], object]) -> None:
    """As soon as a dialog of this kind is open and has the keyboard, act in it; call this before what opens it."""
    waiting = QTimer(QApplication.instance(), interval=5)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and dialog.isActiveWindow():
            waiting.stop()
            act(dialog)

    waiting.timeout.connect(look)
    waiting.start()


def opened(qtbot: QtBot, session: Session, theme: Theme) -> ReviewView:
    view = ReviewView(session, theme)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.table.setFocus()
    answered(qtbot, session)
    return view


@pytest.fixture
def view(qtbot: QtBot, seeded: Session, theme: Theme) -> ReviewView:
    return opened(qtbot, seeded, theme)


def current(view: ReviewView) -> StoredCandidate:
    item = view.current()
    assert item is not None
    return item


def shown_facts(view: ReviewView, name: str) -> list[Fact]:
    return [f for f in view.panel.findChildren(Fact) if f.isVisible() and f.accessibleName().startswith(name)]


def states(session: Session) -> list[str]:
    return [c.state for c in review.candidates(session.store, tiers=(Tier.SURE, Tier.POSSIBLE))]


def test_the_first_undecided_candidate_is_at_hand_and_its_words_are_lit(view: ReviewView, theme: Theme) -> None:
    found = current(view).candidate
    strong = [s for s in view.text.extraSelections() if s.format.background().color() == theme.roles["lit_strong"]]
    assert "".join(s.cursor.selectedText() for s in strong) == found.focus
    assert view.text.text == documents.text(view.session.store, current(view).version_id)
    assert view.progress.text().startswith("0 of ")


def test_a_accepts_and_goes_on(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    first = current(view)
    qtbot.keyClick(view.table, Key.Key_A)
    (known,) = review.chosen(seeded.store, [first.id])
    assert known.state == "accepted"
    assert commitments.get(seeded.store, known.commitment_id or 0).statement == first.candidate.quote
    assert current(view).id != first.id
    assert current(view).state == "new"
    assert view.progress.text().startswith("1 of ")


def test_x_rejects_with_the_usual_reason_at_enter(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    first = current(view)
    in_dialog(ReasonDialog, lambda dialog: qtbot.keyClick(dialog.focusWidget(), Key.Key_Return))
    qtbot.keyClick(view.table, Key.Key_X)
    (known,) = review.chosen(seeded.store, [first.id])
    assert (known.state, known.reason) == ("rejected", "no promise: it describes or comments")
    assert current(view).id != first.id
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    qtbot.keyClick(view.table, Key.Key_K)
    assert current(view).id == first.id
    assert not view.panel.reject.isVisible()
    qtbot.keyClick(view.table, Key.Key_U)
    assert states(seeded).count("rejected") == 0
    assert current(view).id == first.id


def test_e_edits_first_and_then_accepts(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    first = current(view)

    def edit(dialog: QDialog) -> None:
        assert isinstance(dialog, CommitmentDialog)
        assert dialog.statement.toPlainText() == first.candidate.quote
        dialog.title.setText("Trust each other more")
        qtbot.keyClick(dialog.title, Key.Key_Return)

    in_dialog(CommitmentDialog, edit)
    qtbot.keyClick(view.table, Key.Key_E)
    (known,) = review.chosen(seeded.store, [first.id])
    made = commitments.get(seeded.store, known.commitment_id or 0)
    assert made.title == "Trust each other more"
    assert [p.role for p in made.passages][:1] == ["primary"]


def test_z_takes_the_decision_back_and_returns_to_it(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    first = current(view)
    qtbot.keyClick(view.table, Key.Key_A)
    qtbot.keyClick(view.table, Key.Key_Z)
    assert set(states(seeded)) == {"new"}
    assert current(view).id == first.id
    seeded.redo()
    assert current(view).state == "accepted"


def test_shift_a_accepts_all_that_is_sure_as_one_step(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    sure = len(review.candidates(seeded.store, tiers=(Tier.SURE,)))
    qtbot.keyClick(view.table, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert states(seeded).count("accepted") == sure >= 12
    seeded.undo()
    qtbot.waitUntil(lambda: set(states(seeded)) == {"new"})  # a step of many rows is taken back beside the window
    assert view.progress.text().startswith("0 of ")


def test_j_and_k_pass_over_the_heads(view: ReviewView, qtbot: QtBot) -> None:
    first = current(view)
    qtbot.keyClick(view.table, Key.Key_K)
    assert current(view).id == first.id
    for _ in range(view.queue.rowCount() + 3):
        qtbot.keyClick(view.table, Key.Key_J)
    lowest = max(view.queue.all, key=lambda c: -1 if (row := view.queue.row_of(c.id)) is None else row)
    assert current(view).id == lowest.id


def test_o_shows_the_commitment(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    first = current(view)
    qtbot.keyClick(view.table, Key.Key_A)
    qtbot.keyClick(view.table, Key.Key_K)
    with qtbot.waitSignal(view.opened) as news:
        qtbot.keyClick(view.table, Key.Key_O)
    assert news.args == [review.chosen(seeded.store, [first.id])[0].commitment_id]


def test_what_was_set_aside_is_shut_until_its_head_is_opened(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    vetoed = review.candidates(seeded.store, tiers=(Tier.VETOED,))
    if not vetoed:
        first = view.queue.all[0]
        view.queue.show([*view.queue.all[1:], _set_aside(first)])
        vetoed = [_set_aside(first)]
    assert view.queue.row_of(vetoed[0].id) is None
    head = view.queue.rowCount() - 1
    assert str(view.queue.data(view.queue.index(head))).startswith("Set aside")
    view.table.setCurrentIndex(view.queue.index(head))
    qtbot.keyClick(view.table, Key.Key_Return)
    assert view.queue.row_of(vetoed[0].id) is not None


def _set_aside(item: StoredCandidate) -> StoredCandidate:
    return replace(item, candidate=replace(item.candidate, tier=Tier.VETOED, veto="past"))


def test_a_click_on_lit_words_chooses_their_candidate(view: ReviewView, qtbot: QtBot) -> None:
    wanted = next(c for c in view.queue.all if c.candidate.quantities)
    start = wanted.candidate.focus_start
    view.text.reveal(start, start + 4)
    qtbot.mouseClick(view.text.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view.text, start + 2))
    assert current(view).id == wanted.id


def test_a_field_in_focus_lights_the_words_it_rests_on(view: ReviewView, qtbot: QtBot) -> None:
    wanted = next(c for c in view.queue.all if c.candidate.quantities and c.candidate.due)
    view._go_to(view.queue.row_of(wanted.id))
    qtbot.waitUntil(lambda: bool(shown_facts(view, "By when")))
    (fact,) = shown_facts(view, "By when")
    fact.setFocus()
    underlined = [s for s in view.text.extraSelections() if s.format.fontUnderline()]
    assert wanted.candidate.due is not None
    assert [s.cursor.selectedText() for s in underlined] == [wanted.candidate.due.phrase]
    view.table.setFocus()
    assert not [s for s in view.text.extraSelections() if s.format.fontUnderline()]


def test_the_meter_names_what_is_missing(view: ReviewView) -> None:
    full = next(c for c in view.queue.all if c.candidate.quantities and c.candidate.due)
    view._go_to(view.queue.row_of(full.id))
    assert view.panel.meter.missing() == []
    bare = next(c for c in view.queue.all if not c.candidate.quantities and not c.candidate.due)
    view._go_to(view.queue.row_of(bare.id))
    assert {"how much", "by when"} <= set(view.panel.meter.missing())
    assert "how much" in view.panel.meter.accessibleName()


def test_a_review_left_half_done_goes_on_where_it_was(
    view: ReviewView, seeded: Session, qtbot: QtBot, theme: Theme
) -> None:
    for _ in range(3):
        qtbot.keyClick(view.table, Key.Key_A)
    at = current(view).id
    again = opened(qtbot, seeded, theme)
    assert current(again).id == at
    assert again.progress.text().startswith("3 of ")


def test_when_all_is_decided_it_says_so(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    seeded.run(review.accept, [c.id for c in view.queue.all if c.candidate.tier is not Tier.VETOED])
    assert view._done.isVisible()
    assert view._done_words.text() == f"All {states(seeded).count('accepted')} candidates are decided."
    with qtbot.waitSignal(view.commitments_wanted):
        view.refresh()
        answered(qtbot, seeded)
        qtbot.mouseClick(view._empty._button, Qt.MouseButton.LeftButton)


def test_with_no_document_it_teaches_and_offers_to_import(session: Session, qtbot: QtBot, theme: Theme) -> None:
    view = opened(qtbot, session, theme)
    with qtbot.waitSignal(view.import_wanted):
        qtbot.mouseClick(view._empty._button, Qt.MouseButton.LeftButton)


def test_another_date_of_the_document_is_shown_at_once(view: ReviewView, seeded: Session) -> None:
    wanted = next(c for c in view.queue.all if c.candidate.due and c.candidate.due.phrase == "next year")
    view._go_to(view.queue.row_of(wanted.id))
    facts = documents.get(seeded.store, wanted.document_id).facts
    seeded.run(intake.describe, wanted.document_id, replace(facts, issued=date(2030, 5, 1)))
    due = review.chosen(seeded.store, [wanted.id])[0].candidate.due
    assert due is not None
    assert due.readings[0].edtf == "2031"


def test_undoing_the_import_empties_the_queue(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    seeded.undo()
    answered(qtbot, seeded)
    assert view.queue.rowCount() == 0
    assert view._empty.isVisible()


def test_another_wording_of_a_commitment_is_linked_to_it(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    wanted = next(c for c in view.queue.all if "600 additional" in c.candidate.focus)
    known = seeded.run(commitments.add, Draft("Provide 600 additional scholarships"))
    view._go_to(view.queue.row_of(wanted.id))
    answered(qtbot, seeded)
    (take,) = [b for b in view.panel.findChildren(QPushButton) if f"C-{known:04d}" in b.text()]
    take.click()
    (decided,) = review.chosen(seeded.store, [wanted.id])
    assert (decided.state, decided.commitment_id) == ("accepted", known)
    (passage,) = commitments.passages(seeded.store, known)
    assert (passage.role, passage.exact) == ("restatement", wanted.candidate.focus)


def test_a_letter_typed_into_the_list_of_documents_decides_nothing(
    view: ReviewView, seeded: Session, qtbot: QtBot
) -> None:
    view.documents.setFocus()
    qtbot.keyClick(view.documents, Key.Key_A)
    assert set(states(seeded)) == {"new"}


def test_a_filter_shows_one_tier_or_what_is_undecided(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    qtbot.keyClick(view.table, Key.Key_A)
    decided = next(c for c in view.queue.all if c.state == "accepted")
    view.filter.setCurrentIndex(view.filter.findData("undecided"))
    view.filter.activated.emit(view.filter.currentIndex())
    assert view.queue.row_of(decided.id) is None
    at = current(view)
    qtbot.keyClick(view.table, Key.Key_A)
    assert view.queue.row_of(at.id) is None
    assert current(view).state == "new"
    view.filter.setCurrentIndex(0)
    view.filter.activated.emit(0)
    assert view.queue.row_of(decided.id) is not None
