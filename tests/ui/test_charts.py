"""The small pictures: what they say to those who do not see them, and that the paint is where it should be."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ui.panels.charts import Burn, BurnUp, DeadlineBar, Span
from ui.theme import Theme

TODAY = date(2026, 11, 24)
ROLLING = Span("3 years", date(2024, 12, 1), date(2027, 11, 30), date(2027, 12, 1))
CALENDAR = Span("calendar years", date(2025, 1, 1), date(2027, 12, 31), date(2027, 12, 31))


def burn(*levels: tuple[date, float]) -> Burn:
    return Burn(date(2024, 12, 1), date(2027, 11, 30), date(2027, 12, 31), 0.0, 1500.0, levels, "places")


def columns_of(image: QImage, colour: QColor, tolerance: int = 12) -> set[int]:
    """The columns of a picture that hold a colour."""
    wanted = (colour.red(), colour.green(), colour.blue())
    found = set()
    for x in range(image.width()):
        for y in range(image.height()):
            here = image.pixelColor(x, y)
            if all(
                abs(a - b) <= tolerance for a, b in zip((here.red(), here.green(), here.blue()), wanted, strict=True)
            ):
                found.add(x)
                break
    return found


def test_a_deadline_bar_tells_its_readings_in_words(theme: Theme, qtbot: QtBot) -> None:
    bar = DeadlineBar(theme)
    qtbot.addWidget(bar)
    bar.show_spans([ROLLING, CALENDAR], TODAY)
    assert bar.accessibleName() == "Deadline"
    for part in ("3 years 2027-11-30 – 2027-12-01", "calendar years 2027-12-31", "today 2026-11-24"):
        assert part in bar.accessibleDescription()


def test_two_readings_need_more_room_than_one(theme: Theme, qtbot: QtBot) -> None:
    bar = DeadlineBar(theme)
    qtbot.addWidget(bar)
    bar.show_spans([ROLLING], TODAY)
    one = bar.sizeHint().height()
    bar.show_spans([ROLLING, CALENDAR], TODAY)
    assert bar.sizeHint().height() > one
    bar.show_spans([], TODAY)
    assert bar.isHidden()


def test_today_stands_before_a_deadline_to_come_and_after_one_that_passed(theme: Theme, qtbot: QtBot) -> None:
    bar = DeadlineBar(theme)
    qtbot.addWidget(bar)
    bar.resize(400, 80)
    past = Span("", date(2024, 1, 1), date(2025, 6, 1), date(2025, 12, 31))
    for span, before in ((ROLLING, True), (past, False)):
        bar.show_spans([span], TODAY)
        image = bar.grab().toImage()
        today, end = columns_of(image, theme.roles["danger"]), columns_of(image, theme.roles["accent"])
        assert today
        assert end
        assert (min(today) < max(end)) is before


def test_a_burn_up_without_records_says_no_data(theme: Theme, qtbot: QtBot) -> None:
    chart = BurnUp(theme, burn(), TODAY)
    qtbot.addWidget(chart)
    assert chart.accessibleDescription().split("; ")[-1] == "no data"
    chart = BurnUp(theme, burn((date(2025, 12, 31), 300.0)), TODAY)
    qtbot.addWidget(chart)
    assert "2025-12-31: 300" in chart.accessibleDescription()
    assert "Target: 1,500 places" in chart.accessibleDescription()


def test_a_higher_level_is_painted_higher(theme: Theme, qtbot: QtBot) -> None:
    tops = []
    for value in (300.0, 1200.0):
        chart = BurnUp(theme, burn((date(2025, 12, 31), value)), TODAY)
        qtbot.addWidget(chart)
        chart.resize(400, chart.sizeHint().height())
        image, text = chart.grab().toImage(), theme.roles["text"]
        frame = round(chart.fontMetrics().height() * 7.6)  # above the axis and the legend
        rows = [
            y
            for y in range(frame)
            for x in range(80, image.width() - 20)
            if abs(image.pixelColor(x, y).lightness() - text.lightness()) < 6
        ]
        tops.append(min(rows))
    assert tops[1] < tops[0]


def test_a_number_beyond_the_target_or_before_the_start_does_no_harm(theme: Theme, qtbot: QtBot) -> None:
    flat = Burn(date(2025, 1, 1), date(2025, 1, 1), date(2025, 1, 1), 5.0, 5.0, ((date(2020, 1, 1), 9.0),), "")
    for shown in (burn((date(2020, 1, 1), 10.0), (date(2030, 1, 1), 9000.0)), flat):
        chart = BurnUp(theme, shown, TODAY)
        qtbot.addWidget(chart)
        assert not chart.grab().toImage().isNull()
