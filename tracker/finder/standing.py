"""What stands before a trigger and after it: the sort of its subject, by which its precision is kept."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.finder.actors import Subject
from tracker.finder.clauses import Part
from tracker.finder.grammar import adverb_class, form_of, is_participle, verb_of
from tracker.finder.lexicon import Lexicon, Rule
from tracker.finder.triggers import Hit
from tracker.phrases import Token

_NEAR = 8  # words before a noun in which its verb is looked for


def sort_of(tokens: Sequence[Token], hit: Hit, subject: Subject, made: Sequence[Part], words: Lexicon) -> str:
    if hit.rule.id in ("commitment", "goal") or (hit.rule.id == "our-support" and subject.sort == "none"):
        sort = _governance(tokens, hit, words)
        named = hit.rule.id == "goal" and sort == "governed" and bool(made) and made[0].verb < 0
        return "bare" if named else sort  # "the goal of the Paris Agreement"
    if (
        hit.rule.id == "progressive"
        and subject.sort in ("we", "party", "they")
        and made
        and (verb := verb_of(words, tokens[hit.end - 1].norm))
    ):
        return "launching" if verb.base in words.words("launching") else subject.sort
    if (
        subject.sort == "thing"
        and made
        and made[0].verb < 0
        and hit.rule.family in ("committed", "commissive", "agree")
    ):
        return "thing-noun"
    if hit.rule.family not in ("modal", "duty", "intend") or not made:
        return subject.sort
    if subject.sort == "pronoun":
        first = tokens[subject.start].norm
        return first if first in ("it", "there") and subject.end - subject.start == 1 else "pronoun"
    if hit.rule.family == "intend":
        return subject.sort
    if subject.sort != "relative" and _is_passive(tokens, made[0], words):
        return "passive"
    if subject.sort in ("thing", "programme") and _is_state(tokens, made[0], words):
        return "state"
    if subject.sort == "programme" and _is_effect(tokens, made[0], words):
        return "effect"
    return "effect" if subject.sort == "thing" and _is_result(tokens, made[0], words) else subject.sort


def _is_effect(tokens: Sequence[Token], part: Part, words: Lexicon) -> bool:
    """Whether what a programme will do only follows from it: "the grant will help farmers"."""
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    return verb is not None and verb.base in words.words("effects")


def _governance(tokens: Sequence[Token], hit: Hit, words: Lexicon) -> str:
    """Whether a noun of promising stands under a verb that makes it one: "reaffirmed their commitment to"."""
    before = {token.norm for token in tokens[max(0, hit.start - _NEAR) : hit.start + (hit.rule.id == "commitment")]}
    if hit.rule.id != "goal":
        return "governed" if before & words.words("governing") else "bare"
    if before & words.words("repeating"):
        return "governed"
    return "bare" if tokens[hit.start].norm == "the" and tokens[hit.end - 1].norm == "of" else "goal"


def _is_result(tokens: Sequence[Token], part: Part, words: Lexicon) -> bool:
    """Whether what a thing will do is rather an effect ("the reform will lower costs"), if nobody announced it."""
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    told = any(token.norm == "that" for token in tokens[max(0, part.start - 6) : part.start]) and any(
        token.norm.startswith("announc") for token in tokens[: part.start]
    )
    return verb is not None and "result" in verb.traits and not told


def asks(tokens: Sequence[Token], part: Part, words: Lexicon) -> bool:
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    if verb is None or verb.base not in words.words("asking"):
        return False
    rest = [token.norm for token in tokens[part.verb + 1 : part.full]]
    return verb.base != "encourage" or ("to" in rest and rest[:1] != ["and"])


def _is_state(tokens: Sequence[Token], part: Part, words: Lexicon) -> bool:
    """Whether a thing is promised a standing: "the goods will be exempt", "the site shall not be open"."""
    return any(token.norm == "be" for token in tokens[part.start : part.start + 2]) and any(
        token.norm in words.words("states") for token in tokens[part.start + 1 : part.start + 4]
    )


def _is_passive(tokens: Sequence[Token], part: Part, words: Lexicon) -> bool:
    at = part.verb
    if at < 0 or tokens[at].norm not in ("be", "not"):
        return False
    adverb = adverb_class(words)
    at += 1 + (tokens[at].norm == "not")
    while at < part.full and adverb(tokens, at):
        at += adverb(tokens, at)
    return at < part.full and (is_participle(words, tokens[at].norm) or tokens[at].norm.endswith("ed"))


def fits(rule: Rule, sort: str, made: Sequence[Part], tokens: Sequence[Token], words: Lexicon) -> bool:
    if rule.needs == "quantity" and sort == "programme":
        return True
    if rule.subject == "party":
        return sort in ("we", "party", "they", "launching", "list")
    if rule.subject == "we":
        return sort in ("we", "party", "list")
    if rule.subject == "any" and sort == "none":
        return False
    verb = made[0].verb
    return not (
        rule.complement == "base"
        and verb >= 0
        and form_of(words, tokens[verb].norm) in ("ing",)
        and rule.id != "progressive"
    )
