"""code, coding, adjudicate: two coders, where they differ and how well they agree."""

from __future__ import annotations

from typing import Any

import click

from tracker import coding, commitments
from tracker.cli.here import Here, command
from tracker.cli.output import give_json, give_table, text
from tracker.coding import Agreement, Disagreement, Unit

ROUND = click.option("--round", "round_", required=True, help="The exercise that this belongs to, by name.")
FIELD = click.option("--field", required=True, type=click.Choice(list(coding.FIELDS)), help="What is coded.")
VALUE = click.option("--value", required=True, help="What the coder says that it is.")
PARTY = click.option("--party", default="", help="Whose score it is.")
CYCLE = click.option("--cycle", default="", help="Which cycle the score is of.")


@command("code")
@click.argument("ref")
@ROUND
@FIELD
@VALUE
@PARTY
@CYCLE
@click.option("--open", "seen", is_flag=True, help="Coded with the others' codings in sight, not blind.")
@click.option("--note", default="", help="Why.")
def code_command(here: Here, ref: str, round_: str, field: str, value: str, seen: bool, note: str, **of: str) -> None:
    """Code a field of a commitment as the author of this call (see --author), blind unless said."""
    with here.open() as store:
        unit = Unit(commitments.find_ref(store, ref), field, of["party"], of["cycle"])
        coding.code(store, round_, unit, value, blind=not seen, note=note)
        _tell(here, unit, f"coded {value} by {store.author}")


@command("adjudicate")
@click.argument("ref")
@ROUND
@FIELD
@VALUE
@PARTY
@CYCLE
@click.option("--note", required=True, help="Why it was decided so.")
def adjudicate_command(here: Here, ref: str, round_: str, field: str, value: str, note: str, **of: str) -> None:
    """Decide what holds where coders differ; what each said stays as it is."""
    with here.open() as store:
        unit = Unit(commitments.find_ref(store, ref), field, of["party"], of["cycle"])
        coding.adjudicate(store, round_, unit, value, note)
        _tell(here, unit, f"decided as {value}")


@command("coding", looks=True)
@click.argument("round_", metavar="ROUND")
def coding_command(here: Here, round_: str) -> None:
    """How well the coders of a round agree, field by field, and where they differ."""
    with here.open() as store:
        measured, differing = coding.agreement(store, round_), coding.disagreements(store, round_)
    if here.as_json:
        give_json({"agreement": [_measured(a) for a in measured], "disagreements": [_differing(d) for d in differing]})
        return
    heads = ("Field", "Coded twice", "Agreed", "Percent", "Kappa", "Alpha", "Coders")
    lines = [
        (a.field, a.units, a.agreed, _share(a.percent, 100, 0), _share(a.kappa), _share(a.alpha), ", ".join(a.coders))
        for a in measured
    ]
    give_table(heads, lines, {6: 1})
    if differing:
        click.echo()
        rows = [(d.unit.ref, d.unit.field, d.unit.party, _all(d.said), d.decided) for d in differing]
        give_table(("Ref", "Field", "Party", "Said", "Decided"), rows, {3: 1})


def _tell(here: Here, unit: Unit, said: str) -> None:
    if here.as_json:
        give_json({"ref": unit.ref, "field": unit.field, "party": unit.party or None, "said": said})
    else:
        click.echo(text(f"{unit.ref}: {unit.field} {said}."))


def _share(value: float | None, times: int = 1, digits: int = 2) -> str | None:
    """A figure for people; a true minus, and a dash where it is not defined."""
    return None if value is None else f"{value * times:.{digits}f}".replace("-", "−")


def _all(said: dict[str, str]) -> str:
    return "; ".join(f"{coder}: {value}" for coder, value in said.items())


def _measured(found: Agreement) -> dict[str, Any]:
    names = ("field", "units", "coders", "agreed", "percent", "kappa", "alpha")
    return {name: getattr(found, name) for name in names}


def _differing(found: Disagreement) -> dict[str, Any]:
    unit = {"ref": found.unit.ref, "field": found.unit.field, "party": found.unit.party or None}
    return unit | {"cycle": found.unit.cycle or None, "said": found.said, "decided": found.decided or None}
