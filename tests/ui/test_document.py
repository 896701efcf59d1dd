"""The document: from words to commitments and back, finding, marking, and correcting what is known about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.test_review import answered, in_dialog
from tests.ui.test_text import middle_of
from tracker import commitments, documents, intake, judging, review
from tracker.model import DateBasis, Status, Tier
from tracker.record import Commitment
from ui.dialogs.document import DocumentDialog
from ui.session import Session
from ui.theme import Theme
from ui.views.document import DocumentView, _places

Key = Qt.Key


@pytest.fixture
def view(qtbot: QtBot, seeded: Session, theme: Theme) -> DocumentView:
    seeded.run(review.accept_sure)
    made = DocumentView(seeded, theme)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_latest()
    answered(qtbot, seeded)
    return made


def promising(session: Session, words: str) -> Commitment:
    """The commitment whose title holds these words."""
    ids = [c.commitment_id for c in review.candidates(session.store, state="accepted") if words in c.candidate.focus]
    return commitments.get(session.store, ids[0] or 0)


def ground_of(view: DocumentView, words: str) -> str:
    """The role of the theme by which these words are lit, the uppermost one."""
    roles = view.text._theme.roles
    lit = [s.format.background().color() for s in view.text.extraSelections() if words in s.cursor.selectedText()]
    return next((role for role in roles.colours if role.startswith("lit") and lit and roles[role] == lit[-1]), "")


def test_a_commitment_shows_its_words(view: DocumentView, seeded: Session, qtbot: QtBot) -> None:
    known = promising(seeded, "600 additional scholarships")
    assert view.show_commitment(known.id)
    assert ground_of(view, "600 additional scholarships") == "lit_strong"
    focus = next(p for p in known.passages if p.role == "focus")
    assert view.text.seen() == focus.start
    assert 0 <= view.text.cursorRect().top() < view.text.viewport().height()
    assert view.outline.currentItem().text() == known.title


def test_a_commitment_without_words_is_told(view: DocumentView, seeded: Session) -> None:
    from tracker.model import Draft

    assert not view.show_commitment(seeded.run(commitments.add, Draft("By hand")))


def test_words_are_lit_by_what_became_of_them(view: DocumentView, seeded: Session, qtbot: QtBot) -> None:
    words = "600 additional scholarships"
    assert ground_of(view, words) == "lit_open"
    seeded.run(
        judging.record_status, [promising(seeded, words).id], Status.DELIVERED, date(2026, 1, 1), "All were awarded."
    )
    answered(qtbot, seeded)
    assert ground_of(view, words) == "lit_kept"
    summit = promising(seeded, "Summit")
    assert ground_of(view, "2nd China-Central Asia Summit") == "lit"  # it is 2026, and nobody has looked
    seeded.run(commitments.withdraw, [summit.id], "double")
    answered(qtbot, seeded)
    assert ground_of(view, "2nd China-Central Asia Summit") == ""


def test_a_click_chooses_and_clicking_again_takes_the_next(view: DocumentView, seeded: Session, qtbot: QtBot) -> None:
    known = promising(seeded, "1,500 training")
    focus = next(p for p in known.passages if p.role == "focus")
    from tracker.model import Draft

    other = seeded.run(review.add_from_words, focus.version_id, focus.start, focus.end + 30, Draft("Both together"))
    answered(qtbot, seeded)
    view.text.reveal(focus.start, focus.end)
    place = middle_of(view.text, focus.start + 3)
    chosen = []
    view.chosen.connect(chosen.append)
    for _ in range(3):
        qtbot.mouseClick(view.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [known.id, other, known.id]


def test_alt_down_goes_through_the_commitments_in_order(view: DocumentView, qtbot: QtBot) -> None:
    order = list(dict.fromkeys(id_ for id_, _ in view._promises.passages))
    chosen = []
    view.chosen.connect(chosen.append)
    view.text.setFocus()
    for _ in range(3):
        qtbot.keyClick(view.text, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(view.text, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert chosen == [order[0], order[1], order[2], order[1]]


def test_find_goes_forth_and_back_and_counts(view: DocumentView, qtbot: QtBot) -> None:
    view.search.setFocus()
    qtbot.keyClicks(view.search, "central asia")
    text = view.text.text
    number = text.lower().count("central asia")
    assert view._found.text() == f"1 of {number}"
    first = text.lower().index("central asia")
    assert view.text.seen() == first
    qtbot.keyClick(view.search, Key.Key_Return)
    assert view.text.seen() == text.lower().index("central asia", first + 1)
    qtbot.keyClick(view.search, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.text.seen() == first
    qtbot.keyClick(view.search, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view._found.text() == f"{number} of {number}"
    qtbot.keyClick(view.search, Key.Key_Escape)
    assert view.search.text() == ""
    assert view.text.hasFocus()


def test_marked_words_are_code_points_of_the_version(view: DocumentView, seeded: Session) -> None:
    assert view.marked() is None
    start = view.text.text.index("laid a solid foundation")
    view.text.mark(start, start + len("laid a solid foundation "))
    marked = view.marked()
    assert marked is not None
    text = documents.text(seeded.store, marked.version_id)
    assert text[marked.start : marked.end] == marked.text == "laid a solid foundation"


def test_correcting_the_date_says_what_was_counted_again(view: DocumentView, seeded: Session, qtbot: QtBot) -> None:
    def correct(dialog: QDialog) -> None:
        assert isinstance(dialog, DocumentDialog)
        dialog.issued.setText("1 December 2023")
        qtbot.keyClick(dialog.issued, Key.Key_Return)

    in_dialog(DocumentDialog, correct)
    view._correct.click()
    facts = documents.get(seeded.store, view.document_id).facts
    assert (facts.issued, facts.date_basis, facts.date_note) == (date(2023, 12, 1), DateBasis.USER, "")
    assert promising(seeded, "Summit").due == "2024"
    assert "3 commitments were counted again" in view._notes.text()


def test_a_document_without_a_date_says_what_that_means(view: DocumentView, seeded: Session) -> None:
    facts = documents.get(seeded.store, view.document_id).facts
    seeded.run(intake.describe, view.document_id, replace(facts, issued=None))
    assert "date not known" in view._about.text()
    assert "stay open" in view._notes.text()


def test_undoing_the_import_leaves_an_empty_view(view: DocumentView, seeded: Session, qtbot: QtBot) -> None:
    seeded.undo()  # the acceptance
    seeded.undo()  # the import
    qtbot.waitUntil(lambda: view.document_id == 0)  # steps of many rows are taken back beside the window
    assert view._empty.isVisible()


def test_candidates_that_wait_are_offered_for_review(view: DocumentView, seeded: Session, qtbot: QtBot) -> None:
    below = [c.id for c in review.candidates(seeded.store, state="new", tiers=[Tier.POSSIBLE])]
    assert view._review.isVisible() == bool(below)
    if below:
        seeded.run(review.reject, below, "Read")
        assert not view._review.isVisible()
        seeded.undo()
    seeded.undo()
    assert view._review.text().startswith("Review ")
    with qtbot.waitSignal(view.review_wanted) as news:
        view._review.click()
    assert news.args == [view.document_id]


def test_find_keeps_its_place_beside_letters_that_grow_when_made_small(qtbot: QtBot) -> None:
    text = "İSTANBUL and Istanbul: 12 Trees"
    assert _places(text, "TREES") == [text.index("Trees")]
    assert _places(text, "istanbul") == [text.index("Istanbul")]
