"""Constructions that no document of reference holds: names nobody listed, resolutions, reported speech, tables."""

from __future__ import annotations

from datetime import date

import pytest

from tracker.finder import as_record, find_candidates
from tracker.model import Text, Tier

ISSUED = date(2031, 5, 14)


def sure(text: str) -> list[dict[str, object]]:
    found = find_candidates(Text(text, {"language": "en"}), ISSUED)
    return [as_record(candidate) for candidate in found if candidate.tier is Tier.SURE]


@pytest.mark.parametrize(
    ("text", "pledgor", "focus"),
    [
        ("Norland will build a port at Sandmouth.", "Norland", "build a port at Sandmouth"),
        ("Norland said it would send 40 engineers.", "Norland", "send 40 engineers"),
        ("Halden's president, Tomas Arel, pledged to fight corruption.", "Halden's president", "fight corruption"),
        ("Oru Telecom is pledging to match that sum.", "Oru Telecom", "match that sum"),
        ("The fee rose. The ministry will scrap it. It plans to open two clinics.", "ministry", "open two clinics"),
    ],
)
def test_who_is_not_listed_can_promise(text: str, pledgor: str, focus: str) -> None:
    found = {str(record["focus"]): record["pledgors"] for record in sure(text)}
    assert found[focus] == [pledgor]


def test_a_resolution_binds_the_body_that_adopts_it() -> None:
    text = (
        "The General Assembly,\n\n1. Recalls its resolution on water;\n\n2. Also decides to convene a forum in 2033;\n"
    )
    assert [(r["focus"], r["pledgors"], r["due"]) for r in sure(text)] == [
        ("convene a forum in 2033", ["General Assembly"], "2033")
    ]


def test_a_table_names_who_is_responsible() -> None:
    text = "Commitment 2\n\nLead agency: Company Registry\n\nMilestones\n\n2.1 Train 300 officials by June 2032\n"
    assert [record["pledgors"] for record in sure(text)] == [["Company Registry"]]


def test_who_receives_is_not_who_promises() -> None:
    record = sure("We are the Harbour Party. Every pupil will receive a free breakfast.")[0]
    assert (record["pledgors"], record["beneficiaries"]) != (["Every pupil"], [])
    assert record["beneficiaries"] == ["Every pupil"]


def test_where_a_change_starts_is_no_quantity() -> None:
    record = sure("Norland will cut losses from 18 per cent to 9 per cent.")[0]
    assert [quantity["value"] for quantity in record["quantities"]] == [9]  # type: ignore[attr-defined]
