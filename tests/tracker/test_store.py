"""The store's promises: all or nothing, nothing unnoticed, refused in a sentence where it would not be safe."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.tracker.making import ROOT, draft, event, everything, plain
from tracker import commitments, judging, sqlite
from tracker.backups import backup
from tracker.errors import Busy, Invalid, TrackerError
from tracker.model import Draft, Label, Status
from tracker.store import Store

# --- how a connection is set up ---------------------------------------------------------------------------------------


def test_the_connection_is_set_up_as_the_recipe_says(store: Store) -> None:
    def pragma(name: str) -> object:
        return store.one(f"PRAGMA {name}")[0]

    assert pragma("foreign_keys") == 1
    assert pragma("recursive_triggers") == 1
    assert pragma("cell_size_check") == 1
    assert pragma("trusted_schema") == (0 if sqlite.STRICT_SCHEMA_TRUST else 1)
    assert pragma("journal_mode") == ("wal" if sqlite.WAL_IS_SAFE else "delete")
    assert pragma("synchronous") == (2 if sqlite.WAL_IS_SAFE else 3)


def test_a_library_with_the_wal_reset_fault_is_not_trusted_with_wal() -> None:
    sound = [(3, 44, 6), (3, 44, 9), (3, 50, 7), (3, 51, 3), (3, 53, 4)]
    faulty = [(3, 40, 1), (3, 44, 5), (3, 45, 0), (3, 50, 6), (3, 51, 0), (3, 51, 2)]
    assert all(map(sqlite.wal_is_safe, sound)) and not any(map(sqlite.wal_is_safe, faulty))
    assert sqlite.wal_is_safe(sqlite.VERSION) == sqlite.WAL_IS_SAFE


def test_every_table_is_strict_and_has_a_name_for_every_copy(store: Store) -> None:
    tables = [row for row in store.read("PRAGMA table_list") if row["schema"] == "main" and row["type"] == "table"]
    ours = [row for row in tables if not row["name"].startswith(("sqlite_", "_sqlite_"))]
    assert len(ours) >= 14
    assert all(row["strict"] for row in ours)
    for row in ours:
        columns = {c["name"]: c["type"] for c in store.read("SELECT * FROM pragma_table_info(?)", row["name"])}
        assert "uid" in columns or row["name"] == "journal"
        assert set(columns.values()) <= {"INTEGER", "TEXT"}, "the journal keeps rows as JSON"


def test_a_wrong_type_is_refused(store: Store) -> None:
    id_ = commitments.add(store, event())
    with pytest.raises(sqlite.IntegrityError), store.change(Label.EDIT) as db:
        db.conn.execute("UPDATE commitment SET due_latest = 'soon' WHERE id = ?", (id_,))


# --- changes ----------------------------------------------------------------------------------------------------------


def test_a_write_outside_a_change_is_refused(store: Store) -> None:
    commitments.add(store, event())
    before = everything(store)
    for sql in (
        "UPDATE commitment SET title = 'x'",
        "DELETE FROM commitment_party",
        "INSERT INTO party (uid, name) VALUES ('u', 'Nobody')",
    ):
        with pytest.raises(sqlite.IntegrityError, match="write outside a change"):
            store.read(sql)
    assert everything(store) == before


def test_also_from_a_bare_connection(store: Store) -> None:
    commitments.add(store, event())
    other = sqlite.connect(str(store.path), timeout=1)
    with pytest.raises(sqlite.IntegrityError, match="write outside a change"):
        other.execute("DELETE FROM deadline")
    other.close()


def test_an_error_within_a_change_leaves_nothing(store: Store) -> None:
    commitments.add(store, event())
    before, steps = everything(store), store.read("SELECT id FROM step")
    with pytest.raises(ZeroDivisionError), store.change(Label.ADD) as db:
        commitments.insert_draft(db, draft("Half"), None)
        raise ZeroDivisionError
    assert everything(store) == before
    assert store.read("SELECT id FROM step") == steps
    commitments.add(store, draft("Whole"))
    assert store.next_undo().about == "Whole"  # type: ignore[union-attr]


def test_ctrl_c_within_a_change_leaves_nothing(store: Store) -> None:
    before = everything(store)
    with pytest.raises(KeyboardInterrupt), store.change(Label.ADD) as db:
        commitments.insert_draft(db, draft(), None)
        raise KeyboardInterrupt
    assert everything(store) == before


def test_a_change_that_changes_nothing_leaves_no_step(store: Store) -> None:
    id_ = commitments.add(store, draft(tags=("water", "schools")))
    same = commitments.get(store, id_)
    before, newest = everything(store), store.next_undo()
    with store.change(Label.EDIT):
        pass
    commitments.edit(store, [id_], title=same.title, pledgors=same.pledgors, tags=same.tags, kind=same.kind)
    commitments.edit(store, [id_], due=draft().due, quantities=draft().quantities)
    commitments.edit(store, [])
    commitments.withdraw(store, [], "none")
    assert judging.record_status(store, [], Status.STALLED, draft().due.readings[0].start, "none") == []  # type: ignore[union-attr, arg-type]
    assert everything(store) == before
    assert store.next_undo() == newest
    assert store.changes() and len(store.read("SELECT 1 FROM step")) == 1


def test_text_that_is_no_text_is_refused_in_a_sentence(store: Store) -> None:
    with pytest.raises(Invalid, match="half a character"):
        commitments.add(store, plain("broken \ud800"))
    with pytest.raises(Invalid, match="half a character"):
        store.read("SELECT ?", "\udcff")
    assert not store.read("SELECT 1 FROM commitment")


def test_a_text_with_a_null_in_it_survives_undo_and_redo(store: Store) -> None:
    id_ = commitments.add(store, plain("Title", note="a\0b"))
    commitments.edit(store, [id_], note="other")
    store.undo()
    assert commitments.get(store, id_).note == "a\0b"


# --- several programs -------------------------------------------------------------------------------------------------

WRITER = """
import sys
from pathlib import Path
from tracker import commitments
from tracker.model import Draft
from tracker.store import Store
with Store(Path(sys.argv[1]), author=sys.argv[2]) as store:
    for n in range(int(sys.argv[3])):
        commitments.add(store, Draft(f"{sys.argv[2]} {n}", pledgors=("China", sys.argv[2])))
        note = commitments.get(store, 1).note
        with store.change("edit", "count") as db:
            row = db.conn.execute("SELECT note FROM commitment WHERE id = 1").fetchone()
            db.table("commitment").update(1, {"note": str(int(row["note"] or 0) + 1)})
