"""Blocks of a document into the text that is kept: what parts paragraphs, items and table rows, and which signs stay.

A blank line parts paragraphs and headings; items of a list and rows of a table stand on lines of their own, an item
behind its marker, the cells of a row parted by tabs. The finder reads the layout back from these signs alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

_LINE_END = re.compile(r"\r\n?|[\x0b\x85\u2028]")
_PART_END = re.compile(r"[\f\u2029]")
# No writing: controls, the soft hyphen, byte order marks, half a surrogate pair. Marks of direction are writing.
_NO_WRITING = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\ufeff\ufffe\uffff\ud800-\udfff]")
_BLANKS = re.compile(r"[ \t\n]+")
_LINE_BREAKS = re.compile(r"[ \t]*\n[ \t]*")
RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
"""Raised digits, so that the number of a footnote does not grow onto the number before it, and m² stays what it is."""


class Kind(Enum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document: words, for an item its marker and how deep it lies, for a row cells parted by tabs."""

    kind: Kind
    text: str
    marker: str = ""
    depth: int = 0


def clean(text: str) -> str:
    """The text in NFC with line ends as `\\n` and without control characters."""
    text = _PART_END.sub("\n\n", _LINE_END.sub("\n", text))
    return unicodedata.normalize("NFC", _NO_WRITING.sub("", text))


def is_noise(text: str) -> bool:
    """Whether more than a few signs of a text are controls or could not be decoded: then it never was text."""
    return len(_NO_WRITING.findall(text)) + text.count("\ufffd") > max(8, 0.05 * len(text))


def one_line(text: str) -> str:
    """The words of a text on one line."""
    return _BLANKS.sub(" ", clean(text)).strip()


def in_lines(text: str) -> list[str]:
    """Paragraphs of a text, parted where two line breaks follow each other; single ones stay."""
    parts = _LINE_BREAKS.sub("\n", clean(text)).split("\n\n")
    lines = ([_BLANKS.sub(" ", line).strip() for line in part.split("\n")] for part in parts)
    return ["\n".join(line for line in part if line) for part in lines if any(part)]


def row(cells: Iterable[str]) -> str:
    """The cells of a table's row, parted by tabs; nothing if all are empty."""
    return "\t".join(one_line(cell) for cell in cells).rstrip("\t")


def compose(blocks: Iterable[Block]) -> str:
    """The text of a document from its blocks."""
    parts: list[str] = []
    before: Block | None = None
    for block in blocks:
        if not block.text.strip():
            continue
        if before:
            close = block.kind is before.kind and block.kind in (Kind.ITEM, Kind.ROW)
            parts.append("\n" if close else "\n\n")
        marker = f"{'  ' * block.depth}{block.marker} " if block.marker else ""
        parts.append(marker + block.text)
        before = block
    return unicodedata.normalize("NFC", "".join(parts))
