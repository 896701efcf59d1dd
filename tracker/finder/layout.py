"""How a text lies on its pages: headings, paragraphs, list items with the line that introduces them.

Blocks point into the text as read; nothing is rewritten. Repeated page headers, page numbers, footnotes and a title
printed twice are left out, so that they can neither be promises nor break one.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from enum import Enum

_MARKER = re.compile(
    r"(?:[-*+•–—▪◦·‣●■□➢➤✓o](?=\s)|\\?[-*](?=\s)|\(?\d{1,3}\\?[.)](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s+[A-Z][a-z])|[A-Z]{1,4}[/.-]\d{1,3}(?:[/.-]\d{1,3})+(?=\s)|\(?[a-z]{1,2}\\?\)|\(?[ivxlc]{1,5}\\?\)|[ivx]{1,4}\.(?=\s)|[a-z]\\?\.(?=\s)|\([A-Z]\)"
    r"|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)\s*"
)
_HEADING_MARK = re.compile(r"#{1,6}\s+")
_FOOTNOTE = re.compile(r"\[\^?[\w-]+\]:")
_PAGE_NUMBER = re.compile(r"(?:page\s+)?\W{0,3}\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\W{0,3}", re.IGNORECASE)
_RULE = re.compile(r"[-=_*#\\\s]{3,}")
_LABEL = re.compile(r"[A-Z][a-z]+(?: [a-z]+){0,3}: \S")  # "Lead agency: Ministry of Finance"
_CELLS = re.compile(r"\S(?:[^\S\n]{3,}|\t+)\S")  # what parts the columns of a table
_LONGEST_HEADING = 110
_LONGEST_LOOSE_ITEM = 500  # a paragraph under a stem may be an item without a mark


class Kind(Enum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of layout at text[start:end] without its marker. `stem` is the index of the block that introduces it."""

    kind: Kind
    start: int
    end: int
    indent: int = 0
    heading: int = -1  # index of the heading above
    stem: int = -1


@dataclass(frozen=True, slots=True)
class _Line:
    start: int  # of its first sign that is not blank
    end: int
    indent: int
    text: str


def blocks(text: str) -> list[Block]:
    """The blocks of a text in order, each with the heading above it and the line that introduces it."""
    lines = _lines(text)
    wide = sorted(len(line.text) for line in lines if line.text)
    width = wide[int(len(wide) * 0.9)] if wide else 0
    return _related(_split(lines, width), text)


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    at = 0
    for raw in text.splitlines(keepends=True):
        body = raw.strip()
        indent = len(raw) - len(raw.lstrip())
        start = at + indent if body else at
        lines.append(_Line(start, start + len(body), indent, body))
        at += len(raw)
    return _without_furniture(lines)


def _without_furniture(lines: list[_Line]) -> list[_Line]:
    """Blank out what the page carries rather than the text: running heads, page numbers, rules, a doubled title."""
    shapes = Counter(re.sub(r"\d+", "#", line.text) for line in lines if 3 < len(line.text) < 120)
    kept: list[_Line] = []
    last = ""
    for line in lines:
        plain = re.sub(r"[‘’“”'\"]", "", line.text).casefold()
        running = shapes[re.sub(r"\d+", "#", line.text)] >= 3 and _may_run(line.text)
        doubled = bool(plain) and plain == last
        bare = _PAGE_NUMBER.fullmatch(line.text) or _RULE.fullmatch(line.text)
        kept.append(replace(line, text="") if running or doubled or bare else line)
        last = plain or last
    return kept


def _may_run(line: str) -> bool:
    """Whether a line that comes again and again can be a running head: it is no item, and ends no sentence."""
    return not _MARKER.match(line) and line[-1:] not in ".;,。；，"


def _split(lines: list[_Line], width: int) -> list[Block]:
    found: list[Block] = []
    open_: Block | None = None
    note = False
    previous = ""
    for line in lines:
        if not line.text:
            open_, note, previous = None, False, ""
            continue
        if _FOOTNOTE.match(line.text):
            open_, note = None, True
        if note:
            continue
        marker = _MARKER.match(line.text)
        row = _CELLS.search(line.text, marker.end() if marker else 0) is not None
        if row:
            head = not re.search(r"\d", line.text) and not _CELLS.search(previous)
            open_ = _row(line, marker, head)
            found.append(open_)
        elif open_ is not None and not marker and not _starts_anew(line, open_, previous, width):
            found[-1] = open_ = replace(open_, end=line.end)
        else:
            open_ = _opened(line, marker)
            found.append(open_)
        previous = line.text
    return [block for block in found if block.end > block.start]


