"""Rows of a table into the store: what is there already is told apart first, then all the others go in as one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from tracker import commitments, documents, files, intake
from tracker.errors import Unreadable
from tracker.exchange.tables import known as known_
from tracker.exchange.tables.bulk import Bulk, full_text_at_once
from tracker.exchange.tables.grid import Book, Row, Sheet, line_of, text_of
from tracker.exchange.tables.making import Made, Maker, Refused, maker
from tracker.exchange.tables.plan import Plan
from tracker.intake import Prepared
from tracker.model import DateBasis, Label, Text, Tick, silent
from tracker.record import DocumentFacts
from tracker.store import Store, now

if TYPE_CHECKING:
    from sqlite_utils import Database

BATCH = 2_000
"""Rows that are written at once, between two calls of the tick."""

CONTEXT = 32  # code points before and after a passage that are kept with it


@dataclass(frozen=True, slots=True)
class Known:
    """A row that the store, or the table itself, has already: as a commitment (`ref`) or as an earlier row."""

    row: Row
    ref: str


@dataclass(frozen=True, slots=True)
class Sorted:
    """The rows of a table by what becomes of them, and what is worth knowing of the whole, one sentence each."""

    made: tuple[Made, ...]
    refused: tuple[Refused, ...]
    known: tuple[Known, ...]
    notes: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        return len(self.made) + len(self.refused) + len(self.known)


@dataclass(frozen=True, slots=True)
class Kept:
    """What an import of a table made: the document (0 where nothing was added) and the commitments."""

    document_id: int
    commitments: tuple[int, ...]


def sort(store: Store | None, sheet: Sheet, plan: Plan, tick: Tick = silent) -> Sorted:
    """What would become of each row of a table by a plan; without a store, in a new one. Writes nothing."""
    make, seen = maker(sheet, plan), known_.Seen(store)
    codes = _repeated(make, sheet)
    made: list[Made] = []
    refused: list[Refused] = []
    known: list[Known] = []
    for number, row in enumerate(sheet.rows):
        if number % BATCH == 0:
            tick(number, len(sheet.rows), sheet.name)
        found = make.make(row)
        if isinstance(found, Refused):
            refused.append(found)
            continue
        if found.code in codes:
            found = replace(found, code="")
        match = seen.find(found, line_of(row.cells))
        if isinstance(match, Refused):
            refused.append(match)
        elif match:
            known.append(Known(row, match))
        else:
            made.append(found)
    return Sorted(tuple(made), tuple(refused), tuple(known), tuple(_notes(sheet, plan, made, len(codes))))


def keep(store: Store, book: Book, sheet: Sheet, sorted_: Sorted, plan: Plan, tick: Tick = silent) -> Kept:
    """Add what was made of a table, with the table as the document that it rests on. One change."""
    if not sorted_.made:
        return Kept(0, ())
    text, places = text_of(book)
    files.put(store, book.data)
    with store.change(Label.IMPORT, book.name) as db:
        document, version = _document(store, db, book, sheet, text, plan)
        page = book.sheets.index(sheet) + 1
        writer = _Writer(db, store.author, _Table(book.name, document, version, text.text, page))
        ids: list[int] = []
        with full_text_at_once(db):
            for start in range(0, len(sorted_.made), BATCH):
                tick(start, len(sorted_.made), book.name)
                batch = sorted_.made[start : start + BATCH]
                ids += [writer.add(made, places[sheet.name, made.row.number]) for made in batch]
                writer.bulk.flush()
    return Kept(document, tuple(ids))


def _repeated(make: Maker, sheet: Sheet) -> frozenset[str]:
    """Codes that stand in more than one row: they tell no row from another."""
    columns = make.places.get("code", ())
    counted = Counter(line_of([row.cells[columns[0]]]) for row in sheet.rows) if columns else Counter[str]()
    return frozenset(code for code, times in counted.items() if times > 1)


def _notes(sheet: Sheet, plan: Plan, made: Sequence[Made], repeated: int) -> Iterator[str]:
    heads = {name: ", ".join(head for head in plan.heads(name) if head in sheet.heads) for name in ("code", "status")}
    if repeated:
        yield f"{heads['code']}: {repeated:,} codes stand in more than one row and were not taken as codes."
    if heads["status"] and not any(one.status for one in made):
        known = "is none of the mapping's" if plan.as_of else "needs the day on which it was true"
        yield f"{heads['status']}: a status {known}; the words were kept in the note."
    if any(q.unit == "" for one in made for q in one.draft.quantities):
        yield "Some numbers name no unit or currency; a fixed unit can be given for all."


# --- the document -----------------------------------------------------------------------------------------------------


def _document(store: Store, db: Database, book: Book, sheet: Sheet, text: Text, plan: Plan) -> tuple[int, int]:
    """The document and the version of a table's text, which are added where the store does not have them."""
    prepared = Prepared(book.name, book.data, text, _facts(book, sheet, plan))
    known = intake.existing(store, book.data)
    if known is None:
        document = documents.insert_document(db, prepared.facts)
        db.table("document").update(document, {"kind": "dataset"})
        return document, intake.insert_version(db, document, prepared)
    there = documents.get(store, known)
    if documents.text(store, there.version_id) != text.text:
        said = f"the store has this file already as {there.ref}, read in another way"
        raise Unreadable(book.name, f"{said}.", "Save the table under another form and import that.")
    return known, there.version_id