"""


def run(code: str, *words: object, stdin: int | None = None) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", code, *map(str, words)]
    pipes = {"stdin": stdin, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, cwd=ROOT, text=True, **pipes)


def test_two_programs_that_write_at_once_lose_nothing(store: Store) -> None:
    commitments.add(store, plain("Counter"))
    writers = [run(WRITER, store.path, name, 25) for name in ("Ada", "Bo")]
    answers = [writer.communicate(timeout=120) for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0], answers
    assert commitments.get(store, 1).note == "50"
    titles = {row["title"] for row in store.read("SELECT title FROM commitment")}
    assert titles == {"Counter", *(f"{name} {n}" for name in ("Ada", "Bo") for n in range(25))}
    assert sorted(row["name"] for row in store.read("SELECT name FROM party")) == ["Ada", "Bo", "China"]
    news = store.changes()
    assert len(news) == 101 and [c.step for c in news] == sorted(c.step for c in news)


OPENER = """
import sys
from pathlib import Path
from tracker import commitments
from tracker.model import Draft
from tracker.store import Store
sys.stdin.readline()
with Store(Path(sys.argv[1])) as store:
    commitments.add(store, Draft(sys.argv[2]))
"""


def test_programs_that_make_the_same_store_at_once_share_it(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "new.db"
    makers = [run(OPENER, path, f"Promise {n}", stdin=subprocess.PIPE) for n in range(4)]
    for maker in makers:
        assert maker.stdin is not None
        maker.stdin.write("go\n")
        maker.stdin.flush()
    answers = [maker.communicate(timeout=120) for maker in makers]
    assert [maker.returncode for maker in makers] == [0] * 4, answers
    with Store(path) as made:
        assert {row["title"] for row in made.read("SELECT title FROM commitment")} == {f"Promise {n}" for n in range(4)}
    assert not list(path.parent.glob(".*"))


def test_news_of_one_store_reach_another(store: Store) -> None:
    with Store(store.path, author="Bo") as other:
        seen = other.data_version()
        id_ = commitments.add(store, event())
        assert other.data_version() != seen
        (news,) = other.changes()
        assert (news.label, news.about, news.kind) == (Label.ADD, "Summit in Kazakhstan", "change")
        assert news.rows["commitment"] == {id_}
        assert news.touches("deadline") and not news.touches("evidence")
        assert other.changes() == []
        store.undo()
        assert [c.kind for c in other.changes()] == ["undo"]


def test_news_reach_another_program(store: Store) -> None:
    code = """
