"""What stands on pages and is no part of the text: headers and footers that repeat, and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from tracker.readers.columns import Column
from tracker.readers.glyphs import Line

_DIGITS = re.compile(r"\d{1,5}")
_NUMBER = re.compile(
    r"(?:[-–—|\s]*(?:page|p\.|стр\.?)?\s*\d{1,4}(?:\s*(?:of|/|из)\s*\d{1,4})?[-–—|\s]*|[ivxlc]{1,7})", re.IGNORECASE
)
_EDGE = 0.2  # of a page's height, at the top and at the bottom
_DEPTH = 3  # lines from either edge that may be headers
_TIMES = 3  # pages on which a header must stand, or all of fewer

_NEAR = 4.0  # points by which the height of a header may differ from page to page

_Key = tuple[bool, float, str]
_Edge = list[tuple[Line, bool]]  # a line, and whether it stands at the top


def without_furniture(pages: Sequence[list[Column]], heights: Sequence[float]) -> list[list[Column]]:
    """The columns of each page without what repeats at its edges."""
    edges = [_at_edges(columns, height) for columns, height in zip(pages, heights, strict=True)]
    first = _first_number(edges)
    keys = [[_keys(line, at_top, page + first) for line, at_top in edge] for page, edge in enumerate(edges)]
    often = min(_TIMES, max(2, len(pages)))
    times = Counter(key for found in keys for key in set().union(*found))
    kept = []
    for columns, edge, found in zip(pages, edges, keys, strict=True):
        repeated = [any(times[key] >= often for key in said) for said in found]
        furniture = {
            id(line)
            for (line, _), again in zip(edge, repeated, strict=True)
            if again or _NUMBER.fullmatch(line.text.strip())
        }
        rest = [Column([line for line in column.lines if id(line) not in furniture]) for column in columns]
        kept.append([column for column in rest if column.lines])
    return kept


def _at_edges(columns: list[Column], height: float) -> _Edge:
    lines = sorted((line for column in columns for line in column.lines), key=lambda line: line.top)
    top = [(line, True) for line in lines[:_DEPTH] if line.bottom < _EDGE * height]
    return top + [(line, False) for line in lines[-_DEPTH:] if line.top > (1 - _EDGE) * height]


def _first_number(edges: Sequence[_Edge]) -> int:
    """The printed number of the first page, by what most pages say of their own."""
    votes = Counter(
        int(digits) - page
        for page, edge in enumerate(edges)
        for digits in {digits for line, _ in edge for digits in _DIGITS.findall(line.text)}
    )
    first, pages = votes.most_common(1)[0] if votes else (1, 0)
    return first if pages >= _TIMES else 1


def _keys(line: Line, at_top: bool, number: int) -> set[_Key]:
    """What a header says and where, as it stands and with the page's own number left open. Other numbers count:
    “Decision 1”, “Decision 2” and “Decision 3” at the top of three pages are no header."""
    said = " ".join(line.text.split()).lower()
    numbered = _DIGITS.sub(lambda digits: "#" if int(digits[0]) == number else digits[0], said)
    grids = (
        line.top // _NEAR,
        (line.top + _NEAR / 2) // _NEAR + 0.5,
    )  # two, so that no height lies on a border of both
    return {(at_top, grid, words) for grid in grids for words in (said, numbered)}
