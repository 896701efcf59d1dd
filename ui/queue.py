"""The queue of candidates as a list: a head for each tier, below it what was found, in document order."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
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
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tracker import documents, review
from tracker.model import Tier
from tracker.record import StoredCandidate
from tracker.store import Store
from ui import glyphs, words
from ui.marking import translate
from ui.panels.text import Lit
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


UNDECIDED = "undecided"
"""The filter that hides what is decided."""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a tier: how many candidates it has, and whether they are shown."""

    tier: Tier
    number: int
    open: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """What there is to review: every document's id and title, and the candidates to be shown."""

    titles: list[tuple[int, str]]
    candidates: list[StoredCandidate]


def waiting(store: Store, document: int) -> Waiting:
    """What there is to review: of one document everything, with 0 of every document that waits for a decision."""
    titles = [(d.id, d.facts.title) for d in documents.all_documents(store)]
    if document:
        return Waiting(titles, review.candidates(store, document))
    numbers = documents.waiting(store)
    return Waiting(titles, [c for c in review.candidates(store) if c.document_id in numbers])


def soft(item: StoredCandidate) -> list[Lit]:
    """How the words of a candidate that is not at hand are lit."""
    role = {"new": "lit_open", "accepted": "lit_kept"}.get(item.state, "")
    if not role or (item.candidate.tier is Tier.VETOED and item.state == "new"):
        return []
    return [Lit(item.candidate.focus_start, item.candidate.focus_end, role, item.id)]


def make_filter() -> QComboBox:
    """A list of what the queue can be narrowed to; its data are what `Queue.narrow` takes."""
    made = QComboBox()
    made.setAccessibleName(translate("queue", "Which candidates"))
    made.addItem(translate("queue", "All candidates"), "")
    made.addItem(translate("queue", "Undecided only"), UNDECIDED)
    for tier in Tier:
        made.addItem(words.say(words.TIER[tier]), str(tier))
    return made


