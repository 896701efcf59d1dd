"""What the calendar and the numbers say. The examples are the method's own: 1,500 places in three years."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.model import CLOSED, Kind, Signal, Status
from tracker.signals import Assessment, Situation, Thresholds, assess, timing

S = Signal
START, E1, E2 = date(2024, 12, 1), date(2027, 11, 30), date(2027, 12, 31)
PLACES = Situation(Kind.QUANTIFIED, None, None, START, E1, E2, Decimal(1500))


def told(value: int | None, as_of: str, today: str = "", **fields: object) -> Assessment:
    day = date.fromisoformat(as_of)
    reached = None if value is None else Decimal(value)
    known = replace(PLACES, reached=reached, as_of=day if value is not None else None, **fields)  # type: ignore[arg-type]
    return assess(known, date.fromisoformat(today) if today else day)


# --- the reference's examples -----------------------------------------------------------------------------------------


def test_no_records_are_no_data_and_never_zero() -> None:
    found = told(None, "2026-11-24")
    assert found.signals == (S.NO_DATA,)
    assert found.share is None
    assert [e * 1500 for e in found.expected or ()] == pytest.approx([965, 991], abs=1.5)


def test_300_after_13_months_is_off_track() -> None:
    found = told(300, "2025-12-31")
    assert found.signals == (S.OFF_TRACK,)
    ratios = sorted(0.2 / e for e in found.expected or ())
    assert [round(r, 2) for r in ratios] == [0.55, 0.57]
    assert (found.projected or START).strftime("%Y-%m") == "2030-04"
    assert found.needed_per_day == pytest.approx(1200 / 730)


def test_520_after_13_months_is_on_track() -> None:
    found = told(520, "2025-12-31")
    assert found.signals == (S.ON_TRACK,)
    assert sorted(round(520 / 1500 / e, 2) for e in found.expected or ()) == [0.96, 0.99]
    assert (found.projected or START) > E1, "at a ratio of 0.96 it still lands after its earliest day"


def test_940_after_two_years_depends_on_the_reading() -> None:
    assert told(940, "2026-11-24").signals == (S.AT_RISK, S.ON_TRACK)


def test_100_after_three_months_is_too_early_to_tell() -> None:
    assert told(100, "2025-03-01").signals == (S.TOO_EARLY,)


def test_one_missing_is_possibly_overdue_then_overdue() -> None:
    assert told(1499, "2027-12-10").signals == (S.POSSIBLY_OVERDUE,)
    assert told(1499, "2028-01-02").signals == (S.OVERDUE,)


# --- what else the rules say ------------------------------------------------------------------------------------------


def test_what_was_not_recorded_since_is_unknown_not_missing() -> None:
    then, later = told(520, "2025-12-31"), told(520, "2025-12-31", today="2026-11-24")
    assert later.signals == then.signals and later.expected == then.expected
    assert later.stale and not then.stale


def test_a_record_of_a_later_day_is_judged_by_today() -> None:
    assert told(600, "2026-12-31", today="2025-12-31").day == date(2025, 12, 31)


def test_past_due_without_a_record_is_unknown_not_broken() -> None:
    assert told(None, "2028-01-02").signals == (S.OUTCOME_UNKNOWN,)
    for status in (Status.UNCLEAR, Status.NO_EVIDENCE):
        assert told(None, "2028-01-02", status=status).signals == (S.OUTCOME_UNKNOWN,)
    assert told(None, "2028-01-02", status=Status.IN_PROGRESS).signals == (S.OVERDUE,)
    assert told(0, "2028-01-02").signals == (S.OVERDUE,)


def test_the_last_day_is_not_overdue() -> None:
    assert told(None, "2027-12-31").signals == (S.POSSIBLY_OVERDUE,)
    assert told(None, "2027-11-30").signals == (S.NO_DATA,)
    assert told(None, "2027-12-01").signals == (S.POSSIBLY_OVERDUE,)


def test_a_step_back_is_slipping() -> None:
    assert told(520, "2025-12-31", before=Decimal(600)).signals == (S.SLIPPING,)
    downwards = {"target": Decimal(10), "baseline": Decimal(100)}
    assert told(60, "2025-12-31", before=Decimal(50), **downwards).signals == (S.SLIPPING,)
    assert told(50, "2025-12-31", before=Decimal(60), **downwards).signals == (S.ON_TRACK,)


def test_a_target_below_its_baseline_counts_downwards() -> None:
    assert told(55, "2026-06-01", target=Decimal(10), baseline=Decimal(100)).share == 0.5


def test_a_ceiling_is_not_something_to_reach() -> None:
    found = told(2, "2025-12-31", target=Decimal(10), ceiling=True)
    assert found.signals == (S.PENDING,) and found.share is None and found.expected is None


def test_a_target_equal_to_its_baseline_has_no_way_to_go() -> None:
    assert told(3, "2025-12-31", target=Decimal(0)).signals == (S.PENDING,)
    assert told(0, "2025-12-31", target=Decimal(0)).signals == (S.TARGET_REACHED,)
    assert told(None, "2025-12-31", target=Decimal(0)).signals == (S.NO_DATA,)


def test_an_event_waits_for_its_day() -> None:
    summit = Situation(Kind.EVENT, None, None, date(2025, 1, 1), date(2025, 12, 31), date(2025, 12, 31))
    assert assess(summit, date(2025, 3, 1)).signals == (S.PENDING,)
    assert assess(summit, date(2025, 12, 1)).due_soon
    assert assess(summit, date(2026, 11, 24)).signals == (S.OUTCOME_UNKNOWN,)


@pytest.mark.parametrize("status", sorted(CLOSED))
def test_what_is_settled_is_watched_no_more(status: Status) -> None:
    found = told(10, "2027-12-10", status=status, status_on=date(2025, 1, 1))
    assert found.signals == (S.CLOSED,)
    assert not found.due_soon and not found.stale


def test_without_a_day_it_is_undated() -> None:
    assert told(None, "2026-01-01", start=None, earliest=None, latest=None).signals == (S.UNDATED,)
    assert told(1500, "2026-01-01", start=None, earliest=None, latest=None).signals == (S.TARGET_REACHED,)


def test_a_window_without_a_start_has_no_pace() -> None:
    assert told(300, "2025-12-31", start=None).signals == (S.PENDING,)


def test_due_soon_is_a_tenth_of_the_window() -> None:
    ahead = (E1 - START).days // 10
    assert told(None, str(E1 - timedelta(days=ahead))).due_soon
    assert not told(None, str(E1 - timedelta(days=ahead + 1))).due_soon
    assert told(None, str(E1)).due_soon and not told(None, str(E1 + timedelta(days=1))).due_soon


def test_thresholds_can_be_moved() -> None:
    situation = replace(PLACES, reached=Decimal(300), as_of=date(2025, 12, 31))
    assert assess(situation, date(2026, 1, 1), Thresholds(on_track=0.5, at_risk=0.4)).signals == (S.ON_TRACK,)
    early = replace(PLACES, reached=Decimal(1), as_of=START)
    assert assess(early, START, Thresholds(too_early=0)).signals, "no division by nothing"


@pytest.mark.parametrize(
    ("kind", "on", "said"),
    [
        (Kind.EVENT, "2025-06-17", "on_time"),
        (Kind.EVENT, "2025-12-31", "on_time"),
        (Kind.EVENT, "2026-01-01", "late"),
        (Kind.EVENT, "2024-12-31", "early"),
        (Kind.ACTION, "2024-12-31", "on_time"),
    ],
)
def test_timing_of_what_was_delivered(kind: Kind, on: str, said: str) -> None:
    day = date.fromisoformat(on)
    year = Situation(kind, Status.DELIVERED, day, date(2025, 1, 1), date(2025, 12, 31), date(2025, 12, 31))
    assert timing(year) == said
    assert timing(replace(year, status=Status.IN_PROGRESS)) == ""
    assert timing(replace(year, latest=None)) == ""


def test_timing_between_two_readings() -> None:
    delivered = replace(PLACES, status=Status.DELIVERED, status_on=date(2027, 12, 5))
    assert timing(delivered) == "on_time_by_one_reading"


# --- what always holds ------------------------------------------------------------------------------------------------

DAYS = st.dates(date(2020, 1, 1), date(2035, 1, 1))
AMOUNTS = st.decimals(-10, 3000, places=1)
PLANS = st.lists(DAYS, max_size=4, unique=True).map(
    lambda days: tuple((day, (n + 1) / len(days)) for n, day in enumerate(sorted(days)))
)
SITUATIONS = st.builds(
    Situation, st.sampled_from(Kind), st.none() | st.sampled_from(Status), st.none() | DAYS, st.none() | DAYS,
    st.none() | DAYS, st.none() | DAYS, st.none() | AMOUNTS, AMOUNTS, st.none() | AMOUNTS, st.none() | DAYS,
    st.none() | AMOUNTS, st.booleans(), PLANS, st.none() | DAYS,
)  # fmt: skip
FROM_NUMBERS = {S.ON_TRACK, S.AT_RISK, S.OFF_TRACK, S.SLIPPING, S.TOO_EARLY, S.TARGET_REACHED}


@given(SITUATIONS, DAYS)
@settings(max_examples=300, deadline=None)
def test_there_is_always_a_signal_and_none_about_numbers_without_a_record(now: Situation, today: date) -> None:
    found = assess(now, today)
    assert 1 <= len(found.signals) <= 2
    if now.reached is None or now.target is None:
        assert found.share is None
        assert not FROM_NUMBERS & set(found.signals)
    if found.signals != (S.CLOSED,):
        assert now.status not in CLOSED
    for share in found.expected or ():
        assert 0 <= share <= 1


ORDER = [S.OFF_TRACK, S.AT_RISK, S.ON_TRACK, S.TARGET_REACHED]


@given(st.integers(0, 1600), st.integers(0, 1600), st.dates(date(2025, 6, 1), E1))
@settings(max_examples=200, deadline=None)
def test_more_is_never_worse(one: int, other: int, day: date) -> None:
    less, more = sorted((one, other))
    worse, better = told(less, str(day)), told(more, str(day))
    for first, second in zip(
        worse.signals if len(worse.signals) == 2 else worse.signals * 2,
        better.signals if len(better.signals) == 2 else better.signals * 2,
        strict=True,
    ):
        assert ORDER.index(first) <= ORDER.index(second)


WINDOWS = st.tuples(st.dates(date(2020, 1, 1), date(2024, 1, 1)), st.integers(30, 2500), st.integers(0, 200))


@given(WINDOWS, st.integers(-50, 3000), st.integers(1, 3000), st.integers(0, 3000), st.integers(0, 3000))
@settings(max_examples=300, deadline=None)
def test_more_is_never_worse_in_any_window(
    window: tuple[date, int, int], later: int, way: int, one: int, other: int
) -> None:
    start, length, spread = window
    earliest = start + timedelta(days=length)
    plain = replace(
        PLACES, start=start, earliest=earliest, latest=earliest + timedelta(days=spread), target=Decimal(way)
    )
    day = start + timedelta(days=later)
    less, more = sorted((one, other))
    worse, better = (assess(replace(plain, reached=Decimal(n), as_of=day), day).signals for n in (less, more))
    if set(worse) | set(better) <= set(ORDER):
        pairs = zip(worse * (3 - len(worse)), better * (3 - len(better)), strict=True)
        assert all(ORDER.index(a) <= ORDER.index(b) for a, b in pairs)
    else:
        assert worse == better or better == (S.TARGET_REACHED,), "what the calendar says does not hang on the number"
