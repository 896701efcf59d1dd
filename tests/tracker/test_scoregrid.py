"""Published tables of scores in the layouts in which they come: each is the same table, and is read as such."""

from __future__ import annotations

import csv
import io
import random
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker import scoregrid
from tracker.errors import Invalid
from tracker.scoregrid import Grid, Line

PARTIES = ("Argentina", "Brazil", "Türkiye", "United States", "European Union")
LINES = (
    Line("2024-122", "Energy: Energy Transition", ("0", "+1", "+1", "+1", "+1")),
    Line("2024-150", "Development, LMIC Support", ("0", "0", "", "n/a", "-1")),
    Line("2024-16", "Humanitarian Efforts", ("-1", "0", "0", "-1", "+1")),
)


def is_party(name: str) -> bool:
    return name in PARTIES


def read(text: str | bytes, across: bool | None = None) -> Grid:
    return scoregrid.read(text.encode() if isinstance(text, str) else text, "t.csv", is_party, across)


def written(rows: list[list[str]], delimiter: str = ",") -> str:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue()


def plain(heads: tuple[str, str] = ("ref", "commitment")) -> list[list[str]]:
    return [[*heads, *PARTIES], *([line.code, line.title, *line.scores] for line in LINES)]


def turned(rows: list[list[str]]) -> list[list[str]]:
    return [list(column) for column in zip(*rows, strict=True)]


def same(grid: Grid) -> bool:
    return grid.parties == PARTIES and [(x.code, x.title, x.scores) for x in grid.lines] == [
        (x.code, x.title, x.scores) for x in LINES
    ]


WRITTEN = {
    "signed": {"+1": "+1", "-1": "-1"},
    "true minus": {"+1": "1", "-1": "−1"},
    "en dash": {"+1": "+1", "-1": "–1"},
    "hyphen": {"+1": "1", "-1": "\u20111"},
    "full width": {"+1": "＋１", "-1": "－１"},
    "decimals": {"+1": "1.0", "0": "0.0", "-1": "-1.0"},
    "commas": {"+1": "+1,00", "0": "0,00", "-1": "−1,00"},
    "apart": {"+1": "+ 1", "-1": "− 1"},
    "texts": {"+1": "'+1", "-1": "'-1"},
    "upper case": {"n/a": "N/A"},
    "dotted": {"n/a": "n.a."},
    "in words": {"n/a": "Not applicable"},
    "dashes": {"": "–"},
    "footnotes": {"+1": "+1*", "0": "0¹", "-1": "−1 [2]", "n/a": "n/a†"},
    "with percents": {"+1": "+1 (100%)", "0": "0 (50 %)", "-1": "−1 (0%)"},
}


@pytest.mark.parametrize("name", WRITTEN)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_signs_and_separators(name: str, delimiter: str) -> None:
    rows = [plain()[0], *([*row[:2], *(WRITTEN[name].get(x, x) for x in row[2:])] for row in plain()[1:])]
    assert same(read(written(rows, delimiter)))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    assert same(read(written(plain()).encode(encoding)))


def with_averages(rows: list[list[str]]) -> list[list[str]]:
    """A score and a percent column, a row of each, as the reports have them."""
    rows = [[*rows[0], "Average", ""], *([*row, "+0.80", "90%"] for row in rows[1:])]
    return [*rows, ["", "Average", *["-0.33"] * 5, "+0.40", "70%"], ["", "Percent", *["33 %"] * 5, "70%", ""]]


def in_a_report(rows: list[list[str]]) -> list[list[str]]:
    wide = len(rows[0])
    title = ["Table 2: G20 Rio Final Compliance Scores", *[""] * (wide - 1)]
    blank, heading = [""] * wide, ["", "Development", *[""] * (wide - 2)]
    note = ["N/a = not applicable. EU = European Union.", *[""] * (wide - 1)]
    return [title, blank, rows[0], heading, *rows[1:], blank, note, ["Source: G20 Research Group, 2025"]]


def with_footnotes(rows: list[list[str]]) -> list[list[str]]:
    return [[*rows[0][:2], "Argentina*", "Brazil", "Türkiye¹", "United States †", "European Union**"], *rows[1:]]


