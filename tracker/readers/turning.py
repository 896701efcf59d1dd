"""How a page lies: from a PDF's own measures to points from the top-left corner, as it is seen or as it is read."""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from dataclasses import dataclass
from typing import Any

Box = tuple[float, float, float, float]  # left, top, right, bottom
_FINE = 64  # parts of a point in which PDFium is asked for corners
_SAMPLE = 60  # characters of a page that tell how its text runs
_SLANT = math.radians(10)  # up to here text counts as straight


@dataclass(frozen=True, slots=True)
class Turn:
    """x' = a·x + b·y + c and y' = d·x + e·y + f; `height` is that of the page so turned."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float
    width: float
    height: float

    @property
    def is_upright(self) -> bool:
        """Whether only the page's corner moves and its upside goes down, as for nearly every page."""
        straight = abs(self.b) < 1e-3 and abs(self.d) < 1e-3
        return straight and abs(self.a - 1) < 1e-3 and abs(self.e + 1) < 1e-3

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A box of the PDF on the page so turned."""
        x1, y1 = self.a * left + self.b * bottom + self.c, self.d * left + self.e * bottom + self.f
        x2, y2 = self.a * right + self.b * top + self.c, self.d * right + self.e * top + self.f
        return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)

    def quarter(self, angle: float) -> int | None:
        """How often text of an angle must be turned left until it runs from left to right; None for slanting text."""
        across = self.a * math.cos(angle) + self.b * math.sin(angle)
        down = self.d * math.cos(angle) + self.e * math.sin(angle)
        turned = math.atan2(down, across) / (math.pi / 2)
        near = round(turned)
        return near % 4 if abs(turned - near) * (math.pi / 2) < _SLANT else None

    def left(self, quarters: int) -> Turn:
        """The page turned left so often."""
        turn = self
        for _ in range(quarters):  # x' = y, y' = width - x
            turn = Turn(
                turn.d, turn.e, turn.f, -turn.a, -turn.b, turn.width - turn.c, width=turn.height, height=turn.width
            )  # fmt: skip
        return turn


def turn_of(page: Any) -> Turn:
    """How a page is turned and cropped when it is seen."""
    from pypdfium2 import raw  # noqa: PLC0415 - PDFium costs 60 ms that only PDF should pay

    width, height = page.get_size()
    size = max(1, round(width * _FINE)), max(1, round(height * _FINE))
    x, y = ctypes.c_int(), ctypes.c_int()
    corners = []
    for at in ((0.0, 0.0), (1000.0, 0.0), (0.0, 1000.0)):
        raw.FPDF_PageToDevice(page, 0, 0, *size, 0, *at, ctypes.byref(x), ctypes.byref(y))
        corners.append((x.value / _FINE, y.value / _FINE))
    (c, f), (x1, y1), (x2, y2) = corners
    return Turn((x1 - c) / 1000, (x2 - c) / 1000, c, (y1 - f) / 1000, (y2 - f) / 1000, f, width, height)


def reading_turn(page: Any, textpage: Any) -> Turn:
    """How a page must lie so that most of its text runs from left to right: wide tables are often printed sideways."""
    turn, count = turn_of(page), textpage.count_chars()
    step = max(1, count // _SAMPLE)
    quarters = Counter(direction(turn, textpage, index) for index in range(0, count, step))
    most = quarters.most_common(1)[0][0] if quarters else 0
    return turn.left(most or 0)


def direction(turn: Turn, textpage: Any, index: int) -> int | None:
    """The quarter by which a character is turned on a page; None for a slanting one, as of “DRAFT” across the page."""
    from pypdfium2 import raw  # noqa: PLC0415

    return turn.quarter(-raw.FPDFText_GetCharAngle(textpage.raw, index))  # PDFium counts clockwise
