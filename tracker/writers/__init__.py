"""A report into a file: `writer_for` chooses the writer by the file's suffix.

A writer is one function from a `Report` to the bytes of a file. The built-in ones stand in `WRITERS`; others join
through the entry points `tracker.writers`, which name a `Writer` each and are looked at when no built-in one knows a
suffix. The same report gives the same bytes: no writer asks a clock or rolls dice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from tracker.content import Report
from tracker.errors import Invalid
from tracker.model import Tick


@dataclass(frozen=True)
class Writer:
    """A format of reports: `write` takes a report and a tick, which may cancel it, and gives the file's bytes."""

    name: str
    suffix: str
    write: Callable[[Report, Tick], bytes]


# Each format is imported when a report asks for it: starting the program pays for none.
def _html(report: Report, tick: Tick) -> bytes:
    from tracker.writers import html  # noqa: PLC0415

    return html.write(report, tick)


def _pdf(report: Report, tick: Tick) -> bytes:
    from tracker.writers import pdf  # noqa: PLC0415

    return pdf.write(report, tick)


def _docx(report: Report, tick: Tick) -> bytes:
    from tracker.writers import docx  # noqa: PLC0415

    return docx.write(report, tick)


def _xlsx(report: Report, tick: Tick) -> bytes:
    from tracker.writers import xlsx  # noqa: PLC0415

    return xlsx.write(report, tick)


def _csv(report: Report, tick: Tick) -> bytes:
    from tracker.writers import csv  # noqa: PLC0415

    return csv.write(report, tick)


def _markdown(report: Report, tick: Tick) -> bytes:
    from tracker.writers import markdown  # noqa: PLC0415

    return markdown.write(report, tick)


def _json(report: Report, tick: Tick) -> bytes:
    from tracker.writers import json  # noqa: PLC0415

    return json.write(report, tick)


WRITERS: dict[str, Writer] = {
    writer.name: writer
    for writer in (
        Writer("html", ".html", _html),
        Writer("pdf", ".pdf", _pdf),
        Writer("docx", ".docx", _docx),
        Writer("xlsx", ".xlsx", _xlsx),
        Writer("csv", ".csv", _csv),
        Writer("markdown", ".md", _markdown),
        Writer("json", ".json", _json),
    )
}


def writer_for(path: Path) -> Writer:
    """The writer of the format that a file's suffix names; `Invalid` lists those that there are."""
    suffix = path.suffix.lower()
    known = {writer.suffix: writer for writer in WRITERS.values()}
    if suffix not in known:
        known |= {writer.suffix: writer for writer in _joined() if writer.suffix not in known}
    if suffix not in known:
        raise Invalid("path", f"{path.name}: no report is written as {suffix or 'a file without a suffix'!r}."
                      f" Formats are: {', '.join(known)}.")  # fmt: skip
    return known[suffix]


def _joined() -> list[Writer]:
    from importlib.metadata import entry_points  # noqa: PLC0415 - costs 50 ms that known formats should not pay

    return [cast(Writer, point.load()) for point in entry_points(group="tracker.writers")]
