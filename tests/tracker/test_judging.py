"""Judgements are added and never altered; evidence is kept with what it supports."""

from __future__ import annotations

import hashlib
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.tracker.making import draft, event, everything, plain
from tracker import commitments, files, judging
from tracker.errors import Invalid, NotFound, Unreadable
from tracker.model import EvidenceDraft, EvidenceKind, Quantity, Status
from tracker.store import Store

SUMMIT = date(2025, 6, 17)


def status_of(store: Store, id_: int) -> tuple[Status | None, date | None]:
    found = commitments.get(store, id_)
    return found.status, found.status_on


# --- status -----------------------------------------------------------------------------------------------------------


def test_a_status_has_the_day_it_is_true_on_and_the_moment_it_was_recorded(store: Store) -> None:
    id_ = commitments.add(store, event())
    judging.record_status(store, [id_], Status.DELIVERED, SUMMIT, " Held in Astana. ")
    (entry,) = judging.statuses(store, id_)
    assert (entry.value, entry.valid_on, entry.note, entry.author, entry.party) == (
        Status.DELIVERED, SUMMIT, "Held in Astana.", "Ada", "",
    )  # fmt: skip
    assert entry.recorded_at > "2026" and entry.recorded_at.endswith("Z")
    assert status_of(store, id_) == (Status.DELIVERED, SUMMIT)


def test_the_newest_day_counts_not_the_newest_entry(store: Store) -> None:
    id_ = commitments.add(store, event())
    judging.record_status(store, [id_], Status.DELIVERED, SUMMIT, "held")
    judging.record_status(store, [id_], Status.IN_PROGRESS, date(2025, 4, 26), "prepared")
    assert status_of(store, id_) == (Status.DELIVERED, SUMMIT)
    judging.record_status(store, [id_], Status.UNCLEAR, SUMMIT, "a correction of the same day")
    assert status_of(store, id_) == (Status.UNCLEAR, SUMMIT)
    assert [s.value for s in judging.statuses(store, id_)] == [Status.UNCLEAR, Status.DELIVERED, Status.IN_PROGRESS]


def test_a_status_of_one_party_is_not_that_of_all(store: Store) -> None:
    id_ = commitments.add(store, event(pledgors=("China", "Kazakhstan")))
    judging.record_status(store, [id_], Status.DELIVERED, SUMMIT, "it did", party="kazakhstan")
    assert status_of(store, id_) == (None, None)
    assert judging.statuses(store, id_)[0].party == "Kazakhstan"
    judging.record_status(store, [id_], Status.IN_PROGRESS, date(2025, 1, 1), "all began")
    assert status_of(store, id_) == (Status.IN_PROGRESS, date(2025, 1, 1))


def test_many_are_judged_in_one_change_each_once(store: Store) -> None:
    ids = [commitments.add(store, event(f"Event {n}")) for n in range(3)]
    assert len(judging.record_status(store, [*ids, ids[0]], Status.STALLED, SUMMIT, "no news")) == 3
    assert store.undo().about == "4 commitments"  # type: ignore[union-attr]
    assert all(status_of(store, id_) == (None, None) for id_ in ids)


def test_what_a_status_needs(store: Store) -> None:
    id_ = commitments.add(store, event())
    before = everything(store)
    with pytest.raises(Invalid, match="needs a note"):
        judging.record_status(store, [id_], Status.DELIVERED, SUMMIT, "  ")
    with pytest.raises(NotFound, match="C-0099"):
        judging.record_status(store, [id_, 99], Status.DELIVERED, SUMMIT, "held")
    with pytest.raises(Invalid, match=r"'finished' is no status\. Use one of: not_started"):
        judging.status_from("finished")
    assert everything(store) == before
    assert judging.status_from(" In-Progress ") is Status.IN_PROGRESS
    assert judging.status_from("held") is Status.DELIVERED


# --- progress ---------------------------------------------------------------------------------------------------------


def levels(store: Store, id_: int, until: date = date(2030, 1, 1)) -> list[tuple[str, str]]:
    target = commitments.get(store, id_).targets[0].id
    return [(str(day), str(value)) for day, value in judging.levels(judging.progress(store, id_), target, until)]


