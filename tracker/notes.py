"""Notes: what colleagues say to each other about a commitment. They judge nothing."""

from __future__ import annotations

from dataclasses import dataclass

from tracker import commitments
from tracker.errors import Invalid, NotFound
from tracker.model import Label
from tracker.parties import insert
from tracker.store import Store, now


@dataclass(frozen=True, slots=True)
class Note:
    """One note; `answers_id` is the note that it answers, None where it begins."""

    id: int
    commitment_id: int
    text: str
    author: str
    recorded_at: str
    answers_id: int | None


def add(store: Store, id_: int, text: str, answers: int | None = None) -> int:
    """Add a note to a commitment, or an answer to one of its notes; gives its id. One change."""
    known = commitments.get(store, id_)
    if not text.strip():
        raise Invalid("text", "A note needs words.")
    if answers is not None and answers not in {note.id for note in of(store, id_)}:
        raise NotFound(f"{known.ref} has no note {answers} that could be answered.")
    with store.change(Label.COMMENT, known.ref) as db:
        said = {"text": text.strip(), "author": store.author, "recorded_at": now()}
        return insert(db, "note", commitment_id=id_, answers_id=answers, **said)


def of(store: Store, id_: int) -> list[Note]:
    """The notes of a commitment, in the order they were written."""
    rows = store.read("SELECT * FROM note WHERE commitment_id = ? ORDER BY id", id_)
    names = ("id", "commitment_id", "text", "author", "recorded_at", "answers_id")
    return [Note(*(row[name] for name in names)) for row in rows]
