"""The matrix in a real window, by keyboard alone: a party's part is judged in its cell, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.desktop import Desktop, desktop, until
from tests.tracker import making
from tracker import commitments, judging
from tracker.model import Status
from tracker.store import Store


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as made:
        yield made


def judged(path: Path) -> list[tuple[str, Status]]:
    with Store(path) as store:
        return [(entry.party, entry.value) for entry in judging.statuses(store, 2)]


def test_a_cell_is_judged_and_the_judgement_undone(screen: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "work.pledgebook"
    with Store(path, author="Ana") as store:
        commitments.add(store, making.event("Hold a summit", pledgors=("Norland", "Sudland")))
        commitments.add(store, making.event("Build a bridge", pledgors=("Norland", "Sudland")))
    window = screen.start("--store", str(path), "--today", "2026-11-24")
    try:
        screen.window("work – Pledgebook")
        screen.keys("ctrl+5")
        screen.window("Matrix – work – Pledgebook")
        screen.keys("Down", "Right", "Return")
        screen.window("Record status of C-0002")
        screen.type("Sta")  # the list goes to Stalled
        screen.keys("Tab")
        screen.type("2026-01-01")
        screen.keys("Tab")
        screen.type("Nothing has moved since the contract was signed.")
        screen.keys("ctrl+Return")
        until(lambda: judged(path) == [("Sudland", Status.STALLED)], "the judgement of one party")
        screen.window("Matrix – work – Pledgebook")
        screen.keys("ctrl+z")
        until(lambda: judged(path) == [], "the judgement undone")
        screen.keys("ctrl+shift+z")
        until(lambda: judged(path) == [("Sudland", Status.STALLED)], "the judgement redone")
        screen.keys("ctrl+shift+c", "ctrl+q")
        assert window.wait(20) == 0
        assert screen.said() == ""
    finally:
        window.kill()
        window.wait()
