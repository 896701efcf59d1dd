"""Documents into the store, what is known about them, and what a corrected date moves."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.tracker.making import CALENDAR, ROLLING, SEED, SEED_DAY, candidate, draft, event, everything, imported, kept
from tracker import codec, commitments, dates, documents, files, intake, review
from tracker.errors import Cancelled, Invalid, NotFound, TrackerError, Unreadable
from tracker.model import DateBasis, Due, Tier
from tracker.record import DocumentFacts
from tracker.store import Store

TEXT = (
    "Norland will build a school next year. It agreed to plant trees by 2030. Over the next three years it will train."
)
PERIOD = "over the next three years"


def test_the_seed_is_read_with_what_is_known_about_it(store: Store) -> None:
    done = imported(store, SEED)
    found = documents.get(store, done.document_id)
    assert found.facts.publisher == "The Gulf Observer"
    assert (found.facts.issued, found.facts.date_basis) == (SEED_DAY, DateBasis.INFERRED)
    assert "Sunday" in found.facts.date_note and "Chengdu" in found.facts.date_note
    assert found.facts.title.startswith("China-Central Asia Foreign Ministers’ Meeting Concludes")
    assert documents.text(store, found.version_id) == SEED.read_text("utf-8")
    assert files.get(store, found.sha256) == SEED.read_bytes()
    assert done.candidates >= 12 and done.sure >= 12 and not done.already
    for item in review.candidates(store):
        c = item.candidate
        text = SEED.read_text("utf-8")
        assert text[c.start : c.end] == c.quote and text[c.focus_start : c.focus_end] == c.focus


def test_phrases_of_the_seed_resolve_again_as_they_were_found(store: Store) -> None:
    imported(store, SEED)
    for item in review.candidates(store):
        if item.candidate.due:
            assert dates.resolve(item.candidate.due.phrase, SEED_DAY) == item.candidate.due.readings


def test_the_same_bytes_twice_add_nothing(store: Store, tmp_path: Path) -> None:
    first = imported(store, SEED, accept=True)
    before, newest = everything(store), store.next_undo()
    other = tmp_path / "another name.txt"
    other.write_bytes(SEED.read_bytes())
    again = imported(store, other, accept=True)
    assert (again.already, again.document_id, again.candidates) == (True, first.document_id, 0)
    assert everything(store) == before and store.next_undo() == newest


def test_several_documents_are_one_change_and_twice_in_it_is_once(store: Store, tmp_path: Path) -> None:
    paths = [SEED, tmp_path / "a.txt", tmp_path / "b.txt"]
    for path in paths[1:]:
        path.write_text("Norland will build two schools by 2030.")
    found = [intake.look_through(store, intake.prepare(path)) for path in paths]
    done = intake.keep_all(store, found, accept=True)
    assert [one.already for one in done] == [False, False, True]
    assert len(done[0].accepted) == done[0].sure
    assert store.undo().about == "3 documents"  # type: ignore[union-attr]
    assert not any(everything(store).values())


def test_reading_and_looking_write_nothing_and_can_be_stopped(store: Store) -> None:
    def stop(done: int, total: int, what: str) -> None:
        raise Cancelled

    before = everything(store)
    prepared = intake.prepare(SEED)
    with pytest.raises(Cancelled):
        intake.keep(store, prepared, tick=stop)
    assert everything(store) == before


def test_a_date_that_is_given_counts(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "speech.txt"
    path.write_text("China will build two schools next year.")
    done = intake.import_document(store, path, date(2020, 5, 5))
    facts = documents.get(store, done.document_id).facts
    assert (facts.issued, facts.date_basis, facts.title) == (date(2020, 5, 5), DateBasis.USER, facts.title)
    (found,) = review.candidates(store, done.document_id, tiers=(Tier.SURE,))
    assert found.candidate.due is not None and found.candidate.due.readings[0].edtf == "2021"


def test_without_a_date_relative_words_stay_open(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "speech.txt"
    path.write_text("China will build two schools next year.")
    intake.import_document(store, path)
    (id_,) = review.accept_sure(store)
    found = commitments.get(store, id_)
    assert (found.due, found.deadlines[0].phrase, found.deadlines[0].rule) == ("", "next year", "unresolved")
    facts = documents.get(store, 1).facts
    assert (facts.issued, facts.date_basis) == (None, DateBasis.UNKNOWN)
    assert intake.describe(store, 1, DocumentFacts("Speech", issued=date(2021, 1, 1))) == 1
    assert commitments.get(store, id_).due == "2022"


@pytest.mark.parametrize(
    ("metadata", "why"),
    [
        ("date = ", "not TOML"),
        ("date = '2024-13-01'", "is no day"),
        ("date = 2024-12-01\ndate_basis = 'guess'", "none of: stated"),
    ],
)
def test_a_metadata_file_that_is_wrong_is_named(tmp_path: Path, metadata: str, why: str) -> None:
    path = tmp_path / "speech.txt"
    path.write_text("China will build two schools next year.")
    path.with_suffix(".toml").write_text(metadata)
    with pytest.raises(Unreadable, match=rf"speech\.toml: .*{why}"):
        intake.prepare(path)


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path):
        with pytest.raises(TrackerError, match=path.name):
            intake.prepare(path)


def test_a_name_that_is_no_text_is_kept_as_far_as_it_is(store: Store, tmp_path: Path) -> None:
    path = Path(f"{tmp_path}/sp\udcffeech.txt")
    path.write_text("Norland will build two schools by 2030.")
    done = imported(store, path)
    assert documents.get(store, done.document_id).file_name == "sp?eech.txt"


# --- correcting the date ----------------------------------------------------------------------------------------------


@pytest.fixture
def dated(store: Store) -> Store:
    """Accepted: next year (1), by 2030 (2), three years (3); by hand (4); open: next year (K4), by 2030 (K5)."""

    def due(phrase: str) -> Due:
        return Due(phrase, dates.resolve(phrase, SEED_DAY))

    kept(
        store,
        TEXT,
        candidate(TEXT, "Norland will build a school next year.", "build a school", due=due("next year")),
        candidate(TEXT, "It agreed to plant trees by 2030.", due=due("by 2030")),
        candidate(TEXT, "Over the next three years it will train.", due=due(PERIOD)),
        candidate(TEXT, "a school next year.", due=due("next year")),
        candidate(TEXT, "It agreed to plant trees", due=due("by 2030")),
    )
    review.accept(store, [1, 2, 3])
    commitments.add(store, draft("By hand", due=commitments.due_from("next year", SEED_DAY)))
    return store


def dues(store: Store) -> list[str]:
    return [row["due"] for row in store.read("SELECT due FROM commitment ORDER BY id")]


def test_a_corrected_date_moves_what_hangs_on_it_and_nothing_else(dated: Store) -> None:
    before = everything(dated)
    assert dues(dated) == ["2025", "2030", "2027-11-30", "2025"]
    assert intake.describe(dated, 1, DocumentFacts("Made", issued=date(2020, 3, 1))) == 2
    assert dues(dated) == ["2021", "2030", "2023-02-28", "2025"]
    for deadline in commitments.get(dated, 1).deadlines:
        assert (deadline.anchor, deadline.anchor_document_id) == (date(2020, 3, 1), 1)
    after = everything(dated)
    assert {table for table in before if before[table] != after[table]} == {
        "document", "commitment", "deadline", "candidate",
    }  # fmt: skip
    records = {row["id"]: codec.from_json(row["record"]) for row in dated.read("SELECT id, record FROM candidate")}
    edtf = {n: c.due.readings[0].edtf for n, c in records.items() if c.due and c.due.readings}
    assert edtf == {1: "2025", 2: edtf[2], 3: edtf[3], 4: "2021", 5: edtf[2]}
    dated.undo()
    assert everything(dated) == before
    dated.redo()
    assert everything(dated) == after


def test_the_date_goes_and_comes_back(dated: Store) -> None:
    intake.describe(dated, 1, DocumentFacts("Made", issued=None, date_basis=DateBasis.USER))
    assert dues(dated) == ["", "2030", "", "2025"]
    assert documents.get(dated, 1).facts.date_basis is DateBasis.UNKNOWN
    assert commitments.get(dated, 1).deadlines[0].rule == "unresolved"
    intake.describe(dated, 1, DocumentFacts("Made", issued=SEED_DAY))
    assert dues(dated) == ["2025", "2030", "2027-11-30", "2025"]


def test_facts_without_another_date_move_nothing(dated: Store) -> None:
    before = everything(dated)
    intake.describe(dated, 1, DocumentFacts("Another title", issued=SEED_DAY))
    after = everything(dated)
    assert {table for table in before if before[table] != after[table]} == {"document"}


def test_the_reading_that_an_analyst_prefers_stays_preferred(dated: Store) -> None:
    rolling, calendar = dates.resolve(PERIOD, SEED_DAY)
    assert (rolling.rule, calendar.rule) == (ROLLING.rule, CALENDAR.rule)
    commitments.edit(dated, [3], due=Due(PERIOD, (calendar, rolling)))
    assert commitments.get(dated, 3).due == "2027"
    intake.describe(dated, 1, DocumentFacts("Made", issued=date(2020, 3, 1)))
    assert [d.rule for d in commitments.get(dated, 3).deadlines] == ["calendar", "rolling"]
    assert commitments.get(dated, 3).due == "2023"
    commitments.edit(dated, [3], due=Due(PERIOD, dates.resolve(PERIOD, date(2020, 3, 1))[:1]))
    intake.describe(dated, 1, DocumentFacts("Made", issued=date(2010, 3, 1)))
    assert [d.edtf for d in commitments.get(dated, 3).deadlines] == ["2010-03-01/2013-02-28"]


def test_an_edited_deadline_still_hangs_on_the_document_when_it_counts_from_it(dated: Store) -> None:
    commitments.edit(dated, [2], due=commitments.due_from("next year", SEED_DAY))
    commitments.edit(dated, [1], due=commitments.due_from("next year", date(1999, 1, 1)))
    assert dues(dated)[:2] == ["2000", "2025"]
    intake.describe(dated, 1, DocumentFacts("Made", issued=date(2020, 3, 1)))
    assert dues(dated)[:2] == ["2000", "2021"]


def test_describing_needs_a_document_and_a_title(dated: Store) -> None:
    before = everything(dated)
    with pytest.raises(NotFound, match="D-0009"):
        intake.describe(dated, 9, DocumentFacts("Made"))
    with pytest.raises(Invalid, match="needs a title"):
        intake.describe(dated, 1, DocumentFacts("  "))
    assert everything(dated) == before


def test_an_event_by_hand_is_left_alone(dated: Store) -> None:
    id_ = commitments.add(dated, event())
    intake.describe(dated, 1, DocumentFacts("Made", issued=date(1999, 1, 1)))
    assert commitments.get(dated, id_).due == "2025"


def test_pasted_text_becomes_a_document_named_by_its_first_words(store: Store) -> None:
    prepared = intake.prepare_pasted("Joint statement\n\nNorway will provide 40 buses by 2030.")
    assert (prepared.facts.title, prepared.facts.issued) == ("Joint statement", None)
    imported = intake.keep(store, prepared)
    assert imported.sure == 1
    assert intake.keep(store, intake.prepare_pasted("Joint statement\n\nNorway will provide 40 buses by 2030.")).already


def test_pasting_nothing_is_told() -> None:
    with pytest.raises(Unreadable):
        intake.prepare_pasted("  ")
