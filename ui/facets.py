"""The filters beside the table: for each facet its values with numbers. Choosing one writes a term into the search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem, QWidget

from tracker import search
from tracker.search import Value
from ui import words
from ui.theme import Theme

SHORT = 6  # values of a facet that are shown at first
FACET, VALUE, NUMBER, CHOSEN = (int(Qt.ItemDataRole.UserRole) + n for n in range(4))
MORE = "…"


class Facets(QTreeWidget):
    """`written` gives the search text with a value chosen or taken out again."""

    written = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("facets")
        self.setAccessibleName(self.tr("Filters"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Lines(theme, self))
        self._text = ""
        self._found: Mapping[str, Sequence[Value]] = {}
        self._long: set[str] = set()  # facets of which all values are shown
        self._closed: set[str] = set()
        self.itemClicked.connect(lambda item, _: self._choose(item))

    def show_facets(self, text: str, found: Mapping[str, Sequence[Value]]) -> None:
        """Show these values for a search text, keeping the keyboard where it is."""
        self._text, self._found = text, found
        current = self.currentItem()
        place = (current.data(0, FACET), current.data(0, VALUE)) if current else ("", "")
        scrolled = self.verticalScrollBar().value()
        self.clear()
        for name, values in found.items():
            self._add(name, values)
        for item in self._every():
            if (item.data(0, FACET), item.data(0, VALUE)) == place:
                self.setCurrentItem(item)
        self.verticalScrollBar().setValue(scrolled)

    def _add(self, name: str, values: Sequence[Value]) -> None:
        chosen = [value.lower() for value in search.chosen(self._text, name)]
        if not values and not chosen:
            return
        head = self._item(self, name, None, words.facet(name), None, chosen=False)
        head.setData(0, CHOSEN, name not in self._closed)
        if name in self._closed:
            return
        taken = [v for v in values if v.value.lower() in chosen]
        rest = [v for v in values if v not in taken]
        room = len(rest) if name in self._long or len(rest) <= SHORT + 1 else SHORT
        known = {v.value.lower() for v in taken}
        gone = [Value(value, value, 0) for value in search.chosen(self._text, name) if value.lower() not in known]
        for value in (*taken, *gone):
            self._item(head, name, value.value, _name(name, value), value.number, chosen=True)
        for value in rest[:room]:
            self._item(head, name, value.value, _name(name, value), value.number, chosen=False)
        if room < len(rest):
            more = self.tr("%1 more").replace("%1", words.number(len(rest) - room))
            self._item(head, name, MORE, more, None, chosen=False)
        head.setExpanded(True)

    def _item(
        self, parent: QTreeWidget | QTreeWidgetItem, facet: str, value: str | None, text: str, number: int | None, *,
        chosen: bool,
    ) -> QTreeWidgetItem:  # fmt: skip
        item = QTreeWidgetItem(parent)
        item.setText(0, text)
        item.setToolTip(0, text if len(text) > 18 else "")
        for role, data in ((FACET, facet), (VALUE, value), (NUMBER, number), (CHOSEN, chosen)):
            item.setData(0, role, data)
        told = [text, words.number(number) if number is not None else "", self.tr("chosen") if chosen else ""]
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in told if part))
        return item

    def _every(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        for number in range(self.topLevelItemCount()):
            head = self.topLevelItem(number)
            if head:
                found += [head, *(child for n in range(head.childCount()) if (child := head.child(n)))]
        return found

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        name, value = item.data(0, FACET), item.data(0, VALUE)
        if value is None:
            self._closed ^= {name}
        elif value == MORE:
            self._long.add(name)
        else:
            self.written.emit(search.with_choice(self._text, name, value, also=True))
            return
        self.show_facets(self._text, self._found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentItem())
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and (item := self.currentItem()):
            closed = item.data(0, FACET) in self._closed
            if item.data(0, VALUE) is None and closed == (event.key() == Qt.Key.Key_Right):
                self._choose(item)
        else:
            super().keyPressEvent(event)


def _name(facet: str, value: Value) -> str:
    return words.value_of(facet, value.value if facet in ("status", "kind", "evidence", "due") else value.name)


class _Lines(QStyledItemDelegate):
    """Paints a head, or a value with its check mark and its number at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, round(option.fontMetrics.height() * 1.6))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        roles, box = self._theme.roles, QRectF(option.rect)
        head, chosen = index.data(VALUE) is None, bool(index.data(CHOSEN))
        painter.save()
        if option.state & QStyle.StateFlag.State_MouseOver and not head:
            painter.fillRect(box, roles["hover"])
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(roles["focus"])
            painter.drawRect(box.adjusted(1, 0.5, -1.5, -0.5))
        font = option.font
        font.setBold(head or chosen)
        painter.setFont(font)
        number = "" if index.data(NUMBER) is None else words.number(index.data(NUMBER))
        painter.setPen(roles["muted"])
        right = box.adjusted(0, 0, -10, 0)
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        if not head and index.data(VALUE) != MORE:
            self._check(painter, QRectF(box.left() + 12, box.center().y() - 5.5, 11, 11), chosen=chosen)
        painter.setPen(roles["muted" if head else "accent" if index.data(VALUE) == MORE else "text"])
        room = painter.fontMetrics().horizontalAdvance(number) + 16
        words_box = box.adjusted(12 if head else 30, 0, -room, 0)
        text = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, round(words_box.width()))
        painter.drawText(words_box, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _check(self, painter: QPainter, box: QRectF, *, chosen: bool) -> None:
        roles = self._theme.roles
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(roles["accent" if chosen else "muted"])
        painter.setBrush(roles["accent" if chosen else "base"])
        painter.drawRoundedRect(box, 2, 2)
        if chosen:
            painter.setPen(roles["on_accent"])
            middle = box.center()
            painter.drawPolyline([middle + QPointF(x, y) for x, y in ((-3, 0), (-1, 2.5), (3, -2.5))])
