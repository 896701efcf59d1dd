"""Letters on a page and words of a text find each other."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from ui import lettering

LINE = [(at, 10.0 * at, 0.0, 10.0 * at + 9, 12.0) for at in range(5)]
NEXT = [(at, 10.0 * (at - 5), 20.0, 10.0 * (at - 5) + 9, 32.0) for at in range(5, 8)]
LETTERS = LINE + NEXT


def test_the_letters_of_a_line_make_one_box() -> None:
    first, second = lettering.boxes(LETTERS, 3, 7)
    assert (first.left(), first.right(), first.top()) == (30, 49, 0)
    assert (second.left(), second.right(), second.top()) == (0, 19, 20)
    assert lettering.boxes(LETTERS, 8, 20) == [] == lettering.boxes([], 0, 4)


def test_a_gap_between_columns_makes_two() -> None:
    far = [(0, 0.0, 0.0, 9.0, 12.0), (1, 300.0, 0.0, 309.0, 12.0)]
    assert len(lettering.boxes(far, 0, 2)) == 2


def test_a_point_means_the_letter_under_it_and_while_marking_the_one_beside_it() -> None:
    assert lettering.letter_at(LETTERS, QPointF(24, 6)) == 2
    assert lettering.letter_at(LETTERS, QPointF(60, 6)) == -1
    assert lettering.letter_at(LETTERS, QPointF(60, 6), near=True) == 4
    assert lettering.letter_at(LETTERS, QPointF(60, 400), near=True) == -1


def test_words_are_made_whole() -> None:
    text = "We will plant trees. 我们将种树"
    assert lettering.word_around(text, 9, 15) == (8, 19)
    assert lettering.word_around(text, 22, 24) == (22, 24), "a script without spaces breaks anywhere"
