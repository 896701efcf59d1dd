"""The layouts: which parts a report has, in which order."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from tracker.content import Block, Report
from tracker.report import gathered as data
from tracker.report import parts, sheets, tables, words
from tracker.report.gathered import Gathered
from tracker.writers import display


@dataclass(frozen=True, slots=True)
class Layout:
    """A kind of report: `parts` gives its blocks, `main` is the table that a format of one table writes."""

    key: str
    title: str
    main: str
    parts: Callable[[Gathered], Iterable[Block]]
    history: bool = False


def lay_out(layout: Layout, gathered: Gathered) -> Report:
    """The report that a layout makes of what was gathered."""
    found = data.records(gathered)
    made = data.sha256(found)
    scope = f"Found by: {gathered.query.text}" if gathered.query.text.strip() else "All commitments"
    return Report(
        layout.title,
        scope,
        gathered.today,
        tuple(_cover(gathered)),
        tuple(layout.parts(gathered)),
        layout.main,
        tuple(_footer(gathered, made)),
        sheets.details(gathered),
        found,
        made,
        release(),
    )


def release() -> str:
    """The version of the program: as installed, or as the checkout's own project file says."""
    try:
        return version("pledgebook")
    except PackageNotFoundError:
        project = Path(__file__).resolve().parents[2] / "pyproject.toml"
        return str(tomllib.loads(project.read_text("utf-8"))["project"]["version"]) if project.exists() else ""


def _cover(gathered: Gathered) -> Iterator[tuple[str, str]]:
    whole = tables.whole(gathered)
    yield "As of", display.day(gathered.today)
    yield "Commitments", display.number(whole.total)
    yield "Judged", f"{display.number(whole.judged)} of {display.number(whole.total)}"
    yield "Documents", display.number(len(gathered.documents))


def _footer(gathered: Gathered, sha256: str) -> Iterator[str]:
    yield f"As of {display.day(gathered.today)}; known on {display.day(gathered.known_on)} (UTC)."
    yield "Scale: tracker, from not started to delivered; not judged yet is no verdict. Signals are computed."
    yield "Shares and expected values are rounded half up from decimal numbers; no value is an average of rounded ones."
    yield f"Data: SHA-256 {sha256} of {words.counted(len(gathered.dossiers), 'commitment')} and their records."
    yield f"Made with Pledgebook {release()}".strip() + "."


LAYOUTS: dict[str, Layout] = {
    layout.key: layout
    for layout in (
        Layout("standing", "Standing of commitments", "register", parts.standing),
        Layout("commitments", "Commitments", "register", parts.commitments),
        Layout("deadlines", "Deadlines", "calendar", parts.deadlines),
        Layout("card", "Commitment cards", "register", parts.cards, history=True),
    )
}
"""The layouts that there are, by the name that the command line takes."""
