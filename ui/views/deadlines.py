"""Deadlines in the order in which they need attention; uncertain ones are drawn as spans."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tracker import deadlines, search
from tracker.deadlines import Bucket, Deadline
from tracker.errors import BadQuery
from tracker.model import Change
from tracker.store import Store
from ui import glyphs, words
from ui.empty import Empty
from ui.panels.pieces import hidden, named
from ui.session import Session
from ui.theme import STATUS_ROLE, Theme

CLOSED_AT_FIRST = frozenset({Bucket.KEPT, Bucket.CLOSED})
ROLE = {Bucket.OVERDUE: "danger", Bucket.POSSIBLY_OVERDUE: "warning", Bucket.DUE_SOON: "accent", Bucket.KEPT: "kept"}
TYPING_PAUSE_MS = 150
WITHIN = (30, 90, 180, 365)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a group of deadlines."""

    bucket: Bucket
    number: int
    open: bool


Row = Head | Deadline


class Agenda(QAbstractListModel):
    """Heads and, below those that are open, their deadlines."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: list[Deadline] = []
        self._rows: list[Row] = []
        self._shut = set(CLOSED_AT_FIRST)
        self.first, self.last, self.today = date.min, date.min, date.min

    def show(self, found: list[Deadline], today: date) -> None:
        """Show these deadlines, which come sorted by bucket and day."""
        self._found, self.today = found, today
        self._arrange()

    def toggle(self, row: int) -> None:
        """Open or shut the group whose head is in this row."""
        head = self._rows[row]
        if isinstance(head, Head):
            self._shut ^= {head.bucket}
            self._arrange()

    def row(self, number: int) -> Row:
        return self._rows[number]

    def row_of(self, id_: int) -> int | None:
        rows = (n for n, row in enumerate(self._rows) if isinstance(row, Deadline) and row.line.id == id_)
        return next(rows, None)

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = []
        for bucket in Bucket:
            mine = [d for d in self._found if d.bucket is bucket]
            if mine:
                self._rows.append(Head(bucket, len(mine), bucket not in self._shut))
                self._rows.extend(mine if bucket not in self._shut else ())
        shown = [row for row in self._rows if isinstance(row, Deadline)]
        days = [day for d in shown for day in (d.earliest, d.latest)] + [self.today]
        pad = max((max(days) - min(days)).days // 14, 20)
        self.first = date.fromordinal(max(min(days).toordinal() - pad, 1))
        self.last = date.fromordinal(max(days).toordinal() + pad)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = 0) -> Any:
        if role not in (0, int(Qt.ItemDataRole.AccessibleTextRole)):
            return None
        row = self._rows[index.row()]
        if isinstance(row, Head):
            return f"{words.say(words.BUCKET[row.bucket])} ({row.number})"
        return ", ".join(
            part for part in (row.line.ref, row.line.title, row.line.due, words.status(row.line.status)) if part
        )


class Rows(QStyledItemDelegate):
    """Paints a head, or a deadline with its span on the line of time that all rows share."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        assert isinstance(model, Agenda)
        lines = 2.0 if isinstance(model.row(index.row()), Head) else 2.7
        return QSize(200, round(option.fontMetrics.height() * lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, roles, box = index.model(), self._theme.roles, QRectF(option.rect)
        assert isinstance(model, Agenda)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, roles["selection"])
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, roles["hover"])
        row = model.row(index.row())
        if isinstance(row, Head):
            self._head(painter, box, option, row)
        else:
            self._deadline(painter, box, option, row, model)
        painter.setPen(roles["line"])
        painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(roles["focus"], 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()

    def _head(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, head: Head) -> None:
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        base = box.bottom() - metrics.descent() - 6
        painter.setPen(self._theme.roles["muted"])
        painter.drawText(QPointF(box.left() + 14, base), "▾" if head.open else "▸")
        painter.setPen(self._theme.roles[ROLE.get(head.bucket, "text")])
        said = words.say(words.BUCKET[head.bucket])
        painter.drawText(QPointF(box.left() + 34, base), said)
        painter.setFont(option.font)
        painter.setPen(self._theme.roles["muted"])
        painter.drawText(QPointF(box.left() + 42 + metrics.horizontalAdvance(said), base), str(head.number))

    def _deadline(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, row: Deadline, model: Agenda
    ) -> None:
        roles, metrics, line = self._theme.roles, QFontMetricsF(option.font), row.line
        top = box.top() + metrics.height() * 0.3 + metrics.ascent()
        under = top + metrics.height()
        side = metrics.ascent()
        shape = QRectF(box.left() + 34, box.top() + metrics.height() * 0.38, side, side)
        glyphs.draw_status(painter, shape, line.status, roles[STATUS_ROLE[line.status]], roles["base"])
        left = box.left() + 34 + side + 10
        axis = QRectF(box.left() + box.width() * 0.62, box.top(), box.width() * 0.38 - 14, box.height())
        due_width = min(metrics.averageCharWidth() * 22, box.width() * 0.24)
        width = axis.left() - left - due_width - 16

        def text(x: float, y: float, said: str, room: float, role: str) -> None:
            painter.setPen(roles[role])
            painter.drawText(QPointF(x, y), metrics.elidedText(said, Qt.TextElideMode.ElideRight, room))

        painter.setFont(option.font)
        text(left, top, line.title, width, "text")
        text(left, under, " · ".join(part for part in (line.ref, line.pledgors) if part), width, "muted")
        text(left + width + 12, top, line.due, due_width, "text")
        text(left + width + 12, under, line.due_phrase if line.due_phrase != line.due else "", due_width, "muted")
        self._span(painter, axis, row, model, under, metrics)

    def _span(
        self, painter: QPainter, axis: QRectF, row: Deadline, model: Agenda, under: float, metrics: QFontMetricsF
    ) -> None:
        roles = self._theme.roles
        days = max((model.last - model.first).days, 1)

        def at(day: date) -> float:
            return axis.left() + axis.width() * (day - model.first).days / days

        painter.setPen(QPen(roles["line"], 1))
        middle = axis.top() + axis.height() * 0.33
        painter.drawLine(QPointF(axis.left(), middle), QPointF(axis.right(), middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(roles[ROLE.get(row.bucket, "muted")])
        first, last = at(row.earliest), at(row.latest)
        painter.drawRoundedRect(QRectF(first - 2, middle - 4.5, max(last - first, 0) + 4, 9), 2, 2)
        painter.setPen(QPen(roles["danger"], 1))
        painter.drawLine(QPointF(at(model.today), axis.top()), QPointF(at(model.today), axis.bottom()))
        said = distance(row, model.today)
        width = metrics.horizontalAdvance(said)
        x = min(max(axis.left(), last - width / 2), axis.right() - width)
        if abs(x + width / 2 - at(model.today)) < width / 2 + 4:  # not across today's line
            x = at(model.today) + 5 if last >= at(model.today) else at(model.today) - width - 5
        painter.setPen(roles["muted"])
        painter.drawText(QPointF(min(max(x, axis.left()), axis.right() - width), under), said)


def distance(row: Deadline, today: date) -> str:
    """How far a deadline is, in words."""
    if row.bucket in (Bucket.KEPT, Bucket.CLOSED):
        return words.say(words.TIMING[row.line.timing])
    days = (row.latest - today).days if row.bucket is Bucket.OVERDUE else (row.earliest - today).days
    return words.days_away(days)


class DeadlinesView(QWidget):
    """An agenda by bucket. `chosen` tells which commitment is current; `opened` asks for its words."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.search = QLineEdit(placeholderText=self.tr("Search: words, party:China, kind:event …"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search deadlines"))
        self.within = QComboBox()
        self.within.setAccessibleName(self.tr("How many days ahead count as soon"))
        for days in WITHIN:
            self.within.addItem(self.tr("soon: %1 days").replace("%1", str(days)), days)
        self.within.setCurrentIndex(1)
        self.model, self.table = Agenda(self), QListView()
        self.table.setModel(self.model)
        self.table.setItemDelegate(Rows(theme, self.table))
        self.table.setMouseTracking(True)
        self.table.setAccessibleName(self.tr("Deadlines"))
        self._foot, self._error = named(QLabel(), "muted"), named(hidden(QLabel()), "error")
        self._empty = Empty(theme, "deadlines")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        today, within = self._session.today, int(self.within.currentData())
        try:
            query = search.parse(self.search.text(), today)
        except BadQuery as error:
            self._error.setText(str(error))
            self._error.show()
            return
        self._error.hide()

        def question(store: Store) -> tuple[list[Deadline], int]:
            undated = search.Query(query.text, f"{query.condition} AND c.due_latest IS NULL", query.values)
            return deadlines.deadlines(store, today, within, query), search.count(store, undated)

        self._session.ask("deadlines", question, self._show)

    def select(self, id_: int) -> None:
        """Choose a commitment where its deadline is shown."""
        row = self.model.row_of(id_)
        if row is not None:
            self.table.setCurrentIndex(self.model.index(row))

    def _lay_out(self) -> None:
        bar = named(QWidget(), "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(12)
        row.addWidget(named(QLabel(self.tr("Deadlines")), "title"))
        row.addWidget(self.search, 1)
        row.addWidget(self.within)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        self._error.setContentsMargins(16, 5, 16, 5)
        self._foot.setContentsMargins(16, 6, 16, 6)
        column.addWidget(self._error)
        column.addWidget(self._pages, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda: self._pause.start())
        self.search.returnPressed.connect(self.table.setFocus)
        self._pause.timeout.connect(self.refresh)
        self.within.currentIndexChanged.connect(self.refresh)
        self.table.selectionModel().currentChanged.connect(lambda index: self._tell(index, self.chosen.emit))
        self.table.activated.connect(lambda index: self._tell(index, self.opened.emit))
        self.table.clicked.connect(self._toggle)
        self._session.changed.connect(self._follow)
        self._session.day_changed.connect(self.refresh)

    def _show(self, found: tuple[list[Deadline], int]) -> None:
        dated, undated = found
        index = self.table.currentIndex()
        current = self.model.row(index.row()) if index.isValid() else None
        self.model.show(dated, self._session.today)
        if isinstance(current, Deadline):
            self.select(current.line.id)
        if not dated:
            self._empty.say(
                self.tr("No deadlines"),
                self.tr("Commitments with a date appear here in the order in which they need attention."),
                "",
            )
        self._pages.setCurrentWidget(self.table if dated else self._empty)
        one, many = self.tr("1 commitment has no date."), self.tr("%1 commitments have no date.")
        self._foot.setText(one if undated == 1 else many.replace("%1", str(undated)))
        self._foot.setVisible(bool(undated))

    def _tell(self, index: QModelIndex, tell: Callable[[int], None]) -> None:
        row = self.model.row(index.row()) if index.isValid() else None
        if isinstance(row, Deadline):
            tell(row.line.id)
        elif row is not None and tell is self.opened.emit:
            self.model.toggle(index.row())

    def _toggle(self, index: QModelIndex) -> None:
        if isinstance(self.model.row(index.row()), Head):
            self.model.toggle(index.row())

    def _follow(self, change: Change) -> None:
        if change.touches("commitment", "deadline", "commitment_party", "party"):
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.table.currentIndex()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if enter and index.isValid() and isinstance(self.model.row(index.row()), Head):
            row = index.row()
            self.model.toggle(row)
            self.table.setCurrentIndex(self.model.index(row))
            return
        super().keyPressEvent(event)
