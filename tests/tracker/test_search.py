"""The query language: every field, and nothing that anybody types breaks it."""

from __future__ import annotations

import random
import string
from datetime import date
from decimal import Decimal

import pytest

from tests.tracker.making import candidate, draft, event, kept, plain
from tracker import commitments, judging, review, search
from tracker.errors import BadQuery
from tracker.model import EvidenceDraft, EvidenceKind, Kind, Quantity, Status, Strength
from tracker.store import Store

TODAY = date(2026, 11, 24)
DAY = date(2025, 6, 17)


@pytest.fixture
def filled(store: Store) -> Store:
    """1 training 2027, 2 summit 2025 (delivered), 3 école (tag), 4 by 2030 (stalled), 5 withdrawn, 6 of a document."""
    commitments.add(store, draft())
    commitments.add(store, event(pledgors=("Kazakhstan",)))
    commitments.add(store, plain("Build an école", pledgors=("Österreich",), tags=("Schools", "Ünder")))
    commitments.add(store, plain("Plant trees", due=commitments.due_from("2030"), strength=Strength.SOFT, note="vague"))
    commitments.add(store, plain("Plant trees twice"))
    text = "Norland is in favour of peace."
    kept(store, text, candidate(text, text, "in favour of peace", kind=Kind.STANCE, pledgors=("Norland",)))
    review.accept(store, [1])
    commitments.withdraw(store, [5], "double")
    judging.record_status(store, [2], Status.DELIVERED, DAY, "held")
    judging.record_status(store, [4], Status.STALLED, DAY, "no news")
    judging.record_progress(store, 1, Decimal(300), DAY)
    judging.add_evidence(store, 2, EvidenceDraft(EvidenceKind.LINK, "https://example.org"))
    return store


def found(store: Store, text: str) -> list[int]:
    query = search.parse(text, TODAY)
    ids = list(search.find(store, query, "added"))
    assert search.count(store, query) == len(ids)
    return ids


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", [1, 2, 3, 4, 6]),
        # words: beginnings, accents, case, phrases, numbers
        ("train", [1]), ("TRAINING", [1]), ("ecole", [3]), ("école", [3]), ("trees", [4]), ("1,500", [1]),
        ('"training opportunities"', [1]), ('"opportunities training"', []), ('"train"', []), ("vague", [4]),
        ("China", [1]), ("schools", [3]), ("training trees", []), ("nothing-like-it", []),
        # joined and negated
        ("training OR trees", [1, 4]), ("training OR trees OR summit", [1, 2, 4]), ("-training", [2, 3, 4, 6]),
        ("plant OR build -vague", [3]), ("-(", [1, 2, 3, 4, 6]), ("kind:quantified trees OR training", [1]),
        ('"OR"', []),
        # fields
        ("party:kazakhstan", [1, 2]), ("pledgor:kaza", [2]), ("beneficiary:KAZA", [1]), ("party:osterreich", [3]),
        ("party:ÖSTERREICH", [3]), ("party:%", []), ("party:_", []), ("party:a", [1, 2, 6]),
        ("kind:event", [2]), ("-kind:action", [1, 2, 6]), ("strength:soft", [4]),
        ("status:open", [1, 3, 4, 6]), ("status:closed", [2]), ("status:none", [1, 3, 6]), ("status:held", [2]),
        ("status:stalled", [4]), ("-status:none", [2, 4]),
        ("tag:schools", [3]), ("tag:school", []), ("tag:ünder", [3]), ("document:1", [6]), ("document:D-0001", [6]),
        ("document:made", [6]), ("document:2", []), ("document:99999999999999999999", []),
        ("has:evidence", [2]), ("has:progress", [1]), ("has:passage", [6]), ("has:quantity", [1]),
        ("-has:passage tr", [1, 4]),
        ("C-0003", [3]), ("c-3 OR trees", [3, 4]), ("ref:C-0003", [3]), ("ref:4", [4]), ("ref>3", [4, 6]),
        ("C-0005", []),
        ("-ref:1 -ref:2", [3, 4, 6]), ("note:vague", [4]), ("note:none", [1, 2, 3, 6]), ("title:trees", [4]),
        ("title:vague", []), ("evidence:none", [1, 3, 4, 6]), ("evidence:link", [2]), ("evidence:example.org", [2]),
        ("evidence:any", [2]), ("evidence:file", []), ("tag:none", [1, 2, 4, 6]), ("document:none", [1, 2, 3, 4]),
        ("party:none", [4]), ("changed<2020", []), ("changed>=2020", [1, 2, 3, 4, 6]),
        ("changed:2020", []), ("added>2020", [1, 2, 3, 4, 6]), ("added:2020", []), ("KIND:EVENT", [2]),
        ("status:OPEN", [1, 3, 4, 6]),
        ("is:withdrawn", [5]), ("-is:withdrawn", [1, 2, 3, 4, 6]), ("is:withdrawn OR kind:event", [2, 5]),
        # days
        ("due<2027", [2]), ("due<=2027", [1, 2]), ("due>2027", [4]), ("due>=2027", [1, 4]), ("due:2027", [1]),
        ("due=2025", [2]), ("due:2027-12-05", [1]), ("due:2027-11", [1]), ("due:2028", []), ("due:none", [3, 6]),
        ("due:overdue", []), ("-due:none", [1, 2, 4]), ("due:2025/2027", [1, 2]), ("DUE<2027", [2]),
        ("https://example.org", []), ('"unclosed', []), ("colour:x", None), ("due<", None),
        ("party:", None), ('party:""', None), ("due<week", [2]), ("due:overdue evidence:none", []),
    ],
)  # fmt: skip
def test_what_a_query_finds(filled: Store, text: str, ids: list[int] | None) -> None:
    if ids is None:
        with pytest.raises(BadQuery):
            found(filled, text)
    else:
        assert found(filled, text) == ids


