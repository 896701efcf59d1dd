"""Commitments: adding, editing, withdrawing and reading them. Every function that writes makes one undoable change."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from tracker import dates
from tracker.errors import Invalid, NotFound
from tracker.model import Draft, Due, Kind, Label, Quantity, Reading, Role, Status, Strength
from tracker.parties import insert, set_parties
from tracker.record import Commitment, Deadline, PassageRef, Target, number_in, reference
from tracker.sqlite import fold
from tracker.store import Store, now

if TYPE_CHECKING:
    from sqlite_utils import Database

    from tracker.sqlite import Row

LONGEST_TITLE = 500
EDITABLE = ("title", "statement", "kind", "strength", "note", "pledgors", "beneficiaries", "tags", "quantities", "due")


def add(store: Store, draft: Draft) -> int:
    """Add a commitment by hand and give its id. Writes one change."""
    with store.change(Label.ADD, draft.title) as db:
        return insert_draft(db, draft, None)


def edit(store: Store, ids: Sequence[int], **fields: Any) -> None:
    """Give these fields (see `EDITABLE`) to every commitment named, as one change; `Invalid` on an unknown field."""
    for name in fields:
        if name not in EDITABLE:
            raise Invalid(name, f"A commitment has no field {name!r}. Fields are: {', '.join(EDITABLE)}.")
    for id_ in ids:
        get(store, id_)
    with store.change(Label.EDIT, about(ids)) as db:
        for id_ in dict.fromkeys(ids):
            _write(db, id_, fields, anchor_document(db, id_, fields.get("due")))


def withdraw(store: Store, ids: Sequence[int], reason: str) -> None:
    """Track these no longer, with the reason; nothing is deleted, and an empty reason takes them back. One change."""
    for id_ in ids:
        get(store, id_)
    with store.change(Label.WITHDRAW, about(ids)) as db:
        for id_ in ids:
            db.table("commitment").update(id_, {"withdrawn": reason.strip()})


def insert_draft(db: Database, draft: Draft, document: int | None) -> int:
    """Insert a draft; relative dates hang on `document`. Within a change."""
    values = {"title": _title(draft.title), "statement": draft.statement, "note": draft.note}
    id_ = insert(db, "commitment", **values, kind=Kind(draft.kind), strength=Strength(draft.strength), created_at=now())
    fields = {name: getattr(draft, name) for name in ("pledgors", "beneficiaries", "tags", "quantities")}
    _write(db, id_, fields | {"due": draft.due}, document)
    return id_


def about(ids: Sequence[int]) -> str:
    """What a change over these commitments is called: C-0003, or '12 commitments'."""
    return reference("C", ids[0]) if len(ids) == 1 else f"{len(ids)} commitments"


def due_from(text: str, anchor: date | None = None) -> Due | None:
    """A deadline from what a person types: EDTF ('2026-06', '2024-12-01/2027-11-30') or words ('by 2030', 'next year').

    Raises `Invalid` where neither makes sense, or where the words need a date to count from and there is none.
    """
    text = text.strip()
    if not text:
        return None
    readings = dates.resolve(text, anchor)
    if not readings:
        try:
            earliest, latest = dates.bounds(text)
        except Invalid as error:
            raise Invalid("due", f"{text!r} is no date that can be resolved. {_WAY_OUT}") from error
        if latest is None:
            return Due(text, (Reading(text, None, None),))
        readings = (Reading(text, latest, latest, earliest if "/" in text or len(text) <= 7 else None),)
    return Due(text, readings)


_WAY_OUT = (
    "Write a day (2026-06-30), a month, a year, an interval (2025/2027) or words like 'by 2030';"
    " words like 'next year' need a document's date to count from."
)


def _title(title: str) -> str:
    title = " ".join(title.split())
    if not title:
        raise Invalid("title", "A commitment needs a title: a few words that say what is promised.")
    if len(title) > LONGEST_TITLE:
        raise Invalid(
            "title",
            f"A title of {len(title)} characters is too long (at most {LONGEST_TITLE}); use the statement for it.",
        )
    return title


def _write(db: Database, id_: int, fields: dict[str, Any], document: int | None) -> None:
    plain: dict[str, Any] = {name: fields[name] for name in ("title", "statement", "note") if name in fields}
    if "title" in plain:
        plain["title"] = _title(plain["title"])
    for name, kind in (("kind", Kind), ("strength", Strength)):
        if name in fields:
            plain[name] = kind(fields[name])
    if plain:
        db.table("commitment").update(id_, plain)
    for name, role in (("pledgors", Role.PLEDGOR), ("beneficiaries", Role.BENEFICIARY)):
        if name in fields:
            set_parties(db, id_, role, tuple(fields[name]))
    if "tags" in fields:
        _set_tags(db, id_, tuple(fields["tags"]))
    if "quantities" in fields:
        _set_targets(db, id_, tuple(fields["quantities"]))
    if "due" in fields:
        set_due(db, id_, fields["due"], document)


def _set_tags(db: Database, id_: int, names: tuple[str, ...]) -> None:
    wanted = {fold(name): " ".join(name.split()) for name in names if name.strip()}
    for row in db.conn.execute("SELECT id, name FROM tag WHERE commitment_id = ?", (id_,)).fetchall():
        if wanted.get(fold(row["name"])) == row["name"]:
            del wanted[fold(row["name"])]
        else:
            db.conn.execute("DELETE FROM tag WHERE id = ?", (row["id"],))
    for name in sorted(wanted.values()):
        insert(db, "tag", commitment_id=id_, name=name)


def _set_targets(db: Database, id_: int, quantities: tuple[Quantity, ...]) -> None:
    """Targets keep their rows where they can, by their unit and then by their place: progress hangs on them."""
    rows = db.conn.execute("SELECT id, unit FROM target WHERE commitment_id = ? ORDER BY position", (id_,)).fetchall()
    kept: dict[int, int] = {}
    for position, quantity in enumerate(quantities):
        same = next((row for row in rows if fold(row["unit"]) == fold(quantity.unit)), None)
        if same is not None:
            kept[position] = same["id"]
            rows.remove(same)
    for position, quantity in enumerate(quantities):
        values = {"value": format(quantity.value, "f"), "unit": quantity.unit, "comparator": quantity.comparator}
        row = kept.get(position) or (rows.pop(0)["id"] if rows else None)
        if row:
            db.table("target").update(row, {**values, "position": position})
        else:
            insert(db, "target", commitment_id=id_, position=position, **values)
    for row in rows:
        _remove_target(db, row["id"])


def _remove_target(db: Database, target: int) -> None:
    if db.conn.execute("SELECT 1 FROM progress WHERE target_id = ?", (target,)).fetchone():
        raise Invalid("quantities", "A quantity with recorded progress cannot be removed; change its number instead.")
    db.conn.execute("DELETE FROM target WHERE id = ?", (target,))


def set_due(db: Database, id_: int, due: Due | None, document: int | None, revision: int | None = None) -> None:
    """Correct all readings of a deadline (of its last revision unless named), and what lists show. Within a change."""
    newest = newest_revision(db, id_)
    revision = newest if revision is None else revision
    wanted = deadline_rows(due, document)
    names = "position, phrase, edtf, start, earliest, latest, rule, anchor, anchor_document_id, label"
    rows = db.conn.execute(
        f"SELECT {names} FROM deadline WHERE commitment_id = ? AND revision = ?"  # noqa: S608 - constants
        " ORDER BY position",
        (id_, revision),
    )
    if [dict(row) for row in rows] != wanted:
        db.conn.execute("DELETE FROM deadline WHERE commitment_id = ? AND revision = ?", (id_, revision))
        for values in wanted:
            insert(db, "deadline", commitment_id=id_, revision=revision, **values)
    if revision >= newest:
        db.table("commitment").update(id_, shown_due(due))


def deadline_rows(due: Due | None, document: int | None) -> list[dict[str, object]]:
    """The readings of a deadline as rows; phrases that count from a date hang on that of `document`."""
    return [_reading_row(n, due.phrase if due else "", one, document) for n, one in enumerate(_readings(due))]


def shown_due(due: Due | None) -> dict[str, str | None]:
    """What lists show of a deadline, by column of the commitment."""
    readings = _readings(due)
    earliest = _iso(min((r.earliest for r in readings if r.earliest), default=None))
    latest = _iso(max((r.latest for r in readings if r.latest), default=None))
    return {"due": end_text(readings[0]) if readings else "", "due_earliest": earliest, "due_latest": latest}


def _readings(due: Due | None) -> tuple[Reading, ...]:
    return (due.readings or (Reading("", None, None, rule="unresolved"),)) if due else ()


def newest_revision(db: Database, id_: int) -> int:
    """The number of the last revision of a commitment's deadline; 0 is the original."""
    row = db.conn.execute("SELECT coalesce(max(revision), 0) FROM deadline WHERE commitment_id = ?", (id_,)).fetchone()
    return int(row[0])


