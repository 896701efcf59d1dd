"""A field for a day that takes what people type. Qt's own date field turns a typed 2025-06-17 into another day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QSizePolicy, QWidgetAction

from tracker.errors import Invalid
from ui.theme import Theme


class DayField(QLineEdit):
    """A day as YYYY-MM-DD. Up and Down change it by one; a calendar opens with the button or Alt+Down."""

    def __init__(self, day: date, name: str, theme: Theme | None = None) -> None:
        super().__init__(day.isoformat())
        self._name = name
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedWidth(22 * self.fontMetrics().averageCharWidth())
        if theme:
            action = self.addAction(theme.icon("deadlines", "muted"), QLineEdit.ActionPosition.TrailingPosition)
            action.setToolTip(self.tr("Calendar (Alt+Down)"))
            action.triggered.connect(self.open_calendar)

    def day(self) -> date:
        """The day; raises `Invalid` with a sentence where the text is none."""
        try:
            return date.fromisoformat(self.text().strip())
        except ValueError:
            said = self.tr("%1: “%2” is no day. Write it as 2025-06-17.").replace("%1", self._name)
            raise Invalid("date", said.replace("%2", self.text().strip())) from None

    def is_day(self) -> bool:
        """Whether the text is a day by now."""
        try:
            self.day()
        except Invalid:
            return False
        return True

    def set_day(self, day: date) -> None:
        """Show another day."""
        self.setText(day.isoformat())

    def open_calendar(self) -> None:
        """Choose the day in a calendar."""
        menu, calendar = QMenu(self), QCalendarWidget()
        if self.is_day():
            calendar.setSelectedDate(QDate(self.day().year, self.day().month, self.day().day))
        calendar.setAccessibleName(self.tr("Calendar"))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)

        def take(chosen: QDate) -> None:
            self.set_day(date(chosen.year(), chosen.month(), chosen.day()))
            menu.close()

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        calendar.setFocus()
        menu.exec(self.mapToGlobal(QPoint(0, self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif step and self.is_day():
            self.set_day(self.day() + timedelta(days=step))
        else:
            super().keyPressEvent(event)
