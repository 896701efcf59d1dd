"""The fields of a promise, each with the words that say it: when, for whom, what sort, how firm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker.dates import read
from tracker.finder.actors import demonyms, party_at
from tracker.finder.clauses import Part
from tracker.finder.grammar import closed, form_of, verb_of
from tracker.finder.lexicon import Lexicon
from tracker.finder.pledgors import gains
from tracker.finder.raw import Raw
from tracker.model import Due, Kind, Quantity, Span, Strength
from tracker.phrases import Token
from tracker.timewords import Phrase, time_phrases

_ROLLING = frozenset({"rolling", "count", "vague"})


@dataclass(frozen=True, slots=True)
class Moment:
    """A time phrase of a sentence with its place in the text."""

    phrase: Phrase
    span: Span


@dataclass(frozen=True, slots=True)
class Times:
    """The times of a sentence: those that can be deadlines, and the places of all, whose numbers count nothing."""

    moments: tuple[Moment, ...] = ()
    places: tuple[tuple[int, int], ...] = ()


def times_of(text: str, tokens: Sequence[Token], words: Lexicon) -> Times:
    """The times of a sentence; baselines and names of years are no deadlines."""
    phrases = time_phrases(tokens, words.language)
    found = []
    for phrase in phrases:
        first, last = tokens[phrase.start], tokens[phrase.end - 1]
        if not _is_baseline(tokens, phrase, words):
            found.append(Moment(phrase, Span("period", first.start, last.end, text[first.start : last.end])))
    return Times(tuple(found), tuple((phrase.start, phrase.end) for phrase in phrases))


def _is_baseline(tokens: Sequence[Token], phrase: Phrase, words: Lexicon) -> bool:
    before = tokens[phrase.start - 1].norm if phrase.start else ""
    after = tokens[phrase.end].norm if phrase.end < len(tokens) else ""
    if (
        (phrase.side == "since" and not _takes_effect(tokens, phrase, words))
        or before in words.words("baselines")
        or after in ("levels", "level", "baseline", "baselines")
    ):
        return True
    if phrase.rule == "year" and phrase.end - phrase.start == 1:  # "the 2030 Agenda", "2022 was"
        return True
    short = phrase.end - phrase.start
    in_name = (
        phrase.rule in ("year", "years")
        and phrase.end < len(tokens)
        and tokens[phrase.end].text[0].isupper()
        and tokens[phrase.end].kind == "word"
    )
    return in_name and short <= 2 and before in ("the", "of", "our")


def _takes_effect(tokens: Sequence[Token], phrase: Phrase, words: Lexicon) -> bool:
    """Whether "from" a time says when something begins to hold rather than what it is compared with."""
    after = tokens[phrase.end].norm if phrase.end < len(tokens) else ""
    return tokens[phrase.start].norm == "from" and after not in ("to", "until", "till", "-", *words.words("baselines"))


def due_of(raw: Raw, part: Part, found: Sequence[Moment], issued: date | None) -> Due | None:
    """When a promise falls due: by its own words, else by those that open its sentence; never in the past."""
    if raw.rule.id == "reaffirm":
        return None
    last = max(min(part.full, raw.limit - 1 if raw.limit < part.full else part.full), part.end)
    cut = last - 3 if last < part.full else last
    inside = [
        moment for moment in found if part.start <= moment.phrase.start and moment.phrase.end <= max(cut, part.end)
    ]
    head = raw.subject.start if raw.subject.end else raw.trigger[0]
    opening = [
        moment
        for moment in found
        if moment.phrase.end <= head and (moment.phrase.start <= 3 or head - moment.phrase.end <= 2)
    ]
    near = raw.trigger[0] - raw.subject.end <= 8 and raw.subject.end > 0
    between = [
        moment for moment in found if near and raw.subject.end <= moment.phrase.start < max(raw.trigger[1], part.start)
    ]
    for group in (inside, between, opening):
        dated = [
            (_rank(moment.phrase), i, moment) for i, moment in enumerate(group) if not _is_past(moment.phrase, issued)
        ]
        if dated:
            moment = min(dated, key=lambda entry: entry[:2])[2]
            phrase = replace(moment.phrase, side="") if moment.phrase.side == "since" else moment.phrase
            return Due(moment.span.text, read(phrase, issued), moment.span)
    return None


def _rank(phrase: Phrase) -> int:
    if phrase.side in ("by", "before"):
        return 0
    if phrase.rule in ("rolling", "count"):
        return 1
    return 3 if phrase.rule == "vague" or phrase.side == "since" else 2


def _is_past(phrase: Phrase, issued: date | None) -> bool:
    if issued is None:
        return phrase.side == "since"
    readings = read(phrase, issued)
    return bool(readings) and readings[0].latest is not None and readings[0].latest < issued


def kind_of(
    raw: Raw, tokens: Sequence[Token], quantities: Sequence[Quantity], words: Lexicon, dated: bool = False
) -> Kind:
    """What sort of thing is promised."""
    part = raw.part
    if any(quantity.unit not in ("degrees Celsius", "degrees") and not _is_small(quantity) for quantity in quantities):
        return Kind.QUANTIFIED
    if raw.rule.family == "event":
        return Kind.EVENT
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    inner = {token.norm for token in tokens[part.start : part.end]}
    if verb and "event" in verb.traits and inner & words.words("meetings"):
        return Kind.EVENT
    if verb and verb.base in words.words("gathering"):
        return Kind.EVENT
    if verb and dated and verb.base in words.words("opening"):
        return Kind.EVENT
    if raw.rule.id == "support" or raw.rule.id == "reaffirm":
        return Kind.STANCE
    if verb and "stance" in verb.traits:
        return Kind.ACTION if inner & words.words("doings") else Kind.STANCE
    if verb is None and raw.rule.family in ("reaffirm", "committed"):
        return Kind.ACTION if inner & words.words("doings") else Kind.STANCE
    if verb and verb.base in words.words("upholding") and inner & words.words("ideals"):
        return Kind.STANCE
    return Kind.ACTION


def _is_small(quantity: Quantity) -> bool:
    """Whether a count only describes ("six lines of effort", spelled out)."""
    return quantity.value < 12 and quantity.span is not None and not any(sign.isdigit() for sign in quantity.span.text)


def strength_of(raw: Raw, tokens: Sequence[Token], words: Lexicon) -> Strength:
    """How firmly the words bind: by the trigger, softened by "continue to" and "explore"."""
    part = raw.part
    if raw.rule.strength == "soft":
        return Strength.FIRM if raw.rule.id == "commitment" and _is_expressed(raw, tokens, words) else Strength.SOFT
    if raw.rule.family == "nominal" and any(
        token.norm in words.words("tentative") for token in tokens[slice(*raw.trigger)]
    ):
        return Strength.SOFT
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    if verb and verb.base in words.words("softening"):
        return Strength.SOFT
    return Strength.FIRM


def _is_expressed(raw: Raw, tokens: Sequence[Token], words: Lexicon) -> bool:
    """Whether a commitment is newly expressed or somebody else's taken note of, rather than reaffirmed."""
    before = {token.norm for token in tokens[max(0, raw.trigger[0] - 8) : raw.trigger[1]]}
    if before & words.words("tentative"):
        return False
    return bool(before & words.words("expressing")) and not before & words.words("repeating")


