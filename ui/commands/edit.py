"""The Edit menu: back and forth in what was done, and finding."""

# ruff: noqa: PLC0415

from __future__ import annotations

from ui.actions import SEPARATOR, Command, Menu
from ui.commands import table
from ui.marking import noop, translate
from ui.workbench import Workbench


def find(bench: Workbench) -> None:
    """Give the keyboard to the search field of the view, or of the table where the view has none."""
    field = getattr(bench.stack.currentWidget(), "search", None)
    if field is None:
        bench.show_view("commitments")
        field = bench.commitments_view().search
    field.setFocus()
    field.selectAll()


def copy(bench: Workbench) -> None:
    """Put what the view shows on the clipboard as a table; of a view without one, the chosen commitments."""
    made = getattr(bench.stack.currentWidget(), "copy", bench.commitments_view().copy)
    made()


def undo_several(bench: Workbench) -> None:
    """Show what was done, newest first, and take back as much of it as is chosen."""
    from ui.dialogs.steps import StepsDialog

    StepsDialog(bench.session, bench.theme, bench.window).exec()


def show_preferences(bench: Workbench) -> None:
    """Show every setting, with a search over them."""
    from ui.dialogs import preferences

    dialog = preferences.Preferences(bench.window)
    dialog.theme_chosen.connect(bench.theme.choose)
    if not dialog.exec():
        return
    if dialog.used == preferences.WINDOW:
        bench.banner.offer(
            translate("commands", "What you chose is used when the window is opened anew."),
            translate("commands", "Open it anew now"),
            lambda: bench.store_wanted.emit(bench.session.path),
        )
    elif dialog.used == preferences.START:
        bench.banner.say(translate("commands", "What you chose is used from the next start of the program."))


MENU = Menu(
    noop("commands", "&Edit"),
    (
        Command("undo", noop("commands", "&Undo"), lambda bench: bench.session.undo(), "Ctrl+Z", "undo"),
        Command("redo", noop("commands", "&Redo"), lambda bench: bench.session.redo(), "Ctrl+Shift+Z", "redo"),
        Command("steps", noop("commands", "&Undo several steps…"), undo_several, "Ctrl+Alt+Z", "history"),
        SEPARATOR,
        Command("preferences", noop("commands", "P&references…"), show_preferences, "Ctrl+,"),
        SEPARATOR,
        Command("find", noop("commands", "&Search"), find, "Ctrl+F", "search"),
        *table.COPY,
    ),
)
