"""Pieces that look alike: the same promise said again in a document, or already in the store from another one.

They are linked and shown, never dropped: whether two wordings are one promise is for a person to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from tracker import commitments
from tracker.model import Candidate
from tracker.record import Commitment, StoredCandidate
from tracker.store import Store

ENOUGH = 0.6
"""Share of words in common (Dice) from which two focuses are shown as alike."""

NEAREST = 40

_FILLER = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "into",
        "its",
        "of",
        "on",
        "or",
        "our",
        "that",
        "the",
        "their",
        "these",
        "this",
        "those",
        "to",
        "we",
        "which",
        "will",
        "with",
    ]
)
_WORD = re.compile(r"\w+")
_HAN = re.compile(r"[぀-鿿]+")


@dataclass(frozen=True, slots=True)
class Likeness:
    """Something that reads like the same promise: its reference, its words, and how alike it is (0 to 1)."""

    ref: str
    id: int
    words: str
    score: float
    decided: str = ""  # of a candidate: its state


def commitments_like(store: Store, candidate: Candidate) -> list[Likeness]:
    """Commitments of the store that read like a candidate, the likest first."""
    mine = words(candidate.focus)
    if not mine:
        return []
    found = []
    for id_ in _nearest(store, mine):
        known = commitments.get(store, id_)
        score = max(dice(mine, words(text)) for text in _wordings(known))
        score *= agreement(_values(candidate), {target.value for target in known.targets})
        if score >= ENOUGH:
            found.append(Likeness(known.ref, id_, known.title, round(score, 2)))
    return sorted(found, key=lambda item: (-item.score, item.id))


def candidates_like(item: StoredCandidate, others: Iterable[StoredCandidate]) -> list[Likeness]:
    """Other candidates that read like this one, the likest first; those of one sentence are parts, not repetitions."""
    mine, values = words(item.candidate.focus), _values(item.candidate)
    found = []
    for other in others:
        theirs = other.candidate
        if other.id == item.id or (other.version_id == item.version_id and theirs.start == item.candidate.start):
            continue
        score = dice(mine, words(theirs.focus)) * agreement(values, _values(theirs))
        if score >= ENOUGH:
            found.append(Likeness(other.ref, other.id, theirs.focus, round(score, 2), other.state))
    return sorted(found, key=lambda like: (-like.score, like.id))


def words(text: str) -> frozenset[str]:
    """What two wordings are compared by: content words with their endings cut, pairs of characters in Chinese."""
    text = text.casefold()
    pairs = {run[i : i + 2] for run in _HAN.findall(text) for i in range(max(1, len(run) - 1))}
    plain = {_stem(word) for word in _WORD.findall(_HAN.sub(" ", text)) if word not in _FILLER}
    return frozenset(pairs | plain)


def dice(a: frozenset[str], b: frozenset[str]) -> float:
    """Share of what is common in all that both have, 0 to 1."""
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def agreement(a: set[Decimal], b: set[Decimal]) -> float:
    """1 where the numbers promised agree or one side has none; less where they contradict each other."""
    return 1.0 if not a or not b or a & b else 0.7


def _values(candidate: Candidate) -> set[Decimal]:
    return {quantity.value for quantity in candidate.quantities}


def _wordings(known: Commitment) -> set[str]:
    return {known.title, *(p.exact for p in known.passages if p.role in ("focus", "restatement"))}


def _nearest(store: Store, mine: frozenset[str]) -> list[int]:
    """Commitments that share words with these, by the full-text index."""
    match = " OR ".join(f'"{word}"*' for word in sorted(mine) if word.isalnum())
    if not match:
        return []
    rows = store.read(
        "SELECT rowid FROM commitment_words WHERE commitment_words MATCH ? ORDER BY rank LIMIT ?",
        f"{{title statement}} : ({match})",
        NEAREST,
    )
    return [row[0] for row in rows]


def _stem(word: str) -> str:
    for ending in ("ings", "ing", "edly", "ied", "ies", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
