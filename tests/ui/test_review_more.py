"""The review beyond yes and no: splitting, merging, likenesses, the words of each field, what is remembered."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QSplitter
from pytestqt.qtbot import QtBot

from tests.ui.story import said
from tests.ui.test_review import answered, current, in_dialog, opened
from tracker import commitments, reshaping, review
from tracker.model import Draft, Tier
from tracker.record import StoredCandidate
from ui.dialogs.commitment import CommitmentDialog
from ui.dialogs.likeness import LikenessDialog
from ui.dialogs.split import SplitDialog, parts_of
from ui.session import Session
from ui.theme import Theme
from ui.views.review import ReviewView

Key = Qt.Key


@pytest.fixture
def view(qtbot: QtBot, seeded: Session, theme: Theme) -> ReviewView:
    return opened(qtbot, seeded, theme)


def at_hand(view: ReviewView, qtbot: QtBot, words: str) -> StoredCandidate:
    """The candidate whose promise holds these words, chosen in the queue."""
    wanted = next(c for c in view.queue.all if words in c.candidate.focus)
    view.show_candidate(wanted.id)
    return wanted


def test_s_splits_where_the_lines_are_broken(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    whole = max((c for c in view.queue.all if c.state == "new"), key=lambda c: len(c.candidate.focus))
    view.show_candidate(whole.id)

    def split(dialog: QDialog) -> None:
        assert isinstance(dialog, SplitDialog)
        while len(dialog.parts()) > 1:  # join what was proposed
            dialog.lines.moveCursor(QTextCursor.MoveOperation.End)
            dialog.lines.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
            qtbot.keyClick(dialog.lines, Key.Key_Backspace)
        qtbot.keyClicks(dialog.lines, "xyz")
        dialog.lines.moveCursor(QTextCursor.MoveOperation.Start)
        dialog.lines.moveCursor(QTextCursor.MoveOperation.NextWord)
        dialog.lines.moveCursor(QTextCursor.MoveOperation.NextWord)
        qtbot.keyClick(dialog.lines, Key.Key_Return)
        assert "".join(dialog.lines.toPlainText().split()) == "".join(whole.candidate.focus.split())
        qtbot.keyClick(dialog.lines, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_dialog(SplitDialog, split)
    qtbot.keyClick(view.table, Key.Key_S)
    answered(qtbot, seeded)
    assert review.chosen(seeded.store, [whole.id])[0].state == "split"
    first, second = _parts_of(seeded, whole.id)
    assert current(view).id == first.id and second.state == "new"
    assert first.candidate.focus.split() == whole.candidate.focus.split()[:2]
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    qtbot.keyClick(view.table, Key.Key_Z)
    answered(qtbot, seeded)
    assert current(view).id == whole.id and current(view).state == "new"


def _parts_of(session: Session, id_: int) -> list[StoredCandidate]:
    said = review.chosen(session.store, [id_])[0].reason
    return [c for c in review.candidates(session.store) if c.ref in said]


def test_one_part_is_no_split(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    item = current(view)
    dialog = SplitDialog(item, view.text.text, view)
    dialog.lines.setPlainText(item.candidate.focus)
    dialog._done()
    assert "Cut it at least once" in dialog.error.text() and not dialog.result()
    dialog.deleteLater()


def test_lines_are_found_in_the_text_whatever_blanks_stand_between() -> None:
    text = "We will  build\nschools and plant trees."
    parts = parts_of(["build schools and", "plant trees"], text, 9, len(text) - 1)
    assert [text[a:b] for a, b in parts] == ["build\nschools and", "plant trees"]


def test_m_makes_one_of_the_chosen_and_z_two_again(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    same = [c for c in view.queue.all if c.candidate.tier is Tier.SURE]
    pair = next(
        (a, b) for a, b in pairwise(same)
        if b.candidate.end - a.candidate.start < reshaping.MOST_APART
    )  # fmt: skip
    selection = view.table.selectionModel()
    view.show_candidate(pair[0].id)
    selection.select(view.queue.index(view.queue.row_of(pair[1].id) or 0), selection.SelectionFlag.Select)
    qtbot.keyClick(view.table, Key.Key_M)
    answered(qtbot, seeded)
    first, second = review.chosen(seeded.store, [c.id for c in pair])
    assert (first.state, second.state) == ("new", "merged")
    assert first.candidate.focus_end >= pair[1].candidate.focus_end
    assert current(view).id == first.id and current(view).candidate == first.candidate
    qtbot.keyClick(view.table, Key.Key_Z)
    assert {c.state for c in review.chosen(seeded.store, [c.id for c in pair])} == {"new"}


def test_m_with_one_asks_for_the_commitment_that_it_words_again(
    view: ReviewView, seeded: Session, qtbot: QtBot
) -> None:
    like = seeded.run(commitments.add, Draft("Provide 600 additional scholarships"))
    seeded.run(commitments.add, Draft("Something else"))
    wanted = at_hand(view, qtbot, "600 additional")

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, LikenessDialog)
        qtbot.waitUntil(lambda: dialog.chosen() == like)
        qtbot.keyClicks(dialog.search, "something")
        qtbot.waitUntil(lambda: dialog.list.count() == 1)
        dialog.search.clear()
        qtbot.waitUntil(lambda: dialog.list.count() == 2)
        qtbot.keyClick(dialog.search, Key.Key_Return)

    in_dialog(LikenessDialog, choose)
    qtbot.keyClick(view.table, Key.Key_M)
    (decided,) = review.chosen(seeded.store, [wanted.id])
    assert (decided.state, decided.commitment_id) == ("accepted", like)


def test_u_on_what_is_not_rejected_says_what_to_do(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    told: list[str] = []
    view.told.connect(told.append)
    first = current(view)
    qtbot.keyClick(view.table, Key.Key_U)
    qtbot.keyClick(view.table, Key.Key_A)
    qtbot.keyClick(view.table, Key.Key_K)
    qtbot.keyClick(view.table, Key.Key_U)
    assert told[0] == f"{first.ref} is not decided, so there is nothing to take back."
    assert told[1].startswith(f"{first.ref} was accepted as C-0001.") and "withdraw it" in told[1]


def test_the_form_lights_the_words_of_the_field_in_hand(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    wanted = at_hand(view, qtbot, "1,500 training")
    seen: dict[str, list[str]] = {}

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, CommitmentDialog) and dialog._speaking
        for name in ("pledgors", "due", "title"):
            getattr(dialog, name).setFocus()
            lit = dialog._speaking.extraSelections()
            seen[name] = [s.cursor.selectedText() for s in lit if s.format.fontUnderline()]
        qtbot.keyClick(dialog, Key.Key_Escape)

    in_dialog(CommitmentDialog, look)
    qtbot.keyClick(view.table, Key.Key_E)
    assert wanted.candidate.due is not None
    assert seen["due"] == [wanted.candidate.due.phrase] and seen["title"] == []
    assert seen["pledgors"] == [s.text for s in wanted.candidate.why if s.kind == "actor"]


def test_the_panel_tells_how_the_rule_did_here(view: ReviewView, seeded: Session, qtbot: QtBot) -> None:
    rule = current(view).candidate.rule
    mine = [c for c in view.queue.all if c.candidate.rule == rule and c.candidate.tier is not Tier.VETOED]
    qtbot.keyClick(view.table, Key.Key_A)
    if len(mine) > 1:
        view.show_candidate(mine[1].id)
    else:
        qtbot.keyClick(view.table, Key.Key_K)
    answered(qtbot, seeded)
    qtbot.waitUntil(lambda: "Of this rule, 1 of 1 were accepted here." in said(view.panel))


def test_words_are_marked_in_the_review_too(view: ReviewView, seeded: Session) -> None:
    assert view.marked() is None
    start = view.text.text.index("laid a solid foundation")
    view.source.mark(start, start + 23)
    marked = view.marked()
    assert marked is not None
    assert (marked.text, marked.document_id) == ("laid a solid foundation", 1)


def test_sizes_of_the_parts_are_those_of_the_last_time(
    seeded: Session, qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)

    def columns(view: ReviewView) -> QSplitter:
        return next(s for s in view.findChildren(QSplitter) if s.indexOf(view.source) >= 0)

    first = ReviewView(seeded, theme, state)
    qtbot.addWidget(first)
    first.resize(1100, 700)
    first.show()
    columns(first).moveSplitter(420, 1)
    kept = columns(first).sizes()
    again = ReviewView(seeded, theme, state)
    qtbot.addWidget(again)
    again.resize(1100, 700)
    again.show()
    assert columns(again).sizes() == kept
    answered(qtbot, seeded)
