"""A copy of a store as plain tables with readable names, which `sqlite3` and Datasette serve as it is."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tracker import places, sqlite
from tracker.errors import TrackerError
from tracker.model import Tick
from tracker.store import Store

TABLES: Mapping[str, tuple[str, str]] = {
    "documents": (
        "ref TEXT PRIMARY KEY, title TEXT, publisher TEXT, issued TEXT, date_known_by TEXT, kind TEXT, url TEXT,"
        " language TEXT, file TEXT, sha256 TEXT, added TEXT",
        "SELECT ref('D', d.id), d.title, d.publisher, d.issued, d.date_basis, d.kind, d.url, d.language, v.file_name,"
        " v.sha256, d.added_at FROM document d JOIN document_version v ON v.document_id = d.id"
        " WHERE v.id = (SELECT max(id) FROM document_version n WHERE n.document_id = d.id) ORDER BY d.id",
    ),
    "commitments": (
        "ref TEXT PRIMARY KEY, title TEXT, statement TEXT, pledgors TEXT, beneficiaries TEXT, kind TEXT, strength TEXT,"
        " due TEXT, due_earliest TEXT, due_latest TEXT, status TEXT, status_on TEXT, tags TEXT, code TEXT, note TEXT,"
        " withdrawn_because TEXT, added TEXT, uid TEXT",
        "SELECT ref('C', c.id), c.title, c.statement, {pledgor}, {beneficiary}, c.kind, c.strength, c.due,"
        " c.due_earliest, c.due_latest, nullif(c.status, ''), c.status_on, (SELECT group_concat(name, '; ') FROM"
        " (SELECT name FROM tag WHERE commitment_id = c.id ORDER BY name)), c.code, c.note, c.withdrawn,"
        " c.created_at, c.uid FROM commitment c ORDER BY c.id",
    ),
    "parties": (
        "name TEXT PRIMARY KEY, kind TEXT, code TEXT",
        "SELECT name, kind, code FROM party ORDER BY name COLLATE NOCASE, name",
    ),
    "commitment_parties": (
        "commitment TEXT REFERENCES commitments (ref), party TEXT REFERENCES parties (name), role TEXT",
        "SELECT ref('C', cp.commitment_id), p.name, cp.role FROM commitment_party cp JOIN party p ON p.id = cp.party_id"
        " ORDER BY cp.id",
    ),
    "quantities": (
        "commitment TEXT REFERENCES commitments (ref), comparator TEXT, value NUMERIC, unit TEXT, baseline NUMERIC",
        "SELECT ref('C', commitment_id), comparator, value, unit, baseline FROM target"
        " ORDER BY commitment_id, position",
    ),
    "deadlines": (
        "commitment TEXT REFERENCES commitments (ref), in_the_words_of_the_source TEXT, edtf TEXT, starts TEXT,"
        " earliest TEXT, latest TEXT, rule TEXT, reading TEXT, preferred INTEGER",
        "SELECT ref('C', commitment_id), phrase, edtf, start, earliest, latest, rule, label, position = 0"
        " FROM deadline_now ORDER BY commitment_id, position",
    ),
    "statuses": (
        "commitment TEXT REFERENCES commitments (ref), status TEXT, true_on TEXT, note TEXT, party TEXT, author TEXT,"
        " recorded TEXT",
        "SELECT ref('C', s.commitment_id), s.value, s.valid_on, s.note, p.name, s.author, s.recorded_at"
        " FROM status_entry s LEFT JOIN party p ON p.id = s.party_id ORDER BY s.id",
    ),
    "progress": (
        "commitment TEXT REFERENCES commitments (ref), value NUMERIC, unit TEXT, counted TEXT, as_of TEXT, note TEXT,"
        " party TEXT, author TEXT, recorded TEXT",
        "SELECT ref('C', g.commitment_id), g.value, t.unit, g.mode, g.as_of, g.note, p.name, g.author, g.recorded_at"
        " FROM progress g JOIN target t ON t.id = g.target_id LEFT JOIN party p ON p.id = g.party_id ORDER BY g.id",
    ),
    "evidence": (
        "commitment TEXT REFERENCES commitments (ref), kind TEXT, source TEXT, statement TEXT, publisher TEXT,"
        " happened TEXT, sha256 TEXT, author TEXT, found TEXT",
        "SELECT ref('C', l.commitment_id), e.kind, e.source, e.statement, e.publisher, e.happened, e.sha256, e.author,"
        " e.found_at FROM evidence_link l JOIN evidence e ON e.id = l.evidence_id ORDER BY l.id",
    ),
    "passages": (
        "commitment TEXT REFERENCES commitments (ref), document TEXT REFERENCES documents (ref), role TEXT, words TEXT,"
        " starts INTEGER, ends INTEGER, page INTEGER",
        "SELECT ref('C', cp.commitment_id), ref('D', v.document_id), cp.role, p.exact, p.start, p.\"end\", p.page"
        " FROM commitment_passage cp JOIN passage p ON p.id = cp.passage_id"
        " JOIN document_version v ON v.id = p.version_id ORDER BY cp.id",
    ),
}
"""Each table of the copy: its columns, and the question to the store that fills it."""

VIEWS = {
    "open_commitments": "SELECT ref, title, pledgors, due, due_latest, status FROM commitments"
    " WHERE withdrawn_because IS NULL"
    " AND coalesce(status, '') NOT IN ('delivered', 'superseded', 'expired_undelivered')"
    " ORDER BY due_latest IS NULL, due_latest, ref",
    "statuses_by_party": "SELECT party, coalesce(status, 'not judged') AS status, count(*) AS commitments FROM"
    " commitment_parties JOIN commitments ON ref = commitment WHERE role = 'pledgor' AND withdrawn_because IS NULL"
    " GROUP BY party, 2 ORDER BY party, 2",
}

_NAMES = (
    "(SELECT group_concat(name, '; ') FROM (SELECT p.name FROM commitment_party cp JOIN party p ON p.id = cp.party_id"
    " WHERE cp.commitment_id = c.id AND cp.role = '{role}' ORDER BY cp.id))"
)
MADE_BY = "Pledgebook"
METADATA = "metadata.json"


def write(store: Store, path: Path, tick: Tick) -> Sequence[str]:
    """Write the copy, and `metadata.json` beside it, which tells Datasette what the tables and columns are."""
    places.refuse_missing_folder(path)
    beside = path.with_name(METADATA)
    _refuse_foreign(beside)
    if path.resolve() == store.path.resolve():
        raise TrackerError(f"{path.name} is the store itself.", "Choose another name for the copy.")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "copy.db"
        _fill(store, made, tick)
        data = made.read_bytes()
    places.write_whole(path, data)
    places.write_whole(beside, (json.dumps(_metadata(path.stem), indent=2) + "\n").encode())
    return (f"{METADATA} lies beside it: datasette {path.name} -m {METADATA}",)


def _refuse_foreign(beside: Path) -> None:
    """Raise where another program's metadata would be replaced."""
    if beside.exists():
        try:
            told = json.loads(beside.read_text("utf-8"))
        except (OSError, ValueError):
            told = None
        if not isinstance(told, dict) or told.get("source") != MADE_BY:
            raise TrackerError(f"{beside} is there already and is not ours.", "Choose another folder for the copy.")