import sys
from pathlib import Path
from tracker.store import Store
with Store(Path(sys.argv[1])) as store:
    print("ready", flush=True)
    sys.stdin.readline()
    print([(c.label.value, sorted(c.rows["commitment"])) for c in store.changes()])
"""
    command = [sys.executable, "-c", code, str(store.path)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, text=True, **pipes) as other:
        assert other.stdout.readline() == "ready\n"  # type: ignore[union-attr]
        commitments.add(store, event())
        answer, said = other.communicate("go\n", timeout=60)
    assert answer.strip() == "[('add', [1])]", said


def test_a_store_that_is_busy_says_so(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tracker.sqlite.BUSY_SECONDS", 0.05)
    with Store(store.path) as other, store.change(Label.ADD) as db:
        commitments.insert_draft(db, event(), None)
        with pytest.raises(Busy, match=r"Another program is writing to store\.db"):
            commitments.add(other, draft())
        assert other.read("SELECT 1 FROM commitment") == [], "reading goes on meanwhile"
    assert len(store.read("SELECT 1 FROM commitment")) == 1


def test_an_undo_that_somebody_else_made_first_is_not_made_twice(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    commitments.add(store, event("First"))
    commitments.add(store, event("Second"))
    with Store(store.path) as other:
        mine = other.next_undo()
        store.undo()
        chosen = iter([mine])
        honest = other.next_undo
        monkeypatch.setattr(other, "next_undo", lambda: next(chosen, None) or honest())
        with pytest.raises(Busy, match="Somebody else"):
            other.undo()
    assert [row["title"] for row in store.read("SELECT title FROM commitment")] == ["First"]


# --- one SQLite in the process, and it alone opens the file -----------------------------------------------------------

SESSION = """
import sys
from pathlib import Path

opened = []
def listen(event, words):
    if event == "open" and isinstance(words[0], (str, bytes)):
        opened.append(words[0] if isinstance(words[0], str) else words[0].decode())
sys.addaudithook(listen)

from datetime import date
from decimal import Decimal
from tracker import backups, check, commitments, judging, sample, search, store
from tracker.model import Draft, Status
folder = Path(sys.argv[1])
with store.Store(folder / "audited.db") as opened_store:
    sample.plant(opened_store)
    id_ = commitments.add(opened_store, Draft("By hand", quantities=()))
    judging.record_status(opened_store, [id_], Status.STALLED, date(2025, 1, 1), "why",
                          evidence=[judging.evidence_from(str(folder / "proof.txt"))])
    search.rows(opened_store, search.find(opened_store, search.parse("scholarship OR hand")), date(2026, 1, 1))
    opened_store.undo(), opened_store.redo(), opened_store.history(id_), opened_store.changes()
    assert check.check(opened_store) == []
    backups.backup(opened_store, folder / "copy.db")
assert "PySide6.QtSql" not in sys.modules
own = {str(folder / f"audited.db{end}") for end in ("", "-wal", "-shm", "-journal")}
assert any(name.endswith("proof.txt") for name in opened), "the ear is deaf"
print(sorted(own & set(opened)))
"""


def test_nothing_opens_the_stores_own_file_but_sqlite(tmp_path: Path) -> None:
    (tmp_path / "proof.txt").write_text("proof")
    process = run(SESSION, tmp_path)
    answer, said = process.communicate(timeout=120)
    assert answer.strip() == "[]", said


def test_a_backup_replaces_its_own_earlier_copy_and_no_other_store(tmp_path: Path) -> None:
    for name in ("a", "b"):
        with Store(tmp_path / f"{name}.pledgebook", author="Ana") as made:
            commitments.add(made, Draft(f"Only in {name}"))
    with Store(tmp_path / "a.pledgebook") as store:
        with pytest.raises(TrackerError, match="another store"):
            backup(store, tmp_path / "b.pledgebook")
        copy = tmp_path / "copy.pledgebook"
        backup(store, copy)
        commitments.add(store, Draft("Later"))
        backup(store, copy)
    with Store(copy) as again:
        assert len(again.read("SELECT 1 FROM commitment")) == 2
    with Store(tmp_path / "b.pledgebook") as other:
        assert other.read("SELECT title FROM commitment")[0][0] == "Only in b"
