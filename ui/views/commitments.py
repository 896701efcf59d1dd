"""The table of all commitments: search, sort, choose."""

from __future__ import annotations

from array import array

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from tracker import search
from tracker.errors import BadQuery
from tracker.model import Change
from ui.cells import Cells
from ui.empty import Empty
from ui.panels.pieces import hidden, named
from ui.session import Session
from ui.table import COLUMNS, CommitmentTable
from ui.theme import Theme

TYPING_PAUSE_MS = 120
LEAST_TITLE = 30  # letters of a title that are always shown
GIVE_WAY = ("progress", "pledgors", "ref", "signal")
SHOWN_BY = frozenset(
    {"commitment", "commitment_party", "deadline", "target", "progress", "status_entry", "tag", "party"}
)


class CommitmentsView(QWidget):
    """Search field and table. `chosen` tells which commitment is current, 0 for none; `opened` asks for its passage."""

    chosen = Signal(int)
    opened = Signal(int)
    import_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, actions: dict[str, QAction]) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._sort, self._descending = "due", False
        self._wanted = 0  # the commitment to choose once it is shown
        self.search = QLineEdit(placeholderText=self.tr("Search: words, party:China, due<2027, status:open …"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search commitments"))
        self._error = named(hidden(QLabel()), "error")
        self._count = named(QLabel(), "muted")
        self.model = CommitmentTable(session, self)
        self.table = self._make_table(theme)
        self._empty = Empty(theme, "commitments")
        self._empty.action.connect(self.import_wanted)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.refresh()

    def _make_table(self, theme: Theme) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.tr("Commitments"))
        table.setModel(self.model)
        table.setItemDelegate(Cells(theme, table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setMouseTracking(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(round(table.fontMetrics().height() * 1.75))
        header = table.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        letter = table.fontMetrics().averageCharWidth()
        for number, column in enumerate(COLUMNS):
            header.resizeSection(number, round(column.letters * letter + 18))
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        header.setSortIndicator(self._column("due"), Qt.SortOrder.AscendingOrder)
        return table

    def _lay_out(self) -> None:
        bar = named(QWidget(), "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(12)
        row.addWidget(named(QLabel(self.tr("Commitments")), "title"))
        row.addWidget(self.search, 1)
        row.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        self._error.setContentsMargins(16, 5, 16, 5)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._error)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda: self._pause.start())
        self.search.returnPressed.connect(self.table.setFocus)
        self._pause.timeout.connect(self.refresh)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.table.doubleClicked.connect(lambda index: self.opened.emit(self.model.id_at(index.row())))
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sort_by)
        self.table.customContextMenuRequested.connect(self._menu)
        self._session.changed.connect(self._follow)
        self._session.day_changed.connect(self.model.forget)

    # --- for the window

    def refresh(self) -> None:
        """Ask again what the search finds."""
        text = self.search.text()
        try:
            query = search.parse(text, self._session.today)
        except BadQuery as error:
            self._show_error(error)
            return
        self._show_error(None)
        sort, descending = self._sort, self._descending
        self._session.ask("table", lambda s: search.find(s, query, sort, descending=descending), self._show)

    def selected(self) -> list[int]:
        """Ids of the chosen rows, in the order of the table."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.id_at(row) for row in rows]

    def select(self, id_: int) -> None:
        """Choose a commitment and bring it into sight."""
        row = self.model.row_of(id_)
        if row is not None:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 1))

    def select_when_shown(self, id_: int) -> None:
        """Choose a commitment as soon as the answer that has it is there."""
        self._wanted = id_
        self.refresh()

    def look_for(self, text: str) -> None:
        """Search for this text."""
        self.search.setText(text)
        self._pause.stop()
        self.refresh()

    def copy(self) -> None:
        """Put the chosen rows on the clipboard as a table that Excel and Word take."""
        rows = [self.model.line(i.row()) for i in sorted(self.table.selectionModel().selectedRows())]
        lines = ["\t".join(str(self.model.headerData(n, Qt.Orientation.Horizontal)) for n in range(len(COLUMNS)))]
        lines += ["\t".join(" ".join(c.text(line).split()) for c in COLUMNS) for line in rows if line]
        QGuiApplication.clipboard().setText("\n".join(lines))

    # --- inside

    def _show(self, ids: array[int]) -> None:
        kept, current = self.selected(), self._current()
        self.model.show(ids)
        if self._wanted and self.model.row_of(self._wanted) is not None:
            kept, current, self._wanted = [self._wanted], self._wanted, 0
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for id_ in kept:
            row = self.model.row_of(id_)
            if row is not None:
                selection.select(self.model.index(row, 0), flags)
        row = self.model.row_of(current) if current else None
        if row is None and len(ids):
            row = 0
            selection.select(self.model.index(0, 0), flags)
        if row is not None:
            selection.setCurrentIndex(self.model.index(row, 1), QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.blockSignals(False)
        self.table.viewport().update()
        self._show_emptiness(len(ids))
        self.chosen.emit(self._current())

    def _show_emptiness(self, number: int) -> None:
        searching = bool(self.search.text().strip())
        self._count.setText(self.tr("%Ln commitment(s)", "", number))
        if number:
            self._pages.setCurrentWidget(self.table)
            return
        if searching:
            self._empty.say(self.tr("Nothing found"), self.tr("No commitment answers this search. Esc clears it."), "")
        else:
            self._empty.say(
                self.tr("No commitments yet"),
                self.tr("Import a communiqué, a press release or a plan, and review what is promised in it."),
                self.tr("Import documents…"),
            )
        self._pages.setCurrentWidget(self._empty)

    def _show_error(self, error: BadQuery | None) -> None:
        self.search.setProperty("invalid", error is not None)
        self.search.style().unpolish(self.search)
        self.search.style().polish(self.search)
        self._error.setText(str(error) if error else "")
        self._error.setVisible(error is not None)

    def _current(self) -> int:
        index = self.table.currentIndex()
        return self.model.id_at(index.row()) if index.isValid() and index.row() < self.model.rowCount() else 0

    def _tell(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.model.id_at(current.row()) if current.isValid() else 0)

    def _sort_by(self, section: int, order: Qt.SortOrder) -> None:
        column = COLUMNS[section]
        if not column.sort:  # computed columns have no order in the store
            self.table.horizontalHeader().setSortIndicator(self._column(self._sort), self._order())
            return
        self._sort, self._descending = column.sort, order == Qt.SortOrder.DescendingOrder
        self.refresh()

    def _order(self) -> Qt.SortOrder:
        return Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder

    def _column(self, sort: str) -> int:
        return next(number for number, column in enumerate(COLUMNS) if column.sort == sort)

    def _follow(self, change: Change) -> None:
        if not change.touches(*SHOWN_BY):
            return
        self.model.touch(change.rows.get("commitment", ()))
        self.refresh()
        if change.touches("progress", "target", "deadline", "party"):
            self.model.forget()

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        for key in ("status", "progress", "evidence", "edit", "source", "copy", "withdraw"):
            menu.addAction(self._actions[key])
        menu.exec(self.table.viewport().mapToGlobal(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where there is little room, columns that say least give way, so that the title can be read."""
        header, letter = self.table.horizontalHeader(), self.table.fontMetrics().averageCharWidth()
        for key in GIVE_WAY:
            header.setSectionHidden(_column(key), False)
        title = _column("title")
        for key in GIVE_WAY:
            others = sum(header.sectionSize(n) for n in range(len(COLUMNS)) if n != title)
            if self.width() - others >= LEAST_TITLE * letter:
                return
            header.setSectionHidden(_column(key), True)

    def keyPressEvent(self, event: object) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel) and self.search.text():  # type: ignore[attr-defined]
            self.search.clear()
            self.table.setFocus()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]


def _column(key: str) -> int:
    return next(number for number, column in enumerate(COLUMNS) if column.key == key)
