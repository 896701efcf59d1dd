"""status, progress: what people judged and counted."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from tracker import commitments, judging, standing
from tracker.cli import records
from tracker.cli.here import DAY, Here, command
from tracker.cli.output import figure, give_json, words
from tracker.cli.standing import expected_words, signal_words
from tracker.standing import Pace

EVIDENCE = click.option(
    "--evidence",
    multiple=True,
    metavar="FILE-OR-URL",
    help="A file, an address, or words in quotation marks; may be repeated.",
)


@command("status")
@click.argument("ref")
@click.argument("value")
@click.option("--on", required=True, type=DAY, help="The day it is true on.")
@click.option("--note", required=True, help="Why it is so.")
@click.option("--party", default="", metavar="NAME", help="Whom it is true of; without it, all who are bound.")
@EVIDENCE
def status_command(here: Here, ref: str, value: str, on: date, evidence: tuple[str, ...], **said: Any) -> None:
    """Judge a commitment: held, delivered, in_progress, stalled, ..."""
    judged = judging.status_from(value)
    judging.refuse_ahead(on, here.today)
    drafts = [judging.evidence_from(source) for source in evidence]
    with here.open() as store:
        id_ = commitments.find_ref(store, ref)
        judging.record_status(store, [id_], judged, on, said["note"], party=said["party"], evidence=drafts)
        told = records.whole(store, commitments.get(store, id_), here.today)
    if here.as_json:
        give_json(told)
        return
    whom = f" for {said['party']}" if said["party"] else ""
    is_latest = (told["status"], str(told["status_on"])) == (judged, on.isoformat()) and not whom
    timing = f", {words(told['timing'])}" if told["timing"] and is_latest else ""
    click.echo(f"{told['ref']}: {words(judged)}{whom} on {on}{timing}.")


@command("progress")
@click.argument("ref")
@click.argument("value")
@click.option("--as-of", required=True, type=DAY, help="The day that the number tells of.")
@click.option("--increment", is_flag=True, help="So much more, instead of so much in all.")
@click.option("--party", default="", metavar="NAME", help="Whose it is.")
@click.option("--target", type=click.IntRange(min=1), default=1, help="Which quantity, where several are promised.")
@click.option("--note", default="")
@EVIDENCE
def progress_command(here: Here, ref: str, value: str, evidence: tuple[str, ...], target: int, **said: Any) -> None:
    """Record how much of a quantity is reached, and tell what that means."""
    number = judging.number_from(value)
    judging.refuse_ahead(said["as_of"], here.today)
    drafts = [judging.evidence_from(source) for source in evidence]
    with here.open() as store:
        id_ = commitments.find_ref(store, ref)
        judging.record_progress(store, id_, number, **said, target=target - 1, evidence=drafts)
        paces = list(standing.paces_of(store, commitments.get(store, id_), here.today))
    _give_pace(here, paces[target - 1])


def _give_pace(here: Here, found: Pace) -> None:
    if here.as_json:
        judged = {"ref": found.ref, "title": found.title, "signal": found.assessment.signal}
        give_json(judged | records.pace(found))
        return
    promised = f"{figure(found.target.value)} {found.target.unit}".strip()
    if found.reached is None:
        told = f"no data up to {here.today} of {promised}"
    else:
        told = f"{figure(found.reached)} of {promised} as of {found.as_of}"
    expected = f"; expected {expected_words(found)}" if found.expected else ""
    click.echo(f"{found.ref}: {told}{expected}: {signal_words(found.assessment.signals)}.")
