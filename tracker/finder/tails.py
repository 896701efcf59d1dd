"""Weaker readings of a promise: the verb phrases joined inside it, which may be promises of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tracker.finder.clauses import Part, parts
from tracker.finder.grammar import adverb_class, form_of
from tracker.finder.lexicon import Lexicon
from tracker.finder.openings import opens_verb
from tracker.finder.raw import NOBODY, Raw
from tracker.finder.trimming import trimmed
from tracker.phrases import Token

_JOINERS = frozenset({"and", ",", ";"})
_JOINING = frozenset({"commissive", "committed", "reaffirm", "agree", "decision"})
_MOST = 4  # in a sentence; more would bury the promises themselves


def with_tails(raws: Sequence[Raw], words: Lexicon) -> list[Raw]:
    """The raw promises of a sentence, and after each the verb phrases inside it that no other one begins with."""
    if words.language != "en":
        return list(raws)
    taken = {raw.part.start for raw in raws} | {raw.part.verb for raw in raws}
    out: list[Raw] = []
    left = _MOST
    for raw in raws:
        out.append(raw)
        if raw.rule.family not in _JOINING or raw.reason or raw.sort == "named":
            continue
        made = [part for part in _inside(raw, words) if part.verb not in taken][:left]
        taken |= {part.verb for part in made}
        left -= len(made)
        subject = NOBODY if raw.sort == "list" else raw.subject  # a list's subject stands in another sentence
        out += [replace(raw, sort="tail", part=part, subject=subject) for part in made]
    return out


def with_absolutes(raws: Sequence[Raw], words: Lexicon) -> list[Raw]:
    """The raw promises, and what stands beside one with a number of its own: ", with £4 billion for pumps"."""
    out: list[Raw] = []
    for raw in raws:
        out.append(raw)
        if raw.reason or words.language != "en" or raw.sort in _NO_ABSOLUTES:
            continue
        tokens, full = raw.sentence.tokens, min(raw.part.full, raw.limit or raw.part.full)
        out += [replace(raw, part=part, limit=part.full) for part in _enumerated(tokens, raw.part.end, words)]
        for at in range(raw.part.end, full - 3):
            if tokens[at].norm == "," and (start := _absolute(tokens, at + 1, full, words)):
                end = next((i for i in range(start + 1, full) if _ends_absolute(tokens, i)), full)
                doing = form_of(words, tokens[start].norm) == "ing"
                made = parts(tokens, start, end, "ing" if doing else "np", words)
                out += [replace(raw, sort="with", part=part, limit=part.full) for part in made]
    return out


def _enumerated(tokens: Sequence[Token], start: int, words: Lexicon) -> list[Part]:
    """What "(a) by doing this; (b) by doing that" lists within a sentence, from a place on."""
    marks = [
        i
        for i in range(start, len(tokens) - 3)
        if tokens[i].text == "(" and tokens[i + 2].text == ")" and len(tokens[i + 1].text) == 1
    ]
    made: list[Part] = []
    for at, end in zip(marks, [*marks[1:], len(tokens)], strict=True) if len(marks) > 1 else ():
        first = at + 3
        while first < end - 1 and tokens[first].norm in ("by", "to", "through"):
            first += 1
        while end > first and (tokens[end - 1].norm == "and" or tokens[end - 1].kind == "mark"):
            end -= 1
        form = form_of(words, tokens[first].norm)
        made += parts(tokens, first, end, "base" if form == "base" else "ing", words)[:1]
    return made


_NO_ABSOLUTES = frozenset({"named", "tail", "thing", "effect", "vague"})


def _absolute(tokens: Sequence[Token], at: int, full: int, words: Lexicon) -> int:
    """Where "with" a noun, or an -ing with a number close by, begins to say what comes besides; 0 for nowhere."""
    if tokens[at].norm in ("with", "including"):
        at += 1 + (tokens[at + 1].norm in ("by", "through"))
        return at
    if tokens[at].norm in ("by", "in") and tokens[at + 1].kind == "number":
        at += 2
    counted = any(token.kind == "number" or token.text in "$€£" for token in tokens[at + 1 : min(at + 4, full)])
    doing = form_of(words, tokens[at].norm) == "ing" and tokens[at].norm not in words.words("adding_up")
    return at if doing and counted else 0


def _ends_absolute(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].text in ",;:" and not (at + 1 < len(tokens) and tokens[at + 1].kind == "number")


def _inside(raw: Raw, words: Lexicon) -> list[Part]:
    tokens, end = raw.sentence.tokens, min(raw.part.full, raw.limit or raw.part.full)
    starts = sorted(
        {
            verb
            for at in range(max(raw.part.verb, raw.part.start) + 2, end - 2)
            if tokens[at].norm in _JOINERS and (verb := _verb_after(tokens, at, end, words)) > 0
        }
    )
    ends = [*(start - 1 for start in starts[1:]), end]
    whole = [Part(start, max(last, start + 2), start, end) for start, last in zip(starts, ends, strict=False)]
    return [part for part in (trimmed(tokens, part, words) for part in whole) if part.end - part.start >= 3]


def _verb_after(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> int:
    adverb = adverb_class(words)
    i = at + 1
    while i < end - 1 and (tokens[i].norm in ("and", "to", "will", "by") or adverb(tokens, i)):
        i += max(1, adverb(tokens, i))
    if i >= end - 1 or form_of(words, tokens[i].norm) not in ("base", "ing"):
        return -1
    if form_of(words, tokens[i].norm) == "ing" and "and" not in [tokens[k].norm for k in range(at, i)]:
        return -1  # ", helping farmers" says what it is for
    return i if opens_verb(tokens, i, end, words) else -1
