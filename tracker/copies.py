"""Copies of one text: ten newspapers that print the same wire are one source.

Two texts are compared by their shingles, runs of four words: what is common, as a share of the shorter one, so that a
shortened copy under another headline is one, too (Broder 1997, containment).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from tracker.sqlite import fold

SHINGLE = 4
LEAST = 8
"""A text with fewer shingles is too short to tell."""

ALIKE = 0.6
"""Share of the shorter text's shingles from which one is taken for a copy of the other; a person may say otherwise."""

_WORD = re.compile(r"\w+")
_HAN = re.compile(r"([぀-鿿])")


def shingles(text: str) -> frozenset[tuple[str, ...]]:
    """The runs of four words of a text; in Chinese and Japanese each sign is a word."""
    words = _WORD.findall(_HAN.sub(r" \1 ", fold(text)))
    return frozenset(tuple(words[n : n + SHINGLE]) for n in range(len(words) - SHINGLE + 1))


def likeness(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    """How much of the shorter text stands in the longer one, 0 to 1; 0 where one is too short to tell."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter >= LEAST else 0.0


def original(text: str, earlier: Iterable[tuple[int, str]]) -> tuple[int, float] | None:
    """The text (id, words) that this one is most likely a copy of, with its likeness; None where there is none."""
    mine = shingles(text)
    found = [(likeness(mine, shingles(words)), -id_) for id_, words in earlier]
    best, id_ = max(found, default=(0.0, 0))
    return (-id_, best) if best >= ALIKE else None
