"""The deadlines view: groups in the order of need, spans on the line of time, all of it by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QRectF, QSettings, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tests.tracker import making
from tests.ui.story import judged, settle, summit, training
from tracker import commitments, deadlines, judging
from tracker.deadlines import Span, Spot
from tracker.model import Due, Reading, Status
from ui.agenda import Agenda, Head, distance
from ui.session import Session
from ui.spans import columns, draw_readings
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
def state(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def view(
    session: Session, theme: Theme, qtbot: QtBot, filled: dict[str, int], state: QSettings
) -> Iterator[DeadlinesView]:
    made = DeadlinesView(session, theme, state)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    settle(session, qtbot)
    yield made
    made.close()


def shown(view: DeadlinesView) -> list[str]:
    """The rows from top to bottom: heads with their number, titles of deadlines."""
    return told(view.model)


def told(model: Agenda) -> list[str]:
    found = []
    for number in range(model.rowCount()):
        row, line = model.row(number), model.line(number)
        found.append(f"{row.name} {row.number}" if isinstance(row, Head) else line.title if line else "")
    return found


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
    view.agenda.setCurrentIndex(view.model.index(8))
    qtbot.keyClick(view.agenda, Qt.Key.Key_Return)
    assert shown(view)[8:10] == ["kept 1", "Summit in Kazakhstan"]
    qtbot.keyClick(view.agenda, Qt.Key.Key_Down)
    assert view.agenda.currentIndex().row() == 9
    qtbot.keyClick(view.agenda, Qt.Key.Key_Left)  # to the head
    assert view.agenda.currentIndex().row() == 8
    qtbot.keyClick(view.agenda, Qt.Key.Key_Left)  # shuts it
    assert shown(view)[8:] == ["kept 1", "closed 1"]
    qtbot.keyClick(view.agenda, Qt.Key.Key_Right)
    assert "Summit in Kazakhstan" in shown(view)


def test_rows_tell_what_is_chosen_and_what_is_opened(view: DeadlinesView, qtbot: QtBot, filled: dict[str, int]) -> None:
    with qtbot.waitSignal(view.chosen) as told:
        view.agenda.setCurrentIndex(view.model.index(3))
    assert told.args == [filled["possibly"]]
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view.agenda, Qt.Key.Key_Return)
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
    row = view.model.row(view.agenda.currentIndex().row())
    assert isinstance(row, Spot)
    assert row.id == filled["later"]
    session.undo()
    settle(session, qtbot)
    assert shown(view)[:2] == ["overdue 1", "Overdue"]


def test_an_empty_store_teaches(session: Session, theme: Theme, qtbot: QtBot, state: QSettings) -> None:
    made = DeadlinesView(session, theme, state)
    qtbot.addWidget(made)
    made.show()
    settle(session, qtbot)
    assert made._pages.currentWidget() is made._empty
    training(session)
    settle(session, qtbot)
    assert made._pages.currentWidget() is made.agenda
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
    assert distance(found, found.line, TODAY) == said


def test_one_far_deadline_does_not_press_the_others_together(session: Session) -> None:
    due(session, "Net zero", date(2060, 12, 31))
    due(session, "Next year", date(2027, 12, 31))
    model = Agenda(session, session)
    model.show(deadlines.spots(session.store, TODAY), TODAY)
    assert model.scale.last < TODAY + timedelta(days=10 * 365)
    assert not model.scale.holds(date(2060, 12, 31))


@pytest.mark.parametrize("timeline", [True, False])
def test_columns_never_overlap(view: DeadlinesView, timeline: bool) -> None:
    metrics = QFontMetricsF(view.font())
    for width in (280, 420, 640, 900, 2400):
        place = columns(width, metrics, timeline)
        edges = [
            place.shape,
            *(edge for left, size in (place.words, place.due, place.time) for edge in (left, left + size)),
        ]
        assert edges == sorted(edges)
        assert edges[-1] <= width


def painted(row: Spot, spans: list[Span], theme: Theme) -> list[list[int]]:
    """The columns of pixels that are painted, of each row of pixels."""
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    scale = Scale(TODAY, TODAY + timedelta(days=400), 0, 400)
    draw_readings(painter, row, spans, scale, QRectF(0, 0, 400, 40), theme.roles)
    painter.end()
    return [[x for x in range(400) if image.pixelColor(x, y) != QColor("white")] for y in range(40)]


@pytest.mark.parametrize(("earliest", "latest", "wide"), [(10, 10, False), (10, 300, True), (20000, 20000, False)])
def test_uncertain_deadlines_are_painted_as_spans(
    session: Session, theme: Theme, earliest: int, latest: int, wide: bool
) -> None:
    due(session, "X", TODAY + timedelta(days=earliest), TODAY + timedelta(days=latest))
    (group,) = deadlines.spots(session.store, TODAY).values()
    middle = painted(group[0], deadlines.readings(session.store, [group[0].id])[group[0].id], theme)[20]
    assert (len(middle) > 200) is wide
    assert middle


def test_rival_readings_stand_below_each_other(session: Session, theme: Theme) -> None:
    days = [(TODAY + timedelta(days=50), TODAY + timedelta(days=100)), (TODAY + timedelta(days=300),) * 2]
    rivals = tuple(Reading(str(last), first, last, TODAY) for first, last in days)
    session.run(commitments.add, making.event("Two readings", due=Due("then", rivals)))
    (group,) = deadlines.spots(session.store, TODAY).values()
    spans = deadlines.readings(session.store, [1])[1]
    assert [(span.earliest, span.latest) for span in spans] == days
    rows = painted(group[0], spans, theme)
    above = {x for row in rows[:18] for x in row}
    below = {x for row in rows[22:] for x in row}
    assert max(above) < 120 and min(below) > 290


def test_the_timeline_is_travelled_by_keyboard_and_wheel(view: DeadlinesView, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    settle(session, qtbot)
    assert view.mode == "timeline"
    whole = view.model.scale
    qtbot.keyClick(view.agenda, Qt.Key.Key_Plus)
    near = view.model.scale
    assert (near.last - near.first) < (whole.last - whole.first) * 0.7
    assert near.holds(TODAY)
    qtbot.keyClick(view.agenda, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert view.model.scale.first > near.first
    judged(session, 4, Status.DELIVERED, date(2026, 1, 1))
    settle(session, qtbot)
    assert view.model.scale.last - view.model.scale.first == near.last - near.first  # what is looked at stays
    qtbot.keyClick(view.agenda, Qt.Key.Key_0)
    assert view.model.scale == view.model.whole


def test_groups_by_party_document_and_status(view: DeadlinesView, session: Session, qtbot: QtBot) -> None:
    view.by.setCurrentIndex(1)
    settle(session, qtbot)
    assert shown(view)[0] == "China 6"
    view.by.setCurrentIndex(3)
    settle(session, qtbot)
    assert [row for row in shown(view) if row[-1].isdigit()] == [" 4", "delivered 1", "superseded 1"]
    words = view.model.data(view.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Not judged yet (4)"


def test_the_way_to_look_is_remembered(
    view: DeadlinesView, session: Session, theme: Theme, qtbot: QtBot, state: QSettings
) -> None:
    qtbot.keyClick(view, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    again = DeadlinesView(session, theme, state)
    qtbot.addWidget(again)
    assert again.mode == "calendar"
    settle(session, qtbot)


@pytest.mark.parametrize("mode", ["agenda", "timeline", "calendar"])
def test_what_is_shown_is_printed(
    view: DeadlinesView, session: Session, qtbot: QtBot, tmp_path: Path, mode: str
) -> None:
    for number in range(60):
        due(session, f"Deadline {number}", date(2026, 11, 26))
    view.show_mode(mode)
    settle(session, qtbot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    view.print_on(printer)
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    try:
        pages = ["".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()
    assert len(pages) == (1 if mode == "calendar" else 3)
    text = "\n".join(pages)
    expected = {"agenda": "Deadlines–Agenda", "timeline": "Deadlines–Timeline", "calendar": "November2026"}
    assert expected[mode] in pages[0]
    assert "Deadline0" in text
    assert ("Deadline59" in text) is (mode != "calendar")
