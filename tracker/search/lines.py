"""The lines that lists show: a page of commitments with what stands around them, judged by a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from tracker import commitments, milestones, schedule, signals
from tracker.commitments import day
from tracker.judging import levels
from tracker.milestones import Milestone
from tracker.model import Kind, Status, Strength
from tracker.record import Line, ProgressEntry, Target
from tracker.signals import Situation, Thresholds
from tracker.sqlite import Row
from tracker.store import Store, marks


@dataclass(slots=True)
class _Facts:
    pledgors: list[str] = field(default_factory=list)
    beneficiaries: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    document: str = ""
    phrase: str = ""
    start: date | None = None
    target: Target | None = None
    entries: list[ProgressEntry] = field(default_factory=list)
    steps: list[Milestone] = field(default_factory=list)


def rows(store: Store, ids: Sequence[int], today: date) -> dict[int, Line]:
    """The lines of a page of commitments (up to a few hundred ids), judged by the day given."""
    facts = _facts(store, ids)
    return {row["id"]: _line(row, facts[row["id"]], today, store.limits) for row in _commitments(store, ids)}


def situations(store: Store, ids: Sequence[int], today: date) -> dict[int, Situation]:
    """What signals are judged by, for a page of commitments (up to a few hundred ids)."""
    facts = _facts(store, ids)
    return {row["id"]: _situation(row, facts[row["id"]], today) for row in _commitments(store, ids)}


def _commitments(store: Store, ids: Sequence[int]) -> list[Row]:
    return store.read(f"SELECT * FROM commitment WHERE id IN ({marks(ids)})", *ids)  # noqa: S608 - marks only


def _facts(store: Store, ids: Sequence[int]) -> dict[int, _Facts]:
    facts = {id_: _Facts() for id_ in ids}
    inside = f"commitment_id IN ({marks(ids)})"
    _read_parties(store, ids, inside, facts)
    _read_surroundings(store, ids, inside, facts)
    for r in store.read(f"SELECT * FROM deadline_now WHERE position = 0 AND {inside}", *ids):  # noqa: S608 - marks only
        facts[r["commitment_id"]].phrase, facts[r["commitment_id"]].start = r["phrase"], day(r["start"])
    for r in store.read(f"SELECT * FROM target WHERE position = 0 AND {inside}", *ids):  # noqa: S608 - marks only
        facts[r["commitment_id"]].target = commitments.target(r)
    sql = f"SELECT * FROM progress WHERE {inside} ORDER BY as_of, recorded_at, id"  # noqa: S608 - marks only
    for r in store.read(sql, *ids):
        plain = (r["id"], r["target_id"], Decimal(r["value"]), r["mode"], date.fromisoformat(r["as_of"]))
        facts[r["commitment_id"]].entries.append(ProgressEntry(*plain, "", "", "", str(r["party_id"] or "")))
    for r in store.read(f"SELECT * FROM milestone WHERE {inside} ORDER BY position, id", *ids):  # noqa: S608 - marks
        facts[r["commitment_id"]].steps.append(milestones.milestone(r))
    return facts


def _read_parties(store: Store, ids: Sequence[int], inside: str, facts: dict[int, _Facts]) -> None:
    parties = store.read(
        "SELECT commitment_id, role, p.name FROM commitment_party cp JOIN party p ON p.id = cp.party_id"  # noqa: S608
        f" WHERE {inside} ORDER BY cp.id",
        *ids,
    )
    for id_, role, name in parties:
        (facts[id_].pledgors if role == "pledgor" else facts[id_].beneficiaries).append(name)


def _read_surroundings(store: Store, ids: Sequence[int], inside: str, facts: dict[int, _Facts]) -> None:
    tags = store.read(f"SELECT commitment_id, name FROM tag WHERE {inside} ORDER BY name", *ids)  # noqa: S608 - marks
    for id_, name in tags:
        facts[id_].tags.append(name)
    titles = store.read(
        "SELECT commitment_id, d.title FROM commitment_passage cp JOIN passage p ON p.id = cp.passage_id"  # noqa: S608
        " JOIN document_version v ON v.id = p.version_id JOIN document d ON d.id = v.document_id"
        f" WHERE {inside} ORDER BY cp.id",
        *ids,
    )
    for id_, title in titles:
        facts[id_].document = facts[id_].document or title


def _situation(row: Row, facts: _Facts, today: date) -> Situation:
    target = facts.target
    known = levels(facts.entries, target.id, today) if target else []
    found = Situation(
        Kind(row["kind"]),
        Status(row["status"]) if row["status"] else None,
        day(row["status_on"]),
        facts.start,
        day(row["due_earliest"]),
        day(row["due_latest"]),
        target.value if target else None,
        target.baseline if target else Decimal(0),
        known[-1][1] if known else None,
        known[-1][0] if known else None,
        known[-2][1] if len(known) > 1 else None,
        ceiling=target is not None and target.comparator == "<=",
        profile=target.profile if target else (),
    )
    by_steps = facts.steps and not target and found.kind is not Kind.EVENT
    return schedule.by_milestones(found, facts.steps, today) if by_steps else found


def _line(row: Row, facts: _Facts, today: date, limits: Thresholds) -> Line:
    now = _situation(row, facts, today)
    judged = signals.assess(now, today, limits)
    return Line(
        row["id"],
        row["title"],
        "; ".join(facts.pledgors),
        "; ".join(facts.beneficiaries),
        now.kind,
        Strength(row["strength"]),
        row["due"],
        facts.phrase,
        now.status,
        now.status_on,
        tuple(judged.signals),
        judged.share,
        judged.expected,
        signals.timing(now),
        tuple(facts.tags),
        facts.document,
    )
