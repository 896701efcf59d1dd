from __future__ import annotations

from datetime import date

import pytest

from tests.tracker.making import candidate, kept
from tracker import commitments, documents, intake, review
from tracker.errors import NotFound
from tracker.model import DateBasis, Page, Text
from tracker.record import DocumentFacts
from tracker.store import Store

TEXT = "First page.\fNorland will build it by 2030."


def test_a_document_is_read_as_it_was_kept(store: Store) -> None:
    pages = (Page(1, 0, 12), Page(2, 12, len(TEXT)))
    text = Text(TEXT, pages=pages, notes=("Page 3 holds no text.",), media_type="application/pdf", reader="pdf")
    facts = DocumentFacts(
        " Title ", "Publisher", "https://example.org", "en", date(2024, 2, 29), DateBasis.STATED, "p. 1"
    )
    found = intake.Found(intake.Prepared("a.pdf", b"%PDF", text, facts), facts, (candidate(TEXT, "by 2030"),))
    (done,) = intake.keep_all(store, [found])
    document = documents.get(store, done.document_id)
    assert document.facts.title == "Title"
    assert (document.facts.issued, document.facts.date_basis) == (date(2024, 2, 29), DateBasis.STATED)
    assert (document.pages, document.notes) == (pages, ("Page 3 holds no text.",))
    assert (document.file_name, document.media_type, document.ref) == ("a.pdf", "application/pdf", "D-0001")
    assert documents.text(store, document.version_id) == TEXT
    (id_,) = review.accept(store, [1])
    assert commitments.get(store, id_).passages[0].page == 2


def test_the_newest_comes_first_and_references_are_found(store: Store) -> None:
    kept(store, "One.")
    kept(store, "Two.")
    assert [d.id for d in documents.all_documents(store)] == [2, 1]
    assert documents.find_ref(store, "d2") == documents.find_ref(store, "D-0002") == documents.find_ref(store, "2") == 2
    for ref in ("D-3", "C-1", "", "9" * 30):
        with pytest.raises(NotFound, match="There is no document"):
            documents.find_ref(store, ref)
    with pytest.raises(NotFound, match="D-0003"):
        documents.get(store, 3)


def test_withdrawn_commitments_are_not_lit_in_the_text(store: Store) -> None:
    kept(store, TEXT, candidate(TEXT, "Norland will build it by 2030.", "build it"))
    (id_,) = review.accept(store, [1])
    assert len(documents.passages(store, 1)) == 2
    commitments.withdraw(store, [id_], "double")
    assert documents.passages(store, 1) == []
