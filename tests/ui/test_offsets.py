"""Code points and UTF-16 units agree in both directions."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.offsets import Offsets


@given(st.text(alphabet="aé中😀𠀀 ", max_size=60))
def test_units_are_what_qt_counts(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        unit = len(text[:point].encode("utf-16-le")) // 2
        assert offsets.units(point) == unit
        assert offsets.points(unit) == point
