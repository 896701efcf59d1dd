"""Making a new store, and bringing an old one up to date.

A new file gets `schema.sql` as it stands. An older file is given the same structure (see `reshape`) and then the named
migrations of data that it lacks, after a backup, in one transaction: it is the old file or the new one, never something
between.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from typing import TYPE_CHECKING

from tracker import journal, reshape, seeding
from tracker.errors import TooNew, TrackerError
from tracker.places import APPLICATION_ID
from tracker.sqlite import Connection

if TYPE_CHECKING:
    from sqlite_utils import Database

SET = "pledgebook"

WORDS = (
    "SELECT c.id, c.title, c.statement, c.note,"
    " coalesce((SELECT group_concat(p.name, '; ') FROM commitment_party cp JOIN party p ON p.id = cp.party_id"
    "  WHERE cp.commitment_id = c.id), ''),"
    " coalesce((SELECT group_concat(name, '; ') FROM tag WHERE commitment_id = c.id), '') FROM commitment c"
)
"""What the full-text index holds: number, title, statement, note, parties and tags of each commitment."""

Migration = tuple[str, Callable[["Database"], None]]


def _judging(db: Database) -> None:
    """Release 2: scales, scores, rubrics, searches, revisions, relations."""
    seeding.scales(db.conn)


MIGRATIONS: tuple[Migration, ...] = (("2 judging", _judging),)
"""What each release since the first does to the data, in order. A file's `user_version` is 1 + how many it has had."""


def script() -> str:
    """The statements of `schema.sql`."""
    return files("tracker").joinpath("schema.sql").read_text("utf-8")


def version() -> int:
    """The `user_version` of a file that is up to date."""
    return 1 + len(MIGRATIONS)


def create(db: Connection) -> None:
    """Build the whole schema in an empty database, in one transaction."""
    db.execute("BEGIN IMMEDIATE")
    try:
        if not _is_empty(db):  # another program was faster
            db.execute("ROLLBACK")
            return
        for statement in _statements(script()):
            db.execute(statement)
        seeding.scales(db)
        _record_all(db)
        journal.install(db)
        _stamp(db, version())
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def needs_migration(db: Connection, name: str) -> bool:
    """Whether the file is older than this program; raises where it is foreign or newer. `name` is for the sentence."""
    refuse_foreign(db, name)
    found, ours = int(db.execute("PRAGMA user_version").fetchone()[0]), version()
    if found > ours:
        raise TooNew(
            f"{name} was written by a newer release of Pledgebook (store version {found}, this program knows {ours}).",
            "Update Pledgebook, then open it again; the file was not touched.",
        )
    return found < ours


def refuse_foreign(db: Connection, name: str) -> None:
    """Raise where a database is not a store of ours, whatever its release."""
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise TrackerError(f"{name} is not a store of Pledgebook but another program's.", "Choose another file.")


def migrate(db: Connection, before: Callable[[], None]) -> None:
    """Apply what is missing, in one transaction. Two programs at once: the second finds nothing left to do.

    `before` is called once the file is known to be old and locked against other writers: the time for a backup.
    """
    from sqlite_utils import Database  # noqa: PLC0415 - 100 ms, needed once per release
    from sqlite_utils.migrations import Migrations  # noqa: PLC0415

    steps = Migrations(SET)
    for name, function in MIGRATIONS:
        steps(name=name)(function)
    db.execute("PRAGMA foreign_keys = OFF")  # else a table that others point at cannot be rebuilt; checked at the end
    db.execute("BEGIN IMMEDIATE")
    try:
        if not needs_migration(db, "The store"):
            db.execute("ROLLBACK")
            return
        before()
        journal.remove(db)
        reshape.reshape(db, _statements(script()))
        steps.apply(Database(db, execute_plugins=False))
        db.execute("UPDATE step SET state = 'undone' WHERE state = 'done'")  # the journal tells of tables that were
        journal.install(db)
        if db.execute("PRAGMA foreign_key_check").fetchone():
            raise TrackerError("The migration would leave rows that point nowhere; the store was left as it was.")
        _stamp(db, version())
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    finally:
        db.execute("PRAGMA foreign_keys = ON")


def _is_empty(db: Connection) -> bool:
    return not db.execute("SELECT 1 FROM sqlite_schema").fetchall()


def _stamp(db: Connection, number: int) -> None:
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {number}")


def _record_all(db: Connection) -> None:
    """A new file has everything already: write the migrations down as done, in the library's own table."""
    if not MIGRATIONS:
        return
    from sqlite_utils import Database  # noqa: PLC0415 - only once there are migrations, and then for a new file only
    from sqlite_utils.migrations import Migrations  # noqa: PLC0415

    steps = Migrations(SET)
    for name, _ in MIGRATIONS:
        steps(name=name)(_nothing)
    steps.apply(Database(db, execute_plugins=False))


def _nothing(db: Database) -> None:
    """The step that a new file does not need."""


def _statements(text: str) -> list[str]:
    """The statements of a script, one by one: `executescript` would commit our transaction first."""
    from sqlite3 import complete_statement  # noqa: PLC0415 - seldom needed; pysqlite3 has no such function

    statements, current = [], ""
    for line in text.splitlines(keepends=True):
        current += line
        if complete_statement(current):
            statements.append(current)
            current = ""
    return statements
