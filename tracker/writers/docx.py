"""A report as a Word document: real styles and headings, captions, tables whose heads repeat, links and bookmarks."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from tracker.content import (
    Block,
    Cell,
    Column,
    ColumnKind,
    Facts,
    Figure,
    Heading,
    Mark,
    Paragraph,
    Quote,
    Report,
    Run,
    Runs,
    Sources,
    Style,
    Table,
    anchors,
)
from tracker.model import Tick
from tracker.writers import display, drawing, word

if TYPE_CHECKING:
    from docx.document import Document

UNTORN = 12  # rows up to which a table stays on one page
BATCH = 40  # figures drawn before the report is asked whether it is still wanted
TOGETHER = 16  # lines of facts that are not torn by a page
CHARACTER_STYLES = {Style.STRONG: "Strong", Style.EMPHASIS: "Emphasis", Style.LIT: "Lit", Style.QUIET: "Quiet"}


def write(report: Report, tick: Tick) -> bytes:
    """The document; its dates are the day that the report is as of."""
    document = word.new_document(report.title, report.subtitle, report.as_of)
    page = _Page(document, anchors(report), _pictures(report))
    _cover(page, report)
    for done, block in enumerate(report.blocks):
        tick(done, len(report.blocks), "docx")
        _block(page, block)
    for n, line in enumerate(report.footer):
        page.paragraph("Colophon", (Run(line),), before=0 if n else 24)
    word.running_lines(document, report.title, f"As of {display.day(report.as_of)} · data {report.sha256[:12]}")
    file = io.BytesIO()
    document.save(file)
    return word.same_bytes(file.getvalue(), report.as_of)


def _pictures(report: Report) -> Iterator[tuple[str, bytes]]:
    """Every figure as SVG, and as PNG for programs that do not know SVG; drawn when it is asked for, some at a time."""
    drawn = [drawing.svg(block) for block in report.blocks if isinstance(block, Figure)]
    for start in range(0, len(drawn), BATCH):
        batch = drawn[start : start + BATCH]
        yield from zip(batch, _pixels(batch), strict=True)


def _pixels(drawn: list[str]) -> list[bytes]:
    import typst  # noqa: PLC0415 - heavy, and only figures need it

    template = (
        b"#set page(width: auto, height: auto, margin: 0pt)\n"
        b'#for svg in json(bytes(sys.inputs.drawn)) { page(image(bytes(svg), format: "svg", width: 480pt)) }'
    )
    made = typst.compile(template, format="png", ppi=192, sys_inputs={"drawn": json.dumps(drawn)})
    return [made] if isinstance(made, bytes) else made


class _Page:
    """The document that is being written, its anchors, and the pictures that are still to come."""

    def __init__(self, document: Document, known: frozenset[str], pictures: Iterator[tuple[str, bytes]]) -> None:
        self.document, self.known = document, known
        self.pictures = pictures
        self._end = document.element.body.sectPr
        self._bookmarks = 0
        self._captions = {"Table": 0, "Figure": 0}

    def add(self, made: Any) -> None:
        """Put an element at the end: before the section's own, which comes last."""
        self._end.addprevious(made)

    def paragraph(self, style: str, runs: Runs = (), anchor: str = "", **look: Any) -> Any:
        """A paragraph of this style at the end; `anchor` names it for links, `look` is that of `word.paragraph`."""
        made = word.paragraph(style, **look)
        if anchor:
            self._bookmarks += 1
            made.append(word.element("w:bookmarkStart", id=self._bookmarks, name=word.bookmark(anchor)))
        for run in runs:
            self._run(made, run)
        if anchor:
            made.append(word.element("w:bookmarkEnd", id=self._bookmarks))
        self.add(made)
        return made

    def caption(self, kind: str, text: str) -> int:
        """A numbered caption, which Word can list and refer to; gives its number."""
        self._captions[kind] += 1
        made = self.paragraph("Caption", (Run(f"{kind} "),), keep=True)
        word.add_field(made, f"SEQ {kind} \\* ARABIC", str(self._captions[kind]))
        made.append(word.run(f". {display.clean(text)}"))
        return self._captions[kind]

    def _run(self, inside: Any, run: Run) -> None:
        if run.mark:
            for piece in word.mark(run.mark):
                inside.append(piece)
        if not run.text:
            return
        text, style = display.clean(run.text), CHARACTER_STYLES.get(run.style, "")
        target = run.href[1:] if run.href.startswith("#") else ""
        if target in self.known:
            inside.append(word.link_within(target, word.run(text, "Reference")))
        elif not target and (href := display.safe_link(run.href)):
            inside.append(word.link(self.document.part, href, word.run(text, "Hyperlink")))
        else:
            inside.append(word.run(text, style))


