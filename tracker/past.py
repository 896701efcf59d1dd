"""The store as it was: what was known on a day, and what was true on a day, as a copy that can only be read.

Two times are kept apart. *Known on* K: what had been written down by the end of K (UTC); the copy is the store with
every later step taken back, exactly, from the journal. *As of* T: what was true by T, as far as is known; later-dated
judgements, numbers and revisions are left out. Every view, list and report works on such a copy as on the store.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tracker import journal, kept, schema, sqlite
from tracker.model import Tick, silent
from tracker.store import Store

CHUNK = 1000

JUDGED = {"status_id": "status_entry", "progress_id": "progress", "score_id": "score"}

LATER = (
    # A promise that was not made yet: all documents that hold it are later ones.
    "DELETE FROM commitment WHERE id IN (SELECT cp.commitment_id FROM commitment_passage cp"
    " JOIN passage p ON p.id = cp.passage_id JOIN document_version v ON v.id = p.version_id"
    " JOIN document d ON d.id = v.document_id GROUP BY cp.commitment_id HAVING min(coalesce(d.issued, '')) > :day)",
    "DELETE FROM commitment_passage WHERE passage_id IN (SELECT p.id FROM passage p JOIN document_version v"
    " ON v.id = p.version_id JOIN document d ON d.id = v.document_id WHERE d.issued > :day)",
    "DELETE FROM candidate WHERE version_id IN (SELECT v.id FROM document_version v JOIN document d"
    " ON d.id = v.document_id WHERE d.issued > :day)",
    "DELETE FROM document WHERE issued > :day",
    "DELETE FROM evidence WHERE happened_first > :day",
    "DELETE FROM status_entry WHERE valid_on > :day",
    "DELETE FROM progress WHERE as_of > :day",
    "DELETE FROM search_log WHERE performed_on > :day",
    "DELETE FROM score WHERE cycle_id IN (SELECT id FROM cycle WHERE starts > :day)",
    "DELETE FROM evidence_link WHERE evidence_id NOT IN (SELECT id FROM evidence)",
    # Evidence without a day goes with the judgement that it was found for; with one, it was true before that, too.
    *(
        f"DELETE FROM evidence_link WHERE {key} IS NOT NULL AND {key} NOT IN (SELECT id FROM {table})"  # noqa: S608
        " AND evidence_id IN (SELECT id FROM evidence WHERE happened_first IS NULL)"
        for key, table in JUDGED.items()
    ),
    *(
        f"UPDATE evidence_link SET {key} = NULL WHERE {key} NOT IN (SELECT id FROM {table})"  # noqa: S608
        for key, table in JUDGED.items()
    ),
    "UPDATE milestone SET done_on = NULL, done_note = '', evidence_id = NULL WHERE done_on > :day",
    "DELETE FROM deadline WHERE (commitment_id, revision) IN"
    " (SELECT commitment_id, revision FROM deadline_revision WHERE announced_on > :day)",
    "DELETE FROM deadline_revision WHERE announced_on > :day",
)
"""What is dated after a day, in the order in which it is left out."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A day of knowledge and a day of truth; None is now, and whatever the day."""

    known_on: date | None = None
    as_of: date | None = None

    def __bool__(self) -> bool:
        return bool(self.known_on or self.as_of)


NOW = Moment()
"""No looking back."""


@contextlib.contextmanager
def opened(path: Path, moment: Moment, *, author: str = "", tick: Tick = silent) -> Iterator[Store]:
    """The store at `path` as it was at a moment, read-only, for as long as the block lasts."""
    with tempfile.TemporaryDirectory(prefix="pledgebook-") as folder:
        copy = Path(folder, "past.db")
        with Store(path, author=author) as store:
            write(store, copy, moment, tick)
        with Store(path, author=author, past=copy) as then:
            yield then


def write(store: Store, copy: Path, moment: Moment, tick: Tick = silent) -> None:
    """Write the store as it was at a moment into the file `copy`, for `Store(path, past=copy)` to read."""
    with _copied(store, copy) as db:
        if moment.known_on:
            _forget_after(db, _last_step(db, moment.known_on), tick)
        if moment.as_of:
            _leave_out_after(db, moment.as_of)


