"""A month of deadlines: exact ones on their day, uncertain ones as bars across the days on which they can fall due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QTableView

from tracker import deadlines
from tracker.deadlines import Spot
from ui import words
from ui.panels.pieces import hide_corner
from ui.session import Session
from ui.spans import ROLE
from ui.theme import Roles, Theme

WEEKS, DAYS = 6, 7
LONG = 14  # days from which a span is shown only where there is room
DAY = timedelta(days=1)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Bar:
    """A deadline in a week: its lane from the top, its first and last column."""

    spot: Spot
    lane: int
    first: int
    last: int


def lanes(spots: Sequence[Spot], monday: date, most: int) -> tuple[list[Bar], list[int]]:
    """The bars of the week that begins on a day, in at most so many lanes; and for each day how many found no room.

    Short spans come first: a span of months says less of a day than a deadline on it.
    """
    sunday = monday + timedelta(days=DAYS - 1)
    week = [spot for spot in spots if spot.earliest <= sunday and spot.latest >= monday]
    week.sort(key=lambda spot: ((spot.latest - spot.earliest).days >= LONG, spot.earliest, spot.latest, spot.id))
    taken: list[set[int]] = [set() for _ in range(most)]
    bars, left = [], [0] * DAYS
    for spot in week:
        first, last = max((spot.earliest - monday).days, 0), min((spot.latest - monday).days, DAYS - 1)
        days = set(range(first, last + 1))
        lane = next((n for n, used in enumerate(taken) if not used & days), None)
        if lane is None:
            for day in days:
                left[day] += 1
        else:
            taken[lane] |= days
            bars.append(Bar(spot, lane, first, last))
    return bars, left


def grid_start(day: date, first_weekday: int) -> date:
    """The first day of a month's grid: on or before the first of the month, on this weekday (1: Monday)."""
    first = day.replace(day=1)
    return first - timedelta(days=(first.isoweekday() - first_weekday) % DAYS)


