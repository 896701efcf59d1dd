"""The deadlines view: groups in the order of need, spans on the line of time, all of it by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.tracker import making
from tests.ui.story import judged, settle, summit, training
from tracker import commitments, deadlines, judging
from tracker.deadlines import Bucket, Deadline
from tracker.model import Due, Reading, Status
from ui.agenda import Agenda, Head, distance
from ui.session import Session
from ui.spans import columns, draw_span
from ui.theme import Theme
from ui.timescale import Scale
from ui.views.deadlines import DeadlinesView

TODAY = date(2026, 11, 24)


def due(session: Session, title: str, earliest: date, latest: date | None = None) -> int:
    """A commitment that falls due between two days."""
    reading = Reading(str(earliest), earliest, latest or earliest, date(2024, 1, 1))
    return session.run(commitments.add, making.event(title, due=Due("by then", (reading,))))


@pytest.fixture
def filled(session: Session) -> dict[str, int]:
    """One commitment in each group, and one without a date."""
    made = {
        "overdue": due(session, "Overdue", date(2026, 1, 1)),
        "possibly": due(session, "Possibly", date(2026, 6, 1), date(2026, 12, 31)),
        "soon": due(session, "Soon", date(2027, 1, 15)),
        "later": due(session, "Later", date(2028, 1, 1)),
        "kept": summit(session),
        "closed": due(session, "Closed", date(2025, 1, 1)),
    }
    judged(session, made["kept"])
    judged(session, made["closed"], Status.SUPERSEDED, date(2025, 2, 1))
    session.run(commitments.add, making.plain("Undated"))
    return made


@pytest.fixture
def view(session: Session, theme: Theme, qtbot: QtBot, filled: dict[str, int]) -> Iterator[DeadlinesView]:
    made = DeadlinesView(session, theme)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    settle(session, qtbot)
    yield made
    made.close()


def shown(view: DeadlinesView) -> list[str]:
    """The rows from top to bottom: heads with their number, titles of deadlines."""
    rows = [view.model.row(n) for n in range(view.model.rowCount())]
    return [f"{r.bucket} {r.number}" if isinstance(r, Head) else r.line.title for r in rows]


def test_groups_stand_in_the_order_of_need_and_the_closed_ones_are_shut(view: DeadlinesView) -> None:
    assert shown(view) == [
        "overdue 1",
        "Overdue",
        "possibly_overdue 1",
        "Possibly",
        "due_soon 1",
        "Soon",
        "later 1",
        "Later",
        "kept 1",
        "closed 1",
    ]
    assert view._undated.text() == "1 commitment has no date."


def test_heads_open_and_shut_by_keyboard(view: DeadlinesView, qtbot: QtBot) -> None:
    view.table.setCurrentIndex(view.model.index(8))
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert shown(view)[8:10] == ["kept 1", "Summit in Kazakhstan"]
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert view.table.currentIndex().row() == 9
    qtbot.keyClick(view.table, Qt.Key.Key_Left)  # to the head
    assert view.table.currentIndex().row() == 8
    qtbot.keyClick(view.table, Qt.Key.Key_Left)  # shuts it
    assert shown(view)[8:] == ["kept 1", "closed 1"]
    qtbot.keyClick(view.table, Qt.Key.Key_Right)
    assert "Summit in Kazakhstan" in shown(view)


def test_rows_tell_what_is_chosen_and_what_is_opened(view: DeadlinesView, qtbot: QtBot, filled: dict[str, int]) -> None:
    with qtbot.waitSignal(view.chosen) as told:
        view.table.setCurrentIndex(view.model.index(3))
    assert told.args == [filled["possibly"]]
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert told.args == [filled["possibly"]]


def test_within_moves_the_border_of_soon(view: DeadlinesView, session: Session, qtbot: QtBot) -> None:
    view.within.setCurrentIndex(0)  # 30 days
    settle(session, qtbot)
    assert "due_soon 1" not in shown(view)
    assert "later 2" in shown(view)
    view.within.setCurrentIndex(3)  # 365 days
    settle(session, qtbot)
    assert "due_soon 1" in shown(view)


def test_a_search_narrows_and_escape_widens(view: DeadlinesView, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.search, "later")
    qtbot.waitUntil(lambda: shown(view) == ["later 1", "Later"])
    assert not view._undated.isVisibleTo(view)
    view.search.setText("nothing of the kind")
    qtbot.waitUntil(lambda: shown(view) == [])
    assert view._pages.currentWidget() is view._empty
    qtbot.keyClick(view.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown(view)) == 10)


def test_a_search_that_cannot_be_meant_is_told(view: DeadlinesView) -> None:
    view.search.setText("kind:nonsense")
    view.refresh()
    assert "'nonsense' is no kind" in view._error.text()
    assert len(shown(view)) == 10


def test_it_follows_a_verdict_and_its_undoing(
    view: DeadlinesView, session: Session, qtbot: QtBot, filled: dict[str, int]
) -> None:
    view.select(filled["later"])
    judged(session, filled["overdue"], Status.DELIVERED, date(2025, 12, 1))
    settle(session, qtbot)
    assert shown(view)[0] == "possibly_overdue 1"
    assert "kept 2" in shown(view)
    row = view.model.row(view.table.currentIndex().row())
    assert isinstance(row, Deadline)
    assert row.line.id == filled["later"]
    session.undo()
    settle(session, qtbot)
    assert shown(view)[:2] == ["overdue 1", "Overdue"]


def test_an_empty_store_teaches(session: Session, theme: Theme, qtbot: QtBot) -> None:
    made = DeadlinesView(session, theme)
    qtbot.addWidget(made)
    made.show()
    settle(session, qtbot)
    assert made._pages.currentWidget() is made._empty
    training(session)
    settle(session, qtbot)
    assert made._pages.currentWidget() is made.table
    made.close()


def test_a_view_that_nobody_sees_asks_when_it_is_seen_again(
    view: DeadlinesView, session: Session, qtbot: QtBot, filled: dict[str, int]
) -> None:
    view.hide()
    judged(session, filled["overdue"], Status.DELIVERED, date(2025, 12, 1))
    settle(session, qtbot)
    assert shown(view)[0] == "overdue 1"
    view.show()
    settle(session, qtbot)
    assert shown(view)[0] == "possibly_overdue 1"


def test_rows_are_told_in_words_with_status_and_distance(view: DeadlinesView) -> None:
    words = [view.model.data(view.model.index(n), Qt.ItemDataRole.AccessibleTextRole) for n in (0, 1, 3, 5)]
    assert words[0] == "Overdue (1)"
    assert words[1].startswith("C-0001, Overdue, China, 2026-01-01, ")
    assert words[1].endswith("months past due, Not judged yet")
    assert "37 days at the latest" in words[2]
    assert "in 52 days" in words[3]


@pytest.mark.parametrize(
    ("earliest", "latest", "status", "said"),
    [
        (date(2026, 11, 24), date(2026, 11, 24), None, "today"),
        (date(2026, 11, 25), date(2026, 11, 25), None, "in 1 day"),
        (date(2026, 11, 23), date(2026, 11, 23), None, "1 day past due"),
        (date(2026, 11, 1), date(2026, 11, 24), None, "today at the latest"),
        (date(2025, 6, 17), date(2025, 6, 17), Status.SUPERSEDED, ""),
    ],
)
def test_distances(session: Session, earliest: date, latest: date, status: Status | None, said: str) -> None:
    id_ = due(session, "X", earliest, latest)
    if status:
        session.run(judging.record_status, [id_], status, TODAY, "So it is.")
    found = deadlines.deadlines(session.store, TODAY)[0]
    assert distance(found, TODAY) == said


def test_one_far_deadline_does_not_press_the_others_together(session: Session) -> None:
    due(session, "Net zero", date(2060, 12, 31))
    due(session, "Next year", date(2027, 12, 31))
    model = Agenda(session)
    model.show(deadlines.deadlines(session.store, TODAY), TODAY)
    assert model.scale.last < TODAY + timedelta(days=10 * 365)
    assert not model.scale.holds(date(2060, 12, 31))


def test_columns_never_overlap(view: DeadlinesView) -> None:
    metrics = QFontMetricsF(view.font())
    for width in (280, 420, 640, 900, 2400):
        place = columns(width, metrics)
        edges = [
            place.shape,
            *(edge for left, size in (place.words, place.due, place.time) for edge in (left, left + size)),
        ]
        assert edges == sorted(edges)
        assert edges[-1] <= width


@pytest.mark.parametrize(("earliest", "latest", "wide"), [(10, 10, False), (10, 300, True), (20000, 20000, False)])
def test_uncertain_deadlines_are_painted_as_spans(
    session: Session, theme: Theme, earliest: int, latest: int, wide: bool
) -> None:
    id_ = due(session, "X", TODAY + timedelta(days=earliest), TODAY + timedelta(days=latest))
    found = next(d for d in deadlines.deadlines(session.store, TODAY) if d.line.id == id_)
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_span(painter, found, Scale(TODAY, TODAY + timedelta(days=400), 0, 400), 20, theme.roles)
    painter.end()
    painted = [x for x in range(400) if image.pixelColor(x, 20) != QColor("white")]
    assert (len(painted) > 200) is wide
    assert painted
    assert found.bucket in (Bucket.DUE_SOON, Bucket.LATER)
