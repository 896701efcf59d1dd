"""The store: one SQLite file. The only place that opens a connection, and the only way to write.

    with store.change(Label.EDIT, "C-0003") as db:
        db["commitment"].update(3, {"title": "…"})

Each `Store` belongs to the thread that made it; open another one elsewhere (it costs about a millisecond).
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence, Sized
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tracker import journal, places, schema, sqlite
from tracker.errors import Busy, NotFound, TrackerError
from tracker.model import Change, Entry, Label, Undoable
from tracker.signals import Thresholds
from tracker.uid import new_uid

if TYPE_CHECKING:
    from sqlite_utils import Database

STEPS_BETWEEN_QUESTIONS = 20_000
EFFECTIVE = os.access in os.supports_effective_ids


def now() -> str:
    """This moment in UTC, ISO 8601 with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def marks(values: Sized) -> str:
    """As many question marks as there are values, for `IN (…)`."""
    return ", ".join("?" * len(values))


class Store:
    """An open store. A context manager; raises `TrackerError` where the file cannot serve as one."""

    def __init__(self, path: Path, *, author: str = "", past: Path | None = None) -> None:
        """Open the store at `path`, or read it as it was from the copy `past` that `past.write` made of it."""
        self.path = Path(path).absolute()
        self.author = author or _user()
        self.limits = Thresholds()  # by which signals are judged; whoever opens a store may set others
        places.refuse_unsafe(self.path)
        try:
            if past is None and (not self.path.exists() or self.path.stat().st_size == 0):
                _make(self.path)
            self.read_only = past is not None or not _may_write(self.path)
            self._db = _connect_to_read(past or self.path) if self.read_only else _connect(self.path)
        except (sqlite.Error, OSError) as error:
            raise sqlite.in_words(error, self.path) from error
        self._past = past
        self._seen = self._newest_step()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; a second call does nothing."""
        self._db.close()

    @property
    def files(self) -> Path:
        """The folder of documents and evidence files, beside the store."""
        return self.path.with_name(self.path.name + ".files")

    # --- reading

    def read(self, sql: str, *values: object) -> list[sqlite.Row]:
        """The rows that a SELECT gives, as a list."""
        try:
            return self._db.execute(sql, values).fetchall()
        except (sqlite.DatabaseError, UnicodeEncodeError) as error:
            raise sqlite.in_words(error, self.path) from error

    def one(self, sql: str, *values: object) -> sqlite.Row:
        """The first row that a SELECT gives; raises `NotFound` where there is none."""
        rows = self.read(sql, *values)
        if not rows:
            raise NotFound("There is no such record in the store.")
        return rows[0]

    def stop_if(self, condition: Callable[[], bool]) -> None:
        """Interrupt any reading while this holds: SQLite asks every few thousand of its steps, on that thread."""
        self._db.set_progress_handler(lambda: int(condition()), STEPS_BETWEEN_QUESTIONS)

    def data_version(self) -> int:
        """A number that moves when another connection has written."""
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    # --- writing

    @contextlib.contextmanager
    def change(self, label: Label, about: str = "") -> Iterator[Database]:
        """All that happens within is one step: labelled, undoable, in the history; or, on an error, nothing at all."""
        if self._past:
            raise TrackerError("The past is looked at, not changed.", "Go back to today, and change it there.")
        with self._step(label, about, "change"):
            yield self._writer()

    @contextlib.contextmanager
    def _step(self, label: Label, about: str, kind: str, reverses: int | None = None) -> Iterator[int]:
        with self._transaction():
            step = self._db.execute(
                "INSERT INTO step (uid, at, author, label, about, kind, state, reverses)"
                " VALUES (?, ?, ?, ?, ?, ?, 'open', ?)",
                (new_uid(), now(), self.author, label, about, kind, reverses),
            ).lastrowid
            assert step is not None
            yield step
            self._close_step(step)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
        except (sqlite.DatabaseError, UnicodeEncodeError) as error:
            raise sqlite.in_words(error, self.path) from error

    def _close_step(self, step: int) -> None:
        """A step that changed nothing leaves no trace."""
        if self._db.execute("SELECT 1 FROM journal WHERE step_id = ? LIMIT 1", (step,)).fetchone():
            self._db.execute("UPDATE step SET state = 'done' WHERE id = ?", (step,))
        else:
            self._db.execute("DELETE FROM step WHERE id = ?", (step,))

    def _writer(self) -> Database:
        from sqlite_utils import Database  # noqa: PLC0415 - 100 ms, and reading does not need it

        return Database(self._db, execute_plugins=False)

    # --- the whole of it

    def copy(self, to: Path) -> None:
        """Write a complete, checked copy of the database to `to`, while it is in use; the files stay where they are."""
        snapshot(self._db, to)

    def tables(self) -> list[str]:
        """The journalled tables, in the order of the schema."""
        return journal.tables(self._db)

    def columns(self, table: str) -> list[str]:
        """The names of a table's columns, in the order of the schema."""
        return journal.columns(self._db, table)

    def links(self, table: str) -> dict[str, str]:
        """The columns of a table that hold the number of a row, and the table which that row is of."""
        rows = self.read('SELECT "from", "table" FROM pragma_foreign_key_list(?) WHERE "to" = \'id\'', table)
        return {row["from"]: row["table"] for row in rows}

    def changes_ever(self) -> int:
        """How many changes were ever made; 0 is an empty store."""
        return int(self.one("SELECT count(*) FROM step")[0])

    def fill(self, rows: Mapping[str, Sequence[Mapping[str, object]]], numbers: Mapping[str, int]) -> None:
        """Fill an empty store with rows that bring their own history, and with the highest id each table ever gave."""
        with self._transaction():
            journal.fill(self._db, rows, numbers)

    # --- undo, redo, news, history

    def next_undo(self) -> Undoable | None:
        """The step that `undo` would take back."""
        return next(iter(self.undoable(1)), None)

    def next_redo(self) -> Undoable | None:
        """The step that `redo` would bring back: the last undone one, unless something new was done since."""
        newest_change = "(SELECT coalesce(max(id), 0) FROM step WHERE kind = 'change')"
        return next(iter(self._steps(f"kind = 'undo' AND state = 'done' AND id > {newest_change}", 1)), None)

    def undo(self) -> Undoable | None:
        """Take the last step back, whichever program made it; None when there is none."""
        return self._reverse(self.next_undo, "undo")

    def redo(self) -> Undoable | None:
        """Bring the last undone step back; None when there is none."""
        return self._reverse(self.next_redo, "redo")

    def undoable(self, most: int) -> list[Undoable]:
        """The steps that undo would take back one after the other, newest first."""
        return self._steps("kind IN ('change', 'redo') AND state = 'done'", most)

    def _steps(self, condition: str, most: int) -> list[Undoable]:
        sql = f"SELECT id, label, about FROM step WHERE {condition} ORDER BY id DESC LIMIT ?"  # noqa: S608 - a constant
        return [Undoable(row["id"], Label(row["label"]), row["about"]) for row in self.read(sql, most)]

    def _reverse(self, choose: Callable[[], Undoable | None], kind: str) -> Undoable | None:
        target = None if self._past else choose()
        if target is None:
            return None
        with self._step(target.label, target.about, kind, target.step):
            if choose() != target:  # another program undid it while we waited for the lock
                raise Busy("Somebody else undid or changed something at the same moment.", "Look, and try again.")
            journal.reverse(self._db, target.step)
            self._db.execute("UPDATE step SET state = 'undone' WHERE id = ?", (target.step,))
        return target

    def changes(self) -> list[Change]:
        """What any thread or program changed since this was last asked, oldest first."""
        steps = self.read("SELECT id, label, about, kind FROM step WHERE id > ? ORDER BY id", self._seen)
        news = []
        for step in steps:
            rows: dict[str, set[int]] = {}
            for table, row in self.read("SELECT DISTINCT tbl, row FROM journal WHERE step_id = ?", step["id"]):
                rows.setdefault(table, set()).add(row)
            frozen = {table: frozenset(ids) for table, ids in rows.items()}
            news.append(Change(step["id"], Label(step["label"]), step["about"], step["kind"], frozen))
            self._seen = step["id"]
        return news

    def history(self, commitment: int) -> list[Entry]:
        """Every change of a commitment and of what hangs on it, newest first."""
        rows = self.read(
            "SELECT j.id, j.tbl, j.row, j.before, s.id AS step, s.at, s.author, s.label, s.about, s.kind,"
            " (SELECT min(n.id) FROM journal n WHERE n.tbl = j.tbl AND n.row = j.row AND n.id > j.id) AS later"
            " FROM journal j JOIN step s ON s.id = j.step_id WHERE j.commitment_id = ? ORDER BY j.id DESC",
            commitment,
        )
        return [entry for row in rows if (entry := self._entry(row))]

    def _entry(self, row: sqlite.Row) -> Entry | None:
        before = json.loads(row["before"]) if row["before"] else None
        if row["later"] is not None:
            later = self.one("SELECT before FROM journal WHERE id = ?", row["later"])["before"]
            after = json.loads(later) if later else None
        else:
            found = self.read(f'SELECT * FROM "{row["tbl"]}" WHERE id = ?', row["row"])  # noqa: S608 - by a trigger
            after = dict(found[0]) if found else None
        names = list(before or after or {})
        fields = {
            name: ((before or {}).get(name), (after or {}).get(name))
            for name in names
            if (before or {}).get(name) != (after or {}).get(name) and name not in ("id", "uid", "commitment_id")
        }
        label = Label(row["label"])
        return Entry(
            row["step"], row["at"], row["author"], label, row["about"], row["kind"], row["tbl"], row["row"], fields
        )

    def _newest_step(self) -> int:
        return int(self._db.execute("SELECT coalesce(max(id), 0) FROM step").fetchone()[0])


