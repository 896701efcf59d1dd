"""Candidates cut otherwise than the finder did: one split into parts, several merged into one, or into a commitment.

What was split or merged stays, as such, and names what it went into or came from, so that the coding can be checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker import commitments, documents, review
from tracker.errors import Invalid
from tracker.model import Candidate, Kind, Label, Span, Tier
from tracker.parties import insert
from tracker.record import StoredCandidate, reference
from tracker.store import Store

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST_APART = 1500
"""Code points over which candidates can be merged: what stands further apart is two wordings, not one promise."""

_JOINT = re.compile(
    r"[;；]\s*(?:and\s+)?|,\s*(?:and|as well as)\s+|\s+(?:and|as well as)\s+|[，、]|,\s+", re.IGNORECASE
)


def joints(text: str, start: int, end: int) -> list[int]:
    """Where words of a promise are likely to be split: code points at which a part could begin."""
    return [m.end() for m in _JOINT.finditer(text, start, end) if m.start() > start and m.end() < end]


def split(store: Store, id_: int, parts: Sequence[tuple[int, int]]) -> list[int]:
    """Make candidates of parts, code points [start, end) within the quoted words, and give their ids. One change.

    Each takes the quantities and other words that stand in it; who and by when hold for all.
    """
    (item,) = review.chosen(store, [id_])
    found = item.candidate
    _refuse_decided([item])
    ordered = sorted(parts)
    inside = all(found.start <= start < end <= found.end for start, end in ordered)
    apart = all(one[1] <= other[0] for one, other in pairwise(ordered))
    if len(ordered) < 2 or not inside or not apart:
        raise Invalid("parts", f"{item.ref} can be split into two or more parts that do not overlap.")
    text = documents.text(store, item.version_id)
    with store.change(Label.SPLIT, item.ref) as db:
        made = [_insert(db, item, _part(found, text, start, end)) for start, end in ordered]
        names = ", ".join(reference("K", id_) for id_ in made)
        review.decide(db, store, item.id, "split", reason=f"split into {names}")
    return made


def merge(store: Store, ids: Sequence[int]) -> int:
    """Make one candidate of several of a text: the first one takes up the others, and its id is given. One change."""
    items = review.chosen(store, ids)
    _refuse_decided(items)
    if len(items) < 2 or len({item.version_id for item in items}) > 1:
        raise Invalid("candidate", "Two or more candidates of the same document can be merged.")
    start, end = min(c.candidate.start for c in items), max(c.candidate.end for c in items)
    if end - start > MOST_APART:
        raise Invalid(
            "candidate", "These candidates stand too far apart to be one: take the later as another wording instead."
        )
    first, *others = items
    text = documents.text(store, first.version_id)
    with store.change(Label.MERGE_CANDIDATES, ", ".join(item.ref for item in items)) as db:
        whole = _whole([item.candidate for item in items], text)
        db.table("candidate").update(first.id, review.columns(whole))
        for item in others:
            _follow(db, store, item, f"merged into {first.ref}", first.id)
    return first.id


def merge_into_commitment(store: Store, ids: Sequence[int], commitment: int) -> None:
    """Take candidates as other wordings of a commitment that is there: their words are linked to it. One change."""
    items = review.chosen(store, ids)
    _refuse_decided(items)
    known = commitments.get(store, commitment)
    with store.change(Label.LINK_PASSAGE, f"{', '.join(item.ref for item in items)} → {known.ref}") as db:
        for item in items:
            found = item.candidate
            place = item.version_id, found.focus_start, found.focus_end
            review.link_passage(db, known.id, *place, "restatement")
            review.decide(db, store, item.id, "accepted", commitment_id=known.id)


# --- inside -----------------------------------------------------------------------------------------------------------


def _refuse_decided(items: Sequence[StoredCandidate]) -> None:
    decided = ", ".join(item.ref for item in items if item.state != "new")
    if decided:
        raise Invalid("candidate", f"{decided} was decided before; nothing was changed.")


def _follow(db: Database, store: Store, item: StoredCandidate, reason: str, into: int) -> None:
    review.decide(db, store, item.id, "merged", reason=reason)
    db.table("candidate").update(item.id, {"parent_id": into})


def _insert(db: Database, parent: StoredCandidate, found: Candidate) -> int:
    return insert(
        db,
        "candidate",
        version_id=parent.version_id,
        finder=parent.finder,
        parent_id=parent.id,
        **review.columns(found),
    )


def _part(found: Candidate, text: str, start: int, end: int) -> Candidate:
    start, end = _trimmed(text, start, end)
    mine = tuple(q for q in found.quantities if q.span is None or _within(q.span, start, end))
    kind = found.kind if mine or found.kind is not Kind.QUANTIFIED else Kind.ACTION
    doubts = found.doubts
    if found.due and found.due.span and not _within(found.due.span, start, end):
        doubts = (*doubts, f"“{found.due.phrase}” stands in another part.")
    return replace(
        found,
        focus=text[start:end],
        focus_start=start,
        focus_end=end,
        quantities=mine,
        kind=kind,
        why=tuple(_words_for(found, start, end)),
        doubts=doubts,
    )


def _words_for(found: Candidate, start: int, end: int) -> Iterator[Span]:
    """The words that speak for a part: its own, and those for who and by when, which hold for all."""
    for span in found.why:
        if _within(span, start, end) or span.kind not in ("number", "beneficiary"):
            yield span


def _within(span: Span, start: int, end: int) -> bool:
    return start <= span.start and span.end <= end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The part without the blanks, commas and joining words at its ends."""
    words = re.sub(r"(?i)(?:[\s,;，；、]|\band|\bas well as)+$", "", text[start:end])
    lead = re.match(r"(?i)(?:[\s,;，；、]+|and\s+|as well as\s+)*", words)
    assert lead is not None
    return start + lead.end(), start + len(words)


def _whole(found: Sequence[Candidate], text: str) -> Candidate:
    first = found[0]
    start, end = min(c.start for c in found), max(c.end for c in found)
    focus_start, focus_end = min(c.focus_start for c in found), max(c.focus_end for c in found)
    quantities = tuple(dict.fromkeys(q for c in found for q in c.quantities))
    return replace(
        first,
        quote=text[start:end],
        start=start,
        end=end,
        focus=text[focus_start:focus_end],
        focus_start=focus_start,
        focus_end=focus_end,
        pledgors=tuple(dict.fromkeys(name for c in found for name in c.pledgors)),
        beneficiaries=tuple(dict.fromkeys(name for c in found for name in c.beneficiaries)),
        quantities=quantities,
        kind=Kind.QUANTIFIED if quantities else first.kind,
        due=next((c.due for c in found if c.due), None),
        confidence=max(c.confidence for c in found),
        why=tuple(sorted({s for c in found for s in c.why}, key=lambda s: (s.start, s.end, s.kind))),
        doubts=tuple(dict.fromkeys(doubt for c in found for doubt in c.doubts)),
        tier=min((c.tier for c in found), key=list(Tier).index),
        veto="" if any(c.tier is not Tier.VETOED for c in found) else first.veto,
    )
