"""The sample: the documents of `seeds/`, imported like any other, with what is sure in them accepted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path

from tracker import intake
from tracker.intake import Imported
from tracker.model import Tick, silent
from tracker.store import Store

METADATA = (".toml", ".py", ".pyc")


def plant(store: Store, tick: Tick = silent) -> list[Imported]:
    """Import the sample documents and accept what is sure in them; what is there already is left alone. One change."""
    with _documents() as paths:
        found = [intake.look_through(store, intake.prepare(path, tick), tick=tick) for path in paths]
    return intake.keep_all(store, found, accept=True)


def is_planted(store: Store) -> bool:
    """Whether every document of the sample is in the store, by its bytes."""
    with _documents() as paths:
        return all(intake.existing(store, path.read_bytes()) is not None for path in paths)


@contextmanager
def _documents() -> Iterator[list[Path]]:
    with as_file(files("seeds")) as folder:
        yield sorted(path for path in folder.iterdir() if path.is_file() and path.suffix not in METADATA)
