"""What a cell says: a number with its unit, when, who, a status. Raises `Unsaid` where it says nothing that is sure."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from tracker import dates, settings
from tracker.errors import Invalid
from tracker.exchange.tables.heads import Cell, written
from tracker.finder.lexicon import read_tsv
from tracker.model import Due, Reading
from tracker.sqlite import fold
from tracker.timewords import parse


class Unsaid(Exception):
    """A cell does not say what its column should: one clause that follows the name of the column."""


@cache
def words(name: str) -> Mapping[str, Any]:
    """A table of `resources/tables`."""
    return tomllib.loads(settings.resource("tables", f"{name}.toml").read_text("utf-8"))


LONGEST_NOTHING = 32
"""Characters of the longest word for an empty cell."""


@cache
def _nothing() -> frozenset[str]:
    return frozenset(words("columns")["nothing"])


def says_nothing(cell: Cell) -> bool:
    """Whether a cell is empty or holds a word for that."""
    if not isinstance(cell, str):
        return cell is None
    text = cell.strip()
    return not text or (len(text) <= LONGEST_NOTHING and fold(text) in _nothing())


# --- numbers ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and what it counts; `unit` is '' where the cell does not tell."""

    value: Decimal
    unit: str = ""
    comparator: str = "="


_AMOUNT = re.compile(
    r"(?P<sign>>=|<=|≥|≤|>|<|~|≈|\+)?\s*(?P<before>[^\d\s+\-.,]{1,5}|[A-Za-z]{2,3}\s?\$)?\s*"
    r"(?P<number>[-−]?\d[\d.,'’\u00a0\u202f ]*)\s*(?P<after>.*)",
    re.DOTALL,
)
_COMPARATORS = {">=": ">=", "≥": ">=", ">": ">=", "<=": "<=", "≤": "<=", "<": "<=", "~": "~", "≈": "~", "+": "+by"}
_UNIT = re.compile(r"|(?!.*(?<!\w)\d)[^\W\d_].{0,79}|[%‰°$€£#].{0,79}")


def amount(cell: Cell, decimal: str = ".") -> Amount:
    """The number in a cell; `decimal` is the mark before decimals where a number is written with one mark alone."""
    if isinstance(cell, Decimal):
        return Amount(cell)
    text = "" if cell is None else " ".join(str(cell).split())
    found = _AMOUNT.fullmatch(text) if isinstance(cell, str) else None
    if not found:
        raise Unsaid(f"“{_short(text)}” is no number")
    value = _number(found["number"].strip(), decimal)
    if value is None:
        raise Unsaid(f"“{_short(text)}” can be read as more than one number")
    multiple, unit = _multiplied(found["after"])
    before = (found["before"] or "").strip()
    currency = currency_of(before) or before
    if not _UNIT.fullmatch(unit) or (currency and unit) or (before.isalpha() and not currency_of(before)):
        raise Unsaid(f"“{_short(text)}” is more than a number and its unit")
    value = Decimal(format((value * multiple).normalize(), "f"))
    return Amount(value, currency or currency_of(unit) or unit, _COMPARATORS.get(found["sign"] or "", "="))


def _number(text: str, decimal: str) -> Decimal | None:
    """A number in either way of writing; None where a single mark may part thousands or decimals."""
    plain = re.sub(r"['’\u00a0\u202f ]", "", text.replace("−", "-")).rstrip(".,")
    other = "," if decimal == "." else "."
    groups = rf"-?\d{{1,3}}(?:\{other}\d{{3}})+(?:\{decimal}\d+)?"
    if re.fullmatch(rf"-?\d+(?:\{decimal}\d+)?", plain) or re.fullmatch(groups, plain):
        return Decimal(plain.replace(other, "").replace(decimal, "."))
    if re.fullmatch(rf"-?\d{{1,3}}(?:\{decimal}\d{{3}}){{2,}}", plain):  # two marks of one kind only part thousands
        return Decimal(plain.replace(decimal, ""))
    turned = rf"-?\d{{1,3}}(?:\{decimal}\d{{3}})+\{other}\d+"
    if re.fullmatch(turned, plain):
        return Decimal(plain.replace(decimal, "").replace(other, "."))
    return None


