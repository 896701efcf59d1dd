"""The picture of a page: words lit where the core says, clicked, dragged over; and what happens without pictures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.tracker.readers import samples
from tests.ui.story import settle
from tracker import documents, files, intake
from ui import leaves, lettering
from ui.panels.source import BOTH, PAGE, TEXT, Source
from ui.panels.text import Lit
from ui.session import Session
from ui.theme import Theme, load

Key, Modifier = Qt.Key, Qt.KeyboardModifier
WORDS = "hold a meeting of the ministers"


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pdf") / "group.pdf"
    path.write_bytes(samples.pdf())
    return path


@pytest.fixture
def document(session: Session, pdf: Path) -> int:
    """The version of a PDF of two pages in the store."""
    kept = session.run(intake.import_document, pdf, date(2024, 5, 1))
    return documents.get(session.store, kept.document_id).version_id


@pytest.fixture
def state(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def source(session: Session, document: int, theme: Theme, state: QSettings, qtbot: QtBot) -> Iterator[Source]:
    made = Source(session, theme, state)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    qtbot.waitActive(made)
    made.activateWindow()
    made.show_version(document)
    made.listen(made)
    yield made


def seen(source: Source, session: Session, qtbot: QtBot) -> QImage:
    """What the page view shows once everything that it asked for came."""
    for _ in range(4):
        source.page.grab()
        settle(session, qtbot)
    return source.page.viewport().grab().toImage()


def place_of(source: Source, words: str, *, end: bool = False) -> QPoint:
    """Where the first or the last letter of words stands in the page view."""
    at = source.text.text.index(words) + (len(words) - 1 if end else 0)
    box = lettering.boxes(source.leaves.letters(source.page.page), at, at + 1)[0]
    return (source.page._place().topLeft() + box.center() * source.page._factor()).toPoint()


def span(source: Source, words: str) -> tuple[int, int]:
    start = source.text.text.index(words)
    return start, start + len(words)


def test_words_are_lit_on_the_page_that_they_stand_on(source: Source, session: Session, qtbot: QtBot) -> None:
    source.show_as(PAGE)
    last = span(source, "Last words of the second page")
    source.light([Lit(*last, "lit", 3), Lit(*span(source, WORDS), "lit_strong", 7)])
    source.reveal(*last)
    picture = seen(source, session, qtbot)
    assert source.page.page == 2
    lit, strong = (load("light")[role].rgb() for role in ("lit", "lit_strong"))
    colours = _colours_around(picture, place_of(source, "Last words of"))
    assert lit in colours and strong not in colours
    source.reveal(*span(source, WORDS))
    picture = seen(source, session, qtbot)
    assert source.page.page == 1
    assert strong in _colours_around(picture, place_of(source, WORDS))
    place = place_of(source, WORDS)
    assert 0 < place.y() < source.page.viewport().height()


def test_paper_and_marker_are_the_same_in_the_dark(
    source: Source, session: Session, theme: Theme, qtbot: QtBot
) -> None:
    theme.choose("dark")
    source.show_as(PAGE)
    source.light([Lit(*span(source, WORDS), "lit_strong", 7)])
    source.reveal(*span(source, WORDS))
    picture = seen(source, session, qtbot)
    assert load("light")["lit_strong"].rgb() in _colours_around(picture, place_of(source, WORDS))
    assert picture.pixelColor(2, 2) == theme.roles["window"] != QColor("white")


def _colours_around(picture: QImage, place: QPoint) -> set[int]:
    ratio = picture.devicePixelRatio()
    x, y = round(place.x() * ratio), round(place.y() * ratio)
    return {picture.pixel(x + dx, y + dy) for dx in range(-6, 7) for dy in range(-6, 7)}


def test_a_click_tells_the_code_point_on_the_page(source: Source, session: Session, qtbot: QtBot) -> None:
    source.show_as(PAGE)
    start, end = span(source, WORDS)
    source.light([Lit(start, end, "lit", 7)])
    source.reveal(start, end)
    seen(source, session, qtbot)
    with qtbot.waitSignal(source.clicked) as told:
        qtbot.mouseClick(source.page.viewport(), Qt.MouseButton.LeftButton, pos=place_of(source, WORDS))
    assert told.args == [start]
    assert source.lit_at(start) == [7]
    qtbot.mouseMove(source.page.viewport(), place_of(source, WORDS, end=True))
    assert source.page.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_words_dragged_over_are_marked_whole_in_the_text_too(source: Source, session: Session, qtbot: QtBot) -> None:
    source.show_as(BOTH)
    source.reveal(*span(source, WORDS))
    seen(source, session, qtbot)
    view = source.page.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=place_of(source, "old a meeting"))
    _drag(view, place_of(source, "hold a meet", end=True))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=place_of(source, "hold a meet", end=True))
    marked = source.marked()
    assert marked is not None
    assert marked.text == "hold a meeting"
    source.text.mark(*span(source, "Norway pledges"))
    assert source.page._selected == span(source, "Norway pledges")


def _drag(view: object, to: QPoint) -> None:
    """Move the mouse with its button held, which QTest cannot."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    assert isinstance(view, QWidget)
    left = Qt.MouseButton.LeftButton
    place = QPointF(to)
    QApplication.sendEvent(
        view, QMouseEvent(QEvent.Type.MouseMove, place, view.mapToGlobal(place), left, left, Modifier.NoModifier)
    )


