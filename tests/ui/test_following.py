"""The row of the table, the words of the document and the detail panel speak of one commitment: commands are for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from tests.ui.conftest import TODAY
from tracker import commitments, judging
from tracker.model import Status
from ui import pictures
from ui.main_window import MainWindow
from ui.session import Session
from ui.theme import Theme


@pytest.fixture
def window(seeded: Session, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    from tracker import review

    seeded.run(review.accept_sure)
    session = Session(seeded.path, today=TODAY)
    made = MainWindow(session, theme, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made.show()
    made.bench.show_view("commitments")
    pictures.settle(made)
    yield made
    made.close()


def test_a_change_does_not_take_the_panel_from_the_document(window: MainWindow) -> None:
    first = window.bench.selected()[0]
    window.bench.show_source(first + 3)
    window.session.run(judging.record_status, [first + 3], Status.DELIVERED, date(2025, 1, 1), "Done.")
    pictures.settle(window)
    assert window.bench.current == first + 3
    assert window.bench.selected() == [first + 3]


def test_back_in_the_table_the_row_is_that_of_the_panel(window: MainWindow) -> None:
    wanted = window.bench.selected()[0] + 3
    window.bench.show_source(wanted)
    window.bench.show_view("commitments")
    assert window.bench.selected() == [window.bench.current] == [wanted]


def test_what_the_search_hides_gives_way_to_the_row_that_is_seen(window: MainWindow) -> None:
    table = window.bench.show_view("commitments")
    table.look_for("kind:event")  # type: ignore[attr-defined]
    pictures.settle(window)
    (event,) = window.bench.selected()
    window.bench.show_source(event + 1)
    window.bench.show_view("commitments")
    assert window.bench.selected() == [window.bench.current] == [event]
    assert commitments.get(window.session.store, event).kind == "event"


def test_when_all_is_decided_the_review_leads_to_the_table(window: MainWindow) -> None:
    window.bench.show_review(1)
    pictures.settle(window)
    window.bench.view("review").commitments_wanted.emit()  # type: ignore[attr-defined]
    assert window.bench.stack.currentWidget() is window.bench.view("commitments")
