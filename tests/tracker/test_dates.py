"""Deadlines: EDTF bounds against the edtf package, and the table of relative phrases in the design."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from tracker.dates import bounds, resolve
from tracker.errors import Invalid

ANCHOR = date(2024, 12, 1)
YEARS = st.integers(1900, 2199)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
VALUES = st.one_of(
    YEARS.map(str),
    DAYS.map(date.isoformat),
    DAYS.map(lambda day: day.isoformat()[:7]),
    st.tuples(YEARS, st.sampled_from([21, 22, 23, *range(33, 42)])).map(lambda pair: f"{pair[0]}-{pair[1]}"),
    YEARS.map(lambda year: f"{year // 10}X"),
    DAYS.map(lambda day: day.isoformat()[:7] + "-XX"),
    YEARS.map(lambda year: f"{year}-XX"),
)


def _day(moment: object) -> date:
    return date(moment.tm_year, moment.tm_mon, moment.tm_mday)  # type: ignore[attr-defined]


@given(VALUES, st.sampled_from(["", "~", "?"]))
def test_bounds_agree_with_the_edtf_package(value: str, mark: str) -> None:
    theirs = parse_edtf(value)
    assert bounds(value + mark) == (_day(theirs.lower_strict()), _day(theirs.upper_strict()))


@given(DAYS, DAYS)
def test_an_interval_runs_from_its_first_to_its_last_day(one: date, other: date) -> None:
    first, last = sorted((one, other))
    assert bounds(f"{first}/{last}") == (first, last)
    assert bounds(f"{first}/..") == (first, None)
    assert bounds(f"/{last}") == (None, last)


@pytest.mark.parametrize(
    "value", ["", "soon", "2025-13", "2025-02-30", "2027/2025", "..", "/", "25", "2025-21-03", "20X5"]
)
def test_nonsense_is_refused_in_a_sentence(value: str) -> None:
    with pytest.raises(Invalid, match="is no date"):
        bounds(value)


TABLE = [
    ("next year", "2025", "2025-12-31", "2025-12-31"),
    ("this year", "2024", "2024-12-31", "2024-12-31"),
    ("by the end of the year", "/2024", "2024-12-31", "2024-12-31"),
    ("over the next three years", "2024-12-01/2027-11-30", "2027-11-30", "2027-12-01"),
    ("within 12 months", "2024-12-01/2025-11-30", "2025-11-30", "2025-12-01"),
    ("by mid-2026", "/2026-06~", "2026-06-30", "2026-08-31"),
    ("by 2030", "/2030", "2029-12-31", "2030-12-31"),
    ("by the end of 2023", "/2023", "2023-12-31", "2023-12-31"),
    ("in the coming years", "2024-12-01/..", None, None),
    ("in November", "2025-11", "2025-11-30", "2025-11-30"),
    ("by June 30, 2026", "/2026-06-30", "2026-06-30", "2026-06-30"),
    ("25-26 September 2025", "2025-09-26", "2025-09-26", "2025-09-26"),
    ("from 2025 to 2027", "2025/2027", "2027-12-31", "2027-12-31"),
    ("in the second half of 2025", "2025-41", "2025-12-31", "2025-12-31"),
    ("before 2030", "/2030", "2029-12-31", "2029-12-31"),
    ("by the end of the decade", "/2030", "2030-12-31", "2030-12-31"),
    ("in the fall of 2025", "2025-23", "2025-11-30", "2025-11-30"),
    ("from 2025", "2025/..", None, None),
]


@pytest.mark.parametrize(("phrase", "edtf", "earliest", "latest"), TABLE)
def test_the_preferred_reading_of_a_phrase(phrase: str, edtf: str, earliest: str | None, latest: str | None) -> None:
    reading = resolve(phrase, ANCHOR)[0]
    assert (reading.edtf, str(reading.earliest or ""), str(reading.latest or "")) == (
        edtf,
        earliest or "",
        latest or "",
    )


def test_three_years_have_two_readings() -> None:
    rolling, calendar = resolve("over the next three years", ANCHOR)
    assert (calendar.edtf, calendar.latest) == ("2025/2027", date(2027, 12, 31))
    assert (rolling.rule, rolling.anchor, rolling.start) == ("rolling", ANCHOR, ANCHOR)


@pytest.mark.parametrize(
    "phrase", ["next year", "this month", "over the next three years", "within 90 days", "in November"]
)
def test_relative_phrases_wait_for_a_date(phrase: str) -> None:
    assert resolve(phrase, None) == ()


@pytest.mark.parametrize("phrase", ["by 2030", "in 2025", "by 31 December 2025", "from 2025 to 2027"])
def test_absolute_phrases_do_not_depend_on_the_date(phrase: str) -> None:
    assert resolve(phrase, None) == resolve(phrase, ANCHOR) != ()


@pytest.mark.parametrize("phrase", ["", "nonsense", "the", "31 February 2025", "may", "second", "next", "in", "5th"])
def test_words_that_name_no_time(phrase: str) -> None:
    assert resolve(phrase, ANCHOR) == ()


@given(
    st.dates(date(1950, 1, 1), date(2090, 1, 1)),
    st.integers(1, 40),
    st.sampled_from(["days", "weeks", "months", "years"]),
)
def test_every_reading_holds_together(anchor: date, number: int, unit: str) -> None:
    for reading in resolve(f"over the next {number} {unit}", anchor):
        first, last = bounds(reading.edtf)
        assert reading.earliest and reading.latest and reading.start and first and last
        assert anchor <= first == reading.start <= reading.earliest <= reading.latest
        assert last <= reading.latest <= last + timedelta(days=1)


@given(st.text(max_size=60))
def test_any_text_resolves_or_does_not_but_never_fails(text: str) -> None:
    assert isinstance(resolve(text, ANCHOR), tuple)