def _cover(page: _Page, report: Report) -> None:
    page.paragraph("Over", (Run("Pledgebook report"),))
    page.paragraph("Title", (Run(report.title),))
    page.paragraph("Subtitle", (Run(report.subtitle),))
    for n, (name, value) in enumerate(report.facts, 1):
        page.paragraph("Fact", (Run(f"{name}\t", Style.QUIET), Run(value)), after=14 if n == len(report.facts) else 0)


def _block(page: _Page, block: Block) -> None:
    match block:
        case Heading():
            _heading(page, block)
        case Paragraph():
            page.paragraph("Body Text", block.runs)
        case Quote():
            page.paragraph("Quote", (Run("“"), *block.runs, Run("”")), keep=True)
            if block.source:
                page.paragraph("Quote Source", block.source, keep=True)
        case Facts():
            _facts(page, block)
        case Figure():
            _figure(page, block)
        case Sources():
            for source in block.items:
                page.paragraph(
                    "Source", (Run(f"{source.number}.\t", Style.QUIET), *source.runs), f"source-{source.number}"
                )
        case Table():
            _table(page, block)


def _heading(page: _Page, block: Heading) -> None:
    made = page.paragraph(f"Heading {block.level}", (Run(block.text),), block.anchor, new_page=block.new_page)
    if block.mark:
        made.append(word.run("   "))
        made.extend(word.mark(block.mark, 19))


def _facts(page: _Page, block: Facts) -> None:
    lines = sum(len(fact.lines) for fact in block.items)
    done = 0
    for fact in block.items:
        for n, line in enumerate(fact.lines):
            done += 1
            label = (Run(f"{fact.label}\t", Style.QUIET),) if n == 0 else ()
            page.paragraph("Fact Continued" if n else "Fact", (*label, *line), keep=done < lines <= TOGETHER)


def _figure(page: _Page, block: Figure) -> None:
    number = page.caption("Figure", block.caption)
    svg, png = next(page.pictures)
    drawn = word.picture(page.document.part, number, svg.encode(), png, display.clean(block.alternative))
    page.paragraph("Figure", after=6).append(drawn)


def _table(page: _Page, table: Table) -> None:
    page.caption("Table", table.caption)
    widths = [column.width for column in table.columns]
    made = word.Grid(widths, display.clean(table.caption))
    names = [[word.run(column.name)] for column in table.columns]
    right = [_is_right(column) for column in table.columns]
    made.add_row(names, right, head=True)
    rows = table.all_rows
    for n, row in enumerate(rows, 1):
        style = "Strong" if n > len(table.rows) else ""
        cells = [_cell(page, cell, column, style) for cell, column in zip(row, table.columns, strict=True)]
        made.add_row(cells, right, keep=n < len(rows) <= UNTORN)
    page.add(made.element)
    for note in table.notes or ("",):
        page.paragraph("Table Note", (Run(note),))


def _cell(page: _Page, cell: Cell, column: Column, style: str) -> list[Any]:
    if isinstance(cell, Mark):
        return list(word.mark(cell))
    text = display.cell(cell, column)
    if column.kind is ColumnKind.REF and text in page.known:
        return [word.link_within(text, word.run(text, "Reference"))]
    return [word.run(text, "Quiet" if cell is None or cell == "" else style)]


def _is_right(column: Column) -> bool:
    return column.kind in (ColumnKind.NUMBER, ColumnKind.PERCENT)
