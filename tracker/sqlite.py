"""Which SQLite library is used, and what it may be trusted with.

SQLite 3.7.0 to 3.51.2 can lose data in WAL mode when two connections reset the log at the same time (fixed in 3.51.3,
backported to 3.44.6 and 3.50.7). pysqlite3 brings its own, newer library; sqlite-utils picks the same one.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

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

Connection = sqlite3.Connection
Row = sqlite3.Row
Error = sqlite3.Error
DatabaseError = sqlite3.DatabaseError
OperationalError = sqlite3.OperationalError
IntegrityError = sqlite3.IntegrityError


def connect(path: str, *, timeout: float, uri: bool = False) -> Connection:
    """A connection that never opens a transaction by itself; a busy store is waited for `timeout` seconds."""
    connection = sqlite3.connect(path, timeout=timeout, isolation_level=None, uri=uri, cached_statements=256)
    connection.row_factory = sqlite3.Row
    connection.create_function("fold", 1, fold, deterministic=True)
    return connection


def fold(text: str) -> str:
    """A text for comparing, without case and accents in any script; SQL has it as `fold(…)`."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
