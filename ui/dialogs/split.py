"""Splitting a candidate: its words with one line for each part. Only the line breaks can be changed."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from tracker import reshaping
from tracker.record import StoredCandidate
from ui.dialogs import fields
from ui.panels.pieces import label, named

Key = Qt.Key
_MOVES = (
    Key.Key_Left,
    Key.Key_Right,
    Key.Key_Up,
    Key.Key_Down,
    Key.Key_Home,
    Key.Key_End,
    Key.Key_Tab,
    Key.Key_Backtab,
)


class SplitDialog(QDialog):
    """Proposes where to cut; `parts` are code points [start, end) of the text, once it was accepted."""

    def __init__(self, item: StoredCandidate, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        found = item.candidate
        self._text, self._start, self._end = text, found.focus_start, found.focus_end
        self.setWindowTitle(self.tr("Split %1").replace("%1", item.ref))
        self.lines = Lines()
        self.lines.setAccessibleName(self.tr("The words of the candidate, one line for each part"))
        cuts = reshaping.joints(text, self._start, self._end)
        edges = [self._start, *cuts, self._end]
        pieces = [text[a:b] for a, b in pairwise(edges)]
        self.lines.setPlainText("\n".join(" ".join(piece.split()) for piece in pieces))
        self.lines.moveCursor(QTextCursor.MoveOperation.Start)
        self._said = label("", "muted")
        self.error = fields.error_line()
        self._lay_out()
        self.lines.textChanged.connect(self._count)
        self._count()
        self.lines.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        how = self.tr("One line for each promise: Enter cuts at the caret, Backspace at the start of a line joins.")
        box, self.save = fields.buttons(self, self.tr("Split"))
        self.save.setToolTip(self.tr("Ctrl+Enter"))
        box.accepted.connect(self._done)
        box.rejected.connect(self.reject)
        for widget in (label(how), self.lines, self._said, self.error, box):
            column.addWidget(widget)
        self.lines.setMinimumHeight(round(self.fontMetrics().lineSpacing() * 8))
        self.setMinimumWidth(
            min(84 * self.fontMetrics().averageCharWidth(), self.screen().availableSize().width() - 60)
        )

    def parts(self) -> list[tuple[int, int]]:
        """The parts as the lines stand."""
        return parts_of(self.lines.toPlainText().split("\n"), self._text, self._start, self._end)

    def _count(self) -> None:
        number = len(self.parts())
        self._said.setText(self.tr("%Ln part(s)", "", number))
        fields.say(self.error, "")

    def _done(self) -> None:
        if len(self.parts()) > 1:
            self.accept()
        else:
            fields.say(self.error, self.tr("Cut it at least once: put the caret before a word and press Enter."))
            self.lines.setFocus()


class Lines(QPlainTextEdit):
    """Words whose line breaks alone can be changed."""

    def __init__(self) -> None:
        super().__init__(tabChangesFocus=True, undoRedoEnabled=False)
        named(self, "field")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cursor, key = self.textCursor(), event.key()
        cursor.clearSelection()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in (Key.Key_Return, Key.Key_Enter):
            event.ignore()  # which confirms the dialog
        elif key in (Key.Key_Return, Key.Key_Enter):
            self._cut(cursor)
        elif key == Key.Key_Backspace and cursor.atBlockStart() and not cursor.atStart():
            cursor.deletePreviousChar()
            cursor.insertText(" ")
        elif key == Key.Key_Delete and cursor.atBlockEnd() and not cursor.atEnd():
            cursor.deleteChar()
            cursor.insertText(" ")
        elif key == Key.Key_Escape or key in _MOVES:
            super().keyPressEvent(event)

    def _cut(self, cursor: QTextCursor) -> None:
        if cursor.atBlockStart() or cursor.atBlockEnd():
            return
        cursor.insertText("\n")
        line = cursor.block().text()
        for _ in range(len(line) - len(line.lstrip())):
            cursor.deleteChar()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        self.setTextCursor(cursor)

    def inputMethodEvent(self, event: object) -> None:
        """Nothing can be written."""

    def insertFromMimeData(self, source: object) -> None:
        """Nothing can be pasted."""

    def canInsertFromMimeData(self, source: object) -> bool:
        return False


def parts_of(lines: list[str], text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where lines stand in text[start:end], of which they are the words in order: code points [start, end) of each."""
    found, at = [], start
    for line in lines:
        letters = sum(not letter.isspace() for letter in line)
        while at < end and text[at].isspace():
            at += 1
        first = at
        while at < end and letters:
            letters -= not text[at].isspace()
            at += 1
        if at > first:
            found.append((first, at))
    return found
