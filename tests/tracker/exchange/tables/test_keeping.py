"""Rows become commitments in one step that one undo takes back; what is refused or known is told and not doubled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.tracker.exchange.tables.books import PLEDGES, SHARED, csv_book
from tests.tracker.making import everything
from tracker import check, commitments, documents, files, judging, search
from tracker.errors import Cancelled, Unreadable
from tracker.exchange.tables import grid, guessing, keeping, mending, plan
from tracker.exchange.tables.grid import Book
from tracker.exchange.tables.keeping import Kept, Sorted
from tracker.exchange.tables.plan import Plan
from tracker.model import Kind, Status
from tracker.record import Commitment
from tracker.store import Store

TABLES = {"asian-development-bank-projects.csv": 2935, "cida-projects.xlsx": 2740}


def taken(store: Store, book: Book, chosen: Plan | None = None) -> tuple[Sorted, Kept]:
    """What an import of the largest sheet made, by the guessed mapping unless another is given."""
    sheet = book.sheet()
    chosen = chosen or guessing.guess(sheet)
    rows = keeping.sort(store, sheet, chosen)
    return rows, keeping.keep(store, book, sheet, rows, chosen)


def with_day(book: Book, **fields: object) -> Plan:
    return replace(guessing.guess(book.sheet()), as_of=date(2026, 1, 31), **fields)  # type: ignore[arg-type]


def test_each_field_of_a_row_arrives(store: Store) -> None:
    book = csv_book(PLEDGES)
    rows, kept = taken(store, book, with_day(book))
    assert (len(rows.made), rows.refused, rows.known) == (3, (), ())
    hospital, teachers, trees = (commitments.get(store, id_) for id_ in kept.commitments)
    assert (hospital.title, hospital.kind, hospital.pledgors) == (
        "Build a hospital in Lima",
        Kind.QUANTIFIED,
        ("Japan",),
    )
    assert [(t.value, t.unit) for t in hospital.targets] == [(Decimal(1500000), "USD")]
    assert (hospital.due, hospital.status, hospital.status_on) == ("2027-06-30", Status.IN_PROGRESS, date(2026, 1, 31))
    assert (teachers.pledgors, teachers.beneficiaries, teachers.targets) == (("China",), ("Kenya", "Ghana"), ())
    assert (trees.due, trees.status, trees.note) == ("2026-12-31", None, "Status: Closed")
    assert [r["code"] for r in store.read("SELECT code FROM commitment ORDER BY id")] == ["P-1", "P-2", "P-3"]
    (entry,) = judging.statuses(store, hospital.id)
    (evidence,) = judging.evidence(store, hospital.id)
    assert entry.note == "pledges.csv, row 2 says “Ongoing”." and evidence.status_id == entry.id


def test_the_words_of_each_row_are_its_passage(store: Store) -> None:
    book = csv_book(PLEDGES)
    _, kept = taken(store, book)
    (passage,) = commitments.get(store, kept.commitments[1]).passages
    assert passage.exact == "P-2\tTrain 300 teachers\tChina, People's Republic of\tKenya; Ghana\t\t2028\tPlanned"
    assert documents.text(store, passage.version_id)[passage.start : passage.end] == passage.exact
    (document,) = documents.all_documents(store)
    assert document.facts.title == "Pledges" and files.get(store, document.sha256) == book.data
    assert check.check(store) == []


def test_one_undo_takes_all_back_and_redo_brings_it(store: Store) -> None:
    before = everything(store)
    book = csv_book(PLEDGES)
    taken(store, book, with_day(book))
    after = everything(store)
    store.undo()
    assert everything(store) == before and check.check(store) == []
    store.redo()
    assert everything(store) == after and check.check(store) == []
    assert list(search.find(store, search.parse("teachers", date(2026, 1, 1))))


def test_search_finds_what_was_imported(store: Store) -> None:
    book = csv_book(PLEDGES)
    _, kept = taken(store, book)
    found = search.find(store, search.parse("party:Ghana teach", date(2026, 1, 1)))
    assert list(found) == [kept.commitments[1]]
    commitments.edit(store, [kept.commitments[0]], title="Raise a clinic", pledgors=("Norway",))
    assert check.check(store) == []


def test_the_same_rows_are_known_and_a_changed_one_is_refused(store: Store) -> None:
    book = csv_book(PLEDGES)
    taken(store, book)
    rows, kept = taken(store, book)
    assert (rows.made, rows.refused, [k.ref for k in rows.known]) == ((), (), ["C-0001", "C-0002", "C-0003"])
    assert kept.commitments == () and len(documents.all_documents(store)) == 1
    newer = PLEDGES.replace("Ongoing", "On hold").replace("Plant trees", "Fell trees") + "P-4,Dig wells,Japan,Peru,,,\n"
    rows, kept = taken(store, csv_book(newer, "pledges-2.csv"))
    assert [k.ref for k in rows.known] == ["C-0001", "C-0002"]
    assert [r.reason for r in rows.refused] == ["its code P-3 is that of C-0003, which has another title"]
    assert [commitments.get(store, id_).title for id_ in kept.commitments] == ["Dig wells"]


def test_rows_without_a_code_are_known_by_all_their_fields(store: Store) -> None:
    text = "Commitment,Donor,Due\nBuild a hospital,Japan,2027\nBuild a hospital,Peru,2027\n"
    taken(store, csv_book(text))
    rows, _ = taken(store, csv_book(text.replace("Peru", "Chile") + "Build a hospital,Chile,2027\n", "other.csv"))
    assert [k.ref for k in rows.known] == ["C-0001", "row 3"]
    assert [m.draft.pledgors for m in rows.made] == [("Chile",)]


def test_codes_that_come_again_tell_nothing_apart(store: Store) -> None:
    text = "Code,Commitment\n" + "".join(f"A-{n},Promise number {n}\n" for n in range(9)) + "A-1,Another promise\n"
    rows, _ = taken(store, csv_book(text))
    assert len(rows.made) == 10 and "1 codes stand in more than one row" in rows.notes[0]
    assert sorted(m.code for m in rows.made)[:2] == ["", ""]


def test_refused_rows_are_written_to_be_mended_and_come_in_by_the_same_mapping(store: Store, tmp_path: Path) -> None:
    text = PLEDGES.replace("1.5,2027-06-30", "=lots,soonish") + "P-4,,Japan,Peru,1,2027,Ongoing\n"
    book = csv_book(text)
    chosen = guessing.guess(csv_book(PLEDGES).sheet())
    rows, _ = taken(store, book, chosen)
    assert [(r.row.number, r.reason) for r in rows.refused] == [
        (2, "Deadline: “soonish” is no date; Amount (USD million): “=lots” is no number"),
        (5, "it has no title"),
    ]
    plan.remember(book.sheet().heads, chosen, tmp_path)
    mending.write(tmp_path / "refused.csv", book.sheet(), rows.refused)
    raw = (tmp_path / "refused.csv").read_text("utf-8-sig")
    assert "'=lots" in raw
    (tmp_path / "refused.csv").write_text(raw.replace("'=lots", "2").replace("soonish", "2027"), "utf-8-sig")
    mended = grid.read(tmp_path / "refused.csv")
    again = plan.remembered(mended.sheet().heads, tmp_path)
    assert again == chosen
    rows, kept = taken(store, mended, again)
    assert [commitments.get(store, id_).targets[0].value for id_ in kept.commitments] == [Decimal(2000000)]
    assert [r.reason for r in rows.refused] == ["it has no title"]


def test_unknown_statuses_are_kept_or_refused_by_choice(store: Store) -> None:
    book = csv_book(PLEDGES)
    rows, _ = taken(store, book, with_day(book, unknown_status="refuse"))
    assert [r.reason for r in rows.refused] == ["Status: “Closed” is no status of the mapping"]
    strict = with_day(book, unknown_status="refuse", status={"closed": "stalled"})
    assert [m.status for m in keeping.sort(store, book.sheet(), strict).made] == [Status.STALLED]


def test_numbers_reached_need_a_quantity_and_a_day(store: Store) -> None:
    text = "Title,Budget (USD),Disbursed\nBuild a road,100,25\nBuild a port,,10\n"
    rows, kept = taken(store, csv_book(text))
    assert [m.reached for m in rows.made] == [None, None] and rows.made[0].draft.note == "Disbursed: 25"
    store.undo()
    book = csv_book(text)
    _, kept = taken(store, book, with_day(book))
    (entry,) = judging.progress(store, kept.commitments[0])
    assert (entry.value, entry.as_of, judging.progress(store, kept.commitments[1])) == (25, date(2026, 1, 31), [])


def test_what_all_rows_share_is_given_once(store: Store) -> None:
    book = csv_book("Title,Amount,When\nBuild a road,100,next year\n")
    chosen = Plan(
        {"Title": "title", "Amount": "quantity", "When": "due"},
        {"pledgor": "Canada", "unit": "CAD million", "tag": "aid; roads"},
        issued=date(2024, 5, 1),
    )
    _, kept = taken(store, book, chosen)
    made = commitments.get(store, kept.commitments[0])
    assert (made.pledgors, made.tags, made.due) == (("Canada",), ("aid", "roads"), "2025")
    assert [(t.value, t.unit) for t in made.targets] == [(Decimal(100000000), "CAD")]
    assert made.deadlines[0].anchor_document_id == documents.all_documents(store)[0].id


def test_a_stopped_import_leaves_nothing(store: Store) -> None:
    book = csv_book("Title\n" + "".join(f"Promise number {n}\n" for n in range(5000)))
    sheet = book.sheet()
    chosen = guessing.guess(sheet)
    rows = keeping.sort(store, sheet, chosen)
    before = everything(store)

    def stop(done: int, total: int, what: str) -> None:
        if done >= keeping.BATCH:
            raise Cancelled

    with pytest.raises(Cancelled):
        keeping.keep(store, book, sheet, rows, chosen, stop)
    assert everything(store) == before and store.changes_ever() == 0 and check.check(store) == []
    with pytest.raises(Cancelled):
        keeping.sort(store, sheet, chosen, stop)


def test_a_file_that_was_read_in_another_way_is_not_mixed_with_it(store: Store) -> None:
    from tracker import intake

    book = csv_book(PLEDGES)
    text = replace(grid.text_of(book)[0], text="Something else")
    prepared = intake.Prepared(book.name, book.data, text, documents.DocumentFacts("Other"))
    intake.keep_all(store, [intake.Found(prepared, prepared.facts, ())])
    with pytest.raises(Unreadable, match=r"already as D-0001, read in another way"):
        taken(store, book)
    assert store.one("SELECT count(*) FROM commitment")[0] == 0


@pytest.mark.skipif(not SHARED.is_dir(), reason="the tables lie outside the repository")
@pytest.mark.parametrize("name", TABLES)
def test_real_tables_come_in_by_the_guessed_mapping(store: Store, name: str) -> None:
    before = everything(store)
    rows, kept = taken(store, grid.read(SHARED / name))
    assert rows.count == TABLES[name] and not rows.known
    assert len(kept.commitments) == len(rows.made) >= 0.99 * rows.count
    assert all(one.reason == "it has no title" for one in rows.refused)
    assert check.check(store) == []
    store.undo()
    assert everything(store) == before


def test_our_own_workbook_comes_back_with_the_columns_that_it_carries(store: Store, tmp_path: Path) -> None:
    from tests.tracker.writers.stories import told, written

    with Store(tmp_path / "first.db") as first:
        told(first)
        path = written(first, tmp_path, ".xlsx", "commitments")
        book = grid.read(path)
        rows = keeping.sort(first, book.sheet(), guessing.guess(book.sheet()))
        assert (rows.made, rows.refused) == ((), ()) and len(rows.known) == rows.count > 10
        wanted = {commitments.get(first, commitments.find_ref(first, one.ref)) for one in rows.known}
    rows, kept = taken(store, book)
    assert rows.refused == () and len(kept.commitments) == len(wanted)
    made = [commitments.get(store, id_) for id_ in kept.commitments]
    assert {carried(one) for one in made} == {carried(one) for one in wanted}


def carried(one: Commitment) -> tuple[object, ...]:
    """What our workbook tells of a commitment."""
    names = (one.title, one.statement, one.kind, one.strength, one.pledgors, frozenset(one.beneficiaries), one.tags)
    targets = tuple((target.value, target.unit) for target in one.targets[:1])
    return (*names, targets, one.due_latest, one.status, one.status_on)
