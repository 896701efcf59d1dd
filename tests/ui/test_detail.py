"""The detail panel: says what is known, says what is not, follows its own commitment and no other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from tests.tracker import making
from tests.ui.story import Stage, judged, reached, said, summit, training
from tracker import commitments, intake, judging, review
from tracker.errors import NotFound
from tracker.model import Due, EvidenceDraft, EvidenceKind, Quantity, Status
from tracker.record import DocumentFacts
from ui.panels.charts import BurnUp
from ui.panels.detail import DetailPanel
from ui.panels.evidence import Copies, EvidenceRow, address
from ui.panels.pieces import Elided, Quote
from ui.session import Session
from ui.theme import Theme


@pytest.fixture
def panel(session: Session, theme: Theme, qtbot: QtBot) -> Iterator[DetailPanel]:
    stage = Stage(theme)
    qtbot.addWidget(stage)
    made = DetailPanel(session, theme, stage.actions_)
    qtbot.addWidget(made)
    made.resize(300, 500)
    yield made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What the system was asked to open."""
    found: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", found.append)
    return found


def test_nothing_chosen_teaches_what_will_be_here(panel: DetailPanel) -> None:
    assert "No commitment chosen" in said(panel)
    panel.show_commitment(4711)
    assert panel._stack.currentWidget() is panel._empty


def test_a_quantity_without_a_record_is_no_data(panel: DetailPanel, session: Session) -> None:
    panel.show_commitment(training(session))
    words = said(panel)
    assert "reached: no data" in words
    assert "Signal (computed): No data" in words
    assert "0 %" not in words
    assert "“over the next three years”" in words
    assert "1  3 years: 2027-11-30 – 2027-12-01, counted from 2024-12-01" in words
    assert "2  calendar years: by 2027-12-31" in words
    assert "Nobody has judged this yet" in words


def test_a_record_is_set_against_the_even_pace(panel: DetailPanel, session: Session) -> None:
    id_ = training(session)
    reached(session, id_)
    panel.show_commitment(id_)
    words = said(panel)
    assert "reached: 300 (20 %) as of 2025-12-31" in words
    assert "expected by then: 527 – 541" in words or "expected by then: 527 – 542" in words
    assert "Signal (computed): Off track" in words
    assert "At this pace it is reached about 2030-" in words
    assert "2025-12-31: 300" in panel.findChild(BurnUp).accessibleDescription()


def test_each_quantity_has_its_chart_but_not_one_that_is_a_ceiling(panel: DetailPanel, session: Session) -> None:
    two = (Quantity(Decimal(1500), "places"), Quantity(Decimal(600), "scholarships"))
    panel.show_commitment(session.run(commitments.add, making.draft(quantities=two)))
    assert ["places" in c.accessibleDescription() for c in panel.findChildren(BurnUp)] == [True, False]
    ceiling = (Quantity(Decimal(2), "degrees", "<="),)
    panel.show_commitment(session.run(commitments.add, making.draft(quantities=ceiling)))
    assert [c for c in panel.findChildren(BurnUp) if not c.isHidden()] == []


def test_the_verdict_has_its_day_and_timing(panel: DetailPanel, session: Session) -> None:
    id_ = summit(session)
    judged(session, id_)
    panel.show_commitment(id_)
    assert "Delivered · 2025-06-17 · on time" in said(panel)
    assert "Signal (computed): Closed" in said(panel)


def test_an_unresolved_phrase_says_what_is_missing_and_leads_there(
    panel: DetailPanel, session: Session, qtbot: QtBot
) -> None:
    text = "China will open an office next year."
    due = Due("next year")
    kept = making.kept(session.store, text, making.candidate(text, text, due=due, pledgors=("China",)), issued=None)
    id_ = review.accept_sure(session.store, kept.document_id)[0]
    panel.show_commitment(id_)
    assert "“next year”\nnot resolved to a date" in said(panel)
    assert "that is not known yet" in said(panel)
    way = next(b for b in panel.findChildren(Elided) if b.toolTip() == "Made" and b.text() == "Made")
    with qtbot.waitSignal(panel.document_opened) as told:
        way.click()
    assert told.args == [kept.document_id]


