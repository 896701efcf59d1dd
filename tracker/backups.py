"""Copies of the store that are kept: checked before they count, and never in place of something else."""

from __future__ import annotations

from pathlib import Path

from tracker import places, schema, sqlite
from tracker.errors import TrackerError
from tracker.store import Store


def backup(store: Store, to: Path) -> Path:
    """Copy the store to `to`, while it is in use, with its folder of files beside it."""
    to = Path(to).absolute()
    places.refuse_missing_folder(to)
    try:
        _refuse_target(store, to)
        store.copy(to)
        places.copy_files(store.files, to.with_name(to.name + ".files"))
    except (sqlite.Error, OSError) as error:
        raise sqlite.in_words(error, to) from error
    return to


def _refuse_target(store: Store, to: Path) -> None:
    """Raise where a backup would take the place of something else: the store, a store in use, or another file."""
    to = to.parent.resolve() / to.name
    own = store.path.resolve()
    if to.parent == own.parent and to.name in {own.name + end for end in ("", "-wal", "-shm", "-journal", ".files")}:
        raise TrackerError(f"{to.name} belongs to the store itself.", "Choose another name for the backup.")
    if to.is_dir():
        raise TrackerError(f"{to} is a folder.", "Name a file in it.")
    if to.with_name(to.name + "-wal").exists():
        raise TrackerError(f"{to.name} is a store in use.", "Choose another name for the backup.")
    if to.exists() and to.stat().st_size:
        db = sqlite.connect(f"{to.as_uri()}?mode=ro", uri=True)
        try:
            schema.refuse_foreign(db, to.name)
            _refuse_other_store(store, db, to.name)
        finally:
            db.close()


def _refuse_other_store(store: Store, db: sqlite.Connection, name: str) -> None:
    """Only an earlier copy of the same store may be replaced: it began with the same change."""
    theirs = db.execute("SELECT uid FROM step ORDER BY id LIMIT 1").fetchone()
    if theirs and not store.read("SELECT 1 FROM step WHERE uid = ?", theirs[0]):
        raise TrackerError(f"{name} is another store, with work of its own.", "Choose another name for the backup.")
