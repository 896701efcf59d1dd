"""What can be searched for, with examples that a click tries out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from tracker import search
from ui.marking import noop, translate
from ui.panels.pieces import label, link, named

SAID = (
    noop("searchhelp", "words in title, statement, note, parties and tags; all of them"),
    noop("searchhelp", "these words together"),
    noop("searchhelp", "of a party, and without a word"),
    noop("searchhelp", "not closed, and due before 2027"),
    noop("searchhelp", "one or the other"),
    noop("searchhelp", "past due and nothing to show for it"),
    noop("searchhelp", "touched in the last seven days"),
)


class SearchHelp(QFrame):
    """Closes at a click elsewhere and at Escape. `tried` gives the example that was chosen."""

    tried = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        for row, (example, said) in enumerate(zip(search.EXAMPLES, SAID, strict=True)):
            button = named(link(example), "way")
            button.setAccessibleName(example)
            button.clicked.connect(lambda _checked=False, text=example: self._try(text))
            grid.addWidget(button, row, 0)
            grid.addWidget(label(translate("searchhelp", said), "muted", wrap=False), row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(named(QLabel(self.tr("What can be searched for")), "heading"))
        column.addLayout(grid)
        names = ", ".join(f"{name}:" for name in search.FIELDS)
        fields = label(self.tr("Fields: %1").replace("%1", names), "muted")
        fields.setFixedWidth(64 * self.fontMetrics().averageCharWidth())
        column.addWidget(fields)
        column.addWidget(
            label(self.tr("Ctrl+Space tells what may follow; a minus before a term excludes it."), "muted", wrap=False)
        )

    def open_below(self, widget: QWidget) -> None:
        """Show it below a widget, inside the screen."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + 4))
        room = widget.screen().availableGeometry()
        self.move(max(corner.x(), room.left()), corner.y())
        self.show()
        first = self.findChild(QWidget, "way")
        if isinstance(first, QWidget):
            first.setFocus()

    def _try(self, text: str) -> None:
        self.close()
        self.tried.emit(text)