def test_the_words_in_focus_are_lit_also_behind_an_emoji(panel: DetailPanel, session: Session, qtbot: QtBot) -> None:
    text = "Today 🌍🌏 China will open 12 schools in Bishkek."
    candidate = making.candidate(text, text, "open 12 schools", pledgors=("China",))
    kept = making.kept(session.store, text, candidate)
    id_ = review.accept_sure(session.store, kept.document_id)[0]
    panel.show_commitment(id_)
    quote = panel.findChild(Quote)
    assert quote.toPlainText() == text
    assert [s.cursor.selectedText() for s in quote.extraSelections()] == ["open 12 schools"]
    way = next(b for b in panel.findChildren(Elided) if b.accessibleName().startswith("Show in Made"))
    with qtbot.waitSignal(panel.opened) as told:
        way.click()
    assert told.args == [id_]


def test_it_follows_its_own_commitment_and_no_other(panel: DetailPanel, session: Session) -> None:
    mine, other = training(session), summit(session)
    panel.show_commitment(mine)
    panel._title.setText("not read again")
    judged(session, other)
    assert panel._title.text() == "not read again"
    reached(session, mine)
    assert panel._title.text() == "1,500 training opportunities"
    session.undo()
    assert "reached: no data" in said(panel)
    session.redo()
    assert "reached: 300" in said(panel)


def test_undoing_what_made_it_empties_the_panel_and_redoing_brings_it_back(
    panel: DetailPanel, session: Session
) -> None:
    panel.show_commitment(training(session))
    session.undo()
    assert panel._stack.currentWidget() is panel._empty
    session.redo()
    assert panel._stack.currentWidget() is panel._area


def test_it_stays_where_it_was_scrolled_to(panel: DetailPanel, session: Session, qtbot: QtBot) -> None:
    id_ = training(session)
    reached(session, id_)
    panel.show_commitment(id_)
    panel.show()
    bar = panel.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(150)
    before = bar.maximum()
    judged(session, id_, Status.STALLED, date(2026, 1, 1))
    qtbot.waitUntil(lambda: bar.maximum() > before)  # one more entry in the trail
    assert bar.value() == 150
    panel.show_commitment(summit(session))
    assert bar.value() == 0
    panel.close()


@pytest.mark.parametrize("width", [300, 600])
def test_nothing_is_wider_than_the_panel(panel: DetailPanel, session: Session, qtbot: QtBot, width: int) -> None:
    long = "https://example.org/" + "a-very-long-address/" * 12
    id_ = training(session)
    reached(session, id_)
    session.run(judging.add_evidence, id_, EvidenceDraft(EvidenceKind.LINK, long, "Says so"))
    panel.resize(width, 700)
    panel.show_commitment(id_)
    panel.show()
    area = panel.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert area.widget().width() <= area.viewport().width()
    panel.close()


def test_markup_in_the_data_is_shown_as_it_is(panel: DetailPanel, session: Session) -> None:
    id_ = session.run(commitments.add, making.draft("<b>1,500</b> places & more", note="<img src=x>"))
    judged(session, id_, Status.STALLED)
    panel.show_commitment(id_)
    panel._trail.history.head.click()
    assert "<b>1,500</b> places & more" in said(panel)
    for label in panel.findChildren(QLabel):
        if "<" in label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText


def test_the_history_is_made_when_it_is_opened(panel: DetailPanel, session: Session) -> None:
    id_ = training(session)
    judged(session, id_, Status.STALLED)
    panel.show_commitment(id_)
    assert "History: 2 changes" in panel._trail.history.head.text()
    assert "Not judged yet → Stalled" not in said(panel)
    panel._trail.history.head.click()
    assert "Status: Not judged yet → Stalled" in said(panel)
    session.undo()
    assert "Undone: Record status C-0001" in said(panel)


