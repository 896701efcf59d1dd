"""The text of a document: what is lit, clicked and marked keeps to the code points of the core."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ui.panels.text import DocumentText, Lit
from ui.theme import Theme

WORDS = "A 😀 smile.\r\nWe will plant 12 trees 🌳🌳 by 2030.\nAnd no more than that."


@pytest.fixture
def text(qtbot: QtBot, theme: Theme) -> DocumentText:
    made = DocumentText(theme)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show_text(WORDS)
    made.show()
    qtbot.waitExposed(made)
    return made


def lit_words(text: DocumentText) -> list[tuple[str, QColor]]:
    return [(s.cursor.selectedText(), s.format.background().color()) for s in text.extraSelections()]


def middle_of(text: DocumentText, point: int) -> QPoint:
    before, after = (text.cursorRect(text._cursor(n, n)) for n in (point, point + 1))
    return QPoint((before.center().x() + after.center().x()) // 2, before.center().y())


def test_words_are_lit_where_the_core_says(text: DocumentText, theme: Theme) -> None:
    start = WORDS.index("12 trees")
    text.light([Lit(start, start + 8, "lit", 1), Lit(WORDS.index("by 2030"), WORDS.index(".\nAnd"), "lit_strong", 2)])
    assert lit_words(text) == [("12 trees", theme.roles["lit"]), ("by 2030", theme.roles["lit_strong"])]


def test_lit_words_of_two_lines_leave_the_blanks_between_them_dark(text: DocumentText) -> None:
    words = "We will do\n    this and that \n and more."
    text.show_text(words)
    text.light([Lit(0, len(words), "lit")])
    assert [line for line, _ in lit_words(text)] == ["We will do", "this and that", "and more."]


def test_another_theme_lights_the_same_words_in_its_colours(text: DocumentText, theme: Theme) -> None:
    text.light([Lit(0, 3, "lit")])
    theme.choose("dark")
    assert lit_words(text) == [("A 😀", theme.roles["lit"])]


def test_a_click_tells_the_code_point_and_what_lies_there(text: DocumentText, qtbot: QtBot) -> None:
    at = WORDS.index("by 2030")
    text.light([Lit(WORDS.index("We will"), len(WORDS), "lit", 7), Lit(at, at + 7, "lit_strong", 8)])
    with qtbot.waitSignal(text.clicked) as clicked:
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(text, at + 1))
    assert clicked.args == [at + 1]
    assert text.lit_at(at + 1) == [8, 7]
    assert text.lit_at(0) == []


def test_words_are_marked_by_keyboard_without_the_blanks_around_them(text: DocumentText, qtbot: QtBot) -> None:
    assert text.marked() is None
    start = WORDS.index(" by 2030")
    text.reveal(start, start)
    text.setFocus()
    for _ in range(len(" by 2030")):
        qtbot.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    marked = text.marked()
    assert marked is not None
    assert (marked.text, marked.start, marked.end) == ("by 2030", start + 1, start + 8)


def test_a_passage_is_brought_into_sight_and_what_is_in_sight_stays_put(text: DocumentText) -> None:
    long = "".join(f"Line {n} of many.\n" for n in range(400))
    text.show_text(long)
    place = long.index("Line 300")
    text.reveal(place, place + 8)
    top = text.cursorRect(text._cursor(place, place)).top()
    assert 0 < top < text.viewport().height() / 2
    scrolled = text.verticalScrollBar().value()
    text.reveal(long.index("Line 302"), long.index("Line 302") + 8)
    assert text.verticalScrollBar().value() == scrolled
    text.resize(700, 300)
    place = long.index("Line 302")
    near = text.cursorRect(text._cursor(place, place)).top()
    assert 0 <= near < text.viewport().height()


def test_the_column_is_never_wider_than_a_comfortable_line(text: DocumentText) -> None:
    text.resize(1600, 500)
    assert text.viewport().width() <= 86 * text.fontMetrics().averageCharWidth()
    text.resize(400, 500)
    assert text.viewport().width() > 300


def test_a_hundred_pages_with_a_thousand_passages_are_fluent(text: DocumentText) -> None:
    line = "The parties will plant twelve trees in every town, and count them every year.\n"
    long = line * (300_000 // len(line))
    started = time.perf_counter()
    text.show_text(long)
    shown = time.perf_counter()
    many = [Lit(n * 300, n * 300 + 60, "lit", n + 1) for n in range(990)]
    text.light(many)
    lit = time.perf_counter()
    text.light([*many, Lit(150_000, 150_060, "lit_strong")])  # what one step to the next passage costs
    text.reveal(150_000, 150_060)
    text.grab()
    moved = time.perf_counter()
    assert shown - started < 2
    assert lit - shown < 1
    assert moved - lit < 0.3
