"""The picture of a PDF's page with words lit on it. Offsets are code points of the text, as everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from tracker.record import Document
from ui import lettering, theme
from ui.leaves import Leaves
from ui.panels.text import Lit
from ui.theme import Theme

PER_POINT = 96 / 72  # pixels of the screen, at 100 %
ZOOMS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
MARGIN = 14
SIGHT = 0.3  # where in the view a passage is brought to
Key = Qt.Key


class PageView(QAbstractScrollArea):
    """Shows one page at a time. `clicked` tells the code point that was clicked, `marked` the words dragged over."""

    clicked = Signal(int)
    marked = Signal(int, int)
    turned = Signal(int)  # to this page, by the reader
    moved = Signal()  # another page or zoom is shown, by whatever

    def __init__(self, theme_: Theme, leaves: Leaves) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # it would move the width to fit
        self.viewport().setMouseTracking(True)
        self._theme, self._paper = theme_, theme.load("light")  # paper is white in every theme
        self._leaves = leaves
        self._document: Document | None = None
        self._text = ""
        self._lit: tuple[Lit, ...] = ()
        self._selected: tuple[int, int] | None = None
        self._pressed = -1
        self._sought: tuple[int, int] | None = None
        self.page, self.zoom = 1, 0.0  # a zoom of 0 fits the width
        leaves.came.connect(self._arrived)
        theme_.changed.connect(self.viewport().update)

    # --- for the panel around it

    def show_document(self, document: Document | None, text: str) -> None:
        """Show a PDF from its first page; None for nothing."""
        self._document, self._text = document, text
        self._lit, self._selected, self._sought = (), None, None
        self._leaves.show_document(document)
        self._go_to(1)

    def version(self) -> int:
        """The version whose pages are shown, 0 for none."""
        return self._document.version_id if self._document else 0

    def light(self, lit: Sequence[Lit]) -> None:
        """Light these words and no others; later ones lie upon earlier ones."""
        self._lit = tuple(lit)
        self.viewport().update()

    def reveal(self, start: int, end: int) -> None:
        """Turn to the page of words and bring them into sight."""
        self._sought = (start, end)
        page = self.page_of(start)
        if page and page != self.page:
            self._go_to(page)
        self._seek()

    def select(self, words: tuple[int, int] | None) -> None:
        """Show words as selected, or none."""
        self._selected = words
        self.viewport().update()

    def page_of(self, point: int) -> int:
        """The number of the page on which a code point stands, 0 for none."""
        pages = self._document.pages if self._document else ()
        return next((page.number for page in pages if page.start <= point < page.end), 0)

    def turn(self, page: int) -> None:
        """Turn to a page, as the reader wishes."""
        if 1 <= page <= len(self._leaves.sizes) and page != self.page:
            self._sought = None
            self._go_to(page)
            self.turned.emit(page)

    def set_zoom(self, zoom: float) -> None:
        """Show the page at this share of its true size; 0 fits the width."""
        middle = self._middle()
        self.zoom = zoom
        self._arrange()
        self._centre(middle)
        self.moved.emit()

    def step_zoom(self, step: int) -> None:
        """Show it larger (1) or smaller (-1)."""
        now = self.shown_zoom()
        wanted = [z for z in ZOOMS if z > now * 1.01] if step > 0 else [z for z in reversed(ZOOMS) if z < now * 0.99]
        if wanted:
            self.set_zoom(wanted[0])

    def shown_zoom(self) -> float:
        """The share of its true size in which the page is seen."""
        return self._factor() / PER_POINT

    # --- measures

    def _size(self) -> tuple[float, float]:
        """Of the page, in points."""
        sizes = self._leaves.sizes
        return sizes[self.page - 1] if 1 <= self.page <= len(sizes) else (595.0, 842.0)

    def _factor(self) -> float:
        """Pixels of the screen for a point of the page."""
        if self.zoom:
            return self.zoom * PER_POINT
        return max(0.2, (self.viewport().width() - 2 * MARGIN) / max(1.0, self._size()[0]))

    def _place(self) -> QRectF:
        """Where the page lies in the viewport."""
        factor, (width, height) = self._factor(), self._size()
        room = self.viewport().width()
        left = max(float(MARGIN), round((room - width * factor) / 2)) - self.horizontalScrollBar().value()
        return QRectF(left, MARGIN - self.verticalScrollBar().value(), width * factor, height * factor)

    def _on_page(self, place: QPointF) -> QPointF:
        """A place of the viewport in points of the page."""
        page, factor = self._place(), self._factor()
        return QPointF((place.x() - page.left()) / factor, (place.y() - page.top()) / factor)

    def _arrange(self) -> None:
        factor, (width, height), view = self._factor(), self._size(), self.viewport().size()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, round(width * factor) + 2 * MARGIN - view.width()) if self.zoom else 0)
        across.setPageStep(view.width())
        down.setRange(0, max(0, round(height * factor) + 2 * MARGIN - view.height()))
        down.setPageStep(view.height())
        down.setSingleStep(round(self.fontMetrics().height() * 2.5))
        self.viewport().update()

    def _middle(self) -> QPointF:
        return self._on_page(QPointF(self.viewport().rect().center()))

    def _centre(self, point: QPointF) -> None:
        factor, view = self._factor(), self.viewport().rect().center()
        self.verticalScrollBar().setValue(round(point.y() * factor) + MARGIN - view.y())
        self.horizontalScrollBar().setValue(round(point.x() * factor) + MARGIN - view.x())

    # --- turning and seeking

    def _go_to(self, page: int) -> None:
        self.page = page
        said = self.tr("Page %1 of %2 as a picture").replace("%1", str(page))
        self.setAccessibleName(said.replace("%2", str(max(page, len(self._leaves.sizes)))))
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self.moved.emit()

    def _arrived(self) -> None:
        self._arrange()
        self._seek()
        self.moved.emit()

    def _seek(self) -> None:
        """Bring what is sought into sight, once its place is known; nothing moves where it can be seen well."""
        if self._sought is None or not self._leaves.sizes:
            return
        found = lettering.boxes(self._leaves.letters(self.page), *self._sought)
        if not found:
            return
        page, factor, height = self._place(), self._factor(), self.viewport().height()
        top, bottom = page.top() + found[0].top() * factor, page.top() + found[-1].bottom() * factor
        if top < height * 0.06 or bottom > height * 0.94:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(top - height * SIGHT))
        self._sought = None

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.roles["window"])
        if self._leaves.sizes:
            self._paint_page(painter)
        else:
            self._say(painter, self.tr("The pages are being opened …"))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.roles["focus"], 1))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_page(self, painter: QPainter) -> None:
        place, factor = self._place(), self._factor()
        picture = self._leaves.picture(self.page, factor * self.devicePixelRatioF())
        painter.fillRect(place, QColor("white"))
        if picture is None:
            self._say(painter, self.tr("Page %1 is being drawn …").replace("%1", str(self.page)))
        else:
            sharp = QRectF(0, 0, picture.width(), picture.height())
            wanted = place.width() * self.devicePixelRatioF()
            if abs(picture.width() - wanted) < 2:  # made for this size: no pixel of it is mixed with another
                place = QRectF(place.topLeft(), sharp.size() / self.devicePixelRatioF())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, abs(picture.width() - wanted) >= 2)
            painter.drawImage(place, picture, sharp)
            self._paint_lit(painter, place.topLeft(), factor)
        painter.setPen(self._theme.roles["line"])
        painter.drawRect(place)

    def _paint_lit(self, painter: QPainter, origin: QPointF, factor: float) -> None:
        """Lay the colours over the page as a marker does: letters stay black, and the upper colour alone counts."""
        layer = QImage(self.viewport().size() * self.devicePixelRatioF(), QImage.Format.Format_ARGB32_Premultiplied)
        layer.setDevicePixelRatio(self.devicePixelRatioF())
        layer.fill(Qt.GlobalColor.transparent)
        brush = QPainter(layer)
        brush.translate(origin)
        brush.scale(factor, factor)
        for lit in self._lit:
            self._mark(brush, (lit.start, lit.end), self._paper[lit.role], underlined=lit.underlined)
        if self._selected:
            self._mark(brush, self._selected, self._paper["selection"].darker(112))
        brush.end()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.drawImage(0, 0, layer)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _mark(self, brush: QPainter, words: tuple[int, int], colour: QColor, *, underlined: bool = False) -> None:
        for box in lettering.boxes(self._leaves.letters(self.page), *words):
            brush.fillRect(box.adjusted(-0.6, 0, 0.6, 0), colour)
            if underlined:
                brush.fillRect(QRectF(box.left(), box.bottom() - 0.6, box.width(), 1.2), self._paper["accent"])

    def _say(self, painter: QPainter, words: str) -> None:
        painter.setPen(self._theme.roles["muted"])
        painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, words)

    # --- called by Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self.moved.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        step, bar = event.angleDelta().y(), self.verticalScrollBar()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if step > 0 else -1)
        elif step < 0 and bar.value() == bar.maximum():
            self.turn(self.page + 1)
        elif step > 0 and bar.value() == 0 and self.page > 1:
            self._turn_back()
        else:
            super().wheelEvent(event)

    def _turn_back(self) -> None:
        self.turn(self.page - 1)
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        page_down, page_up = key in (Key.Key_PageDown, Key.Key_Space), key == Key.Key_PageUp
        if (page_down and (control or bar.value() == bar.maximum())) or (key == Key.Key_Right and not self.zoom):
            self.turn(self.page + 1)
        elif (page_up and control) or (key == Key.Key_Left and not self.zoom):
            self.turn(self.page - 1)
        elif page_up and bar.value() == 0:
            self._turn_back()
        elif page_down or page_up:
            bar.setValue(bar.value() + (1 if page_down else -1) * round(bar.pageStep() * 0.9))
        elif key in (Key.Key_Home, Key.Key_End):
            self.turn(1 if key == Key.Key_Home else len(self._leaves.sizes))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._sought = None
            self._pressed = self._letter(event, near=True)
            self.select(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed >= 0:
            at = self._letter(event, near=True)
            if at >= 0 and (at != self._pressed or self._selected):
                ends = sorted((self._pressed, at))
                self.select(lettering.word_around(self._text, ends[0], ends[1] + 1))
        elif not event.buttons():
            at = self._letter(event)
            over = any(lit.id and lit.start <= at < lit.end for lit in self._lit)
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape if at >= 0 else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = self._letter(event)
        if self._selected:
            self.marked.emit(*self._selected)
        elif at >= 0:
            self.clicked.emit(at)
        self._pressed = -1

    def _letter(self, event: QMouseEvent, *, near: bool = False) -> int:
        return lettering.letter_at(self._leaves.letters(self.page), self._on_page(event.position()), near=near)
