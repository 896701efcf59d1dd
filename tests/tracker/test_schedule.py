"""The schedule in full: revisions beside the original, deadlines on meetings, milestones, plans, parties."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tests.tracker.making import draft, event, everything, plain
from tracker import (
    check,
    commitments,
    cycles,
    duedates,
    judging,
    milestones,
    scales,
    schedule,
    search,
    searches,
    signals,
)
from tracker.cycles import Event
from tracker.errors import Invalid, NotFound
from tracker.model import EvidenceDraft, EvidenceKind, Kind, Label, Signal, Status
from tracker.searches import Search
from tracker.signals import Situation, Thresholds
from tracker.store import Store

S = Signal


def due(text: str) -> commitments.Due:
    found = commitments.due_from(text)
    assert found
    return found


# --- revisions --------------------------------------------------------------------------------------------------------


def test_a_revision_stands_beside_the_original(store: Store) -> None:
    id_ = commitments.add(store, event())
    before = everything(store)
    assert duedates.revise(store, id_, due("2026-06-30"), date(2025, 11, 1), "The host asked for time.") == 1
    assert duedates.revise(store, id_, due("2027"), date(2026, 6, 1), "Again.") == 2
    found = duedates.revisions(store, id_)
    assert [(r.number, r.announced_on, r.latest) for r in found] == [
        (0, None, date(2025, 12, 31)),
        (1, date(2025, 11, 1), date(2026, 6, 30)),
        (2, date(2026, 6, 1), date(2027, 12, 31)),
    ]  # fmt: skip
    known = commitments.get(store, id_)
    assert (known.due, known.due_latest, len(known.deadlines)) == ("2027", date(2027, 12, 31), 1)
    assert duedates.original(store, id_) == (date(2025, 1, 1), date(2025, 12, 31), date(2025, 12, 31))
    assert check.check(store) == []
    store.undo(), store.undo()
    assert everything(store) == before


def test_late_by_the_original_is_late_whatever_came_after(store: Store) -> None:
    id_ = commitments.add(store, event())
    duedates.revise(store, id_, due("2026"), date(2025, 11, 1), "Moved.")
    judging.record_status(store, [id_], Status.DELIVERED, date(2026, 3, 1), "Held.")
    found = schedule.schedule(store, id_, date(2026, 4, 1))
    assert (found.timing, found.original_timing, len(found.revisions)) == ("on_time", "late", 2)


def test_a_correction_is_no_revision(store: Store) -> None:
    id_ = commitments.add(store, event())
    duedates.revise(store, id_, due("2026"), date(2025, 11, 1), "Moved.")
    commitments.edit(store, [id_], due=due("2026-05"))
    found = duedates.revisions(store, id_)
    assert [r.latest for r in found] == [date(2025, 12, 31), date(2026, 5, 31)]


@pytest.mark.parametrize(
    ("reason", "undated", "why"), [(" ", False, "needs a reason"), ("x", True, "no deadline to revise")]
)
def test_a_revision_needs_a_reason_and_something_to_revise(store: Store, reason: str, undated: bool, why: str) -> None:
    id_ = commitments.add(store, plain("Peace") if undated else event())
    with pytest.raises(Invalid, match=why):
        duedates.revise(store, id_, due("2027"), date(2026, 1, 1), reason)


# --- meetings ---------------------------------------------------------------------------------------------------------


def test_a_deadline_before_a_meeting_follows_its_day(store: Store) -> None:
    id_ = commitments.add(store, plain("Report back", kind=Kind.ACTION))
    number = cycles.set_event(store, Event("Next summit", "C+C5"))
    duedates.hang_on(store, id_, number, duedates.BEFORE, "before the next summit")
    known = commitments.get(store, id_)
    assert (known.deadlines[0].phrase, known.due_latest) == ("before the next summit", None)
    assert schedule.schedule(store, id_, date(2025, 1, 1)).parts[0].judged.signals == (S.UNDATED,)
    cycles.set_event(store, Event("Next summit", "C+C5", date(2025, 6, 16), date(2025, 6, 17)))
    known = commitments.get(store, id_)
    assert (known.due, known.due_latest, known.deadlines[0].anchor) == (
        "2025-06-15",
        date(2025, 6, 15),
        date(2025, 6, 16),
    )
    assert check.check(store) == []
    store.undo()
    assert commitments.get(store, id_).due_latest is None
    duedates.hang_on(store, id_, number, duedates.AT, "at the summit")
    cycles.set_event(store, Event("Next summit", "C+C5", date(2025, 6, 16), date(2025, 6, 17)))
    assert commitments.get(store, id_).due_latest == date(2025, 6, 17)
    with pytest.raises(Invalid, match="is no rule"):
        duedates.hang_on(store, id_, number, "after", "")


# --- milestones -------------------------------------------------------------------------------------------------------


def steps(store: Store) -> tuple[int, list[int]]:
    id_ = commitments.add(store, plain("Open three centres", kind=Kind.ACTION, due=due("2025/2026")))
    return id_, [
        milestones.add(store, id_, "Agreement", due("2025-06-30"), weight="1"),
        milestones.add(store, id_, "Buildings", due("2025-12-31"), weight="2"),
        milestones.add(store, id_, "Opening", due("2026-12-31"), weight="1"),
    ]


def judged(store: Store, id_: int, day: date) -> signals.Assessment:
    return schedule.schedule(store, id_, day).parts[0].judged


def test_milestones_are_the_progress_of_what_has_no_number(store: Store) -> None:
    id_, (first, second, _) = steps(store)
    assert judged(store, id_, date(2026, 1, 31)).signals == (S.NO_DATA,), "none said to be done is not zero"
    milestones.done(store, first, date(2025, 6, 1), "Signed.", EvidenceDraft(EvidenceKind.LINK, "https://example.org"))
    found = judged(store, id_, date(2025, 6, 2))
    assert (found.share, found.signals) == (0.25, (S.ON_TRACK,))
    milestones.done(store, second, date(2026, 6, 30))
    found = judged(store, id_, date(2026, 6, 30))
    assert found.share == 0.75 and found.expected and 0.75 < found.expected[0] < 1, "by the plan of its own days"
    step = milestones.get(store, first)
    assert (step.done_note, step.evidence_id) == ("Signed.", 1)
    milestones.reopen(store, first)
    assert milestones.get(store, first).done_on is None
    milestones.remove(store, second)
    assert [m.title for m in milestones.of(store, id_)] == ["Agreement", "Opening"]


def test_lists_tell_of_milestones_too(store: Store) -> None:
    id_, (first, *_) = steps(store)
    milestones.done(store, first, date(2025, 6, 1))
    line = search.rows(store, [id_], date(2025, 6, 2))[id_]
    assert (line.share, line.signals) == (0.25, ("on_track",))


@pytest.mark.parametrize(
    ("title", "said", "why"),
    [(" ", {}, "needs a title"), ("x", {"weight": "0"}, "is no weight"), ("x", {"value": "few"}, "is no value"),
     ("x", {"value": "3"}, "promises no such quantity")],
)  # fmt: skip
def test_a_milestone_that_makes_no_sense(store: Store, title: str, said: dict[str, str], why: str) -> None:
    id_, _ = steps(store)
    with pytest.raises(Invalid, match=why):
        milestones.add(store, id_, title, **said)  # type: ignore[arg-type]
    with pytest.raises(NotFound, match="no milestone 99"):
        milestones.done(store, 99, date(2025, 1, 1))


# --- plans, searches, parties -----------------------------------------------------------------------------------------

PLAN = ((date(2025, 7, 1), 0.1), (date(2026, 1, 1), 0.5), (date(2027, 1, 1), 1.0))
PLANNED = Situation(
    Kind.QUANTIFIED, None, None, date(2025, 1, 1), date(2027, 1, 1), date(2027, 1, 1), Decimal(100), profile=PLAN
)


@pytest.mark.parametrize(
    ("day", "share"), [("2024-06-01", 0), ("2025-01-01", 0), ("2025-04-01", 0.05), ("2025-07-01", 0.1),
                       ("2025-10-01", 0.3), ("2026-07-02", 0.75), ("2028-01-01", 1)],
)  # fmt: skip
def test_a_plan_is_what_is_expected(day: str, share: float) -> None:
    found = signals.expected(PLANNED, date.fromisoformat(day))
    assert found and found[0] == found[1] == pytest.approx(share, abs=0.003)


def test_back_loaded_is_no_false_alarm() -> None:
    behind_even_pace = replace(PLANNED, reached=Decimal(10), as_of=date(2025, 7, 1))
    assert signals.assess(behind_even_pace, date(2025, 7, 1), Thresholds(too_early=0.05)).signals == (S.ON_TRACK,)
    even = replace(behind_even_pace, profile=())
    assert signals.assess(even, date(2025, 7, 1)).signals == (S.OFF_TRACK,)


def test_a_search_that_found_nothing_is_told_and_is_no_failure(store: Store) -> None:
    id_ = commitments.add(store, draft())
    searches.log(store, id_, Search("news", "training places", date(2026, 11, 24)))
    found = judged(store, id_, date(2026, 11, 24))
    assert (found.signals, found.nothing_found, found.share) == ((S.NO_DATA,), date(2026, 11, 24), None)
    judging.record_progress(store, id_, Decimal(940), date(2026, 11, 24))
    found = judged(store, id_, date(2026, 11, 24))
    assert (found.signals, found.nothing_found) == ((S.AT_RISK, S.ON_TRACK), None)


def test_shares_of_parties_are_judged_alone_and_never_invented(store: Store) -> None:
    id_ = commitments.add(store, draft(pledgors=("A", "B")))
    judging.record_progress(store, id_, Decimal(540), date(2025, 12, 31), party="A")
    judging.record_progress(store, id_, Decimal(10), date(2025, 12, 31), party="B")
    (part,) = schedule.schedule(store, id_, date(2025, 12, 31)).parts
    assert (part.by_party, part.judged.signals, part.worst) == ((), (S.ON_TRACK,), S.ON_TRACK)
    with store.change(Label.EDIT) as db:
        db.conn.execute("UPDATE commitment_party SET share = '750' WHERE role = 'pledgor'")
    (part,) = schedule.schedule(store, id_, date(2025, 12, 31)).parts
    assert [(name, a.signals) for name, a in part.by_party] == [("A", (S.ON_TRACK,)), ("B", (S.OFF_TRACK,))]
    assert part.worst is S.OFF_TRACK


def test_a_dated_event_is_not_judged_by_pace(store: Store) -> None:
    id_ = commitments.add(store, draft("1 summit", kind=Kind.EVENT))
    assert judged(store, id_, date(2026, 1, 1)).signals == (S.PENDING,)
    judging.record_progress(store, id_, Decimal(1), date(2026, 1, 1))
    assert judged(store, id_, date(2026, 1, 1)).expected is None


def test_thresholds_of_the_store_hold_for_all(store: Store) -> None:
    id_ = commitments.add(store, draft())
    judging.record_progress(store, id_, Decimal(300), date(2025, 12, 31))
    assert judged(store, id_, date(2026, 1, 1)).signals == (S.OFF_TRACK,)
    store.limits = Thresholds(on_track=0.5)
    assert judged(store, id_, date(2026, 1, 1)).signals == (S.ON_TRACK,)


# --- disagreements ----------------------------------------------------------------------------------------------------


def test_where_people_and_numbers_disagree_it_is_listed_and_not_decided(store: Store) -> None:
    day = date(2025, 12, 31)
    delivered, begun, on_time = (commitments.add(store, draft(t)) for t in ("A", "B", "C"))
    for id_ in (delivered, begun, on_time):
        judging.record_progress(store, id_, Decimal(300), day)
    judging.record_status(store, [delivered], Status.DELIVERED, day, "So they say.")
    judging.record_status(store, [begun], Status.IN_PROGRESS, day, "Begun.")
    judging.record_on_scale(store, on_time, scales.get(store, "schedule"), "on_schedule", day, "So they say.")
    found = schedule.disagreements(store, day)
    assert [(d.id, d.judged, d.says) for d in found] == [
        (delivered, "delivered", "20% of training opportunities is recorded"), (on_time, "on_schedule", "off_track"),
    ]  # fmt: skip
    assert commitments.get(store, delivered).status is Status.DELIVERED
    assert [s.value for s in judging.statuses(store, on_time)] == []


def test_where_nothing_is_recorded_nothing_disagrees(store: Store) -> None:
    for n, status in enumerate(Status, 1):
        commitments.add(store, draft(status))
        judging.record_status(store, [n], status, date(2025, 12, 31), "so")
    assert schedule.disagreements(store, date(2026, 1, 1)) == []
