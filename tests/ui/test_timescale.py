"""The line of time: days find their pixels, and no two names run into each other."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from ui.timescale import Scale, around

SCALE = Scale(date(2024, 1, 1), date(2028, 1, 1), 10, 400)


def test_days_lie_between_the_ends() -> None:
    assert SCALE.at(date(2024, 1, 1)) == 10
    assert SCALE.at(date(2028, 1, 1)) == 410
    assert SCALE.at(date(2026, 1, 1)) == pytest.approx(210, abs=0.2)
    assert SCALE.over(0, 100).at(date(2028, 1, 1)) == 100


def test_a_day_outside_stands_at_the_edge() -> None:
    assert SCALE.at(date(2060, 1, 1)) == 410
    assert SCALE.at(date(1990, 1, 1)) == 10


@pytest.mark.parametrize("width", [60, 120, 300, 900, 4000])
@pytest.mark.parametrize("years", [1, 3, 12, 80, 1500])
def test_names_keep_apart(width: int, years: int) -> None:
    scale = Scale(date(2024, 3, 5), date(2024 + years, 3, 5), 0, width)
    ticks = scale.ticks(40, 70)
    assert all(scale.first <= day <= scale.last and day.day == 1 for day, _ in ticks)
    places = [scale.at(day) for day, _ in ticks]
    room = 40 if all(name.isdecimal() for _, name in ticks) else 70
    assert all(after - before > room * 0.9 for before, after in pairwise(places))  # months are not all as long


def test_years_are_named_where_there_are_many_and_months_where_there_is_room() -> None:
    assert [name for _, name in SCALE.ticks(40, 200)] == ["2024", "2025", "2026", "2027", "2028"]
    months = Scale(date(2025, 1, 10), date(2025, 12, 20), 0, 600).ticks(40, 70)
    assert [name for _, name in months] == ["Apr 2025", "Jul 2025", "Oct 2025"]


def test_the_first_and_last_days_that_there_are_do_no_harm() -> None:
    first, last = around([date(1, 1, 1), date(9999, 12, 31)])
    assert (first, last) == (date.min, date.max)
    assert Scale(first, last, 0, 300).ticks(40, 70)


def test_one_day_alone_has_room_on_both_sides() -> None:
    first, last = around([date(2026, 11, 24)])
    assert first < date(2026, 11, 24) < last
