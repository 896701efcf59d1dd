"""The computed schedule of one commitment in full: by each quantity or by milestones, for the whole and for each party.

It puts together what `signals` judges: the readings of the deadline, what is recorded, what was planned, what was
looked for in vain. And it lists where people and numbers disagree; it never decides between them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from tracker import commitments, duedates, judging, milestones, searches, signals
from tracker.model import CLOSED, Kind, Signal, Status
from tracker.record import Commitment, ProgressEntry, Target
from tracker.signals import Assessment, Situation
from tracker.store import Store

WORST = (
    Signal.OVERDUE, Signal.SLIPPING, Signal.OFF_TRACK, Signal.OUTCOME_UNKNOWN, Signal.POSSIBLY_OVERDUE, Signal.AT_RISK,
    Signal.NO_DATA, Signal.ON_TRACK, Signal.TOO_EARLY, Signal.PENDING, Signal.UNDATED, Signal.TARGET_REACHED,
    Signal.CLOSED,
)  # fmt: skip
"""Signals from the one that needs most attention; of several parties the first in this order stands for all."""

BEHIND = frozenset({Signal.OFF_TRACK, Signal.OVERDUE, Signal.SLIPPING})
ON_TIME = ("on_schedule", "ahead")
AHEAD = frozenset({Signal.ON_TRACK, Signal.TARGET_REACHED})


@dataclass(frozen=True, slots=True)
class Part:
    """What is measured: a quantity, the milestones ('milestones'), or the deadline alone (''); with its judgement."""

    what: str
    target: Target | None
    now: Situation
    judged: Assessment
    by_party: tuple[tuple[str, Assessment], ...] = ()

    @property
    def worst(self) -> Signal:
        """The most pressing signal, of the whole or of any party."""
        found = [*self.judged.signals, *(s for _, judged in self.by_party for s in judged.signals)]
        return min(found, key=WORST.index)


@dataclass(frozen=True, slots=True)
class Schedule:
    """All parts, when it was delivered against the deadline that holds and the original one, and the revisions."""

    parts: tuple[Part, ...]
    timing: str
    original_timing: str
    revisions: tuple[duedates.Revision, ...]


def schedule(store: Store, id_: int, today: date) -> Schedule:
    """The schedule of a commitment on a day, judged by the store's thresholds."""
    known = commitments.get(store, id_)
    entries = judging.progress(store, id_)
    plain = replace(_plain(known), searched=searches.nothing_found(store, id_, today))
    steps = milestones.of(store, id_)
    parts = [_of_target(store, known, plain, target, entries, today) for target in known.targets]
    if steps and known.kind is not Kind.EVENT:
        now = by_milestones(plain, steps, today)
        parts.append(Part("milestones", None, now, signals.assess(now, today, store.limits)))
    if not parts:
        parts = [Part("", None, plain, signals.assess(plain, today, store.limits))]
    start, earliest, latest = duedates.original(store, id_)
    first = replace(plain, start=start, earliest=earliest, latest=latest)
    return Schedule(tuple(parts), signals.timing(plain), signals.timing(first), tuple(duedates.revisions(store, id_)))


def situation(store: Store, known: Commitment, today: date) -> Situation:
    """What is known of a commitment without a quantity: its deadline, its milestones, what was looked for in vain."""
    now = replace(_plain(known), searched=searches.nothing_found(store, known.id, today))
    steps = milestones.of(store, known.id)
    return by_milestones(now, steps, today) if steps and known.kind is not Kind.EVENT else now


def by_milestones(now: Situation, steps: Sequence[milestones.Milestone], today: date) -> Situation:
    """A situation in which the weight done is what is reached, and the days of the steps are the plan."""
    whole, reached, as_of = milestones.weights(list(steps), today)
    dated = sorted((step.latest, step.weight) for step in steps if step.latest)
    profile, total = [], Decimal(0)
    for day, weight in dated:
        total += weight
        profile.append((day, float(total / whole)))
    planned = tuple(profile) if len(dated) == len(steps) else ()
    return replace(now, target=whole, baseline=Decimal(0), reached=reached, as_of=as_of, before=None, profile=planned)


