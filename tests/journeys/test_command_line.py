"""The whole thread by command line: from the seed document to a tracked promise and a published report."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.tracker.making import ROOT, SEED, everything
from tracker.store import Store

TODAY = "2026-11-24"


class Commands:
    """The command line on one store, as processes of their own."""

    def __init__(self, store: Path) -> None:
        self.path = store

    def run(self, *words: str, code: int = 0) -> str:
        command = [sys.executable, "-m", "tracker", "--store", str(self.path), "--today", TODAY, *words]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
        assert done.returncode == code, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout

    def json(self, *words: str) -> Any:
        return json.loads(self.run("--json", *words))

    def refs(self) -> dict[str, str]:
        """References of the summit, the training places and the scholarships."""
        found = {}
        for record in self.json("list"):
            numbers = [quantity["value"] for quantity in record["quantities"]]
            name = {1500: "training", 600: "scholarships"}.get(numbers[0] if numbers else 0)
            if "Summit" in record["title"]:
                name = "summit"
            if name:
                found[name] = record["ref"]
        return found

    def rows(self) -> dict[str, Any]:
        with Store(self.path) as store:
            return everything(store)


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder in which the demo was run, and what it said."""
    folder = tmp_path_factory.mktemp("demo")
    return folder, Commands(folder / "S").run("demo", "--out", str(folder / "D"))


@pytest.fixture
def commands(shown: tuple[Path, str], tmp_path: Path) -> Commands:
    """A store of its own, as the demo leaves it: a backup of the demo's."""
    Commands(shown[0] / "S").run("backup", str(tmp_path / "S"))
    return Commands(tmp_path / "S")


# --- check 1 of the issue ---------------------------------------------------------------------------------------------


def test_the_demo_writes_the_reports_and_shows_what_is_tracked(shown: tuple[Path, str]) -> None:
    folder, said = shown
    reports = {file.suffix: file for file in (folder / "D").iterdir()}
    assert set(reports) == {".html", ".pdf", ".docx", ".xlsx"}
    html = reports[".html"].read_text("utf-8")
    assert "600 additional scholarships" in html and "<script" not in html
    assert reports[".pdf"].read_bytes().startswith(b"%PDF-")
    for suffix in (".docx", ".xlsx"):
        assert zipfile.ZipFile(reports[suffix]).testzip() is None
    for words in ("1,500 training opportunities", "overdue", "no data", "Deadlines on 2026-11-24"):
        assert words in said
    assert " 0%" not in said


def test_the_seed_gives_at_least_twelve_commitments_with_numbers_and_days(commands: Commands) -> None:
    found = commands.json("list")
    assert len(found) >= 12
    text = SEED.read_text("utf-8")
    for record in found:
        passage = record["passage"]
        assert text[passage["start"] : passage["end"]] == passage["quote"]
        assert passage["focus"] in passage["quote"]
        assert record["document"] == passage["document"] == "D-0001"
        assert record["status"] is None and record["progress"] is None and record["kept"] is None
    by_number = {q["value"]: record for record in found for q in record["quantities"]}
    for number, unit in ((1500, "training opportunities"), (600, "scholarships")):
        record = by_number[number]
        assert record["due"] in ("2027-11-30", "2027-12-01")
        assert record["due_phrase"] == "over the next three years"
        assert record["pledgors"] == ["China"]
        assert any(q["unit"] == unit for q in record["quantities"])
    assert by_number[1500]["ref"] != by_number[600]["ref"]
    (summit,) = [record for record in found if "Summit" in record["title"]]
    assert (summit["kind"], summit["due"], summit["due_phrase"]) == ("event", "2025", "next year")
    headline = "Meeting Concludes with Enhanced Cooperation"
    assert not [record for record in found if headline in record["passage"]["quote"]]


def test_the_demo_again_says_that_it_is_there_and_other_stores_are_left_alone(
    commands: Commands, tmp_path: Path
) -> None:
    before = commands.rows()
    assert "already there" in commands.run("demo", "--out", str(tmp_path / "again"))
    assert commands.rows() == before
    other = Commands(tmp_path / "other.db")
    other.run("add", "--title", "My own promise")
    before = other.rows()
    other.run("demo", "--out", str(tmp_path / "other"), code=1)
    assert other.rows() == before
    alone = [sys.executable, "-m", "tracker", "--json", "demo", "--out", str(tmp_path / "alone")]
    answer = json.loads(subprocess.run(alone, cwd=ROOT, capture_output=True, text=True, check=True).stdout)
    assert Path(answer["store"]) == tmp_path / "alone" / "demo.db"
    assert len(answer["commitments"]) >= 12 and len(answer["reports"]) == 4


# --- check 2 ----------------------------------------------------------------------------------------------------------


