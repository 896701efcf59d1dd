"""Numbers whose noun stands elsewhere ("the number of clinics to 60"), and verbs that are numbers ("double")."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tracker.finder.grammar import closed, form_of, verb_of
from tracker.finder.lexicon import Lexicon
from tracker.phrases import Token

_FAR = 14  # words between a number and the noun that it counts
_LONGEST = 4


def multiple(tokens: Sequence[Token], at: int, first: int, words: Lexicon) -> tuple[Decimal, str, int] | None:
    """The value and unit of a verb such as "double" or "halve", or of "by half", and the place after it."""
    table = words.units.get("multiples", {})
    verb = verb_of(words, tokens[at].norm)
    if verb and verb.base in table and _is_done(tokens, at, first, words):
        value, unit = table[verb.base]
        return Decimal(str(value)), unit, at + 1
    two = " ".join(token.norm for token in tokens[at : at + 2])
    if two in words.units.get("fractions", {}):
        return Decimal(str(words.units["fractions"][two])), "%", at + 2
    return None


def _is_done(tokens: Sequence[Token], at: int, first: int, words: Lexicon) -> bool:
    """Whether such a word is the verb of what is promised rather than an adjective ("double taxation")."""
    form = form_of(words, tokens[at].norm)
    before = tokens[at - 1].norm if at else ""
    if form in ("past", "pp"):
        return before in words.words("be")
    return form in ("base", "ing") and (at == first or before in ("to", "and", "of", ",") or before.endswith("ly"))


def counted_elsewhere(tokens: Sequence[Token], at: int, words: Lexicon) -> tuple[int, int, int] | None:
    """The noun that a bare number counts, as tokens [start:end), and the place where the words that tell begin.

    It stands after "the number of", or after an earlier number of the sentence ("19 aircraft, and the Netherlands 24").
    """
    for i in range(at - 1, max(0, at - _FAR) - 1, -1):
        if tokens[i].norm in words.units.get("counted_by", ()) and i + 2 < at and tokens[i + 1].norm == "of":
            end = noun_end(tokens, i + 2, at, words)
            return (i + 2, end, i) if end > i + 2 else None
    return _of_object(tokens, at, words) or _as_before(tokens, at, words) or _of_subject(tokens, at, words)


def _of_object(tokens: Sequence[Token], at: int, words: Lexicon) -> tuple[int, int, int] | None:
    """What is raised or cut "to" a number: "double the places to 400"."""
    end = start = at - 1
    while start and tokens[start - 1].kind == "word" and tokens[start - 1].norm not in closed(words.language):
        start -= 1
    owned = start > 0 and tokens[start - 1].norm in ("the", "our", "its", "their")
    found = tokens[end].norm == "to" and owned and start < end <= start + _LONGEST and _is_plural(tokens, end)
    return (start, end, start) if found else None


def _as_before(tokens: Sequence[Token], at: int, words: Lexicon) -> tuple[int, int, int] | None:
    for i in range(at - 1, max(0, at - 3 * _FAR) - 1, -1):
        if tokens[i].kind != "number":
            continue
        start = i + 1
        while start < at and tokens[start].norm in words.units["additional"]:
            start += 1
        end = noun_end(tokens, start, at, words)
        if end > start and not tokens[start].text[0].isupper() and _is_plural(tokens, end):
            return start, end, i - (i > 0 and tokens[i - 1].kind == "number")
    return None


def _of_subject(tokens: Sequence[Token], at: int, words: Lexicon) -> tuple[int, int, int] | None:
    """What changes "from 30 to 120": the subject of the passive before."""
    if at < 4 or tokens[at - 3].norm not in words.units.get("starting", ()) or tokens[at - 2].kind != "number":
        return None
    end = next((i for i in range(at - 4, 0, -1) if tokens[i].norm in words.words("modals")), 0)
    start = end
    while start and tokens[start - 1].kind == "word" and tokens[start - 1].norm not in closed(words.language):
        start -= 1
    return (start, end, start) if end - _LONGEST < start < end else None


def _is_plural(tokens: Sequence[Token], end: int) -> bool:
    return tokens[end - 1].norm.endswith(("s", "people", "men", "craft", "children"))


def noun_end(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> int:
    """The end of the plain noun phrase at a place."""
    i = at
    while i < end and i - at < _LONGEST and tokens[i].kind == "word" and tokens[i].norm not in closed(words.language):
        i += 1
    return i
