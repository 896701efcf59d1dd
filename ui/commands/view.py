"""The View menu: a command for each view of the catalogue, and how the window looks."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from tracker import settings
from ui.actions import SEPARATOR, Command, Menu
from ui.catalogue import VIEWS
from ui.commands import table
from ui.marking import noop
from ui.workbench import View, Workbench


def choose_theme(name: str, bench: Workbench) -> None:
    """Use these colours from now on."""
    settings.save(replace(settings.load(), theme=name))
    bench.theme.choose(name)


def show_palette(bench: Workbench) -> None:
    """Find any command, view, document or commitment by a few letters."""
    from ui.palette import Palette  # noqa: PLC0415 - not needed to start

    Palette(bench).open()


def look_back(bench: Workbench) -> None:
    """Show the store as it was on a day."""
    from ui.dialogs.moment import MomentDialog  # noqa: PLC0415 - not needed to start

    dialog = MomentDialog(bench.session, bench.theme, bench.window)
    if dialog.exec():
        bench.moment_wanted.emit(dialog.moment)


def _command(view: View) -> Command:
    return Command(f"view_{view.key}", view.words, lambda bench: bench.enter_view(view.key), view.shortcut, view.icon)


MENU = Menu(
    noop("commands", "&View"),
    (
        *map(_command, VIEWS),
        SEPARATOR,
        *table.LOOK,
        SEPARATOR,
        Command("palette", noop("commands", "&Go to anything…"), show_palette, "Ctrl+K", "search"),
        Command("message", noop("commands", "Go to the &message"), lambda bench: bench.banner.enter(), "F6"),
        Command("back", noop("commands", "&Back"), lambda bench: bench.go(-1), "Alt+Left", "back"),
        Command("forward", noop("commands", "&Forward"), lambda bench: bench.go(1), "Alt+Right", "forward"),
        Command("moment", noop("commands", "As it &was on…"), look_back, "Ctrl+H"),
        SEPARATOR,
        Command(
            "navigation",
            noop("commands", "&Navigation"),
            lambda bench: bench.shown.emit(bench.key),
            "Ctrl+Shift+B",
            checked=True,
        ),
        Command(
            "panel",
            noop("commands", "Detail &panel"),
            lambda bench: bench.shown.emit(bench.key),
            "Ctrl+B",
            "panel",
            checked=True,
        ),
        Command("theme_system", noop("commands", "Colours of the s&ystem"), partial(choose_theme, "system")),
        Command("theme_light", noop("commands", "&Light"), partial(choose_theme, "light")),
        Command("theme_dark", noop("commands", "Dar&k"), partial(choose_theme, "dark")),
    ),
)
