"""Decisions re-estimate the rules: with reserve at first, at the next look, and back again by undo."""

from __future__ import annotations

from datetime import date

import pytest

from tests.tracker.making import everything
from tracker import experience, intake, review
from tracker.finder import find_candidates
from tracker.model import Text, Tier
from tracker.record import DocumentFacts
from tracker.store import Store

LAND = ("Norway", "Canada", "Japan", "Brazil", "Kenya", "Chile")
SENTENCES = tuple(f"{name} will plant {n + 10} trees in the north by 2030." for n, name in enumerate(LAND))
RULE = "will/party"


def imported(store: Store, words: str) -> int:
    """A document of these words, looked through with the decisions of the store."""
    prepared = intake.Prepared(
        "made.txt", words.encode(), Text(words), DocumentFacts("Made", language="en", issued=date(2024, 1, 1))
    )
    return intake.keep(store, prepared).document_id


def tiers(store: Store, document: int) -> set[Tier]:
    return {c.candidate.tier for c in review.candidates(store, document, state="new")}


@pytest.fixture
def read(store: Store) -> Store:
    """A document in which one rule finds six promises."""
    imported(store, "\n\n".join(SENTENCES))
    assert {c.candidate.rule for c in review.candidates(store)} == {RULE}
    return store


def confidence_after(store: Store) -> float:
    (found,) = find_candidates(Text("Spain will build 9 schools by 2031."), None, tallies=experience.tallies(store))
    return found.confidence


def test_few_decisions_count_with_reserve(read: Store) -> None:
    before = confidence_after(read)
    ids = [c.id for c in review.candidates(read)]
    review.reject(read, ids[:2], "no")
    assert experience.decided(read) == {RULE: experience.Decided(0, 2)}
    assert experience.tallies(read) == {RULE: (0.0, 0.5)}
    after_two = confidence_after(read)
    review.reject(read, ids[2:], "no")
    assert before > after_two > confidence_after(read)


def test_accepted_ones_raise_and_undo_takes_it_back(read: Store) -> None:
    review.accept(read, [c.id for c in review.candidates(read)])
    assert experience.decided(read)[RULE] == experience.Decided(6, 0)
    read.undo()
    assert experience.decided(read) == {}


def _reject_in_other_documents(store: Store, number: int) -> None:
    for n in range(number):
        words = "\n\n".join(s.replace("north", f"region {n}") for s in SENTENCES)
        other = imported(store, words)
        review.reject(store, [c.id for c in review.candidates(store, other)], "no promise")


def test_looking_again_moves_the_tier_and_undo_moves_it_back(read: Store) -> None:
    assert tiers(read, 1) == {Tier.SURE}
    _reject_in_other_documents(read, 20)
    before = everything(read)
    again = experience.look_again(read, 1)
    assert tiers(read, 1) == {Tier.POSSIBLE}
    assert (again.lowered, again.raised, again.added, again.dropped) == (6, 0, 0, 0)
    read.undo()
    assert tiers(read, 1) == {Tier.SURE}
    assert everything(read) == before


def test_the_next_import_is_read_with_the_decisions(read: Store) -> None:
    _reject_in_other_documents(read, 20)
    late = imported(read, SENTENCES[0].replace("north", "south"))
    assert tiers(read, late) == {Tier.POSSIBLE}


def test_what_is_decided_stays_when_a_document_is_looked_through_again(read: Store) -> None:
    first, second, *_ = (c.id for c in review.candidates(read))
    review.accept(read, [first])
    review.reject(read, [second], "no")
    decided = [(c.id, c.candidate) for c in review.chosen(read, [first, second])]
    _reject_in_other_documents(read, 20)
    again = experience.look_again(read, 1)
    assert (again.lowered, again.added) == (4, 0)
    assert [(c.id, c.candidate) for c in review.chosen(read, [first, second])] == decided


def test_what_other_rules_found_leaves_and_what_is_new_comes(read: Store) -> None:
    (first, *_) = review.candidates(read)
    with read.change("edit") as db:  # type: ignore[arg-type]
        db.table("candidate").delete(first.id)
    again = experience.look_again(read, 1)
    assert (again.added, again.dropped) == (1, 0)
    assert len(review.candidates(read)) == 6


def test_a_veto_that_was_right_is_not_held_against_the_rule(store: Store) -> None:
    imported(store, "Norway urges Canada to plant trees. Norway would have planted 10 trees by 2030.")
    vetoed = review.candidates(store, tiers=(Tier.VETOED,))
    review.reject(store, [c.id for c in vetoed], "no promise")
    assert experience.decided(store) == {}
