"""How much is kept: counts by status, party, kind and document, and what is delivered against what is expected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tracker import commitments, judging, search, signals
from tracker.errors import Invalid
from tracker.model import Status
from tracker.record import Commitment, Target
from tracker.signals import Assessment
from tracker.store import Store

GROUPS = {
    "all": ("'' AS name", ""),
    "party": (
        "p.name",
        " JOIN commitment_party cp ON cp.commitment_id = c.id AND cp.role = 'pledgor'"
        " JOIN party p ON p.id = cp.party_id",
    ),
    "kind": ("c.kind", ""),
    "document": (
        "d.title",
        " JOIN (SELECT DISTINCT cp.commitment_id, v.document_id FROM commitment_passage cp"
        " JOIN passage p ON p.id = cp.passage_id JOIN document_version v ON v.id = p.version_id) x"
        " ON x.commitment_id = c.id JOIN document d ON d.id = x.document_id",
    ),
}
"""What the standing can be told by: the expression to group by and the joins that it needs."""

JUDGED_KEPT = frozenset({Status.DELIVERED})


@dataclass(frozen=True, slots=True)
class Standing:
    """Counts of a group: `by_status` maps each status to a number, '' being those that nobody judged yet."""

    name: str
    total: int
    by_status: dict[str, int]

    @property
    def kept(self) -> int:
        return sum(self.by_status.get(status, 0) for status in JUDGED_KEPT)

    @property
    def judged(self) -> int:
        return self.total - self.by_status.get("", 0)


@dataclass(frozen=True, slots=True)
class Pace:
    """A quantity promised, what is reached of it, and what the calendar would expect, in the target's unit."""

    commitment: Commitment
    target: Target
    reached: Decimal | None
    as_of: date | None
    expected: tuple[Decimal, Decimal] | None
    assessment: Assessment


def standing(store: Store, by: str = "all", query: search.Query | None = None) -> list[Standing]:
    """Counts by status of each group ('all', 'party', 'kind' or 'document'), the largest group first.

    A commitment of several parties counts once for each of them, so that groups need not add up to the whole.
    """
    if by not in GROUPS:
        raise Invalid("by", f"The standing cannot be told by {by!r}. Choose one of: {', '.join(GROUPS)}.")
    name, joins = GROUPS[by]
    query = query or search.Query()
    rows = store.read(
        f"SELECT {name}, c.status, count(DISTINCT c.id) FROM commitment c{joins}"  # noqa: S608 - constants, see search.parse
        f" WHERE {query.condition} GROUP BY 1, 2",
        *query.values,
    )
    groups: dict[str, dict[str, int]] = {}
    for group, status, number in rows:
        groups.setdefault(group, {})[status] = number
    found = [Standing(group, sum(counts.values()), counts) for group, counts in groups.items()]
    return sorted(found, key=lambda s: (-s.total, s.name))


def paces(store: Store, today: date, query: search.Query | None = None) -> list[Pace]:
    """Every quantity promised with what is reached of it, in the order of the deadlines."""
    query = query or search.Query()
    rows = store.read(
        "SELECT c.id FROM commitment c WHERE c.id IN (SELECT commitment_id FROM target)"  # noqa: S608 - see search.parse
        f" AND {query.condition} ORDER BY c.due_latest IS NULL, c.due_latest, c.id",
        *query.values,
    )
    return [pace for row in rows for pace in paces_of(store, commitments.get(store, row["id"]), today)]


def paces_of(store: Store, commitment: Commitment, today: date) -> Iterable[Pace]:
    """The paces of one commitment, one for each quantity that it promises."""
    entries = judging.progress(store, commitment.id)
    for target in commitment.targets:
        now = judging.situation(commitment, entries, today, target)
        judged = signals.assess(now, today)
        expected = None
        if judged.expected:
            low, high = (target.baseline + (target.value - target.baseline) * Decimal(str(e)) for e in judged.expected)
            expected = (low, high)
        yield Pace(commitment, target, now.reached, now.as_of, expected, judged)
