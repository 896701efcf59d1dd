"""What a report consists of, as values: headings, paragraphs, tables, figures. Nothing here knows a store or a format.

`tracker.report` builds a `Report`, `tracker.writers` turn it into files. Cells hold typed values, so that a table is
numbers in a spreadsheet and words on paper; prose quotes its figures from the cells of a table, and `refuse_discord`
makes sure that it does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from tracker.errors import Invalid


class Tone(StrEnum):
    """The colour family of a mark. Never its only sign: a shape and a word stand beside it."""

    OPEN = "open"  # nobody judged it
    MOVING = "moving"
    KEPT = "kept"
    WARNING = "warning"
    DANGER = "danger"
    QUIET = "quiet"


class Style(StrEnum):
    PLAIN = "plain"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    LIT = "lit"  # the words of a quotation that the commitment lies in
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Mark:
    """A status or a signal: a shape, a word, a tone; `code` is what the store calls it."""

    code: str
    word: str
    shape: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class CellRef:
    """A cell of a table of the same report: where a figure in prose comes from."""

    table: str
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style. `href` is an address, or '#' and the anchor of a heading or source; `mark` stands before."""

    text: str
    style: Style = Style.PLAIN
    href: str = ""
    mark: Mark | None = None
    cell: CellRef | None = None


Runs = tuple[Run, ...]


class ColumnKind(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    PERCENT = "percent"  # a share: 0.5 is fifty per cent
    DATE = "date"
    STATUS = "status"  # a `Mark`
    REF = "ref"  # the reference of a record, which may have an anchor in the report


Cell = str | int | Decimal | date | Mark | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `width` is its share of the table's width; `empty` is what stands where nothing is known."""

    name: str
    kind: ColumnKind = ColumnKind.TEXT
    width: int = 10
    empty: str = "–"


@dataclass(frozen=True, slots=True)
class Table:
    """`key` names it for prose, sheets and readers of JSON; `total` is a last row that sums up."""

    key: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    total: tuple[Cell, ...] | None = None

    @property
    def all_rows(self) -> tuple[tuple[Cell, ...], ...]:
        return (*self.rows, self.total) if self.total else self.rows


@dataclass(frozen=True, slots=True)
class Heading:
    level: int
    text: str
    anchor: str = ""
    new_page: bool = False
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: Runs
    style: Style = Style.PLAIN


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what is to be said under it, line by line."""

    label: str
    lines: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    items: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a document with the lit ones among them, and where they stand."""

    runs: Runs
    source: Runs = ()


# --- figures: data only, drawn by the writers -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a bar: how many of its kind."""

    mark: Mark
    value: int


@dataclass(frozen=True, slots=True)
class Bar:
    label: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """Shares of a whole, one bar for each group; all bars are equally long and their parts add up to one."""

    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """A reading of a deadline: counting starts on `start`, it falls due between `earliest` and `latest`."""

    label: str
    start: date | None
    earliest: date
    latest: date


@dataclass(frozen=True, slots=True)
class Timeline:
    """Readings of a deadline over one axis, with the day of the report and the days of judgements."""

    spans: tuple[Span, ...]
    today: date
    marks: tuple[tuple[date, Mark], ...] = ()


@dataclass(frozen=True, slots=True)
class Burn:
    """What is reached of a target over time, with the even pace that each reading of the deadline would ask for."""

    target: Decimal
    baseline: Decimal
    unit: str
    points: tuple[tuple[date, Decimal], ...]
    start: date
    earliest: date
    latest: date
    today: date


@dataclass(frozen=True, slots=True)
class PaceBar:
    """The share reached of a target, None without data; the shares expected by the latest and the earliest reading."""

    label: str
    share: Decimal | None
    expected: tuple[Decimal, Decimal] | None


@dataclass(frozen=True, slots=True)
class PaceBars:
    bars: tuple[PaceBar, ...]


Chart = Bars | Timeline | Burn | PaceBars


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart. `alternative` tells in words what it shows, for those who cannot see it."""

    caption: str
    chart: Chart
    alternative: str


@dataclass(frozen=True, slots=True)
class Source:
    """A numbered source that runs refer to by `#source-N`."""

    number: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class Sources:
    items: tuple[Source, ...]


Block = Heading | Paragraph | Facts | Quote | Table | Figure | Sources


@dataclass(frozen=True, slots=True)
class Report:
    """A report. `main` is the key of the table that a format of one table writes; `data` are tables for spreadsheets.

    `records` is all that the report was made of; `sha256` is the hash of `canonical(records)`.
    """

    title: str
    subtitle: str
    as_of: date
    facts: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]
    main: str
    footer: tuple[str, ...]
    data: tuple[Table, ...] = ()
    records: tuple[Mapping[str, Any], ...] = ()
    sha256: str = ""
    version: str = ""

    @property
    def tables(self) -> tuple[Table, ...]:
        """All tables, those of the text first."""
        return (*(block for block in self.blocks if isinstance(block, Table)), *self.data)

    def table(self, key: str) -> Table:
        """The table of this key; raises `Invalid` where there is none."""
        found = next((table for table in self.tables if table.key == key), None)
        if found is None:
            raise Invalid("table", f"The report {self.title!r} has no table {key!r}.")
        return found


def all_runs(report: Report) -> Iterator[Run]:
    """Every run of a report's text, in order."""
    for block in report.blocks:
        match block:
            case Paragraph(runs=runs):
                yield from runs
            case Quote(runs=runs, source=source):
                yield from (*runs, *source)
            case Facts(items=facts):
                yield from (run for fact in facts for line in fact.lines for run in line)
            case Sources(items=sources):
                yield from (run for source in sources for run in source.runs)
            case _:
                continue


def anchors(report: Report) -> frozenset[str]:
    """The names that links within a report can point to."""
    headings = {block.anchor for block in report.blocks if isinstance(block, Heading) and block.anchor}
    lists = [block for block in report.blocks if isinstance(block, Sources)]
    return frozenset(headings | {f"source-{source.number}" for found in lists for source in found.items})
