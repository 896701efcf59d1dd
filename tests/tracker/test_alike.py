"""The same promise said again is found and linked, never dropped."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from tracker import alike, commitments
from tracker.model import Candidate, Draft, Quantity
from tracker.record import StoredCandidate
from tracker.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "a.pledgebook", author="Ana") as made:
        yield made


def candidate(focus: str, *, value: int | None = None, start: int = 0) -> Candidate:
    quantities = (Quantity(Decimal(value), "scholarships"),) if value is not None else ()
    return Candidate(focus, start, start + len(focus), focus, start, start + len(focus), quantities=quantities)


def stored(id_: int, focus: str, *, start: int, state: str = "new") -> StoredCandidate:
    return StoredCandidate(id_, 1, 1, candidate(focus, start=start), state, "", None, "1")


def test_another_wording_of_a_commitment_is_found(store: Store) -> None:
    draft = Draft("600 additional scholarships", quantities=(Quantity(Decimal(600), "scholarships"),))
    id_ = commitments.add(store, draft)
    commitments.add(store, Draft("Build a railway"))
    (found,) = alike.commitments_like(store, candidate("provide 600 additional scholarships", value=600))
    assert (found.id, found.ref) == (id_, "C-0001")
    assert found.score >= alike.ENOUGH


def test_another_number_speaks_against_it(store: Store) -> None:
    commitments.add(store, Draft("600 scholarships", quantities=(Quantity(Decimal(600), "scholarships"),)))
    same = alike.commitments_like(store, candidate("600 more scholarships", value=600))
    other = alike.commitments_like(store, candidate("900 more scholarships", value=900))
    assert same
    assert not other or other[0].score < same[0].score


def test_nothing_alike_gives_nothing(store: Store) -> None:
    commitments.add(store, Draft("Build a railway"))
    assert alike.commitments_like(store, candidate("protect the ozone layer")) == []
    assert alike.commitments_like(store, candidate("…")) == []


def test_hostile_words_do_not_reach_the_search(store: Store) -> None:
    commitments.add(store, Draft('x" OR title : NEAR('))
    for focus in ('" OR 1', "title:*", "a NEAR/2 b", "NOT NOT", "\0", "'; DROP TABLE"):
        found = alike.commitments_like(store, candidate(focus))
        assert all(like.score >= alike.ENOUGH for like in found)


def test_repetitions_in_a_document_but_not_parts_of_one_sentence() -> None:
    first = stored(1, "expand trade and investment", start=0)
    again = stored(2, "expanding trade and investments", start=900)
    part = StoredCandidate(3, 1, 1, candidate("expand trade and investment", start=0), "new", "", None, "1")
    (found,) = alike.candidates_like(first, [first, again, part])
    assert (found.ref, found.decided) == ("K-0002", "new")


def test_chinese_is_compared_by_pairs_of_characters() -> None:
    assert alike.dice(alike.words("提供六百个奖学金名额"), alike.words("将提供六百个奖学金名额")) > 0.8
    assert alike.dice(alike.words("提供奖学金"), alike.words("防治荒漠化")) == 0
