"""Two copies of a store made one again: what each side changed since they were the same, field by field.

The common past is read from our own history: our store as it was after the last step that both copies know. What only
they changed is taken over; what both changed differently is a conflict, which somebody decides; nothing else is lost
and nothing is decided silently. Judgements are only ever added on both sides, so they never conflict.

A record is known by its uid; one that edits make anew, or that two people can make apart, by what it is (`KNOWN_BY`).
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from tracker import files, kept, past, sqlite
from tracker.errors import Invalid, TrackerError
from tracker.journal import INSERT_ONLY
from tracker.model import Label, Tick, silent
from tracker.record import reference
from tracker.store import Store

KNOWN_BY = {
    "scale": ("code",),
    "scale_value": ("scale", "code"),
    "scale_mapping": ("from_scale", "from_value", "to_scale"),
    "party": ("name",),
    "event": ("name",),
    "event_party": ("event_id", "party_id"),
    "cycle": ("name",),
    "document_version": ("sha256",),
    "candidate": ("version_id", "start", "record"),
    "commitment_passage": ("commitment_id", "passage_id", "role"),
    "commitment_party": ("commitment_id", "party_id", "role"),
    "tag": ("commitment_id", "name"),
    "deadline": ("commitment_id", "revision", "position"),
    "deadline_revision": ("commitment_id", "revision"),
    "relation": ("commitment_id", "other_id", "kind"),
    "fx_rate": ("base", "quote", "day", "source"),
    "saved_view": ("name",),
    "rubric": ("commitment_id", "version"),
    "evidence_copy": ("evidence_id",),
}
"""What makes a row the same in both copies, where it is not the uid."""

TOGETHER = {"candidate": "state", "deadline": "edtf", "rubric": "rules"}
"""Tables whose rows are taken over whole, with the field by which they are shown."""

FOLDED = frozenset({"name"})  # names that the schema compares without case
OWN = frozenset({"id", "uid"})  # numbers and names of the row itself
WHEN_MADE = frozenset({"created_at", "added_at", "captured_at", "recorded_at", "author"})
SAYS_NOTHING = ("", None, "unknown", "new")
REMOVED = "removed"

Side = Literal["ours", "theirs"]
Known = tuple[Any, ...]
Rows = dict[Known, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Both sides changed the same field of the same record. `number` names it in decisions; `ref` is the commitment."""

    number: int
    table: str
    known: Known
    ref: str
    field: str
    before: Any
    ours: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Plan:
    """What merging would do: rows to add, fields to take over, rows to remove, and what has to be decided."""

    source: Path
    added: tuple[tuple[str, Known], ...]
    taken: tuple[tuple[str, Known, str], ...]
    removed: tuple[tuple[str, Known], ...]
    conflicts: tuple[Conflict, ...]
    share_past: bool


@dataclass(frozen=True, slots=True)
class Merged:
    """What merging did: how many rows and fields came, and the new number of each commitment that got another one."""

    added: int
    taken: int
    removed: int
    renumbered: dict[str, str]


def plan(store: Store, other: Path, tick: Tick = silent) -> Plan:
    """Compare with another copy; changes neither. Raises `TrackerError` where `other` is the store itself or none."""
    if not other.exists():
        raise TrackerError(f"There is no store {other}.", "Name the copy that a colleague worked on.")
    if other.resolve() == store.path.resolve():
        raise TrackerError(f"{other.name} is this store itself.", "Name the copy that a colleague worked on.")
    with Store(other, author=store.author) as theirs:
        sides = _Sides.read(store, theirs, tick)
    return _compare(sides, other)


def merge(store: Store, other: Path, decisions: Mapping[int, Side], tick: Tick = silent) -> Merged:
    """Take over what the other copy has, with every conflict decided. One change; raises `Invalid` where one is not."""
    made = plan(store, other, tick)
    open_ = [conflict for conflict in made.conflicts if conflict.number not in decisions]
    if open_:
        first = open_[0]
        raise Invalid(
            "conflict",
            f"{len(open_)} of {len(made.conflicts)} conflicts are not decided; the first is number {first.number},"
            f" {first.field} of {first.ref or first.table}.",
        )
    with Store(other, author=store.author) as theirs:
        sides = _Sides.read(store, theirs, tick)
        _copy_files(store, theirs)
    try:
        return _Taking(store, sides, made, decisions).do()
    except sqlite.IntegrityError as error:
        raise TrackerError(f"{other.name} cannot be merged: {error}.", "Nothing was changed.") from error


# --- reading ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Sides:
    """The rows of the common past and of both copies by table and by what each is known by."""

    base: dict[str, Rows]
    ours: dict[str, Rows]
    theirs: dict[str, Rows]
    links: dict[str, dict[str, str]]  # of each table: column → the table whose row it names
    share_past: bool

    @classmethod
    def read(cls, store: Store, theirs: Store, tick: Tick) -> _Sides:
        links = {table: store.links(table) for table in store.tables()}
        fork = _last_common_step(store, theirs)
        with tempfile.TemporaryDirectory(prefix="pledgebook-") as folder:
            copy = Path(folder, "past.db")
            past.write_until(store, copy, fork, tick)
            with Store(store.path, past=copy) as then:
                base = _all(then, links)
        return cls(base, _all(store, links), _all(theirs, links), links, bool(fork))


