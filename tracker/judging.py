"""Judgements: status, progress, evidence. They are only ever added: a correction is a new entry, an error is undone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from tracker import attribution, commitments, scales
from tracker import evidence as proof
from tracker.errors import Invalid
from tracker.model import Counts, EvidenceDraft, EvidenceKind, Label, Status
from tracker.parties import insert, party_id
from tracker.record import Commitment, Evidence, ProgressEntry, StatusEntry, Target
from tracker.scales import Scale
from tracker.signals import Situation
from tracker.store import Store, now

if TYPE_CHECKING:
    from sqlite_utils import Database

ALIASES = {
    "held": Status.DELIVERED,
    "kept": Status.DELIVERED,
    "completed": Status.DELIVERED,
    "partial": Status.PARTIALLY_DELIVERED,
    "expired": Status.EXPIRED_UNDELIVERED,
}
"""Everyday words that people type for a status."""


def status_from(word: str) -> Status:
    """The status of this name or everyday word; raises `Invalid` with the list of those that there are."""
    key = word.strip().lower().replace(" ", "_").replace("-", "_")
    if key in ALIASES:
        return ALIASES[key]
    try:
        return Status(key)
    except ValueError:
        known = ", ".join(Status)
        raise Invalid("status", f"{word!r} is no status. Use one of: {known}.") from None


def refuse_ahead(day: date, today: date) -> None:
    """Raise `Invalid` for a day that has not come: what will be so is a plan, and no judgement."""
    if day > today:
        raise Invalid("day", f"{day} lies ahead of {today}. Record what is so by then when the day has come.")


def refuse_silent(note: str) -> None:
    """Raise `Invalid` for a judgement without a reason."""
    if not note.strip():
        raise Invalid("note", "A status needs a note: why it is so, in a sentence that a reader can check.")


def record_status(
    store: Store,
    ids: Sequence[int],
    value: Status,
    on: date,
    note: str,
    *,
    party: str = "",
    evidence: Sequence[EvidenceDraft] = (),
    override: str = "",
) -> list[int]:
    """Judge commitments: true on the day `on`, for the reason in `note`. Gives the entries' ids. One change.

    `override` is why it stands with less evidence than the value needs; `evidence.refuse_lacking` asks for it.
    """
    refuse_silent(note)
    records = [commitments.get(store, id_) for id_ in dict.fromkeys(ids)]
    kept = [proof.keep(store, draft) for draft in evidence]
    said = _Said(scales.TRACKER, Status(value), on, note.strip(), party.strip(), override.strip())
    with store.change(Label.RECORD_STATUS, commitments.about(ids)) as db:
        return [_insert_status(db, store, r.id, said, kept) for r in records]


def record_on_scale(
    store: Store,
    id_: int,
    scale: Scale,
    value: str,
    on: date,
    note: str,
    *,
    party: str = "",
    evidence: Sequence[EvidenceDraft] = (),
    override: str = "",
) -> list[int]:
    """Judge a commitment on any scale. Where its value means one of the tracker's, lists show that: a second entry.

    Gives the entries' ids. One change.
    """
    refuse_silent(note)
    known, chosen = commitments.get(store, id_), scale.value(value)
    kept = [proof.keep(store, draft) for draft in evidence]
    said = [_Said(scale.code, chosen.code, on, note.strip(), party.strip(), override.strip())]
    meant = scales.mapping(store, scale.code, scales.TRACKER).get(chosen.code)
    if meant and scale.code != scales.TRACKER:
        told = f"{scale.title}: {chosen.label}. {note.strip()}"
        said.append(_Said(scales.TRACKER, meant, on, told, party.strip(), override.strip()))
    with store.change(Label.RECORD_STATUS, known.ref) as db:
        return [_insert_status(db, store, id_, one, kept if n == 0 else []) for n, one in enumerate(said)]


def record_progress(
    store: Store,
    id_: int,
    value: Decimal,
    as_of: date,
    *,
    increment: bool = False,
    party: str = "",
    target: int = 0,
    note: str = "",
    evidence: Sequence[EvidenceDraft] = (),
    override: str = "",
) -> int:
    """Record what is reached of a quantity (`target`: which, from 0) as of a day. Gives the entry's id. One change.

    Raises `Questioned` where its evidence may belong to something else, unless `override` says why it counts.
    """
    commitment = commitments.get(store, id_)
    promised = _target(commitment, target, 0 if increment else value)
    kept = [proof.keep(store, _counted(draft, override.strip())) for draft in evidence]
    if not override.strip():
        attribution.refuse_questioned(store, commitment, kept, format(value, "f"), adds=increment)
    with store.change(Label.RECORD_PROGRESS, commitment.ref) as db:
        entry = insert(
            db,
            "progress",
            commitment_id=id_,
            target_id=promised.id,
            party_id=party_id(db, party) if party.strip() else None,
            value=format(value, "f"),
            mode="increment" if increment else "cumulative",
            as_of=as_of.isoformat(),
            recorded_at=now(),
            author=store.author,
            note=note.strip(),
            override=override.strip(),
        )
        for piece in kept:
            proof.write(db, store, id_, piece, progress_id=entry)
    return entry


def _target(known: Commitment, number: int, level: Decimal | int) -> Target:
    """The quantity of this number; raises `Invalid` where there is none, or where a level cannot be reached of it."""
    if number >= len(known.targets):
        raise Invalid(
            "target",
            f"{known.ref} promises no {'other ' if known.targets else ''}quantity: no number can be reached."
            " Add a quantity to it first, or record a status.",
        )
    promised = known.targets[number]
    if level < 0 <= min(promised.value, promised.baseline):
        raise Invalid("value", f"{level} was not reached: a level is not below zero. An increment corrects it.")
    return promised


def _counted(draft: EvidenceDraft, why: str) -> EvidenceDraft:
    """What stands behind a number counts, unless the analyst said otherwise."""
    counts = Counts.YES if draft.counts is Counts.UNKNOWN else draft.counts
    return replace(draft, counts=counts, reason=draft.reason or why)


def add_evidence(store: Store, id_: int, draft: EvidenceDraft) -> None:
    """Attach evidence to a commitment without a judgement. One change."""
    proof.add(store, id_, draft)


def evidence_from(source: str) -> EvidenceDraft:
    """Evidence from what a person types: an address, the path of a file, or words in quotation marks."""
    text = source.strip()
    if text.startswith("file://"):
        path = unquote(urlsplit(text).path)
        return EvidenceDraft(EvidenceKind.FILE, path[1:] if re.match(r"/[A-Za-z]:", path) else path)
    if text.startswith(("http://", "https://")):
        return EvidenceDraft(EvidenceKind.LINK, text)
    if len(text) > 2 and text[0] in '"“«' and text[-1] in '"”»':
        return EvidenceDraft(EvidenceKind.QUOTE, text[1:-1])
    return EvidenceDraft(EvidenceKind.FILE, text)


def _refuse_below_zero(level: Decimal, promised: Target) -> None:
    if level < 0 <= min(promised.value, promised.baseline):
        raise Invalid(
            "value", f"{level} was not reached: a level is not below zero. As an increment it is a correction."
        )


def number_from(text: str) -> Decimal:
    """A number as people type it: 1500, 1,500 or 1 500.5; raises `Invalid`, also on 1,5 which some read as 15."""
    if not _NUMBER.fullmatch(text.strip()):
        raise Invalid("value", f"{text!r} is not a number; write 1500, 1,500 or 1500.5.")
    if _EITHER.fullmatch(text.strip()):
        whole = text.strip().replace(".", "")
        raise Invalid("value", f"{text.strip()!r} may be {whole} or {text.strip().rstrip('0')}; write it so.")
    return Decimal(re.sub(r"[, \u202f\u00a0]", "", text.strip()))


_EITHER = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}")
"""A point before three digits: thousands to some readers, a fraction to others."""
_NUMBER = re.compile(r"[+-]?(\d+|\d{1,3}(?:([, \u202f\u00a0])\d{3})(?:\2\d{3})*)(\.\d+)?")


@dataclass(frozen=True, slots=True)
class _Said:
    """What one status entry says."""

    scale: str
    value: str
    on: date
    note: str
    party: str
    override: str


def _insert_status(db: Database, store: Store, id_: int, said: _Said, kept: Sequence[proof.Kept]) -> int:
    entry = insert(
        db,
        "status_entry",
        commitment_id=id_,
        party_id=party_id(db, said.party) if said.party else None,
        scale=said.scale,
        value=said.value,
        valid_on=said.on.isoformat(),
        recorded_at=now(),
        author=store.author,
        note=said.note,
        override=said.override,
    )
    for piece in kept:
        proof.write(db, store, id_, piece, status_id=entry)
    current = db.conn.execute(
        "SELECT value, valid_on FROM status_entry WHERE commitment_id = ? AND party_id IS NULL AND scale = ?"
        " ORDER BY valid_on DESC, recorded_at DESC, id DESC LIMIT 1",
        (id_, scales.TRACKER),
    ).fetchone()
    if current:
        db.table("commitment").update(id_, {"status": current["value"], "status_on": current["valid_on"]})
    return entry


# --- reading ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Judgement:
    """A judgement on any scale, as it was given."""

    id: int
    scale: str
    value: str
    valid_on: date
    recorded_at: str
    author: str
    note: str
    party: str
    override: str


def judgements(store: Store, id_: int) -> list[Judgement]:
    """What was judged of a commitment on every scale, the newest day first."""
    rows = store.read(
        "SELECT s.*, coalesce(p.name, '') AS party FROM status_entry s LEFT JOIN party p ON p.id = s.party_id"
        " WHERE s.commitment_id = ? ORDER BY s.valid_on DESC, s.recorded_at DESC, s.id DESC",
        id_,
    )
    names = ("id", "scale", "value", "recorded_at", "author", "note", "party", "override")
    return [Judgement(**{n: r[n] for n in names}, valid_on=date.fromisoformat(r["valid_on"])) for r in rows]


def statuses(store: Store, id_: int) -> list[StatusEntry]:
    """The status trail of a commitment on the tracker's scale, the newest day first."""
    rows = store.read(
        "SELECT s.id, s.value, s.valid_on, s.recorded_at, s.author, s.note, coalesce(p.name, '') AS party"
        " FROM status_entry s LEFT JOIN party p ON p.id = s.party_id WHERE s.commitment_id = ? AND s.scale = 'tracker'"
        " ORDER BY s.valid_on DESC, s.recorded_at DESC, s.id DESC",
        id_,
    )
    return [
        StatusEntry(
            r["id"],
            Status(r["value"]),
            date.fromisoformat(r["valid_on"]),
            r["recorded_at"],
            r["author"],
            r["note"],
            r["party"],
        )
        for r in rows
    ]


