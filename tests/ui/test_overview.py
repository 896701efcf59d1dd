"""The overview: each number opens the list that it counts, and what is new is told since somebody last looked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from tests.tracker import making
from tests.ui.story import judged, reached, settle, summit, training
from tracker import commitments, search
from tracker.model import Status
from ui.ledger import Ledger
from ui.session import Session
from ui.theme import Theme
from ui.views.overview import OverviewView


@pytest.fixture
def state(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def filled(session: Session) -> Session:
    judged(session, summit(session))
    reached(session, training(session))
    for due in ("2026-01-05", "2026-12-10", "2027-02-01", "2030"):
        session.run(commitments.add, making.event(f"By {due}", due=commitments.due_from(due)))
    return session


@pytest.fixture
def view(filled: Session, theme: Theme, qtbot: QtBot, state: QSettings) -> Iterator[OverviewView]:
    made = OverviewView(filled, theme, state)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    settle(filled, qtbot)
    yield made
    made.close()


def told(ledger: Ledger) -> list[str]:
    """Each row as its words."""
    return [" | ".join(cell.text for cell in row.cells if cell.text) for row in ledger.lines.lines]


def test_what_needs_attention_comes_first(view: OverviewView) -> None:
    assert told(view.needs)[:6] == [
        "Needs attention",
        "1 | Overdue",
        "1 | Due within 30 days",
        "2 | Due within 90 days",
        "1 | Judged without evidence",
        "1 | Nothing written down for long",
    ]


def test_what_is_new_and_what_falls_due_next(view: OverviewView) -> None:
    rows = told(view.needs)
    assert rows[rows.index("New in the last 7 days") :][:4] == [
        "New in the last 7 days",
        "6 | commitments added",
        "1 | judged anew",
        "1 | quantities recorded",
    ]
    following = rows[rows.index("Next deadlines") + 1 :]
    assert [row.split(" | ")[1] for row in following] == [
        "By 2026-12-10", "By 2027-02-01", "1,500 training opportunities", "By 2030",
    ]  # fmt: skip
    assert following[0].endswith("in 16 days")


def test_every_number_opens_the_list_that_it_counts(view: OverviewView, filled: Session, qtbot: QtBot) -> None:
    opened = 0
    for ledger in (view.needs, view.standing):
        for row, line in enumerate(ledger.lines.lines):
            for column, cell in enumerate(line.cells):
                if cell.query is None or not cell.text[:1].isdigit():
                    continue
                ledger.setCurrentIndex(ledger.lines.index(row, column))
                with qtbot.waitSignal(view.search_wanted) as heard:
                    qtbot.keyClick(ledger, Qt.Key.Key_Return)
                found = search.count(filled.store, search.parse(heard.args[0], filled.today))
                assert found == int(cell.text.split()[0]), heard.args
                opened += 1
    assert opened == 12


def test_what_is_new_since_somebody_looked(filled: Session, theme: Theme, qtbot: QtBot, state: QSettings) -> None:
    for number in (0, 1):
        view = OverviewView(filled, theme, state)
        qtbot.addWidget(view)
        settle(filled, qtbot)
        rows = told(view.needs)
        if not number:
            assert "since" not in rows[rows.index("New in the last 7 days")]
            filled.run(commitments.add, making.plain("New"))
            judged(filled, 3, Status.STALLED, date(2026, 2, 1))
    assert any(row.startswith("New in the last 7 days | since 20") for row in rows)
    assert "7 | commitments added | 1" in rows
    assert "2 | judged anew | 1" in rows
    assert "1 | quantities recorded | –" in rows


def test_it_follows_and_the_keyboard_stays(view: OverviewView, filled: Session, qtbot: QtBot) -> None:
    row = told(view.needs).index("2 | Due within 90 days")
    view.needs.setCurrentIndex(view.needs.lines.index(row, 0))
    judged(filled, 3)
    settle(filled, qtbot)
    assert "1 | Overdue" not in told(view.needs)
    assert view.needs.lines.lines[view.needs.currentIndex().row()].cells[1].text == "Due within 90 days"
    filled.undo()
    settle(filled, qtbot)
    assert "1 | Overdue" in told(view.needs)


def test_a_deadline_is_opened_and_the_review(view: OverviewView, seeded: Session, theme: Theme, qtbot: QtBot) -> None:
    row = next(n for n, text in enumerate(told(view.needs)) if "By 2030" in text)
    view.needs.setCurrentIndex(view.needs.lines.index(row, 1))
    with qtbot.waitSignal(view.chosen) as heard:
        qtbot.keyClick(view.needs, Qt.Key.Key_Return)
    assert heard.args == [6]


def test_candidates_lead_to_the_review(seeded: Session, theme: Theme, qtbot: QtBot, state: QSettings) -> None:
    view = OverviewView(seeded, theme, state)
    qtbot.addWidget(view)
    settle(seeded, qtbot)
    assert view._pages.currentWidget() is view._scroll
    row = next(n for n, text in enumerate(told(view.needs)) if text.endswith("Candidates to be reviewed"))
    view.needs.setCurrentIndex(view.needs.lines.index(row, 0))
    with qtbot.waitSignal(view.review_wanted):
        qtbot.keyClick(view.needs, Qt.Key.Key_Return)


def test_an_empty_store_teaches(session: Session, theme: Theme, qtbot: QtBot, state: QSettings) -> None:
    view = OverviewView(session, theme, state)
    qtbot.addWidget(view)
    settle(session, qtbot)
    assert view._pages.currentWidget() is view._empty
    with qtbot.waitSignal(view.import_wanted):
        view._empty.action.emit()


@pytest.mark.parametrize("width", [420, 1100])
def test_the_page_is_no_wider_than_the_view(view: OverviewView, qtbot: QtBot, width: int) -> None:
    view.resize(width, 500)
    sheet, room = view._scroll.widget(), view._scroll.viewport()
    qtbot.waitUntil(lambda: sheet.width() == room.width())
    beside = view.standing.mapTo(sheet, view.standing.rect().topLeft()).x() > 400
    assert beside is (width > 1000)
