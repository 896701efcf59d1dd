"""What numbers and dates say of a promise: that it can be checked, and where it falls into several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from tracker.dates import read
from tracker.finder.clauses import Part
from tracker.finder.grammar import form_of
from tracker.finder.lexicon import Lexicon
from tracker.finder.quantities import Found
from tracker.finder.raw import Raw
from tracker.finder.timing import Moment
from tracker.phrases import Token

_JOINERS = frozenset({"and", ","})
_PLACING = frozenset({"in", "on", "at", "by", "during"})
_LONG_AGO = 120  # days; what was told since is still news
_MOST_EVENTS = 5
_MOST_BETWEEN = 7  # words of the second noun before its number


def has_time(raw: Raw, found: Sequence[Moment], *sides: str) -> bool:
    """Whether a time stands in a promise; where sides are given ("by", "before"), only one of those."""
    return any(
        raw.part.start <= moment.phrase.start < raw.part.full and (not sides or moment.phrase.side in sides)
        for moment in found
    )


def is_money(one: Found) -> bool:
    """Whether a quantity is a sum of money, by its currency's three letters."""
    return len(one.quantity.unit) == 3 and one.quantity.unit.isupper()


def has_needed(raw: Raw, counted: Sequence[Found], found: Sequence[Moment]) -> bool:
    """Whether a promise holds what its rule asks for: a number, a sum, a coming date."""
    if raw.sort == "with":
        return bool(counted) or has_time(raw, found)
    match raw.rule.needs:
        case "quantity":
            return bool(counted)
        case "money":
            return any(map(is_money, counted))
        case "measured":
            return bool(counted) or has_time(raw, found)
        case "future":
            return any(map(is_money, counted)) or has_time(raw, found, "by", "before")
    return True


def as_measured(raw: Raw, counted: Sequence[Found], found: Sequence[Moment], words: Lexicon) -> Raw:
    """A promise with its sort told by what can be measured: numbers and deadlines make a weak one sure."""
    family, due = raw.rule.family, has_time(raw, found, "by")
    measurable = bool(counted) or due
    if _is_vague(raw, words):
        return replace(raw, sort="vague")
    if raw.sort == "named" and measurable:
        return replace(raw, sort="named-due" if due else "named-count")
    if raw.sort in ("relative", "pronoun") and raw.reason and not raw.veto and measurable:
        return replace(raw, sort="told", reason="")
    if family in ("modal", "intend") and raw.sort == "party" and raw.veto and raw.veto.veto.id == "evaluative":
        return replace(raw, sort="measured" if measurable else "noted", veto=None, reason="")
    if not measurable and not (family == "modal" and words.language == "en" and has_time(raw, found)):
        return raw
    if raw.sort == "bare" or (raw.rule.id == "decision" and raw.sort == "none"):
        return replace(raw, sort="dated")
    unsure = {
        "modal": ("thing", "effect", "it", "there") if raw.rule.id != "would" else ("thing",),
        "intend": ("it",),
        "progressive": ("party", "we", "they"),
        "duty": ("thing", "effect", "party", "programme", "passive", "state") if due else ("passive",),
        "asked": ("list",),
        "labelled": ("labelled",),
    }
    return replace(raw, sort="measured") if raw.sort in unsure.get(family, ()) else raw


def long_ago(raw: Raw, found: Sequence[Moment], issued: date | None, words: Lexicon) -> bool:
    """Whether a promise was made at a time that is long past and names none to come: "In 2015 they pledged to"."""
    tokens, (first, last) = raw.sentence.tokens, raw.trigger
    told = any(form_of(words, token.norm) == "past" for token in tokens[first:last])
    if issued is None or not told or any(token.norm in ("has", "have") for token in tokens[max(0, first - 2) : last]):
        return False
    before = [one for one in found if one.phrase.start < first]
    days = [_last_day(one, issued) for one in before]
    later = [_last_day(one, issued) for one in found if one not in before]
    return any(day and (issued - day).days > _LONG_AGO for day in days) and not any(
        day and day > issued for day in later
    )


def _last_day(moment: Moment, issued: date) -> date | None:
    readings = read(moment.phrase, issued)
    return readings[0].latest if readings else None


def _is_vague(raw: Raw, words: Lexicon) -> bool:
    """Whether a promise says next to nothing: "go further", "do more"."""
    inner = [token.norm for token in raw.sentence.tokens[raw.part.start : raw.part.end] if token.kind != "mark"]
    return 0 < len(inner) <= 2 and raw.part.verb >= 0 and inner[-1] in words.words("vague")


def by_times(tokens: Sequence[Token], part: Part, found: Sequence[Moment]) -> list[Part]:
    """Events told in one breath: "meeting in Lima in 2027 and in Oslo in 2028"; [] where there is but one."""
    starts = [part.start]
    for i in range(part.start + 2, part.end - 1):
        if tokens[i].norm in _JOINERS or [t.norm for t in tokens[i : i + 3]] == ["as", "well", "as"]:
            opener = i + (3 if tokens[i].norm == "as" else 1)
            if opener < part.end and _opens(tokens[opener]) and tokens[i - 1].norm not in _JOINERS:
                starts.append(opener)
    bounds = [*starts, part.end]
    moments = [moment.phrase.start for moment in found]
    if not 2 <= len(starts) <= _MOST_EVENTS or any(
        sum(a <= at < b for at in moments) != 1 for a, b in pairwise(bounds)
    ):
        return []
    return [Part(a, _before_joiner(tokens, b, part.end), part.verb, b) for a, b in pairwise(bounds)]


def _opens(token: Token) -> bool:
    """Whether a joined event or amount begins with a word: "in Oslo", "up to 2.5 TWh"."""
    return token.norm in _PLACING or token.kind == "number" or token.norm in ("up", "a", "$", "€", "£")


def by_nouns(tokens: Sequence[Token], part: Part, counted: Sequence[Found]) -> list[tuple[Part, Found]]:
    """Nouns with a number each: "the building of 15 schools and the training of 300 nurses"; [] for one."""
    cuts = [_noun_joint(tokens, one, following) for one, following in pairwise(counted)]
    if not cuts or -1 in cuts:
        return []
    bounds = [part.start, *(cut + 1 for cut in cuts), part.end]
    pieces = [
        Part(a, _before_joiner(tokens, b, part.end), part.verb if a == part.start else -1, b)
        for a, b in pairwise(bounds)
    ]
    return list(zip(pieces, counted, strict=True))


def _noun_joint(tokens: Sequence[Token], one: Found, following: Found) -> int:
    """Where "and" joins the nouns of two quantities; -1 for nowhere."""
    at = next((i for i in range(one.end, following.start) if tokens[i].norm == "and"), -1)
    between = [token.norm for token in tokens[at + 1 : following.start]]
    fits = (
        2 <= len(between) <= _MOST_BETWEEN
        and between[0] in ("the", "a", "an")
        and between[-1] in ("of", "for", "worth")
    )
    return at if at >= 0 and at - one.end <= _MOST_BETWEEN and fits else -1


def _before_joiner(tokens: Sequence[Token], at: int, end: int) -> int:
    if at == end:
        return at
    while tokens[at - 1].norm in ("and", ",", "as", "well"):
        at -= 1
    return at