def test_overdue_is_asked_for_a_day(filled: Store) -> None:
    late = search.parse("due:overdue", date(2031, 1, 1))
    assert list(search.find(filled, late, "added")) == [1, 4]
    with pytest.raises(BadQuery, match="where the day is known"):
        search.parse("due:overdue")


@pytest.mark.parametrize(
    ("text", "position", "said"),
    [
        ("trees colour:red", 6, "no field 'colour'"),
        ("a kind:big", 2, "'big' is no kind. Use one of: quantified, event, action, stance"),
        ("strength:strong", 0, "'strong' is no strength"),
        ("a b status:finished", 4, "'finished' is no status. Use one of: not_started"),
        ("due<soon", 0, "'soon' is no date"),
        ("due:2025/..", 0, "has no end"),
        ("x has:wings", 2, "A commitment cannot have 'wings'. Use one of: evidence"),
        ("is:big", 0, "A commitment cannot be 'big'. Write is:withdrawn"),
        ("OR trees", 0, "OR needs something before it"),
        ("trees OR ", 6, "OR needs something after it"),
        ("trees due<", 6, "due< needs a value behind it. Write for example due<2027"),
        ("a party: b", 2, "party: needs a value behind it"),
        ("stat:open", 0, "Did you mean status:open?"),
        ("ref:x", 0, "'x' is no number of a commitment"),
    ],
)
def test_a_query_that_makes_no_sense_says_where(text: str, position: int, said: str) -> None:
    with pytest.raises(BadQuery) as caught:
        search.parse(text, TODAY)
    assert caught.value.position == position
    assert text[position : caught.value.end] in text.split()
    assert said in str(caught.value)


# --- hostile texts ----------------------------------------------------------------------------------------------------

PIECES = [
    '"', "'", "*", "(", ")", "-", "--", ":", ";", "^", "+", "NEAR(", "AND", "OR", "NOT", "\0", "\ud800", "\\", "%", "_",
    "party:", "due<", "due>=", "status:", "has:", "tag:", "document:", "kind=", "is:", "{a b}:", "title:", "rowid",
    "'; DROP TABLE commitment; --", '" OR 1=1 --', "\u202e", "ﷺ", "e\u0301", "\U0001f600", "１２", "²", "\n", "\t", " ",
    "9" * 30, "2027-99", "0000", "9999-12-31", "..", "/", "../..", "~?%", "-2027", "XXXX", "2027/2025", "a" * 3000,
]  # fmt: skip


def hostile(chance: random.Random) -> str:
    def piece() -> str:
        if chance.random() < 0.5:
            return chance.choice(PIECES)
        return "".join(chr(chance.choice([*range(1, 256), *range(0x300, 0x900), 0xD801, 0x1F600])) for _ in range(4))

    return "".join(piece() + chance.choice(["", " "]) for _ in range(chance.randint(1, 8)))


def test_2000_hostile_texts_find_something_or_are_bad_queries(filled: Store) -> None:
    chance = random.Random(20241201)
    answered = 0
    for _ in range(2000):
        text = hostile(chance)
        try:
            query = search.parse(text, TODAY)
        except BadQuery as error:
            assert 0 <= error.position <= len(text)
            continue
        answered += 1
        assert search.count(filled, query) == len(search.find(filled, query, chance.choice(list(search.SORTS))))
    assert answered > 500
    assert filled.one("SELECT count(*) FROM commitment")[0] == 6