def end_text(reading: Reading) -> str:
    """The end of a reading as lists show it: a day, a month or a year; '' where it is open."""
    end = reading.edtf.rsplit("/", 1)[-1].rstrip("~?%")
    return "" if end == ".." else end


def _reading_row(position: int, phrase: str, reading: Reading, document: int | None) -> dict[str, object]:
    relative = reading.anchor is not None or reading.rule == "unresolved"
    days = {name: _iso(getattr(reading, name)) for name in ("start", "earliest", "latest", "anchor")}
    plain = {"position": position, "phrase": phrase, "edtf": reading.edtf, "rule": reading.rule, "label": reading.label}
    return plain | days | {"anchor_document_id": document if relative else None}


def anchor_document(db: Database, id_: int, due: Due | None) -> int | None:
    """The document of a commitment whose date a deadline counts from: correcting that date corrects the deadline."""
    anchor = next((reading.anchor for reading in due.readings if reading.anchor), None) if due else None
    row = db.conn.execute(
        "SELECT d.id FROM commitment_passage cp JOIN passage p ON p.id = cp.passage_id"
        " JOIN document_version v ON v.id = p.version_id JOIN document d ON d.id = v.document_id"
        " WHERE cp.commitment_id = ? AND d.issued IS ? ORDER BY cp.id LIMIT 1",
        (id_, _iso(anchor)),
    ).fetchone()
    return int(row["id"]) if row else None