def test_the_summit_is_overdue_until_it_is_marked_held_with_evidence(commands: Commands, tmp_path: Path) -> None:
    summit = commands.refs()["summit"]

    def deadline() -> dict[str, Any]:
        (found,) = [d for d in commands.json("deadlines") if d["ref"] == summit]
        return dict(found)

    before = deadline()
    assert (before["bucket"], before["status"], before["kept"], before["timing"]) == ("overdue", None, None, None)
    assert before["latest"] == "2025-12-31"
    assert [case["reasons"] for case in commands.json("attention") if case["ref"] == summit] == [["overdue"]]
    declaration = tmp_path / "declaration.txt"
    declaration.write_text("Astana Declaration, 17 June 2025.")
    evidence = ["--evidence", str(declaration), "--evidence", "https://newscentralasia.net/2025/06/18/"]
    said = commands.run("status", summit, "held", "--on", "2025-06-17", "--note", "Held in Astana.", *evidence)
    assert said == f"{summit}: delivered on 2025-06-17, on time.\n"
    after = deadline()
    assert (after["bucket"], after["status"], after["kept"], after["timing"]) == ("kept", "delivered", True, "on_time")
    record = commands.json("show", summit)
    assert [e["kind"] for e in record["evidence"]] == ["file", "link"]
    assert record["statuses"][0] | {"on": "2025-06-17", "note": "Held in Astana."} == record["statuses"][0]
    assert commands.json("check") == []
    history = commands.json("history", summit)
    assert history[0]["label"] == "record_status" and history[-1]["label"] == "import"
    commands.run("undo")
    assert deadline() == before


# --- check 3 ----------------------------------------------------------------------------------------------------------


def test_300_of_1500_is_off_track_and_no_record_is_no_data(commands: Commands) -> None:
    refs = commands.refs()
    before = commands.json("show", refs["training"])
    assert (before["progress"], before["signals"]) == (None, ["no_data"])
    told = commands.json("progress", refs["training"], "300", "--as-of", "2025-12-31")
    assert (told["signal"], told["reached"]) == ("off_track", 300)
    assert told["expected"] == [pytest.approx(500, abs=45), pytest.approx(540, abs=5)]
    found = {record["ref"]: record for record in commands.json("list")}
    progress = found[refs["training"]]["progress"]
    assert (progress["reached"], progress["as_of"], progress["share"]) == (300, "2025-12-31", 0.2)
    assert found[refs["scholarships"]]["progress"] is None
    table = {line.split()[0]: line for line in commands.run("list").splitlines()[1:]}
    assert "20%" in table[refs["training"]] and "off track" in table[refs["training"]]
    assert "no data" in table[refs["scholarships"]] and "0%" not in table[refs["scholarships"]]
    assert "expected 5" in commands.run("show", refs["training"])


# --- check 4 ----------------------------------------------------------------------------------------------------------


def test_ten_changes_ten_undo_ten_redo(commands: Commands, tmp_path: Path) -> None:
    refs = commands.refs()
    speech = tmp_path / "speech.txt"
    speech.write_text("China will build two schools by 2030. China will plant 300 trees next year.")
    changes = [
        ["import", str(speech), "--date", "2025-02-03"],
        ["accept", "K-0016"],
        ["add", "--title", "By hand", "--pledgor", "Norland", "--quantity", "1,500 km", "--due", "by 2030"],
        ["status", refs["summit"], "held", "--on", "2025-06-17", "--note", "Held.", "--evidence", "https://example.org"],
        ["progress", refs["training"], "300", "--as-of", "2025-12-31"],
        ["progress", refs["training"], "50", "--as-of", "2026-03-31", "--increment", "--party", "China"],
        ["status", refs["scholarships"], "stalled", "--on", "2026-01-01", "--note", "No news.", "--party", "China"],
        ["add", "--title", "In the seed", "--document", "D-1", "--quote", "regional integration", "--due", "next year"],
        ["status", refs["summit"], "unclear", "--on", "2025-06-18", "--note", "Was it?"],
        ["add", "--title", "The tenth"],
    ]  # fmt: skip
    waiting = [c["ref"] for c in commands.json("candidates", "--all")]
    changes[1][1] = f"K-{len(waiting) + 1:04d}"
    states = [commands.rows()]
    for words in changes:
        commands.run(*words)
        states.append(commands.rows())
    assert len({str(state) for state in states}) == 11
    for state in reversed(states[:-1]):
        commands.run("undo")
        assert commands.rows() == state
    for state in states[1:]:
        commands.run("redo")
        assert commands.rows() == state
    commands.run("redo", code=1)
    assert commands.json("check") == []


# --- the rest of the contract -----------------------------------------------------------------------------------------


