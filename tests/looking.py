"""What is wrong with a picture of the window, measured: words that are cut off, and views that show nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QRadioButton,
    QTabBar,
    QWidget,
)

from ui.panels import elided, pieces

CUT_BY_DESIGN = (elided.Elided, pieces.Elided)  # whose tips say all that they say, or more
CHINESE = "\u2e80"
SLACK = 2  # pixels that rounding may cost
MOST_OF_ONE_COLOUR = 0.995
STEP = 3  # every third pixel each way is enough to see whether there is anything


def cut_off(root: QWidget) -> list[str]:
    """Labels, buttons, heads and choices whose words do not fit, unless a tip holds them whole."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        for text, wanted, room in measured(widget):
            tip = plain(widget.toolTip())
            told = bool(tip) if isinstance(widget, CUT_BY_DESIGN) else plain(text) in tip
            if wanted > room + SLACK and not told:
                found.append(f"{type(widget).__name__} {plain(text)[:60]!r} needs {wanted}, has {room}")
    return found


def measured(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """The words of a widget with the room that they need and have, across; of wrapped words, down."""
    if isinstance(widget, QLabel) and widget.text():
        yield from label(widget)
    elif isinstance(widget, QCheckBox | QRadioButton) or (isinstance(widget, QAbstractButton) and widget.text()):
        yield widget.text(), widget.sizeHint().width(), widget.width()
    elif isinstance(widget, QComboBox) and widget.currentText():
        yield widget.currentText(), widget.fontMetrics().horizontalAdvance(widget.currentText()), widget.width() - 30
    elif isinstance(widget, QTabBar):
        for number in range(widget.count()):
            yield widget.tabText(number), widget.tabSizeHint(number).width(), widget.tabRect(number).width()
    elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal and widget.model():
        yield from heads(widget)


def label(widget: QLabel) -> Iterator[tuple[str, int, int]]:
    inside = widget.contentsRect().adjusted(widget.margin(), widget.margin(), -widget.margin(), -widget.margin())
    lines = (widget.text().replace("&", "") if widget.buddy() else widget.text()).split("\n")
    if widget.wordWrap():
        yield widget.text(), widget.heightForWidth(widget.width()), widget.height()
        whole = (word for line in lines for word in line.split() if max(word) < CHINESE)  # which breaks anywhere
        longest = max(whole, key=len, default="")
        yield longest, widget.fontMetrics().horizontalAdvance(longest), inside.width()
    elif widget.textFormat() == Qt.TextFormat.RichText:
        page = QTextDocument()
        page.setHtml(widget.text())
        yield widget.text(), round(page.idealWidth()), inside.width()
    else:
        yield widget.text(), max(widget.fontMetrics().horizontalAdvance(line) for line in lines), inside.width()


def heads(widget: QHeaderView) -> Iterator[tuple[str, int, int]]:
    for section in range(widget.count()):
        if widget.isSectionHidden(section):
            continue
        words = str(widget.model().headerData(section, Qt.Orientation.Horizontal) or "")
        tip = widget.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        if words and not tip:
            yield words, widget.sectionSizeFromContents(section).width(), widget.sectionSize(section)


def plain(text: str) -> str:
    """Words without the marks of menu keys, on one line."""
    return " ".join(text.replace("&&", "\0").replace("&", "").replace("\0", "&").split())


def is_blank(picture: QImage) -> bool:
    """Whether nearly all of a picture is of one colour."""
    small = picture.convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(small.pixel(x, y) for y in range(0, small.height(), STEP) for x in range(0, small.width(), STEP))
    return seen.most_common(1)[0][1] > MOST_OF_ONE_COLOUR * seen.total()
