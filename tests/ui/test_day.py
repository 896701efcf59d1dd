"""A day is what was typed, never another one."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tracker.errors import Invalid
from ui.dialogs.day import DayField


@pytest.fixture
def field(qtbot: QtBot) -> DayField:
    made = DayField(date(2026, 11, 24), "True on")
    qtbot.addWidget(made)
    return made


def test_typing_over_it_gives_the_day_typed(field: DayField, qtbot: QtBot) -> None:
    field.selectAll()
    qtbot.keyClicks(field, "2025-06-17")
    assert field.day() == date(2025, 6, 17)


def test_arrows_go_by_days(field: DayField, qtbot: QtBot) -> None:
    field.set_day(date(2025, 12, 31))
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day() == date(2026, 1, 1)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.day() == date(2025, 12, 30)


@pytest.mark.parametrize("text", ["", "soon", "2025-13-01", "17.06.2025", "2025-06"])
def test_what_is_no_day_is_told_with_the_way_out(field: DayField, text: str) -> None:
    field.setText(text)
    assert not field.is_day()
    with pytest.raises(Invalid, match="Write it as 2025-06-17"):
        field.day()