def _facts(book: Book, sheet: Sheet, plan: Plan) -> DocumentFacts:
    named = PurePath(book.name).stem.replace("-", " ").replace("_", " ").strip()
    title = sheet.title or named[:1].upper() + named[1:] or book.name
    if plan.issued is None:
        return DocumentFacts(title)
    return DocumentFacts(title, issued=plan.issued, date_basis=DateBasis.USER, date_note="given with the import")


# --- rows -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Table:
    """The document of a table: its text, and the page of the sheet that is imported."""

    name: str
    document: int
    version: int
    text: str
    page: int


class _Writer:
    """Writes rows of one import; parties are looked up once."""

    def __init__(self, db: Database, author: str, table: _Table) -> None:
        self.bulk = Bulk(db)
        self._author, self._table, self._at = author, table, now()

    def add(self, made: Made, place: tuple[int, int]) -> int:
        """Add a commitment with all that hangs on it; gives its id."""
        draft, judged = made.draft, {"status": "", "status_on": None}
        if made.status and made.status_on:
            judged = {"status": str(made.status), "status_on": made.status_on.isoformat()}
        id_ = self.bulk.add(
            "commitment", title=draft.title, statement=draft.statement, kind=str(draft.kind),
            strength=str(draft.strength), note=draft.note, created_at=self._at, code=made.code,
            **commitments.shown_due(draft.due), **judged,
        )  # fmt: skip
        self._link(id_, place)
        roles = (("pledgor", draft.pledgors), ("beneficiary", draft.beneficiaries), ("implementer", made.implementers))
        for role, names in roles:
            for party in dict.fromkeys(self.bulk.party(name) for name in names):
                self.bulk.add("commitment_party", commitment_id=id_, party_id=party, role=role)
        for name in _tags(draft.tags):
            self.bulk.add("tag", commitment_id=id_, name=name)
        for row in commitments.deadline_rows(draft.due, self._table.document):
            self.bulk.add("deadline", commitment_id=id_, **row)
        self._judge(id_, made)
        return id_

    def _link(self, id_: int, place: tuple[int, int]) -> None:
        start, end = place
        text = self._table.text
        around = {"prefix": text[max(0, start - CONTEXT) : start], "suffix": text[end : end + CONTEXT]}
        where = {"start": start, "end": end, "exact": text[start:end], "page": self._table.page}
        passage = self.bulk.add("passage", version_id=self._table.version, **where, **around)
        self.bulk.add("commitment_passage", commitment_id=id_, passage_id=passage, role="primary")

    def _judge(self, id_: int, made: Made) -> None:
        """Target, number reached and status, each judgement with the row of the table as its evidence."""
        said = {"recorded_at": self._at, "author": self._author}
        where = f"{self._table.name}, row {made.row.number}"
        for position, q in enumerate(made.draft.quantities):
            number = {"value": format(q.value, "f"), "unit": q.unit, "comparator": q.comparator}
            target = self.bulk.add("target", commitment_id=id_, position=position, **number)
            if made.reached is not None and made.reached_on and position == 0:
                told = {"value": format(made.reached, "f"), "mode": "cumulative", "as_of": made.reached_on.isoformat()}
                self.bulk.add("progress", commitment_id=id_, target_id=target, **told, note=f"By {where}.", **said)
        if made.status and made.status_on:
            judged = {"value": str(made.status), "valid_on": made.status_on.isoformat()}
            note = f"{where} says “{made.status_word}”."
            status = self.bulk.add("status_entry", commitment_id=id_, **judged, note=note, **said)
            quote = {"kind": "quote", "source": made.status_word, "statement": note}
            evidence = self.bulk.add("evidence", **quote, found_at=self._at, author=self._author)
            self.bulk.add("evidence_link", evidence_id=evidence, commitment_id=id_, status_id=status)


def _tags(names: Sequence[str]) -> list[str]:
    """Each tag once, whatever its case: the schema takes no second one."""
    return list({name.casefold(): name for name in names}.values())
