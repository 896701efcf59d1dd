"""The table of commitments as rows: ids in their order, heads of groups between them, and the lines in sight.

It holds no commitment: it asks for the lines that are wanted and forgets them again.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tracker import search
from tracker.record import Line
from tracker.search import Group
from ui.columns import COLUMNS
from ui.session import Session

AT_ONCE = 48  # lines that are fetched together
KEPT = 4_000
DISPLAY, TOOLTIP = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)
Index = QModelIndex | QPersistentModelIndex


class CommitmentTable(QAbstractTableModel):
    """Commitments in an order that somebody else found. A row is a commitment, or the head of a group."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: array[int] = array("q")  # an id, or of a group -1 - its number
        self._ids: array[int] = array("q")
        self._groups: Sequence[Group] = ()
        self._starts: list[int] = []  # where each group begins in `_ids`
        self._folded: set[str] = set()
        self._lines: dict[int, Line | None] = {}

    def show(self, ids: array[int], groups: Sequence[Group] = (), lines: Mapping[int, Line] | None = None) -> bool:
        """Show these commitments in this order, under the heads of these groups; `lines` are those known already.

        Gives whether any row is another one now.
        """
        self._lines.update(lines or {})
        if ids == self._ids and list(groups) == list(self._groups):
            return False
        added = len(self._ids)
        if not groups and not self._groups and added and ids[:added] == self._ids:
            self.beginInsertRows(QModelIndex(), added, len(ids) - 1)
            self._ids = self._rows = ids
            self.endInsertRows()
            return True
        self.beginResetModel()
        self._ids, self._groups = ids, groups
        self._starts = [0]
        for group in groups:
            self._starts.append(self._starts[-1] + group.number)
        self._rows = self._with_heads() if groups else ids
        self.endResetModel()
        return True

    def _with_heads(self) -> array[int]:
        rows: array[int] = array("q")
        for number, group in enumerate(self._groups):
            rows.append(-1 - number)
            if group.value not in self._folded:
                rows.extend(self._ids[self._starts[number] : self._starts[number + 1]])
        return rows

    def fold(self, row: int) -> None:
        """Hide the commitments of the group whose head this is, or show them again."""
        number = -1 - self._rows[row]
        group, first = self._groups[number], row + 1
        if group.value in self._folded:
            self._folded.discard(group.value)
            self.beginInsertRows(QModelIndex(), first, row + group.number)
            self._rows[first:first] = self._ids[self._starts[number] : self._starts[number + 1]]
            self.endInsertRows()
        else:
            self._folded.add(group.value)
            self.beginRemoveRows(QModelIndex(), first, row + group.number)
            del self._rows[first : first + group.number]
            self.endRemoveRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def fold_all(self, folded: bool) -> None:
        """Hide, or show, the commitments of every group."""
        self.beginResetModel()
        self._folded = {group.value for group in self._groups} if folded else set()
        self._rows = self._with_heads() if self._groups else self._ids
        self.endResetModel()

    def touch(self, ids: Iterable[int]) -> None:
        """Fetch these commitments again when they are next seen."""
        for id_ in ids:
            self._lines.pop(id_, None)

    def forget(self) -> None:
        """Fetch everything again when it is next seen: the day changed."""
        self._lines.clear()

    # --- rows

    @property
    def ids(self) -> array[int]:
        """All commitments of the table in their order, folded ones too."""
        return self._ids

    @property
    def grouped(self) -> bool:
        return bool(self._groups)

    def id_at(self, row: int) -> int:
        """The commitment of a row; 0 for the head of a group."""
        return max(self._rows[row], 0)

    def ids_in(self, first: int, last: int) -> list[int]:
        """The commitments of the rows from `first` to `last`, both included."""
        return [id_ for id_ in self._rows[first : last + 1] if id_ > 0]

    def group_at(self, row: int) -> tuple[Group, bool] | None:
        """The group whose head a row is, and whether it is folded; None for a commitment."""
        if self._rows[row] > 0:
            return None
        group = self._groups[-1 - self._rows[row]]
        return group, group.value in self._folded

    def row_of(self, id_: int) -> int | None:
        """The row of a commitment, None where it is not shown."""
        return self.rows_of([id_]).get(id_)

    def rows_of(self, ids: Sequence[int]) -> dict[int, int]:
        """The rows of those commitments that are shown."""
        if len(ids) > 8:
            wanted = set(ids)
            return {id_: row for row, id_ in enumerate(self._rows) if id_ in wanted}
        return {id_: self._rows.index(id_) for id_ in ids if id_ in self._rows}

    def want(self, first: int, last: int) -> None:
        """Fetch the lines of these rows together, where they are not known yet."""
        ids = [id_ for id_ in self._rows[first : last + 1] if id_ > 0 and id_ not in self._lines]
        if not ids:
            return
        if len(self._lines) > KEPT:
            self._lines.clear()
            ids = self.ids_in(first, last)
        found = search.rows(self._session.store, ids, self._session.today)
        self._lines.update({id_: found.get(id_) for id_ in ids})

    def line(self, row: int) -> Line | None:
        """What a row shows; None for the head of a group and for a commitment that is gone."""
        id_ = self._rows[row]
        if id_ <= 0:
            return None
        if id_ not in self._lines:
            self.want(row, row + AT_ONCE)
        return self._lines[id_]

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if role != DISPLAY and role != TOOLTIP:
            return None
        line, column = self.line(index.row()), COLUMNS[index.column()]
        if line is None:
            return self._head(index) if role == DISPLAY else None
        if role == TOOLTIP:
            return line.due_phrase if column.key == "due" and line.due_phrase else None
        return column.text(line)

    def _head(self, index: Index) -> str | None:
        found = self.group_at(index.row())
        return f"{found[0].value} ({found[0].number})" if found and index.column() == 0 else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == DISPLAY:
            return COLUMNS[section].head
        if orientation is Qt.Orientation.Horizontal and role == TOOLTIP:
            return COLUMNS[section].head  # where the column is too narrow for it
        return None
