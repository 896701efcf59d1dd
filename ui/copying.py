"""Commitments on the clipboard: as a table that Excel and Word take, or as words to cite."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from tracker import commitments, documents
from tracker.model import Status
from tracker.record import Commitment
from tracker.store import Store
from ui import words
from ui.marking import translate

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a cell begins with that a spreadsheet would take for a formula (OWASP, CSV injection)."""


def copy_table(rows: Sequence[Sequence[str]]) -> None:
    """Put a table with its head on the clipboard, as HTML and as text with tabs; all cells stay the text they are."""
    data = QMimeData()
    data.setText(as_tabs(rows))
    data.setHtml(as_html(rows))
    QGuiApplication.clipboard().setMimeData(data)


def as_tabs(rows: Sequence[Sequence[str]]) -> str:
    """The table as text with tabs."""
    return "\n".join("\t".join(cells) for cells in as_cells(rows))


def as_cells(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The cells as a spreadsheet shall take them: as text, whatever they begin with."""
    return [[_as_text(cell) for cell in row] for row in rows]


def as_html(rows: Sequence[Sequence[str]]) -> str:
    """The table as HTML; the format of each cell tells Excel that it is text."""

    def row(cells: Sequence[str], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"

    head, *body = rows
    style = "<style>td, th { mso-number-format: '\\@'; text-align: left; vertical-align: top; }</style>"
    lines = [row(head, "th"), *(row(cells, "td") for cells in body)]
    return f'<html><head><meta charset="utf-8">{style}</head><body><table>{"".join(lines)}</table></body></html>'


def _as_text(cell: str) -> str:
    """A cell for pasting as plain text: what would be taken for a formula is marked as text by an apostrophe."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def copy_citations(store: Store, ids: Sequence[int]) -> None:
    """Put commitments on the clipboard as words to cite."""
    titles = {document.id: document.facts.title for document in documents.all_documents(store)}
    said = [cited(commitments.get(store, id_), titles) for id_ in ids]
    QGuiApplication.clipboard().setText("\n\n".join(said))


def cited(commitment: Commitment, titles: dict[int, str]) -> str:
    """A commitment in its own words, with where they stand and what became of it; `titles` names each document."""
    passage = next((p for p in commitment.passages if p.role == "primary"), None)
    said = " ".join((passage.exact if passage else commitment.statement or commitment.title).split())
    page = translate("copying", "p. %1").replace("%1", str(passage.page)) if passage and passage.page else ""
    source = ", ".join(part for part in (titles.get(passage.document_id, "") if passage else "", page) if part)
    judged = words.status(commitment.status) if isinstance(commitment.status, Status) else ""
    about = [
        "; ".join(commitment.pledgors),
        source,
        translate("copying", "due %1").replace("%1", commitment.due) if commitment.due else "",
        f"{judged} ({words.day(commitment.status_on)})" if judged else "",
        commitment.ref,
    ]
    return f"“{said}” — {'; '.join(part for part in about if part)}."
