from __future__ import annotations

from datetime import date
from decimal import Decimal

from tests.tracker.making import draft, event, plain
from tracker import commitments, judging, search
from tracker.attention import attention
from tracker.model import EvidenceDraft, EvidenceKind, Status
from tracker.reasons import Reason
from tracker.store import Store

R = Reason
TODAY = date(2026, 11, 24)


def cases(store: Store, today: date = TODAY) -> dict[str, tuple[Reason, ...]]:
    return {case.line.title: case.reasons for case in attention(store, today)}


def test_why_a_commitment_needs_a_look(store: Store) -> None:
    commitments.add(store, event("Overdue"))
    commitments.add(store, event("Soon", due=commitments.due_from("2026")))
    commitments.add(store, event("Fine", due=commitments.due_from("2030")))
    commitments.add(store, plain("Undated"))
    commitments.add(store, draft("Claimed"))
    commitments.add(store, draft("Old"))
    judging.record_progress(store, 5, Decimal(300), date(2026, 11, 1))
    judging.record_status(store, [5], Status.DELIVERED, date(2026, 11, 1), "so they say")
    judging.record_progress(store, 6, Decimal(300), date(2025, 1, 1))
    assert cases(store) == {
        "Overdue": (R.OVERDUE,),
        "Claimed": (R.CONTRADICTION, R.NO_EVIDENCE),
        "Soon": (R.DUE_SOON,),
        "Old": (R.STALE,),
    }
    assert list(cases(store)) == ["Overdue", "Claimed", "Soon", "Old"]
    judging.add_evidence(store, 5, EvidenceDraft(EvidenceKind.LINK, "https://example.org"))
    assert cases(store)["Claimed"] == (R.CONTRADICTION,)
    assert [case.line.title for case in attention(store, TODAY, 0, search.parse("soon OR overdue"))] == ["Overdue"]


def test_verdicts_against_the_numbers(store: Store) -> None:
    id_ = commitments.add(store, draft("Done"))
    judging.record_progress(store, id_, Decimal(1500), date(2026, 11, 1))
    assert "Done" not in cases(store)
    judging.record_status(store, [id_], Status.NOT_STARTED, date(2026, 11, 1), "nothing seen")
    assert R.CONTRADICTION in cases(store)["Done"]
    judging.record_status(store, [id_], Status.DELIVERED, date(2026, 11, 2), "all seen")
    assert R.CONTRADICTION not in cases(store)["Done"]


def test_nothing_is_said_of_what_is_settled(store: Store) -> None:
    link = [EvidenceDraft(EvidenceKind.LINK, "https://example.org")]
    id_ = commitments.add(store, event())
    judging.record_status(store, [id_], Status.DELIVERED, date(2025, 6, 17), "held", evidence=link)
    assert cases(store) == {} and attention(store, TODAY, 10_000) == []
