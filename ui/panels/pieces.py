"""Small pieces that panels and views are put together from."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QTableView,
    QTextEdit,
    QWidget,
)

from tracker.model import Status
from ui import glyphs
from ui.offsets import Offsets
from ui.theme import STATUS_ROLE, Theme

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str) -> W:
    """The widget with the name by which the style knows it."""
    widget.setObjectName(name)
    return widget


def hide_corner(table: QTableView) -> None:
    """Take away the button between the heads of a table that paints itself; Qt shows it even where there are none."""
    for button in table.findChildren(QAbstractButton):
        button.hide()


def hidden(widget: W) -> W:
    """The widget, not shown until somebody shows it."""
    widget.hide()
    return widget


def label(text: str = "", name: str = "", *, wrap: bool = True) -> QLabel:
    """A label that shows text as text, never as markup, and lets it be copied."""
    made = named(QLabel(text, wordWrap=wrap), name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def plain(text: str) -> str:
    """Words for a button whose ampersands are ampersands, no marks of a shortcut."""
    return text.replace("&", "&&")


def link(text: str, tip: str = "") -> QPushButton:
    """A button that looks like the words it stands for, for names that open something."""
    made = named(QPushButton(plain(text)), "link")
    made.setToolTip(tip)
    return made


class Elided(QPushButton):
    """A link as wide as there is room for: its words are cut where they do not fit, and whole in its tip.

    Its name in the style is 'way' for what leads elsewhere, 'link' for the names in a table.
    """

    def __init__(self, text: str, name: str = "way") -> None:
        super().__init__(plain(text))
        self.setObjectName(name)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._whole = text

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self.fontMetrics().averageCharWidth() * 2
        self.setText(plain(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)))

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2 * self.fontMetrics().averageCharWidth() + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().sizeHint().height())


def rule() -> QFrame:
    """A hairline."""
    return named(QFrame(), "rule")


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while layout.count():
        item = layout.takeAt(0)
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if widget:
            widget.hide()
            widget.deleteLater()
        elif inner:
            clear(inner)


def in_order(*widgets: QWidget) -> None:
    """Let the Tab key reach these one after the other; what is made late comes last otherwise."""
    reached = [widget for widget in widgets if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for widget in reversed(reached[1:]):  # each right behind the first: behind the last of all Qt puts nothing
        QWidget.setTabOrder(reached[0], widget)


def reveal(layout: QLayout) -> None:
    """Show now what was put into a layout: Qt does it later, and a page that is short meanwhile loses its place."""
    for number in range(layout.count()):
        item = layout.itemAt(number)
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if widget and not (widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)):
            widget.show()
            inner = widget.layout()
        if inner:
            reveal(inner)


class Facts(QWidget):
    """Names with what stands behind them, in two columns."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, rows: Iterable[tuple[str, str]]) -> None:
        """Show these, and nothing else."""
        clear(self._grid)
        for number, (name, value) in enumerate(rows):
            self._grid.addWidget(label(name, "muted", wrap=False), number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(value), number, 1)


class StatusShape(QWidget):
    """The shape of a verdict."""

    def __init__(self, theme: Theme, status: Status | None = None) -> None:
        super().__init__()
        self._theme, self._status = theme, status
        side = round(self.fontMetrics().height() * 0.95)
        self.setFixedSize(QSize(side, side))

    def show_status(self, status: Status | None) -> None:
        self._status = status
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        roles = self._theme.roles
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        glyphs.draw_status(painter, box, self._status, roles[STATUS_ROLE[self._status]], roles["base"])
        painter.end()


def on_running_lines(text: str, lit: tuple[int, int] | None) -> tuple[str, tuple[int, int] | None]:
    """The text with each run of white space as one space, and where the code points of `lit` stand in it then."""
    kept = [n for n, letter in enumerate(text) if not letter.isspace() or (n and not text[n - 1].isspace())]
    shown = "".join(" " if text[n].isspace() else text[n] for n in kept)
    return shown, lit and (bisect_left(kept, lit[0]), bisect_left(kept, lit[1]))


class Quote(QTextEdit):
    """Quoted words as plain text, as high as they need, with some of them lit."""

    def __init__(self) -> None:
        super().__init__(readOnly=True)
        self.setObjectName("quote")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())

    def show_quote(self, text: str, lit: tuple[int, int] | None, colour: QColor) -> None:
        """Show `text` on running lines, the code points [start, end) of `lit` on a ground of this colour."""
        text, lit = on_running_lines(text, lit)
        self.setPlainText(text)
        selections = []
        if lit:
            offsets = Offsets(text)
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.document())
            selection.cursor.setPosition(offsets.units(lit[0]))
            selection.cursor.setPosition(offsets.units(lit[1]), QTextCursor.MoveMode.KeepAnchor)
            shape = QTextCharFormat()
            shape.setBackground(colour)
            selection.format = shape
            selections.append(selection)
        self.setExtraSelections(selections)

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        height = self.document().size().height() + margins.top() + margins.bottom()
        return QSize(super().sizeHint().width(), round(height) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())
