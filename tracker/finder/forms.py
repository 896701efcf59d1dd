"""The forms of English verbs, from their base form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb, its traits (see verbs.tsv) and its irregular past|participle, if any."""

    base: str
    traits: frozenset[str] = frozenset()
    irregular: str = ""


def forms_of(verb: Verb) -> Iterator[tuple[str, str]]:
    """Each form of a verb with its name: base, s, ing, past, pp."""
    base = verb.base
    yield base, "base"
    yield _third(base), "s"
    for stem in _stems(base):
        yield _ing(stem, base), "ing"
        if not verb.irregular:
            yield _past(stem), "past"
    past, _, participle = verb.irregular.partition("|")
    if past:
        yield past, "past"
        yield participle or past, "pp"


def _third(base: str) -> str:
    if base == "have":
        return "has"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _stems(base: str) -> tuple[str, ...]:
    """The stem before -ing and -ed, with its last letter doubled where that can be."""
    if len(base) < 3 or base[-1] in _VOWELS + "wxyh" or base[-2] not in _VOWELS or base[-3] in _VOWELS:
        return (base,)
    return (base + base[-1],) if len(base) <= 4 else (base, base + base[-1])


def _ing(stem: str, base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return stem + "ing"


def _past(stem: str) -> str:
    if stem.endswith("e"):
        return stem + "d"
    if stem.endswith("y") and stem[-2] not in _VOWELS:
        return stem[:-1] + "ied"
    return stem + "ed"
