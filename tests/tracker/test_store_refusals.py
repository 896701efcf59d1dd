"""What a store refuses, in a sentence and without touching anything; and backups."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.tracker.making import draft, event
from tracker import backups, commitments, judging, places, schema, sqlite
from tracker.errors import NotFound, TooNew, TrackerError
from tracker.model import Label
from tracker.store import Store

# --- what is refused --------------------------------------------------------------------------------------------------


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def closed(store: Store) -> Path:
    store.close()
    return store.path


def test_a_newer_file_is_refused_with_both_versions_and_left_alone(store: Store) -> None:
    path = closed(store)
    raw = sqlite.connect(str(path), timeout=1)
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    before = digest(path)
    with pytest.raises(TooNew, match=r"store\.db .*version 99, this program knows \d+.*Update Pledgebook"):
        Store(path)
    assert digest(path) == before


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE notes (words)")
    raw.commit()
    raw.close()
    before = digest(path)
    with pytest.raises(TrackerError, match=r"other\.db is not a store of Pledgebook"):
        Store(path)
    assert digest(path) == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["other.db"]


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Dear diary, " * 500)
    with pytest.raises(TrackerError, match=r"notes\.txt is not a store"):
        Store(path)
    assert path.read_text() == "Dear diary, " * 500


def test_a_damaged_file_is_refused_or_read_with_a_sentence(store: Store) -> None:
    for n in range(50):
        commitments.add(store, draft(f"Number {n}"))
    path = closed(store)
    content = bytearray(path.read_bytes())
    content[4096 : len(content)] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(TrackerError, match=r"store\.db .*(damaged|is not a store)"), Store(path) as opened:
        opened.read("SELECT * FROM commitment")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrackerError, match="is a folder, not a store"):
        Store(tmp_path)


def test_a_folder_that_may_not_be_written_is_refused() -> None:
    with pytest.raises(TrackerError, match=r"cannot be opened|may not be written"):
        Store(Path("/proc/pledgebook.db"))


@contextmanager
def without_rights() -> Iterator[Path]:
    """A folder in which this process may read and nothing else: root becomes nobody for the while."""
    folder = Path(tempfile.mkdtemp(prefix="pledgebook-"))
    root = os.geteuid() == 0
    try:
        path = folder / "s.db"
        with Store(path) as opened:
            commitments.add(opened, event())
        path.chmod(0o444)
        folder.chmod(0o555)
        if root:
            os.seteuid(65534)
        yield path
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o755)
        shutil.rmtree(folder)


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="rights of POSIX")
def test_a_read_only_store_is_read_and_refuses_changes() -> None:
    with without_rights() as path:
        before = digest(path)
        with Store(path) as opened:
            assert [row["title"] for row in opened.read("SELECT title FROM commitment")] == [event().title]
            with pytest.raises(TrackerError, match=r"s\.db may not be written"):
                commitments.add(opened, event())
            with pytest.raises(TrackerError, match=r"s\.db may not be written"):
                opened.undo()
        assert digest(path) == before
        assert [p.name for p in path.parent.iterdir()] == ["s.db"]


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="rights of POSIX")
def test_a_read_only_store_of_another_release_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with without_rights() as path:
        monkeypatch.setattr(schema, "version", lambda: 99)
        with pytest.raises(TrackerError, match=r"s\.db is of an older release and may not be written"):
            Store(path)


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone", "afpfs", "davfs"])
def test_a_network_drive_is_refused(tmp_path: Path, kind: str) -> None:
    mounts = tmp_path / "mounts"
    share = tmp_path / "my share"
    share.mkdir()
    named = str(share).replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/x {named} {kind} rw 0 0\n")
    with pytest.raises(TrackerError, match=rf"s\.db lies on a network drive \({kind}\).*backup"):
        places.refuse_unsafe(share / "deep" / "s.db", str(mounts))
    places.refuse_unsafe(tmp_path / "s.db", str(mounts))
    places.refuse_unsafe(tmp_path / "my share too.db", str(mounts))


def test_opening_asks_where_the_file_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "file_system", lambda path, mounts: "nfs4")
    with pytest.raises(TrackerError, match="network drive"):
        Store(tmp_path / "s.db")
    assert not list(tmp_path.iterdir())


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    path.touch()
    with Store(path) as opened:
        assert commitments.add(opened, event()) == 1


def test_a_missing_record_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        store.one("SELECT 1 FROM commitment")
    with pytest.raises(NotFound, match="C-0007"):
        commitments.get(store, 7)
    for ref in ("7", "C-7", "", "C-", "x", "-1", "9" * 40, "C-0", "²"):
        with pytest.raises(NotFound, match="There is no commitment"):
            commitments.find_ref(store, ref)


# --- backup -----------------------------------------------------------------------------------------------------------


def test_a_backup_is_a_store_with_its_files_made_while_another_writes(store: Store, tmp_path: Path) -> None:
    proof = tmp_path / "proof.txt"
    proof.write_text("It was held.")
    id_ = commitments.add(store, event())
    judging.add_evidence(store, id_, judging.evidence_from(str(proof)))
    with Store(store.path) as other, other.change(Label.ADD) as db:
        commitments.insert_draft(db, draft("Not yet saved"), None)
        made = store_backup(store, tmp_path / "copy.db")
    assert made == tmp_path / "copy.db"
    assert not (tmp_path / "copy.db-wal").exists()
    with Store(made) as copy:
        assert [row["title"] for row in copy.read("SELECT title FROM commitment")] == ["Summit in Kazakhstan"]
        (kept,) = judging.evidence(copy, id_)
        assert (copy.files / kept.sha256[:2] / kept.sha256).read_text() == "It was held."
    assert store_backup(store, made) == made, "an older backup may be replaced"


def store_backup(opened: Store, to: Path) -> Path:
    return backups.backup(opened, to)


def test_a_backup_takes_nothings_place(store: Store, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Bo")
    (tmp_path / "folder").mkdir()
    refused = [
        "store.db",
        "store.db-wal",
        "store.db-shm",
        "store.db.files",
        "folder",
        "letter.txt",
        "folder/../store.db",
    ]
    for name in refused:
        with pytest.raises(TrackerError, match=r"the store itself|is a folder|is not a store"):
            store_backup(store, tmp_path / name)
    assert letter.read_text() == "Dear Bo"
    with pytest.raises(TrackerError, match="does not exist"):
        store_backup(store, tmp_path / "nowhere" / "copy.db")
    with Store(tmp_path / "open.db") as other:
        commitments.add(other, event())
        with pytest.raises(TrackerError, match="is a store in use"):
            store_backup(store, tmp_path / "open.db")
        assert len(other.read("SELECT 1 FROM commitment")) == 1
