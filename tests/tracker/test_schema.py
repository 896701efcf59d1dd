"""Making a store, and bringing an older one up to date: real ones of earlier releases, and one of a made-up release."""

from __future__ import annotations

import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.tracker.making import ROOT, draft, event, everything
from tracker import check, commitments, journal, judging, schema, search, sqlite
from tracker.errors import TooNew, TrackerError
from tracker.model import Label, Quantity, Status
from tracker.schema import Migration
from tracker.store import Store

if TYPE_CHECKING:
    from sqlite_utils import Database

OLD = sorted((ROOT / "tests" / "golden" / "old").glob("*.zip"))
NOW = schema.version()
NEXT = NOW + 1

SCRIPT = schema.script()
WITH_PRIORITY = SCRIPT.replace(
    "  -- Kept in step with deadline", "  priority INTEGER NOT NULL DEFAULT 0,\n  -- Kept in step with deadline"
)
LATER = (
    WITH_PRIORITY
    + "CREATE TABLE pebble (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,"
    + " commitment_id INTEGER NOT NULL REFERENCES commitment (id), title TEXT NOT NULL) STRICT;\n"
    + "CREATE INDEX pebble_title ON pebble (title);\n"
)


def set_priority(db: Database) -> None:
    db.conn.execute("UPDATE commitment SET priority = 3")


def break_off(db: Database) -> None:
    set_priority(db)
    raise ZeroDivisionError


def lose_rows(db: Database) -> None:
    db.conn.execute("DELETE FROM party")


def shout(db: Database) -> None:
    db.conn.execute("UPDATE target SET unit = upper(unit)")


PRIORITY: tuple[Migration, ...] = (("next priority", set_priority),)


def release(monkeypatch: pytest.MonkeyPatch, migrations: tuple[Migration, ...], script: str = LATER) -> None:
    """Make this program a later release, with this structure and these migrations of data."""
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, *migrations))
    monkeypatch.setattr(schema, "script", lambda: script)


@pytest.fixture
def old(store: Store) -> Path:
    """A store of today with a change in it."""
    commitments.add(store, event())
    store.close()
    return store.path


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with Store(path) as opened:
        return everything(opened)


def test_a_new_store_needs_no_migration(store: Store) -> None:
    assert store.one("PRAGMA user_version")[0] == schema.version() == 1 + len(schema.MIGRATIONS)
    assert store.one("PRAGMA application_id")[0] == schema.APPLICATION_ID
    assert not schema.needs_migration(store._db, "store.db")


