"""The pages of a PDF for the window: their sizes, pictures and letters, fetched beside it and kept within bounds."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from tracker import documents, files
from tracker.errors import TrackerError
from tracker.model import Text
from tracker.readers.leafing import Letters, Pages
from tracker.record import Document
from tracker.store import Store
from ui.session import Session

T = TypeVar("T")

MOST_BYTES = 96_000_000
"""So much of pictures is kept: some five pages of a large window at 200 %."""

MOST_LETTERED = 60
"""So many pages keep their letters."""


@dataclass(slots=True)
class _Held:
    """The PDF that is open, touched by the questions alone, which come one after another."""

    version: int = 0
    pages: Pages | None = None
    text: Text | None = None

    def open(self, store: Store, document: Document) -> Pages:
        if self.version != document.version_id or self.pages is None:
            self.close()
            self.pages = Pages(document.file_name, files.get(store, document.sha256))
            self.text = Text(documents.text(store, document.version_id), pages=document.pages)
            self.version = document.version_id
        return self.pages

    def close(self) -> None:
        if self.pages:
            self.pages.close()
        self.version, self.pages, self.text = 0, None, None


class Leaves(QObject):
    """One PDF at a time. `came` tells that something asked for is there now; `failed` why there will be nothing."""

    came = Signal()
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._held = session, _Held()
        self._document: Document | None = None
        self._pictures: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self._letters: OrderedDict[int, Letters] = OrderedDict()
        self._awaited: dict[str, object] = {}  # what was asked for last, by what it is
        self.sizes: list[tuple[float, float]] = []
        held = self._held
        session.closing.connect(lambda: held.pages.stop() if held.pages else None)
        session.closed.connect(lambda: held.close())

    def show_document(self, document: Document | None) -> None:
        """Take another document, and ask for the sizes of its pages; None for nothing."""
        self._document = document
        self._pictures.clear()
        self._letters.clear()
        self._awaited.clear()
        self.sizes = []
        if document:
            self._ask("sizes", document.version_id, Pages.sizes, self._sized)

    def picture(self, page: int, scale: float) -> QImage | None:
        """The picture of a page at this scale (pixels a point), or at another one until it came; None for none yet."""
        wanted = page, round(scale, 3)
        if wanted not in self._pictures:
            self._draw("picture", wanted)
            return next((image for (number, _), image in reversed(self._pictures.items()) if number == page), None)
        self._pictures.move_to_end(wanted)
        following = page + 1, wanted[1]
        if page < len(self.sizes) and following not in self._pictures:
            self._draw("picture ahead", following)
        return self._pictures[wanted]

    def letters(self, page: int) -> Letters:
        """The letters of a page; none until they came."""
        if page not in self._letters:
            held = self._held
            self._ask(
                "letters",
                page,
                lambda pages: pages.letters(held.text or Text(""), page),
                lambda letters: self._lettered(page, letters),
            )
        return self._letters.get(page, [])

    def _draw(self, what: str, wanted: tuple[int, float]) -> None:
        self._ask(what, wanted, lambda pages: _image(pages, *wanted), lambda image: self._drawn(wanted, image))

    def _ask(self, what: str, which: object, question: Callable[[Pages], T], then: Callable[[T], None]) -> None:
        document, held = self._document, self._held
        if document is None or self._awaited.get(what) == which:
            return
        self._awaited[what] = which

        def ask(store: Store) -> T | TrackerError:
            try:
                return question(held.open(store, document))
            except TrackerError as error:
                return error

        def answered(answer: T | TrackerError) -> None:
            if document is not self._document:
                return
            self._awaited.pop(what, None)
            if isinstance(answer, TrackerError):
                self.failed.emit(str(answer))
            else:
                then(answer)
                self.came.emit()

        self._session.ask(f"leaves {what} {id(self)}", ask, answered, patient=True)

    def _sized(self, sizes: list[tuple[float, float]]) -> None:
        self.sizes = sizes

    def _drawn(self, key: tuple[int, float], image: QImage) -> None:
        self._pictures[key] = image
        while len(self._pictures) > 1 and sum(image.sizeInBytes() for image in self._pictures.values()) > MOST_BYTES:
            self._pictures.popitem(last=False)

    def _lettered(self, page: int, letters: Letters) -> None:
        self._letters[page] = letters
        while len(self._letters) > MOST_LETTERED:
            self._letters.popitem(last=False)


def _image(pages: Pages, page: int, scale: float) -> QImage:
    width, height, rows = pages.picture(page, scale)
    return QImage(rows, width, height, 3 * width, QImage.Format.Format_RGB888).convertToFormat(
        QImage.Format.Format_RGB32
    )
