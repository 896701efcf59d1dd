"""import-table: as people type it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.tracker.exchange.tables.books import PLEDGES, workbook
from tracker.cli import main


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "pledges.csv"
    path.write_text(PLEDGES + "P-4,,Japan,Peru,1,2027,Ongoing\n", "utf-8")
    return path


def run(tmp_path: Path, *words: str) -> int:
    return main(["--store", str(tmp_path / "a.pledgebook"), *words])


def told(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, dict)
    return found


def test_a_dry_run_shows_and_makes_nothing(table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "import-table", str(table), "--dry-run") == 0
    said = capsys.readouterr().out
    assert "the mapping is guessed" in said and re.search(r"Deadline +due +2027-06-30", said)
    assert "3 commitments would be made; 1 rows refused, 0 there already." in said and "row 5: it has no title" in said
    assert not (tmp_path / "a.pledgebook").exists()


def test_the_mapping_is_written_changed_and_used(
    table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mapping, refused = tmp_path / "map.toml", tmp_path / "refused.csv"
    run(tmp_path, "import-table", str(table), "--dry-run", "--write-map", str(mapping))
    mapping.write_text(
        mapping.read_text("utf-8").replace('"Recipient" = "beneficiary"', '"Recipient" = "note"'), "utf-8"
    )
    capsys.readouterr()
    words = ("--map", str(mapping), "--as-of", "2026-01-31", "--refused", str(refused), "--json")
    assert run(tmp_path, "import-table", str(table), *words) == 0
    answer = told(capsys)
    assert (answer["rows"], answer["taken"], answer["mapping_from"]) == (4, 3, "file")
    assert answer["commitments"] == ["C-0001", "C-0002", "C-0003"] and answer["document"] == "D-0001"
    assert answer["refused"] == [{"row": 5, "reason": "it has no title"}]
    assert refused.read_text("utf-8-sig").splitlines()[1].endswith("P-4,,Japan,Peru,1,2027,Ongoing,5,it has no title")
    run(tmp_path, "show", "C-0001", "--json")
    shown = told(capsys)
    assert shown["note"] == "Peru" and shown["status"] == "in_progress"
    run(tmp_path, "import-table", str(table), "--json")
    again = told(capsys)
    assert (again["taken"], again["mapping_from"], len(again["known"])) == (0, "memory", 3)  # type: ignore[arg-type]
    run(tmp_path, "undo")
    capsys.readouterr()
    run(tmp_path, "list", "--json")
    assert json.loads(capsys.readouterr().out) == []


def test_a_sheet_is_chosen_by_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "pledges.xlsx"
    path.write_bytes(workbook())
    assert run(tmp_path, "import-table", str(path), "--sheet", "pledges") == 0
    assert "Sheet Pledges: 3 rows" in capsys.readouterr().out
    assert run(tmp_path, "import-table", str(path), "--sheet", "Other") == 1
    assert "no sheet 'Other'" in capsys.readouterr().err


def test_where_every_row_is_refused_it_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Title,Due\nA promise,soonish\n")
    mapping = tmp_path / "map.json"
    mapping.write_text('{"columns": {"Title": "title", "Due": "due"}}')
    assert run(tmp_path, "import-table", str(path), "--map", str(mapping)) == 1
    assert "Due: “soonish” is no date" in capsys.readouterr().out


def test_import_of_a_table_tells_the_way(table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "import", str(table)) == 1
    assert "'import-table pledges.csv'" in capsys.readouterr().err
