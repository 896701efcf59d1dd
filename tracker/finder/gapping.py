"""Promises whose verb stands but once: "Germany will give 10 million euros, France 5 million and Italy 3 million"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tracker.finder.actors import Subject
from tracker.finder.gazetteer import party_at
from tracker.finder.lexicon import Lexicon
from tracker.finder.raw import Raw
from tracker.phrases import Token

_JOINERS = frozenset({",", "and", ";", "while", "with"})
_MOST_WORDS = 6  # of the name and what stands between it and its sum
_BETWEEN = frozenset({"another", "about", "around", "some", "a", "an", "further", "up", "to", "at", "least", "over"})


def with_gapped(raw: Raw, words: Lexicon) -> list[Raw]:
    """A raw promise and, for each party that follows with a sum of its own, another one."""
    tokens, part = raw.sentence.tokens, raw.part
    if (
        raw.reason
        or raw.subject.sort not in ("party", "programme")
        or not _has_number(tokens, part.start, part.full, words)
    ):
        return [raw]
    found = [place for at in range(part.start + 2, part.full - 1) if (place := _party_with_sum(tokens, at, words))]
    found = [place for place in found if _has_number(tokens, part.start, place[0], words)]
    places = [place for i, place in enumerate(found) if not i or place[1] != found[i - 1][1]]
    if not places:
        return [raw]
    ends = [*(name for name, _ in places[1:]), part.full]
    out = [replace(raw, part=replace(part, end=min(part.end, _before(tokens, places[0][0])), full=places[0][0]))]
    for (name, amount), end in zip(places, ends, strict=True):
        last = _before(tokens, end) if end != part.full else part.full
        subject = Subject(name, amount, "party")
        own = replace(part, start=name, end=last, verb=-1, full=last)
        out.append(replace(raw, part=own, subject=subject, trigger=raw.trigger, limit=last))
    return out


def _party_with_sum(tokens: Sequence[Token], at: int, words: Lexicon) -> tuple[int, int] | None:
    """Where a name after a joiner begins, and where its sum does."""
    if tokens[at].norm not in _JOINERS:
        return None
    start = at + 1
    while start < len(tokens) and tokens[start].norm in ("and", "the"):
        start += 1
    named = party_at(tokens, start) if start < len(tokens) else None
    end = start + named[1] if named else _name_end(tokens, start)
    while end < len(tokens) and end - start < _MOST_WORDS and tokens[end].norm in _BETWEEN:
        end += 1
    if end == start or end >= len(tokens) or not _is_sum(tokens, end, words):
        return None
    return at + 1 + (tokens[at + 1].norm == "and"), end


def _name_end(tokens: Sequence[Token], start: int) -> int:
    end = start
    while end < len(tokens) and end - start < 3 and tokens[end].text[0].isupper() and tokens[end].kind == "word":
        end += 1
    return end if end > start and tokens[end - 1].text.lower() != tokens[end - 1].text else start


def _is_sum(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    if tokens[at].kind == "number":
        return not (len(tokens[at].text) == 4 and tokens[at].text.isdigit())
    before = words.units.get("currency_before", {})
    return tokens[at].norm in before or tokens[at].text in "$€£¥" or tokens[at].norm in words.units["numbers"]


def _has_number(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> bool:
    return any(token.kind == "number" or token.norm in words.units["numbers"] for token in tokens[start:end])


def _before(tokens: Sequence[Token], at: int) -> int:
    while at > 0 and tokens[at - 1].norm in _JOINERS:
        at -= 1
    return at
