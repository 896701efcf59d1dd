"""undo, redo, check, backup: the store itself."""

from __future__ import annotations

from pathlib import Path

import click

from tracker import backups, check
from tracker.cli.here import Here, command
from tracker.cli.output import give_json, text, words
from tracker.errors import TrackerError
from tracker.model import Undoable


@command("undo")
def undo_command(here: Here) -> None:
    """Take the last change back, whichever program made it."""
    with here.open() as opened:
        _give(here, opened.undo(), "undone")


@command("redo")
def redo_command(here: Here) -> None:
    """Bring the change back that was undone last."""
    with here.open() as opened:
        _give(here, opened.redo(), "redone")


def _give(here: Here, step: Undoable | None, verb: str) -> None:
    if step is None:
        raise TrackerError(f"There is nothing in {here.path.name} that can be {verb}.")
    if here.as_json:
        give_json({verb: step.label, "about": step.about, "step": step.step})
    else:
        click.echo(f"{verb.capitalize()}: {words(step.label)}, {text(step.about)}.")


@command("check")
def check_command(here: Here) -> int:
    """Look for damage in the store, in its anchors and in its files. Exit code 1 where there is any."""
    with here.open() as opened:
        found = check.check(opened)
    if here.as_json:
        give_json([{"what": p.what, "message": p.message} for p in found])
    else:
        for problem in found:
            click.echo(text(problem.message))
    if found:
        number = f"{len(found)} problem{'s' if len(found) > 1 else ''}"
        click.echo(f"{here.path.name} has {number}; restore the last good backup, or mend what is named.", err=True)
        return 1
    if not here.as_json:
        click.echo(f"{here.path.name} is sound.")
    return 0


@command("backup")
@click.argument("file", type=click.Path(path_type=Path))
def backup_command(here: Here, file: Path) -> None:
    """A safe copy, checked before it counts, also while the window is open."""
    with here.open() as opened:
        made = backups.backup(opened, file)
    if here.as_json:
        give_json({"backup": str(made)})
    else:
        click.echo(f"{made} and its folder of files are a checked copy of {here.path.name}.")
