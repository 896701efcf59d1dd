"""The fields of a promise, each with the words that say it: for whom, what sort, how firm."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.finder.clauses import Part
from tracker.finder.forms import Verb
from tracker.finder.grammar import is_participle, verb_of
from tracker.finder.lexicon import Lexicon
from tracker.finder.raw import Raw
from tracker.model import Kind, Quantity, Strength
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
