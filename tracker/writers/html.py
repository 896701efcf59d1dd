"""A report as one HTML page that asks no server for anything: no scripts, charts as SVG, for screen and paper."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

from tracker.content import Block, Cell, Column, ColumnKind, Mark, Report, anchors
from tracker.model import Tick
from tracker.writers import display, drawing


def write(report: Report, tick: Tick) -> bytes:
    """The page, UTF-8."""
    import jinja2  # noqa: PLC0415 - heavy, and only this format needs it
    from markupsafe import Markup  # noqa: PLC0415

    folder = files("resources") / "report"
    loader = jinja2.FunctionLoader(lambda name: (folder / name).read_text("utf-8"))
    pages = jinja2.Environment(
        loader=loader, autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    known = anchors(report)
    pages.filters.update(clean=display.clean, link=lambda href: _link(href, known), kind=_kind)
    pages.globals.update(cell=display.cell, is_mark=_is_mark, side=_side, style=Markup(_style()))
    pages.globals.update(svg=lambda figure: Markup(drawing.svg(figure)))
    found = pages.get_template("report.html")
    parts = []
    for done, part in enumerate(found.generate(report=report, blocks=_ticking(report, tick))):
        if done % 500 == 0:
            tick(done, 0, "html")
        parts.append(part)
    return "".join(parts).encode("utf-8")


def _ticking(report: Report, tick: Tick) -> Any:
    for done, block in enumerate(report.blocks):
        tick(done, len(report.blocks), "html")
        yield block


def _style() -> str:
    return (files("resources") / "report" / "report.css").read_text("utf-8")


def _kind(block: Block) -> str:
    return type(block).__name__.lower()


def _is_mark(cell: Cell) -> bool:
    return isinstance(cell, Mark)


def _side(column: Column) -> str:
    return "r" if column.kind in (ColumnKind.NUMBER, ColumnKind.PERCENT) else ""


def _link(href: str, known: frozenset[str]) -> str:
    """An address that is safe to follow; one within the page only where its anchor is there."""
    if href.startswith("#"):
        return href if href[1:] in known else ""
    return display.safe_link(href)
