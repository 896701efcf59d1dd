"""Everything of a store as one JSON file, and back into an empty store without loss: rows, history, files.

A file reads like the store: for each table its rows in order, one to a line, so that two exports can be compared line
by line. The same store gives the same bytes. `json_schema` describes the form; README names where it is published.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tracker import files, journal, places, schema, sqlite
from tracker.errors import TrackerError, Unreadable
from tracker.model import Tick, silent
from tracker.store import Store

FORMAT = "pledgebook"
DRAFT = "https://json-schema.org/draft/2020-12/schema"
KINDS = {"INTEGER": "integer", "TEXT": "string"}
NAME = 64  # digits of a SHA-256, under which a file is kept
CHUNK = 500
"""Rows between two calls of the tick."""


def export(store: Store, path: Path, tick: Tick = silent) -> Path:
    """Write everything that the store holds to `path`, whole or not at all; gives the path."""
    places.write_pieces(path, (piece.encode() for piece in _pieces(store, tick)))
    return path


@dataclass(frozen=True, slots=True)
class Exported:
    """What a file of `export` holds: rows by table, the highest numbers given, and files by hash as base64."""

    path: Path
    tables: dict[str, list[dict[str, Any]]]
    numbers: dict[str, int]
    files: dict[str, str]


def restore(store: Store, exported: Exported, tick: Tick = silent) -> None:
    """Fill an empty store with what `load` read, numbers and history included; all of it or nothing.

    Raises `Unreadable` where the rows or files were altered, and `TrackerError` where the store holds work.
    """
    if store.changes_ever():
        raise TrackerError(f"{store.path.name} is not empty.", "Restore into a new one: name it with --store.")
    path = exported.path
    _refuse_other_columns(store, exported)
    for done, (name, data) in enumerate(exported.files.items()):
        tick(done, len(exported.files), name)
        _put_file(store, name, data, path)
    try:
        store.fill(exported.tables, exported.numbers)
    except (sqlite.Error, TypeError, ValueError) as error:
        raise Unreadable(path, f"its rows do not fit together ({error}).", "Export the store again.") from error


def json_schema(store: Store) -> dict[str, Any]:
    """The JSON Schema of an export of this release: every table with its columns and their types."""
    tables = {name: _schema_of(store, name) for name in _names(store)}
    return {
        "$schema": DRAFT,
        "title": "A store of Pledgebook",
        "type": "object",
        "required": ["format", "release", "tables", "numbers", "files"],
        "additionalProperties": False,
        "properties": {
            "format": {"const": FORMAT},
            "release": {"const": schema.version()},
            "tables": _object(tables),
            "numbers": {"type": "object", "additionalProperties": {"type": "integer"}},
            "files": {
                "type": "object",
                "propertyNames": {"pattern": "^[0-9a-f]{64}$"},
                "additionalProperties": {"type": "string", "contentEncoding": "base64"},
            },
        },
    }


# --- writing ----------------------------------------------------------------------------------------------------------


def _pieces(store: Store, tick: Tick) -> Iterator[str]:
    names = _names(store)
    yield f'{{"format": "{FORMAT}", "release": {schema.version()},\n"tables": {{'
    for done, name in enumerate(names):
        yield f'{"," if done else ""}\n"{name}": ['
        for number, row in enumerate(store.read(f'SELECT * FROM "{name}" ORDER BY id')):  # noqa: S608 - our own table
            if number % CHUNK == 0:
                tick(done, len(names), name)
            yield ("," if number else "") + "\n" + _line(dict(row))
        yield "]"
    numbers = {row["name"]: row["seq"] for row in store.read("SELECT name, seq FROM sqlite_sequence ORDER BY name")}
    yield f'}},\n"numbers": {_line(numbers)},\n"files": {{'
    kept = sorted(p for p in store.files.rglob("*") if p.is_file() and len(p.name) == NAME)
    for done, file in enumerate(kept):
        tick(done, len(kept), file.name)
        yield f'{"," if done else ""}\n"{file.name}": "{base64.b64encode(file.read_bytes()).decode()}"'
    yield "}}\n"


def _line(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False)


def _names(store: Store) -> list[str]:
    """The tables that hold what people did, and the two of the history."""
    return [*store.tables(), *sorted(journal.OUTSIDE, reverse=True)]


# --- reading ----------------------------------------------------------------------------------------------------------


def load(path: Path) -> Exported:
    """Read a file of `export`; raises `Unreadable` where it is none, or is of another release."""
    try:
        content = json.loads(files.load(path, largest=None))
    except (ValueError, RecursionError) as error:
        raise Unreadable(path, f"it is no JSON ({error}).", "Name a file that 'export' wrote.") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise Unreadable(path, "it is no export of a store.", "Name a file that 'export' wrote.")
    if content.get("release") != schema.version():
        raise Unreadable(
            path,
            f"it is of store version {content.get('release')}, and this program knows {schema.version()}.",
            "Restore it with that release of Pledgebook; the store it makes is brought up to date when it is opened.",
        )
    for part in ("tables", "numbers", "files"):
        if not isinstance(content.get(part), dict):
            raise Unreadable(path, f"its part '{part}' is missing.", "Export the store again.")
    return Exported(path, content["tables"], content["numbers"], content["files"])


def _refuse_other_columns(store: Store, exported: Exported) -> None:
    path, tables = exported.path, exported.tables
    for name in _names(store):
        rows, wanted = tables.get(name), store.columns(name)
        if not isinstance(rows, list):
            raise Unreadable(path, f"the table '{name}' is missing.", "Export the store again.")
        for number, row in enumerate(rows, 1):
            if not isinstance(row, dict) or set(row) != set(wanted):
                raise Unreadable(path, f"row {number} of '{name}' has other fields.", "Export the store again.")
    unknown = sorted(set(tables) - set(_names(store)))
    if unknown:
        raise Unreadable(path, f"the table '{unknown[0]}' is unknown.", "Export the store again.")


def _put_file(store: Store, name: str, data: object, path: Path) -> None:
    try:
        content = base64.b64decode(str(data), validate=True)
    except ValueError as error:
        raise Unreadable(path, f"the file {name[:12]}… in it cannot be read.", "Export the store again.") from error
    if hashlib.sha256(content).hexdigest() != name:
        raise Unreadable(path, f"the file {name[:12]}… in it was altered.", "Export the store again.")
    files.put(store, content)


# --- the description --------------------------------------------------------------------------------------------------


def _schema_of(store: Store, table: str) -> dict[str, Any]:
    columns = {
        row["name"]: {"type": KINDS[row["type"]] if row["notnull"] or row["pk"] else [KINDS[row["type"]], "null"]}
        for row in store.read('SELECT name, type, "notnull", pk FROM pragma_table_info(?)', table)
    }
    return {"type": "array", "items": _object(columns)}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "additionalProperties": False, "properties": properties}