LAYOUTS = {
    "as the contract": plain(),
    "numbers in the title": [["Commitment", *PARTIES], *([f"{x.title} ({x.code})", *x.scores] for x in LINES)],
    "numbered lines": [
        ["No.", "", "Commitment", *PARTIES],
        *([f"{n}.", x.code, x.title, *x.scores] for n, x in enumerate(LINES, 1)),
    ],
    "averages": with_averages(plain()),
    "a report": in_a_report(plain()),
    "a report with averages": in_a_report(with_averages(plain())),
    "footnotes": with_footnotes(plain()),
    "averages first": [
        [*row[:2], average, *row[2:]]
        for row, average in zip(plain(), ["Average", "+0.80", "−0.25", "0.00"], strict=True)
    ],
    "turned": turned(plain()),
    "turned, by its corner": turned(plain(("", "Member"))),
    "turned, with averages": turned(with_averages(plain())),
    "a report, turned": [row for row in in_a_report(turned(plain(("", "Country")))) if row[1:2] != ["Development"]],
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_layouts(name: str) -> None:
    assert same(read(written(LAYOUTS[name], ";")))


def test_averages_that_a_table_gives_are_kept_for_comparing() -> None:
    grid = read(written(with_averages(plain())))
    assert [line.said for line in grid.lines] == [Decimal("0.80")] * 3
    assert grid.said == (Decimal("-0.33"),) * 5
    assert any("Average" in note for note in grid.notes)


@pytest.mark.parametrize(
    "foot",
    [["", "", "-0.33", "0", "0.5", "0", "1"], ["", "", "33%", "50%", "75%", "50%", "100%"],
     ["", "Overall compliance average", "33", "50", "75", "50", "100"], ["", "Average", "0", "0", "0", "0", "0"]],
)  # fmt: skip
def test_a_row_of_averages_is_no_commitment(foot: list[str]) -> None:
    grid = read(written([*plain(), foot]))
    assert same(grid) and grid.said[1] == 0


def test_commitments_that_have_a_number_alone() -> None:
    grid = read("No.,Brazil,Argentina\n12,1,0\n13,0,-1\n,0.5,-0.5\n")
    assert [(line.code, line.title, line.scores) for line in grid.lines] == [
        ("12", "12", ("+1", "0")), ("13", "13", ("0", "-1")),
    ]  # fmt: skip


def test_what_was_left_out_is_told() -> None:
    notes = read(written(in_a_report(plain()))).notes
    assert any("N/a = not applicable" in note for note in notes)
    assert read(written(plain())).notes == ()


def test_percents_in_the_place_of_scores_say_the_same() -> None:
    percents = {"+1": "100%", "0": "50 %", "-1": "0%"}
    rows = [plain()[0], *([*row[:2], *(percents.get(x, x) for x in row[2:])] for row in plain()[1:])]
    rows[2][5] = ""  # no n/a either: nothing in the table is a score
    grid = read(written(rows, ";"))
    assert [line.scores for line in grid.lines] == [
        LINES[0].scores, ("0", "0", "", "", "-1"), LINES[2].scores,
    ]  # fmt: skip


def test_a_blank_is_blank_and_never_zero() -> None:
    grid = read(written(plain()))
    assert grid.blanks == 1 and grid.lines[1].scores[2] == ""


def test_names_that_nobody_knows_are_parties_where_the_corner_or_the_caller_says_so() -> None:
    down = "Country,A,B\nNorland,1,0\nSudland,-1,n/a\n"
    assert read(down).parties == ("Norland", "Sudland")
    unknown = "x,A,B\nNorland,1,0\nSudland,-1,n/a\n"
    assert read(unknown).parties == ("A", "B"), "parties stand across unless something says otherwise"
    assert read(unknown, across=False).parties == ("Norland", "Sudland")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no line of it has two cells"),
        ("just words\nand more\n", "no line of it has two cells"),
        ("ref,commitment,China\n1,Energy,good\n", "holds no scores: no cell is −1, 0, +1 or n/a"),
        ("1,0,1\n-1,0,1\n", "has no line of names above its scores"),
        ("ref,commitment,China,France\n1,Energy,1,0\n2,Trade,2,0\n", "China in “2: Trade” has '2', which is no score"),
        ("ref,commitment,China,France\n1,Energy,1,0\n2,Trade,0.5,0\n", "has '0.5', which is no score"),
        ("ref,commitment,China,China\n1,Energy,1,0\n", "has the party “China” twice"),
        ("ref,commitment,China\n1,Energy,1\n1,Energy,0\n", "has the commitment “1 Energy” twice"),
        ("ref,commitment,China,\n1,Energy,1,0\n2,Trade,1,0\n", "column 4 holds scores and has no name above it"),
    ],
)
def test_what_is_no_such_table_is_refused_in_one_sentence(text: str, said: str) -> None:
    with pytest.raises(Invalid) as caught:
        read(text)
    assert said in str(caught.value) and str(caught.value).startswith("t.csv")


def test_no_text_breaks_the_reader() -> None:
    random.seed(5)
    signs = [*"01-+,;\n\t\"'n/a.%−", "Average", "China", "ref", "\x00", "２"]
    for _ in range(3000):
        try:
            read("".join(random.choices(signs, k=random.randint(0, 60))))
        except Invalid as error:
            assert "t.csv" in str(error)


CELLS = st.sampled_from(["+1", "0", "-1", "n/a"])


@given(st.lists(st.lists(CELLS, min_size=5, max_size=5), min_size=2, max_size=6), st.booleans(), st.booleans())
@settings(max_examples=100, deadline=None)
def test_any_scores_come_back(cells: list[list[str]], down: bool, reported: bool) -> None:
    rows = [["ref", "commitment", *PARTIES], *([f"2025-{n}", f"Promise {n}", *row] for n, row in enumerate(cells))]
    rows = turned(rows) if down else rows
    rows = in_a_report(rows) if reported and not down else rows
    grid = read(written(rows))
    assert grid.parties == PARTIES
    assert [list(line.scores) for line in grid.lines] == cells
