"""Undo, redo, history and news, which all come from the journal."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.tracker.making import candidate, draft, event, everything, kept, plain
from tracker import check, commitments, documents, intake, journal, judging, review, sqlite
from tracker.model import EvidenceDraft, EvidenceKind, Label, Status
from tracker.parties import insert
from tracker.record import DocumentFacts
from tracker.store import Store

TEXT = "Norland will build two schools next year. It agreed to plant trees by 2030. It hopes for peace."
DAY = date(2025, 6, 17)


def document(store: Store) -> None:
    found = [
        candidate(TEXT, "Norland will build two schools next year.", "build two schools", pledgors=("Norland",)),
        candidate(TEXT, "It agreed to plant trees by 2030.", "plant trees by 2030"),
        candidate(TEXT, "It hopes for peace."),
    ]
    kept(store, TEXT, *found)


Act = Callable[[Store], object]

TEN: list[Act] = [
    document,
    lambda store: commitments.add(store, draft()),
    lambda store: review.accept(store, [1]),
    lambda store: review.reject(store, [3], "no intent"),
    lambda store: commitments.edit(store, [1, 2], note="Look again", tags=("water",), due=commitments.due_from("2026")),
    lambda store: commitments.edit(store, [1], pledgors=("Sudland", "China"), quantities=draft().quantities),
    lambda store: judging.record_status(
        store, [1, 2], Status.DELIVERED, DAY, "held", evidence=[EvidenceDraft(EvidenceKind.LINK, "https://example.org")]
    ),
    lambda store: judging.record_progress(store, 1, Decimal("300.5"), DAY, party="China"),
    lambda store: commitments.withdraw(store, [2], "double"),
    lambda store: intake.describe(store, 1, DocumentFacts("Other", issued=date(2020, 2, 29))),
]


def test_ten_changes_ten_undone_ten_redone(store: Store) -> None:
    states = [everything(store)]
    for act in TEN:
        act(store)
        states.append(everything(store))
    assert len({str(state) for state in states}) == 11, "each changes something"
    for state in reversed(states[:-1]):
        assert store.undo()
        assert everything(store) == state
    assert store.undo() is None and store.next_undo() is None
    assert not any(states[0].values())
    for state in states[1:]:
        assert store.redo()
        assert everything(store) == state
    assert store.redo() is None
    sound(store)


def sound(store: Store) -> None:
    assert store.one("PRAGMA integrity_check")[0] == "ok"
    assert store.read("PRAGMA foreign_key_check") == []
    store.read("INSERT INTO commitment_words (commitment_words, rank) VALUES ('integrity-check', 1)")


@pytest.mark.parametrize("act", TEN[1:], ids=[f"change {n}" for n in range(2, 11)])
def test_each_kind_of_change_is_undone_and_redone_alone(store: Store, act: Act) -> None:
    for earlier in TEN[: TEN.index(act)]:
        earlier(store)
    before = everything(store)
    act(store)
    after = everything(store)
    for _ in range(3):
        store.undo()
        assert everything(store) == before
        store.redo()
        assert everything(store) == after
    sound(store)


def test_a_new_change_makes_what_was_undone_past(store: Store) -> None:
    commitments.add(store, event("First"))
    commitments.add(store, event("Second"))
    store.undo()
    assert store.next_redo().about == "Second"  # type: ignore[union-attr]
    commitments.add(store, event("Third"))
    assert store.next_redo() is None and store.redo() is None
    assert store.undo().about == "Third"  # type: ignore[union-attr]
    assert store.undo().about == "First"  # type: ignore[union-attr]
    assert store.redo().about == "First"  # type: ignore[union-attr]
    assert store.redo().about == "Third"  # type: ignore[union-attr]
    assert store.redo() is None


def test_what_is_next_has_its_label(store: Store) -> None:
    document(store)
    review.accept(store, [1, 2])
    assert store.next_undo().label is Label.ACCEPT  # type: ignore[union-attr]
    assert store.next_undo().about == "2 candidates"  # type: ignore[union-attr]
    store.undo()
    assert store.next_redo().label is Label.ACCEPT  # type: ignore[union-attr]
    assert store.next_undo().label is Label.IMPORT  # type: ignore[union-attr]


def test_undo_reaches_what_another_program_did(store: Store) -> None:
    with Store(store.path, author="Bo") as other:
        id_ = commitments.add(other, event())
        commitments.edit(store, [id_], note="mine")
        assert other.undo().label is Label.EDIT  # type: ignore[union-attr]
    assert commitments.get(store, id_).note == ""


def rows_of_every_judgement(store: Store) -> None:
    """A row in each table of judgements that the changes above leave empty."""
    when = {"recorded_at": "2026-01-01T00:00:00Z", "commitment_id": 1}
    with store.change(Label.EDIT) as db:
        cycle = insert(db, "cycle", name="Rio, final", kind="final")
        insert(db, "score", party_id=1, cycle_id=cycle, scale="g20", value="+1", analyst="Ada", **when)
        insert(db, "capture", evidence_id=1, captured_at="2026-01-01T00:00:00Z", text="words", author="Ada")
        insert(db, "search_log", performed_on="2026-01-01", place="web", queries="q", result="none", author="A", **when)
        insert(db, "coding", coder="Bo", part="coder", field="kind", value="event", blind=1, **when)
        insert(db, "deadline_revision", revision=1, announced_on="2026-01-01", reason="moved", author="A", **when)


@pytest.mark.parametrize("table", sorted(journal.INSERT_ONLY))
def test_judgements_are_never_altered(store: Store, table: str) -> None:
    for act in TEN[:8]:
        act(store)
    rows_of_every_judgement(store)
    assert store.read(f'SELECT 1 FROM "{table}"')
    before = everything(store)
    for sql in (f'UPDATE "{table}" SET uid = uid || 1', f'DELETE FROM "{table}"'):
        with pytest.raises(sqlite.IntegrityError, match="are only ever added"), store.change(Label.EDIT) as db:
            db.conn.execute("PRAGMA defer_foreign_keys = ON")
            db.conn.execute(sql)
    with pytest.raises(sqlite.IntegrityError), store.change(Label.EDIT) as db:
        db.conn.execute(f'INSERT OR REPLACE INTO "{table}" SELECT * FROM "{table}"')
    assert everything(store) == before


def test_history_tells_who_when_what_from_and_to(store: Store) -> None:
    id_ = commitments.add(store, event(note="first"))
    with Store(store.path, author="Bo") as other:
        commitments.edit(other, [id_], note="second", pledgors=("Norland",))
    judging.record_status(store, [id_], Status.STALLED, DAY, "no news")
    commitments.edit(store, [id_], note="third")
    notes = [
        (entry.author, entry.label, entry.fields["note"])
        for entry in store.history(id_)
        if entry.table == "commitment" and "note" in entry.fields
    ]
    assert notes == [
        ("Ada", Label.EDIT, ("second", "third")),
        ("Bo", Label.EDIT, ("first", "second")),
        ("Ada", Label.ADD, (None, "first")),
    ]
    tables = {entry.table for entry in store.history(id_)}
    assert {"commitment", "commitment_party", "deadline", "status_entry"} <= tables
    assert all(entry.at.endswith("Z") and entry.at[10] == "T" for entry in store.history(id_))
    assert store.history(id_ + 1) == []


def test_history_keeps_what_was_undone(store: Store) -> None:
    id_ = commitments.add(store, event())
    commitments.edit(store, [id_], note="wrong")
    store.undo()
    store.redo()
    kinds = [(entry.kind, entry.fields.get("note")) for entry in store.history(id_) if entry.table == "commitment"]
    assert kinds[:3] == [("redo", ("", "wrong")), ("undo", ("wrong", "")), ("change", ("", "wrong"))]


def test_insert_or_replace_is_journalled_and_undone(store: Store) -> None:
    id_ = commitments.add(store, plain("Old words"))
    before = everything(store)
    with store.change(Label.EDIT) as db:
        row = dict(db.conn.execute("SELECT * FROM commitment WHERE id = ?", (id_,)).fetchone())
        db.table("commitment").insert({**row, "title": "New words"}, replace=True)
    assert commitments.get(store, id_).title == "New words"
    assert [r[0] for r in store.read("SELECT title FROM commitment_words")] == ["New words"]
    store.undo()
    assert everything(store) == before
    sound(store)


# --- random walks -----------------------------------------------------------------------------------------------------


def acts(random: random.Random) -> Act:
    """Something that a person might do next."""

    def act(store: Store) -> None:
        ids = [row["id"] for row in store.read("SELECT id FROM commitment")]
        some = random.sample(ids, min(len(ids), random.randint(1, 3)))
        fresh = [row["id"] for row in store.read("SELECT id FROM candidate WHERE state <> 'accepted'")]
        numbered = [row["commitment_id"] for row in store.read("SELECT commitment_id FROM target")]
        word = random.choice(["Ünïcode ’ “x”", "plain", "a\0b", "1,500", "\U0001f600", "-"])
        choices: list[Callable[[], object]] = [
            lambda: commitments.add(store, draft(word, tags=(word, "b"), pledgors=(word, "china", "CHINA"))),
            lambda: commitments.add(store, event(word)),
            lambda: kept(store, TEXT + str(random.random()), candidate(TEXT, "It hopes for peace.")),
            lambda: commitments.edit(store, some, title=word, note=word, tags=(word,), pledgors=("B", word)),
            lambda: commitments.edit(store, some, due=random.choice([draft().due, commitments.due_from("2030"), None])),
            lambda: commitments.withdraw(store, some, random.choice(["", word])),
            lambda: judging.record_status(store, some, random.choice(list(Status)), DAY, word, party="B"),
            lambda: judging.record_status(store, some, random.choice(list(Status)), DAY, word),
        ]
        if fresh:
            choices.append(lambda: review.accept(store, fresh[:2]))
            choices.append(lambda: review.reject(store, fresh[:1], word))
            choices.append(lambda: review.reconsider(store, fresh))
        if numbered:
            choices.append(lambda: judging.record_progress(store, random.choice(numbered), Decimal("7.25"), DAY))
        found = documents.all_documents(store)
        if found:
            facts = DocumentFacts(word, issued=random.choice([None, DAY, date(2024, 12, 1)]))
            choices.append(lambda: intake.describe(store, random.choice(found).id, facts))
        random.choice(choices)()

    return act


@given(st.randoms(use_true_random=False), st.lists(st.sampled_from("cccuur"), min_size=6, max_size=24))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_walks_come_back_to_where_they_began(
    tmp_path_factory: pytest.TempPathFactory, random: random.Random, walk: list[str]
) -> None:
    path: Path = tmp_path_factory.mktemp("walk") / "s.db"
    with Store(path, author="Ada") as store, Store(path, author="Bo") as other:
        past, future = [everything(store)], list[dict[str, list[tuple[object, ...]]]]()
        for step in walk:
            hand = random.choice([store, other])
            if step == "c":
                acts(random)(hand)
                if everything(store) != past[-1]:
                    past.append(everything(store))
                    future.clear()
            elif step == "u" and len(past) > 1:
                assert hand.undo()
                future.append(past.pop())
            elif step == "r" and future:
                assert hand.redo()
                past.append(future.pop())
            assert everything(store) == past[-1]
            assert bool(store.next_undo()) == (len(past) > 1) and bool(store.next_redo()) == bool(future)
        for state in reversed(past[:-1]):
            other.undo()
            assert everything(store) == state
        for state in past[1:]:
            store.redo()
            assert everything(other) == state
        sound(store)
        assert check.check(store) == [], "columns that are kept twice, words and anchors agree after any walk"
