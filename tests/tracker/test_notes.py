"""Notes of colleagues: in order, with answers, and without any say in the judgement."""

from __future__ import annotations

import pytest

from tests.tracker.making import event, everything
from tracker import commitments, notes
from tracker.errors import Invalid, NotFound
from tracker.store import Store


def test_notes_and_answers(store: Store) -> None:
    one, other = commitments.add(store, event()), commitments.add(store, event("Other"))
    before = everything(store)
    first = notes.add(store, one, " Who hosts it? ")
    with Store(store.path, author="Bo") as colleague:
        notes.add(colleague, one, "Kazakhstan.", answers=first)
    found = notes.of(store, one)
    assert [(n.text, n.author, n.answers_id) for n in found] == [
        ("Who hosts it?", "Ada", None),
        ("Kazakhstan.", "Bo", first),
    ]
    assert notes.of(store, other) == [] and commitments.get(store, one).status is None
    with pytest.raises(NotFound, match="C-0002 has no note 1"):
        notes.add(store, other, "x", answers=first)
    with pytest.raises(Invalid, match="needs words"):
        notes.add(store, one, " ")
    store.undo(), store.undo()
    assert everything(store) == before
