"""Importing: read beside the window, asked about, kept; and what is told when something cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import SEED
from tracker import documents, review
from tracker.model import DateBasis
from ui.dialogs.document import DocumentDialog
from ui.importing import Importing
from ui.session import Session
from ui.theme import Theme

PROMISE = "Canada will plant 12 trees in every town by 2030.\n"


class Told:
    """What an import tells: documents with their sentences, and errors."""

    def __init__(self, importing: Importing, session: Session) -> None:
        self.done: list[tuple[int, str]] = []
        self.errors: list[str] = []
        importing.done.connect(lambda document, sentence: self.done.append((document, sentence)))
        session.failed.connect(lambda error: self.errors.append(str(error)))


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def importing(session: Session, window: QWidget) -> Iterator[Importing]:
    made = Importing(session, window)
    yield made
    if made.dialog:
        made.dialog.reject()


def asked(qtbot: QtBot, importing: Importing, name: str) -> DocumentDialog:
    """The dialog that asks about a document of this name."""

    def there() -> bool:
        return importing.dialog is not None and name in importing.dialog.windowTitle() and importing.dialog.isVisible()

    qtbot.waitUntil(there, timeout=15000)
    assert importing.dialog is not None
    return importing.dialog


def test_a_document_is_read_asked_about_and_kept(
    importing: Importing, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    told = Told(importing, session)
    path = tmp_path / "trees.txt"
    path.write_text("Tree pledge\n\n" + PROMISE, "utf-8")
    importing.start([path])
    dialog = asked(qtbot, importing, "trees.txt")
    assert documents.all_documents(session.store) == []
    assert "stay open" in dialog._date_said.text()
    dialog.issued.setText("1 May 2024")
    assert dialog._date_said.text().startswith("Wednesday")
    dialog.publisher.setText("Town Hall")
    qtbot.keyClick(dialog.publisher, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told.done))
    (document,) = documents.all_documents(session.store)
    assert (document.facts.issued, document.facts.date_basis) == (date(2024, 5, 1), DateBasis.USER)
    assert document.facts.publisher == "Town Hall"
    (found,) = review.candidates(session.store, document.id)
    assert found.candidate.focus.startswith("plant 12 trees")
    assert told.done == [(document.id, "trees.txt was imported: 1 candidate, 1 sure.")]
    assert told.errors == []


def test_the_date_may_stay_unknown(importing: Importing, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "undated.txt"
    path.write_text("Canada will plant trees next year.\n", "utf-8")
    importing.start([path])
    dialog = asked(qtbot, importing, "undated.txt")
    qtbot.keyClick(dialog.issued, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(documents.all_documents(session.store)))
    (document,) = documents.all_documents(session.store)
    assert (document.facts.issued, document.facts.date_basis) == (None, DateBasis.UNKNOWN)
    (found,) = review.candidates(session.store, document.id)
    assert found.candidate.due is not None
    assert found.candidate.due.readings == ()


def test_nonsense_in_the_date_is_told_beside_it(
    importing: Importing, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "trees.txt"
    path.write_text(PROMISE, "utf-8")
    importing.start([path])
    dialog = asked(qtbot, importing, "trees.txt")
    dialog.issued.setText("2024")
    qtbot.keyClick(dialog.issued, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "no single day" in dialog.date_error.text()
    assert dialog.date_error.isVisible()
    dialog.issued.setText("2024-05-01")
    assert not dialog.date_error.isVisible()


def test_the_same_bytes_add_nothing(seeded: Session, window: QWidget, qtbot: QtBot) -> None:
    importing = Importing(seeded, window)
    told = Told(importing, seeded)
    importing.start([SEED])
    qtbot.waitUntil(lambda: bool(told.done), timeout=15000)
    assert told.done == [(1, f"{SEED.name} is in the store already, as D-0001; nothing was added.")]
    assert len(documents.all_documents(seeded.store)) == 1


def test_one_after_the_other_and_what_cannot_be_read_is_told_at_the_end(
    importing: Importing, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    told = Told(importing, session)
    broken, first, second = (tmp_path / name for name in ("broken.pdf", "one.txt", "two.txt"))
    broken.write_bytes(b"%PDF-1.7\nno more of it")
    first.write_text(PROMISE, "utf-8")
    second.write_text(PROMISE.replace("12", "13"), "utf-8")
    importing.start([broken, first, tmp_path / "missing.txt", second])
    asked(qtbot, importing, "one.txt").reject()  # this one is left out
    assert told.errors == []
    dialog = asked(qtbot, importing, "two.txt")
    qtbot.keyClick(dialog.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told.errors))
    assert [d.file_name for d in documents.all_documents(session.store)] == ["two.txt"]
    (errors,) = told.errors
    assert "broken.pdf" in errors
    assert "missing.txt" in errors


def test_a_cancelled_reading_leaves_nothing_and_goes_on(
    importing: Importing, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = tmp_path / "one.txt", tmp_path / "two.txt"
    for path in (first, second):
        path.write_text(path.name + " " + PROMISE, "utf-8")
    session.job_started.connect(lambda job: job.cancel() if "one.txt" in job.title else None)
    importing.start([first, second])
    asked(qtbot, importing, "two.txt")
    assert documents.all_documents(session.store) == []


def test_another_language_is_told_to_have_no_words(
    importing: Importing, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "trees.txt"
    path.write_text(PROMISE, "utf-8")
    importing.start([path])
    dialog = asked(qtbot, importing, "trees.txt")
    assert not dialog._language_said.isVisible()
    dialog.language.setText("fi")
    assert dialog._language_said.isVisible()
    dialog.language.setText("en-GB")
    assert not dialog._language_said.isVisible()
