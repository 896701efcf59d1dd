"""The words of a PDF's lines made whole: what a line end broke is joined, and what only leads the eye is left out.

Every sign keeps the place on its page that it came from, so that a passage can be shown there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.readers.glyphs import HYPHEN, Line, is_unspaced

LEADERS = re.compile(r"\s*(?:\.\s?){4,}\s*|\s*…{2,}\s*|\s*\.{2,}\s*\t")
"""The dots between a title and the number of its page."""

MARKER = re.compile(
    r"[“\"«‘]?(?:[-–—*•▪◦·‣●■□➢➤✓○§\uf0b7\uf0a7\uf02d]|\(?\d{1,3}[.)]|\(?[a-zа-я]\)|[a-z]\.|\(?[ivxlc]{1,6}[.)]|\([A-Z]\)|[A-Z]\.|[IVXL]{1,5}\."
    r"|\d{1,2}(?:\.\d{1,2}){1,3}\.?)(?=\s|$)"
)
"""What stands before an item of a list."""

BULLETS = re.compile(r"[-–—*•▪◦·‣●■□➢➤✓○\uf0b7\uf0a7\uf02d](?=\s)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
HYPHENS = (HYPHEN, "-", "‐")
_BROKEN = re.compile(rf"([^\W\d_]+){HYPHEN}([^\W\d_]+)")
_SHIFT = 24


def pack(page: int, index: int) -> int:
    """A place as one number: page (from 1) and the index of a character on it; -1 is no place."""
    return (page << _SHIFT) | index if index >= 0 else -1


def unpack(place: int) -> tuple[int, int]:
    """Page and index of a place."""
    return place >> _SHIFT, place & ((1 << _SHIFT) - 1)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a document writes where no line end breaks it, in small letters: words, and what stands before hyphens."""

    words: frozenset[str]
    before_hyphens: frozenset[str]

    def keeps_hyphen(self, first: str, second: str) -> bool:
        """Whether a hyphen at a line end belongs to the word: what the document writes elsewhere is right."""
        if first + second in self.words:
            return False
        if f"{first}-{second}" in self.words:
            return True
        first = first.rpartition("-")[2]
        if first + second in self.words:
            return False
        known = first in self.words or first in self.before_hyphens
        return known and second in self.words and len(second) > 2


def vocabulary(lines: Iterable[Line]) -> Vocabulary:
    """The words of a document, without the halves that stand at broken line ends."""
    words: set[str] = set()
    broken = False
    for line in lines:
        found = _WORD.findall(_BROKEN.sub(" ", line.text.lower()))
        whole = found[1:] if broken else found
        broken = line.text.endswith(HYPHENS)
        words.update(whole[:-1] if broken else whole)
    return Vocabulary(frozenset(words), frozenset(word.split("-")[0] for word in words if "-" in word))


def spell(lines: Iterable[tuple[Line, int]], words: Vocabulary, bulleted: bool) -> tuple[str, list[int]]:
    """The signs of lines, each with its page, as one paragraph, and their places."""
    text = ""
    places: list[int] = []
    for line, page in lines:
        first = pack(page, 0)
        sources = [first | index if index >= 0 else -1 for index in line.sources]
        text, places = _append(text, places, line.text, sources, words)
    text, places = _without_leaders(*_mended(text, places, words))
    if bulleted and (bullet := BULLETS.match(text)):
        text = "-" + text[bullet.end() :]
    return text, places


def _mended(text: str, places: list[int], words: Vocabulary) -> tuple[str, list[int]]:
    """Words that are broken within a line, as in the cells of a table."""
    for broken in reversed(list(_BROKEN.finditer(text))):
        if not words.keeps_hyphen(broken[1].lower(), broken[2].lower()):
            at = broken.end(1)
            text, places = text[:at] + text[at + 1 :], places[:at] + places[at + 1 :]
    return text.replace(HYPHEN, "-"), places


def _append(text: str, places: list[int], line: str, sources: list[int], words: Vocabulary) -> tuple[str, list[int]]:
    """A line behind a paragraph: with a blank between, or none where a word or a script without blanks goes on."""
    if not text:
        return line, sources
    last = text[-1]
    if last in HYPHENS and text[-2:-1].isalpha() and line[:1].islower():
        if _keeps_hyphen(text, line, words):
            return text[:-1] + "-" + line, places + sources
        return text[:-1] + line, places[:-1] + sources
    unbroken = last in (*HYPHENS, "–", "—", "/") and not text[-2:-1].isspace()
    if unbroken or (is_unspaced(last) and is_unspaced(line[:1])):
        return text + line, places + sources
    return f"{text} {line}", [*places, -1, *sources]


def _keeps_hyphen(text: str, line: str, words: Vocabulary) -> bool:
    before, after = _WORD.findall(text[-80:-1])[-1:], _WORD.match(line)
    return not before or not after or words.keeps_hyphen(before[0].lower(), after[0].lower())


def _without_leaders(text: str, places: Sequence[int]) -> tuple[str, list[int]]:
    """Leading dots become one tab."""
    parts, kept, end = [], [], 0
    for found in LEADERS.finditer(text):
        parts += [text[end : found.start()], "\t"]
        kept += [*places[end : found.start()], -1]
        end = found.end()
    whole = "".join([*parts, text[end:]])
    short = whole.rstrip()
    return short, [*kept, *places[end:]][: len(short)]
