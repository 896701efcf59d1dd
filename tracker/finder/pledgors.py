"""Who is bound, by name: "we", "they" and "the leaders" are resolved to the group that speaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.finder.actors import Subject, named, named_around
from tracker.finder.lexicon import Lexicon
from tracker.finder.reading import Raw
from tracker.model import Span
from tracker.phrases import Token

_COLLECTIVE_ROLES = frozenset("leaders ministers sides parties countries governments members nations heads presidents".split())


@dataclass(frozen=True, slots=True)
class Speakers:
    """Who speaks: the document's collective (two sides with a bar between), and the party last named as a subject."""

    collective: tuple[str, ...]
    last: tuple[str, ...] = ()


def pledgors_of(text: str, raw: Raw, speakers: Speakers, words: Lexicon) -> tuple[tuple[str, ...], Span | None, str]:
    """The names, the words that say them if any, and a doubt where they are inferred."""
    tokens = raw.sentence.tokens
    if raw.rule.id in ("decision", "commitment", "goal"):
        names, place = named_around(text, tokens, *raw.trigger, words)
        if names:
            return names, _span(text, tokens, place), ""
    subject = raw.subject
    tokens = raw.sentence.tokens
    span = _span(text, tokens, (subject.start, subject.end)) if raw.sort != "list" else None
    if raw.sort == "list":
        return _of_stem(text, raw, speakers, words)
    if subject.sort == "we":
        return _collective(speakers), span, "" if speakers.collective else "Who “we” is, the text does not say."
    if subject.sort in ("party", "programme"):
        return _party(text, tokens, subject, speakers, words), span, ""
    if subject.sort in ("they", "pronoun") and speakers.last:
        return speakers.last, span, f"“{tokens[subject.start].text}” is taken to be {', '.join(speakers.last)}."
    if speakers.collective:
        return speakers.collective, None, f"The words name nobody: {', '.join(speakers.collective)} is inferred."
    return speakers.last, None, "The words name nobody." if not speakers.last else f"{', '.join(speakers.last)} is inferred."


def _of_stem(text: str, raw: Raw, speakers: Speakers, words: Lexicon) -> tuple[tuple[str, ...], Span | None, str]:
    if speakers.last and raw.subject.sort in ("party", "programme"):
        return speakers.last, None, ""
    return _collective(speakers), None, "" if speakers.collective else "The line above the list names nobody."


def _collective(speakers: Speakers) -> tuple[str, ...]:
    return speakers.collective or ("We",)


def _party(text: str, tokens: Sequence[Token], subject: Subject, speakers: Speakers, words: Lexicon) -> tuple[str, ...]:
    norms = [token.norm for token in tokens[subject.start : subject.end]]
    plain = [norm for norm in norms if norm not in ("the", "both", "two", "all", "our", "these")]
    if len(speakers.collective) == 2 and len(plain) <= 1 and (not plain or plain[0] in _COLLECTIVE_ROLES):
        return speakers.collective
    return named(text, tokens, subject, words)


def _span(text: str, tokens: Sequence[Token], place: tuple[int, int]) -> Span | None:
    first, last = place
    if first >= last:
        return None
    return Span("actor", tokens[first].start, tokens[last - 1].end, text[tokens[first].start : tokens[last - 1].end])
