"""Deadlines in the order in which they need attention."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tracker import search
from tracker.model import CLOSED, Status
from tracker.record import Line
from tracker.store import Store

PAGE = 400


class Bucket(StrEnum):
    """Where a deadline stands on a day."""

    OVERDUE = "overdue"
    POSSIBLY_OVERDUE = "possibly_overdue"  # past its earliest day, not past its latest
    DUE_SOON = "due_soon"
    LATER = "later"
    KEPT = "kept"
    CLOSED = "closed"  # superseded, or expired undelivered


@dataclass(frozen=True, slots=True)
class Deadline:
    """A commitment with a date: where it stands, and its first and last defensible day."""

    bucket: Bucket
    line: Line
    earliest: date
    latest: date


def bucket(status: Status | None, earliest: date, latest: date, today: date, within: int) -> Bucket:
    """Where a deadline stands; `within` days count as soon."""
    if status is Status.DELIVERED:
        return Bucket.KEPT
    if status in CLOSED:
        return Bucket.CLOSED
    if today > latest:
        return Bucket.OVERDUE
    if today > earliest:
        return Bucket.POSSIBLY_OVERDUE
    return Bucket.DUE_SOON if earliest <= today + timedelta(days=within) else Bucket.LATER


def deadlines(store: Store, today: date, within: int = 90, query: search.Query | None = None) -> list[Deadline]:
    """Every dated commitment that a query finds, by bucket and then by day."""
    found = list(_dated(store, today, within, query or search.Query()))
    order = list(Bucket)
    return sorted(found, key=lambda d: (order.index(d.bucket), d.latest, d.line.id))


def _dated(store: Store, today: date, within: int, query: search.Query) -> Iterator[Deadline]:
    rows = store.read(
        "SELECT c.id, c.due_earliest, c.due_latest FROM commitment c"  # noqa: S608 - see search.parse
        f" WHERE c.due_latest IS NOT NULL AND {query.condition} ORDER BY c.due_latest, c.id",
        *query.values,
    )
    for start in range(0, len(rows), PAGE):
        page = rows[start : start + PAGE]
        lines = search.rows(store, [row["id"] for row in page], today)
        for row in page:
            latest = date.fromisoformat(row["due_latest"])
            earliest = date.fromisoformat(row["due_earliest"] or row["due_latest"])
            line = lines[row["id"]]
            yield Deadline(bucket(line.status, earliest, latest, today, within), line, earliest, latest)
