"""extract, import, documents: what is read."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from tracker import documents, finder, intake
from tracker.cli.here import DAY, Here, command
from tracker.cli.output import give_json, give_table
from tracker.errors import TrackerError
from tracker.exchange.tables import grid
from tracker.intake import Imported
from tracker.model import Candidate, Tier
from tracker.record import Document, reference
from tracker.store import Store

FILE = click.Path(path_type=Path)


@command("extract")
@click.argument("file", type=FILE)
@click.option("--date", "issued", type=DAY, help="The day that relative dates count from.")
@click.option("--possible", is_flag=True, help="Also those that the finder is not sure of.")
def extract_command(here: Here, file: Path, issued: date | None, possible: bool) -> None:
    """Candidates in a document, without any store."""
    prepared = intake.prepare(file)
    tiers = (Tier.SURE, Tier.POSSIBLE) if possible else (Tier.SURE,)
    found = [c for c in finder.find_candidates(prepared.text, issued or prepared.facts.issued) if c.tier in tiers]
    if here.as_json:
        give_json([finder.as_record(c) for c in found])
    elif not found:
        click.echo(f"No commitments were found in {file.name}.")
    else:
        give_table(("From", "To", "Kind", "Due", "Sure", "Words"), [_cells(c) for c in found], give_way={5: 1})


def _cells(c: Candidate) -> tuple[object, ...]:
    return c.focus_start, c.focus_end, c.kind, c.due.phrase if c.due else "", f"{c.confidence:.0%}", c.focus


@command("import")
@click.argument("files", nargs=-1, required=True, type=FILE, metavar="FILE...")
@click.option("--date", "issued", type=DAY, help="The day of the documents, instead of what can be read in them.")
@click.option("--accept", is_flag=True, help="Accept the candidates that the finder is sure of.")
def import_command(here: Here, files: tuple[Path, ...], issued: date | None, accept: bool) -> None:
    """Store documents with their candidates. All of it is one change."""
    for file in filter(grid.is_table, files):
        said = f"{file.name} is a table, whose rows become commitments."
        raise TrackerError(said, f"'import-table {file.name}' makes them; with --dry-run it shows them first.")
    read = [intake.prepare(file) for file in files]
    with here.open(new=True) as store:
        found = [intake.look_through(store, one, intake.dated(one.facts, issued)) for one in read]
        kept = intake.keep_all(store, found, accept=accept)
        told = [_imported(store, file, one) for file, one in zip(files, kept, strict=True)]
    if here.as_json:
        give_json(told)
        return
    for one in told:
        click.echo(_sentence(one))
        for note in one["notes"]:
            click.echo(f"  {note}")


def _imported(store: Store, file: Path, one: Imported) -> dict[str, Any]:
    facts = documents.get(store, one.document_id).facts
    return {
        "document": reference("D", one.document_id),
        "file": file.name,
        "title": facts.title,
        "date": facts.issued,
        "date_basis": facts.date_basis,
        "candidates": one.candidates,
        "sure": one.sure,
        "accepted": [reference("C", id_) for id_ in one.accepted],
        "already": one.already,
        "notes": one.notes,
    }


def _sentence(one: dict[str, Any]) -> str:
    if one["already"]:
        return f"{one['file']} is already there as {one['document']}; nothing was added."
    dated = f"dated {one['date']} ({one['date_basis']})" if one["date"] else "without a date, so 'next year' stays open"
    accepted = f", {len(one['accepted'])} accepted" if one["accepted"] else ""
    return f"{one['document']}  {one['file']}, {dated}: {one['candidates']} candidates, {one['sure']} sure{accepted}."


@command("documents", looks=True)
def documents_command(here: Here) -> None:
    """Documents in the store."""
    with here.open() as store:
        found, waiting = documents.all_documents(store), documents.waiting(store)
    if here.as_json:
        give_json([_document(d, waiting.get(d.id, 0)) for d in found])
    elif not found:
        click.echo("No documents.")
    else:
        lines = [(d.ref, d.facts.issued, d.facts.publisher, waiting.get(d.id, 0), d.facts.title) for d in found]
        give_table(("Ref", "Date", "Publisher", "Waiting", "Title"), lines, give_way={4: 2, 2: 1})


def _document(d: Document, waiting: int) -> dict[str, Any]:
    names = ("title", "publisher", "url", "language", "date_basis", "date_note")
    return {
        "ref": d.ref,
        "id": d.id,
        **{name: getattr(d.facts, name) or None for name in names},
        "date": d.facts.issued,
        "file": d.file_name,
        "media_type": d.media_type,
        "sha256": d.sha256,
        "added_at": d.added_at,
        "candidates_waiting": waiting,
        "notes": d.notes,
    }
