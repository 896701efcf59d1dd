"""Records of the store as JSON objects. Names and fields may be added, never changed."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from tracker import judging, schedule, scores, searches, signals, standing
from tracker.model import Status
from tracker.record import Commitment, Deadline, Evidence, PassageRef, ProgressEntry, Target, reference
from tracker.searches import Search
from tracker.standing import Pace
from tracker.store import Store

BROKEN = frozenset({Status.EXPIRED_UNDELIVERED, Status.REVERSED})


def commitment(store: Store, found: Commitment, today: date) -> dict[str, Any]:
    """A commitment as `list` gives it, judged by the day given."""
    paces = list(standing.paces_of(store, found, today))
    judged = (
        paces[0].assessment if paces else signals.assess(schedule.situation(store, found, today), today, store.limits)
    )
    first = found.deadlines[0] if found.deadlines else None
    return {
        "ref": found.ref,
        "id": found.id,
        "uid": found.uid,
        "title": found.title,
        "statement": found.statement,
        "kind": found.kind,
        "strength": found.strength,
        "pledgors": found.pledgors,
        "beneficiaries": found.beneficiaries,
        "quantities": [quantity(t) for t in found.targets],
        "due": found.due or None,
        "due_phrase": first.phrase if first and first.phrase else None,
        "due_earliest": found.due_earliest,
        "due_latest": found.due_latest,
        "status": found.status,
        "status_on": found.status_on,
        "signals": judged.signals,
        "kept": kept(found.status),
        "timing": signals.timing(judging.situation(found, [], today)) or None,
        "progress": progress(paces[0]) if paces else None,
        "tags": found.tags,
        "document": reference("D", found.passages[0].document_id) if found.passages else None,
        "passage": passage(found.passages),
        "withdrawn": found.withdrawn or None,
    }


def whole(store: Store, found: Commitment, today: date) -> dict[str, Any]:
    """A commitment as `show` gives it: with every reading, judgement and piece of evidence."""
    return commitment(store, found, today) | {
        "note": found.note,
        "created_at": found.created_at,
        "deadlines": [deadline(d) for d in found.deadlines],
        "passages": [single_passage(p) for p in found.passages],
        "paces": [pace(p) for p in standing.paces_of(store, found, today)],
        "statuses": [_judgement(s) | {"status": s.value, "on": s.valid_on} for s in judging.statuses(store, found.id)],
        "progress_entries": [progress_entry(p) for p in judging.progress(store, found.id)],
        "judgements": [
            _judgement(j) | {"scale": j.scale, "value": j.value, "on": j.valid_on, "override": j.override}
            for j in judging.judgements(store, found.id)
        ],
        "evidence": [evidence(e) for e in judging.evidence(store, found.id)],
        "searches": [search(s) for s in searches.of(store, found.id)],
        "scores": [asdict(s) for s in scores.scores_of(store, found.id)],
    }


def kept(status: Status | None) -> bool | None:
    """Whether people judged it kept; None while they did not, or could not."""
    if status is Status.DELIVERED:
        return True
    return False if status in BROKEN else None


def quantity(target: Target) -> dict[str, Any]:
    return {"value": target.value, "unit": target.unit, "comparator": target.comparator, "baseline": target.baseline}


def progress(found: Pace) -> dict[str, Any] | None:
    """What is reached of a quantity; None where nothing was recorded, which is not zero."""
    if found.reached is None:
        return None
    return {
        "reached": found.reached,
        "as_of": found.as_of,
        "share": _rounded(found.assessment.share, 4),
        "expected": _expected(found),
    }


def pace(found: Pace) -> dict[str, Any]:
    """A quantity with what the calendar expects of it, also where nothing was recorded."""
    judged = found.assessment
    return quantity(found.target) | {
        "reached": found.reached,
        "as_of": found.as_of,
        "share": _rounded(judged.share, 4),
        "expected": _expected(found),
        "signals": judged.signals,
        "projected": judged.projected,
        "needed_per_day": _rounded(judged.needed_per_day, 4),
    }


def _expected(found: Pace) -> list[float] | None:
    return [round(float(value), 2) for value in found.expected] if found.expected else None


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)


def deadline(found: Deadline) -> dict[str, Any]:
    return {
        "phrase": found.phrase,
        "edtf": found.edtf or None,
        "start": found.start,
        "earliest": found.earliest,
        "latest": found.latest,
        "rule": found.rule,
        "anchor": found.anchor,
        "anchor_document": reference("D", found.anchor_document_id) if found.anchor_document_id else None,
        "label": found.label,
    }


def passage(found: tuple[PassageRef, ...]) -> dict[str, Any] | None:
    """The words that a commitment rests on, with the focus in them; None for one that was written by hand."""
    main = next((p for p in found if p.role == "primary"), found[0] if found else None)
    if main is None:
        return None
    focus = next((p for p in found if p.role == "focus"), main)
    return {
        "document": reference("D", main.document_id),
        "start": main.start,
        "end": main.end,
        "quote": main.exact,
        "focus": focus.exact,
        "page": main.page,
    }


def single_passage(found: PassageRef) -> dict[str, Any]:
    place = {"document": reference("D", found.document_id), "role": found.role, "page": found.page}
    return place | {"start": found.start, "end": found.end, "quote": found.exact}


def progress_entry(found: ProgressEntry) -> dict[str, Any]:
    return _judgement(found) | {"value": found.value, "mode": found.mode, "as_of": found.as_of}


def _judgement(found: Any) -> dict[str, Any]:
    return {
        "id": found.id,
        "recorded_at": found.recorded_at,
        "author": found.author,
        "note": found.note,
        "party": found.party or None,
    }


def search(found: Search) -> dict[str, Any]:
    """A search as `searched` and `show` give it."""
    return {name: value or None for name, value in asdict(found).items()}


def evidence(found: Evidence) -> dict[str, Any]:
    names = ("id", "kind", "source", "sha256", "statement", "publisher", "happened", "found_at", "author")
    weighed = ("stage", "stance", "weight", "counts", "reason", "tier", "programme", "actor", "party", "attributed_by")
    ids = ("status_id", "progress_id", "score_id", "link_id", "copy_of")
    return {name: getattr(found, name) or None for name in (*names, *weighed, *ids)} | {"archived": found.archived}
