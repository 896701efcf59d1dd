"""The table of all commitments: search, filter, sort, group, arrange; edit one or many; copy."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from tracker import search
from tracker.errors import BadQuery
from tracker.model import Change, silent
from tracker.search import Query
from tracker.views import SavedView
from ui import copying, finding, words
from ui.arranging import Columns
from ui.columns import NUMBER, Arrangement, as_rows
from ui.empty import Empty
from ui.facets import Facets
from ui.finding import Found
from ui.grid import Grid
from ui.inline import EDITABLE, InlineEditor, Work
from ui.jobs import Job
from ui.panels.pieces import hidden, label, named
from ui.searchfield import SearchField
from ui.searchhelp import SearchHelp
from ui.session import Session
from ui.table import CommitmentTable
from ui.theme import Theme

TYPING_PAUSE_MS = 120
PAINTED_MS = 40  # by then the first rows are painted, and the question for all others takes nothing from that
LONG = 40  # rows from which on a change is made beside the window
MOST_TOUCHED = 200
WITH_TITLE = 95  # letters of width from which on there is room for the view's title beside the search
SHOWN_BY = frozenset(
    {"commitment", "commitment_party", "deadline", "target", "progress", "status_entry", "tag", "party", "document",
     "commitment_passage", "evidence_link"}
)  # fmt: skip
ABOUT = ("progress", "target", "deadline", "party", "commitment_party", "tag", "document", "commitment_passage")
"""Tables whose rows are shown in lines of which the commitment itself may be untouched."""
MENU = ("status", "progress", "evidence", "edit", "edit_due", "edit_tags", "", "source", "copy", "cite", "", "withdraw")


class CommitmentsView(QWidget):
    """Search field and table. `chosen` tells which commitment is current, 0 for none; `opened` asks for its passage."""

    chosen = Signal(int)
    opened = Signal(int)
    import_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, actions: dict[str, QAction], state: QSettings) -> None:
        super().__init__()
        self._session, self._theme, self._actions, self._state = session, theme, actions, state
        self._wanted = 0  # the commitment to choose once it is shown
        self._query = Query()
        self._fresh = True  # the next answer is to another question than what is shown
        self._editor: InlineEditor | None = None
        self.search = SearchField(session, theme)
        self.search.setPlaceholderText(self.tr("Search: words, party:China, due<2027, status:open …"))
        self.search.setAccessibleName(self.tr("Search commitments"))
        self._error = hidden(label("", "error"))
        self._count = named(QLabel(), "muted")
        self.model = CommitmentTable(session, self)
        self.table = Grid(self.model, theme, lambda value: words.value_of(self.columns.arrangement.group, value))
        self.table.setAccessibleName(self.tr("Commitments"))
        self.table.editable = EDITABLE
        self.columns = Columns(self.table, state)
        self.facets = Facets(theme)
        self._empty = Empty(theme, "commitments")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.refresh()

    # --- building

    def _lay_out(self) -> None:
        bar = named(QWidget(), "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 9, 10, 9)
        row.setSpacing(6)
        self._title = named(QLabel(self.tr("Commitments")), "title")
        row.addWidget(self._title)
        row.addSpacing(6)
        row.addWidget(self.search, 1)
        self._help = self._button("help", self.tr("What can be searched for"))
        self._filter = self._button("filter", self.tr("Filters with counts"))
        self._filter.setCheckable(True)
        self._arrange = self._button("columns", self.tr("Columns and groups"))
        for button in (self._help, self._filter, self._arrange):
            row.addWidget(button)
        row.addSpacing(4)
        row.addWidget(self._count)
        letter = self.fontMetrics().averageCharWidth()
        side = QSplitter(Qt.Orientation.Horizontal)
        side.setChildrenCollapsible(False)
        side.addWidget(self.facets)
        side.addWidget(self._pages)
        side.setStretchFactor(1, 1)
        self.facets.setMinimumWidth(18 * letter)
        side.setSizes([26 * letter, 90 * letter])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        self._error.setContentsMargins(16, 5, 16, 5)
        column.addWidget(self._error)
        column.addWidget(side, 1)
        shown = str(self._state.value("commitments/filters", "false")) == "true"
        self.facets.setVisible(shown)
        self._filter.setChecked(shown)

    def _button(self, icon: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIcon(self._theme.icon(icon, "muted"))
        self._theme.changed.connect(lambda: button.setIcon(self._theme.icon(icon, "muted")))
        return button

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._go_to_table)
        self._pause.timeout.connect(self.refresh)
        self._help.clicked.connect(self._show_help)
        self._filter.clicked.connect(self.show_filters)
        self._arrange.clicked.connect(self.choose_columns)
        self.facets.written.connect(self.look_for)
        self._empty.action.connect(self._help_out)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.table.chosen_others.connect(self._show_count)
        self.table.opened.connect(self.opened)
        self.table.edit_wanted.connect(self.edit_cell)
        self.table.customContextMenuRequested.connect(self._menu)
        self.table.verticalScrollBar().valueChanged.connect(lambda _: self._leave_cell())
        self.columns.ordered.connect(self._find_afresh)
        self.columns.fold_wanted.connect(self.model.fold_all)
        self.columns.save_wanted.connect(lambda: self._actions["save_view"].trigger())
        self._session.changed.connect(self._follow)
        self._session.day_changed.connect(self._follow_day)

    # --- for the window

    def refresh(self) -> None:
        """Ask again what the search finds."""
        self._pause.stop()
        text, today = self.search.text(), self._session.today
        try:
            query = search.parse(text, today)
        except BadQuery as error:
            self._show_error(error)
            return
        self._show_error(None)
        self._query = query
        shown = self.columns.arrangement
        if self._fresh and not shown.group:
            self._session.ask("table", finding.first(query, shown.sort, today), self._show_first)
        else:
            self._find_everything()

    def _find_everything(self) -> None:
        shown = self.columns.arrangement
        self._session.ask("table", finding.everything(self._query, shown.sort, shown.group), self._show_all)

    def selected(self) -> list[int]:
        """Ids of the chosen rows, in the order of the table."""
        return self.table.selected_ids()

    def select(self, id_: int) -> None:
        """Choose a commitment and bring it into sight."""
        row = self.model.row_of(id_)
        if row is not None:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, NUMBER["title"]))

    def select_when_shown(self, id_: int) -> None:
        """Choose a commitment as soon as the answer that has it is there."""
        self._wanted = id_
        self.refresh()

    def look_for(self, text: str) -> None:
        """Search for this text."""
        self.search.setText(text)
        self.refresh()

    def open_view(self, view: SavedView) -> None:
        """Look at commitments as a saved view does."""
        self.columns.use(Arrangement(view.columns or Arrangement().columns, view.sort, view.group))
        self._fresh = True
        self.look_for(view.query)

    def as_view(self, name: str) -> SavedView:
        """What is looked at now, for keeping under a name."""
        shown = self.columns.arrangement
        return SavedView(name, self.search.text(), shown.sort, shown.group, shown.columns)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard as a table that Excel and Word take."""
        ids, keys, today = self.selected(), self.columns.seen, self._session.today
        self._session.ask(
            "copy", finding.lines(ids, today), lambda found: copying.copy_table(as_rows(found, keys)), patient=True
        )

    def cite(self) -> None:
        """Put the chosen commitments on the clipboard as words to cite."""
        copying.copy_citations(self._session.store, self.selected())

    def show_filters(self, shown: bool | None = None) -> None:
        """Show the filters or hide them; without a wish, the other of the two. Shown, they take the keyboard."""
        shown = self.facets.isHidden() if shown is None else shown
        self._filter.setChecked(shown)
        self.facets.setVisible(shown)
        self._state.setValue("commitments/filters", "true" if shown else "false")
        if shown:
            self._count_facets()
            self.facets.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_columns(self) -> None:
        """Show the menu of columns and groups."""
        self.columns.choose(self._arrange.mapToGlobal(QPoint(0, self._arrange.height() + 2)))

    def edit_cell(self, key: str) -> None:
        """Edit status, due or tags in place: of the chosen rows, else of the one that the keyboard is on."""
        ids = self.selected()
        row = self.table.currentIndex().row()
        if not ids or not 0 <= row < self.model.rowCount():
            return
        self._leave_cell()
        self.table.scrollTo(self.table.currentIndex())
        editor = self._editor = InlineEditor(self._session, key, ids, self.table.viewport())
        editor.kept.connect(self._change)
        editor.left.connect(self._leave_cell)
        editor.open_at(self.table.cell(row, key))

    # --- inside: changing

    def _change(self, work: Work, ids: list[int]) -> None:
        self._leave_cell()
        if len(ids) < LONG:
            self._session.run(work, silent)
        else:
            title = self.tr("Changing %Ln commitment(s)", "", len(ids))
            self._session.start(Job(title, work))

    def _leave_cell(self) -> None:
        if self._editor:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- inside: finding

    def _typed(self) -> None:
        self._fresh = True
        self._pause.start()

    def _find_afresh(self) -> None:
        self._fresh = True
        self.refresh()

    def _show_first(self, found: Found) -> None:
        self._fresh = False
        self._show(found)
        self.table.scrollToTop()
        if found.whole:
            self._complete()
        else:
            self._session.later("table", self._find_everything, PAINTED_MS)

    def _show_all(self, found: Found) -> None:
        fresh, self._fresh = self._fresh, False
        self._show(found)
        if fresh:
            self.table.scrollToTop()
        self._complete()

    def _show(self, found: Found) -> None:
        kept, current = self.selected(), self.table.current_id()
        if self._wanted and self._wanted in found.ids:
            kept, current, self._wanted = [self._wanted], self._wanted, 0
        column = self.table.currentIndex().column()
        place = self.table.verticalScrollBar().value()
        if self.model.show(found.ids, found.groups, found.lines) or [current] == kept:
            self.table.choose(kept, current, column if column >= 0 else NUMBER["title"])
        self.table.viewport().update()
        if self.table.current_id() == current and kept == [current] and place == 0:
            self.table.scrollTo(self.table.currentIndex())
        self._pages.setCurrentWidget(self.table if len(found.ids) else self._empty)
        self.chosen.emit(self.table.current_id())

    def _complete(self) -> None:
        """All is found: tell how many, and count the filters."""
        self._show_count()
        if not self.model.ids:
            self._show_emptiness()
        self._count_facets()

    def _count_facets(self) -> None:
        if self.facets.isHidden():
            return
        text, today = self._query.text, self._session.today
        self._session.ask(
            "facets",
            lambda store: search.facets(store, text, today),
            lambda found: self.facets.show_facets(text, found),
            patient=True,
        )

    def _show_count(self) -> None:
        number = len(self.model.ids)
        chosen = self.table.selected_number()
        if chosen > 1:
            chosen = len(self.selected()) if self.model.grouped else chosen
            said = self.tr("%1 of %2 chosen").replace("%1", words.number(chosen))
            self._count.setText(said.replace("%2", words.number(number)))
            return
        self._count.setText(self.tr("%Ln commitment(s)", "", number))

    def _show_emptiness(self) -> None:
        if self.search.text().strip():
            said = self.tr("No commitment answers all of this search. Take a term away, or look at the filters.")
            self._empty.say(self.tr("Nothing found"), said, self.tr("Clear the search"))
        else:
            self._empty.say(
                self.tr("No commitments yet"),
                self.tr("Import a communiqué, a press release or a plan, and review what is promised in it."),
                self.tr("Import documents…"),
            )

    def _help_out(self) -> None:
        if self.search.text().strip():
            self.look_for("")
            self._go_to_table()
        else:
            self.import_wanted.emit()

    def _show_error(self, error: BadQuery | None) -> None:
        self.search.tell(error)
        self._error.setText(str(error) if error else "")
        self._error.setVisible(error is not None)

    def _show_help(self) -> None:
        shown = SearchHelp(self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.tried.connect(self.look_for)
        shown.open_below(self._help)

    # --- inside: following

    def _tell(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.model.id_at(current.row()) if current.isValid() else 0)

    def _follow(self, change: Change) -> None:
        if not change.touches(*SHOWN_BY):
            return
        touched = change.rows.get("commitment", ())
        if change.touches(*ABOUT) or len(touched) > MOST_TOUCHED:
            self.model.forget()
        else:
            self.model.touch(touched)
        self.table.viewport().update()
        self.refresh()

    def _follow_day(self) -> None:
        self.model.forget()
        self.refresh()
        self.table.viewport().update()

    def _go_to_table(self) -> None:
        if self._pause.isActive():
            self.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        for key in MENU:
            if key:
                menu.addAction(self._actions[key])
            else:
                menu.addSeparator()
        menu.exec(self.table.viewport().mapToGlobal(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._title.setVisible(self.width() >= WITH_TITLE * self.fontMetrics().averageCharWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel) and self.search.text():
            self.search.clear()
            self.refresh()
            self.table.setFocus()
            return
        super().keyPressEvent(event)
