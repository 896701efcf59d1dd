"""From places on the picture of a page to words of the text, and back. Letters are what `Leaves.letters` gives."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QPointF, QRectF

from tracker.readers.leafing import Letters

NEAR = 1.2
"""So many heights of a letter may a point lie beside it and still mean it, while words are marked."""


def boxes(letters: Letters, start: int, end: int) -> list[QRectF]:
    """Where code points [start, end) stand on the page, in points: the letters of a line in one box."""
    first = bisect_left(letters, (start,))
    made = list[QRectF]()
    for at, left, top, right, bottom in letters[first:]:
        if at >= end:
            break
        box = QRectF(left, top, right - left, bottom - top)
        if made and _goes_on(made[-1], box):
            made[-1] = made[-1].united(box)
        else:
            made.append(box)
    return made


def _goes_on(line: QRectF, box: QRectF) -> bool:
    """Whether a letter stands on the line so far, which runs down on a page that is turned."""
    across = min(line.right(), box.right()) - max(line.left(), box.left())
    down = min(line.bottom(), box.bottom()) - max(line.top(), box.top())
    width, height = min(line.width(), box.width()), min(line.height(), box.height())
    return (down > 0.5 * height and -across < 2 * height) or (across > 0.5 * width and -down < 0.5 * width)


def letter_at(letters: Letters, point: QPointF, *, near: bool = False) -> int:
    """The code point of the letter under a point of the page, -1 for none; `near` takes the nearest one around it."""
    best, least = -1, 0.0
    for at, left, top, right, bottom in letters:
        x = max(left - point.x(), 0.0, point.x() - right)
        y = max(top - point.y(), 0.0, point.y() - bottom)
        away = x + 4 * y  # beside a line is nearer than below it
        if away > (NEAR * (bottom - top) * 4 if near else 0.0):
            continue
        if best < 0 or away < least:
            best, least = at, away
    return best


def word_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Code points [start, end) made whole words."""
    while start > 0 and _within_word(text, start):
        start -= 1
    while end < len(text) and _within_word(text, end):
        end += 1
    return start, end


def _within_word(text: str, at: int) -> bool:
    """Whether a word goes on over this place; scripts without spaces break anywhere."""
    before, after = text[at - 1], text[at]
    return before.isalnum() and after.isalnum() and not (_unspaced(before) or _unspaced(after))


def _unspaced(letter: str) -> bool:
    return "\u3040" <= letter <= "\u9fff"
