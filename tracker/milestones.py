"""Milestones: the steps in which a promise is to be kept, each with its weight, its day, and what shows it done.

For a promise without a number they are its progress: the weight of what is done as a share of the whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from tracker import commitments, evidence
from tracker.errors import Invalid, NotFound
from tracker.model import Due, EvidenceDraft, Label
from tracker.parties import insert
from tracker.record import reference
from tracker.store import Store

if TYPE_CHECKING:
    from tracker.sqlite import Row


@dataclass(frozen=True, slots=True)
class Milestone:
    """A step: `weight` against the others, `value` of the target to be reached by then, `done_on` None while open."""

    id: int
    commitment_id: int
    title: str
    phrase: str
    earliest: date | None
    latest: date | None
    weight: Decimal
    value: Decimal | None
    target_id: int | None
    done_on: date | None
    done_note: str
    evidence_id: int | None


def add(
    store: Store, id_: int, title: str, due: Due | None = None, *, weight: str = "1", value: str = "", target: int = 0
) -> int:
    """Add a milestone to a commitment; gives its id. One change. `target`: which quantity a `value` is of, from 0."""
    known = commitments.get(store, id_)
    if not title.strip():
        raise Invalid("title", "A milestone needs a title.")
    heavy, reached = _positive("weight", weight), _positive("value", value) if value.strip() else None
    if reached is not None and target >= len(known.targets):
        raise Invalid(
            "value", f"{known.ref} promises no such quantity; a milestone without a value has a weight alone."
        )
    reading = due.preferred if due else None
    with store.change(Label.SET_MILESTONE, known.ref) as db:
        position = db.conn.execute("SELECT count(*) FROM milestone WHERE commitment_id = ?", (id_,)).fetchone()[0]
        return insert(
            db,
            "milestone",
            commitment_id=id_,
            position=position,
            title=title.strip(),
            phrase=due.phrase if due else "",
            edtf=reading.edtf if reading else "",
            earliest=reading.earliest.isoformat() if reading and reading.earliest else None,
            latest=reading.latest.isoformat() if reading and reading.latest else None,
            weight=format(heavy, "f"),
            value=format(reached, "f") if reached is not None else "",
            target_id=known.targets[target].id if reached is not None else None,
        )


def done(store: Store, number: int, on: date, note: str = "", draft: EvidenceDraft | None = None) -> None:
    """Say that a milestone was done on a day, with what shows it. One change."""
    found = get(store, number)
    kept = evidence.keep(store, draft) if draft else None
    with store.change(Label.SET_MILESTONE, reference("C", found.commitment_id)) as db:
        shows = evidence.write(db, store, found.commitment_id, kept) if kept else None
        db.table("milestone").update(
            number, {"done_on": on.isoformat(), "done_note": note.strip(), "evidence_id": shows}
        )


def reopen(store: Store, number: int) -> None:
    """Say that a milestone is not done after all. One change."""
    found = get(store, number)
    with store.change(Label.SET_MILESTONE, reference("C", found.commitment_id)) as db:
        db.table("milestone").update(number, {"done_on": None, "done_note": "", "evidence_id": None})


def remove(store: Store, number: int) -> None:
    """Take a milestone out. One change."""
    found = get(store, number)
    with store.change(Label.SET_MILESTONE, reference("C", found.commitment_id)) as db:
        db.conn.execute("DELETE FROM milestone WHERE id = ?", (number,))


def get(store: Store, number: int) -> Milestone:
    """One milestone; raises `NotFound`."""
    rows = store.read("SELECT * FROM milestone WHERE id = ?", number)
    if not rows:
        raise NotFound(f"There is no milestone {number} in {store.path.name}; 'milestone list REF' shows them.")
    return milestone(rows[0])


def of(store: Store, id_: int) -> list[Milestone]:
    """The milestones of a commitment, in their order."""
    rows = store.read("SELECT * FROM milestone WHERE commitment_id = ? ORDER BY position, id", id_)
    return [milestone(row) for row in rows]


def weights(found: list[Milestone], until: date) -> tuple[Decimal, Decimal | None, date | None]:
    """The whole weight, the weight done by a day, and the day of the last one done; None where none is said to be
    done, which is not known and never zero."""
    whole = sum((m.weight for m in found), Decimal(0))
    days = [(m.done_on, m.weight) for m in found if m.done_on and m.done_on <= until]
    if not days:
        return whole, None, None
    return whole, sum((weight for _, weight in days), Decimal(0)), max(day for day, _ in days)


def _positive(field: str, text: str) -> Decimal:
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        number = Decimal(0)
    if not number.is_finite() or number <= 0:
        raise Invalid(field, f"{text!r} is no {field} of a milestone; write a number above 0.")
    return number


def milestone(row: Row) -> Milestone:
    """A milestone from its row."""
    names = ("id", "commitment_id", "title", "phrase", "target_id", "done_note", "evidence_id")
    return Milestone(
        **{name: row[name] for name in names},
        earliest=commitments.day(row["earliest"]),
        latest=commitments.day(row["latest"]),
        done_on=commitments.day(row["done_on"]),
        weight=Decimal(row["weight"]),
        value=Decimal(row["value"]) if row["value"] else None,
    )
