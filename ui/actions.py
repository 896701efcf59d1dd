"""What a command is, and how menus and shortcuts are made of the tables in `ui/commands`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from ui.marking import translate, without_mark
from ui.theme import Theme
from ui.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Command:
    """A row of a menu. `words` are marked for translation in the context "commands".

    `shortcut` is in Qt's portable form ('' for none), `icon` a name in resources/icons. `on_current`: it can be chosen
    only while there is a commitment in hand. `checked`: it is a switch, and this is how it stands at first.
    """

    key: str
    words: str
    run: Callable[[Workbench], object]
    shortcut: str = ""
    icon: str = ""
    on_current: bool = False
    checked: bool | None = None

    @property
    def title(self) -> str:
        """Its words as they are said elsewhere: translated, without mark and dots."""
        return without_mark(say(self.words))


SEPARATOR = None


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu of the bar: its words, and its commands with separators between."""

    words: str
    rows: Sequence[Command | None]

    @property
    def commands(self) -> list[Command]:
        """The commands without the separators."""
        return [row for row in self.rows if row]


def say(text: str) -> str:
    """The translation of a command's or a menu's words; a view's command has those of the table of views."""
    said = translate("commands", text)
    return said if said != text else translate("views", text)


def make(
    parent: QWidget, bar: QMenuBar, theme: Theme, menus: Sequence[Menu], run: Callable[[Command], object]
) -> dict[str, QAction]:
    """Fill the bar with the menus and give the actions by their command's key; `run` is called with what was chosen."""
    made: dict[str, QAction] = {}
    for menu in menus:
        shown = bar.addMenu(say(menu.words))
        for command in menu.rows:
            if command is None:
                shown.addSeparator()
            else:
                made[command.key] = _action(parent, command, run)
                shown.addAction(made[command.key])
    icons = {command.key: command.icon for menu in menus for command in menu.commands if command.icon}
    _tint(made, icons, theme)
    theme.changed.connect(lambda: _tint(made, icons, theme))
    return made


def _action(parent: QWidget, command: Command, run: Callable[[Command], object]) -> QAction:
    action = QAction(say(command.words), parent)
    action.setObjectName(command.key)
    if command.shortcut:
        action.setShortcut(QKeySequence(command.shortcut))
    if command.checked is not None:
        action.setCheckable(True)
        action.setChecked(command.checked)
    action.triggered.connect(lambda _checked=False: run(command))
    return action


def _tint(made: Mapping[str, QAction], icons: Mapping[str, str], theme: Theme) -> None:
    """Give each action its icon in the theme's colours."""
    for key, icon in icons.items():
        made[key].setIcon(theme.icon(icon))
