"""Is the store sound? The database, the words that records point at, the files, and the columns that are kept twice.

SQLite's own check sees a fifth of the flipped bits that change what is read; hashes and comparisons see the rest of
what matters. Nothing is mended here: each problem is a sentence that names what is wrong.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tracker import codec, commitments, files, schema
from tracker.errors import Busy, TrackerError
from tracker.model import Reading, Tick, silent
from tracker.record import reference
from tracker.store import Store, sound_schema


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong: `what` is the part that found it (see `PARTS`), `message` one sentence."""

    what: str
    message: str


def check(store: Store, tick: Tick = silent) -> list[Problem]:
    """Everything that is wrong with the store and its files; empty where it is sound. Changes nothing.

    Raises `Busy` where another program is writing for long.
    """
    found = []
    for done, (what, part) in enumerate(PARTS.items()):
        tick(done, len(PARTS), what)
        try:
            found += [Problem(what, sentence) for sentence in part(store)]
        except Busy:
            raise
        except TrackerError as error:  # so damaged that it cannot even be read
            found.append(Problem(what, str(error)))
    return found


# --- the database -----------------------------------------------------------------------------------------------------


def _integrity(store: Store) -> Iterator[str]:
    for (said,) in store.read("PRAGMA integrity_check"):
        if said != "ok":
            yield f"SQLite says of {store.path.name}: {said}."


def _foreign_keys(store: Store) -> Iterator[str]:
    for table, row, parent, _ in store.read("PRAGMA foreign_key_check"):
        yield f"Row {row} of {table} points at a row of {parent} that is not there."


def _schema(store: Store) -> Iterator[str]:
    """Triggers keep journal and search in step; one that is missing or altered lets changes go unnoticed."""
    rows = store.read("SELECT name, type, sql FROM sqlite_schema")
    there = {row["name"]: (row["type"], row["sql"]) for row in rows}
    wanted = sound_schema()
    for name, (kind, sql) in wanted.items():
        if name not in there:
            yield f"The {kind} {name} is missing."
        elif kind == "trigger" and there[name][1] != sql:
            yield f"The trigger {name} was altered."
    for name, (kind, _) in there.items():
        if kind == "trigger" and name not in wanted:
            yield f"The trigger {name} is not one of Pledgebook's."


def _search(store: Store) -> Iterator[str]:
    try:
        if not store.read_only:  # SQLite takes the question for a change
            store.read("INSERT INTO commitment_words (commitment_words, rank) VALUES ('integrity-check', 1)")
    except Busy:
        raise
    except TrackerError as error:
        yield f"The index of words is damaged: {error}"
    rows = store.read(schema.WORDS)
    kept = {row[0]: tuple(row)[1:] for row in rows}
    indexed = store.read("SELECT rowid, title, statement, note, parties, tags FROM commitment_words")
    found = {row[0]: tuple(row)[1:] for row in indexed}
    for id_ in sorted(kept.keys() | found.keys()):
        if _unordered(kept.get(id_)) != _unordered(found.get(id_)):
            yield f"The words of {reference('C', id_)} are not found by search as they stand in it."


def _unordered(columns: tuple[str | None, ...] | None) -> object:
    """Names are joined in no certain order."""
    return columns and (*columns[:3], *(sorted((column or "").split("; ")) for column in columns[3:]))


# --- words ------------------------------------------------------------------------------------------------------------


def _texts(store: Store) -> Iterator[str]:
    for id_, text, sha256 in store.read("SELECT document_id, text, text_sha256 FROM document_version ORDER BY id"):
        if hashlib.sha256(text.encode()).hexdigest() != sha256:
            yield f"The text of {reference('D', id_)} is not the one that was read from the file."


def _anchors(store: Store) -> Iterator[str]:
    for version, document, text in store.read("SELECT id, document_id, text FROM document_version ORDER BY id"):
        where = reference("D", document)
        sql = 'SELECT id, start, "end", prefix, exact, suffix FROM passage WHERE version_id = ? ORDER BY id'
        for id_, start, end, prefix, exact, suffix in store.read(sql, version):
            around = text[start - len(prefix) : end + len(suffix)]
            if text[start:end] != exact or around != prefix + exact + suffix:
                yield f"Passage {id_} of {where} does not hold the words at {start}–{end}."
        for id_, record in store.read("SELECT id, record FROM candidate WHERE version_id = ? ORDER BY id", version):
            try:
                c = codec.from_json(record)
            except (ValueError, KeyError, TypeError):
                yield f"Candidate {reference('K', id_)} of {where} cannot be read."
                continue
            if text[c.start : c.end] != c.quote or text[c.focus_start : c.focus_end] != c.focus:
                yield f"Candidate {reference('K', id_)} of {where} does not quote the words at {c.start}–{c.end}."


# --- files ------------------------------------------------------------------------------------------------------------


def _files(store: Store) -> Iterator[str]:
    named = store.read(
        "SELECT sha256, file_name FROM document_version UNION SELECT sha256, source FROM evidence WHERE sha256 <> ''"
        " UNION SELECT sha256, file_name FROM capture WHERE sha256 <> ''"
    )
    for sha256, name in named:
        path = files.locate(store, sha256)
        if not path.is_file():
            yield f"The file {name} ({sha256[:12]}…) is missing from {store.files}."
        elif _sha256(path) != sha256:
            yield f"The file {name} ({path}) is not the one that was kept."


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        return str(error)


# --- what is kept twice -----------------------------------------------------------------------------------------------


def _due(store: Store) -> Iterator[str]:
    rows = store.read(
        "SELECT c.id, c.due, c.due_earliest, c.due_latest, coalesce(first.edtf, ''),"
        " (SELECT min(earliest) FROM deadline_now WHERE commitment_id = c.id),"
        " (SELECT max(latest) FROM deadline_now WHERE commitment_id = c.id)"
        " FROM commitment c LEFT JOIN deadline_now first ON first.commitment_id = c.id AND first.position = 0"
    )
    for id_, due, earliest, latest, edtf, first, last in rows:
        if (due, earliest, latest) != (commitments.end_text(Reading(edtf, None, None)), first, last):
            yield f"The deadline of {reference('C', id_)} is not the one that lists show ({due or 'none'})."


def _status(store: Store) -> Iterator[str]:
    rows = store.read(
        "SELECT c.id, c.status FROM commitment c LEFT JOIN status_entry s ON s.id ="
        " (SELECT n.id FROM status_entry n WHERE n.commitment_id = c.id AND n.party_id IS NULL AND n.scale = 'tracker'"
        "  ORDER BY n.valid_on DESC, n.recorded_at DESC, n.id DESC LIMIT 1)"
        " WHERE c.status IS NOT coalesce(s.value, '') OR c.status_on IS NOT s.valid_on"
    )
    for id_, status in rows:
        yield f"The status of {reference('C', id_)} is not the one that lists show ({status or 'none'})."


PARTS: dict[str, Callable[[Store], Iterator[str]]] = {
    "integrity": _integrity,
    "foreign_keys": _foreign_keys,
    "schema": _schema,
    "search": _search,
    "texts": _texts,
    "anchors": _anchors,
    "files": _files,
    "due": _due,
    "status": _status,
}
"""The parts of the check, in their order."""
