"""Tables of a page: the lines of a cell that is wrapped belong to one row."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from tracker.readers.glyphs import Line
from tracker.readers.spelling import HYPHENS, MARKER

Row = list[Line]  # what stands on one line, from left to right
FEWEST = 3
"""Rows that make a table."""

_NEAR = 4.0  # points by which cells that stand below each other may differ
_LONGEST = 25  # lines of a row; more are no row but a table set without gaps


def place(line: Line) -> int:
    """Where a line starts, as far as cells below each other agree."""
    return round(line.left / _NEAR)


def whole_rows(rows: list[Row]) -> list[Row]:
    """The rows of a page, those that hold the lines of one row of a table made one."""
    starts = _starts(rows)
    merged: list[Row] = []
    table: list[Row] = []
    for row in rows:
        if len(starts) > 1 and _fits(row, starts):
            table.append(row)
        else:
            merged += [*_merged(table, starts), row]
            table = []
    return merged + _merged(table, starts)


def _starts(rows: list[Row]) -> list[float]:
    """Where the cells of the page's tables start: there, several rows have a part that is not their first."""
    inner = Counter(place(line) for row in rows for line in row[1:] if not MARKER.fullmatch(row[0].text))
    places = {start for start, times in inner.items() if times >= FEWEST}
    lefts = [line.left for row in rows for line in row[1:] if place(line) in places]
    firsts = [row[0].left for row in rows if len(row) > 1 and any(place(line) in places for line in row[1:])]
    ordered = sorted([*lefts, *([min(firsts)] if firsts else [])])
    return [left for at, left in enumerate(ordered) if at == 0 or left - ordered[at - 1] > _NEAR]


def _fits(row: Row, starts: list[float]) -> bool:
    """Whether each part of a row starts where a cell does, and ends before the next one."""
    for line in row:
        at = bisect_right(starts, line.left + _NEAR)
        if at == 0 or line.left - starts[at - 1] > 3 * _NEAR or (at < len(starts) and line.right > starts[at]):
            return False
    return True


def _merged(table: list[Row], starts: list[float]) -> list[Row]:
    """The rows of a table. Without clear gaps between them, each line stays a row of its own."""
    if sum(len(row) > 1 for row in table) < FEWEST:
        return table
    end = len(table)
    while len(table[end - 1]) == 1 and table[end - 1][0].left <= starts[0] + _NEAR:
        end -= 1  # a line below the table, such as a footer
    return _in_bands(table[:end], starts) + table[end:]


def _in_bands(table: list[Row], starts: list[float]) -> list[Row]:
    bands = list(_bands(table))
    if not all(any(line.left <= starts[0] + _NEAR for row in band for line in row) for band in bands):
        bands = _anchored(table, starts)
    if len(bands) < FEWEST or max(map(len, bands)) > _LONGEST:
        return table
    return [_cells([line for row in band for line in row], starts) for band in bands]


def _anchored(table: list[Row], starts: list[float]) -> list[list[Row]]:
    """Each line that begins in the first column, with the lines after it that do not; nothing if such a line ever
    stands alone, for then the first column is wrapped too."""
    bands: list[list[Row]] = []
    for row in table:
        if row[0].left <= starts[0] + _NEAR:
            if len(row) < 2:
                return []
            bands.append([])
        elif not bands:
            return []
        bands[-1].append(row)
    return bands


def _bands(table: list[Row]) -> Iterator[list[Row]]:
    """The lines between two gaps that are clearly wider than that between the lines of a cell."""
    gaps = [_top(below) - _bottom(above) for above, below in pairwise(table)]
    wide = min(gaps) + 0.25 * table[0][0].height
    band = [table[0]]
    for row, gap in zip(table[1:], gaps, strict=True):
        if gap > wide:
            yield band
            band = []
        band.append(row)
    yield band


def _top(row: Row) -> float:
    return min(line.top for line in row)


def _bottom(row: Row) -> float:
    return max(line.bottom for line in row)


def _cells(lines: list[Line], starts: list[float]) -> Row:
    cells: dict[int, Line] = {}
    for line in lines:
        at = bisect_right(starts, line.left + _NEAR)
        cells[at] = _below(cells[at], line) if at in cells else line
    return [cells[at] for at in sorted(cells)]


def _below(cell: Line, line: Line) -> Line:
    """A cell with a further line of it. Whether a hyphen between them stays is decided with all words at hand."""
    blank = "" if cell.text.endswith(HYPHENS) else " "
    text = cell.text + blank + line.text
    return Line(
        text,
        [*cell.sources, *([-1] * (len(text) - len(cell.text) - len(line.text))), *line.sources],
        min(cell.left, line.left),
        min(cell.top, line.top),
        max(cell.right, line.right),
        max(cell.bottom, line.bottom),
        cell.height,
        cell.bold and line.bold,
    )
