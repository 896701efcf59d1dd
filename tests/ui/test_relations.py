"""Relations on the page of a commitment: made, decided, removed, and the totals that they leave open or settle."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.tracker.making import draft
from tests.ui.test_commitment_page import shown
from tracker import commitments, relations
from tracker.model import Quantity
from tracker.relations import RelationKind, SumRule
from ui.dialogs.relate import RelateDialog
from ui.panels.detail import FROM_THIS_WINDOW, DetailPanel
from ui.session import Session
from ui.theme import Theme


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> DetailPanel:
    made = DetailPanel(session, Theme("light"), {key: QAction(key) for key in FROM_THIS_WINDOW})
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    return made


@pytest.fixture
def pair(session: Session) -> tuple[int, int]:
    """1,500 places and 3,000 of them."""
    made = [
        session.run(commitments.add, draft(title=f"{number} places", quantities=(Quantity(Decimal(number), "places"),)))
        for number in (1500, 3000)
    ]
    return made[0], made[1]


def button(panel: DetailPanel, name: str) -> QPushButton:
    (found,) = [b for b in panel.findChildren(QPushButton) if b.isVisible() and name in b.accessibleName()]
    return found


def test_a_relation_is_made_by_keyboard_and_leaves_three_totals(
    qtbot: QtBot, session: Session, panel: DetailPanel, pair: tuple[int, int]
) -> None:
    first, later = pair
    panel.show_commitment(later)
    assert "Relations" not in shown(panel)
    dialog = RelateDialog(session, later, panel)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.picker.search, "1500")
    qtbot.waitUntil(lambda: dialog.picker.list.count() == 1 and dialog.picker.chosen() == first)
    qtbot.keyClicks(dialog.note, "Nobody said.")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (made,) = relations.of(session.store, first)
    assert (made.from_id, made.kind, made.sum_rule) == (later, RelationKind.OVERLAPS, SumRule.UNKNOWN)
    said = shown(panel)
    assert "Overlaps · not decided" in said and "Nobody said." in said
    assert "4,500 / 3,000 / 1,500 places: not decided" in said
    assert "4,500 if both count" in said and "3,000 if the later counts" in said
    session.undo()
    assert "Relations" not in shown(panel)


def test_nothing_is_related_to_itself_or_to_nothing(
    qtbot: QtBot, session: Session, panel: DetailPanel, pair: tuple[int, int]
) -> None:
    dialog = RelateDialog(session, pair[0], panel)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.picker.list.count() == 1)  # the other alone
    qtbot.keyClicks(dialog.picker.search, "nowhere")
    qtbot.waitUntil(lambda: dialog.picker.list.count() == 0)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.result() and "No commitment is chosen" in dialog.error.text()
    assert relations.all_relations(session.store) == []
    dialog.reject()


def test_what_counts_is_decided_over_a_relation_that_there_is(
    qtbot: QtBot, session: Session, panel: DetailPanel, pair: tuple[int, int]
) -> None:
    first, later = pair
    session.run(relations.relate, later, first, RelationKind.OVERLAPS, note="Nobody said.")
    panel.show_commitment(first)
    asked: list[relations.Relation] = []
    panel.relation_wanted.connect(asked.append)
    button(panel, "Decide").click()
    dialog = RelateDialog(session, first, panel, asked[0])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.rules[SumRule.COUNT_LATER].setChecked(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (made,) = relations.of(session.store, first)
    assert (made.sum_rule, made.note) == (SumRule.COUNT_LATER, "Nobody said.")
    said = shown(panel)
    assert "3,000 places" in said and "not decided" not in said


def test_a_relation_leads_to_the_other_and_is_removed_with_undo(
    session: Session, panel: DetailPanel, pair: tuple[int, int]
) -> None:
    first, later = pair
    session.run(relations.relate, later, first, RelationKind.SUPERSEDES)
    panel.show_commitment(first)
    assert "Is superseded by" in shown(panel)
    opened: list[int] = []
    panel.related_opened.connect(opened.append)
    button(panel, "3000 places").click()
    assert opened == [later]
    button(panel, "Remove the relation").click()
    assert "Relations" not in shown(panel) and relations.of(session.store, first) == []
    session.undo()
    assert "Is superseded by" in shown(panel)


def test_the_page_follows_what_changes_of_the_other(
    session: Session, panel: DetailPanel, pair: tuple[int, int]
) -> None:
    first, later = pair
    session.run(relations.relate, later, first, RelationKind.OVERLAPS)
    panel.show_commitment(first)
    session.run(commitments.edit, [later], title="2,000 seats", quantities=(Quantity(Decimal(2000), "places"),))
    assert button(panel, "2,000 seats")
    assert "3,500 / 2,000 / 1,500 places: not decided" in shown(panel)
