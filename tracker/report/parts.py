"""The parts of each layout, block after block."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.content import (
    Bar,
    Bars,
    Block,
    Facts,
    Figure,
    Heading,
    Mark,
    PaceBar,
    PaceBars,
    Paragraph,
    Part,
    Run,
    Style,
    Table,
)
from tracker.deadlines import Bucket
from tracker.report import dossier as one
from tracker.report import sources, tables, words
from tracker.report.figures import quoted
from tracker.report.gathered import Gathered
from tracker.report.method import method, scale
from tracker.standing import Standing
from tracker.writers import display

MOST_BARS = 16  # of a figure: more are read in the table


def standing(gathered: Gathered) -> Iterator[Block]:
    numbers = sources.number(gathered)
    yield from method()
    yield from _summary(gathered)
    yield from _groups(gathered)
    yield from _attention(gathered)
    yield from _paces(gathered)
    yield Heading(1, "Commitments", "commitments")
    yield tables.register(gathered)
    yield Heading(1, "Each commitment", "each")
    for found in gathered.dossiers:
        yield one.heading(found, 2)
        yield from one.blocks(found, gathered, numbers)
    yield from scale(gathered)
    yield from _sources(numbers)


def _summary(gathered: Gathered) -> Iterator[Block]:
    counts = tables.by_status(gathered)
    yield Heading(1, "Standing", "standing")
    yield Paragraph(tuple(_told(counts)))
    late = sum(entry.valid_on > gathered.today for found in gathered.dossiers for entry in found.statuses)
    if late:
        yield Paragraph((Run(f"{words.counted(late, 'judgement')} dated after the day of this report are counted."),))
    if gathered.dossiers:
        yield _shares("Share of each status", [("All commitments", tables.whole(gathered))], gathered)
    yield counts


def _told(counts: Table) -> Iterator[Run]:
    """The standing in a sentence, every figure of it from the table below."""
    last = len(counts.rows)
    yield Run("Of ")
    yield quoted(counts, last, 1, Style.STRONG)
    yield Run(" commitments, " if counts.total and counts.total[1] != 1 else " commitment, ")
    for row, cells in enumerate(counts.rows):
        if row:
            yield Run(" and " if row == last - 1 else ", ")
        word = cells[0].word.lower() if isinstance(cells[0], Mark) else ""
        yield quoted(counts, row, 1, Style.STRONG)
        yield Run(f" {'is' if cells[1] == 1 else 'are'} {_PREDICATE.get(word, word)}")
    yield Run(". What is not judged yet is open: it counts neither as kept nor as broken.")


_PREDICATE = {"no evidence found": "without any evidence found", "expired undelivered": "expired undelivered"}


def _shares(caption: str, groups: list[tuple[str, Standing]], gathered: Gathered) -> Figure:
    bars = []
    for name, found in groups:
        counts = [(words.STATUS[s], tables.counted(found, s)) for s in tables.present(gathered)]
        bars.append(Bar(name, tuple(Part(mark, number) for mark, number in counts if number)))
    told = [f"{bar.label}: {', '.join(f'{part.value} {part.mark.word.lower()}' for part in bar.parts)}" for bar in bars]
    return Figure(caption, Bars(tuple(bars)), f"{caption}. {'; '.join(told)}.")


def _groups(gathered: Gathered) -> Iterator[Block]:
    names = {"party": "Party", "kind": "Kind", "document": "Document"}
    for group, name in names.items():
        found = gathered.standing[group]
        if not found or (group == "document" and len(found) < 2):
            continue
        yield Heading(2, f"By {group}", f"by-{group}")
        if group == "party" and len(found) > 1:
            shown = [(standing.name, standing) for standing in found[:MOST_BARS]]
            yield _shares(f"Share of each status, by pledgor{_first(len(found))}", shown, gathered)
        yield tables.by_group(gathered, group, name, (tables.SEVERAL,) if group == "party" else ())


def _first(number: int) -> str:
    """What a caption says where a figure shows the first ones only; the table below it has them all."""
    return f" (the first {MOST_BARS} of {display.number(number)})" if number > MOST_BARS else ""


def _attention(gathered: Gathered) -> Iterator[Block]:
    counts = tables.buckets(gathered)
    yield Heading(1, "Deadlines", "deadlines")
    yield Paragraph(tuple(_deadlines_told(counts)))
    if gathered.cases:
        yield tables.attention(gathered)
    yield counts


def _deadlines_told(counts: Table) -> Iterator[Run]:
    yield Run("Past due on every reading: ")
    yield quoted(counts, 0, 1, Style.STRONG)
    yield Run("; past due by one reading only: ")
    yield quoted(counts, 1, 1, Style.STRONG)
    yield Run("; due within 90 days: ")
    yield quoted(counts, 2, 1, Style.STRONG)
    yield Run(". A date that has passed is no verdict: where nobody looked, the outcome is unknown.")


def _paces(gathered: Gathered) -> Iterator[Block]:
    if not gathered.paces:
        return
    yield Heading(1, "Delivered against expected pace", "pace")
    bars = []
    for pace in gathered.paces[:MOST_BARS]:
        expected = pace.assessment.expected
        window = (display.exact(expected[0]), display.exact(expected[1])) if expected else None
        label = f"{pace.ref}  {words.target(pace.target)}"
        bars.append(PaceBar(label, tables.reached(pace.assessment), window))
    told = [f"{bar.label}: {display.percent(bar.share) if bar.share is not None else 'no data'}" for bar in bars]
    caption = f"Share of each target that is reached{_first(len(gathered.paces))}"
    yield Figure(caption, PaceBars(tuple(bars)), f"Reached. {'; '.join(told)}.")
    yield tables.paces(gathered)


def _sources(numbers: sources.Numbering) -> Iterator[Block]:
    if numbers.items:
        yield Heading(1, "Sources", "sources")
        yield numbers.block


def commitments(gathered: Gathered) -> Iterator[Block]:
    yield Heading(1, "Commitments", "commitments")
    yield tables.register(gathered)


def deadlines(gathered: Gathered) -> Iterator[Block]:
    counts = tables.buckets(gathered)
    yield Paragraph(tuple(_deadlines_told(counts)))
    yield counts
    for bucket in Bucket:
        found = tables.deadlines(gathered, bucket)
        if found.rows:
            yield Heading(1, words.BUCKET[bucket], f"deadlines-{bucket}")
            yield found


def cards(gathered: Gathered) -> Iterator[Block]:
    numbers = sources.number(gathered)
    yield tables.register(gathered)
    for found in gathered.dossiers:
        yield one.heading(found, 1, new_page=True)
        yield from one.quotes(found, gathered, numbers)
        figure = one.timeline(found, gathered.today)
        if figure:
            yield figure
        yield from (block for block in one.blocks(found, gathered, numbers) if isinstance(block, Facts))
        yield from one.burn_up(found, gathered.today)
        yield one.history(found)
    yield from _sources(numbers)
