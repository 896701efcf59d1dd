"""Documents into the store: read, then keep with the candidates found. `review.py` decides over those.

Reading is slow and writes nothing, so that it can be cancelled; keeping is one change.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tracker import codec, commitments, dates, documents, files, finder, readers
from tracker.errors import Unreadable
from tracker.model import Candidate, DateBasis, Due, Label, Text, Tick, Tier, silent
from tracker.parties import insert
from tracker.record import DocumentFacts, reference
from tracker.store import Store, now

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document that was read and is not kept yet, with what could be inferred about it."""

    name: str
    data: bytes
    text: Text
    facts: DocumentFacts


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. `already` is: the same bytes are in the store, and nothing was added."""

    document_id: int
    candidates: int
    sure: int
    already: bool
    notes: tuple[str, ...] = ()


def prepare(path: Path, tick: Tick = silent) -> Prepared:
    """Read a document and infer its facts; a metadata file of the same name (.toml) beside it comes first. Writes nothing."""
    text, data = readers.read(path, tick)
    return Prepared(path.name, data, text, _facts(path, text))


def keep(store: Store, prepared: Prepared, facts: DocumentFacts | None = None, tick: Tick = silent) -> Imported:
    """Find the candidates and store them with the document, as one change. The same bytes twice add nothing."""
    sha256 = hashlib.sha256(prepared.data).hexdigest()
    existing = store.read("SELECT document_id FROM document_version WHERE sha256 = ?", sha256)
    if existing:
        return Imported(existing[0]["document_id"], 0, 0, True)
    facts = facts or prepared.facts
    found = finder.find_candidates(prepared.text, facts.issued, tick)
    files.put(store, prepared.data)
    with store.change(Label.IMPORT, prepared.name) as db:
        document = documents.insert_document(db, facts)
        version = _insert_version(db, document, prepared, sha256)
        for candidate in found:
            _insert_candidate(db, version, candidate)
    shown = [c for c in found if c.tier is not Tier.VETOED]
    return Imported(document, len(shown), sum(c.tier is Tier.SURE for c in found), False, prepared.text.notes)


def import_document(store: Store, path: Path, issued: date | None = None, tick: Tick = silent) -> Imported:
    """Read and keep a document in one go; `issued` overrules the date that was read. One change."""
    prepared = prepare(path, tick)
    facts = prepared.facts
    if issued:
        facts = replace(facts, issued=issued, date_basis=DateBasis.USER, date_note="given with the import")
    return keep(store, prepared, facts, tick)


def describe(store: Store, document: int, facts: DocumentFacts) -> int:
    """Correct a document's facts. Every deadline and open candidate that counts from its date is resolved again, as part
    of the same change; gives how many commitments that touched."""
    with store.change(Label.DESCRIBE_DOCUMENT, reference("D", document)) as db:
        documents.update_document(db, document, facts)
        touched = commitments.resolve_again(db, document, facts.issued)
        rows = db.conn.execute(
            "SELECT c.id, c.record FROM candidate c JOIN document_version v ON v.id = c.version_id"
            " WHERE v.document_id = ? AND c.state = 'new'",
            (document,),
        ).fetchall()
        for row in rows:
            candidate = codec.from_json(row["record"])
            if candidate.due:
                due = Due(candidate.due.phrase, dates.resolve(candidate.due.phrase, facts.issued), candidate.due.span)
                db["candidate"].update(row["id"], {"record": codec.to_json(replace(candidate, due=due))})
    return touched


def _insert_version(db: Database, document: int, prepared: Prepared, sha256: str) -> int:
    text = prepared.text
    return insert(
        db,
        "document_version",
        document_id=document,
        file_name=prepared.name,
        media_type=text.media_type,
        sha256=sha256,
        text=text.text,
        text_sha256=hashlib.sha256(text.text.encode()).hexdigest(),
        reader=text.reader,
        pages=json.dumps([[p.number, p.start, p.end] for p in text.pages]),
        notes=json.dumps(text.notes, ensure_ascii=False),
        captured_at=now(),
    )


def _insert_candidate(db: Database, version: int, found: Candidate) -> None:
    insert(
        db,
        "candidate",
        version_id=version,
        start=found.focus_start,
        record=codec.to_json(found),
        rule=found.rule,
        confidence=round(found.confidence * 1000),
        tier=found.tier,
        finder=finder.VERSION,
    )


def _facts(path: Path, text: Text) -> DocumentFacts:
    given = {**finder.document_facts(text), **text.facts, **_sidecar(path)}
    try:
        issued = date.fromisoformat(given["date"]) if given.get("date") else None
    except ValueError:
        issued = None
    title = (
        " ".join(given.get("title", "").split()) or path.stem.replace("-", " ").replace("_", " ").strip() or path.name
    )
    basis = given.get("date_basis", "metadata") if issued else DateBasis.UNKNOWN
    plain = {name: str(given.get(name, "")) for name in ("publisher", "url", "language", "date_note")}
    return DocumentFacts(title, issued=issued, date_basis=DateBasis(basis), **plain)


def _sidecar(path: Path) -> dict[str, str]:
    """The metadata file of a document, where there is one: title, publisher, url, date, date_basis, date_note."""
    beside = path.with_suffix(".toml")
    if beside == path or not beside.is_file():
        return {}
    try:
        return {name: str(value) for name, value in tomllib.loads(beside.read_text("utf-8")).items()}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Unreadable(beside, f"the metadata file is not TOML ({error}).", "Mend it or move it away.") from error
