"""How values are written for people: numbers, shares, days, and text that can do no harm. The same in every format."""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from urllib.parse import urlsplit

from tracker.content import Cell, Column, ColumnKind, Mark

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
MINUS = "\u2212"
NARROW = "\u202f"  # a narrow space that does not break
_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_LONG = re.compile(r"[^\s\u200b\-]{28,}")


def cell(value: Cell, column: Column) -> str:
    """A cell as words; what is not known is the column's word for it, never a zero."""
    match value:
        case None | "":
            return column.empty
        case Mark():
            return value.word
        case date():
            return short_day(value)
        case Decimal() | int():
            return percent(Decimal(value)) if column.kind is ColumnKind.PERCENT else number(value)
    return clean(value)


def number(value: Decimal | int) -> str:
    """1,500 or −0.25: groups of three, a true minus, the decimals that it has."""
    text = format(Decimal(value), ",f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace("-", MINUS)


def signed(value: Decimal | int) -> str:
    """+300, 0 or −20."""
    return ("+" if value > 0 else "") + number(value)


def half_up(value: Decimal, places: int = 0) -> Decimal:
    """A value rounded half up, as schools teach it and Decimal keeps it."""
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def exact(value: float) -> Decimal:
    """A share that the core computed, as the decimal number that it prints as."""
    return Decimal(str(value))


def percent(share: Decimal) -> str:
    """A share of one as a whole percentage, half up."""
    return f"{number(half_up(share * 100))}{NARROW}%"


def day(value: date) -> str:
    """30 November 2027."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def short_day(value: date) -> str:
    """30 Nov 2027, with spaces that do not break."""
    return f"{value.day}\u00a0{MONTHS[value.month - 1][:3]}\u00a0{value.year}"


def clean(text: str) -> str:
    """Text without what has no picture and can do harm: control characters, direction overrides, half characters."""
    return _UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def breakable(text: str) -> str:
    """Text whose very long words may break, by spaces of no width, where the format cannot do it by itself."""
    return _LONG.sub(lambda found: "\u200b".join(_slices(found.group(), 12)), text)


def _slices(word: str, size: int) -> list[str]:
    return [word[start : start + size] for start in range(0, len(word), size)]


def safe_link(href: str) -> str:
    """The address if it is http, https, mailto, an anchor of the report or a plain relative path; else ''."""
    href = clean(href).strip()
    if not href or re.search(r"[\s\\<>\"]", href) or href.startswith("//"):
        return ""
    try:
        scheme = urlsplit(href).scheme.lower()
    except ValueError:
        return ""
    if scheme in ("http", "https", "mailto"):
        return href
    return "" if scheme or ":" in href.split("/")[0] or href.startswith("/") else href


def host(href: str) -> str:
    """The site that an address names, or the address itself where it names none."""
    try:
        return urlsplit(href).hostname or href
    except ValueError:
        return href
