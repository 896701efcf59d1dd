"""Two copies made one: nothing that either side did is lost, and what both did differently is shown and decided."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.tracker.making import SEED, draft, everything, imported, plain
from tracker import backups, check, commitments, documents, judging, merging, review, search
from tracker.errors import Invalid, TrackerError
from tracker.merging import Conflict
from tracker.model import EvidenceDraft, EvidenceKind, Quantity, Status
from tracker.store import Store

DAY = date(2025, 6, 17)


@pytest.fixture
def theirs(seeded: Store, tmp_path: Path) -> Iterator[Store]:
    """A colleague's copy of the seeded store."""
    with Store(backups.backup(seeded, tmp_path / "theirs.db"), author="Ben") as opened:
        yield opened


def merged(ours: Store, theirs: Store, **decisions: merging.Side) -> merging.Merged:
    return merging.merge(ours, theirs.path, {int(key[1:]): side for key, side in decisions.items()})


def conflicts(ours: Store, theirs: Store) -> list[tuple[str, str, Any, Any]]:
    return [(c.ref, c.field, c.ours, c.theirs) for c in merging.plan(ours, theirs.path).conflicts]


def titles(store: Store) -> set[str]:
    return {row["title"] for row in store.read("SELECT title FROM commitment")}


def test_copies_that_did_not_part_have_nothing_to_merge(seeded: Store, theirs: Store) -> None:
    made = merging.plan(seeded, theirs.path)
    assert (made.added, made.taken, made.removed, made.conflicts, made.share_past) == ((), (), (), (), True)


def test_what_only_one_side_changed_is_taken_and_kept(seeded: Store, theirs: Store) -> None:
    commitments.edit(seeded, [1], note="ours")
    commitments.edit(theirs, [2], note="theirs", tags=("new",))
    commitments.edit(theirs, [1], title="Their title")
    done = merged(seeded, theirs)
    first, second = commitments.get(seeded, 1), commitments.get(seeded, 2)
    assert (first.note, first.title, second.note, second.tags) == ("ours", "Their title", "theirs", ("new",))
    assert (done.added, done.taken) == (1, 2)
    assert check.check(seeded) == []


def test_what_both_changed_is_a_conflict_and_is_decided(seeded: Store, theirs: Store) -> None:
    commitments.edit(seeded, [1], title="Our title", note="the same")
    commitments.edit(theirs, [1], title="Their title", note="the same")
    assert conflicts(seeded, theirs) == [("C-0001", "title", "Our title", "Their title")]
    with pytest.raises(Invalid, match="1 of 1 conflicts are not decided; the first is number 1, title of C-0001"):
        merged(seeded, theirs)
    assert merged(seeded, theirs, _1="ours").taken == 0
    assert commitments.get(seeded, 1).title == "Our title"
    merged(seeded, theirs, _1="theirs")
    assert commitments.get(seeded, 1).title == "Their title"


def test_new_commitments_of_both_get_numbers_of_their_own(seeded: Store, theirs: Store) -> None:
    ours_id, theirs_id = commitments.add(seeded, plain("Ours")), commitments.add(theirs, draft("Theirs"))
    assert ours_id == theirs_id
    done = merged(seeded, theirs)
    assert done.renumbered == {f"C-{theirs_id:04}": f"C-{theirs_id + 1:04}"}
    assert {"Ours", "Theirs"} <= titles(seeded)
    came = commitments.get(seeded, theirs_id + 1)
    assert (came.pledgors, came.due, len(came.deadlines), came.targets[0].value) == (
        ("China",),
        "2027-11-30",
        2,
        Decimal(1500),
    )
    assert list(search.find(seeded, search.parse("theirs"))) == [came.id]
    assert check.check(seeded) == []


def test_a_party_that_both_named_is_one(seeded: Store, theirs: Store) -> None:
    commitments.edit(seeded, [1], pledgors=("Fiji",))
    commitments.edit(theirs, [2], pledgors=("FIJI",))
    merged(seeded, theirs)
    assert commitments.get(seeded, 2).pledgors == ("Fiji",)


def test_judgements_of_both_stand_side_by_side_and_the_latest_counts(
    seeded: Store, theirs: Store, tmp_path: Path
) -> None:
    paper = tmp_path / "paper.txt"
    paper.write_text("It was held.")
    proof = EvidenceDraft(EvidenceKind.FILE, str(paper), "says so")
    judging.record_status(seeded, [1], Status.IN_PROGRESS, DAY, "ours")
    judging.record_status(theirs, [1], Status.DELIVERED, DAY + timedelta(1), "theirs", evidence=[proof])
    merged(seeded, theirs)
    assert [(s.note, s.author) for s in judging.statuses(seeded, 1)] == [("theirs", "Ben"), ("ours", "Ada")]
    assert commitments.get(seeded, 1).status == Status.DELIVERED
    assert [e.statement for e in judging.evidence(seeded, 1)] == ["says so"]
    assert check.check(seeded) == []


