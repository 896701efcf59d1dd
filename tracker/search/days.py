"""Days that a search names: by words that count from today, and as moments of the store's clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

AWAY = {"today": 0, "week": 7, "month": 30, "quarter": 91, "year": 365}
"""How many days a word reaches from today."""


def relative(word: str, today: date | None, *, ahead: bool) -> tuple[date, date] | None:
    """The first and the last day of 'today', 'week' …: the days to come, or the last ones; None for other words."""
    if today is None or word.lower() not in AWAY:
        return None
    reach = timedelta(days=AWAY[word.lower()])
    try:
        return (today, today + reach) if ahead else (today - reach, today)
    except OverflowError:
        return None


def moments(first: date, last: date) -> tuple[str, str]:
    """The moment when these days of the clock on the wall begin, and that when they are over, in UTC as stored."""
    return _midnight(first), _midnight(last + timedelta(days=1)) if last < date.max else "~"


def _midnight(day: date) -> str:
    try:
        moment = datetime.combine(day, time.min).astimezone(UTC)
    except (OverflowError, ValueError):  # years that the clock of the system does not reach
        moment = datetime.combine(day, time.min, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
