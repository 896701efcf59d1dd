"""The reading order of a page: columns one after the other, what stands on one line together, tables by rows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from statistics import median

from tracker.readers.glyphs import Line
from tracker.readers.spelling import MARKER
from tracker.readers.tables import FEWEST, place, whole_rows

_FEWEST = 3  # lines on either side that make two columns
_PROSE = 18  # characters that an ordinary line of a column has at the least
_TOUCHING = 0.06  # of a line's height: parts so near are one word, such as 4 and its raised th
_ROW_GAP = 1.8  # of a line's height: a gap that wide parts the cells of a table's row


@dataclass
class Column:
    """Lines below each other, in the order in which they are read. They are not changed."""

    lines: list[Line]

    @cached_property
    def left(self) -> float:
        return min(line.left for line in self.lines)

    @cached_property
    def right(self) -> float:
        return max(line.right for line in self.lines)

    @cached_property
    def bottom(self) -> float:
        return max(line.bottom for line in self.lines)


def columns(found: list[Line]) -> list[Column]:
    """The columns of a page in reading order. A line across all columns ends those above it."""
    return [Column(rows) for part in _parted(found, 0) if (rows := _rows(part))]


def _parted(found: list[Line], depth: int) -> list[list[Line]]:
    gutter = _gutter(found) if depth < 4 else None
    if gutter is None:
        return [found] if found else []
    parts: list[list[Line]] = []
    above: list[Line] = []
    for zone in _zones(found, gutter):
        left, right = _sides(zone, gutter)
        if _are_columns(left, right):
            parts += [*_parted(above, depth + 1), *_parted(left, depth + 1), *_parted(right, depth + 1)]
            above = []
        else:
            above += zone
    return parts + _parted(above, depth + 1)


def _gutter(found: list[Line]) -> float | None:
    """The place just before the left edge of the columns to the right, for the split that covers most lines."""
    edges = Counter(round(line.left / 4) for line in found)
    best, covered = None, 0
    for edge, count in edges.most_common(8):
        if count < _FEWEST:
            break
        gutter = min(line.left for line in found if round(line.left / 4) == edge) - 2
        size = 0
        for zone in _zones(found, gutter):
            left, right = _sides(zone, gutter)
            if _are_columns(left, right):
                size += min(len(left), len(right))
        if size > covered:
            best, covered = gutter, size
    return best


def _zones(found: list[Line], gutter: float) -> list[list[Line]]:
    """Lines from top to bottom, grouped by whether they cross the gutter."""
    zones: list[list[Line]] = []
    crossing = False
    for line in sorted(found, key=lambda line: (line.middle, line.left)):
        crosses = line.left < gutter < line.right
        if not zones or crosses != crossing:
            zones.append([])
        zones[-1].append(line)
        crossing = crosses
    return zones


def _sides(zone: list[Line], gutter: float) -> tuple[list[Line], list[Line]]:
    return [line for line in zone if line.right <= gutter], [line for line in zone if line.left >= gutter]


def _are_columns(left: list[Line], right: list[Line]) -> bool:
    """Whether two sides are columns of prose, and not the cells of a table or items behind their numbers."""
    if min(len(left), len(right)) < _FEWEST:
        return False
    overlap = min(left[-1].bottom, right[-1].bottom) - max(left[0].top, right[0].top)
    if overlap < 2 * left[0].height or min(_usual_length(left), _usual_length(right)) < _PROSE:
        return False
    return not _is_table(left, right)


def _usual_length(side: list[Line]) -> float:
    return median(len(line.text) for line in side)


def _is_table(left: list[Line], right: list[Line]) -> bool:
    """Cells begin side by side, and the gaps between rows run through both sides."""
    bands = _bands(sorted([*left, *right], key=lambda line: line.top))
    beside = set(map(id, left))
    level = both = 0
    for band in bands:
        ours = [line.top for line in band if id(line) in beside]
        theirs = [line.top for line in band if id(line) not in beside]
        if ours and theirs:
            both += 1
            level += abs(min(ours) - min(theirs)) < 3
    return both >= 3 and level >= 0.7 * len(bands)


def _bands(ordered: list[Line]) -> list[list[Line]]:
    """Lines parted where a white stripe runs through all of them."""
    pitch = _pitch(ordered)
    bands: list[list[Line]] = []
    lowest = 0.0
    for line in ordered:
        if not bands or line.top - lowest > pitch:
            bands.append([])
            lowest = line.bottom
        bands[-1].append(line)
        lowest = max(lowest, line.bottom)
    return bands


def _pitch(ordered: list[Line]) -> float:
    """The white above which lines are no neighbours: half a line."""
    return 0.5 * median(line.height for line in ordered)


def _rows(found: list[Line]) -> list[Line]:
    """What stands on one line becomes one, cells parted by tabs, from top to bottom."""
    rows: list[list[Line]] = []
    for line in sorted(found, key=lambda line: (line.middle, line.left)):
        if rows and _same_row(rows[-1], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    rows = [sorted(row, key=lambda line: line.left) for row in rows]
    rows = whole_rows(rows)
    starts = Counter(place(line) for row in rows for line in row[1:])
    return [_joined(row, starts) for row in rows]


def _same_row(row: list[Line], line: Line) -> bool:
    other = row[0]
    shared = min(other.bottom, line.bottom) - max(other.top, line.top)
    beside = all(line.left >= one.right - 1 or line.right <= one.left + 1 for one in row)
    return beside and shared > 0.5 * min(other.bottom - other.top, line.bottom - line.top)


def _joined(row: list[Line], starts: Counter[int]) -> Line:
    """The parts of a row as one line. A part far off is a cell, or one that starts where others do."""
    whole = row[0]
    for line in row[1:]:
        far = line.left - whole.right > _ROW_GAP * min(whole.height, line.height)
        cell = far or starts[place(line)] >= FEWEST
        beside = line.left - whole.right < _TOUCHING * whole.height
        blank = "\t" if cell and not MARKER.fullmatch(whole.text.strip()) else "" if beside else " "
        whole = Line(
            whole.text + blank + line.text,
            [*whole.sources, *([-1] * len(blank)), *line.sources],
            whole.left,
            min(whole.top, line.top),
            line.right,
            max(whole.bottom, line.bottom),
            max(whole, line, key=lambda one: len(one.text)).height,
            whole.bold and line.bold,
        )
    return whole
