"""Where the words of a rule stand in a sentence, and what forbids them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from tracker.finder.grammar import classes_of, form_of
from tracker.finder.lexicon import Lexicon, Rule, Veto, lexicon
from tracker.phrases import Match, Pattern, Token, match


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule's words at tokens [start:end)."""

    rule: Rule
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Ban:
    """A veto's words at tokens [start:end)."""

    veto: Veto
    start: int
    end: int


_Indexed = tuple[Mapping[str, tuple[tuple[int, Pattern], ...]], tuple[tuple[int, Pattern], ...]]


@cache
def _indexed(language: str, table: str) -> _Indexed:
    """The patterns of a table by the words that they can start with, and those that can start with any."""
    words = lexicon(language)
    assert words is not None, language
    first: dict[str, list[tuple[int, Pattern]]] = {}
    free: list[tuple[int, Pattern]] = []
    for number, (_, pattern) in enumerate(getattr(words, table)):
        for norm in pattern.first or ():
            first.setdefault(norm, []).append((number, pattern))
        if pattern.first is None:
            free.append((number, pattern))
    return {norm: tuple(found) for norm, found in first.items()}, tuple(free)


def _matches(tokens: Sequence[Token], at: int, language: str, table: str) -> list[tuple[int, Match]]:
    first, free = _indexed(language, table)
    classes = classes_of(language)
    found = [
        (number, match(pattern, tokens, at, classes)) for number, pattern in (*first.get(tokens[at].norm, ()), *free)
    ]
    return [(number, hit) for number, hit in found if hit is not None]


def hits(tokens: Sequence[Token], words: Lexicon) -> list[Hit]:
    """The trigger words of a sentence, the longest reading at each place, none inside another."""
    found: list[Hit] = []
    at = 0
    while at < len(tokens):
        options = [] if _in_name(tokens, at) else _matches(tokens, at, words.language, "rules")
        if options:
            number, best = max(options, key=lambda option: (option[1].end, -option[0]))
            found.append(Hit(words.rules[number][0], at, best.end))
        at = found[-1].end if options else at + 1
    return found


def _in_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word stands within a name ("the Global Methane Pledge commits ...")."""
    token = tokens[at]
    return at > 0 and token.text[0].isupper() and not token.text.isupper() and tokens[at - 1].text[0].isupper()


def bans(tokens: Sequence[Token], words: Lexicon) -> list[Ban]:
    """The veto words of a sentence."""
    found: list[Ban] = []
    for at in range(len(tokens)):
        options = _matches(tokens, at, words.language, "vetoes")
        if options:
            number, best = max(options, key=lambda option: (option[1].end, -option[0]))
            veto = words.vetoes[number][0]
            if not (
                form_of(words, tokens[at].norm) == "base" and at and tokens[at - 1].norm in ("the", "a", "an", "of")
            ):
                found.append(Ban(veto, at, best.end))
    return found
