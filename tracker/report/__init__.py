"""Reports: from the store to a neutral `Report`, and on to a file in the format that its suffix names."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tracker import places, search
from tracker.content import Report
from tracker.errors import Invalid
from tracker.model import Tick, silent
from tracker.report.figures import refuse_discord
from tracker.report.gathered import gather
from tracker.report.layouts import LAYOUTS, Layout, lay_out
from tracker.store import Store
from tracker.writers import writer_for

__all__ = ["LAYOUTS", "Layout", "Report", "build", "export"]


def build(store: Store, layout: str, query: search.Query, today: date, tick: Tick = silent) -> Report:
    """The report that a layout makes of what a query finds, judged on a day; `Invalid` on an unknown layout."""
    if layout not in LAYOUTS:
        raise Invalid("layout", f"There is no report {layout!r}. Reports are: {', '.join(LAYOUTS)}.")
    chosen = LAYOUTS[layout]
    report = lay_out(chosen, gather(store, query, today, tick, history=chosen.history))
    refuse_discord(report)
    return report


def export(
    store: Store, layout: str, path: Path, query: search.Query, today: date, tick: Tick = silent
) -> Path:  # fmt: skip
    """Write a report whole or not at all; the suffix of `path` picks the format. Gives the path. `tick` may cancel."""
    path = Path(path).absolute()
    writer = writer_for(path)
    places.refuse_missing_folder(path)
    report = build(store, layout, query, today, tick)
    places.write_whole(path, writer.write(report, tick))
    return path
