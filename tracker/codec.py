"""Candidates as JSON and back, without loss: this is how a review is kept until it is done."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

from tracker.model import Candidate, Due, Kind, Quantity, Reading, Span, Strength, Tier


def to_json(candidate: Candidate) -> str:
    """All fields, the same text for the same candidate."""
    return json.dumps(_candidate(candidate), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(text: str) -> Candidate:
    """The candidate that `to_json` wrote."""
    data = json.loads(text)
    return Candidate(
        **{name: data[name] for name in _PLAIN},
        pledgors=tuple(data["pledgors"]),
        beneficiaries=tuple(data["beneficiaries"]),
        kind=Kind(data["kind"]),
        quantities=tuple(_read_quantity(q) for q in data["quantities"]),
        due=_read_due(data["due"]),
        strength=Strength(data["strength"]),
        why=tuple(Span(**s) for s in data["why"]),
        doubts=tuple(data["doubts"]),
        tier=Tier(data["tier"]),
    )


_PLAIN = ("quote", "start", "end", "focus", "focus_start", "focus_end", "confidence", "rule", "veto")


def _candidate(c: Candidate) -> dict[str, Any]:
    return {name: getattr(c, name) for name in _PLAIN} | {
        "pledgors": c.pledgors,
        "beneficiaries": c.beneficiaries,
        "kind": c.kind,
        "strength": c.strength,
        "tier": c.tier,
        "doubts": c.doubts,
        "quantities": [
            {"value": str(q.value), "unit": q.unit, "comparator": q.comparator, "span": _span(q.span)}
            for q in c.quantities
        ],
        "due": None
        if c.due is None
        else {"phrase": c.due.phrase, "span": _span(c.due.span), "readings": [_reading(r) for r in c.due.readings]},
        "why": [_span(s) for s in c.why],
    }


def _span(span: Span | None) -> dict[str, Any] | None:
    return None if span is None else {"kind": span.kind, "start": span.start, "end": span.end, "text": span.text}


def _reading(r: Reading) -> dict[str, Any]:
    days = {name: day.isoformat() if (day := getattr(r, name)) else None for name in _DAYS}
    return {"edtf": r.edtf, "rule": r.rule, "label": r.label, **days}


_DAYS = ("earliest", "latest", "start", "anchor")


def _read_quantity(data: dict[str, Any]) -> Quantity:
    return Quantity(
        Decimal(data["value"]), data["unit"], data["comparator"], Span(**data["span"]) if data["span"] else None
    )


def _read_due(data: dict[str, Any] | None) -> Due | None:
    if data is None:
        return None
    readings = tuple(
        Reading(
            r["edtf"],
            rule=r["rule"],
            label=r["label"],
            **{n: date.fromisoformat(r[n]) if r[n] else None for n in _DAYS},
        )
        for r in data["readings"]
    )
    return Due(data["phrase"], readings, Span(**data["span"]) if data["span"] else None)
