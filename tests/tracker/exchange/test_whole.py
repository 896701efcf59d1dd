"""Everything out and back: what returns is the same, byte for byte, and what is no export leaves the store empty."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tracker import check, files, judging
from tracker.errors import Cancelled, TrackerError, Unreadable
from tracker.exchange import whole
from tracker.model import EvidenceDraft, EvidenceKind, Status
from tracker.store import Store


@pytest.fixture
def worked(seeded: Store, tmp_path: Path) -> Store:
    """The seed with evidence in a file, progress, a status, and steps that were undone and redone."""
    paper = tmp_path / "paper.txt"
    paper.write_text("The summit was held — 峰会.", encoding="utf-8")
    proof = EvidenceDraft(EvidenceKind.FILE, str(paper), "It says so.")
    judging.record_status(seeded, [1], Status.DELIVERED, date(2025, 6, 17), "Held “in Astana”.", evidence=[proof])
    target = seeded.one("SELECT commitment_id FROM target ORDER BY id")[0]
    judging.record_progress(seeded, target, Decimal(300), date(2025, 12, 31), note="Half 🙂")
    judging.record_status(seeded, [2], Status.STALLED, date(2025, 6, 17), "Taken back.")
    seeded.undo()
    judging.record_status(seeded, [3], Status.STALLED, date(2025, 6, 17), "Taken back and done again.")
    seeded.undo()
    seeded.redo()
    judging.record_status(seeded, [4], Status.STALLED, date(2025, 6, 17), "Undone to the end.")
    seeded.undo()
    return seeded


def test_out_and_back_is_the_same(worked: Store, tmp_path: Path) -> None:
    first = whole.export(worked, tmp_path / "first.json").read_bytes()
    with Store(tmp_path / "new.db", author="Somebody else") as new:
        whole.restore(new, whole.load(tmp_path / "first.json"))
        assert whole.export(new, tmp_path / "second.json").read_bytes() == first
        assert check.check(new) == []
        assert files.get(new, json.loads(first)["tables"]["evidence"][0]["sha256"]).decode().startswith("The summit")


def test_undo_goes_on_where_it_was(worked: Store, tmp_path: Path) -> None:
    whole.export(worked, tmp_path / "all.json")
    with Store(tmp_path / "new.db") as new:
        whole.restore(new, whole.load(tmp_path / "all.json"))
        assert new.next_redo() == worked.next_redo() is not None
        assert new.next_undo() == worked.next_undo() is not None
        for opened in (worked, new):
            while opened.undo():
                pass
        assert new.read("SELECT * FROM commitment") == []
        assert [tuple(row) for row in new.read("SELECT * FROM status_entry")] == []
        assert check.check(new) == []


def test_the_same_store_gives_the_same_bytes(worked: Store, tmp_path: Path) -> None:
    one, two = (whole.export(worked, tmp_path / name).read_bytes() for name in ("one.json", "two.json"))
    assert one == two
    assert len(one.splitlines()) > sum(len(rows) for rows in json.loads(one)["tables"].values())


def test_a_store_with_work_in_it_is_not_filled(worked: Store, tmp_path: Path) -> None:
    path = whole.export(worked, tmp_path / "all.json")
    with pytest.raises(TrackerError, match=r"store\.db is not empty.*--store"):
        whole.restore(worked, whole.load(path))


def altered(change: Callable[[dict[str, Any]], object]) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        content = json.loads(path.read_bytes())
        change(content)
        path.write_text(json.dumps(content))

    return write


def other_bytes(content: dict[str, Any]) -> None:
    content["files"][next(iter(content["files"]))] = "AAAA"


FAULTS = {
    "is no JSON": lambda path: path.write_bytes(path.read_bytes()[:-40]),
    "nested": lambda path: path.write_text("[" * 100_000),
    "is no export": altered(lambda c: c.pop("format")),
    "store version 99": altered(lambda c: c.update(release=99)),
    "'numbers' is missing": altered(lambda c: c.pop("numbers")),
    "'party' is missing": altered(lambda c: c["tables"].pop("party")),
    "'other' is unknown": altered(lambda c: c["tables"].update(other=[])),
    "row 2 of 'party' has other fields": altered(lambda c: c["tables"]["party"][1].pop("uid")),
    "was altered": altered(other_bytes),
    "in it cannot be read": altered(lambda c: c["files"].update({"0" * 64: "é"})),
    "its rows do not fit together": altered(lambda c: c["tables"]["commitment_party"][0].update(party_id=999)),
    "rows do not fit": altered(lambda c: c["tables"]["commitment"][0].update(kind="miracle")),
    "rows do not fit together ": altered(lambda c: c["tables"]["commitment"][0].update(title=["a list"])),
}


@pytest.mark.parametrize("said", FAULTS)
def test_what_is_no_sound_export_leaves_the_store_empty(worked: Store, tmp_path: Path, said: str) -> None:
    path = whole.export(worked, tmp_path / "all.json")
    FAULTS[said](path)
    with Store(tmp_path / "new.db") as new:
        with pytest.raises(Unreadable, match=rf"all\.json: .*{'no JSON' if said == 'nested' else said.strip()}"):
            whole.restore(new, whole.load(path))
        assert new.changes_ever() == 0
        assert new.read("SELECT * FROM commitment") == []
        assert check.check(new) == []


def test_an_export_that_is_stopped_leaves_no_file(worked: Store, tmp_path: Path) -> None:
    def stop(done: int, total: int, what: str) -> None:
        if what == "commitment":
            raise Cancelled

    with pytest.raises(Cancelled):
        whole.export(worked, tmp_path / "stopped.json", stop)
    assert not list(tmp_path.glob("*stopped*")) and not list(tmp_path.glob(".*stopped*"))


def test_the_description_fits_the_export(worked: Store, tmp_path: Path) -> None:
    content = json.loads(whole.export(worked, tmp_path / "all.json").read_bytes())
    described = whole.json_schema(worked)
    jsonschema.validate(content, described)
    content["tables"]["commitment"][0]["surprise"] = 1
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(content, described)


def test_no_file_takes_the_place_of_another_store(worked: Store, tmp_path: Path) -> None:
    Store(tmp_path / "hers.db").close()
    before = (tmp_path / "hers.db").read_bytes()
    with pytest.raises(TrackerError, match=r"hers\.db is a store and would be lost\. Choose another name"):
        whole.export(worked, tmp_path / "hers.db")
    assert (tmp_path / "hers.db").read_bytes() == before
