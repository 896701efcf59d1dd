"""Pictures of the window, for the README and for looking at it where there is no screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEventLoop

from ui.main_window import MainWindow


def take(window: MainWindow, view: str, path: Path) -> Path:
    """Show a view, wait for the answers that it asked for, and write what is seen as a PNG file."""
    if view == "document":
        window.commands.document()
    elif view == "review":
        window.show_review()
    else:
        window.show_view(view)
    settle(window)
    if view == "commitments":
        with_number = window.session.store.read("SELECT commitment_id FROM target ORDER BY 1 LIMIT 1")
        if with_number:
            window.view("commitments").select(with_number[0][0])  # type: ignore[attr-defined]
        settle(window)
    window.grab().save(str(path))
    return path


def settle(window: MainWindow) -> None:
    """Wait until every question of the window is answered and drawn."""
    loop = QEventLoop()
    window.session.quiet.connect(loop.quit)
    window.session.tell_when_quiet()
    loop.exec()
