"""The characters of a PDF's pages, as lines: what stands side by side without a wide gap, with where it stands.

All measures are points from the top-left corner of the page as it is seen: a turned page needs no thought later.
"""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from statistics import median
from typing import Any

from tracker.readers.layout import RAISED
from tracker.readers.turning import Box, Turn, direction, reading_turn

HYPHEN = "\ufffe"
"""A hyphen at the end of a line, of which it is not known yet whether it belongs to the word."""

_BREAK = "\n"  # where PDFium sees a line end
_ODD = {
    **{chr(code): "" for code in (*range(0x20), *range(0x7F, 0xA0), 0xAD, 0xFEFF, 0xFFFF, *range(0xD800, 0xE000))},
    **dict.fromkeys("\t\u00a0\u2002\u2003\u2009", " "),
    **dict.fromkeys("\r\n", _BREAK),
    **dict.fromkeys("\x02\ufffe", HYPHEN),
    **{chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB05)},  # ligatures: ff to ffl
}
"""Characters that are not taken as they are."""

_WIDE = 0.9  # of a line's height: a gap that wide parts columns, cells, or a number from its item
_HIGH = 0.4  # of a character's room: so far above its floor begins a digit that is drawn high
_BEFORE_NOTES = frozenset(".,;:!?)]”’\"'»%" + _BREAK + "⁰¹²³⁴⁵⁶⁷⁸⁹")
_RAISED = 0.8  # of a line's height: digits that small and that high are the number of a note, or a power


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
class Leaf:
    """What stands on a page: its lines, its height as it is read, and how many signs run in another direction."""

    lines: list[Line]
    height: float
    askew: int = 0


def leaf(page: Any, textpage: Any) -> Leaf:
    """The lines of a page in the order of the file, parted where there is a wide gap. What runs in another direction
    than the rest, such as a stamp at the side, is no part of the text."""
    turn = reading_turn(page, textpage)
    signs, boxes = _signs(textpage), _boxes(turn, textpage)
    _raise_small_digits(signs, textpage)
    found, askew = [], 0
    for run in _runs(signs, boxes):
        line = _line(run, signs, boxes)
        if not isfinite(line.left + line.top + line.right + line.bottom):
            continue  # nowhere: only broken files have such lines
        if direction(turn, textpage, run[0]) != 0:
            askew += len(run)
        elif line.text.strip():
            line.bold = _is_bold(textpage.raw, run[0]) and _is_bold(textpage.raw, run[-1])
            found.append(line)
    return Leaf(found, turn.height, askew)


def _signs(textpage: Any) -> list[str]:
    """A sign for each character of a page; nothing for what is no writing."""
    from pypdfium2 import raw  # noqa: PLC0415

    handle, unicode = textpage.raw, raw.FPDFText_GetUnicode
    signs = [chr(unicode(handle, index)) for index in range(textpage.count_chars())]
    for index, sign in enumerate(signs):
        if sign not in _ODD:
            continue
        signs[index] = _ODD[sign]
        if signs[index] == HYPHEN and raw.FPDFText_IsHyphen(handle, index) != 1:
            signs[index] = ""
    for index in range(1, len(signs) - 1):
        beside = signs[index] == " " and (is_unspaced(signs[index - 1]) or is_unspaced(signs[index + 1]))
        if beside and raw.FPDFText_IsGenerated(handle, index) == 1:  # between Chinese and a number is only more room
            signs[index] = ""
    return signs


def is_unspaced(sign: str) -> bool:
    """Whether a sign is of Chinese or Japanese, which are written without blanks."""
    return "\u2e80" <= sign <= "\u9fff" or "\uff00" <= sign <= "\uffef" or "\U00020000" <= sign <= "\U0003ffff"


def _boxes(turn: Turn, textpage: Any) -> list[Box]:
    """Where each character of a page stands, with the room that its font gives it; an empty box without one."""
    from pypdfium2 import raw  # noqa: PLC0415

    handle, loose, rect = textpage.raw, raw.FPDFText_GetLooseCharBox, raw.FS_RECTF()
    reference = ctypes.byref(rect)
    right, down, upright = turn.c, turn.f, turn.is_upright
    boxes: list[Box] = []
    for index in range(textpage.count_chars()):
        if not loose(handle, index, reference):
            boxes.append((0.0, 0.0, 0.0, 0.0))
        elif upright:  # nearly always; this loop is most of the time that reading a PDF takes
            boxes.append((rect.left + right, down - rect.top, rect.right + right, down - rect.bottom))
        else:
            boxes.append(turn.box(rect.left, rect.bottom, rect.right, rect.top))
    return boxes


