"""How much is kept, by party, kind and document; and what is delivered against the even pace."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tracker import search, standing
from tracker.model import Change, Status
from tracker.model import Signal as ScheduleSignal
from tracker.standing import Pace, Standing
from tracker.store import Store
from ui import glyphs, words
from ui.empty import Empty
from ui.panels.pieces import StatusShape, clear, label, link, named
from ui.session import Session
from ui.theme import SIGNAL_ROLE, STATUS_ROLE, Theme

_MOVING = (Status.DELIVERED, Status.PARTIALLY_DELIVERED, Status.IN_PROGRESS)
BEST_FIRST = (*_MOVING, *(status for status in Status if status not in _MOVING))

MOST = 40
"""Groups shown of each kind; the rest is counted in a line."""


@dataclass(frozen=True, slots=True)
class Overall:
    """All that the view shows."""

    whole: Standing
    overdue: int
    groups: dict[str, list[Standing]]
    paces: list[Pace]


class Shares(QWidget):
    """A bar of status shares; unjudged ones are hatched ground, never a colour of failure."""

    def __init__(self, theme: Theme, by_status: dict[str, int], height: float = 0.62) -> None:
        super().__init__()
        self._theme, self._counts = theme, by_status
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._height = round(self.fontMetrics().height() * height)
        said = [f"{words.status(Status(s) if s else None)} {n}" for s, n in by_status.items()]
        self.setAccessibleName(", ".join(said))
        self.setToolTip("\n".join(said))

    def sizeHint(self) -> QSize:
        return QSize(120, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        roles, total = self._theme.roles, sum(self._counts.values()) or 1
        painter.fillRect(self.rect(), roles["line"])
        x = 0.0
        for status in BEST_FIRST:
            width = self.width() * self._counts.get(status, 0) / total
            colour = roles[STATUS_ROLE[status]]
            colour.setAlphaF(0.55 if status is Status.PARTIALLY_DELIVERED else 0.8)
            painter.fillRect(QRectF(x, 0, max(width - 1, 0), self.height()), colour)
            x += width
        painter.end()


class PaceBar(QWidget):
    """What is reached of a quantity with the mark of the even pace."""

    def __init__(self, theme: Theme, pace: Pace) -> None:
        super().__init__()
        self._theme, self._pace = theme, pace
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words.signals(pace.assessment.signals))

    def sizeHint(self) -> QSize:
        return QSize(160, round(self.fontMetrics().height() * 1.2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        roles, judged = self._theme.roles, self._pace.assessment
        box = QRectF(0, self.height() / 2 - 3.5, self.width(), 7)
        role = SIGNAL_ROLE.get(ScheduleSignal(judged.signals[0]), "moving")
        colours = {"ground": roles["line"], "bar": roles[role], "mark": roles["text"]}
        glyphs.draw_share(painter, box, judged.share or 0.0, judged.expected, colours)
        painter.end()


class Name(QLabel):
    """Words that can be clicked, or reached by keyboard and pressed."""

    pressed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class StandingView(QWidget):
    """Every number opens the list behind it."""

    chosen = Signal(int)
    search_wanted = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(24, 18, 24, 24)
        self._column.setSpacing(10)
        self.table = QScrollArea(widgetResizable=True)
        self.table.setAccessibleName(self.tr("Progress"))
        self.table.setWidget(self._page)
        self._empty = Empty(theme, "progress")
        self._empty.say(
            self.tr("Nothing to count yet"), self.tr("Accept commitments in the review, then judge them."), ""
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        bar = named(QWidget(), "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 9, 14, 9)
        row.addWidget(named(QLabel(self.tr("Progress")), "title"))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)
        session.changed.connect(self._follow)
        session.day_changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        today = self._session.today

        def question(store: Store) -> Overall:
            whole = standing.standing(store)
            groups = {by: standing.standing(store, by) for by in ("party", "kind", "document")}
            overdue = search.count(store, search.parse("due:overdue", today))
            return Overall(whole[0] if whole else Standing("", 0, {}), overdue, groups, standing.paces(store, today))

        self._session.ask("standing", question, self._show)

    def _follow(self, change: Change) -> None:
        if change.touches("commitment", "progress", "target", "commitment_party", "party", "document"):
            self.refresh()

    # --- showing

    def _show(self, found: Overall) -> None:
        place = self.table.verticalScrollBar().value()
        clear(self._column)
        self._pages.setCurrentWidget(self.table if found.whole.total else self._empty)
        self._headline(found)
        self._column.addWidget(Shares(self._theme, found.whole.by_status, 1.0))
        self._legend(found.whole)
        self._note(
            self.tr(
                "Verdicts are people’s. Those not judged yet are counted apart: nobody has looked, nothing has failed."
            )
        )
        if found.paces:
            self._paces(found.paces)
        titles = {"party": self.tr("By party"), "kind": self.tr("By kind"), "document": self.tr("By document")}
        for by, groups in found.groups.items():
            self._group(titles[by], by, groups)
        self._note(
            self.tr("A commitment of several parties counts for each of them, so that the parts need not add up.")
        )
        self._column.addStretch(1)
        self.table.verticalScrollBar().setValue(place)

    def _headline(self, found: Overall) -> None:
        row = QHBoxLayout()
        row.setSpacing(36)
        whole = found.whole
        numbers = (
            (whole.total, self.tr("commitments"), ""),
            (whole.judged, self.tr("judged"), "-status:none"),
            (whole.kept, self.tr("delivered"), "status:delivered"),
            (whole.total - whole.judged, self.tr("not judged yet"), "status:none"),
            (found.overdue, self.tr("past their date, open"), "due:overdue"),
        )
        for number, said, query in numbers:
            column = QVBoxLayout()
            column.setSpacing(0)
            shown = Name(str(number))
            shown.setObjectName("number")
            shown.pressed.connect(lambda query=query: self.search_wanted.emit(query))
            column.addWidget(shown)
            column.addWidget(label(said, "muted", wrap=False))
            row.addLayout(column)
        row.addStretch(1)
        self._column.addLayout(row)

    def _legend(self, whole: Standing) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        present = [s for s in (*BEST_FIRST, None) if whole.by_status.get(s or "", 0)]
        for number, status in enumerate(present):
            row, column = divmod(number, 4)
            cell = QHBoxLayout()
            cell.setSpacing(6)
            cell.addWidget(StatusShape(self._theme, status))
            cell.addWidget(label(f"{words.status(status)}  {whole.by_status[status or '']}", wrap=False))
            cell.addStretch(1)
            grid.addLayout(cell, row, column)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        self._column.addLayout(grid)

    def _heading(self, text: str) -> None:
        made = label(text, "heading")
        made.setContentsMargins(0, 16, 0, 2)
        self._column.addWidget(made)

    def _note(self, text: str) -> None:
        self._column.addWidget(label(text, "muted"))

    def _group(self, title: str, by: str, groups: list[Standing]) -> None:
        if not groups:
            return
        self._heading(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        self._align(grid)
        for row, group in enumerate(groups[:MOST]):
            name = words.say(words.KIND_BY_CODE[group.name]) if by == "kind" else group.name
            button = link(_short(name), name)
            query = {
                "party": f'pledgor:"{group.name}"',
                "kind": f"kind:{group.name}",
                "document": f'document:"{group.name}"',
            }[by]
            button.clicked.connect(lambda _=False, query=query: self.search_wanted.emit(query))
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Shares(self._theme, group.by_status), row, 1, Qt.AlignmentFlag.AlignVCenter)
            judged = (
                self.tr("%1 of %2 judged delivered").replace("%1", str(group.kept)).replace("%2", str(group.judged))
            )
            said = judged if group.judged else self.tr("none judged yet")
            grid.addWidget(label(said, "muted", wrap=False), row, 2)
            grid.addWidget(label(str(group.total), wrap=False), row, 3, Qt.AlignmentFlag.AlignRight)
        self._column.addLayout(grid)
        if len(groups) > MOST:
            self._note(self.tr("and %1 more").replace("%1", str(len(groups) - MOST)))

    def _align(self, grid: QGridLayout) -> None:
        """The columns of all tables of the view stand below each other."""
        letter = self.fontMetrics().averageCharWidth()
        grid.setColumnMinimumWidth(0, 40 * letter)
        grid.setColumnStretch(1, 1)

    def _paces(self, paces: list[Pace]) -> None:
        self._heading(self.tr("Delivered against the even pace"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        self._align(grid)
        for row, pace in enumerate(paces[:MOST]):
            button = link(_short(pace.commitment.title), pace.commitment.title)
            button.clicked.connect(lambda _=False, id_=pace.commitment.id: self.chosen.emit(id_))
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(PaceBar(self._theme, pace), row, 1)
            grid.addWidget(label(self._reached(pace), wrap=False), row, 2)
            role = SIGNAL_ROLE.get(ScheduleSignal(pace.assessment.signals[0]), "")
            grid.addWidget(label(words.signals(pace.assessment.signals), _object(role), wrap=False), row, 3)
        self._column.addLayout(grid)
        self._note(
            self.tr(
                "The mark is where an even pace would be on the day of the last record. It is computed, and no verdict."
            )
        )

    def _reached(self, pace: Pace) -> str:
        whole = f"{words.number(pace.target.value)} {pace.target.unit}".strip()
        if pace.reached is None:
            said = self.tr("no data of %1").replace("%1", whole)
        else:
            said = self.tr("%1 of %2").replace("%1", words.number(pace.reached)).replace("%2", whole)
        if pace.expected and pace.assessment.day:
            low, high = (words.number(round(value)) for value in pace.expected)
            said += " · " + self.tr("even pace %1–%2 on %3").replace("%1", low).replace("%2", high).replace(
                "%3", words.day(pace.assessment.day)
            )
        return said


def _short(text: str, most: int = 46) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _object(role: str) -> str:
    return {"danger": "error", "": "muted"}.get(role, "")
