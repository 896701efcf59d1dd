from __future__ import annotations

from decimal import Decimal

import pytest

from tracker.cli import output
from tracker.model import Status


@pytest.mark.parametrize(
    ("text", "columns"), [("abc", 3), ("中国", 4), ("e\u0301", 1), ("Ａ", 2), ("a\u200bb", 2), ("", 0), ("한국어", 6)]
)
def test_the_width_of_a_text(text: str, columns: int) -> None:
    assert output.width(text) == columns


@pytest.mark.parametrize(
    ("text", "room", "shown"),
    [
        ("abc", 5, "abc  "),
        ("abcdef", 4, "abc…"),
        ("中国人民", 6, "中国… "),
        ("中国人民", 5, "中国…"),
        ("ab cd", 4, "ab… "),
        ("", 2, "  "),
    ],
)
def test_a_text_is_made_to_fit(text: str, room: int, shown: str) -> None:
    assert output.fit(text, room) == shown
    assert output.width(shown) == room


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("1500", "1,500"), ("1500.00", "1,500"), ("0.50", "0.5"), ("0", "0"), ("1234567.25", "1,234,567.25"),
        ("-3", "-3"),
    ],
)  # fmt: skip
def test_figures(value: str, shown: str) -> None:
    assert output.figure(Decimal(value)) == shown
    assert output.figure(None) == "–"


def test_numbers_of_json_are_numbers() -> None:
    assert (output.number(Decimal("1500.0")), output.number(Decimal("0.5"))) == (1500, 0.5)
    assert isinstance(output.number(Decimal("1500.0")), int)


def test_nothing_is_a_dash_and_never_zero() -> None:
    assert output.text(None) == output.text("") == "–"
    assert output.text(0) == "0"
    assert output.text(Status.IN_PROGRESS) == "in progress"


@pytest.mark.parametrize("room", [200, 80, 60, 44])
def test_a_table_fits_the_terminal(
    room: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(output, "terminal_width", lambda: room)
    lines = [("C-0001", "A long title " * 6, "中国; " * 9), ("C-0002", "Short", None)]
    output.give_table(("Ref", "Title", "Pledgors"), lines, give_way={1: 2, 2: 1})
    told = capsys.readouterr().out.splitlines()
    assert len(told) == 3
    assert all(output.width(line) <= room for line in told)
    assert told[2].split() == ["C-0002", "Short", "–"]
    assert ("…" in told[1]) == (room < 200)


def test_what_goes_into_a_file_is_whole(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    output.give_table(("Title",), [("x" * 300,)], give_way={0: 1})
    assert "x" * 300 in capsys.readouterr().out
