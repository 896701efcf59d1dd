"""Where the words of a rule stand in a sentence, and what forbids them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
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


_Entry = tuple[int, Pattern]


@dataclass
class _Index:
    """The patterns of a table by the words they can start with, and by the class they start with."""

    by_word: dict[str, list[_Entry]] = field(default_factory=dict)
    by_class: dict[str, list[_Entry]] = field(default_factory=dict)
    beside: dict[str, dict[str, list[_Entry]]] = field(default_factory=dict)  # class -> word in its place -> patterns


@cache
def _indexed(language: str, table: str) -> _Index:
    words = lexicon(language)
    assert words is not None, language
    index = _Index()
    for number, (_, pattern) in enumerate(getattr(words, table)):
        entry = (number, pattern)
        if pattern.first is not None:
            for norm in pattern.first:
                index.by_word.setdefault(norm, []).append(entry)
            continue
        index.by_class.setdefault(pattern.gate, []).append(entry)
        for norm in pattern.beside or ():
            index.beside.setdefault(pattern.gate, {}).setdefault(norm, []).append(entry)
    return index


@cache
def _needs(language: str, table: str) -> tuple[tuple[frozenset[str], ...], ...]:
    words = lexicon(language)
    assert words is not None, language
    return tuple(pattern.needed for _, pattern in getattr(words, table))


def _live(tokens: Sequence[Token], language: str, table: str) -> frozenset[int]:
    """The numbers of the patterns whose necessary words all stand in a sentence: only they are worth trying."""
    norms = {token.norm for token in tokens}
    return frozenset(
        number
        for number, needed in enumerate(_needs(language, table))
        if not any(norms.isdisjoint(options) for options in needed)
    )


def _matches(
    tokens: Sequence[Token], at: int, language: str, table: str, live: frozenset[int]
) -> list[tuple[int, Match]]:
    index, classes, norm = _indexed(language, table), classes_of(language), tokens[at].norm
    entries = list(index.by_word.get(norm, ()))
    for name, gated in index.by_class.items():
        if not name or classes[name](tokens, at):
            entries += gated
        elif name in index.beside:
            entries += index.beside[name].get(norm, ())
    found = [(number, match(pattern, tokens, at, classes)) for number, pattern in entries if number in live]
    return [(number, hit) for number, hit in found if hit is not None]


def hits(tokens: Sequence[Token], words: Lexicon) -> list[Hit]:
    """The trigger words of a sentence, the longest reading at each place, none inside another."""
    found: list[Hit] = []
    live = _live(tokens, words.language, "rules")
    at = 0
    while at < len(tokens):
        options = [] if _in_name(tokens, at) else _matches(tokens, at, words.language, "rules", live)
        options = [option for option in options if _can_follow(tokens, option[1].end, words.rules[option[0]][0], words)]
        if options:
            number, best = max(options, key=lambda option: (option[1].end, -option[0]))
            rule, start, end = words.rules[number][0], at, best.end
            if rule.id == "progressive" and (inner := _binding(tokens, end - 1, words, live)):
                rule, start, end = inner.rule, at, inner.end  # "is pledging to" binds more than "is reading"
            found.append(Hit(rule, start, end))
        at = found[-1].end if options else at + 1
    return found


def _can_follow(tokens: Sequence[Token], at: int, rule: Rule, words: Lexicon) -> bool:
    """Whether what a rule needs can follow: a number, or a verb after a noun's "to", not "5 million to date"."""
    if rule.id == "pledge-money":
        return any(token.kind == "number" or token.norm in words.units["numbers"] for token in tokens[at:])
    if rule.id != "decision" or tokens[at - 1].norm != "to":
        return True
    size = 0
    adverb = classes_of(words.language)["adv"]
    while at + size < len(tokens) and adverb(tokens, at + size):
        size += adverb(tokens, at + size)
    return at + size < len(tokens) and form_of(words, tokens[at + size].norm) in ("base", "ing")


def _binding(tokens: Sequence[Token], at: int, words: Lexicon, live: frozenset[int]) -> Hit | None:
    """The trigger of an undertaking that starts at a place, if any."""
    options = _matches(tokens, at, words.language, "rules", live)
    hits_here = [Hit(words.rules[number][0], at, found.end) for number, found in options]
    return next((hit for hit in hits_here if hit.rule.family in ("commissive", "agree") and not hit.rule.needs), None)


def _in_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word stands within a name ("the Global Methane Pledge commits ...")."""
    token = tokens[at]
    return at > 0 and token.text[0].isupper() and not token.text.isupper() and tokens[at - 1].text[0].isupper()


def bans(tokens: Sequence[Token], words: Lexicon) -> list[Ban]:
    """The veto words of a sentence."""
    found: list[Ban] = []
    live = _live(tokens, words.language, "vetoes")
    for at in range(len(tokens)):
        options = _matches(tokens, at, words.language, "vetoes", live)
        if options:
            number, best = max(options, key=lambda option: (option[1].end, -option[0]))
            veto = words.vetoes[number][0]
            if not (
                form_of(words, tokens[at].norm) == "base" and at and tokens[at - 1].norm in ("the", "a", "an", "of")
            ):
                found.append(Ban(veto, at, best.end))
    return found
