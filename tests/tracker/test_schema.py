"""Making a store, and bringing an older one up to date: with a made-up release that adds a column and a table."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.tracker.making import draft, event, everything
from tracker import commitments, journal, judging, schema, sqlite
from tracker.errors import TooNew, TrackerError
from tracker.model import Label, Quantity
from tracker.schema import Migration
from tracker.store import Store

if TYPE_CHECKING:
    from sqlite_utils import Database


def add_priority(db: Database) -> None:
    db.conn.execute("ALTER TABLE commitment ADD COLUMN priority INTEGER NOT NULL DEFAULT 0")


def add_milestones(db: Database) -> None:
    db.conn.execute(
        "CREATE TABLE milestone (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,"
        " commitment_id INTEGER NOT NULL REFERENCES commitment (id), title TEXT NOT NULL) STRICT"
    )


def break_off(db: Database) -> None:
    db.conn.execute("ALTER TABLE commitment ADD COLUMN half TEXT NOT NULL DEFAULT ''")
    raise ZeroDivisionError


def lose_rows(db: Database) -> None:
    db.conn.execute("DELETE FROM party")


def rebuild(db: Database) -> None:
    """The way to alter a column: a new table takes the place of one that others point at."""
    definition = db.conn.execute("SELECT sql FROM sqlite_schema WHERE name = 'target'").fetchone()[0]
    db.conn.execute(definition.replace("CREATE TABLE target", "CREATE TABLE fresh"))
    db.conn.execute("INSERT INTO fresh SELECT * FROM target")
    db.conn.execute("DROP TABLE target")
    db.conn.execute("ALTER TABLE fresh RENAME TO target")
    db.conn.execute("UPDATE target SET unit = upper(unit)")


NEXT: tuple[Migration, ...] = (("0001 priority", add_priority), ("0002 milestones", add_milestones))


def release(monkeypatch: pytest.MonkeyPatch, migrations: tuple[Migration, ...]) -> None:
    """Make this program a later release, with these migrations."""
    monkeypatch.setattr(schema, "MIGRATIONS", migrations)


@pytest.fixture
def old(store: Store) -> Path:
    """A store of release 1 with a change in it."""
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


def test_an_old_store_is_brought_up_to_date_after_a_backup(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = rows(old)
    release(monkeypatch, NEXT)
    with Store(old) as opened:
        assert opened.one("PRAGMA user_version")[0] == 3
        assert [row[:-1] for row in everything(opened)["commitment"]] == before["commitment"]
        assert "milestone" in journal.tables(opened._db)
        assert opened.next_undo() is None, "undo reaches back to the migration"
        assert opened.history(1), "history reaches back to the beginning"
        with opened.change(Label.EDIT) as db:
            db.table("commitment").update(1, {"priority": 5})
        opened.undo()
        assert opened.one("SELECT priority FROM commitment")["priority"] == 0
        opened.redo()
        assert opened.one("SELECT priority FROM commitment")["priority"] == 5
    monkeypatch.undo()
    backup = old.with_name("store.db.before-3.backup")
    assert rows(backup) == before
    with pytest.raises(TooNew, match="version 3, this program knows 1"):
        Store(old)


def test_a_second_start_has_nothing_left_to_do(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release(monkeypatch, NEXT)
    Store(old).close()
    backup = old.with_name("store.db.before-3.backup")
    made = backup.stat().st_mtime_ns
    Store(old).close()
    assert backup.stat().st_mtime_ns == made


def test_only_what_a_file_lacks_is_applied(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release(monkeypatch, NEXT[:1])
    Store(old).close()
    monkeypatch.undo()
    release(monkeypatch, NEXT)
    with Store(old) as opened:
        assert opened.one("PRAGMA user_version")[0] == 3
        assert opened.one("SELECT count(*), sum(priority) FROM commitment")[:] == (1, 0)


def test_a_new_store_of_the_later_release_has_the_migrations_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release(monkeypatch, NEXT)
    with Store(tmp_path / "new.db") as opened:
        assert opened.one("PRAGMA user_version")[0] == 3
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
    release(monkeypatch, (*NEXT, ("0003 broken", broken)))  # type: ignore[arg-type]
    with pytest.raises(error):
        Store(old)
    monkeypatch.undo()
    with Store(old) as opened:
        assert everything(opened) == before
        assert opened.one("PRAGMA user_version")[0] == 1
        opened.undo()
        assert opened.read("SELECT 1 FROM commitment") == []
    assert rows(old.with_name("store.db.before-4.backup")) == before


def test_two_programs_that_start_at_once_migrate_once(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release(monkeypatch, NEXT)
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
        assert opened.one("PRAGMA user_version")[0] == 3
    monkeypatch.undo()
    assert len(rows(old.with_name("store.db.before-3.backup"))["commitment"]) == 1


def test_a_table_that_others_point_at_can_be_rebuilt(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    id_ = commitments.add(store, draft())
    judging.record_progress(store, id_, Decimal(300), date(2025, 12, 31))
    store.close()
    release(monkeypatch, (("0001 rebuild", rebuild),))
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
