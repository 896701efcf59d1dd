"""The journal: triggers that note what each row was, and undo, redo and history read from it.

A write outside a change is refused by SQLite itself, so nothing can be changed that cannot be undone, is not in the
history, or that other windows do not hear of.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tracker.sqlite import Connection

INSERT_ONLY = frozenset(
    [
        "document_version",
        "status_entry",
        "progress",
        "score",
        "evidence",
        "capture",
        "search_log",
        "coding",
        "deadline_revision",
    ]
)
"""Tables whose rows are never altered: a correction is a new row. Only undo takes one back."""

OUTSIDE = frozenset({"step", "journal"})


def tables(db: Connection) -> list[str]:
    """Names of the journalled tables, in the order of the schema."""
    rows = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    virtual = [name for name, sql in db.execute("SELECT name, sql FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%'")]
    return [
        name
        for name, sql in rows
        if name not in OUTSIDE
        and name not in virtual
        and not name.startswith(("sqlite_", "_sqlite_"))
        and not any(name.startswith(f"{v}_") for v in virtual)
    ]


def columns(db: Connection, table: str) -> list[str]:
    return [row["name"] for row in db.execute("SELECT name FROM pragma_table_info(?)", (table,))]


def install(db: Connection) -> None:
    """Make the triggers afresh for the schema as it stands."""
    remove(db)
    for table in tables(db):
        for statement in _triggers(table, columns(db, table)):
            db.execute(statement)


def remove(db: Connection) -> None:
    """Drop the triggers, before a migration alters the tables behind them."""
    names = [
        r["name"] for r in db.execute("SELECT name FROM sqlite_schema WHERE type='trigger' AND name GLOB 'journal_*'")
    ]
    for name in names:
        db.execute(f'DROP TRIGGER "{name}"')


def _triggers(table: str, names: list[str]) -> Iterable[str]:
    def owner(row: str) -> str:
        if table == "commitment":
            return f"{row}.id"
        return f"{row}.commitment_id" if "commitment_id" in names else "NULL"

    def note(event: str, row: str, before: str, when: str = "") -> str:
        return (
            f'CREATE TRIGGER "journal_{table}_{event}" AFTER {event} ON "{table}" {when} BEGIN\n'  # noqa: S608 - our schema
            "  SELECT RAISE(ABORT, 'write outside a change')\n"
            "  WHERE NOT EXISTS (SELECT 1 FROM step WHERE state = 'open');\n"
            "  INSERT INTO journal (step_id, tbl, row, commitment_id, before)\n"
            f"  VALUES ((SELECT id FROM step WHERE state = 'open'), '{table}', {row}.id, {owner(row)}, {before});\nEND"
        )

    old_row = "json_object(" + ", ".join(f"'{n}', old.\"{n}\"" for n in names) + ")"
    altered = "WHEN " + " OR ".join(f'old."{n}" IS NOT new."{n}"' for n in names)
    yield note("INSERT", "new", "NULL")
    yield note("UPDATE", "old", old_row, altered)
    yield note("DELETE", "old", old_row)
    if table in INSERT_ONLY:
        for event in ("UPDATE", "DELETE"):
            yield (
                f'CREATE TRIGGER "journal_{table}_only_insert_{event}" BEFORE {event} ON "{table}"\n'  # noqa: S608
                "WHEN (SELECT kind FROM step WHERE state = 'open') = 'change' BEGIN\n"
                f"  SELECT RAISE(ABORT, 'rows of {table} are only ever added');\nEND"
            )


def reverse(db: Connection, step: int) -> None:
    """Put every row of `step` back, newest first. The caller holds an open undo or redo step, which notes it all."""
    db.execute("PRAGMA defer_foreign_keys = ON")
    entries = db.execute("SELECT tbl, row, before FROM journal WHERE step_id = ? ORDER BY id DESC", (step,)).fetchall()
    for table, row, before in entries:
        put_back(db, table, row, before)


def put_back(db: Connection, table: str, row: int, before: str | None) -> None:
    """Make a row what the journal says that it was; None: it was not there."""
    if before is None:
        db.execute(f'DELETE FROM "{table}" WHERE id = ?', (row,))  # noqa: S608 - written by a trigger
        return
    values: dict[str, Any] = json.loads(before)
    names = [f'"{n}"' for n in values]
    marks = ", ".join("?" * len(names))
    assignments = ", ".join(f"{n} = excluded.{n}" for n in names if n != '"id"')
    into = f'"{table}" ({", ".join(names)}) VALUES ({marks})'
    update = f"INSERT INTO {into} ON CONFLICT (id) DO UPDATE SET {assignments}"
    db.execute(update, tuple(values.values()))


def fill(db: Connection, rows: Mapping[str, Sequence[Mapping[str, object]]], numbers: Mapping[str, int]) -> None:
    """Put rows in place of what a new store holds, and their own history in place of the notes that triggers make."""
    db.execute("PRAGMA defer_foreign_keys = ON")
    db.execute(
        "INSERT INTO step (uid, at, author, label, kind, state) VALUES ('', '', '', '', 'undo', 'open')"
    )  # an undo may also take rows away
    for table in reversed(tables(db)):
        db.execute(f'DELETE FROM "{table}"')  # noqa: S608 - our own table
    for table in tables(db):
        _insert(db, table, rows[table])
    db.execute("DELETE FROM journal")
    db.execute("DELETE FROM step")
    for table in ("step", "journal"):
        _insert(db, table, rows[table])
    db.execute("DELETE FROM sqlite_sequence")
    db.executemany("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", list(numbers.items()))


def _insert(db: Connection, table: str, rows: Sequence[Mapping[str, object]]) -> None:
    names = columns(db, table)
    into, values = ", ".join(f'"{name}"' for name in names), ", ".join(f":{name}" for name in names)
    db.executemany(f'INSERT INTO "{table}" ({into}) VALUES ({values})', rows)  # noqa: S608 - our own table
