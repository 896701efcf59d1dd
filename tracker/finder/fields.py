"""The fields of a promise, each with the words that say it: for whom, what sort, how firm."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.finder.actors import demonyms, party_at
from tracker.finder.clauses import Part
from tracker.finder.grammar import closed, form_of, verb_of
from tracker.finder.lexicon import Lexicon
from tracker.finder.pledgors import gains
from tracker.finder.raw import Raw
from tracker.model import Kind, Quantity, Span, Strength
from tracker.phrases import Token


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
