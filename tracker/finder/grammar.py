"""A small grammar of English: what sort of word a word is, as far as promises need it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from tracker.finder.endings import ending_classes
from tracker.finder.forms import Verb
from tracker.finder.lexicon import Lexicon, lexicon
from tracker.phrases import Class, Token, word_class
from tracker.timewords import time_at

_POSSESSIVES = frozenset(["our", "their", "its", "his", "her", "my", "your"])


@cache
def classes_of(language: str) -> Mapping[str, Class]:
    """The word classes that the patterns of a language may name."""
    words = lexicon(language)
    assert words is not None, language
    return {
        "adv": adverb_class(words),
        "poss": _possessive,
        "adj": lambda tokens, at: int(_may_describe(words, tokens, at)),
        "nom": lambda tokens, at: int(_may_name(words, tokens, at)),
        "be": word_class(["is", "are", "was", "were", "am", "'re"]),
        "have": word_class(["has", "have", "had", "having"]),
        "det": word_class(["the", "a", "an", "our", "their", "its", "his", "her", "this", "these", "all", "any"]),
        "own": words.own,
        "organ": lambda tokens, at: _organ(words, tokens, at),
        "prog": lambda tokens, at: int(form_of(words, tokens[at].norm) == "ing"),
        "aside": aside,
        "when": word_class(words.grammar.get("told_when", ["\x00"])),
        "num": lambda tokens, at: int(tokens[at].kind == "number"),
        "ing": lambda tokens, at: int(form_of(words, tokens[at].norm) == "ing"),
        "pp": lambda tokens, at: int(is_participle(words, tokens[at].norm)),
        **ending_classes(language),
    }


def adverb_class(words: Lexicon) -> Class:
    """Adverbs: those listed, words in -ly, either between commas, and a deadline between commas (", by 2030,")."""
    return _adverbs(words.language)


def _deadline(tokens: Sequence[Token], at: int, language: str) -> int:
    """How many words a time phrase has that starts at a place with a preposition."""
    if tokens[at].kind != "word":
        return 0
    phrase = time_at(tokens, at, language)
    return phrase.end - at if phrase and phrase.end - at > 1 else 0


@cache
def _adverbs(language: str) -> Class:
    words = lexicon(language)
    assert words is not None, language
    not_adverbs = words.words("not_adverbs")
    listed = word_class(words.grammar.get("adverbs", ["\x00"]))

    def plain(tokens: Sequence[Token], at: int) -> int:
        norm = tokens[at].norm
        return listed(tokens, at) or int(norm.endswith("ly") and len(norm) > 4 and norm not in not_adverbs)

    def length(tokens: Sequence[Token], at: int) -> int:
        if tokens[at].norm == "," and at + 2 < len(tokens):
            inner = plain(tokens, at + 1) or _deadline(tokens, at + 1, language)
            after = at + 1 + inner
            return inner + 2 if inner and after < len(tokens) and tokens[after].norm == "," else 0
        return plain(tokens, at)

    return length


_LONGEST_ASIDE = 14  # words


def aside(tokens: Sequence[Token], at: int) -> int:
    """A phrase between commas or dashes: "commit, in line with national law, to"."""
    if tokens[at].norm not in (",", "-") or tokens[at].kind != "mark":
        return 0
    mark = tokens[at].norm
    for i in range(at + 2, min(len(tokens) - 1, at + _LONGEST_ASIDE)):
        if tokens[i].norm == mark and tokens[i].kind == "mark":
            return i + 1 - at
    return 0


def _possessive(tokens: Sequence[Token], at: int) -> int:
    """our, its, China's, the United States', his government's."""
    first, size = tokens[at], 0
    if not first.text[0].isupper() and first.norm != "the" and first.norm not in _POSSESSIVES and "'" not in first.norm:
        return 0
    while at + size < len(tokens) and size < 7:
        token = tokens[at + size]
        if token.norm.endswith("'s") and token.kind == "word":
            return size + 1
        if token.norm.endswith("s") and at + size + 1 < len(tokens) and tokens[at + size + 1].norm == "'":
            return size + 2
        if not (
            token.text[0].isupper()
            or (size == 0 and token.norm in ("the", *_POSSESSIVES))
            or (size and token.norm == "of")
        ):
            break
        size += 1
    return int(tokens[at].norm in _POSSESSIVES)


def _organ(words: Lexicon, tokens: Sequence[Token], at: int) -> int:
    """A body that stands under the speakers: "the Digital Working Group", "our finance ministers"."""
    if tokens[at].norm not in ("the", "our", "their", "its", "all", "relevant"):
        return 0
    for i in range(at + 1, min(at + 7, len(tokens))):
        if tokens[i].norm in words.words("organs"):
            return i + 1 - at
        if tokens[i].kind != "word" or (tokens[i].norm in closed(words.language) and tokens[i].norm != "of"):
            return 0
    return 0


def _may_describe(words: Lexicon, tokens: Sequence[Token], at: int) -> bool:
    norm = tokens[at].norm
    if norm == "," and at + 1 < len(tokens) and tokens[at + 1].text[0].isupper():
        return False  # ", Ostrava plans to" is a clause of its own
    if norm in (",", "and", "-", '"'):
        return True
    return tokens[at].kind == "word" and norm not in closed(words.language) and norm not in _HOLDERS


_HOLDERS = frozenset(["commitment", "commitments", "support", "determination", "pledge", "decision", "goal", "target"])


def _may_name(words: Lexicon, tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.norm in words.words("modals") or token.norm in words.words("subordinators") or token.norm == "to":
        return False
    if token.norm == ".":
        return at > 0 and tokens[at - 1].norm in ("inc", "ltd", "co", "corp", "st")
    return token.kind in ("word", "number") or token.norm in ("'", ",", "(", ")", "&")


@cache
def closed(language: str) -> frozenset[str]:
    """The small words of a language, which name and describe nothing."""
    words = lexicon(language)
    assert words is not None, language
    names = ("determiners", "prepositions", "conjunctions", "subordinators", "pronouns", "modals", "be", "have")
    return frozenset(word for name in names for word in words.words(name))


@cache
def finite_words(language: str) -> frozenset[str]:
    """The auxiliaries of a language, which make a clause: modals, and the forms of "be" and "have"."""
    words = lexicon(language)
    assert words is not None, language
    return words.words("modals") | words.words("be") | words.words("have")


def form_of(words: Lexicon, norm: str) -> str:
    """Which form of a verb a word is: base, s, ing, past, pp; empty for none."""
    found = words.forms.get(norm)
    return found[1] if found else ""


def is_participle(words: Lexicon, norm: str) -> bool:
    """Whether a word can be a past participle, also where it looks like its base form ("set", "put")."""
    found = words.forms.get(norm)
    if not found:
        return False
    verb, form = found
    return form in ("past", "pp") or norm in verb.irregular.split("|")


def verb_of(words: Lexicon, norm: str) -> Verb | None:
    """The verb that a word is a form of."""
    found = words.forms.get(norm)
    return found[0] if found else None