# --- opening ----------------------------------------------------------------------------------------------------------


def _may_write(path: Path) -> bool:
    return all(os.access(place, os.W_OK, effective_ids=EFFECTIVE) for place in (path, path.parent))


def _connect(path: Path) -> sqlite.Connection:
    db = sqlite.connect(str(path))
    try:
        old = schema.needs_migration(db, path.name)  # before anything is set: a foreign file stays as it is
        _set_up(db)
        if old:
            schema.migrate(db, lambda: _keep_old(path))
    except BaseException:
        db.close()
        raise
    return db


def _connect_to_read(path: Path) -> sqlite.Connection:
    """A store that may not be written can still be looked at; SQLite refuses every change of it."""
    untouched = not path.with_name(path.name + "-wal").exists()  # else SQLite would look for a log that nobody can make
    db = sqlite.connect(f"{path.as_uri()}?mode=ro{'&immutable=1' if untouched else ''}", uri=True)
    try:
        if schema.needs_migration(db, path.name):
            raise TrackerError(
                f"{path.name} is of an older release and may not be written.", "Open a copy of it in a folder of yours."
            )
        db.execute("PRAGMA cell_size_check = ON")
    except BaseException:
        db.close()
        raise
    return db


def _keep_old(path: Path) -> None:
    """A copy of the store before a migration, made beside it while the migration's lock keeps it as it is."""
    db = sqlite.connect(str(path))
    try:
        snapshot(db, path.with_name(f"{path.name}.before-{schema.version()}.backup"))
    finally:
        db.close()


