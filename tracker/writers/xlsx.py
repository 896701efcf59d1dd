"""A report as a workbook: one sheet for each table, typed cells, a frozen and filtered head. Text stays text."""

from __future__ import annotations

import io
import math
import re
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

from tracker.content import Cell, Column, ColumnKind, Mark, Report, Table, Tone
from tracker.model import Tick
from tracker.writers import display

INERT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
FONT: dict[str, object] = {"font_name": "Calibri", "font_size": 10, "valign": "top"}
RIGHT: dict[str, object] = {"align": "right", "indent": 1}
LEFT: dict[str, object] = {"align": "left", "indent": 1}
FORMATS: dict[str, dict[str, object]] = {
    ColumnKind.NUMBER: RIGHT | {"num_format": '#,##0.###;"−"#,##0.###'},
    "whole": RIGHT | {"num_format": '#,##0;"−"#,##0'},
    ColumnKind.PERCENT: RIGHT | {"num_format": "0%"},
    ColumnKind.DATE: LEFT | {"num_format": "d mmm yyyy"},
}
TONES = {
    Tone.OPEN: "#59646E",
    Tone.MOVING: "#1D5F8F",
    Tone.KEPT: "#27744A",
    Tone.WARNING: "#8A5A00",
    Tone.DANGER: "#AB2F27",
    Tone.QUIET: "#59646E",
}
LONGEST = 32_767  # characters that Excel takes in a cell
LINE = 13.5  # points
MOST_LINES = 10
PRINTABLE = 190  # characters: wider tables are not forced onto the width of a page


def write(report: Report, tick: Tick) -> bytes:
    """The cover first, then one sheet for each table."""
    import xlsxwriter  # noqa: PLC0415 - heavy, and only this format needs it

    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, INERT)
    made = datetime.combine(report.as_of, time(), UTC).replace(tzinfo=None)
    book.set_properties({"title": report.title, "subject": report.subtitle, "author": "Pledgebook", "created": made})
    formats = _formats(book)
    _cover(book.add_worksheet("Report"), report, formats)
    names = {"report"}
    for done, table in enumerate(report.tables):
        tick(done, len(report.tables), "xlsx")
        _sheet(book.add_worksheet(_name(table.caption, names)), table, formats, tick)
    book.close()
    return file.getvalue()


def _formats(book: Any) -> dict[str, Any]:
    """Every format that cells are written in, by name."""
    made: dict[str, Any] = {"text": book.add_format(FONT | {"text_wrap": True} | LEFT)}
    made["title"] = book.add_format(FONT | {"bold": True, "font_size": 16})
    made["label"] = book.add_format(FONT | {"font_color": "#59646E"})
    made["note"] = book.add_format(FONT | {"italic": True, "font_color": "#59646E"})
    made["empty"] = book.add_format(FONT | {"font_color": "#8A939B"} | LEFT)
    made["empty right"] = book.add_format(FONT | {"font_color": "#8A939B"} | RIGHT)
    head = FONT | {"bold": True, "bottom": 1, "bg_color": "#EEF1F3", "text_wrap": True, "valign": "vcenter"}
    made["head"] = book.add_format(head | LEFT)
    made["head right"] = book.add_format(head | RIGHT)
    for kind, look in FORMATS.items():
        made[kind] = book.add_format(FONT | look)
        made[f"total {kind}"] = book.add_format(FONT | look | {"bold": True, "top": 1})
    made["total text"] = book.add_format(FONT | {"bold": True, "top": 1} | LEFT)
    for tone, colour in TONES.items():
        made[tone] = book.add_format(FONT | {"font_color": colour, "text_wrap": True} | LEFT)
    return made


