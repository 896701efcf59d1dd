"""The cells of an XLSX workbook, sheet by sheet, in a form that goes through a pipe."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from tracker.errors import Unreadable
from tracker.model import Tick
from tracker.readers import faults
from tracker.readers.package import open_package

Told = str | tuple[str, str] | None
"""A cell: text, or ("n", a decimal number), or ("d", a day as ISO 8601), or nothing."""

MOST_CELLS = 20_000_000
MOST_ROWS = 1_000_000


def sheets(data: bytes, name: str, tick: Tick) -> list[tuple[str, list[tuple[int, list[Told]]]]]:
    """Each sheet's name and its rows that hold something, with their numbers from 1. Raises `Unreadable`."""
    import openpyxl  # noqa: PLC0415 - 200 ms that only workbooks should pay

    open_package(data, name)  # refuses what would unfold to more than is read
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of parts that are not read, such as headers for printing
        try:
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            found = [(sheet.title, list(_rows(sheet, name, tick))) for sheet in book.worksheets]
            book.close()
        except Unreadable:
            raise
        except (KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, SyntaxError) as error:
            raise faults.damaged(name, error) from error
    return found


def _rows(sheet: Any, name: str, tick: Tick) -> Iterator[tuple[int, list[Told]]]:
    sheet.reset_dimensions()  # what a file says of its size may be wrong
    cells = 0
    for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
        if number % 1_000 == 0:
            tick(number, 0, name)
        told = [_told(value) for value in row]
        while told and told[-1] is None:
            told.pop()
        cells += len(told)
        if cells > MOST_CELLS or number > MOST_ROWS + 100:
            raise Unreadable(name, f"the sheet {sheet.title} has more rows or cells than can be read.", "Part it.")
        if told:
            yield number, told


def _told(value: object) -> Told:
    match value:
        case None | "":
            return None
        case bool():
            return "TRUE" if value else "FALSE"
        case datetime():
            return ("d", value.date().isoformat())
        case date():
            return ("d", value.isoformat())
        case int():
            return ("n", str(value))
        case float():
            return _number(value)
        case time() | timedelta():
            return str(value)
    return str(value)


def _number(value: float) -> Told:
    """A number as its shortest decimal form; what is none is said as text."""
    if value != value or value in (float("inf"), float("-inf")):
        return str(value)
    return ("n", str(int(value))) if value == int(value) and abs(value) < 1e15 else ("n", repr(value))
