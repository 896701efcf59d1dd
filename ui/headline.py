"""The numbers that a page begins with, each opening the list that it counts, above the bar of status shares."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tracker.standing import Standing
from ui import words
from ui.panels.pieces import label, link, named
from ui.shares import draw_shares, shares_words
from ui.theme import Theme


class Headline(QWidget):
    """Numbers with their words below, and the bar. What is shown changes in place."""

    search_wanted = Signal(str)

    def __init__(self, theme: Theme, entries: Sequence[tuple[str, str]]) -> None:
        """`entries` are the words below each number, and the search that finds what it counts."""
        super().__init__()
        self._entries, row = entries, QHBoxLayout()
        self._numbers: list[QPushButton] = []
        for said, query in entries:
            number = named(link("", self.tr("Show the list")), "number")
            number.clicked.connect(lambda _=False, query=query: self.search_wanted.emit(query))
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(number, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(label(said, "muted"))
            row.addLayout(column, 1)
            self._numbers.append(number)
        self.bar = Bar(theme)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(9)
        page.addLayout(row)
        page.addWidget(self.bar)

    def show_numbers(self, numbers: Sequence[int], whole: Standing) -> None:
        """Show these, one for each entry, and the shares of the whole."""
        for button, number, (said, _) in zip(self._numbers, numbers, self._entries, strict=True):
            button.setText(words.number(number))
            button.setAccessibleName(f"{number} {said}")
        self.bar.show_shares(whole.by_status)


class Bar(QWidget):
    """The bar of status shares."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shares: dict[str, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_shares(self, by_status: dict[str, int]) -> None:
        self._shares = by_status
        self.setAccessibleName(shares_words(by_status))
        self.setToolTip(shares_words(by_status).replace(", ", "\n"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, round(self.fontMetrics().height() * 0.95))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_shares(painter, QRectF(self.rect()), self._shares, self._theme.roles)
        painter.end()
