"""What is promised, cut into the parts that could be kept or broken apart, each without its purpose and examples."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tracker.finder.clauses import Part
from tracker.finder.endings import is_infinitive, listed
from tracker.finder.lexicon import Lexicon, read_toml
from tracker.phrases import Class, Token, word_class

_OPENING, _CLOSING = frozenset("([«“"), frozenset(")]»”")
_FEWEST_WORDS = 2  # that say something


@cache
def _cuts(language: str) -> Class:
    return word_class(list(read_toml(language, "grammar").get("cuts", ["\x00"])))


def portions(
    tokens: Sequence[Token], span: tuple[int, int], verb: int, marks: frozenset[str], words: Lexicon
) -> list[Part]:
    """The promises among tokens [span) after a verb (-1: a noun); `marks` must precede each joined infinitive."""
    start, end = span[0], _end(tokens, span)
    if end <= start:
        return []
    found: list[Part] = []
    depth, purpose = 0, False
    for at in range(max(start, verb) + 1, end):
        depth += (tokens[at].text in _OPENING) - (tokens[at].text in _CLOSING)
        purpose = purpose or tokens[at].norm in words.words("purposes")
        opener = _joined(tokens, at, end, marks, words) if depth <= 0 and verb >= 0 and at > start + 1 else -1
        own = opener >= 0 and (bool(marks) or not purpose) and is_infinitive(words, tokens[verb])
        if own and _has_object(tokens, verb, at, words):
            found.append(Part(start, at, verb, at))
            start, purpose = opener, False
            verb = next(i for i in range(opener, end) if is_infinitive(words, tokens[i]))
    found.append(Part(start, end, verb, end))
    return [shortest for part in found if (shortest := _shortest(tokens, part, words)).end > shortest.start]


def _end(tokens: Sequence[Token], span: tuple[int, int]) -> int:
    """Where the clause ends: before a semicolon, a colon with words after it, or the closing marks."""
    depth = 0
    end = span[1]
    for at in range(span[0], span[1]):
        depth += (tokens[at].text in _OPENING) - (tokens[at].text in _CLOSING)
        if (tokens[at].text == ";" and depth <= 0) or depth < 0:
            end = at
            break
    while end > span[0] and tokens[end - 1].text in ".:,;!?":
        end -= 1
    return end


def _joined(tokens: Sequence[Token], at: int, end: int, marks: frozenset[str], words: Lexicon) -> int:
    """Where a joined infinitive phrase starts after a comma or "and"; -1 for none."""
    joiners = words.words("joiners")
    if tokens[at].norm not in joiners and tokens[at].norm != ",":
        return -1
    i, seen = at, False
    while i < end and (tokens[i].norm in joiners or tokens[i].norm == ","):
        seen = seen or tokens[i].norm in joiners
        i += 1
    marked = i < end and tokens[i].norm in words.words("infinitive_marks")
    if marks and not (marked and (tokens[i].norm in marks or words.language == "fr")):
        return -1
    start = i = i + marked
    adverb, clitic = listed(words.language, "adverbs", "adverb_endings"), listed(words.language, "clitics")
    while i < end and (size := adverb(tokens, i) or clitic(tokens, i)):
        i += size
    if i >= end or not is_infinitive(words, tokens[i]) or i + 1 >= end:
        return -1
    later = any(
        tokens[k].norm in joiners
        and any(is_infinitive(words, token) for token in tokens[k + 1 : min(end, k + 4)])
        for k in range(i, end - 1)
    )  # fmt: skip
    return start if seen or later else -1


def _has_object(tokens: Sequence[Token], verb: int, at: int, words: Lexicon) -> bool:
    """Whether something between a verb and a joiner can be its object, so that the next verb has its own."""
    adverb = listed(words.language, "adverbs", "adverb_endings")
    loose = words.words("joiners") | {","}
    return any(
        not (tokens[i].norm in loose or adverb(tokens, i) or is_infinitive(words, tokens[i]))
        for i in range(verb + 1, at)
    )


def _shortest(tokens: Sequence[Token], part: Part, words: Lexicon) -> Part:
    """A promise without trailing purpose, means and examples."""
    cut = _cuts(words.language)
    first = max(part.verb, part.start) + 2
    end, depth = part.end, 0
    for at in range(first, part.end):
        depth += (tokens[at].text in _OPENING) - (tokens[at].text in _CLOSING)
        here = cut(tokens, at) or _is_purpose(tokens, at, part.end, words)
        if depth <= 0 and here and _says_enough(tokens, part, at):
            end = at
            break
    loose = words.words("joiners") | {",", ";", ":", "-"}
    while end > part.start and tokens[end - 1].norm in loose:
        end -= 1
    return Part(part.start, end, part.verb, part.full)


def _is_purpose(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> bool:
    """Whether "to do" follows as a purpose: "pour réduire", "para reducir"."""
    return tokens[at].norm in words.words("purposes") and at + 1 < end and is_infinitive(words, tokens[at + 1])


def _says_enough(tokens: Sequence[Token], part: Part, at: int) -> bool:
    return sum(token.kind != "mark" for token in tokens[part.start : at]) >= _FEWEST_WORDS
