"""The text of a document in a comfortable column, with words lit. All offsets here are code points of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from ui.offsets import Offsets
from ui.theme import Theme

COLUMN = 84  # letters in a line, at most: longer ones tire
TAB = 4  # letters
LINE_HEIGHT = 140.0  # per cent
INSET = 20  # points between the text and the edges, at least
_WORDS_OF_A_LINE = re.compile(r"[^\s](?:.*[^\s])?")
SIGHT = 0.3  # where in the view a passage is brought to


class Lit(NamedTuple):
    """Words to be lit: code points [start, end), the theme's role for their ground, and what a click on them means."""

    start: int
    end: int
    role: str
    id: int = 0
    underlined: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """Words marked by the reader: code points [start, end) and what they are."""

    start: int
    end: int
    text: str


class DocumentText(QTextEdit):
    """Shows a text for reading; words are marked by mouse or keyboard, and `clicked` tells where it was clicked."""

    clicked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(readOnly=True, acceptRichText=False, undoRedoEnabled=False)
        self.setObjectName("document")
        self._theme = theme
        self._text, self._offsets = "", Offsets("")
        self._lit: tuple[Lit, ...] = ()
        self._made: dict[Lit, list[QTextEdit.ExtraSelection]] = {}
        self._sought: tuple[int, int] | None = None
        self.setAccessibleName(self.tr("Text of the document"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else the column would move with it
        self.setTabStopDistance(TAB * self.fontMetrics().averageCharWidth())
        self.document().setDocumentMargin(0)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._light_again)

    # --- for the views

    @property
    def text(self) -> str:
        return self._text

    @property
    def lit(self) -> tuple[Lit, ...]:
        """What is lit."""
        return self._lit

    def show_text(self, text: str) -> None:
        """Show a text from its beginning, with nothing lit."""
        self._text, self._offsets = text, Offsets(text)
        self._lit, self._made, self._sought = (), {}, None
        self.setPlainText(text.replace("\r\n", " \n"))  # Qt makes one of the two, and all offsets would move
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(spacing)
        self.setExtraSelections([])
        self.verticalScrollBar().setValue(0)

    def light(self, lit: Sequence[Lit]) -> None:
        """Light these words and no others; later ones lie upon earlier ones."""
        self._made = {one: self._made.get(one) or self._selections(one) for one in lit}
        self._lit = tuple(lit)
        self.setExtraSelections([piece for one in self._lit for piece in self._made[one]])

    def reveal(self, start: int, end: int) -> None:
        """Bring words into sight, and put the caret before them; nothing moves where they can be seen well."""
        self._sought = (start, end)
        self._seek()

    def mark(self, start: int, end: int) -> None:
        """Select words and bring them into sight, as a search does."""
        self._sought = None
        self.setTextCursor(self._cursor(start, end))
        self._bring(start, end)

    def marked(self) -> Words | None:
        """The words that are selected, without the blanks around them; None where there are none."""
        cursor = self.textCursor()
        start, end = (self._offsets.points(n) for n in (cursor.selectionStart(), cursor.selectionEnd()))
        words = self._text[start:end]
        start += len(words) - len(words.lstrip())
        words = words.strip()
        return Words(start, start + len(words), words) if words else None

    def lit_at(self, point: int) -> list[int]:
        """What lies lit at an offset, the shortest words first."""
        found = sorted(
            (one.end - one.start, n, one.id) for n, one in enumerate(self._lit) if one.start <= point < one.end
        )
        return list(dict.fromkeys(id_ for _, _, id_ in found if id_))

    def seen(self) -> int:
        """Where the caret is, or where the words that are selected begin."""
        return self._offsets.points(self.textCursor().selectionStart())

    # --- inside

    def _light_again(self) -> None:
        self._made = {}
        self.light(self._lit)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(self._offsets.units(start), last))
        cursor.setPosition(min(self._offsets.units(end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _selections(self, lit: Lit) -> list[QTextEdit.ExtraSelection]:
        """One selection for each line, without the blanks before and after its words."""
        form = QTextCharFormat()
        form.setBackground(self._theme.roles[lit.role])
        if lit.underlined:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(self._theme.roles["accent"])
        made = []
        for words in _WORDS_OF_A_LINE.finditer(self._text, lit.start, lit.end):
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = self._cursor(*words.span()), form
            made.append(selection)
        return made

    def _seek(self) -> None:
        if self._sought:
            start, end = self._sought
            if self.textCursor().hasSelection() or self.seen() != start:
                scrolled = self.verticalScrollBar().value()
                self.setTextCursor(self._cursor(start, start))
                self.verticalScrollBar().setValue(scrolled)
            self._bring(start, end)

    def _bring(self, start: int, end: int) -> None:
        height = self.viewport().height()
        first = self.cursorRect(self._cursor(start, start))
        last = self.cursorRect(self._cursor(end, end))
        if first.top() < height * 0.06 or last.bottom() > height * 0.9:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(first.top() - height * SIGHT))

    def _point_at(self, place: QPoint) -> int:
        """The offset of the letter under a place of the viewport, -1 where there is none."""
        x, y = place.x() + self.horizontalScrollBar().value(), place.y() + self.verticalScrollBar().value()
        unit = self.document().documentLayout().hitTest(QPoint(x, y), Qt.HitTestAccuracy.ExactHit)
        return self._offsets.points(unit) if unit >= 0 else -1

    # --- called by Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() - self.verticalScrollBar().sizeHint().width()
        column = round(COLUMN * self.fontMetrics().averageCharWidth())
        side = max(INSET, (wide - column) // 2)
        self.setViewportMargins(side, INSET // 2, side, 0)
        super().resizeEvent(event)
        self._seek()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._seek()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._sought = None
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._sought = None
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._sought = None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            point = self._point_at(event.position().toPoint())
            if point >= 0:
                self.clicked.emit(point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            lit = self.lit_at(self._point_at(event.position().toPoint()))
            shape = Qt.CursorShape.PointingHandCursor if lit else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)
