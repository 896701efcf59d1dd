"""The words of a language, read once from `resources/words`: verbs, small words, triggers, vetoes, parties, units."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from tracker.finder.conjugation import forms_in
from tracker.finder.forms import Verb
from tracker.phrases import Class, Pattern, compile_pattern, word_class

WORDS = files("resources") / "words"


@dataclass(frozen=True, slots=True)
class Rule:
    """A family of triggers: what must stand before it, what follows it, and how firmly it binds."""

    id: str
    family: str
    strength: str
    complement: str  # base, ing, np or clause
    subject: str  # party, any, we or none
    needs: str = ""  # quantity: the complement must hold one; future: a coming date or a sum of money
    include_trigger: bool = False  # the focus begins with the trigger's own verb
    whole: bool = False  # the focus is the noun before the trigger and the trigger itself


@dataclass(frozen=True, slots=True)
class Veto:
    """What looks like a promise and is none; `that` asks for a clause with its own subject after the words."""

    id: str
    reason: str
    scope: str  # after, subject, self, complement
    that: bool = False


@dataclass(frozen=True, slots=True)
class Party:
    """A state, group or body by which it can be named; `code` is ISO 3166 or its usual letters."""

    code: str
    name: str
    kind: str


@dataclass(frozen=True)
class Lexicon:
    """All that the finder knows of one language."""

    language: str
    version: str
    grammar: Mapping[str, Any]
    forms: Mapping[str, tuple[Verb, str]]  # a word -> its verb and which form it is: base, s, ing, past, pp
    rules: tuple[tuple[Rule, Pattern], ...]
    vetoes: tuple[tuple[Veto, Pattern], ...]
    own: Class
    precision: Mapping[str, tuple[int, int]]
    units: Mapping[str, Any]

    def words(self, name: str) -> frozenset[str]:
        return _word_set(self.language, name)


@cache
def _word_set(language: str, name: str) -> frozenset[str]:
    return frozenset(read_toml(language, "grammar").get(name, ()))


@cache
def read_toml(language: str, name: str) -> Mapping[str, Any]:
    """The table `resources/words/LANGUAGE/NAME.toml`; empty where the language has none."""
    path = WORDS.joinpath(*filter(None, (language, f"{name}.toml")))
    return tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}


def read_tsv(*parts: str) -> Iterator[list[str]]:
    """The rows of a table of `resources/words`, without comments and its version line."""
    path = WORDS.joinpath(*parts)
    for line in path.read_text("utf-8").splitlines() if path.is_file() else ():
        if line and not line.startswith(("#", "version\t")):
            yield line.split("\t")


@cache
def lexicon(language: str) -> Lexicon | None:
    """The lexicon of a language (ISO 639-1); None where there is no pack for it."""
    triggers = read_toml(language, "triggers")
    if not triggers:
        return None
    grammar = read_toml(language, "grammar")
    return Lexicon(
        language,
        str(triggers["version"]),
        grammar,
        _verb_forms(language),
        tuple(_rules(triggers)),
        tuple(_vetoes(read_toml(language, "vetoes"))),
        word_class(grammar.get("own", ["our ministers"])),
        {row[0]: (int(row[1]), int(row[2])) for row in read_tsv(language, "precision.tsv")},
        read_toml(language, "units"),
    )


def _verb_forms(language: str) -> dict[str, tuple[Verb, str]]:
    found: dict[str, tuple[Verb, str]] = {}
    for row in read_tsv(language, "verbs.tsv"):
        verb = Verb(row[0], frozenset(row[1].split() if len(row) > 1 else ()), row[2] if len(row) > 2 else "")
        for word, form in forms_in(language, verb):
            if word not in found or form == "base":
                found[word] = (verb, form)
    return found


def _rules(table: Mapping[str, Any]) -> Iterator[tuple[Rule, Pattern]]:
    for row in table["rule"]:
        fields = {name: row[name] for name in Rule.__dataclass_fields__ if name in row}
        for source in row["match"]:
            yield Rule(**fields), compile_pattern(source)


def _vetoes(table: Mapping[str, Any]) -> Iterator[tuple[Veto, Pattern]]:
    for row in table.get("veto", ()):
        veto = Veto(row["id"], row["reason"], row["scope"], row.get("that", False))
        for source in row["match"]:
            yield veto, compile_pattern(source)