def test_its_buttons_are_the_windows_commands(panel: DetailPanel, session: Session) -> None:
    panel.show_commitment(training(session))
    buttons = panel.findChildren(QToolButton)
    assert [b.accessibleName() for b in buttons] == ["Record status", "Record progress", "Add evidence", "Edit"]
    assert "Ctrl+J" in buttons[0].toolTip()


# --- evidence


def file_evidence(session: Session, path: Path) -> int:
    id_ = training(session)
    session.run(judging.add_evidence, id_, EvidenceDraft(EvidenceKind.FILE, str(path), "The list of places"))
    return id_


def test_a_file_is_opened_as_a_copy_under_its_name(
    panel: DetailPanel, session: Session, tmp_path: Path, opened: list[QUrl]
) -> None:
    (tmp_path / "list of places.txt").write_text("300 places")
    panel.show_commitment(file_evidence(session, tmp_path / "list of places.txt"))
    row = panel.findChild(EvidenceRow)
    assert not opened
    row.open.click()
    row.open.click()
    copy = Path(opened[0].toLocalFile())
    assert copy.name == "list of places.txt"
    assert copy.read_text() == "300 places"
    assert copy.parent.parent != session.store.files
    assert not copy.stat().st_mode & 0o222
    assert opened[1] == opened[0]


def test_what_a_system_would_run_is_shown_in_its_folder(session: Session, tmp_path: Path) -> None:
    (tmp_path / "update.exe").write_bytes(b"MZ")
    piece = judging.evidence(session.store, file_evidence(session, tmp_path / "update.exe"))[0]
    copies = Copies()
    url = address(session.store, piece, copies)
    assert Path(url.toLocalFile()).is_dir()
    assert [file.name for file in Path(url.toLocalFile()).iterdir()] == ["update.exe"]


def test_only_addresses_of_the_web_are_opened(panel: DetailPanel, session: Session, opened: list[QUrl]) -> None:
    id_ = training(session)
    for source in ("file:///etc/passwd", "javascript:alert(1)", "https://un.org/a"):
        session.run(judging.add_evidence, id_, EvidenceDraft(EvidenceKind.LINK, source))
    panel.show_commitment(id_)
    for row in panel.findChildren(EvidenceRow):
        row.open.click()
    assert [url.toString() for url in opened] == ["https://un.org/a"]


def test_a_kept_file_that_is_gone_is_told(session: Session, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    piece = judging.evidence(session.store, file_evidence(session, tmp_path / "a.txt"))[0]
    for file in session.store.files.rglob("*"):
        if file.is_file():
            file.unlink()
    with pytest.raises(NotFound):
        address(session.store, piece, Copies())


def test_a_quote_is_shown_and_leads_nowhere(panel: DetailPanel, session: Session) -> None:
    id_ = training(session)
    session.run(judging.add_evidence, id_, EvidenceDraft(EvidenceKind.QUOTE, "We gave 300", "The minister", "2025-12"))
    panel.show_commitment(id_)
    assert "The minister\n“We gave 300”\nQuote · 2025-12" in said(panel)
    assert not hasattr(panel.findChild(EvidenceRow), "open")


def test_a_document_that_gets_its_date_resolves_the_phrase_in_sight(panel: DetailPanel, session: Session) -> None:
    text = "China will open an office next year."
    due = Due("next year")
    kept = making.kept(session.store, text, making.candidate(text, text, due=due), issued=None)
    panel.show_commitment(review.accept_sure(session.store, kept.document_id)[0])
    session.run(intake.describe, kept.document_id, DocumentFacts("Made", issued=making.SEED_DAY))
    assert "2025\n“next year”" in said(panel)
    assert "that is not known yet" not in said(panel)
