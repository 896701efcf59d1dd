"""Who is known by name: states, groups and bodies, their demonyms and capitals, from resources/words/parties.tsv."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tracker.finder.lexicon import Party, read_tsv
from tracker.phrases import Class, Token, tokenise, word_class


@cache
def party_names() -> Class:
    """The class of the names of states, groups and bodies, and their capitals."""
    return word_class(sorted(_names()))


@cache
def _names() -> dict[str, Party]:
    found: dict[str, Party] = {}
    for row in read_tsv("parties.tsv"):
        cells = row + [""] * (6 - len(row))
        party = Party(cells[0], cells[2], cells[1])
        for name in (cells[2], *filter(None, cells[3].split("|")), *filter(None, cells[5].split("|"))):
            found.setdefault(name, party)
    return found


def is_party_name(name: str) -> bool:
    """Whether the tables know a party by exactly this name."""
    return name in _names()


@cache
def capitals() -> dict[str, Party]:
    """Capital by which the press calls a government -> its state."""
    found: dict[str, Party] = {}
    for row in read_tsv("parties.tsv"):
        for name in row[5].split("|") if len(row) > 5 else ():
            if name and name not in (row[2], *row[3].split("|")):
                found[name] = Party(row[0], row[2], row[1])
    return found


@cache
def _by_norm() -> dict[tuple[str, ...], Party]:
    return {tuple(token.norm for token in tokenise(name)): party for name, party in _names().items()}


@cache
def demonyms() -> dict[str, Party]:
    """Demonym, in small letters -> its state."""
    found = {}
    for row in read_tsv("parties.tsv"):
        for word in row[4].split("|") if len(row) > 4 else ():
            if word:
                found[word.casefold()] = Party(row[0], row[2], row[1])
    return found


def party_at(tokens: Sequence[Token], at: int) -> tuple[Party, int] | None:
    """The party named at a place and how many words its name has; it must be written in capitals."""
    if not tokens[at].text[0].isupper():
        return None
    size = party_names()(tokens, at)
    if not size:
        return None
    short = size == 1 and len(tokens[at].norm) <= 3 and not tokens[at].text.isupper() and "." not in tokens[at].text
    if short:
        return None
    return _by_norm()[tuple(token.norm for token in tokens[at : at + size])], size


def known_parties(tokens: Sequence[Token]) -> list[Party]:
    """The parties named among the words, in order, each once."""
    found: list[Party] = []
    at = 0
    while at < len(tokens):
        hit = party_at(tokens, at)
        if hit and hit[0] not in found:
            found.append(hit[0])
        at += hit[1] if hit else 1
    return found
