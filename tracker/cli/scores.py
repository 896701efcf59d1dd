"""events, cycles, scores: summits, the windows between them, and what was scored in each."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import click

from tracker import commitments, cycles, rubrics, scales, scores
from tracker.cli import scoretable
from tracker.cli.evidence import EVIDENCE, details, drafts
from tracker.cli.here import DAY, Here, command, group
from tracker.cli.output import give_json, give_table, tell_new_party
from tracker.cycles import KINDS, Cycle, Event
from tracker.model import Weight
from tracker.rubrics import Rubric
from tracker.scoreboard import shown

events_command = group("events", "Summits and meetings: those that there are, and new ones.")
cycles_command = group("cycles", "Windows in which compliance is scored.")
scores_command = group("scores", "Scores by party and cycle: tables in and out, and single ones.")

rubric_command = group("rubric", "The rule by which a commitment is scored, written before and locked then.")

FILE = click.Path(path_type=Path, exists=True, dir_okay=False)


# --- events -----------------------------------------------------------------------------------------------------------


@command("list")
def list_events(here: Here) -> None:
    """Every event, by day."""
    with here.open() as store:
        found = cycles.events(store)
    if here.as_json:
        give_json([_event(event) for event in found])
    else:
        lines = [(e.starts, e.ends, e.name, e.series, e.place, "; ".join(e.parties)) for e in found]
        give_table(("Starts", "Ends", "Name", "Series", "Place", "Parties"), lines, give_way={5: 2, 2: 1})


@command("add")
@click.argument("name")
@click.option("--starts", type=DAY)
@click.option("--ends", type=DAY, help="Without it, the day on which it starts.")
@click.option("--series", default="", help="What it is one of: 'G20 summit'.")
@click.option("--place", default="")
@click.option("--note", default="")
@click.option("--party", "parties", multiple=True, metavar="NAME", help="Who took part; may be repeated.")
def add_event(here: Here, **said: Any) -> None:
    """Add an event, or correct the one of this name."""
    with here.open(new=True) as store:
        cycles.set_event(store, Event(**said))
        found = cycles.find_event(store, said["name"])
    if here.as_json:
        give_json(_event(found))
    else:
        click.echo(f"{found.name}: {found.starts or 'no day yet'}.")


def _event(found: Event) -> dict[str, Any]:
    names = ("name", "series", "starts", "ends", "place", "note", "parties")
    return {name: getattr(found, name) for name in names}


# --- cycles -----------------------------------------------------------------------------------------------------------


@command("list")
def list_cycles(here: Here) -> None:
    """Every cycle with its window."""
    with here.open() as store:
        found = cycles.cycles(store)
    if here.as_json:
        give_json([scoretable.cycle(c) for c in found])
    else:
        lines = [(c.name, c.kind, c.starts, c.ends, c.event) for c in found]
        give_table(("Name", "Kind", "From", "To", "Event"), lines, give_way={0: 1})


WINDOW = [
    click.option("--kind", type=click.Choice(KINDS), help="Without it: as its name tells."),
    click.option("--from", "starts", type=DAY, help="The first day of its window."),
    click.option("--to", "ends", type=DAY, help="The last day of its window."),
    click.option("--event", default="", metavar="NAME", help="The summit whose commitments are scored."),
]


def window(function: Any) -> Any:
    """The options that tell of a cycle."""
    for option in reversed(WINDOW):
        function = option(function)
    return function


@command("add")
@click.argument("name")
@window
@click.option("--note", default="")
def add_cycle(here: Here, name: str, kind: str | None, **said: Any) -> None:
    """Add a cycle, or correct the window of the one of this name."""
    with here.open(new=True) as store:
        cycles.set_cycle(store, Cycle(name, kind or cycles.kind_of(name), **said))
        found = cycles.find_cycle(store, name)
    if here.as_json:
        give_json(scoretable.cycle(found))
    else:
        click.echo(f"{found.name}: {found.kind}, {found.starts or '…'} to {found.ends or '…'}.")


# --- scores -----------------------------------------------------------------------------------------------------------


@command("import")
@click.argument("file", type=FILE)
@click.option("--cycle", "name", required=True, metavar="NAME", help="Which cycle these are the scores of.")
@window
@click.option("--parties", type=click.Choice(["across", "down"]), help="Where they stand, if that cannot be told.")
def import_scores(here: Here, file: Path, name: str, kind: str | None, parties: str | None, **said: Any) -> None:
    """A published table of −1, 0, +1 and n/a into the store."""
    across = None if parties is None else parties == "across"
    with here.open(new=True) as store:
        grid = scores.read_table(store, file, across)
        made = scores.import_table(store, grid, Cycle(name, kind or cycles.kind_of(name), **said), file.name)
    if here.as_json:
        give_json({n: getattr(made, n) for n in made.__dataclass_fields__} | {"parties_read": grid.parties})
        return
    click.echo(
        f"{made.cycle}: {made.scores} scores of {len(grid.lines)} commitments and {len(grid.parties)} parties;"
        f" {len(made.commitments)} commitments and {len(made.parties)} parties are new."
    )
    if made.blanks:
        click.echo(f"{made.blanks} cells are blank: not scored, which is neither 0 nor n/a.")
    for note in made.notes:
        click.echo(note)


@command("table")
@click.option("--cycle", "name", default="", metavar="NAME", help="Without it, the last that was added.")
@click.option(
    "--against", default="", metavar="NAME", help="Another cycle, to show the change; a final has its interim."
)
@click.option("--without", default=(), multiple=True, metavar="PARTY", help="Leave a party out; may be repeated.")
@click.option("--scale", default="g20", show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="A CSV file that 'scores import' reads again.")
def table_scores(
    here: Here, name: str, against: str, without: tuple[str, ...], scale: str, output: Path | None
) -> None:
    """The table of a cycle with means, percents and ranks."""
    with here.open() as store:
        cycle = cycles.find_cycle(store, name)
        other = cycles.find_cycle(store, against) if against else cycles.counterpart(store, cycle)
        found = [scores.board(store, c, scale) if c else None for c in (cycle, other)]
    now, before = (scoretable.narrowed(board, without) for board in found)
    assert now is not None
    if output:
        made = scores.write_csv(now, output)
        give_json({"table": str(made)}) if here.as_json else click.echo(f"Table: {made}")
    elif here.as_json:
        give_json(scoretable.record(cycle, now, other, before))
    else:
        scoretable.give(cycle, now, other, before)


@command("record")
@click.argument("ref")
@click.argument("party")
@click.argument("value")
@click.option("--cycle", "name", required=True, metavar="NAME")
@click.option("--rationale", required=True, help="What was done, and why that gives this score.")
@click.option("--scale", default="g20", show_default=True)
@click.option("--override", default="", metavar="REASON", help="Why it departs from the rubric or the evidence needed.")
@EVIDENCE
@click.option("--weight", type=click.Choice([*map(str, Weight)]), default="unknown", help="Of the action it shows.")
@details
def record_score(here: Here, ref: str, party: str, value: str, sources: tuple[str, ...], **said: Any) -> None:
    """Score a commitment for a party (values below 0 after --); the first score locks its rubric."""
    weight, name = Weight(said.pop("weight")), said.pop("name")
    given = [replace(draft, weight=weight) for draft in drafts(sources, said)]
    with here.open() as store:
        id_, cycle = commitments.find_ref(store, ref), cycles.find_cycle(store, name)
        chosen = scales.get(store, said["scale"]).value(value)
        scores.refuse_score(store, id_, party, chosen, given, said["override"])
        tell_new_party(store, party)
        scores.record(store, id_, party, cycle, value, **said, evidence=given)
        made = scores.scores_of(store, id_)[0]
    if here.as_json:
        give_json(asdict(made))
    else:
        click.echo(f"{ref}: {shown(made.value)} for {made.party} in {made.cycle}.")


# --- rubrics ----------------------------------------------------------------------------------------------------------


@command("write")
@click.argument("ref")
@click.option("--rule", "rules", multiple=True, required=True, help="'+1 = strong 5+', '0 = strong 3-4, weak 0-2', …")
@click.option("--strong", multiple=True, help="An action that counts as strong; may be repeated.")
@click.option("--weak", multiple=True, help="An action that counts as weak; may be repeated.")
@click.option("--scale", default="g20", show_default=True)
@click.option("--note", default="", help="Definitions; for a new version: why.")
def write_rubric(here: Here, ref: str, rules: tuple[str, ...], scale: str, **said: Any) -> None:
    """Write the rule of a commitment before it is scored; refused with gaps or overlaps."""
    parsed = tuple(rubrics.rule_from(text) for text in rules)
    with here.open() as store:
        id_ = commitments.find_ref(store, ref)
        rubrics.write(store, id_, Rubric(parsed, **said), scales.get(store, scale))
        _give_rubric(here, rubrics.newest(store, id_))


@command("show")
@click.argument("ref")
def show_rubric(here: Here, ref: str) -> None:
    """The rule of a commitment, with whether it is locked."""
    with here.open() as store:
        _give_rubric(here, rubrics.newest(store, commitments.find_ref(store, ref)))


def _give_rubric(here: Here, found: Rubric | None) -> None:
    if here.as_json:
        give_json(None if found is None else asdict(found))
        return
    if found is None:
        click.echo("No rule was written.")
        return
    state = f"locked at {found.locked_at}" if found.locked_at else "not locked: no score was recorded yet"
    click.echo(f"Version {found.version}, {state}.")
    for rule in found.rules:
        click.echo(f"  {shown(rule.value)}: {rule.strong} strong, {rule.weak} weak")
    for name, actions in (("Strong", found.strong), ("Weak", found.weak)):
        click.echo("".join(f"  {name}: {action}\n" for action in actions), nl=False)


for _command in (list_events, add_event):
    events_command.add_command(_command)
for _command in (list_cycles, add_cycle):
    cycles_command.add_command(_command)
for _command in (import_scores, table_scores, record_score):
    scores_command.add_command(_command)
for _command in (write_rubric, show_rubric):
    rubric_command.add_command(_command)