def beneficiaries_of(text: str, raw: Raw, part: Part, words: Lexicon) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """Who gains by the words: whom it is provided to or for, supported, trained, protected."""
    tokens = raw.sentence.tokens
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    places: list[tuple[int, int]] = []
    if gains(raw, words):
        places.append((_past_article(tokens, raw.subject.start), raw.subject.end))
    if not places and verb and verb.base in words.words("helping"):
        places += _people(tokens, part.verb + 1, part.full, words)
    if raw.rule.id in ("support", "our-support"):
        places += _first_party(tokens, part)
    for at in range(part.start + 1, min(part.full, len(tokens) - 1) if not places else 0):
        tied = tokens[at].norm == "with" and tokens[at - 1].norm in words.words("ties")
        if tied and (found := _people(tokens, at + 1, part.end, words)):
            places += found
            break
        if tokens[at].norm in ("for", "to") or (
            tokens[at].norm == "of" and tokens[at - 1].norm in words.words("gainful")
        ):
            helped = (
                tokens[at].norm != "to"
                or (verb is not None and "gives" in verb.traits)
                or tokens[at - 1].norm in ("support", "assistance", "aid")
            )
            if helped and (found := _people(tokens, at + 1, part.full, words)):
                places += found
                break
    spans = tuple(
        Span("beneficiary", tokens[a].start, tokens[b - 1].end, text[tokens[a].start : tokens[b - 1].end])
        for a, b in places[:2]
    )
    return tuple(" ".join(span.text.split()) for span in spans), spans


def _first_party(tokens: Sequence[Token], part: Part) -> list[tuple[int, int]]:
    """The party whose cause is supported: "our support for ASEAN centrality"."""
    for at in range(part.start, part.end):
        if found := party_at(tokens, at):
            return [(at, at + found[1])]
    return []


def _people(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> list[tuple[int, int]]:
    """The noun phrase at a place, if people, parties or places head it."""
    start = _past_count(tokens, at, end, words)
    i = start
    while (
        i < end
        and i - start < 7
        and (
            tokens[i].kind == "word"
            and (tokens[i].norm not in closed(words.language))
            and not (
                i > start and form_of(words, tokens[i].norm) in ("past", "pp", "s") and tokens[i].text[0].islower()
            )
        )
    ):
        i += 1
    if i == start:
        return []
    people = words.words("people")
    named = party_at(tokens, start)
    if (named and start + named[1] >= i) or _is_named(tokens, start, i, end):
        return [(start, i)]
    if tokens[i - 1].norm in people or (tokens[i - 1].norm in ("partners", "members") and i - start > 1):
        return [(start, _from_where(tokens, i, end))]
    return (
        [(start, i)]
        if tokens[start].norm.removesuffix("'s") in demonyms()
        and tokens[i - 1].norm.endswith("s")
        and tokens[i - 1].norm in people
        else []
    )


def _is_named(tokens: Sequence[Token], start: int, end: int, limit: int) -> bool:
    """Whether a name of one or two words, of somebody the tables do not know, stands at tokens [start:end)."""
    measured = end < limit and tokens[end].kind in ("number", "mark") and tokens[end].text not in ",.;"
    return end - start <= 2 and not measured and all(token.text.istitle() for token in tokens[start:end])


def _past_article(tokens: Sequence[Token], at: int) -> int:
    return at + (tokens[at].norm in ("the", "a", "an"))


def _past_count(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> int:
    """Past articles and numbers: "an additional 800 million people"."""
    counting = words.words("counting")
    while at < end and (tokens[at].norm in counting or tokens[at].kind == "number"):
        at += 1
    return at


def _from_where(tokens: Sequence[Token], at: int, end: int) -> int:
    """Past "from Central Asian countries" after "students"."""
    if at + 1 < end and tokens[at].norm in ("from", "in", "of") and tokens[at + 1].text[0].isupper():
        i = at + 1
        while (
            i < end
            and tokens[i].kind == "word"
            and (
                tokens[i].text[0].isupper() or tokens[i].norm in ("countries", "states", "nations", "region", "islands")
            )
        ):
            i += 1
        return i
    return at
