"""What colleagues say to each other about a commitment, each answer below what it answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tracker import notes
from tracker.notes import Note
from ui.panels.history import signed
from ui.panels.pieces import clear, label, named
from ui.session import Session

STEP = 3  # letters by which an answer is set in


class Comments(QWidget):
    """The comments of one commitment; nothing is seen where there are none."""

    answer_wanted = Signal(object)  # the tracker.notes.Note to answer

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)

    def show_comments(self, id_: int) -> None:
        """Show what was said about this commitment."""
        clear(self._column)
        found = notes.of(self._session.store, id_)
        self.setVisible(bool(found))
        head = label(self.tr("Comments"), "section")
        head.setContentsMargins(0, 12, 0, 0)
        self._column.addWidget(head)
        for note, depth in threads(found):
            self._column.addWidget(self._row(note, depth))

    def _row(self, note: Note, depth: int) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(depth * STEP * self.fontMetrics().averageCharWidth(), 0, 0, 3)
        column.setSpacing(1)
        column.addWidget(label(note.text))
        column.addWidget(label(signed(note.author, note.recorded_at), "muted"))
        if not self._session.moment:
            answer = named(QPushButton(self.tr("Answer…")), "way")
            answer.setAccessibleName(self.tr("Answer %1").replace("%1", note.author))
            answer.clicked.connect(lambda: self.answer_wanted.emit(note))
            column.addWidget(answer, 0, Qt.AlignmentFlag.AlignLeft)
        return widget


def threads(found: list[Note], answered: int | None = None, depth: int = 0) -> list[tuple[Note, int]]:
    """Comments with how far each is set in: answers come right after what they answer, the oldest first."""
    told = []
    for note in found:
        if note.answers_id == answered:
            told += [(note, depth), *threads(found, note.id, depth + 1)]
    return told
