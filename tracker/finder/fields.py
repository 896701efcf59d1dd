"""The fields of a promise, each with the words that say it: for whom, what sort, how firm."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.finder.actors import demonyms, party_at
from tracker.finder.clauses import Part
from tracker.finder.forms import Verb
from tracker.finder.grammar import closed, form_of, is_participle, verb_of
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
    degrees = [quantity for quantity in quantities if quantity.unit in _DEGREES]
    if raw.rule.family == "event":
        return Kind.EVENT
    if any(_is_promised(quantity, tokens, words) for quantity in quantities):
        return Kind.QUANTIFIED
    verb = _main_verb(tokens, part, words)
    if _is_event(verb, tokens, part, words, dated):
        return Kind.EVENT
    if raw.rule.id in _STANCES or (degrees and raw.rule.family in _GOALS):
        return Kind.STANCE
    inner = {token.norm for token in tokens[part.start : part.end]}
    if verb and "stance" in verb.traits:
        return Kind.ACTION if inner & words.words("doings") else Kind.STANCE
    if verb is None and raw.rule.family in ("reaffirm", "committed"):
        return Kind.ACTION if inner & words.words("doings") else Kind.STANCE
    if verb and verb.base in words.words("upholding") and inner & words.words("ideals"):
        return Kind.STANCE
    return Kind.ACTION


_DEGREES = frozenset({"degrees Celsius", "degrees Fahrenheit", "degrees"})
_STANCES = frozenset({"support", "our-support", "reaffirm"})
_GOALS = frozenset({"goal", "reaffirm"})


def _main_verb(tokens: Sequence[Token], part: Part, words: Lexicon) -> Verb | None:
    """The verb of a promise; of a passive its participle."""
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    for token in tokens[part.verb + 1 : part.verb + 4] if verb and verb.base == "be" else ():
        if is_participle(words, token.norm):
            return verb_of(words, token.norm)
    return verb


def _is_event(verb: Verb | None, tokens: Sequence[Token], part: Part, words: Lexicon, dated: bool) -> bool:
    """Whether something is to be held, opened, signed or adopted."""
    if verb is None:
        return dated and part.verb < 0 and tokens[part.start].norm in words.words("event_nouns")
    meets = any(token.norm in words.words("meetings") for token in tokens[part.start : part.end])
    if ("event" in verb.traits and meets) or verb.base in words.words("gathering"):
        return True
    passive = tokens[part.verb].norm in words.words("be") or part.verb > part.start
    alone = part.verb + 1 >= part.end or tokens[part.verb + 1].norm in words.words("prepositions")
    occurs = verb.base in words.words("occurring") and (passive or alone)
    return dated and (verb.base in words.words("opening") or occurs)


def _is_promised(quantity: Quantity, tokens: Sequence[Token], words: Lexicon) -> bool:
    """Whether a quantity is to be reached: no degrees, no small count, not what somebody has ("our 14 sites")."""
    if quantity.unit in _DEGREES or _is_small(quantity) or quantity.span is None:
        return False
    before = next((token.norm for token in reversed(tokens) if token.end <= quantity.span.start), "")
    return before == "first" or before not in words.words("owning")


def _is_small(quantity: Quantity) -> bool:
    """Whether a count only describes ("six lines of effort", spelled out)."""
    small = quantity.value < 12 and quantity.unit != "times" and quantity.comparator == "="
    return small and quantity.span is not None and not any(sign.isdigit() for sign in quantity.span.text)


def strength_of(raw: Raw, tokens: Sequence[Token], words: Lexicon) -> Strength:
    """How firmly the words bind: by the trigger, softened by "continue to" and "explore"."""
    part = raw.part
    if raw.rule.strength == "soft":
        return Strength.FIRM if raw.rule.id == "commitment" and _is_expressed(raw, tokens, words) else Strength.SOFT
    named = tokens[raw.trigger[0] : max(raw.trigger[1], part.start)]
    if raw.rule.family in ("nominal", "announce") and any(t.norm in words.words("tentative") for t in named):
        return Strength.SOFT
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    softened = verb is not None and verb.base in words.words("softening")
    return Strength.SOFT if softened and raw.rule.family != "commissive" else Strength.FIRM


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
