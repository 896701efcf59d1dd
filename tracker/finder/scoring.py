"""How sure a candidate is: its rule's measured precision, smoothed, less for what was inferred. Doubles are linked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from tracker.finder.lexicon import Lexicon
from tracker.finder.quantities import Found
from tracker.finder.raw import Raw
from tracker.model import Candidate, Due, Strength, Tier
from tracker.phrases import tokenise

LINE = 0.6
"""Candidates from this confidence on are sure; the others are offered below the line."""

_PRIOR_WEIGHT = 4.0
_FAMILY_PRIOR = {
    "veto": 0.05,
    "stance": 0.65,
    "progressive": 0.4,
    "duty": 0.4,
    "goal": 0.7,
    "list": 0.7,
    "named": 0.25,
    "asked": 0.45,
    "labelled": 0.55,
    "caught": 0.35,
}
_SORT_PRIOR = {
    "asking": 0.45,
    "bare": 0.45,
    "it": 0.45,
    "there": 0.5,
    "thing-noun": 0.45,
    "told": 0.45,
    "thing": 0.5,
    "effect": 0.3,
    "measured": 0.65,
    "noted": 0.45,
    "aside": 0.45,
}
_SURE_SORTS = {
    "launching": 0.7,
    "named-due": 0.65,
    "named-count": 0.5,
    "measured": 0.7,
    "dated": 0.7,
    "tail": 0.35,
    "with": 0.62,
    "vague": 0.3,
    "titled": 0.4,
}
_USUAL_PRIOR = 0.75
_RESTATED = 0.75


def key(raw: Raw) -> str:
    """The name under which a candidate's rule keeps its record: the rule and what its subject was."""
    return f"{raw.rule.id}/{raw.sort}"


def confidence(raw: Raw, words: Lexicon, tallies: Mapping[str, tuple[float, float]], inferred: bool) -> float:
    """The smoothed precision of the rule on reviewed candidates, between 0 and 1."""
    name = key(raw)
    records = words.precision.get(name, (0, 0)), tallies.get(name, (0, 0))
    right, wrong = (max(0.0, sum(record[n] for record in records)) for n in (0, 1))
    prior = _FAMILY_PRIOR.get(raw.rule.family, _USUAL_PRIOR)
    prior = _SURE_SORTS.get(raw.sort, prior)
    if raw.rule.subject == "any" or raw.sort in ("bare", "asking", "thing-noun", "told", "noted", "aside"):
        usual = _SORT_PRIOR.get(raw.sort, 1.0)
        prior = min(prior, words.grammar.get("priors", {}).get(raw.sort, usual))
    value = (right + prior * _PRIOR_WEIGHT) / (right + wrong + _PRIOR_WEIGHT)
    if raw.stem:
        value *= 0.7  # it only introduces the list below
    return round(value * (0.97 if inferred else 1.0) * (0.1 if raw.reason else 1.0), 3)


def tier(value: float) -> Tier:
    """Whether a candidate stands above the line."""
    return Tier.SURE if value >= LINE else Tier.POSSIBLE


def doubts(actor: str, due: Due | None, counted: Sequence[Found], issued: date | None) -> tuple[str, ...]:
    """What is not certain about a candidate, one sentence each."""
    found = [actor] if actor else []
    if due and len(due.readings) > 1:
        found.append(f"“{due.phrase}” has {len(due.readings)} readings.")
    if due and not due.readings and issued is None:
        found.append(f"“{due.phrase}” counts from the document's date, which is not known.")
    found += [f"“{one.figure}” can be read with its point as one of thousands." for one in counted if one.figure]
    if any(one.assumed for one in counted):
        found.append("The currency is assumed from its sign.")
    if due and any(reading.rule == "rolling" for reading in due.readings) and any(_is_count(one) for one in counted):
        found.append("The number may be a total or one for each year.")
    return tuple(found)


def _is_count(one: Found) -> bool:
    return one.quantity.unit != "%" and not (len(one.quantity.unit) == 3 and one.quantity.unit.isupper())


def in_programme(found: Sequence[Candidate]) -> list[Candidate]:
    """Raise "should" and "must" above the line in a programme, where they say what its authors would do.

    A text is a programme if it orders ("Introduce a tax on ...") at least four times outside of lists.
    """
    orders = sum(candidate.rule == "imperative/paragraph" for candidate in found)
    if orders < _PROGRAMME:
        return list(found)
    return [
        replace(candidate, confidence=max(candidate.confidence, LINE), tier=Tier.SURE, strength=_own(candidate))
        if candidate.rule.startswith(_OWN_DUTIES) and candidate.tier is not Tier.VETOED
        else candidate
        for candidate in found
    ]


def _own(candidate: Candidate) -> Strength:
    return Strength.FIRM if candidate.rule.startswith("would/") else candidate.strength


_PROGRAMME = 4
_OWN_DUTIES = ("should/", "must/", "will/thing", "will/measured", "will/state", "will/it", "will/there", "would/")


def linked(found: Sequence[Candidate]) -> list[Candidate]:
    """Put a promise that restates another one below the line, with a note; the more specific one stays."""
    out = list(found)
    words = [frozenset(token.norm for token in tokenise(candidate.focus) if len(token.norm) > 3) for candidate in out]
    holders: dict[str, list[int]] = {}
    for later, candidate in enumerate(out):
        if candidate.tier is not Tier.SURE:
            continue
        for earlier in _near(words[later], holders):
            if (
                out[earlier].tier is Tier.SURE
                and _same(words[earlier], words[later])
                and _agree(out[earlier], candidate)
            ):
                less = earlier if _detail(candidate) > _detail(out[earlier]) else later
                other = out[later if less == earlier else earlier]
                note = f"It restates “{' '.join(other.focus.split())[:60]}”."
                out[less] = replace(out[less], tier=Tier.POSSIBLE, doubts=(*out[less].doubts, note))
                break
        for word in words[later]:
            holders.setdefault(word, []).append(later)
    return out


def _near(words: frozenset[str], holders: Mapping[str, list[int]]) -> list[int]:
    """The earlier candidates that share at least three words, the nearest ones where there are many."""
    shared = Counter(index for word in words for index in holders.get(word, ())[-_MOST_COMPARED:])
    return sorted(index for index, count in shared.items() if count >= 3)


_MOST_COMPARED = 60


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    if min(len(one), len(other)) < 3:
        return False
    shared = len(one & other)
    return shared >= _RESTATED * len(one | other) or (shared >= 4 and shared == min(len(one), len(other)))


def _agree(one: Candidate, other: Candidate) -> bool:
    if one.pledgors and other.pledgors and not set(one.pledgors) & set(other.pledgors):
        return False
    numbers = {q.value for q in one.quantities}, {q.value for q in other.quantities}
    return not (numbers[0] and numbers[1]) or numbers[0] == numbers[1]


def _detail(candidate: Candidate) -> tuple[int, int]:
    return len(candidate.quantities) + (candidate.due is not None), len(candidate.focus)
