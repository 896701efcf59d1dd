"""The table of commitments in a real window, by keyboard alone: a status for 200 rows and its undo; a saved view."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.desktop import Desktop, desktop, until
from tracker import views
from tracker.model import Label
from tracker.store import Store
from tracker.uid import new_uid

MANY, OTHERS = 200, 30


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as made:
        yield made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store with 200 commitments tagged 'batch' and 30 others."""
    made = tmp_path / "work.pledgebook"
    with Store(made, author="Ana") as store, store.change(Label.IMPORT) as db:
        db.conn.executemany(
            "INSERT INTO commitment (id, uid, title, kind, strength, created_at) VALUES (?, ?, ?, ?, 'firm', '2026')",
            [
                (n, new_uid(), f"Promise number {n}", "event" if n % 10 == 0 else "action")
                for n in range(1, MANY + OTHERS + 1)
            ],
        )
        db.conn.executemany(
            "INSERT INTO tag (uid, commitment_id, name) VALUES (?, ?, 'batch')",
            [(new_uid(), n) for n in range(1, MANY + 1)],
        )
    return made


def count(path: Path, sql: str) -> int:
    with Store(path) as store:
        return int(store.read(sql)[0][0])


def test_a_status_for_200_rows_and_its_undo(screen: Desktop, path: Path) -> None:
    window = screen.start("--store", str(path), "--today", "2026-11-24")
    try:
        screen.window("work – Pledgebook")
        screen.keys("ctrl+2", "ctrl+f")
        screen.type("tag:batch")
        screen.keys("Return")
        screen.window("Commitments – work – Pledgebook")
        screen.settled()
        screen.keys("Home", "Right", "Right", "Right", "Right", "ctrl+a")  # from the number to the status
        screen.keys("Return")
        screen.type("St")  # the list goes to Stalled
        screen.keys("Return")
        screen.type("No word of any of them since the summit.")
        screen.keys("Return")
        until(lambda: count(path, "SELECT count(*) FROM status_entry") == MANY, "the status of all")
        assert count(path, "SELECT count(*) FROM commitment WHERE status = 'stalled'") == MANY
        assert count(path, "SELECT count(*) FROM step WHERE label = 'record_status'") == 1
        screen.settled()
        screen.keys("ctrl+z")
        until(lambda: count(path, "SELECT count(*) FROM status_entry") == 0, "all of it undone")
        assert count(path, "SELECT count(*) FROM commitment WHERE status <> ''") == 0
        screen.keys("ctrl+shift+z")
        until(lambda: count(path, "SELECT count(*) FROM status_entry") == MANY, "all of it redone")
        screen.keys("ctrl+q")
        assert window.wait(20) == 0
        assert screen.said() == ""
    finally:
        window.kill()
        window.wait()


def test_a_view_is_saved_and_opened_again(screen: Desktop, path: Path) -> None:
    window = screen.start("--store", str(path), "--today", "2026-11-24")
    try:
        screen.window("work – Pledgebook")
        screen.keys("ctrl+2", "ctrl+f")
        screen.type("kind:event -tag:batch")
        screen.keys("Return")
        screen.window("Commitments – work – Pledgebook")
        screen.keys("ctrl+s")
        screen.window("Save view")
        screen.type("Events of others")
        screen.keys("Return")
        until(lambda: count(path, "SELECT count(*) FROM saved_view") == 1, "the view")
        with Store(path) as store:
            (view,) = views.listed(store)
            assert (view.name, view.query, view.sort) == ("Events of others", "kind:event -tag:batch", "due")
        screen.window("Commitments – work – Pledgebook")
        screen.keys("ctrl+f", "ctrl+a", "BackSpace", "Return")
        screen.settled()
        screen.keys("ctrl+k")
        screen.type("events of oth")
        screen.settled()
        screen.keys("Return")
        screen.settled()
        screen.keys("ctrl+a", "ctrl+t")  # all that the view shows
        screen.type("meetings")
        screen.keys("Return")
        until(lambda: count(path, "SELECT count(*) FROM tag WHERE name = 'meetings'") == OTHERS // 10, "the tags")
        assert count(path, "SELECT min(commitment_id) FROM tag WHERE name = 'meetings'") == MANY + 10
        screen.keys("ctrl+q")
        assert window.wait(20) == 0
        assert screen.said() == ""
    finally:
        window.kill()
        window.wait()
