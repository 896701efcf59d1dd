"""Particulars: what nobody said stays unknown; n/a has its reason; membership of a day decides who is bound."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.tracker.making import draft, event, everything
from tracker import commitments, cycles, judging, particulars, schedule
from tracker.cycles import Event
from tracker.errors import Invalid, NotFound
from tracker.model import Signal
from tracker.store import Store


def test_what_nobody_said_is_unknown(store: Store) -> None:
    id_ = commitments.add(store, event())
    found = particulars.particulars(store, id_)
    assert set(found.values()) == {"", "unknown"}
    assert {row[2] for row in particulars.applicability(store, id_)} == {"unknown"}


def test_particulars_are_said_and_undone(store: Store) -> None:
    id_ = commitments.add(store, event())
    cycles.set_event(store, Event("Chengdu meeting"))
    before = everything(store)
    said = {"novelty": "new", "polarity": "do", "selected": "yes", "selected_reason": "Dated.", "code": "2024-1",
            "condition": "on agreed terms", "programme": "C+C5", "event": "chengdu meeting"}  # fmt: skip
    particulars.describe(store, id_, **said)
    assert particulars.particulars(store, id_) == said | {"event": "Chengdu meeting"}
    store.undo()
    assert everything(store) == before


@pytest.mark.parametrize(
    ("said", "why"),
    [({"novelty": "old"}, "is no novelty"), ({"selected": "yes"}, "needs a reason"), ({"mood": "x"}, "no particular")],
)
def test_particulars_that_make_no_sense(store: Store, said: dict[str, str], why: str) -> None:
    id_ = commitments.add(store, event())
    with pytest.raises(Invalid, match=why):
        particulars.describe(store, id_, **said)
    with pytest.raises(NotFound, match="no event 'Nowhere'"):
        particulars.describe(store, id_, event="Nowhere")


def test_not_applicable_has_its_reason(store: Store) -> None:
    id_ = commitments.add(store, event(pledgors=("Kazakhstan", "Turkmenistan")))
    with pytest.raises(Invalid, match="Why does C-0001 not apply to Turkmenistan"):
        particulars.apply(store, id_, "Turkmenistan", "n/a")
    particulars.apply(store, id_, "turkmenistan", "n/a", "Not a member of the SCO.")
    particulars.apply(store, id_, "China", "applies", role="host")
    assert particulars.applicability(store, id_) == [
        ("Kazakhstan", "pledgor", "unknown", ""),
        ("Turkmenistan", "pledgor", "n/a", "Not a member of the SCO."),
        ("China", "host", "applies", ""),
    ]
    assert commitments.get(store, id_).pledgors == ("Kazakhstan", "Turkmenistan")


def test_membership_of_the_day_decides_who_is_bound(store: Store) -> None:
    id_ = commitments.add(store, event(pledgors=("Kazakhstan", "Turkmenistan", "Iran")))
    with pytest.raises(Invalid, match="Nobody is known to belong to SCO"):
        particulars.apply_by_membership(store, id_, "SCO", date(2025, 9, 1))
    particulars.set_members(store, "SCO", {"Kazakhstan": (date(2001, 6, 15), None)}, "founder")
    particulars.set_members(store, "SCO", {"Iran": (date(2023, 7, 4), None)}, "joined")
    assert particulars.members(store, "sco", date(2022, 1, 1)) == {"Kazakhstan"}
    assert particulars.apply_by_membership(store, id_, "SCO", date(2025, 9, 1)) == ["Turkmenistan"]
    assert [row[2:] for row in particulars.applicability(store, id_)] == [
        ("applies", ""), ("n/a", "No member of SCO on 2025-09-01."), ("applies", ""),
    ]  # fmt: skip
    assert particulars.apply_by_membership(store, id_, "SCO", date(2022, 1, 1)) == ["Turkmenistan", "Iran"]


def test_a_plan_and_shares_speak_in_the_signal(store: Store) -> None:
    id_ = commitments.add(store, draft(pledgors=("A",)))
    judging.record_progress(store, id_, Decimal(300), date(2025, 12, 31), party="A")
    assert schedule.schedule(store, id_, date(2026, 1, 1)).parts[0].judged.signals == (Signal.OFF_TRACK,)
    plan = [(date(2025, 12, 31), 0.2), (date(2027, 11, 30), 1.0)]
    particulars.set_target(store, id_, profile=plan, basis="total", baseline=Decimal(0))
    (part,) = schedule.schedule(store, id_, date(2026, 1, 1)).parts
    assert part.judged.signals == (Signal.ON_TRACK,) and part.judged.expected == (0.2, 0.2)
    particulars.set_share(store, id_, "A", Decimal(300))
    (part,) = schedule.schedule(store, id_, date(2026, 1, 1)).parts
    assert part.by_party[0][1].signals == (Signal.TARGET_REACHED,)
    particulars.set_target(store, id_, profile=[])
    assert schedule.schedule(store, id_, date(2026, 1, 1)).parts[0].judged.signals == (Signal.OFF_TRACK,)


@pytest.mark.parametrize(
    "plan", [[(date(2026, 1, 1), 0.5), (date(2025, 1, 1), 1.0)], [(date(2026, 1, 1), 1.5)],
             [(date(2025, 1, 1), 0.5), (date(2026, 1, 1), 0.4)]],
)  # fmt: skip
def test_a_plan_that_makes_no_sense(store: Store, plan: list[tuple[date, float]]) -> None:
    id_ = commitments.add(store, draft())
    with pytest.raises(Invalid, match="A plan names days"):
        particulars.set_target(store, id_, profile=plan)
    with pytest.raises(Invalid, match="no such quantity"):
        particulars.set_target(store, id_, 4, basis="total")
    with pytest.raises(Invalid, match="is no basis"):
        particulars.set_target(store, id_, basis="weekly")
