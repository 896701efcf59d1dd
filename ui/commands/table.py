"""Commands of the commitments table, for the menus that they stand in: copying, editing in place, filters, views."""

# ruff: noqa: PLC0415

from __future__ import annotations

from functools import partial

from tracker import bulk, views
from ui.actions import Command
from ui.jobs import Job
from ui.marking import COUNTED, noop, translate
from ui.views.commitments import LONG, CommitmentsView
from ui.workbench import Workbench


def _table(bench: Workbench) -> CommitmentsView:
    """The view with the table, brought to the front."""
    if bench.key != "commitments":
        bench.show_view("commitments")
    return bench.commitments_view()


def copy(bench: Workbench) -> None:
    """Copy the chosen rows as a table."""
    bench.commitments_view().copy()


def cite(bench: Workbench) -> None:
    """Copy the chosen commitments as words to cite."""
    bench.commitments_view().cite()


def show_filters(bench: Workbench) -> None:
    """Show the filters beside the table, or hide them."""
    _table(bench).show_filters()


def choose_columns(bench: Workbench) -> None:
    """Show the menu of columns and groups."""
    _table(bench).choose_columns()


def edit_cell(key: str, bench: Workbench) -> None:
    """Edit one field of the chosen commitments in place."""
    _table(bench).edit_cell(key)


def withdraw(bench: Workbench) -> None:
    """Take the chosen commitments out of tracking, with a reason."""
    from ui.dialogs.reason import ask_reason

    ids = bench.selected()
    heading = translate("commands", "Withdraw from tracking")
    said = translate(
        "commands",
        "Nothing is deleted: the commitment leaves the lists and can be found again with is:withdrawn.",
    )
    reason = ask_reason(heading, said, bench.window) if ids else ""
    if reason and len(ids) < LONG:
        bench.session.run(bulk.withdraw, ids, reason)
    elif reason:
        title = translate("commands", "Withdrawing %Ln commitment(s)", "", COUNTED, len(ids))
        bench.session.start(Job(title, lambda store, tick: bulk.withdraw(store, ids, reason, tick)))


def save_view(bench: Workbench) -> None:
    """Keep what the table shows under a name."""
    from ui.dialogs.name import ask_name

    table = _table(bench)
    heading = translate("commands", "Save view")
    said = translate("commands", "Search, order, groups and columns are kept under this name, in the navigation.")
    known = [saved.name for saved in views.listed(bench.session.store)]
    ask_name(heading, said, bench.window, known, lambda name: bench.session.run(views.save, table.as_view(name)))


def open_saved(bench: Workbench, id_: int) -> None:
    """Show the table as a saved view has it."""
    view = views.get(bench.session.store, id_)
    _table(bench).open_view(view)


COPY = (
    Command("copy", noop("commands", "&Copy as table"), copy, "Ctrl+Shift+C", "copy", True),
    Command("cite", noop("commands", "Copy as c&ited text"), cite, "Ctrl+Alt+C", "", True),
)
EDIT = (
    Command("edit_due", noop("commands", "Change &due…"), partial(edit_cell, "due"), "Ctrl+U", "", True),
    Command("edit_tags", noop("commands", "Change &tags…"), partial(edit_cell, "tags"), "Ctrl+T", "", True),
)
LOOK = (
    Command("filters", noop("commands", "&Filters"), show_filters, "Ctrl+Shift+F", "filter"),
    Command("columns", noop("commands", "C&olumns and groups…"), choose_columns, "Ctrl+Shift+L", "columns"),
    Command("save_view", noop("commands", "Save &view…"), save_view, "Ctrl+S"),
)
