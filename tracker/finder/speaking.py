"""Who is bound and who gains in texts of inflected languages, by name as it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tracker.finder.actors import Subject
from tracker.finder.clauses import Part
from tracker.finder.endings import INFLECTED
from tracker.finder.grammar import closed, verb_of
from tracker.finder.lexicon import Lexicon
from tracker.finder.phrasing import party_named
from tracker.finder.pledgors import Speakers
from tracker.finder.raw import Raw, Stem
from tracker.finder.sentences import Sentence
from tracker.model import Span
from tracker.phrases import Token

_HEAD = 40  # sentences in which a text says who speaks
_LONGEST_NAME = 8
_Who = tuple[tuple[str, ...], Span | None, str]


def pledgors_of(text: str, raw: Raw, speakers: Speakers, words: Lexicon) -> _Who:
    """The names, the words that say them if any, and a doubt where they are inferred."""
    tokens, subject = raw.sentence.tokens, raw.subject
    if raw.sort == "list":
        return _of_stem(subject, speakers, words)
    span = _span("actor", text, tokens, subject.start, subject.end)
    if subject.sort == "we":
        names = speakers.collective or (_we(words),)
        return names, span, "" if speakers.collective else "Who “we” is, the text does not say."
    if subject.sort in ("party", "programme") and raw.sort != "passive":
        return _names(text, tokens, subject, words), span, ""
    if subject.sort == "they" and speakers.last:
        return speakers.last, span, f"“{tokens[subject.start].text}” is taken to be {', '.join(speakers.last)}."
    if subject.sort == "thing" and raw.sort == "thing":
        names = _names(text, tokens, subject, words)
        return names, span, f"Whether “{', '.join(names)}” can promise is not known."
    if named := speakers.collective or speakers.last:
        return named, None, f"The words name nobody: {', '.join(named)} is inferred."
    return (), None, "The words name nobody."


def _of_stem(subject: Subject, speakers: Speakers, words: Lexicon) -> _Who:
    if speakers.last and subject.sort == "party":
        return speakers.last, None, ""
    known = speakers.collective or (_we(words),)
    return known, None, "" if speakers.collective else "The line above the list names nobody."


def listing(text: str, stem: Stem, words: Lexicon) -> tuple[str, ...]:
    """Whom a line names whose list follows; () where it names nobody, or is in a language that has its own reader."""
    if words.language not in INFLECTED or stem.subject.sort != "party":
        return ()
    return _names(text, stem.sentence.tokens, stem.subject, words)


def _we(words: Lexicon) -> str:
    return str(words.grammar["we"][0]).capitalize()


def _names(text: str, tokens: Sequence[Token], subject: Subject, words: Lexicon) -> tuple[str, ...]:
    """The names in a subject: each member of a list by itself, without articles."""
    pieces: list[tuple[int, int]] = []
    start = subject.start
    for at in range(subject.start + 1, subject.end - 1):
        joins = tokens[at].norm == "," or tokens[at].norm in words.words("joiners")
        if joins and _opens_name(tokens, at + 1, subject.end, words):
            pieces.append((start, at))
            start = at + 1
    pieces.append((start, subject.end))
    return tuple(name for first, last in pieces if (name := _written(text, tokens, first, last, words)))


def _opens_name(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> bool:
    loose = words.words("articles") | words.words("joiners")
    following = next((token for token in tokens[at:end] if token.norm not in loose), None)
    article = tokens[at].norm in words.words("articles")
    return following is not None and (article or following.text[0].isupper())


def _written(text: str, tokens: Sequence[Token], first: int, last: int, words: Lexicon) -> str:
    loose = words.words("articles") | words.words("joiners") | words.words("counting") | {","}
    while first < last and tokens[first].norm in loose:
        first += 1
    last = next((i for i in range(first + 1, last) if tokens[i].norm in (",", "(")), last)
    return " ".join(text[tokens[first].start : tokens[last - 1].end].split()) if first < last else ""


def _span(kind: str, text: str, tokens: Sequence[Token], first: int, last: int) -> Span | None:
    if first >= last:
        return None
    return Span(kind, tokens[first].start, tokens[last - 1].end, text[tokens[first].start : tokens[last - 1].end])


def beneficiaries_of(text: str, raw: Raw, part: Part, words: Lexicon) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """Who gains by the words: to whom something is given, for whom it is done, who is helped or trained."""
    tokens = raw.sentence.tokens
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    traits = verb.traits if verb else frozenset()
    marks = words.words("gaining") | (words.words("giving") if "gives" in traits else frozenset())
    for at in range(part.start, part.full):
        direct = "helps" in traits and at > part.verb
        oblique = words.language == "ru" and "gives" in traits and at > part.verb
        start = at if direct or oblique else at + 1 if tokens[at].norm in marks else -1
        place = _people(tokens, start, part.full, words, oblique) if start >= 0 else None
        if place and (span := _span("beneficiary", text, tokens, *place)):
            return (" ".join(span.text.split()),), (span,)
    return (), ()


def _people(tokens: Sequence[Token], at: int, end: int, words: Lexicon, oblique: bool) -> tuple[int, int] | None:
    """The noun phrase at a place, if people, parties or places head it."""
    loose = words.words("articles") | words.words("counting")
    while at < end and (tokens[at].norm in loose or tokens[at].kind == "number"):
        at += 1
    if at >= end or tokens[at].kind != "word":
        return None
    norm = tokens[at].norm
    stems = tuple(words.words("people"))
    if not (norm.startswith(stems) or _is_gainer(tokens, at, words)):
        return None
    if oblique and not norm.endswith(tuple(words.words("dative_endings"))):
        return None
    last = at + 1
    while last < min(end, at + _LONGEST_NAME) and _goes_on(tokens, last, end, words):
        last += 1
    while last > at + 1 and tokens[last - 1].norm in words.words("prepositions") | words.words("articles"):
        last -= 1
    return at, last


def _is_gainer(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    return bool(party_named(tokens, at, words)) or (at > 0 and tokens[at].text[0].isupper())


def _goes_on(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> bool:
    """Whether a name goes on: another word of it, or a small one that ties the next to it ("des pays de ...")."""
    token = tokens[at]
    if token.norm in words.words("articles"):
        return at + 1 < end and tokens[at - 1].norm in words.words("prepositions")
    if token.norm in words.words("tying"):
        return at + 1 < end
    return token.kind == "word" and words.language != "ru" and token.norm not in closed(words.language)


def collective_in(found: Sequence[Sentence], text: str, words: Lexicon) -> str:
    """Who "we" is: the name after "Nous, ministres du ...,"; else the group or the two states named most."""
    for sentence in found[:_HEAD]:
        if name := _after_we(sentence.tokens, text, words):
            return name
    counts: Counter[str] = Counter()
    groups: list[str] = []
    for number, sentence in enumerate(found[:25]):
        for at in range(len(sentence.tokens)):
            if hit := party_named(sentence.tokens, at, words):
                counts[hit[0].name] += hit[0].kind == "state"
                groups += [hit[0].name] if hit[0].kind == "group" and number < 6 else []
    ranked = [(name, count) for name, count in counts.most_common(3) if count]
    if len(ranked) >= 2 and ranked[1][1] >= 4 and (len(ranked) == 2 or ranked[1][1] >= 3 * ranked[2][1]):
        return "|".join(name for name, _ in ranked[:2])
    return groups[0] if groups else ""


def _after_we(tokens: Sequence[Token], text: str, words: Lexicon) -> str:
    """ "Nous, ministres du Groupe X," -> "Groupe X"; with several names the whole apposition."""
    for at in range(min(len(tokens) - 3, 12)):
        if tokens[at].norm not in words.words("we") or tokens[at + 1].text not in ",—–-":
            continue
        end = next((i for i in range(at + 3, min(len(tokens), at + 60)) if tokens[i].text in ",—–"), -1)
        if end < 0:
            continue
        names = [
            i for i in range(at + 2, end) if tokens[i].text[0].isupper() and tokens[i].norm not in words.words("titles")
        ]
        several = any(tokens[i].norm in words.words("joiners") for i in range(names[0], end)) if names else False
        first = names[0] if names and not several else at + 2 + (tokens[at + 2].norm in words.words("articles"))
        return " ".join(text[tokens[first].start : tokens[end - 1].end].split())
    return ""
