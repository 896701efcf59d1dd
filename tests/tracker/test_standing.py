from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.tracker.making import candidate, draft, event, kept, plain
from tracker import commitments, judging, review, search, standing
from tracker.errors import Invalid
from tracker.model import Quantity, Signal, Status
from tracker.store import Store

DAY = date(2025, 12, 31)


def test_how_many_are_kept_by_group(store: Store) -> None:
    commitments.add(store, draft())
    commitments.add(store, event(pledgors=("Kazakhstan", "China")))
    commitments.add(store, plain("Nobody's"))
    commitments.add(store, event("Withdrawn", pledgors=("China",)))
    commitments.withdraw(store, [4], "double")
    judging.record_status(store, [2], Status.DELIVERED, date(2025, 6, 17), "held")
    judging.record_status(store, [1], Status.IN_PROGRESS, date(2025, 6, 17), "some")
    (whole,) = standing.standing(store)
    assert (whole.total, whole.judged, whole.kept) == (3, 2, 1)
    by_party = {s.name: (s.total, s.judged, s.kept) for s in standing.standing(store, "party")}
    assert by_party == {"China": (2, 2, 1), "Kazakhstan": (1, 1, 1)}
    assert [s.name for s in standing.standing(store, "kind")] == ["action", "event", "quantified"]
    assert standing.standing(store, "all", search.parse("party:norland")) == []
    with pytest.raises(Invalid, match="cannot be told by 'colour'"):
        standing.standing(store, "colour")


def test_a_commitment_of_several_passages_counts_once_for_its_document(store: Store) -> None:
    text = "Norland will build it by 2030."
    kept(store, text, candidate(text, text, "build it"))
    review.accept(store, [1])
    assert len(commitments.get(store, 1).passages) == 2
    (found,) = standing.standing(store, "document")
    assert (found.name, found.total) == ("Made", 1)


def test_what_is_reached_against_what_is_expected(store: Store) -> None:
    id_ = commitments.add(store, draft())
    (before,) = standing.paces(store, DAY)
    assert before.reached is None and before.assessment.signals == (Signal.NO_DATA,)
    assert before.assessment.share is None
    judging.record_progress(store, id_, Decimal(300), DAY)
    (found,) = standing.paces(store, date(2026, 11, 24))
    assert (found.reached, found.as_of) == (Decimal(300), DAY)
    assert found.assessment.signals == (Signal.OFF_TRACK,)
    assert found.expected is not None
    assert [round(value) for value in found.expected] == [527, 542]


def test_each_quantity_has_its_own_pace_in_the_order_of_deadlines(store: Store) -> None:
    commitments.add(store, plain("Undated", quantities=(Quantity(Decimal(3), "parks"),)))
    two = (Quantity(Decimal(1500), "places"), Quantity(Decimal(600), "scholarships"))
    id_ = commitments.add(store, draft(quantities=two))
    judging.record_progress(store, id_, Decimal(60), DAY, target=1)
    found = standing.paces(store, DAY)
    assert [(p.target.unit, p.reached) for p in found] == [
        ("places", None), ("scholarships", Decimal(60)), ("parks", None),
    ]  # fmt: skip
    assert found[2].expected is None


def test_a_target_below_its_baseline_is_expected_to_fall(store: Store) -> None:
    id_ = commitments.add(store, draft(quantities=(Quantity(Decimal(10), "%"),)))
    with store.change("edit", "baseline") as db:  # type: ignore[arg-type]
        db.table("target").update(commitments.get(store, id_).targets[0].id, {"baseline": "100"})
    (found,) = standing.paces(store, DAY)
    assert found.expected is not None
    assert all(65 < value < 70 for value in found.expected)