def _set_up(db: sqlite.Connection) -> None:
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA recursive_triggers = ON")  # else INSERT OR REPLACE is neither journalled nor indexed
    db.execute("PRAGMA cell_size_check = ON")
    if sqlite.STRICT_SCHEMA_TRUST:
        db.execute("PRAGMA trusted_schema = OFF")
    if sqlite.WAL_IS_SAFE:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")  # NORMAL loses acknowledged changes at a power cut
    else:
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("PRAGMA synchronous = EXTRA")
    db.execute("PRAGMA fullfsync = ON")  # macOS only: there, fsync does not reach the disk
    db.execute("PRAGMA checkpoint_fullfsync = ON")
    db.execute("PRAGMA cache_size = -32768")


def _make(path: Path) -> None:
    """A new store is built beside its name and moved there whole, so that a power cut leaves all of it or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():  # empty: SQLite itself takes it for a new database
        path.unlink()
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
    os.close(handle)
    new = Path(name)
    try:
        db = sqlite.connect(name)
        try:
            _set_up(db)
            schema.create(db)
        finally:
            db.close()
        places.to_disk(new)
        places.move_if_absent(new, path)
    finally:
        new.unlink(missing_ok=True)


def snapshot(db: sqlite.Connection, to: Path) -> None:
    """A complete copy that was opened and checked before it counts. In rollback mode: it can be read anywhere."""
    new = to.with_name(f".{to.name}.{new_uid()}.new")
    try:
        db.execute("VACUUM INTO ?", (str(new),))
        copy = sqlite.connect(str(new))
        try:
            verdict = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
        finally:
            copy.close()
        if verdict != "ok":
            raise TrackerError(f"The copy {to.name} did not pass SQLite's check and was discarded.", "Run 'check'.")
        places.to_disk(new)
        new.replace(to)
        places.to_disk(to.parent)
    finally:
        new.unlink(missing_ok=True)


def sound_schema() -> dict[str, tuple[str, str]]:
    """Type and definition of everything that a store consists of, by name, as this release makes it."""
    db = sqlite.connect(":memory:")
    try:
        schema.create(db)
        return {
            row["name"]: (row["type"], row["sql"]) for row in db.execute("SELECT name, type, sql FROM sqlite_schema")
        }
    finally:
        db.close()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such account, as in some containers
        return "unknown"