def test_every_printable_character_can_be_searched_for(filled: Store) -> None:
    for character in set(string.printable) - set("-"):
        for text in (
            f"xx {character}",
            f"xx {character} xx",
            f"xx {character}{character}",
            f"xx{character} {character}xx",
        ):
            assert list(search.find(filled, search.parse(text, TODAY))) == []


# --- order, numbers, lines --------------------------------------------------------------------------------------------


def order(store: Store, sort: str, *, descending: bool = False) -> list[int]:
    return list(search.find(store, search.Query(), sort, descending=descending))


@pytest.mark.parametrize(
    ("sort", "upwards", "downwards"),
    [
        ("due", [2, 1, 4, 3, 6], [4, 1, 2, 6, 3]),
        ("title", [1, 3, 6, 4, 2], [2, 4, 6, 3, 1]),
        ("status", [2, 4, 1, 3, 6], [4, 2, 6, 3, 1]),
        ("kind", [3, 4, 2, 1, 6], [6, 1, 2, 4, 3]),
        ("added", [1, 2, 3, 4, 6], [6, 4, 3, 2, 1]),
        ("party", [1, 2, 6, 3, 4], [3, 6, 2, 1, 4]),
    ],
)
def test_the_unknown_comes_last_both_ways(filled: Store, sort: str, upwards: list[int], downwards: list[int]) -> None:
    assert order(filled, sort) == upwards
    assert order(filled, sort, descending=True) == downwards


def test_equals_of_one_order_stand_by_the_next(filled: Store) -> None:
    assert order(filled, "status,title") == [2, 4, 1, 3, 6]
    assert order(filled, "status,-title") == [2, 4, 6, 3, 1]
    assert order(filled, "-status,title") == [4, 2, 1, 3, 6]
    assert order(filled, "status,title", descending=True) == [4, 2, 1, 3, 6]
    assert order(filled, "tag") == [3, 1, 2, 4, 6]
    assert order(filled, "document") == [6, 1, 2, 3, 4]
    assert order(filled, "judged,-added") == [4, 2, 6, 3, 1]


def test_a_limit_and_a_sort_that_is_none(filled: Store) -> None:
    assert list(search.find(filled, search.Query(), "added", limit=2)) == [1, 2]
    assert list(search.find(filled, search.Query(), limit=0)) == []
    with pytest.raises(BadQuery, match="cannot be sorted by 'colour'"):
        search.find(filled, search.Query(), "colour")


def test_numbers_of_each_value(filled: Store) -> None:
    assert search.counts(filled, search.Query(), "status") == {"": 3, "delivered": 1, "stalled": 1}
    assert search.counts(filled, search.parse("kind:event"), "kind") == {"event": 1}
    assert search.counts(filled, search.Query(), "party")["Kazakhstan"] == 1
    with pytest.raises(BadQuery):
        search.counts(filled, search.Query(), "title")


def test_a_line_tells_what_the_record_tells(filled: Store) -> None:
    lines = search.rows(filled, [1, 2, 4, 99], TODAY)
    assert set(lines) == {1, 2, 4}
    training, summit = lines[1], lines[2]
    assert (training.pledgors, training.beneficiaries) == ("China", "Kazakhstan; Uzbekistan")
    assert (training.due, training.due_phrase, training.share) == ("2027-11-30", "over the next three years", 0.2)
    assert (summit.status, summit.status_on, summit.signals, summit.timing) == (
        Status.DELIVERED, DAY, ("closed",), "on_time",
    )  # fmt: skip
    assert summit.share is None and summit.expected is None
    assert search.rows(filled, [], TODAY) == {}


def test_lines_and_single_records_agree(filled: Store) -> None:
    judging.record_progress(filled, 1, Decimal(100), DAY, party="China")
    judging.record_progress(filled, 1, Decimal(50), date(2025, 7, 1), party="Norland", increment=True)
    commitments.edit(filled, [4], quantities=(Quantity(Decimal(2), "%", "<="),))
    judging.record_progress(filled, 4, Decimal(1), DAY)
    known = search.situations(filled, [1, 2, 4], TODAY)
    for id_, situation in known.items():
        entries = judging.progress(filled, id_)
        assert situation == judging.situation(commitments.get(filled, id_), entries, TODAY)


def test_search_follows_every_change(filled: Store) -> None:
    commitments.edit(filled, [3], title="Build a bridge", tags=("steel",), pledgors=("Sudland",))
    assert found(filled, "ecole") == [] and found(filled, "schools") == []
    assert found(filled, "bridge steel sudland") == [3]
    filled.undo()
    assert found(filled, "ecole schools osterreich") == [3]
    assert found(filled, "steel") == []
