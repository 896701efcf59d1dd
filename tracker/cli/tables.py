"""import-table: the rows of a table that others made become commitments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from tracker.cli.here import DAY, Here, command
from tracker.cli.output import give_json, give_table, text
from tracker.exchange.tables import grid, guessing, keeping, mending, plan
from tracker.exchange.tables.grid import Book, Sheet
from tracker.exchange.tables.heads import written
from tracker.exchange.tables.keeping import Kept, Sorted
from tracker.exchange.tables.plan import Plan
from tracker.record import reference

FILE = click.Path(path_type=Path)
WIDEST = 80
TOLD = 10
"""Refused rows that are told on the screen; a file takes all."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be done with a table: the mapping's file, days that overrule it, files to write, nothing to keep."""

    mapping: Path | None
    as_of: date | None
    issued: date | None
    refused: Path | None
    write_map: Path | None
    dry: bool


@command("import-table")
@click.argument("file", type=FILE)
@click.option("--sheet", default="", help="The sheet of a workbook, instead of the largest one.")
@click.option("--map", "mapping", type=FILE, help="The mapping (TOML or JSON), instead of a guess.")
@click.option("--as-of", type=DAY, help="The day on which statuses and numbers reached in the table were true.")
@click.option("--date", "issued", type=DAY, help="The day of the table, from which phrases like 'next year' count.")
@click.option("--dry-run", "dry", is_flag=True, help="Show what would be made, and change nothing.")
@click.option("--refused", type=FILE, help="Write refused rows into this CSV file, to mend and import again.")
@click.option("--write-map", type=FILE, help="Write the mapping that is used into this file, to read and change.")
def import_table_command(here: Here, file: Path, sheet: str, **asked: Any) -> int:
    """Make a commitment of each row of a CSV or XLSX table. All of it is one change."""
    wish = _Asked(**asked)
    book = grid.read(file)
    table = book.sheet(sheet)
    chosen, origin = _plan(wish, table)
    if wish.write_map:
        plan.save(chosen, wish.write_map)
    rows, kept = _run(here, book, table, chosen, wish.dry)
    if wish.refused:
        mending.write(wish.refused, table, rows.refused)
    if kept.commitments:
        plan.remember(table.heads, chosen)
    if here.as_json:
        give_json(_record(table, chosen, rows, kept) | {"mapping_from": origin, "dry_run": wish.dry})
    else:
        _tell(table, chosen, rows, kept, origin)
    return 1 if rows.refused and not rows.made and not rows.known else 0


def _run(here: Here, book: Book, table: Sheet, chosen: Plan, dry: bool) -> tuple[Sorted, Kept]:
    if dry and not here.path.exists():  # and none is made for a look
        return keeping.sort(None, table, chosen), Kept(0, ())
    with here.open(new=True) as store:
        rows = keeping.sort(store, table, chosen)
        return rows, Kept(0, ()) if dry else keeping.keep(store, book, table, rows, chosen)


def _plan(wish: _Asked, table: Sheet) -> tuple[Plan, str]:
    """The mapping to use, and where it is from."""
    known = None if wish.mapping else plan.remembered(table.heads)
    chosen = plan.load(wish.mapping) if wish.mapping else known or guessing.guess(table)
    dated = replace(chosen, as_of=wish.as_of or chosen.as_of, issued=wish.issued or chosen.issued)
    return dated, "file" if wish.mapping else "memory" if known else "guess"


def _tell(table: Sheet, chosen: Plan, rows: Sorted, kept: Kept, origin: str) -> None:
    said = {"file": "as the file says", "memory": "as remembered for these heads", "guess": "guessed"}[origin]
    name = f"Sheet {text(table.name)}: " if table.name else ""
    click.echo(f"{name}{len(table.rows):,} rows; the mapping is {said}.\n")
    first = table.rows[0].cells
    lines = [
        (head, chosen.columns.get(head), written(cell)[:WIDEST]) for head, cell in zip(table.heads, first, strict=True)
    ]
    give_table(("Column", "Becomes", "First row"), lines, give_way={0: 1, 2: 2})
    verb = "would be made" if not kept.commitments else f"were made, from {reference('D', kept.document_id)}"
    others = f"{len(rows.refused):,} rows refused, {len(rows.known):,} there already"
    click.echo(f"\n{len(rows.made):,} commitments {verb}; {others}.")
    for line in _details(rows):
        click.echo(f"  {text(line)}")


def _details(rows: Sorted) -> Iterator[str]:
    yield from rows.notes
    for what, found in (("refused", [(r.row.number, r.reason) for r in rows.refused]),
                        ("there already", [(k.row.number, f"is {k.ref} already") for k in rows.known])):  # fmt: skip
        yield from (f"row {number}: {reason}" for number, reason in found[:TOLD])
        if len(found) > TOLD:
            more = "; --refused FILE writes them all" if what == "refused" else ""
            yield f"… and {len(found) - TOLD:,} more rows {what}{more}"


def _record(table: Sheet, chosen: Plan, rows: Sorted, kept: Kept) -> dict[str, Any]:
    return {
        "sheet": table.name,
        "rows": len(table.rows),
        "taken": len(rows.made),
        "refused": [{"row": one.row.number, "reason": one.reason} for one in rows.refused],
        "known": [{"row": one.row.number, "is": one.ref} for one in rows.known],
        "document": reference("D", kept.document_id) if kept.document_id else None,
        "commitments": [reference("C", id_) for id_ in kept.commitments],
        "columns": {head: chosen.columns.get(head) for head in table.heads},
        "notes": rows.notes,
    }
