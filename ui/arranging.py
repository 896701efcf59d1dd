"""Which columns the table shows, how wide, in what order, sorted and grouped by what: kept in step with the header."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QTableView

from tracker.search import GROUPS, SORTS
from ui import words
from ui.columns import COLUMNS, NUMBER, Arrangement, arrangement_from
from ui.grid import Grid

LEAST_TITLE = 30  # letters of a title that are always shown
GIVE_WAY = ("progress", "pledgors", "ref", "signal")
TITLE = NUMBER["title"]
MARGIN = 18


def usual_width(table: QTableView, key: str) -> int:
    """The width of a column that nobody has changed, in pixels."""
    return round(COLUMNS[NUMBER[key]].letters * table.fontMetrics().averageCharWidth() + MARGIN)


def arrange(table: QTableView, columns: Collection[tuple[str, int]]) -> None:
    """Show these columns from left to right with these widths in pixels (0: the usual), and hide all others."""
    header = table.horizontalHeader()
    shown = [key for key, _ in columns] or ["title"]
    for number, column in enumerate(COLUMNS):
        header.setSectionHidden(number, column.key not in shown)
    for place, (key, width) in enumerate(columns):
        header.moveSection(header.visualIndex(NUMBER[key]), place)
        header.resizeSection(NUMBER[key], width or usual_width(table, key))


def arranged(table: QTableView, given_way: Collection[str]) -> tuple[tuple[str, int], ...]:
    """The columns as they stand, also those that have only given way to others."""
    header = table.horizontalHeader()
    order = sorted(range(len(COLUMNS)), key=header.visualIndex)
    shown = [n for n in order if not header.isSectionHidden(n) or COLUMNS[n].key in given_way]
    return tuple((COLUMNS[n].key, _width(table, n)) for n in shown)


def _width(table: QTableView, number: int) -> int:
    """The width of a column; 0 where it is the usual one, so that it follows the size of the letters."""
    width = table.horizontalHeader().sectionSize(number)
    return 0 if number == TITLE or width in (0, usual_width(table, COLUMNS[number].key)) else width


def make_room(table: QTableView, wanted: Collection[str], kept: Collection[str]) -> set[str]:
    """Let columns that say least give way, so that titles can be read; those `kept` stay. Gives which gave way.

    The title takes what the others leave; where even that is too little, the table is scrolled sideways.
    """
    header = table.horizontalHeader()
    least = LEAST_TITLE * table.fontMetrics().averageCharWidth()
    way = [key for key in GIVE_WAY if key in wanted and key not in kept]
    gone: set[str] = set()
    for key in way:
        header.setSectionHidden(NUMBER[key], False)
    others = sum(header.sectionSize(n) for n in range(len(COLUMNS)) if n != TITLE)
    for key in way:
        if table.viewport().width() - others >= least:
            break
        others -= header.sectionSize(NUMBER[key])
        header.setSectionHidden(NUMBER[key], True)
        gone.add(key)
    if not header.isSectionHidden(TITLE):
        header.resizeSection(TITLE, max(table.viewport().width() - others, least))
    return gone


class Columns(QObject):
    """The arrangement of one table. `ordered` tells that its rows are to be found again, in another order or group."""

    ordered = Signal()
    fold_wanted = Signal(bool)
    save_wanted = Signal()

    def __init__(self, table: Grid, state: QSettings) -> None:
        super().__init__(table)
        self._table, self._state = table, state
        self._kept: set[str] = set()  # columns that were asked for, which do not give way
        self._given_way: set[str] = set()
        self._busy = False
        self.arrangement = arrangement_from(str(state.value("commitments/arrangement", "")))
        self._set_up()
        self.use(self.arrangement)

    def _set_up(self) -> None:
        header = self._table.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setMinimumSectionSize(48)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._table.resized.connect(self.make_room)
        header.sectionClicked.connect(lambda number: self.sort_by(COLUMNS[number].sort))
        header.sectionResized.connect(lambda number, _, __: self._read(number))
        header.sectionMoved.connect(lambda number, _, __: self._read(number))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda place: self.choose(header.mapToGlobal(place)))

    # --- giving

    def use(self, arrangement: Arrangement) -> None:
        """Show columns, order and group like this."""
        group = arrangement.group if arrangement.group in GROUPS else ""
        names = arrangement.sort.split(",")
        sort = arrangement.sort if all(name.removeprefix("-") in SORTS for name in names) else "due"
        self.arrangement = replace(arrangement, sort=sort, group=group)
        self._busy = True
        arrange(self._table, self.arrangement.columns)
        self._busy = False
        self.make_room()
        self._mark()
        self._keep()

    def switch(self, key: str) -> None:
        """Show a column, or hide it."""
        columns = self.arrangement.columns
        if key in self.shown:
            self._kept.discard(key)
            self.use(replace(self.arrangement, columns=tuple(c for c in columns if c[0] != key)))
        else:
            self._kept.add(key)
            self.use(replace(self.arrangement, columns=(*columns, (key, 0))))

    def sort_by(self, name: str) -> None:
        """Sort by this first; what it was sorted by before orders its equals. A second time turns it round.

        What is computed for each row, as the signal, has no order in the store: '' changes nothing.
        """
        if not name:
            self._mark()
            return
        before = [other for other in self.arrangement.sort.split(",") if other.removeprefix("-") != name]
        first = f"-{name}" if self.arrangement.sort.split(",")[0] == name else name
        self.arrangement = replace(self.arrangement, sort=",".join([first, *before[:2]]))
        self._mark()
        self._keep()
        self.ordered.emit()

    def group_by(self, name: str) -> None:
        """Put the rows under heads of what they have in common; '' for none."""
        self.arrangement = replace(self.arrangement, group=name)
        self._keep()
        self.ordered.emit()

    def make_room(self) -> None:
        """Let columns give way to the width that there is."""
        if self._busy:
            return
        self._busy = True
        self._given_way = make_room(self._table, self.shown, self._kept)
        self._busy = False

    # --- reading

    @property
    def shown(self) -> list[str]:
        """The columns that are wanted, from left to right."""
        return [key for key, _ in self.arrangement.columns]

    @property
    def seen(self) -> list[str]:
        """The columns that there is room for."""
        return [key for key in self.shown if key not in self._given_way]

    def _read(self, number: int) -> None:
        if self._busy:
            return
        self.arrangement = replace(self.arrangement, columns=arranged(self._table, self._given_way))
        if number != TITLE:
            self.make_room()
        self._keep()

    def _mark(self) -> None:
        """Show at the head what the rows are sorted by."""
        first = self.arrangement.sort.split(",")[0]
        number = next(n for n, column in enumerate(COLUMNS) if column.sort == first.removeprefix("-"))
        down = first.startswith("-")
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self._table.horizontalHeader().setSortIndicator(number, order)

    def _keep(self) -> None:
        self._state.setValue("commitments/arrangement", self.arrangement.as_text())

    # --- the menu

    def choose(self, place: QPoint) -> None:
        """Show the menu of columns and groups at a place of the screen."""
        menu = QMenu(self._table)
        self.fill(menu)
        menu.exec(place)

    def fill(self, menu: QMenu) -> None:
        """Columns with check marks, what to group by, and the ways back."""
        for column in COLUMNS:
            if column.key != "title":
                _check(menu.addAction(column.head), column.key in self.shown, partial(self.switch, column.key))
        menu.addSeparator()
        groups = menu.addMenu(self.tr("&Group by"))
        only = QActionGroup(groups)
        for name in ("", *GROUPS):
            action = groups.addAction(words.facet(name) if name else self.tr("Nothing"))
            only.addAction(action)
            _check(action, name == self.arrangement.group, partial(self.group_by, name))
        if self.arrangement.group:
            menu.addAction(self.tr("&Fold all groups")).triggered.connect(lambda: self.fold_wanted.emit(True))
            menu.addAction(self.tr("&Unfold all groups")).triggered.connect(lambda: self.fold_wanted.emit(False))
        menu.addSeparator()
        menu.addAction(self.tr("&Save as view…")).triggered.connect(self.save_wanted)
        menu.addAction(self.tr("&Usual columns")).triggered.connect(lambda: self._use_usual())

    def _use_usual(self) -> None:
        self._kept.clear()
        self.use(replace(self.arrangement, columns=Arrangement().columns))


def _check(action: QAction, checked: bool, then: Callable[[], object]) -> None:
    action.setCheckable(True)
    action.setChecked(checked)
    action.triggered.connect(lambda _checked=False: then())
