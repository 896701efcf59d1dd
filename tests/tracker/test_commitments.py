"""Commitments and their parties: what is added is what is read, and an edit touches nothing else."""

from __future__ import annotations

import unicodedata
from datetime import date
from decimal import Decimal

import pytest

from tests.tracker.making import CALENDAR, ROLLING, draft, event, everything, plain
from tracker import commitments
from tracker.errors import Invalid, NotFound
from tracker.model import Due, Kind, Quantity, Strength
from tracker.store import Store


def test_what_is_added_is_what_is_read(store: Store) -> None:
    id_ = commitments.add(store, draft(tags=("schools", "Asia"), note="Check the baseline.", strength=Strength.SOFT))
    found = commitments.get(store, id_)
    assert found.ref == "C-0001" and len(found.uid) == 36
    assert (found.title, found.kind, found.strength) == ("1,500 training opportunities", Kind.QUANTIFIED, Strength.SOFT)
    assert found.pledgors == ("China",) and found.beneficiaries == ("Kazakhstan", "Uzbekistan")
    assert found.tags == ("Asia", "schools") and found.note == "Check the baseline."
    (target,) = found.targets
    assert (target.value, target.unit, target.comparator, target.baseline) == (
        Decimal(1500), "training opportunities", "=", Decimal(0),
    )  # fmt: skip
    first, second = found.deadlines
    assert (first.edtf, first.start, first.earliest, first.latest) == (
        ROLLING.edtf, ROLLING.start, ROLLING.earliest, ROLLING.latest,
    )  # fmt: skip
    assert (second.edtf, second.label, second.anchor_document_id) == (CALENDAR.edtf, CALENDAR.label, None)
    assert (found.due, found.due_earliest, found.due_latest) == ("2027-11-30", date(2027, 11, 30), date(2027, 12, 31))
    assert found.status is None and found.passages == () and found.withdrawn == ""


def test_an_edit_touches_only_what_is_named(store: Store) -> None:
    one, other = commitments.add(store, draft()), commitments.add(store, event())
    before, untouched = commitments.get(store, one), commitments.get(store, other)
    commitments.edit(store, [one], title="New title", beneficiaries=("Kazakhstan", "Norland"))
    after = commitments.get(store, one)
    assert (after.title, after.beneficiaries) == ("New title", ("Kazakhstan", "Norland"))
    assert (after.pledgors, after.targets, after.deadlines) == (before.pledgors, before.targets, before.deadlines)
    assert commitments.get(store, other) == untouched


def test_several_are_edited_in_one_change(store: Store) -> None:
    ids = [commitments.add(store, event(f"Event {n}")) for n in range(3)]
    commitments.edit(store, [*ids, ids[0]], strength="soft", due=commitments.due_from("2030"))
    assert {commitments.get(store, id_).due for id_ in ids} == {"2030"}
    store.undo()
    assert {commitments.get(store, id_).due for id_ in ids} == {"2025"}


def test_numbers_are_changed_added_and_removed(store: Store) -> None:
    id_ = commitments.add(store, draft())
    kept = commitments.get(store, id_).targets[0].id
    commitments.edit(
        store, [id_], quantities=(Quantity(Decimal("1E+3"), "places"), Quantity(Decimal("0.10"), "%", ">="))
    )
    first, second = commitments.get(store, id_).targets
    assert (first.id, str(first.value), first.unit) == (kept, "1000", "places")
    assert (str(second.value), second.comparator) == ("0.10", ">=")
    commitments.edit(store, [id_], quantities=())
    assert commitments.get(store, id_).targets == ()


def test_a_deadline_is_taken_away(store: Store) -> None:
    id_ = commitments.add(store, draft())
    commitments.edit(store, [id_], due=None)
    found = commitments.get(store, id_)
    assert (found.due, found.due_earliest, found.due_latest, found.deadlines) == ("", None, None, ())


def test_withdrawing_keeps_everything_and_is_taken_back(store: Store) -> None:
    id_ = commitments.add(store, draft())
    commitments.withdraw(store, [id_], " counted twice ")
    assert commitments.get(store, id_).withdrawn == "counted twice"
    commitments.withdraw(store, [id_], "")
    assert commitments.get(store, id_).withdrawn == ""


def test_what_is_refused_changes_nothing(store: Store) -> None:
    id_ = commitments.add(store, draft())
    before = everything(store)
    for title in ("", " \n\t "):
        with pytest.raises(Invalid, match="needs a title"):
            commitments.add(store, plain(title))
        with pytest.raises(Invalid, match="needs a title"):
            commitments.edit(store, [id_], title=title)
    with pytest.raises(Invalid, match="501 characters is too long"):
        commitments.add(store, plain("x" * 501))
    with pytest.raises(Invalid, match=r"no field 'colour'\. Fields are: title"):
        commitments.edit(store, [id_], colour="red")
    for act in (commitments.edit, lambda s, ids: commitments.withdraw(s, ids, "x")):
        with pytest.raises(NotFound, match="C-0099"):
            act(store, [id_, 99])
    assert everything(store) == before


