"""Every command of the window in one table: menus, tooltips and the README's list of shortcuts come from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its menu, its shortcut in Qt's portable form ('' for none), its icon of resources/icons."""

    key: str
    menu: str
    words: str
    shortcut: str = ""
    icon: str = ""


SEPARATOR = ""

COMMANDS: tuple[Command | str, ...] = (
    Command("import", "File", "&Import documents…", "Ctrl+I", "import"),
    Command("paste", "File", "&Paste as document…", "Ctrl+Shift+V"),
    Command("report", "File", "&Export report…", "Ctrl+E", "export"),
    SEPARATOR,
    Command("open_store", "File", "&Open store…", "Ctrl+O"),
    Command("backup", "File", "&Back up store…"),
    Command("check", "File", "&Check store"),
    SEPARATOR,
    Command("quit", "File", "&Quit", "Ctrl+Q"),
    Command("undo", "Edit", "&Undo", "Ctrl+Z", "undo"),
    Command("redo", "Edit", "&Redo", "Ctrl+Shift+Z", "redo"),
    SEPARATOR,
    Command("find", "Edit", "&Search", "Ctrl+F", "search"),
    Command("copy", "Edit", "&Copy as table", "Ctrl+Shift+C", "copy"),
    Command("add", "Commitment", "&Add commitment…", "Ctrl+N", "add"),
    Command("mark", "Commitment", "Add from &marked words…", "Ctrl+M"),
    Command("edit", "Commitment", "&Edit…", "F2", "edit"),
    SEPARATOR,
    Command("status", "Commitment", "Record &status…", "Ctrl+J", "status"),
    Command("progress", "Commitment", "Record &progress…", "Ctrl+P", "progress"),
    Command("evidence", "Commitment", "Add e&vidence…", "Ctrl+Shift+E", "evidence"),
    SEPARATOR,
    Command("source", "Commitment", "Show in &document", "Ctrl+D", "document"),
    Command("withdraw", "Commitment", "&Withdraw…", "Ctrl+Backspace"),
    Command("view_commitments", "View", "&Commitments", "Ctrl+1", "commitments"),
    Command("view_review", "View", "&Review", "Ctrl+2", "review"),
    Command("view_deadlines", "View", "&Deadlines", "Ctrl+3", "deadlines"),
    Command("view_standing", "View", "&Progress", "Ctrl+4", "progress"),
    Command("view_document", "View", "D&ocument", "Ctrl+5", "document"),
    SEPARATOR,
    Command("panel", "View", "Detail &panel", "Ctrl+B", "panel"),
    Command("theme_system", "View", "Colours of the s&ystem"),
    Command("theme_light", "View", "&Light"),
    Command("theme_dark", "View", "Dar&k"),
    Command("shortcuts", "Help", "&Keyboard shortcuts", "F1"),
    Command("about", "Help", "&About Pledgebook"),
)

_MENUS = ("File", "Edit", "Commitment", "View", "Help")


def commands() -> list[Command]:
    """The commands without the separators."""
    return [c for c in COMMANDS if isinstance(c, Command)]


def say(text: str) -> str:
    return QCoreApplication.translate("actions", text)


def make(
    parent: QWidget, bar: QMenuBar, theme: Theme, methods: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Make all actions and the menus; `methods` gives what each key does, and must name every one."""
    made: dict[str, QAction] = {}
    menus: dict[str, QMenu] = {name: bar.addMenu("&" + say(name)) for name in _MENUS}
    last = menus["File"]
    for command in COMMANDS:
        if not isinstance(command, Command):
            last.addSeparator()
            continue
        last = menus[command.menu]
        action = QAction(say(command.words), parent)
        action.setObjectName(command.key)
        if command.shortcut:
            action.setShortcut(QKeySequence(command.shortcut))
        action.triggered.connect(lambda _checked=False, method=methods[command.key]: method())
        last.addAction(action)
        made[command.key] = action
    tint(made, theme)
    theme.changed.connect(lambda: tint(made, theme))
    return made


def tint(made: dict[str, QAction], theme: Theme) -> None:
    """Give each action its icon in the theme's colours."""
    for command in commands():
        if command.icon:
            made[command.key].setIcon(theme.icon(command.icon))
