"""Reports: what they say and do not say, that prose and tables agree, and that a file is whole or not there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.tracker.making import draft, plain
from tests.tracker.writers.stories import TODAY, told
from tracker import commitments, content, deadlines, judging, report, search, standing
from tracker.content import Paragraph, Table, all_runs
from tracker.errors import Cancelled, Invalid, TrackerError
from tracker.model import Status
from tracker.report import parts, words
from tracker.report.figures import refuse_discord
from tracker.store import Store
from tracker.writers import WRITERS, display

SUFFIXES = [writer.suffix for writer in WRITERS.values()]


def build(store: Store, layout: str = "standing", query: str = "", today: date = TODAY) -> content.Report:
    return report.build(store, layout, search.parse(query, today), today)


def said(made: content.Report) -> str:
    """All words of a report, tables included."""
    rows = [(row, table.columns) for table in made.tables for row in table.all_rows]
    cells = [display.cell(cell, column) for row, columns in rows for cell, column in zip(row, columns, strict=True)]
    marks = [run.mark.word for run in all_runs(made) if run.mark]
    return " ".join([run.text for run in all_runs(made)] + cells + marks)


def test_the_layouts_that_were_agreed_are_there() -> None:
    assert {"standing", "commitments", "deadlines", "card"} <= set(report.LAYOUTS)
    assert all(layout.title for layout in report.LAYOUTS.values())


@pytest.mark.parametrize("layout", report.LAYOUTS)
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_store_without_anything_gives_a_report_too(store: Store, tmp_path: Path, layout: str, suffix: str) -> None:
    made = report.export(store, layout, tmp_path / f"empty{suffix}", search.Query(), TODAY)
    assert made.stat().st_size > 0


def test_an_unknown_layout_or_format_is_one_sentence_with_those_known(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Invalid, match=r"'matrix'.*standing.*commitments.*deadlines.*card"):
        build(store, "matrix")
    with pytest.raises(Invalid, match=r"report\.odt.*'\.odt'.*\.html.*\.pdf.*\.docx.*\.xlsx.*\.csv.*\.md.*\.json"):
        report.export(store, "standing", tmp_path / "report.odt", search.Query(), TODAY)
    with pytest.raises(TrackerError, match="does not exist"):
        report.export(store, "standing", tmp_path / "none" / "report.html", search.Query(), TODAY)
    assert list(tmp_path.glob("report*")) == []


def test_the_standing_tells_its_parts_in_the_agreed_order(store: Store) -> None:
    told(store)
    heads = [block.text for block in build(store).blocks if isinstance(block, content.Heading) and block.level == 1]
    assert heads == [
        "Method",
        "Standing",
        "Deadlines",
        "Delivered against expected pace",
        "Commitments",
        "Each commitment",
        "Scale and dates",
        "Sources",
    ]


def test_counts_are_those_of_the_standing(store: Store) -> None:
    told(store)
    (whole,) = standing.standing(store)
    table = build(store).table("status")
    assert {row[0].code: row[1] for row in table.rows if isinstance(row[0], content.Mark)} == whole.by_status
    assert table.total is not None and table.total[1] == whole.total
    shares = [row[2] for row in table.rows]
    assert sum(share for share in shares if isinstance(share, Decimal)) == pytest.approx(Decimal(1))


def test_what_nobody_judged_is_open_and_what_nobody_counted_is_no_data(store: Store) -> None:
    commitments.add(store, draft())
    text = said(build(store, today=date(2030, 1, 1)))
    assert "Not judged yet" in text and "no data" in text
    assert "0\u202f%" not in text.replace("100\u202f%", "")
    assert "past due, outcome unknown" in text
    for verdict in ("Expired undelivered", "broken by", "failed"):
        assert verdict not in said(build(store, "commitments", today=date(2030, 1, 1)))


def test_a_recorded_zero_is_a_zero(store: Store) -> None:
    id_ = commitments.add(store, draft())
    judging.record_progress(store, id_, Decimal(0), date(2025, 6, 1))
    (row,) = build(store).table("pace").rows
    names = [column.name for column in build(store).table("pace").columns]
    assert (row[names.index("Reached")], row[names.index("Share")]) == (0, 0)


def test_a_computed_signal_is_called_computed_wherever_it_stands(store: Store) -> None:
    told(store)
    for layout in report.LAYOUTS:
        for table in build(store, layout).tables:
            for number, column in enumerate(table.columns):
                cells = {display.cell(row[number], column) for row in table.rows}
                if cells & {"off track", "on track", "no data", "not due yet", "closed"} and "ignal" in column.name:
                    assert "omputed" in column.name


def test_the_footer_tells_how_it_was_made(store: Store) -> None:
    told(store)
    footer = " ".join(build(store).footer)
    for part in ("As of 24 November 2026", "known on", "Scale", "half up", "SHA-256", "Pledgebook"):
        assert part in footer
    assert build(store).sha256 in footer


def test_the_hash_moves_with_the_data_and_with_nothing_else(store: Store) -> None:
    told(store)
    before = build(store).sha256
    assert build(store, today=date(2027, 1, 1)).sha256 == before == build(store, "card").sha256
    judging.record_status(store, [1], Status.UNCLEAR, date(2026, 11, 1), "It is not clear.")
    assert build(store).sha256 != before
    store.undo()
    assert build(store).sha256 == before


def test_a_query_narrows_everything(store: Store) -> None:
    told(store)
    made = build(store, query="kind:quantified")
    ids = search.find(store, search.parse("kind:quantified"))
    assert [row[0] for row in made.table("commitments").rows] == [commitments.get(store, id_).ref for id_ in ids]
    total = made.table("status").total
    assert total is not None and total[1] == len(ids)
    assert "kind:quantified" in made.subtitle


def test_prose_that_differs_from_its_table_is_refused_with_the_place(store: Store) -> None:
    told(store)
    made = build(store)
    index, block = next(
        (n, b) for n, b in enumerate(made.blocks) if isinstance(b, Paragraph) and any(r.cell for r in b.runs)
    )
    runs = tuple(replace(run, text="99") if run.cell else run for run in block.runs)
    wrong = replace(made, blocks=(*made.blocks[:index], Paragraph(runs), *made.blocks[index + 1 :]))
    with pytest.raises(Invalid, match=r"'99'.*Commitments by status"):
        refuse_discord(wrong)


def test_every_figure_of_the_summary_is_quoted_from_a_table(store: Store) -> None:
    told(store)
    for block in build(store).blocks[:10]:
        if isinstance(block, Paragraph):
            assert not [run.text for run in block.runs if any(c.isdigit() for c in run.text) and not run.cell
                        and "90 days" not in run.text]  # fmt: skip


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_report_that_is_stopped_leaves_the_old_file(store: Store, tmp_path: Path, suffix: str) -> None:
    told(store)
    path = tmp_path / f"report{suffix}"
    path.write_text("old")
    seen: list[str] = []

    def stop(done: int, total: int, what: str) -> None:
        seen.append(what)
        if what != "read":
            raise Cancelled

    with pytest.raises(Cancelled):
        report.export(store, "standing", path, search.Query(), TODAY, stop)
    assert path.read_text() == "old" and "read" in seen
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith((".report", "report"))] == [path.name]


def test_rival_readings_and_the_words_of_the_source_are_all_told(store: Store) -> None:
    commitments.add(store, draft())
    for layout in ("standing", "card"):
        text = said(build(store, layout))
        assert "“over the next three years”" in text
        for day in ("30 November 2027", "1 December 2027", "31 December 2027", "1 December 2024"):
            assert day in text


def test_every_card_has_a_page_with_its_history(store: Store) -> None:
    told(store)
    made = build(store, "card")
    heads = [b for b in made.blocks if isinstance(b, content.Heading) and b.level == 1 and b.anchor.startswith("C-")]
    assert len(heads) == search.count(store, search.Query()) and all(head.new_page for head in heads[1:])
    assert "status recorded" in said(made)


def test_judgements_stand_with_note_author_and_numbered_source(store: Store) -> None:
    told(store)
    made = build(store)
    text = said(made)
    assert "Held in Astana." in text and "Ada" in text
    numbers = {run.href for run in all_runs(made) if run.href.startswith("#source-")}
    assert numbers == {f"#source-{n}" for n in range(1, len(numbers) + 1)} <= {f"#{a}" for a in content.anchors(made)}


@pytest.mark.parametrize("layout", ["standing", "card"])
def test_evidence_is_told_once_with_its_number_where_the_commitment_is(store: Store, layout: str) -> None:
    told(store)
    facts = [fact for b in build(store, layout).blocks if isinstance(b, content.Facts) for fact in b.items]
    lines = [[run.text for run in line] for fact in facts if fact.label == "Evidence" for line in fact.lines]
    assert ["17\u00a0June\u00a02025: The summit was held. ", "[2]"] in lines
    assert ["The ministry says so. ", "[3]"] in lines


def test_a_withdrawn_commitment_is_left_out_unless_asked_for(store: Store) -> None:
    commitments.add(store, plain("Stays"))
    commitments.withdraw(store, [commitments.add(store, plain("Goes"))], "Entered twice.")
    assert "Goes" not in said(build(store)) and "Entered twice." in said(build(store, query="is:withdrawn"))


def test_every_status_has_a_shape_of_its_own(store: Store) -> None:
    assert set(words.STATUS) == {*Status, None}
    assert len({mark.shape for mark in words.STATUS.values()}) == len({m.word for m in words.STATUS.values()}) == 11


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        ("0.125", "13\u202f%"),
        ("0.005", "1\u202f%"),
        ("0.0049", "0\u202f%"),
        ("0.645", "65\u202f%"),
        ("1", "100\u202f%"),
    ],
)
def test_percentages_are_rounded_half_up(share: str, shown: str) -> None:
    assert display.percent(Decimal(share)) == shown


@pytest.mark.parametrize(
    ("href", "safe"),
    [
        ("https://example.org/a?b=1", True), ("http://example.org", True), ("mailto:a@example.org", True),
        ("notes/a.pdf", True), ("javascript:alert(1)", False), ("JaVaScRiPt:alert(1)", False),
        (" javascript:alert(1)", False), ("java\tscript:alert(1)", False), ("data:text/html,x", False),
        ("//example.org/x", False), ("file:///etc/passwd", False), ("/etc/passwd", False), ("vbscript:x", False),
        ("https://example.org/a b", False), ('https://example.org/"x', False), ("http://[", False), ("", False),
    ],
)  # fmt: skip
def test_only_links_that_are_safe_stay_links(href: str, safe: bool) -> None:
    assert bool(display.safe_link(href)) is safe


def test_tables_have_as_many_cells_as_columns(store: Store) -> None:
    told(store)
    for layout in report.LAYOUTS:
        for table in build(store, layout).tables:
            assert isinstance(table, Table)
            assert {len(row) for row in table.all_rows} <= {len(table.columns)}


def test_the_deadlines_as_one_table_have_every_commitment_and_its_state(store: Store) -> None:
    told(store)
    made = build(store, "deadlines")
    table = made.table(made.main)
    names = [column.name for column in table.columns]
    states = {row[0]: row[names.index("State (computed)")] for row in table.rows}
    assert len(states) == search.count(store, search.Query())
    for found in deadlines.deadlines(store, TODAY):
        assert states.pop(found.line.ref) == words.BUCKET[found.bucket]
    assert set(states.values()) == {"No date"}


def test_judgements_later_than_the_day_of_the_report_are_named(store: Store) -> None:
    told(store)
    assert "dated after the day of this report" in said(build(store, today=date(2025, 12, 1)))
    assert "dated after the day of this report" not in said(build(store))


def test_a_date_entered_by_hand_is_not_called_the_words_of_a_source(store: Store) -> None:
    commitments.add(store, plain("By hand", due=commitments.due_from("2027")))
    text = said(build(store))
    assert "as entered" in text and "in the source’s words" not in text


def test_figures_show_the_first_bars_and_tables_all(store: Store) -> None:
    for number in range(parts.MOST_BARS + 3):
        commitments.add(store, draft(f"Pledge {number}", pledgors=(f"Party {number}",)))
    made = build(store)
    bars = [
        b.chart.bars for b in made.blocks if isinstance(b, content.Figure) and isinstance(b.chart, content.PaceBars)
    ]
    assert [len(found) for found in bars] == [parts.MOST_BARS]
    captions = [block.caption for block in made.blocks if isinstance(block, content.Figure)]
    assert sum(f"the first {parts.MOST_BARS} of {parts.MOST_BARS + 3}" in caption for caption in captions) == 2
    assert len(made.table("pace").rows) == len(made.table("by-party").rows) == parts.MOST_BARS + 3


@pytest.mark.parametrize(
    ("edtf", "told"),
    [
        ("2025-06-17", "17 June 2025"), ("2025-06", "June 2025"), ("2025", "2025"), ("2025/2027", "2025 to 2027"),
        ("2025/..", "2025 to .."), ("2025-21", "2025-21"), ("~2025", "~2025"), ("", ""), ("2025/", "2025 to open"),
    ],
)  # fmt: skip
def test_dates_of_the_subject_are_told_as_far_as_they_are_known(edtf: str, told: str) -> None:
    assert words.when(edtf).replace("\u00a0", " ") == told


@pytest.mark.parametrize(
    ("value", "shown", "with_sign"),
    [("1500", "1,500", "+1,500"), ("-0.25", "−0.25", "−0.25"), ("0", "0", "0"), ("12.50", "12.5", "+12.5")],
)
def test_numbers_have_true_minus_signs(value: str, shown: str, with_sign: str) -> None:
    assert (display.number(Decimal(value)), display.signed(Decimal(value))) == (shown, with_sign)
