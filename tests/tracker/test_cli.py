"""The contract of the command line that holds for every command: options, exit codes, one sentence, nothing else."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.tracker.making import ROOT, SEED, draft, everything
from tracker import cli, commitments, settings
from tracker.cli import COMMANDS
from tracker.store import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "s.db"


def filled(path: Path) -> None:
    with Store(path, author="Ada") as store:
        commitments.add(store, draft())


Run = Any


@pytest.fixture
def run(path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the test's store: exit code, standard output, standard error."""

    def call(*words: str) -> tuple[int, str, str]:
        code = cli.main(["--store", str(path), *words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


# --- options ----------------------------------------------------------------------------------------------------------


def test_options_of_every_command_stand_before_or_after_its_name(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(path)
    told = set()
    for words in (
        ["--store", str(path), "--today", "2026-01-01", "--json", "show", "1"],
        ["show", "1", "--json", "--today", "2026-01-01", "--store", str(path)],
        ["--json", "--today", "1999-01-01", "show", "--today", "2026-01-01", "--store", str(path), "C-0001"],
    ):
        assert cli.main(words) == 0
        told.add(capsys.readouterr().out)
    (answer,) = told
    assert json.loads(answer)["ref"] == "C-0001"


def test_the_environment_names_the_store(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(path)
    monkeypatch.setenv("PLEDGEBOOK_STORE", str(path))
    assert cli.main(["list"]) == 0
    assert "1,500 training opportunities" in capsys.readouterr().out
    assert cli.main(["--store", str(path.with_name("other.db")), "list"]) == 1
    capsys.readouterr()


def test_the_author_is_who_says_so(run: Run, path: Path) -> None:
    run("--author", "Bo", "add", "--title", "Promise")
    with Store(path) as store:
        assert store.history(1)[0].author == "Bo"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_the_common_options(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([name, "--help"]) == 0
    said = capsys.readouterr().out
    for option in ("--store", "--today", "--json", "--author"):
        assert option in said
    assert said.split("\n")[2].strip(), "a sentence says what it does"


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0
    said = capsys.readouterr().out
    assert [line.split()[0] for line in said.partition("Commands:")[2].splitlines() if line.strip()] == list(COMMANDS)


# --- exit codes -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["nonsense"],
        ["list", "--colour"],
        ["list", "--sort", "colour"],
        ["list", "--limit", "-1"],
        ["show"],
        ["status", "1", "held"],
        ["status", "1", "held", "--on", "2025-02-30", "--note", "x"],
        ["progress", "1", "3"],
        ["reject", "1"],
        ["--today", "tomorrow", "list"],
        ["add", "--title", "x", "--kind", "big"],
        ["add", "--title", "x", "--quote", "y"],
        ["report", "standing"],
    ],
)
def test_wrong_usage_is_2_and_touches_nothing(run: Run, path: Path, words: list[str]) -> None:
    filled(path)
    code, out, err = run(*words)
    assert code == 2
    assert "Traceback" not in out + err
    with Store(path) as store:
        assert len(store.read("SELECT 1 FROM step")) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["show", "C-0099"], "There is no commitment 'C-0099' in s.db; 'list' shows those that there are."),
        (["list", "colour:red"], "There is no field 'colour' to search in."),
        (["status", "1", "finished", "--on", "2025-01-01", "--note", "x"], "'finished' is no status."),
        (["status", "1", "held", "--on", "2025-01-01", "--note", " "], "A status needs a note"),
        (["status", "1", "held", "--on", "2025-01-01", "--note", "x", "--evidence", "none.pdf"], "none.pdf: it cannot"),
        (["progress", "1", "many", "--as-of", "2025-01-01"], "'many' is not a number"),
        (["progress", "1", "3", "--as-of", "2025-01-01", "--target", "2"], "promises no other quantity"),
        (["add", "--title", " "], "A commitment needs a title"),
        (["add", "--title", "x", "--due", "next year"], "'next year' is no date that can be resolved"),
        (["add", "--title", "x", "--quantity", "many"], "'many' is no quantity"),
        (["accept", "K-1"], "There is no candidate 'K-1'"),
        (["redo"], "There is nothing in s.db that can be redone."),
        (["backup", "nowhere/copy.db"], "nowhere does not exist."),
        (["import", "none.txt"], "none.txt: "),
        (["extract", "none.txt"], "none.txt: "),
        (["candidates", "--document", "9"], "There is no document '9'"),
    ],
)
def test_what_is_not_as_wished_is_1_and_one_sentence(run: Run, path: Path, words: list[str], said: str) -> None:
    filled(path)
    code, out, err = run(*words)
    assert (code, out) == (1, "")
    assert said in err and err.endswith("\n") and err.count("\n") == 1
    with Store(path) as store:
        assert len(store.read("SELECT 1 FROM step")) == 1


@pytest.mark.parametrize(
    "name", ["list", "deadlines", "attention", "standing", "documents", "candidates", "check", "undo"]
)
def test_a_store_that_is_missing_is_not_made_by_looking(run: Run, path: Path, name: str) -> None:
    code, out, err = run(name)
    assert (code, out) == (1, "")
    assert f"There is no store {path}." in err
    assert not path.exists()


