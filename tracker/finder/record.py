"""A candidate as the command line prints it."""

from __future__ import annotations

import re
from typing import Any

from tracker.dates import bounds
from tracker.model import Candidate, Due

_MONTHS_OF = re.compile(r"\d{4}-(3[3-9]|4[01])")
_SEASON_OF = re.compile(r"\d{4}-2[1-4]")  # they differ between hemispheres: only the year is sure


def due_text(due: Due | None) -> str | None:
    """The day, month or year at which a deadline ends ('2027-12-01', '2026-06', '2030'); None where nothing says."""
    reading = due.preferred if due else None
    if reading is None or reading.latest is None:
        return None
    if reading.rule == "rolling":
        return reading.latest.isoformat()
    end = reading.edtf.rpartition("/")[2].rstrip("~?%")
    if _SEASON_OF.fullmatch(end):
        return end[:4]
    if _MONTHS_OF.fullmatch(end):
        last = bounds(end)[1]
        return last.isoformat()[:7] if last else None
    return str(reading.latest.year) if "X" in end else end


def as_record(candidate: Candidate) -> dict[str, Any]:
    """The record of `extract --json`: plain values, each as the guideline defines it."""
    return {
        "quote": candidate.quote,
        "start": candidate.start,
        "end": candidate.end,
        "focus": candidate.focus,
        "focus_start": candidate.focus_start,
        "focus_end": candidate.focus_end,
        "pledgors": list(candidate.pledgors),
        "beneficiaries": list(candidate.beneficiaries),
        "kind": candidate.kind.value,
        "quantities": [
            {"value": _plain(quantity.value), "unit": quantity.unit, "comparator": quantity.comparator}
            for quantity in candidate.quantities
        ],
        "due": due_text(candidate.due),
        "due_phrase": _verbatim(candidate.due),
        "strength": candidate.strength.value,
        "confidence": candidate.confidence,
        "tier": candidate.tier.value,
        "rule": candidate.rule,
        "veto": candidate.veto,
        "why": [str(span) for span in candidate.why],
        "doubts": list(candidate.doubts),
    }


def _verbatim(due: Due | None) -> str | None:
    """The words of a deadline as the text breaks them."""
    if due is None:
        return None
    return due.span.text if due.span else due.phrase


def _plain(value: Any) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
