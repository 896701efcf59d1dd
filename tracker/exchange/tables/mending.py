"""Refused rows as a CSV file that can be mended and imported again."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from tracker import places
from tracker.exchange.tables.grid import Sheet
from tracker.exchange.tables.heads import written
from tracker.exchange.tables.making import Refused
from tracker.exchange.tables.plan import REFUSED_HEAD, ROW_HEAD
from tracker.writers.csv import inert


def write(path: Path, sheet: Sheet, refused: Sequence[Refused]) -> None:
    """Write the rows as they were, each with its number and why it was refused; whole or not at all.

    The last two columns become nothing when the file is imported, and the mapping of the table is found again.
    """
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\r\n")
    own = [place for place, head in enumerate(sheet.heads) if head not in (ROW_HEAD, REFUSED_HEAD)]
    rows.writerow([inert(sheet.heads[place]) for place in own] + [ROW_HEAD, REFUSED_HEAD])
    for one in refused:
        cells = [inert(written(one.row.cells[place])) for place in own]
        rows.writerow([*cells, one.row.number, inert(one.reason)])
    places.write_whole(path, text.getvalue().encode("utf-8-sig"))
