"""Documents in the store: their facts, their text, and what in it is promised where."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from tracker.errors import Invalid, NotFound
from tracker.model import DateBasis, Page
from tracker.parties import insert
from tracker.record import Document, DocumentFacts, PassageRef, number_in, reference
from tracker.store import Store, now

if TYPE_CHECKING:
    from sqlite_utils import Database

    from tracker.sqlite import Row

_SELECT = (
    "SELECT d.*, v.id AS version_id, v.file_name, v.media_type, v.sha256, v.pages, v.notes"
    " FROM document d JOIN document_version v ON v.document_id = d.id"
)


def all_documents(store: Store) -> list[Document]:
    """Every document, the newest import first."""
    return [_document(row) for row in store.read(_SELECT + " ORDER BY d.id DESC")]


def get(store: Store, id_: int) -> Document:
    """One document; raises `NotFound`."""
    rows = store.read(_SELECT + " WHERE d.id = ?", id_)
    if not rows:
        raise NotFound(f"There is no document {reference('D', id_)} in {store.path.name}.")
    return _document(rows[0])


def of_text(store: Store, version: int) -> Document:
    """The document as it was in this version, which need not be its newest; raises `NotFound`."""
    rows = store.read(_SELECT + " WHERE v.id = ?", version)
    if not rows:
        raise NotFound(f"There is no document text {version} in {store.path.name}.")
    return _document(rows[0])


def find_ref(store: Store, ref: str) -> int:
    """The id behind D-0001, d1 or 1; raises `NotFound`."""
    id_ = number_in("D", ref)
    if store.read("SELECT 1 FROM document WHERE id = ?", id_):
        return id_
    raise NotFound(f"There is no document {ref!r} in {store.path.name}.")


def text(store: Store, version: int) -> str:
    """The text as read; offsets of passages are code points into it."""
    return str(store.one("SELECT text FROM document_version WHERE id = ?", version)["text"])


def of_version(store: Store, version: int) -> int:
    """The id of the document that a version belongs to; raises `NotFound`."""
    return int(store.one("SELECT document_id FROM document_version WHERE id = ?", version)["document_id"])


def waiting(store: Store) -> dict[int, int]:
    """How many candidates of each document, by its id, still wait for a decision; those set aside are not counted."""
    rows = store.read(
        "SELECT v.document_id, count(*) FROM candidate c JOIN document_version v ON v.id = c.version_id"
        " WHERE c.state = 'new' AND c.tier <> 'vetoed' GROUP BY 1"
    )
    return {row[0]: row[1] for row in rows}


def passages(store: Store, version: int) -> list[tuple[int, PassageRef]]:
    """Passages of a version with the commitment that each belongs to, in document order; withdrawn ones left out."""
    rows = store.read(
        'SELECT cp.commitment_id, p.id, v.document_id, p.version_id, cp.role, p.start, p."end", p.exact, p.page'
        " FROM passage p JOIN commitment_passage cp ON cp.passage_id = p.id"
        " JOIN document_version v ON v.id = p.version_id JOIN commitment c ON c.id = cp.commitment_id"
        " WHERE p.version_id = ? AND c.withdrawn = ''"
        ' ORDER BY p.start, p."end" DESC, cp.id',
        version,
    )
    return [(row[0], PassageRef(*row[1:])) for row in rows]


def insert_document(db: Database, facts: DocumentFacts) -> int:
    """Add a document's facts. Within a change."""
    return insert(db, "document", **_columns(facts), added_at=now())


def update_document(db: Database, id_: int, facts: DocumentFacts) -> None:
    """Correct a document's facts. Within a change."""
    db.table("document").update(id_, _columns(facts))


def _columns(facts: DocumentFacts) -> dict[str, str | None]:
    if not facts.title.strip():
        raise Invalid("title", "A document needs a title.")
    return {
        "title": facts.title.strip(),
        "publisher": facts.publisher.strip(),
        "url": facts.url.strip(),
        "language": facts.language,
        "issued": facts.issued.isoformat() if facts.issued else None,
        "date_basis": facts.date_basis if facts.issued else DateBasis.UNKNOWN,
        "date_note": facts.date_note.strip(),
    }


def _document(row: Row) -> Document:
    facts = DocumentFacts(
        **{name: row[name] for name in ("title", "publisher", "url", "language", "date_note")},
        issued=date.fromisoformat(row["issued"]) if row["issued"] else None,
        date_basis=DateBasis(row["date_basis"]),
    )
    pages = tuple(Page(*page) for page in json.loads(row["pages"]))
    plain = {name: row[name] for name in ("id", "version_id", "file_name", "media_type", "sha256", "added_at")}
    return Document(facts=facts, pages=pages, notes=tuple(json.loads(row["notes"])), **plain)
