from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tracker import files
from tracker.errors import NotFound, Unreadable
from tracker.store import Store

NAMES = ["../../escape.txt", "a;b.txt", "‮gpj.exe", "con", "-rf", "x" * 200 + ".txt", "new\nline.txt"]


def test_a_file_is_kept_by_what_is_in_it(store: Store) -> None:
    name = files.put(store, b"It was held.")
    assert name == hashlib.sha256(b"It was held.").hexdigest()
    assert files.get(store, name) == b"It was held."
    assert files.locate(store, name).parent.parent == store.files
    assert files.put(store, b"It was held.") == name
    assert [p.name for p in store.files.rglob("*") if p.is_file()] == [name]


@pytest.mark.parametrize("name", NAMES)
def test_no_name_leaves_the_folder(store: Store, tmp_path: Path, name: str) -> None:
    source = tmp_path / "sources" / name.replace("/", "_")
    source.parent.mkdir()
    source.write_bytes(name.encode())
    kept = files.put_file(store, source)
    assert [p.name for p in store.files.rglob("*") if p.is_file()] == [kept]


def test_what_cannot_be_read_is_named(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"none\.pdf: it cannot be read \(No such file"):
        files.put_file(store, tmp_path / "none.pdf")
    with pytest.raises(Unreadable, match="cannot be read"):
        files.put_file(store, tmp_path)
    huge = tmp_path / "huge.bin"
    with huge.open("wb") as file:
        file.truncate(2 * 1024**3)
    with pytest.raises(Unreadable, match=r"huge\.bin: the file is larger than 200 MB"):
        files.put_file(store, huge)
    assert not store.files.exists()


def test_a_lost_file_is_not_found(store: Store) -> None:
    name = files.put(store, b"x")
    files.locate(store, name).unlink()
    with pytest.raises(NotFound, match=name[:12]):
        files.get(store, name)