class Queue(QAbstractListModel):
    """Heads and candidates. What was set aside is shut at first: there to be audited, and out of the way."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: list[StoredCandidate] = []
        self._rows: list[Head | StoredCandidate] = []
        self._shut = {Tier.VETOED}
        self._filter = ""

    # --- what is shown

    def show(self, candidates: list[StoredCandidate]) -> None:
        """Show these, which come in document order."""
        self._all = candidates
        self._arrange()

    def replace(self, changed: Collection[StoredCandidate]) -> None:
        """Show these as they are now; rows stay where they are, unless the filter hides what is decided."""
        new = {c.id: c for c in changed}
        self._all = [new.get(c.id, c) for c in self._all]
        if self._filter == UNDECIDED:
            self._arrange()
            return
        for number, row in enumerate(self._rows):
            if isinstance(row, StoredCandidate) and row.id in new:
                self._rows[number] = new[row.id]
                self.dataChanged.emit(self.index(number), self.index(number))

    def narrow(self, filter_: str) -> None:
        """Show everything (''), what is undecided, or one tier by its code."""
        self._filter = filter_
        self._shut = {Tier.VETOED} - {tier for tier in Tier if tier == filter_}
        self._arrange()

    def toggle(self, number: int) -> bool:
        """Open or shut the tier whose head is in this row, and tell whether it is one."""
        row = self._rows[number] if 0 <= number < len(self._rows) else None
        if not isinstance(row, Head):
            return False
        self._shut ^= {row.tier}
        self._arrange()
        return True

    def open_tier_of(self, id_: int) -> None:
        """Open the tier of a candidate, so that it can be chosen."""
        tier = next((c.candidate.tier for c in self._all if c.id == id_), None)
        if tier in self._shut:
            self._shut -= {tier}
            self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = []
        for tier in Tier:
            mine = [c for c in self._all if c.candidate.tier is tier and self._passes(c)]
            if mine:
                self._rows.append(Head(tier, len(mine), tier not in self._shut))
                self._rows.extend(mine if tier not in self._shut else ())
        self.endResetModel()

    def _passes(self, item: StoredCandidate) -> bool:
        if self._filter == UNDECIDED:
            return item.state == "new"
        return self._filter in ("", item.candidate.tier)

    # --- rows

    @property
    def all(self) -> list[StoredCandidate]:
        """Every candidate, shown or not, in document order."""
        return self._all

    def row(self, number: int) -> Head | StoredCandidate:
        return self._rows[number]

    def candidate(self, number: int) -> StoredCandidate | None:
        """The candidate in a row, None for a head."""
        row = self._rows[number] if 0 <= number < len(self._rows) else None
        return row if isinstance(row, StoredCandidate) else None

    def row_of(self, id_: int) -> int | None:
        return next((n for n, row in enumerate(self._rows) if isinstance(row, StoredCandidate) and row.id == id_), None)

    def next_open(self, after: int, without: Collection[int] = ()) -> int | None:
        """The row of the next undecided candidate, else of the first one that is not set aside; None for none."""
        found = [
            (n, c.candidate.tier)
            for n, c in enumerate(self._rows)
            if isinstance(c, StoredCandidate) and c.state == "new" and c.id not in without
        ]
        later = [n for n, _ in found if n > after]
        return next(iter(later or [n for n, tier in found if tier is not Tier.VETOED]), None)

    def neighbour(self, row: int, step: int) -> int | None:
        """The row of the nearest candidate in this direction, else this row."""
        wanted = row + step
        while 0 <= wanted < len(self._rows):
            if isinstance(self._rows[wanted], StoredCandidate):
                return wanted
            wanted += step
        return row if self.candidate(row) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = 0) -> Any:
        if role not in (0, int(Qt.ItemDataRole.AccessibleTextRole)):
            return None
        row = self._rows[index.row()]
        if isinstance(row, Head):
            return f"{words.say(words.TIER[row.tier])} ({row.number})"
        return f"{row.candidate.focus}, {words.decision(row.state)}"


class QueueRows(QStyledItemDelegate):
    """Paints a head, or a candidate: what is promised, by whom, how much, by when, how sure, and what was decided."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        assert isinstance(model, Queue)
        lines = 2.0 if isinstance(model.row(index.row()), Head) else 2.8
        return QSize(200, round(option.fontMetrics.height() * lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, roles, box = index.model(), self._theme.roles, QRectF(option.rect)
        assert isinstance(model, Queue)
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
            self._candidate(painter, box, option, row)
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
        painter.drawText(QPointF(box.left() + 12, base), "▾" if head.open else "▸")
        said = words.say(words.TIER[head.tier])
        painter.setPen(self._theme.roles["text"])
        painter.drawText(QPointF(box.left() + 30, base), said)
        painter.setFont(option.font)
        painter.setPen(self._theme.roles["muted"])
        painter.drawText(QPointF(box.left() + 38 + metrics.horizontalAdvance(said), base), str(head.number))

    def _candidate(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, item: StoredCandidate) -> None:
        roles, found, metrics = self._theme.roles, item.candidate, QFontMetricsF(option.font)
        top = box.top() + metrics.height() * 0.35 + metrics.ascent()
        left, side = box.left() + 30, metrics.ascent()
        role = {"accepted": "kept", "rejected": "muted"}.get(item.state, "accent")
        self._decision(painter, QRectF(box.left() + 10, top - side + 1, side, side), item.state, roles[role])
        number = f"{round(found.confidence * 100)} %"
        width = metrics.horizontalAdvance("100 %")
        room = box.right() - 14 - width - 12 - left
        painter.setFont(option.font)
        painter.setPen(roles["text" if item.state == "new" else "muted"])
        words_ = " ".join(found.focus.split())
        painter.drawText(QPointF(left, top), metrics.elidedText(words_, Qt.TextElideMode.ElideRight, room))
        about = found.veto if found.tier is Tier.VETOED else words.about_candidate(found)
        if item.state == "rejected":
            about = item.reason
        painter.setPen(roles["muted"])
        painter.drawText(
            QPointF(left, top + metrics.height()), metrics.elidedText(about, Qt.TextElideMode.ElideRight, room)
        )
        x = box.right() - 14 - metrics.horizontalAdvance(number)
        painter.drawText(QPointF(x, top), number)
        bar = QRectF(box.right() - 14 - width, top + 4, width, 2.5)
        colours = {"ground": roles["line"], "bar": roles["accent"], "mark": roles["text"]}
        glyphs.draw_share(painter, bar, found.confidence, None, colours)

    def _decision(self, painter: QPainter, box: QRectF, state: str, colour: QColor) -> None:
        painter.setPen(QPen(colour, 1.8, c=Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        c, r = box.center(), box.width() / 2
        if state == "accepted":
            painter.drawPolyline(
                [QPointF(c.x() + x * r, c.y() + y * r) for x, y in ((-0.7, 0.1), (-0.15, 0.6), (0.75, -0.5))]
            )
        elif state == "rejected":
            for x, y in ((-0.5, -0.5), (-0.5, 0.5)):
                painter.drawLine(QPointF(c.x() + x * r, c.y() + y * r), QPointF(c.x() - x * r, c.y() - y * r))
        else:
            painter.setPen(QPen(colour, 1.3))
            painter.drawEllipse(c, r * 0.45, r * 0.45)
