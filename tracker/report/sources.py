"""Numbered sources in the field's form: *Title*, Publisher. Day Month Year. Access Date: Day Month Year. Address.

The form is that of the G20 Research Group's reports; its (City) is left out, for the store does not know it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from tracker.content import Run, Runs, Source, Sources, Style
from tracker.model import DateBasis, EvidenceKind
from tracker.record import Document, Evidence
from tracker.report import words
from tracker.report.gathered import Gathered
from tracker.writers import display


@dataclass(frozen=True, slots=True)
class Numbering:
    """The number of each document and each piece of evidence, by id, in the order in which a report names them."""

    documents: Mapping[int, int]
    evidence: Mapping[int, int]
    items: tuple[Source, ...]

    def document(self, id_: int) -> Run:
        return _reference(self.documents[id_])

    def of_evidence(self, id_: int) -> Run:
        return _reference(self.evidence[id_])

    @property
    def block(self) -> Sources:
        return Sources(self.items)


def number(gathered: Gathered) -> Numbering:
    """Number every source of a report. The same evidence, attached twice, is one source."""
    documents: dict[int, int] = {}
    evidence: dict[int, int] = {}
    same: dict[tuple[str, ...], int] = {}
    items: list[Source] = []
    for dossier in gathered.dossiers:
        for passage in dossier.commitment.passages:
            if passage.document_id not in documents:
                documents[passage.document_id] = len(items) + 1
                items.append(Source(len(items) + 1, _document(gathered.documents[passage.document_id])))
        for found in dossier.evidence:
            key = (found.kind, found.source, found.sha256, found.statement, found.publisher, found.happened)
            if key not in same:
                same[key] = len(items) + 1
                items.append(Source(len(items) + 1, _evidence(found)))
            evidence[found.id] = same[key]
    return Numbering(documents, evidence, tuple(items))


def _reference(source: int) -> Run:
    return Run(f"[{source}]", Style.QUIET, href=f"#source-{source}")


def _document(document: Document) -> Runs:
    facts = document.facts
    known = facts.date_basis not in (DateBasis.STATED, DateBasis.UNKNOWN)
    issued = display.day(facts.issued) if facts.issued else "no date known"
    basis = f" (date {words.BASIS[facts.date_basis]})" if known and facts.issued else ""
    return (
        Run(facts.title, Style.EMPHASIS),
        Run(f", {facts.publisher}. " if facts.publisher else ". "),
        Run(f"{issued}{basis}. Access Date: {_day(document.added_at)}."),
        *_address(facts.url),
    )


def _evidence(found: Evidence) -> Runs:
    happened = f"{words.when(found.happened)}. " if found.happened else ""
    publisher = f", {found.publisher}. " if found.publisher else ". "
    access = f"{happened}Access Date: {_day(found.found_at)}."
    match found.kind:
        case EvidenceKind.LINK:
            title = found.statement or display.host(found.source)
            return (Run(title, Style.EMPHASIS), Run(f"{publisher}{access}"), *_address(found.source))
        case EvidenceKind.FILE:
            title = found.statement or found.source
            kept = f" File: {found.source}, SHA-256 {found.sha256[:16]}…"
            return (Run(title, Style.EMPHASIS), Run(f"{publisher}{access}{kept}"))
    said = f" {found.statement}" if found.statement else ""
    return (Run(f"“{found.source.strip()}”"), Run(f"{publisher}{access}{said}"))


def _address(url: str) -> Runs:
    return (Run(" "), Run(url, href=url)) if url else ()


def _day(moment: str) -> str:
    return display.day(date.fromisoformat(moment[:10]))
