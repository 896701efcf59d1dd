"""describe, applies, members, comment: what is known and said of a commitment beyond its words."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

import click

from tracker import commitments, judging, notes, particulars
from tracker.cli.here import DAY, Here, command
from tracker.cli.output import give_json, give_table
from tracker.errors import Invalid
from tracker.store import Store


@command("describe")
@click.argument("ref")
@click.option("--novelty", type=click.Choice(particulars.CHOICES["novelty"]))
@click.option("--polarity", type=click.Choice(particulars.CHOICES["polarity"]), help="To do it, or to refrain from it.")
@click.option("--selected", type=click.Choice(particulars.CHOICES["selected"]), help="For monitoring; with a reason.")
@click.option("--selected-reason")
@click.option("--condition", help="What it depends on.")
@click.option("--programme", help="Under which it is carried out.")
@click.option("--event", metavar="NAME", help="Where it was made.")
@click.option("--code", help="Its number in the inventory of those who follow it.")
@click.option("--target", type=click.IntRange(min=1), default=1, help="Which quantity the next ones are of.")
@click.option("--basis", type=click.Choice(particulars.BASES), help="Whether its number is in all, per year, …")
@click.option("--baseline", metavar="NUMBER", help="Where counting begins.")
@click.option("--plan", multiple=True, metavar="DATE=PERCENT", help="What is planned by a day; may be repeated.")
@click.option("--share", "shares", multiple=True, metavar="PARTY=NUMBER", help="The agreed part of a pledgor.")
def describe_command(here: Here, ref: str, target: int, **said: Any) -> None:
    """Say what is known of a commitment beyond its words; without options, show it."""
    basis, baseline, plan, shares = (said.pop(name) for name in ("basis", "baseline", "plan", "shares"))
    planned = [(date.fromisoformat(day), float(judging.number_from(share)) / 100) for day, share in map(_pair, plan)]
    parts = [(party, judging.number_from(number)) for party, number in map(_pair, shares)]
    told = {name: value for name, value in said.items() if value is not None}
    with here.open() as store:
        id_ = commitments.find_ref(store, ref)
        if told:
            particulars.describe(store, id_, **told)
        if basis or baseline or plan:
            number = judging.number_from(baseline) if baseline else None
            particulars.set_target(
                store, id_, target - 1, basis=basis or "", baseline=number, profile=planned if plan else None
            )
        for party, number in parts:
            particulars.set_share(store, id_, party, number)
        _give(here, store, id_, ref)


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not (name.strip() and equals and value.strip()):
        raise Invalid("value", f"{text!r} is no pair; write China=750 or 2026-06-30=50.")
    return name.strip(), value.strip().rstrip("% ")


def _give(here: Here, store: Store, id_: int, ref: str) -> None:
    found = particulars.particulars(store, id_)
    if here.as_json:
        give_json({"ref": ref} | found)
    else:
        give_table(("What", "Said"), [(name.replace("_", " "), value) for name, value in found.items()], {1: 1})


@command("applies")
@click.argument("ref")
@click.argument("party", required=False)
@click.option("--not", "reason", metavar="REASON", help="It does not apply, and why: n/a leaves the average.")
@click.option("--unknown", is_flag=True, help="Nobody knows.")
@click.option("--role", type=click.Choice(particulars.ROLES), default="pledgor", show_default=True)
@click.option("--group", metavar="NAME", help="To the pledgors that belonged to this group, and to no other …")
@click.option("--on", type=DAY, help="… on this day; without it, today.")
def applies_command(here: Here, ref: str, party: str | None, reason: str | None, unknown: bool, **said: Any) -> None:
    """Say to whom a commitment applies; without a party or group, show it."""
    with here.open() as store:
        id_ = commitments.find_ref(store, ref)
        if said["group"]:
            particulars.apply_by_membership(store, id_, said["group"], said["on"] or here.today)
        elif party:
            state = "n/a" if reason is not None else "unknown" if unknown else "applies"
            particulars.apply(store, id_, party, state, reason or "", said["role"])
        found = particulars.applicability(store, id_)
    if here.as_json:
        give_json([dict(zip(("party", "role", "applies", "reason"), row, strict=True)) for row in found])
    else:
        give_table(("Party", "Role", "Applies", "Why"), found, give_way={3: 1})


@command("members")
@click.argument("group")
@click.option("--add", "added", multiple=True, metavar="PARTY", help="Who belongs to it; may be repeated.")
@click.option("--since", type=DAY, help="The first day of those added.")
@click.option("--until", type=DAY, help="The last day of those added.")
@click.option("--basis", default="", help="How it is known.")
@click.option("--on", type=DAY, help="The day to show; without it, today.")
def members_command(here: Here, group: str, added: tuple[str, ...], **said: Any) -> None:
    """Who belongs to a group, on a day."""
    with here.open(new=bool(added)) as store:
        if added:
            spans = dict.fromkeys(added, (said["since"], said["until"]))
            particulars.set_members(store, group, spans, said["basis"])
        found = sorted(particulars.members(store, group, said["on"] or here.today))
    if here.as_json:
        give_json(found)
    else:
        click.echo("\n".join(found) or f"Nobody is known to belong to {group}.")


@command("comment")
@click.argument("ref")
@click.argument("words", required=False)
@click.option("--answers", type=int, metavar="NUMBER", help="The note that this one answers.")
def comment_command(here: Here, ref: str, words: str | None, answers: int | None) -> None:
    """Say something about a commitment to colleagues; without words, show what was said."""
    with here.open() as store:
        id_ = commitments.find_ref(store, ref)
        if words is not None:
            notes.add(store, id_, words, answers)
        found = notes.of(store, id_)
    if here.as_json:
        give_json([asdict(note) for note in found])
    else:
        lines = [(n.id, n.recorded_at[:16], n.author, n.answers_id, n.text) for n in found]
        give_table(("No.", "When", "Who", "Answers", "Note"), lines, give_way={4: 1})
