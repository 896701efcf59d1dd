"""export, restore: a store into one file for other programs, and everything of it back."""

from __future__ import annotations

import json
from pathlib import Path

import click

from tracker.cli.here import Here, command
from tracker.cli.output import give_json, text
from tracker.exchange import whole
from tracker.exchange.formats import EXPORTS, export_for
from tracker.model import silent


@command("export")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write; its suffix picks the form.")
@click.option("--as", "form", default="", help=f"The form, whatever the suffix: {', '.join(EXPORTS)}.")
@click.option("--describe", is_flag=True, help="Print the JSON Schema of FILE.json instead.")
def export_command(here: Here, output: Path | None, form: str, describe: bool) -> None:
    """Write the store for other programs: FILE.json holds everything without loss, and 'restore' brings it back."""
    if describe == (output is not None):
        raise click.UsageError("Name the file to write with -o FILE.json, or give --describe.")
    with here.open() as opened:
        if output is None:
            click.echo(json.dumps(whole.json_schema(opened), indent=2))
            return
        chosen = export_for(output, form)
        told = chosen.write(opened, output, silent)
    if here.as_json:
        give_json({"export": str(output), "as": chosen.name, "notes": list(told)})
        return
    what = f"everything of {here.path.name}" if chosen.name == "whole" else f"{here.path.name}: {chosen.what}"
    click.echo(f"{text(str(output))} holds {what}.")
    for sentence in told:
        click.echo(f"  {text(sentence)}")


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