def test_extract_prints_what_the_contract_says() -> None:
    command = [sys.executable, "-m", "tracker", "extract", str(SEED), "--json"]
    found = json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)
    text = SEED.read_text("utf-8")
    names = {
        "quote", "start", "end", "focus", "pledgors", "beneficiaries", "kind", "quantities", "due", "due_phrase",
        "strength", "confidence", "why",
    }  # fmt: skip
    for record in found:
        assert names <= set(record)
        assert text[record["start"] : record["end"]] == record["quote"] and record["focus"] in record["quote"]
    assert [r["start"] for r in found] == sorted(r["start"] for r in found)
    (scholarships,) = [r for r in found if "600" in r["focus"]]
    (quantity,) = scholarships["quantities"]
    assert (quantity["value"], quantity["unit"]) == (600, "scholarships")
    assert scholarships["due"] in ("2027-11-30", "2027-12-01")


def test_without_a_date_the_clock_is_no_anchor(tmp_path: Path) -> None:
    speech = tmp_path / "speech.txt"
    speech.write_text("China will build two schools next year.")
    store = Commands(tmp_path / "s.db")
    (found,) = store.json("extract", str(speech))
    assert (found["due"], found["due_phrase"]) == (None, "next year")
    (dated,) = store.json("extract", str(speech), "--date", "2020-05-05")
    assert dated["due"] == "2021"
    (imported,) = store.json("import", str(speech), "--accept")
    assert imported["date"] is None and imported["accepted"] == ["C-0001"]
    assert store.json("show", "1")["due"] is None
    assert "already there" in store.run("import", str(speech))


def test_a_review_by_command_line(tmp_path: Path) -> None:
    store = Commands(tmp_path / "s.db")
    (imported,) = store.json("import", str(SEED))
    waiting = store.json("candidates", "--document", imported["document"])
    assert len(waiting) >= 12 and {c["state"] for c in waiting} == {"new"}
    first, second, third = (c["ref"] for c in waiting[:3])
    (rejected,) = store.json("reject", first, "--reason", "bare wish")
    assert (rejected["state"], rejected["reason"]) == ("rejected", "bare wish")
    made = store.json("accept", second, third)
    assert [c["ref"] for c in made] == ["C-0001", "C-0002"]
    assert len(store.json("candidates")) == len(waiting) - 3
    assert {c["ref"]: c["commitment"] for c in store.json("candidates", "--all")}[second] == "C-0001"
    (document,) = store.json("documents")
    assert document["candidates_waiting"] == len(waiting) - 3
    assert (document["date"], document["date_basis"]) == ("2024-12-01", "inferred")


@pytest.mark.parametrize("suffix", [".html", ".pdf", ".xlsx", ".csv"])
def test_a_report_in_the_format_of_its_suffix(commands: Commands, tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"out{suffix}"
    assert str(file) in commands.run("report", "standing", "-o", str(file), "--query", "kind:quantified")
    assert file.stat().st_size > 100


def test_a_report_that_cannot_be_made_says_why(commands: Commands, tmp_path: Path) -> None:
    for words in (["nonsense", "-o", "x.pdf"], ["standing", "-o", "x.nonsense"], ["standing", "-o", "no/where.pdf"]):
        commands.run("report", words[0], "-o", str(tmp_path / words[2]), code=1)
    assert not list(tmp_path.glob("x*"))


def test_a_store_goes_out_and_comes_back(commands: Commands, tmp_path: Path) -> None:
    commands.run("export", "-o", str(tmp_path / "all.json"))
    there = Commands(tmp_path / "there.pledgebook")
    there.run("restore", str(tmp_path / "all.json"))
    there.run("export", "-o", str(tmp_path / "again.json"))
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "all.json").read_bytes()
    assert there.json("list") == commands.json("list")
    assert there.run("restore", str(tmp_path / "all.json"), code=1) == ""


def test_two_analysts_merge_their_copies(commands: Commands, tmp_path: Path) -> None:
    commands.run("backup", str(tmp_path / "hers"))
    hers, refs = Commands(tmp_path / "hers"), commands.refs()
    commands.run("status", refs["training"], "stalled", "--on", "2026-01-01", "--note", "mine")
    hers.run("status", refs["training"], "in_progress", "--on", "2026-02-01", "--note", "hers")
    hers.run("add", "--title", "A promise that only she found")
    plan = commands.json("merge", str(hers.path), "--plan")
    assert (plan["conflicts"], plan["share_past"]) == ([], True)
    assert "added" in commands.run("merge", str(hers.path))
    notes = [entry["note"] for entry in commands.json("show", refs["training"])["statuses"]]
    assert notes == ["hers", "mine"]
    assert commands.json("list", "only she")[0]["title"] == "A promise that only she found"
    commands.run("merge", str(hers.path), "--decide", "7=mine", code=2)


def test_sums_as_people_write_them_and_names_that_are_new(commands: Commands) -> None:
    commands.run("add", "--title", "Money", "--quantity", "1.5 billion USD")
    assert commands.json("list", "money")[0]["quantities"][0]["value"] == 1_500_000_000
    commands.run("add", "--title", "Less", "--quantity=-5 places", code=1)
    commands.run("progress", commands.refs()["training"], "1.200", "--as-of", "2026-01-01", code=1)
