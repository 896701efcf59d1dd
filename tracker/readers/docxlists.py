"""Styles and lists of DOCX (ECMA-376, part 1, 17.7 and 17.9): what is a heading, which number an item shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tracker.readers.numbering import BULLET, label

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PLACE = re.compile(r"%([1-9])")
_HEADING = re.compile(r"(heading \d|title|subtitle)$", re.IGNORECASE)
_DEEPEST_STYLE = 20  # styles on styles; a ring of them ends here


def value(element: Any, *path: str) -> str:
    """The `w:val` at the end of a path of elements, or nothing."""
    found = element.find("/".join(f"{W}{step}" for step in path)) if element is not None else None
    return str(found.get(f"{W}val", "")) if found is not None else ""


def _count(written: str) -> int | None:
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 7 else None


class Styles:
    """Paragraph styles by their id."""

    def __init__(self, root: Any) -> None:
        found = root.findall(f"{W}style") if root is not None else []
        self._styles = {style.get(f"{W}styleId", ""): style for style in found}

    def of(self, paragraph: Any) -> str:
        """The id of a paragraph's style."""
        return value(paragraph, "pPr", "pStyle")

    def chain(self, style: str) -> Iterator[Any]:
        """A style and those it is based on."""
        for _ in range(_DEEPEST_STYLE):
            found = self._styles.get(style)
            if found is None:
                return
            yield found
            style = value(found, "basedOn")

    def is_heading(self, style: str) -> bool:
        """Whether a style is one of the built-in headings, is based on one, or stands in the outline."""
        for found in self.chain(style):
            outline = value(found, "pPr", "outlineLvl")
            if _HEADING.match(value(found, "name")) or outline in ("0", "1", "2", "3", "4", "5"):
                return True
        return False


@dataclass(slots=True)
class _Level:
    style: str = "decimal"
    shape: str = ""  # such as (%1) or %1.%2
    start: int = 1


@dataclass(slots=True)
class _List:
    levels: dict[int, _Level] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The lists of a document and how far each has counted."""

    def __init__(self, root: Any, styles: Styles) -> None:
        self._styles = styles
        self._lists: dict[str, _List] = {}
        if root is None:
            return
        shapes = {shape.get(f"{W}abstractNumId", ""): shape for shape in root.findall(f"{W}abstractNum")}
        shared: dict[str, _List] = {}  # lists of the same shape count on, unless one starts anew
        for number in root.findall(f"{W}num"):
            shape = value(number, "abstractNumId")
            if number.find(f"{W}lvlOverride") is not None:
                self._lists[number.get(f"{W}numId", "")] = _List(_levels(shapes.get(shape)) | _overrides(number))
            else:
                same = shared.setdefault(shape, _List(_levels(shapes.get(shape))))
                self._lists[number.get(f"{W}numId", "")] = same

    def marker(self, paragraph: Any, style: str) -> tuple[str, int]:
        """What stands before a paragraph and how deep it lies: ("(a)", 1), ("-", 0), or ("", 0) outside of lists."""
        number, depth = self._place(paragraph, style)
        found = self._lists.get(number)
        if found is None or number == "0":
            return "", 0
        level = found.levels.get(depth, _Level(BULLET))
        if level.style == "none":
            return "", 0
        found.counts[depth] = found.counts.get(depth, level.start - 1) + 1
        for deeper in [place for place in found.counts if place > depth]:
            del found.counts[deeper]
        if level.style == BULLET:
            return "-", depth
        return _PLACE.sub(lambda place: self._number(found, int(place[1]) - 1), level.shape).strip() or "-", depth

    def _place(self, paragraph: Any, style: str) -> tuple[str, int]:
        for part in [paragraph, *self._styles.chain(style)]:
            number = value(part, "pPr", "numPr", "numId")
            if number:
                return number, min(_count(value(part, "pPr", "numPr", "ilvl")) or 0, 8)
        return "", 0

    def _number(self, found: _List, depth: int) -> str:
        level = found.levels.get(depth, _Level())
        return label(found.counts.get(depth, level.start), level.style)


def _levels(shape: Any) -> dict[int, _Level]:
    return {} if shape is None else dict(map(_level, shape.findall(f"{W}lvl")))


def _overrides(number: Any) -> dict[int, _Level]:
    return dict(map(_level, number.findall(f"{W}lvlOverride/{W}lvl")))


def _level(level: Any) -> tuple[int, _Level]:
    start = _count(value(level, "start"))
    shape = _Level(value(level, "numFmt") or "decimal", value(level, "lvlText"), 1 if start is None else start)
    return _count(level.get(f"{W}ilvl", "0")) or 0, shape
