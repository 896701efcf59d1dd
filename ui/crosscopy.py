"""The matrix as a table of text, for Excel and Word."""

from __future__ import annotations

from collections.abc import Iterator

from tracker import scoreboard
from tracker.matrix import Matrix
from ui import heat
from ui.marking import translate


def lines_for_copy(matrix: Matrix) -> Iterator[list[str]]:
    """The table as rows of cells: number, commitment, a column for each party, and the averages."""
    board = matrix.board
    numeric = any(value.number is not None for value in board.scale.values)
    averages = [translate("matrix", "Average"), translate("matrix", "Percent")] if numeric else []
    yield [translate("matrix", "No."), translate("matrix", "Commitment"), *board.parties, *averages]
    for row in board.rows:
        places = [(row.id, party) in matrix.bound for party in board.parties]
        cells = [shown_for_copy(matrix, value, bound) for value, bound in zip(row.values, places, strict=True)]
        yield [row.code or row.ref, row.title, *cells, *(heat.mean_words(row.mean) if numeric else ())]
    if numeric:
        below = [heat.mean_words(mean) for mean in board.means]
        overall = heat.mean_words(board.overall())
        yield ["", averages[0], *(signed for signed, _ in below), overall[0], ""]
        yield ["", averages[1], *(percent for _, percent in below), "", overall[1]]


def shown_for_copy(matrix: Matrix, code: str, bound: bool) -> str:
    """A cell as text: the sign of a score, the word of a status, nothing for a blank."""
    value = next((value for value in matrix.board.scale.values if value.code == code), None)
    if not code or (value and value.number is not None):
        return scoreboard.shown(code)
    return heat.value_words(matrix.board.scale, code, bound) if value else code
