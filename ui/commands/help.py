"""The Help menu."""

# ruff: noqa: PLC0415

from __future__ import annotations

from ui.actions import Command, Menu
from ui.marking import noop
from ui.workbench import Workbench


def show_shortcuts(bench: Workbench) -> None:
    """Show every shortcut, by menu."""
    from ui.commands import MENUS
    from ui.dialogs.help import ShortcutsDialog

    ShortcutsDialog(MENUS, bench.window).exec()


def show_about(bench: Workbench) -> None:
    """Tell what this is and on which store and libraries it works."""
    from ui.dialogs.help import AboutDialog

    AboutDialog(bench.session, bench.window).exec()


def show_help(bench: Workbench) -> None:
    """Tell what the view that is shown is for, and its keys."""
    from ui.dialogs.help import HelpDialog

    HelpDialog(bench.views[bench.key], bench.window).exec()


MENU = Menu(
    noop("commands", "&Help"),
    (
        Command("help", noop("commands", "&Help on this view"), show_help, "F1"),
        Command("shortcuts", noop("commands", "&Keyboard shortcuts"), show_shortcuts, "Ctrl+F1"),
        Command("about", noop("commands", "&About Pledgebook"), show_about),
    ),
)
