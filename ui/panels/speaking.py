"""The words of a candidate in the form that edits it: those that speak for the field in hand are lit."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QSizePolicy

from tracker.model import Candidate
from ui.panels.text import DocumentText, Lit
from ui.theme import Theme

LINES = 5
"""So many lines are seen; the others are scrolled to."""


class Speaking(DocumentText):
    """Shows the sentence that a candidate was found in, with its promise lit."""

    def __init__(self, theme: Theme, found: Candidate) -> None:
        super().__init__(theme)
        self.setObjectName("speaking")
        self.setAccessibleName(self.tr("The words of the document"))
        self._found = found
        self.show_text(found.quote)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        letters = 60 * max(1, self.fontMetrics().averageCharWidth())
        lines = min(LINES, 1 + self.fontMetrics().horizontalAdvance(" ".join(found.quote.split())) // letters)
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * 1.4 * lines) + 16)
        self.light_kinds(())

    def light_kinds(self, kinds: Collection[str]) -> None:
        """Light the words of these kinds most; without any, what is promised."""
        found = self._found
        spans = [s for s in found.why if s.kind in kinds and found.start <= s.start and s.end <= found.end]
        promise = Lit(found.focus_start - found.start, found.focus_end - found.start, "lit")
        strong = [Lit(s.start - found.start, s.end - found.start, "lit_strong", 0, True) for s in spans]
        self.light([promise, *strong])
        if strong:
            self.reveal(strong[0].start, strong[0].end)
