"""evidence: what shows that it is so, how it is weighed, and what is a copy of what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from tracker import commitments, documents, evidence, judging
from tracker.cli import records
from tracker.cli.here import Here, command, group
from tracker.cli.output import give_json, give_table, text
from tracker.errors import Invalid, NotFound
from tracker.model import Counts, EvidenceDraft, EvidenceKind, Stage, Stance, Weight
from tracker.record import Evidence
from tracker.store import Store

evidence_command = group("evidence", "What shows that it is so: kept with its text, weighed, and copies counted once.")

FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
EVIDENCE = click.option(
    "--evidence",
    "sources",
    multiple=True,
    metavar="FILE-OR-URL",
    help="A file, an address, or words in quotation marks; may be repeated.",
)
DETAILS = [
    click.option("--says", "statement", default="", help="What it says, in your words."),
    click.option(
        "--happened", "event_edtf", default="", metavar="EDTF", help="When: 2025-06-17, 2025-06, 2023/2025-12."
    ),
    click.option("--publisher", default=""),
    click.option("--stage", type=click.Choice([*map(str, Stage)]), help="How far what it tells of has come."),
    click.option("--tier", type=click.IntRange(0, 4), default=0, help="1 the pledgor's own … 4 hearsay."),
    click.option("--programme", default="", help="Which programme its source says that it belongs to."),
    click.option("--actor", default="", metavar="NAME", help="Who did what it tells."),
    click.option("--archived", type=FILE, help="A file with the text of the link as it stood."),
]
"""What can be said of evidence wherever it is given."""


def details(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options of `DETAILS`."""
    for option in reversed(DETAILS):
        function = option(function)
    return function


def drafts(sources: Sequence[str], said: dict[str, Any]) -> list[EvidenceDraft]:
    """Evidence from what was typed; the details hold for each piece. Takes them out of `said`."""
    names = ("statement", "event_edtf", "publisher", "tier", "programme", "actor")
    told = {name: said.pop(name) for name in names}
    stage, archived = said.pop("stage"), said.pop("archived")
    told |= {"stage": Stage(stage or Stage.UNKNOWN), "archived": str(archived or "")}
    if not sources and any(value for value in told.values() if value is not Stage.UNKNOWN):
        raise Invalid("evidence", "What is said of evidence needs the evidence itself: name it with --evidence.")
    return [replace(judging.evidence_from(source), **told) for source in sources]


@command("list")
@click.argument("ref")
def list_command(here: Here, ref: str) -> None:
    """The evidence of a commitment, with its weight and what is a copy."""
    with here.open() as store:
        found = evidence.of(store, commitments.find_ref(store, ref))
    if here.as_json:
        give_json([records.evidence(piece) for piece in found])
        return
    lines = [
        (p.link_id, p.id, p.happened, p.stage, p.stance, p.weight, p.counts, p.copy_of, p.statement or p.source)
        for p in found
    ]
    heads = ("Link", "No.", "Happened", "Stage", "Stance", "Weight", "Counts", "Copy of", "What")
    give_table(heads, lines, give_way={8: 1})
    click.echo(f"{len(found)} pieces, {evidence.independent(found)} independent.")


@command("add")
@click.argument("ref")
@click.argument("source")
@details
@click.option("--document", metavar="REF", help="The document in the store whose words SOURCE is.")
@click.option("--party", default="", metavar="NAME", help="Whom it speaks of; without it, all who are bound.")
@click.option("--stance", type=click.Choice([*map(str, Stance)]), default="unknown")
@click.option("--weight", type=click.Choice([*map(str, Weight)]), default="unknown")
@click.option(
    "--counts", type=click.Choice([*map(str, Counts)]), default="unknown", help="'no', 'disputed': with --reason."
)
@click.option("--reason", default="", help="Why it does not count, or counts all the same.")
@click.option("--attributed-by", type=click.Choice(["source", "analyst", "unknown"]), default="unknown")
def add_command(here: Here, ref: str, source: str, document: str | None, **said: Any) -> None:
    """Attach evidence: a file, an address, words in quotation marks, or words of a document of the store."""
    (draft,) = drafts([source], said)
    draft = replace(draft, stance=Stance(said["stance"]), weight=Weight(said["weight"]), counts=Counts(said["counts"]))
    draft = replace(draft, party=said["party"], reason=said["reason"], attributed_by=said["attributed_by"])
    with here.open() as store:
        id_ = commitments.find_ref(store, ref)
        made = evidence.add(store, id_, _words_of(store, draft, source, document))
        _give(here, store, id_, made)


