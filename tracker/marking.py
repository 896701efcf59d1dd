"""Words that a person marks in a document: what a commitment made of them would say."""

from __future__ import annotations

from tracker import documents, finder, review
from tracker.model import Draft, Text, Tier
from tracker.store import Store


def draft_from_words(store: Store, version: int, start: int, end: int) -> Draft:
    """A draft from code points [start, end) of a document: the finder fills in what it recognises, the rest is left open."""
    words = documents.text(store, version)[start:end]
    issued = documents.get(store, documents.of_version(store, version)).facts.issued
    order = list(Tier)
    found = sorted(finder.find_candidates(Text(words), issued), key=lambda c: (order.index(c.tier), -c.confidence))
    if found and found[0].tier is not Tier.VETOED:
        return review.draft_of(found[0]).with_(statement=words)
    return Draft(review.title_of(words), words)