def write_until(store: Store, copy: Path, step: int, tick: Tick = silent) -> None:
    """Write the store as it was after a step (by its id) into the file `copy`."""
    with _copied(store, copy) as db:
        _forget_after(db, step, tick)


@contextlib.contextmanager
def _copied(store: Store, copy: Path) -> Iterator[sqlite.Connection]:
    store.copy(copy)
    db = sqlite.connect(str(copy))
    try:
        db.execute("PRAGMA journal_mode = OFF")  # a copy that is thrown away where it fails
        db.execute("PRAGMA synchronous = OFF")
        _remove_triggers(db)
        db.execute("BEGIN")
        yield db
        db.execute("COMMIT")
    finally:
        db.close()


def _last_step(db: sqlite.Connection, day: date) -> int:
    sql = "SELECT coalesce(max(id), 0) FROM step WHERE substr(at, 1, 10) <= ?"
    return int(db.execute(sql, (day.isoformat(),)).fetchone()[0])


def _forget_after(db: sqlite.Connection, last: int, tick: Tick) -> None:
    """Take back every step after this one."""
    # What a row was before the first of the later steps that touched it is what it was at the end of the day.
    first = "SELECT min(id) FROM journal WHERE step_id > ? GROUP BY tbl, row"
    rows = db.execute(f"SELECT tbl, row, before FROM journal WHERE id IN ({first})", (last,)).fetchall()  # noqa: S608
    touched = _touched(db, last)
    for table, row, _ in rows:  # all of them first: another row may have had the unique value of one that is there now
        journal.put_back(db, table, row, None)
    for done, (table, row, before) in enumerate(rows):
        if done % CHUNK == 0:
            tick(done, len(rows), "journal")
        if before:
            journal.put_back(db, table, row, before)
    _index_again(db, touched)
    for step in db.execute("SELECT reverses FROM step WHERE id > ? ORDER BY id DESC", (last,)).fetchall():
        db.execute("UPDATE step SET state = 'done' WHERE id = ?", step)
    db.execute("DELETE FROM journal WHERE step_id > ?", (last,))
    db.execute("DELETE FROM step WHERE id > ?", (last,))


def _remove_triggers(db: sqlite.Connection) -> None:
    """Nobody will change the copy, so nothing needs to be noted or kept in step."""
    for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        db.execute(f'DROP TRIGGER "{name}"')


def _touched(db: sqlite.Connection, step: int) -> list[tuple[int]]:
    """The commitments whose words in the index may have changed after a step."""
    direct = "SELECT commitment_id FROM journal WHERE step_id > :step AND commitment_id IS NOT NULL"
    by_name = (
        "SELECT cp.commitment_id FROM commitment_party cp JOIN journal j ON j.tbl = 'party' AND j.row = cp.party_id"
        " WHERE j.step_id > :step"
    )
    return [tuple(row) for row in db.execute(f"{direct} UNION {by_name}", {"step": step})]


def _index_again(db: sqlite.Connection, ids: list[tuple[int]]) -> None:
    db.executemany("DELETE FROM commitment_words WHERE rowid = ?", ids)
    into = "INSERT INTO commitment_words (rowid, title, statement, note, parties, tags)"
    db.executemany(f"{into} {schema.WORDS} WHERE c.id = ?", ids)


def _leave_out_after(db: sqlite.Connection, day: date) -> None:
    """Leave out what is dated after a day, and bring what is kept twice into step with what remains."""
    parameters = {"day": day.isoformat()}
    for statement in LATER:
        db.execute(statement, parameters)
    for table in journal.tables(db):
        if "commitment_id" in journal.columns(db, table):
            db.execute(f'DELETE FROM "{table}" WHERE commitment_id NOT IN (SELECT id FROM commitment)')  # noqa: S608
    db.execute("DELETE FROM relation WHERE other_id NOT IN (SELECT id FROM commitment)")
    db.execute("DELETE FROM commitment_words WHERE rowid NOT IN (SELECT id FROM commitment)")
    kept.make_again(db)
