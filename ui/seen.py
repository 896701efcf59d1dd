"""A view asks only while somebody sees it: its question would keep those of the others waiting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from tracker.model import Change
from ui.session import Session


class Seen(QObject):
    """Calls `refresh` when a change touches one of the tables or the day changes: now, or when the view is seen."""

    def __init__(self, view: QWidget, session: Session, tables: tuple[str, ...], refresh: Callable[[], None]) -> None:
        super().__init__(view)
        self._view, self._tables, self._refresh = view, tables, refresh
        self._stale = False
        session.changed.connect(self._follow)
        session.day_changed.connect(self.refresh)
        view.installEventFilter(self)

    def refresh(self) -> None:
        """Ask now, or as soon as the view is seen."""
        self._stale = not self._view.isVisible()
        if not self._stale:
            self._refresh()

    def _follow(self, change: Change) -> None:
        if change.touches(*self._tables):
            self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._stale:
            self._stale = False
            self._refresh()
        return super().eventFilter(watched, event)