# --- stores of earlier releases ---------------------------------------------------------------------------------------


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A store that an earlier release made, as it left it."""
    with zipfile.ZipFile(request.param) as archive:
        archive.extractall(tmp_path)
    return tmp_path / f"{request.param.stem}.db"


def as_found(path: Path) -> dict[str, list[dict[str, object]]]:
    """All rows by table and column, without opening the file as a store."""
    db = sqlite.connect(str(path))
    try:
        return {t: [dict(r) for r in db.execute(f'SELECT * FROM "{t}" ORDER BY id')] for t in journal.tables(db)}
    finally:
        db.close()


def structure(store: Store) -> dict[str, tuple[str, str]]:
    return {row["name"]: (row["type"], row["sql"]) for row in store.read("SELECT name, type, sql FROM sqlite_schema")}


def test_an_old_store_keeps_every_value(golden: Path) -> None:
    before = as_found(golden)
    with Store(golden) as opened:
        assert check.check(opened) == []
    after = as_found(golden)
    for table, found in before.items():
        assert [
            {name: row[name] for name in old_row} for row, old_row in zip(after[table], found, strict=True)
        ] == found
    backup = golden.with_name(f"{golden.name}.before-{NOW}.backup")
    assert as_found(backup) == before


def test_an_old_store_becomes_what_a_new_one_is(golden: Path, store: Store) -> None:
    with Store(golden) as opened:
        assert structure(opened) == structure(store)
        for table in ("scale", "scale_value", "scale_mapping"):
            uids = f"SELECT uid FROM {table} ORDER BY uid"
            assert [row[0] for row in opened.read(uids)] == [row[0] for row in store.read(uids)]
            assert opened.read(uids)


def test_nothing_is_guessed_of_what_an_old_store_did_not_say(golden: Path) -> None:
    with Store(golden) as opened:
        assert {
            tuple(r) for r in opened.read("SELECT novelty, polarity, selected, code, event_id FROM commitment")
        } == {("unknown", "unknown", "unknown", "", None)}
        assert {r[0] for r in opened.read("SELECT applicability FROM commitment_party")} == {"unknown"}
        assert {r[0] for r in opened.read("SELECT basis FROM target")} == {"unknown"}
        said = "SELECT stance, strength, counts_towards, attributed_by, party_id FROM evidence_link"
        assert {tuple(r) for r in opened.read(said)} == {("unknown", "unknown", "unknown", "unknown", None)}
        assert {tuple(r) for r in opened.read("SELECT kind, tier FROM document")} == {("unknown", 0)}


def test_an_old_store_is_worked_on(golden: Path) -> None:
    with Store(golden) as opened:
        (summit,) = search.find(opened, search.parse("status:delivered"))
        assert commitments.get(opened, summit).due_latest == date(2025, 12, 31)
        assert opened.next_undo() is None, "undo reaches back to the migration"
        assert any(entry.label is Label.RECORD_STATUS for entry in opened.history(summit))
        judging.record_status(opened, [summit], Status.UNCLEAR, date(2026, 1, 1), "Was it?")
        opened.undo()
        assert commitments.get(opened, summit).status is Status.DELIVERED
        newest = opened.one("SELECT max(id) FROM commitment")[0]
        gone = opened.one("SELECT max(row) FROM journal WHERE tbl = 'commitment'")[0]
        assert commitments.add(opened, event("Another")) == max(newest, gone) + 1, "ids that were used stay used"


# --- a made-up later release ------------------------------------------------------------------------------------------


def test_a_store_is_brought_up_to_date_after_a_backup(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = rows(old)
    release(monkeypatch, PRIORITY)
    with Store(old) as opened:
        assert opened.one("PRAGMA user_version")[0] == NEXT
        assert opened.one("SELECT title, priority FROM commitment")[:] == ("Summit in Kazakhstan", 3)
        assert "pebble" in journal.tables(opened._db)
        assert opened.read("SELECT rowid FROM commitment_words WHERE commitment_words MATCH 'summit'")
        assert opened.next_undo() is None, "undo reaches back to the migration"
        assert opened.history(1), "history reaches back to the beginning"
        with opened.change(Label.EDIT) as db:
            db.table("commitment").update(1, {"priority": 5})
        opened.undo()
        assert opened.one("SELECT priority FROM commitment")["priority"] == 3
        opened.redo()
        assert opened.one("SELECT priority FROM commitment")["priority"] == 5
    monkeypatch.undo()
    backup = old.with_name(f"store.db.before-{NEXT}.backup")
    assert rows(backup) == before
    with pytest.raises(TooNew, match=f"version {NEXT}, this program knows {NOW}"):
        Store(old)


def test_a_second_start_has_nothing_left_to_do(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release(monkeypatch, PRIORITY)
    Store(old).close()
    backup = old.with_name(f"store.db.before-{NEXT}.backup")
    made = backup.stat().st_mtime_ns
    Store(old).close()
    assert backup.stat().st_mtime_ns == made


def test_only_what_a_file_lacks_is_applied(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release(monkeypatch, PRIORITY, WITH_PRIORITY)
    with Store(old) as opened, opened.change(Label.EDIT) as db:
        db.table("commitment").update(1, {"priority": 7})
    release(monkeypatch, (("after", shout),), LATER)
    with Store(old) as opened:
        assert opened.one("PRAGMA user_version")[0] == NEXT + 1
        assert opened.one("SELECT priority FROM commitment")[0] == 7
        assert opened.read("SELECT 1 FROM pebble") == []


def test_a_new_store_of_the_later_release_has_the_migrations_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release(monkeypatch, PRIORITY)
    with Store(tmp_path / "new.db") as opened:
        assert opened.one("PRAGMA user_version")[0] == NEXT
    with Store(tmp_path / "new.db") as again:
        assert not schema.needs_migration(again._db, "new.db")
    assert not list(tmp_path.glob("*.backup"))


@pytest.mark.parametrize(
    ("broken", "error"), [(break_off, ZeroDivisionError), (lose_rows, TrackerError)], ids=["raises", "orphans"]
)
def test_a_migration_that_fails_leaves_the_old_file(
    old: Path, monkeypatch: pytest.MonkeyPatch, broken: object, error: type[Exception]
) -> None:
    before = rows(old)
    release(monkeypatch, (*PRIORITY, ("broken", broken)))  # type: ignore[arg-type]
    with pytest.raises(error):
        Store(old)
    monkeypatch.undo()
    with Store(old) as opened:
        assert everything(opened) == before
        assert opened.one("PRAGMA user_version")[0] == NOW
        opened.undo()
        assert opened.read("SELECT 1 FROM commitment") == []
    assert rows(old.with_name(f"store.db.before-{NEXT + 1}.backup")) == before


def test_two_programs_that_start_at_once_migrate_once(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release(monkeypatch, PRIORITY)
    honest = schema.needs_migration
    late = []

    def slow(db: sqlite.Connection, name: str) -> bool:
        needed = honest(db, name)
        if needed and not late:
            late.append(1)
            Store(old).close()  # somebody else is faster
        return needed

    monkeypatch.setattr(schema, "needs_migration", slow)
    with Store(old) as opened:
        assert opened.one("PRAGMA user_version")[0] == NEXT
    monkeypatch.undo()
    assert len(rows(old.with_name(f"store.db.before-{NEXT}.backup"))["commitment"]) == 1


def test_a_table_that_others_point_at_can_be_rebuilt(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    id_ = commitments.add(store, draft())
    judging.record_progress(store, id_, Decimal(300), date(2025, 12, 31))
    store.close()
    wider = SCRIPT.replace("unit          TEXT NOT NULL DEFAULT ''", "unit          TEXT NOT NULL DEFAULT '?'")
    release(monkeypatch, (("louder", shout),), wider)
    with Store(store.path) as opened:
        assert opened.one("PRAGMA foreign_keys")[0] == 1
        assert opened.read("PRAGMA foreign_key_check") == []
        assert judging.progress(opened, id_)[0].target_id == commitments.get(opened, id_).targets[0].id
        commitments.edit(opened, [id_], quantities=(Quantity(Decimal(2000), "places"),))
        opened.undo()
        assert commitments.get(opened, id_).targets[0].unit == "TRAINING OPPORTUNITIES"


def test_a_statement_is_split_where_it_ends() -> None:
    table, trigger = (
        "CREATE TABLE a (b TEXT DEFAULT ';');\n",
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n SELECT 1;\nEND;\n",
    )
    script = f"{table}-- one; two\n{trigger}"
    statements = schema._statements(script)
    assert len(statements) == 2 and statements[1].startswith("-- one")
