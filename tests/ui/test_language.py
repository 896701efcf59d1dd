"""The language of the window: which one is spoken, and that no text is hidden from those who translate it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui import language, readings, words
from ui.marking import translate, without_mark

DATES = (Path(__file__).resolve().parents[2] / "tracker" / "dates.py").read_text("utf-8")
UI = Path(__file__).resolve().parent.parent.parent / "ui"
SPEAKING = {"tr", "translate", "noop"}
SHOWING = {
    *("setText", "setWindowTitle", "setToolTip", "setAccessibleName", "setPlaceholderText", "addAction", "addMenu"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QToolButton", "QGroupBox", "label", "link", "Job"),
}
NAMES = {"Pledgebook", "https://"}


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    QLocale.setDefault(before)
    language.translate(qapp, "en")


def calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def named(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def spoken(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def unmarked(path: Path) -> Iterator[str]:
    """Texts that the translation tool cannot see: put together before they are looked up, or never looked up."""
    for call in calls(path):
        texts = [a for a in call.args if spoken(a) and re.search(r"[A-Za-z]{2}", a.value) and a.value not in NAMES]
        if named(call) in SHOWING and texts and call.args[0] in texts:
            yield f"{path.name}:{call.lineno} shows {ast.unparse(texts[0])}"
        for keyword in call.keywords:
            given = keyword.value if keyword.arg in ("placeholderText", "text", "toolTip") else None
            if given and spoken(given) and given.value not in NAMES:
                yield f"{path.name}:{call.lineno} shows {ast.unparse(given)}"
        if named(call) == "_tr" or (named(call) == "tr" and not spoken(call.args[0])):
            yield f"{path.name}:{call.lineno} looks up {ast.unparse(call.args[0])}"


def inside_others(path: Path) -> Iterator[str]:
    """What is looked up within an f-string: the tool takes it for a part of that text."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.JoinedStr):
            inner = [call for call in ast.walk(node) if isinstance(call, ast.Call) and named(call) in SPEAKING]
            yield from (f"{path.name}:{call.lineno} looks up within a text" for call in inner)


def test_no_text_is_hidden_from_the_translation() -> None:
    assert [fault for path in UI.rglob("*.py") for fault in (*unmarked(path), *inside_others(path))] == []


def test_a_text_that_is_hidden_would_be_found(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text("QLabel('Hello')\nself.tr(f'{x} of')\nQLineEdit(placeholderText='Search')\nQLabel(tr('Fine'))\n")
    assert len(list(unmarked(file))) == 3


@pytest.mark.parametrize(
    ("wanted", "system", "spoken"),
    [
        ("", ["zh-Hans-CN", "en"], "zh"),
        ("", ["de-DE", "fr-FR"], "fr"),
        ("", ["de_DE"], "en"),
        ("ru", ["en-GB"], "ru"),
        ("xx", ["fr_CA"], "fr"),
        ("", [], "en"),
    ],
)
def test_the_language_is_the_one_chosen_else_the_systems(wanted: str, system: list[str], spoken: str) -> None:
    assert language.choose(wanted, system) == spoken


def test_english_has_its_plurals(speaking: QApplication) -> None:
    assert [words.days_away(n) for n in (1, 12, -1, -150)] == [
        "in 1 day",
        "in 12 days",
        "1 day past due",
        "5 months past due",
    ]


def test_a_chosen_language_brings_its_dates_numbers_and_qt_own_words(speaking: QApplication) -> None:
    from datetime import date

    language.speak(speaking, "fr")
    assert words.day(date(2027, 6, 30)) == "30/06/2027"
    assert words.number(1500).replace("\u202f", " ") == "1 500"
    assert translate("QPlatformTheme", "Cancel") == "Annuler"


@pytest.mark.parametrize(
    ("words_", "said"),
    [("Record &status…", "Record status"), ("记录状态(&S)…", "记录状态"), ("概览(&V)", "概览"), ("Quit (&Q)", "Quit")],
)
def test_words_of_menus_are_said_without_their_marks(words_: str, said: str) -> None:
    assert without_mark(words_) == said


def test_readings_are_named_in_the_language_of_the_window(speaking: QApplication) -> None:
    assert readings.name("3 years from the document's date") == "3 years from the document's date"
    assert readings.name("1 month from the document's date") == "1 month from the document's date"
    assert readings.name("something else") == "something else"
    labels = re.findall(
        r'"([^"\n]*(?:document\'s date|calendar\?|\([A-Z][^)]*\)|last year|round year|middle of it))"', DATES
    )
    plain = [label for label in labels if "{" not in label]
    assert len(plain) >= 8
    language.translate(speaking, "ru")
    assert [label for label in plain if readings.name(label) == label] == []
    assert readings.name("3 years from the document's date") == "3 года от даты документа"
