"""The questions that the commitments table puts to the store, and what comes back."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from tracker import search
from tracker.record import Line
from tracker.search import Group, Query
from tracker.store import Store

FIRST = 200  # commitments that are shown before all are found
SEEN = 50  # of which the lines come along


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: ids in their order, the groups they stand in, lines of the first; `whole`: it is all."""

    ids: array[int]
    groups: Sequence[Group] = ()
    lines: Mapping[int, Line] = field(default_factory=dict)
    whole: bool = True


def first(query: Query, sort: str, today: date) -> Callable[[Store], Found]:
    """The question for the first commitments, which can be shown while the rest is still being found."""

    def question(store: Store) -> Found:
        ids = search.find(store, query, sort, limit=FIRST)
        return Found(ids, lines=search.rows(store, ids[:SEEN], today), whole=len(ids) < FIRST)

    return question


def everything(query: Query, sort: str, group: str) -> Callable[[Store], Found]:
    """The question for all commitments, and for the groups that they stand in."""

    def question(store: Store) -> Found:
        groups = search.groups(store, query, group) if group else ()
        return Found(search.find(store, query, sort, group=group), groups)

    return question


def lines(ids: Sequence[int], today: date) -> Callable[[Store], list[Line]]:
    """The question for the lines of these commitments, in this order."""

    def question(store: Store) -> list[Line]:
        found: dict[int, Line] = {}
        for start in range(0, len(ids), FIRST):
            found.update(search.rows(store, ids[start : start + FIRST], today))
        return [found[id_] for id_ in ids if id_ in found]

    return question
