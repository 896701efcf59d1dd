"""What is counted in few questions equals what the definitions say of each commitment, one by one."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.tracker import making
from tracker import attention, commitments, deadlines, judging, overview, search, standing
from tracker.attention import Support
from tracker.errors import BadQuery, Invalid
from tracker.model import Due, EvidenceDraft, EvidenceKind, Kind, Quantity, Reading, Status
from tracker.parties import insert
from tracker.reasons import Reason
from tracker.store import Store

TODAY = date(2026, 11, 24)
NUMBER = 160


def some_day(chance: random.Random) -> date:
    return TODAY + timedelta(days=chance.randrange(-900, 900))


def fill(store: Store, chance: random.Random) -> None:
    """Commitments of every sort: dated or not, with and without a number, judged, measured, supported."""
    with store.change("add", "many") as db:  # type: ignore[arg-type]
        for n in range(NUMBER):
            early = some_day(chance)
            late = early + timedelta(days=chance.choice([0, 0, 300]))
            start = early - timedelta(days=chance.choice([0, 200, 1500]))
            reading = Reading(str(late), early, late, chance.choice([start, None]))
            number = Quantity(Decimal(chance.choice([1, 30])), "places", chance.choice(["=", "=", "=", "<="]))
            draft = making.plain(
                f"No. {n}",
                kind=chance.choice(list(Kind)),
                pledgors=tuple(chance.sample(["Norland", "Sudland", "Östland"], chance.randrange(3))),
                quantities=chance.choice([(), (number,), (number, number)]),
                due=chance.choice([None, Due("then", (reading,)), Due("then", (reading,))]),
            )
            commitments.insert_draft(db, draft, None)
    for n in range(1, NUMBER + 1):
        judge(store, n, chance)
    text = "Norland will build it by 2030."
    made = making.kept(store, text)
    with store.change("link_passage", "words and searches") as db:  # type: ignore[arg-type]
        for n in range(1, NUMBER + 1):
            state = "orphan" if n % 9 == 0 else "exact"
            values = {"version_id": made.document_id, "start": 0, "end": 7, "exact": text[:7], "anchor_state": state}
            passage = insert(db, "passage", **values)
            insert(db, "commitment_passage", commitment_id=n, passage_id=passage, role="primary")
            for day in sorted(some_day(chance) for _ in range(chance.choice([0, 0, 1, 2]))):
                search_for(db, n, day, day + timedelta(days=chance.choice([30, 200])))


def search_for(db: Database, id_: int, day: date, again: date) -> None:
    moment = f"{day}T09:00:00.000Z"
    values = {"place": "web", "queries": "x", "result": "none", "recorded_at": moment, "author": "Ana"}
    insert(db, "search_log", commitment_id=id_, performed_on=str(day), next_due=str(again), **values)


def judge(store: Store, id_: int, chance: random.Random) -> None:
    targets = commitments.get(store, id_).targets
    for _ in range(chance.randrange(4) if targets else 0):
        value, day = Decimal(chance.choice(["0", "0.3", "1", "15", "30", "45"])), some_day(chance)
        party, which = chance.choice(["", "", "Norland"]), chance.randrange(len(targets))
        judging.record_progress(store, id_, value, day, increment=chance.random() < 0.5, party=party, target=which)
    if chance.random() < 0.6:
        link = [EvidenceDraft(EvidenceKind.LINK, "https://example.org")] if chance.random() < 0.5 else []
        judging.record_status(store, [id_], chance.choice(list(Status)), some_day(chance), "so", evidence=link)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path: Path = tmp_path_factory.mktemp("reasons") / "many.pledgebook"
    with Store(path, author="Ana") as store:
        fill(store, random.Random(20261124))
        commitments.withdraw(store, [7, 8], "double")
        yield store


@pytest.mark.parametrize("days", [-700, -91, 0, 40, 400])
def test_what_needs_a_look_is_found_as_it_is_defined(filled: Store, days: int) -> None:
    today = TODAY + timedelta(days=days)
    ids = list(search.find(filled, search.Query()))
    supported = {row[0] for row in filled.read("SELECT commitment_id FROM evidence_link")}
    look = {
        r[0]: commitments.day(r[1]) for r in filled.read("SELECT commitment_id, next_due FROM search_log ORDER BY id")
    }
    known = search.situations(filled, ids, today)
    rests = {id_: Support(id_ in supported, orphaned=id_ % 9 == 0, search_due=look.get(id_)) for id_ in ids}
    defined = {id_: attention.reasons(known[id_], rests[id_], today, 90) for id_ in ids}
    for reason in Reason:
        found = search.find(filled, search.parse(f"attention:{reason}", today))
        assert set(found) == {id_ for id_, why in defined.items() if reason in why}, reason
    cases = attention.attention(filled, today)
    assert {case.line.id: case.reasons for case in cases} == {id_: why for id_, why in defined.items() if why}


def test_every_reason_occurs_in_what_is_compared(filled: Store) -> None:
    assert all(search.count(filled, search.parse(f"attention:{reason}", TODAY)) for reason in Reason)


@pytest.mark.parametrize("query", ["", "party:norland", "status:open"])
def test_spots_are_the_deadlines_without_their_words(filled: Store, query: str) -> None:
    asked = search.parse(query, TODAY)
    slow = [
        (d.bucket, d.line.id, d.line.status, d.earliest, d.latest)
        for d in deadlines.deadlines(filled, TODAY, 90, asked)
    ]
    groups = deadlines.spots(filled, TODAY, 90, asked)
    assert [(s.bucket, s.id, s.status, s.earliest, s.latest) for group in groups.values() for s in group] == slow
    assert all(spot.bucket == name for name, group in groups.items() for spot in group)


def test_deadlines_by_party_stand_with_each_of_them(filled: Store) -> None:
    groups = deadlines.spots(filled, TODAY, by="party")
    assert list(groups) == ["Norland", "Östland", "Sudland"]
    for party, group in groups.items():
        dated = search.parse(f'pledgor="{party}" -due:none')
        assert [spot.id for spot in group] == list(search.find(filled, dated))
    statuses = deadlines.spots(filled, TODAY, by="status")
    assert list(statuses) == ["", *(s for s in Status if s in statuses)]
    with pytest.raises(Invalid, match="cannot be grouped by 'colour'"):
        deadlines.spots(filled, TODAY, by="colour")


def test_paces_are_those_of_each_commitment(filled: Store) -> None:
    slow = []
    for id_ in search.find(filled, search.parse("has:quantity")):
        slow += standing.paces_of(filled, commitments.get(filled, id_), TODAY)
    assert standing.paces(filled, TODAY) == slow
    assert len({pace.assessment.signal for pace in slow}) > 6


def test_the_overview_counts_what_the_lists_hold(filled: Store) -> None:
    found = overview.overview(filled, TODAY, "2026-11-17", "")
    for reason, number in found.needs.items():
        assert number == search.count(filled, search.parse(f"attention:{reason}", TODAY))
    assert found.near == search.count(filled, search.parse("due:30d", TODAY)) > 0
    assert found.needs[Reason.DUE_SOON] == search.count(filled, search.parse("due:90d", TODAY)) > found.near
    assert [found.whole] == standing.standing(filled)
    assert found.whole.total == NUMBER - 2
    assert found.looked == {}


def test_what_is_new_is_found_by_when_it_was_recorded(store: Store) -> None:
    commitments.add(store, making.draft())
    commitments.add(store, making.event())
    judging.record_status(store, [2], Status.DELIVERED, date(2025, 6, 17), "held")
    judging.record_progress(store, 1, Decimal(3), date(2025, 6, 17))
    judging.add_evidence(store, 1, EvidenceDraft(EvidenceKind.LINK, "https://example.org"))
    day = store.one("SELECT created_at FROM commitment")[0]

    def ids(query: str) -> list[int]:
        return list(search.find(store, search.parse(query), "added"))

    assert ids(f"added:{day[:10]}") == ids(f"added>={day[:10]}") == ids(f"added:{day[:4]}") == [1, 2]
    assert ids(f"judged>={day[:10]}") == [2]
    assert ids(f"measured<={day[:10]}") == ids(f"supported:{day[:7]}") == [1]
    assert ids(f"added<{day[:10]}") == ids(f"added>{day[:10]}") == ids("added:9999") == []
    assert ids(f"added>={store.one('SELECT max(created_at) FROM commitment')[0]}") == [2]


def test_a_deadline_is_revised_when_there_was_another_before(store: Store) -> None:
    id_ = commitments.add(store, making.event())
    undated = commitments.add(store, making.plain("Undated"))
    commitments.edit(store, [undated], due=commitments.due_from("2030"))
    query = search.parse("revised>=2020")
    assert search.count(store, query) == 0
    commitments.edit(store, [id_], due=commitments.due_from("2030"))
    assert list(search.find(store, query)) == [id_]
    store.undo()
    assert search.count(store, query) == 0
    store.redo()
    assert list(search.find(store, query)) == [id_]


@pytest.mark.parametrize("text", ["attention:nothing", "judged:soon", "added:2026/.."])
def test_what_cannot_be_meant_is_told(text: str) -> None:
    with pytest.raises(BadQuery):
        search.parse(text, TODAY)


def test_attention_needs_a_day() -> None:
    for text in ("attention:overdue", "due:30d"):
        with pytest.raises(BadQuery, match="where the day is known"):
            search.parse(text)
