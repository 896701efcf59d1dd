"""candidates, accept, reject: the review."""

from __future__ import annotations

from typing import Any

import click

from tracker import commitments, documents, finder, review
from tracker.cli import records
from tracker.cli.here import Here, command
from tracker.cli.output import give_json, give_table
from tracker.model import Tier
from tracker.record import StoredCandidate, reference

SHOWN = (Tier.SURE, Tier.POSSIBLE)


@command("candidates", looks=True)
@click.option("--document", metavar="REF", help="Those of one document.")
@click.option("--all", "every", is_flag=True, help="Also those that were decided or set aside, with the reason.")
def candidates_command(here: Here, document: str | None, every: bool) -> None:
    """Passages that the finder proposes and nobody decided on yet."""
    with here.open() as store:
        source = documents.find_ref(store, document) if document else None
        found = (
            review.candidates(store, source) if every else review.candidates(store, source, state="new", tiers=SHOWN)
        )
    give_candidates(here, found)


def give_candidates(here: Here, found: list[StoredCandidate]) -> None:
    """Candidates as records or as a table."""
    if here.as_json:
        give_json([_record(c) for c in found])
    elif not found:
        click.echo("No candidates wait for a decision.")
    else:
        lines = [_cells(c) for c in found]
        give_table(("Ref", "In", "State", "Tier", "Sure", "Words", "Reason"), lines, give_way={5: 2, 6: 1})


def _record(c: StoredCandidate) -> dict[str, Any]:
    found = c.candidate
    return {
        "ref": c.ref,
        "document": reference("D", c.document_id),
        **finder.as_record(found),
        "tier": found.tier,
        "veto": found.veto or None,
        "doubts": found.doubts,
        "state": c.state,
        "reason": c.reason or None,
        "commitment": reference("C", c.commitment_id) if c.commitment_id else None,
    }


def _cells(c: StoredCandidate) -> tuple[object, ...]:
    reason = c.reason or c.candidate.veto
    sure = f"{c.candidate.confidence:.0%}"
    return c.ref, reference("D", c.document_id), c.state, c.candidate.tier, sure, c.candidate.focus, reason


@command("accept")
@click.argument("refs", nargs=-1, required=True, metavar="REF...")
def accept_command(here: Here, refs: tuple[str, ...]) -> None:
    """Make commitments of candidates."""
    with here.open() as store:
        made = review.accept(store, [review.find_candidate(store, ref) for ref in refs])
        found = [commitments.get(store, id_) for id_ in made]
        if here.as_json:
            give_json([records.commitment(store, c, here.today) for c in found])
            return
    for c in found:
        click.echo(f"{c.ref}  {c.title}")


@command("reject")
@click.argument("refs", nargs=-1, required=True, metavar="REF...")
@click.option("--reason", required=True, help="Why it is none; kept with it.")
def reject_command(here: Here, refs: tuple[str, ...], reason: str) -> None:
    """Set candidates aside, with the reason."""
    with here.open() as store:
        ids = [review.find_candidate(store, ref) for ref in refs]
        review.reject(store, ids, reason)
        found = review.chosen(store, ids)
    if here.as_json:
        give_json([_record(c) for c in found])
    else:
        click.echo(f"Rejected: {', '.join(c.ref for c in found)}.")
