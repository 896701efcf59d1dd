"""The table of commitments in a real window, side by side with the leanest table known; and what blocks the window.

    python -m tests.benchmarks.table [ROWS] [--store FILE] [--rounds N]

The leanest table is a QTableView over a QStandardItemModel that holds the rows in sight only and constant texts: no
store, no search, no selection by id. Both are driven by the same keys in turn, each from the key to the end of the
painting; what counts is the ratio. The watchdog beats once a millisecond in the window's event loop: the longest
silence during a command is how long it kept the window from answering.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QTableView, QVBoxLayout, QWidget

from tests.benchmarks import stores
from ui import desk, pictures
from ui.columns import COLUMNS, NUMBER
from ui.commands import table as table_commands
from ui.main_window import MainWindow
from ui.session import Session
from ui.theme import Theme
from ui.views.commitments import CommitmentsView

TODAY = date(2026, 11, 24)
SIZE = (1440, 900)
WORDS = ("climate", "kazakh status:open", "teachers")
PAGES = 40
Pairs = list[tuple[float, float]]


class Lean(QWidget):
    """The floor: a search field above a table of constant rows, as many as are seen."""

    def __init__(self, rows: int, columns: list[tuple[str, int]]) -> None:
        super().__init__()
        self.field, self.table = QLineEdit(), _Rows(rows, columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.table)
        self.field.textChanged.connect(lambda _: self.table.turn())


class _Rows(QTableView):
    def __init__(self, rows: int, columns: list[tuple[str, int]]) -> None:
        super().__init__()
        self._page = 0
        self._texts = [
            [[f"{head} {(page * 37 + row * 11) % 997} of the rows" for head, _ in columns] for row in range(rows)]
            for page in range(7)
        ]
        model = QStandardItemModel(rows, len(columns), self)
        self._items = [[QStandardItem(text) for text in line] for line in self._texts[0]]
        for row, line in enumerate(self._items):
            for number, item in enumerate(line):
                model.setItem(row, number, item)
        self.setModel(model)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for number, (_, width) in enumerate(columns):
            self.setColumnWidth(number, width)

    def turn(self) -> None:
        """Show the next page."""
        self._page = (self._page + 1) % len(self._texts)
        for line, texts in zip(self._items, self._texts[self._page], strict=True):
            for item, text in zip(line, texts, strict=True):
                item.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.turn()


class _Painted(QObject):
    """Ends a loop once a widget was painted after it was asked to wait."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.loop = QEventLoop()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.loop.quit)
        return False


class Watchdog:
    """Beats once a millisecond. `longest` is the longest time in ms that it could not, `worked` the most that the
    window's thread itself worked between two beats: on a busy machine only that can be compared."""

    def __init__(self) -> None:
        self.longest = self.worked = 0.0
        self._last, self._cpu = time.perf_counter(), time.thread_time()
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self.longest, self._last = max(self.longest, (now - self._last) * 1000), now
        self.worked, self._cpu = max(self.worked, (cpu - self._cpu) * 1000), cpu

    def during(self, command: Callable[[], object], settle: Callable[[], object]) -> tuple[float, float]:
        """The longest silence while a command is done and all that follows from it, and the longest work."""
        self._last, self._cpu = time.perf_counter(), time.thread_time()
        self.longest = self.worked = 0.0
        command()
        settle()
        self._beat()
        return self.longest, self.worked


def milliseconds(do: Callable[[], object], painted: _Painted) -> float:
    """From the deed to the end of the painting that it causes."""
    began = time.perf_counter()
    do()
    painted.loop.exec()
    return (time.perf_counter() - began) * 1000


def page_down(view: CommitmentsView, lean: Lean, rounds: int) -> Pairs:
    """Pairs of times of a page-down: ours, the floor's."""
    pairs = []
    ours, floor = _Painted(view.table.viewport()), _Painted(lean.table.viewport())
    for _ in range(rounds):
        view.table.setCurrentIndex(view.model.index(0, NUMBER["title"]))
        for _ in range(PAGES):
            one = milliseconds(lambda: QTest.keyClick(view.table, Qt.Key.Key_PageDown), ours)
            other = milliseconds(lambda: QTest.keyClick(lean.table, Qt.Key.Key_PageDown), floor)
            pairs.append((one, other))
    return pairs


def key_strokes(view: CommitmentsView, lean: Lean, rounds: int) -> Pairs:
    """Pairs of times of a key stroke in the search until the first rows stand there, without the typing pause."""
    pairs = []
    floor, ours = _Painted(lean.table.viewport()), _Painted(view.table.viewport())
    view._pause.setInterval(0)
    for word in WORDS * rounds:
        view.look_for("")
        settle(view)
        for letter in word:
            began = time.perf_counter()
            _type(view, letter)
            if view.search._fault or not view.table.isVisible():  # nothing is found: no table is painted
                continue
            ours.loop.exec()
            one = (time.perf_counter() - began) * 1000
            settle(view)
            other = milliseconds(lambda letter=letter: QTest.keyClicks(lean.field, letter), floor)
            pairs.append((one, other))
    return pairs


def _type(view: CommitmentsView, letter: str) -> None:
    """Type a letter, and wait for the first rows of its answer, or for the fault that it makes."""
    loop = QEventLoop()
    view.chosen.connect(loop.quit)
    QTest.keyClicks(view.search, letter)
    view.refresh()
    if view.search._fault is None:
        loop.exec()
    view.chosen.disconnect(loop.quit)
    view.table.viewport().update()


def settle(view: CommitmentsView) -> None:
    """Wait until everything that was asked is answered and every job done."""
    loop = QEventLoop()
    view._session.quiet.connect(loop.quit)
    view._session.tell_when_quiet()
    loop.exec()
    view._session.quiet.disconnect(loop.quit)