def _fill(store: Store, made: Path, tick: Tick) -> None:
    names = {role: _NAMES.format(role=role) for role in ("pledgor", "beneficiary")}
    db = sqlite.connect(str(made))
    try:
        db.execute("PRAGMA page_size = 4096")
        db.execute("BEGIN")
        for number, (table, (columns, question)) in enumerate(TABLES.items()):
            tick(number, len(TABLES), table)
            db.execute(f"CREATE TABLE {table} ({columns})")
            rows = [_plain(row) for row in store.read(_asked(question).format(**names))]
            marks = ", ".join("?" * (columns.count(",") + 1))
            db.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608 - our own table
        for view, question in VIEWS.items():
            db.execute(f"CREATE VIEW {view} AS {question}")
        db.execute("COMMIT")
        db.execute("VACUUM")
    finally:
        db.close()


def _asked(question: str) -> str:
    """A question in SQL: ref('C', x) is the short name of a record."""
    parts = question.split("ref('")
    made = parts[0]
    for part in parts[1:]:
        letter, rest = part[0], part[len("C', ") :]
        column, _, after = rest.partition(")")
        made += f"'{letter}-' || printf('%04d', {column}){after}"
    return made


def _plain(row: Any) -> tuple[Any, ...]:
    """A row as plain values; what nobody said is null."""
    return tuple(None if value == "" else value for value in row)


def _metadata(database: str) -> dict[str, Any]:
    words = {
        "commitments": "What was promised; 'due' is the end of the preferred reading of the deadline.",
        "deadlines": "Every reading of each deadline; rival readings stand beside each other.",
        "statuses": "Judgements, never altered; the latest day counts.",
        "passages": "The words that commitments rest on; positions are code points of the document's text.",
    }
    labels = {"commitments": "title", "documents": "title", "parties": "name"}
    tables: dict[str, dict[str, str]] = {name: {"description": text} for name, text in words.items()}
    for table, column in labels.items():
        tables.setdefault(table, {})["label_column"] = column
    about = "Silence is not failure, unknown is not zero, announced is not delivered."
    head = {"title": "Commitments", "description": about, "source": MADE_BY}
    return {**head, "databases": {database: {"tables": tables}}}
