"""Why a commitment needs a look, and what is new of it, as SQL over `commitment AS c`: for counting and for searching.

`attention.reasons` says the same of one commitment in Python; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum

from tracker.model import CLOSED, Status
from tracker.store import marks

Condition = tuple[str, list[object]]


class Reason(StrEnum):
    """Why a commitment needs a look, the most urgent first."""

    OVERDUE = "overdue"
    POSSIBLY_OVERDUE = "possibly_overdue"
    CONTRADICTION = "contradiction"  # the verdict says one thing, the numbers another
    DUE_SOON = "due_soon"
    SEARCH_DUE = "search_due"  # it is time to look for evidence again
    ORPHAN = "orphan"  # its words are no longer found in the newest text of the document
    NO_EVIDENCE = "no_evidence"  # judged, and nothing supports the judgement
    STALE = "stale"  # nothing was written down for long


class News(StrEnum):
    """What can be new of a commitment."""

    ADDED = "added"
    JUDGED = "judged"
    MEASURED = "measured"  # a quantity was recorded as reached
    SUPPORTED = "supported"  # evidence was attached
    REVISED = "revised"  # a deadline that was there is another one now


SPEAKS_FOR_ITSELF = frozenset({Status.NO_EVIDENCE, Status.UNCLEAR})
"""Verdicts that say themselves that there is no evidence to show."""
AGAINST_ENOUGH = frozenset({Status.EXPIRED_UNDELIVERED, Status.NOT_STARTED, Status.STALLED})
"""Verdicts that a target which is reached speaks against."""
SOON = 90

_EARLIEST = "coalesce(c.due_earliest, c.due_latest)"
_OPEN = f"c.status NOT IN ({marks(CLOSED)})"
_CLOSED = sorted(CLOSED)


def needs(reason: Reason, today: date, within: int = SOON) -> Condition:
    """The condition of commitments that need a look for this reason; `within` days count as soon."""
    return _NEEDS[reason](today, within)


def due_within(today: date, days: int) -> Condition:
    """Open, and not past due by any reading, but by the earliest within so many days."""
    span = [today.isoformat(), (today + timedelta(days=days)).isoformat()]
    return f"{_EARLIEST} BETWEEN ? AND ? AND {_OPEN}", [*span, *_CLOSED]


def _overdue(today: date, _: int) -> Condition:
    return f"c.due_latest < ? AND {_OPEN}", [today.isoformat(), *_CLOSED]


def _possibly_overdue(today: date, _: int) -> Condition:
    return f"{_EARLIEST} < ? AND c.due_latest >= ? AND {_OPEN}", [today.isoformat(), today.isoformat(), *_CLOSED]


def _no_evidence(_: date, __: int) -> Condition:
    settled: list[object] = ["", *sorted(SPEAKS_FOR_ITSELF)]
    supported = "SELECT commitment_id FROM evidence_link"
    return f"c.status NOT IN ({marks(settled)}) AND c.id NOT IN ({supported})", settled


def _stale(today: date, _: int) -> Condition:
    """The last record is older than 15 % of the window, and than 90 days; 180 days where there is no window."""
    recorded = (
        "(SELECT max(g.as_of) FROM progress g JOIN target t ON t.id = g.target_id AND t.position = 0"
        " WHERE g.commitment_id = c.id AND g.as_of <= ?)"
    )
    last = f"nullif(max(coalesce(c.status_on, ''), coalesce({recorded}, '')), '')"
    start = "(SELECT start FROM deadline_now WHERE commitment_id = c.id AND position = 0)"
    window = f"nullif(cast(julianday(c.due_latest) - julianday({start}) AS INTEGER), 0)"
    old = f"julianday(?) - julianday({last}) > coalesce(max(90, {window} * 15 / 100), 180)"
    return f"{_OPEN} AND {old}", [*_CLOSED, today.isoformat(), today.isoformat()]


def _search_due(today: date, _: int) -> Condition:
    """The day that the last search named for the next one has come."""
    searched = (
        "SELECT s.commitment_id FROM search_log s WHERE s.next_due <= ? AND s.id = (SELECT id FROM search_log l"
        " WHERE l.commitment_id = s.commitment_id ORDER BY l.performed_on DESC, l.id DESC LIMIT 1)"
    )
    return f"c.id IN ({searched}) AND {_OPEN}", [today.isoformat(), *_CLOSED]


def _orphan(_: date, __: int) -> Condition:
    orphans = (
        "SELECT cp.commitment_id FROM passage p JOIN commitment_passage cp ON cp.passage_id = p.id"
        " WHERE p.anchor_state = 'orphan'"
    )
    return f"c.id IN ({orphans})", []


def _contradiction(today: date, _: int) -> Condition:
    """A verdict against the share that is recorded as reached of the first target."""
    enough, short = sorted(AGAINST_ENOUGH), [Status.DELIVERED, Status.NOT_STARTED]
    judged = sorted({*enough, *short})
    sql = (
        "c.id IN (SELECT s.id FROM (SELECT k.id, k.status, "  # noqa: S608 - constants and marks
        f"{_SHARE} AS share FROM commitment k JOIN target t ON t.commitment_id = k.id AND t.position = 0"
        f" JOIN ({_REACHED.replace('JUDGED', marks(judged))}) r ON r.target_id = t.id WHERE t.comparator <> '<=') s"
        f" WHERE CASE WHEN s.share >= 1 THEN s.status IN ({marks(enough)})"
        " ELSE s.status = ? OR (s.status = ? AND s.share > 0) END)"
    )
    return sql, [*judged, today.isoformat(), *enough, *short]


_REACHED = (
    "SELECT target_id, max(coalesce(sum(value) FILTER (WHERE party_id IS NOT NULL), -1e300),"
    " coalesce(sum(value) FILTER (WHERE party_id IS NULL), -1e300)) AS value"
    " FROM (SELECT target_id, party_id, cast(value AS REAL) AS value,"
    "  sum(mode = 'cumulative') OVER (PARTITION BY target_id, party_id ORDER BY as_of, recorded_at, id) AS levels,"
    "  sum(mode = 'cumulative') OVER (PARTITION BY target_id, party_id) AS all_levels"
    "  FROM progress WHERE commitment_id IN (SELECT id FROM commitment WHERE status IN (JUDGED)) AND as_of <= ?)"
    " WHERE levels = all_levels GROUP BY target_id"
)
"""What is reached of each target of the commitments so judged, as `judging.levels` counts: a cumulative entry sets a
party's level, increments after it add to that; parts are added up, and the larger counts where the whole was recorded,
too."""

_SHARE = (
    "CASE WHEN cast(t.value AS REAL) <> cast(t.baseline AS REAL)"
    " THEN round((r.value - t.baseline) / (cast(t.value AS REAL) - t.baseline), 12)"
    " WHEN r.value = cast(t.value AS REAL) THEN 1 END"
)

_NEEDS: dict[Reason, Callable[[date, int], Condition]] = {
    Reason.OVERDUE: _overdue,
    Reason.POSSIBLY_OVERDUE: _possibly_overdue,
    Reason.CONTRADICTION: _contradiction,
    Reason.DUE_SOON: due_within,
    Reason.SEARCH_DUE: _search_due,
    Reason.ORPHAN: _orphan,
    Reason.NO_EVIDENCE: _no_evidence,
    Reason.STALE: _stale,
}


# --- what is new ------------------------------------------------------------------------------------------------------


def new(news: News, since: str, until: str = "~") -> Condition:
    """The condition of commitments with news recorded in [since, until): days or moments in UTC, ISO 8601."""
    if news is News.ADDED:
        return "c.created_at >= ? AND c.created_at < ?", [since, until]
    if news is News.REVISED:
        moved = "SELECT commitment_id FROM deadline_revision WHERE recorded_at >= ? AND recorded_at < ?"
        corrected = (
            "SELECT j.commitment_id FROM step s JOIN journal j ON j.step_id = s.id WHERE s.at >= ? AND s.at < ?"
            " AND s.state = 'done' AND s.kind <> 'undo' AND j.tbl = 'deadline' AND j.before IS NOT NULL"
        )
        return f"(c.id IN ({moved}) OR c.id IN ({corrected}))", [since, until, since, until]
    table, moment = _RECORDS[news]
    return f"c.id IN (SELECT commitment_id FROM {table} WHERE {moment} >= ? AND {moment} < ?)", [since, until]  # noqa: S608 - constants


_RECORDS = {
    News.JUDGED: ("status_entry", "recorded_at"),
    News.MEASURED: ("progress", "recorded_at"),
    News.SUPPORTED: ("evidence_link JOIN evidence ON evidence.id = evidence_id", "found_at"),
}