def resolve_again(db: Database, document: int, issued: date | None) -> int:
    """Count every phrase that hangs on this document's date from `issued`; gives how many. Within a change."""
    rows = db.conn.execute(
        "SELECT commitment_id, revision, phrase, rule, label FROM deadline WHERE anchor_document_id = ?"
        " ORDER BY commitment_id, revision, position",
        (document,),
    ).fetchall()
    chosen: dict[tuple[int, int, str], list[tuple[str, str]]] = {}
    for id_, revision, phrase, rule, label in rows:
        chosen.setdefault((id_, revision, phrase), []).append((rule, label))
    for (id_, revision, phrase), before in chosen.items():
        readings = _as_chosen(dates.resolve(phrase, issued), before)
        due = Due(phrase, tuple(replace(r, anchor=r.anchor or issued) for r in readings))
        set_due(db, id_, due, document, revision)
    return len(chosen)


def _as_chosen(readings: Sequence[Reading], before: Sequence[tuple[str, str]]) -> list[Reading]:
    """The readings that an analyst kept, in the order given to them; all of them where none was resolved yet."""
    kept = [reading for reading in readings if (reading.rule, reading.label) in before]
    return sorted(kept, key=lambda r: before.index((r.rule, r.label))) or list(readings)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


# --- reading ----------------------------------------------------------------------------------------------------------


