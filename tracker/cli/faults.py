"""Faults of ours on the command line: a report in the log folder, without the text of any document."""

from __future__ import annotations

import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path

from tracker import settings, sqlite


def tell(error: Exception) -> str:
    """Write a report of what happened and give the sentence that names it."""
    folder = settings.log_folder()
    path = folder / f"fault-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(_report(error), "utf-8")
    except OSError:
        return f"Pledgebook made a mistake ({type(error).__name__}), and {path} could not be written."
    return f"Pledgebook made a mistake and did not finish; what was saved before is safe. The report is {path}."


def _report(error: Exception) -> str:
    """Versions and the way to the fault. Messages are left out: they may quote a document."""
    lines = [f"Python {platform.python_version()}, SQLite {'.'.join(map(str, sqlite.VERSION))}, {platform.platform()}"]
    told: BaseException | None = error
    while told is not None:
        lines += ["", type(told).__name__]
        frames = traceback.extract_tb(told.__traceback__)
        lines += [f"{Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
        told = told.__cause__ or told.__context__
    return "\n".join(lines) + "\n"
