"""The saved views in the column at the left: opened by a key or a click, renamed and deleted by their menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from tracker import views
from tracker.views import SavedView
from ui.dialogs.name import ask_name
from ui.entrylist import COUNT, ICON, KEY
from ui.panels.pieces import named
from ui.session import Session

MOST = 8  # views that are seen without scrolling


class SavedViews(QWidget):
    """Seen while there are any; the numbers follow every change."""

    chosen = Signal(int)

    def __init__(self, session: Session, list_: QListWidget) -> None:
        super().__init__()
        self._session, self.list = session, list_
        heading = named(QLabel(self.tr("Saved views")), "section")
        heading.setContentsMargins(16, 12, 8, 2)
        self.list.setAccessibleName(self.tr("Saved views"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(self.list)
        self.hide()
        self.list.itemClicked.connect(lambda item: self.chosen.emit(item.data(KEY)))
        self.list.itemActivated.connect(lambda item: self.chosen.emit(item.data(KEY)))
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.installEventFilter(self)
        session.changed.connect(lambda _: self.refresh())
        session.day_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the views and count what they show."""
        today = self._session.today
        self._session.ask("saved views", lambda store: views.counted(store, today), self._show, patient=True)

    def _show(self, found: list[tuple[SavedView, int | None]]) -> None:
        current = self.list.currentItem()
        kept = current.data(KEY) if current else 0
        self.list.clear()
        for view, number in found:
            item = QListWidgetItem(view.name)
            item.setToolTip("\n".join(part for part in (view.name, view.query) if part))
            for role, data in ((KEY, view.id), (COUNT, number or 0), (ICON, "filter")):
                item.setData(role, data)
            self.list.addItem(item)
            if view.id == kept:
                self.list.setCurrentItem(item)
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * min(len(found), MOST) + 14)
        self.setVisible(bool(found))

    def _menu(self, place: QPoint) -> None:
        if not self.list.currentItem():
            return
        id_, menu = self.list.currentItem().data(KEY), QMenu(self)
        menu.addAction(self.tr("&Open")).triggered.connect(lambda: self.chosen.emit(id_))
        menu.addAction(self.tr("&Rename…")).triggered.connect(lambda: self.rename(id_))
        menu.addAction(self.tr("&Delete")).triggered.connect(lambda: self._session.run(views.delete, id_))
        menu.exec(self.list.viewport().mapToGlobal(place))

    def rename(self, id_: int) -> None:
        """Ask for another name of a view."""
        before = views.get(self._session.store, id_).name
        said = self.tr("Another name for %1.").replace("%1", before)
        ask_name(
            self.tr("Rename view"), said, self.window(), (),
            lambda name: self._session.run(views.rename, id_, name), before,
        )  # fmt: skip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete deletes the view that the keyboard is on; undo brings it back."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        item = self.list.currentItem()
        if isinstance(event, QKeyEvent) and pressed and event.key() == Qt.Key.Key_Delete and item:
            self._session.run(views.delete, item.data(KEY))
            return True
        return super().eventFilter(watched, event)
