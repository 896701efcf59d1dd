"""Answers: one JSON value, or calm text that fits the terminal."""

from __future__ import annotations

import json
import shutil
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

import click

from tracker import parties
from tracker.store import Store

NOTHING = "–"
GAP = "  "
NARROWEST = 8  # columns that a shortened text keeps


def give_json(value: object) -> None:
    """One JSON value on standard output."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, default=_plain))


def _plain(value: object) -> Any:
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def number(value: Decimal) -> int | float:
    """A JSON number: 1500, not "1500"."""
    return int(value) if value == value.to_integral_value() else float(value)


def figure(value: Decimal | None) -> str:
    """A number for people: 1,500 or 2.5; a dash where there is none."""
    if value is None:
        return NOTHING
    whole = value == value.to_integral_value()
    return f"{value:,.0f}" if whole else f"{value.normalize():,f}"


def words(code: str | None) -> str:
    """A code of the core as words; a dash where there is none."""
    return str(code).replace("_", " ") if code else NOTHING


def text(value: object) -> str:
    """Any value as one line: a dash for nothing, codes as words, and no character that would steer the terminal."""
    if value is None or value == "":
        return NOTHING
    if isinstance(value, StrEnum):
        return words(value)
    return "".join(_visible(c) for c in str(value))


def _visible(character: str) -> str:
    """Control characters and marks that turn the direction of writing, as what they are."""
    if character in "\n\t":
        return " "
    hidden = (
        unicodedata.category(character) == "Cc" or character in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )
    return f"\\u{ord(character):04x}" if hidden else character


# --- tables -----------------------------------------------------------------------------------------------------------


def tell_new_party(store: Store, name: str) -> None:
    """Say, beside the answer, where a name is that of no party yet: it may be misspelt."""
    if name.strip() and name.strip().casefold() not in {known.casefold() for known in parties.names(store)}:
        click.echo(f"{text(name)} is a new party: no other record names it.", err=True)


def give_table(heads: Sequence[str], lines: Sequence[Sequence[object]], give_way: Mapping[int, int]) -> None:
    """An aligned table. `give_way`: columns that are shortened where the terminal is too narrow, with their weights."""
    rows = [list(heads), *([text(cell) for cell in line] for line in lines)]
    widths = [max(width(row[n]) for row in rows) for n in range(len(heads))]
    room = terminal_width()
    while room and sum(widths) + len(GAP) * (len(widths) - 1) > room:
        wide = [n for n in give_way if widths[n] > NARROWEST]
        if not wide:
            break
        widths[max(wide, key=lambda n: widths[n] / give_way[n])] -= 1
    for row in rows:
        cells = [fit(cell, wide) for cell, wide in zip(row, widths, strict=True)]
        click.echo(GAP.join(cells).rstrip())


def terminal_width() -> int:
    """Columns of the terminal; 0 where the answer goes into a file or another program, which takes it whole."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else 0


def width(line: str) -> int:
    """How many columns a line takes: East Asian wide characters take two, combining ones none."""
    return sum(_columns(character) for character in line)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def fit(line: str, room: int) -> str:
    """The line in exactly `room` columns: filled with spaces, or shortened with an ellipsis."""
    if width(line) > room:
        while line and width(line) > room - 1:
            line = line[:-1]
        line = line.rstrip() + "…"
    return line + " " * (room - width(line))
