"""The review: candidates become commitments, or are set aside with a reason."""

from __future__ import annotations

from datetime import date

import pytest

from tests.tracker.making import SEED_DAY, candidate, draft, everything, kept, plain
from tracker import commitments, dates, documents, intake, review
from tracker.errors import Invalid, NotFound
from tracker.model import Due, Kind, Span, Strength, Tier
from tracker.record import DocumentFacts
from tracker.store import Store

TEXT = "Norland will build two schools next year. Sudland agreed to plant trees by 2030. It was a good meeting."
SCHOOLS = "Norland will build two schools next year."
TREES = "Sudland agreed to plant trees by 2030."


def due(phrase: str, issued: date | None = SEED_DAY) -> Due:
    return Due(phrase, dates.resolve(phrase, issued))


@pytest.fixture
def three(store: Store) -> Store:
    """A document with two sure candidates and a vetoed one."""
    kept(
        store,
        TEXT,
        candidate(TEXT, SCHOOLS, "build two schools", due=due("next year"), pledgors=("Norland",), kind=Kind.ACTION),
        candidate(TEXT, TREES, "plant trees", due=due("by 2030"), strength=Strength.SOFT),
        candidate(TEXT, "It was a good meeting.", tier=Tier.VETOED, veto="past", confidence=0.1),
    )
    return store


def test_candidates_stand_in_document_order_and_are_narrowed(three: Store) -> None:
    assert [c.id for c in review.candidates(three)] == [1, 2, 3]
    assert [c.id for c in review.candidates(three, 1, state="new", tiers=(Tier.SURE,))] == [1, 2]
    assert [c.id for c in review.candidates(three, tiers=(Tier.VETOED, Tier.POSSIBLE))] == [3]
    assert review.candidates(three, 2) == [] and review.candidates(three, state="rejected") == []
    assert documents.waiting(three) == {1: 2}


def test_an_accepted_candidate_is_a_commitment_with_its_words(three: Store) -> None:
    (id_,) = review.accept(three, [1])
    found = commitments.get(three, id_)
    assert (found.title, found.statement, found.pledgors, found.due) == (
        "Build two schools", SCHOOLS, ("Norland",), "2025",
    )  # fmt: skip
    primary, focus = found.passages
    assert (primary.role, primary.exact, TEXT[primary.start : primary.end]) == ("primary", SCHOOLS, SCHOOLS)
    assert (focus.role, focus.exact, TEXT[focus.start : focus.end]) == ("focus", "build two schools", focus.exact)
    (decided,) = review.chosen(three, [1])
    assert (decided.state, decided.commitment_id) == ("accepted", id_)
    (row,) = three.read("SELECT decided_by, decided_at FROM candidate WHERE id = 1")
    assert row["decided_by"] == "Ada" and row["decided_at"].endswith("Z")
    assert found.deadlines[0].anchor_document_id == 1
    assert documents.waiting(three) == {1: 1}
    assert [(c, p.exact) for c, p in documents.passages(three, 1)] == [(id_, SCHOOLS), (id_, "build two schools")]


def test_a_passage_keeps_what_stands_around_it(three: Store) -> None:
    review.accept(three, [2])
    row = three.one("SELECT prefix, suffix FROM passage WHERE exact = ?", TREES)
    start = TEXT.index(TREES)
    assert row["prefix"] == TEXT[start - 32 : start] and row["suffix"] == " It was a good meeting."


def test_the_reviewers_edits_count(three: Store) -> None:
    edited = review.draft_of(review.chosen(three, [1])[0].candidate).with_(title="Two schools", pledgors=("N.",))
    first, second = review.accept(three, [1, 2], {1: edited})
    assert commitments.get(three, first).pledgors == ("N.",)
    assert commitments.get(three, second).title == "Plant trees"
    three.undo()
    assert [c.state for c in review.candidates(three)] == ["new"] * 3


def test_a_decision_is_not_made_twice(three: Store) -> None:
    review.accept(three, [1])
    before = everything(three)
    with pytest.raises(Invalid, match="K-0001 was accepted before; nothing was changed"):
        review.accept(three, [1, 2])
    with pytest.raises(Invalid, match="K-0001 was accepted before; withdraw"):
        review.reject(three, [1], "no")
    with pytest.raises(NotFound, match="K-0099"):
        review.accept(three, [2, 99])
    with pytest.raises(Invalid, match="needs a reason"):
        review.reject(three, [2], " ")
    assert review.accept(three, []) == []
    review.reject(three, [], "none")
    assert everything(three) == before


def test_the_same_candidate_named_twice_is_accepted_once(three: Store) -> None:
    assert len(review.accept(three, [2, 2])) == 1


def test_a_rejected_one_keeps_its_reason_and_can_come_back(three: Store) -> None:
    review.reject(three, [1, 2], " no intent ")
    assert [(c.state, c.reason) for c in review.chosen(three, [1, 2])] == [("rejected", "no intent")] * 2
    review.reconsider(three, [1, 3])
    assert [(c.state, c.reason) for c in review.chosen(three, [1, 2])] == [("new", ""), ("rejected", "no intent")]
    assert review.accept(three, [2]), "also one that was rejected"


def test_a_rejected_one_comes_back_with_the_documents_new_date(three: Store) -> None:
    review.reject(three, [1], "later")
    intake.describe(three, 1, DocumentFacts("Made", issued=date(2020, 5, 5)))
    review.reconsider(three, [1])
    found = review.chosen(three, [1])[0].candidate.due
    assert found is not None and found.readings[0].edtf == "2021"


def test_what_is_sure_is_accepted_in_one_change(three: Store) -> None:
    assert len(review.accept_sure(three)) == 2
    assert review.accept_sure(three) == []
    three.undo()
    assert three.read("SELECT 1 FROM commitment") == []


def test_words_marked_by_hand(three: Store) -> None:
    start = TEXT.index("plant trees")
    id_ = review.add_from_words(three, 1, start, start + 11, draft("Trees"))
    (passage,) = commitments.get(three, id_).passages
    assert (passage.exact, passage.document_id, passage.role) == ("plant trees", 1, "primary")
    before = everything(three)
    for first, last in ((-1, 4), (5, 5), (9, 3), (0, len(TEXT) + 1)):
        with pytest.raises(Invalid, match="lies outside the document"):
            review.add_from_words(three, 1, first, last, plain("x"))
    with pytest.raises(NotFound, match="no document text 7"):
        review.add_from_words(three, 7, 0, 4, plain("x"))
    assert everything(three) == before
    again = review.add_from_words(three, 1, start, start + 11, plain("Trees again"))
    assert commitments.get(three, again).passages[0].id == passage.id, "the same words are kept once"


@pytest.mark.parametrize(
    ("focus", "title"),
    [
        ("resist economic “decoupling,”", "Resist economic “decoupling”"),
        (" build\n  schools, ", "Build schools"),
        ("1,500 places", "1,500 places"),
        ("the " + "very " * 40 + "end", "The " + "very " * 22 + "very…"),
    ],
)
def test_a_title_from_the_words(focus: str, title: str) -> None:
    assert review.draft_of(candidate(focus, focus)).title == title


def test_a_candidate_names_what_decided(three: Store) -> None:
    spans = (Span("verb", 8, 18, "will build"), Span("period", 31, 40, "next year"))
    text = TEXT + " Again."
    kept(three, text, candidate(text, SCHOOLS, why=spans))
    assert review.candidates(three, 2)[0].candidate.why == spans
