"""export, restore: everything of a store into one file and back."""

from __future__ import annotations

import json
from pathlib import Path

import click

from tracker.cli.here import Here, command
from tracker.cli.output import give_json, text
from tracker.exchange import whole


@command("export")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write, FILE.json.")
@click.option("--describe", is_flag=True, help="Print the JSON Schema of the file instead.")
def export_command(here: Here, output: Path | None, describe: bool) -> None:
    """Everything that the store holds, with its history and files, without loss: 'restore' brings it back."""
    if describe == (output is not None):
        raise click.UsageError("Name the file to write with -o FILE.json, or give --describe.")
    with here.open() as opened:
        if output is None:
            click.echo(json.dumps(whole.json_schema(opened), indent=2))
            return
        made = whole.export(opened, output)
    if here.as_json:
        give_json({"export": str(made)})
    else:
        click.echo(f"{text(str(made))} holds everything of {here.path.name}.")


@command("restore")
@click.argument("file", type=click.Path(path_type=Path))
def restore_command(here: Here, file: Path) -> None:
    """Fill an empty or new store with what 'export' wrote."""
    exported = whole.load(file)  # first, so that a wrong name makes no store
    with here.open(new=True) as opened:
        whole.restore(opened, exported)
        changes = opened.changes_ever()
    if here.as_json:
        give_json({"restored": str(file), "changes": changes})
    else:
        click.echo(f"{here.path.name} holds everything of {text(file.name)}, with its history of {changes} changes.")
