"""Scores: a published table in and out with its published figures, cycles beside each other, the latest of a cell."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tracker.making import ROOT, everything
from tracker import cycles, scales, scoreboard, scores
from tracker.cycles import Cycle, Event
from tracker.errors import Invalid, NotFound, TrackerError
from tracker.scales import Scale
from tracker.scoreboard import Board, mean, ranks, signed
from tracker.store import Store

RIO = ROOT.parent / "shared" / "reference" / "g20-rio-2024-final.csv"
needs_rio = pytest.mark.skipif(not RIO.exists(), reason="the reference table lies outside the repository")
SMALL = "ref,commitment,Norland,Sudland,Westland\n2024-1,Energy,1,0,-1\n2024-2,Trade,1,n/a,\n2024-3,Health,0,0,-1\n"


def read(store: Store, path: Path, text: str = SMALL, name: str = "Rio 2024 final", **fields: object) -> Board:
    path = path / "t.csv"
    path.write_text(text, "utf-8")
    cycle = Cycle(name, cycles.kind_of(name), **fields)  # type: ignore[arg-type]
    scores.import_table(store, scores.read_table(store, path), cycle, path.name)
    return scores.board(store, cycles.find_cycle(store, name))


def rio(store: Store) -> Board:
    scores.import_table(store, scores.read_table(store, RIO), Cycle("Rio 2024 final", "final"), RIO.name)
    return scores.board(store, cycles.find_cycle(store))


# --- the published table ----------------------------------------------------------------------------------------------


@needs_rio
def test_rio_comes_out_as_published(store: Store) -> None:
    found = rio(store)
    overall = found.overall()
    assert (signed(overall.value), overall.percent, overall.count) == ("+0.40", 70, 272)
    assert [round(float(found.overall(way).value or 0), 4) for way in scoreboard.WAYS] == [0.4044, 0.4035, 0.4038]
    by_party = dict(zip(found.parties, found.means, strict=True))
    published = {"Brazil": ("+0.85", 92), "United States": ("−0.46", 27), "Saudi Arabia": ("0.00", 50)}
    for party, said in published.items():
        assert (signed(by_party[party].value), by_party[party].percent) == said
    assert by_party["African Union"].count == 12
    places = dict(zip(found.parties, ranks(found.means), strict=True))
    assert [places[p] for p in ("Brazil", "European Union", "Japan", "United Kingdom", "Australia")] == [1, 1, 3, 3, 5]
    assert places["United States"] == 21
    by_code = {row.code: row for row in found.rows}
    assert (signed(by_code["2024-150"].mean.value), by_code["2024-150"].mean.percent) == ("+0.25", 63)
    assert by_code["2024-150"].mean.count == 20, "n/a of the African Union is left out"
    assert (signed(by_code["2024-78"].mean.value), by_code["2024-78"].mean.percent) == ("+0.71", 86)


@needs_rio
def test_rio_is_written_as_it_was_read(store: Store, tmp_path: Path) -> None:
    made = scores.write_csv(rio(store), tmp_path / "out.csv")
    assert made.read_text("utf-8").splitlines() == RIO.read_text("utf-8-sig").splitlines()


@needs_rio
def test_every_mean_of_rio_equals_an_independent_computation(store: Store) -> None:
    found = rio(store)
    rows = [line.split(",") for line in RIO.read_text("utf-8").splitlines()[1:]]
    for row, line in zip(found.rows, rows, strict=True):
        numbers = [int(cell) for cell in line[-21:] if cell != "n/a"]
        exact = Decimal(sum(numbers)) / len(numbers)
        percent = ((Decimal(sum(numbers)) + len(numbers)) * 50 / len(numbers)).quantize(Decimal(1), ROUND_HALF_UP)
        assert (row.mean.score, row.mean.percent) == (exact.quantize(Decimal("0.01"), ROUND_HALF_UP), percent)


@needs_rio
def test_the_same_table_again_adds_nothing(store: Store) -> None:
    rio(store)
    before = everything(store)
    again = scores.import_table(store, scores.read_table(store, RIO), Cycle("Rio 2024 final", "final"), RIO.name)
    assert (again.scores, again.commitments, again.parties) == (0, (), ())
    assert everything(store) == before


# --- in ---------------------------------------------------------------------------------------------------------------


def test_a_table_is_one_change(store: Store, tmp_path: Path) -> None:
    before = everything(store)
    read(store, tmp_path)
    assert store.undo().about == "Rio 2024 final"  # type: ignore[union-attr]
    assert everything(store) == before


def test_blank_is_no_score_and_not_applicable_has_its_reason(store: Store, tmp_path: Path) -> None:
    found = read(store, tmp_path)
    assert [row.values for row in found.rows] == [("+1", "0", "-1"), ("+1", "n/a", ""), ("0", "0", "-1")]
    assert [row.mean.count for row in found.rows] == [3, 1, 3]
    (row,) = store.read("SELECT applicability, reason, p.name FROM commitment_party cp JOIN party p ON p.id = party_id"
                        " WHERE applicability = 'n/a'")  # fmt: skip
    assert tuple(row) == ("n/a", "Published as not applicable in Rio 2024 final.", "Sudland")
    assert store.read("SELECT 1 FROM score") and len(store.read("SELECT 1 FROM score")) == 8


def test_interim_and_final_are_two_records_of_the_same_commitments(store: Store, tmp_path: Path) -> None:
    window = {"starts": date(2024, 11, 20), "ends": date(2025, 5, 31), "event": "Rio"}
    interim = read(store, tmp_path, SMALL.replace("Health,0,0,-1", "Health,-1,0,-1"), "Rio 2024 interim", **window)
    final = read(store, tmp_path, event="Rio")
    assert len(store.read("SELECT 1 FROM commitment")) == 3
    assert [row.values for row in interim.rows][2] == ("-1", "0", "-1")
    assert [row.values for row in final.rows][2] == ("0", "0", "-1")
    other = cycles.counterpart(store, cycles.find_cycle(store, "rio 2024 FINAL"))
    assert other and (other.name, other.ends) == ("Rio 2024 interim", date(2025, 5, 31))
    assert scoreboard.change(interim.rows[2].mean, final.rows[2].mean) == Fraction(1, 3)
    assert signed(scoreboard.change(interim.overall(), final.overall())) == "+0.14"


def test_the_latest_score_of_a_cell_counts_and_the_earlier_stays(store: Store, tmp_path: Path) -> None:
    read(store, tmp_path)
    found = read(store, tmp_path, SMALL.replace("Energy,1", "Energy,0"))
    assert found.rows[0].values == ("0", "0", "-1")
    trail = [(s.value, s.party) for s in scores.scores_of(store, found.rows[0].id) if s.party == "Norland"]
    assert trail == [("0", "Norland"), ("+1", "Norland")]


def test_numbers_of_lines_are_no_serials(store: Store, tmp_path: Path) -> None:
    text = "No.,commitment,Norland,Sudland\n1,{},1,0\n2,{},0,0\n"
    read(store, tmp_path, text.format("Energy", "Trade"))
    read(store, tmp_path, text.format("Water", "Energy"), "Other cycle")
    assert [r[0] for r in store.read("SELECT title FROM commitment ORDER BY id")] == [
        "Energy",
        "Trade",
        "Water",
        "Energy",
    ]


def test_a_table_that_contradicts_itself_is_told(store: Store, tmp_path: Path) -> None:
    text = "ref,commitment,Norland,Sudland,Average\n2024-1,Energy,1,0,+0.71\n2024-2,Trade,1,0,75%\n"
    (tmp_path / "t.csv").write_text(text, "utf-8")
    made = scores.import_table(store, scores.read_table(store, tmp_path / "t.csv"), Cycle("C"), "t.csv")
    assert [note for note in made.notes if "cells give" in note] == [
        "“Energy”: the table gives +0.71, its cells give +0.50."
    ]


def test_a_cycle_that_is_not_there_is_told_with_those_that_are(store: Store, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no cycle of scores"):
        cycles.find_cycle(store)
    read(store, tmp_path)
    with pytest.raises(NotFound, match="Cycles are: “Rio 2024 final”"):
        cycles.find_cycle(store, "Hamburg")
    with pytest.raises(Invalid, match="cannot end on 2025-01-01"):
        cycles.set_cycle(store, Cycle("Rio 2024 final", starts=date(2025, 1, 2), ends=date(2025, 1, 1)))


def test_events_are_corrected_by_name(store: Store) -> None:
    cycles.set_event(store, Event("Rio", "G20 summit", parties=("Brazil",)))
    cycles.set_event(
        store, Event("rio", "G20 summit", date(2024, 11, 18), date(2024, 11, 19), parties=("Brazil", "EU"))
    )
    (found,) = cycles.events(store)
    assert (found.name, found.starts, found.ends, found.parties) == (
        "Rio", date(2024, 11, 18), date(2024, 11, 19), ("Brazil", "EU"),
    )  # fmt: skip


# --- arithmetic -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("numbers", "score", "percent"),
    [
        ([1, 0, 0, 0], "+0.25", 63),
        ([1, 1, 1, 0], "+0.75", 88),
        ([-1, 0, 0, 0], "−0.25", 38),
        ([1] * 1 + [0] * 7, "+0.13", 56),
        ([-1] * 1 + [0] * 7, "−0.13", 44),
        ([0], "0.00", 50),
        ([1] + [0] * 300, "0.00", 50),
        ([], "", None),
    ],
)
def test_half_up_signs_and_percents(numbers: list[int], score: str, percent: int | None) -> None:
    found = mean([Fraction(n) for n in numbers])
    assert (signed(found.value), found.percent) == (score, percent)


def test_equals_share_a_place() -> None:
    means = [mean([Fraction(n)]) for n in (1, 0, 1, -1)] + [mean([])]
    assert ranks(means) == [1, 3, 1, 4, None]


def test_another_scale_has_its_own_percent(store: Store) -> None:
    ogp = scales.get(store, "ogp_completion")
    assert scoreboard.bounds(ogp) == (0, 3)
    assert mean([Fraction(3), Fraction(2)], scoreboard.bounds(ogp)).percent == 83


@given(st.lists(st.sampled_from([-1, 0, 1]), min_size=1, max_size=60))
@settings(max_examples=200, deadline=None)
def test_percent_is_that_of_exact_decimals(numbers: list[int]) -> None:
    found = mean([Fraction(n) for n in numbers])
    exact = Decimal(sum(numbers) + len(numbers)) * 50 / Decimal(len(numbers))
    assert found.percent == int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    assert 0 <= (found.percent or 0) <= 100


@needs_rio
def test_without_a_party(store: Store) -> None:
    found = rio(store)
    less = found.without("African Union")
    assert "African Union" not in less.parties and less.overall().count == 272 - 12
    (row,) = [row for row in less.rows if row.code == "2024-150"]
    assert (signed(row.mean.value), row.mean.percent) == ("+0.25", 63)


# --- scales -----------------------------------------------------------------------------------------------------------

OWN = """
code = "traffic"
title = "Traffic light"
axis = "delivery"
value = [
  { code = "green", label = "Green", number = 2, terminal = true, least_evidence = "official" },
  { code = "red", number = 0 },
]
"""


def own(tmp_path: Path, text: str = OWN) -> Scale:
    (tmp_path / "scale.toml").write_text(text, "utf-8")
    return scales.read_file(tmp_path / "scale.toml")


def test_the_seeded_scales(store: Store) -> None:
    found = {scale.code: scale for scale in scales.all_scales(store)}
    assert {"tracker", "g20", "ogp_completion", "promise_meter"} <= set(found)
    assert not any(scale.own for scale in found.values())
    assert [value.number for value in found["g20"].values] == [-1, 0, 1, None]
    assert {scale.axis for scale in found.values()} == set(scales.AXES)
    for scale in found.values():
        assert len({value.glyph for value in scale.values}) == len(scale.values), "told apart without colour"


def test_an_own_scale(store: Store, tmp_path: Path) -> None:
    scales.define(store, own(tmp_path))
    found = scales.get(store, "traffic")
    assert found.own and [(v.code, v.label, v.number, v.terminal) for v in found.values] == [
        ("green", "Green", 2, True), ("red", "red", 0, False),
    ]  # fmt: skip
    scales.map_values(store, "traffic", "tracker", {"Green": "delivered"})
    assert scales.mapping(store, "traffic", "tracker") == {"green": "delivered"}
    with pytest.raises(Invalid, match="is a scale 'traffic' already"):
        scales.define(store, found)
    store.undo(), store.undo()
    with pytest.raises(NotFound, match="Scales are: tracker, g20"):
        scales.get(store, "traffic")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('axis = "delivery"', 'axis = "mood"', "'mood' is no axis"),
        ('code = "red"', 'code = "green"', "each with a code of its own"),
        ('"official"', '"rumour"', "no measure of evidence"),
        ("number = 0", 'number = "none"', "is no number"),
        ("value = [", "values = [", "does not hold one scale"),
        ("code = ", "code ", "is no TOML"),
    ],
)
def test_a_scale_that_makes_no_sense_is_refused(store: Store, tmp_path: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(TrackerError, match=said):
        scales.define(store, own(tmp_path, OWN.replace(old, new, 1)))


def test_a_value_by_any_name(store: Store) -> None:
    g20 = scales.get(store, "g20")
    assert [g20.value(x).code for x in ("1", "+1", "1.0", "−1", "–1", "0", "N/A", "n.a.", "Full compliance")] == [
        "+1", "+1", "+1", "-1", "-1", "0", "n/a", "n/a", "+1",
    ]  # fmt: skip
    with pytest.raises(Invalid, match="no value of the scale g20"):
        g20.value("2")
    assert scales.get(store, "tracker").value("In progress").code == "in_progress"


def test_a_team_says_how_much_evidence_a_value_needs(store: Store) -> None:
    scales.set_need(store, "tracker", "Delivered", "two_independent")
    assert scales.get(store, "tracker").value("delivered").least_evidence == "two_independent"
    with pytest.raises(Invalid, match="no measure of evidence"):
        scales.set_need(store, "tracker", "delivered", "some")
    store.undo()
    assert scales.get(store, "tracker").value("delivered").least_evidence == "none"


def test_axes_are_not_mixed(store: Store) -> None:
    with pytest.raises(Invalid, match="tells of effect and tracker of delivery"):
        scales.map_values(store, "effect", "tracker", {"improved": "delivered"})