def record(store: Store, value: str, month: int, *, increment: bool = False, party: str = "") -> None:
    judging.record_progress(store, 1, Decimal(value), date(2025, month, 1), increment=increment, party=party)


def test_cumulative_sets_and_increment_adds(store: Store) -> None:
    commitments.add(store, draft())
    record(store, "100", 1)
    record(store, "50.5", 2, increment=True)
    record(store, "400", 3)
    record(store, "-10", 4, increment=True)
    assert [value for _, value in levels(store, 1)] == ["100", "150.5", "400", "390"]
    assert [value for _, value in levels(store, 1, until=date(2025, 2, 28))] == ["100", "150.5"]


def test_parts_are_added_and_do_not_count_twice_beside_the_whole(store: Store) -> None:
    commitments.add(store, draft(pledgors=("A", "B")))
    record(store, "100", 1, party="A")
    record(store, "50", 2, party="b")
    assert levels(store, 1)[-1][1] == "150"
    record(store, "300", 3)
    assert levels(store, 1)[-1][1] == "300"
    record(store, "280", 4, party="A")
    assert levels(store, 1)[-1][1] == "330"


def test_a_correction_of_the_same_day_is_no_step_back(store: Store) -> None:
    id_ = commitments.add(store, draft())
    record(store, "3000", 6)
    record(store, "300", 6)
    assert [value for _, value in levels(store, 1)] == ["300"]
    now = judging.situation(commitments.get(store, id_), judging.progress(store, id_), date(2026, 1, 1))
    assert (now.reached, now.before) == (Decimal(300), None)


def test_progress_needs_a_quantity(store: Store) -> None:
    id_ = commitments.add(store, event())
    with pytest.raises(Invalid, match="C-0001 promises no quantity"):
        judging.record_progress(store, id_, Decimal(1), SUMMIT)
    other = commitments.add(store, draft())
    with pytest.raises(Invalid, match="promises no other quantity"):
        judging.record_progress(store, other, Decimal(1), SUMMIT, target=1)


def test_a_quantity_with_progress_is_not_removed(store: Store) -> None:
    id_ = commitments.add(store, draft())
    judging.record_progress(store, id_, Decimal(1), SUMMIT)
    with pytest.raises(Invalid, match="recorded progress"):
        commitments.edit(store, [id_], quantities=())
    commitments.edit(store, [id_], quantities=(Quantity(Decimal(2000), "places"),))
    assert judging.progress(store, id_)[0].target_id == commitments.get(store, id_).targets[0].id


def test_progress_stays_with_its_quantity_when_others_come_and_go(store: Store) -> None:
    places, grants = Quantity(Decimal(1500), "places"), Quantity(Decimal(600), "Grants")
    id_ = commitments.add(store, draft(quantities=(places, grants)))
    judging.record_progress(store, id_, Decimal(60), SUMMIT, target=1)
    commitments.edit(store, [id_], quantities=(Quantity(Decimal(700), "grants"),))
    (target,) = commitments.get(store, id_).targets
    assert (target.value, target.unit) == (Decimal(700), "grants")
    assert judging.progress(store, id_)[0].target_id == target.id
    commitments.edit(store, [id_], quantities=(places, Quantity(Decimal(800), "grants")))
    first, second = commitments.get(store, id_).targets
    assert (first.unit, second.unit, second.id) == ("places", "grants", target.id)
    with pytest.raises(Invalid, match="recorded progress"):
        commitments.edit(store, [id_], quantities=(places,))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("1500", "1500"), ("1,500", "1500"), ("1 500.25", "1500.25"), ("12\u202f345\u202f678", "12345678"),
     ("-3", "-3"), ("0.5", "0.5"), (" 7 ", "7"), ("1500,000", None), ("1,5", None), ("1.500.000", None),
     ("", None), ("NaN", None), ("Infinity", None), ("1e5", None), ("12 34", None), ("1,234 567", None)],
)  # fmt: skip
def test_numbers_as_people_type_them(typed: str, meant: str | None) -> None:
    if meant is None:
        with pytest.raises(Invalid, match="is not a number"):
            judging.number_from(typed)
    else:
        assert judging.number_from(typed) == Decimal(meant)


# --- evidence ---------------------------------------------------------------------------------------------------------


