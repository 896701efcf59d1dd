"""A tree of HTML elements into blocks: paragraphs, headings, items with their markers, tables by rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tracker.readers.layout import RAISED, Block, Kind, in_lines, one_line, row
from tracker.readers.numbering import label

_UNSEEN = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "button",
        "select",
        "option",
        "textarea",
        "input",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "applet",
        "audio",
        "video",
        "canvas",
        "map",
        "dialog",
        "datalist",
        "meter",
        "progress",
    ]
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCKS = _HEADINGS | frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hr",
        "html",
        "legend",
        "main",
        "nav",
        "section",
        "summary",
        "p",
        "pre",
        "li",
        "ol",
        "ul",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "tr",
        "td",
        "th",
    ]
)
_STYLES = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_DEEPEST = 8  # lists in lists; more only shifts the text to the right


@dataclass(slots=True)
class _Flow:
    """The words gathered since the last block ended, and the lists that are open."""

    blocks: list[Block] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    kind: Kind = Kind.PARAGRAPH
    marker: str = ""
    lists: list[tuple[str, int]] = field(default_factory=list)  # style and number of the item to come
    preformatted: int = 0
    raised: int = 0

    def say(self, text: str | None) -> None:
        if not text:
            return
        if self.raised and text.strip().isdecimal():
            text = text.translate(RAISED)
        self.words.append(text if self.preformatted else text.replace("\n", " ").replace("\r", " "))

    def end(self) -> None:
        """The words gathered become blocks; an item's second paragraph follows without a marker."""
        for text in in_lines("".join(self.words)):
            if self.kind is Kind.HEADING or not self.marker:
                self.blocks.append(Block(self.kind, text.replace("\n", " ") if self.kind is Kind.HEADING else text))
            else:
                self.blocks.append(Block(Kind.ITEM, text.replace("\n", " "), self.marker, self._depth()))
                self.marker = ""
        self.words.clear()

    def _depth(self) -> int:
        return min(max(len(self.lists) - 1, 0), _DEEPEST)


def blocks(root: Any) -> list[Block]:
    """The blocks under an element, in the order of the document."""
    from lxml import etree  # noqa: PLC0415 - costs 20 ms that only documents of markup should pay

    flow = _Flow()
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if not tag or tag in _UNSEEN or is_hidden(element):
                walk.skip_subtree()
            elif tag == "table" and (rows := _rows(element)):
                flow.end()
                flow.blocks += rows
                walk.skip_subtree()
            else:
                _open(flow, tag, element)
        else:
            _close(flow, tag)
            if element is not root:
                flow.say(element.tail)
    flow.end()
    return flow.blocks


def is_hidden(element: Any) -> bool:
    """Whether the page does not show an element, as far as the element itself tells."""
    style = element.get("style", "").replace(" ", "").lower()
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or "display:none" in style
        or "visibility:hidden" in style
    )


def _open(flow: _Flow, tag: str, element: Any) -> None:
    if tag == "br":
        flow.words.append("\n")
    if tag in _BLOCKS:
        flow.end()
    if tag in _HEADINGS:
        flow.kind = Kind.HEADING
    elif tag in ("ul", "ol"):
        flow.lists.append((_style(element), _number(element.get("start"), 1)))
    elif tag == "li":
        flow.marker = _next_marker(flow, element)
    flow.preformatted += tag == "pre"
    flow.raised += tag == "sup"
    flow.say(element.text)


def _close(flow: _Flow, tag: str) -> None:
    if tag in _BLOCKS:
        flow.end()
    if tag in _HEADINGS:
        flow.kind = Kind.PARAGRAPH
    elif tag in ("ul", "ol") and flow.lists:
        flow.lists.pop()
    elif tag == "li":
        flow.marker = ""
    flow.preformatted = max(0, flow.preformatted - (tag == "pre"))
    flow.raised = max(0, flow.raised - (tag == "sup"))


def _style(element: Any) -> str:
    return _STYLES.get(element.get("type", "1"), "decimal") if element.tag == "ol" else "bullet"


def _next_marker(flow: _Flow, element: Any) -> str:
    style, number = flow.lists[-1] if flow.lists else ("bullet", 1)
    number = _number(element.get("value"), number)
    if flow.lists:
        flow.lists[-1] = (style, number + 1)
    return "-" if style == "bullet" else f"{label(number, style)}."


def _number(written: str | None, otherwise: int) -> int:
    written = (written or "").strip()
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 6 else otherwise


def _rows(table: Any) -> list[Block]:
    """The rows of a table of data. Nothing for a table that only lays out the page: its cells are read as blocks."""
    cells = list(table.iter("td", "th"))
    if next(table.iterdescendants("table"), None) is not None:
        return []
    if any(sum(1 for child in cell if child.tag in _BLOCKS) > 2 for cell in cells):
        return []
    rows = [[_words(cell) for cell in line if cell.tag in ("td", "th")] for line in table.iter("tr")]
    if max((len(line) for line in rows), default=0) < 2:
        return []
    title = [Block(Kind.PARAGRAPH, one_line(_words(caption))) for caption in table.iter("caption")]
    return title + [Block(Kind.ROW, row(line)) for line in rows]


def _words(cell: Any) -> str:
    """What a cell says, its parts parted by blanks."""
    parts = (text for text in cell.xpath(".//text()[not(ancestor::script or ancestor::style)]"))
    return " ".join("".join(f" {part}" if _starts_block(part) else part for part in parts).split())


def _starts_block(part: Any) -> bool:
    parent = part.getparent()
    return parent is not None and (parent.tag in _BLOCKS or parent.tag == "br")
