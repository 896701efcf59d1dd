"""Starting: what was asked for, and whether there is a display to show it on. Needs no Qt itself."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from tracker import bootstrap, settings
from tracker.errors import TrackerError


def main(argv: Sequence[str]) -> int:
    """Open the window; where none can open, do its job in the terminal. Gives the exit code."""
    options = _options(argv)
    path = options.store or settings.default_store()
    try:
        platform = bootstrap.display()
        if platform is None or bootstrap.missing_qt_libraries(window=True):
            from ui import terminal  # noqa: PLC0415 - one of the two, and Qt may be missing

            return terminal.main(path, options.today)
        os.environ.setdefault("QT_QPA_PLATFORM", platform)  # Qt's own choice may be a display that does not answer
        enlarge(settings.load().scale)
        from ui import desk  # noqa: PLC0415

        return desk.show(path, options.today, options.files)
    except TrackerError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def enlarge(percent: int) -> None:
    """Have Qt draw all so much larger: it reads this when the application is made. What a person set there stands."""
    if percent != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(percent / 100))


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="pledgebook", description="Track promises: the exact words, and what became of them."
    )
    parser.add_argument("files", nargs="*", type=Path, help="documents to import")
    parser.add_argument("--store", type=Path, help="the file to work on; without it, your own")
    parser.add_argument("--today", type=date.fromisoformat, help="the day to judge deadlines by (YYYY-MM-DD)")
    return parser.parse_args(argv)
