"""The history in words: from which value to which, with names in place of numbers, and undo told as undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tracker import making
from tracker import commitments, judging, parties
from tracker.model import Status
from tracker.store import Store
from ui.panels.history import Step, steps


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "a.pledgebook", author="Ana") as made:
        yield made


def told(store: Store, id_: int) -> list[Step]:
    return steps(store.history(id_), parties.by_id(store))


def test_a_verdict_is_told_from_what_it_was_to_what_it_is(store: Store) -> None:
    id_ = commitments.add(store, making.draft())
    judging.record_status(store, [id_], Status.IN_PROGRESS, making.SEED_DAY, "Centres were opened.")
    newest, first = told(store, id_)
    assert newest.said == "Record status C-0001"
    assert newest.signed.startswith("Ana, ")
    assert newest.lines == (
        "Status: Not judged yet → In progress",
        "Status date: 2024-12-01",
        "Note: Centres were opened.",
    )
    assert "Kind: Quantity" in first.lines
    assert "By whom: China" in first.lines
    assert "For whom: Uzbekistan" in first.lines


def test_a_verdict_on_one_party_names_it(store: Store) -> None:
    id_ = commitments.add(store, making.draft(pledgors=("China", "Kazakhstan")))
    judging.record_status(store, [id_], Status.STALLED, making.SEED_DAY, "No word.", party="Kazakhstan")
    lines = told(store, id_)[0].lines
    assert "Status: Stalled" in lines
    assert "Party: Kazakhstan" in lines


def test_an_edit_tells_both_values(store: Store) -> None:
    id_ = commitments.add(store, making.draft("Train people"))
    commitments.edit(store, [id_], title="Train 1,500 people", pledgors=("Japan",))
    lines = told(store, id_)[0].lines
    assert "Title: Train people → Train 1,500 people" in lines
    assert "By whom: Japan" in lines
    assert "By whom: China → –" in lines


def test_undo_and_redo_are_marked(store: Store) -> None:
    id_ = commitments.add(store, making.draft())
    commitments.edit(store, [id_], note="Check the baseline")
    store.undo()
    store.redo()
    redone, undone, done, _ = told(store, id_)
    assert undone.said == f"Undone: {done.said}"
    assert undone.lines == ("Note: Check the baseline → –",)
    assert redone.said == f"Redone: {done.said}"
    assert redone.lines == done.lines == ("Note: Check the baseline",)


def test_long_words_are_cut_and_lines_are_joined(store: Store) -> None:
    id_ = commitments.add(store, making.plain("T", note="one\ntwo " + "x" * 500))
    line = next(line for line in told(store, id_)[0].lines if line.startswith("Note"))
    assert line.startswith("Note: one two xxx")
    assert line.endswith("…")
    assert len(line) < 160