def find_ref(store: Store, ref: str) -> int:
    """The id behind C-0007, c7 or 7; raises `NotFound`."""
    id_ = number_in("C", ref)
    if store.read("SELECT 1 FROM commitment WHERE id = ?", id_):
        return id_
    raise NotFound(f"There is no commitment {ref!r} in {store.path.name}; 'list' shows those that there are.")


def get(store: Store, id_: int) -> Commitment:
    """One commitment with its parties, targets, deadlines and passages; raises `NotFound`."""
    rows = store.read("SELECT * FROM commitment WHERE id = ?", id_)
    if not rows:
        raise NotFound(f"There is no commitment {reference('C', id_)} in {store.path.name}.")
    row = rows[0]
    plain = {name: row[name] for name in ("id", "uid", "title", "statement", "note", "withdrawn", "created_at", "due")}
    return Commitment(
        **plain,
        kind=Kind(row["kind"]),
        strength=Strength(row["strength"]),
        due_earliest=day(row["due_earliest"]),
        due_latest=day(row["due_latest"]),
        status=Status(row["status"]) if row["status"] else None,
        status_on=day(row["status_on"]),
        pledgors=_parties(store, id_, Role.PLEDGOR),
        beneficiaries=_parties(store, id_, Role.BENEFICIARY),
        tags=tuple(r["name"] for r in store.read("SELECT name FROM tag WHERE commitment_id = ? ORDER BY name", id_)),
        targets=_targets(store, id_),
        deadlines=_deadlines(store, id_),
        passages=passages(store, id_),
    )


def day(text: str | None) -> date | None:
    """The day that a column holds."""
    return date.fromisoformat(text) if text else None


def _parties(store: Store, id_: int, role: Role) -> tuple[str, ...]:
    sql = (
        "SELECT name FROM commitment_party JOIN party ON party.id = party_id"
        " WHERE commitment_id = ? AND role = ? ORDER BY commitment_party.id"
    )
    return tuple(row["name"] for row in store.read(sql, id_, role))


def _targets(store: Store, id_: int) -> tuple[Target, ...]:
    rows = store.read("SELECT * FROM target WHERE commitment_id = ? ORDER BY position", id_)
    return tuple(target(row) for row in rows)


def target(row: Row) -> Target:
    """A target from its row."""
    plan = json.loads(row["profile"]) if row["profile"] else []
    return Target(
        row["id"],
        Decimal(row["value"]),
        row["unit"],
        row["comparator"],
        Decimal(row["baseline"]),
        row["basis"],
        tuple((date.fromisoformat(day), float(share)) for day, share in plan),
    )


def _deadlines(store: Store, id_: int) -> tuple[Deadline, ...]:
    rows = store.read("SELECT * FROM deadline_now WHERE commitment_id = ? ORDER BY position", id_)
    return tuple(deadline(row) for row in rows)


def due_of(known: Commitment) -> Due | None:
    """The deadline of a commitment as it would be written into a draft, None where it has none."""
    if not known.deadlines:
        return None
    readings = (
        Reading(d.edtf, d.earliest, d.latest, d.start, d.rule, d.anchor, d.label) for d in known.deadlines if d.edtf
    )
    return Due(known.deadlines[0].phrase, tuple(readings))


def deadline(row: Row) -> Deadline:
    """A reading of a deadline from its row."""
    plain = {name: row[name] for name in ("id", "phrase", "edtf", "rule", "label", "anchor_document_id")}
    days: dict[str, Any] = {name: day(row[name]) for name in ("start", "earliest", "latest", "anchor")}
    return Deadline(**plain, **days)


def passages(store: Store, id_: int) -> tuple[PassageRef, ...]:
    """The words of documents that a commitment rests on, in their order."""
    rows = store.read(
        'SELECT p.id, v.document_id, p.version_id, cp.role, p.start, p."end", p.exact, p.page'
        " FROM commitment_passage cp JOIN passage p ON p.id = cp.passage_id"
        " JOIN document_version v ON v.id = p.version_id WHERE cp.commitment_id = ? ORDER BY cp.id",
        id_,
    )
    return tuple(PassageRef(*row) for row in rows)
