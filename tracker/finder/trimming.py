"""The shortest words that say what is promised: where purpose, means and examples start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tracker.finder.grammar import closed, finite_words, form_of, verb_of
from tracker.finder.lexicon import Lexicon, lexicon
from tracker.finder.openings import doing_after, opens_verb, traits_of
from tracker.phrases import Class, Token, word_class

OPENING, CLOSING = frozenset("([（"), frozenset(")]）")

_LOOSE = frozenset(["through", "under", "via"])
_FEW = 7
_SHORTER = 5  # such words where the clause says what will follow from the promise
_LONG_NOUN = 6
_LONG_TAIL = 9  # words after "through" from which on it is means rather than part of the promise


_SHORT = 8  # words so few that a relative clause after them still says what is promised


@cache
def _cuts(language: str) -> Class:
    words = lexicon(language)
    assert words is not None
    return word_class(words.grammar.get("cuts", ["\x00"]))


@dataclass(frozen=True, slots=True)
class Part:
    """One promise: tokens [start:end), its verb (-1 for a noun phrase); `full` is where it would end uncut."""

    start: int
    end: int
    verb: int
    full: int


def trimmed(tokens: Sequence[Token], part: Part, words: Lexicon) -> Part:
    """The shortest words that say what is promised: without trailing purpose, means and examples."""
    cut = _cuts(words.language)
    first = (part.verb if part.verb >= 0 else part.start) + 2
    depth = 0
    end = part.end
    for i in range(first, part.end):
        depth += (tokens[i].text in OPENING) - (tokens[i].text in CLOSING)
        if depth <= 0 and _is_short_example(tokens, i, part):
            continue
        if depth <= 0 and (cut(tokens, i) or _cuts_here(tokens, i, part, words)) and _says_enough(tokens, i, part):
            end = i
            break
    start = part.start
    while part.verb < 0 and start + 2 < end and tokens[start].norm in words.words("articles"):
        start += 1
    while end > start + 1 and (
        tokens[end - 1].text in ",;:-" or tokens[end - 1].norm in ("and", "or", "as", "also", "both")
    ):
        end -= 1
    return Part(start, end, part.verb, part.full)


def _says_enough(tokens: Sequence[Token], at: int, part: Part) -> bool:
    """Whether the words so far say what is promised; a verb with one word, or a bare sum of money, does not."""
    if part.verb < 0 and [token.norm for token in tokens[at : at + 3]] == [",", "to", "be"]:
        return False
    size = sum(token.kind != "mark" for token in tokens[part.start : at])
    if part.verb >= 0 and size <= 2 and tokens[at].norm != ",":
        return False
    spent = tokens[at - 1].norm in ("million", "billion", "trillion") or (
        tokens[at - 1].kind == "number" and tokens[at - 2].text in "$€£¥"
    )
    return not (
        spent
        and tokens[min(at + 1, part.full - 1)].norm != "with"
        and part.verb >= 0
        and at - part.verb <= 8
        and any(tokens[i].norm == "to" for i in range(at, min(at + 14, part.full)))
    )


def _is_short_example(tokens: Sequence[Token], at: int, part: Part) -> bool:
    """Whether "including" brings but a few words, which then belong to the promise."""
    first = at + (tokens[at].norm == ",")
    if first + 1 >= part.full or tokens[first].norm != "including" or tokens[first + 1].norm in _MEANS:
        return False
    end = next((i for i in range(first + 1, part.full) if tokens[i].norm in (",", ";")), part.full)
    last = end >= part.full or tokens[end].norm == ";" or tokens[end + 1].norm in _AFTER_EXAMPLES
    counted = any(token.kind == "number" for token in tokens[first:end])  # then it is a promise of its own
    return last and not counted and 1 < end - first <= _FEW


_AFTER_EXAMPLES = frozenset(["to", "which", "who", "where", "while", "with", "as", "in", "by", "for", "on", "under"])
_MEANS = frozenset(["through", "by", "via", "in", "the", "with"])


def _cuts_here(tokens: Sequence[Token], i: int, part: Part, words: Lexicon) -> bool:
    norm = tokens[i].norm
    if i + 1 >= part.end:
        return False
    if norm == "," and any(token.norm in words.words("reporting") for token in tokens[i + 1 : i + 5]):
        return True
    form = form_of(words, tokens[i + 1].norm)
    before = tokens[i - 1]
    if norm == "," and form == "ing" and part.verb >= 0 and form_of(words, tokens[part.verb].norm) == "base":
        return i + 2 < part.end and tokens[i + 2].norm not in (",", "and", "or") and tokens[i + 1].text[0].islower()
    if norm == "by" and (form == "ing" or doing_after(tokens, i + 1, part.end, words)):
        return True
    if norm in _LOOSE and part.full - i > _LONG_TAIL:
        return norm == "through" or (i - part.start > 6 and all(t.kind != "number" for t in tokens[i : part.full]))
    if norm == "but" and tokens[i + 1].norm not in ("also", "not", "for"):
        return True
    if norm == "to" and form == "base" and opens_verb(tokens, i + 1, part.end, words):
        return not _carries(tokens, i, part, words)
    if part.verb < 0 and norm == "," and tokens[i + 1].norm in ("the", "we", "our", "they", "it", "this"):
        return True
    if norm == "and" and _and_cuts(tokens, i, part, words):
        return True
    if norm in ("that", "which", "who"):
        return _relative_cuts(tokens, i, part, words)
    if form_of(words, norm) == "pp" or (form_of(words, norm) == "past" and norm.endswith("ed")):
        placed = norm not in _SAID_OF and tokens[i + 1].norm in ("in", "on", "at", "by", "during", "under", "through")
        return placed and i - part.start >= 4 and before.kind == "word" and before.norm not in closed(words.language)
    return False


def _and_cuts(tokens: Sequence[Token], at: int, part: Part, words: Lexicon) -> bool:
    """Whether a clause rather than a noun follows "and": "and that she expected", "and encouraged others"."""
    following = tokens[at + 1].norm
    if following == "that":
        return True
    if part.verb >= 0:
        return False
    if following in ("its", "their") and at - part.start >= _LONG_NOUN:
        return True
    if form_of(words, following) not in ("base", "s", "past") or following in words.words("also_adjectives"):
        return False
    return "n" not in traits_of(words, following) or opens_verb(tokens, at + 1, part.end, words)


_SAID_OF = frozenset(["focused", "focussed", "based", "centred", "centered"])


def _relative_cuts(tokens: Sequence[Token], at: int, part: Part, words: Lexicon) -> bool:
    """Whether a relative clause may be left out: it has a finite verb, and enough stands before it."""
    norm = tokens[at + 1].norm
    least = _SHORTER if norm in words.words("modals") else _SHORT
    if sum(token.kind != "mark" for token in tokens[part.start : at]) < least:
        return False
    finite = form_of(words, norm) in ("s", "base", "past", "pp") or norm in finite_words(words.language)
    return finite and at - part.start >= 3


def _carries(tokens: Sequence[Token], at: int, part: Part, words: Lexicon) -> bool:
    """Whether the infinitive at a place belongs to the promise: "work to", "take steps to", "invest $2 million to"."""
    before = tokens[at - 1].norm
    if before in words.words("carriers") or before in words.words("light_objects"):
        return True
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    if verb and ("light" in verb.traits or (verb.base in words.words("controlling") and at - part.verb <= 11)):
        return True
    if before.endswith(("able", "ible")) or before in ("ready", "willing", "likely", "due", "required", "from", "up"):
        return True
    if any(tokens[i].norm == "for" and 2 <= at - i <= 6 for i in range(max(part.start, at - 6), at)):
        return True  # "the requirement for a leaseholder to own"
    counted = tokens[at - 1].kind == "number" and not (len(before) == 4 and before.isdigit())
    money = before in ("million", "billion", "trillion", "dollars", "euros") or counted
    return money or at - (part.verb if part.verb >= 0 else part.start) <= 2
