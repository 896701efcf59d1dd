"""A report as Markdown (CommonMark with tables); words of the store are escaped, so that they stay words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.content import (
    Block,
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
)
from tracker.model import Tick
from tracker.writers import display

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>|~$]|&(?=[#\w])")
_FIRST = re.compile(r"^( ?\d{0,9})([#+\-=.)])")  # what makes a line a heading, a list or a rule
_AROUND = {Style.STRONG: "**", Style.EMPHASIS: "*", Style.LIT: "**"}


def write(report: Report, tick: Tick) -> bytes:
    """The page, UTF-8. Figures are told in words."""
    parts = [f"# {escape(report.title)}", escape(report.subtitle)]
    parts.append("\n".join(f"- {escape(name)}: {escape(value)}" for name, value in report.facts))
    for done, block in enumerate(report.blocks):
        tick(done, len(report.blocks), "md")
        parts.append(_block(block))
    parts += ["---", "\n".join(f"- {escape(line)}" for line in report.footer)]
    return ("\n\n".join(part for part in parts if part) + "\n").encode("utf-8")


def escape(text: str) -> str:
    """Text on one line in which no character is taken for markup."""
    plain = re.sub(r"\s+", " ", display.clean(text))
    return _FIRST.sub(r"\1\\\2", _SPECIAL.sub(r"\\\g<0>", plain))


def _block(block: Block) -> str:
    match block:
        case Heading():
            mark = f" – {_mark(block.mark)}" if block.mark else ""
            return f"{'#' * (block.level + 1)} {escape(block.text)}{mark}"
        case Paragraph():
            return _runs(block.runs)
        case Quote():
            source = f"\n>\n> {_runs(block.source)}" if block.source else ""
            return f"> “{_runs(block.runs)}”{source}"
        case Facts():
            return "\n".join(
                f"- {escape(f.label)}\n" + "\n".join(f"  - {_runs(li)}" for li in f.lines) for f in block.items
            )
        case Figure():
            return f"*{escape(block.caption)}.* {escape(block.alternative)}"
        case Sources():
            return "\n".join(f"{source.number}. {_runs(source.runs)}" for source in block.items)
        case Table():
            return "\n".join(_table(block))


def _table(table: Table) -> Iterator[str]:
    yield f"**{escape(table.caption)}**\n"
    yield f"| {' | '.join(escape(column.name) for column in table.columns)} |"
    right = (ColumnKind.NUMBER, ColumnKind.PERCENT)
    yield f"| {' | '.join('---:' if column.kind in right else '---' for column in table.columns)} |"
    for row in table.all_rows:
        cells = zip(row, table.columns, strict=True)
        yield f"| {' | '.join(_mark(v) if isinstance(v, Mark) else escape(display.cell(v, c)) for v, c in cells)} |"
    for note in table.notes:
        yield f"\n{escape(note)}"


def _mark(mark: Mark) -> str:
    return f"{mark.shape} {escape(mark.word)}"


def _runs(runs: Runs) -> str:
    return "".join(_run(run) for run in runs).strip()


def _run(run: Run) -> str:
    mark = _mark(run.mark) if run.mark else ""
    text = escape(run.text)
    inner = text.strip()
    around = _AROUND.get(run.style, "") if inner else ""
    href = "" if run.href.startswith("#") else display.safe_link(run.href)
    if href:
        inner = f"[{inner}](<{href}>)"
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :] if inner else ""
    return f"{mark}{before}{around}{inner}{around}{after}"
