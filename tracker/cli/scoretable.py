"""How a table of scores is told: as JSON, or in lists that fit a terminal with the whole matrix below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from tracker.cli.output import give_table
from tracker.cycles import Cycle
from tracker.errors import Invalid
from tracker.scoreboard import WAYS, Board, Mean, change, ranks, shown, signed

AVERAGED = {
    "cells": "the mean of all scored cells",
    "parties": "the mean of the parties' means",
    "commitments": "the mean of the commitments' means",
}


def narrowed(board: Board | None, without: Sequence[str]) -> Board | None:
    """The table without these parties; raises `Invalid` where it has no such party."""
    for name in without:
        if board is None:
            break
        party = next((p for p in board.parties if p.casefold() == name.strip().casefold()), None)
        if party is None:
            raise Invalid("without", f"{board.cycle} has no party “{name}”. Parties are: {', '.join(board.parties)}.")
        board = board.without(party)
    return board


def cycle(found: Cycle) -> dict[str, Any]:
    names = ("name", "kind", "starts", "ends", "event", "note")
    return {name: getattr(found, name) or None for name in names}


# --- as JSON ----------------------------------------------------------------------------------------------------------


def record(found: Cycle, board: Board, other: Cycle | None, before: Board | None) -> dict[str, Any]:
    """The whole table: each mean exact, as published (score, percent), with its number of scores and its rank."""
    numbers = {value.code: value.number for value in board.scale.values}
    rows = [
        {
            "ref": row.ref,
            "code": row.code or None,
            "commitment": row.title,
            "scores": {
                party: None if value == "" else value if numbers[value] is None else numbers[value]
                for party, value in zip(board.parties, row.values, strict=True)
            },
            "rank": rank,
        }
        | mean(row.mean)
        for row, rank in zip(board.rows, ranks([row.mean for row in board.rows]), strict=True)
    ]
    members = [
        {"party": party, "rank": rank} | mean(found_mean)
        for party, found_mean, rank in zip(board.parties, board.means, ranks(board.means), strict=True)
    ]
    overall = mean(board.overall()) | {"averaged": AVERAGED["cells"]}
    return {
        "cycle": cycle(found),
        "scale": board.scale.code,
        "parties": board.parties,
        "commitments": rows,
        "members": members,
        "overall": overall | {"other_ways": {way: mean(board.overall(way)) for way in WAYS[1:]}},
        "against": _against(board, other, before),
    }


def mean(found: Mean) -> dict[str, Any]:
    value = found.value
    return {
        "mean": None if value is None else round(float(value), 6),
        "score": signed(value) or None,
        "percent": found.percent,
        "scored": found.count,
    }


def _against(board: Board, other: Cycle | None, before: Board | None) -> dict[str, Any] | None:
    if other is None or before is None:
        return None
    earlier = dict(zip(before.parties, before.means, strict=True))
    rows = {row.id: row.mean for row in before.rows}
    pairs = [(p, earlier[p], m) for p, m in zip(board.parties, board.means, strict=True) if p in earlier]
    moved = [(row.ref, rows[row.id], row.mean) for row in board.rows if row.id in rows]
    return {
        "cycle": cycle(other),
        "overall": mean(before.overall()) | {"change": signed(change(before.overall(), board.overall())) or None},
        "members": [{"party": p} | mean(a) | {"change": signed(change(a, b)) or None} for p, a, b in pairs],
        "commitments": [{"ref": r} | mean(a) | {"change": signed(change(a, b)) or None} for r, a, b in moved],
        "cells": [
            {"ref": row.ref, "party": party, "from": old, "to": new}
            for row in board.rows
            for party, new in zip(board.parties, row.values, strict=True)
            if (old := before.value(row.id, party)) != new and old and new
        ],
    }


# --- as text ----------------------------------------------------------------------------------------------------------


def give(found: Cycle, board: Board, other: Cycle | None, before: Board | None) -> None:
    """By commitment, by member, the whole matrix, and the mean of it all with the way it was averaged."""
    span = f", {found.starts or '…'} to {found.ends or '…'}" if found.starts or found.ends else ""
    click.secho(f"{found.name} ({found.kind}{span}), scale: {board.scale.title}", bold=True)
    earlier = {row.id: row.mean for row in before.rows} if before else {}
    lines = [
        (rank, row.code or row.ref, row.title, *_mean(row.mean, earlier.get(row.id)))
        for row, rank in zip(board.rows, ranks([row.mean for row in board.rows]), strict=True)
    ]
    moved = ("Change",) if before else ()
    cut = 6 if before else 5
    heads = ("Score", "%", *moved)
    give_table(("Rank", "No.", "Commitment", *heads), [line[:cut] for line in lines], give_way={2: 1})
    means = dict(zip(before.parties, before.means, strict=True)) if before else {}
    members = [
        (rank, party, *_mean(m, means.get(party)))[: cut - 1]
        for party, m, rank in zip(board.parties, board.means, ranks(board.means), strict=True)
    ]
    click.echo()
    give_table(("Rank", "Member", *heads), sorted(members, key=lambda m: (m[0] is None, m[0])), give_way={1: 1})
    click.echo()
    _give_matrix(board)
    _give_overall(board, other, before)


def _mean(found: Mean, before: Mean | None) -> tuple[object, ...]:
    percent = None if found.percent is None else f"{found.percent}%"
    return signed(found.value), percent, signed(change(before, found)) if before else None


def _give_matrix(board: Board) -> None:
    rows = [(row.code or row.ref, *map(shown, row.values), signed(row.mean.value)) for row in board.rows]
    rows.append(("Average", *(signed(m.value) for m in board.means), signed(board.overall().value)))
    give_table(("", *board.parties, "Average"), rows, give_way={})


def _give_overall(board: Board, other: Cycle | None, before: Board | None) -> None:
    whole = board.overall()
    if whole.value is None:
        click.echo("\nNothing is scored.")
        return
    told = f"\nOverall {signed(whole.value)} ({whole.percent}%), {AVERAGED['cells']} ({whole.count})"
    if other and before and before.overall().value is not None:
        earlier = before.overall()
        told += f"; {signed(earlier.value)} ({earlier.percent}%) in {other.name}"
    click.echo(f"{told}.")
    ways = "; ".join(f"{AVERAGED[way]} {signed(board.overall(way).value)}" for way in WAYS[1:])
    click.echo(f"Averaged otherwise: {ways}. n/a and blanks are left out; percent is rounded half up.")
