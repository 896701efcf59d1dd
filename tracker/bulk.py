"""The same thing done to many commitments as one change: ten thousand rows take a second, and one undo.

Each function tells its progress and may be cancelled until the change is written; `judging` and `commitments` do the
same for one commitment, with more to say about it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from tracker import commitments, evidence, judging, scales
from tracker.model import Due, Label, Status, Tick, silent
from tracker.scales import Value
from tracker.sqlite import fold
from tracker.store import Store, marks, now
from tracker.uid import new_uid

if TYPE_CHECKING:
    from sqlite_utils import Database

    from tracker.sqlite import Connection

AT_ONCE = 500


def judge(
    store: Store, ids: Sequence[int], value: Status, on: date, note: str, tick: Tick = silent, *, override: str = ""
) -> None:
    """Judge all of these on the tracker's scale: true on the day `on`, for the reason in `note`. One change.

    Raises `Invalid` where one lacks the evidence that the value needs, unless `override` says why it stands without.
    """
    judging.refuse_silent(note)
    evidence.refuse_lacking(store, _in_need(store, ids, value), _on_scale(store, value), override=override)
    moment = now()

    def write(db: Connection, page: Sequence[int]) -> None:
        said = (scales.TRACKER, str(value), on.isoformat(), moment, store.author, note.strip(), override.strip())
        db.executemany(
            "INSERT INTO status_entry (uid, commitment_id, scale, value, valid_on, recorded_at, author, note, override)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(new_uid(), id_, *said) for id_ in page],
        )
        db.executemany(
            "UPDATE commitment SET (status, status_on) = (SELECT value, valid_on FROM status_entry"
            " WHERE commitment_id = ? AND party_id IS NULL AND scale = ?"
            " ORDER BY valid_on DESC, recorded_at DESC, id DESC LIMIT 1) WHERE id = ?",
            [(id_, scales.TRACKER, id_) for id_ in page],
        )

    _write(store, Label.RECORD_STATUS, ids, write, tick)


def lacking(store: Store, ids: Sequence[int], value: Status) -> str:
    """What the first of these that lacks evidence for a value would need, in words; '' where all have enough."""
    wanted = _on_scale(store, value)
    found = (evidence.lacking(evidence.of(store, id_), wanted) for id_ in _in_need(store, ids, value))
    return next(filter(None, found), "")


def _in_need(store: Store, ids: Sequence[int], value: Status) -> Sequence[int]:
    """Those whose evidence is to be weighed: none where the value needs no evidence."""
    return ids if evidence.lacking((), _on_scale(store, value)) else ()


def _on_scale(store: Store, value: Status) -> Value:
    return scales.get(store, scales.TRACKER).value(value)


def withdraw(store: Store, ids: Sequence[int], reason: str, tick: Tick = silent) -> None:
    """Track these no longer, with the reason; an empty one takes them back. One change."""

    def write(db: Connection, page: Sequence[int]) -> None:
        sql = f"UPDATE commitment SET withdrawn = ? WHERE id IN ({marks(page)})"  # noqa: S608 - marks only
        db.execute(sql, (reason.strip(), *page))

    _write(store, Label.WITHDRAW, ids, write, tick)


def retag(
    store: Store, ids: Sequence[int], add: Sequence[str] = (), remove: Sequence[str] = (), tick: Tick = silent
) -> None:
    """Give all of these some tags and take others away; tags that they have besides stay. One change."""
    gone = {fold(name) for name in remove}
    new = [name for name in dict.fromkeys(" ".join(name.split()) for name in add) if name and fold(name) not in gone]

    def write(db: Connection, page: Sequence[int]) -> None:
        rows = db.execute(f"SELECT id, commitment_id, name FROM tag WHERE commitment_id IN ({marks(page)})", page)  # noqa: S608
        there = [(row["id"], row["commitment_id"], fold(row["name"])) for row in rows]
        db.executemany("DELETE FROM tag WHERE id = ?", [(row,) for row, _, name in there if name in gone])
        have = {(id_, name) for _, id_, name in there}
        missing = [(new_uid(), id_, name) for id_ in page for name in new if (id_, fold(name)) not in have]
        db.executemany("INSERT INTO tag (uid, commitment_id, name) VALUES (?, ?, ?)", missing)

    _write(store, Label.EDIT, ids, write, tick)


def set_due(store: Store, ids: Sequence[int], due: Due | None, tick: Tick = silent) -> None:
    """Correct the deadline of all of these; None takes it away. One change."""
    with store.change(Label.EDIT, commitments.about(ids)) as db:
        for done, id_ in enumerate(dict.fromkeys(ids)):
            if done % AT_ONCE == 0:
                tick(done, len(ids), "")
            _correct(db, id_, due)


def _correct(db: Database, id_: int, due: Due | None) -> None:
    commitments.set_due(db, id_, due, commitments.anchor_document(db, id_, due))


def touches_many(store: Store, step: int, many: int = 100) -> bool:
    """Whether a step touched so many rows that taking it back is no matter of a moment."""
    return bool(store.read("SELECT 1 FROM journal WHERE step_id = ? LIMIT 1 OFFSET ?", step, many))


def prepare(_: Store) -> None:
    """Load what the first change needs, for callers that have a moment to spare before it."""
    import sqlite_utils  # noqa: F401, PLC0415 - 100 ms


def common_tags(store: Store, ids: Sequence[int]) -> list[str]:
    """The tags that all of these have, in order."""
    found: dict[str, list[int]] = {}
    names: dict[str, str] = {}
    unique = list(dict.fromkeys(ids))
    for start in range(0, len(unique), AT_ONCE):
        page = unique[start : start + AT_ONCE]
        rows = store.read(f"SELECT commitment_id, name FROM tag WHERE commitment_id IN ({marks(page)})", *page)  # noqa: S608
        for id_, name in rows:
            found.setdefault(fold(name), []).append(id_)
            names.setdefault(fold(name), name)
    return sorted(names[key] for key, having in found.items() if len(having) == len(unique))


def _write(
    store: Store, label: Label, ids: Sequence[int], write: Callable[[Connection, Sequence[int]], None], tick: Tick
) -> None:
    unique = list(dict.fromkeys(ids))
    with store.change(label, commitments.about(unique)) as db:
        for start in range(0, len(unique), AT_ONCE):
            tick(start, len(unique), "")
            write(db.conn, unique[start : start + AT_ONCE])
