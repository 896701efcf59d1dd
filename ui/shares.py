"""Bars of shares: how a group of commitments is judged, and what is reached of a quantity."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from tracker.model import Signal, Status
from tracker.standing import Pace
from ui import glyphs, words
from ui.panels.facts import span_words
from ui.panels.pieces import named, plain
from ui.theme import SIGNAL_ROLE, STATUS_ROLE, Roles, Theme

_MOVING = (Status.DELIVERED, Status.PARTIALLY_DELIVERED, Status.IN_PROGRESS)
BEST_FIRST = (*_MOVING, *(status for status in Status if status not in _MOVING))
FIRST_TO_SEE = (
    Signal.SLIPPING,
    Signal.OVERDUE,
    Signal.OFF_TRACK,
    Signal.POSSIBLY_OVERDUE,
    Signal.OUTCOME_UNKNOWN,
    Signal.AT_RISK,
    Signal.ON_TRACK,
    Signal.TARGET_REACHED,
    Signal.NO_DATA,
)
"""The order of signals by how much they ask for a look; others come last."""


SHAPE_FROM = 12
"""Pixels of height from which a bar has room for shapes."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("shares", text)


def query_for(by: str, name: str) -> str:
    """The search that finds the commitments of a group; quotation marks cannot be searched for, so the longest rest."""
    if by == "kind":
        return f"kind:{name}"
    longest = max(name.split('"'), key=len).strip()
    field, exactly = ("pledgor" if by == "party" else by), "=" if longest == name else ":"
    return f'{field}{exactly}"{longest}"'


def pace_order(pace: Pace) -> tuple[int, date, int]:
    """What asks for a look comes first, then what is due first."""
    signal = pace.assessment.signal
    place = FIRST_TO_SEE.index(signal) if signal in FIRST_TO_SEE else len(FIRST_TO_SEE)
    return place, pace.due_latest or date.max, pace.id


def pace_words(pace: Pace) -> tuple[str, str]:
    """What is reached of a quantity ('300 of 1,500', 'no data of 600'), and the line below: unit, pace, projection."""
    whole, judged = words.number(pace.target.value), pace.assessment
    if pace.reached is None:
        said = _tr("no data of %1").replace("%1", whole)
    else:
        said = _tr("%1 of %2").replace("%1", words.number(pace.reached)).replace("%2", whole)
    below = [pace.target.unit]
    if pace.as_of:
        below.append(_tr("as of %1").replace("%1", words.day(pace.as_of)))
    if pace.expected:
        lead = _tr("expected by then %1") if pace.reached is not None else _tr("expected by now %1")
        below.append(lead.replace("%1", span_words(pace)))
    if judged.projected and judged.signal is not Signal.TARGET_REACHED:
        below.append(_tr("at this pace reached about %1").replace("%1", words.day(judged.projected)))
    return said, " · ".join(part for part in below if part)


class Shares(QWidget):
    """A bar of status shares, the best first. What nobody judged is empty ground, never a colour of failure."""

    def __init__(self, theme: Theme, by_status: dict[str, int], height: float = 0.6) -> None:
        super().__init__()
        self._theme, self._counts = theme, by_status
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._height = round(self.fontMetrics().height() * height)
        present = [s for s in (*BEST_FIRST, None) if by_status.get(s or "", 0)]
        said = [f"{words.status(status)} {by_status[status or '']}" for status in present]
        self.setAccessibleName(", ".join(said))
        self.setToolTip("\n".join(said))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(120, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        roles, total, x = self._theme.roles, sum(self._counts.values()) or 1, 0.0
        painter.setPen(QPen(roles["edge"], 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        for status in BEST_FIRST:
            width = self.width() * self._counts.get(status, 0) / total
            if width:
                fill(painter, QRectF(x, 0, max(width - 1, 1), self.height()), status, roles)
            x += width
        painter.end()


def fill(painter: QPainter, box: QRectF, status: Status, roles: Roles) -> None:
    """A verdict's part of a bar: full for delivered, hatched where work goes on, a tint and its shape for others."""
    colour = roles[STATUS_ROLE[status]]
    patterns = {Status.PARTIALLY_DELIVERED: Qt.BrushStyle.Dense4Pattern, Status.IN_PROGRESS: Qt.BrushStyle.BDiagPattern}
    painter.save()
    ground = roles[STATUS_ROLE[status]]
    ground.setAlphaF(0.9 if status is Status.DELIVERED else 0.35)
    painter.fillRect(box, ground)
    if status in patterns:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        brush = painter.brush()
        brush.setStyle(patterns[status])
        painter.fillRect(box, brush)
    elif status is not Status.DELIVERED and SHAPE_FROM <= box.height() < box.width():
        side = min(box.height(), 13.0) - 2
        shape = QRectF(0, 0, side, side)
        shape.moveCenter(box.center())
        glyphs.draw_status(painter, shape, status, colour, roles["base"])
    painter.restore()


class PaceBar(QWidget):
    """What is reached of a quantity with the mark of the even pace."""

    def __init__(self, theme: Theme, pace: Pace) -> None:
        super().__init__()
        self._theme, self._pace = theme, pace
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("; ".join([*pace_words(pace), words.signals(pace.assessment.signals)]))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(120, round(self.fontMetrics().height() * 1.2))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles, judged = self._theme.roles, self._pace.assessment
        box = QRectF(1, self.height() / 2 - 3.5, self.width() - 2, 7)
        role = SIGNAL_ROLE.get(judged.signal, "moving")
        known = judged.share is not None
        colours = {"ground": roles["line" if known else "window"], "bar": roles[role], "mark": roles["text"]}
        glyphs.draw_share(painter, box, judged.share or 0.0, judged.expected, colours)
        if not known:  # no data is not an empty bar
            painter.setPen(QPen(roles["edge"], 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 2, 2)
        painter.end()


class Verdict(QPushButton):
    """A verdict with its shape, its word and how many there are: part of a legend that leads to the list."""

    def __init__(self, theme: Theme, status: Status | None, number: int) -> None:
        super().__init__(plain(f"{words.status(status)}  {words.number(number)}"))
        named(self, "verdict").setAccessibleName(f"{words.status(status)} {number}")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        self.setIcon(status_icon(status, side, theme.roles))


def status_icon(status: Status | None, side: int, roles: Roles) -> QIcon:
    """A verdict's shape as an icon of so many points, sharp also where a point is several pixels."""
    icon = QIcon()
    for scale in (1, 2, 3):
        pixmap = QPixmap(side * scale, side * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        box = QRectF(1, 1, side - 2, side - 2)
        glyphs.draw_status(painter, box, status, roles[STATUS_ROLE[status]], roles["base"])
        painter.end()
        icon.addPixmap(pixmap)
    return icon
