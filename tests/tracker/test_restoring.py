"""An earlier wording comes back exactly, what was judged since stays, and it can be undone."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.tracker.making import draft, everything
from tracker import check, commitments, judging, restoring
from tracker.errors import Invalid, NotFound
from tracker.model import Quantity, Status
from tracker.store import Store


def last_step(store: Store) -> int:
    return int(store.one("SELECT max(id) FROM step")[0])


def promise(store: Store, id_: int) -> tuple[object, ...]:
    known = commitments.get(store, id_)
    due = [(d.phrase, d.edtf, d.latest) for d in known.deadlines]
    targets = [(t.value, t.unit) for t in known.targets]
    return known.title, known.note, known.pledgors, known.tags, due, targets, known.due, known.due_latest


def test_every_earlier_wording_can_be_brought_back(store: Store) -> None:
    id_ = commitments.add(store, draft(tags=("a",)))
    was = {last_step(store): promise(store, id_)}
    for fields in (
        {"title": "Other"},
        {"pledgors": ("Fiji", "China"), "tags": ("b", "c")},
        {"due": commitments.due_from("2030")},
        {"quantities": (Quantity(Decimal(7), "schools"), Quantity(Decimal(8), "teachers"))},
        {"note": "checked", "due": None, "tags": ()},
    ):
        commitments.edit(store, [id_], **fields)
        was[last_step(store)] = promise(store, id_)
    assert len(set(map(repr, was.values()))) == 6
    for step, said in was.items():
        before = everything(store)
        if restoring.differs_since(store, id_, step):
            restoring.restore(store, id_, step)
            assert promise(store, id_) == said
            assert check.check(store) == []
            store.undo()
        assert everything(store) == before
    first = min(was)
    restoring.restore(store, id_, first)
    assert not restoring.differs_since(store, id_, first)


def test_judgements_stay_when_an_earlier_wording_comes_back(store: Store) -> None:
    id_ = commitments.add(store, draft())
    step = last_step(store)
    commitments.edit(store, [id_], title="Other")
    judging.record_status(store, [id_], Status.STALLED, date(2025, 1, 1), "so")
    restoring.restore(store, id_, step)
    known = commitments.get(store, id_)
    assert (known.title, known.status) == (draft().title, Status.STALLED)
    assert len(judging.statuses(store, id_)) == 1


def test_a_quantity_that_progress_needs_is_not_taken_away(store: Store) -> None:
    id_ = commitments.add(store, draft(quantities=()))
    step = last_step(store)
    commitments.edit(store, [id_], quantities=(Quantity(Decimal(5), "schools"),))
    judging.record_progress(store, id_, Decimal(1), date(2025, 6, 1))
    before = everything(store)
    with pytest.raises(Invalid, match="C-0001 cannot be brought back to that"):
        restoring.restore(store, id_, step)
    assert everything(store) == before


def test_a_step_of_another_commitment_is_refused(store: Store) -> None:
    id_ = commitments.add(store, draft())
    other = commitments.add(store, draft("Other"))
    with pytest.raises(NotFound, match="is none of the history of C-0001"):
        restoring.restore(store, id_, last_step(store))
    assert other
