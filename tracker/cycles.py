"""Events (summits and meetings) and the cycles between them, in which compliance is scored."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from tracker import duedates
from tracker.commitments import day
from tracker.errors import Invalid, NotFound
from tracker.model import Label
from tracker.parties import insert, party_id
from tracker.store import Store

if TYPE_CHECKING:
    from sqlite_utils import Database

    from tracker.sqlite import Row

KINDS = ("interim", "final", "own")


@dataclass(frozen=True, slots=True)
class Event:
    """A summit or meeting, planned or held; its days are None while they are not known."""

    name: str
    series: str = ""
    starts: date | None = None
    ends: date | None = None
    place: str = ""
    note: str = ""
    parties: tuple[str, ...] = ()
    id: int = 0


@dataclass(frozen=True, slots=True)
class Cycle:
    """A window in which compliance is scored, from `starts` to `ends`; interim and final are two cycles."""

    name: str
    kind: str = "own"
    starts: date | None = None
    ends: date | None = None
    event: str = ""
    note: str = ""
    id: int = 0


def kind_of(name: str) -> str:
    """The kind that the name of a cycle tells: interim, final or own."""
    return next((kind for kind in KINDS if re.search(rf"\b{kind}\b", name, re.IGNORECASE)), "own")


# --- events -----------------------------------------------------------------------------------------------------------


def set_event(store: Store, event: Event) -> int:
    """Add an event, or give the one of this name these facts; gives its id. Writes one change."""
    with store.change(Label.DEFINE_EVENT, event.name) as db:
        return write_event(db, event)


def write_event(db: Database, event: Event) -> int:
    """Write an event and who took part. Within a change; raises `Invalid`."""
    name = " ".join(event.name.split())
    if not name:
        raise Invalid("name", "An event needs a name.")
    _refuse_backwards(event.starts, event.ends)
    values: dict[str, str | None] = {n: getattr(event, n).strip() for n in ("series", "place", "note")}
    values |= {"starts": _iso(event.starts), "ends": _iso(event.ends or event.starts)}
    row = db.conn.execute("SELECT id FROM event WHERE name = ?", (name,)).fetchone()
    id_ = int(row["id"]) if row else insert(db, "event", name=name, **values)
    if row:
        db.table("event").update(id_, values)
        duedates.follow(db, id_)
    for party in event.parties:
        pair = (id_, party_id(db, party))
        if not db.conn.execute("SELECT 1 FROM event_party WHERE event_id = ? AND party_id = ?", pair).fetchone():
            insert(db, "event_party", event_id=id_, party_id=pair[1])
    return id_


def events(store: Store) -> list[Event]:
    """Every event, by day."""
    return [_event(store, row) for row in store.read("SELECT * FROM event ORDER BY starts IS NULL, starts, name")]


def find_event(store: Store, name: str) -> Event:
    """The event of this name; raises `NotFound`."""
    rows = store.read("SELECT * FROM event WHERE name = ?", " ".join(name.split()))
    if not rows:
        raise NotFound(f"There is no event {name!r} in {store.path.name}; 'events' shows those that there are.")
    return _event(store, rows[0])


def _event(store: Store, row: Row) -> Event:
    parties = store.read(
        "SELECT p.name FROM event_party e JOIN party p ON p.id = e.party_id WHERE e.event_id = ? ORDER BY e.id",
        row["id"],
    )
    words = {name: row[name] for name in ("name", "series", "place", "note", "id")}
    return Event(**words, starts=day(row["starts"]), ends=day(row["ends"]), parties=tuple(p["name"] for p in parties))


# --- cycles -----------------------------------------------------------------------------------------------------------


def set_cycle(store: Store, cycle: Cycle) -> int:
    """Add a cycle, or give the one of this name these facts; gives its id. Writes one change."""
    with store.change(Label.DEFINE_CYCLE, cycle.name) as db:
        return write_cycle(db, cycle)


def write_cycle(db: Database, cycle: Cycle) -> int:
    """Write a cycle; what is not given of one that there is stays as it was. Within a change; raises `Invalid`."""
    name = " ".join(cycle.name.split())
    if not name:
        raise Invalid("cycle", "A cycle needs a name, such as 'Rio 2024 final'.")
    if cycle.kind not in KINDS:
        raise Invalid("kind", f"{cycle.kind!r} is no kind of cycle. Use one of: {', '.join(KINDS)}.")
    _refuse_backwards(cycle.starts, cycle.ends)
    values: dict[str, object] = {"starts": _iso(cycle.starts), "ends": _iso(cycle.ends)}
    values |= {"note": cycle.note.strip() or None, "event_id": _event_id(db, cycle.event)}
    given = {key: value for key, value in values.items() if value is not None}
    row = db.conn.execute("SELECT id, starts, ends FROM cycle WHERE name = ?", (name,)).fetchone()
    if row is None:
        return insert(db, "cycle", name=name, kind=cycle.kind, **given)
    _refuse_backwards(cycle.starts or day(row["starts"]), cycle.ends or day(row["ends"]))
    if given:
        db.table("cycle").update(row["id"], given)
    return int(row["id"])


def cycles(store: Store) -> list[Cycle]:
    """Every cycle, in the order in which they were added."""
    rows = store.read(
        "SELECT c.*, coalesce(e.name, '') AS event FROM cycle c LEFT JOIN event e ON e.id = c.event_id ORDER BY c.id"
    )
    return [_cycle(row) for row in rows]


def find_cycle(store: Store, name: str = "") -> Cycle:
    """The cycle of this name; without one, the last that was added. Raises `NotFound` with those that there are."""
    known = cycles(store)
    wanted = " ".join(name.split()).casefold()
    found = [cycle for cycle in known if cycle.name.casefold() == wanted] if wanted else known[-1:]
    if found:
        return found[0]
    if not known:
        raise NotFound(f"There is no cycle of scores in {store.path.name}; 'scores import' makes one.")
    names = ", ".join(f"“{cycle.name}”" for cycle in known)
    raise NotFound(f"There is no cycle “{name}” in {store.path.name}. Cycles are: {names}.")


def counterpart(store: Store, cycle: Cycle) -> Cycle | None:
    """The interim cycle that a final one continues: of the same event, or of the same name but for that word."""
    if cycle.kind != "final":
        return None
    others = [other for other in cycles(store) if other.kind == "interim"]
    same = [other for other in others if cycle.event and other.event == cycle.event]
    same += [other for other in others if _stem(other.name) == _stem(cycle.name)]
    return same[0] if same else None


def _stem(name: str) -> str:
    return " ".join(re.sub(r"\b(interim|final)\b", " ", name.casefold()).split())


def _event_id(db: Database, name: str) -> int | None:
    if not name.strip():
        return None
    row = db.conn.execute("SELECT id FROM event WHERE name = ?", (" ".join(name.split()),)).fetchone()
    return int(row["id"]) if row else write_event(db, Event(name))


def _refuse_backwards(starts: date | None, ends: date | None) -> None:
    if starts and ends and ends < starts:
        raise Invalid("ends", f"It cannot end on {ends}, before it starts on {starts}.")


def _cycle(row: Row) -> Cycle:
    words = {name: row[name] for name in ("name", "kind", "event", "note", "id")}
    return Cycle(**words, starts=day(row["starts"]), ends=day(row["ends"]))


def _iso(value: date | None) -> str | None:
    return value.isoformat() if value else None
