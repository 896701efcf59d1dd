"""Tables as files have them: the sheets of a book with their heads and rows. Nothing here knows commitments."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path, PurePath
from typing import NamedTuple

from tracker.errors import Unreadable
from tracker.exchange.tables import heads
from tracker.exchange.tables.heads import Cell, written
from tracker.model import Page, Text, Tick, silent
from tracker.readers import content, layout, plain
from tracker.readers.looks import format_of

SUFFIXES = (".csv", ".tsv", ".tab", ".xlsx", ".xlsm")
MOST_ROWS = 1_000_000
MOST_COLUMNS = 500
DELIMITERS = ",;\t|"
READER = "table"
_LOOK = 60  # lines by which the delimiter is told
_TOLD = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_MADE_INERT = re.compile(r"'(?=[=+\-@\t\r])")  # what the CSV writer puts before text that looks like a formula
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


Numbered = list[tuple[int, Sequence[Cell]]]
"""Rows as they are read, each with its number from 1."""


class Row(NamedTuple):
    """A row with something in it: its number in the sheet, from 1, and as many cells as there are heads."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: every head has a name of its own; `title` is what stands above the heads."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """A file of tables with its bytes, under whose hash it is kept."""

    name: str
    data: bytes
    media_type: str
    sheets: tuple[Sheet, ...]

    def sheet(self, name: str = "") -> Sheet:
        """The sheet of this name; without one, the sheet with the most cells in it. Raises `Unreadable`."""
        if not name:
            return max(self.sheets, key=lambda sheet: len(sheet.rows) * len(sheet.heads))
        found = next((sheet for sheet in self.sheets if sheet.name.casefold() == name.strip().casefold()), None)
        if found is None:
            known = ", ".join(sheet.name for sheet in self.sheets)
            raise Unreadable(self.name, f"there is no sheet {name!r} in it.", f"Sheets with a table are: {known}.")
        return found


def read(path: Path, tick: Tick = silent) -> Book:
    """The tables of a CSV or XLSX file; a workbook is read in a process of its own. Raises `Unreadable`."""
    data = content(path)
    if format_of(data) != "sheet":
        return from_text(data, path.name, tick)
    from tracker.readers import aside  # noqa: PLC0415 - what CSV does not need

    with aside.child() as reading:
        if reading is None:
            return from_workbook(data, path.name, tick)
        told = reading.ask(path.name, {"do": "sheets"}, data, tick)["sheets"]
    return _book(path.name, data, _XLSX, [(name, _typed(rows)) for name, rows in told])


def is_table(path: Path) -> bool:
    """Whether a file is named like a table."""
    return PurePath(path).suffix.lower() in SUFFIXES


def is_table_text(text: str) -> bool:
    """Whether a copied text is cells of a spreadsheet: at least two rows, all parted by as many tabs."""
    rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter="\t") if any(row)]
    return len(rows) > 1 and len(rows[0]) > 1 and len({len(row) for row in rows}) == 1


def from_text(data: bytes, name: str, tick: Tick = silent) -> Book:
    """The table of a CSV file: encoding, delimiter and quotes as they are found. Raises `Unreadable`."""
    if (looks := format_of(data)) not in ("", "html"):
        raise Unreadable(name, f"this is no table that can be read ({looks}).", "Save it as .xlsx or .csv.")
    text, _ = plain.decode(data)
    if layout.is_noise(text):
        raise Unreadable(name, "this does not look like text in any encoding.", "Save it as .xlsx or as CSV UTF-8.")
    return _book(name, data, "text/csv", [("", list(_lines(text, name, tick)))])


def from_clipboard(text: str, name: str = "pasted.tsv") -> Book:
    """The table that was copied in a spreadsheet: its cells come parted by tabs. Raises `Unreadable`."""
    return _book(name, text.encode(), "text/tab-separated-values", [("", list(_lines(text, name, silent, "\t")))])


def from_workbook(data: bytes, name: str, tick: Tick = silent) -> Book:
    """The sheets of an XLSX workbook. Raises `Unreadable`."""
    from tracker.exchange.tables import workbook  # noqa: PLC0415 - it loads openpyxl

    return _book(name, data, _XLSX, [(title, _typed(rows)) for title, rows in workbook.sheets(data, name, tick)])


def text_of(book: Book) -> tuple[Text, dict[tuple[str, int], tuple[int, int]]]:
    """A book as the text that passages point into, and where in it each row of each sheet stands: [start, end).

    A row is a line with its cells parted by tabs; a page is a sheet, whose first line are the heads.
    """
    parts: list[str] = []
    places: dict[tuple[str, int], tuple[int, int]] = {}
    pages: list[Page] = []
    at = 0
    for number, sheet in enumerate(book.sheets, 1):
        first = at
        lines = [(0, line_of(sheet.heads)), *((row.number, line_of(row.cells)) for row in sheet.rows)]
        for row, line in lines:
            places[sheet.name, row] = (at, at + len(line))
            parts.append(line)
            at += len(line) + 1
        pages.append(Page(number, first, at - 1))
    text = "\n".join(parts)
    return Text(text, pages=tuple(pages), media_type=book.media_type, reader=READER), places


