"""Lines of pages into paragraphs: which lines belong together, and what kind of paragraph they make."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from tracker.readers.columns import Column
from tracker.readers.glyphs import HYPHEN, Line
from tracker.readers.spelling import BULLETS, LEADERS, MARKER, spell, vocabulary

_STOPS = (".", "!", "?", ":", ";", "。", "！", "？", "：", "；")
_CLOSERS = "”’\"')]»¹²³⁴⁵⁶⁷⁸⁹⁰"
_STEP = 5.0  # points between the starts of items of which one lies in the other
_AROUND = 8  # lines above and below that tell how far lines reach
_RAISED = "¹²³⁴⁵⁶⁷⁸⁹⁰"
_NOTE = re.compile(r"([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|[1-9]\d{0,2}(?![.)\d/-]))\s?\S")


@dataclass(slots=True)
class _Placed:
    """A line with its page and column."""

    line: Line
    page: int
    column: Column
    number: int  # of the column in the document
    edge: float  # how far to the right the lines around it reach


@dataclass(slots=True)
class _Paragraph:
    lines: list[_Placed] = field(default_factory=list)
    kind: str = "paragraph"  # paragraph, item, row, note


@dataclass(frozen=True, slots=True)
class _Measures:
    """What is usual in a document: the height of its letters, and the way from line to line for each height."""

    height: float
    pitches: dict[int, float]

    def pitch(self, line: Line) -> float:
        return self.pitches.get(round(line.height), 1.25 * line.height)


def text_of(pages: Sequence[list[Column]]) -> tuple[str, list[int]]:
    """The text of a document, and for each sign of it the place it came from, packed."""
    placed = list(_place(pages))
    if not placed:
        return "", []
    usual = _measure(placed)
    words = vocabulary(one.line for one in placed)
    text: list[str] = []
    places: list[int] = []
    before = ""
    depths = _Depths()
    for paragraph in _notes_before_breaks(list(_paragraphs(placed, usual))):
        lines = ((one.line, one.page) for one in paragraph.lines)
        signs, sources = spell(lines, words, paragraph.kind == "item")
        close = "\n" if paragraph.kind == before and before in ("item", "row") else "\n\n"
        between = (close if text else "") + "  " * depths.of(paragraph)
        text += [between, signs]
        places += [-1] * len(between) + sources
        before = paragraph.kind
    return "".join(text), places


class _Depths:
    """How deep items lie in each other: by how far in they start from their column, or elsewhere by their marker."""

    def __init__(self) -> None:
        self._open: list[tuple[int, float, str]] = []  # column, start and sort of the items the next one may lie in

    def of(self, paragraph: _Paragraph) -> int:
        if paragraph.kind == "paragraph":
            self._open.clear()
        if paragraph.kind != "item":
            return 0
        first = paragraph.lines[0]
        start, sort = first.line.left - first.column.left, _sort(first.line.text)
        # A list that goes on in another column or overleaf: all starts are others there.
        same = [at for at, (column, _, other) in enumerate(self._open) if column != first.number and other == sort]
        if same:
            del self._open[same[-1] :]
        while self._open and self._open[-1][0] == first.number and self._open[-1][1] > start - _STEP:
            self._open.pop()
        self._open.append((first.number, start, sort))
        return len(self._open) - 1


def _sort(text: str) -> str:
    """The sort of a marker: `1.`, `(a)`, `A.` and `-` for every bullet."""
    if BULLETS.match(text):
        return "-"
    found = MARKER.match(text)
    marker = re.sub(r"\d+", "1", found[0]) if found else ""
    return re.sub(r"[A-Z]+", "A", re.sub(r"[^\W\d_A-Z]+", "a", marker))


def _place(pages: Sequence[list[Column]]) -> Iterator[_Placed]:
    number = 0
    for page, columns in enumerate(pages, 1):
        for column in columns:
            number += 1
            for at, line in enumerate(column.lines):
                yield _Placed(
                    line, page, column, number, _edge(column.lines[max(0, at - _AROUND) : at + _AROUND], line)
                )


def _edge(around: list[Line], line: Line) -> float:
    """How far lines like this one reach to the right, close to it: a wide table below says nothing of a narrow text."""
    return max(other.right for other in around if abs(other.height - line.height) <= 0.12 * line.height)


def _measure(placed: list[_Placed]) -> _Measures:
    letters: Counter[float] = Counter()
    steps: dict[int, list[float]] = {}
    for one, other in pairwise(placed):
        size = round(one.line.height)
        letters[round(one.line.height, 1)] += len(one.line.text)
        step = other.line.bottom - one.line.bottom
        if one.number == other.number and round(other.line.height) == size and 0 < step < 2.5 * one.line.height:
            steps.setdefault(size, []).append(step)
    height = letters.most_common(1)[0][0] if letters else placed[0].line.height
    return _Measures(height, {size: _low_median(found) for size, found in steps.items()})


def _low_median(steps: list[float]) -> float:
    """The usual step between lines of a paragraph, which is among the smaller ones."""
    return median(sorted(steps)[: max(1, round(0.7 * len(steps)))])


# --- what belongs together --------------------------------------------------------------------------------------------


def _paragraphs(placed: list[_Placed], usual: _Measures) -> Iterator[_Paragraph]:
    open_ = _Paragraph()
    for one in placed:
        if open_.lines and not _goes_on(open_, one, usual):
            yield open_
            open_ = _Paragraph()
        if not open_.lines:
            open_.kind = _kind(one, usual)
        elif _kind(one, usual) == "row":
            open_.kind = "row"
        open_.lines.append(one)
    yield open_


def _kind(one: _Placed, usual: _Measures) -> str:
    text = one.line.text
    if "\t" in text or LEADERS.search(text):
        return "row"
    low = one.line.top > 0.5 * one.column.bottom
    if low and one.line.height < 0.95 * usual.height and (_note_number(text) is not None or text[0] in "*†‡"):
        return "note"
    numbered_heading = _is_heading(one, usual) and not BULLETS.match(text) and not _ends(text)
    return "item" if MARKER.match(text) and not numbered_heading else "paragraph"


def _goes_on(open_: _Paragraph, one: _Placed, usual: _Measures) -> bool:
    """Whether a line belongs to the paragraph that is open."""
    last = open_.lines[-1]
    if open_.kind == "row":
        return False
    if "\t" in one.line.text or LEADERS.search(one.line.text):
        return _is_last_of_entry(open_, one, usual)
    if abs(last.line.height - one.line.height) > 0.12 * usual.height:
        return False
    if last.number != one.number:
        return _goes_on_elsewhere(open_, one)
    if one.line.bottom - last.line.bottom > 1.3 * usual.pitch(last.line) or one.line.bottom <= last.line.bottom:
        return False
    if _starts_item(open_, one) or _starts_note(open_, one):
        return False
    if _is_heading(last, usual) or _is_heading(one, usual):
        return last.line.bold == one.line.bold and not (_ends(last.line.text) or _ends_heading(last, one))
    return not (_ends_early(last, one) or _is_set_off(open_, one))


def _is_last_of_entry(open_: _Paragraph, one: _Placed, usual: _Measures) -> bool:
    """Whether a line with the number of a page ends an entry of a table of contents that began above it."""
    last = open_.lines[-1]
    near = last.number == one.number and one.line.bottom - last.line.bottom < 1.3 * usual.pitch(last.line)
    wide = last.line.right - one.column.left > 0.6 * (one.line.right - one.column.left)
    led = LEADERS.search(one.line.text) and not MARKER.match(one.line.text)
    return bool(near and wide and led and not _ends(last.line.text))


def _goes_on_elsewhere(open_: _Paragraph, one: _Placed) -> bool:
    """Over the end of a column or page, a sentence that is not finished goes on."""
    last = open_.lines[-1]
    if open_.kind == "note" or last.line.bold != one.line.bold or MARKER.match(one.line.text):
        return False
    text = last.line.text.rstrip()
    if text.endswith((HYPHEN, ",")) or one.line.text[:1].islower():
        return not text.endswith((".", "!", "?", ":"))
    wide = last.line.right > last.edge - 0.15 * (last.edge - last.column.left)
    return wide and not _ends(text) and len(last.column.lines) > 1


def _ends(text: str) -> bool:
    return text.rstrip().rstrip(_CLOSERS).endswith(_STOPS)


def _is_heading(one: _Placed, usual: _Measures) -> bool:
    return one.line.height > 1.12 * usual.height or one.line.bold


def _starts_item(open_: _Paragraph, one: _Placed) -> bool:
    """Whether a line begins with the marker of an item, and not with a number that the line break brought there."""
    if not MARKER.match(one.line.text):
        return False
    last = open_.lines[-1]
    if BULLETS.match(one.line.text) and one.line.text[0] not in "-–—":
        return True
    tail = last.line.text.rstrip()
    listed = _ends(tail) or tail.endswith((",", " and", " or", "及", "和"))
    return listed or abs(one.line.left - last.line.left) > 3 or _ends_early(last, one)


def _starts_note(open_: _Paragraph, one: _Placed) -> bool:
    """Whether a line among footnotes begins the next one."""
    if open_.kind != "note":
        return False
    before, number = _note_number(open_.lines[0].line.text), _note_number(one.line.text)
    return one.line.text[0] in _RAISED or (number is not None and before is not None and number == before + 1)


def _note_number(text: str) -> int | None:
    """The number before a footnote, raised or not."""
    found = _NOTE.match(text)
    return int(unicodedata.normalize("NFKC", found[1])) if found else None


def _ends_heading(last: _Placed, one: _Placed) -> bool:
    """Whether a line of a heading is whole: the next word begins like a title, and would clearly have fitted."""
    room, width = last.column.right - last.line.right, last.column.right - last.column.left
    return not one.line.text[0].islower() and room > _first_word(one) + 0.1 * width


def _first_word(one: _Placed) -> float:
    """The room that the first word of a line takes."""
    line = one.line
    return (line.right - line.left) / len(line.text) * (len(line.text.split(" ", 1)[0]) + 1)


def _ends_early(last: _Placed, one: _Placed) -> bool:
    """Whether the next word would still have fitted on the line: then its end was meant."""
    line, column = last.line, last.column
    room, width = last.edge - line.right, last.edge - column.left
    centred = abs(line.left - column.left - room) < 6 and room > 9
    if centred or width < 8 * line.height:
        return False
    return room > _first_word(one) + 0.02 * width and (_ends(line.text) or room > 0.35 * width)


def _is_set_off(open_: _Paragraph, one: _Placed) -> bool:
    """Whether a line starts further in or out than its paragraph's lines do."""
    last, far = open_.lines[-1].line, 0.8 * one.line.height
    if open_.kind == "item" and len(open_.lines) == 1:
        return one.line.left < last.left - far and _ends(last.text)
    if len(open_.lines) == 1:
        return one.line.left > last.left + far and _ends(last.text)
    return abs(one.line.left - last.left) > far and _ends(last.text)


def _notes_before_breaks(found: list[_Paragraph]) -> list[_Paragraph]:
    """Footnotes part a paragraph that goes on overleaf: it is joined behind them."""
    ordered: list[_Paragraph] = []
    for paragraph in found:
        notes = 0
        while notes < len(ordered) and ordered[-1 - notes].kind == "note":
            notes += 1
        at = len(ordered) - notes - 1
        if notes and at >= 0 and _belongs(ordered[at], paragraph):
            body = ordered.pop(at)
            body.lines += paragraph.lines
            ordered.append(body)
        else:
            ordered.append(paragraph)
    return ordered


def _belongs(body: _Paragraph, rest: _Paragraph) -> bool:
    if body.kind not in ("paragraph", "item") or rest.kind != "paragraph":
        return False
    last, one = body.lines[-1], rest.lines[0]
    same = abs(last.line.height - one.line.height) < 1 and body.lines[0].page + 1 == last.page + 1 == one.page
    return same and _goes_on_elsewhere(body, one)
