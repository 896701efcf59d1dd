"""PDF: its text in reading order, pictures of its pages, and where on them a passage of the text stands.

PDFium reads the file (through pypdfium2). Scripts, forms and links of a PDF are never run or followed: only text is
asked for.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from tracker.errors import Unreadable
from tracker.model import Page, Text, Tick, silent
from tracker.readers import faults
from tracker.readers.columns import Column, columns
from tracker.readers.days import iso_day
from tracker.readers.furniture import without_furniture
from tracker.readers.glyphs import Leaf, leaf
from tracker.readers.layout import one_line
from tracker.readers.paragraphs import text_of
from tracker.readers.spelling import pack, unpack
from tracker.readers.turning import Box, turn_of

_MOST_PAGES = 20_000
_STAMP = 80  # signs in another direction that are worth a word
_PICTURE = 40_000_000  # pixels of the largest picture of a page
_MADE_UP = re.compile(r"(?i)untitled|microsoft word - |document\d*$|.*\.(?:docx?|pdf|indd|rtf|qxd)$")
_NAME = "the document"


@dataclass(frozen=True, slots=True)
class Trace:
    """The text of a PDF and for each sign its place on a page, packed; -1 for signs that the reading put in."""

    text: str
    places: Sequence[int]
    pages: tuple[Page, ...]
    silent_pages: tuple[int, ...]  # those that hold no text
    broken_pages: tuple[int, ...]  # those that could not be read
    askew_pages: tuple[int, ...]  # those with text in another direction, which is left out


def read(data: bytes, name: str, tick: Tick) -> Text:
    """The text of a PDF with its map of pages. The days of the file are not those of the document: see `file_date`."""
    with opened(data, name) as document:
        found = _trace(document, name, tick)
        if not found.text.strip():
            why = (
                "this is a scan: its pages are pictures without text." if found.silent_pages else "no page can be read."
            )
            raise Unreadable(name, why, faults.OCR if found.silent_pages else "Get it again, or print it to a new PDF.")
        notes = tuple(_notes(found))
        return Text(found.text, _facts(document), found.pages, notes, "application/pdf", "pdf")


def trace(data: bytes, tick: Tick = silent, name: str = _NAME) -> Trace:
    """The same reading again, with the place of every sign. Raises `Unreadable`."""
    with opened(data, name) as document:
        return _trace(document, name, tick)


def boxes(data: bytes, text: Text, start: int, end: int) -> list[tuple[int, float, float, float, float]]:
    """Where text[start:end] stands, a box a line: page, left, top, right, bottom in points from its top-left."""
    return boxes_in(data, trace(data), text, start, end)


def boxes_in(
    data: bytes, found: Trace, text: Text, start: int, end: int
) -> list[tuple[int, float, float, float, float]]:
    """As `boxes`, for a trace at hand. A text that another release has read is found again by its words on its page."""
    if found.text != text.text:
        start, end = _again(found, text, start, end)
    wanted: dict[int, list[int]] = {}
    for place in found.places[start:end]:
        if place >= 0:
            page, index = unpack(place)
            wanted.setdefault(page, []).append(index)
    with opened(data) as document:
        return [
            (number, *box) for number in sorted(wanted) for box in _lit(document, number, sorted(set(wanted[number])))
        ]


def page_picture(data: bytes, page: int, scale: float = 1.0) -> tuple[int, int, bytes]:
    """A page, counted from 1, as width, height and the RGB bytes of its rows; at scale 1 a point is a pixel."""
    import pypdfium2  # noqa: PLC0415 - PDFium costs 60 ms that only PDF should pay

    with opened(data) as document:
        if not 1 <= page <= len(document):
            raise Unreadable(_NAME, f"it has no page {page}; its last is {len(document)}.")
        try:
            leaf = document[page - 1]
            width, height = leaf.get_size()
            scale = min(scale, (_PICTURE / max(1.0, width * height)) ** 0.5)
            bitmap = leaf.render(scale=scale, rev_byteorder=True, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGR)
        except pypdfium2.PdfiumError as error:
            raise Unreadable(_NAME, f"page {page} cannot be drawn.") from error
        rows = memoryview(bitmap.buffer).cast("B")
        used = bitmap.width * 3
        packed = b"".join(rows[at : at + used] for at in range(0, bitmap.height * bitmap.stride, bitmap.stride))
        return bitmap.width, bitmap.height, packed


@contextmanager
def opened(data: bytes, name: str = _NAME) -> Iterator[Any]:
    """The PDFium document of these bytes, closed in the end. Raises `Unreadable`."""
    import pypdfium2  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if pypdfium2.raw.FPDF_GetLastError() == pypdfium2.raw.FPDF_ERR_PASSWORD:
            raise faults.locked(name) from error
        raise faults.damaged(name) from error
    try:
        yield document
    finally:
        document.close()


def _trace(document: Any, name: str, tick: Tick) -> Trace:
    import pypdfium2  # noqa: PLC0415

    total = len(document)
    if total > _MOST_PAGES:
        raise Unreadable(
            name, f"it has {total:,} pages; up to {_MOST_PAGES:,} are read.", "Import the part that matters."
        )
    found: list[list[Column]] = []
    heights, silent_pages, broken_pages, askew_pages = [], [], [], []
    for index in range(total):
        tick(index, total, name)
        try:
            page = _page(document, index)
        except pypdfium2.PdfiumError:
            broken_pages.append(index + 1)
            page = Leaf([], 0.0)
        else:
            if not page.lines:
                silent_pages.append(index + 1)
            elif page.askew > _STAMP:
                askew_pages.append(index + 1)
        found.append(columns(page.lines))
        heights.append(page.height)
    tick(total, total, name)
    text, places = text_of(without_furniture(found, heights))
    return Trace(text, places, _pages(places), tuple(silent_pages), tuple(broken_pages), tuple(askew_pages))


def _page(document: Any, index: int) -> Leaf:
    page = document[index]
    try:
        textpage = page.get_textpage()
        try:
            return leaf(page, textpage)
        finally:
            textpage.close()
    finally:
        page.close()


def _pages(places: Sequence[int]) -> tuple[Page, ...]:
    """Where each page starts in the text; pages without text have no place in it."""
    starts: dict[int, int] = {}
    last = -1
    for at, place in enumerate(places):
        if place > last:
            number = unpack(place)[0]
            starts[number] = at
            last = pack(number + 1, 0) - 1
    numbers = sorted(starts)
    bounds = [*(starts[number] for number in numbers), len(places)]
    return tuple(Page(number, *ends) for number, ends in zip(numbers, pairwise(bounds), strict=True))


def _notes(found: Trace) -> Iterator[str]:
    if found.silent_pages:
        yield f"There is no text on {_listed(found.silent_pages)}; what is a picture there was not read."
    if found.broken_pages:
        yield f"Damaged and not read: {_listed(found.broken_pages)}."
    if found.askew_pages:
        yield f"Text that runs in another direction was left out on {_listed(found.askew_pages)}."


def _listed(numbers: Sequence[int]) -> str:
    shown = ", ".join(map(str, numbers[:12]))
    more = f" and {len(numbers) - 12} more" if len(numbers) > 12 else ""
    return f"page{'s' if len(numbers) > 1 else ''} {shown}{more}"


def _facts(document: Any) -> dict[str, str]:
    told = document.get_metadata_dict()
    title = one_line(told.get("Title") or "")[:1000]
    facts = {
        "title": "" if _MADE_UP.match(title) else title,
        "file_date": iso_day(told.get("ModDate") or told.get("CreationDate") or ""),
    }
    return {name: fact for name, fact in facts.items() if fact}


def _lit(document: Any, number: int, indices: list[int]) -> list[Box]:
    """The boxes of characters on a page, those of a line in one."""
    page = document[number - 1]
    turn = turn_of(page)
    textpage = page.get_textpage()
    lit: list[Box] = []
    for index in indices:
        box = turn.box(*textpage.get_charbox(index, loose=True))
        if lit and _beside(lit[-1], box):
            last = lit[-1]
            lit[-1] = min(last[0], box[0]), min(last[1], box[1]), max(last[2], box[2]), max(last[3], box[3])
        elif box[2] > box[0] and box[3] > box[1]:
            lit.append(box)
    return lit


def _beside(one: Box, other: Box) -> bool:
    """Whether two characters that follow each other stand on one line, which runs down on a page that is turned."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    width = min(one[2] - one[0], other[2] - other[0])
    height = min(one[3] - one[1], other[3] - other[1])
    return (down > 0.5 * height and -across < 2 * height) or (across > 0.5 * width and -down < 0.5 * width)


def _again(found: Trace, text: Text, start: int, end: int) -> tuple[int, int]:
    """A passage of another reading of the same file, found in this one by its letters, nearest to its page."""
    letters = [at for at, sign in enumerate(found.text) if sign.isalnum()]
    here = "".join(found.text[at] for at in letters)
    wanted = "".join(sign for sign in text.text[start:end] if sign.isalnum())
    number = next((page.number for page in text.pages if page.start <= start < page.end), 1)
    near = next((page.start for page in found.pages if page.number == number), 0)
    at = here.find(wanted, bisect_left(letters, near))
    at = at if at >= 0 else here.find(wanted)
    return (letters[at], letters[at + len(wanted) - 1] + 1) if wanted and at >= 0 else (0, 0)
