"""Giving an older file the tables of today: what `schema.sql` says is compared with what the file has.

Within the transaction of a migration, with foreign keys off and without the triggers of the journal. A table whose
definition changed is built anew and takes over the rows of the old one, column by column by name: a new column gets its
default. So the structure is written down once, in `schema.sql`; a migration says only what happens to the data.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tracker import sqlite
from tracker.sqlite import Connection


class Piece(NamedTuple):
    """A table, index, view or trigger and its definition."""

    kind: str
    name: str
    sql: str


def reshape(db: Connection, statements: Iterable[str]) -> None:
    """Give the file the structure that these statements make in an empty one. Rows keep their ids."""
    wanted = _made_by(statements)
    for piece in _pieces(db):
        if piece.kind in ("trigger", "view"):
            db.execute(f'DROP {piece.kind} "{piece.name}"')
    there = {piece.name: piece for piece in _pieces(db)}
    for piece in wanted:
        if piece.kind == "table" and piece.name not in there:
            db.execute(piece.sql)
        elif piece.kind == "table" and there[piece.name].sql != piece.sql:
            _rebuild(db, piece)
    _follow_indexes(db, wanted)
    for piece in wanted:
        if piece.kind in ("trigger", "view"):
            db.execute(piece.sql)


def _follow_indexes(db: Connection, wanted: list[Piece]) -> None:
    there = {piece.name: piece for piece in _pieces(db) if piece.kind == "index"}
    ours = {piece.name: piece for piece in wanted if piece.kind == "index"}
    for name in there.keys() - ours.keys():
        db.execute(f'DROP INDEX "{name}"')
    for name, piece in ours.items():
        if name in there and there[name].sql != piece.sql:
            db.execute(f'DROP INDEX "{name}"')
        if name not in there or there[name].sql != piece.sql:
            db.execute(piece.sql)


def _rebuild(db: Connection, piece: Piece) -> None:
    """A new table in the place of the old one, which others go on pointing at by its name."""
    before = _columns(db, piece.name)
    last = db.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (piece.name,)).fetchone()
    db.execute("PRAGMA legacy_alter_table = ON")  # else the pointers would follow the old table
    db.execute(f'ALTER TABLE "{piece.name}" RENAME TO "old_{piece.name}"')
    db.execute("PRAGMA legacy_alter_table = OFF")
    db.execute(piece.sql)
    names = ", ".join(f'"{name}"' for name in _columns(db, piece.name) if name in before)
    copy = f'INSERT INTO "{piece.name}" ({names}) SELECT {names} FROM "old_{piece.name}"'  # noqa: S608 - our schema
    db.execute(f"{copy} ORDER BY id")
    db.execute(f'DROP TABLE "old_{piece.name}"')
    if last:  # the ids of rows that are gone stay used: the history tells of them
        db.execute("DELETE FROM sqlite_sequence WHERE name = ?", (piece.name,))
        db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (piece.name, last["seq"]))


def _columns(db: Connection, table: str) -> list[str]:
    return [row["name"] for row in db.execute("SELECT name FROM pragma_table_info(?)", (table,))]


def _made_by(statements: Iterable[str]) -> list[Piece]:
    db = sqlite.connect(":memory:")
    try:
        for statement in statements:
            db.execute(statement)
        return _pieces(db)
    finally:
        db.close()


def _pieces(db: Connection) -> list[Piece]:
    """What a file consists of, in the order it was made, without what SQLite and its libraries make for themselves."""
    rows = db.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    words = [row["name"] for row in rows if row["sql"].startswith("CREATE VIRTUAL")]
    hidden = ("sqlite_", "_sqlite_", *(f"{name}_" for name in words))
    return [Piece(*row) for row in rows if row["type"] == "trigger" or not row["name"].startswith(hidden)]
