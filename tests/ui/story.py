"""What tests of panels, dialogs and views begin with: a few commitments and what became of them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from tests.tracker import making
from tracker import commitments as core
from tracker import judging
from tracker.model import Status
from ui import actions, commands
from ui.session import Session
from ui.theme import Theme


class Stage(QWidget):
    """A parent for dialogs, with the theme that the window has, and its actions."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.done: list[str] = []
        self.actions_: dict[str, QAction] = actions.make(
            self, QMenuBar(self), theme, commands.MENUS, lambda command: self.done.append(command.key)
        )


def training(session: Session) -> int:
    """1,500 training opportunities over the next three years, read in two ways; nothing recorded yet."""
    return session.run(core.add, making.draft())


def summit(session: Session) -> int:
    """A summit to be held in 2025."""
    return session.run(core.add, making.event())


def reached(session: Session, id_: int, value: int = 300, day: date = date(2025, 12, 31)) -> None:
    session.run(judging.record_progress, id_, Decimal(value), day)


def judged(session: Session, id_: int, status: Status = Status.DELIVERED, day: date = date(2025, 6, 17)) -> None:
    session.run(judging.record_status, [id_], status, day, "As the communiqué says.")


def said(widget: QWidget) -> str:
    """All that the labels of a widget say that are not hidden."""
    labels = [label for label in widget.findChildren(QLabel) if not label.isHidden()]
    return "\n".join(label.text() for label in labels if label.text())


def settle(session: Session, qtbot: QtBot) -> None:
    """Wait until every question is answered."""
    with qtbot.waitSignal(session.quiet):
        session.tell_when_quiet()
