"""How much is kept: counts by status, party, kind and document, and what is delivered against what is expected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tracker import commitments, judging, search, signals
from tracker.errors import Invalid
from tracker.model import Kind, Status
from tracker.record import Commitment, ProgressEntry, Target, reference
from tracker.signals import Assessment, Situation
from tracker.store import Store

GROUPS = {
    "all": ("''", "", "''"),
    "party": (
        "cp.party_id",
        " CROSS JOIN commitment_party cp ON cp.commitment_id = c.id AND cp.role = 'pledgor'",
        "(SELECT name FROM party WHERE id = g)",
    ),
    "kind": ("c.kind", "", "g"),
    "document": (
        "x.document_id",
        " JOIN (SELECT DISTINCT cp.commitment_id, v.document_id FROM commitment_passage cp"
        " JOIN passage p ON p.id = cp.passage_id JOIN document_version v ON v.id = p.version_id) x"
        " ON x.commitment_id = c.id",
        "(SELECT title FROM document WHERE id = g)",
    ),
}
"""What the standing can be told by: the expression to group by, the joins that it needs, and the name of a group `g`.
The joins give each commitment once in each of its groups."""

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

    id: int  # of the commitment
    title: str
    due_latest: date | None
    target: Target
    reached: Decimal | None
    as_of: date | None
    assessment: Assessment

    @property
    def ref(self) -> str:
        return reference("C", self.id)

    @property
    def expected(self) -> tuple[Decimal, Decimal] | None:
        """What the calendar would expect by the latest and by the earliest reading, in the target's unit."""
        if not self.assessment.expected:
            return None
        baseline, way = self.target.baseline, self.target.value - self.target.baseline
        low, high = (baseline + way * Decimal(str(share)) for share in self.assessment.expected)
        return low, high


def standing(store: Store, by: str = "all", query: search.Query | None = None) -> list[Standing]:
    """Counts by status of each group ('all', 'party', 'kind' or 'document'), the largest group first.

    A commitment of several parties counts once for each of them, so that groups need not add up to the whole.
    """
    if by not in GROUPS:
        raise Invalid("by", f"The standing cannot be told by {by!r}. Choose one of: {', '.join(GROUPS)}.")
    group, joins, name = GROUPS[by]
    query = query or search.Query()
    rows = store.read(
        f"WITH c AS {'MATERIALIZED' if joins else 'NOT MATERIALIZED'}"  # noqa: S608 - constants, see search.parse
        f" (SELECT c.id, c.kind, c.status FROM commitment c WHERE {query.condition})"
        f" SELECT {name}, status, n FROM (SELECT {group} AS g, c.status, count(*) AS n FROM c{joins} GROUP BY 1, 2)",
        *query.values,
    )
    groups: dict[str, dict[str, int]] = {}
    for title, status, number in rows:
        counts = groups.setdefault(title, {})
        counts[status] = counts.get(status, 0) + number
    found = [Standing(title, sum(counts.values()), counts) for title, counts in groups.items()]
    return sorted(found, key=lambda s: (-s.total, s.name))


def paces(store: Store, today: date, query: search.Query | None = None) -> list[Pace]:
    """Every quantity promised with what is reached of it, in the order of the deadlines."""
    query = query or search.Query()
    rows = store.read(
        "SELECT c.title, c.kind, c.status, c.status_on, c.due_earliest, c.due_latest, d.start, t.*"  # noqa: S608 - see search.parse
        " FROM commitment c JOIN target t ON t.commitment_id = c.id"
        " LEFT JOIN deadline_now d ON d.commitment_id = c.id AND d.position = 0"
        f" WHERE {query.condition} ORDER BY c.due_latest IS NULL, c.due_latest, c.id, t.position",
        *query.values,
    )
    recorded = _recorded(store, query)
    found = []
    for row in rows:
        target = commitments.target(row)
        now = Situation(
            Kind(row["kind"]),
            Status(row["status"]) if row["status"] else None,
            commitments.day(row["status_on"]),
            commitments.day(row["start"]),
            commitments.day(row["due_earliest"]),
            commitments.day(row["due_latest"]),
        )
        now = judging.with_target(now, target, recorded.get(target.id, ()), today)
        judged = signals.assess(now, today, store.limits)
        found.append(_pace(row["commitment_id"], row["title"], now, target, judged))
    return found


def _recorded(store: Store, query: search.Query) -> dict[int, list[ProgressEntry]]:
    """What was recorded as reached of each target of the commitments that a query finds, oldest day first."""
    found: dict[int, list[ProgressEntry]] = {}
    for row in store.read(
        "SELECT g.* FROM progress g JOIN commitment c ON c.id = g.commitment_id"  # noqa: S608 - see search.parse
        f" WHERE {query.condition} ORDER BY g.as_of, g.recorded_at, g.id",
        *query.values,
    ):
        plain = (row["id"], row["target_id"], Decimal(row["value"]), row["mode"], date.fromisoformat(row["as_of"]))
        entry = ProgressEntry(*plain, row["recorded_at"], row["author"], row["note"], str(row["party_id"] or ""))
        found.setdefault(entry.target_id, []).append(entry)
    return found


def paces_of(store: Store, commitment: Commitment, today: date) -> Iterable[Pace]:
    """The paces of one commitment, one for each quantity that it promises."""
    entries = judging.progress(store, commitment.id)
    for target in commitment.targets:
        now = judging.situation(commitment, entries, today, target)
        yield _pace(commitment.id, commitment.title, now, target, signals.assess(now, today, store.limits))


def _pace(id_: int, title: str, now: Situation, target: Target, judged: Assessment) -> Pace:
    return Pace(id_, title, now.latest, target, now.reached, now.as_of, judged)
