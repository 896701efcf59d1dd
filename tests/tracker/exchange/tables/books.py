"""Tables as people send them: CSV in the ways of several programs, and workbooks with titles and merged heads."""

from __future__ import annotations

import datetime
import io
from pathlib import Path

import openpyxl

from tracker.exchange.tables import grid
from tracker.exchange.tables.grid import Book

SHARED = Path(__file__).resolve().parents[5] / "shared" / "tables"
PLEDGES = """\
Code,Commitment,Donor,Recipient,Amount (USD million),Deadline,Status
P-1,Build a hospital in Lima,Japan,Peru,1.5,2027-06-30,Ongoing
P-2,Train 300 teachers,"China, People's Republic of",Kenya; Ghana,,2028,Planned
P-3,Plant trees,Norway,,2,31/12/2026,Closed
"""


def csv_book(text: str, name: str = "pledges.csv", encoding: str = "utf-8") -> Book:
    return grid.from_text(text.encode(encoding), name)


def workbook() -> bytes:
    """A workbook with a note on one sheet, then a table under a title, with heads in two rows and merged cells."""
    book = openpyxl.Workbook()
    note = book.active
    note.title = "Read me"
    note.append(["Collected by hand. Ask us."])
    sheet = book.create_sheet("Pledges")
    sheet.append(["Pledges at the summit"])
    sheet.append([])
    sheet.append(["Pledge", "Who", "Target", None, "Due"])
    sheet.append([None, None, "Value", "Unit", None])
    sheet.merge_cells("C3:D3")
    sheet.merge_cells("A3:A4")
    sheet.append(["Train teachers", "Japan", 300, "teachers", datetime.datetime(2027, 6, 30)])
    sheet.append(["Open a school", "Kenya", 0.5, "schools", 2028])
    sheet.append([])
    sheet.append(["Plant trees", "Norway", 1e6, "trees", "by 2030"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
