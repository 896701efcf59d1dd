"""status, progress: what people judged and counted."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from tracker import commitments, evidence, judging, scales, standing
from tracker.cli import records
from tracker.cli.evidence import EVIDENCE, details, drafts
from tracker.cli.here import DAY, Here, command
from tracker.cli.output import figure, give_json, tell_new_party, words
from tracker.cli.standing import expected_words, signal_words
from tracker.standing import Pace


@command("status")
@click.argument("ref")
@click.argument("value")
@click.option("--on", required=True, type=DAY, help="The day it is true on.")
@click.option("--note", required=True, help="Why it is so.")
@click.option("--party", default="", metavar="NAME", help="Whom it is true of; without it, all who are bound.")
@click.option("--scale", default=scales.TRACKER, show_default=True, help="Which scale VALUE is of; see 'scales list'.")
@click.option("--override", default="", metavar="REASON", help="Why it stands with less evidence than it needs.")
@EVIDENCE
@details
def status_command(here: Here, ref: str, value: str, on: date, sources: tuple[str, ...], **said: Any) -> None:
    """Judge a commitment: held, delivered, in_progress, stalled, ...; or by a value of another scale."""
    judging.refuse_ahead(on, here.today)
    judging.refuse_silent(said["note"])
    given = drafts(sources, said)
    scale, note = said.pop("scale"), said.pop("note")
    judged = judging.status_from(value) if scale == scales.TRACKER else value
    with here.open() as store:
        id_, used = commitments.find_ref(store, ref), scales.get(store, scale)
        evidence.refuse_lacking(store, [id_], used.value(judged), given, said["override"])
        tell_new_party(store, said["party"])
        judging.record_on_scale(store, id_, used, judged, on, note, **said, evidence=given)
        judged = used.value(judged).code
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
@details
@click.option(
    "--counts", "override", default="", metavar="REASON", help="Why its evidence counts although it is questioned."
)
def progress_command(here: Here, ref: str, value: str, sources: tuple[str, ...], target: int, **said: Any) -> None:
    """Record how much of a quantity is reached, and tell what that means."""
    number = judging.number_from(value)
    judging.refuse_ahead(said["as_of"], here.today)
    given = drafts(sources, said)
    with here.open() as store:
        id_ = commitments.find_ref(store, ref)
        tell_new_party(store, said["party"])
        judging.record_progress(store, id_, number, **said, target=target - 1, evidence=given)
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