def test_keys_switch_zoom_and_turn(source: Source, session: Session, qtbot: QtBot, state: QSettings) -> None:
    assert (source.mode, source.page.isVisible(), source.tools.isVisible()) == (TEXT, False, True)
    source.text.setFocus()
    qtbot.keyClick(source.text, Key.Key_P)
    assert (source.text.isVisible(), source.page.isVisible(), source.page.hasFocus()) == (False, True, True)
    seen(source, session, qtbot)
    assert source._where.text() == "1 of 2"
    fitting = source.page.shown_zoom()
    assert source.page._place().width() == pytest.approx(source.page.viewport().width() - 28, abs=1)
    qtbot.keyClick(source.page, Key.Key_Plus, Modifier.ControlModifier)
    assert source.page.shown_zoom() > fitting and not source.fit.isChecked()
    qtbot.keyClick(source.page, Key.Key_0, Modifier.ControlModifier)
    assert source.page.shown_zoom() == pytest.approx(fitting) and source.fit.isChecked()
    qtbot.keyClick(source.page, Key.Key_PageDown, Modifier.ControlModifier)
    assert (source.page.page, source._where.text()) == (2, "2 of 2")
    qtbot.keyClick(source.page, Key.Key_PageDown, Modifier.ControlModifier)
    assert source.page.page == 2, "there is no other page"
    qtbot.keyClick(source.page, Key.Key_Home)
    for _ in range(9):
        qtbot.keyClick(source.page, Key.Key_PageDown)
    assert source.page.page == 2, "a page that was read to its end is turned"
    qtbot.keyClick(source.page, Key.Key_P, Modifier.ShiftModifier)
    assert source.text.isVisible() and source.page.isVisible()
    assert state.value("source/mode") == BOTH
    qtbot.keyClick(source.page, Key.Key_P)
    assert source.mode == TEXT


def test_the_wheel_zooms_with_ctrl_and_turns_at_the_end(source: Source, session: Session, qtbot: QtBot) -> None:
    source.show_as(PAGE)
    seen(source, session, qtbot)
    _wheel(source, -120, Modifier.ControlModifier)
    smaller = source.page.shown_zoom()
    source.page.set_zoom(0)
    assert smaller < source.page.shown_zoom()
    bar = source.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    _wheel(source, -120)
    assert (source.page.page, bar.value()) == (2, 0)
    _wheel(source, 120)
    assert (source.page.page, bar.value()) == (1, bar.maximum())


def _wheel(source: Source, step: int, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    view = source.page.viewport()
    middle = QPointF(view.rect().center())
    event = QWheelEvent(
        middle, view.mapToGlobal(middle), QPoint(), QPoint(0, step), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_the_text_follows_a_page_that_was_turned(source: Source, session: Session, qtbot: QtBot) -> None:
    source.show_as(BOTH)
    seen(source, session, qtbot)
    source.page.turn(2)
    pages = documents.of_text(session.store, source.page.version()).pages
    assert source.text.seen() == pages[1].start


def test_pictures_have_the_screens_pixels_and_are_kept_within_bounds(
    source: Source, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    source.show_as(PAGE)
    seen(source, session, qtbot)
    ratio = source.page.devicePixelRatioF()
    picture = source.leaves.picture(1, source.page._factor() * ratio)
    assert picture is not None
    assert picture.width() == pytest.approx(source.page._place().width() * ratio, abs=1)
    monkeypatch.setattr(leaves, "MOST_BYTES", picture.sizeInBytes() * 2)
    for zoom in (0.5, 0.8, 1.0, 1.25, 1.5):
        source.page.set_zoom(zoom)
        seen(source, session, qtbot)
    kept = list(source.leaves._pictures.values())
    assert sum(image.sizeInBytes() for image in kept) <= leaves.MOST_BYTES or len(kept) == 1


def test_a_missing_file_is_told_and_the_text_is_shown(
    source: Source, session: Session, document: int, qtbot: QtBot
) -> None:
    files.locate(session.store, documents.of_text(session.store, document).sha256).unlink()
    source.show_as(PAGE)
    qtbot.waitUntil(source._fault.isVisible)
    assert "so here is the text" in source._fault.text() and "missing" in source._fault.text()
    assert source.text.isVisible() and not source.page.isVisible() and not source.tools.isVisible()


def test_a_damaged_file_is_told_and_the_text_is_shown(
    source: Source, session: Session, document: int, qtbot: QtBot
) -> None:
    path = files.locate(session.store, documents.of_text(session.store, document).sha256)
    path.write_bytes(b"%PDF-1.7\nno more of it")
    source.show_as(BOTH)
    qtbot.waitUntil(source._fault.isVisible)
    assert "damaged" in source._fault.text() and source.text.isVisible() and not source.page.isVisible()


def test_what_is_no_pdf_has_no_pages(seeded: Session, theme: Theme, state: QSettings, qtbot: QtBot) -> None:
    state.setValue("source/mode", PAGE)
    made = Source(seeded, theme, state)
    qtbot.addWidget(made)
    made.show()
    made.show_version(1)
    assert made.text.isVisible() and not made.page.isVisible() and not made.tools.isVisible()
    made.switch()
    assert made.text.isVisible() and made.mode == PAGE, "PDFs to come are shown as before"


def test_what_is_shown_stays_the_way_it_was_in_the_next_window(
    source: Source, session: Session, document: int, theme: Theme, state: QSettings, qtbot: QtBot
) -> None:
    source.show_as(PAGE)
    again = Source(session, theme, state)
    qtbot.addWidget(again)
    again.show()
    again.show_version(document)
    assert again.page.isVisible() and not again.text.isVisible()


def test_closing_breaks_off_what_is_drawn(source: Source, session: Session, qtbot: QtBot) -> None:
    source.show_as(PAGE)
    seen(source, session, qtbot)
    held = source.leaves._held
    assert held.pages is not None and held.pages._child is not None
    process = held.pages._child.process
    session.close()
    assert process.poll() is not None
