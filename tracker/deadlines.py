"""Deadlines in the order in which they need attention."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tracker import search
from tracker.errors import Invalid
from tracker.model import CLOSED, Status
from tracker.record import Line
from tracker.sqlite import fold
from tracker.store import Store, marks

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


@dataclass(frozen=True, slots=True)
class Span:
    """The days on which a deadline can fall due by one of its readings."""

    earliest: date
    latest: date
    edtf: str


@dataclass(frozen=True, slots=True)
class Spot:
    """A deadline without its words: enough to be put in order and drawn, for stores of any size."""

    id: int
    bucket: Bucket
    status: Status | None
    earliest: date
    latest: date


GROUPS = {
    "need": ("''", ""),
    "party": (
        "p.name",
        " JOIN commitment_party cp ON cp.commitment_id = c.id AND cp.role = 'pledgor'"
        " JOIN party p ON p.id = cp.party_id",
    ),
    "document": (
        "d.title",
        " JOIN (SELECT DISTINCT x.commitment_id, v.document_id FROM commitment_passage x"
        " JOIN passage s ON s.id = x.passage_id JOIN document_version v ON v.id = s.version_id) y"
        " ON y.commitment_id = c.id JOIN document d ON d.id = y.document_id",
    ),
    "status": ("c.status", ""),
}
"""What deadlines can be grouped by: the name of a group and the joins that it needs."""


def spots(
    store: Store, today: date, within: int = 90, query: search.Query | None = None, by: str = "need"
) -> dict[str, list[Spot]]:
    """Every dated commitment that a query finds, by group and in each by day; by need, the groups are the buckets.

    A commitment of several parties or documents stands in each of their groups.
    """
    if by not in GROUPS:
        raise Invalid("by", f"Deadlines cannot be grouped by {by!r}. Choose one of: {', '.join(GROUPS)}.")
    (name, joins), query = GROUPS[by], query or search.Query()
    rows = store.read(
        f"SELECT DISTINCT c.id, c.status, c.due_earliest, c.due_latest, {name} FROM commitment c{joins}"  # noqa: S608 - constants, see search.parse
        f" WHERE c.due_latest IS NOT NULL AND {query.condition} ORDER BY c.due_latest, c.id",
        *query.values,
    )
    groups: dict[str, list[Spot]] = {str(one): [] for one in Bucket} if by == "need" else {}
    for id_, code, first, last, group in rows:
        status, latest = Status(code) if code else None, date.fromisoformat(last)
        earliest = date.fromisoformat(first) if first else latest
        stands = bucket(status, earliest, latest, today, within)
        groups.setdefault(stands if by == "need" else group, []).append(Spot(id_, stands, status, earliest, latest))
    names = list(groups) if by == "need" else sorted(groups, key=lambda n: _place(n, by))
    return {name: groups[name] for name in names if groups[name]}


def _place(name: str, by: str) -> tuple[int, str]:
    """Statuses stand in the order of their scale, other groups by their name."""
    return (list(Status).index(Status(name)) if by == "status" and name else -1, fold(name))


def readings(store: Store, ids: Sequence[int]) -> dict[int, list[Span]]:
    """The spans of all rival readings of some commitments (up to a few hundred), the preferred one first."""
    found: dict[int, list[Span]] = {id_: [] for id_ in ids}
    for id_, first, last, phrase in store.read(
        "SELECT commitment_id, earliest, latest, edtf FROM deadline_now"  # noqa: S608 - marks only
        f" WHERE latest IS NOT NULL AND commitment_id IN ({marks(ids)}) ORDER BY commitment_id, position",
        *ids,
    ):
        found[id_].append(Span(date.fromisoformat(first or last), date.fromisoformat(last), phrase))
    return found


def titles(store: Store, ids: Sequence[int]) -> dict[int, str]:
    """The titles of some commitments (up to a few hundred)."""
    rows = store.read(f"SELECT id, title FROM commitment WHERE id IN ({marks(ids)})", *ids)  # noqa: S608 - marks only
    return {row["id"]: row["title"] for row in rows}


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
