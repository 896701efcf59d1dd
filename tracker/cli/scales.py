"""scales: what is judged by."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from tracker import scales
from tracker.cli.here import Here, command, group
from tracker.cli.output import give_json, give_table, words
from tracker.errors import Invalid
from tracker.scales import Scale, Value

scales_command = group("scales", "Scales to judge by: show them, add your own, say what their values mean on others.")


@command("list")
@click.argument("code", required=False)
def list_command(here: Here, code: str | None) -> None:
    """Every scale, or one with its values."""
    with here.open() as store:
        found = [scales.get(store, code)] if code else scales.all_scales(store)
    if here.as_json:
        give_json([_record(scale) for scale in found])
    elif code:
        _give_values(found[0])
    else:
        lines = [(s.code, s.axis, s.title, ", ".join(v.code for v in s.values)) for s in found]
        give_table(("Code", "Axis", "Title", "Values"), lines, give_way={3: 1})


@command("add")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
def add_command(here: Here, file: Path) -> None:
    """A scale of your own, from a TOML file of the form of resources/scales.toml."""
    scale = scales.read_file(file)
    with here.open(new=True) as store:
        scales.define(store, scale)
    if here.as_json:
        give_json(_record(scale))
    else:
        click.echo(f"{scale.code}: {len(scale.values)} values.")


@command("map")
@click.argument("code")
@click.argument("to")
@click.argument("pairs", nargs=-1, required=True, metavar="VALUE=VALUE…")
@click.option("--note", default="", help="What is lost on the way.")
def map_command(here: Here, code: str, to: str, pairs: tuple[str, ...], note: str) -> None:
    """Say what values of a scale mean on another."""
    values = dict(_pair(text) for text in pairs)
    with here.open() as store:
        scales.map_values(store, code, to, values, note)
        found = scales.mapping(store, code, to)
    if here.as_json:
        give_json(found)
    else:
        give_table((code, to), list(found.items()), give_way={})


@command("need")
@click.argument("code")
@click.argument("value")
@click.argument("least", type=click.Choice(scales.LEAST_EVIDENCE))
def need_command(here: Here, code: str, value: str, least: str) -> None:
    """Say how much evidence a value needs: without it, a judgement is refused unless it says why it stands."""
    with here.open() as store:
        scales.set_need(store, code, value, least)
        found = scales.get(store, code)
    if here.as_json:
        give_json(_value(found.value(value)))
    else:
        click.echo(f"{code}: “{found.value(value).label}” needs {words(least)}.")


def _pair(text: str) -> tuple[str, str]:
    before, equals, after = text.partition("=")
    if not (before.strip() and equals and after.strip()):
        raise Invalid("pairs", f"{text!r} is no pair; write kept=delivered.")
    return before, after


def _record(scale: Scale) -> dict[str, Any]:
    return {
        "code": scale.code,
        "title": scale.title,
        "axis": scale.axis,
        "own": scale.own,
        "note": scale.note or None,
        "values": [_value(value) for value in scale.values],
    }


def _value(value: Value) -> dict[str, Any]:
    names = ("code", "label", "meaning", "number", "glyph", "terminal", "least_evidence")
    return {name: getattr(value, name) for name in names}


def _give_values(scale: Scale) -> None:
    click.secho(f"{scale.title} ({scale.code}), of {scale.axis}", bold=True)
    lines = [
        (v.glyph, v.code, v.label, v.number, words(v.least_evidence), "yes" if v.terminal else "", v.meaning)
        for v in scale.values
    ]
    give_table(("", "Code", "Label", "Number", "Evidence", "Ends", "Meaning"), lines, give_way={6: 1})


for _command in (list_command, add_command, map_command, need_command):
    scales_command.add_command(_command)