def test_a_deadline_and_a_quantity_that_both_changed_are_conflicts(seeded: Store, theirs: Store) -> None:
    id_ = seeded.one("SELECT commitment_id FROM target ORDER BY id")[0]
    commitments.edit(seeded, [id_], due=commitments.due_from("2028"), quantities=(Quantity(Decimal(1), "x"),))
    commitments.edit(theirs, [id_], due=commitments.due_from("2029"), quantities=(Quantity(Decimal(2), "x"),))
    found = {(field, ours, their) for _, field, ours, their in conflicts(seeded, theirs)}
    assert found == {("edtf", "2028", "2029"), ("value", "1", "2")}
    numbers = [c.number for c in merging.plan(seeded, theirs.path).conflicts]
    merging.merge(seeded, theirs.path, dict.fromkeys(numbers, "theirs"))
    known = commitments.get(seeded, id_)
    assert (known.due, [t.value for t in known.targets]) == ("2029", [Decimal(2)])
    assert check.check(seeded) == []


def test_a_quantity_that_they_removed_and_we_reached_something_of_is_a_conflict(seeded: Store, theirs: Store) -> None:
    id_ = seeded.one("SELECT commitment_id FROM target ORDER BY id")[0]
    commitments.edit(theirs, [id_], quantities=())
    assert merging.plan(seeded, theirs.path).removed
    judging.record_progress(seeded, id_, Decimal(5), DAY)
    made = merging.plan(seeded, theirs.path)
    assert [(c.table, c.field, c.theirs) for c in made.conflicts] == [("target", "removed", "removed")]
    merged(seeded, theirs, _1="ours")
    assert len(commitments.get(seeded, id_).targets) == 1
    assert check.check(seeded) == []


def test_a_document_that_both_imported_is_one(store: Store, tmp_path: Path) -> None:
    with Store(tmp_path / "apart.db", author="Ben") as apart:
        for opened in (store, apart):
            imported(opened, SEED)
        review.accept(apart, [review.candidates(apart, 1)[0].id])
        made = merging.plan(store, apart.path)
        assert not made.share_past and made.conflicts == ()
        merging.merge(store, apart.path, {})
        review.reject(apart, [review.candidates(apart, 1)[1].id], "no promise")
        review.accept(store, [review.candidates(store, 1)[1].id])
        assert conflicts(store, apart) == [("C-0002", "state", "accepted", "rejected")]
    assert len(documents.all_documents(store)) == 1
    assert len(titles(store)) == 2
    assert [c.state for c in review.candidates(store, 1)].count("accepted") == 2
    assert check.check(store) == []


def test_one_undo_takes_a_merge_back(seeded: Store, theirs: Store) -> None:
    commitments.add(theirs, draft("Theirs"))
    commitments.edit(theirs, [1], note="theirs")
    before = everything(seeded)
    merged(seeded, theirs)
    assert everything(seeded) != before
    seeded.undo()
    assert everything(seeded) == before


def edits(store: Store, dice: random.Random, by: str) -> dict[tuple[int, str], Any]:
    """Thirty edits, each of a field of a commitment; the last value of each field."""
    ids = [row[0] for row in store.read("SELECT id FROM commitment ORDER BY id")]
    done: dict[tuple[int, str], Any] = {}
    for number in range(30):
        id_, field = dice.choice(ids), dice.choice(["title", "statement", "note", "kind", "strength", "status"])
        value = {"kind": ["quantified", "event", "action"], "strength": ["firm", "soft"]}.get(field)
        said = dice.choice(value) if value else f"{by} {number}"
        if field == "status":
            judging.record_status(store, [id_], Status.STALLED, DAY, said)
        else:
            commitments.edit(store, [id_], **{field: said})
        done[id_, f"{field} {said}" if field == "status" else field] = said
    return done


@pytest.mark.parametrize("seed", range(4))
def test_thirty_edits_on_each_side_lose_none_and_show_every_conflict(seeded: Store, theirs: Store, seed: int) -> None:
    before = {(c, f): getattr(commitments.get(seeded, c), f) for c in range(1, 15) for f in ("kind", "strength")}
    ours_did, they_did = (edits(s, random.Random(f"{seed}{by}"), by) for s, by in ((seeded, "a"), (theirs, "b")))
    made = merging.plan(seeded, theirs.path)
    both = {
        key
        for key in ours_did.keys() & they_did.keys()
        if ours_did[key] != they_did[key] and before.get(key) not in (ours_did[key], they_did[key])
    }
    assert {(int(c.ref[2:]), c.field) for c in made.conflicts} == both

    def side(conflict: Conflict) -> merging.Side:
        return "theirs" if conflict.number % 2 else "ours"

    merging.merge(seeded, theirs.path, {c.number: side(c) for c in made.conflicts})
    decided = {(int(c.ref[2:]), c.field): c.theirs if side(c) == "theirs" else c.ours for c in made.conflicts}
    unchanged = {key: value for key, value in before.items() if key in ours_did and ours_did[key] == value}
    for (id_, field), value in (
        {**they_did, **ours_did} | {k: they_did[k] for k in unchanged if k in they_did} | decided
    ).items():
        if field.startswith("status "):
            assert value in {entry.note for entry in judging.statuses(seeded, id_)}
        else:
            assert getattr(commitments.get(seeded, id_), field) == value, (id_, field)
    assert check.check(seeded) == []


def test_the_store_itself_and_no_store_are_refused(seeded: Store, tmp_path: Path) -> None:
    with pytest.raises(TrackerError, match=r"store\.db is this store itself"):
        merging.plan(seeded, seeded.path)
    with pytest.raises(TrackerError, match="There is no store"):
        merging.plan(seeded, tmp_path / "no.db")
    assert not (tmp_path / "no.db").exists()