def decimal_of(texts: Sequence[str]) -> str:
    """The mark before decimals in a column of numbers, by those that can only be meant so; a point where none tells."""
    plain = [match[0] for text in texts if (match := re.search(r"\d[\d.,]*\d", text))]
    comma = any(re.fullmatch(r"\d+,\d{1,2}|\d+,\d{4,}|[\d.]+\.\d{3},\d+|\d{1,3}(\.\d{3}){2,}", text) for text in plain)
    point = any(re.fullmatch(r"\d+\.\d{1,2}|\d+\.\d{4,}|[\d,]+,\d{3}\.\d+|\d{1,3}(,\d{3}){2,}", text) for text in plain)
    return "," if comma and not point else "."


def _multiplied(after: str) -> tuple[Decimal, str]:
    """The multiple that stands behind a number, and what is left as its unit."""
    first, _, rest = after.strip().partition(" ")
    multiple = words("money")["multiples"].get(fold(first).rstrip("."))
    return (Decimal(multiple), rest.strip()) if multiple else (Decimal(1), after.strip())


def currency_of(text: str) -> str:
    """The ISO 4217 code that a text is or stands for, '' where it is none."""
    sign = " ".join(text.split())
    known = words("money")
    return sign.upper() if sign.upper() in known["codes"] else str(known["signs"].get(fold(sign), ""))


def unit_of(text: str) -> tuple[Decimal, str]:
    """How many each number of a unit stands for, and the unit: 'USD million' is a million and USD."""
    plain = [word for word in re.split(r"[\s,]+", text.strip()) if word and fold(word) != "in"]
    multiples = [Decimal(known) for word in plain if (known := words("money")["multiples"].get(fold(word).rstrip(".")))]
    rest = " ".join(word for word in plain if fold(word).rstrip(".") not in words("money")["multiples"])
    if len(multiples) == 1 and rest:
        return multiples[0], currency_of(rest) or rest
    return Decimal(1), currency_of(text) or " ".join(text.split())


def unit_in(head: str) -> tuple[Decimal, str]:
    """What the head of a column says of its numbers, such as 'Amount (USD million)'; 1 and '' where it says nothing."""
    if found := re.search(r"[(\[](.+?)[)\]]", head):
        return unit_of(found[1])
    currency = currency_in(head)
    if not currency:
        return Decimal(1), ""
    multiples = [
        known for word in re.findall(r"[^\W\d_]+", head) if (known := words("money")["multiples"].get(fold(word)))
    ]
    return Decimal(multiples[0]) if len(multiples) == 1 else Decimal(1), currency


def currency_in(head: str) -> str:
    """The currency that the head of a column names, such as 'Amount (USD)'; '' where it names none."""
    parts = re.findall(r"[A-Z]{3}(?![A-Za-z])|[A-Za-z]{0,2}\$|[€£₹₽₩₺₴₦₱₫₸]", head)
    return next((code for part in parts if (code := currency_of(part))), "")


# --- days -------------------------------------------------------------------------------------------------------------

_ISO = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?(?:[T ]\d\d:\d\d.*)?")
_FIGURES = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?: \d\d:\d\d.*)?")
YEARS = (1900, 2200)


def due(cell: Cell, order: str = "", issued: date | None = None) -> Due:
    """When, as the cell writes it, with its readings. Two numbers before a year are rival readings unless `order`
    ('dmy' or 'mdy') says which is the day; words that count from a date wait for that of the table."""
    if isinstance(cell, date):
        return Due(cell.isoformat(), (_day(cell),))
    text = _year(cell) if isinstance(cell, Decimal) else " ".join((cell or "").split())
    if found := _FIGURES.fullmatch(text):
        return Due(text, _figures(int(found[1]), int(found[3]), int(found[4]), order, text))
    if found := _ISO.fullmatch(text):
        text_iso = "-".join(part for part in found.groups() if part)
        return Due(text, (_iso(text_iso, text),))
    readings = dates.resolve(text, issued)
    if not readings and not (issued is None and text and parse(text)):
        raise Unsaid(f"“{_short(text)}” is no date")
    return Due(text, readings)


