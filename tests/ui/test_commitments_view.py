"""The view of all commitments, by keyboard: search, filters, columns, groups, cells, copying."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.tracker.making import draft, event, plain
from tracker import commitments, judging
from tracker.model import Status
from tracker.views import SavedView
from ui.columns import NUMBER, Arrangement, arrangement_from
from ui.session import Session
from ui.theme import Theme
from ui.views import commitments as view_module
from ui.views.commitments import CommitmentsView

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def state(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def view(qtbot: QtBot, session: Session, theme: Theme, state: QSettings) -> Iterator[CommitmentsView]:
    """1 training 2027 (China), 2 summit 2025 (Kazakhstan), 3 école (Österreich, two tags), 4 and 5 without date."""
    for made in (
        draft(),
        event(pledgors=("Kazakhstan",)),
        plain("Build an école", pledgors=("Österreich",), tags=("schools", "east")),
        plain("=SUM(A1) trees", pledgors=("China",)),
        plain("Plant trees", pledgors=("China",)),
    ):
        session.run(commitments.add, made)
    names = [key for key in view_module.MENU if key] + ["save_view"]
    view = CommitmentsView(session, theme, {name: QAction(name) for name in names}, state)
    qtbot.addWidget(view)
    view.resize(1300, 600)
    view.show()
    qtbot.waitUntil(lambda: len(view.model.ids) == 5)
    view.table.setFocus()
    yield view
    quiet(view, qtbot)


def quiet(view: CommitmentsView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view._session.quiet):
        view._session.tell_when_quiet()


def shown(view: CommitmentsView) -> list[int]:
    return [view.model.id_at(row) for row in range(view.model.rowCount())]


def look(view: CommitmentsView, qtbot: QtBot, text: str) -> list[int]:
    view.look_for(text)
    quiet(view, qtbot)
    return shown(view)


def go_to(view: CommitmentsView, id_: int, key: str) -> None:
    row = view.model.row_of(id_)
    assert row is not None
    view.select(id_)
    view.table.setCurrentIndex(view.model.index(row, NUMBER[key]))


def editor(view: CommitmentsView) -> QWidget:
    assert view._editor
    return view._editor


# --- cells


def test_a_status_is_given_in_the_cell_and_asks_for_its_note(view: CommitmentsView, qtbot: QtBot) -> None:
    go_to(view, 3, "status")
    qtbot.keyClick(view.table, Key.Key_Return)
    choice = editor(view).findChild(QComboBox)
    assert isinstance(choice, QComboBox)
    assert choice.hasFocus()
    choice.setCurrentIndex(list(Status).index(Status.STALLED))
    qtbot.keyClick(choice, Key.Key_Return)
    field = view._editor.field  # type: ignore[union-attr]
    assert field.hasFocus()
    qtbot.keyClick(field, Key.Key_Return)
    assert "needs a note" in view._editor._error.text()  # type: ignore[union-attr]
    qtbot.keyClicks(field, "no news")
    qtbot.keyClick(field, Key.Key_Return)
    (entry,) = judging.statuses(view._session.store, 3)
    assert (entry.value, entry.note, entry.valid_on) == (Status.STALLED, "no news", date(2026, 11, 24))
    assert view._editor is None
    assert view.table.hasFocus()


def test_a_status_that_needs_evidence_asks_why_it_stands_without(view: CommitmentsView, qtbot: QtBot) -> None:
    go_to(view, 3, "status")
    qtbot.keyClick(view.table, Key.Key_F2)
    assert view._editor and view._editor.choice
    view._editor.choice.setCurrentIndex(list(Status).index(Status.EXPIRED_UNDELIVERED))
    field = view._editor.field
    qtbot.keyClicks(field, "nothing was built")
    qtbot.keyClick(field, Key.Key_Return)
    assert "needs a piece of evidence" in view._editor._error.text()
    assert field.text() == ""
    qtbot.keyClicks(field, "seen by ourselves")
    qtbot.keyClick(field, Key.Key_Return)
    (entry,) = judging.judgements(view._session.store, 3)
    assert (entry.value, entry.note, entry.override) == (
        "expired_undelivered", "nothing was built", "seen by ourselves",
    )  # fmt: skip


def test_due_and_tags_of_all_that_are_chosen_in_one_step(view: CommitmentsView, qtbot: QtBot) -> None:
    assert look(view, qtbot, "due:none") == [3, 4, 5]
    go_to(view, 3, "due")
    qtbot.keyClick(view.table, Key.Key_Down, SHIFT)
    qtbot.keyClick(view.table, Key.Key_Down, SHIFT)
    assert view.selected() == [3, 4, 5]
    qtbot.keyClick(view.table, Key.Key_F2)
    field = view._editor.field  # type: ignore[union-attr]
    qtbot.keyClicks(field, "soon")
    qtbot.keyClick(field, Key.Key_Return)
    assert "'soon' is no date" in view._editor._error.text()  # type: ignore[union-attr]
    field.setText("2028-03")
    qtbot.keyClick(field, Key.Key_Return)
    store = view._session.store
    assert [commitments.get(store, id_).due for id_ in (3, 4, 5)] == ["2028-03"] * 3
    step = store.next_undo()
    assert step and step.about == "3 commitments"
    assert look(view, qtbot, "due:2028") == [3, 4, 5]
    view.table.selectAll()
    view.edit_cell("tags")
    field = view._editor.field  # type: ignore[union-attr]
    assert field.text() == ""
    qtbot.keyClicks(field, "trees, east")
    qtbot.keyClick(field, Key.Key_Return)
    assert [commitments.get(store, id_).tags for id_ in (3, 4)] == [("east", "schools", "trees"), ("east", "trees")]


def test_escape_leaves_the_cell_as_it_was(view: CommitmentsView, qtbot: QtBot) -> None:
    before = view._session.store.next_undo()
    go_to(view, 3, "tags")
    view.columns.switch("tags")
    qtbot.keyClick(view.table, Key.Key_Return)
    field = view._editor.field  # type: ignore[union-attr]
    assert field.text() == "east, schools"
    qtbot.keyClicks(field, ", more")
    qtbot.keyClick(field, Key.Key_Escape)
    assert view._editor is None
    assert view._session.store.next_undo() == before
    assert view.search.text() == ""


def test_enter_in_another_cell_opens_the_document(view: CommitmentsView, qtbot: QtBot) -> None:
    go_to(view, 3, "title")
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view.table, Key.Key_Return)
    assert told.args == [3]


# --- order and groups


def test_a_click_on_a_head_sorts_and_equals_keep_the_order_before(view: CommitmentsView, qtbot: QtBot) -> None:
    view.columns.sort_by("title")
    view.columns.sort_by("party")
    quiet(view, qtbot)
    assert view.columns.arrangement.sort == "party,title,due"
    assert shown(view) == [1, 4, 5, 2, 3]
    view.columns.sort_by("party")
    quiet(view, qtbot)
    assert shown(view) == [3, 2, 1, 4, 5]


def test_groups_have_heads_with_numbers_and_fold_by_key(view: CommitmentsView, qtbot: QtBot) -> None:
    view.columns.group_by("party")
    quiet(view, qtbot)
    assert shown(view) == [0, 1, 4, 5, 0, 2, 0, 3]
    view.table.setCurrentIndex(view.model.index(0, 1))
    qtbot.keyClick(view.table, Key.Key_Left)
    assert shown(view) == [0, 0, 2, 0, 3]
    assert view.model.group_at(0) is not None
    assert view.model.data(view.model.index(0, 0)) == "China (3)"
    assert len(view.model.ids) == 5
    view._session.run(commitments.edit, [5], note="still folded")
    quiet(view, qtbot)
    assert shown(view) == [0, 0, 2, 0, 3]
    qtbot.keyClick(view.table, Key.Key_Right)
    assert shown(view) == [0, 1, 4, 5, 0, 2, 0, 3]
    view.columns.fold_wanted.emit(True)
    assert shown(view) == [0, 0, 0]


def test_in_a_group_left_leads_to_its_head(view: CommitmentsView, qtbot: QtBot) -> None:
    view.columns.group_by("party")
    quiet(view, qtbot)
    first = view.table.horizontalHeader().logicalIndex(0)
    view.table.setCurrentIndex(view.model.index(3, first))
    qtbot.keyClick(view.table, Key.Key_Left)
    assert view.table.currentIndex().row() == 0


def test_what_is_chosen_is_kept_by_id_when_the_order_changes(view: CommitmentsView, qtbot: QtBot) -> None:
    view.table.choose([2, 5], 5, 1)
    view.columns.sort_by("title")
    quiet(view, qtbot)
    assert sorted(view.selected()) == [2, 5]
    assert view.table.current_id() == 5
    view.columns.group_by("status")
    quiet(view, qtbot)
    assert sorted(view.selected()) == [2, 5]


# --- columns


def test_columns_are_remembered_and_saved_with_a_view(
    view: CommitmentsView, qtbot: QtBot, session: Session, theme: Theme, state: QSettings
) -> None:
    view.columns.switch("tags")
    view.columns.switch("signal")
    header = view.table.horizontalHeader()
    header.moveSection(header.visualIndex(NUMBER["tags"]), 0)
    header.resizeSection(NUMBER["due"], 150)
    view.columns.sort_by("status")
    kept = view.as_view("mine")
    assert kept.columns[0][0] == "tags"
    assert dict(kept.columns)["due"] == 150
    assert "signal" not in dict(kept.columns)
    again = CommitmentsView(session, theme, view._actions, state)
    qtbot.addWidget(again)
    assert again.columns.arrangement == view.columns.arrangement
    again.columns.use(Arrangement())
    again.open_view(SavedView("mine", "kind:event", kept.sort, "kind", kept.columns))
    quiet(again, qtbot)
    assert again.search.text() == "kind:event"
    assert again.as_view("mine").columns == kept.columns
    assert shown(again) == [0, 2]


def test_an_arrangement_of_another_release_is_the_usual_one() -> None:
    for text in ("", "{", "[]", '{"columns": [["gone", 3]]}', '{"columns": 3}', '{"columns": [["due"]]}'):
        assert arrangement_from(text).columns == Arrangement().columns


def test_where_there_is_little_room_columns_give_way_but_none_that_was_asked_for(view: CommitmentsView) -> None:
    view.resize(520, 500)
    assert "progress" not in view.columns.seen
    assert {"title", "due", "status"} <= set(view.columns.seen)
    view.columns.switch("document")
    assert "document" in view.columns.seen
    view.resize(1300, 500)
    assert "progress" in view.columns.seen


# --- search and filters


def test_the_search_field_completes_by_keyboard_and_keeps_out_of_the_way(view: CommitmentsView, qtbot: QtBot) -> None:
    view.activateWindow()
    view.search.setFocus()
    qtbot.keyClicks(view.search, "par")
    qtbot.waitUntil(lambda: view.search.offered == ["party:"])
    qtbot.keyClick(view.search, Key.Key_Down)
    qtbot.keyClick(view.search, Key.Key_Return)
    assert view.search.text() == "party:"
    qtbot.waitUntil(lambda: view.search.offered[:2] == ["party:China", "party:Kazakhstan"])
    qtbot.keyClicks(view.search, "ost")
    qtbot.waitUntil(lambda: view.search.offered == ["party:Österreich"])
    qtbot.keyClick(view.search, Key.Key_Down)
    qtbot.keyClick(view.search, Key.Key_Tab)
    assert view.search.text() == "party:Österreich "
    qtbot.keyClicks(view.search, "du")
    qtbot.waitUntil(lambda: view.search.offered == ["due:"])
    qtbot.keyClick(view.search, Key.Key_Escape)
    assert view.search.offered == []
    assert view.search.text() == "party:Österreich du"
    quiet(view, qtbot)


def test_a_fault_is_told_at_the_word_and_the_rows_stay(view: CommitmentsView, qtbot: QtBot) -> None:
    before = shown(view)
    look(view, qtbot, "trees due<")
    assert "due< needs a value behind it. Write for example due<2027." in view._error.text()
    assert view.search._fault and (view.search._fault.position, view.search._fault.end) == (6, 10)
    assert shown(view) == before
    assert look(view, qtbot, "trees") == [4, 5]
    assert view._error.isHidden()


def test_filters_write_the_search_and_the_search_marks_the_filters(view: CommitmentsView, qtbot: QtBot) -> None:
    view.show_filters()
    quiet(view, qtbot)
    assert view.facets.isVisible()
    first = view.facets.topLevelItem(0)
    assert first and first.text(0) == "Status"
    party = view.facets.topLevelItem(1)
    assert party and party.child(0)
    view.facets.setCurrentItem(party.child(0))
    qtbot.keyClick(view.facets, Key.Key_Space)
    quiet(view, qtbot)
    assert view.search.text() == "party:China"
    assert shown(view) == [1, 4, 5]
    kazakhstan = next(item for item in view.facets._every() if item.text(0) == "Kazakhstan")
    view.facets.setCurrentItem(kazakhstan)
    qtbot.keyClick(view.facets, Key.Key_Return)
    quiet(view, qtbot)
    assert view.search.text() == "party:China OR party:Kazakhstan"
    assert len(shown(view)) == 4
    look(view, qtbot, "")
    assert [item.text(0) for item in view.facets._every() if "chosen" in item.data(0, 11)] == []


def test_nothing_found_says_what_to_do(view: CommitmentsView, qtbot: QtBot) -> None:
    assert look(view, qtbot, "nothing-of-the-kind") == []
    assert view._pages.currentWidget() is view._empty
    view._empty.action.emit()
    quiet(view, qtbot)
    assert len(shown(view)) == 5


def test_many_are_found_in_two_answers_and_nothing_jumps(
    view: CommitmentsView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view_module.finding, "FIRST", 2)
    assert look(view, qtbot, "-nothing") == [2, 1, 3, 4, 5]
    assert "5" in view._count.text()


# --- copying


def test_rows_are_copied_as_a_table_whose_cells_stay_text(view: CommitmentsView, qtbot: QtBot) -> None:
    view.table.choose([4, 3], 4, 1)
    view.copy()
    quiet(view, qtbot)
    copied = QGuiApplication.clipboard().mimeData()
    head, *rows = [line.split("\t") for line in copied.text().splitlines()]
    assert head[:3] == ["No.", "Commitment", "By whom"]
    assert [row[1] for row in rows] == ["Build an école", "'=SUM(A1) trees"]
    assert "<td>=SUM(A1) trees</td>" in copied.html()
    assert "mso-number-format" in copied.html()


def test_commitments_are_copied_as_words_to_cite(view: CommitmentsView) -> None:
    view.table.choose([2], 2, 1)
    view.cite()
    said = QGuiApplication.clipboard().text()
    assert said.startswith("“") and said.endswith("; due 2025; C-0002.")
    assert "Kazakhstan" in said
