"""The matrix: cell by cell by keyboard, shapes and signs besides colours, judging and copying."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, QSettings, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.tracker import making
from tests.ui.story import settle
from tracker import commitments, cycles, judging, matrix, scales, scores
from tracker.cycles import Cycle
from tracker.model import Status
from ui import heat
from ui.crosstable import CrossTable
from ui.dialogs.score import CycleDialog, ScoreDialog
from ui.dialogs.status import StatusDialog
from ui.session import Session
from ui.theme import Theme
from ui.views.matrix import MatrixView

DAY = date(2026, 1, 1)


@pytest.fixture
def state(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def filled(session: Session) -> Session:
    session.run(commitments.add, making.event("Hold a summit", pledgors=("Norland", "Sudland")))
    session.run(commitments.add, making.event("Build a bridge", pledgors=("Norland",)))
    session.run(commitments.add, making.event("Open a school", pledgors=("Sudland", "Östland")))
    session.run(judging.record_status, [1], Status.IN_PROGRESS, DAY, "Some of it.")
    session.run(judging.record_status, [1], Status.STALLED, DAY, "Nothing moves.", party="Sudland")
    return session


@pytest.fixture
def view(filled: Session, theme: Theme, qtbot: QtBot, state: QSettings) -> Iterator[MatrixView]:
    made = MatrixView(filled, theme, state)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    settle(filled, qtbot)
    yield made
    made.close()


def scored(session: Session) -> Cycle:
    """A cycle with three scores."""
    session.run(cycles.set_cycle, Cycle("Rio final", "final"))
    cycle = cycles.find_cycle(session.store)
    for id_, party, value in ((1, "Norland", "+1"), (1, "Sudland", "-1"), (2, "Norland", "0")):
        session.run(scores.record, id_, party, cycle, value, rationale="As reported.")
    return cycle


def test_the_keyboard_goes_from_cell_to_cell(view: MatrixView, qtbot: QtBot) -> None:
    table = view.table
    assert table.current() == (1, "Norland")
    assert table.told() == "Norland, Hold a summit: In progress (for all who are bound)"
    for key, there in (
        (Qt.Key.Key_Right, (1, "Sudland")),
        (Qt.Key.Key_Down, (2, "Sudland")),
        (Qt.Key.Key_End, (2, "Östland")),
        (Qt.Key.Key_Right, (2, "Östland")),
        (Qt.Key.Key_Home, (2, "Norland")),
        (Qt.Key.Key_PageDown, (3, "Norland")),
        (Qt.Key.Key_Up, (2, "Norland")),
        (Qt.Key.Key_Left, (2, "Norland")),
    ):
        qtbot.keyClick(table, key)
        assert table.current() == there
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert table.current() == (1, "Norland")
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert told.args == [2]
    assert table.accessibleDescription() == "Norland, Build a bridge: not judged yet"


def test_enter_judges_and_a_second_click(view: MatrixView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.status_wanted) as told:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert told.args == [1, "Norland"]
    view.table._go(1, 0)
    middle = view.table.cell_rect().center()
    view.table._go(0, 0)
    heard: list[tuple[int, str]] = []
    view.status_wanted.connect(lambda *cell: heard.append(cell))
    for clicks in (0, 1):
        qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        assert heard == [(2, "Norland")] * clicks


def test_a_party_that_is_not_bound_is_not_judged(view: MatrixView, qtbot: QtBot) -> None:
    view.table._go(1, 1)
    with qtbot.assertNotEmitted(view.status_wanted), qtbot.waitSignal(view.refused) as told:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert told.args[0].startswith("Sudland is not bound by C-0002.")


def test_a_judgement_is_followed_and_its_undo(view: MatrixView, filled: Session, theme: Theme, qtbot: QtBot) -> None:
    view.table._go(1, 0)
    dialog = StatusDialog(filled, theme, [2], view, "Norland")
    qtbot.addWidget(dialog)
    assert dialog.party.currentData() == "Norland"
    dialog.note.setPlainText("It stands.")
    dialog.choices.choose(Status.DELIVERED)
    dialog.on.setText("2026-01-01")
    dialog.record.click()
    settle(filled, qtbot)
    assert view.table.told() == "Norland, Build a bridge: Delivered"
    filled.undo()
    settle(filled, qtbot)
    assert view.table.told() == "Norland, Build a bridge: not judged yet"


def test_scores_with_their_averages(view: MatrixView, filled: Session, qtbot: QtBot) -> None:
    cycle = scored(filled)
    view.choose_cycle(cycle.id)
    settle(filled, qtbot)
    assert view.table.numeric()
    assert view.table.told() == "Norland, Hold a summit: +1 Full compliance"
    with qtbot.waitSignal(view.score_wanted) as told:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert told.args == [1, "Norland", cycle.id, "g20"]
    view.copy()
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert rows[0][2:] == ["Norland", "Sudland", "Östland", "Average", "Percent"]
    assert [cell.lstrip("'") for cell in rows[1]] == ["C-0001", "Hold a summit", "+1", "−1", "", "0.00", "50 %"]
    assert [cell.lstrip("'") for cell in rows[2]] == ["C-0002", "Build a bridge", "0", "", "", "0.00", "50 %"]
    assert [cell.lstrip("'") for cell in rows[4]] == ["", "Average", "+0.50", "−1.00", "–", "0.00", ""]
    assert rows[5] == ["", "Percent", "75 %", "0 %", "", "", "50 %"]


def test_statuses_are_copied_as_words(view: MatrixView) -> None:
    view.copy()
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert rows[1][1:] == ["Hold a summit", "In progress", "Stalled", ""]


def test_a_score_needs_a_reason_and_takes_the_cells_place(filled: Session, view: MatrixView, qtbot: QtBot) -> None:
    cycle = scored(filled)
    dialog = ScoreDialog(filled, 1, "Sudland", cycle, "g20", view)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.values.currentItem().text().startswith("−1")
    dialog.values.setCurrentRow(2)
    dialog._record()
    assert "needs a reason" in dialog.error.text()
    dialog.why.setPlainText("A law was passed.")
    dialog._record()
    assert dialog.result() == dialog.DialogCode.Accepted
    assert scores.scores_of(filled.store, 1)[0].value == "+1"
    assert matrix.scores(filled.store, cycle, "g20").board.value(1, "Sudland") == "+1"


def test_a_cycle_is_made_to_score_in(filled: Session, view: MatrixView, qtbot: QtBot) -> None:
    view._choose("g20", 0)
    settle(filled, qtbot)
    assert view._pages.currentWidget() is view._empty
    dialog = CycleDialog(filled, view)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._save()
    assert "needs a name" in dialog.error.text()
    qtbot.keyClicks(dialog.name, "Rio 2024 interim")
    assert dialog.kind.currentData() == "interim"
    dialog._save()
    view.choose_cycle(dialog.saved)
    settle(filled, qtbot)
    assert view._pages.currentWidget() is view.table
    assert view.cycle.currentText() == "Rio 2024 interim"


def test_a_search_narrows_and_escape_widens(view: MatrixView, qtbot: QtBot) -> None:
    view.search.setText("school")
    qtbot.waitUntil(lambda: view.table.current() == (3, "Sudland"))
    view.search.setText("kind:nonsense")
    view.refresh()
    assert view._error.text()
    qtbot.keyClick(view.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view._count.text() == "Commitments: 3 · Parties: 3")


def test_an_empty_store_teaches(session: Session, theme: Theme, qtbot: QtBot, state: QSettings) -> None:
    view = MatrixView(session, theme, state)
    qtbot.addWidget(view)
    settle(session, qtbot)
    assert view._pages.currentWidget() is view._empty


def test_the_choice_is_remembered(
    view: MatrixView, filled: Session, theme: Theme, qtbot: QtBot, state: QSettings
) -> None:
    cycle = scored(filled)
    view.choose_cycle(cycle.id)
    settle(filled, qtbot)
    again = MatrixView(filled, theme, state)
    qtbot.addWidget(again)
    settle(filled, qtbot)
    assert (again.scale.currentData(), again.cycle.currentData()) == ("g20", cycle.id)


def painted(filled: Session, theme: Theme, scale: str, code: str, bound: bool = True) -> QImage:
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    heat.draw_value(painter, QRectF(0, 0, 60, 30), scales.get(filled.store, scale), code, bound, theme.roles)
    painter.end()
    return image


def test_no_two_cells_look_alike_without_their_colours(filled: Session, theme: Theme) -> None:
    for scale in ("g20", "tracker", "promise_meter"):
        codes = [value.code for value in scales.get(filled.store, scale).values]
        looks = {code: painted(filled, theme, scale, code) for code in ["", *codes]}
        grey = {code: image.convertToFormat(QImage.Format.Format_Mono) for code, image in looks.items()}
        for code in codes:
            assert looks[code] != looks[""], (scale, code)
            others = [grey[other] for other in codes if other != code]
            assert grey[code] not in others, (scale, code)
    blank = QImage(60, 30, QImage.Format.Format_RGB32)
    blank.fill(QColor("white"))
    assert painted(filled, theme, "g20", "", bound=False) == blank


def test_a_large_matrix_paints_only_what_is_seen(session: Session, theme: Theme, qtbot: QtBot) -> None:
    parties = tuple(f"Party {number}" for number in range(21))
    with session.store.change("add", "many") as db:  # type: ignore[arg-type]
        for number in range(200):
            commitments.insert_draft(db, making.event(f"No. {number}", pledgors=parties), None)
    table = CrossTable(theme)
    qtbot.addWidget(table)
    table.resize(800, 400)
    table.show_matrix(matrix.statuses(session.store))
    table.show()
    rows, columns = table._seen()
    assert len(rows) < 30 and len(columns) < 21
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert table.current() == (200, "Party 20") or table.current() == (200, "Party 9")
    seen = table.viewport().rect().contains(table.cell_rect())
    assert seen
    table.resize(600, 250)
    assert table.viewport().rect().contains(table.cell_rect())  # also in a smaller window
    assert table._at(QPoint(5, 5).toPointF()) is None
    table.close()
