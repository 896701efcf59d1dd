"""Relations between commitments: what goes one way does not go both."""

from __future__ import annotations

import pytest

from tests.tracker.making import draft
from tracker import commitments, relations
from tracker.errors import Invalid
from tracker.relations import RelationKind
from tracker.store import Store


def test_what_goes_one_way_cannot_go_both(store: Store) -> None:
    one, two = (commitments.add(store, draft(name)) for name in ("One", "Two"))
    relations.relate(store, one, two, RelationKind.RESTATES)
    with pytest.raises(Invalid, match="C-0001 restates C-0002 already: it cannot be both ways"):
        relations.relate(store, two, one, RelationKind.RESTATES)
    relations.relate(store, two, one, RelationKind.OVERLAPS)
    relations.relate(store, one, two, RelationKind.OVERLAPS)