def test_a_fault_of_ours_is_70_with_a_report_that_quotes_nothing(
    run: Run, path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("secret words of a document")

    filled(path)
    monkeypatch.setattr(settings, "log_folder", lambda: tmp_path / "log")
    monkeypatch.setattr(commitments, "get", fail)
    code, out, err = run("show", "1")
    assert (code, out) == (70, "")
    (report,) = (tmp_path / "log").iterdir()
    assert str(report) in err and "Traceback" not in err
    text = report.read_text()
    assert "RuntimeError" in text and "commitments.py:" in text
    assert "secret" not in text + err
    (tmp_path / "log" / report.name).unlink()
    monkeypatch.setattr(settings, "log_folder", lambda: path / "not a folder")
    assert run("show", "1")[0] == 70


def test_a_place_that_cannot_be_used_is_named(run: Run, path: Path) -> None:
    filled(path)
    code, _, err = run("demo", "--out", str(path / "folder"))
    assert code == 1 and f"{path}" in err and "cannot be used" in err


# --- answers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        ["list"], ["list", "nothing"], ["show", "1"], ["history", "1"], ["deadlines"], ["attention"], ["standing"],
        ["documents"], ["candidates"], ["check"], ["undo"], ["extract", str(SEED)], ["import", str(SEED), "--accept"],
        ["add", "--title", "x"], ["status", "1", "held", "--on", "2025-01-01", "--note", "x"],
        ["progress", "1", "3", "--as-of", "2025-01-01"],
    ],
)  # fmt: skip
def test_json_is_one_value_and_nothing_else(run: Run, path: Path, words: list[str]) -> None:
    filled(path)
    code, out, err = run("--json", *words)
    assert (code, err) == (0, "")
    answer = json.loads(out)
    assert isinstance(answer, list | dict)
    records = answer if isinstance(answer, list) else [answer]
    assert all(isinstance(record, dict) for record in records)


def test_history_is_told_for_people(run: Run, path: Path) -> None:
    filled(path)
    run("status", "1", "stalled", "--on", "2025-01-01", "--note", "no news", "--party", "China")
    run("undo")
    out = run("history", "1")[1]
    assert (
        "Ada  add  1,500 training opportunities  commitment party\n    party: – → China\n    role: – → pledgor" in out
    )
    assert "record status (undo)  C-0001  status entry\n    party: China → –\n    value: stalled → –" in out
    assert "_id" not in out and "position" not in out


def test_text_is_kept_from_steering_the_terminal(run: Run, path: Path) -> None:
    run("add", "--title", "Red \x1b[31malert\x07 \u202egpj", "--note", "a\tb\nc")
    for words in (["list"], ["show", "1"], ["history", "1"], ["undo"]):
        out = run(*words)[1]
        assert not set(out) & set("\x1b\x07\u202e\t")
        assert "\\u001b[31malert" in out.replace("\n", "") or words == ["undo"]


def test_a_broken_character_is_refused_in_a_sentence(run: Run, path: Path) -> None:
    filled(path)
    code, _, err = run("add", "--title", "x\udcff")
    assert code == 1 and "half a character" in err
    assert run("list", "x\udcff")[0] == 0


# --- as a process -----------------------------------------------------------------------------------------------------


def start(*words: str, **options: Any) -> subprocess.Popen[str]:
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen([sys.executable, "-m", "tracker", *words], cwd=ROOT, **{**pipes, **options})


STOPPED = """
import signal, sys
from tracker import cli, review
accept = review.accept_within
def slow(*words):
    accept(*words)
    print("inside", flush=True)
    signal.pause()
review.accept_within = slow
sys.exit(cli.main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_leaves_the_store_as_it_was(path: Path) -> None:
    filled(path)
    with Store(path) as store:
        before, steps = everything(store), store.read("SELECT id FROM step")
    words = [sys.executable, "-c", STOPPED, "--store", str(path), "import", str(SEED), "--accept"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(words, cwd=ROOT, text=True, **pipes) as importing:
        assert importing.stdout is not None
        assert importing.stdout.readline() == "inside\n", "with everything written and nothing committed"
        importing.send_signal(signal.SIGINT)
        out, err = importing.communicate(timeout=60)
    assert importing.returncode == 130, err
    assert (out, err.strip()) == ("", "Stopped; the store is as it was.")
    with Store(path) as store:
        assert everything(store) == before
        assert store.read("SELECT id FROM step") == steps


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_closed_pipe_ends_it_silently(path: Path) -> None:
    with Store(path) as store, store.change("add", "many") as db:  # type: ignore[arg-type]
        for n in range(1000):
            commitments.insert_draft(db, draft(f"Promise {n} " + "x" * 200, quantities=(), due=None), None)
    process = start("--store", str(path), "list")
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) == 0
    assert said == ""


def test_any_character_reaches_a_terminal_that_lacks_it(path: Path) -> None:
    with Store(path) as store:
        commitments.add(store, draft("中国 “promise” 😀"))
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    out, err = start("--store", str(path), "list", env=environment).communicate(timeout=60)
    assert "promise" in out and err == ""
    out, err = start("--store", str(path), "list", "--json", env=environment).communicate(timeout=60)
    assert json.loads(out)[0]["title"].count("?") + json.loads(out)[0]["title"].count("中") >= 1


def test_a_command_imports_what_it_needs_and_no_more(path: Path) -> None:
    filled(path)
    code = (
        "import sys; from tracker import cli; cli.main(sys.argv[1:]);"
        "print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)"
    )
    words = [sys.executable, "-c", code, "--store", str(path), "list"]
    answer = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(answer.stderr.split())
    assert "click" in loaded
    assert not loaded & {"typst", "docx", "lxml", "jinja2", "xlsxwriter", "pypdfium2", "PySide6", "sqlite_utils", "nh3"}
