"""The sample: the documents of `seeds/`, imported like any other, with what is sure in them accepted."""

from __future__ import annotations

from importlib.resources import as_file, files

from tracker import intake, review
from tracker.intake import Imported
from tracker.model import Tick, silent
from tracker.store import Store

METADATA = (".toml", ".py", ".pyc")


def plant(store: Store, tick: Tick = silent) -> list[Imported]:
    """Import the sample documents and accept what the finder is sure of; what is there already is left alone."""
    found = []
    with as_file(files("seeds")) as folder:
        for path in sorted(p for p in folder.iterdir() if p.is_file() and p.suffix not in METADATA):
            imported = intake.import_document(store, path, tick=tick)
            if not imported.already:
                review.accept_sure(store, imported.document_id)
            found.append(imported)
    return found
