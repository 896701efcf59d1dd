"""Sentences: runs of words within a block, markup left out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tracker.finder.layout import Block, Kind
from tracker.phrases import Token, tokenise

_MARKUP = re.compile(
    r"\]\([^()\s]*(?:\([^()\s]*\))?[^()\s]*\)|\[\^[\w-]+\]|https?://[^\s)\]]+|\*+|_{2,}|\\|\[(?=[^\]]{1,200}\]\()|<[^<>\s]{1,60}>|#(?=\s)"
)
_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "no",
        "nos",
        "art",
        "arts",
        "para",
        "paras",
        "vs",
        "etc",
        "inc",
        "ltd",
        "co",
        "corp",
        "jr",
        "sr",
        "gen",
        "col",
        "sen",
        "rep",
        "gov",
        "e.g",
        "i.e",
        "cf",
        "ca",
        "approx",
        "fig",
        "vol",
        "pp",
        "ed",
        "eds",
        "dept",
        "est",
        "incl",
        "mt",
        "ft",
        "тыс",
        "млн",
        "млрд",
        "трлн",
        "долл",
        "руб",
        "им",
        "ст",
        "mme",
        "sra",
        "núm",
        "ee",
        "uu",
    ]
)
_STARTERS = frozenset(
    [
        "the",
        "we",
        "in",
        "it",
        "this",
        "these",
        "our",
        "they",
        "he",
        "she",
        "both",
        "as",
        "to",
        "at",
        "on",
        "for",
        "under",
        "with",
        "and",
        "but",
        "each",
        "all",
        "i",
    ]
)
_MONTHS = frozenset(["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"])
_GAP = re.compile(r"[^\S\n]{3,}|[^\S\n]*\t[^\S\n]*")
_CELL_GAP = re.compile(r"[^\S\n]{2,}|[^\S\n]*\t[^\S\n]*")  # in a line that has a wide one
CELL = "|"  # the plain form of a gap between columns
_LONGEST = 250  # words; a longer run without an end is cut, so that no text can be slow
_ENDS = frozenset(".!?。！？")
_CLOSERS = frozenset("\"'”’»)]」』")


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a sentence, the block it stands in and that block's index."""

    tokens: tuple[Token, ...]
    block: Block
    index: int
    first: bool  # of its block
    last: bool

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end


def sentences(text: str, found: list[Block]) -> list[Sentence]:
    """The sentences of all blocks in order, headings included."""
    out: list[Sentence] = []
    for index, block in enumerate(found):
        runs = _runs(_words(text, block))
        out += [Sentence(tuple(run), block, index, i == 0, i == len(runs) - 1) for i, run in enumerate(runs)]
    return _with_names(out)


def _with_names(found: list[Sentence]) -> list[Sentence]:
    """Mark first words that the text writes with a capital within sentences too, and never without: they are names."""
    inner = [
        token.text
        for sentence in found
        if sentence.block.kind is not Kind.HEADING
        for token in sentence.tokens[1:]
        if token.kind == "word"
    ]
    names = {text for text in inner if text[0].isupper()} - {text.capitalize() for text in inner if text[0].islower()}
    return [_named_first(one) if one.tokens[0].text in names else one for one in found]


def _named_first(sentence: Sentence) -> Sentence:
    first, *others = sentence.tokens
    return replace(sentence, tokens=(replace(first, name=True), *others))


def _words(text: str, block: Block) -> list[Token]:
    """The words of a block without link targets, footnote marks and emphasis."""
    tokens: list[Token] = []
    at = block.start
    for mark in _MARKUP.finditer(text, block.start, block.end):
        tokens += tokenise(text, at, mark.start())
        at = mark.end()
    tokens += tokenise(text, at, block.end)
    return _with_cells(tokens, text) if _GAP.search(text, block.start, block.end) else tokens


def _with_cells(tokens: list[Token], text: str) -> list[Token]:
    """The words of a table's line with a mark wherever a wide gap parts two columns."""
    out: list[Token] = []
    for token in tokens:
        start = out[-1].end if out else token.start
        if _CELL_GAP.fullmatch(text, start, token.start):
            out.append(Token(text[start : token.start], CELL, start, token.start, "mark"))
        out.append(token)
    return out


def _runs(tokens: list[Token]) -> list[list[Token]]:
    runs: list[list[Token]] = [[]]
    for i, token in enumerate(tokens):
        runs[-1].append(token)
        if len(runs[-1]) >= _LONGEST or _ends(tokens, i, len(runs[-1])):
            runs.append([])
    return [run for run in runs if run]


def _ends(tokens: list[Token], at: int, length: int) -> bool:
    token = tokens[at]
    if at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    if token.text in _ENDS:
        if following.text in _CLOSERS and following.start == token.end:
            return False
        return token.text in "。！？" or _ends_at_stop(tokens, at, length)
    if token.text in _CLOSERS and at and tokens[at - 1].text in _ENDS and tokens[at - 1].end == token.start:
        return following.text[0].isupper() or following.kind == "cjk"
    if token.text.endswith(".") and token.kind == "word":  # "the U.S. The leaders"
        return following.text[0].isupper() and following.norm in _STARTERS
    return False


def _ends_at_stop(tokens: list[Token], at: int, length: int) -> bool:
    before, following = tokens[at - 1] if at else None, tokens[at + 1]
    if before is not None and tokens[at].text == "." and before.end == tokens[at].start:
        if before.norm in _ABBREVIATIONS or (len(before.text) == 1 and before.kind == "word" and before.text.isupper()):
            return before.norm in ("co", "inc", "ltd", "etc") and following.norm in _STARTERS
        if following.kind == "number" and (following.start == tokens[at].end or before.norm in _MONTHS):
            return False
        if length <= 2 and (before.kind == "number" or len(before.text) == 1):
            return False  # "1. Decides", where the layout saw no list
    return not following.text[0].islower()
