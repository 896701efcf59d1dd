"""The wording ladder: the same promise as each text words it, with how strongly it binds there.

A press report often upgrades what the statement only hopes for, and the other way round: the texts stand side by side,
the strongest first. What a text's strength is was said by somebody, or found by the finder in those very words.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker import codec, documents
from tracker.model import Strength
from tracker.record import Commitment, DocumentFacts, PassageRef
from tracker.store import Store

RUNGS = ("primary", "official_text", "restatement", "translation", "clarifying")


@dataclass(frozen=True, slots=True)
class Rung:
    """One wording: its passage and document, its strength (None: not known) and the words that decided it."""

    passage: PassageRef
    document: DocumentFacts
    strength: Strength | None
    decided_by: tuple[str, ...]


def rungs(store: Store, known: Commitment) -> list[Rung]:
    """Every wording of a commitment, firm ones first, then by the date of their document."""
    found = [_rung(store, known, passage) for passage in known.passages if passage.role in RUNGS]
    order = {Strength.FIRM: 0, Strength.SOFT: 1, None: 2}
    return sorted(found, key=lambda rung: (order[rung.strength], str(rung.document.issued or "9999"), rung.passage.id))


def differ(found: list[Rung]) -> bool:
    """Whether the promise binds more in one text than in another."""
    return len({rung.strength for rung in found if rung.strength}) > 1


def _rung(store: Store, known: Commitment, passage: PassageRef) -> Rung:
    facts = documents.get(store, passage.document_id).facts
    sql = "SELECT strength FROM commitment_passage WHERE commitment_id = ? AND passage_id = ? AND role = ?"
    said = store.one(sql, known.id, passage.id, passage.role)["strength"]
    rows = store.read(
        "SELECT record FROM candidate WHERE version_id = ? AND start >= ? AND start < ?"
        " ORDER BY commitment_id IS NOT ?, id LIMIT 1",
        *(passage.version_id, passage.start, passage.end, known.id),
    )
    candidate = codec.from_json(rows[0]["record"]) if rows else None
    if said != "unknown":
        strength: Strength | None = Strength(said)
    elif passage.role == "primary":
        strength = known.strength
    else:
        strength = candidate.strength if candidate else None
    verbs = tuple(span.text for span in candidate.why if span.kind == "verb") if candidate else ()
    return Rung(passage, facts, strength, verbs)