def line_of(cells: Iterable[Cell]) -> str:
    """The cells of a row on one line, as the text of the document has them."""
    return "\t".join([" ".join(written(cell).split()) for cell in cells]).rstrip("\t")


# --- reading ----------------------------------------------------------------------------------------------------------


def _lines(text: str, name: str, tick: Tick, delimiter: str = "") -> Iterator[tuple[int, Sequence[str]]]:
    told = _TOLD.match(text)
    text = text[told.end() :] if told else text
    delimiter = delimiter or (told[1] if told else _delimiter(text))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    number = 0
    try:
        for number, cells in enumerate(reader, 1):
            if number % 5_000 == 0:
                tick(number, 0, name)
            yield number, [cell if cell.isascii() and cell.isprintable() else layout.clean(cell) for cell in cells]
    except csv.Error as error:
        raise Unreadable(name, f"row {number + 1} is no row of a table ({error}).", "Mend it there.") from error


def _delimiter(text: str) -> str:
    """The delimiter by which the most lines have the same number of cells, and the most of them."""
    head = "\n".join(text.split("\n")[:_LOOK])

    def fit(delimiter: str) -> float:
        counts = [len(row) for row in csv.reader(io.StringIO(head, newline=""), delimiter=delimiter) if row]
        usual = max(counts, key=counts.count, default=1)
        return (usual > 1) * counts.count(usual) / max(1, len(counts)) * (1 + usual / 100)

    return max(DELIMITERS, key=fit)


def _typed(rows: Iterable[tuple[int, Sequence[object]]]) -> Numbered:
    """Rows of a workbook as they come through a pipe: text as it is, numbers and days with a letter before them."""
    return [(number, [_cell(cell) for cell in cells]) for number, cells in rows]


def _cell(told: object) -> Cell:
    if not isinstance(told, list | tuple):
        return layout.clean(told) if isinstance(told, str) else None
    kind, value = told
    return Decimal(value) if kind == "n" else date.fromisoformat(value)


def _book(name: str, data: bytes, kind: str, sheets: Iterable[tuple[str, Numbered]]) -> Book:
    found = [sheet for title, rows in sheets if (sheet := _sheet(title, rows, name))]
    if not found:
        raise Unreadable(name, "there is no table in it.", "A table has a row of heads and rows below it.")
    return Book(name, data, kind, tuple(found))


def _sheet(title: str, numbered: Numbered, name: str) -> Sheet | None:
    """A sheet, or None where it holds less than a row of heads and one below it."""
    rows = [(number, _trimmed(cells)) for number, cells in numbered]
    rows = [(number, cells) for number, cells in rows if cells]
    found = heads.find([cells for _, cells in rows])
    if found is None:
        return None
    width = len(found.names)
    if len(rows) > MOST_ROWS or width > MOST_COLUMNS:
        said = f"it has {len(rows):,} rows and {width:,} columns; {MOST_ROWS:,} and {MOST_COLUMNS} can be read."
        raise Unreadable(name, said, "Part it into several files.")
    below = _without_notes(rows[found.end :], width)
    if not below:
        return None
    filled = (Row(number, _filled(cells, width)) for number, cells in below)
    return Sheet(title, found.names, tuple(filled), found.title)


def _without_notes(rows: Numbered, width: int) -> Numbered:
    """The rows of a table without what stands below it, after an empty row: lines of one cell."""
    end = len(rows)
    while width > 2 and end > 1 and sum(cell not in (None, "") for cell in rows[end - 1][1]) == 1:
        end -= 1
        if rows[end][0] > rows[end - 1][0] + 1:
            return rows[:end]
    return rows


def _filled(cells: Sequence[Cell], width: int) -> tuple[Cell, ...]:
    """As many cells as there are heads; what the CSV writer put before a text to make it inert is taken off."""
    plain_ = (_MADE_INERT.sub("", c, count=1) if isinstance(c, str) and c[:1] == "'" else c for c in cells[:width])
    return (*plain_, *[None] * (width - len(cells)))


def _trimmed(cells: Sequence[Cell]) -> Sequence[Cell]:
    """A row without the empty cells at its end; nothing where all are empty."""
    end = len(cells)
    while end and (cells[end - 1] is None or (isinstance(cells[end - 1], str) and not str(cells[end - 1]).strip())):
        end -= 1
    return cells[:end]
