"""Whether a verb opens a phrase at a place: words that can be nouns are told by what stands around them."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.finder.grammar import adverb_class, form_of, verb_of
from tracker.finder.lexicon import Lexicon
from tracker.phrases import Token


def traits_of(words: Lexicon, norm: str) -> frozenset[str]:
    verb = verb_of(words, norm)
    return verb.traits if verb else frozenset()


def among_adjectives(tokens: Sequence[Token], at: int, opener: int, words: Lexicon) -> bool:
    """Whether the joiner stands among adjectives: "open, reliable, and secure internet"."""
    last = at - 1
    while last > 0 and tokens[last].norm in (",", "and"):
        last -= 1
    before = tokens[last].norm
    alike = before.endswith(_ADJECTIVAL) and not before.endswith(tuple(words.words("not_adjectives")))
    return (alike or before in words.words("plain_adjectives")) and tokens[opener].norm in words.words(
        "also_adjectives"
    )


_ADJECTIVAL = ("able", "ible", "ive", "ous", "ent", "ant", "ful", "ic")


def opens_verb(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> bool:
    """Whether a word that can be a verb is one here, by what follows it."""
    verb = verb_of(words, tokens[at].norm)
    if verb is None or at + 1 >= end:
        return False
    following = tokens[at + 1]
    if [token.norm for token in tokens[max(0, at - 3) : at]] == ["as", "well", "as"]:
        return True
    if following.norm in (",", "and", "or"):  # "design, build and run the plant"
        return "n" not in verb.traits and _verb_after(tokens, at + 1, end, words)
    if following.norm in ("of", ".", ")", ":"):
        return False
    if following.norm in ("down", "up", "out", "off", "forward", "back", "thereon", "together"):
        return True
    return "n" not in verb.traits or _is_no_noun(tokens, at, words)


def _is_no_noun(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether a word that can also be a noun is a verb at a place."""
    following = tokens[at + 1]
    if form_of(words, tokens[at].norm) == "ing":
        return following.norm not in ("for", "in", "with", "between", "among", "at")
    if following.kind == "number" and tokens[at].norm in words.words("numbered"):
        return False
    if [token.norm for token in tokens[at + 1 : at + 3]] in (["at", "least"], ["up", "to"], ["more", "than"]):
        return True
    if following.norm in ("them", "us", "it", "him", "her", "me") or following.norm in words.words("people"):
        return True
    if following.norm in words.words("determined") or following.kind == "number" or following.text in "$€£¥":
        return True
    if following.norm in ("for", "in", "between", "among", "is", "are", "will", "from", "as", "within", "under"):
        return False
    if following.norm in (
        "with",
        "on",
        "to",
        "by",
        "back",
        "at",
        "toward",
        "towards",
        "together",
        "closely",
        "against",
        "through",
    ):
        return tokens[at].norm in words.words("going_verbs")
    if following.norm.endswith("ly") or _describes(following) or following.text[0].isupper():
        return True
    if tokens[at].norm in words.words("mostly_verbs"):
        return True
    return following.norm.endswith("s") and (at == 0 or any(tokens[i].norm == "," for i in range(max(0, at - 2), at)))


def _verb_after(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> bool:
    while at < end and tokens[at].norm in (",", "and", "or"):
        at += 1
    return at < end and form_of(words, tokens[at].norm) in ("base", "ing")


def _describes(token: Token) -> bool:
    return token.norm.endswith(
        ("al", "ive", "ous", "ful", "able", "ible", "ic", "ary", "ing", "ed", "er", "new", "-based", "ent", "ant")
    )


def doing_after(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> bool:
    """Whether an -ing follows after adverbs: "by urgently and effectively addressing"."""
    adverb = adverb_class(words)
    while at < end and (tokens[at].norm == "and" or adverb(tokens, at)):
        at += max(1, adverb(tokens, at))
    return at < end and form_of(words, tokens[at].norm) == "ing"