def test_a_file_is_kept_with_the_judgement_that_it_supports(store: Store, tmp_path: Path) -> None:
    proof = tmp_path / "Astana declaration.txt"
    proof.write_bytes(b"Signed in Astana.")
    id_ = commitments.add(store, event())
    drafts = [judging.evidence_from(str(proof)), judging.evidence_from("https://example.org/a"),
              judging.evidence_from("“It was held.”")]  # fmt: skip
    (entry,) = judging.record_status(store, [id_], Status.DELIVERED, SUMMIT, "held", evidence=drafts)
    file, link, quote = judging.evidence(store, id_)
    assert file.source == "Astana declaration.txt"
    assert file.sha256 == hashlib.sha256(b"Signed in Astana.").hexdigest()
    assert files.get(store, file.sha256) == b"Signed in Astana."
    assert (link.kind, link.source, link.sha256) == (EvidenceKind.LINK, "https://example.org/a", "")
    assert (quote.kind, quote.source) == (EvidenceKind.QUOTE, "It was held.")
    assert {e.status_id for e in (file, link, quote)} == {entry}
    proof.unlink()
    assert files.get(store, file.sha256) == b"Signed in Astana."


def test_a_missing_file_changes_nothing(store: Store, tmp_path: Path) -> None:
    id_ = commitments.add(store, draft())
    before = everything(store)
    missing = EvidenceDraft(EvidenceKind.FILE, str(tmp_path / "none.pdf"))
    link = EvidenceDraft(EvidenceKind.LINK, "https://example.org")
    with pytest.raises(Unreadable, match=r"none\.pdf"):
        judging.record_status(store, [id_], Status.DELIVERED, SUMMIT, "held", evidence=[link, missing])
    with pytest.raises(Unreadable, match=r"none\.pdf"):
        judging.record_progress(store, id_, Decimal(1), SUMMIT, evidence=[link, missing])
    with pytest.raises(Unreadable, match=r"none\.pdf"):
        judging.add_evidence(store, id_, missing)
    with pytest.raises(Invalid, match="Evidence needs"):
        judging.add_evidence(store, id_, EvidenceDraft(EvidenceKind.QUOTE, "  "))
    assert everything(store) == before


def test_evidence_alone_and_with_progress(store: Store) -> None:
    id_ = commitments.add(store, draft())
    judging.add_evidence(store, id_, EvidenceDraft(EvidenceKind.LINK, "https://example.org", "Says so.", "2025", "X"))
    entry = judging.record_progress(
        store, id_, Decimal(5), SUMMIT, evidence=[EvidenceDraft(EvidenceKind.QUOTE, "five came")]
    )
    alone, tied = judging.evidence(store, id_)
    assert (alone.status_id, alone.progress_id) == (None, None)
    assert (alone.statement, alone.happened, alone.publisher, alone.author) == ("Says so.", "2025", "X", "Ada")
    assert tied.progress_id == entry


def test_what_people_give_as_evidence(tmp_path: Path) -> None:
    spaced = tmp_path / "a b.txt"
    assert judging.evidence_from(spaced.as_uri()) == EvidenceDraft(EvidenceKind.FILE, str(spaced))
    assert judging.evidence_from("file:///C:/My%20files/a.pdf").source == "C:/My files/a.pdf"
    assert judging.evidence_from(' "said so" ') == EvidenceDraft(EvidenceKind.QUOTE, "said so")
    assert judging.evidence_from("http://example.org").kind is EvidenceKind.LINK
    assert judging.evidence_from("notes.txt").kind is EvidenceKind.FILE


def test_two_records_of_a_moment_keep_their_order(store: Store) -> None:
    id_ = commitments.add(store, plain("Promise"))
    for status in (Status.IN_PROGRESS, Status.STALLED, Status.DELIVERED):
        judging.record_status(store, [id_], status, SUMMIT, "same day")
    assert judging.statuses(store, id_)[0].value is Status.DELIVERED
    assert status_of(store, id_)[0] is Status.DELIVERED


def test_a_day_that_lies_ahead_is_no_judgement() -> None:
    judging.refuse_ahead(date(2026, 11, 24), date(2026, 11, 24))
    with pytest.raises(Invalid, match="lies ahead"):
        judging.refuse_ahead(date(2030, 1, 1), date(2026, 11, 24))
