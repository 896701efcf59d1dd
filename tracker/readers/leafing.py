"""A PDF held open in a process of its own: the pictures of its pages, and where on them a passage stands.

PDFium may neither meet hostile files in the window's process nor run in two threads at once; the process that draws is
apart, so it does neither.
"""

from __future__ import annotations

import base64
from contextlib import ExitStack
from typing import TYPE_CHECKING

from tracker.errors import Unreadable
from tracker.model import Text
from tracker.readers import aside

if TYPE_CHECKING:
    from tracker.readers.pdf import Trace

Lit = list[tuple[int, float, float, float, float]]
Letters = list[tuple[int, float, float, float, float]]


class Pages:
    """The pages of a PDF, to be closed in the end. One question at a time: it is not for several threads at once."""

    def __init__(self, name: str, data: bytes) -> None:
        self._name = name
        self._data = data
        self._stack = ExitStack()
        self._child: aside.Child | None = None
        self._trace: Trace | None = None  # where there is no child that has it

    def sizes(self) -> list[tuple[float, float]]:
        """Width and height of every page in points. Raises `Unreadable`."""
        child = self._held()
        if child is None:
            from tracker.readers import lettering  # noqa: PLC0415 - PDFium costs 60 ms, and mostly the child pays

            return lettering.sizes(self._data)
        return [(width, height) for width, height in self._asked(child, {"do": "sizes"})["sizes"]]

    def picture(self, page: int, scale: float = 1.0) -> tuple[int, int, bytes]:
        """A page, counted from 1: width, height and the RGB bytes of its rows. Raises `Unreadable`."""
        child = self._held()
        if child is None:
            from tracker.readers import pdf  # noqa: PLC0415

            return pdf.page_picture(self._data, page, scale)
        said = self._asked(child, {"do": "picture", "page": page, "scale": scale})
        return said["width"], said["height"], base64.b64decode(said["rows"])

    def boxes(self, text: Text, start: int, end: int) -> Lit:
        """Where text[start:end] stands, a box a line: page, left, top, right, bottom in points from its top-left."""
        child = self._held()
        if child is None:
            from tracker.readers import pdf  # noqa: PLC0415

            return pdf.boxes(self._data, text, start, end)
        said = self._asked(child, {"do": "boxes", "start": start, "end": end}, aside.packed(text))
        return [(int(page), *box) for page, *box in said["boxes"]]

    def letters(self, text: Text, page: int) -> Letters:
        """The letters on a page: code point of the text, left, top, right, bottom in points. Raises `Unreadable`.

        The first question reads the whole document again, which takes as long as its import.
        """
        child = self._held()
        if child is None:
            from tracker.readers import lettering, pdf  # noqa: PLC0415

            self._trace = self._trace or pdf.trace(self._data)
            return lettering.letters(self._data, self._trace, text, page)
        said = self._asked(child, {"do": "letters", "page": page}, aside.packed(text))
        return [(int(at), *box) for at, *box in said["letters"]]

    def stop(self) -> None:
        """Break off what is being asked, from any thread: it raises `Unreadable`."""
        child = self._child
        if child:
            child.process.kill()

    def close(self) -> None:
        """End the process."""
        self._stack.close()
        self._child = None

    def _held(self) -> aside.Child | None:
        """The child with the document, started when it is first needed and again after it broke."""
        if self._child is None:
            self._child = self._stack.enter_context(aside.child())
            if self._child:
                self._asked(self._child, {"do": "hold"}, self._data)
        return self._child

    def _asked(self, child: aside.Child, what: aside.Said, data: bytes = b"") -> aside.Said:
        try:
            return child.ask(self._name, what, data)
        except Unreadable:
            self.close()
            raise
