"""What needs a look: deadlines that pass, records that grow old, verdicts that stand alone or against the numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker import search, signals
from tracker.deadlines import Bucket, bucket
from tracker.model import CLOSED, Status
from tracker.record import Line
from tracker.signals import Situation
from tracker.store import Store

PAGE = 400


class Reason(StrEnum):
    """Why a commitment needs a look, the most urgent first."""

    OVERDUE = "overdue"
    POSSIBLY_OVERDUE = "possibly_overdue"
    CONTRADICTION = "contradiction"  # the verdict says one thing, the numbers another
    DUE_SOON = "due_soon"
    NO_EVIDENCE = "no_evidence"  # judged, and nothing supports the judgement
    STALE = "stale"  # nothing was written down for long


@dataclass(frozen=True, slots=True)
class Case:
    """A commitment that needs a look, and why."""

    line: Line
    reasons: tuple[Reason, ...]


def attention(store: Store, today: date, within: int = 90, query: search.Query | None = None) -> list[Case]:
    """Commitments that need a look, the most urgent first; `within` days count as soon."""
    ids = search.find(store, query or search.Query())
    supported = {row[0] for row in store.read("SELECT DISTINCT commitment_id FROM evidence_link")}
    found = []
    for start in range(0, len(ids), PAGE):
        page = list(ids[start : start + PAGE])
        known, lines = search.situations(store, page, today), search.rows(store, page, today)
        for id_ in page:
            why = reasons(known[id_], today, within, supported=id_ in supported)
            if why:
                found.append(Case(lines[id_], why))
    order = list(Reason)
    return sorted(found, key=lambda case: order.index(case.reasons[0]))


def reasons(now: Situation, today: date, within: int, *, supported: bool) -> tuple[Reason, ...]:
    """Why a commitment in this situation needs a look; `supported` is whether it has any evidence."""
    found = set()
    if now.latest:
        stands = bucket(now.status, now.earliest or now.latest, now.latest, today, within)
        if stands in (Bucket.OVERDUE, Bucket.POSSIBLY_OVERDUE, Bucket.DUE_SOON):
            found.add(Reason(stands.value))
    if now.status not in (None, Status.NO_EVIDENCE, Status.UNCLEAR) and not supported:
        found.add(Reason.NO_EVIDENCE)
    if _contradicts(now):
        found.add(Reason.CONTRADICTION)
    if signals.assess(now, today).stale:
        found.add(Reason.STALE)
    return tuple(reason for reason in Reason if reason in found)


def _contradicts(now: Situation) -> bool:
    share = signals.reached_share(now)
    if share is None or now.status is None:
        return False
    if share >= 1:
        return now.status in (CLOSED - {Status.DELIVERED, Status.SUPERSEDED}) | {Status.NOT_STARTED, Status.STALLED}
    return now.status is Status.DELIVERED or (now.status is Status.NOT_STARTED and share > 0)
