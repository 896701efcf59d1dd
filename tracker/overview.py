"""What needs attention, how things stand and what is new, counted in few questions: the first page of the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from tracker import documents, search
from tracker.deadlines import Deadline, deadlines
from tracker.model import Status
from tracker.reasons import SOON, Condition, News, Reason, due_within, needs, new
from tracker.standing import Standing, standing
from tracker.store import Store, marks

K = TypeVar("K")

NEAR = 30  # days
NEXT = 6  # deadlines


@dataclass(frozen=True, slots=True)
class Overview:
    """Numbers of commitments. `near` are due within 30 days, and among those that are due soon, within 90.

    `next_due` are the first open deadlines that have not passed by every reading. `week` and `looked` count what is
    new since a day a week ago, and since somebody last looked.
    """

    whole: Standing
    needs: Mapping[Reason, int]
    near: int
    undecided: int  # candidates in the review
    next_due: tuple[Deadline, ...]
    week: Mapping[News, int]
    looked: Mapping[News, int]
    parties: tuple[Standing, ...]
    documents: tuple[Standing, ...]


def overview(store: Store, today: date, week: str, looked: str) -> Overview:
    """The overview as of a day; `week` and `looked` are days or moments in UTC, '' where nobody looked before."""
    conditions: dict[object, Condition] = {reason: needs(reason, today, SOON) for reason in Reason}
    conditions["near"] = due_within(today, NEAR)
    conditions |= {("week", news): new(news, week) for news in News}
    if looked:
        conditions |= {("looked", news): new(news, looked) for news in News}
    conditions |= {("status", code): ("c.status = ?", [code]) for code in ("", *Status)}
    counted = counts(store, conditions)
    by_status = {code: number for code in ("", *Status) if (number := counted["status", code])}
    return Overview(
        Standing("", sum(by_status.values()), by_status),
        {reason: counted[reason] for reason in Reason},
        counted["near"],
        sum(documents.waiting(store).values()),
        _next_due(store, today),
        {news: counted["week", news] for news in News},
        {news: counted["looked", news] for news in News} if looked else {},
        tuple(standing(store, "party")),
        tuple(standing(store, "document")),
    )


def _next_due(store: Store, today: date) -> tuple[Deadline, ...]:
    ids = search.find(store, search.parse(f"due>={today} status:open", today), "due", limit=NEXT)
    return tuple(deadlines(store, today, SOON, search.Query("", f"c.id IN ({marks(ids)})", tuple(ids))))


def counts(store: Store, conditions: Mapping[K, Condition], query: search.Query | None = None) -> dict[K, int]:
    """How many commitments of a query each condition holds for, in one reading of the table."""
    query = query or search.Query()
    wanted = ", ".join(f"count(*) FILTER (WHERE {condition})" for condition, _ in conditions.values())
    values = [value for _, own in conditions.values() for value in own]
    sql = f"SELECT {wanted} FROM commitment c WHERE {query.condition}"  # noqa: S608 - see search.parse
    return dict(zip(conditions, store.one(sql, *values, *query.values), strict=True))
