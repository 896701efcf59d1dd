"""The cells of the matrix as a screen reader meets them: each with its party, its commitment and how it stands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tracker.matrix import Matrix
from ui import heat
from ui.marking import translate

Index = QModelIndex | QPersistentModelIndex


class CrossCells(QAbstractTableModel):
    """Commitments in rows, parties in columns; the text of a cell is told, and painted by the table itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.matrix: Matrix | None = None

    def show(self, matrix: Matrix) -> None:
        """Tell of this matrix."""
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def told(self, row: int, column: int) -> str:
        """A cell in words."""
        if self.matrix is None:
            return ""
        line, party = self.matrix.board.rows[row], self.matrix.board.parties[column]
        bound = (line.id, party) in self.matrix.bound
        value = heat.value_words(self.matrix.board.scale, line.values[column], bound)
        if (line.id, party) in self.matrix.shared:
            value = translate("matrix", "%1 (for all who are bound)").replace("%1", value)
        return f"{party}, {line.title}: {value}"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix.board.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix.board.parties)

    def data(self, index: Index, role: int = 0) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.told(index.row(), index.column())
        return None


def first_bound(matrix: Matrix) -> tuple[int, str] | None:
    """The first cell of the first column that has something to judge."""
    rows = [row.id for row in matrix.board.rows]
    for party in matrix.board.parties:
        found = next((id_ for id_ in rows if (id_, party) in matrix.bound), None)
        if found is not None:
            return found, party
    return None
