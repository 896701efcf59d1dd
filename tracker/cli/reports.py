"""report, demo: what is published."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from tracker import commitments, deadlines, report, sample, search
from tracker.cli import records
from tracker.cli.commitments import give_lines
from tracker.cli.here import Here, command
from tracker.cli.output import give_json
from tracker.cli.standing import give_deadlines, give_progress
from tracker.errors import TrackerError
from tracker.store import Store

SUFFIXES = (".html", ".pdf", ".docx", ".xlsx")
FOLDER = click.Path(path_type=Path, file_okay=False)


@command("report", looks=True)
@click.argument("layout")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The suffix picks the format.")
@click.option("--query", default="", help="Only what this query finds.")
def report_command(here: Here, layout: str, output: Path, query: str) -> None:
    """Write a report into a file."""
    with here.open() as store:
        made = report.export(store, layout, output, search.parse(query, here.today), here.today)
    if here.as_json:
        give_json({"report": str(made)})
    else:
        click.echo(f"Report: {made}")


@command("demo")
@click.option("--out", type=FOLDER, default="pledgebook-demo", show_default=True, help="Where store and reports go.")
def demo_command(here: Here, out: Path) -> None:
    """A store with the sample document: what was promised, what is due, what is reached, and the report."""
    path = here.path if here.named else out / "demo.db"
    out.mkdir(parents=True, exist_ok=True)
    with Store(path, author=here.author) as store:
        added = _plant(store)
        ids = list(search.find(store, search.Query()))
        if not here.as_json:
            _tell(here, store, added, ids)
        asked = search.Query()
        made = [report.export(store, "standing", out / f"report{s}", asked, here.today) for s in SUFFIXES]
        if here.as_json:
            give_json(_record(here, store, ids, made))
    if not here.as_json:
        for file in made:
            click.echo(f"Report: {file}")


def _plant(store: Store) -> bool:
    """Import the sample; False where it was there before. A store with other documents in it is left alone."""
    if sample.is_planted(store):
        return False
    if store.read("SELECT 1 FROM document UNION ALL SELECT 1 FROM commitment LIMIT 1"):
        raise TrackerError(f"{store.path} holds other things.", "Give the demo a new file with --store.")
    sample.plant(store)
    return True


def _tell(here: Here, store: Store, added: bool, ids: list[int]) -> None:
    click.echo(f"The sample is {'now' if added else 'already there'} in {store.path}.\n")
    lines = search.rows(store, ids, here.today)
    give_lines([lines[id_] for id_ in ids])
    click.echo(f"\nDeadlines on {here.today}")
    give_deadlines(deadlines.deadlines(store, here.today))
    click.echo(f"\nProgress on {here.today}")
    give_progress(store, here.today)
    click.echo()


def _record(here: Here, store: Store, ids: list[int], made: list[Path]) -> dict[str, Any]:
    found = [records.commitment(store, commitments.get(store, id_), here.today) for id_ in ids]
    return {"store": str(store.path), "commitments": found, "reports": [str(file) for file in made]}
