"""How a document writes its figures: whether "1.200" is one thousand two hundred there."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.finder.lexicon import Lexicon

_DOTTED = re.compile(r"(?<![\w.,])\d{1,3}(?:\.\d{3})+(?![\w]|[.,]\d)")
_DECIMAL = re.compile(r"(?<![\w.,])\d+\.(?:\d{1,2}|\d{4,})(?![\w]|[.,]\d)")
_COMMAS = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\w]|,\d)")
_SEVERAL = 2  # figures such as "1.200" by which a habit shows


def adapted(words: Lexicon, text: str) -> Lexicon:
    """The words of a language with the habits of a text: dots part thousands if no figure there says otherwise."""
    if words.units.get("thousands", ",") != "," or not _parts_by_dots(text):
        return words
    return replace(words, units={**words.units, "thousands": ".", "point": ","})


def _parts_by_dots(text: str) -> bool:
    found = _DOTTED.findall(text)
    long = any(figure.count(".") > 1 for figure in found)
    return (long or len(found) >= _SEVERAL) and not _DECIMAL.search(text) and not _COMMAS.search(text)


def is_ambiguous(figure: str, words: Lexicon) -> bool:
    """Whether a figure can be read with either habit ("1.200"), so that only the document's others decide."""
    return words.units.get("point", ".") == "." and bool(re.fullmatch(r"\d{1,3}\.\d{3}", figure))
