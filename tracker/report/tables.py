"""The tables of reports. Every figure of a report comes from one of them."""

from __future__ import annotations

from decimal import Decimal

from tracker.content import Cell, Column, ColumnKind, Table
from tracker.deadlines import Bucket, Deadline
from tracker.model import Kind, Status
from tracker.record import Line
from tracker.report import words
from tracker.report.gathered import Gathered
from tracker.signals import Assessment
from tracker.standing import Pace, Standing
from tracker.writers import display

K = ColumnKind
SEVERAL = "A commitment of several parties counts once for each of them: the rows need not add up to the whole."
COMPUTED = "Computed from dates and numbers by rule; it is no verdict. Rival readings are parted by a bar."
ORDER: tuple[Status | None, ...] = (
    Status.DELIVERED,
    Status.PARTIALLY_DELIVERED,
    Status.IN_PROGRESS,
    Status.NOT_STARTED,
    Status.STALLED,
    Status.REVERSED,
    Status.EXPIRED_UNDELIVERED,
    Status.SUPERSEDED,
    Status.UNCLEAR,
    Status.NO_EVIDENCE,
    None,
)
"""Verdicts from kept to open, and last what nobody judged."""


def counted(standing: Standing, status: Status | None) -> int:
    """How many of a group have this status."""
    return standing.by_status.get(status or "", 0)


def whole(gathered: Gathered) -> Standing:
    """The counts of everything that was found."""
    return next(iter(gathered.standing["all"]), Standing("", 0, {}))


def present(gathered: Gathered) -> list[Status | None]:
    """The statuses that occur, in order, and always 'not judged yet'."""
    return [status for status in ORDER if status is None or counted(whole(gathered), status)]


def by_status(gathered: Gathered) -> Table:
    """One row for each status that occurs: how many, and which share."""
    total = whole(gathered).total
    rows: list[tuple[Cell, ...]] = []
    for status in present(gathered):
        number = counted(whole(gathered), status)
        rows.append((words.STATUS[status], number, share(number, total), words.MEANING[status]))
    columns = (
        Column("Status", K.STATUS, 18),
        Column("Commitments", K.NUMBER, 14),
        Column("Share", K.PERCENT, 8, "no data"),
        Column("What it says", K.TEXT, 60, ""),
    )
    return Table("status", "Commitments by status", columns, tuple(rows), total=("All", total, share(total, total), ""))


def scale() -> Table:
    """What each status means."""
    columns = (Column("Status", K.STATUS, 22), Column("What it says", K.TEXT, 78))
    rows = tuple((words.STATUS[status], words.MEANING[status]) for status in ORDER)
    return Table("scale", "The scale of judgement", columns, rows)


def share(part: int, total: int) -> Decimal | None:
    """A part as a share of one; None of nothing."""
    return Decimal(part) / Decimal(total) if total else None


def by_group(gathered: Gathered, group: str, name: str, notes: tuple[str, ...] = ()) -> Table:
    """Counts by status for each party, kind or document."""
    statuses = present(gathered)
    judged = (Column("Judged", K.NUMBER, 8),) if len(statuses) > 2 else ()
    columns = (
        Column(name, K.TEXT, max(100 - 7 - 10 * len(statuses) - 8 * len(judged), 20)),
        Column("All", K.NUMBER, 7),
        *(Column(words.STATUS[status].word, K.NUMBER, 10) for status in statuses),
        *judged,
    )
    rows: list[tuple[Cell, ...]] = []
    for found in gathered.standing[group]:
        counts = [counted(found, status) for status in statuses]
        rows.append((group_name(group, found.name), found.total, *counts, *([found.judged] if judged else [])))
    return Table(f"by-{group}", f"Commitments by {group}", columns, tuple(rows), notes)


def group_name(group: str, name: str) -> str:
    return words.KIND[Kind(name)] if group == "kind" else name


def register(gathered: Gathered) -> Table:
    """Every commitment in a row: who, what, by when, the verdict and the computed signal."""
    columns = (
        Column("No.", K.REF, 8),
        Column("Commitment", K.TEXT, 27),
        Column("Pledgors", K.TEXT, 15),
        Column("Kind", K.TEXT, 9),
        Column("Due", K.TEXT, 13, "no date"),
        Column("Status", K.STATUS, 17),
        Column("Computed signal", K.TEXT, 11),
    )
    rows = tuple(_register_row(dossier.line) for dossier in gathered.dossiers)
    return Table("commitments", "All commitments", columns, rows, (COMPUTED,))


