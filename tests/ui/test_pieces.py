"""Quoted words on running lines: the same words are lit, however the document wraps them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.panels.pieces import on_running_lines


def test_wrapped_lines_run_on_and_the_same_words_are_lit() -> None:
    text = "Subject to\n     funds, USAID will award\n     grants."
    start = text.index("award")
    shown, lit = on_running_lines(text, (start, text.index(".")))
    assert shown == "Subject to funds, USAID will award grants."
    assert lit is not None
    assert shown[lit[0] : lit[1]] == "award grants"


@given(st.text(alphabet="ab \n😀", max_size=40), st.data())
def test_what_is_lit_holds_the_same_letters(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown, lit = on_running_lines(text, (start, end))
    assert "  " not in shown
    assert lit is not None
    assert "".join(shown[lit[0] : lit[1]].split()) == "".join(text[start:end].split())
