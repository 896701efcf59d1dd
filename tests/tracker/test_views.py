"""Saved views: kept, renamed and deleted as steps that can be undone."""

from __future__ import annotations

from datetime import date

import pytest

from tests.tracker.making import event, plain
from tracker import commitments, views
from tracker.errors import Invalid, NotFound
from tracker.model import Label
from tracker.store import Store
from tracker.views import SavedView

TODAY = date(2026, 11, 24)
MINE = SavedView("Mine", "kind:event", "status,-due", "party", (("title", 0), ("due", 120)))


def test_a_view_is_kept_whole_and_written_over_by_its_name(store: Store) -> None:
    id_ = views.save(store, MINE)
    assert views.listed(store) == [SavedView("Mine", "kind:event", "status,-due", "party", MINE.columns, id_)]
    assert views.save(store, SavedView(" mine ", "")) == id_
    assert views.get(store, id_) == SavedView("mine", "", "due", "", (), id_)
    step = store.undo()
    assert step and step.label is Label.SAVE_VIEW
    assert views.get(store, id_).query == "kind:event"


def test_views_keep_their_order_and_tell_how_many_they_show(store: Store) -> None:
    commitments.add(store, event())
    commitments.add(store, plain("Plant trees"))
    for name, query in (("Z", "kind:event"), ("A", ""), ("B", "colour:red")):
        views.save(store, SavedView(name, query))
    assert [(view.name, number) for view, number in views.counted(store, TODAY)] == [("Z", 1), ("A", 2), ("B", None)]


def test_a_view_is_renamed_and_deleted_and_comes_back(store: Store) -> None:
    one, two = views.save(store, MINE), views.save(store, SavedView("Two"))
    views.rename(store, one, "First  one")
    views.rename(store, two, "TWO")
    assert [view.name for view in views.listed(store)] == ["First one", "TWO"]
    with pytest.raises(Invalid, match="'First one' already"):
        views.rename(store, two, "First one")
    views.delete(store, one)
    assert [view.name for view in views.listed(store)] == ["TWO"]
    store.undo()
    assert views.get(store, one).name == "First one"
    with pytest.raises(NotFound, match="no longer there"):
        views.delete(store, 99)


@pytest.mark.parametrize(("name", "said"), [(" ", "needs a name"), ("x" * 61, "too long")])
def test_a_name_that_is_none_is_refused(store: Store, name: str, said: str) -> None:
    with pytest.raises(Invalid, match=said):
        views.save(store, SavedView(name))
    assert views.listed(store) == []
