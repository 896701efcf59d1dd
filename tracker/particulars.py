"""What is known of a commitment beyond its draft: how new it is, on what it depends, whether it was selected, what its
number means, and to whom it applies. Whatever nobody said stays unknown."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from tracker import commitments, cycles
from tracker.errors import Invalid
from tracker.model import Label, Role
from tracker.parties import insert, party_id
from tracker.store import Store

CHOICES: dict[str, tuple[str, ...]] = {
    "novelty": ("new", "expanded", "restated", "continuing", "unknown"),
    "polarity": ("do", "refrain", "unknown"),
    "selected": ("yes", "no", "unknown"),
}
PLAIN = ("code", "condition", "programme", "selected_reason")
BASES = ("total", "per_year", "per_party", "stock", "unknown")
ROLES = ("pledgor", "beneficiary", "implementer", "accountable", "funder", "host", "guarantor")


def describe(store: Store, id_: int, **said: str) -> None:
    """Say particulars of a commitment: novelty, polarity, selected, code, condition, programme, selected_reason, event.

    One change. Raises `Invalid` on a value that a field does not take, `NotFound` for an event that is not there.
    """
    known = commitments.get(store, id_)
    values: dict[str, Any] = {}
    for name, value in said.items():
        if name in CHOICES and value not in CHOICES[name]:
            raise Invalid(name, f"{value!r} is no {name}. Use one of: {', '.join(CHOICES[name])}.")
        if name == "event":
            values["event_id"] = cycles.find_event(store, value).id if value.strip() else None
        elif name in CHOICES or name in PLAIN:
            values[name] = value.strip()
        else:
            fields = ", ".join([*CHOICES, *PLAIN, "event"])
            raise Invalid(name, f"A commitment has no particular {name!r}. Particulars are: {fields}.")
    if values.get("selected") in ("yes", "no") and not (values.get("selected_reason") or _reason(store, id_)):
        raise Invalid("selected_reason", "Whether it is selected for monitoring needs a reason.")
    with store.change(Label.EDIT, known.ref) as db:
        db.table("commitment").update(id_, values)


def _reason(store: Store, id_: int) -> str:
    return str(store.one("SELECT selected_reason FROM commitment WHERE id = ?", id_)[0])


def particulars(store: Store, id_: int) -> dict[str, str]:
    """The particulars of a commitment by name; '' and 'unknown' where nobody said."""
    row = store.one(
        "SELECT c.*, coalesce(e.name, '') AS event FROM commitment c LEFT JOIN event e ON e.id = c.event_id"
        " WHERE c.id = ?",
        id_,
    )
    return {name: row[name] for name in (*CHOICES, *PLAIN, "event")}


# --- what the number means --------------------------------------------------------------------------------------------


def set_target(
    store: Store,
    id_: int,
    number: int = 0,
    *,
    basis: str = "",
    baseline: Decimal | None = None,
    baseline_on: date | None = None,
    profile: Sequence[tuple[date, float]] | None = None,
) -> None:
    """Say what a quantity (`number`: which, from 0) means: in all, per year …, its baseline and plan. One change."""
    known = commitments.get(store, id_)
    if number >= len(known.targets):
        raise Invalid("target", f"{known.ref} promises no such quantity.")
    if basis and basis not in BASES:
        raise Invalid("basis", f"{basis!r} is no basis. Use one of: {', '.join(BASES)}.")
    values: dict[str, Any] = {"basis": basis} if basis else {}
    if baseline is not None:
        values["baseline"] = format(baseline, "f")
    if baseline_on is not None:
        values["baseline_on"] = baseline_on.isoformat()
    if profile is not None:
        _refuse_no_plan(profile)
        values["profile"] = json.dumps([[day.isoformat(), share] for day, share in profile]) if profile else ""
    with store.change(Label.EDIT, known.ref) as db:
        db.table("target").update(known.targets[number].id, values)


def _refuse_no_plan(profile: Sequence[tuple[date, float]]) -> None:
    days, shares = [day for day, _ in profile], [share for _, share in profile]
    if days != sorted(set(days)) or shares != sorted(shares) or any(not 0 <= share <= 1 for share in shares):
        raise Invalid("profile", "A plan names days in their order, each with a share of the whole that never falls.")


# --- to whom it applies -----------------------------------------------------------------------------------------------


def apply(store: Store, id_: int, party: str, applicability: str, reason: str = "", role: str = Role.PLEDGOR) -> None:
    """Say whether a commitment applies to a party ('applies', 'n/a', 'unknown'); n/a needs its reason. One change."""
    known = commitments.get(store, id_)
    if applicability not in ("applies", "n/a", "unknown"):
        raise Invalid("applicability", f"{applicability!r} is none of: applies, n/a, unknown.")
    if applicability == "n/a" and not reason.strip():
        raise Invalid(
            "reason", f"Why does {known.ref} not apply to {party}? n/a leaves the average and needs a reason."
        )
    with store.change(Label.SET_APPLICABILITY, known.ref) as db:
        row = _row_of(db, id_, party, role)
        db.table("commitment_party").update(row, {"applicability": applicability, "reason": reason.strip()})


def set_share(store: Store, id_: int, party: str, share: Decimal | None) -> None:
    """Write down the part of the target that was agreed for a pledgor; None where none was. One change."""
    known = commitments.get(store, id_)
    with store.change(Label.EDIT, known.ref) as db:
        row = _row_of(db, id_, party, Role.PLEDGOR)
        db.table("commitment_party").update(row, {"share": "" if share is None else format(share, "f")})


def _row_of(db: Any, id_: int, party: str, role: str) -> int:
    if role not in ROLES:
        raise Invalid("role", f"{role!r} is no role. Use one of: {', '.join(ROLES)}.")
    key = (id_, party_id(db, party), role)
    row = db.conn.execute(
        "SELECT id FROM commitment_party WHERE commitment_id = ? AND party_id = ? AND role = ?", key
    ).fetchone()
    return int(row["id"]) if row else insert(db, "commitment_party", commitment_id=id_, party_id=key[1], role=role)


def applicability(store: Store, id_: int) -> list[tuple[str, str, str, str]]:
    """The parties of a commitment: name, role, whether it applies, and why."""
    rows = store.read(
        "SELECT p.name, cp.role, cp.applicability, cp.reason FROM commitment_party cp"
        " JOIN party p ON p.id = cp.party_id WHERE cp.commitment_id = ? ORDER BY cp.id",
        id_,
    )
    return [(row["name"], row["role"], row["applicability"], row["reason"]) for row in rows]


def set_members(store: Store, group: str, members: Mapping[str, tuple[date | None, date | None]], basis: str) -> None:
    """Write down who belongs to a group, each from a first to a last day (None: not known, or still). One change."""
    with store.change(Label.SET_APPLICABILITY, group) as db:
        group_id = party_id(db, group)
        for name, (since, until) in members.items():
            pair = (group_id, party_id(db, name))
            days = {"since": since.isoformat() if since else None, "until": until.isoformat() if until else None}
            db.conn.execute("DELETE FROM party_membership WHERE group_id = ? AND member_id = ?", pair)
            insert(db, "party_membership", group_id=pair[0], member_id=pair[1], basis=basis.strip(), **days)


def members(store: Store, group: str, on: date) -> set[str]:
    """Who belonged to a group on a day."""
    rows = store.read(
        "SELECT p.name FROM party_membership m JOIN party p ON p.id = m.member_id JOIN party g ON g.id = m.group_id"
        " WHERE fold(g.name) = fold(?) AND coalesce(m.since, ?) <= ? AND coalesce(m.until, ?) >= ?",
        group,
        *[on.isoformat()] * 4,
    )
    return {row["name"] for row in rows}


def apply_by_membership(store: Store, id_: int, group: str, on: date) -> list[str]:
    """Make a commitment apply to those pledgors that belonged to a group on a day, and to no other; gives the others.

    One change. Raises `Invalid` where no member of the group is known.
    """
    known, inside = commitments.get(store, id_), members(store, group, on)
    if not inside:
        raise Invalid("group", f"Nobody is known to belong to {group} on {on}; write its members down first.")
    outside = [name for name in known.pledgors if name not in inside]
    with store.change(Label.SET_APPLICABILITY, known.ref) as db:
        for name in known.pledgors:
            said = ("n/a", f"No member of {group} on {on}.") if name in outside else ("applies", "")
            row = _row_of(db, id_, name, Role.PLEDGOR)
            db.table("commitment_party").update(row, dict(zip(("applicability", "reason"), said, strict=True)))
    return outside
