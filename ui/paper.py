"""Deadlines on paper: the rows of the agenda or the timeline over as many pages as they need, or a month on one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from ui.agenda import Agenda
from ui.agenda_list import draw_head
from ui.marking import translate
from ui.month import Month
from ui.spans import Rows
from ui.theme import Theme

POINTS_PER_INCH = 96  # of a drawing: what is so many pixels on a usual screen is as large on paper
TEXT, SMALL = 11, 9  # in those pixels


def print_agenda(printer: QPrinter, model: Agenda, title: str, timeline: bool) -> None:
    """Print every row that is open; each page has the title, its number and, for the timeline, the days."""
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if timeline else QPageLayout.Orientation.Portrait)
    painter, page = _begin(printer)
    theme = Theme("light")
    rows = Rows(theme, None)
    rows.timeline = timeline
    metrics = QFontMetricsF(painter.font())
    high, head = rows.height(metrics), metrics.height() * (3.6 if timeline else 1.8)
    fitting = max(int((page.height() - head - metrics.height() * 2) // high), 1)
    number = model.rowCount()
    pages = max(-(-number // fitting), 1)
    for at in range(pages):
        if at:
            printer.newPage()
        _frame(painter, page, title, f"{at + 1} / {pages}")
        if timeline:
            days = QRectF(0, metrics.height() * 1.8, page.width(), metrics.height() * 1.8)
            draw_head(painter, days, model, theme.roles, translate("agenda", "Commitment"))
        for place, row in enumerate(range(at * fitting, min((at + 1) * fitting, number))):
            rows.draw(painter, QRectF(0, head + place * high, page.width(), high), model, row)
    painter.end()


def print_month(printer: QPrinter, month: Month, title: str) -> None:
    """Print the month that is shown on one page."""
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    painter, page = _begin(printer)
    _frame(painter, page, title, "")
    top = QFontMetricsF(painter.font()).height() * 2.2
    month.draw(painter, page.adjusted(0, top, -1, -top), Theme("light").roles)
    painter.end()


def _begin(printer: QPrinter) -> tuple[QPainter, QRectF]:
    """A painter that draws in pixels of a usual screen, and the page in those."""
    painter = QPainter(printer)
    scale = printer.resolution() / POINTS_PER_INCH
    painter.scale(scale, scale)
    font = QFont(painter.font())
    font.setPixelSize(TEXT)
    painter.setFont(font)
    room = printer.pageRect(QPrinter.Unit.DevicePixel)
    return painter, QRectF(0, 0, room.width() / scale, room.height() / scale)


def _frame(painter: QPainter, page: QRectF, title: str, number: str) -> None:
    painter.save()
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(page, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title)
    font.setBold(False)
    font.setPixelSize(SMALL)
    painter.setFont(font)
    painter.drawText(page, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, number)
    painter.restore()
