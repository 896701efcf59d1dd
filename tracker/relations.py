"""Relations between commitments: a later pledge is no progress on an earlier one; it adds to, replaces or overlaps it.

The sum rule of a relation decides what totals count. Until somebody decides, it is unknown, and all readings are shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tracker import commitments
from tracker.errors import Invalid, NotFound
from tracker.model import Label
from tracker.parties import insert
from tracker.record import reference
from tracker.store import Store, now


class RelationKind(StrEnum):
    """What one commitment is to another."""

    SUPERSEDES = "supersedes"
    AMENDS = "amends"
    RESTATES = "restates"
    PART_OF = "part_of"
    OVERLAPS = "overlaps"
    ADDS_TO = "adds_to"
    IMPLEMENTS = "implements"
    FOLLOWS_FROM = "follows_from"
    CONFLICTS_WITH = "conflicts_with"


ONE_WAY = frozenset(
    {
        RelationKind.SUPERSEDES,
        RelationKind.AMENDS,
        RelationKind.RESTATES,
        RelationKind.PART_OF,
        RelationKind.ADDS_TO,
        RelationKind.IMPLEMENTS,
        RelationKind.FOLLOWS_FROM,
    }
)
"""What one of two can be to the other, and the other then not to it."""


class SumRule(StrEnum):
    """What of two related commitments is counted in a total."""

    COUNT_BOTH = "count_both"
    COUNT_LATER = "count_later"
    COUNT_EARLIER = "count_earlier"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Relation:
    """Commitment `from_id` is `kind` of `to_id`; `sum_rule` says what of the two counts."""

    id: int
    from_id: int
    to_id: int
    kind: RelationKind
    sum_rule: SumRule
    note: str
    author: str
    recorded_at: str


def relate(
    store: Store, from_id: int, to_id: int, kind: RelationKind, sum_rule: SumRule = SumRule.UNKNOWN, note: str = ""
) -> int:
    """Say what one commitment is to another, or decide what counts of what was related; gives the id. One change."""
    for id_ in (from_id, to_id):
        commitments.get(store, id_)
    if from_id == to_id:
        raise Invalid("relation", f"{reference('C', from_id)} stands in no relation to itself.")
    if kind in ONE_WAY and any((r.from_id, r.to_id, r.kind) == (to_id, from_id, kind) for r in of(store, to_id)):
        one, other = reference("C", from_id), reference("C", to_id)
        raise Invalid("relation", f"{other} {str(kind).replace('_', ' ')} {one} already: it cannot be both ways."
                                  " Remove that relation first.")  # fmt: skip
    said = {"sum_rule": SumRule(sum_rule), "note": note.strip()}
    with store.change(Label.RELATE, f"{reference('C', from_id)} → {reference('C', to_id)}") as db:
        key = (from_id, to_id, RelationKind(kind))
        row = db.conn.execute(
            "SELECT id FROM relation WHERE commitment_id = ? AND other_id = ? AND kind = ?", key
        ).fetchone()
        if row:
            db.table("relation").update(row["id"], said)
            return int(row["id"])
        who = {"recorded_at": now(), "author": store.author}
        return insert(db, "relation", commitment_id=from_id, other_id=to_id, kind=key[2], **said, **who)


def unrelate(store: Store, number: int) -> None:
    """Take a relation back. One change."""
    rows = store.read("SELECT commitment_id FROM relation WHERE id = ?", number)
    if not rows:
        raise NotFound(f"There is no relation {number} in {store.path.name}; 'relation list REF' shows them.")
    with store.change(Label.RELATE, reference("C", rows[0]["commitment_id"])) as db:
        db.conn.execute("DELETE FROM relation WHERE id = ?", (number,))


def of(store: Store, id_: int) -> list[Relation]:
    """The relations of a commitment, from it and to it, in the order they were made."""
    return [r for r in all_relations(store) if id_ in (r.from_id, r.to_id)]


def all_relations(store: Store) -> list[Relation]:
    """Every relation between commitments that are still tracked."""
    rows = store.read(
        "SELECT r.* FROM relation r JOIN commitment a ON a.id = r.commitment_id JOIN commitment b ON b.id = r.other_id"
        " WHERE a.withdrawn = '' AND b.withdrawn = '' ORDER BY r.id"
    )
    return [
        Relation(
            row["id"], row["commitment_id"], row["other_id"], RelationKind(row["kind"]), SumRule(row["sum_rule"]),
            row["note"], row["author"], row["recorded_at"],
        )
        for row in rows
    ]  # fmt: skip


def joined(store: Store, id_: int) -> set[int]:
    """A commitment and all that relations lead to from it, over any number of them."""
    pairs = [{r.from_id, r.to_id} for r in all_relations(store)]
    found, before = {id_}, set[int]()
    while found != before:
        before = found
        found = found.union(*(pair for pair in pairs if pair & found))
    return found