def blocks(window: MainWindow, view: CommitmentsView) -> Iterator[tuple[str, tuple[float, float]]]:
    """Each command with the longest time in ms that the window could not answer, and that it worked."""
    dog = Watchdog()

    def done() -> None:
        settle(view)
        pictures.settle(window)

    for name, command in commands(window, view):
        yield name, dog.during(command, done)


def commands(window: MainWindow, view: CommitmentsView) -> Iterator[tuple[str, Callable[[], object]]]:
    """What is done to the table, one after another."""
    table, bench = view.table, window.bench
    for text in ("climate", "party:China status:open", "due<2027 OR tag:health", ""):
        yield f"search {text!r}", lambda text=text: view.look_for(text)
    for column in COLUMNS:
        if column.sort:
            yield f"sort by {column.sort}", lambda name=column.sort: view.columns.sort_by(name)
    view.columns.use(view.columns.arrangement.__class__())
    for group in ("status", "kind", "due", "party", "document", ""):
        yield f"group by {group or 'nothing'}", lambda group=group: view.columns.group_by(group)
        if group == "party":
            yield "fold all groups", lambda: view.columns.fold_wanted.emit(True)
            yield "unfold all groups", lambda: view.columns.fold_wanted.emit(False)
    yield "show filters", lambda: view.show_filters(True)
    yield "choose a filter", lambda: view.look_for("status:open")
    yield "take it back", lambda: view.look_for("")
    yield "End", lambda: QTest.keyClick(table, Qt.Key.Key_End)
    yield "Home", lambda: QTest.keyClick(table, Qt.Key.Key_Home)
    yield "choose all rows", table.selectAll
    yield "one row down", lambda: QTest.keyClick(table, Qt.Key.Key_Down)
    yield from _changes(view, bench.session)
    yield "saved view", lambda: table_commands.open_saved(bench, _saved(view))
    yield "plain again", lambda: view.open_view(view.as_view("").__class__(""))


def _saved(view: CommitmentsView) -> int:
    from dataclasses import replace

    from tracker import views

    return view._session.run(views.save, replace(view.as_view("Bench"), query="status:open", group="kind"))


def _changes(view: CommitmentsView, session: Session) -> Iterator[tuple[str, Callable[[], object]]]:
    from tracker import bulk
    from tracker.model import Status

    def judge(number: int) -> None:
        ids = list(view.model.ids[:number])
        view._change(lambda store, tick: bulk.judge(store, ids, Status.STALLED, TODAY, "No news in a year.", tick), ids)

    for number in (1, 200, 3_000):
        yield f"status of {number}", lambda number=number: judge(number)
        yield f"undo status of {number}", session.undo


@contextmanager
def opened(store: Path) -> Iterator[tuple[MainWindow, CommitmentsView]]:
    """The window on a store, with the table in front."""
    desk.application()
    theme = Theme("light")
    theme.apply()
    with TemporaryDirectory() as folder:
        state = QSettings(str(Path(folder, "window.ini")), QSettings.Format.IniFormat)
        window = MainWindow(Session(store, today=TODAY), theme, state)
        window.resize(*SIZE)
        window.show()
        window.bench.show_view("commitments")
        view = window.bench.commitments_view()
        settle(view)
        pictures.settle(window)
        yield window, view
        window.close()


def lean_beside(view: CommitmentsView) -> Lean:
    """The floor, as large as the table and with as many rows and columns."""
    widths = [
        (COLUMNS[NUMBER[key]].head, view.table.columnWidth(NUMBER[key]))
        for key in view.columns.seen
        if not view.table.isColumnHidden(NUMBER[key])
    ]
    height = view.table.rowHeight(0)
    lean = Lean(view.table.viewport().height() // height + 1, widths)
    lean.table.verticalHeader().setDefaultSectionSize(height)
    lean.resize(view.table.width(), view.table.height() + 40)
    lean.show()
    return lean


def report(name: str, pairs: Pairs) -> None:
    """A line with medians, 95th percentiles and their ratios."""
    ours, floor = zip(*pairs, strict=True)

    def high(values: tuple[float, ...]) -> float:
        return sorted(values)[int(len(values) * 0.95)]

    middle = statistics.median(ours), statistics.median(floor)
    print(
        f"{name:<12} ours {middle[0]:6.1f} / {high(ours):6.1f} ms   leanest {middle[1]:6.1f} / {high(floor):6.1f} ms"
        f"   ratio {middle[0] / middle[1]:5.2f} / {high(ours) / high(floor):5.2f}   (median / 95 %)"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the table of commitments.")
    parser.add_argument("rows", nargs="?", type=int, default=100_000)
    parser.add_argument("--store", type=Path, help="a store to use, made where it is not there yet")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=("ratios", "blocks"))
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder:
        store = options.store or Path(folder, "bench.pledgebook")
        if not store.exists():
            stores.make(store, options.rows)
        with opened(store) as (window, view):
            print(f"{len(view.model.ids):,} rows, {QApplication.platformName()}, load {os.getloadavg()[0]:.1f}")
            if options.only != "blocks":
                lean = lean_beside(view)
                report("page-down", page_down(view, lean, options.rounds))
                report("key stroke", key_strokes(view, lean, options.rounds))
                lean.close()
            if options.only != "ratios":
                print(f"  {'the longest block by':<32}    wall   own work")
                for name, (longest, worked) in blocks(window, view):
                    print(f"{'!' if worked > 100 else ' '} {name:<32} {longest:7.1f} {worked:7.1f} ms")


if __name__ == "__main__":
    sys.exit(main())
