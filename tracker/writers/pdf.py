"""A report as PDF, typeset by Typst: tagged, with outline, links and page numbers.

Words of a store reach Typst only as JSON strings, which the template shows as text: nothing in them is ever markup.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from importlib.resources import as_file, files
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
    Table,
    anchors,
)
from tracker.errors import TrackerError
from tracker.model import Tick
from tracker.writers import display, drawing

if TYPE_CHECKING:
    from typst import PDFStandard

LARGEST = 100_000


def write(report: Report, tick: Tick) -> bytes:
    """The typeset document; its date is the day that the report is as of."""
    _refuse_too_large(report)
    known = anchors(report)
    blocks = []
    for done, block in enumerate(report.blocks):
        tick(done, len(report.blocks), "pdf")
        blocks.append(_block(block, known))
    pdf = _typeset(json.dumps(_whole(report, blocks), ensure_ascii=False), report.as_of, ["ua-1"])
    tick(len(report.blocks), len(report.blocks), "pdf")
    return pdf


def _refuse_too_large(report: Report) -> None:
    """Typst keeps all pages in memory, some 20 kB for each cell and line: at the limit that is 2 GB."""
    cells = sum(len(block.rows) * len(block.columns) for block in report.blocks if isinstance(block, Table))
    facts = [fact for block in report.blocks if isinstance(block, Facts) for fact in block.items]
    size = cells + 2 * sum(len(fact.lines) for fact in facts)
    if size > LARGEST:
        raise TrackerError(
            f"A report of {display.number(size)} cells and lines is too large for PDF"
            f" (at most {display.number(LARGEST)}).",
            "Narrow the search, or choose .html, .docx or .xlsx.",
        )


def _typeset(data: str, day: date, standards: list[PDFStandard]) -> bytes:
    """The document to a standard, or to none where a character that no font here can show forbids it."""
    import typst  # noqa: PLC0415 - heavy, and only this format needs it

    made = datetime.combine(day, time(), UTC)
    with as_file(files("resources") / "report") as folder:
        try:
            pdf = typst.compile(
                folder / "report.typ",
                font_paths=[folder / "fonts"],
                format="pdf",
                sys_inputs={"report": data},
                timestamp=made,
                pdf_standards=standards,
            )
        except typst.TypstError as error:
            if standards and error.message.startswith("PDF/UA-1"):
                return _typeset(data, day, [])
            raise TrackerError(f"The report could not be typeset: {error.message}.", "Try .html instead.") from error
    assert isinstance(pdf, bytes)
    return pdf


def _whole(report: Report, blocks: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "title": display.clean(report.title),
        "scope": _words(report.subtitle),
        "as_of": display.day(report.as_of),
        "day": [report.as_of.year, report.as_of.month, report.as_of.day],
        "facts": [[_words(name), _words(value)] for name, value in report.facts],
        "footer": [_words(line) for line in report.footer],
        "hash": report.sha256[:12],
        "blocks": blocks,
    }


def _block(block: Block, known: frozenset[str]) -> dict[str, Any]:
    kind = {"kind": type(block).__name__.lower()}
    match block:
        case Heading():
            plain = {"level": block.level, "text": _words(block.text), "anchor": block.anchor}
            return kind | plain | {"new_page": block.new_page, "mark": _mark(block.mark)}
        case Paragraph():
            return kind | {"runs": _runs(block.runs, known)}
        case Quote():
            return kind | {"runs": _runs(block.runs, known), "source": _runs(block.source, known)}
        case Facts():
            return kind | {"items": [[_words(f.label), [_runs(line, known) for line in f.lines]] for f in block.items]}
        case Figure():
            plain = {"caption": _words(block.caption), "alt": display.clean(block.alternative)}
            return kind | plain | {"svg": drawing.svg(block)}
        case Sources():
            return kind | {"items": [[f"source-{s.number}", s.number, _runs(s.runs, known)] for s in block.items]}
        case Table():
            return kind | _table(block, known)


def _table(table: Table, known: frozenset[str]) -> dict[str, Any]:
    return {
        "caption": _words(table.caption),
        "columns": [
            {"name": _words(column.name), "width": column.width, "right": _is_right(column)} for column in table.columns
        ],
        "rows": [list(_row(row, table, known)) for row in table.rows],
        "total": list(_row(table.total, table, known)) if table.total else [],
        "notes": [_words(note) for note in table.notes],
    }


def _is_right(column: Column) -> bool:
    return column.kind in (ColumnKind.NUMBER, ColumnKind.PERCENT)


def _row(row: tuple[Cell, ...], table: Table, known: frozenset[str]) -> Iterator[dict[str, Any] | str]:
    for cell, column in zip(row, table.columns, strict=True):
        if isinstance(cell, Mark):
            yield {"mark": _mark(cell)}
        elif column.kind is ColumnKind.REF and str(cell) in known:
            yield {"text": str(cell), "href": f"#{cell}"}
        elif cell is None or cell == "":
            yield {"text": column.empty, "quiet": True}
        else:
            yield _words(display.cell(cell, column))


def _runs(runs: Runs, known: frozenset[str]) -> list[dict[str, Any]]:
    return [_run(run, known) for run in runs if run.text or run.mark]


def _run(run: Run, known: frozenset[str]) -> dict[str, Any]:
    inside = run.href.startswith("#")
    href = (run.href if run.href[1:] in known else "") if inside else display.safe_link(run.href)
    made: dict[str, Any] = {"text": _words(run.text), "style": run.style}
    return made | ({"href": href} if href else {}) | ({"mark": _mark(run.mark)} if run.mark else {})


def _mark(mark: Mark | None) -> list[str] | None:
    return [mark.shape, mark.word, mark.tone] if mark else None


def _words(text: str) -> str:
    return display.breakable(display.clean(text))
