"""due, milestone, signal, disagreements: deadlines that move, steps on the way, and what the calendar says of it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

import click

from tracker import commitments, cycles, duedates, judging, milestones, schedule
from tracker.cli import records
from tracker.cli.here import DAY, Here, command, group
from tracker.cli.output import NOTHING, figure, give_json, give_table, text, words
from tracker.errors import NotFound
from tracker.record import reference
from tracker.schedule import Part, Schedule
from tracker.store import Store

due_command = group("due", "Deadlines that move: revised beside the original, or hanging on a meeting.")
milestone_command = group("milestone", "Steps on the way, with weights, days and what shows them done.")


# --- due --------------------------------------------------------------------------------------------------------------


@command("revise")
@click.argument("ref")
@click.argument("due")
@click.option("--on", required=True, type=DAY, help="The day on which it was announced.")
@click.option("--reason", required=True, help="Who moved it, and why.")
def revise_due(here: Here, ref: str, due: str, on: date, reason: str) -> None:
    """A later deadline beside the original, which stays."""
    judging.refuse_ahead(on, here.today)
    with here.open() as store:
        id_ = commitments.find_ref(store, ref)
        read = commitments.due_from(due, on)
        if read is None:
            raise NotFound("A revised deadline needs a day; write 2026-06-30 or 'by 2027'.")
        duedates.revise(store, id_, read, on, reason)
        _give_due(here, store, id_)


@command("event")
@click.argument("ref")
@click.argument("event")
@click.option("--at", "rule", flag_value=duedates.AT, help="Due on its days; without it, before it begins.")
@click.option("--phrase", default="", help="In the source's words.")
def event_due(here: Here, ref: str, event: str, rule: str | None, phrase: str) -> None:
    """Let a deadline hang on a meeting: its days follow those of the meeting."""
    with here.open() as store:
        id_, found = commitments.find_ref(store, ref), cycles.find_event(store, event)
        duedates.hang_on(store, id_, found.id, rule or duedates.BEFORE, phrase)
        _give_due(here, store, id_)


@command("show")
@click.argument("ref")
def show_due(here: Here, ref: str) -> None:
    """The original deadline and every revision, with all readings."""
    with here.open() as store:
        _give_due(here, store, commitments.find_ref(store, ref))


def _give_due(here: Here, store: Store, id_: int) -> None:
    found = duedates.revisions(store, id_)
    if here.as_json:
        give_json([_revision(revision) for revision in found])
        return
    lines = [
        (r.number or "original", r.announced_on, d.earliest, d.latest, d.phrase, d.label, r.reason)
        for r in found
        for d in r.readings
    ]
    give_table(("Revision", "Announced", "Earliest", "Latest", "In words", "Reading", "Reason"), lines, {6: 1, 4: 1})


def _revision(found: duedates.Revision) -> dict[str, Any]:
    names = ("number", "announced_on", "reason", "author")
    plain = {name: getattr(found, name) or (None if name != "number" else 0) for name in names}
    return plain | {"readings": [records.deadline(reading) for reading in found.readings]}


# --- milestone --------------------------------------------------------------------------------------------------------


@command("add")
@click.argument("ref")
@click.argument("title")
@click.option("--due", default="", help="2026-06-30, 2026, or words like 'by 2030'.")
@click.option("--weight", default="1", show_default=True, help="Its part of the whole, against the others.")
@click.option("--value", default="", help="What of the quantity is to be reached by then.")
def add_milestone(here: Here, ref: str, title: str, due: str, weight: str, value: str) -> None:
    """Add a step."""
    with here.open() as store:
        id_ = commitments.find_ref(store, ref)
        milestones.add(store, id_, title, commitments.due_from(due), weight=weight, value=value)
        _give_milestones(here, store, id_)


@command("done")
@click.argument("number", type=int)
@click.option("--on", required=True, type=DAY)
@click.option("--note", default="")
@click.option("--evidence", default="", metavar="FILE-OR-URL")
def done_milestone(here: Here, number: int, on: date, note: str, evidence: str) -> None:
    """Say that a step (by its number) was done."""
    judging.refuse_ahead(on, here.today)
    draft = judging.evidence_from(evidence) if evidence.strip() else None
    with here.open() as store:
        milestones.done(store, number, on, note, draft)
        _give_milestones(here, store, milestones.get(store, number).commitment_id)


@command("reopen")
@click.argument("number", type=int)
def reopen_milestone(here: Here, number: int) -> None:
    """Say that a step is not done after all."""
    with here.open() as store:
        milestones.reopen(store, number)
        _give_milestones(here, store, milestones.get(store, number).commitment_id)


@command("remove")
@click.argument("number", type=int)
def remove_milestone(here: Here, number: int) -> None:
    """Take a step out."""
    with here.open() as store:
        id_ = milestones.get(store, number).commitment_id
        milestones.remove(store, number)
        _give_milestones(here, store, id_)


@command("list")
@click.argument("ref")
def list_milestones(here: Here, ref: str) -> None:
    """The steps of a commitment."""
    with here.open() as store:
        _give_milestones(here, store, commitments.find_ref(store, ref))


def _give_milestones(here: Here, store: Store, id_: int) -> None:
    found = milestones.of(store, id_)
    if here.as_json:
        give_json([asdict(m) for m in found])
        return
    lines = [(m.id, m.title, m.latest, figure(m.weight), figure(m.value), m.done_on, m.done_note) for m in found]
    give_table(("No.", "Milestone", "Due", "Weight", "Value", "Done", "Note"), lines, give_way={1: 1, 6: 1})


# --- signal -----------------------------------------------------------------------------------------------------------


@command("signal")
@click.argument("ref")
def signal_command(here: Here, ref: str) -> None:
    """What dates and numbers say of a commitment, by every reading; never a verdict."""
    with here.open() as store:
        id_ = commitments.find_ref(store, ref)
        found = schedule.schedule(store, id_, here.today)
        known = commitments.get(store, id_)
    if here.as_json:
        give_json({"ref": known.ref, "title": known.title, "status": known.status} | _schedule(found))
        return
    click.secho(f"{known.ref}  {text(known.title)}", bold=True)
    for part in found.parts:
        click.echo("  " + "; ".join(_told(part)))
        for name, judged in part.by_party:
            click.echo(f"    {text(name)}: {' | '.join(words(s) for s in judged.signals)}")
    if len(found.revisions) > 1:
        first, last = found.revisions[0].latest, found.revisions[-1].latest
        click.echo(
            f"  Promised for {first or NOTHING}, revised {len(found.revisions) - 1} times, now {last or NOTHING}."
        )


def _told(part: Part) -> list[str]:
    judged = part.judged
    told = [f"{text(part.what)}: {' | '.join(words(s) for s in judged.signals)}" if part.what else
            " | ".join(words(s) for s in judged.signals)]  # fmt: skip
    if judged.share is not None:
        told.append(f"{judged.share:.0%} reached as of {part.now.as_of}")
    if judged.expected:
        low, high = (f"{share:.0%}" for share in judged.expected)
        told.append(f"expected {low}" + (f"–{high}" if low != high else "") + f" on {judged.day}")
    if judged.projected:
        told.append(f"reached on {judged.projected} if it goes on like this")
    if judged.needed_per_day is not None:
        told.append(f"{judged.needed_per_day:.2f} a day are needed from then")
    flags = {"due soon": judged.due_soon, "stale": judged.stale}
    told += [name for name, so in flags.items() if so]
    return told + ([f"no evidence found on {judged.nothing_found}"] if judged.nothing_found else [])


def _schedule(found: Schedule) -> dict[str, Any]:
    return {
        "parts": [_part(part) for part in found.parts],
        "timing": found.timing or None,
        "timing_by_the_original": found.original_timing or None,
        "revisions": [_revision(revision) for revision in found.revisions],
    }


def _part(part: Part) -> dict[str, Any]:
    names = ("signals", "share", "expected", "day", "due_soon", "stale", "nothing_found", "projected", "needed_per_day")
    judged = {name: getattr(part.judged, name) for name in names}
    by_party = [{"party": name, "signals": each.signals, "share": each.share} for name, each in part.by_party]
    reached = {"reached": part.now.reached, "as_of": part.now.as_of, "target": part.now.target}
    return {"what": part.what or None} | reached | judged | {"by_party": by_party, "worst": part.worst}


@command("disagreements")
def disagreements_command(here: Here) -> None:
    """Where a judgement says one thing, and dates and numbers another."""
    with here.open() as store:
        found = schedule.disagreements(store, here.today)
    if here.as_json:
        give_json([{"ref": reference("C", d.id), "title": d.title, "judged": d.judged, "says": d.says} for d in found])
    elif not found:
        click.echo("Judgements and numbers agree.")
    else:
        lines = [(reference("C", d.id), words(d.judged), words(d.says), d.title) for d in found]
        give_table(("Ref", "Judged", "Dates and numbers", "Title"), lines, give_way={3: 1})


for _command in (revise_due, event_due, show_due):
    due_command.add_command(_command)
for _command in (add_milestone, done_milestone, reopen_milestone, remove_milestone, list_milestones):
    milestone_command.add_command(_command)