def progress(store: Store, id_: int) -> list[ProgressEntry]:
    """What was recorded as reached, oldest day first."""
    rows = store.read(
        "SELECT g.*, coalesce(p.name, '') AS party FROM progress g LEFT JOIN party p ON p.id = g.party_id"
        " WHERE g.commitment_id = ? ORDER BY g.as_of, g.recorded_at, g.id",
        id_,
    )
    return [
        ProgressEntry(
            **{name: r[name] for name in ("id", "target_id", "mode", "recorded_at", "author", "note", "party")},
            value=Decimal(r["value"]),
            as_of=date.fromisoformat(r["as_of"]),
        )
        for r in rows
    ]


def evidence(store: Store, id_: int) -> list[Evidence]:
    """The evidence of a commitment, in the order it was found."""
    return proof.of(store, id_)


def levels(entries: Sequence[ProgressEntry], target: int, until: date) -> list[tuple[date, Decimal]]:
    """The value reached of a target on each day that was recorded, up to a day: [(day, value)].

    A cumulative entry sets its party's level, an increment adds to it. Levels of parties are parts of the whole: they
    are added up, and where the whole was recorded too, the larger of the two counts, so that nothing counts twice.
    """
    by_party: dict[str, Decimal] = {}
    found: dict[date, Decimal] = {}
    for entry in entries:
        if entry.target_id != target or entry.as_of > until:
            continue
        before = by_party.get(entry.party, Decimal(0)) if entry.mode == "increment" else Decimal(0)
        by_party[entry.party] = before + entry.value
        parts = [value for party, value in by_party.items() if party]
        known = [sum(parts, Decimal(0))] if parts else []
        found[entry.as_of] = max(known + [value for party, value in by_party.items() if not party])
    return list(found.items())


def situation(
    commitment: Commitment, entries: Sequence[ProgressEntry], today: date, target: Target | None = None
) -> Situation:
    """What `signals.assess` needs to know of a commitment; `target` is the first one unless named."""
    first = target or (commitment.targets[0] if commitment.targets else None)
    start = commitment.deadlines[0].start if commitment.deadlines else None
    plain = Situation(
        commitment.kind, commitment.status, commitment.status_on, start, commitment.due_earliest, commitment.due_latest
    )
    return with_target(plain, first, entries, today) if first else plain


def with_target(now: Situation, target: Target, entries: Sequence[ProgressEntry], today: date) -> Situation:
    """A situation with what was promised and what is reached of it, up to a day."""
    known = levels(entries, target.id, today)
    as_of, reached = known[-1] if known else (None, None)
    return replace(
        now,
        target=target.value,
        baseline=target.baseline,
        reached=reached,
        as_of=as_of,
        before=known[-2][1] if len(known) > 1 else None,
        ceiling=target.comparator == "<=",
        profile=target.profile,
    )
