"""Evidence: what shows that a judgement is so. Kept with its content, weighed by a person, copies counted once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tracker import commitments, copies, dates, documents, files, review
from tracker.errors import Invalid, NotFound
from tracker.model import Counts, EvidenceDraft, EvidenceKind, Label, Stage, Stance, Weight
from tracker.parties import insert, party_id
from tracker.readers.aside import read_aside
from tracker.record import Evidence, reference
from tracker.scales import Value
from tracker.store import Store, now

if TYPE_CHECKING:
    from sqlite_utils import Database

    from tracker.sqlite import Row

OFFICIAL = (1, 2)
"""Tiers of official sources: the pledgor's own, and those of other public bodies."""

TIERS = {1: "the pledgor's own", 2: "another public body", 3: "major media", 4: "hearsay or a copy of a copy"}

SPEAKS_FOR = frozenset({Stance.SUPPORTS, Stance.QUALIFIES, Stance.UNKNOWN})
COUNTED = frozenset({Counts.YES, Counts.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Kept:
    """Evidence whose content is kept already, so that writing it down can no longer fail: hash, text, and passage."""

    draft: EvidenceDraft
    sha256: str = ""
    text: str = ""  # of what was archived
    text_sha256: str = ""
    place: tuple[int, int, int] | None = None  # version, start, end

    @property
    def words(self) -> str:
        """The text by which copies are told: what was archived, else what is quoted; '' where there is none."""
        quoted = self.draft.kind in (EvidenceKind.QUOTE, EvidenceKind.PASSAGE)
        return self.text or (self.draft.source if quoted else "")


def keep(store: Store, draft: EvidenceDraft) -> Kept:
    """Keep what a draft points at before a change begins; raises `Invalid` or `Unreadable`, and nothing was changed."""
    if not draft.source.strip():
        raise Invalid("evidence", "Evidence needs a file, an address or quoted words.")
    if draft.counts in (Counts.NO, Counts.DISPUTED) and not draft.reason.strip():
        raise Invalid("reason", "Evidence that does not count, or is disputed, needs a reason why.")
    if draft.tier not in range(5):
        raise Invalid("tier", f"{draft.tier} is no tier; use 1 ({TIERS[1]}) to 4 ({TIERS[4]}).")
    if draft.event_edtf:
        dates.bounds(draft.event_edtf)
    place = _place(store, draft) if draft.kind is EvidenceKind.PASSAGE else None
    sha256 = files.put_file(store, Path(draft.source)) if draft.kind is EvidenceKind.FILE else ""
    if not draft.archived:
        return Kept(draft, sha256, place=place)
    text, data = read_aside(Path(draft.archived))
    return Kept(draft, sha256, text.text, files.put(store, data), place)


def _place(store: Store, draft: EvidenceDraft) -> tuple[int, int, int]:
    found = documents.get(store, draft.document)
    text = documents.text(store, found.version_id)
    places = text.count(draft.source)
    if places != 1:
        said = "are not in" if not places else f"stand {places} times in"
        raise Invalid("evidence", f"The words “{draft.source[:60]}” {said} {found.ref}; quote what stands there once.")
    start = text.index(draft.source)
    return found.version_id, start, start + len(draft.source)


def add(store: Store, id_: int, draft: EvidenceDraft) -> int:
    """Attach evidence to a commitment without a judgement; gives its id. One change."""
    commitment = commitments.get(store, id_)
    kept = keep(store, draft)
    with store.change(Label.ADD_EVIDENCE, commitment.ref) as db:
        return write(db, store, id_, kept)


def write(db: Database, store: Store, id_: int, kept: Kept, **judgement: int) -> int:
    """Write kept evidence down for a commitment, and for the judgement named by `status_id`, `progress_id` or
    `score_id`; gives its id. Within a change."""
    draft = kept.draft
    first, last = dates.bounds(draft.event_edtf) if draft.event_edtf else (None, None)
    is_file = draft.kind is EvidenceKind.FILE
    evidence = insert(
        db,
        "evidence",
        kind=draft.kind,
        source=Path(draft.source).name if is_file else draft.source.strip(),
        sha256=kept.sha256,
        statement=draft.statement,
        publisher=draft.publisher,
        happened=draft.event_edtf,
        happened_first=first.isoformat() if first else None,
        happened_last=last.isoformat() if last else None,
        found_at=now(),
        author=store.author,
        stage=draft.stage,
        tier=draft.tier,
        programme=draft.programme.strip(),
        actor_id=party_id(db, draft.actor) if draft.actor.strip() else None,
        passage_id=review.passage_at(db, *kept.place) if kept.place else None,
    )
    if kept.text_sha256:
        _insert_capture(db, store, evidence, kept)
    _link(db, id_, evidence, draft, judgement)
    _note_copy(db, id_, evidence)
    return evidence


def _link(db: Database, id_: int, evidence: int, draft: EvidenceDraft, judgement: dict[str, int]) -> None:
    insert(
        db,
        "evidence_link",
        evidence_id=evidence,
        commitment_id=id_,
        party_id=party_id(db, draft.party) if draft.party.strip() else None,
        stance=draft.stance,
        strength=draft.weight,
        counts_towards=draft.counts,
        exclusion_reason=draft.reason.strip(),
        attributed_by=draft.attributed_by,
        **judgement,
    )


def _insert_capture(db: Database, store: Store, evidence: int, kept: Kept) -> None:
    name = Path(kept.draft.archived).name
    values = {"sha256": kept.text_sha256, "file_name": name, "text": kept.text}
    insert(db, "capture", evidence_id=evidence, captured_at=now(), author=store.author, **values)


# --- copies -----------------------------------------------------------------------------------------------------------

_TEXTS = (
    "SELECT e.id, e.kind, e.source, e.sha256, coalesce((SELECT text FROM capture WHERE evidence_id = e.id"
    " ORDER BY id DESC LIMIT 1), CASE WHEN e.kind IN ('quote', 'passage') THEN e.source ELSE '' END) AS text"
    " FROM evidence e WHERE e.id IN (SELECT evidence_id FROM evidence_link WHERE commitment_id = ?) ORDER BY e.id"
)


def _note_copy(db: Database, id_: int, evidence: int) -> None:
    """Note of which earlier evidence of the commitment a new piece is a copy: the same file or address, or its text."""
    rows = db.conn.execute(_TEXTS, (id_,)).fetchall()
    mine = next(row for row in rows if row["id"] == evidence)
    earlier = [row for row in rows if row["id"] < evidence]
    same = next((r["id"] for r in earlier if _same_thing(r, mine)), None)
    if same is not None:
        _set_copy(db, evidence, same, "copy", "The same source.")
        return
    found = copies.original(mine["text"], [(row["id"], row["text"]) for row in earlier])
    if found:
        _set_copy(db, evidence, found[0], "copy", f"Found by likeness: {found[1]:.0%} of the shorter text.")


def _same_thing(one: Row, other: Row) -> bool:
    """The same bytes, or the same address or words."""
    if one["kind"] == EvidenceKind.FILE:
        return bool(one["sha256"] == other["sha256"])
    return bool(one["kind"] == other["kind"] and one["source"].rstrip("/") == other["source"].rstrip("/"))


def say_copy(store: Store, evidence: int, original: int, *, is_copy: bool, why: str) -> None:
    """Say that a piece is, or is not, a copy of another; it overrules what was found by likeness. One change."""
    for id_ in (evidence, original):
        if not store.read("SELECT 1 FROM evidence WHERE id = ?", id_):
            raise NotFound(f"There is no evidence {id_} in {store.path.name}.")
    if evidence == original:
        raise Invalid("evidence", "A piece of evidence is no copy of itself.")
    if is_copy and evidence in _originals(store, original):
        raise Invalid("evidence", f"{original} is a copy of {evidence} already: one of them must be the original.")
    with store.change(Label.JUDGE_EVIDENCE, str(evidence)) as db:
        _set_copy(db, evidence, original, "copy" if is_copy else "independent", f"{store.author}: {why.strip()}")


def _originals(store: Store, evidence: int) -> list[int]:
    """Of what a piece is a copy, and of what that is one, up to the original."""
    found = [evidence]
    sql = "SELECT original_id FROM evidence_copy WHERE evidence_id = ? AND verdict = 'copy'"
    while (rows := store.read(sql, found[-1])) and rows[0]["original_id"] not in found:
        found.append(rows[0]["original_id"])
    return found[1:]


def _set_copy(db: Database, evidence: int, original: int, verdict: str, basis: str) -> None:
    db.conn.execute("DELETE FROM evidence_copy WHERE evidence_id = ?", (evidence,))
    insert(db, "evidence_copy", evidence_id=evidence, original_id=original, verdict=verdict, basis=basis)


def independent(pieces: Sequence[Evidence]) -> int:
    """How many sources these are when copies of one text count once."""
    copy_of = {piece.id: piece.copy_of for piece in pieces}

    def first(id_: int) -> int:
        seen = {id_}
        while (earlier := copy_of.get(id_)) is not None and earlier not in seen:
            seen.add(earlier)
            id_ = earlier
        return id_

    return len({first(piece.id) for piece in pieces})


# --- weighing ---------------------------------------------------------------------------------------------------------


def weigh(
    store: Store,
    link: int,
    *,
    stance: Stance | None = None,
    weight: Weight | None = None,
    counts: Counts | None = None,
    reason: str = "",
) -> None:
    """Say what a piece of evidence (by its `link_id`) means for its commitment; None stays as it was. One change."""
    rows = store.read("SELECT * FROM evidence_link WHERE id = ?", link)
    if not rows:
        raise NotFound(f"There is no link {link} of evidence in {store.path.name}.")
    if counts in (Counts.NO, Counts.DISPUTED) and not reason.strip():
        raise Invalid("reason", "Evidence that does not count, or is disputed, needs a reason why.")
    said = {"stance": stance, "strength": weight, "counts_towards": counts, "exclusion_reason": reason.strip() or None}
    with store.change(Label.JUDGE_EVIDENCE, reference("C", rows[0]["commitment_id"])) as db:
        db.table("evidence_link").update(link, {name: value for name, value in said.items() if value is not None})


def archive(store: Store, evidence: int, path: Path) -> None:
    """Keep the text of a link as it stands in a saved file, beside what was archived before. One change."""
    rows = store.read(
        "SELECT e.kind, e.source, l.commitment_id FROM evidence e JOIN evidence_link l ON l.evidence_id = e.id"
        " WHERE e.id = ? ORDER BY l.id",
        evidence,
    )
    if not rows:
        raise NotFound(f"There is no evidence {evidence} in {store.path.name}.")
    draft = EvidenceDraft(EvidenceKind(rows[0]["kind"]), rows[0]["source"], archived=str(path))
    text, data = read_aside(path)
    kept = Kept(draft, "", text.text, files.put(store, data))
    with store.change(Label.ARCHIVE_EVIDENCE, reference("C", rows[0]["commitment_id"])) as db:
        _insert_capture(db, store, evidence, kept)
        if not db.conn.execute("SELECT 1 FROM evidence_copy WHERE evidence_id = ?", (evidence,)).fetchone():
            _note_copy(db, rows[0]["commitment_id"], evidence)


def archived(store: Store, evidence: int) -> str:
    """The text of a piece of evidence as it was last archived, '' where it was not."""
    rows = store.read("SELECT text FROM capture WHERE evidence_id = ? ORDER BY id DESC LIMIT 1", evidence)
    return str(rows[0]["text"]) if rows else ""


def lacking(pieces: Sequence[Evidence], value: Value) -> str:
    """What a value needs and these pieces do not give, in words; '' where nothing is missing."""
    counted = [piece for piece in pieces if piece.counts in COUNTED and piece.stance in SPEAKS_FOR]
    if value.least_evidence == "any" and not counted:
        return "a piece of evidence that counts"
    if value.least_evidence == "official" and not any(piece.tier in OFFICIAL for piece in counted):
        return "evidence from an official source (tier 1 or 2)"
    if value.least_evidence == "two_independent" and independent(counted) < 2:
        return "two sources that are no copies of each other"
    return ""


def refuse_lacking(
    store: Store,
    ids: Sequence[int],
    value: Value,
    drafts: Sequence[EvidenceDraft] = (),
    override: str = "",
    party: str = "",
) -> None:
    """Raise `Invalid` where commitments lack the evidence that a value needs, with these drafts, unless overridden.

    With a `party`, only what speaks of it or of all counts.
    """
    if override.strip():
        return
    fresh = as_pieces(drafts)
    for id_ in ids:
        known = [piece for piece in of(store, id_) if not party or piece.party.casefold() in ("", party.casefold())]
        missing = lacking([*known, *fresh], value)
        if missing:
            raise Invalid(
                "evidence",
                f"{reference('C', id_)}: “{value.label}” needs {missing}."
                " Add it, or give an override that says why it stands without.",
            )


def as_pieces(drafts: Sequence[EvidenceDraft]) -> list[Evidence]:
    """Drafts as the evidence that they would be, to be weighed before anything is written."""
    return [_as_piece(-number, draft) for number, draft in enumerate(drafts, 1)]


def _as_piece(id_: int, draft: EvidenceDraft) -> Evidence:
    said = (draft.source, "", draft.statement, draft.publisher, draft.event_edtf)
    weighed = {"tier": draft.tier, "stance": draft.stance, "counts": draft.counts}
    return Evidence(id_, draft.kind, *said, "", "", None, None, **weighed)  # type: ignore[arg-type]  # one for each name


# --- reading ----------------------------------------------------------------------------------------------------------

_OF = (
    "SELECT e.*, l.id AS link_id, l.status_id, l.progress_id, l.score_id, l.stance, l.strength, l.counts_towards,"
    " l.exclusion_reason, l.attributed_by, coalesce(a.name, '') AS actor, coalesce(p.name, '') AS party,"
    " (SELECT original_id FROM evidence_copy WHERE evidence_id = e.id AND verdict = 'copy') AS copy_of,"
    " EXISTS (SELECT 1 FROM capture WHERE evidence_id = e.id) AS archived"
    " FROM evidence_link l JOIN evidence e ON e.id = l.evidence_id LEFT JOIN party a ON a.id = e.actor_id"
    " LEFT JOIN party p ON p.id = l.party_id WHERE l.commitment_id = ? ORDER BY l.id"
)
_PLAIN = (
    "id", "source", "sha256", "statement", "publisher", "happened", "found_at", "author", "status_id", "progress_id",
    "score_id", "link_id", "tier", "programme", "actor", "party", "attributed_by", "copy_of",
)  # fmt: skip


def of(store: Store, id_: int) -> list[Evidence]:
    """The evidence of a commitment, in the order it was found."""
    return [
        Evidence(
            kind=EvidenceKind(r["kind"]),
            stage=Stage(r["stage"]),
            stance=Stance(r["stance"]),
            weight=Weight(r["strength"]),
            counts=Counts(r["counts_towards"]),
            reason=r["exclusion_reason"],
            archived=bool(r["archived"]),
            **{name: r[name] for name in _PLAIN},
        )
        for r in store.read(_OF, id_)
    ]
