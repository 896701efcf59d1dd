"""Marked words become a draft: filled in where the finder sees a promise in them, plain where it does not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tracker import documents, intake
from tracker.marking import draft_from_words
from tracker.model import Draft, Kind
from tracker.store import Store

SEED = Path(__file__).resolve().parent.parent.parent / "seeds" / "gulf-observer-2024-12-01.txt"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store(tmp_path_factory.mktemp("marking") / "a.pledgebook") as made:
        intake.import_document(made, SEED)
        yield made


def draft_of(store: Store, words: str) -> Draft:
    (document,) = documents.all_documents(store)
    start = documents.text(store, document.version_id).index(words)
    return draft_from_words(store, document.version_id, start, start + len(words))


def test_the_sentence_around_tells_who_and_by_when(store: Store) -> None:
    draft = draft_of(store, "600 additional scholarships")
    assert draft.statement == "600 additional scholarships"
    assert [(q.value, q.comparator) for q in draft.quantities] == [(Decimal(600), "+by")]
    assert draft.kind is Kind.QUANTIFIED
    assert "China" in draft.pledgors
    assert draft.due is not None
    assert draft.due.readings[0].anchor == date(2024, 12, 1)


def test_the_promise_that_was_marked_is_taken_and_not_its_neighbour(store: Store) -> None:
    assert draft_of(store, "1,500 training opportunities").quantities[0].value == 1500
    assert "decoupling" in draft_of(store, "resist economic “decoupling,”").title


def test_words_that_promise_nothing_are_kept_as_they_are(store: Store) -> None:
    assert draft_of(store, "Sichuan Province") == Draft("Sichuan Province", "Sichuan Province")


def test_a_long_stretch_is_titled_by_its_beginning(store: Store) -> None:
    words = "Chinese Foreign Minister Wang Yi, who is also a member of the Political Bureau"
    draft = draft_of(store, words)
    assert words.startswith(draft.title[:20])
    assert draft.statement == words
