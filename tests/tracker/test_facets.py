"""Numbers beside a search, ways to go on typing, and terms that are written into a text."""

from __future__ import annotations

from datetime import date

import pytest

from tests.tracker.making import draft, event, plain
from tracker import commitments, judging, search
from tracker.model import EvidenceDraft, EvidenceKind, Status
from tracker.store import Store

TODAY = date(2026, 11, 24)


@pytest.fixture
def filled(store: Store) -> Store:
    """1 training by 2027 (China), 2 summit 2025 (Kazakhstan, delivered, a link), 3 école (Österreich, two tags)."""
    commitments.add(store, draft())
    commitments.add(store, event(pledgors=("Kazakhstan",)))
    commitments.add(store, plain("Build an école", pledgors=("Österreich",), tags=("Schools", "Two words")))
    judging.record_status(store, [2], Status.DELIVERED, date(2025, 6, 17), "held")
    judging.add_evidence(store, 2, EvidenceDraft(EvidenceKind.LINK, "https://example.org"))
    return store


def numbers(store: Store, text: str, name: str) -> dict[str, int | None]:
    return {value.value: value.number for value in search.facets(store, text, TODAY)[name]}


def test_every_facet_tells_how_many(filled: Store) -> None:
    assert numbers(filled, "", "status") == {"none": 2, "delivered": 1}
    assert numbers(filled, "", "party") == {"Kazakhstan": 2, "China": 1, "Uzbekistan": 1, "Österreich": 1}
    assert numbers(filled, "", "kind") == {"quantified": 1, "event": 1, "action": 1}
    assert list(numbers(filled, "", "due").items()) == [("2025", 1), ("2027", 1), ("none", 1)]
    assert numbers(filled, "", "tag") == {"Schools": 1, "Two words": 1}
    assert numbers(filled, "", "evidence") == {"none": 2, "link": 1}
    assert numbers(filled, "", "document") == {}


def test_a_facet_is_counted_without_its_own_choice_and_with_all_others(filled: Store) -> None:
    assert numbers(filled, "kind:event", "kind") == {"quantified": 1, "event": 1, "action": 1}
    assert numbers(filled, "kind:event", "status") == {"delivered": 1}
    assert numbers(filled, "kind:event OR kind:action status:none", "kind") == {"quantified": 1, "action": 1}


@pytest.mark.parametrize("facet", list(search.FACETS))
def test_what_a_facet_writes_finds_what_it_counted(filled: Store, facet: str) -> None:
    for value in search.facets(filled, "", TODAY)[facet]:
        text = search.with_choice("", facet, value.value)
        assert search.count(filled, search.parse(text, TODAY)) == value.number, text


@pytest.mark.parametrize(
    ("before", "name", "value", "also", "after"),
    [
        ("", "status", "open", False, "status:open"),
        ("trees", "tag", "two words", False, 'trees tag:"two words"'),
        ("status:open trees", "status", "none", False, "trees status:none"),
        ("status:open trees", "status", "none", True, "trees status:open OR status:none"),
        ("trees status:open OR status:none", "status", "open", True, "trees status:none"),
        ("trees status:open OR status:none", "status", "open", False, "trees"),
        ("-status:open", "status", "open", False, "-status:open status:open"),
        ("a OR status:open OR b", "status", "none", False, "a b status:none"),
        ('"a  b" due<2027', "due", "2025", False, '"a  b" due<2027 due:2025'),
    ],
)
def test_a_choice_is_a_term_of_the_text(before: str, name: str, value: str, also: bool, after: str) -> None:
    assert search.with_choice(before, name, value, also=also) == after
    if value in search.chosen(after, name):
        assert value not in search.chosen(search.with_choice(after, name, value, also=True), name)


def offered(store: Store, text: str) -> list[str]:
    """What is offered at the bar in the text."""
    cursor = text.index("|")
    return [o.text for o in search.complete(store, text.replace("|", ""), cursor, TODAY).options]


def test_fields_are_offered_first_and_then_their_values(filled: Store) -> None:
    assert offered(filled, "|") == [f"{name}:" for name in search.FIELDS]
    assert offered(filled, "trees st|") == ["status:", "strength:"]
    assert offered(filled, "-st|") == ["-status:", "-strength:"]
    assert offered(filled, "xyz|") == []
    assert offered(filled, "party:ka|") == ["party:Kazakhstan"]
    assert offered(filled, "party:STAN|") == ["party:Kazakhstan", "party:Uzbekistan"]
    assert offered(filled, "party:|")[:2] == ["party:Kazakhstan", "party:China"]
    assert offered(filled, "party=oster|") == ["party=Österreich"]
    assert offered(filled, "status:|") == ["status:open", "status:closed", "status:none", "status:delivered"]
    assert offered(filled, "tag:tw|") == ['tag:"Two words"']
    assert offered(filled, 'tag:"two w|') == ['tag:"Two words"']
    assert offered(filled, "due<20|") == ["due<2025", "due<2027"]
    assert offered(filled, "due|<2027") == []


def test_values_are_offered_with_how_many_have_them(filled: Store) -> None:
    told = {o.text: o.number for o in search.complete(filled, "status:", 7, TODAY).options}
    assert told == {"status:open": 2, "status:closed": 1, "status:none": 2, "status:delivered": 1}


def test_a_completion_names_the_stretch_that_it_replaces(filled: Store) -> None:
    made = search.complete(filled, "trees party:ka due<2027", 14, TODAY)
    assert (made.start, made.end) == (6, 14)


def test_groups_stand_as_their_commitments_do(filled: Store) -> None:
    for by in search.GROUPS:
        order = search.find(filled, search.Query(), "title", group=by)
        told = search.groups(filled, search.Query(), by)
        assert sum(group.number for group in told) == len(order) == 3
        assert [group.value for group in told if not group.value] == ([""] if told[-1].value == "" else [])
    assert [g.value for g in search.groups(filled, search.Query(), "party")] == ["China", "Kazakhstan", "Österreich"]
    assert [g.value for g in search.groups(filled, search.Query(), "status")] == ["delivered", ""]
    assert [g.value for g in search.groups(filled, search.Query(), "due")] == ["2025", "2027", ""]
    assert list(search.find(filled, search.Query(), "title", group="status")) == [2, 1, 3]
