"""merge: two copies of a store made one again."""

from __future__ import annotations

from pathlib import Path

import click

from tracker import merging
from tracker.cli.here import Here, command
from tracker.cli.output import give_json, give_table, text

FIELDS = ("number", "ref", "table", "field", "before", "ours", "theirs")


@command("merge")
@click.argument("other", type=click.Path(path_type=Path))
@click.option("--decide", multiple=True, metavar="N=ours|theirs", help="How a conflict is decided, by its number.")
@click.option("--rest", type=click.Choice(["ours", "theirs"]), help="How all other conflicts are decided.")
@click.option("--plan", "only_plan", is_flag=True, help="Show what merging would do, and change nothing.")
def merge_command(here: Here, other: Path, decide: tuple[str, ...], rest: merging.Side | None, only_plan: bool) -> int:
    """Take over what a colleague's copy of the store has; what both changed differently is listed and decided."""
    with here.open() as opened:
        made = merging.plan(opened, other)
        decisions = {c.number: rest for c in made.conflicts if rest} | _decisions(decide, len(made.conflicts))
        if only_plan or len(decisions) < len(made.conflicts):
            _give_plan(here, made)
            return 0 if only_plan else 1
        done = merging.merge(opened, other, decisions)
    if here.as_json:
        give_json({"added": done.added, "taken": done.taken, "removed": done.removed, "renumbered": done.renumbered})
    elif not (done.added or done.taken or done.removed):
        click.echo(f"Nothing was merged: {here.path.name} has all that {text(other.name)} has.")
    else:
        click.echo(f"Merged {text(other.name)}: {done.added} rows added, {done.taken} fields taken over,"
                   f" {done.removed} rows removed. 'undo' takes it back.")  # fmt: skip
        for old, new in done.renumbered.items():
            click.echo(f"Their {old} is {new} here.")
    return 0


def _decisions(given: tuple[str, ...], number: int) -> dict[int, merging.Side]:
    found: dict[int, merging.Side] = {}
    for word in given:
        name, _, side = word.partition("=")
        if not name.isdecimal() or not 1 <= int(name) <= number or side not in ("ours", "theirs"):
            raise click.UsageError(f"{word!r} decides nothing; write N=ours or N=theirs, with N from 1 to {number}.")
        found[int(name)] = "ours" if side == "ours" else "theirs"
    return found


def _give_plan(here: Here, made: merging.Plan) -> None:
    conflicts = [{name: getattr(c, name) for name in FIELDS} for c in made.conflicts]
    numbers = {"added": len(made.added), "taken": len(made.taken), "removed": len(made.removed)}
    if here.as_json:
        give_json({**numbers, "conflicts": conflicts, "share_past": made.share_past})
        return
    click.echo(", ".join(f"{number} {word}" for word, number in numbers.items()) + f", {len(conflicts)} in conflict.")
    if conflicts:
        lines = [(c["number"], c["ref"], f"{c['table']} {c['field']}", c["ours"], c["theirs"]) for c in conflicts]
        give_table(("No.", "Ref", "Field", "Ours", "Theirs"), lines, {3: 1, 4: 1})
        click.echo("Decide each with --decide N=ours or N=theirs, or the rest with --rest.", err=True)
