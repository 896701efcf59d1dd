"""DOCX: paragraphs, lists with the numbers that the word processor shows, tables, notes, in the order of the body.

The XML is read directly (ECMA-376, part 1): python-docx takes eleven times as long and leaves numbers out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tracker.model import Text, Tick
from tracker.readers import faults
from tracker.readers.days import iso_day
from tracker.readers.docxlists import Numbering, Styles
from tracker.readers.layout import RAISED, Block, Kind, compose, in_lines, one_line, row
from tracker.readers.package import Package, open_package

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED = frozenset(
    (
        f"{W}del",
        f"{W}moveFrom",
        f"{W}pPr",
        f"{W}sectPr",
        f"{W}instrText",
        f"{W}tblPr",
        f"{W}tblGrid",
        f"{W}trPr",
        f"{W}tcPr",
    )
)
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # says again what Choice said
_SIGNS = {f"{W}tab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011", f"{W}ptab": " "}
_CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"


def read(data: bytes, name: str, tick: Tick) -> Text:
    """The words of a document as they are seen: without what tracked changes delete, with footnotes at the end."""
    tick(0, 1, name)
    package = open_package(data, name)
    root = package.tree("word/document.xml")
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        raise faults.damaged(name, "it has no body")
    styles = Styles(package.tree("word/styles.xml"))
    story = _Story(styles, Numbering(package.tree("word/numbering.xml"), styles))
    blocks = [*story.blocks(body), *_notes(package, story)]
    text = compose(blocks)
    if not text.strip():
        raise faults.empty(name)
    media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    return Text(text, _facts(package.tree("docProps/core.xml")), media_type=media_type, reader="docx")


class _Story:
    """Paragraphs and tables under an element, with the styles and list numbers that they need."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self.styles = styles
        self.numbering = numbering

    def blocks(self, part: Any) -> Iterator[Block]:
        """What stands under an element, through whatever it is wrapped in."""
        from lxml import etree  # noqa: PLC0415 - costs 20 ms that only documents of XML should pay

        walk = etree.iterwalk(part, events=("start",))
        for _, element in walk:
            if element.tag == f"{W}p":
                yield from self._paragraph(element)
                walk.skip_subtree()
            elif element.tag == f"{W}tbl":
                yield from self._table(element)
                walk.skip_subtree()
            elif element.tag in _SKIPPED or element.tag == _FALLBACK:
                walk.skip_subtree()

    def _paragraph(self, paragraph: Any) -> Iterator[Block]:
        words, boxes = _words(paragraph)
        style = self.styles.of(paragraph)
        marker, depth = self.numbering.marker(paragraph, style) if words.strip() else ("", 0)
        heading = self.styles.is_heading(style)
        for text in in_lines(words):
            if heading:
                yield Block(Kind.HEADING, f"{marker} {one_line(text)}".strip())
            elif marker:
                yield Block(Kind.ITEM, one_line(text), marker, depth)
            else:
                yield Block(Kind.PARAGRAPH, text)
            marker = ""
        for box in boxes:
            yield from self.blocks(box)

    def _table(self, table: Any) -> Iterator[Block]:
        """A row on a line; a table of one column only frames what is in it."""
        rows = [[cell for cell in line.iter(f"{W}tc") if _row_of(cell) is line] for line in table.iter(f"{W}tr")]
        rows = [cells for cells in rows if cells and _table_of(cells[0]) is table]
        framed = max(map(len, rows), default=0) < 2
        for cells in rows:
            if framed:
                yield from self.blocks(cells[0])
                continue
            yield Block(Kind.ROW, row(" ".join(_said(block) for block in self.blocks(cell)) for cell in cells))


def _said(block: Block) -> str:
    return f"{block.marker} {block.text}".strip()


def _row_of(cell: Any) -> Any:
    return next(cell.iterancestors(f"{W}tr"), None)


def _table_of(cell: Any) -> Any:
    return next(cell.iterancestors(f"{W}tbl"), None)


def _words(paragraph: Any) -> tuple[str, list[Any]]:
    """What a paragraph says, and the text boxes that hang on it."""
    from lxml import etree  # noqa: PLC0415

    words: list[str] = []
    boxes: list[Any] = []
    walk = etree.iterwalk(paragraph, events=("start",))
    for _, element in walk:
        tag = element.tag
        if tag == f"{W}txbxContent":
            boxes.append(element)
            walk.skip_subtree()
        elif tag in _SKIPPED or tag == _FALLBACK or (tag == f"{W}r" and _is_hidden(element)):
            walk.skip_subtree()
        elif tag == f"{W}t":
            words.append(_raised(element, element.text or ""))
        elif tag in _SIGNS:
            words.append("" if element.get(f"{W}type") in ("page", "column") else _SIGNS[tag])
        elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            words.append(_reference(element.get(f"{W}id", "")))
    return "".join(words), boxes


def _is_hidden(run: Any) -> bool:
    hidden = run.find(f"{W}rPr/{W}vanish")
    return hidden is not None and hidden.get(f"{W}val") not in ("0", "false")


def _raised(element: Any, text: str) -> str:
    """Raised digits stay raised."""
    if not text.strip().isdecimal():
        return text
    align = element.getparent().find(f"{W}rPr/{W}vertAlign")
    return text.translate(RAISED) if align is not None and align.get(f"{W}val") == "superscript" else text


def _reference(number: str) -> str:
    return number.translate(RAISED) if number.isdecimal() else ""


def _notes(package: Package, story: _Story) -> Iterator[Block]:
    """Foot- and endnotes, each behind its raised number."""
    for kind in ("footnote", "endnote"):
        root = package.tree(f"word/{kind}s.xml")
        for note in () if root is None else root.findall(f"{W}{kind}"):
            said = " ".join(_said(block) for block in story.blocks(note))
            if said.strip() and note.get(f"{W}type", "normal") == "normal":
                yield Block(Kind.PARAGRAPH, f"{_reference(note.get(f'{W}id', ''))} {one_line(said)}".strip())


def _facts(core: Any) -> dict[str, str]:
    """Title and language. The days on which the file was made or saved are not those of the document."""
    if core is None:
        return {}
    facts = {
        "title": core.findtext(f"{_DC}title") or "",
        "language": (core.findtext(f"{_DC}language") or "")[:2].lower(),
        "file_date": iso_day(core.findtext(f"{_TERMS}modified") or core.findtext(f"{_TERMS}created") or ""),
    }
    return {name: fact for name, text in facts.items() if (fact := one_line(text)[:1000])}
