"""Every letter of a page has its place on the picture, whoever read the text."""

from __future__ import annotations

import sys

import pytest

from tests.tracker.readers import samples
from tracker import readers
from tracker.model import Text
from tracker.readers import lettering, pdf
from tracker.readers.leafing import Pages


@pytest.fixture(scope="module")
def data() -> bytes:
    return samples.pdf()


@pytest.fixture(scope="module")
def text(data: bytes) -> Text:
    return readers.read_bytes(data, "a.pdf")


def test_the_letters_of_a_passage_lie_in_its_boxes(data: bytes, text: Text) -> None:
    start = text.text.index("hold a meeting of the ministers")
    found = lettering.letters(data, pdf.trace(data), text, 1)
    mine = [letter for letter in found if start <= letter[0] < start + 14 and text.text[letter[0]] != " "]
    (page, left, top, right, bottom), *_ = pdf.boxes(data, text, start, start + 14)
    assert (page, len(mine)) == (1, 12)
    for _, *box in mine:
        assert left - 0.1 <= box[0] <= box[2] <= right + 0.1 and top - 0.1 <= box[1] <= box[3] <= bottom + 0.1
    assert [box[0] for box in mine] == sorted(box[0] for box in mine)


def test_a_word_broken_by_the_pages_end_has_letters_on_both(data: bytes, text: Text) -> None:
    found = pdf.trace(data)
    first, second = (lettering.letters(data, found, text, page) for page in (1, 2))
    assert {at for at, *_ in first}.isdisjoint(at for at, *_ in second)
    placed = sum(place >= 0 for place in found.places)
    assert placed - 20 <= len(first) + len(second) <= placed


def test_a_text_of_another_release_has_its_letters_too(data: bytes, text: Text) -> None:
    found = pdf.trace(data)
    now = lettering.letters(data, found, text, 2)
    older = Text(text.text.replace("\n", " \n").replace("-", "–"), pages=text.pages)
    then = lettering.letters(data, found, older, 2)
    at = text.text.index("Last words of the second page")
    there = older.text.index("Last words of the second page")
    assert [box for n, *box in now if n == at] == [box for n, *box in then if n == there] != []
    assert lettering.letters(data, found, Text("Other words."), 2) == []
    assert lettering.letters(data, found, text, 9) == []


def test_sizes_are_those_of_the_pages_as_seen(data: bytes) -> None:
    assert [(round(w), round(h)) for w, h in lettering.sizes(data)] == [(595, 842)] * 2


def test_the_child_says_the_same(data: bytes, text: Text, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = lettering.sizes(data), lettering.letters(data, pdf.trace(data), text, 2)
    pages = Pages("a.pdf", data)
    for setting in (sys.executable, ""):
        monkeypatch.setattr(sys, "executable", setting)
        assert (pages.sizes(), pages.letters(text, 2)) == expected
        pages.close()
