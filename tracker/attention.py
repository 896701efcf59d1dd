"""What needs a look: deadlines that pass, records that grow old, verdicts that stand alone or against the numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker import search, signals
from tracker.deadlines import Bucket, bucket
from tracker.model import CLOSED, Status
from tracker.reasons import AGAINST_ENOUGH, SOON, SPEAKS_FOR_ITSELF, Reason, needs
from tracker.record import Line
from tracker.signals import Situation
from tracker.store import Store

PAGE = 400


@dataclass(frozen=True, slots=True)
class Case:
    """A commitment that needs a look, and why."""

    line: Line
    reasons: tuple[Reason, ...]


def attention(store: Store, today: date, within: int = SOON, query: search.Query | None = None) -> list[Case]:
    """Commitments that need a look, the most urgent first; `within` days count as soon."""
    query = query or search.Query()
    why: dict[int, list[Reason]] = {}
    for reason in Reason:
        condition, values = needs(reason, today, within)
        narrowed = search.Query(query.text, f"{query.condition} AND {condition}", (*query.values, *values))
        for id_ in search.find(store, narrowed):
            why.setdefault(id_, []).append(reason)
    ids = list(why)
    found: list[Case] = []
    for start in range(0, len(ids), PAGE):
        page = ids[start : start + PAGE]
        lines = search.rows(store, page, today)
        found.extend(Case(lines[id_], tuple(why[id_])) for id_ in page)
    return found


@dataclass(frozen=True, slots=True)
class Support:
    """What a commitment rests on: any evidence, words that are still found, and when to search again."""

    evidence: bool = False
    orphaned: bool = False
    search_due: date | None = None


def reasons(now: Situation, support: Support, today: date, within: int) -> tuple[Reason, ...]:
    """Why a commitment in this situation needs a look.

    This is what the conditions in `tracker.reasons` mean.
    """
    found = set()
    if now.latest:
        stands = bucket(now.status, now.earliest or now.latest, now.latest, today, within)
        if stands in (Bucket.OVERDUE, Bucket.POSSIBLY_OVERDUE, Bucket.DUE_SOON):
            found.add(Reason(stands.value))
    if now.status and now.status not in SPEAKS_FOR_ITSELF and not support.evidence:
        found.add(Reason.NO_EVIDENCE)
    if _contradicts(now):
        found.add(Reason.CONTRADICTION)
    if support.orphaned:
        found.add(Reason.ORPHAN)
    if support.search_due and support.search_due <= today and now.status not in CLOSED:
        found.add(Reason.SEARCH_DUE)
    if signals.assess(now, today).stale:
        found.add(Reason.STALE)
    return tuple(reason for reason in Reason if reason in found)


def _contradicts(now: Situation) -> bool:
    share = signals.reached_share(now)
    if share is None or now.status is None:
        return False
    if share >= 1:
        return now.status in AGAINST_ENOUGH
    return now.status is Status.DELIVERED or (now.status is Status.NOT_STARTED and share > 0)