def _plain(known: Commitment) -> Situation:
    start = known.deadlines[0].start if known.deadlines else None
    return Situation(known.kind, known.status, known.status_on, start, known.due_earliest, known.due_latest)


def _of_target(
    store: Store, known: Commitment, plain: Situation, target: Target, entries: Sequence[ProgressEntry], today: date
) -> Part:
    now = judging.with_target(plain, target, entries, today)
    parties = []
    for name, share in _shares(store, known.id, target):
        own = [replace(entry, party="") for entry in entries if entry.party == name]
        part = replace(target, value=share, baseline=Decimal(0), profile=())
        alone = judging.with_target(plain, part, own, today)
        parties.append((name, signals.assess(alone, today, store.limits)))
    return Part(target.unit, target, now, signals.assess(now, today, store.limits), tuple(parties))


def _shares(store: Store, id_: int, target: Target) -> list[tuple[str, Decimal]]:
    """What each party has to reach: its agreed share, or the whole where the number is meant of each; none invented."""
    rows = store.read(
        "SELECT p.name, cp.share FROM commitment_party cp JOIN party p ON p.id = cp.party_id"
        " WHERE cp.commitment_id = ? AND cp.role = 'pledgor' AND cp.applicability <> 'n/a' ORDER BY cp.id",
        id_,
    )
    each = target.value if target.basis == "per_party" else None
    found = [(row["name"], Decimal(row["share"]) if row["share"] else each) for row in rows]
    return [(name, share) for name, share in found if share is not None]


# --- where people and numbers disagree --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A judgement and what the dates and numbers say against it."""

    id: int
    title: str
    judged: str
    says: str


def disagreements(store: Store, today: date) -> list[Disagreement]:
    """Every commitment whose verdict, or judgement on the schedule, is not what its dates and numbers say."""
    said = {
        row["commitment_id"]: row["value"]
        for row in store.read(
            "SELECT commitment_id, value FROM status_entry WHERE scale = 'schedule' AND party_id IS NULL"
            " AND valid_on <= ? ORDER BY valid_on, recorded_at, id",
            today.isoformat(),
        )
    }
    rows = store.read(
        "SELECT id FROM commitment WHERE withdrawn = '' AND (status <> '' OR id IN"
        " (SELECT commitment_id FROM status_entry WHERE scale = 'schedule')) ORDER BY id"
    )
    found = []
    for row in rows:
        known, parts = commitments.get(store, row["id"]), schedule(store, row["id"], today).parts
        open_ = [_reopened(store, part, today) for part in parts]
        found += [Disagreement(known.id, known.title, a, b) for a, b in _against(known, open_, said.get(known.id, ""))]
    return found


def _reopened(store: Store, part: Part, today: date) -> Part:
    """What dates and numbers would say if nobody had closed it."""
    now = replace(part.now, status=None, status_on=None) if part.now.status in CLOSED else part.now
    return replace(part, now=now, judged=signals.assess(now, today, store.limits))


def _against(known: Commitment, parts: Sequence[Part], schedule_said: str) -> list[tuple[str, str]]:
    found = []
    for part in parts:
        share, told = part.judged.share, " | ".join(part.judged.signals)
        if known.status and _speaks_against(known.status, share, set(part.judged.signals)):
            recorded = f"{share:.0%} of {part.what or 'it'} is recorded" if share is not None else told
            found.append((str(known.status), recorded))
        if (schedule_said in ON_TIME and set(part.judged.signals) <= BEHIND) or (
            schedule_said == "behind" and set(part.judged.signals) <= AHEAD
        ):
            found.append((schedule_said, told))
    return found


def _speaks_against(status: Status, share: float | None, told: set[Signal]) -> bool:
    """Whether numbers say another thing than a verdict; where nothing is recorded they say nothing."""
    if share is None:
        return False
    if status is Status.DELIVERED:
        return share < 1
    if status is Status.NOT_STARTED:
        return share > 0
    return (status is Status.STALLED and bool(told & AHEAD)) or (status is Status.EXPIRED_UNDELIVERED and share >= 1)
