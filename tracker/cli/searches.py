"""searched: where was looked, and what was found."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from tracker import commitments, judging, searches
from tracker.cli import records
from tracker.cli.here import DAY, Here, command
from tracker.cli.output import give_json, words
from tracker.searches import Search


@command("searched")
@click.argument("ref")
@click.option("--where", "place", required=True, help="Where was looked: a site, an archive, a search engine.")
@click.option("--query", "queries", required=True, help="With which words.")
@click.option("--found", "result", flag_value="found", help="Something was found; without it, nothing was.")
@click.option("--partly", "result", flag_value="partial", help="Something was found, and not what was looked for.")
@click.option("--on", type=DAY, help="The day of the search; without it, today.")
@click.option("--since", "covers_from", type=DAY, help="From when something would have been found.")
@click.option("--until", "covers_to", type=DAY, help="Up to when; without it, the day of the search.")
@click.option("--language", "languages", multiple=True, metavar="CODE", help="In which language; may be repeated.")
@click.option("--next", "next_due", type=DAY, help="When to look again; without it, as the settings say.")
@click.option("--party", default="", metavar="NAME", help="Whom it was about; without it, all who are bound.")
@click.option("--note", default="")
def searched_command(here: Here, ref: str, result: str | None, on: date | None, **said: Any) -> None:
    """A search that was made for evidence, also when nothing was found."""
    day, found = on or here.today, result or "none"
    judging.refuse_ahead(day, here.today)
    said["covers_to"] = said["covers_to"] or day
    said["next_due"] = said["next_due"] or searches.next_look(found, day, here.look_again)
    with here.open() as store:
        id_ = commitments.find_ref(store, ref)
        searches.log(store, id_, Search(on=day, result=found, **said))
        made = searches.of(store, id_)
        known = commitments.get(store, id_)
    made_now = max(made, key=lambda search: search.id)
    if here.as_json:
        give_json({"ref": known.ref} | records.search(made_now))
        return
    told = {"found": "evidence found", "partial": "something found", "none": words("no_evidence_found")}[found]
    again = f"; next look {made_now.next_due}" if made_now.next_due else ""
    click.echo(f"{known.ref}: {told} in {made_now.place} on {day}{again}.")
