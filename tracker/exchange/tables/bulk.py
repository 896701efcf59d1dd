"""Many rows into a change at once: ids are given ahead, and each table's rows go in by one statement."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tracker.parties import party_id
from tracker.uid import new_uids

if TYPE_CHECKING:
    from sqlite_utils import Database

ORDER = (
    "commitment", "passage", "commitment_passage", "commitment_party", "tag", "deadline", "target", "progress",
    "status_entry", "evidence", "evidence_link",
)  # fmt: skip
"""The tables that take rows in bulk, each after those that its rows point at."""


class Bulk:
    """Rows of a change that wait to be written. Rows of one table all name the same columns."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._next = dict.fromkeys(ORDER, 1)
        for name, last in db.conn.execute("SELECT name, seq FROM sqlite_sequence").fetchall():
            self._next[name] = last + 1
        self._waiting: dict[str, list[dict[str, object]]] = {name: [] for name in ORDER}
        self._parties: dict[str, int] = {}

    def add(self, table: str, **values: object) -> int:
        """Take a row and give the id that it will have."""
        id_ = self._next[table]
        self._next[table] = id_ + 1
        self._waiting[table].append({"id": id_, **values})
        return id_

    def party(self, name: str) -> int:
        """The id of a party, which is added at once where it is new."""
        if name not in self._parties:
            self._parties[name] = party_id(self._db, name)
        return self._parties[name]

    def flush(self) -> None:
        """Write what waits."""
        for table in ORDER:
            if rows := self._waiting[table]:
                for row, uid in zip(rows, new_uids(len(rows)), strict=True):
                    row["uid"] = uid
                names = list(rows[0])
                into, values = ", ".join(f'"{n}"' for n in names), ", ".join(f":{n}" for n in names)
                self._db.conn.executemany(f'INSERT INTO "{table}" ({into}) VALUES ({values})', rows)  # noqa: S608 - ours
                self._waiting[table] = []


@contextmanager
def full_text_at_once(db: Database) -> Iterator[None]:
    """Within a change: new commitments are put into the index of words when the block ends, several times as fast as
    its triggers do it row by row. The triggers are back then; where the change fails it takes all this back."""
    connection = db.conn
    first = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM commitment").fetchone()[0]
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'words_*_insert'"
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    yield
    connection.execute(
        "INSERT INTO commitment_words (rowid, title, statement, note, parties, tags)"
        " SELECT c.id, c.title, c.statement, c.note, coalesce((SELECT group_concat(p.name, '; ')"
        " FROM commitment_party cp JOIN party p ON p.id = cp.party_id WHERE cp.commitment_id = c.id), ''),"
        " coalesce((SELECT group_concat(t.name, '; ') FROM tag t WHERE t.commitment_id = c.id), '')"
        " FROM commitment c WHERE c.id >= ?",
        (first,),
    )
    for _, sql in triggers:
        connection.execute(sql)
