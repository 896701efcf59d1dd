"""Where every letter of a text stands on the picture of its PDF page: for lighting passages there, and for marking."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.model import Text
from tracker.readers import pdf
from tracker.readers.spelling import unpack
from tracker.readers.turning import Box, turn_of

Letter = tuple[int, float, float, float, float]
"""The code point of the text that a letter is, then left, top, right, bottom in points from the page's top-left."""

_OVER_THE_END = 60  # code points of the next page in which a word broken by the page's end goes on


def sizes(data: bytes) -> list[tuple[float, float]]:
    """Width and height of every page in points, as it is seen. Raises `Unreadable`."""
    with pdf.opened(data) as document:
        return [document.get_page_size(index) for index in range(len(document))]


def letters(data: bytes, found: pdf.Trace, text: Text, page: int) -> list[Letter]:
    """The letters of a page, counted from 1, in the order of the text; `found` is the trace of the same PDF.

    In a text that another release has read, the page's letters are found again by their sequence; where they are not
    there in one piece, the page has none.
    """
    indices = dict(_again(found, text, page) if found.text != text.text else _placed(found, page))
    if not indices:
        return []
    with pdf.opened(data) as document:
        leaf = document[page - 1]
        turn, textpage = turn_of(leaf), leaf.get_textpage()
        made = [(at, turn.box(*textpage.get_charbox(index, loose=True))) for at, index in sorted(indices.items())]
        return [(at, *_rounded(box)) for at, box in made if box[2] > box[0] and box[3] > box[1]]


def _rounded(box: Box) -> Box:
    left, top, right, bottom = (round(side, 2) for side in box)
    return left, top, right, bottom


def _placed(found: pdf.Trace, page: int) -> Iterator[tuple[int, int]]:
    """The code points of the traced text that stand on a page, each with its character there."""
    here = next((p for p in found.pages if p.number == page), None)
    for at in range(here.start, min(here.end + _OVER_THE_END, len(found.places))) if here else ():
        number, index = unpack(found.places[at]) if found.places[at] >= 0 else (0, 0)
        if number == page:
            yield at, index


def _again(found: pdf.Trace, text: Text, page: int) -> Iterator[tuple[int, int]]:
    """The same for another reading of this PDF: its letters and digits are counted off against those of the trace."""
    placed = [(found.text[at], index) for at, index in _placed(found, page) if found.text[at].isalnum()]
    near = next((p.start for p in text.pages if p.number == page), 0)
    theirs = [at for at in range(max(0, near - _OVER_THE_END), len(text.text)) if text.text[at].isalnum()]
    start = "".join(text.text[at] for at in theirs).find("".join(sign for sign, _ in placed))
    if start >= 0:
        yield from zip(theirs[start:], (index for _, index in placed), strict=False)
