"""Bars of shares: how a group of commitments is judged, and what is reached of a quantity."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from tracker.model import Signal, Status
from tracker.standing import Pace
from ui import glyphs, words
from ui.marking import translate
from ui.panels.facts import span_words
from ui.theme import SIGNAL_ROLE, STATUS_ROLE, Roles

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
        said = translate("shares", "no data of %1").replace("%1", whole)
    else:
        said = translate("shares", "%1 of %2").replace("%1", words.number(pace.reached)).replace("%2", whole)
    below = [pace.target.unit]
    if pace.as_of:
        below.append(translate("shares", "as of %1").replace("%1", words.day(pace.as_of)))
    if pace.expected:
        lead = (
            translate("shares", "expected by then %1")
            if pace.reached is not None
            else translate("shares", "expected by now %1")
        )
        below.append(lead.replace("%1", span_words(pace)))
    if judged.projected and judged.signal is not Signal.TARGET_REACHED:
        below.append(translate("shares", "at this pace reached about %1").replace("%1", words.day(judged.projected)))
    return said, " · ".join(part for part in below if part)


def shares_words(by_status: Mapping[str, int]) -> str:
    """A bar of status shares in words, the best first."""
    present = [status for status in (*BEST_FIRST, None) if by_status.get(status or "", 0)]
    return ", ".join(f"{words.status(status)} {words.number(by_status[status or ''])}" for status in present)


def draw_shares(painter: QPainter, box: QRectF, by_status: Mapping[str, int], roles: Roles) -> None:
    """A bar of status shares, the best first. What nobody judged is empty ground, never a colour of failure."""
    total, x = sum(by_status.values()) or 1, box.left()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(roles["edge"], 1))
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    for status in BEST_FIRST:
        width = box.width() * by_status.get(status, 0) / total
        if width:
            fill(painter, QRectF(x, box.top(), max(width - 1, 1), box.height()), status, roles)
        x += width
    painter.restore()


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


def draw_pace(painter: QPainter, box: QRectF, pace: Pace, roles: Roles) -> None:
    """What is reached of a quantity with the mark of the even pace; no data is not an empty bar."""
    judged, known = pace.assessment, pace.assessment.share is not None
    bar = QRectF(box.left() + 1, box.center().y() - 3.5, box.width() - 2, 7)
    role = SIGNAL_ROLE.get(judged.signal, "moving")
    colours = {"ground": roles["line" if known else "window"], "bar": roles[role], "mark": roles["text"]}
    glyphs.draw_share(painter, bar, judged.share or 0.0, judged.expected, colours)
    if not known:
        painter.setPen(QPen(roles["edge"], 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(bar, 2, 2)
