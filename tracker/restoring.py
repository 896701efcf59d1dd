"""Bringing an earlier wording of a commitment back: what is promised, not what was judged of it since."""

from __future__ import annotations

import json

from tracker import commitments, journal, kept, sqlite
from tracker.errors import Invalid, NotFound
from tracker.model import Label
from tracker.store import Store

PROMISE = ("commitment", "commitment_party", "commitment_passage", "tag", "target", "deadline", "milestone")
"""The tables that say what is promised. Judgements are only ever added, so there is nothing of them to bring back."""


def differs_since(store: Store, id_: int, step: int) -> bool:
    """Whether what is promised was changed after a step, so that bringing it back would do something."""
    return bool(_before(store, id_, step))


def restore(store: Store, id_: int, step: int) -> None:
    """Make what is promised what it was right after a step of the commitment's history. One change.

    Raises `NotFound` where the step is not one of its history, and `Invalid` where what was recorded since needs
    something that was not there yet, such as a quantity that progress was recorded of.
    """
    known = commitments.get(store, id_)
    if not any(entry.step == step for entry in store.history(id_)):
        raise NotFound(f"Step {step} is none of the history of {known.ref}.")
    rows = _before(store, id_, step)
    try:
        with store.change(Label.RESTORE, known.ref) as db:
            db.conn.execute("PRAGMA defer_foreign_keys = ON")
            for table, row, _ in rows:
                if table != "commitment":  # all of them first: another row may have taken a unique place
                    journal.put_back(db.conn, table, row, None)
            for table, row, before in rows:
                if before:
                    journal.put_back(db.conn, table, row, before)
            kept.make_again(db.conn, id_)
    except sqlite.IntegrityError as error:
        raise Invalid("history", f"{known.ref} cannot be brought back to that: what was recorded since needs what came"
                                 " later.") from error  # fmt: skip


def _before(store: Store, id_: int, step: int) -> list[tuple[str, int, str | None]]:
    """What each row was right after a step, of those that were touched later: table, number, and the row or None."""
    first = "SELECT min(id) FROM journal WHERE commitment_id = ? AND step_id > ? GROUP BY tbl, row"
    sql = f"SELECT tbl, row, before FROM journal WHERE id IN ({first}) ORDER BY id"  # noqa: S608 - a constant
    found = [tuple(row) for row in store.read(sql, id_, step) if row["tbl"] in PROMISE]
    if any(table == "commitment" and before is None for table, _, before in found):
        raise NotFound("The commitment was not there yet.")
    return [row for row in found if _altered(store, *row)]


def _altered(store: Store, table: str, row: int, before: str | None) -> bool:
    """Whether a row is now another than it was, apart from what is kept of other tables."""
    names = [name for name in store.columns(table) if name not in kept.COLUMNS]
    pairs = ", ".join(f"'{name}', \"{name}\"" for name in names)
    now = store.read(f'SELECT json_object({pairs}) FROM "{table}" WHERE id = ?', row)  # noqa: S608 - our own table
    if before is None or not now:
        return (before is None) != (not now)
    old, new = json.loads(before), json.loads(now[0][0])
    return any(old.get(name) != new[name] for name in names)