def _words_of(store: Store, draft: EvidenceDraft, source: str, document: str | None) -> EvidenceDraft:
    if not document:
        return draft
    words = source.strip().strip('"“”«»')
    return replace(draft, kind=EvidenceKind.PASSAGE, source=words, document=documents.find_ref(store, document))


@command("weigh")
@click.argument("ref")
@click.argument("link", type=int)
@click.option("--stance", type=click.Choice([*map(str, Stance)]))
@click.option("--weight", type=click.Choice([*map(str, Weight)]))
@click.option("--counts", type=click.Choice([*map(str, Counts)]))
@click.option("--reason", default="")
def weigh_command(here: Here, ref: str, link: int, reason: str, **said: str | None) -> None:
    """Say what a piece (by its number of link) means for its commitment."""
    with here.open() as store:
        id_ = commitments.find_ref(store, ref)
        piece = next((p for p in evidence.of(store, id_) if p.link_id == link), None)
        if piece is None:
            raise NotFound(f"{ref} has no evidence with the link {link}; 'evidence list {ref}' shows them.")
        evidence.weigh(
            store,
            link,
            stance=Stance(said["stance"]) if said["stance"] else None,
            weight=Weight(said["weight"]) if said["weight"] else None,
            counts=Counts(said["counts"]) if said["counts"] else None,
            reason=reason,
        )
        _give(here, store, id_, piece.id)


@command("archive")
@click.argument("number", type=int)
@click.argument("file", type=FILE)
def archive_command(here: Here, number: int, file: Path) -> None:
    """Keep the text of a link (by the number of the evidence) as it stands in a saved file."""
    with here.open() as store:
        evidence.archive(store, number, file)
        kept = evidence.archived(store, number)
    if here.as_json:
        give_json({"evidence": number, "characters": len(kept)})
    else:
        click.echo(f"Evidence {number}: {len(kept)} characters are kept.")


@command("copy")
@click.argument("number", type=int)
@click.argument("original", type=int)
@click.option("--independent", is_flag=True, help="It is no copy, whatever its words.")
@click.option("--why", required=True)
def copy_command(here: Here, number: int, original: int, independent: bool, why: str) -> None:
    """Say that a piece is a copy of another, or is not."""
    with here.open() as store:
        evidence.say_copy(store, number, original, is_copy=not independent, why=why)
    said = "independent of" if independent else "a copy of"
    if here.as_json:
        give_json({"evidence": number, "original": original, "copy": not independent})
    else:
        click.echo(f"Evidence {number} is {said} {original}.")


def _give(here: Here, store: Store, id_: int, number: int) -> None:
    piece = next(p for p in evidence.of(store, id_) if p.id == number)
    if here.as_json:
        give_json(records.evidence(piece))
    else:
        click.echo(_told(piece))


def _told(piece: Evidence) -> str:
    copy = f", a copy of {piece.copy_of}" if piece.copy_of else ""
    counts = f", counts: {piece.counts}" + (f" ({text(piece.reason)})" if piece.reason else "")
    return f"Evidence {piece.id} (link {piece.link_id}): {text(piece.source)}{copy}{counts}."


for _command in (list_command, add_command, weigh_command, archive_command, copy_command):
    evidence_command.add_command(_command)