def _row(line: _Line, marker: re.Match[str] | None, head: bool) -> Block:
    """A line of a table: its first one without figures names the columns, as a heading does."""
    start = line.start + (marker.end() if marker else 0)
    return Block(Kind.HEADING if head else Kind.ITEM, start, line.end, line.indent)


def _opened(line: _Line, marker: re.Match[str] | None) -> Block:
    if mark := _HEADING_MARK.match(line.text):
        return Block(Kind.HEADING, line.start + mark.end(), line.end, line.indent)
    if marker:
        return Block(Kind.ITEM, line.start + marker.end(), line.end, line.indent)
    return Block(Kind.PARAGRAPH, line.start, line.end, line.indent)


def _starts_anew(line: _Line, open_: Block, previous: str, width: int) -> bool:
    """Whether a line after another one begins a block of its own although no blank line stands between."""
    if open_.kind is Kind.HEADING or _HEADING_MARK.match(line.text):
        return True
    if _LABEL.match(line.text) and len(previous) < 0.6 * width:
        return True
    ended = previous[-1:] in ".!?:;。！？；" or previous[-2:] in ("**", '."', ".”", ".’", ".)")
    short = len(previous) < 0.6 * width or width > 200
    short = short or (open_.kind is Kind.ITEM and _is_title_over(previous, line.text))
    capital = line.text[:1].isupper() or line.text[:1] in "“\"'*[" or not line.text[:1].isascii()
    return (short and capital and (ended or _titled(previous))) or (width > 200 and capital)


def _is_title_over(previous: str, line: str) -> bool:
    """Whether a line looks like the title of the sentence that begins on the next one."""
    return _titled(previous) and "," not in previous and not _titled(line)


def _titled(line: str) -> bool:
    """Whether the words of a line are capitalised as a title's are."""
    words = re.findall(r"[^\W\d_]{4,}", _MARKER.sub("", line, count=1))
    return bool(words) and sum(word[0].isupper() for word in words) >= 0.6 * len(words)


def _related(found: list[Block], text: str) -> list[Block]:
    """Tell headings from paragraphs, and give each block its heading and each item its stem."""
    out: list[Block] = []
    heading = -1
    stems: list[int] = []  # the lines that introduce the list at hand, the outermost first
    for block in found:
        words = text[block.start : block.end]
        kind = Kind.HEADING if _is_heading(block, words) else block.kind
        block = replace(block, kind=kind, heading=heading)
        tail = words.rstrip("*_ \n")
        introduces = tail.endswith((":", "：", "following"))
        if kind is Kind.HEADING or (kind is Kind.PARAGRAPH and len(words) > _LONGEST_LOOSE_ITEM):
            stems = []
        while stems and out[stems[-1]].kind is Kind.ITEM and block.indent <= out[stems[-1]].indent:
            stems.pop()
        if stems and (kind is Kind.ITEM or out[stems[-1]].kind is Kind.PARAGRAPH):
            block = replace(block, stem=stems[-1])
        out.append(block)
        if introduces and kind is not Kind.ITEM:
            stems = [len(out) - 1]
        elif introduces:
            stems.append(len(out) - 1)
        if kind is Kind.HEADING:
            heading = len(out) - 1
    return out


def _is_heading(block: Block, words: str) -> bool:
    if block.kind is Kind.HEADING:
        return True
    plain = words.strip("*_ \n")
    if len(plain) > _LONGEST_HEADING or not plain or plain[-1] in ".!?;,。！？；，":
        return False
    bold = words.startswith("**") and words.rstrip().endswith("**") and "**" not in words[2:-2].rstrip("*")
    if block.kind is Kind.ITEM:
        return bold or (_titled(plain) and not re.search(r"\n|\d", words) and len(plain) < 80)
    return bold or _titled(plain) or plain.isupper() or len(plain) < 40
