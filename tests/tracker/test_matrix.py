"""The matrix: a party's own status before that of all, blanks apart from zero and from n/a, averages of the core."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.tracker.making import event, plain
from tracker import commitments, cycles, judging, matrix, scores, search
from tracker.cycles import Cycle
from tracker.model import Status
from tracker.scoreboard import signed
from tracker.store import Store

DAY = date(2026, 1, 1)


def filled(store: Store) -> None:
    commitments.add(store, event("Both", pledgors=("Norland", "Sudland")))
    commitments.add(store, event("One", pledgors=("Sudland",)))
    commitments.add(store, plain("Nobody"))


def values(found: matrix.Matrix) -> dict[str, tuple[str, ...]]:
    return {row.title: row.values for row in found.board.rows}


def test_a_partys_own_status_counts_before_that_of_all(store: Store) -> None:
    filled(store)
    judging.record_status(store, [1], Status.IN_PROGRESS, DAY, "some")
    judging.record_status(store, [1], Status.STALLED, DAY, "not there", party="Norland")
    found = matrix.statuses(store)
    assert found.board.parties == ("Sudland", "Norland")
    assert values(found) == {"Both": ("in_progress", "stalled"), "One": ("", ""), "Nobody": ("", "")}
    assert found.shared == {(1, "Sudland")}
    assert set(found.bound) == {(1, "Norland"), (1, "Sudland"), (2, "Sudland")}
    assert found.board.rows[0].mean.value is None
    judging.record_status(store, [1], Status.DELIVERED, date(2026, 2, 1), "all is there")
    assert values(matrix.statuses(store))["Both"] == ("delivered", "stalled")
    assert values(matrix.statuses(store, search.parse("one"))) == {"One": ("",)}


def test_scores_blanks_and_what_does_not_apply(store: Store) -> None:
    filled(store)
    cycles.set_cycle(store, Cycle("Rio final", "final"))
    cycle = cycles.find_cycle(store)
    scores.record(store, 1, "Norland", cycle, "+1", rationale="Law passed.")
    scores.record(store, 2, "Sudland", cycle, "0", rationale="Begun.")
    with store.change("edit", "n/a") as db:  # type: ignore[arg-type]
        db.execute("UPDATE commitment_party SET applicability = 'n/a', reason = 'landlocked' WHERE id = 2")
    found = matrix.scores(store, cycle, "g20")
    assert found.board.parties == ("Norland", "Sudland")  # in the order in which they were first scored
    assert values(found) == {"Both": ("+1", "n/a"), "One": ("", "0"), "Nobody": ("", "")}
    assert [row.mean.value for row in found.board.rows] == [Fraction(1), Fraction(0), None]
    assert [signed(mean.score) for mean in found.board.means] == ["+1.00", "0.00"]
    assert (signed(found.board.overall().score), found.board.overall().percent) == ("+0.50", 75)


def test_the_latest_score_of_a_cell_counts_and_undo_takes_it_back(store: Store) -> None:
    filled(store)
    cycles.set_cycle(store, Cycle("Rio final", "final"))
    cycle = cycles.find_cycle(store)
    scores.record(store, 1, "Norland", cycle, "0", rationale="Begun.")
    scores.record(store, 1, "Norland", cycle, "−1", rationale="Taken back.")
    assert values(matrix.scores(store, cycle, "g20"))["Both"] == ("-1", "")
    store.undo()
    assert values(matrix.scores(store, cycle, "g20"))["Both"] == ("0", "")


def test_a_status_on_another_scale_is_shown_by_what_it_maps_to(store: Store) -> None:
    filled(store)
    with store.change("record_status", "C-0001") as db:  # type: ignore[arg-type]
        db.execute(
            "INSERT INTO status_entry (uid, commitment_id, party_id, value, valid_on, recorded_at, author, note, scale)"
            " VALUES ('x', 1, 1, 'kept', '2026-01-01', '2026-01-01T00:00:00.000Z', 'Ana', 'so', 'promise_meter')"
        )
    party = store.one("SELECT name FROM party WHERE id = 1")[0]
    found = matrix.statuses(store)
    assert found.board.value(1, party) == "delivered"


def test_only_the_first_of_very_many_are_shown(store: Store) -> None:
    with store.change("add", "many") as db:  # type: ignore[arg-type]
        for number in range(matrix.MOST_ROWS + 5):
            commitments.insert_draft(db, plain(f"No. {number}"), None)
    found = matrix.statuses(store)
    assert (len(found.board.rows), found.total) == (matrix.MOST_ROWS, matrix.MOST_ROWS + 5)


def test_scores_are_told_where_nobody_gave_a_status(store: Store) -> None:
    assert matrix.told_by(store) == ""
    id_ = commitments.add(store, plain("One", pledgors=("Fiji",)))
    assert matrix.told_by(store) == ""
    cycles.set_cycle(store, Cycle("Final", "final"))
    scores.record(store, id_, "Fiji", cycles.find_cycle(store, "Final"), "0", rationale="Begun.")
    assert matrix.told_by(store) == "g20"
    judging.record_status(store, [id_], Status.STALLED, date(2025, 1, 1), "so")
    assert matrix.told_by(store) == ""
