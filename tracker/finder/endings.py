"""Word classes of languages that mark their verbs by endings: future, infinitive, and the forms of verbs listed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from tracker.finder.lexicon import Lexicon, lexicon, read_toml
from tracker.phrases import Class, Token, word_class

INFLECTED = frozenset({"fr", "es", "ru"})
"""The languages that the reader of inflected clauses reads."""

_NOTHING = ["\x00"]


@cache
def ending_classes(language: str) -> Mapping[str, Class]:
    """The classes that patterns of an inflected language may name: fut, inf, adv, nom, ne; none for other languages."""
    if language not in INFLECTED:
        return {}
    words = lexicon(language)
    assert words is not None, language
    return {
        "fut": lambda tokens, at: int(is_future(words, tokens[at])),
        "inf": lambda tokens, at: int(is_infinitive(words, tokens[at])),
        "cond": listed(language, "conditionals", "conditional_endings"),
        "adv": listed(language, "adverbs", "adverb_endings"),
        "ne": listed(language, "clitics"),
        "pp": listed(language, "participles", "participle_endings"),
        "nom": lambda tokens, at: int(tokens[at].kind in ("word", "number") and not is_future(words, tokens[at])),
    }


@cache
def listed(language: str, name: str, endings: str = "") -> Class:
    """The words of a list of the grammar, and those with one of the endings of another."""
    grammar = read_toml(language, "grammar")
    known = word_class(grammar.get(name, _NOTHING))
    tails = tuple(grammar.get(endings, ()))
    if not tails:
        return known
    return lambda tokens, at: known(tokens, at) or int(len(tokens[at].norm) > 3 and tokens[at].norm.endswith(tails))


def is_future(words: Lexicon, token: Token) -> bool:
    """Whether a word is a verb in the future: a form of a verb listed, or by its ending if it is no exception."""
    found = words.forms.get(token.norm)
    if found:
        return found[1] == "future"
    return token.text[0].islower() and _ends(words, token.norm, "future_endings", "not_future")


def is_infinitive(words: Lexicon, token: Token) -> bool:
    """Whether a word is an infinitive, by the list of verbs or by its ending."""
    found = words.forms.get(token.norm)
    if found:
        return found[1] == "base"
    return token.text[0].islower() and _ends(words, token.norm, "infinitive_endings", "not_infinitive")


def is_ours(words: Lexicon, norm: str) -> bool:
    """Whether a verb's ending says "we"."""
    return norm.endswith(tuple(words.words("we_endings")))


def _ends(words: Lexicon, norm: str, endings: str, exceptions: str) -> bool:
    known = tuple(words.words(endings))
    return len(norm) > 3 and bool(known) and norm.endswith(known) and not _is_exception(words, norm, exceptions)


def _is_exception(words: Lexicon, norm: str, exceptions: str) -> bool:
    """Whether a word is listed as an exception, whole or by an ending written with a hyphen before it."""
    listed_ones = words.words(exceptions)
    return norm in listed_ones or any(norm.endswith(one[1:]) for one in listed_ones if one[0] == "-")
