"""Weaker readings of a promise: the verb phrases joined inside it, which may be promises of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tracker.finder.clauses import Part
from tracker.finder.grammar import adverb_class, form_of
from tracker.finder.lexicon import Lexicon
from tracker.finder.openings import opens_verb
from tracker.finder.raw import NOBODY, Raw
from tracker.finder.trimming import trimmed
from tracker.phrases import Token

_JOINERS = frozenset({"and", ",", ";"})
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
        if raw.reason or raw.sort == "named":
            continue
        made = [part for part in _inside(raw, words) if part.verb not in taken][:left]
        taken |= {part.verb for part in made}
        left -= len(made)
        subject = NOBODY if raw.sort == "list" else raw.subject  # a list's subject stands in another sentence
        out += [replace(raw, sort="tail", part=part, subject=subject) for part in made]
    return out


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
