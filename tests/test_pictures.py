"""The pictures of the window: a look in which there is least room is drawn and checked, and the checks find faults."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests import looking, pictures


@pytest.mark.parametrize(
    "look", [pictures.Look("dark", (1024, 700), 200), pictures.Look("light", (1024, 700), 100, "ru")]
)
def test_no_words_are_cut_off_and_no_view_is_blank(
    tmp_path: Path, look: pictures.Look, capfd: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "sample.pledgebook"
    pictures.story(store)
    failed = pictures.in_process(str(store), tmp_path / "made", look)
    said = [line for line in capfd.readouterr().out.splitlines() if look.name in line]
    assert (failed, said[:-1]) == (0, [])
    assert len(list((tmp_path / "made").glob("view-*.png"))) >= 6


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


def show(page: QWidget, widget: QWidget, width: int, height: int = 30) -> list[str]:
    widget.setParent(page)
    widget.setGeometry(0, 0, width, height)
    page.resize(400, 300)
    page.show()
    return looking.cut_off(page)


@pytest.mark.parametrize("kind", [QLabel, QPushButton, QCheckBox])
def test_words_that_are_cut_off_are_found(page: QWidget, kind: type[QLabel]) -> None:
    words = "Words that need more room than there is"
    assert len(show(page, kind(words), 60)) == 1
    page.findChildren(kind)[0].setToolTip(words)
    assert looking.cut_off(page) == []


def test_wrapped_words_that_need_more_lines_are_found(page: QWidget) -> None:
    words = "Words that need more lines than there are, for they are wrapped and wrapped again"
    assert len(show(page, QLabel(words, wordWrap=True), 120, 20)) == 1
    page.findChildren(QLabel)[0].setFixedHeight(200)
    assert looking.cut_off(page) == []


def test_an_empty_page_is_blank(page: QWidget, qapp: QApplication) -> None:
    page.resize(400, 300)
    assert looking.is_blank(page.grab().toImage())
    show(page, QPushButton("Something to see here, and quite a lot of it"), 380, 200)
    assert not looking.is_blank(page.grab().toImage())
