"""The window for those who do not see it, or have no mouse: names, roles, order and sight of the focus, everywhere."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests import dialogs
from tests.pictures import story
from tests.ui.conftest import TODAY
from ui import pictures
from ui.catalogue import VIEWS
from ui.main_window import MainWindow
from ui.session import Session
from ui.theme import Theme

Role = QAccessible.Role
WITHOUT_ROLE = {Role.NoRole, Role.Client, Role.Window}
HOLDERS = {Role.Table, Role.List, Role.Tree, Role.Terminal}
NAMED = [view.key for view in VIEWS]
DIALOGS = [
    *(
        "about",
        "add",
        "comment",
        "cycle",
        "document",
        "edit",
        "evidence",
        "export",
        "fault",
        "help",
        "import",
    ),
    *(
        "likeness",
        "merge",
        "moment",
        "name",
        "palette",
        "preferences",
        "progress",
        "quick",
        "reason",
        "relate",
        "score",
    ),
    *("search", "shortcuts", "split", "status", "steps", "table"),
]


@pytest.fixture
def window(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    path = tmp_path / "sample.pledgebook"
    story(path)
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(Session(path, today=TODAY), theme, state)
    made.show()
    pictures.settle(made)
    yield made
    made.close()


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that a screen reader meets below something; the cells of lists are the models' to tell."""
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        yield child
        if child.role() not in HOLDERS:
            yield from walk(child)


def told(interface: QAccessibleInterface) -> str:
    kept = interface.object()
    return (
        f"{type(kept).__name__} {kept.objectName() if kept else ''} in {type(kept.parent()).__name__ if kept else '–'}"
    )


def speechless(root: QWidget) -> list[str]:
    """What can have the focus, and has no name or no role."""
    found = []
    for interface in walk(QAccessible.queryAccessibleInterface(root)):
        widget = interface.object()
        if not interface.state().focusable or not isinstance(widget, QWidget):
            continue
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy():
            continue
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"no name: {told(interface)}")
        if interface.role() in WITHOUT_ROLE and not isinstance(widget, QScrollArea):  # for which Qt has no role
            found.append(f"no role: {told(interface)}")
    return found


def chain(root: QWidget) -> list[QWidget]:
    """What the Tab key reaches, in its order."""
    found, widget = [], root.nextInFocusChain()
    while widget is not root and widget is not None:
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
        if reached and widget.window() is root.window() and root.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def jumps(root: QWidget) -> list[str]:
    """Where the Tab key goes up the page: to something that ends above the beginning of what it leaves.

    The keys go round in a ring, so one such step leads from the last back to the first.
    """
    order, found = chain(root), []
    for one, next_ in zip(order, order[1:] + order[:1], strict=True):
        left, to = seen_at(one, root), seen_at(next_, root)
        right = to.left() > left.right()  # the next column
        if to.bottom() < left.top() and not right:
            found.append(f"{heard(one)} → {heard(next_)}")
    return found if len(found) > 1 else []


def seen_at(widget: QWidget, root: QWidget) -> QRect:
    """Where a control stands in a window; one that is scrolled out of sight, at the edge behind which it is."""
    place, above = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()), widget.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QScrollArea):
            frame = QRect(above.mapTo(root, QPoint(0, 0)), above.size())
            place.moveTop(max(frame.top(), min(place.top(), frame.bottom() - place.height())))
        above = above.parentWidget()
    return place


def heard(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name) or type(widget).__name__


def unseen(root: QWidget, qtbot: QtBot) -> list[str]:
    """What looks the same with the focus as without."""
    found = []
    for widget in chain(root):
        other = next((w for w in chain(root) if w is not widget), None)
        if other is None:
            continue
        other.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(widget)
        before = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is widget and picture(widget) == before:
            found.append(f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()}")
    return found


def bring_into_sight(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def picture(widget: QWidget) -> QImage:
    """A control as it looks, with what is around it."""
    window = widget.window()
    place = widget.rect().translated(widget.mapTo(window, QPoint(0, 0))).adjusted(-3, -3, 3, 3)
    return window.grab(place).toImage()


def shown(window: MainWindow, name: str) -> QDialog:
    made = dialogs.every(window)[name]()
    made.show()
    made.activateWindow()
    pictures.settle(window)
    return made


@pytest.mark.parametrize("key", NAMED)
def test_a_view_can_be_heard_walked_through_and_followed(window: MainWindow, key: str, qtbot: QtBot) -> None:
    window.bench.enter_view(key)
    pictures.settle(window)
    window.activateWindow()
    view = window.bench.view(key)
    assert [*speechless(window), *jumps(view), *unseen(view, qtbot)] == []


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_can_be_heard_walked_through_and_followed(window: MainWindow, name: str, qtbot: QtBot) -> None:
    dialog = shown(window, name)
    faults = [*speechless(dialog), *jumps(dialog), *unseen(dialog, qtbot)]
    dialog.close()
    assert faults == []


def test_all_dialogs_are_looked_at(window: MainWindow) -> None:
    every = dialogs.every(window)
    assert sorted(every) == sorted(DIALOGS)
    made = {type(make()).__name__ for make in every.values()}
    code = Path(str(files("ui"))).rglob("*.py")
    classes = [
        node for path in code for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ClassDef)
    ]
    written = {c.name for c in classes if any(ast.unparse(base) in ("QDialog", "ReasonDialog") for base in c.bases)}
    assert written - made == set()


def test_what_is_planted_is_found(window: MainWindow, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    column = QVBoxLayout(dialog)
    first, second, third = QPushButton("First"), QLineEdit(), QPushButton("Third")
    for widget in (first, second, third):
        column.addWidget(widget)
    QWidget.setTabOrder(first, third)
    QWidget.setTabOrder(third, second)
    dialog.show()
    dialog.activateWindow()
    assert speechless(dialog) == ["no name: QLineEdit  in QDialog"]
    assert jumps(dialog) == ["Third → QLineEdit", "QLineEdit → First"]
    assert unseen(dialog, qtbot) == []
    dialog.close()
