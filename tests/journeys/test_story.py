"""The story of the sample in a real window, by keyboard alone: held, promised anew, claimed wrongly, not found."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.journeys.desktop import Desktop, desktop, until
from tracker import commitments, judging, relations, sample, searches, signals, totals
from tracker.model import Status
from tracker.record import Evidence, reference
from tracker.store import Store

TODAY = date(2026, 11, 24)
WINDOW = "Commitments – work – Pledgebook"


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as made:
        yield made


def found(store: Store, word: str) -> int:
    """The commitment that has a word in its title."""
    (row,) = store.read("SELECT id FROM commitment WHERE title LIKE ?", f"%{word}%")
    return int(row["id"])


def count(path: Path, table: str) -> int:
    with Store(path) as store:
        return int(store.read(f"SELECT count(*) FROM {table}")[0][0])


def choose(screen: Desktop, path: Path, word: str) -> None:
    """Look for a commitment by its number and make it the one in hand."""
    with Store(path) as store:
        ref = reference("C", found(store, word))
    screen.window(WINDOW)
    screen.keys("ctrl+f", "ctrl+a")
    screen.type(ref)
    screen.keys("Return")
    screen.settled()
    screen.keys("Home")


def test_the_story_of_the_sample_by_keyboard_alone(screen: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "work.pledgebook"
    with Store(path, author="Ana") as store:
        sample.plant(store)
    window = screen.start("--store", str(path), "--today", TODAY.isoformat())
    try:
        screen.window("work – Pledgebook")
        screen.keys("ctrl+2")
        _the_summit_was_held(screen, path, tmp_path)
        _a_later_pledge_overlaps(screen, path)
        _farmers_are_no_progress_unless_somebody_says_why(screen, path, tmp_path)
        _nothing_is_found(screen, path)
        _it_was_not_so_before(screen, tmp_path)
        screen.keys("ctrl+q")
        assert window.wait(20) == 0
        assert screen.said() == ""
    finally:
        window.kill()
        window.wait()


def _the_summit_was_held(screen: Desktop, path: Path, folder: Path) -> None:
    proof = folder / "summit.txt"
    proof.write_text("The summit was held in Astana on 17 June 2025.", "utf-8")
    choose(screen, path, "Summit")
    screen.keys("ctrl+j")
    screen.window("Record status of")
    screen.type("Del")
    screen.keys("Tab")
    screen.type("2025-06-17")
    screen.keys("Tab")
    screen.type("Held in Astana, within the year promised.")
    screen.keys("Tab", "space")  # Add evidence
    screen.type(str(proof))
    screen.keys("ctrl+Return")
    until(lambda: count(path, "status_entry") == 1, "the status")
    with Store(path) as store:
        known = commitments.get(store, found(store, "Summit"))
        assert known.status is Status.DELIVERED
        assert signals.timing(judging.situation(known, [], TODAY)) == "on_time"


def _a_later_pledge_overlaps(screen: Desktop, path: Path) -> None:
    before = count(path, "commitment")
    screen.window(WINDOW)
    screen.keys("ctrl+shift+n")
    screen.window("Quick add")
    screen.type("China will provide 3,000 training places for Central Asia by June 2027")
    screen.keys("Return")
    until(lambda: count(path, "commitment") == before + 1, "the later pledge")
    choose(screen, path, "places")
    alone = screen.picture()[2]
    screen.keys("ctrl+r")
    screen.window("Relate C-")
    screen.type("1,500 training")
    screen.settled()
    screen.keys("Return")
    until(lambda: count(path, "relation") == 1, "the relation")
    screen.window(WINDOW)
    with Store(path) as store:
        later, first = found(store, "places"), found(store, "opportunities")
        (made,) = relations.of(store, later)
        assert (made.from_id, made.to_id, made.sum_rule) == (later, first, "unknown")
        (total,) = totals.around(store, later, TODAY)
        assert [reading.total for reading in total.readings] == [4500, 3000, 1500]
    after = screen.picture()[2]
    changed = sum(alone[at : at + 4] != after[at : at + 4] for at in range(0, len(alone), 16))
    assert changed > 400, "the page does not tell of the relation and its totals"


def _farmers_are_no_progress_unless_somebody_says_why(screen: Desktop, path: Path, folder: Path) -> None:
    claim = folder / "farmers.txt"
    claim.write_text("By December 2025 300 farmers had been trained under the Xi'an programme of 2023.", "utf-8")
    choose(screen, path, "opportunities")
    screen.keys("ctrl+p")
    screen.window("Record progress of")
    screen.type("300")
    screen.keys("alt+o")
    screen.type("2025-12-17")
    screen.keys("Tab", "Tab", "space")  # past the note: Add evidence
    screen.type(str(claim))
    screen.keys("Tab", "Tab", "Tab")  # past what it says: when it happened
    screen.type("2023-05-19")
    screen.keys("ctrl+Return")
    screen.window("Record progress of")  # it asks, and records nothing
    assert count(path, "progress") == 0
    screen.keys("ctrl+Return")
    screen.window("Record progress of")  # and no reason is none
    assert count(path, "progress") == 0
    screen.type("The ministry counts them.")
    screen.keys("ctrl+Return")
    until(lambda: count(path, "progress") == 1, "the progress")
    with Store(path) as store:
        training = found(store, "opportunities")
        (entry,) = judging.progress(store, training)
        assert (entry.value, entry.as_of) == (Decimal(300), date(2025, 12, 17))
        pieces: list[Evidence] = judging.evidence(store, training)
        assert [(piece.counts, piece.reason) for piece in pieces] == [("yes", "The ministry counts them.")]


def _nothing_is_found(screen: Desktop, path: Path) -> None:
    choose(screen, path, "scholarships")
    screen.keys("ctrl+l")
    screen.window("Log a search for")
    screen.type("News archives")
    screen.keys("Tab")
    screen.type("600 scholarships Central Asia")
    screen.keys("Return")
    until(lambda: count(path, "search_log") == 1, "the search")
    with Store(path) as store:
        id_ = found(store, "scholarships")
        (search_,) = searches.of(store, id_)
        assert (search_.result, search_.next_due) == ("none", searches.next_look("none", TODAY))
        assert commitments.get(store, id_).status is None, "silence is no verdict"


def _it_was_not_so_before(screen: Desktop, folder: Path) -> None:
    now = screen.window(WINDOW)
    screen.keys("ctrl+h")
    screen.window("As it was")
    screen.type("2025-05-01")
    screen.keys("alt+t")  # true by that day
    screen.settled()  # the button shows first that it was pressed
    screen.keys("Return")
    then = _another_window(screen, now)
    assert _summit_in_report(screen, folder / "then.csv") == "Not judged yet"
    screen.keys("alt+t")  # back to today
    _another_window(screen, then)
    assert _summit_in_report(screen, folder / "now.csv") == "Delivered"


def _another_window(screen: Desktop, number: str) -> str:
    until(lambda: number not in screen.do("search", "--onlyvisible", "--name", "work – Pledgebook").split(), "the day")
    return screen.window("work – Pledgebook")


def _summit_in_report(screen: Desktop, file: Path) -> str:
    screen.keys("ctrl+e")
    screen.window("Export report")
    screen.keys("alt+f", "ctrl+a")
    screen.type(str(file))
    screen.keys("Return")
    until(file.exists, "the report")
    screen.window("work – Pledgebook")
    rows = csv.DictReader(file.read_text("utf-8-sig").splitlines())
    (status,) = [row["Status"] for row in rows if "Summit" in row.get("Commitment", "")]
    return status
