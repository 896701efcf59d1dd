"""Where the words of a rule stand in a sentence, and what forbids them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from tracker.finder.grammar import classes_of, form_of
from tracker.finder.lexicon import Lexicon, Rule, Veto, lexicon
from tracker.phrases import Class, Match, Pattern, Token, match


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
def _needs(language: str, table: str) -> tuple[Mapping[str, list[int]], tuple[tuple[frozenset[str], ...], ...]]:
    """The numbers of patterns by a word of which one must stand in the sentence, and all such sets of each pattern."""
    words = lexicon(language)
    assert words is not None, language
    needed = tuple(pattern.needed for _, pattern in getattr(words, table))
    by_word: dict[str, list[int]] = {}
    for number, sets in enumerate(needed):
        for norm in min(sets, key=len) if sets else [""]:
            by_word.setdefault(norm, []).append(number)
    return by_word, needed


@dataclass(frozen=True)
class _Live:
    """The patterns that are worth trying in a sentence, and those of them that a class of words opens."""

    numbers: frozenset[int]
    by_word: Mapping[str, list[_Entry]]
    gated: tuple[tuple[Class | None, list[_Entry], Mapping[str, list[_Entry]]], ...]


def _live(tokens: Sequence[Token], language: str, table: str) -> _Live:
    """The patterns whose necessary words all stand in a sentence: only they are worth trying."""
    by_word, needed = _needs(language, table)
    norms = {token.norm for token in tokens}
    likely = {number for norm in (*norms, "") for number in by_word.get(norm, ())}
    numbers = frozenset(n for n in likely if not any(norms.isdisjoint(options) for options in needed[n]))
    index, classes = _indexed(language, table), classes_of(language)
    gated = []
    for name, entries in index.by_class.items():
        left = [entry for entry in entries if entry[0] in numbers]
        if left:
            gated.append((classes[name] if name else None, left, index.beside.get(name, {})))
    return _Live(numbers, index.by_word, tuple(gated))


def _matches(tokens: Sequence[Token], at: int, language: str, live: _Live) -> list[tuple[int, Match]]:
    norm = tokens[at].norm
    entries = list(live.by_word.get(norm, ()))
    for opens, gated, beside in live.gated:
        if opens is None or opens(tokens, at):
            entries += gated
        elif norm in beside:
            entries += beside[norm]
    if not entries:
        return []
    classes = classes_of(language)
    found = [(number, match(pattern, tokens, at, classes)) for number, pattern in entries if number in live.numbers]
    return [(number, hit) for number, hit in found if hit is not None]


def hits(tokens: Sequence[Token], words: Lexicon) -> list[Hit]:
    """The trigger words of a sentence, the longest reading at each place, none inside another."""
    found: list[Hit] = []
    live = _live(tokens, words.language, "rules")
    at = 0
    while at < len(tokens):
        options = [] if _in_name(tokens, at) else _matches(tokens, at, words.language, live)
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
    if rule.family == "announce" and at < len(tokens) and tokens[at].norm in ("that", "of", "by"):
        return False
    if rule.id == "pledge-money":
        return any(token.kind == "number" or token.norm in words.units["numbers"] for token in tokens[at:])
    if rule.id != "decision" or tokens[at - 1].norm != "to":
        return True
    size = 0
    adverb = classes_of(words.language)["adv"]
    while at + size < len(tokens) and adverb(tokens, at + size):
        size += adverb(tokens, at + size)
    if at + size + 1 >= len(tokens) or form_of(words, tokens[at + size].norm) not in ("base", "ing"):
        return False
    following = tokens[at + size + 1]
    described = tokens[at + size].norm in words.words("plain_adjectives")  # "a commitment to open markets"
    return not described or following.norm in words.words("determined") or following.kind == "number"


def _binding(tokens: Sequence[Token], at: int, words: Lexicon, live: _Live) -> Hit | None:
    """The trigger of an undertaking that starts at a place, if any."""
    options = _matches(tokens, at, words.language, live)
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
        options = [] if _in_name(tokens, at) else _matches(tokens, at, words.language, live)
        if options:
            number, best = max(options, key=lambda option: (option[1].end, -option[0]))
            veto = words.vetoes[number][0]
            if not (
                form_of(words, tokens[at].norm) == "base" and at and tokens[at - 1].norm in ("the", "a", "an", "of")
            ):
                found.append(Ban(veto, at, best.end))
    return found
