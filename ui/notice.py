"""The note at the start: what became due since the last one, told by the desktop where it can, else in the banner."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from tracker import search, settings
from tracker.store import Store
from ui import words
from ui.marking import COUNTED, translate
from ui.workbench import Workbench

LAST = "notice/last"
SHOWN_MS = 12_000


def tell_due(bench: Workbench) -> None:
    """Ask beside the window what became due since the last start, and tell of it where it was not turned off."""
    today, last = bench.session.today, _last(bench)
    bench.state.setValue(f"{LAST}/{bench.session.path}", today.isoformat())
    if last is None or last >= today or not settings.load().notify:
        return
    query = f"due:overdue due>={last}"

    def question(store: Store) -> int:
        return search.count(store, search.parse(query, today))

    bench.session.ask("notice", question, lambda number: _tell(bench, number, last, query) if number else None)


def _last(bench: Workbench) -> date | None:
    known = str(bench.state.value(f"{LAST}/{bench.session.path}") or "")
    return date.fromisoformat(known) if known else None


def _tell(bench: Workbench, number: int, last: date, query: str) -> None:
    said = translate("notice", "%n commitment(s) became due since %1.", "", COUNTED, number)
    said = said.replace("%1", words.day(last))
    bench.banner.offer(said, translate("notice", "Show them"), lambda: bench.look_for(query))
    if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
        _note(bench, said, query)


def _note(bench: Workbench, said: str, query: str) -> None:
    """A note of the desktop; choosing it brings the window to the front with the list."""
    icon = QSystemTrayIcon(QIcon(QApplication.windowIcon()), bench)
    icon.messageClicked.connect(bench.window.activateWindow)
    icon.messageClicked.connect(lambda: bench.look_for(query))
    icon.show()
    icon.showMessage(QApplication.applicationDisplayName(), said, QApplication.windowIcon(), SHOWN_MS)
    QTimer.singleShot(SHOWN_MS, icon, icon.deleteLater)
