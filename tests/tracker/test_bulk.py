"""Many commitments as one change: the same as one by one, undone by one step, and nothing where it is stopped."""

from __future__ import annotations

from datetime import date

import pytest

from tests.tracker.making import plain
from tracker import bulk, commitments, judging
from tracker.errors import Cancelled, Invalid
from tracker.model import Label, Status
from tracker.store import Store

DAY = date(2025, 6, 17)


@pytest.fixture
def many(store: Store) -> Store:
    """Three commitments: the first tagged 'water' and 'Health', the second 'health'."""
    for number, tags in enumerate([("water", "Health"), ("health",), ()], 1):
        commitments.add(store, plain(f"Promise {number}", tags=tags))
    return store


def test_a_judgement_of_many_is_that_of_each(many: Store) -> None:
    judging.record_status(many, [2], Status.DELIVERED, date(2026, 1, 1), "later than what follows")
    bulk.judge(many, [1, 2, 3, 1], Status.STALLED, DAY, "  no news  ")
    for id_ in (1, 2, 3):
        trail = judging.statuses(many, id_)
        assert [(e.value, e.valid_on, e.note, e.author) for e in trail if e.valid_on == DAY] == [
            (Status.STALLED, DAY, "no news", many.author)
        ]
    assert [commitments.get(many, id_).status for id_ in (1, 2, 3)] == ["stalled", "delivered", "stalled"]
    step = many.undo()
    assert step and (step.label, step.about) == (Label.RECORD_STATUS, "3 commitments")
    assert [commitments.get(many, id_).status for id_ in (1, 2, 3)] == [None, "delivered", None]
    with pytest.raises(Invalid, match="needs a note"):
        bulk.judge(many, [1], Status.STALLED, DAY, " ")


def test_a_value_that_needs_evidence_is_refused_without_and_stands_with_a_reason(many: Store) -> None:
    assert "evidence" in bulk.lacking(many, [1, 2], Status.EXPIRED_UNDELIVERED)
    assert bulk.lacking(many, [1, 2], Status.STALLED) == ""
    with pytest.raises(Invalid, match="C-0001: “Expired undelivered” needs"):
        bulk.judge(many, [1, 2], Status.EXPIRED_UNDELIVERED, DAY, "not held")
    assert many.one("SELECT count(*) FROM status_entry")[0] == 0
    bulk.judge(many, [1, 2], Status.EXPIRED_UNDELIVERED, DAY, "not held", override="told by the host")
    assert [j.override for id_ in (1, 2) for j in judging.judgements(many, id_)] == ["told by the host"] * 2


def test_tags_are_given_and_taken_and_others_stay(many: Store) -> None:
    assert bulk.common_tags(many, [1, 2]) == ["Health"]
    assert bulk.common_tags(many, [1, 2, 3]) == []
    bulk.retag(many, [1, 2, 3], ["New  one", "WATER"], ["health"])
    assert [commitments.get(many, id_).tags for id_ in (1, 2, 3)] == [
        ("New one", "water"), ("New one", "WATER"), ("New one", "WATER")
    ]  # fmt: skip
    many.undo()
    assert [commitments.get(many, id_).tags for id_ in (1, 2, 3)] == [("Health", "water"), ("health",), ()]


def test_a_deadline_for_many_and_none(many: Store) -> None:
    bulk.set_due(many, [1, 2], commitments.due_from("2027-06"))
    assert [commitments.get(many, id_).due for id_ in (1, 2, 3)] == ["2027-06", "2027-06", ""]
    bulk.set_due(many, [1], None)
    assert [commitments.get(many, id_).due for id_ in (1, 2)] == ["", "2027-06"]
    many.undo()
    many.undo()
    assert [commitments.get(many, id_).due for id_ in (1, 2)] == ["", ""]


def test_many_are_withdrawn_and_taken_back(many: Store) -> None:
    bulk.withdraw(many, [1, 3], "double")
    assert [commitments.get(many, id_).withdrawn for id_ in (1, 2, 3)] == ["double", "", "double"]
    bulk.withdraw(many, [1, 3], "")
    assert [commitments.get(many, id_).withdrawn for id_ in (1, 2, 3)] == ["", "", ""]


def test_what_is_stopped_changes_nothing(many: Store) -> None:
    row = "uid, title, kind, strength, created_at"
    with many.change(Label.IMPORT) as db:
        db.conn.executemany(
            f"INSERT INTO commitment ({row}) VALUES (?, 'Promise', 'action', 'firm', '')",
            [(str(number),) for number in range(4, 1200)],
        )
    told: list[int] = []

    def tick(done: int, total: int, _: str) -> None:
        assert total == 1199
        told.append(done)
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        bulk.judge(many, range(1, 1200), Status.STALLED, DAY, "no news", tick)
    assert told == [0, 500]
    assert many.one("SELECT count(*) FROM status_entry")[0] == 0
