"""ODT: paragraphs, lists with their numbers, tables and notes, in the order of the body (OpenDocument 1.3, part 3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tracker.model import Text, Tick
from tracker.readers import faults
from tracker.readers.days import iso_day
from tracker.readers.layout import RAISED, Block, Kind, compose, in_lines, one_line, row
from tracker.readers.numbering import BULLET, label
from tracker.readers.package import open_package

_NS = "urn:oasis:names:tc:opendocument:xmlns"
TEXT, TABLE, OFFICE, STYLE = (f"{{{_NS}:{name}:1.0}}" for name in ("text", "table", "office", "style"))
_META = f"{{{_NS}:meta:1.0}}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_SKIPPED = frozenset(
    (
        f"{TEXT}tracked-changes",
        f"{TEXT}sequence-decls",
        f"{OFFICE}annotation",
        f"{OFFICE}forms",
        f"{TEXT}note",
        f"{TEXT}ruby-text",
    )
)
_STYLES = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_DEEPEST = 8
_ID = "{http://www.w3.org/XML/1998/namespace}id"


@dataclass(frozen=True, slots=True)
class _Level:
    style: str
    before: str = ""
    after: str = ""
    start: int = 1
    shown: int = 1  # how many levels the number shows: 2 gives 3.1


@dataclass(slots=True)
class _Open:
    """A list that is open: its style, its id, how far it has counted, and whether it goes on with an earlier one."""

    style: str
    name: str
    count: int
    goes_on: bool


@dataclass(slots=True)
class _Story:
    levels: dict[str, dict[int, _Level]]
    raised: frozenset[str]
    counted: dict[tuple[str, int], int] = field(default_factory=dict)  # by the style or id of a list, and depth
    notes: list[tuple[str, Any]] = field(default_factory=list)


def read(data: bytes, name: str, tick: Tick) -> Text:
    """The words of a document as its reader sees them, with footnotes at the end."""
    tick(0, 1, name)
    package = open_package(data, name)
    if "META-INF/manifest.xml" in package and b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise faults.locked(name)
    root = package.tree("content.xml")
    body = root.find(f"{OFFICE}body/{OFFICE}text") if root is not None else None
    if body is None:
        raise faults.damaged(name, "it has no body")
    styles = package.tree("styles.xml")
    story = _Story(_levels(root, styles), _raised(root, styles))
    blocks = [*_blocks(body, story), *_notes(story)]
    text = compose(blocks)
    if not text.strip():
        raise faults.empty(name)
    media_type = "application/vnd.oasis.opendocument.text"
    return Text(text, _facts(package.tree("meta.xml")), media_type=media_type, reader="odt")


def _blocks(part: Any, story: _Story) -> Iterator[Block]:
    from lxml import etree  # noqa: PLC0415 - costs 20 ms that only documents of XML should pay

    lists: list[_Open] = []
    marker = ""
    walk = etree.iterwalk(part, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "end":
            if tag == f"{TEXT}list" and lists and element is not part:
                ended = lists.pop()
                story.counted.update({(name, len(lists)): ended.count for name in (ended.style, ended.name)})
        elif tag in _SKIPPED:
            walk.skip_subtree()
        elif tag == f"{TEXT}list":
            lists.append(_opened(element, lists, story))
        elif tag == f"{TEXT}list-item" and lists:
            if next(element.iterchildren(), element).tag != f"{TEXT}list":  # else the item only holds a deeper list
                lists[-1].count = _count(element.get(f"{TEXT}start-value"), lists[-1].count + 1)
                lists[-1].goes_on = False  # so that lists in its further items start anew
                marker = _marker(lists, story)
        elif tag == f"{TABLE}table":
            yield from _table(element, story)
            walk.skip_subtree()
        elif tag in (f"{TEXT}p", f"{TEXT}h"):
            found = list(_paragraph(element, story, marker, len(lists) - 1))
            marker = "" if found else marker
            yield from found
            walk.skip_subtree()


def _paragraph(paragraph: Any, story: _Story, marker: str, depth: int) -> Iterator[Block]:
    words, boxes = _words(paragraph, story)
    for text in in_lines(words):
        if paragraph.tag == f"{TEXT}h":
            yield Block(Kind.HEADING, f"{marker if marker != '-' else ''} {one_line(text)}".strip())
        elif marker:
            yield Block(Kind.ITEM, one_line(text), marker, min(max(depth, 0), _DEEPEST))
        else:
            yield Block(Kind.PARAGRAPH, text)
        marker = ""
    for box in boxes:
        yield from _blocks(box, story)


def _words(paragraph: Any, story: _Story) -> tuple[str, list[Any]]:
    """What a paragraph says, and the frames that hang on it."""
    from lxml import etree  # noqa: PLC0415

    words: list[str] = []
    boxes: list[Any] = []
    walk = etree.iterwalk(paragraph, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "end":
            if element is not paragraph:
                words.append(_plain(element.tail))
            continue
        if tag == f"{TEXT}note":
            words.append(_note(element, story))
        if tag.endswith("}text-box"):
            boxes.append(element)
        if tag in _SKIPPED or tag.endswith(("}text-box", "}title", "}desc")):
            walk.skip_subtree()
        elif tag == f"{TEXT}s":
            words.append(" " * min(_count(element.get(f"{TEXT}c"), 1), 100))
        elif tag == f"{TEXT}tab":
            words.append(" ")
        elif tag == f"{TEXT}line-break":
            words.append("\n")
        else:
            said = _plain(element.text)
            raised = said.strip().isdecimal() and element.get(f"{TEXT}style-name") in story.raised
            words.append(said.translate(RAISED) if raised else said)
    return "".join(words), boxes


def _plain(text: str | None) -> str:
    return (text or "").replace("\n", " ")


def _note(note: Any, story: _Story) -> str:
    """The raised number of a foot- or endnote, whose words come at the end."""
    number = one_line(note.findtext(f"{TEXT}note-citation") or "").translate(RAISED)
    body = note.find(f"{TEXT}note-body")
    if body is not None:
        story.notes.append((number, body))
    return number


def _notes(story: _Story) -> Iterator[Block]:
    while story.notes:
        number, body = story.notes.pop(0)
        said = " ".join(f"{block.marker} {block.text}".strip() for block in _blocks(body, story))
        yield Block(Kind.PARAGRAPH, f"{number} {one_line(said)}")


def _table(table: Any, story: _Story) -> Iterator[Block]:
    """A row on a line; a table of one column only frames what is in it."""
    rows = [[cell for cell in line if cell.tag == f"{TABLE}table-cell"] for line in _lines(table)]
    framed = max(map(len, rows), default=0) < 2
    for cells in rows:
        if framed:
            for cell in cells:
                yield from _blocks(cell, story)
        else:
            said = [
                " ".join(f"{block.marker} {block.text}".strip() for block in _blocks(cell, story)) for cell in cells
            ]
            yield Block(Kind.ROW, row(said))


def _lines(table: Any) -> list[Any]:
    """The rows of a table, not those of tables in it."""
    from lxml import etree  # noqa: PLC0415

    lines = []
    walk = etree.iterwalk(table, events=("start",))
    for _, element in walk:
        if element.tag == f"{TABLE}table-row":
            lines.append(element)
            walk.skip_subtree()
    return lines


# --- lists ------------------------------------------------------------------------------------------------------------


def _levels(*roots: Any) -> dict[str, dict[int, _Level]]:
    """List styles by their name: for each depth how it is numbered."""
    found: dict[str, dict[int, _Level]] = {}
    for root in reversed(roots):
        for style in () if root is None else root.iter(f"{TEXT}list-style"):
            found[style.get(f"{STYLE}name", "")] = {
                _count(level.get(f"{TEXT}level"), 1) - 1: _level(level) for level in style if isinstance(level.tag, str)
            }
    return found


def _level(level: Any) -> _Level:
    number = _STYLES.get(level.get(f"{STYLE}num-format", ""))
    if level.tag != f"{TEXT}list-level-style-number" or not number:
        return _Level(BULLET)
    return _Level(
        number,
        level.get(f"{STYLE}num-prefix", ""),
        level.get(f"{STYLE}num-suffix", ""),
        _count(level.get(f"{TEXT}start-value"), 1),
        _count(level.get(f"{TEXT}display-levels"), 1),
    )


def _opened(element: Any, lists: list[_Open], story: _Story) -> _Open:
    """A list that starts: at its first number, or where the list that it goes on with has ended."""
    depth, outer = len(lists), lists[-1] if lists else None
    style = element.get(f"{TEXT}style-name") or (outer.style if outer else "")
    earlier = element.get(f"{TEXT}continue-list") or style
    goes_on = earlier != style or element.get(f"{TEXT}continue-numbering") == "true" or bool(outer and outer.goes_on)
    first = story.levels.get(style, {}).get(depth, _Level(BULLET)).start - 1
    count = story.counted.get((earlier, depth), first) if goes_on else first
    return _Open(style, element.get(_ID, ""), count, goes_on)


def _marker(lists: list[_Open], story: _Story) -> str:
    depth = len(lists) - 1
    levels = story.levels.get(lists[-1].style, {})
    level = levels.get(depth, _Level(BULLET))
    if level.style == BULLET:
        return "-"
    shown = range(max(0, depth - level.shown + 1), depth + 1)
    number = ".".join(label(lists[place].count, levels.get(place, level).style) for place in shown)
    return f"{level.before}{number}{level.after}".strip()


def _count(written: str | None, otherwise: int) -> int:
    written = written or ""
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 7 else otherwise


# --- facts ------------------------------------------------------------------------------------------------------------


def _raised(*roots: Any) -> frozenset[str]:
    """The names of the styles that raise their text."""
    position = f"{STYLE}text-position"
    return frozenset(
        style.get(f"{STYLE}name", "")
        for root in roots
        for style in (() if root is None else root.iter(f"{STYLE}style"))
        if any(part.get(position, "").startswith("super") for part in style.iter(f"{STYLE}text-properties"))
    )


def _facts(meta: Any) -> dict[str, str]:
    """Title and language. The days on which the file was made or saved are not those of the document."""
    if meta is None:
        return {}
    said = {
        "title": _said(meta, f"{_DC}title"),
        "language": _said(meta, f"{_DC}language")[:2].lower(),
        "file_date": iso_day(_said(meta, f"{_DC}date") or _said(meta, f"{_META}creation-date")),
    }
    return {name: fact for name, text in said.items() if (fact := one_line(text)[:1000])}


def _said(meta: Any, tag: str) -> str:
    return next((element.text or "" for element in meta.iter(tag)), "")