def test_a_title_is_one_line(store: Store) -> None:
    assert commitments.get(store, commitments.add(store, plain(" Build\n  two\tschools "))).title == "Build two schools"
    assert len(commitments.get(store, commitments.add(store, plain("x" * 500))).title) == 500


# --- parties ----------------------------------------------------------------------------------------------------------


def parties(store: Store) -> list[str]:
    return [row["name"] for row in store.read("SELECT name FROM party ORDER BY id")]


def test_a_party_is_known_by_its_name_in_any_case_and_script(store: Store) -> None:
    commitments.add(store, plain("One", pledgors=("China", "Österreich", "Казахстан", "Türkiye")))
    decomposed = unicodedata.normalize("NFD", "Türkiye")
    names = ("CHINA", "österreich", " казахстан ", decomposed, "")
    id_ = commitments.add(store, plain("Two", pledgors=names, beneficiaries=("china",)))
    assert parties(store) == ["China", "Österreich", "Казахстан", "Türkiye"]
    found = commitments.get(store, id_)
    assert found.pledgors == ("China", "Österreich", "Казахстан", "Türkiye")
    assert found.beneficiaries == ("China",)


def test_different_letters_are_different_parties(store: Store) -> None:
    commitments.add(store, plain("One", pledgors=("Peru", "Perú", "Niger", "Nigeria")))
    assert parties(store) == ["Peru", "Perú", "Niger", "Nigeria"]


def test_parties_stand_in_the_order_they_were_given(store: Store) -> None:
    commitments.add(store, plain("One", pledgors=("Zambia", "Angola")))
    id_ = commitments.add(store, plain("Two", pledgors=("Angola", "Zambia", "Malawi")))
    assert commitments.get(store, id_).pledgors == ("Angola", "Zambia", "Malawi")


def test_tags_in_another_case_are_the_same_tag(store: Store) -> None:
    id_ = commitments.add(store, plain("One", tags=("Water", "water", "ÉCOLE", "école", " ")))
    assert len(commitments.get(store, id_).tags) == 2
    commitments.edit(store, [id_], tags=("WATER",))
    assert commitments.get(store, id_).tags == ("WATER",)


# --- deadlines as people type them ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "shown", "earliest", "latest"),
    [
        ("2026-06-30", "2026-06-30", "2026-06-30", "2026-06-30"),
        ("2026-02", "2026-02", "2026-02-28", "2026-02-28"),
        ("2025", "2025", "2025-12-31", "2025-12-31"),
        ("2025/2027", "2027", "2027-12-31", "2027-12-31"),
        ("2024-12-01/..", "", None, None),
        ("by 2030", "2030", None, None),
        ("", "", None, None),
    ],
)
def test_a_deadline_from_what_is_typed(
    store: Store, typed: str, shown: str, earliest: str | None, latest: str | None
) -> None:
    found = commitments.get(store, commitments.add(store, plain("Promise", due=commitments.due_from(typed))))
    assert found.due == shown
    if earliest:
        assert (str(found.due_earliest), str(found.due_latest)) == (earliest, latest)
    if typed == "by 2030":
        assert found.due_latest is not None and found.due_latest.year == 2030


def test_words_that_count_from_a_day_need_one() -> None:
    due = commitments.due_from("next year", date(2024, 12, 1))
    assert due is not None and due.readings[0].edtf == "2025"
    with pytest.raises(Invalid, match=r"'next year' is no date that can be resolved.*need a document's date"):
        commitments.due_from("next year")
    for nonsense in ("soonish", "2026-13", "31 February 2026", "2027/2025"):
        with pytest.raises(Invalid):
            commitments.due_from(nonsense)


def test_an_unresolved_phrase_is_kept(store: Store) -> None:
    found = commitments.get(store, commitments.add(store, plain("Promise", due=Due("next year"))))
    (deadline,) = found.deadlines
    assert (deadline.phrase, deadline.edtf, deadline.rule) == ("next year", "", "unresolved")
    assert (found.due, found.due_latest) == ("", None)


@pytest.mark.parametrize("ref", ["C-0001", "c-0001", "C1", "c1", "1", " 1 ", "٠١"])
def test_references_as_people_write_them(store: Store, ref: str) -> None:
    id_ = commitments.add(store, plain("Promise"))
    assert commitments.find_ref(store, ref) == id_
