"""Which SQLite library is used, and what it may be trusted with.

SQLite 3.7.0 to 3.51.2 can lose data in WAL mode when two connections reset the log at the same time (fixed in 3.51.3,
backported to 3.44.6 and 3.50.7). pysqlite3 brings its own, newer library; sqlite-utils picks the same one.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.errors import Busy, Invalid, TrackerError

if TYPE_CHECKING:  # the same interface, with types
    import sqlite3
else:
    try:
        from pysqlite3 import dbapi2 as sqlite3
    except ImportError:
        import sqlite3

VERSION: tuple[int, int, int] = sqlite3.sqlite_version_info


def wal_is_safe(version: tuple[int, int, int]) -> bool:
    """Whether a release of SQLite is free of the WAL-reset fault (https://sqlite.org/wal.html#walresetbug)."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)


WAL_IS_SAFE = wal_is_safe(VERSION)
"""Whether write-ahead logging may be used; otherwise the rollback journal is."""

STRICT_SCHEMA_TRUST = VERSION >= (3, 50, 4)
"""Whether `trusted_schema=OFF` works: older libraries then refuse json_valid() in checks and full-text triggers."""

BUSY_SECONDS = 10.0
"""How long a store that another program holds is waited for."""

Connection = sqlite3.Connection
Row = sqlite3.Row
Error = sqlite3.Error
DatabaseError = sqlite3.DatabaseError
OperationalError = sqlite3.OperationalError
IntegrityError = sqlite3.IntegrityError


def connect(path: str, *, timeout: float | None = None, uri: bool = False) -> Connection:
    """A connection that never opens a transaction by itself; it waits `timeout` seconds for a busy store."""
    wait = BUSY_SECONDS if timeout is None else timeout
    connection = sqlite3.connect(path, timeout=wait, isolation_level=None, uri=uri, cached_statements=256)
    connection.row_factory = sqlite3.Row
    connection.create_function("fold", 1, fold, deterministic=True)
    return connection


def fold(text: str) -> str:
    """A text for comparing, without case and accents in any script; SQL has it as `fold(…)`."""
    if text.isascii():
        return text.casefold()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def in_words(error: Exception, path: Path) -> TrackerError:
    """SQLite's and the system's errors as sentences; what is ours to mend is passed on as it is."""
    said = str(error)
    if isinstance(error, IntegrityError):
        raise error
    if isinstance(error, UnicodeEncodeError):
        return Invalid("text", f"{error.object!r} holds half a character, which is no text; nothing was changed.")
    if "locked" in said or "busy" in said:
        return Busy(
            f"Another program is writing to {path.name} and did not finish in {BUSY_SECONDS:.0f} seconds.", "Try again."
        )
    if "is full" in said or getattr(error, "errno", None) == 28:
        return TrackerError(
            f"The disk that holds {path.name} is full; nothing was changed.", "Free some space and try again."
        )
    if "readonly" in said or "read-only" in said or isinstance(error, PermissionError):
        return TrackerError(f"{path} may not be written.", "Choose a file in a folder of your own with --store.")
    if "not a database" in said:
        return TrackerError(f"{path.name} is not a store of Pledgebook.", "Choose another file.")
    if any(sign in said for sign in ("malformed", "corrupt", "checksum mismatch", "decode to UTF-8")):
        return TrackerError(
            f"{path.name} is damaged ({said}).", "Restore the last good backup; the file was not touched."
        )
    if "interrupted" in said:
        return TrackerError("The question was interrupted.")
    if "unable to open" in said or isinstance(error, OSError):
        return TrackerError(f"{path} cannot be opened ({said}).", "Check that the folder exists and may be written.")
    raise error
