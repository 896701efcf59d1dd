"""Documents into the store: read, then keep with the candidates found. `review.py` decides over those.

Reading is slow and writes nothing, so that it can be cancelled; keeping is one change.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tracker import commitments, documents, experience, files, finder, readers, review
from tracker.errors import Unreadable
from tracker.model import Candidate, DateBasis, Label, Text, Tick, Tier, silent
from tracker.parties import insert
from tracker.readers.aside import read_aside
from tracker.record import DocumentFacts, reference
from tracker.store import Store, now

if TYPE_CHECKING:
    from sqlite_utils import Database


PASTED = "pasted.txt"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document that was read and is not kept yet, with what could be inferred about it."""

    name: str
    data: bytes
    text: Text
    facts: DocumentFacts


@dataclass(frozen=True, slots=True)
class Found:
    """A document that was read and looked through, and is not kept yet."""

    prepared: Prepared
    facts: DocumentFacts
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. `already` is: the same bytes are in the store, and nothing was added."""

    document_id: int
    candidates: int
    sure: int
    already: bool
    notes: tuple[str, ...] = ()
    accepted: tuple[int, ...] = ()


def prepare(path: Path, tick: Tick = silent) -> Prepared:
    """Read a document and infer its facts; a metadata file (.toml) of its name comes first. Writes nothing.

    It is read in a process of its own: documents come from strangers.
    """
    text, data = read_aside(path, tick)
    return Prepared(_writable(path.name), data, text, _facts(path, text, _metadata(path)))


def prepare_pasted(words: str, html: str = "") -> Prepared:
    """A document of what was copied elsewhere, named by its first words; raises `Unreadable` if there are none."""
    text = readers.from_clipboard(words, html)
    first = next(line for line in text.text.splitlines() if line.strip())
    facts = _facts(Path(PASTED), text, {})
    named = facts if text.facts.get("title") else replace(facts, title=review.title_of(first))
    return Prepared(PASTED, words.encode(), text, named)


def look_through(store: Store, prepared: Prepared, facts: DocumentFacts | None = None, tick: Tick = silent) -> Found:
    """Find the candidates of a document that was read; none where the store has it already. Writes nothing."""
    facts = facts or prepared.facts
    if existing(store, prepared.data) is not None:
        return Found(prepared, facts, ())
    text, language = prepared.text, facts.language.partition("-")[0].lower()
    if language:  # which a person may have corrected
        text = replace(text, facts={**text.facts, "language": language})
    return Found(
        prepared, facts, tuple(finder.find_candidates(text, facts.issued, tick, tallies=experience.tallies(store)))
    )


def keep_all(store: Store, found: Sequence[Found], *, accept: bool = False) -> list[Imported]:
    """Store documents with their candidates, and with `accept` make commitments of the sure ones. One change.

    A document that the store has already, by its bytes, adds nothing.
    """
    for one in found:
        files.put(store, one.prepared.data)
    names = [one.prepared.name for one in found]
    with store.change(Label.IMPORT, names[0] if len(names) == 1 else f"{len(names)} documents") as db:
        return [_keep(store, db, one, accept) for one in found]


def keep(store: Store, prepared: Prepared, facts: DocumentFacts | None = None, tick: Tick = silent) -> Imported:
    """Find the candidates and store them with the document, as one change. The same bytes twice add nothing."""
    return keep_all(store, [look_through(store, prepared, facts, tick)])[0]


def import_document(store: Store, path: Path, issued: date | None = None, tick: Tick = silent) -> Imported:
    """Read and keep a document in one go; `issued` overrules the date that was read. One change."""
    prepared = prepare(path, tick)
    return keep(store, prepared, dated(prepared.facts, issued), tick)


def dated(facts: DocumentFacts, issued: date | None) -> DocumentFacts:
    """The facts with the date that a person gave, or as they are."""
    if issued is None:
        return facts
    return replace(facts, issued=issued, date_basis=DateBasis.USER, date_note="given with the import")


def existing(store: Store, data: bytes) -> int | None:
    """The id of the document with these bytes, None where the store does not have it."""
    sha256 = hashlib.sha256(data).hexdigest()
    rows = store.read("SELECT document_id FROM document_version WHERE sha256 = ?", sha256)
    return int(rows[0]["document_id"]) if rows else None


def _keep(store: Store, db: Database, found: Found, accept: bool) -> Imported:
    known = existing(store, found.prepared.data)
    if known is not None:
        return Imported(known, 0, 0, True)
    document = documents.insert_document(db, found.facts)
    version = insert_version(db, document, found.prepared)
    for candidate in found.candidates:
        insert(db, "candidate", version_id=version, finder=finder.VERSION, **review.columns(candidate))
    shown = [c for c in found.candidates if c.tier is not Tier.VETOED]
    sure = sum(c.tier is Tier.SURE for c in shown)
    accepted = review.accept_within(db, store, document) if accept else []
    return Imported(document, len(shown), sure, False, found.prepared.text.notes, tuple(accepted))


def describe(store: Store, document: int, facts: DocumentFacts) -> int:
    """Correct a document's facts; gives how many commitments that touched. One change.

    Every deadline and open candidate that counts from the document's date is resolved again.
    """
    documents.get(store, document)
    with store.change(Label.DESCRIBE_DOCUMENT, reference("D", document)) as db:
        documents.update_document(db, document, facts)
        review.resolve_again(db, document, facts.issued)
        return commitments.resolve_again(db, document, facts.issued)


def insert_version(db: Database, document: int, prepared: Prepared) -> int:
    """Add the text of a document as it was read. Within a change."""
    text = prepared.text
    return insert(
        db,
        "document_version",
        document_id=document,
        file_name=prepared.name,
        media_type=text.media_type,
        sha256=hashlib.sha256(prepared.data).hexdigest(),
        text=text.text,
        text_sha256=hashlib.sha256(text.text.encode()).hexdigest(),
        reader=text.reader,
        pages=json.dumps([[p.number, p.start, p.end] for p in text.pages]),
        notes=json.dumps(text.notes, ensure_ascii=False),
        captured_at=now(),
    )


def _facts(path: Path, text: Text, beside: dict[str, str]) -> DocumentFacts:
    given = {**finder.document_facts(text), **text.facts, **beside}
    try:
        issued = date.fromisoformat(given["date"][:10]) if given.get("date") else None
    except ValueError as error:
        if "date" in beside:
            raise Unreadable(path.with_suffix(".toml"), f"{given['date']!r} is no day; write 2026-06-30.") from error
        issued = None
    named = path.stem.replace("-", " ").replace("_", " ").strip() or path.name
    title = " ".join(given.get("title", "").split()) or _writable(named)
    basis = given.get("date_basis", DateBasis.METADATA) if issued else DateBasis.UNKNOWN
    if basis not in list(DateBasis):
        known = ", ".join(DateBasis)
        raise Unreadable(path.with_suffix(".toml"), f"date_basis is {basis!r}, which is none of: {known}.")
    plain = {name: str(given.get(name, "")) for name in ("publisher", "url", "language", "date_note")}
    return DocumentFacts(title, issued=issued, date_basis=DateBasis(basis), **plain)


def _writable(name: str) -> str:
    """A file name as text: names on disk may hold bytes that are none."""
    return name.encode("utf-8", "replace").decode()


def _metadata(path: Path) -> dict[str, str]:
    """The metadata file of a document, where there is one: title, publisher, url, date, date_basis, date_note."""
    beside = path.with_suffix(".toml")
    if beside == path or not beside.is_file():
        return {}
    try:
        return {name: str(value) for name, value in tomllib.loads(beside.read_text("utf-8")).items()}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Unreadable(beside, f"the metadata file is not TOML ({error}).", "Mend it or move it away.") from error
