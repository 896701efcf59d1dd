"""Candidates split and merged: what becomes of their words, what stays of them, and that undo brings them back."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.tracker.making import candidate, everything, kept, plain
from tracker import check, commitments, dates, experience, reshaping, review
from tracker.errors import Invalid
from tracker.model import Due, Kind, Quantity, Span, Tier
from tracker.store import Store

TEXT = (
    "Norland will build 12 schools, train teachers and plant 40 trees by 2030. Norland will pay for it. " + "x" * 2000
)
QUOTE = "Norland will build 12 schools, train teachers and plant 40 trees by 2030."
FOCUS = "build 12 schools, train teachers and plant 40 trees by 2030"


def span(kind: str, words: str) -> Span:
    start = TEXT.index(words)
    return Span(kind, start, start + len(words), words)


@pytest.fixture
def joined(store: Store) -> Store:
    """A document with a joint promise, one beside it, and one far away."""
    due = Due("by 2030", dates.resolve("by 2030", None), span("period", "by 2030"))
    amounts = tuple(
        Quantity(Decimal(n), of, "=", span("number", f"{n} {of}")) for n, of in ((12, "schools"), (40, "trees"))
    )
    who, sort = ("Norland",), Kind.QUANTIFIED
    why = (span("actor", "Norland"), span("verb", "will build"), *(q.span for q in amounts if q.span))
    far = replace(candidate(TEXT, "xxx"), start=2050, end=2053, focus_start=2050, focus_end=2053)
    kept(
        store, TEXT,
        candidate(TEXT, QUOTE, FOCUS, pledgors=who, quantities=amounts, due=due, kind=sort, why=why),
        candidate(TEXT, "Norland will pay for it.", "pay for it", pledgors=("Norland", "Sudland"), tier=Tier.POSSIBLE),
        far,
    )  # fmt: skip
    return store


def parts() -> list[tuple[int, int]]:
    start, end = TEXT.index(FOCUS), TEXT.index(FOCUS) + len(FOCUS)
    cuts = reshaping.joints(TEXT, start, end)
    return list(zip([start, *cuts], [*cuts, end], strict=True))


def test_parts_take_their_own_words_and_share_who_and_by_when(joined: Store) -> None:
    ids = reshaping.split(joined, 1, parts())
    made = [c.candidate for c in review.chosen(joined, ids)]
    assert [c.focus for c in made] == ["build 12 schools", "train teachers", "plant 40 trees by 2030"]
    assert [[q.value for q in c.quantities] for c in made] == [[12], [], [40]]
    assert [c.kind for c in made] == [Kind.QUANTIFIED, Kind.ACTION, Kind.QUANTIFIED]
    assert all(c.pledgors == ("Norland",) and c.due and c.quote == QUOTE for c in made)
    assert "“by 2030” stands in another part." in made[0].doubts and made[2].doubts == ()
    assert [s.text for s in made[1].why] == ["Norland", "will build"]
    (whole,) = review.chosen(joined, [1])
    assert (whole.state, whole.reason) == ("split", "split into K-0004, K-0005, K-0006")
    assert check.check(joined) == []


def test_what_was_split_comes_back_by_undo_alone(joined: Store) -> None:
    before = everything(joined)
    reshaping.split(joined, 1, parts())
    for decide in (lambda: review.accept(joined, [1]), lambda: review.reject(joined, [1], "no")):
        with pytest.raises(Invalid, match="K-0001 was split"):
            decide()
    joined.undo()
    assert everything(joined) == before


@pytest.mark.parametrize("wrong", [[(13, 20)], [(13, 25), (20, 30)], [(0, 10), (11, 400)]])
def test_parts_lie_within_and_apart(joined: Store, wrong: list[tuple[int, int]]) -> None:
    before = everything(joined)
    with pytest.raises(Invalid, match="two or more parts that do not overlap"):
        reshaping.split(joined, 1, wrong)
    assert everything(joined) == before


def test_the_first_takes_up_the_others(joined: Store) -> None:
    assert reshaping.merge(joined, [2, 1]) == 1
    first, other, _ = review.candidates(joined)
    found = first.candidate
    assert found.quote == TEXT[: TEXT.index(" x")] and TEXT[found.start : found.end] == found.quote
    assert found.focus.startswith("build 12") and found.focus.endswith("pay for it")
    assert found.pledgors == ("Norland", "Sudland") and len(found.quantities) == 2
    assert (first.state, found.tier, found.due and found.due.phrase) == ("new", Tier.SURE, "by 2030")
    assert (other.state, other.reason) == ("merged", "merged into K-0001")
    (commitment,) = review.accept(joined, [1])
    assert commitments.get(joined, commitment).statement == found.quote
    assert check.check(joined) == []
    joined.undo()
    joined.undo()
    assert [c.state for c in review.candidates(joined)] == ["new"] * 3


def test_what_stands_far_apart_or_is_decided_is_not_merged(joined: Store) -> None:
    with pytest.raises(Invalid, match="too far apart"):
        reshaping.merge(joined, [1, 3])
    with pytest.raises(Invalid, match="Two or more"):
        reshaping.merge(joined, [1])
    review.reject(joined, [2], "no")
    with pytest.raises(Invalid, match="K-0002 was decided before"):
        reshaping.merge(joined, [1, 2])


def test_several_become_other_wordings_of_a_commitment(joined: Store) -> None:
    known = commitments.add(joined, plain("Pay"))
    reshaping.merge_into_commitment(joined, [1, 2], known)
    assert [(p.role, p.exact) for p in commitments.get(joined, known).passages] == [
        ("restatement", FOCUS), ("restatement", "pay for it"),
    ]  # fmt: skip
    assert {c.commitment_id for c in review.candidates(joined, state="accepted")} == {known}
    joined.undo()
    assert commitments.get(joined, known).passages == ()


def test_a_split_says_nothing_about_its_rule(joined: Store) -> None:
    reshaping.split(joined, 1, parts())
    assert experience.decided(joined) == {}
