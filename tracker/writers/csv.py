"""The main table of a report as CSV: UTF-8 with a mark that Excel looks for, values that other programs can read."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal

from tracker.content import Cell, Mark, Report
from tracker.model import Tick
from tracker.writers import display

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet take text for a formula; an apostrophe before it makes it text again (OWASP)."""


def write(report: Report, tick: Tick) -> bytes:
    """The main table: dates as ISO 8601, numbers and shares plain, empty where nothing is known."""
    table = report.table(report.main)
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(inert(column.name) for column in table.columns)
    for done, row in enumerate(table.all_rows):
        tick(done, len(table.rows), "csv")
        rows.writerow(_value(cell) for cell in row)
    return text.getvalue().encode("utf-8-sig")


def _value(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case Mark():
            return inert(cell.word)
        case date():
            return cell.isoformat()
        case Decimal() | int():
            return format(Decimal(cell), "f")
    return inert(display.clean(cell))


def inert(text: str) -> str:
    """Text that a spreadsheet will not run: what begins like a formula is prefixed with an apostrophe."""
    return f"'{text}" if text.startswith(FORMULA) else text