def _last_common_step(store: Store, theirs: Store) -> int:
    known = {row["uid"] for row in theirs.read("SELECT uid FROM step")}
    last = 0
    for row in store.read("SELECT id, uid FROM step ORDER BY id"):
        if row["uid"] not in known:
            break
        last = int(row["id"])
    return last


def _all(store: Store, links: dict[str, dict[str, str]]) -> dict[str, Rows]:
    """Every row, its references to others replaced by what those are known by."""
    raw = {t: {r["id"]: dict(r) for r in store.read(f'SELECT * FROM "{t}" ORDER BY id')} for t in links}  # noqa: S608
    known: dict[tuple[str, int], Known] = {}
    for version in reversed(raw["document_version"].values()):  # a document is the same where its first file is
        known["document", version["document_id"]] = (version["sha256"],)

    def name(table: str, id_: int) -> Known:
        if (table, id_) not in known:
            row = raw[table][id_]
            parts = (
                name(links[table][column], row[column])
                if column in links[table] and row[column] is not None
                else _folded(column, row[column])
                for column in KNOWN_BY.get(table, ("uid",))
            )
            known[table, id_] = tuple(parts)
        return known[table, id_]

    return {
        table: {
            name(table, id_): {
                column: name(links[table][column], value) if column in links[table] and value is not None else value
                for column, value in row.items()
            }
            for id_, row in rows.items()
        }
        for table, rows in raw.items()
    }


def _folded(column: str, value: Any) -> Any:
    """A name as SQLite's NOCASE compares it, which knows the case of ASCII letters alone."""
    if column not in FOLDED or not isinstance(value, str):
        return value
    return "".join(letter.lower() if letter.isascii() else letter for letter in value)


# --- comparing --------------------------------------------------------------------------------------------------------


def _compare(sides: _Sides, source: Path) -> Plan:
    added: list[tuple[str, Known]] = []
    taken: list[tuple[str, Known, str]] = []
    removed: list[tuple[str, Known]] = []
    disputed: list[tuple[str, Known, str, str, Any, Any, Any]] = []
    used = _used(sides)
    for table, known, base, ours, theirs in _pairs(sides):
        about = (table, known, _ref(sides, table, ours or theirs or base or {}))
        if ours is None and base is None:
            added.append((table, known))
        elif theirs is None and ours == base and (table, known) not in used:
            removed.append((table, known))
        elif theirs is None or ours is None:
            disputed.append((*about, REMOVED, None, _gone(ours), _gone(theirs)))
        elif table not in INSERT_ONLY:  # whose rows are the same where they are known by the same
            for fields in _units(table, ours):
                verdict = _verdict(fields, base, ours, theirs)
                if verdict == "theirs":
                    taken += [(table, known, field) for field in fields]
                elif verdict == "disputed":
                    shown = fields[0]
                    disputed.append((*about, shown, base[shown] if base else None, ours[shown], theirs[shown]))
    conflicts = tuple(Conflict(number, *what) for number, what in enumerate(disputed, 1))
    return Plan(source, tuple(added), tuple(taken), tuple(removed), conflicts, sides.share_past)


def _gone(row: dict[str, Any] | None) -> str | None:
    return REMOVED if row is None else None


def _units(table: str, row: Mapping[str, Any]) -> list[tuple[str, ...]]:
    """The fields that are taken over together: each alone, or all of a row that means something only as a whole."""
    fields = tuple(_fields(table, row))
    if table not in TOGETHER:
        return [(field,) for field in fields]
    first = TOGETHER[table]
    return [(first, *(field for field in fields if field != first))]


def _verdict(
    fields: tuple[str, ...], base: dict[str, Any] | None, ours: dict[str, Any], theirs: dict[str, Any]
) -> Literal["ours", "theirs", "disputed"]:
    we, they = ([side[field] for field in fields] for side in (ours, theirs))
    # Who says nothing contradicts nobody: of what two people filled in apart, an empty value is the past of the other.
    silent_ = next((side for side in (we, they) if side[0] in SAYS_NOTHING), None)
    before = [base[field] for field in fields] if base else silent_
    if they in (before, we):
        return "ours"
    return "theirs" if we == before else "disputed"


def _pairs(
    sides: _Sides,
) -> Iterator[tuple[str, Known, dict[str, Any] | None, dict[str, Any] | None, dict[str, Any] | None]]:
    """Every record that they added, changed or removed: table, name, and its row in the past, in ours, in theirs."""
    for table in sides.links:
        base, ours, theirs = (side[table] for side in (sides.base, sides.ours, sides.theirs))
        for known in dict.fromkeys([*base, *theirs]):
            before, now = base.get(known), theirs.get(known)
            if _without(table, before) != _without(table, now) and not (now is None and known not in ours):
                yield table, known, before, ours.get(known), now


