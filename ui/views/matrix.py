"""Parties × commitments as a heat map of statuses or scores, judged cell by cell."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tracker import cycles, matrix, scales, search
from tracker.cycles import Cycle
from tracker.errors import BadQuery
from tracker.matrix import Matrix
from tracker.record import reference
from tracker.scales import TRACKER, Scale
from tracker.store import Store
from ui import words
from ui.copying import copy_table
from ui.crosscopy import lines_for_copy
from ui.crosstable import CrossTable
from ui.empty import Empty
from ui.heat import Legend
from ui.panels.pieces import hidden, named
from ui.searchfield import SearchField
from ui.seen import Seen
from ui.session import Session
from ui.theme import Theme

TYPING_PAUSE_MS = 150
SHOWN_BY = ("commitment", "commitment_party", "party", "status_entry", "score", "cycle", "scale", "tag", "deadline")


@dataclass(frozen=True, slots=True)
class Found:
    """What the view shows: the scales and cycles to choose from, and the table; None where a cycle is missing."""

    scales: list[Scale]
    cycles: list[Cycle]
    matrix: Matrix | None


def look(store: Store, query: search.Query, scale: str, cycle: int) -> Found:
    """The table of statuses, or of scores on a scale in a cycle: in the last one where there is none of this number."""
    known = cycles.cycles(store)
    if not scale:
        return Found(scales.all_scales(store), known, matrix.statuses(store, query))
    chosen = next((one for one in known if one.id == cycle), known[-1] if known else None)
    found = matrix.scores(store, chosen, scale, query) if chosen else None
    return Found(scales.all_scales(store), known, found)


class MatrixView(QWidget):
    """`chosen` tells which commitment has the keyboard; the other signals ask for the dialogs that judge it."""

    chosen = Signal(int)
    status_wanted = Signal(int, str)  # a commitment and a party
    score_wanted = Signal(int, str, int, str)  # and the cycle and the scale to score on
    cycle_wanted = Signal()
    refused = Signal(str)  # why a cell cannot be judged

    def __init__(self, session: Session, theme: Theme, state: QSettings) -> None:
        super().__init__()
        self._session, self._state = session, state
        self.search = SearchField(session, theme)
        self.search.setPlaceholderText(self.tr("Search: words, party:China, status:open …"))
        self.search.setAccessibleName(self.tr("Search commitments of the matrix"))
        self.scale, self.cycle = QComboBox(), QComboBox()
        self.scale.setAccessibleName(self.tr("What is shown: statuses, or scores on a scale"))
        self.cycle.setAccessibleName(self.tr("Cycle"))
        for choice in (self.scale, self.cycle):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            choice.setMaximumWidth(36 * self.fontMetrics().averageCharWidth())
        self.new_cycle = QPushButton(self.tr("New cycle…"))
        self._count, self._error = named(QLabel(), "muted"), named(hidden(QLabel()), "error")
        self.table, self.legend = CrossTable(theme), Legend(theme)
        self.table.setAccessibleName(self.tr("Matrix of parties and commitments"))
        self._empty = Empty(theme, "matrix")
        self._pages = QStackedWidget()
        self._matrix: Matrix | None = None
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        chosen = state.value("matrix/scale")
        scale = matrix.told_by(session.store) if chosen is None else str(chosen)
        self._wanted = scale, int(str(state.value("matrix/cycle", 0)))
        self._lay_out()
        self._connect()
        self._seen = Seen(self, session, SHOWN_BY, self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        try:
            query = search.parse(self.search.text(), self._session.today)
        except BadQuery as error:
            self._show_error(error)
            return
        self._show_error(None)
        scale, cycle = self._wanted
        self._session.ask("matrix", lambda store: look(store, query, scale, cycle), self._show, patient=True)

    def select(self, id_: int) -> None:
        """Give the row of a commitment the keyboard."""
        self.table.select(id_)

    def choose_cycle(self, id_: int) -> None:
        """Show the scores of a cycle, on the scale of the G20 Research Group where statuses were shown."""
        self._choose(self._wanted[0] or scales.G20, id_)

    def copy(self) -> None:
        """Put the whole table on the clipboard, for Excel and Word."""
        if self._matrix:
            copy_table(list(lines_for_copy(self._matrix)))

    # --- building

    def _lay_out(self) -> None:
        bar, tools, foot = named(QWidget(), "bar"), named(QWidget(), "tools"), named(QWidget(), "foot")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(12)
        row.addWidget(named(QLabel(self.tr("Matrix")), "title"))
        row.addWidget(self.search, 1)
        line = QHBoxLayout(tools)
        line.setContentsMargins(14, 6, 14, 6)
        line.setSpacing(8)
        for widget in (self.scale, self.cycle, self.new_cycle):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self._count)
        below = QHBoxLayout(foot)
        below.setContentsMargins(16, 6, 16, 6)
        below.addWidget(self.legend, 1)
        self._error.setContentsMargins(16, 5, 16, 5)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (bar, self._error, tools, self._pages, foot):
            column.addWidget(part, 1 if part is self._pages else 0)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda: self._pause.start())
        self.search.returnPressed.connect(self.table.setFocus)
        self._pause.timeout.connect(self.refresh)
        self.scale.activated.connect(lambda _: self._choose(str(self.scale.currentData()), self._wanted[1]))
        self.cycle.activated.connect(lambda _: self._choose(self._wanted[0], int(self.cycle.currentData())))
        self.new_cycle.clicked.connect(self.cycle_wanted)
        self._empty.action.connect(self.cycle_wanted)
        self.table.chosen.connect(lambda id_, _: self.chosen.emit(id_))
        self.table.judged.connect(self._judge)

    def _choose(self, scale: str, cycle: int) -> None:
        self._wanted = (scale, cycle)
        self._state.setValue("matrix/scale", scale)
        self._state.setValue("matrix/cycle", cycle)
        self.refresh()

    def _judge(self, id_: int, party: str) -> None:
        scale = self._wanted[0]
        if scale:
            self.score_wanted.emit(id_, party, int(self.cycle.currentData()), scale)
        elif self._matrix and (id_, party) not in self._matrix.bound:
            said = self.tr("%1 is not bound by %2. Edit the commitment to name it among those who promise.")
            self.refused.emit(said.replace("%1", party).replace("%2", reference("C", id_)))
        else:
            self.status_wanted.emit(id_, party)

    # --- showing

    def _show(self, found: Found) -> None:
        scale, cycle = self._wanted
        self.scale.clear()
        self.scale.addItem(self.tr("Status"), "")
        for one in found.scales:
            if one.code != TRACKER:
                self.scale.addItem(self.tr("Scores: %1").replace("%1", one.title), one.code)
        self.scale.setCurrentIndex(max(self.scale.findData(scale), 0))
        self.cycle.clear()
        for known in found.cycles:
            self.cycle.addItem(known.name, known.id)
        at = self.cycle.findData(cycle)
        self.cycle.setCurrentIndex(at if at >= 0 else self.cycle.count() - 1)
        self.cycle.setVisible(bool(scale and found.cycles))
        self.new_cycle.setVisible(bool(scale))
        self._matrix = found.matrix
        self._show_matrix(found.matrix)

    def _show_matrix(self, found: Matrix | None) -> None:
        filled = bool(found and found.board.rows and found.board.parties)
        if found:
            self.table.show_matrix(found)
            self.legend.show_scale(found.board)
        self.legend.setVisible(filled)
        self._count.setText(self._counted(found) if found and filled else "")
        if not found:
            sentence = self.tr("Scores are given in a cycle: a window such as “Rio 2024 final”. Make one to begin.")
            self._empty.say(self.tr("No cycle yet"), sentence, self.tr("New cycle…"))
        elif not filled and self.search.text().strip():
            sentence = self.tr("No commitment with a party answers this search. Esc clears it.")
            self._empty.say(self.tr("Nothing found"), sentence, "")
        elif not filled:
            sentence = self.tr(
                "Each commitment has a row here, and each party that is bound by one a column: how the promise stands"
                " for it is judged in its cell."
            )
            self._empty.say(self.tr("No parties are bound yet"), sentence, "")
        self._pages.setCurrentWidget(self.table if filled else self._empty)

    def _counted(self, found: Matrix) -> str:
        rows, parties = words.number(len(found.board.rows)), words.number(len(found.board.parties))
        text = self.tr("Commitments: %1 · Parties: %2")
        if found.total > len(found.board.rows):
            text = self.tr("Commitments: the first %1 of %3 (a search narrows them) · Parties: %2")
        return text.replace("%1", rows).replace("%2", parties).replace("%3", words.number(found.total))

    def _show_error(self, error: BadQuery | None) -> None:
        self.search.tell(error)
        self._error.setText(str(error) if error else "")
        self._error.setVisible(error is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel) and self.search.text():
            self.search.clear()
            self.table.setFocus()
            return
        super().keyPressEvent(event)
