"""The subject of an inflected verb: the words before it back to where its clause starts, told apart by their head."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from tracker.finder.actors import Subject
from tracker.finder.endings import listed
from tracker.finder.lexicon import Lexicon, Party, read_toml, read_tsv
from tracker.phrases import Class, Token, tokenise, word_class
from tracker.timewords import time_phrases

_BREAKS = frozenset(';:—–«»"“”()[]|•?!')
_MOST_WORDS = 40
_LONGEST_ASIDE = 14


@cache
def parties_of(language: str) -> Mapping[tuple[str, ...], Party]:
    """The names of states, groups and bodies in a language, as words in small letters."""
    found: dict[tuple[str, ...], Party] = {}
    for code, kind, names in read_tsv(language, "parties.tsv"):
        options = names.split("|")
        for name in options:
            found.setdefault(tuple(token.norm for token in tokenise(name)), Party(code, options[0], kind))
    return found


@cache
def _party_names(language: str) -> Class:
    return word_class([" ".join(norms) for norms in parties_of(language)] or ["\x00"])


@cache
def _roles(language: str, name: str) -> Class:
    return word_class(list(read_toml(language, "roles").get(name, ["\x00"])))


def party_named(tokens: Sequence[Token], at: int, words: Lexicon) -> tuple[Party, int] | None:
    """The party named at a place and how many words its name has; it must be written in capitals."""
    if not tokens[at].text[0].isupper():
        return None
    size = _party_names(words.language)(tokens, at)
    if not size:
        return None
    return parties_of(words.language)[tuple(token.norm for token in tokens[at : at + size])], size


def subject_of(tokens: Sequence[Token], at: int, floor: int, words: Lexicon) -> Subject:
    """The noun phrase before a verb at a place, no further back than `floor`."""
    end = before_adverbs(tokens, at, floor, words)
    if end <= floor:
        return Subject(end, end, "none")
    before = tokens[end - 1].norm
    if before in words.words("relatives"):
        return Subject(end - 1, end, "relative")
    if before in words.words("joiners") or before in words.words("prepositions"):
        return Subject(end, end, "none")
    if before == ",":
        end = _before_aside(tokens, end - 1, floor, words)
        if end < 0:
            return Subject(at, at, "none")
    start = _bare(tokens, _start_of(tokens, end, floor, words), end, words)
    if (
        start < end
        and tokens[start].norm in words.words("prepositions")
        and tokens[end - 1].norm not in words.words("we")
    ):
        start = end  # it sets the scene: "На саммите подпишут"
    return Subject(start, end, _sort(tokens, start, end, words)) if start < end else Subject(end, end, "none")


def before_adverbs(tokens: Sequence[Token], at: int, floor: int, words: Lexicon) -> int:
    """Back from a verb over its adverbs and the small words that lean on it."""
    adverb, clitic = listed(words.language, "adverbs", "adverb_endings"), listed(words.language, "clitics")
    while at > floor:
        for back in (4, 3, 2, 1):
            start = at - back
            if start >= floor and (adverb(tokens, start) == back or clitic(tokens, start) == back):
                at = start
                break
        else:
            return at
    return at


def _before_aside(tokens: Sequence[Token], comma: int, floor: int, words: Lexicon) -> int:
    """Where the subject ends before an aside between commas: "La Banque, avec l'aide de ses membres, ..."; or -1."""
    for at in range(comma - 1, max(floor, comma - _LONGEST_ASIDE), -1):
        if tokens[at].norm == ",":
            opening = tokens[at + 1]
            aside = opening.norm in words.words("prepositions") or opening.norm in words.words("articles")
            return at if aside or opening.norm in words.words("we") or words.language == "ru" else -1
    return -1


def _start_of(tokens: Sequence[Token], end: int, floor: int, words: Lexicon) -> int:
    at = end
    while at > floor and end - at < _MOST_WORDS:
        token = tokens[at - 1]
        opening = _opening_quote(tokens, at - 1, floor) if token.text in "»”" else -1
        if opening > floor:
            at = opening
            continue
        if token.text in _BREAKS or token.norm in words.words("subordinators"):
            return at
        if token.norm == "-" and token.end < tokens[at].start and token.start > tokens[max(0, at - 2)].end:
            return at
        if token.norm == "," and not _in_list(tokens, at - 1, end, words):
            return at
        at -= 1
    return at


def _opening_quote(tokens: Sequence[Token], closing: int, floor: int) -> int:
    """Where the quotation marks of a short name open: "Компания «Зелёный путь» планирует"; or -1."""
    first = max(floor, closing - _LONGEST_ASIDE)
    return next((i for i in range(closing - 1, first, -1) if tokens[i].text in "«“"), -1)


def _in_list(tokens: Sequence[Token], comma: int, end: int, words: Lexicon) -> bool:
    """Whether a comma stands within a list of names: "la Chine, l'Inde et le Brésil"."""
    if comma == 0 or comma + 1 >= end or not tokens[comma - 1].text[0].isupper():
        return False
    after = next((each for each in tokens[comma + 1 : end] if each.norm not in words.words("articles")), None)
    joined = any(token.norm in words.words("joiners") for token in tokens[comma + 1 : end])
    return joined and after is not None and after.text[0].isupper()


def _bare(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> int:
    adverb = listed(words.language, "adverbs", "adverb_endings")
    while start < end and (tokens[start].norm in words.words("joiners") or tokens[start].norm in (",", "-", ".")):
        start += 1
    while start < end and (size := adverb(tokens, start)):
        start += size
    opening = time_phrases(tokens[start:end], words.language)[:1]
    return start + opening[0].end if opening and opening[0].start == 0 else min(start, end)


def _sort(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> str:
    first, last = tokens[start].norm, tokens[end - 1].norm
    if first in words.words("we") or last in words.words("we"):
        return "we"
    if end - start == 1 and first in words.words("they"):
        return "they"
    head = head_of(tokens, start, end, words)
    known = head[0] < head[1] and party_named(tokens, head[0], words)
    if known or _is_role(tokens, head, "parties", words):
        return "party"
    if first in words.words("demonstratives"):
        return "pronoun"
    if _is_role(tokens, head, "programmes", words):
        return "programme"
    return "party" if _is_named(tokens, head, words) else "thing"


def head_of(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> tuple[int, int]:
    """The words [start:end) of a noun phrase among which its head is: up to its first preposition or comma."""
    at = start
    while at < end and (tokens[at].norm in words.words("articles") or tokens[at].kind == "number"):
        at += 1
    first = at
    while at < end and not (at > first and (tokens[at].norm in words.words("prepositions") or tokens[at].norm == ",")):
        at += 1
    return first, at


def _is_role(tokens: Sequence[Token], head: tuple[int, int], roles: str, words: Lexicon) -> bool:
    """Whether a noun of the list heads a phrase: the first noun, after at most two adjectives."""
    role = _roles(words.language, roles)
    return any(role(tokens, at) for at in range(head[0], min(head[1], head[0] + 3)))


def _is_named(tokens: Sequence[Token], head: tuple[int, int], words: Lexicon) -> bool:
    """Whether a proper name heads a phrase; of the first word of a sentence its capital tells only if nothing else."""
    at = head[0]
    if at >= head[1]:
        return False
    token = tokens[at]
    if token.text.isupper() and len(token.text) > 1:
        return True
    if not token.text[0].isupper():
        return False
    if at > 0 or token.name or (at + 1 < head[1] and tokens[at + 1].text[0].isupper()):
        return True
    return head == (0, 1) and token.kind == "word" and not token.norm.endswith(tuple(words.words("noun_endings")))
