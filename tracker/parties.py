"""Parties: states, groups, organisations and companies, known by name."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from tracker.model import Role
from tracker.uid import new_uid

if TYPE_CHECKING:
    from sqlite_utils import Database

    from tracker.store import Store


def party_id(db: Database, name: str) -> int:
    """The id of the party of this name, which is added where it is new. Within a change."""
    name = unicodedata.normalize("NFC", " ".join(name.split()))
    row = db.conn.execute("SELECT id FROM party WHERE name = ?", (name,)).fetchone()
    if row is None and not name.isascii():  # SQLite knows the case of ASCII letters alone
        rows = db.conn.execute("SELECT id, name FROM party ORDER BY id").fetchall()
        row = next((r for r in rows if r["name"].casefold() == name.casefold()), None)
    return int(row["id"]) if row else insert(db, "party", name=name)


def set_parties(db: Database, commitment: int, role: Role, names: tuple[str, ...]) -> None:
    """Make these the commitment's parties in this role: others leave, new ones join. Within a change."""
    wanted = list(dict.fromkeys(party_id(db, name) for name in names if name.strip()))
    where = (commitment, role)
    rows = db.conn.execute(
        "SELECT id, party_id FROM commitment_party WHERE commitment_id = ? AND role = ?", where
    ).fetchall()
    for row in rows:
        if row["party_id"] not in wanted:
            db.conn.execute("DELETE FROM commitment_party WHERE id = ?", (row["id"],))
    there = {row["party_id"] for row in rows}
    for party in (p for p in wanted if p not in there):
        insert(db, "commitment_party", commitment_id=commitment, party_id=party, role=role)


def names(store: Store) -> list[str]:
    """The names of all parties, in order."""
    return [row["name"] for row in store.read("SELECT name FROM party ORDER BY name COLLATE NOCASE")]


def by_id(store: Store) -> dict[int, str]:
    """The name of every party by its id."""
    return {row["id"]: row["name"] for row in store.read("SELECT id, name FROM party")}


def insert(db: Database, table: str, **values: object) -> int:
    """Add one row with a name of its own (`uid`) and give its id. Within a change."""
    found = db.table(table).insert({"uid": new_uid(), **values}).last_pk
    assert isinstance(found, int)
    return found
