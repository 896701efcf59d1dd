"""Judging one party's part in a commitment, asked for by a cell. Dialogs are imported when first wanted."""

# ruff: noqa: PLC0415

from __future__ import annotations

from tracker import cycles
from ui.workbench import Workbench


def judge_party(bench: Workbench, id_: int, party: str) -> None:
    """Record a status of a commitment for one of the parties bound by it."""
    from ui.dialogs.status import StatusDialog

    bench.show_commitment(id_)
    StatusDialog(bench.session, bench.theme, [id_], bench.window, party).exec()


def score_party(bench: Workbench, id_: int, party: str, cycle: int, scale: str) -> None:
    """Score a commitment for a party in a cycle."""
    from ui.dialogs.score import ScoreDialog

    bench.show_commitment(id_)
    found = next(one for one in cycles.cycles(bench.session.store) if one.id == cycle)
    ScoreDialog(bench.session, id_, party, found, scale, bench.window).exec()


def make_cycle(bench: Workbench) -> int:
    """Make a cycle to score in; gives its id, 0 where it was given up."""
    from ui.dialogs.score import CycleDialog

    dialog = CycleDialog(bench.session, bench.window)
    return dialog.saved if dialog.exec() else 0
