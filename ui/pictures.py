"""Pictures of the window, drawn off screen: for the README, and for looking at it where there is no screen."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QSettings,
    QSize,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)

from tracker import search
from ui import desk
from ui.main_window import MainWindow
from ui.session import Session
from ui.theme import Theme


def draw(
    store: Path,
    folder: Path,
    today: date,
    *,
    theme: str = "light",
    size: tuple[int, int] = (1440, 900),
    views: Sequence[str] = (),
) -> list[Path]:
    """Draw views of a store as PNG files into `folder` and give their paths. `size` is in points of the screen."""
    before = qInstallMessageHandler(say_what_matters)
    desk.application()
    colours = Theme(theme)
    colours.apply()
    with TemporaryDirectory() as temporary:
        state = QSettings(str(Path(temporary, "window.ini")), QSettings.Format.IniFormat)
        window = MainWindow(Session(store, today=today), colours, state)
        window.resize(QSize(*size))
        window.show()
        try:
            return [take(window, name, folder / f"window-{name}.png") for name in views or window.bench.views]
        finally:
            window.close()
            window.deleteLater()
            qInstallMessageHandler(before)


def say_what_matters(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but for what the offscreen platform says of every window with a least size."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def take(window: MainWindow, view: str, path: Path) -> Path:
    """Show a view, wait for the answers that it asked for, and write what is seen as a PNG file."""
    window.bench.enter_view(view)
    settle(window)
    numbers = search.find(window.session.store, search.parse("has:quantity"))
    if numbers and view != "review":
        window.bench.show_commitment(numbers[0])
    if numbers and view == "commitments":
        window.bench.commitments_view().select(numbers[0])
    settle(window)
    window.grab().save(str(path))
    return path


def settle(window: MainWindow) -> None:
    """Wait until every question of the window is answered and drawn."""
    loop = QEventLoop()
    window.session.quiet.connect(loop.quit)
    window.session.tell_when_quiet()
    loop.exec()
    window.session.quiet.disconnect(loop.quit)
    QTimer.singleShot(0, loop.quit)  # one more turn: what came is laid out in it
    loop.exec()
