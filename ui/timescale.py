"""A line of time: where a day stands on it, and which days are named below it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

YEAR = 12
STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 60000)
"""Months from one tick to the next."""
SHORTEST, LONGEST = 14, 120 * 365
"""Days that can be looked at."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The days from `first` to `last` laid over the pixels from `left` on, `width` of them."""

    first: date
    last: date
    left: float
    width: float

    def at(self, day: date) -> float:
        """The pixel of a day; a day outside stands at the edge."""
        share = (day - self.first).days / max((self.last - self.first).days, 1)
        return self.left + self.width * min(max(share, 0.0), 1.0)

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def over(self, left: float, width: float) -> Scale:
        """The same days over other pixels."""
        return Scale(self.first, self.last, left, width)

    def day_at(self, pixel: float) -> date:
        """The day at a pixel."""
        share = (pixel - self.left) / (self.width or 1)
        return _moved(self.first, round((self.last - self.first).days * share))

    def zoomed(self, factor: float, still: date) -> Scale:
        """A shorter (factor below 1) or longer stretch in which a day keeps its place; from two weeks to 120 years."""
        days = max((self.last - self.first).days, 1)
        wanted = min(max(round(days * factor), SHORTEST), LONGEST)
        before = (still - self.first).days / days
        first = _moved(still, -round(wanted * before))
        return Scale(first, _moved(first, wanted), self.left, self.width)

    def panned(self, share: float) -> Scale:
        """The stretch that lies later, or earlier, by a share of this one."""
        days = round((self.last - self.first).days * share)
        return Scale(_moved(self.first, days), _moved(self.last, days), self.left, self.width)

    def ticks(self, years: float, months: float) -> list[tuple[date, str]]:
        """First days of years or months with their names, no two nearer than these pixels allow."""
        span = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1

        def fits(step: int) -> bool:
            return span / step * (years if step >= YEAR else months) <= self.width

        step = next((step for step in STEPS if fits(step)), STEPS[-1])
        return [(day, _name(day, step)) for day in _firsts(self.first, self.last, step)]


def around(days: Iterable[date], share: float = 0.04) -> tuple[date, date]:
    """The first and the last of these days, with some room on both sides."""
    known = list(days)
    first, last = min(known), max(known)
    pad = max(round((last - first).days * share), 12)
    return _moved(first, -pad), _moved(last, pad)


def _moved(day: date, days: int) -> date:
    """A day some days away, within the years that a date can have."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))


def _firsts(first: date, last: date, step: int) -> list[date]:
    """The first day of every `step`-th month, counted from the year 0."""
    month = -(-(first.year * 12 + first.month - 1) // step) * step
    found = []
    while month < date.max.year * 12 and (day := date(month // 12, month % 12 + 1, 1)) <= last:
        if day >= first:
            found.append(day)
        month += step
    return found


def _name(day: date, step: int) -> str:
    if step >= YEAR:
        return str(day.year)
    return f"{QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)} {day.year}"
