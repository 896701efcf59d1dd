"""The page of a commitment: wordings beside each other, searches, what evidence is worth, and earlier wordings back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.tracker.making import draft, kept
from tracker import commitments, evidence, judging, review, searches
from tracker.model import Counts, EvidenceDraft, EvidenceKind, Stage, Stance, Status, Strength
from tracker.searches import Search
from tracker.store import Store
from ui.dialogs.progress import ProgressDialog
from ui.dialogs.searching import SearchDialog
from ui.dialogs.status import StatusDialog
from ui.panels.detail import FROM_THIS_WINDOW, DetailPanel
from ui.session import Session
from ui.theme import Theme

DAY = date(2025, 6, 17)


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> DetailPanel:
    made = DetailPanel(session, Theme("light"), {key: QAction(key) for key in FROM_THIS_WINDOW})
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    return made


def shown(widget: QWidget) -> str:
    """All words in sight."""
    return "\n".join(found.text() for found in widget.findChildren(QLabel) if found.isVisible())


def confirm(dialog: QWidget) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.isDefault()).click()


def test_wordings_stand_beside_each_other_the_strongest_first(session: Session, panel: DetailPanel) -> None:
    text = "China is willing to expand the number of scholarships. It hopes so."
    read = kept(session.store, text)
    version = session.store.one("SELECT id FROM document_version WHERE document_id = ?", read.document_id)[0]
    id_ = session.run(commitments.add, draft(strength=Strength.FIRM))
    with session.store.change("link_passage") as db:  # type: ignore[arg-type]  # as the review does it
        review.link_passage(db, id_, version, 0, 54, "primary")
        review.link_passage(db, id_, version, 55, 67, "restatement")
        db.conn.execute("UPDATE commitment_passage SET strength = 'soft' WHERE role = 'restatement'")
    panel.show_commitment(id_)
    said = shown(panel)
    assert "Wordings" in said and "It binds more in one text than in another." in said
    assert said.index("Firm") < said.index("Soft")
    assert "It hopes so." in said


def test_one_wording_is_no_ladder(session: Session, panel: DetailPanel) -> None:
    panel.show_commitment(session.run(commitments.add, draft()))
    assert "Wordings" not in shown(panel)


def test_a_search_is_logged_and_shown_and_says_nothing_of_failure(
    qtbot: QtBot, session: Session, panel: DetailPanel
) -> None:
    id_ = session.run(commitments.add, draft())
    panel.show_commitment(id_)
    dialog = SearchDialog(session, Theme("light"), id_, panel)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "where and with which words" in dialog.error.text()
    qtbot.keyClicks(dialog.place, "mfa.gov.cn")
    qtbot.keyClicks(dialog.queries, "training opportunities Central Asia")
    qtbot.keyClicks(dialog.languages, "en, zh")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result()
    (found,) = searches.of(session.store, id_)
    assert (found.result, found.languages, found.on) == ("none", ("en", "zh"), session.today)
    assert found.next_due == searches.next_look("none", session.today)
    assert "Nothing found" in shown(panel) and "mfa.gov.cn, for “training" in shown(panel)
    assert commitments.get(session.store, id_).status is None


def test_what_evidence_is_worth_is_shown_in_words(session: Session, panel: DetailPanel) -> None:
    id_ = session.run(commitments.add, draft())
    proof = EvidenceDraft(
        EvidenceKind.LINK,
        "https://example.org/",
        "A centre was opened.",
        "2025-07",
        stage=Stage.OPERATIONAL,
        stance=Stance.SUPPORTS,
        counts=Counts.NO,
        reason="another programme",
        tier=2,
    )
    session.run(evidence.add, id_, proof)
    panel.show_commitment(id_)
    said = shown(panel)
    assert "Another official source" in said and "Operational · Supports" in said
    assert "Does not count: another programme" in said


def test_an_earlier_wording_comes_back_with_a_click(qtbot: QtBot, session: Session, panel: DetailPanel) -> None:
    id_ = session.run(commitments.add, draft())
    session.run(commitments.edit, [id_], title="Worse words")
    panel.show_commitment(id_)
    panel._trail.history.head.click()
    ways = [b for b in panel.findChildren(QPushButton) if b.text() == "Bring this wording back"]
    assert len(ways) == 1, "the newest change is what holds now"
    qtbot.mouseClick(ways[0], Qt.MouseButton.LeftButton)
    assert commitments.get(session.store, id_).title == draft().title
    session.undo()
    assert commitments.get(session.store, id_).title == "Worse words"


def test_a_verdict_without_the_evidence_it_needs_asks_why(qtbot: QtBot, session: Session, panel: DetailPanel) -> None:
    id_ = session.run(commitments.add, draft())
    dialog = StatusDialog(session, Theme("light"), [id_], panel)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.choices.choose(Status.REVERSED)
    dialog.note.setPlainText("The places were taken back.")
    confirm(dialog)
    assert not dialog.result() and dialog.override.isVisible()
    assert "“Reversed” needs" in dialog.error.text() and "--" not in dialog.error.text()
    qtbot.keyClicks(dialog.override, "The ministry told us by telephone")
    confirm(dialog)
    assert dialog.result()
    assert commitments.get(session.store, id_).status == Status.REVERSED


def test_progress_of_another_programme_is_asked_about(qtbot: QtBot, session: Session, panel: DetailPanel) -> None:
    id_ = session.run(commitments.add, draft())
    dialog = ProgressDialog(session, Theme("light"), id_, panel)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.value.setText("300")
    row = dialog.evidence.add("https://example.org/farmers")
    row.happened.setText("2023-05-19")
    confirm(dialog)
    assert not dialog.result() and dialog.override.isVisible(), dialog.error.text()
    assert judging.progress(session.store, id_) == []
    qtbot.keyClicks(dialog.override, "The programme was prolonged")
    confirm(dialog)
    assert dialog.result()
    assert [entry.value for entry in judging.progress(session.store, id_)] == [Decimal(300)]


def test_details_of_evidence_are_kept(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    id_ = session.run(commitments.add, draft())
    panel = QWidget()
    qtbot.addWidget(panel)
    dialog = StatusDialog(session, Theme("light"), [id_], panel)
    qtbot.addWidget(dialog)
    dialog.show()
    row = dialog.evidence.add("https://example.org/")
    qtbot.mouseClick(row.details, Qt.MouseButton.LeftButton)
    assert row.weighing.isVisible()
    row.weighing.stage.setCurrentIndex(row.weighing.stage.findData("budgeted"))
    row.weighing.tier.setCurrentIndex(1)
    dialog.note.setPlainText("Money is there.")
    confirm(dialog)
    (piece,) = evidence.of(session.store, id_)
    assert (piece.stage, piece.tier) == (Stage.BUDGETED, 1)


def test_the_store_stays_sound(session: Session) -> None:
    id_ = session.run(commitments.add, draft())
    session.run(searches.log, id_, Search("here", "words", DAY))
    with Store(session.path) as other:
        assert searches.nothing_found(other, id_, date(2026, 1, 1)) == DAY
