"""What no rule caught but a number or a deadline speaks for: offered below the line, so that nothing is lost."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.finder.clauses import Part
from tracker.finder.grammar import finite_words, form_of
from tracker.finder.lexicon import Lexicon, Rule
from tracker.finder.measuring import is_money
from tracker.finder.quantities import Found
from tracker.finder.raw import NOBODY, Raw
from tracker.finder.sentences import CELL, Sentence
from tracker.finder.timing import Moment
from tracker.phrases import Token

CAUGHT = Rule("caught", "caught", "firm", "np", "none")

_MOST_WORDS = 16  # on either side of what is caught
_MOST = 3  # in a sentence


def caught(
    sentence: Sentence, raws: Sequence[Raw], found: Sequence[Moment], counted: Sequence[Found], words: Lexicon
) -> list[Raw]:
    """Phrases with a deadline or a sum of money that no promise of the sentence reaches over."""
    tokens = sentence.tokens
    if any(token.norm in words.words("past_markers") for token in tokens):
        return []
    covered = [(min(raw.part.start, raw.trigger[0]), raw.part.full) for raw in raws]
    anchors = [(one.phrase.start, one.phrase.end, "due") for one in found if one.phrase.side in ("by", "before")]
    anchors += [(one.start, one.end, "sum") for one in counted if is_money(one) or one.quantity.unit == "%"]
    out: list[Raw] = []
    for start, end, sort in sorted(anchors):
        if len(out) == _MOST:
            break
        if any(first <= start < last for first, last in covered):
            continue
        part = _around(tokens, start, end, words)
        if part.end - part.start >= 3 and not _is_told(tokens, part, start, words):
            sort = "pledged" if any(t.norm in words.words("sums") for t in tokens[part.start : part.end]) else sort
            out.append(Raw(sentence, CAUGHT, sort, part, (start, end), NOBODY, limit=part.full))
            covered.append((part.start, part.full))
    return out


def _around(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> Part:
    """The phrase around a place, from the mark, verb or opening word before it to the mark after it."""
    first = start
    while first > 0 and start - first < _MOST_WORDS and not _bounds(tokens, first - 1, words):
        first -= 1
    last = end
    while last < len(tokens) and last - end < _MOST_WORDS and not _closes(tokens, last, words):
        last += 1
    return Part(first, last, -1, last)


def _is_told(tokens: Sequence[Token], part: Part, anchor: int, words: Lexicon) -> bool:
    """Whether a verb in its past stands before the number: "provided over $1.5 billion"."""
    if [token.norm for token in tokens[part.start : part.start + 2]] == ["of", "which"]:
        return True
    return any(form_of(words, token.norm) == "past" for token in tokens[max(0, part.start - 2) : anchor])


def _bounds(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    token = tokens[at]
    if token.text in ",;:()—–" or token.norm in (CELL, "with", "including", "towards", "toward", "that", '"'):
        return True
    if token.norm == "to" and form_of(words, tokens[at + 1].norm) == "base":
        return True
    return token.norm in finite_words(words.language)


def _closes(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    token = tokens[at]
    if token.text in ",;:.()—–" or token.norm in (CELL, "with", "including", '"', "while", "which"):
        return True
    return token.norm in finite_words(words.language)
