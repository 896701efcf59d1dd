"""When a promise falls due: EDTF values and the readings of time phrases, counted from the document's date.

No function here knows today's date. EDTF is ISO 8601-2, levels 0 and 1, with the quarters and halves of level 2.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

from tracker.errors import Invalid
from tracker.model import Reading
from tracker.timewords import Phrase, parse

_DAY = timedelta(days=1)
_VALUE = re.compile(r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<part>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?[~?%]?")
_PARTS = {
    21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12),
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 37: (1, 4), 38: (5, 8), 39: (9, 12), 40: (1, 6), 41: (7, 12),
}  # fmt: skip
"""Seasons, quarters, thirds and halves of ISO 8601-2 as months; a winter is counted to the end of its year."""


def bounds(edtf: str) -> tuple[date | None, date | None]:
    """The first and the last day of an EDTF value; None for an open or unknown end. Raises `Invalid` on nonsense."""
    left, slash, right = edtf.strip().partition("/")
    if not slash:
        return _bounds(left, edtf)
    first = None if left in ("", "..") else _bounds(left, edtf)[0]
    last = None if right in ("", "..") else _bounds(right, edtf)[1]
    if (first is None and last is None) or (first and last and last < first):
        raise _nonsense(edtf)
    return first, last


def _bounds(value: str, whole: str) -> tuple[date, date]:
    found = _VALUE.fullmatch(value)
    if not found:
        raise _nonsense(whole)
    year, part, day = found["year"], found["part"], found["day"]
    try:
        if "X" in year:
            if part not in (None, "XX"):
                raise _nonsense(whole)
            return date(int(year.replace("X", "0")), 1, 1), date(int(year.replace("X", "9")), 12, 31)
        return _bounds_in_year(int(year), part, day)
    except ValueError as error:
        raise _nonsense(whole) from error


def _bounds_in_year(year: int, part: str | None, day: str | None) -> tuple[date, date]:
    if part in (None, "XX"):
        if day not in (None, "XX"):
            raise ValueError(day)
        return date(year, 1, 1), date(year, 12, 31)
    number = int(part or 0)
    if number > 12:
        first, last = _PARTS.get(number, (0, 0))
        if day is not None:
            raise ValueError(day)
        return date(year, first, 1), _month_end(year, last)
    if day in (None, "XX"):
        return date(year, number, 1), _month_end(year, number)
    return date(year, number, int(day or 0)), date(year, number, int(day or 0))


def _nonsense(edtf: str) -> Invalid:
    return Invalid(
        "date", f"{edtf!r} is no date: write a day (2026-06-30), a month, a year or an interval (2025/2027)."
    )


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def resolve(phrase: str, anchor: date | None) -> tuple[Reading, ...]:
    """The readings of a time phrase, preferred first; () where it says no time, or counts from an unknown anchor."""
    found = parse(phrase)
    return read(found, anchor) if found else ()


def read(phrase: Phrase, anchor: date | None) -> tuple[Reading, ...]:
    """The readings of a parsed time phrase, counted from `anchor`."""
    try:
        return _read(phrase, anchor)
    except (ValueError, OverflowError, Invalid):
        return ()  # the 31st of February, the year 12000


def _read(phrase: Phrase, anchor: date | None) -> tuple[Reading, ...]:
    if phrase.rule in ("rolling", "count", "ahead") and phrase.number is not None:
        return _rolling(phrase, anchor)
    if phrase.rule in ("rolling", "vague", "count"):
        if anchor is None:
            return ()
        return (Reading(f"{anchor}/..", None, None, anchor, "vague", anchor, "no end given"),)
    return tuple(_placed(phrase, value, anchor, label) for value, label in _values(phrase, anchor))


def _rolling(phrase: Phrase, anchor: date | None) -> tuple[Reading, ...]:
    if anchor is None or not phrase.number:
        return ()
    number, unit = phrase.number, phrase.unit
    end = _later(anchor, number, unit)
    label = f"{number} {unit}{'s' if number != 1 else ''} from the document's date"
    rolling = Reading(f"{anchor}/{end - _DAY}", end - _DAY, end, anchor, "rolling", anchor, label)
    years = number if unit == "year" else number * 10 if unit == "decade" else 0
    if phrase.rule != "rolling" or not years:
        return (rolling,)
    first, last = anchor.year + 1, anchor.year + years
    calendar = Reading(
        str(first) if first == last else f"{first}/{last}", date(last, 12, 31), date(last, 12, 31), date(first, 1, 1),
        "calendar", anchor, f"the calendar year{'s' if years > 1 else ''} after the document's date",
    )  # fmt: skip
    return rolling, calendar


def _later(anchor: date, number: int, unit: str) -> date:
    if unit in ("day", "week"):
        return anchor + _DAY * number * (7 if unit == "week" else 1)
    months = anchor.month - 1 + number * {"month": 1, "quarter": 3, "year": 12, "decade": 120}[unit]
    year, month = anchor.year + months // 12, months % 12 + 1
    return date(year, month, min(anchor.day, monthrange(year, month)[1]))


def _placed(phrase: Phrase, value: str, anchor: date | None, label: str) -> Reading:
    """The reading of one value under its preposition: in it, by it, before it, or since it."""
    first, last = bounds(value)
    counted_from = anchor if phrase.relative else None
    rule = f"{phrase.side}_{phrase.rule}" if phrase.side else phrase.rule
    if phrase.side == "since":
        return Reading(f"{value}/..", None, None, first, rule, counted_from, label)
    if phrase.part == "middle" and phrase.rule != "century":
        first, last = last, _two_months_on(last)
        return Reading(
            ("/" if phrase.side else "") + value, first, last, None, rule, counted_from, label or "the middle of it"
        )
    if phrase.side == "before" and first and phrase.part != "end":
        return Reading(f"/{value}", first - _DAY, first - _DAY, None, rule, counted_from, label)
    if phrase.side or phrase.rule == "this_decade":
        inside = phrase.part == "end" or phrase.rule == "this_decade" or first == last or not first
        return Reading(
            f"/{value}", last if inside else first - _DAY if first else None, last, None, rule, counted_from, label
        )
    return Reading(value, last, last, first if first != last else None, rule, counted_from, label)


def _two_months_on(last: date | None) -> date | None:
    return _month_end(last.year, min(last.month + 2, 12)) if last else None


def _values(phrase: Phrase, anchor: date | None) -> Iterable[tuple[str, str]]:
    """The EDTF values that the phrase can name, each with a label where they rival."""
    if phrase.relative and anchor is None:
        return ()
    value = phrase.value
    if phrase.relative and anchor is not None:
        options = list(_relative(phrase, anchor))
        if len(options) != 1 or phrase.rule == "century":
            return options
        value = options[0][0]
    if phrase.rule == "fiscal":
        year = int(value)
        if phrase.unit == "split":  # "2025-26"
            return (
                (value, "fiscal year: which party's calendar?"),
                (f"{year - 1}-04-01/{year}-03-31", "April to March (India, United Kingdom)"),
                (f"{year - 1}-07-01/{year}-06-30", "July to June (Australia)"),
            )
        return (
            (value, "fiscal year: which party's calendar?"),
            (f"{year - 1}-10-01/{year}-09-30", "October to September (United States)"),
            (f"{year}-04-01/{year + 1}-03-31", "April to March (India, Japan, United Kingdom)"),
        )
    return ((_part_of(value, phrase.part), ""),)


def _part_of(value: str, part: str) -> str:
    if len(value) == 4 and value.isdigit():
        return {"middle": f"{value}-06~", "early": f"{value}~", "late": f"{value}~"}.get(part, value)
    return value


def _relative(phrase: Phrase, anchor: date) -> Iterable[tuple[str, str]]:
    rule, year = phrase.rule, anchor.year
    if rule in ("this", "next"):
        return ((_calendar(phrase.unit, anchor, 1 if rule == "next" else 0), ""),)
    if rule in ("tomorrow", "weekday"):
        ahead = 1 if rule == "tomorrow" else (int(phrase.value) - anchor.weekday() - 1) % 7 + 1
        return (((anchor + _DAY * ahead).isoformat(), ""),)
    if rule == "this_decade":
        tens = year // 10 * 10
        return ((str(tens + 10), "to the round year"), (str(tens + 9), "to the decade's last year"))
    if rule == "century" and phrase.part != "middle":
        return ((str(year // 100 * 100 + 100), ""),)
    if rule in ("century", "mid_century"):
        return ((f"{year // 100 * 100 + 50}", ""),)
    if rule == "month_next_year":
        return ((f"{year + 1}-{phrase.value}", ""),)
    coming = year if bounds(f"{year}-{phrase.value}")[1] >= anchor else year + 1  # type: ignore[operator]
    return ((f"{coming}-{phrase.value}", ""),)


def _calendar(unit: str, anchor: date, ahead: int) -> str:
    if unit == "year":
        return str(anchor.year + ahead)
    if unit == "month":
        return _later(anchor.replace(day=1), ahead, "month").isoformat()[:7]
    if unit == "week":
        monday = anchor - _DAY * anchor.weekday() + _DAY * 7 * ahead
        return f"{monday}/{monday + _DAY * 6}"
    if unit == "decade":
        return str((anchor.year // 10 + ahead) * 10 + 10)
    return (anchor + _DAY * ahead).isoformat()
