"""What dates and numbers say by themselves about a commitment. A signal is never a verdict: only people give those.

The rules follow `field.md` 3.3 of the design: the published practice of grading actual against required pace, with the
deadline as a span between its earliest and its latest defensible day.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from tracker.model import CLOSED, Kind, Signal, Status


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Ratios of actual to expected share: from `on_track` all is well, from `at_risk` on it is in danger.

    95 and 60 % are published practice (Eurostat's monitoring of progress); each can be set.
    """

    on_track: float = 0.95
    at_risk: float = 0.60
    too_early: float = 0.15


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known on a day. `reached` is None where nothing was recorded: unknown, never zero."""

    kind: Kind
    status: Status | None = None
    status_on: date | None = None
    start: date | None = None
    earliest: date | None = None
    latest: date | None = None
    target: Decimal | None = None
    baseline: Decimal = Decimal(0)
    reached: Decimal | None = None
    as_of: date | None = None  # the day that `reached` tells of
    before: Decimal | None = None  # the value recorded before `reached`
    ceiling: bool = False  # the target is not to be exceeded, so that being far from it is no delay
    profile: tuple[tuple[date, float], ...] = ()  # planned shares by day; empty is an even pace
    searched: date | None = None  # the day of the last search, where nothing was found


@dataclass(frozen=True, slots=True)
class Assessment:
    """Signals, one per reading where the readings differ; shares of the target; the pace that would still do."""

    signals: tuple[Signal, ...]
    share: float | None = None
    expected: tuple[float, float] | None = None  # shares due on `day`: by the latest reading, by the earliest
    day: date | None = None  # of the last record, else today: what was not recorded since is unknown, not missing
    due_soon: bool = False
    stale: bool = False  # nothing was written down for long
    nothing_found: date | None = None  # somebody looked on this day and found nothing: known, and no failure
    projected: date | None = None  # when it is reached if it goes on like this
    needed_per_day: float | None = None

    @property
    def signal(self) -> Signal:
        return self.signals[0]


def assess(now: Situation, today: date, thresholds: Thresholds = Thresholds()) -> Assessment:
    """Judge a situation by the calendar and the numbers alone."""
    day = min(now.as_of, today) if now.as_of and now.reached is not None else today
    flags = (_due_soon(now, today), _stale(now, today), now.searched if now.reached is None else None)
    plain = Assessment((), reached_share(now), expected(now, day), day, *flags)
    return _by_calendar(now, today, plain) or _by_pace(now, plain, thresholds)


def _by_calendar(now: Situation, today: date, plain: Assessment) -> Assessment | None:
    """What the verdict and the deadline settle without any look at the pace; None where they settle nothing."""
    signal = None
    if now.status in CLOSED:
        signal = Signal.CLOSED
    elif plain.share is not None and plain.share >= 1:
        signal = Signal.TARGET_REACHED
    elif now.latest is None:
        signal = Signal.UNDATED
    elif today > now.latest:
        signal = Signal.OUTCOME_UNKNOWN if _unknown(now, plain.share) else Signal.OVERDUE
    elif now.earliest and now.earliest < today:
        signal = Signal.POSSIBLY_OVERDUE
    elif now.target is None or not _has_pace(now):
        signal = Signal.PENDING
    return replace(plain, signals=(signal,)) if signal else None


def _has_pace(now: Situation) -> bool:
    """A ceiling is not approached, and a dated event takes place or does not: neither is judged by its pace."""
    return not now.ceiling and now.kind is not Kind.EVENT


def reached_share(now: Situation) -> float | None:
    """Share of the way from baseline to target that is recorded as done; None where there is no record."""
    if now.reached is None or now.target is None or now.ceiling:
        return None
    if now.target == now.baseline:
        return 1.0 if now.reached == now.target else None
    return float((now.reached - now.baseline) / (now.target - now.baseline))


def timing(now: Situation) -> str:
    """'on_time', 'late', 'on_time_by_one_reading' or 'early' for something delivered; '' where it cannot be told."""
    if now.status is not Status.DELIVERED or now.status_on is None or now.latest is None:
        return ""
    if now.status_on > now.latest:
        return "late"
    if now.kind is Kind.EVENT and now.start and now.status_on < now.start:
        return "early"
    if now.kind is not Kind.EVENT and now.earliest and now.status_on > now.earliest:
        return "on_time_by_one_reading"
    return "on_time"


def _unknown(now: Situation, share: float | None) -> bool:
    """Past due without any record of what happened: nobody may call that broken."""
    return share is None and now.status in (None, Status.UNCLEAR, Status.NO_EVIDENCE)


def _due_soon(now: Situation, today: date) -> bool:
    if now.earliest is None or now.status in CLOSED:
        return False
    window = (now.earliest - now.start).days if now.start else 365
    ahead = min(max(window // 10, 30), 180)
    return 0 <= (now.earliest - today).days <= ahead


def _stale(now: Situation, today: date) -> bool:
    last = max((day for day in (now.as_of, now.status_on) if day), default=None)
    if last is None or now.status in CLOSED:
        return False
    window = (now.latest - now.start).days if now.latest and now.start else 0
    return (today - last).days > (max(90, window * 15 // 100) if window else 180)


def expected(now: Situation, today: date) -> tuple[float, float] | None:
    """Shares of the target due on a day by latest and earliest reading: as planned, else at an even pace.

    None without a window, and for what is not judged by its pace.
    """
    if now.target is None or not _has_pace(now):
        return None
    if now.profile:
        planned = _planned(now, today)
        return planned, planned
    if not (now.start and now.earliest and now.latest) or min(now.earliest, now.latest) <= now.start:
        return None

    def elapsed(end: date) -> float:
        return min(max(((today - now.start) / (end - now.start)), 0.0), 1.0) if now.start else 0.0

    return elapsed(now.latest), elapsed(now.earliest)


def _planned(now: Situation, day: date) -> float:
    """The share that the plan gives for a day: straight from point to point, from nothing at the start."""
    points = sorted(now.profile)
    before = (now.start or points[0][0], 0.0)
    if before[0] > points[0][0]:
        before = points[0]
    for point in points:
        if day < point[0]:
            way = (day - before[0]) / (point[0] - before[0]) if day > before[0] else 0.0
            return before[1] + way * (point[1] - before[1])
        before = point
    return before[1]


def _by_pace(now: Situation, plain: Assessment, limits: Thresholds) -> Assessment:
    if now.reached is None:
        return replace(plain, signals=(Signal.NO_DATA,))
    if plain.share is None or plain.expected is None or plain.day is None:
        return replace(plain, signals=(Signal.PENDING,))
    ahead = replace(plain, projected=_projected(now, plain.day, plain.share), needed_per_day=_needed(now, plain.day))
    if now.before is not None and _went_back(now):
        return replace(ahead, signals=(Signal.SLIPPING,))
    if plain.expected[0] < limits.too_early or not plain.expected[0]:
        return replace(ahead, signals=(Signal.TOO_EARLY,))
    share = plain.share
    return replace(ahead, signals=tuple(dict.fromkeys(_grade(share / e, limits) for e in reversed(plain.expected))))


def _went_back(now: Situation) -> bool:
    assert now.before is not None and now.reached is not None and now.target is not None
    upwards = now.target >= now.baseline
    return now.reached < now.before if upwards else now.reached > now.before


def _grade(ratio: float, limits: Thresholds) -> Signal:
    if ratio >= limits.on_track:
        return Signal.ON_TRACK
    return Signal.AT_RISK if ratio >= limits.at_risk else Signal.OFF_TRACK


def _projected(now: Situation, today: date, share: float) -> date | None:
    if not now.start or share <= 0 or today <= now.start:
        return None
    days = (today - now.start).days / share
    return now.start + timedelta(days=round(days)) if days < 365 * 200 else None


def _needed(now: Situation, today: date) -> float | None:
    if now.latest is None or now.target is None or now.reached is None or today >= now.latest:
        return None
    return float(now.target - now.reached) / (now.latest - today).days