def day(cell: Cell, order: str = "") -> date:
    """The single day that a cell names."""
    readings = due(cell, order).readings
    days = {r.latest for r in readings}
    if len(days) != 1 or None in days or len(readings[0].edtf) != len("2024-12-31"):
        raise Unsaid(f"“{_short(shown_cell(cell))}” is no single day")
    return next(d for d in days if d)


def _figures(first: int, second: int, year: int, order: str, text: str) -> tuple[Reading, ...]:
    """Days written with numbers alone: 31.12.2025; where month and day may be meant either way, both."""
    found = []
    for name, month, day_ in (("dmy", second, first), ("mdy", first, second)):
        if order in ("", name):
            try:
                label = "the day first" if name == "dmy" else "the month first"
                found.append(replace(_day(date(year, month, day_)), label=label))
            except ValueError:
                continue
    if not found:
        raise Unsaid(f"“{_short(text)}” is no date")
    if len(found) == 2 and found[0].edtf == found[1].edtf:
        found = found[:1]
    return tuple(found) if len(found) > 1 else (replace(found[0], label=""),)


def order_of(texts: Sequence[str]) -> str:
    """'dmy' or 'mdy' where some of a column's days can only be meant so; '' where none tells, or they disagree."""
    found = [m for text in texts if (m := _FIGURES.fullmatch(text.strip()))]
    told = {"dmy" for m in found if int(m[1]) > 12} | {"mdy" for m in found if int(m[3]) > 12}
    return told.pop() if len(told) == 1 else ""


def _day(value: date) -> Reading:
    return Reading(value.isoformat(), value, value, rule="day")


def _iso(text: str, written: str) -> Reading:
    try:
        first, last = dates.bounds(text)
    except Invalid as error:
        raise Unsaid(f"“{_short(written)}” is no date") from error
    return Reading(text, last, last, first if first != last else None, rule="day" if first == last else "month")


def _year(cell: Decimal) -> str:
    if cell != cell.to_integral_value() or not YEARS[0] <= cell <= YEARS[1]:
        raise Unsaid(f"“{cell}” is no date")
    return str(int(cell))


# --- names ------------------------------------------------------------------------------------------------------------

_PARTED = re.compile(r"\s*[;|\n]\s*")


def parties(cell: Cell) -> tuple[str, ...]:
    """The parties that a cell names: parted by semicolons, bars or lines; by commas where most of them are known."""
    text = shown_cell(cell)
    names = [name for name in _PARTED.split(text) if name.strip()]
    if len(names) == 1:
        by_comma = [part.strip() for part in text.split(",") if part.strip()]
        known = sum(bool(known_party(part)) for part in by_comma)
        inverted = any(part.endswith((" of", " the")) for part in by_comma)
        if len(by_comma) > 1 and known * 2 >= len(by_comma) and not inverted:
            names = by_comma
    return tuple(dict.fromkeys(_party(name) for name in names if not says_nothing(name)))


@cache
def _known() -> Mapping[str, str]:
    """Every name of a state, group or body, folded, with the one that is shown."""
    rows = (row + [""] * (4 - len(row)) for row in read_tsv("parties.tsv"))
    return {fold(name): row[2] for row in rows for name in (row[2], *row[3].split("|")) if name}


def known_party(name: str) -> str:
    """The name under which a party is shown, '' where it is not known."""
    return _known().get(fold(" ".join(name.split())), "")


def _party(name: str) -> str:
    """A name as the tables of parties show it, also where its parts are turned round: 'China, People's Republic of'."""
    name = " ".join(name.split())
    after, _, before = name.partition(", ")
    turned = known_party(f"{before} {after}") or known_party(after) if before.endswith((" of", " the", " Rep.")) else ""
    return known_party(name) or turned or name


def tags(cell: Cell) -> tuple[str, ...]:
    """The words of a cell that sorts, parted by semicolons, bars or lines."""
    return tuple(dict.fromkeys(" ".join(n.split()) for n in _PARTED.split(shown_cell(cell)) if not says_nothing(n)))


def shown_cell(cell: Cell) -> str:
    """A cell as a text on its own."""
    return cell.strip() if isinstance(cell, str) else written(cell)


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
