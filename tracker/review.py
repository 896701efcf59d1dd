"""The review: candidates become commitments, or are rejected with a reason that is kept."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from tracker import codec, commitments, dates
from tracker.errors import Invalid, NotFound
from tracker.model import Candidate, Draft, Label, Tier
from tracker.parties import insert
from tracker.record import StoredCandidate, number_in, reference
from tracker.store import Store, marks, now

if TYPE_CHECKING:
    from sqlite_utils import Database

CONTEXT = 32  # code points before and after a passage that are kept with it


def candidates(
    store: Store, document: int | None = None, *, state: str = "", tiers: Sequence[Tier] = ()
) -> list[StoredCandidate]:
    """Candidates in document order; narrowed by document, state ('new', 'accepted', 'rejected') and tiers if given."""
    conditions, values = ["1"], list[object]()
    if document is not None:
        conditions.append("v.document_id = ?")
        values.append(document)
    if state:
        conditions.append("c.state = ?")
        values.append(state)
    if tiers:
        conditions.append(f"c.tier IN ({marks(tiers)})")
        values.extend(tiers)
    return _select(store, " AND ".join(conditions), values)


def chosen(store: Store, ids: Sequence[int]) -> list[StoredCandidate]:
    """These candidates, in document order; raises `NotFound` where one is missing."""
    found = _select(store, f"c.id IN ({marks(ids)})", list(ids))
    missing = sorted(set(ids) - {c.id for c in found})
    if missing:
        raise NotFound(f"There is no candidate {reference('K', missing[0])} in {store.path.name}.")
    return found


def _select(store: Store, condition: str, values: list[object]) -> list[StoredCandidate]:
    rows = store.read(
        "SELECT c.*, v.document_id FROM candidate c JOIN document_version v ON v.id = c.version_id"  # noqa: S608
        f" WHERE {condition} ORDER BY c.version_id, c.start, c.id",
        *values,
    )
    names = ("id", "document_id", "version_id", "state", "reason", "commitment_id", "finder")
    return [StoredCandidate(candidate=codec.from_json(r["record"]), **{n: r[n] for n in names}) for r in rows]


def find_candidate(store: Store, ref: str) -> int:
    """The id behind K-0012, k12 or 12; raises `NotFound`."""
    id_ = number_in("K", ref)
    if store.read("SELECT 1 FROM candidate WHERE id = ?", id_):
        return id_
    raise NotFound(f"There is no candidate {ref!r} in {store.path.name}; 'candidates' shows those that there are.")


def draft_of(found: Candidate) -> Draft:
    """The commitment that a candidate would become."""
    return Draft(
        title=title_of(found.focus),
        statement=found.quote,
        kind=found.kind,
        strength=found.strength,
        pledgors=found.pledgors,
        beneficiaries=found.beneficiaries,
        quantities=found.quantities,
        due=found.due,
    )


def accept(store: Store, ids: Sequence[int], edits: Mapping[int, Draft] | None = None) -> list[int]:
    """Make commitments of candidates, with the reviewer's edits by candidate id. Gives their ids. One change."""
    found = chosen(store, ids)
    _refuse(found, "accepted", "was accepted before; nothing was changed.")
    _refuse_reshaped(found)
    with store.change(Label.ACCEPT, _about(found)) as db:
        return [_accept(db, store, c, (edits or {}).get(c.id) or draft_of(c.candidate)) for c in found]


def reject(store: Store, ids: Sequence[int], reason: str) -> None:
    """Turn candidates down, for a reason that is kept with them. One change."""
    if not reason.strip():
        raise Invalid("reason", "A rejection needs a reason: it is kept, so that the coding can be checked.")
    found = chosen(store, ids)
    _refuse(found, "accepted", "was accepted before; withdraw its commitment instead.")
    _refuse_reshaped(found)
    with store.change(Label.REJECT, _about(found)) as db:
        for c in found:
            decide(db, store, c.id, "rejected", reason=reason.strip())


def reconsider(store: Store, ids: Sequence[int]) -> None:
    """Put rejected candidates back into the queue. One change."""
    found = chosen(store, ids)
    with store.change(Label.RECONSIDER, _about(found)) as db:
        for c in found:
            if c.state == "rejected":
                undecided = {"state": "new", "reason": "", "decided_by": "", "decided_at": None}
                db.table("candidate").update(c.id, {**undecided, "record": codec.to_json(_dated(db, c))})


def accept_sure(store: Store, document: int | None = None) -> list[int]:
    """Accept every undecided candidate above the line. Gives the commitments' ids. One change."""
    sure = [c.id for c in candidates(store, document, state="new", tiers=(Tier.SURE,))]
    return accept(store, sure) if sure else []


def accept_within(db: Database, store: Store, document: int) -> list[int]:
    """Accept what is sure in a document, and give the commitments' ids. Within a change."""
    sure = candidates(store, document, state="new", tiers=(Tier.SURE,))
    return [_accept(db, store, c, draft_of(c.candidate)) for c in sure]


