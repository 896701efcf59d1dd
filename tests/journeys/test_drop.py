"""A PDF in a real window: dropped from another program, cancelled half-way, dropped again, and lit on its page."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from tests.journeys.desktop import ROOT, Desktop, desktop, until
from tests.journeys.test_window import count
from tests.tracker.readers.samples import SHARED
from tracker import documents, files, review
from tracker.content import Heading, Paragraph, Report, Run
from tracker.model import Text, Tier, silent
from tracker.readers import lettering, pdf
from tracker.record import StoredCandidate
from tracker.store import Store
from tracker.writers import pdf as pdf_writer
from ui.theme import load

PAGES = 150
ACCENT, STRONG = (load("light")[role].rgb() & 0xFFFFFF for role in ("accent", "lit_strong"))


def plan(pages: int) -> bytes:
    """A plan of so many pages with a promise on each, by our own writer."""
    blocks: list[Heading | Paragraph] = []
    for number in range(1, pages + 1):
        blocks.append(Heading(1, f"Region {number}", new_page=True))
        said = f"Norway will build {number + 10} schools in region {number} by the end of 2030. "
        blocks.append(Paragraph((Run(said + "The ministers met and spoke about the weather of the season. " * 14),)))
    report = Report("Plan for the regions", "", date(2024, 5, 1), (), tuple(blocks), "", ())
    return pdf_writer.write(report, silent)


@contextmanager
def program(screen: Desktop, *words: str) -> Iterator[subprocess.Popen[str]]:
    running = screen.start(*words)
    try:
        yield running
    finally:
        running.terminate()
        running.wait()


@contextmanager
def dropped(screen: Desktop, file: Path) -> Iterator[None]:
    """A file was dragged out of another program's window into the middle of ours, which fetches it there."""
    command = [sys.executable, "-m", "tests.journeys.dragging", str(file)]
    other = subprocess.Popen(command, env=screen.environment, cwd=ROOT)
    try:
        screen.window("^Files$")
        screen.do("mousemove", "1290", "110")
        screen.do("mousedown", "1")
        for x in range(1270, 690, -80):  # a hand: a drag begins with the first moves, and is told of each
            screen.do("mousemove", "--sync", str(x), "450")
        screen.settled()
        screen.do("mouseup", "1")
        yield
    finally:
        other.kill()
        other.wait()


def accent_in_the_strip(screen: Desktop) -> tuple[int, int] | None:
    """Where the bar of progress is seen at the foot of the window, None where there is none."""
    width, height, seen = screen.picture()
    for y in range(height - 80, height):
        row = [_colour(seen, y * width + x) == ACCENT for x in range(width // 2, width)]
        if sum(row) > 6:
            return width // 2 + row.index(True), y
    return None


def _colour(seen: bytes, at: int) -> int:
    return seen[4 * at] | seen[4 * at + 1] << 8 | seen[4 * at + 2] << 16


def test_dropped_cancelled_half_way_dropped_again_and_lit(tmp_path: Path) -> None:
    file = tmp_path / "regions.pdf"
    file.write_bytes(plan(PAGES))
    path = tmp_path / "work.pledgebook"
    Store(path, author="Ana").close()
    with desktop(tmp_path) as screen, program(screen, "--store", str(path), "--today", "2026-11-24"):
        screen.window("work – Pledgebook")
        with dropped(screen, file):
            _, y = until(lambda: accent_in_the_strip(screen), "the progress")  # type: ignore[misc]
            screen.do("mousemove", "1385", str(y))
            screen.do("click", "1")
        until(lambda: accent_in_the_strip(screen) is None, "the strip to be gone")
        assert not screen.do("search", "--name", "Import regions")
        assert count(path, "SELECT count(*) FROM document") == count(path, "SELECT count(*) FROM step") == 0
        assert not path.with_name(path.name + ".files").exists()
        with dropped(screen, file):
            _keep_and_look(screen, path, "Import regions")
        assert screen.said() == ""


@pytest.mark.skipif(not (SHARED / "documents").exists(), reason="the shared documents are not on this machine")
def test_a_document_of_the_world_is_dropped_and_lit(tmp_path: Path) -> None:
    path = tmp_path / "work.pledgebook"
    Store(path, author="Ana").close()
    with desktop(tmp_path) as screen, program(screen, "--store", str(path), "--today", "2026-11-24"):
        screen.window("work – Pledgebook")
        with dropped(screen, SHARED / "documents" / "unfccc-cop27.pdf"):
            _keep_and_look(screen, path, "Import unfccc")
        assert screen.said() == ""


def _keep_and_look(screen: Desktop, path: Path, title: str) -> None:
    """Import what is asked about, show pages, click the third candidate, and see its words lit where they stand."""
    screen.window(title)
    screen.keys("ctrl+Return")
    until(lambda: count(path, "SELECT count(*) FROM candidate") > 5, "the candidates")
    screen.window("Review – work – Pledgebook")
    until(lambda: lit_box(screen), "the first candidate to be lit in the text")
    screen.do("mousemove", "1150", "260")
    screen.do("click", "1")
    screen.settled()
    screen.keys("p")
    with Store(path) as store:
        item = review.candidates(store, tiers=(Tier.SURE,))[CLICKED]
        wanted = share_of_page(store, item)
    said = f"{item.candidate.focus!r} to be lit on its page from {wanted[0]:.3f} to {wanted[1]:.3f} of the width"
    until(lambda: lit_box(screen) == pytest.approx(wanted, abs=0.012), said)


CLICKED = 2


def share_of_page(store: Store, item: StoredCandidate) -> tuple[float, float]:
    """Where a candidate's words begin on their first line and where that ends, as shares of the page's width."""
    document = documents.of_text(store, item.version_id)
    data = files.get(store, document.sha256)
    text = Text(documents.text(store, item.version_id), pages=document.pages)
    at = item.candidate.focus_start
    page = next(p.number for p in document.pages if p.start <= at < p.end)
    letters = lettering.letters(data, pdf.trace(data), text, page)
    mine = [box for n, *box in letters if at <= n < item.candidate.focus_end]
    line = [box for box in mine if abs(box[1] - mine[0][1]) < 3]
    width = lettering.sizes(data)[page - 1][0]
    return line[0][0] / width, line[-1][2] / width


def lit_box(screen: Desktop) -> tuple[float, float] | None:
    """Where the strongest light begins and ends in its first line, as shares of the width of the white page."""
    width, height, seen = screen.picture()
    rows = [[_colour(seen, y * width + x) for x in range(width * 2 // 3)] for y in range(150, height - 60, 4)]
    left, right = max((_longest_white(row) for row in rows), key=lambda run: run[1] - run[0])
    for row in rows:
        lit = [x for x, colour in enumerate(row) if colour == STRONG]
        if len(lit) > 20:
            return (lit[0] - left) / (right - left), (lit[-1] - left) / (right - left)
    return None


def _longest_white(row: list[int]) -> tuple[int, int]:
    runs, start = [(0, 1)], 0
    for x, colour in enumerate([*row, 0]):
        if colour != 0xFFFFFF:
            runs.append((start, x))
            start = x + 1
    return max(runs, key=lambda run: run[1] - run[0])
