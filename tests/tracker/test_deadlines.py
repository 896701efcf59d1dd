from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.tracker.making import draft, event, plain
from tracker import commitments, judging, search
from tracker.deadlines import Bucket, bucket, deadlines
from tracker.model import Status
from tracker.store import Store

B = Bucket
EARLY, LATE = date(2027, 11, 30), date(2027, 12, 31)


@pytest.mark.parametrize(
    ("status", "today", "where"),
    [
        (None, "2027-08-31", B.LATER), (None, "2027-09-01", B.DUE_SOON), (None, "2027-11-30", B.DUE_SOON),
        (None, "2027-12-01", B.POSSIBLY_OVERDUE), (None, "2027-12-31", B.POSSIBLY_OVERDUE),
        (None, "2028-01-01", B.OVERDUE), (Status.STALLED, "2028-01-01", B.OVERDUE),
        (Status.NO_EVIDENCE, "2027-12-01", B.POSSIBLY_OVERDUE), (Status.DELIVERED, "2028-01-01", B.KEPT),
        (Status.DELIVERED, "2025-01-01", B.KEPT), (Status.SUPERSEDED, "2028-01-01", B.CLOSED),
        (Status.EXPIRED_UNDELIVERED, "2028-01-01", B.CLOSED), (Status.REVERSED, "2028-01-01", B.OVERDUE),
    ],
)  # fmt: skip
def test_where_a_deadline_stands(status: Status | None, today: str, where: Bucket) -> None:
    assert bucket(status, EARLY, LATE, date.fromisoformat(today), 90) is where


def test_what_needs_attention_comes_first(store: Store) -> None:
    today = date(2027, 12, 10)
    plans = {"Later": "2030", "Overdue": "2025", "Longer overdue": "2024", "Soon": "2027", "Far": "2040"}
    for title, due in plans.items():
        commitments.add(store, event(title, due=commitments.due_from(due)))
    commitments.add(store, draft("Possibly"))
    commitments.add(store, plain("Undated"))
    commitments.add(store, event("Held"))
    commitments.add(store, event("Withdrawn"))
    judging.record_status(store, [8], Status.DELIVERED, date(2025, 6, 17), "held")
    commitments.withdraw(store, [9], "double")
    found = deadlines(store, today)
    assert [(d.bucket, d.line.title) for d in found] == [
        (B.OVERDUE, "Longer overdue"), (B.OVERDUE, "Overdue"), (B.POSSIBLY_OVERDUE, "Possibly"), (B.DUE_SOON, "Soon"),
        (B.LATER, "Later"), (B.LATER, "Far"), (B.KEPT, "Held"),
    ]  # fmt: skip
    assert found[-1].line.timing == "on_time"
    assert (found[2].earliest, found[2].latest) == (date(2027, 11, 30), date(2027, 12, 31))
    assert [d.line.title for d in deadlines(store, today, 0, search.parse("soon OR later"))] == ["Soon", "Later"]
    assert deadlines(store, today, 0, search.parse("soon"))[0].bucket is B.LATER
    assert deadlines(store, today, 21, search.parse("soon"))[0].bucket is B.DUE_SOON


def test_more_deadlines_than_a_page(store: Store) -> None:
    with store.change("add", "many") as db:  # type: ignore[arg-type]
        for n in range(450):
            day = date(2026, 1, 1) + timedelta(days=n)
            commitments.insert_draft(db, event(f"Day {n}", due=commitments.due_from(str(day))), None)
    found = deadlines(store, date(2026, 1, 1))
    assert [d.line.id for d in found] == list(range(1, 451))