def _cover(sheet: Any, report: Report, formats: dict[str, Any]) -> None:
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_column(0, 0, 16)
    sheet.set_column(1, 1, 90)
    sheet.write_string(0, 0, _fit(report.title), formats["title"])
    sheet.set_row(0, 26)
    sheet.write_string(1, 0, _fit(report.subtitle), formats["label"])
    for row, (label, value) in enumerate(report.facts, 3):
        sheet.write_string(row, 0, _fit(label), formats["label"])
        sheet.write_string(row, 1, _fit(value), formats["text"])
    for row, line in enumerate(report.footer, 4 + len(report.facts)):
        sheet.write_string(row, 0, _fit(line), formats["note"])


def _sheet(sheet: Any, table: Table, formats: dict[str, Any], tick: Tick) -> None:
    for number, column in enumerate(table.columns):
        right = column.kind in (ColumnKind.NUMBER, ColumnKind.PERCENT)
        sheet.write_string(0, number, column.name, formats["head right" if right else "head"])
        sheet.set_column(number, number, _width(column))
    sheet.set_row(0, 30)
    for row, cells in enumerate(table.rows, 1):
        if row % 500 == 0:
            tick(row, len(table.rows), "xlsx")
        sheet.set_row(row, _height(cells, table.columns))
        for number, cell in enumerate(cells):
            _cell(sheet, (row, number), cell, table.columns[number], formats)
    if table.total:
        for number, cell in enumerate(table.total):
            _cell(sheet, (len(table.rows) + 1, number), cell, table.columns[number], formats, "total ")
    if table.rows:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    sheet.freeze_panes(1, 1)
    for line, note in enumerate(table.notes):
        sheet.write_string(len(table.all_rows) + 2 + line, 0, _fit(note), formats["note"])
    _for_printing(sheet, table)


def _width(column: Column) -> float:
    return max(column.width, 8) * 1.15


def _height(cells: tuple[Cell, ...], columns: tuple[Column, ...]) -> float:
    """The height that wrapped text needs: not every program finds it out by itself."""
    texts = [(len(cell), _width(column)) for cell, column in zip(cells, columns, strict=True) if isinstance(cell, str)]
    lines = max((math.ceil(length / width / 1.1) for length, width in texts), default=1)
    return LINE * min(max(lines, 1), MOST_LINES) + 2


def _for_printing(sheet: Any, table: Table) -> None:
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.repeat_rows(0)
    if sum(map(_width, table.columns)) <= PRINTABLE:
        sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&A&R&P / &N")
    sheet.set_header(f"&L{_fit(table.caption).replace('&', '&&')}"[:250])


def _cell(
    sheet: Any, place: tuple[int, int], cell: Cell, column: Column, formats: dict[str, Any], prefix: str = ""
) -> None:
    right = column.kind in (ColumnKind.NUMBER, ColumnKind.PERCENT)
    match cell:
        case None | "":
            if not prefix:
                sheet.write_string(*place, column.empty, formats["empty right" if right else "empty"])
            else:
                sheet.write_blank(*place, None, formats["total text"])
        case Mark():
            sheet.write_string(*place, f"{cell.shape} {cell.word}", formats[cell.tone])
        case date():
            sheet.write_datetime(*place, datetime.combine(cell, time()), formats[f"{prefix}{ColumnKind.DATE}"])
        case Decimal() | int():
            kind = column.kind if column.kind is ColumnKind.PERCENT else _number_format(cell)
            sheet.write_number(*place, float(cell), formats[f"{prefix}{kind}"])
        case _:
            sheet.write_string(*place, _fit(cell), formats[f"{prefix}text"])


def _number_format(value: Decimal | int) -> str:
    return "whole" if value == int(value) else ColumnKind.NUMBER


def _fit(text: str) -> str:
    text = display.clean(text)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _name(caption: str, taken: set[str]) -> str:
    """A name for a sheet: at most 31 characters, none of []:*?/\\ and no apostrophe at the ends, not used before."""
    plain = re.sub(r"[\[\]:*?/\\]", " ", display.clean(caption)).strip(" '")[:31].strip(" '") or "Table"
    name, n = plain, 1
    while name.lower() in taken:
        n += 1
        name = f"{plain[: 30 - len(str(n))]} {n}"
    taken.add(name.lower())
    return name
