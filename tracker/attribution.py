"""The attribution guard: does this evidence speak of *this* promise? It asks; a person answers, with a reason.

A deed outside the window of the promise, one that its source gives to another programme, and one that was counted
already are challenged (after the G20 Research Group: one action supports one commitment, and an action before the start
is context). What is not known is not challenged: evidence without a day is not outside the window.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from tracker import alike, copies, dates
from tracker.errors import TrackerError
from tracker.evidence import Kept
from tracker.model import EvidenceDraft, EvidenceKind
from tracker.record import Commitment, reference
from tracker.sqlite import fold
from tracker.store import Store


class Doubt(StrEnum):
    """Why it may not be evidence for this promise."""

    OUTSIDE_WINDOW = "outside_window"
    OTHER_PROGRAMME = "other_programme"
    ALREADY_COUNTED = "already_counted"


@dataclass(frozen=True, slots=True)
class Question:
    """One doubt about a piece of evidence, in words that go into a sentence."""

    doubt: Doubt
    words: str


class Questioned(TrackerError):
    """Evidence that is not counted until somebody says why it counts all the same; `questions` has the doubts."""

    def __init__(self, message: str, questions: Sequence[Question]) -> None:
        super().__init__(message, "Say why it counts, or keep it as evidence that does not count.")
        self.questions = tuple(questions)


def refuse_questioned(store: Store, known: Commitment, kept: Sequence[Kept], what: str, *, adds: bool) -> None:
    """Raise `Questioned`, in one sentence about `what`, where any of this evidence is in doubt for a commitment.

    `adds`: it is to add to what the same commitment has, so that evidence that counts there already counts no more.
    """
    found = list(
        dict.fromkeys(q for piece in kept for q in questions(store, known, piece.draft, piece.words, adds=adds))
    )
    if found:
        said = "; ".join(question.words for question in found)
        raise Questioned(f"{what} is not counted towards {known.ref} ({known.title[:60]}): {said}.", found)


def questions(
    store: Store, known: Commitment, draft: EvidenceDraft, words: str = "", *, adds: bool = False
) -> list[Question]:
    """The doubts whether a draft is evidence of what this commitment brought about; `words` is its text where known."""
    return [
        *_outside(store, known, draft),
        *_other_programme(store, known, draft),
        *_counted(store, known, draft, words, adds),
    ]


def window(store: Store, known: Commitment) -> tuple[date | None, date | None]:
    """First and last day on which a deed can belong to a promise, by its widest reading; None is open or not known.

    Without a first day in its phrase a promise begins with the day of its document.
    """
    starts = [deadline.start for deadline in known.deadlines if deadline.start]
    issued = [
        date.fromisoformat(row["issued"])
        for row in store.read(
            "SELECT d.issued FROM commitment_passage cp JOIN passage p ON p.id = cp.passage_id"
            " JOIN document_version v ON v.id = p.version_id JOIN document d ON d.id = v.document_id"
            " WHERE cp.commitment_id = ? AND d.issued IS NOT NULL",
            known.id,
        )
    ]
    return min(issued or starts, default=None), known.due_latest


# --- the three doubts -------------------------------------------------------------------------------------------------


def _outside(store: Store, known: Commitment, draft: EvidenceDraft) -> Iterator[Question]:
    if not draft.event_edtf:
        return
    first, last = dates.bounds(draft.event_edtf)
    start, end = window(store, known)
    if start and last and last < start:
        yield Question(Doubt.OUTSIDE_WINDOW, f"what it tells ended ({draft.event_edtf}) before the promise ({start})")
    elif start and first and first < start and not _same_period(draft.event_edtf, first, start):
        yield Question(Doubt.OUTSIDE_WINDOW, f"what it tells began ({draft.event_edtf}) before the promise ({start})")
    elif end and first and first > end:
        yield Question(Doubt.OUTSIDE_WINDOW, f"what it tells came ({draft.event_edtf}) after the last day ({end})")


def _same_period(edtf: str, first: date, start: date) -> bool:
    """A month or year that holds the start ('2024-12' for the 1st) is not known to lie before it."""
    return "/" not in edtf and first <= start


def _other_programme(store: Store, known: Commitment, draft: EvidenceDraft) -> Iterator[Question]:
    own = _own_names(store, known)
    if draft.programme.strip() and not _names_it(draft.programme, own):
        yield Question(Doubt.OTHER_PROGRAMME, f"its source gives it to another programme (“{draft.programme.strip()}”)")
    for row in store.read("SELECT name FROM event WHERE length(name) > 3"):
        if fold(row["name"]) in fold(draft.statement) and not _names_it(row["name"], own):
            yield Question(Doubt.OTHER_PROGRAMME, f"it speaks of another event (“{row['name']}”)")


def _own_names(store: Store, known: Commitment) -> list[str]:
    """What a promise goes by: its programme, its event, its words, the titles of its documents."""
    row = store.one(
        "SELECT c.programme, coalesce(e.name, '') AS event FROM commitment c LEFT JOIN event e ON e.id = c.event_id"
        " WHERE c.id = ?",
        known.id,
    )
    titles = store.read(
        "SELECT DISTINCT d.title FROM commitment_passage cp JOIN passage p ON p.id = cp.passage_id"
        " JOIN document_version v ON v.id = p.version_id JOIN document d ON d.id = v.document_id"
        " WHERE cp.commitment_id = ?",
        known.id,
    )
    names = [row["programme"], row["event"], known.title, known.statement, *(t["title"] for t in titles)]
    return [name for name in names if name]


def _names_it(programme: str, own: Sequence[str]) -> bool:
    """Whether all that tells the programme apart stands in one of the promise's own names."""
    wanted = alike.words(programme)
    return bool(wanted) and any(wanted <= alike.words(name) for name in own)


def _counted(store: Store, known: Commitment, draft: EvidenceDraft, words: str, adds: bool) -> Iterator[Question]:
    """The same source, or a copy of its text, that stands behind a number already: of another promise, or of this."""
    rows = store.read(
        "SELECT DISTINCT l.commitment_id, e.id, e.kind, e.source, e.sha256, coalesce((SELECT text FROM capture"
        " WHERE evidence_id = e.id ORDER BY id DESC LIMIT 1), CASE WHEN e.kind IN ('quote', 'passage') THEN e.source"
        " ELSE '' END) AS text FROM evidence_link l JOIN evidence e ON e.id = l.evidence_id"
        " WHERE l.progress_id IS NOT NULL AND (l.commitment_id <> ? OR ?) AND l.counts_towards IN ('yes', 'unknown')",
        known.id,
        adds,
    )
    for row in rows:
        ref = reference("C", row["commitment_id"])
        if row["kind"] == draft.kind and _same_source(draft, row["source"], row["sha256"]):
            yield Question(Doubt.ALREADY_COUNTED, f"the same source is counted towards {ref} already")
        elif words and copies.original(words, [(row["id"], row["text"])]):
            yield Question(Doubt.ALREADY_COUNTED, f"a copy of its text is counted towards {ref} already")


def _same_source(draft: EvidenceDraft, source: str, sha256: str) -> bool:
    if draft.kind is EvidenceKind.FILE:
        path = Path(draft.source)
        return bool(sha256) and path.is_file() and _hash(path) == sha256
    if draft.kind is EvidenceKind.LINK:
        one, other = urlsplit(draft.source.strip()), urlsplit(source)
        return (one.netloc, one.path.rstrip("/"), one.query) == (other.netloc, other.path.rstrip("/"), other.query)
    return draft.source.strip() == source


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
