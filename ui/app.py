"""Starting: options, store, theme, window; and the last edge, where a fault of ours is told without losing anything."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QSettings, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from tracker import bootstrap, sample, settings
from tracker.errors import Cancelled, TrackerError
from ui import faults
from ui.main_window import MainWindow
from ui.session import Session
from ui.theme import Theme


def main(argv: Sequence[str]) -> int:
    """Open the window; where there is no display, do its job in the terminal. Gives the exit code."""
    options = _options(argv)
    path = options.store or settings.default_store()
    try:
        if bootstrap.display() is None:
            from ui import terminal  # noqa: PLC0415 - only where no window can open

            return terminal.main(path, options.today)
        return _open(path, options.today, options.files)
    except TrackerError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="pledgebook", description="Track promises: the exact words, and what became of them."
    )
    parser.add_argument("files", nargs="*", type=Path, help="documents to import")
    parser.add_argument("--store", type=Path, help="the file to work on; without it, your own")
    parser.add_argument("--today", type=date.fromisoformat, help="the day to judge deadlines by (YYYY-MM-DD)")
    return parser.parse_args(argv)


def _open(path: Path, today: date | None, files: Sequence[Path]) -> int:
    app = application()
    desk = Desk(app, today)
    desk.open(path)
    sys.excepthook = desk.tell
    if files and desk.window:
        desk.window.importing.start(list(files))
    return app.exec()


def application() -> QApplication:
    """The one application object, with its name, icon and translation."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Pledgebook")
    app.setApplicationDisplayName("Pledgebook")
    app.setDesktopFileName("pledgebook")
    app.setWindowIcon(QIcon(str(settings.resource("icons", "pledgebook.svg"))))
    _translate(app)
    return app


def _translate(app: QApplication) -> None:
    folders = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(settings.resource("i18n")))
    for folder, name in zip(folders, ("qtbase", "pledgebook"), strict=True):
        translator = QTranslator(app)
        if translator.load(QLocale(), name, "_", folder):
            app.installTranslator(translator)


class Desk(QObject):
    """The window in use. Opening another store puts another window in its place."""

    def __init__(self, app: QApplication, today: date | None = None) -> None:
        super().__init__()
        self._today = today
        self.state = QSettings(str(settings.state_file()), QSettings.Format.IniFormat)
        self.theme = Theme(str(self.state.value("window/theme", "system")))
        self.theme.apply()
        self.window: MainWindow | None = None
        app.aboutToQuit.connect(self._end)

    def open(self, path: Path) -> MainWindow:
        """Open a store, with the sample in it where the store is new."""
        new = not path.exists()
        session = Session(path, today=self._today, author=settings.load().author)
        if new:
            session.run(sample.plant)
        before, self.window = self.window, MainWindow(session, self.theme, self.state)
        self.window.store_wanted.connect(self.open)
        self.window.show()
        if before:
            before.close()
        return self.window

    def tell(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What was raised and not caught: the world's part goes into the banner, ours into a dialog with a report."""
        if isinstance(error, TrackerError) and self.window:
            self.window.banner.say(str(error), error=True)
        elif isinstance(error, KeyboardInterrupt):
            QApplication.quit()
        elif not isinstance(error, Cancelled):
            faults.tell(error, self.window)

    def _end(self) -> None:
        self.window = None
