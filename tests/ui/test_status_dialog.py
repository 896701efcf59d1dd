"""Recording a status by keyboard: a verdict, a day, a note that cannot be left out, evidence; all of it one step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.story import Stage, judged, reached, summit, training
from tracker import commitments, judging
from tracker.model import EvidenceKind, Status
from ui.dialogs.fields import EvidenceFields
from ui.dialogs.status import StatusDialog
from ui.dialogs.verdicts import meaning
from ui.session import Session
from ui.theme import Theme

Open = Callable[..., StatusDialog]


@pytest.fixture
def opens(session: Session, theme: Theme, qtbot: QtBot) -> Iterator[Open]:
    """Opens the dialog and waits until it can be typed into."""
    stage = Stage(theme)
    qtbot.addWidget(stage)
    made: list[StatusDialog] = []

    def opened(*ids: int) -> StatusDialog:
        dialog = StatusDialog(session, stage.theme, list(ids), stage)
        made.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.choices.hasFocus())
        return dialog

    yield opened
    for dialog in made:
        dialog.close()


def focused(qtbot: QtBot) -> Callable[..., None]:
    """Presses keys on the widget that has the focus."""

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    return press


def test_by_keyboard_alone(opens: Open, session: Session, qtbot: QtBot) -> None:
    id_ = summit(session)
    dialog = opens(id_)
    press = focused(qtbot)
    press(Qt.Key.Key_D)  # the first letter of Delivered
    assert dialog.status() is Status.DELIVERED
    press(Qt.Key.Key_Tab)
    dialog.on.set_day(date(2025, 6, 17))
    dialog.note.setFocus()
    qtbot.keyClicks(dialog.note, "Held in Astana.")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == StatusDialog.DialogCode.Accepted
    entry = judging.statuses(session.store, id_)[0]
    assert (entry.value, entry.valid_on, entry.note) == (Status.DELIVERED, date(2025, 6, 17), "Held in Astana.")
    assert entry.author == "Ana"


def test_tab_goes_from_top_to_bottom(opens: Open, session: Session, qtbot: QtBot) -> None:
    id_ = summit(session)
    session.run(commitments.edit, [id_], pledgors=("China", "Kazakhstan"))
    dialog = opens(id_)
    row = dialog.evidence.add()
    press, seen = focused(qtbot), [dialog.choices]
    wanted = [dialog.choices, dialog.on, dialog.note, dialog.party]
    wanted += [
        row.kind,
        row.source,
        row.choose,
        row.says,
        row.happened,
        row.details,
        row._leave,
        dialog.evidence.more,
        dialog.record,
    ]
    while len(seen) < len(wanted):
        press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == wanted
    unnamed = [widget for widget in seen if not widget.accessibleName()]
    assert [widget.text() for widget in unnamed] == ["Details", "Add evidence", "Record"]  # these say it themselves


def test_letters_go_from_one_verdict_to_the_next(opens: Open, session: Session, qtbot: QtBot) -> None:
    dialog = opens(summit(session))
    assert dialog.status() is Status.IN_PROGRESS
    qtbot.keyClick(dialog.choices, Qt.Key.Key_S)
    assert dialog.status() is Status.STALLED
    qtbot.keyClick(dialog.choices, Qt.Key.Key_Down)
    assert dialog.status() is Status.REVERSED


def test_it_begins_with_today_and_the_present_verdict(opens: Open, session: Session) -> None:
    id_ = summit(session)
    judged(session, id_, Status.UNCLEAR)
    dialog = opens(id_)
    assert dialog.status() is Status.UNCLEAR
    assert dialog.on.day() == date(2026, 11, 24)


def test_without_a_note_it_says_so_and_nothing_is_recorded(opens: Open, session: Session, qtbot: QtBot) -> None:
    id_ = summit(session)
    dialog = opens(id_)
    dialog.note.setPlainText("  \n ")
    dialog.record.click()
    assert dialog.isVisible()
    assert dialog.note_error.isVisible()
    assert "needs a note" in dialog.note_error.text()
    assert dialog.note.hasFocus()
    assert judging.statuses(session.store, id_) == []
    height = dialog.height()
    assert height >= dialog.layout().totalHeightForWidth(dialog.width())


def test_several_are_judged_in_one_step(opens: Open, session: Session) -> None:
    ids = [summit(session), training(session), training(session)]
    dialog = opens(*ids)
    assert "3 commitments" in dialog.about.text()
    assert "3 commitments" in dialog.windowTitle()
    dialog.note.setPlainText("Nothing was heard.")
    dialog.choices.choose(Status.STALLED)
    dialog.record.click()
    assert [commitments.get(session.store, id_).status for id_ in ids] == [Status.STALLED] * 3
    session.undo()
    assert [commitments.get(session.store, id_).status for id_ in ids] == [None] * 3


def test_evidence_of_each_kind_goes_with_it(opens: Open, session: Session, tmp_path: Path) -> None:
    id_ = summit(session)
    (tmp_path / "declaration.txt").write_text("Astana Declaration")
    dialog = opens(id_)
    file, link, quote = (dialog.evidence.add() for _ in range(3))
    file.source.setText(str(tmp_path / "declaration.txt"))
    file.says.setText("Signed by all six")
    file.happened.setText("2025-06-17")
    link.kind.setCurrentIndex(1)
    link.source.setText("https://example.org/summit")
    quote.kind.setCurrentIndex(2)
    quote.source.setText("The summit was held in Astana")
    dialog.evidence.add()  # one that stays empty is no evidence
    dialog.note.setPlainText("Held.")
    dialog.record.click()
    found = judging.evidence(session.store, id_)
    assert [e.kind for e in found] == [EvidenceKind.FILE, EvidenceKind.LINK, EvidenceKind.QUOTE]
    assert (found[0].source, found[0].statement, found[0].happened) == (
        "declaration.txt",
        "Signed by all six",
        "2025-06-17",
    )
    assert found[2].source == "The summit was held in Astana"
    assert len({e.status_id for e in found}) == 1
    session.undo()
    assert judging.evidence(session.store, id_) == []


def test_what_is_typed_tells_its_kind(opens: Open, session: Session, qtbot: QtBot) -> None:
    dialog = opens(summit(session))
    row = dialog.evidence.add()
    qtbot.keyClicks(row.source, "https://un.org")
    assert row.chosen() is EvidenceKind.LINK
    row = dialog.evidence.add()
    qtbot.keyClicks(row.source, '"as he said"')
    draft = row.draft()
    assert draft is not None
    assert (draft.kind, draft.source) == (EvidenceKind.QUOTE, "as he said")


def test_evidence_that_cannot_be_read_changes_nothing_and_keeps_what_was_typed(opens: Open, session: Session) -> None:
    id_ = summit(session)
    dialog = opens(id_)
    row = dialog.evidence.add()
    row.source.setText("/no/such/file.pdf")
    dialog.note.setPlainText("Held.")
    dialog.record.click()
    assert dialog.isVisible()
    assert "file.pdf" in dialog.error.text()
    assert row.source.text() == "/no/such/file.pdf"
    assert judging.statuses(session.store, id_) == []


@pytest.mark.parametrize(
    ("source", "says", "happened", "told"), [("", "It says", "", "needs a file"), ("x", "", "in June", "is no day")]
)
def test_half_filled_evidence_is_told(
    opens: Open, session: Session, source: str, says: str, happened: str, told: str
) -> None:
    dialog = opens(summit(session))
    row = dialog.evidence.add()
    row.source.setText(source)
    row.says.setText(says)
    row.happened.setText(happened)
    dialog.note.setPlainText("Held.")
    dialog.record.click()
    assert told in dialog.error.text()
    assert dialog.isVisible()


def test_evidence_can_be_taken_away_again(opens: Open, session: Session) -> None:
    dialog = opens(summit(session))
    first, second = dialog.evidence.add("https://a.org"), dialog.evidence.add("https://b.org")
    first.left.emit()
    assert [d.source for d in dialog.evidence.drafts()] == ["https://b.org"]
    assert dialog.evidence.rows == [second]


def test_the_dialog_grows_with_its_evidence_and_stays_on_a_small_screen(opens: Open, session: Session) -> None:
    dialog = opens(summit(session))
    before = dialog.height()
    dialog.evidence.add("https://a.org")
    assert dialog.height() > before
    for number in range(8):
        dialog.evidence.add(f"https://a.org/{number}")
    dialog.record.click()
    assert dialog.height() <= 700


def test_files_and_addresses_are_dropped(qtbot: QtBot, tmp_path: Path) -> None:
    fields = EvidenceFields()
    qtbot.addWidget(fields)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf")), QUrl("https://un.org/b")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    enter.ignore()
    fields.dragEnterEvent(enter)
    assert enter.isAccepted()
    fields.dropEvent(QDropEvent(QPoint(5, 5).toPointF(), copy, data, left, none))
    assert [(d.kind, d.source) for d in fields.drafts()] == [
        (EvidenceKind.FILE, str(tmp_path / "a.pdf")),
        (EvidenceKind.LINK, "https://un.org/b"),
    ]


def test_a_verdict_against_the_signal_is_remarked_and_recorded_all_the_same(opens: Open, session: Session) -> None:
    id_ = training(session)
    reached(session, id_)
    dialog = opens(id_)
    dialog.choices.choose(Status.DELIVERED)
    assert "“Off track”" in dialog.hint.text()
    dialog.choices.choose(Status.STALLED)
    assert not dialog.hint.isVisible()
    dialog.choices.choose(Status.DELIVERED)
    dialog.note.setPlainText("All places were given, says the ministry.")
    dialog.record.click()
    assert commitments.get(session.store, id_).status is Status.DELIVERED


def test_a_day_ahead_is_remarked(opens: Open, session: Session) -> None:
    dialog = opens(summit(session))
    dialog.on.set_day(date(2027, 1, 1))
    assert "lies ahead" in dialog.hint.text()


def test_one_of_several_parties_may_be_judged(opens: Open, session: Session) -> None:
    id_ = summit(session)
    assert opens(id_).party.count() == 1
    session.run(commitments.edit, [id_], pledgors=("China", "Kazakhstan"))
    dialog = opens(id_)
    dialog.party.setCurrentText("Kazakhstan")
    dialog.note.setPlainText("Silent.")
    dialog.record.click()
    assert judging.statuses(session.store, id_)[0].party == "Kazakhstan"
    assert commitments.get(session.store, id_).status is None


def test_escape_records_nothing(opens: Open, session: Session, qtbot: QtBot) -> None:
    id_ = summit(session)
    dialog = opens(id_)
    dialog.note.setPlainText("Held.")
    qtbot.keyClick(dialog.note, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert judging.statuses(session.store, id_) == []


def test_every_verdict_has_a_meaning(qtbot: QtBot) -> None:
    assert len({meaning(status) for status in Status}) == len(Status)
