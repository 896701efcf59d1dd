"""The forms in which a store leaves the desk: `export_for` picks one by name or by the file's suffix."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tracker.errors import Invalid
from tracker.model import Tick
from tracker.store import Store


@dataclass(frozen=True, slots=True)
class Export:
    """A form: `write` makes the file, whole or not at all, and gives what a person should know of it, in sentences."""

    name: str
    suffix: str
    what: str
    write: Callable[[Store, Path, Tick], Sequence[str]]


# Each is imported when it is asked for: starting the program pays for none.
def _whole(store: Store, path: Path, tick: Tick) -> Sequence[str]:
    from tracker.exchange import whole  # noqa: PLC0415

    whole.export(store, path, tick)
    return ()


def _annotations(store: Store, path: Path, tick: Tick) -> Sequence[str]:
    from tracker.exchange import annotations  # noqa: PLC0415

    return annotations.write(store, path, tick)


def _iati(store: Store, path: Path, tick: Tick) -> Sequence[str]:
    from tracker.exchange import iati  # noqa: PLC0415

    return iati.write(store, path, tick)


def _refi(store: Store, path: Path, tick: Tick) -> Sequence[str]:
    from tracker.exchange import refi  # noqa: PLC0415

    return refi.write(store, path, tick)


def _bibtex(store: Store, path: Path, tick: Tick) -> Sequence[str]:
    from tracker.exchange import citations  # noqa: PLC0415

    return citations.write_bibtex(store, path, tick)


def _csl(store: Store, path: Path, tick: Tick) -> Sequence[str]:
    from tracker.exchange import citations  # noqa: PLC0415

    return citations.write_csl(store, path, tick)


def _datasette(store: Store, path: Path, tick: Tick) -> Sequence[str]:
    from tracker.exchange import datasette  # noqa: PLC0415

    return datasette.write(store, path, tick)


EXPORTS: dict[str, Export] = {
    export.name: export
    for export in (
        Export("whole", ".json", "everything, with history and files, for 'restore'", _whole),
        Export("annotations", ".jsonld", "passages as W3C Web Annotations", _annotations),
        Export("iati", ".iati.xml", "commitments and their results as IATI 2.03", _iati),
        Export("refi", ".qdpx", "documents, codes and selections as a REFI-QDA project", _refi),
        Export("bibtex", ".bib", "sources for BibTeX", _bibtex),
        Export("csl", ".csl.json", "sources as CSL-JSON", _csl),
        Export("datasette", ".db", "plain tables for SQLite and Datasette, with metadata.json beside", _datasette),
    )
}


def export_for(path: Path, name: str = "") -> Export:
    """The form of this name, else that of the longest suffix which the file has; `Invalid` lists those there are."""
    known = ", ".join(f"{export.suffix} ({export.name})" for export in EXPORTS.values())
    if name:
        if name not in EXPORTS:
            raise Invalid("as", f"There is no form {name!r}. Forms are: {known}.")
        return EXPORTS[name]
    fitting = [export for export in EXPORTS.values() if path.name.lower().endswith(export.suffix)]
    if not fitting:
        raise Invalid("path", f"{path.name}: its suffix names no form. Forms are: {known}; --as NAME picks one, too.")
    return max(fitting, key=lambda export: len(export.suffix))
