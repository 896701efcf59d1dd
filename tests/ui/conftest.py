"""What the tests of the window share: a session on an empty store, and one on the seed with nothing decided yet."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tracker import intake
from tracker.store import Store
from ui import language
from ui.session import Session
from ui.theme import Theme

SEED = Path(__file__).resolve().parent.parent.parent / "seeds" / "gulf-observer-2024-12-01.txt"
TODAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def nothing_stays(qapp: QApplication) -> Iterator[None]:
    """Windows of a test are gone after it: a theme that is applied would style every one that is left.

    So is what it copied: a table on the clipboard must not outlive the interpreter.
    """
    yield
    qapp.clipboard().clear()
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """The plurals of English are a translation too."""
    if not qapp.findChildren(QTranslator):
        language.translate(qapp, "en")


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    made = Session(tmp_path / "a.pledgebook", today=TODAY, author="Ana")
    yield made
    made.close()


@pytest.fixture(scope="session")
def read_seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the seed document and its candidates, made once."""
    path = tmp_path_factory.mktemp("seed") / "seed.pledgebook"
    with Store(path, author="Ana") as store:
        intake.import_document(store, SEED)
    return path


@pytest.fixture
def seeded(qtbot: QtBot, tmp_path: Path, read_seed: Path) -> Iterator[Session]:
    """A session on a copy of that store."""
    shutil.copytree(read_seed.parent, tmp_path / "seeded")
    made = Session(tmp_path / "seeded" / read_seed.name, today=TODAY, author="Ana")
    yield made
    made.close()


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    made = Theme("light")
    made.apply()
    return made
