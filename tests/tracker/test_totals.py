"""Totals that do not count twice: relations decide; until they do every reading is shown; money keeps its currency."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tracker.making import draft, event, everything, kept
from tracker import commitments, cycles, judging, money, relations, review, totals
from tracker.cycles import Event
from tracker.errors import Invalid, NotFound
from tracker.model import Kind, Label, Quantity
from tracker.money import Rate
from tracker.relations import Relation, RelationKind, SumRule
from tracker.store import Store
from tracker.totals import Summand, Total

TODAY = date(2026, 11, 24)
TRAINING, LATER = 1, 2


@pytest.fixture
def pledged(store: Store) -> Store:
    """1,500 places promised in 2024, and 3,000 in 2025."""
    for number, issued, words in ((1500, date(2024, 12, 1), "Chengdu."), (3000, date(2025, 6, 17), "Astana summit.")):
        kept(store, words, issued=issued)
        unit = "training opportunities" if number == 1500 else "training places"
        id_ = commitments.add(store, draft(f"{number} {unit}", quantities=(Quantity(Decimal(number), unit),), due=None))
        with store.change(Label.LINK_PASSAGE) as db:
            review.link_passage(db, id_, id_, 0, len(words), "primary")
    return store


def told(store: Store) -> list[tuple[str, list[int]]]:
    return [(t.unit, [int(r.total) for r in t.readings]) for t in totals.totals(store, TODAY)]


def only(store: Store) -> Total:
    (found,) = totals.totals(store, TODAY)
    return found


def test_until_it_is_decided_all_three_totals_are_shown(pledged: Store) -> None:
    assert told(pledged) == [("training opportunities", [1500]), ("training places", [3000])]
    relations.relate(pledged, LATER, TRAINING, RelationKind.OVERLAPS)
    assert told(pledged) == [("training opportunities / training places", [4500, 3000, 1500])]
    assert not only(pledged).decided
    assert [r.rules for r in only(pledged).readings] == [
        (SumRule.COUNT_BOTH,), (SumRule.COUNT_LATER,), (SumRule.COUNT_EARLIER,),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "total"), [(SumRule.COUNT_BOTH, 4500), (SumRule.COUNT_LATER, 3000), (SumRule.COUNT_EARLIER, 1500)]
)
@pytest.mark.parametrize("turned", [False, True])
def test_a_rule_decides_whichever_of_the_two_it_was_said_of(
    pledged: Store, rule: SumRule, total: int, turned: bool
) -> None:
    ends = (TRAINING, LATER) if turned else (LATER, TRAINING)
    relations.relate(pledged, *ends, RelationKind.OVERLAPS)
    relations.relate(pledged, *ends, RelationKind.OVERLAPS, rule, "The ministry said so.")
    found = only(pledged)
    assert found.decided and [int(r.total) for r in found.readings] == [total]
    assert len(relations.of(pledged, TRAINING)) == 1, "deciding is not relating once more"
    pledged.undo()
    assert not only(pledged).decided


def test_what_is_reached_of_what_counts(pledged: Store) -> None:
    relations.relate(pledged, LATER, TRAINING, RelationKind.OVERLAPS)
    assert all(r.reached is None for r in only(pledged).readings), "not known, and not nothing"
    judging.record_progress(pledged, TRAINING, Decimal(300), date(2025, 12, 31))
    assert [r.reached for r in only(pledged).readings] == [Decimal(300), None, Decimal(300)]


def test_a_withdrawn_commitment_and_its_relations_leave(pledged: Store) -> None:
    relations.relate(pledged, LATER, TRAINING, RelationKind.OVERLAPS)
    commitments.withdraw(pledged, [LATER], "double")
    assert told(pledged) == [("training opportunities", [1500])]


def test_a_chain_counts_its_last(store: Store) -> None:
    for number in (100, 200, 300):
        commitments.add(store, draft(f"{number} km", quantities=(Quantity(Decimal(number), "km"),), due=None))
    relations.relate(store, 2, 1, RelationKind.SUPERSEDES, SumRule.COUNT_LATER)
    relations.relate(store, 3, 2, RelationKind.SUPERSEDES, SumRule.COUNT_LATER)
    assert told(store) == [("km", [300])]


def test_relations_are_taken_back_and_make_sense(pledged: Store) -> None:
    before = everything(pledged)
    number = relations.relate(pledged, LATER, TRAINING, RelationKind.ADDS_TO, note="New money.")
    (found,) = relations.of(pledged, TRAINING)
    assert (found.from_id, found.kind, found.note, found.author) == (LATER, RelationKind.ADDS_TO, "New money.", "Ada")
    relations.unrelate(pledged, number)
    assert everything(pledged) == before
    with pytest.raises(Invalid, match="no relation to itself"):
        relations.relate(pledged, 1, 1, RelationKind.RESTATES)
    with pytest.raises(NotFound, match="no relation 9"):
        relations.unrelate(pledged, 9)


def basis(store: Store, said: str) -> None:
    with store.change(Label.EDIT) as db:
        db.conn.execute("UPDATE target SET basis = ?", (said,))


def test_a_number_with_a_period_asks_whether_it_is_meant_per_year(store: Store) -> None:
    commitments.add(store, draft(pledgors=("China", "Russia")))
    (summand,) = only(store).summands
    assert (summand.amount, summand.notes) == (1500, ("in all, or per year? not decided",))
    for said, amount in (("per_year", 4500), ("per_party", 3000), ("total", 1500)):
        basis(store, said)
        assert only(store).summands[0].amount == amount


def test_a_ceiling_adds_up_to_nothing(store: Store) -> None:
    commitments.add(store, draft(quantities=(Quantity(Decimal(3), "%", "<="),)))
    assert totals.totals(store, TODAY) == []


# --- money ------------------------------------------------------------------------------------------------------------

ECB = Rate("EUR", "USD", date(2025, 6, 16), Decimal("1.15"), "ECB")


@pytest.fixture
def paid(store: Store) -> Store:
    cycles.set_event(store, Event("Summit", starts=date(2025, 6, 17)))
    for number, currency in (("1000000", "EUR"), ("500000.50", "USD")):
        money_ = (Quantity(Decimal(number), currency),)
        commitments.add(store, event(currency, kind=Kind.QUANTIFIED, quantities=money_))
    with store.change(Label.EDIT) as db:
        db.conn.execute("UPDATE commitment SET event_id = 1")
    return store


def test_currencies_are_never_added_up(paid: Store) -> None:
    relations.relate(paid, 1, 2, RelationKind.ADDS_TO, SumRule.COUNT_BOTH)
    assert [t.unit for t in totals.totals(paid, TODAY)] == ["EUR", "USD"]


def test_a_conversion_names_rate_day_and_source(paid: Store) -> None:
    with pytest.raises(NotFound, match="no rate from EUR to USD of 2025-06-17 or before"):
        totals.totals(paid, TODAY, currency="USD")
    money.record_rate(paid, ECB)
    money.record_rate(paid, Rate("EUR", "USD", date(2026, 1, 1), Decimal("1.2"), "ECB"))
    (found,) = totals.totals(paid, TODAY, currency="USD")
    assert found.readings[0].total == Decimal("1650000.50")
    assert found.summands[0].rate == ECB and str(ECB) == "1 EUR = 1.15 USD on 2025-06-16 (ECB)"
    assert (found.summands[0].promised, found.summands[1].rate) == (Decimal(1000000), None)


def test_a_rate_is_used_in_both_directions_and_corrected(store: Store) -> None:
    money.record_rate(store, ECB)
    found = money.rate_on(store, "USD", "EUR", TODAY)
    assert money.convert(Decimal("115"), found, "EUR") == Decimal("100.00")
    money.record_rate(store, Rate("EUR", "USD", ECB.day, Decimal("1.16"), "ECB"))
    assert [r.rate for r in money.rates(store)] == [Decimal("1.16")]


@pytest.mark.parametrize(
    ("rate", "why"),
    [
        (Rate("EURO", "USD", TODAY, Decimal(1), "x"), "is no currency"),
        (Rate("USD", "USD", TODAY, Decimal(1), "x"), "needs no rate to itself"),
        (Rate("EUR", "USD", TODAY, Decimal(0), "x"), "is no rate"),
        (Rate("EUR", "USD", TODAY, Decimal(1), " "), "needs its source"),
    ],
)
def test_a_rate_that_makes_no_sense(store: Store, rate: Rate, why: str) -> None:
    with pytest.raises(Invalid, match=why):
        money.record_rate(store, rate)


# --- what always holds ------------------------------------------------------------------------------------------------

RULE = st.sampled_from(SumRule)
EDGE = st.tuples(st.integers(1, 5), st.integers(1, 5), RULE).filter(lambda e: e[0] != e[1])


@given(st.lists(st.integers(1, 1000), min_size=5, max_size=5), st.lists(EDGE, max_size=8))
@settings(max_examples=150, deadline=None)
def test_no_reading_counts_anything_twice(amounts: list[int], edges: list[tuple[int, int, SumRule]]) -> None:
    summands = [
        Summand(n, str(n), Decimal(a), "km", Decimal(a), None, date(2020 + n, 1, 1)) for n, a in enumerate(amounts, 1)
    ]
    made = [Relation(n, a, b, RelationKind.OVERLAPS, r, "", "", "") for n, (a, b, r) in enumerate(edges)]
    found = totals.readings(summands, made)
    assert found and len({r.counted for r in found}) == len(found)
    for reading in found:
        assert len(set(reading.counted)) == len(reading.counted)
        assert reading.total == sum(amounts[n - 1] for n in reading.counted) <= sum(amounts)
    if all(r is not SumRule.UNKNOWN for _, _, r in edges):
        assert len(found) == 1
        for a, b, rule in edges:
            later, earlier = max(a, b), min(a, b)
            assert rule is not SumRule.COUNT_LATER or earlier not in found[0].counted
            assert rule is not SumRule.COUNT_EARLIER or later not in found[0].counted