def _register_row(line: Line) -> tuple[Cell, ...]:
    return (
        line.ref,
        line.title,
        line.pledgors,
        words.KIND[line.kind],
        words.when(line.due, 3),
        words.STATUS[line.status],
        words.signals(line.signals),
    )


def reached(found: Assessment) -> Decimal | None:
    """The share reached, None without a record."""
    return None if found.share is None else Decimal(str(found.share))


def paces(gathered: Gathered) -> Table:
    """Quantities promised, what is reached of them, and what an even pace would ask for by each reading."""
    columns = (
        Column("No.", K.REF, 8),
        Column("Promised", K.NUMBER, 10),
        Column("Of what", K.TEXT, 24, ""),
        Column("Reached", K.NUMBER, 10, "no data"),
        Column("As of", K.DATE, 13, "–"),
        Column("Share", K.PERCENT, 9, "no data"),
        Column("Expected, latest reading", K.NUMBER, 11),
        Column("Expected, earliest reading", K.NUMBER, 11),
        Column("Computed signal", K.TEXT, 14),
    )
    note = "Expected: the part of the target that an even pace asks for on the day of the last record."
    rows = tuple(_pace_row(pace) for pace in gathered.paces)
    return Table("pace", "Delivered against expected pace", columns, rows, (note, COMPUTED))


def _pace_row(pace: Pace) -> tuple[Cell, ...]:
    low, high = pace.expected or (None, None)
    return (
        *(pace.ref, pace.target.value, pace.target.unit, pace.reached, pace.as_of),
        *(reached(pace.assessment), rounded(low, pace.target.value), rounded(high, pace.target.value)),
        words.signals(tuple(pace.assessment.signals)),
    )


def rounded(value: Decimal | None, like: Decimal) -> Decimal | None:
    """A computed number with as many decimals as the target that it belongs to, half up."""
    if value is None:
        return None
    return display.half_up(value, max(0, -int(like.normalize().as_tuple().exponent)))


def attention(gathered: Gathered) -> Table:
    """What needs a look, the most urgent first."""
    columns = (
        Column("No.", K.REF, 8),
        Column("Commitment", K.TEXT, 38),
        Column("Due", K.TEXT, 15, "no date"),
        Column("Why (computed)", K.TEXT, 22),
        Column("Status", K.STATUS, 17),
    )
    rows = tuple(
        (
            case.line.ref,
            case.line.title,
            words.when(case.line.due, 3),
            "; ".join(words.REASON[reason] for reason in case.reasons),
            words.STATUS[case.line.status],
        )
        for case in gathered.cases
    )
    return Table("attention", "What needs a look", columns, rows)


def deadlines(gathered: Gathered, bucket: Bucket) -> Table:
    """The deadlines of one bucket with the span in which each can fall due."""
    found = [deadline for deadline in gathered.deadlines if deadline.bucket is bucket]
    columns = (
        Column("No.", K.REF, 8),
        Column("Commitment", K.TEXT, 23),
        Column("Pledgors", K.TEXT, 12),
        Column("In the source’s words", K.TEXT, 14),
        Column("From", K.DATE, 13),
        Column("Until", K.DATE, 13),
        Column("Status", K.STATUS, 17),
    )
    rows = tuple(_deadline_row(deadline) for deadline in found)
    return Table(f"deadlines-{bucket}", f"Deadlines: {words.BUCKET[bucket].lower()}", columns, rows)


def _deadline_row(found: Deadline) -> tuple[Cell, ...]:
    line = found.line
    return (
        *(line.ref, line.title, line.pledgors, line.due_phrase),
        *(found.earliest, found.latest, words.STATUS[line.status]),
    )


def buckets(gathered: Gathered) -> Table:
    """How many deadlines stand where."""
    undated = len(gathered.dossiers) - len(gathered.deadlines)
    counts: list[tuple[Cell, ...]] = [
        (words.BUCKET[bucket], sum(deadline.bucket is bucket for deadline in gathered.deadlines)) for bucket in Bucket
    ]
    columns = (Column("Deadline", K.TEXT, 30), Column("Commitments", K.NUMBER, 14))
    rows = (*counts, ("No date", undated))
    return Table("buckets", "Deadlines by state", columns, rows, total=("All", len(gathered.dossiers)))
