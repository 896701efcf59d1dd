"""Words with their places in a text, and patterns over them: the one tool that dates and finder share.

A pattern is written as an analyst would read it: `over|during the? next {n} {unit}`. Items stand in order, with
spaces between. An item is a literal word, alternatives `a|b`, a stem `reduc~`, a class `<adverb>` or one that is kept,
`{n}`; `?` makes it optional, `*` lets it repeat or fail. Literals of scripts without spaces are cut as the text is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r"""(?P<cjk>[\u3040-\u30ff\u3400-\u9fff])
      | (?P<number>\d+(?:[.,]\d+)*)
      | (?P<word>(?:[dlsnjmtcDLC]|(?:[Qq]|[Jj]usq|[Ll]orsq|[Pp]uisq)u)['’](?=\s?[^\W\d_]|\Z)
          | (?:[^\W\d_]\.){2,}(?:-[^\W_]+)*
          | FY(?=\d)
          | [^\W\d_][\w\u0300-\u036f\u00ad]*(?:(?:[-\u2010\u2011'’]|\u00ad\s+)[^\W\d_][\w\u0300-\u036f\u00ad]*)*)
      | (?P<mark>\S)""",
    re.VERBOSE,
)
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "\u00ad": "", "\u2010": "-", "\u2011": "-", "–": "-", "—": "-"}
)
_MOST_REPEATS = 10


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark at text[start:end]; `norm` is it in small letters, quotes and hyphens made plain."""

    text: str
    norm: str
    start: int
    end: int
    kind: str  # word, number, mark, cjk
    name: bool = False  # it opens a sentence, and the text writes it with a capital elsewhere too


def tokenise(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The words of text[start:end] with their places in the whole text."""
    return [
        Token(found.group(), _plain(found.group()), found.start(), found.end(), str(found.lastgroup))
        for found in _TOKEN.finditer(text, start, len(text) if end is None else end)
    ]


def _plain(word: str) -> str:
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFKC", word.translate(_PLAIN)).lower()


Class = Callable[[Sequence[Token], int], int]
"""How many tokens from a place on belong to the class; 0 is: none."""


def word_class(phrases: Iterator[str] | Sequence[str]) -> Class:
    """The class of the phrases listed, the longest first."""
    starts: dict[str, dict[str, list[tuple[str, ...]]]] = {}  # first word, second word ("" for none) -> phrases
    for phrase in phrases:
        norms = tuple(token.norm for token in tokenise(phrase))
        starts.setdefault(norms[0], {}).setdefault(norms[1] if len(norms) > 1 else "", []).append(norms)
    for seconds in starts.values():
        for options in seconds.values():
            options.sort(key=len, reverse=True)

    def length(tokens: Sequence[Token], at: int) -> int:
        seconds = starts.get(tokens[at].norm)
        if seconds is None:
            return 0
        following = tokens[at + 1].norm if at + 1 < len(tokens) else ""
        for option in seconds.get(following, ()) if following else ():
            if all(at + i < len(tokens) and tokens[at + i].norm == norm for i, norm in enumerate(option)):
                return len(option)
        return int("" in seconds)

    return length


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern found: tokens [start:end), and the token ranges of its named classes."""

    start: int
    end: int
    parts: Mapping[str, tuple[int, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Item:
    words: frozenset[str]  # literal alternatives of one word
    runs: tuple[tuple[str, ...], ...]  # alternatives of several words, or with a stem, which ends in ~
    name: str  # the class, where it is one
    keep: bool
    optional: bool
    repeat: bool


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern; `first` are the words that it can start with, None where any word can."""

    source: str
    items: tuple[_Item, ...]
    first: frozenset[str] | None
    gate: str = ""  # the class that it starts with, where it starts with one
    beside: frozenset[str] | None = None  # the words that can stand there instead, if the class may be left out

    @property
    def starts(self) -> tuple[frozenset[str], frozenset[str]]:
        """The words and the classes that the pattern can start with."""
        literals: set[str] = set()
        names: set[str] = set()
        for item in self.items:
            names.update({item.name} if item.name else ())
            literals.update(item.words, (run[0] for run in item.runs))
            if not item.optional:
                break
        return frozenset(literals), frozenset(names)

    @property
    def needed(self) -> tuple[frozenset[str], ...]:
        """Sets of words of each of which one must stand in a text that the pattern matches."""
        return tuple(item.words for item in self.items if not (item.optional or item.name or item.runs))


def compile_pattern(source: str) -> Pattern:
    """Compile the notation described at the top of this file."""
    items = tuple(_item(part) for part in source.split())
    opening = items[0]
    beside = None
    if opening.name and opening.optional:
        beside = _first_words(items[1:]) if len(items) > 1 else None
        return Pattern(source, items, _first_words(items), opening.name if beside is not None else "", beside)
    return Pattern(source, items, _first_words(items), opening.name, beside)


def _item(part: str) -> _Item:
    optional, repeat = part.endswith("?"), part.endswith("*")
    body = part[:-1] if (optional or repeat) and len(part) > 1 else part
    if body[0] in "<{" and body[-1] in ">}":
        return _Item(frozenset(), (), body[1:-1], body[0] == "{", optional or repeat, repeat)
    options = [_cut(option) for option in body.split("|")]
    single = frozenset(option[0] for option in options if len(option) == 1 and not option[0].endswith("~"))
    runs = tuple(option for option in options if option[0] not in single or len(option) > 1)
    return _Item(single, runs, "", False, optional or repeat, repeat)


def _cut(option: str) -> tuple[str, ...]:
    stem = option.endswith("~") and len(option) > 1
    norms = [token.norm for token in tokenise(option[:-1].replace("_", " ") if stem else option.replace("_", " "))]
    return (*norms[:-1], norms[-1] + "~") if stem else tuple(norms)


def _first_words(items: Sequence[_Item]) -> frozenset[str] | None:
    found: set[str] = set()
    for item in items:
        if item.name or any(run[0].endswith("~") for run in item.runs):
            return None
        found.update(item.words, (run[0] for run in item.runs))
        if not item.optional:
            return frozenset(found)
    return None


def match(pattern: Pattern, tokens: Sequence[Token], at: int, classes: Mapping[str, Class]) -> Match | None:
    """The longest reading of the pattern that starts at token `at`, or None."""
    found = _run(pattern.items, 0, (tokens, classes), at, ())
    return Match(at, found[0], dict(found[1])) if found else None


_Parts = tuple[tuple[str, tuple[int, int]], ...]


def _run(
    items: Sequence[_Item], index: int, text: tuple[Sequence[Token], Mapping[str, Class]], at: int, parts: _Parts
) -> tuple[int, _Parts] | None:
    if index == len(items):
        return at, parts
    item = items[index]
    here, held, tried = at, parts, 0
    ends: list[tuple[int, _Parts]] = [(at, parts)] if item.optional else []
    while tried < (_MOST_REPEATS if item.repeat else 1):
        size = _size(item, *text, here)
        if not size:
            break
        held = (*held, (item.name, (here, here + size))) if item.keep else held
        here += size
        tried += 1
        ends.append((here, held))
    for end, kept in reversed(ends):
        found = _run(items, index + 1, text, end, kept)
        if found:
            return found
    return None


def _size(item: _Item, tokens: Sequence[Token], classes: Mapping[str, Class], at: int) -> int:
    if at >= len(tokens):
        return 0
    if item.name:
        return classes[item.name](tokens, at)
    longest = int(tokens[at].norm in item.words)
    for run in item.runs:
        if len(run) > longest and _literal(run, tokens, at):
            longest = len(run)
    return longest


def _literal(option: Sequence[str], tokens: Sequence[Token], at: int) -> bool:
    if at + len(option) > len(tokens):
        return False
    for i, norm in enumerate(option):
        if norm[-1] == "~" and len(norm) > 1:
            if not tokens[at + i].norm.startswith(norm[:-1]):
                return False
        elif tokens[at + i].norm != norm:
            return False
    return True
