"""Files of documents and evidence, kept by the hash of their content beside the store.

They are immutable, so undo never touches them: a file whose record was undone is simply no longer named by anything.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from tracker import places
from tracker.errors import NotFound, Unreadable
from tracker.store import Store

LARGEST = 200 * 1024 * 1024


def put(store: Store, data: bytes) -> str:
    """Keep these bytes and give their SHA-256 in hexadecimal, under which they are found again."""
    name = hashlib.sha256(data).hexdigest()
    path = locate(store, name)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        places.write_whole(path, data)
    return name


def put_file(store: Store, path: Path) -> str:
    """Keep a copy of a file; raises `Unreadable` where it is missing, a folder, not allowed, or larger than 200 MB."""
    return put(store, load(path))


def load(path: Path, *, largest: int | None = LARGEST) -> bytes:
    """The bytes of a file of the user's."""
    try:
        if largest is not None and path.stat().st_size > largest:
            raise Unreadable(path, "the file is larger than 200 MB.", "Give a smaller one, or a link.")
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(
            path, f"it cannot be read ({error.strerror}).", "Check the name and the permissions."
        ) from error


def get(store: Store, name: str) -> bytes:
    """The bytes kept under a hash; raises `NotFound` where the file is gone."""
    path = locate(store, name)
    if not path.exists():
        raise NotFound(f"The file {name[:12]}… is missing from {store.files}.")
    return path.read_bytes()


def locate(store: Store, name: str) -> Path:
    """Where the file of a hash lies."""
    return store.files / name[:2] / name
