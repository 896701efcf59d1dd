"""Deadlines that move: revised ones beside the original, and those that hang on a meeting.

A revision is what those who promised said later. It never takes the place of the original: both are shown, and what is
late by the first is late, whatever the second says. A correction of how the words were read is no revision; that is
`commitments.edit`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tracker import commitments
from tracker.errors import Invalid
from tracker.model import Due, Label, Reading
from tracker.parties import insert
from tracker.record import Deadline
from tracker.store import Store, now

if TYPE_CHECKING:
    from sqlite_utils import Database

BEFORE, AT = "before_event", "at_event"
"""Rules of a deadline that hangs on a meeting: the day before it begins, or its days."""


@dataclass(frozen=True, slots=True)
class Revision:
    """A deadline as it was set: number 0 is the original, with what was announced later after it."""

    number: int
    announced_on: date | None
    reason: str
    author: str
    readings: tuple[Deadline, ...]

    @property
    def latest(self) -> date | None:
        return max((r.latest for r in self.readings if r.latest), default=None)


def revise(store: Store, id_: int, due: Due, announced_on: date, reason: str) -> int:
    """Set a later deadline beside the original; gives the number of the revision. One change.

    Raises `Invalid` without a reason, without days, or for what has no deadline that could be revised.
    """
    known = commitments.get(store, id_)
    if not reason.strip():
        raise Invalid("reason", "A revised deadline needs a reason: who moved it, and why.")
    if not due.readings:
        raise Invalid("due", f"{due.phrase!r} does not say when it is due now.")
    if not known.deadlines:
        raise Invalid("due", f"{known.ref} has no deadline to revise; set one by editing it.")
    with store.change(Label.REVISE_DEADLINE, known.ref) as db:
        number = commitments.newest_revision(db, id_) + 1
        values = {"announced_on": announced_on.isoformat(), "reason": reason.strip()}
        when = {"recorded_at": now(), "author": store.author}
        insert(db, "deadline_revision", commitment_id=id_, revision=number, **values, **when)
        for row in commitments.deadline_rows(due, None):
            insert(db, "deadline", commitment_id=id_, revision=number, **row)
        db.table("commitment").update(id_, commitments.shown_due(due))
    return number


def revisions(store: Store, id_: int) -> list[Revision]:
    """The original deadline and every revision of it, in order; empty where there is none."""
    rows = store.read("SELECT * FROM deadline WHERE commitment_id = ? ORDER BY revision, position", id_)
    told = {
        row["revision"]: row
        for row in store.read("SELECT * FROM deadline_revision WHERE commitment_id = ? ORDER BY revision", id_)
    }
    found = []
    for number in sorted({row["revision"] for row in rows}):
        readings = tuple(commitments.deadline(row) for row in rows if row["revision"] == number)
        said = told.get(number)
        day, reason, author = (said["announced_on"], said["reason"], said["author"]) if said else (None, "", "")
        found.append(Revision(number, commitments.day(day), reason, author, readings))
    return found


def original(store: Store, id_: int) -> tuple[date | None, date | None, date | None]:
    """Start, earliest and latest day of the deadline as it was promised, whatever was announced later."""
    row = store.one(
        "SELECT (SELECT start FROM deadline WHERE commitment_id = ?1 AND revision = 0 AND position = 0),"
        " min(earliest), max(latest) FROM deadline WHERE commitment_id = ?1 AND revision = 0",
        id_,
    )
    return commitments.day(row[0]), commitments.day(row[1]), commitments.day(row[2])


# --- meetings ---------------------------------------------------------------------------------------------------------


def hang_on(store: Store, id_: int, event: int, rule: str, phrase: str) -> None:
    """Let a deadline hang on a meeting (its id): its days follow the meeting's, also when those are set later. One
    change."""
    if rule not in (BEFORE, AT):
        raise Invalid("rule", f"{rule!r} is no rule. A deadline stands before an event ({BEFORE}) or at it ({AT}).")
    known = commitments.get(store, id_)
    with store.change(Label.EDIT, known.ref) as db:
        number = commitments.newest_revision(db, id_)
        db.conn.execute("DELETE FROM deadline WHERE commitment_id = ? AND revision = ?", (id_, number))
        start = known.deadlines[0].start if known.deadlines else None
        due = Due(phrase.strip(), (replace(_at(db, event, rule), start=start),))
        for row in commitments.deadline_rows(due, None):
            insert(db, "deadline", commitment_id=id_, revision=number, **row, anchor_event_id=event)
        db.table("commitment").update(id_, commitments.shown_due(due))


def follow(db: Database, event: int) -> None:
    """Count the deadlines that hang on a meeting from its days as they stand. Within a change."""
    rows = db.conn.execute("SELECT * FROM deadline WHERE anchor_event_id = ?", (event,)).fetchall()
    for row in rows:
        due = Due(row["phrase"], (_at(db, event, row["rule"]),))
        days = commitments.deadline_rows(due, None)[0]
        db.table("deadline").update(row["id"], {n: days[n] for n in ("edtf", "earliest", "latest", "anchor", "label")})
        if row["revision"] == commitments.newest_revision(db, row["commitment_id"]):
            db.table("commitment").update(row["commitment_id"], commitments.shown_due(due))


def _at(db: Database, event: int, rule: str) -> Reading:
    row = db.conn.execute("SELECT name, starts, ends FROM event WHERE id = ?", (event,)).fetchone()
    starts, ends = commitments.day(row["starts"]), commitments.day(row["ends"] or row["starts"])
    if starts is None or ends is None:
        return Reading("", None, None, rule=rule, label=row["name"])
    if rule == BEFORE:
        eve = starts - timedelta(days=1)
        return Reading(f"/{eve}", eve, eve, rule=rule, anchor=starts, label=row["name"])
    span = str(ends) if starts == ends else f"{starts}/{ends}"
    return Reading(span, ends, ends, rule=rule, anchor=starts, label=row["name"])