def _raise_small_digits(signs: list[str], textpage: Any) -> None:
    """Digits that a font itself draws small and high, as it does for notes: their room is that of any other letter."""
    from pypdfium2 import raw  # noqa: PLC0415

    handle, rect = textpage.raw, raw.FS_RECTF()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    tight = tuple(map(ctypes.byref, (left, right, bottom, top)))
    before = _BREAK
    for index, sign in enumerate(signs):
        behind = before.isalpha() or before in _BEFORE_NOTES
        if sign.isdecimal() and sign.isascii() and behind and raw.FPDFText_GetCharBox(handle, index, *tight):
            raw.FPDFText_GetLooseCharBox(handle, index, ctypes.byref(rect))
            if bottom.value - rect.bottom > _HIGH * (rect.top - rect.bottom):
                signs[index] = sign.translate(RAISED)
        before = signs[index]


def _is_bold(handle: Any, index: int) -> bool:
    from pypdfium2 import raw  # noqa: PLC0415

    if raw.FPDFText_GetFontWeight(handle, index) >= 600:
        return True
    flags, name = ctypes.c_int(), ctypes.create_string_buffer(80)
    raw.FPDFText_GetFontInfo(handle, index, name, 80, ctypes.byref(flags))
    named = name.value.lower()
    return b"bold" in named or b"black" in named or b"heavy" in named


def _runs(signs: list[str], boxes: list[Box]) -> Iterator[list[int]]:
    """Indices of characters that stand side by side, without blanks at either end."""
    run: list[int] = []
    last: Box | None = None  # of the last that is no blank
    for index, sign in enumerate(signs):
        if sign == " ":
            if last:
                run.append(index)
        elif sign == _BREAK:
            yield from _trimmed(run, signs)
            run, last = [], None
        elif sign:
            box = boxes[index]
            if last and _parted(last, box):
                yield from _trimmed(run, signs)
                run = []
            run.append(index)
            last = box
            if sign == HYPHEN:
                yield from _trimmed(run, signs)
                run, last = [], None
    yield from _trimmed(run, signs)


def _trimmed(run: list[int], signs: list[str]) -> Iterator[list[int]]:
    while run and signs[run[-1]] == " ":
        run.pop()
    if run:
        yield run


def _parted(one: Box, other: Box) -> bool:
    """Whether two characters that follow each other stand on different lines, or far from each other."""
    gap = other[0] - one[2]
    if -2 < gap < 2 and -2 < other[3] - one[3] < 2:  # nearly always
        return False
    height = max(one[3] - one[1], other[3] - other[1], 1.0)
    apart = min(one[3], other[3]) - max(one[1], other[1]) < 0.1 * height
    return apart or gap > _WIDE * height or other[2] < one[0] - _WIDE * height


def _line(run: list[int], signs: list[str], boxes: list[Box]) -> Line:
    placed = [boxes[index] for index in run if signs[index] != " "]
    height = median([box[3] - box[1] for box in placed])
    full = [box for box in placed if box[3] - box[1] > _RAISED * height] or placed
    text = [signs[index] for index in run]
    if len(full) < len(placed):
        bottom = median([box[3] for box in full])
        for at, index in enumerate(run):
            box = boxes[index]
            if box[3] - box[1] <= _RAISED * height and box[3] < bottom - 0.12 * height and text[at].isdecimal():
                text[at] = text[at].translate(RAISED)
    places = [index for index, sign in zip(run, text, strict=True) for _ in sign]
    words, places = composed("".join(text), places)
    left, right = min(box[0] for box in placed), max(box[2] for box in placed)
    return Line(words, places, left, min(box[1] for box in full), right, max(box[3] for box in full), height)


def composed(text: str, sources: list[int]) -> tuple[str, list[int]]:
    """The text in NFC and single-spaced; a letter composed of several characters keeps the place of its first."""
    letters: list[str] = []
    places: list[int] = []
    if unicodedata.is_normalized("NFC", text):
        if "  " not in text and len(text) == len(sources):
            return text, sources
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
