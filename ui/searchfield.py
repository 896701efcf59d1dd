"""The field in which a search is typed: what may follow is offered below it, and a fault is underlined at its word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QListWidgetItem

from tracker import search
from tracker.errors import BadQuery
from tracker.search import Completion
from ui import words
from ui.offsets import Offsets
from ui.panels.pieces import hidden, named
from ui.session import Session
from ui.theme import Theme

PAUSE_MS = 60
ROWS = 9
TEXT, NUMBER = (int(Qt.ItemDataRole.UserRole) + n for n in range(2))


class SearchField(QLineEdit):
    """A line for a search. It holds the one truth about what is shown; facets and saved views write into it."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._fault: BadQuery | None = None
        self._offer = Completion(0, 0, ())
        self._list: QListWidget | None = None
        self.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        self.textEdited.connect(lambda _: self._pause.start())
        self.cursorPositionChanged.connect(lambda _, __: self._leave_term())
        theme.changed.connect(lambda: self.tell(self._fault))

    def tell(self, fault: BadQuery | None) -> None:
        """Underline the word at fault; None: all is well."""
        self._fault = fault
        self.setProperty("invalid", fault is not None)
        self.style().unpolish(self)
        self.style().polish(self)
        attributes = []
        if fault:
            offsets = Offsets(self.text())
            start, end = offsets.units(fault.position), offsets.units(min(fault.end, len(self.text())))
            shape = QTextCharFormat()
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            shape.setUnderlineColor(QColor(self._theme.roles["danger"]))
            shape.setForeground(QColor(self._theme.roles["danger"]))
            kind = QInputMethodEvent.AttributeType.TextFormat
            attributes.append(QInputMethodEvent.Attribute(kind, start - self.cursorPosition(), end - start, shape))
        QApplication.sendEvent(self, QInputMethodEvent("", attributes))  # the only way to shape letters in such a field

    # --- what may follow

    @property
    def offered(self) -> list[str]:
        """The texts that are offered now."""
        return [option.text for option in self._offer.options] if self._list and self._list.isVisible() else []

    def ask(self, *, always: bool = False) -> None:
        """Ask what may follow at the cursor; `always`: also where a word is being typed, or nothing."""
        text, today = self.text(), self._session.today
        cursor = Offsets(text).points(self.cursorPosition())
        if not always and not _begins_field(text[:cursor]):
            self._close()
            return
        self._session.ask("completion", lambda store: search.complete(store, text, cursor, today), self._show)

    def _show(self, offer: Completion) -> None:
        if not offer.options or not self.hasFocus():
            self._close()
            return
        self._offer = offer
        shown = self._list or self._make_list()
        shown.clear()
        for option in offer.options:
            number = "" if option.number is None else words.number(option.number)
            name = option.name if option.name not in option.text else ""
            item = QListWidgetItem("   ".join(part for part in (option.text, name, number) if part))
            item.setData(TEXT, option.text)
            shown.addItem(item)
        shown.setCurrentRow(-1)
        self._place(shown)

    def _make_list(self) -> QListWidget:
        self._list = shown = hidden(named(QListWidget(self.window()), "offer"))
        shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown.setAccessibleName(self.tr("What may follow in the search"))
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown.setUniformItemSizes(True)
        shown.itemClicked.connect(lambda item: self._take(item.data(TEXT)))
        return shown

    def _place(self, shown: QListWidget) -> None:
        """Below the term, as small as it can be."""
        start = Offsets(self.text()).units(self._offer.start)
        left = self.fontMetrics().horizontalAdvance(self.text()[:start])
        row = shown.sizeHintForRow(0)
        height = row * min(shown.count(), ROWS) + 10
        width = min(shown.sizeHintForColumn(0) + 30, round(self.width() * 0.9))
        corner = self.mapTo(self.window(), QPoint(min(left, max(self.width() - width, 0)), self.height() + 2))
        shown.resize(QSize(max(width, 16 * self.fontMetrics().averageCharWidth()), height))
        shown.move(corner)
        shown.raise_()
        shown.show()

    def _take(self, chosen: str) -> None:
        """Put what was chosen in the place of the term."""
        offsets, text = Offsets(self.text()), self.text()
        start, end = offsets.units(self._offer.start), offsets.units(self._offer.end)
        finished = not chosen.endswith(":")
        tail = text[offsets.points(end) :]
        gap = " " if finished and not tail.startswith(" ") else ""
        self._close()
        self.setSelection(start, end - start)
        self.insert(chosen + gap)
        self.setFocus()
        if not finished:
            self.ask()

    def _close(self) -> None:
        self._session.forget("completion")
        if self._list:
            self._list.hide()

    def _leave_term(self) -> None:
        """The cursor went elsewhere: what was offered is for another term."""
        cursor = Offsets(self.text()).points(self.cursorPosition())
        if not self._offer.start <= cursor <= max(self._offer.end, self._offer.start) + 1:
            self._close()

    # --- keys

    def event(self, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        chosen = self._chosen()
        if isinstance(event, QKeyEvent) and pressed and event.key() == Qt.Key.Key_Tab and chosen is not None:
            self._take(chosen)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self._list if self._list and self._list.isVisible() else None
        key, control = event.key(), event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if (key == Qt.Key.Key_Space and control) or (key == Qt.Key.Key_Down and not shown):
            self.ask(always=True)
        elif shown and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            shown.setCurrentRow((shown.currentRow() + step) % shown.count() if shown.currentRow() + step >= 0 else -1)
        elif shown and key == Qt.Key.Key_Escape:
            self._close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (chosen := self._chosen()) is not None:
            self._take(chosen)
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> str | None:
        """The text of the line that was gone to in the list; None where it is not shown or nothing was chosen."""
        item = self._list.currentItem() if self._list and self._list.isVisible() else None
        return item.data(TEXT) if item else None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._close()


def _begins_field(before: str) -> bool:
    """Whether the text before the cursor ends in a field, or in what may become one."""
    term = before.rsplit(" ", 1)[-1].lstrip("-").lower()
    if any(term.startswith(f"{name}{sign}") for name in search.FIELDS for sign in ":<>="):
        return True
    inside = before.count('"') % 2
    return bool(inside) or (len(term) > 1 and any(name.startswith(term) for name in search.FIELDS))
