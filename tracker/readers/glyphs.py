"""The characters of a PDF's pages, as lines: what stands side by side without a wide gap, with where it stands.

All measures are points from the top-left corner of the page as it is seen: a turned page needs no thought later.
"""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median
from typing import Any

from tracker.readers.layout import RAISED

HYPHEN = "\ufffe"
"""A hyphen at the end of a line, of which it is not known yet whether it belongs to the word."""

Box = tuple[float, float, float, float]  # left, top, right, bottom
_NO_WRITING = frozenset([*range(0x20), *range(0x7F, 0xA0), 0xAD, 0xFEFF, 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)])
_WIDE = 0.9  # of a line's height: a gap that wide parts columns, cells, or a number from its item
_RAISED = 0.8  # of a line's height: digits that small and that high are the number of a note, or a power


@dataclass(frozen=True, slots=True)
class Glyph:
    sign: str
    index: int  # of the character on its page
    box: Box


@dataclass(slots=True)
class Line:
    """Signs side by side, and for each the index of its character on the page, -1 for a blank that we put in."""

    text: str
    sources: list[int]
    left: float
    top: float
    right: float
    bottom: float
    height: float  # of its usual character, which stands for the size of its letters
    bold: bool = False

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Turn:
    """From a PDF's own measures to points from the top-left of the page as seen: a·x + b·y + c, d·x + e·y + f."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        x1, y1 = self.a * left + self.b * bottom + self.c, self.d * left + self.e * bottom + self.f
        x2, y2 = self.a * right + self.b * top + self.c, self.d * right + self.e * top + self.f
        return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def turn_of(page: Any) -> Turn:
    """How a page is turned and cropped when it is seen."""
    from pypdfium2 import raw  # noqa: PLC0415 - PDFium costs 60 ms that only PDF should pay

    fine = 64
    width, height = page.get_size()
    x, y = ctypes.c_int(), ctypes.c_int()
    corners = []
    for at in ((0.0, 0.0), (1000.0, 0.0), (0.0, 1000.0)):
        size = max(1, round(width * fine)), max(1, round(height * fine))
        raw.FPDF_PageToDevice(page, 0, 0, *size, 0, *at, ctypes.byref(x), ctypes.byref(y))
        corners.append((x.value / fine, y.value / fine))
    (c, f), (x1, y1), (x2, y2) = corners
    return Turn((x1 - c) / 1000, (x2 - c) / 1000, c, (y1 - f) / 1000, (y2 - f) / 1000, f)


def glyphs(page: Any, textpage: Any) -> Iterator[Glyph | None]:
    """The characters of a page in the order of the file; None where PDFium sees a line end."""
    from pypdfium2 import raw  # noqa: PLC0415

    turn, handle = turn_of(page), textpage.raw
    rect = raw.FS_RECTF()
    reference = ctypes.byref(rect)
    count, unicode, loose = textpage.count_chars(), raw.FPDFText_GetUnicode, raw.FPDFText_GetLooseCharBox
    high = 0
    for index in range(count):
        code = unicode(handle, index)
        if code in (10, 13):
            yield None
            continue
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000 and high:
            code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00
        high = 0
        if not loose(handle, index, reference):
            continue
        if code in (2, 0xFFFE) and raw.FPDFText_IsHyphen(handle, index) == 1:
            yield Glyph(HYPHEN, index, turn.box(rect.left, rect.bottom, rect.right, rect.top))
            yield None
        elif code not in _NO_WRITING:
            yield Glyph(chr(code), index, turn.box(rect.left, rect.bottom, rect.right, rect.top))


def lines(page: Any, textpage: Any) -> list[Line]:
    """The lines of a page in the order of the file, parted where there is a wide gap."""
    found = []
    for run in _runs(glyphs(page, textpage)):
        line = _line(run)
        if line:
            first, last = run[0].index, run[-1].index
            line.bold = _is_bold(textpage.raw, first) and _is_bold(textpage.raw, last)
            found.append(line)
    return found


def _is_bold(handle: Any, index: int) -> bool:
    from pypdfium2 import raw  # noqa: PLC0415

    flags = ctypes.c_int()
    name = ctypes.create_string_buffer(80)
    raw.FPDFText_GetFontInfo(handle, index, name, 80, ctypes.byref(flags))
    named = name.value.lower()
    return (
        raw.FPDFText_GetFontWeight(handle, index) >= 600 or b"bold" in named or b"black" in named or b"heavy" in named
    )


def _runs(signs: Iterator[Glyph | None]) -> Iterator[list[Glyph]]:
    """Characters that belong side by side. Blanks at either end are left out."""
    run: list[Glyph] = []
    last: Glyph | None = None  # the last that is no blank
    for glyph in signs:
        blank = glyph is not None and glyph.sign.isspace()
        if glyph is None or (not blank and last and _parted(last.box, glyph.box)):
            yield from _trimmed(run)
            run, last = [], None
        if glyph and not (blank and not run):
            run.append(glyph)
            last = last if blank else glyph
    yield from _trimmed(run)


def _trimmed(run: list[Glyph]) -> Iterator[list[Glyph]]:
    while run and run[-1].sign.isspace():
        run.pop()
    if run:
        yield run


def _parted(one: Box, other: Box) -> bool:
    """Whether two characters that follow each other stand on different lines, or far from each other."""
    height = max(one[3] - one[1], other[3] - other[1], 1.0)
    apart = min(one[3], other[3]) - max(one[1], other[1]) < 0.1 * height
    gap = other[0] - one[2]
    return apart or gap > _WIDE * height or other[2] < one[0] - _WIDE * height


def _line(run: list[Glyph]) -> Line | None:
    heights = [glyph.box[3] - glyph.box[1] for glyph in run if not glyph.sign.isspace()]
    height = median(heights)
    full = [glyph for glyph in run if glyph.box[3] - glyph.box[1] > _RAISED * height] or run
    bottom = median(glyph.box[3] for glyph in full)
    text, sources = [], []
    for glyph in run:
        sign = " " if glyph.sign in "\t\u00a0\u2002\u2003\u2009" else glyph.sign
        raised = glyph.box[3] - glyph.box[1] < _RAISED * height and glyph.box[3] < bottom - 0.12 * height
        sign = sign.translate(RAISED) if raised and sign.isdecimal() else sign
        text.append(sign)
        sources.append(glyph.index)
    words, places = composed("".join(text), sources)
    if not words.strip():
        return None
    left, right = min(glyph.box[0] for glyph in run), max(glyph.box[2] for glyph in run)
    return Line(words, places, left, min(glyph.box[1] for glyph in full), right, bottom, height)


def composed(text: str, sources: list[int]) -> tuple[str, list[int]]:
    """The text in NFC and single-spaced; a letter composed of several characters keeps the place of its first."""
    letters: list[str] = []
    places: list[int] = []
    if unicodedata.is_normalized("NFC", text):
        letters, places = list(text), sources
    else:
        for cluster, place in _clusters(text, sources):
            made = unicodedata.normalize("NFC", cluster)
            letters += made
            places += [place] * len(made)
    kept = [at for at, sign in enumerate(letters) if sign != " " or (at and letters[at - 1] != " ")]
    return "".join(letters[at] for at in kept), [places[at] for at in kept]


def _clusters(text: str, sources: list[int]) -> Iterator[tuple[str, int]]:
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not unicodedata.combining(text[at]):
            yield text[start:at], sources[start]
            start = at
