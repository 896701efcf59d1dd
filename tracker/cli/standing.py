"""deadlines, attention, standing: what the calendar and the numbers say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import click

from tracker import attention, deadlines, search, standing
from tracker.cli import records
from tracker.cli.here import Here, command
from tracker.cli.output import NOTHING, figure, give_json, give_table, text, words
from tracker.deadlines import Deadline
from tracker.model import Kind, Signal
from tracker.record import Line
from tracker.standing import Pace, Standing
from tracker.store import Store


def signal_words(signals: Sequence[str]) -> str:
    """Signals as words; where readings differ, all of them."""
    return " | ".join(words(signal) for signal in signals) or NOTHING


def progress_words(line: Line) -> str:
    """The share reached; 'no data' where a quantity has no record, a dash where there is no quantity."""
    if line.share is not None:
        return f"{line.share:.0%}"
    numbered = line.kind is Kind.QUANTIFIED or Signal.NO_DATA in line.signals
    return words(Signal.NO_DATA) if numbered else NOTHING


# --- deadlines --------------------------------------------------------------------------------------------------------


@command("deadlines", looks=True)
@click.argument("query", nargs=-1)
@click.option("--within", type=click.IntRange(min=0), metavar="DAYS", help="How many days ahead count as soon.")
def deadlines_command(here: Here, query: tuple[str, ...], within: int | None) -> None:
    """Overdue, possibly overdue, due soon, later; then what is settled."""
    days = here.soon if within is None else within
    with here.open() as store:
        found = deadlines.deadlines(store, here.today, days, search.parse(" ".join(query), here.today))
    if here.as_json:
        give_json([_deadline(d) for d in found])
    else:
        give_deadlines(found)


def _deadline(found: Deadline) -> dict[str, Any]:
    line = found.line
    return {
        "ref": line.ref,
        "title": line.title,
        "bucket": found.bucket,
        "due": line.due or None,
        "due_phrase": line.due_phrase or None,
        "earliest": found.earliest,
        "latest": found.latest,
        "status": line.status,
        "status_on": line.status_on,
        "signals": line.signals,
        "kept": records.kept(line.status),
        "timing": line.timing or None,
    }


def give_deadlines(found: Sequence[Deadline]) -> None:
    """Deadlines as a table, in the order in which they need attention."""
    if not found:
        click.echo("No deadlines.")
        return
    heads = ("When", "Ref", "Earliest", "Latest", "Status", "Signal", "Timing", "Title")
    cells = [
        (d.bucket, d.line.ref, d.earliest, d.latest, d.line.status, signal_words(d.line.signals),
         words(d.line.timing), d.line.title)
        for d in found
    ]  # fmt: skip
    give_table(heads, cells, give_way={7: 1})


# --- attention --------------------------------------------------------------------------------------------------------


@command("attention", looks=True)
@click.argument("query", nargs=-1)
@click.option("--within", type=click.IntRange(min=0), metavar="DAYS", help="How many days ahead count as soon.")
def attention_command(here: Here, query: tuple[str, ...], within: int | None) -> None:
    """What needs a look: overdue, due soon, stale, no evidence, verdict against signal."""
    days = here.soon if within is None else within
    with here.open() as store:
        found = attention.attention(store, here.today, days, search.parse(" ".join(query), here.today))
    if here.as_json:
        give_json([{"ref": c.line.ref, "title": c.line.title, "reasons": c.reasons} for c in found])
    elif not found:
        click.echo("Nothing needs a look.")
    else:
        lines = [(c.line.ref, ", ".join(words(r) for r in c.reasons), c.line.title) for c in found]
        give_table(("Ref", "Why", "Title"), lines, give_way={2: 1})


# --- standing ---------------------------------------------------------------------------------------------------------


@command("standing", looks=True)
@click.argument("query", nargs=-1)
@click.option("--by", type=click.Choice(list(standing.GROUPS)), default="party", show_default=True)
def standing_command(here: Here, query: tuple[str, ...], by: str) -> None:
    """How many are kept, and what is delivered against the expected pace."""
    with here.open() as store:
        asked = search.parse(" ".join(query), here.today)
        groups, paces = standing.standing(store, by, asked), standing.paces(store, here.today, asked)
    if here.as_json:
        told = [{"name": g.name, "total": g.total, "kept": g.kept, "by_status": g.by_status} for g in groups]
        give_json({"groups": told, "paces": [{"ref": p.ref} | records.pace(p) for p in paces]})
        return
    give_standing(groups)
    give_paces(paces)


def give_progress(store: Store, today: date) -> None:
    """The standing of the whole store and all its paces."""
    give_standing(standing.standing(store))
    give_paces(standing.paces(store, today))


def give_standing(groups: Iterable[Standing]) -> None:
    """How many of each group are judged, and kept."""
    lines = [(g.name or "all", g.total, g.judged, g.kept if g.judged else None) for g in groups]
    give_table(("By", "Commitments", "Judged", "Kept"), lines, give_way={0: 1})


def give_paces(paces: Sequence[Pace]) -> None:
    """What is reached of each quantity against what the calendar expects."""
    if not paces:
        return
    click.echo()
    heads = ("Ref", "Promised", "Reached", "As of", "Expected", "Signal", "Unit")
    give_table(heads, [_pace_cells(p) for p in paces], give_way={6: 1})


def _pace_cells(p: Pace) -> tuple[object, ...]:
    reached = "no data" if p.reached is None else figure(p.reached)
    return (
        p.ref, figure(p.target.value), reached, p.as_of, expected_words(p),
        signal_words(p.assessment.signals), text(p.target.unit),
    )  # fmt: skip


def expected_words(p: Pace) -> str:
    """The span that the calendar expects; a dash where it expects nothing."""
    if not p.expected:
        return NOTHING
    low, high = (figure(value.quantize(1)) for value in p.expected)
    return low if low == high else f"{low}–{high}"
