"""The shell in a real window, by keyboard alone: palette, way back, quick add, several steps undone, help."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.desktop import Desktop, until
from tests.journeys.test_window import count, screen
from tests.pictures import story

__all__ = ["screen"]  # a fixture


def test_the_palette_the_way_back_and_quick_add(screen: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "work.pledgebook"
    story(path)
    window = screen.start("--store", str(path), "--today", "2026-11-24")
    try:
        screen.window("Overview – work – Pledgebook")
        _go(screen)
        _add(screen, path)
        _undo(screen, path)
        _read(screen)
        screen.keys("ctrl+q")
        assert window.wait(20) == 0
        assert screen.said() == ""
    finally:
        window.kill()
        window.wait()


def _go(screen: Desktop) -> None:
    screen.keys("ctrl+k")
    screen.window("Go to anything")
    screen.type("deadl")
    screen.keys("Return")
    screen.window("Deadlines – work – Pledgebook")
    screen.keys("alt+Left")
    screen.window("Overview – work – Pledgebook")
    screen.keys("alt+Right")
    screen.window("Deadlines – work – Pledgebook")


def _add(screen: Desktop, path: Path) -> None:
    before = count(path, "SELECT count(*) FROM commitment")
    screen.keys("ctrl+shift+n")
    screen.window("Quick add")
    screen.type("Brazil will plant 12 million trees by 2030")
    screen.keys("Return")
    until(lambda: count(path, "SELECT count(*) FROM commitment") == before + 1, "the commitment")
    assert count(path, "SELECT due_latest = '2030-12-31' FROM commitment ORDER BY id DESC LIMIT 1") == 1
    screen.window("Commitments – work – Pledgebook")


def _undo(screen: Desktop, path: Path) -> None:
    """The commitment that was just added and the status before it, at once."""
    before = count(path, "SELECT count(*) FROM status_entry")
    screen.keys("ctrl+alt+z")
    screen.window("Undo several steps")
    screen.keys("Down", "Return")
    until(lambda: count(path, "SELECT count(*) FROM status_entry") == before - 1, "two steps to be undone")
    screen.window("Commitments – work – Pledgebook")


def _read(screen: Desktop) -> None:
    for key, title in (("F1", "Help: Commitments"), ("ctrl+F1", "Keyboard shortcuts"), ("ctrl+comma", "Preferences")):
        screen.keys(key)
        screen.window(title)
        screen.keys("Escape")
        screen.gone(title)
        screen.window("Commitments – work – Pledgebook")
