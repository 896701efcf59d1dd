"""Offsets at the border to Qt: the core counts Unicode code points, Qt counts UTF-16 units (an emoji is two)."""

from __future__ import annotations

from bisect import bisect_left


class Offsets:
    """Translates positions of one text in both directions; costs nothing where no character needs two units."""

    def __init__(self, text: str) -> None:
        self._points = [] if text.isascii() else [n for n, letter in enumerate(text) if ord(letter) > 0xFFFF]
        self._units = [point + before for before, point in enumerate(self._points)]

    def units(self, point: int) -> int:
        """Qt's position of a code point."""
        return point + bisect_left(self._points, point)

    def points(self, unit: int) -> int:
        """The code point at Qt's position."""
        return unit - bisect_left(self._units, unit)
