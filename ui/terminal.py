"""The window's job without a display: import the sample, list, write reports and pictures of the window, say where."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

from tracker import bootstrap, deadlines, documents, report, sample, search
from tracker.store import Store


def main(path: Path, today: date | None = None) -> int:
    """Do it all and give the exit code. Without Qt's libraries there are no pictures, and that is said."""
    day = today or date.today()
    with Store(path) as store:
        if not documents.all_documents(store):
            sample.plant(store)
        _list(store, day)
        folder = Path.cwd() / "pledgebook-output"
        folder.mkdir(exist_ok=True)
        for suffix in (".html", ".pdf", ".xlsx"):
            made = report.export(store, "standing", folder / f"report{suffix}", search.Query(), day)
            _say(f"Report: {made}")
    if bootstrap.missing_qt_libraries(window=False):
        _say("No pictures of the window: Qt lacks libraries of the system, see above.")
        return 0
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # Qt reads it when it is loaded
    from ui import pictures  # noqa: PLC0415 - not without Qt's libraries

    for picture in pictures.draw(path, folder, day):
        _say(f"Picture: {picture}")
    _say(f"No window can open here. The store is {path}; 'python3 -m tracker --help' tells what to do next.")
    return 0


def _list(store: Store, today: date) -> None:
    lines = search.rows(store, search.find(store, search.Query()), today)
    _say(f"{len(lines)} commitments in {store.path}:")
    for line in lines.values():
        _say(f"  {line.ref}  {line.due or '–':12}  {line.title[:80]}")
    for found in deadlines.deadlines(store, today):
        _say(f"  {found.bucket:18} {found.line.ref}  {found.line.due}")


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
