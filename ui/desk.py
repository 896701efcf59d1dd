"""The window in use: application, theme, store; and the last edge, where faults are told without losing anything."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from tracker import sample, settings
from tracker.errors import Cancelled, TrackerError
from tracker.past import Moment
from ui import faults, language, notice
from ui.lookback import Pasts
from ui.main_window import MainWindow
from ui.session import Session
from ui.theme import Theme


def show(path: Path, today: date | None, files: Sequence[Path]) -> int:
    """Open the window on a store and, in it, documents to import; gives the exit code when it is closed."""
    app = application()
    desk = Desk(app, today)
    desk.open(path)
    sys.excepthook = desk.tell
    if files and desk.window:
        desk.window.bench.importing.start(list(files))
    return app.exec()


def application() -> QApplication:
    """The one application object, with its name, icon and translation."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Pledgebook")
    app.setApplicationDisplayName("Pledgebook")
    app.setDesktopFileName("pledgebook")
    for effect in Qt.UIEffect:
        app.setEffectEnabled(effect, settings.load().motion)
    app.setWindowIcon(QIcon(str(settings.resource("icons", "pledgebook.svg"))))
    language.speak(app, settings.load().language)
    return app


class Desk(QObject):
    """The window in use. Opening another store puts another window in its place."""

    def __init__(self, app: QApplication, today: date | None = None) -> None:
        super().__init__()
        self._app, self._today = app, today
        self.state = QSettings(str(settings.state_file()), QSettings.Format.IniFormat)
        self.theme = Theme(settings.load().theme)
        self.theme.apply()
        self.window: MainWindow | None = None
        self._pasts = Pasts(self)
        self._pasts.made.connect(self._show_past)
        app.aboutToQuit.connect(self._end)

    def open(self, path: Path) -> MainWindow:
        """Open a store, with the sample in it where the store is new."""
        language.speak(self._app, settings.load().language)
        new = not path.exists()
        session = Session(path, today=self._today, author=settings.load().author)
        if new:
            session.run(sample.plant)
        window = self._show(session)
        self._pasts.forget()
        return window

    def look_back(self, moment: Moment) -> None:
        """Show the store as it was at a moment, or as it is again."""
        if self.window and moment:
            self._pasts.make(self.window.session, moment)
        elif self.window:
            self.open(self.window.session.path)

    def _show_past(self, copy: Path, moment: Moment) -> None:
        if self.window:
            path, author = self.window.session.path, self.window.session.store.author
            self._show(Session(path, today=self._today, author=author, copy=copy, moment=moment))

    def _show(self, session: Session) -> MainWindow:
        before, self.window = self.window, MainWindow(session, self.theme, self.state)
        self.window.bench.store_wanted.connect(self.open)
        self.window.bench.moment_wanted.connect(self.look_back)
        self.window.show()
        notice.tell_due(self.window.bench)
        if before:
            before.close()
        return self.window

    def tell(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What was raised and not caught: the world's part goes into the banner, ours into a dialog with a report."""
        if isinstance(error, TrackerError) and self.window:
            self.window.bench.banner.say(str(error), error=True)
        elif isinstance(error, KeyboardInterrupt):
            QApplication.quit()
        elif not isinstance(error, Cancelled):
            faults.tell(error, self.window)

    def _end(self) -> None:
        self.window = None
        self._pasts.forget()
