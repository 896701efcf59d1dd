"""Confidence is a record of right and wrong, and decisions add to it."""

from __future__ import annotations

from tracker.finder import find_candidates
from tracker.model import Candidate, Text, Tier

SENTENCE = Text("The ministers pledged to open two schools.", {"language": "en"})
RESTATED = Text(
    "We commit to restoring the northern wetland.\n\nWe commit to restoring the northern wetland by 2035.",
    {"language": "en"},
)


def _only(tallies: dict[str, tuple[int, int]] | None = None) -> Candidate:
    (candidate,) = find_candidates(SENTENCE, None, tallies=tallies)
    return candidate


def test_rejections_lower_and_acceptances_raise_the_confidence() -> None:
    rule = _only().rule
    assert _only({rule: (40, 0)}).confidence > _only().confidence > _only({rule: (0, 40)}).confidence
    assert _only({rule: (0, 400)}).tier is Tier.POSSIBLE
    assert _only({"another/we": (0, 400)}) == _only()


def test_a_restated_promise_stands_once_at_its_most_specific() -> None:
    first, second = find_candidates(RESTATED, None)
    assert (first.tier, second.tier) == (Tier.POSSIBLE, Tier.SURE)
    assert any("restates" in doubt for doubt in first.doubts)