def _fields(table: str, row: Mapping[str, Any]) -> Iterator[str]:
    """The fields that are compared: not a row's own number, nor what it keeps of other tables, nor when it was made."""
    skipped = OWN | (kept.COLUMNS if table == "commitment" else frozenset())
    if table in KNOWN_BY or table == "document":
        skipped |= WHEN_MADE | {*KNOWN_BY.get(table, ())}
    return (field for field in row if field not in skipped)


def _without(table: str, row: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return {field: row[field] for field in _fields(table, row)} if row is not None else None


def _used(sides: _Sides) -> set[tuple[str, Known]]:
    """The rows of ours that a row of ours which they do not know refers to: they cannot simply go."""
    found = set()
    for table, links in sides.links.items():
        for known, row in sides.ours[table].items():
            if known not in sides.base[table]:
                found |= {(links[column], row[column]) for column in links if row[column] is not None}
    return found


def _ref(sides: _Sides, table: str, row: Mapping[str, Any]) -> str:
    """The commitment that a row belongs to, by its number in ours, or in theirs where we do not have it."""
    known = row.get("commitment_id") if table != "commitment" else (row.get("uid"),)
    for side in (sides.ours, sides.theirs):
        if known in side["commitment"]:
            return reference("C", side["commitment"][known]["id"])
    return ""


# --- taking over ------------------------------------------------------------------------------------------------------


def _copy_files(store: Store, theirs: Store) -> None:
    for name in {row[0] for table in ("document_version", "evidence", "capture") for row in _hashes(theirs, table)}:
        if not files.locate(store, name).exists():
            files.put(store, files.get(theirs, name))


def _hashes(store: Store, table: str) -> Iterator[tuple[str]]:
    rows = store.read(f"SELECT DISTINCT sha256 FROM {table} WHERE sha256 <> ''")  # noqa: S608 - a constant
    return ((row["sha256"],) for row in rows)


class _Taking:
    """One merge under way: it gives numbers to what comes, and writes it all as one change."""

    def __init__(self, store: Store, sides: _Sides, made: Plan, decisions: Mapping[int, Side]) -> None:
        self._store, self._sides, self._plan = store, sides, made
        theirs = [c for c in made.conflicts if decisions[c.number] == "theirs"]
        self._added = [*made.added, *((c.table, c.known) for c in theirs if c.ours == REMOVED and c.field == REMOVED)]
        self._removed = [*made.removed, *((c.table, c.known) for c in theirs if c.theirs == REMOVED)]
        self._taken: dict[tuple[str, Known], list[str]] = defaultdict(list)
        for table, known, field in made.taken:
            self._taken[table, known].append(field)
        for conflict in theirs:
            if conflict.field != REMOVED:
                row = sides.ours[conflict.table][conflict.known]
                units = (fields for fields in _units(conflict.table, row) if fields[0] == conflict.field)
                self._taken[conflict.table, conflict.known] += next(units)
        self._ids = {(t, known): row["id"] for t, rows in sides.ours.items() for known, row in rows.items()}

    def do(self) -> Merged:
        with self._store.change(Label.MERGE, self._plan.source.name) as db:
            db.conn.execute("PRAGMA defer_foreign_keys = ON")
            highest = {row[0]: row[1] for row in db.conn.execute("SELECT name, seq FROM sqlite_sequence")}
            for table, known in self._added:
                self._ids[table, known] = highest[table] = highest.get(table, 0) + 1
            for table, known in self._removed:
                db.conn.execute(f'DELETE FROM "{table}" WHERE id = ?', (self._ids[table, known],))  # noqa: S608
            for table, known in self._added:
                values = self._values(table, self._sides.theirs[table][known])
                db.table(table).insert({**values, "id": self._ids[table, known]})
            for (table, known), fields in self._taken.items():
                values = self._values(table, self._sides.theirs[table][known])
                db.table(table).update(self._ids[table, known], {field: values[field] for field in fields})
            kept.make_again(db.conn)
        return Merged(
            len(self._added), sum(len(f) for f in self._taken.values()), len(self._removed), self._renumbered()
        )

    def _values(self, table: str, row: Mapping[str, Any]) -> dict[str, Any]:
        """A row of theirs with the numbers that its references have here."""
        links = self._sides.links[table]
        return {
            column: self._ids[links[column], value] if column in links and value is not None else value
            for column, value in row.items()
        }

    def _renumbered(self) -> dict[str, str]:
        theirs = self._sides.theirs["commitment"]
        pairs = ((theirs[known]["id"], self._ids[t, known]) for t, known in self._added if t == "commitment")
        return {reference("C", old): reference("C", new) for old, new in pairs if old != new}