def add_from_words(store: Store, version: int, start: int, end: int, draft: Draft) -> int:
    """Add a commitment from words marked in a document: code points [start, end). Gives its id. One change."""
    rows = store.read("SELECT document_id FROM document_version WHERE id = ?", version)
    if not rows:
        raise NotFound(f"There is no document text {version} in {store.path.name}.")
    with store.change(Label.ADD, draft.title) as db:
        id_ = commitments.insert_draft(db, draft, rows[0]["document_id"])
        link_passage(db, id_, version, start, end, "primary")
    return id_


def link_passage(db: Database, commitment: int, version: int, start: int, end: int, role: str) -> None:
    """Tie a commitment to words of a document. Within a change."""
    passage = passage_at(db, version, start, end)
    insert(db, "commitment_passage", commitment_id=commitment, passage_id=passage, role=role)


def passage_at(db: Database, version: int, start: int, end: int) -> int:
    """The id of the passage of code points [start, end); the same words are kept once. Within a change."""
    key = (version, start, end)
    row = db.conn.execute('SELECT id FROM passage WHERE version_id = ? AND start = ? AND "end" = ?', key).fetchone()
    return int(row["id"]) if row else _insert_passage(db, *key)


def resolve_again(db: Database, document: int, issued: date | None) -> None:
    """Count the deadlines of a document's undecided candidates from `issued`. Within a change."""
    rows = db.conn.execute(
        "SELECT c.id, c.record FROM candidate c JOIN document_version v ON v.id = c.version_id"
        " WHERE v.document_id = ? AND c.state = 'new'",
        (document,),
    ).fetchall()
    for row in rows:
        found = codec.from_json(row["record"])
        db.table("candidate").update(row["id"], {"record": codec.to_json(_from_day(found, issued))})


def _refuse(found: Sequence[StoredCandidate], state: str, said: str) -> None:
    refs = ", ".join(c.ref for c in found if c.state == state)
    if refs:
        raise Invalid("candidate", f"{refs} {said}")


def _refuse_reshaped(found: Sequence[StoredCandidate]) -> None:
    for state in ("split", "merged"):
        _refuse(found, state, f"was {state}; undo brings it back, or decide over what it became.")


def columns(found: Candidate) -> dict[str, object]:
    """A candidate as columns of its table, but for where it is from."""
    return {
        "start": found.focus_start,
        "record": codec.to_json(found),
        "rule": found.rule,
        "confidence": round(found.confidence * 1000),
        "tier": found.tier,
    }


# --- within a change --------------------------------------------------------------------------------------------------


def _accept(db: Database, store: Store, item: StoredCandidate, draft: Draft) -> int:
    found = item.candidate
    id_ = commitments.insert_draft(db, draft, item.document_id)
    link_passage(db, id_, item.version_id, found.start, found.end, "primary")
    if (found.focus_start, found.focus_end) != (found.start, found.end):
        link_passage(db, id_, item.version_id, found.focus_start, found.focus_end, "focus")
    decide(db, store, item.id, "accepted", commitment_id=id_)
    return id_


def decide(
    db: Database, store: Store, id_: int, state: str, *, reason: str = "", commitment_id: int | None = None
) -> None:
    """Note what was decided over a candidate, by whom and when. Within a change."""
    decided = {"decided_by": store.author, "decided_at": now()}
    db.table("candidate").update(id_, {"state": state, "reason": reason, "commitment_id": commitment_id, **decided})


def _insert_passage(db: Database, version: int, start: int, end: int) -> int:
    row = db.conn.execute("SELECT text, pages FROM document_version WHERE id = ?", (version,)).fetchone()
    text = row["text"]
    if not 0 <= start < end <= len(text):
        raise Invalid(
            "passage", f"The passage {start}–{end} lies outside the document, which has {len(text)} characters."
        )
    page = next((number for number, first, last in json.loads(row["pages"]) if first <= start < last), None)
    around = {"prefix": text[max(0, start - CONTEXT) : start], "suffix": text[end : end + CONTEXT]}
    return insert(db, "passage", version_id=version, start=start, end=end, exact=text[start:end], page=page, **around)


def _dated(db: Database, item: StoredCandidate) -> Candidate:
    """A candidate whose document may have got another date since it was set aside."""
    row = db.conn.execute("SELECT issued FROM document WHERE id = ?", (item.document_id,)).fetchone()
    return _from_day(item.candidate, commitments.day(row["issued"]))


def _from_day(found: Candidate, issued: date | None) -> Candidate:
    if found.due is None:
        return found
    return replace(found, due=replace(found.due, readings=dates.resolve(found.due.phrase, issued)))


def _about(found: Sequence[StoredCandidate]) -> str:
    return found[0].ref if len(found) == 1 else f"{len(found)} candidates"


def title_of(focus: str, longest: int = 120) -> str:
    """A title from the words of a promise: on one line, not longer than this many characters."""
    words = re.sub(r"[,;:.]+([”\"])$", r"\1", " ".join(focus.split()).strip(" ,;:."))
    if len(words) > longest:
        words = words[: longest - 1].rsplit(" ", 1)[0] + "…"
    return words[:1].upper() + words[1:]
