"""relation, rate, totals: what belongs together, and what it comes to without counting twice."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from tracker import commitments, judging, money, relations, search, totals
from tracker.cli.here import DAY, Here, command, group
from tracker.cli.output import figure, give_json, give_table, text, words
from tracker.money import Rate
from tracker.record import reference
from tracker.relations import Relation, RelationKind, SumRule
from tracker.store import Store
from tracker.totals import Reading, Total

relation_command = group("relation", "What one commitment is to another, and what of the two counts in a total.")
rate_command = group("rate", "Exchange rates with their day and source.")

RULES = {
    SumRule.COUNT_BOTH: "adds",
    SumRule.COUNT_LATER: "replaces",
    SumRule.COUNT_EARLIER: "only the earlier",
    SumRule.UNKNOWN: "not decided",
}


@command("add")
@click.argument("ref")
@click.argument("kind", type=click.Choice([*map(str, RelationKind)]))
@click.argument("other")
@click.option("--sum", "rule", type=click.Choice([*map(str, SumRule)]), default="unknown", show_default=True,
              help="What of the two counts; until it is decided totals show every reading.")  # fmt: skip
@click.option("--note", default="", help="Why.")
def add_relation(here: Here, ref: str, kind: str, other: str, rule: str, note: str) -> None:
    """Relate two commitments, or decide what counts of what was related."""
    with here.open() as store:
        one, two = commitments.find_ref(store, ref), commitments.find_ref(store, other)
        relations.relate(store, one, two, RelationKind(kind), SumRule(rule), note)
        _give_relations(here, store, one)


@command("remove")
@click.argument("number", type=int)
def remove_relation(here: Here, number: int) -> None:
    """Take a relation back."""
    with here.open() as store:
        relations.unrelate(store, number)
    if here.as_json:
        give_json({"removed": number})
    else:
        click.echo(f"Relation {number} is gone; undo brings it back.")


@command("list")
@click.argument("ref")
def list_relations(here: Here, ref: str) -> None:
    """The relations of a commitment."""
    with here.open() as store:
        _give_relations(here, store, commitments.find_ref(store, ref))


def _give_relations(here: Here, store: Store, id_: int) -> None:
    found = relations.of(store, id_)
    if here.as_json:
        give_json([_relation(r) for r in found])
        return
    lines = [
        (r.id, reference("C", r.from_id), words(r.kind), reference("C", r.to_id), RULES[r.sum_rule], r.note)
        for r in found
    ]
    give_table(("No.", "Ref", "Is", "Of", "In totals", "Note"), lines, give_way={5: 1})


def _relation(r: Relation) -> dict[str, Any]:
    plain = {name: getattr(r, name) or None for name in ("id", "kind", "sum_rule", "note", "author", "recorded_at")}
    return plain | {"ref": reference("C", r.from_id), "other": reference("C", r.to_id)}


# --- rates ------------------------------------------------------------------------------------------------------------


@command("add")
@click.argument("base")
@click.argument("quote")
@click.argument("value", metavar="RATE")
@click.option("--on", required=True, type=DAY, help="The day of the rate.")
@click.option("--source", required=True, help="Who published it.")
def add_rate(here: Here, base: str, quote: str, value: str, on: date, source: str) -> None:
    """Write down that one BASE is RATE of QUOTE."""
    judging.refuse_ahead(on, here.today)
    rate = Rate(base.upper(), quote.upper(), on, money.rate_from(value), source)
    with here.open(new=True) as store:
        money.record_rate(store, rate)
    if here.as_json:
        give_json(_rate(rate))
    else:
        click.echo(f"{rate}.")


@command("list")
def list_rates(here: Here) -> None:
    """Every rate."""
    with here.open() as store:
        found = money.rates(store)
    if here.as_json:
        give_json([_rate(rate) for rate in found])
    else:
        lines = [(r.base, r.quote, r.day, f"{r.rate:f}", r.source) for r in found]
        give_table(("From", "To", "Day", "Rate", "Source"), lines, give_way={4: 1})


def _rate(rate: Rate) -> dict[str, Any]:
    return {name: getattr(rate, name) for name in ("base", "quote", "day", "rate", "source")}


# --- totals -----------------------------------------------------------------------------------------------------------


@command("totals")
@click.argument("query", nargs=-1)
@click.option("--in", "currency", default="", metavar="CODE", help="Convert money, by rates that are named.")
@click.option("--all", "everything", is_flag=True, help="Also quantities that stand alone.")
def totals_command(here: Here, query: tuple[str, ...], currency: str, everything: bool) -> None:
    """What is promised in all of one thing; every reading while it is open what counts."""
    with here.open() as store:
        asked = search.parse(" ".join(query), here.today)
        found = totals.totals(store, here.today, asked, currency.strip().upper())
    found = [total for total in found if everything or len(total.summands) > 1 or currency]
    if here.as_json:
        give_json([_total(total) for total in found])
    elif not found:
        click.echo("No two quantities belong together; --all shows each.")
    for total in found if not here.as_json else ():
        _give_total(total)
    left = [total.unit for total in found if currency and total.unit != currency.strip().upper() and total.unit]
    if left:
        click.echo(f"Not money of which a rate is known, and not converted: {text(', '.join(left))}.", err=True)


def _give_total(total: Total) -> None:
    click.secho(text(total.unit) if total.unit else "(without a unit)", bold=True)
    for s in total.summands:
        rate = f" ({figure(s.promised)} by {s.rate})" if s.rate else ""
        notes = "".join(f" · {text(note)}" for note in s.notes)
        click.echo(f"  {s.ref}  {figure(s.amount)}{rate}{notes}  {text(s.title)}")
    for r in total.relations:
        ends = f"{reference('C', r.from_id)} {words(r.kind)} {reference('C', r.to_id)}"
        click.echo(f"  {ends}: {RULES[r.sum_rule]}")
    for reading in total.readings:
        click.echo(f"  = {_told(reading, total.decided)}")


def _told(reading: Reading, decided: bool) -> str:
    how = "" if decided else f", if it {' and '.join(dict.fromkeys(RULES[rule] for rule in reading.rules))}"
    reached = f"; {figure(reading.reached)} reached" if reading.reached is not None else ""
    return f"{figure(reading.total)}{how}{reached}"


def _total(total: Total) -> dict[str, Any]:
    return {
        "unit": total.unit,
        "decided": total.decided,
        "totals": [reading.total for reading in total.readings],
        "readings": [
            {
                "rules": reading.rules,
                "counted": [reference("C", id_) for id_ in reading.counted],
                "total": reading.total,
                "reached": reading.reached,
            }
            for reading in total.readings
        ],
        "commitments": [
            {
                "ref": s.ref,
                "title": s.title,
                "promised": s.promised,
                "amount": s.amount,
                "reached": s.reached,
                "made_on": s.made_on,
                "rate": _rate(s.rate) if s.rate else None,
                "notes": s.notes,
            }
            for s in total.summands
        ],
        "relations": [_relation(r) for r in total.relations],
    }


for _command in (add_relation, remove_relation, list_relations):
    relation_command.add_command(_command)
for _command in (add_rate, list_rates):
    rate_command.add_command(_command)