def month_away(day: date, months: int) -> date:
    """The same day some months later, or the last of that month where it has no such day."""
    number = min(max(day.year * 12 + day.month - 1 + months, 13), 9998 * 12)
    first = date(number // 12, number % 12 + 1, 1)
    last = (first.replace(day=28) + 4 * DAY).replace(day=1) - DAY
    return min(first + timedelta(days=day.day - 1), last)


class Days(QAbstractTableModel):
    """The days that are seen, as a screen reader meets them."""

    def __init__(self, month: Month) -> None:
        super().__init__(month)
        self._month = month
        self._first = date.min

    def begin(self, first: date) -> None:
        """Tell of the weeks from this day on."""
        if first != self._first:
            self.beginResetModel()
            self._first = first
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else DAYS

    def data(self, index: Index, role: int = 0) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._month.told(self._first + timedelta(days=index.row() * DAYS + index.column()))
        return None


class Month(QTableView):
    """The month of the chosen day. Arrows go by day and week, Page keys by month, Home and End within the week."""

    chosen = Signal(object)  # a date
    entered = Signal()  # Enter: to the list of that day

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._spots: Sequence[Spot] = ()
        self._titles: dict[int, str] = {}
        self.day = session.today
        self._cells = Days(self)
        self.setModel(self._cells)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        hide_corner(self)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        for way in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            way(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Calendar"))
        theme.changed.connect(self.viewport().update)

    def show_spots(self, spots: Sequence[Spot]) -> None:
        """Show these deadlines."""
        self._spots, self._titles = spots, {}
        self.go(self.day)

    def go(self, day: date) -> None:
        """Choose a day, and show its month."""
        self.day = day
        self._cells.begin(self.start())
        self.setAccessibleDescription(self.told(day))
        away = (day - self.start()).days
        self.setCurrentIndex(self._cells.index(away // DAYS, away % DAYS))
        self.chosen.emit(day)
        self.viewport().update()

    def told(self, day: date) -> str:
        """A day in words, with how much can fall due on it."""
        said = self.tr("%1: %2 due").replace("%1", words.long_day(day))
        return said.replace("%2", words.number(len(self.due(day))))

    def due(self, day: date) -> list[Spot]:
        """What can fall due on a day, exact deadlines first."""
        found = [spot for spot in self._spots if spot.earliest <= day <= spot.latest]
        return sorted(found, key=lambda spot: ((spot.latest - spot.earliest).days, spot.latest, spot.id))

    def start(self) -> date:
        """The first day that is seen."""
        return grid_start(self.day, QLocale().firstDayOfWeek().value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        weekday = (self.day - self.start()).days % DAYS
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -DAYS,
            Qt.Key.Key_Down: DAYS,
            Qt.Key.Key_Home: -weekday,
            Qt.Key.Key_End: DAYS - 1 - weekday,
        }
        match Qt.Key(event.key()):
            case key if key in steps:
                self.go(self.day + timedelta(days=steps[key]))
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                self.go(month_away(self.day, 1 if event.key() == Qt.Key.Key_PageDown else -1))
            case Qt.Key.Key_T:
                self.go(self._session.today)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.go(month_away(self.day, -1 if turned > 0 else 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        top, width, height = self._sizes(QRectF(self.viewport().rect()))
        at = event.position()
        if at.y() >= top:
            column, week = min(int(at.x() / width), DAYS - 1), min(int((at.y() - top) / height), WEEKS - 1)
            self.go(self.start() + timedelta(days=week * DAYS + column))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing is chosen by dragging."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The press did it."""

    def scrollTo(self, index: Index, hint: QTableView.ScrollHint = QTableView.ScrollHint.EnsureVisible) -> None:
        """All days are in sight."""

    def updateGeometries(self) -> None:
        """There is nothing to scroll."""

    def visualRect(self, index: Index) -> QRect:
        top, width, height = self._sizes(QRectF(self.viewport().rect()))
        return QRectF(index.column() * width, top + index.row() * height, width, height).toRect()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.entered.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 6 * DAYS, round(metrics.height() * (1.6 + WEEKS * 2.4)))

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, room = QPainter(self.viewport()), self.viewport().rect()
        painter.fillRect(room, self._theme.roles["base"])
        self.draw(painter, QRectF(room), self._theme.roles)
        painter.end()

    def _sizes(self, box: QRectF) -> tuple[float, float, float]:
        """How high the names of the weekdays are, and how wide and high a day is."""
        top = self.fontMetrics().height() * 1.6
        return top, box.width() / DAYS, (box.height() - top) / WEEKS

    def draw(self, painter: QPainter, box: QRectF, roles: Roles) -> None:
        """Draw the month into a box in the painter's font, also on paper."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(painter.font())
        top, width, height = self._sizes(box)
        start, locale = self.start(), QLocale()
        painter.setPen(roles["muted"])
        for column in range(DAYS):
            name = locale.dayName((start + column * DAY).isoweekday(), QLocale.FormatType.ShortFormat)
            painter.drawText(QPointF(box.left() + column * width + 8, box.top() + top * 0.7), name)
        most = max(int((height - metrics.height() * 1.5) / (metrics.height() * 1.15)), 0)
        for week in range(WEEKS):
            monday = start + timedelta(days=week * DAYS)
            line = QRectF(box.left(), box.top() + top + week * height, box.width(), height)
            self._draw_days(painter, line, monday, roles)
            bars, left = lanes(self._spots, monday, most)
            self._fetch([bar.spot.id for bar in bars])
            for bar in bars:
                self._draw_bar(painter, line, bar, roles)
            self._draw_left(painter, line, left, roles)

    def _draw_days(self, painter: QPainter, line: QRectF, monday: date, roles: Roles) -> None:
        metrics, width = QFontMetricsF(painter.font()), line.width() / DAYS
        for column in range(DAYS):
            day = monday + column * DAY
            cell = QRectF(line.left() + column * width, line.top(), width, line.height())
            if day.month != self.day.month:
                painter.fillRect(cell, roles["raised"])
            if day == self.day:
                painter.fillRect(cell, roles["selection"])
            painter.setPen(QPen(roles["line"], 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell)
            if day == self.day and self.hasFocus():
                painter.setPen(QPen(roles["focus"], 2))
                painter.drawRect(cell.adjusted(1.5, 1.5, -1.5, -1.5))
            said, today = str(day.day), day == self._session.today
            base = QPointF(cell.left() + 8, cell.top() + metrics.height() * 1.05)
            if today:
                tall = metrics.height() * 1.15
                wide = max(metrics.horizontalAdvance(said) + 9, tall)
                middle = base.x() + metrics.horizontalAdvance(said) / 2
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(roles["danger"])
                painter.drawRoundedRect(QRectF(middle - wide / 2, cell.top() + 3, wide, tall), tall / 2, tall / 2)
            painter.setPen(roles["base"] if today else roles["text" if day.month == self.day.month else "muted"])
            painter.drawText(base, said)

    def _draw_bar(self, painter: QPainter, line: QRectF, bar: Bar, roles: Roles) -> None:
        metrics, width = QFontMetricsF(painter.font()), line.width() / DAYS
        tall = metrics.height() * 1.05
        top = line.top() + metrics.height() * 1.4 + bar.lane * metrics.height() * 1.15
        box = QRectF(line.left() + bar.first * width + 3, top, (bar.last - bar.first + 1) * width - 6, tall)
        colour = roles[ROLE.get(bar.spot.bucket, "muted")]
        uncertain = bar.spot.earliest != bar.spot.latest
        tint = roles[ROLE.get(bar.spot.bucket, "muted")]
        tint.setAlphaF(0.14 if uncertain else 0.0)
        painter.setPen(QPen(colour, 1) if uncertain else Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(box, 3, 3)
        if not uncertain:
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(box.left(), box.top() + 1, 4, tall - 2), 2, 2)
        painter.setPen(roles["text"])
        room = box.width() - 12
        said = metrics.elidedText(self._titles.get(bar.spot.id, ""), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(box.left() + 8, box.top() + (tall + metrics.ascent() - metrics.descent()) / 2), said)

    def _draw_left(self, painter: QPainter, line: QRectF, left: Sequence[int], roles: Roles) -> None:
        """At the right of a day's number, how many found no room."""
        metrics, width = QFontMetricsF(painter.font()), line.width() / DAYS
        painter.setPen(roles["muted"])
        for column, number in enumerate(left):
            if number:
                said = f"+{words.number(number)}"
                right = line.left() + (column + 1) * width - 7 - metrics.horizontalAdvance(said)
                painter.drawText(QPointF(right, line.top() + metrics.height() * 1.05), said)

    def _fetch(self, ids: Sequence[int]) -> None:
        missing = [id_ for id_ in ids if id_ not in self._titles]
        if missing:
            self._titles |= deadlines.titles(self._session.store, missing)
