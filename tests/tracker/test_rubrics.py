"""The rule written before scoring: each pair of counts gives exactly one score, it is locked, and versions follow."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tracker.making import event, everything
from tracker import commitments, cycles, evidence, rubrics, scales, scores, sqlite
from tracker.cycles import Cycle
from tracker.errors import Invalid
from tracker.model import Counts, EvidenceDraft, EvidenceKind, Label, Stance, Weight
from tracker.rubrics import Rubric, Rule, Span
from tracker.store import Store


def rules(*texts: str) -> tuple[Rule, ...]:
    return tuple(rubrics.rule_from(text) for text in texts)


SOUND = rules("+1 = strong 5+", "0 = strong 3-4", "-1 = strong <= 2")


# --- as people write it -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("+1 = strong 5+", Rule("+1", Span(5))),
        ("+1 = strong >= 5", Rule("+1", Span(5))),
        ("0 = strong 3-4, weak 0-2", Rule("0", Span(3, 4), Span(0, 2))),
        ("0=strong 3–4 and weak 2", Rule("0", Span(3, 4), Span(2, 2))),
        ("-1 = strong <= 2", Rule("-1", Span(0, 2))),
        ("n/a =", Rule("n/a")),
    ],
)
def test_rules_as_people_write_them(text: str, rule: Rule) -> None:
    assert rubrics.rule_from(text) == rule


@pytest.mark.parametrize("text", ["strong 5+", "+1 = many", "+1 = strong 5 strong 6", "+1 = strong 5 or so", ""])
def test_what_is_no_rule(text: str) -> None:
    with pytest.raises(Invalid, match="is no rule"):
        rubrics.rule_from(text)


# --- gaps and overlaps ------------------------------------------------------------------------------------------------


def test_a_sound_rule_has_no_faults() -> None:
    assert rubrics.faults(SOUND) == []
    by_both = rules("+1 = strong 2+", "0 = strong 1", "0 = strong 0, weak 3+", "-1 = strong 0, weak 0-2")
    assert rubrics.faults(by_both) == []


def test_the_overlap_of_the_published_example_is_found() -> None:
    """3–4 weak *or* up to 4 strong: what of two strong and one weak?"""
    published = rules("+1 = strong 5+", "0 = strong 0-4", "0 = weak 3-4", "-1 = weak <= 2")
    found = rubrics.faults(published)
    assert any("get +1 and -1" in fault for fault in found) and any("get -1 and 0" in fault for fault in found)


def test_a_gap_is_found_also_beyond_all_numbers_named() -> None:
    assert rubrics.faults(rules("0 = strong 0-4", "-1 = strong 0-4, weak 9")) == [
        "0 strong and 9 weak, and 4 more pairs of counts get -1 and 0.",
        "5 strong and 0 weak, and 65 more pairs of counts get no score.",
    ]
    assert rubrics.faults(rules("0 = strong 0-4"))[0].startswith("5 or more strong")


SPAN = st.builds(lambda a, b: Span(min(a, b), max(a, b)) if b < 9 else Span(a), st.integers(0, 6), st.integers(0, 10))
RULES = st.lists(st.builds(Rule, st.sampled_from(["-1", "0", "+1"]), SPAN, SPAN), min_size=1, max_size=5)


@given(RULES, st.integers(0, 60), st.integers(0, 60))
@settings(max_examples=300, deadline=None)
def test_the_bound_stands_for_all_counts_above_it(some: list[Rule], strong: int, weak: int) -> None:
    last = rubrics.bound(some)
    assert rubrics.scores(some, strong, weak) == rubrics.scores(some, min(strong, last), min(weak, last))
    if not rubrics.faults(some):
        assert len(set(rubrics.scores(some, strong, weak))) == 1


# --- in the store -----------------------------------------------------------------------------------------------------


@pytest.fixture
def scored(store: Store) -> tuple[Store, Cycle]:
    commitments.add(store, event(pledgors=("China", "Japan")))
    cycles.set_cycle(store, Cycle("2025 final", "final"))
    return store, cycles.find_cycle(store)


def write(store: Store, rubric: Rubric) -> int:
    return rubrics.write(store, 1, rubric, scales.get(store, rubric.scale))


def test_a_rule_is_refused_with_gaps_or_overlaps(scored: tuple[Store, Cycle]) -> None:
    store, _ = scored
    before = everything(store)
    for wrong, why in (
        (rules("+1 = strong 5+", "-1 = strong <= 2"), "get no score"),
        (rules("+1 = strong 2+", "-1 = strong <= 2"), "get"),
        ((), "needs rules"),
        (rules("2 = strong 0+"), "no value of the scale g20"),
    ):
        with pytest.raises(Invalid, match=why):
            write(store, Rubric(wrong))
    assert everything(store) == before


def test_it_is_locked_when_scoring_begins_and_versioned_after(scored: tuple[Store, Cycle]) -> None:
    store, cycle = scored
    written = Rubric(SOUND, ("a new law", "a new fund"), ("a statement",), note="As in the interpretive guideline.")
    assert write(store, written) == 1
    assert write(store, replace(written, strong=("a new law",))) == 1, "not locked: it is replaced"
    scores.record(store, 1, "China", cycle, "0", rationale="Three laws.")
    locked = rubrics.newest(store, 1)
    assert locked and locked.locked_at and locked.rules == SOUND and locked.strong == ("a new law",)
    assert store.one("SELECT rubric_id FROM score")[0] == locked.id
    with pytest.raises(Invalid, match="a new version needs a note"):
        write(store, replace(written, note=""))
    with pytest.raises(sqlite.IntegrityError, match="locked"), store.change(Label.EDIT) as db:
        db.conn.execute("UPDATE rubric SET rules = '[]'")
    assert write(store, replace(written, note="Funds were never meant.")) == 2
    assert [(r.version, bool(r.locked_at)) for r in rubrics.versions(store, 1)] == [(1, True), (2, False)]
    store.undo(), store.undo()
    assert [(r.version, bool(r.locked_at)) for r in rubrics.versions(store, 1)] == [(1, False)]


def action(weight: Weight, address: str, **fields: object) -> EvidenceDraft:
    plain = EvidenceDraft(EvidenceKind.LINK, f"https://example.org/{address}", weight=weight, party="China")
    return replace(plain, **fields)  # type: ignore[arg-type]


def test_the_rule_gives_the_score_of_what_is_weighed(scored: tuple[Store, Cycle]) -> None:
    store, cycle = scored
    write(store, Rubric(SOUND))
    assert scores.by_rubric(store, 1, "China") == "", "nothing weighed is not minus one"
    for n in range(3):
        evidence.add(store, 1, action(Weight.STRONG, str(n)))
    assert scores.by_rubric(store, 1, "China") == "0"
    assert scores.by_rubric(store, 1, "Japan") == ""
    evidence.add(store, 1, action(Weight.STRONG, "2"))
    evidence.add(store, 1, action(Weight.STRONG, "no", counts=Counts.NO, reason="Before the window."))
    evidence.add(store, 1, action(Weight.STRONG, "against", stance=Stance.CONTRADICTS))
    assert scores.by_rubric(store, 1, "China") == "0", "copies, what does not count and what contradicts add nothing"
    full = scales.get(store, "g20").value("+1")
    with pytest.raises(Invalid, match="C-0001: the rubric gives 0 for what is weighed of China, and not"):
        scores.refuse_score(store, 1, "China", full)
    scores.refuse_score(store, 1, "China", full, [action(Weight.STRONG, "4"), action(Weight.STRONG, "5")])
    scores.refuse_score(store, 1, "China", full, override="The fund counts for two.")
    scores.record(store, 1, "China", cycle, "+1", rationale="r", override="The fund counts for two.")
    assert scores.scores_of(store, 1)[0].override == "The fund counts for two."


def test_a_full_score_needs_evidence(scored: tuple[Store, Cycle]) -> None:
    store, _ = scored
    g20 = scales.get(store, "g20")
    with pytest.raises(Invalid, match="needs a piece of evidence"):
        scores.refuse_score(store, 1, "China", g20.value("+1"))
    scores.refuse_score(store, 1, "China", g20.value("0"))


def test_a_rule_that_comes_after_the_scores_says_so_and_is_locked(scored: tuple[Store, Cycle]) -> None:
    store, cycle = scored
    scores.record(store, 1, "China", cycle, "0", rationale="Some.")
    with pytest.raises(Invalid, match="C-0001 was scored already: a rule that comes after needs a note"):
        write(store, Rubric(SOUND, (), ()))
    write(store, Rubric(SOUND, (), (), note="Written in hindsight."))
    found = rubrics.newest(store, 1)
    assert found and found.locked_at
