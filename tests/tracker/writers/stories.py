"""Stores that reports are made of: one with a bit of everything, one whose every word would like to do harm."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.tracker.making import SEED, draft, imported
from tracker import commitments, judging, report, search
from tracker.model import Draft, EvidenceDraft, EvidenceKind, Quantity, Status
from tracker.store import Store

TODAY = date(2026, 11, 24)
ROOT = Path(__file__).resolve().parent.parent.parent.parent
HOSTILE = (
    "=cmd|'/C calc'!A0",
    "+1+1",
    "-1-1",
    "@SUM(1)",
    "\t=1+1",
    "\r=1+1",
    "<script>alert(1)</script>",
    "</title><img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    '#let x = 1; #panic("out") $x^2$ *b* _i_ `c` @ref <label> \\ /* // */',
    "[a](javascript:alert(1)) ![b](http://example.org/x.png) **c** | d | <b>e</b>",
    "{{ 7 * 7 }} {% raw %} ${7*7}",
    "abc\u202egpj.exe\u202c \u2067def\u2069",
    "nul\x00bell\x07escape\x1b[31m",
    "x" * 3000,
    "]]>&amp;&#60;&lt;",
    "中文 Привет Ελληνικά עברית العربية é 🚀",
)


def told(store: Store) -> list[int]:
    """The seed with what became of it: one kept, one under way with a count, one stalled; the rest is open."""
    imported(store, SEED, accept=True)
    link = EvidenceDraft(
        EvidenceKind.LINK, "https://example.org/held?a=1&b=2", "The summit was held.", "2025-06-17", "News"
    )
    quote = EvidenceDraft(EvidenceKind.QUOTE, "We train 300 people.", "The ministry says so.")
    ids = list(search.find(store, search.Query()))
    judging.record_status(
        store, ids[:1], Status.DELIVERED, date(2025, 6, 17), "Held in Astana.", evidence=[link, quote]
    )
    judging.record_status(store, ids[1:2], Status.IN_PROGRESS, date(2025, 12, 31), "The centres were opened.")
    judging.record_progress(store, ids[1], Decimal(300), date(2025, 12, 31), note="Counted by the ministry.")
    judging.record_status(store, ids[3:4], Status.STALLED, date(2026, 1, 1), "No news for a year.", evidence=[link])
    return ids


def harm(store: Store) -> None:
    """A store whose every text field holds what could do harm somewhere."""
    for number, text in enumerate(HOSTILE):
        id_ = commitments.add(store, _hostile(number, text))
        evidence = [
            EvidenceDraft(EvidenceKind.LINK, "https://example.org/?q=" + text, text, "", text),
            EvidenceDraft(EvidenceKind.LINK, "javascript:alert(1)", text),
            EvidenceDraft(EvidenceKind.QUOTE, text, text, "", text),
        ]
        judging.record_status(store, [id_], Status.UNCLEAR, date(2026, 1, 1), text, evidence=evidence)
        judging.record_progress(store, id_, Decimal("0.5"), date(2026, 1, 1), note=text)


def _hostile(number: int, text: str) -> Draft:
    short = text[:400] if text.strip() else f"title {number}"
    fields: dict[str, Any] = {
        "statement": text,
        "pledgors": (text[:200],),
        "beneficiaries": (text[:100],),
        "tags": (text[:50],),
        "note": text,
    }
    return draft(short, **fields, quantities=(Quantity(Decimal("12.5"), text[:60]),))


def written(store: Store, folder: Path, suffix: str, layout: str = "standing", query: str = "") -> Path:
    """The report of a layout in the format of a suffix."""
    return report.export(store, layout, folder / f"{layout}{suffix}", search.parse(query, TODAY), TODAY)
