"""Where a store may lie, and how files reach the disk."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from tracker import sqlite
from tracker.errors import TrackerError
from tracker.uid import new_uid

APPLICATION_ID = 0x504C4247  # "PLBG": by this SQLite header a file is known as a store
MOUNTS = "/proc/self/mounts"
NETWORK = ("nfs", "cifs", "smb", "9p", "afpfs", "webdav", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs", "ncpfs")
"""File systems whose locks other machines do not see: SQLite loses acknowledged writes there without an error."""


def refuse_unsafe(path: Path, mounts: str = MOUNTS) -> None:
    """Raise where a store would not be safe: a folder in place of a file, or a network drive."""
    if path.is_dir():
        raise TrackerError(f"{path} is a folder, not a store.", "Name a file in it.")
    kind = file_system(path, mounts)
    if kind.startswith(NETWORK):
        raise TrackerError(
            f"{path.name} lies on a network drive ({kind}), where a store loses changes without notice.",
            "Keep it on a disk of this computer, and share copies made with 'backup'.",
        )


def file_system(path: Path, mounts: str = MOUNTS) -> str:
    """The type of the file system that holds `path`, or '' where it cannot be told."""
    if sys.platform == "win32":  # pragma: no cover - not run on this platform
        import ctypes  # noqa: PLC0415

        remote = 4
        return "smb" if ctypes.windll.kernel32.GetDriveTypeW(f"{path.anchor}") == remote else ""
    try:
        lines = Path(mounts).read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for line in lines:
        _, point, name, *_ = line.split(" ")
        point = point.replace("\\040", " ")
        inside = (
            str(_existing(path)).startswith(point.rstrip("/") + "/") or point == "/" or str(_existing(path)) == point
        )
        if inside and len(point) >= len(best):
            best, kind = point, name
    return kind


def _existing(path: Path) -> Path:
    return next((p for p in (path, *path.parents) if p.exists()), path).resolve()


def refuse_missing_folder(path: Path) -> None:
    if not path.parent.is_dir():
        raise TrackerError(f"The folder {path.parent} does not exist.", "Make it first, or choose another one.")


def refuse_store(path: Path) -> None:
    """Raise where a file that is written would take the place of a store: years of work, and no undo reaches it."""
    if not path.is_file() or not path.stat().st_size:
        return
    db = sqlite.connect(f"{path.absolute().as_uri()}?mode=ro", timeout=1, uri=True)  # never by open(): see store.py
    try:
        found = db.execute("PRAGMA application_id").fetchone()[0]
    except sqlite.Error:  # no database
        return
    finally:
        db.close()
    if found == APPLICATION_ID:
        raise TrackerError(f"{path.name} is a store and would be lost.", "Choose another name.")


def to_disk(path: Path) -> None:
    """Wait until a closed file, or a folder's list of names, is on the disk."""
    if path.is_dir() and sys.platform == "win32":  # pragma: no cover - folders cannot be synced there
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def move_if_absent(new: Path, path: Path) -> None:
    """Give `new` its final name unless another program was faster."""
    try:
        os.link(new, path)
    except FileExistsError:
        return
    except OSError:  # a file system without hard links
        if not path.exists():
            new.replace(path)
    to_disk(path.parent)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there complete or not at all."""
    write_pieces(path, [data])


def write_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a file piece by piece so that it is there complete or not at all, also where making a piece fails."""
    refuse_missing_folder(path)
    refuse_store(path)
    new = path.with_name(f".{path.name}.{new_uid()}.new")
    try:
        with new.open("wb") as file:
            file.writelines(pieces)
        to_disk(new)
        new.replace(path)
    except OSError as error:
        raise TrackerError(f"{path} could not be written ({error.strerror}).", "Choose another place.") from error
    finally:
        new.unlink(missing_ok=True)


def copy_files(source: Path, to: Path) -> None:
    """Copy the files that are missing in `to`; they are named by their content, so that those present are the same."""
    if not source.is_dir():
        return
    for file in sorted(p for p in source.rglob("*") if p.is_file() and not p.name.startswith(".")):
        target = to / file.relative_to(source)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
