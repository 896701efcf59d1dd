"""Every command of the window, menu by menu. A new one is a function and a row in its menu's table.

Dialogs are imported when first wanted, so that the window starts fast.
"""

from __future__ import annotations

from ui.actions import Command, Menu
from ui.commands import commitment, edit, file, help, view

MENUS: tuple[Menu, ...] = (file.MENU, edit.MENU, commitment.MENU, view.MENU, help.MENU)


def every() -> list[Command]:
    """All commands, in the order of the menus."""
    return [command for menu in MENUS for command in menu.commands]
