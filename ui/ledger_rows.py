"""Rows of a ledger that more than one view shows: how groups are judged, and what is reached of quantities."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.model import Kind, Status
from tracker.standing import Pace, Standing
from ui import words
from ui.ledger_cells import NOTHING, Cell, Column, Row
from ui.marking import translate
from ui.shares import BEST_FIRST, pace_words, query_for, shares_words

STANDING = (Column(8, 18), Column(5, 8), Column(0, 22, right=True), Column(0, 13, right=True))
"""The columns of rows that tell of shares: name, bar, and two numbers."""


def head(title: str, *heads: str) -> Row:
    """The head of a table: its title, and what its numbers are."""
    return Row("head", (Cell(title, strong=True), NOTHING, *(Cell(said, role="muted") for said in heads)))


def status_rows(whole: Standing) -> Iterator[Row]:
    """How many are judged so, the best first; those that nobody judged come last."""
    for status in (*BEST_FIRST, None):
        number = whole.by_status.get(status or "", 0)
        if number:
            said = words.status(status)
            query = f"status:{status or 'none'}"
            share = words.percent(number / whole.total)
            yield Row(
                "line",
                (
                    Cell(said, shape=True, status=status),
                    Cell(shares={status or "": number, "": whole.total - number} if status else {"": 1}),
                    Cell(share, role="muted"),
                    Cell(words.number(number), query=query, spoken=f"{said} {number}"),
                ),
                f"status {status}",
            )


def group_rows(title: str, by: str, groups: Sequence[Standing], most: int | None) -> Iterator[Row]:
    """How the groups are judged: 'party', 'kind' or 'document'; `most` rows, and one that leads to the rest."""
    if not groups:
        return
    yield head(title, translate("ledger", "delivered"), translate("ledger", "in all"))
    for group in groups[:most]:
        yield _group_row(by, group)
    if most is not None and len(groups) > most:
        yield more(by, len(groups))


def _group_row(by: str, group: Standing) -> Row:
    name = words.say(words.KIND[Kind(group.name)]) if by == "kind" else group.name
    query = query_for(by, group.name)
    of = translate("ledger", "%1 of %2 judged").replace("%1", words.number(group.kept))
    of = of.replace("%2", words.number(group.judged))
    delivered = translate("ledger", "delivered")
    kept = Cell(of, query=f"{query} status:{Status.DELIVERED}", spoken=f"{name}: {of} {delivered}")
    cells = (
        Cell(name, query=query),
        Cell(shares=group.by_status, spoken=shares_words(group.by_status)),
        kept if group.judged else Cell(translate("ledger", "none judged"), role="muted"),
        Cell(words.number(group.total), query=query, spoken=f"{name}: {group.total}"),
    )
    return Row("line", cells, f"{by} {group.name}")


def pace_rows(paces: Sequence[Pace], most: int | None) -> Iterator[Row]:
    """What is reached of each quantity against the even pace, two lines each."""
    if not paces:
        return
    yield head(
        translate("ledger", "Delivered against the even pace"),
        translate("ledger", "reached"),
        translate("ledger", "signal"),
    )
    for pace in paces[:most]:
        said, below = pace_words(pace)
        signal = words.signals(pace.assessment.signals)
        cells = (
            Cell(pace.title, below, commitment=pace.id, spoken="; ".join((pace.title, said, below, signal))),
            Cell(pace=pace),
            Cell(said),
            Cell(signal),
        )
        yield Row("line", cells, f"pace {pace.id} {pace.target.id}")
    if most is not None and len(paces) > most:
        yield more("pace", len(paces))


def more(table: str, number: int) -> Row:
    """Leads to the rest of a table."""
    return Row(
        "line",
        (Cell(translate("ledger", "Show all %1").replace("%1", words.number(number)), role="accent", more=table),),
        table,
    )
