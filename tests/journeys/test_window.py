"""The whole thread in a real window, by keyboard alone: import, review, judge, undo, redo, export."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from tests.journeys.desktop import Desktop, desktop, until
from tracker import judging
from tracker.model import Status
from tracker.store import Store

SEED = Path(__file__).resolve().parent.parent.parent / "seeds" / "gulf-observer-2024-12-01.txt"


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as made:
        yield made


def count(path: Path, sql: str) -> int:
    with Store(path) as store:
        return int(store.read(sql)[0][0])


def test_by_keyboard_alone_from_document_to_report(screen: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "work.pledgebook"
    Store(path, author="Ana").close()  # there already, so that no sample is planted
    window = screen.start("--store", str(path), "--today", "2026-11-24")
    try:
        screen.window("work – Pledgebook")
        _import(screen, path)
        _review(screen, path)
        _judge(screen, path, tmp_path)
        _undo_and_redo(screen, path)
        _export(screen, tmp_path)
        screen.window("work – Pledgebook")
        screen.keys("ctrl+q")
        assert window.wait(20) == 0
        assert screen.said() == ""
    finally:
        window.kill()
        window.wait()


def _import(screen: Desktop, path: Path) -> None:
    screen.keys("ctrl+i")
    screen.window("Import documents")
    screen.type(str(SEED))
    screen.keys("Return")
    screen.window("Import gulf-observer")
    assert count(path, "SELECT count(*) FROM document") == 0
    screen.keys("Return")
    until(lambda: count(path, "SELECT count(*) FROM candidate") >= 12, "the candidates")


def _review(screen: Desktop, path: Path) -> None:
    screen.window("Review – work – Pledgebook")
    screen.keys("a")
    until(lambda: count(path, "SELECT count(*) FROM commitment") == 1, "the first candidate to be accepted")
    screen.keys("x")
    screen.window("Reject")
    screen.keys("Return")
    until(lambda: count(path, "SELECT count(*) FROM candidate WHERE state = 'rejected'") == 1, "the rejection")
    screen.window("work – Pledgebook")
    screen.keys("z")
    until(lambda: count(path, "SELECT count(*) FROM candidate WHERE state = 'rejected'") == 0, "the rejection undone")
    screen.keys("shift+a")
    until(lambda: count(path, "SELECT count(*) FROM commitment") >= 12, "all that is sure to be accepted")


def _judge(screen: Desktop, path: Path, folder: Path) -> None:
    proof = folder / "summit.txt"
    proof.write_text("The summit was held in Astana on 17 June 2025.", "utf-8")
    screen.keys("ctrl+2", "ctrl+f")
    screen.type("kind:event")
    screen.keys("Return")
    screen.window("Commitments – work – Pledgebook")
    screen.keys("Home", "ctrl+j")
    screen.window("Record status of")
    screen.type("Del")  # the list goes to Delivered
    screen.keys("Tab")
    screen.type("2025-06-17")
    screen.keys("Tab")
    screen.type("Held in Astana, within the year promised.")
    screen.keys("Tab", "space")  # Add evidence
    screen.type(str(proof))
    screen.keys("ctrl+Return")
    until(lambda: count(path, "SELECT count(*) FROM status_entry") == 1, "the status")
    with Store(path) as store:
        (id_,) = (row[0] for row in store.read("SELECT commitment_id FROM status_entry"))
        (status,) = judging.statuses(store, id_)
        (evidence,) = judging.evidence(store, id_)
        assert store.read("SELECT kind FROM commitment WHERE id = ?", id_)[0][0] == "event"
        assert (status.value, status.valid_on.isoformat()) == ("delivered", "2025-06-17")
        assert (evidence.source, evidence.status_id) == ("summit.txt", status.id)


def _undo_and_redo(screen: Desktop, path: Path) -> None:
    screen.window("work – Pledgebook")
    screen.keys("ctrl+z")
    until(lambda: count(path, "SELECT count(*) FROM status_entry") == 0, "the status undone")
    screen.keys("ctrl+shift+z")
    until(lambda: count(path, "SELECT count(*) FROM status_entry") == 1, "the status redone")


def _export(screen: Desktop, folder: Path) -> None:
    report = folder / "out.pdf"
    screen.keys("ctrl+f", "ctrl+a", "BackSpace", "Return", "ctrl+e")
    screen.window("Export report")
    screen.keys("alt+f", "ctrl+a")
    screen.type(str(report))
    screen.keys("Return")
    until(report.exists, "the report")
    document = pypdfium2.PdfDocument(report)
    try:
        words = " ".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    assert "Astana" in words


def test_a_window_is_painted_and_shows_what_the_command_line_did(screen: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "sample.pledgebook"
    window = screen.start("--store", str(path), "--today", "2026-11-24")
    try:
        screen.window("sample – Pledgebook")
        before = screen.picture()[2]
        assert len(set(before[::4])) > 20, "the window is blank"
        with Store(path, author="Ben") as store:
            judging.record_status(store, [1], Status.STALLED, date(2026, 11, 1), "Told by another program.")
        until(lambda: _differing(before, screen.picture()[2]) > 50, "the window to show it", seconds=2)
    finally:
        window.terminate()
        window.wait()


def _differing(before: bytes, after: bytes) -> int:
    """How many points of two pictures differ; a blinking cursor makes up to some twenty."""
    return sum(before[at : at + 4] != after[at : at + 4] for at in range(0, len(before), 16))
