"""Prose that quotes its figures from tables, and the check that it does."""

from __future__ import annotations

from tracker.content import CellRef, Report, Run, Style, Table, all_runs
from tracker.errors import Invalid
from tracker.writers import display


def quoted(table: Table, row: int, column: int, style: Style = Style.PLAIN) -> Run:
    """A run that says what a cell of a table says."""
    text = display.cell(table.all_rows[row][column], table.columns[column])
    return Run(text, style, cell=CellRef(table.key, row, column))


def refuse_discord(report: Report) -> None:
    """Raise `Invalid`, with the place named, where a figure in prose differs from the table that it comes from."""
    for run in all_runs(report):
        if run.cell:
            table = report.table(run.cell.table)
            says = display.cell(table.all_rows[run.cell.row][run.cell.column], table.columns[run.cell.column])
            if run.text != says:
                raise Invalid(
                    "report",
                    f"The text says {run.text!r} where the table {table.caption!r} says {says!r}"
                    f" (row {run.cell.row + 1}, column {table.columns[run.cell.column].name!r}).",
                )
