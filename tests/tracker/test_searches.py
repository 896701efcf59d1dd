"""The search log: what was looked for is kept, also when nothing was found, and comes back when its day has come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.tracker.making import draft, everything
from tracker import commitments, searches
from tracker.attention import attention
from tracker.errors import Invalid
from tracker.reasons import Reason
from tracker.searches import Search
from tracker.store import Store

DAY = date(2026, 11, 24)
SEARCH = Search("News archives", "training places", DAY, "none", ("en", "zh-Hans"), date(2024, 12, 1), DAY,
                date(2027, 2, 22), "China", "four wordings")  # fmt: skip


def test_a_search_is_kept_as_it_was_made(store: Store) -> None:
    id_ = commitments.add(store, draft())
    searches.log(store, id_, SEARCH)
    (found,) = searches.of(store, id_)
    assert replace(found, id=0, author="", recorded_at="") == SEARCH
    assert found.author == "Ada" and found.recorded_at
    assert store.undo().about == "C-0001"  # type: ignore[union-attr]
    assert searches.of(store, id_) == []


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"place": " "}, "needs where and with which words"),
        ({"queries": ""}, "needs where and with which words"),
        ({"result": "perhaps"}, "is no result"),
        ({"covers_to": date(2024, 11, 30)}, "cannot cover"),
        ({"next_due": DAY}, "must come after the search"),
    ],
)
def test_a_search_that_says_too_little_is_refused(store: Store, said: dict[str, object], why: str) -> None:
    id_ = commitments.add(store, draft())
    before = everything(store)
    with pytest.raises(Invalid, match=why):
        searches.log(store, id_, replace(SEARCH, **said))  # type: ignore[arg-type]
    assert everything(store) == before


def test_nothing_found_is_an_observation_until_something_is(store: Store) -> None:
    id_ = commitments.add(store, draft())
    assert searches.nothing_found(store, id_, DAY) is None, "nobody looked"
    searches.log(store, id_, SEARCH)
    assert searches.nothing_found(store, id_, DAY) == DAY
    assert searches.nothing_found(store, id_, DAY - timedelta(days=1)) is None, "it was not known then"
    searches.log(store, id_, replace(SEARCH, result="found", on=date(2026, 12, 1), next_due=None))
    assert searches.nothing_found(store, id_, date(2026, 12, 1)) is None
    assert commitments.get(store, id_).status is None, "a search is no verdict"


def test_the_next_look_comes_back(store: Store) -> None:
    id_ = commitments.add(store, draft())
    searches.log(store, id_, replace(SEARCH, next_due=searches.next_look("none", DAY)))
    due = DAY + timedelta(days=searches.LOOK_AGAIN)
    for day, asked in ((due - timedelta(days=1), False), (due, True)):
        reasons = [reason for case in attention(store, day) for reason in case.reasons]
        assert (Reason.SEARCH_DUE in reasons) is asked
    assert searches.next_look("found", DAY) is None and searches.next_look("partial", DAY, 30) == date(2026, 12, 24)
