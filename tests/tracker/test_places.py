from __future__ import annotations

from pathlib import Path

import pytest

from tracker import places
from tracker.errors import TrackerError


@pytest.fixture
def mounts(tmp_path: Path) -> str:
    file = tmp_path / "mounts"
    net = tmp_path / "net"
    file.write_text(
        f"root / ext4 rw 0 0\nnet {net} nfs rw 0 0\nlocal {net}/local ext4 rw 0 0\nproc /proc proc rw 0 0\n"
    )
    (tmp_path / "net" / "local").mkdir(parents=True)
    (tmp_path / "network").mkdir()
    return str(file)


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("net", "nfs"),
        ("net/s.db", "nfs"),
        ("net/missing/s.db", "nfs"),
        ("net/local/s.db", "ext4"),
        ("network/s.db", "ext4"),
        ("s.db", "ext4"),
    ],
)
def test_the_innermost_mount_counts(tmp_path: Path, mounts: str, place: str, kind: str) -> None:
    assert places.file_system(tmp_path / place, mounts) == kind


def test_a_link_onto_a_network_drive_is_seen_through(tmp_path: Path, mounts: str) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "net")
    assert places.file_system(tmp_path / "link" / "s.db", mounts) == "nfs"


def test_without_a_list_of_mounts_nothing_is_known(tmp_path: Path) -> None:
    assert places.file_system(tmp_path, str(tmp_path / "none")) == ""


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "report.html"
    places.write_whole(file, b"first")
    places.write_whole(file, b"second")
    assert file.read_bytes() == b"second"

    def full(path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(places, "to_disk", full)
    with pytest.raises(TrackerError, match=r"report\.html could not be written \(No space left on device\)"):
        places.write_whole(file, b"third")
    assert file.read_bytes() == b"second"
    assert [p.name for p in tmp_path.iterdir()] == ["report.html"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(TrackerError, match="nowhere does not exist"):
        places.write_whole(tmp_path / "nowhere" / "x", b"")


def test_a_new_file_does_not_take_the_place_of_one_that_came_first(tmp_path: Path) -> None:
    (tmp_path / "new").write_text("late")
    (tmp_path / "there").write_text("first")
    places.move_if_absent(tmp_path / "new", tmp_path / "there")
    assert (tmp_path / "there").read_text() == "first"
    places.move_if_absent(tmp_path / "new", tmp_path / "free")
    assert (tmp_path / "free").read_text() == "late"


def test_copies_are_of_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "from" / "ab").mkdir(parents=True)
    (tmp_path / "from" / "ab" / "abc").write_text("content")
    (tmp_path / "from" / "ab" / ".abc.1.new").write_text("half")
    places.copy_files(tmp_path / "from", tmp_path / "to")
    places.copy_files(tmp_path / "from", tmp_path / "to")
    places.copy_files(tmp_path / "none", tmp_path / "to")
    assert [p.name for p in (tmp_path / "to" / "ab").iterdir()] == ["abc"]
