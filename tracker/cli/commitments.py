"""add, list, show, history."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import click

from tracker import commitments, documents, judging, parties, review, search
from tracker.cli import card, records
from tracker.cli.here import Here, command
from tracker.cli.output import give_json, give_table, text, words
from tracker.cli.standing import progress_words, signal_words
from tracker.errors import Invalid
from tracker.model import Draft, Entry, Kind, Quantity, Strength
from tracker.record import Line
from tracker.store import Store

PAGE = 400


@command("add")
@click.option("--title", required=True, help="A few words that say what is promised.")
@click.option("--statement", default="", help="The promise in full.")
@click.option("--kind", type=click.Choice([*map(str, Kind)]), help="What sort of thing is promised.")
@click.option("--strength", type=click.Choice([*map(str, Strength)]), default="firm", show_default=True)
@click.option("--pledgor", "pledgors", multiple=True, metavar="NAME", help="Who promises; may be repeated.")
@click.option("--beneficiary", "beneficiaries", multiple=True, metavar="NAME", help="To whom; may be repeated.")
@click.option(
    "--quantity", "quantities", multiple=True, metavar="'1500 places'", help="A number promised, and its unit."
)
@click.option("--due", default="", help="A day, month, year, interval, or words like 'by 2030'.")
@click.option("--tag", "tags", multiple=True, metavar="WORD", help="May be repeated.")
@click.option("--note", default="")
@click.option("--document", metavar="REF", help="The document that it stands in; 'next year' counts from its date.")
@click.option("--quote", default="", help="The words of that document, exactly as they stand there.")
def add_command(
    here: Here, document: str | None, quote: str, quantities: tuple[str, ...], due: str, **fields: Any
) -> None:
    """Add a commitment by hand."""
    if quote and not document:
        raise click.UsageError("--quote needs the --document that it stands in.")
    numbers = tuple(_quantity(words) for words in quantities)
    kind = fields.pop("kind") or (Kind.QUANTIFIED if numbers else Kind.ACTION)
    with here.open(new=True) as store:
        source = documents.get(store, documents.find_ref(store, document)) if document else None
        promised = commitments.due_from(due, source.facts.issued if source else None)
        draft = Draft(**fields, kind=Kind(kind), quantities=numbers, due=promised)
        if source is None:
            id_ = commitments.add(store, draft)
        else:
            start, end = _place(store, source.version_id, quote)
            id_ = review.add_from_words(store, source.version_id, start, end, draft)
        _show(here, store, id_)


def _place(store: Store, version: int, quote: str) -> tuple[int, int]:
    """Where a quote stands in a document; raises where it is missing or stands there more than once."""
    if not quote:
        raise click.UsageError("--document needs the --quote that stands in it.")
    whole = documents.text(store, version)
    start = whole.find(quote)
    if start < 0:
        raise Invalid("quote", f"{quote!r} does not stand in the document; copy the words exactly.")
    if whole.find(quote, start + 1) >= 0:
        raise Invalid("quote", f"{quote!r} stands in the document more than once; give more words around it.")
    return start, start + len(quote)


TIMES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}


def _quantity(words: str) -> Quantity:
    found = re.match(r"\s*([+-]?\d[\d.,\u00a0\u202f]*)\s*(.*)", words)
    if not found:
        raise Invalid(
            "quantity", f"{words!r} is no quantity; write a number and its unit: '1500 places', '1.5 billion USD'."
        )
    value, (first, _, rest) = judging.number_from(found[1]), found[2].strip().partition(" ")
    if value < 0:
        raise Invalid("quantity", f"{words!r} is less than nothing; a promise of less is written as its own words.")
    if first.lower() in TIMES:
        return Quantity(value * TIMES[first.lower()], rest.strip())
    return Quantity(value, found[2].strip())


@command("list", looks=True)
@click.argument("query", nargs=-1)
@click.option("--sort", type=click.Choice(list(search.SORTS)), default="due", show_default=True)
@click.option("--descending", is_flag=True, help="The last one first.")
@click.option("--limit", type=click.IntRange(min=0), help="At most so many.")
def list_command(here: Here, query: tuple[str, ...], sort: str, descending: bool, limit: int | None) -> None:
    """Commitments that a query finds, such as: party:China due<2027 status:open scholarship."""
    with here.open() as store:
        asked = search.parse(" ".join(query), here.today)
        ids = search.find(store, asked, sort, descending=descending, limit=-1 if limit is None else limit)
        if here.as_json:
            give_json([records.commitment(store, commitments.get(store, id_), here.today) for id_ in ids])
            return
        lines = [line for n in range(0, len(ids), PAGE) for line in _page(store, list(ids[n : n + PAGE]), here.today)]
    give_lines(lines)


def _page(store: Store, ids: list[int], today: date) -> list[Line]:
    found = search.rows(store, ids, today)
    return [found[id_] for id_ in ids]


def give_lines(lines: list[Line]) -> None:
    """Commitments as a table."""
    if not lines:
        click.echo("No commitments.")
        return
    heads = ("Ref", "Due", "Status", "Signal", "Progress", "Title", "Pledgors")
    cells = [
        (line.ref, line.due, line.status, signal_words(line.signals), progress_words(line), line.title, line.pledgors)
        for line in lines
    ]
    give_table(heads, cells, give_way={5: 3, 6: 1})


@command("show", looks=True)
@click.argument("ref")
def show_command(here: Here, ref: str) -> None:
    """One commitment with its passages, deadlines, evidence and status."""
    with here.open() as store:
        _show(here, store, commitments.find_ref(store, ref))


def _show(here: Here, store: Store, id_: int) -> None:
    found = records.whole(store, commitments.get(store, id_), here.today)
    if here.as_json:
        give_json(found)
    else:
        card.give(found)


@command("history", looks=True)
@click.argument("ref")
def history_command(here: Here, ref: str) -> None:
    """Every change of a commitment: who, when, what, from, to."""
    with here.open() as store:
        entries, names = store.history(commitments.find_ref(store, ref)), parties.by_id(store)
    if here.as_json:
        give_json([_entry(entry) for entry in entries])
        return
    for entry in entries:
        undone = "" if entry.kind == "change" else f" ({entry.kind})"
        what = f"{words(entry.label)}{undone}  {text(entry.about)}  {words(entry.table)}"
        click.echo(f"{entry.at}  {text(entry.author)}  {what}")
        for line in _changes(entry, names):
            click.echo(f"    {line}")


def _changes(entry: Entry, names: dict[int, str]) -> Iterator[str]:
    """What changed, for people: parties by their names, and no numbers of rows."""
    for name, (before, after) in entry.fields.items():
        if name == "party_id":
            yield f"party: {text(names.get(before))} → {text(names.get(after))}"
        elif not name.endswith("_id") and name != "position" and (before or after):
            yield f"{words(name)}: {text(before)} → {text(after)}"


def _entry(entry: Entry) -> dict[str, Any]:
    plain = {name: getattr(entry, name) for name in ("step", "at", "author", "label", "about", "kind", "table", "row")}
    return plain | {"fields": {name: {"from": old, "to": new} for name, (old, new) in entry.fields.items()}}
