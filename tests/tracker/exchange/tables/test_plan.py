"""The mapping as a file: read and written without loss, refused with the value named, remembered by the heads."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from tests.tracker.exchange.tables.books import PLEDGES, csv_book
from tracker.errors import Unreadable
from tracker.exchange.tables import guessing, plan
from tracker.exchange.tables.plan import Plan

ODD = Plan(
    {'He said "x"': "title", "a\tb\x7f\\": "note", "Größe 🚀": "quantity"},
    {"pledgor": "A; B"},
    {"on hold": "stalled"},
    "mdy",
    ",",
    "refuse",
    date(2026, 1, 31),
    date(2025, 5, 1),
)


@pytest.mark.parametrize("chosen", [ODD, Plan({}), guessing.guess(csv_book(PLEDGES).sheet())])
def test_a_plan_is_the_same_when_it_is_read_again(tmp_path: Path, chosen: Plan) -> None:
    plan.save(chosen, tmp_path / "map.toml")
    assert plan.load(tmp_path / "map.toml") == chosen


def test_a_plan_may_be_json(tmp_path: Path) -> None:
    path = tmp_path / "map.json"
    path.write_text(json.dumps({"columns": {"A": "title"}, "as_of": "2026-01-31", "status": {"ÉTAT": "stalled"}}))
    assert plan.load(path) == Plan({"A": "title"}, status={"etat": "stalled"}, as_of=date(2026, 1, 31))


FAULTS = {
    "": "cannot be read",
    "columns = 3": "no list of words",
    "[columns": "no mapping",
    '[columns]\n"A" = "titel"': "becomes 'titel', which is none of: title",
    '[fixed]\ndue = "2027"': "names 'due'",
    '[status]\nopen = "opened"': "status 'open' becomes 'opened'",
    'dates = "ymd"': "dates is 'ymd'",
    'as_of = "soon"': "as_of is 'soon'",
}


@pytest.mark.parametrize("text", FAULTS)
def test_a_wrong_plan_is_refused_with_what_is_wrong(tmp_path: Path, text: str) -> None:
    path = tmp_path / "map.toml"
    if text:
        path.write_text(text)
    with pytest.raises(Unreadable, match=rf"^map\.toml: .*{FAULTS[text]}"):
        plan.load(path)


def test_a_plan_is_remembered_by_the_heads_without_its_days(tmp_path: Path) -> None:
    plan.remember(("A", "B"), ODD, tmp_path / "new")
    known = plan.remembered(("A", "B", plan.ROW_HEAD, plan.REFUSED_HEAD), tmp_path / "new")
    assert known is not None and known.columns == ODD.columns and known.as_of is None and known.issued is None
    assert plan.remembered(("A", "C"), tmp_path / "new") is None
    next((tmp_path / "new").iterdir()).write_text("columns = 3")
    assert plan.remembered(("A", "B"), tmp_path / "new") is None
