"""Scales to judge by: the seeded ones and a team's own, and what a value of one means on another."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker import files
from tracker.errors import Invalid, NotFound, Unreadable
from tracker.model import Label
from tracker.parties import insert
from tracker.store import Store

if TYPE_CHECKING:
    from sqlite_utils import Database

TRACKER = "tracker"
"""The scale that lists, colours and deadlines follow; a value of another one shows in lists by its mapping to it."""

G20 = "g20"
AXES = ("quality", "delivery", "schedule", "effect")
LEAST_EVIDENCE = ("none", "any", "official", "two_independent")
NOT_APPLICABLE = "n/a"
MINUSES = str.maketrans(dict.fromkeys("−–—‒―‐‑﹣－", "-"))
"""Signs that people write for a minus."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a scale. `number` is what averages are made of; None leaves them."""

    code: str
    label: str
    meaning: str = ""
    number: Decimal | None = None
    glyph: str = ""
    terminal: bool = False
    least_evidence: str = "none"


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale: the question that it answers (`axis`), and its values in order."""

    code: str
    title: str
    axis: str
    values: tuple[Value, ...]
    note: str = ""
    own: bool = True

    def value(self, text: str) -> Value:
        """The value that a person means by its code or label, with any minus sign; raises `Invalid`."""
        wanted = _key(text)
        for value in self.values:
            if wanted in (_key(value.code), _key(value.label)):
                return value
        known = ", ".join(value.code for value in self.values)
        raise Invalid("value", f"{text!r} is no value of the scale {self.code}. Use one of: {known}.")


def all_scales(store: Store) -> list[Scale]:
    """Every scale of the store, the seeded ones first."""
    rows = store.read("SELECT * FROM scale ORDER BY origin DESC, id")
    return [_scale(store, row) for row in rows]


def get(store: Store, code: str) -> Scale:
    """The scale of this code; raises `NotFound` with those that there are."""
    rows = store.read("SELECT * FROM scale WHERE code = ?", code.strip())
    if rows:
        return _scale(store, rows[0])
    known = ", ".join(row["code"] for row in store.read("SELECT code FROM scale ORDER BY id"))
    raise NotFound(f"There is no scale {code!r} in {store.path.name}. Scales are: {known}.")


def mapping(store: Store, code: str, to: str) -> dict[str, str]:
    """What each value of a scale means on another; values that mean nothing there are missing."""
    rows = store.read("SELECT from_value, to_value FROM scale_mapping WHERE from_scale = ? AND to_scale = ?", code, to)
    return {row["from_value"]: row["to_value"] for row in rows}


def define(store: Store, scale: Scale) -> None:
    """Add an own scale. Writes one change; raises `Invalid` where the code is taken or the scale makes no sense."""
    _refuse_unsound(scale)
    if store.read("SELECT 1 FROM scale WHERE code = ?", scale.code):
        raise Invalid("code", f"There is a scale {scale.code!r} already; judgements rest on it. Choose another code.")
    with store.change(Label.DEFINE_SCALE, scale.code) as db:
        insert(db, "scale", code=scale.code, title=scale.title, axis=scale.axis, note=scale.note, origin="own")
        for position, value in enumerate(scale.values):
            _insert_value(db, scale.code, position, value)


def map_values(store: Store, code: str, to: str, values: Mapping[str, str], note: str = "") -> None:
    """Say what values of one scale mean on another, instead of what was said before. Writes one change."""
    source, goal = get(store, code), get(store, to)
    if source.axis != goal.axis:
        raise Invalid("to", f"{code} tells of {source.axis} and {to} of {goal.axis}: no value of one means the other.")
    pairs = {source.value(before).code: goal.value(after).code for before, after in values.items()}
    with store.change(Label.DEFINE_SCALE, code) as db:
        for before, after in pairs.items():
            where = (code, before, to)
            db.conn.execute("DELETE FROM scale_mapping WHERE from_scale = ? AND from_value = ? AND to_scale = ?", where)
            insert(db, "scale_mapping", from_scale=code, from_value=before, to_scale=to, to_value=after, note=note)


def set_need(store: Store, code: str, value: str, least: str) -> None:
    """Say how much evidence a value needs from now on (one of `LEAST_EVIDENCE`). Writes one change."""
    scale = get(store, code)
    chosen = scale.value(value)
    _refuse_unknown_need(least)
    with store.change(Label.DEFINE_SCALE, code) as db:
        db.conn.execute(
            "UPDATE scale_value SET least_evidence = ? WHERE scale = ? AND code = ?", (least, scale.code, chosen.code)
        )


def read_file(path: Path) -> Scale:
    """An own scale from a TOML file of the form of `resources/scales.toml`; raises `Unreadable` or `Invalid`."""
    try:
        data = tomllib.loads(files.load(path).decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Unreadable(path, f"it is no TOML ({error})", "Write it like resources/scales.toml.") from error
    found = data.get("scale", [data])
    if not isinstance(found, list) or len(found) != 1 or not isinstance(found[0].get("value"), list):
        raise Unreadable(path, "it does not hold one scale with its values", "Write code, title, axis and value = […].")
    code, title, axis, note = (str(found[0].get(name, "")).strip() for name in ("code", "title", "axis", "note"))
    return Scale(code, title, axis, tuple(_read_value(path, value) for value in found[0]["value"]), note)


def _read_value(path: Path, data: Any) -> Value:
    if not isinstance(data, dict) or not str(data.get("code", "")).strip():
        raise Unreadable(path, "one of its values has no code", 'Write { code = "kept", label = "Kept" }.')
    number = str(data.get("number", "")).strip()
    try:
        counted = Decimal(number) if number else None
    except InvalidOperation as error:
        raise Invalid("number", f"{number!r} of the value {data['code']!r} is no number.") from error
    words = {name: str(data.get(name, "")).strip() for name in ("code", "label", "meaning", "glyph")}
    least = str(data.get("least_evidence", "none"))
    return Value(
        **{**words, "label": words["label"] or words["code"]},
        number=counted,
        terminal=bool(data.get("terminal", False)),
        least_evidence=least,
    )


def _refuse_unsound(scale: Scale) -> None:
    if not scale.code or not scale.title:
        raise Invalid("code", "A scale needs a code and a title.")
    if scale.axis not in AXES:
        raise Invalid("axis", f"{scale.axis!r} is no axis. A scale tells of one of: {', '.join(AXES)}.")
    keys = [_key(value.code) for value in scale.values]
    if len(keys) < 2 or len(set(keys)) < len(keys):
        raise Invalid("value", f"The scale {scale.code!r} needs two values or more, each with a code of its own.")
    for value in scale.values:
        _refuse_unknown_need(value.least_evidence)


def _refuse_unknown_need(least: str) -> None:
    if least not in LEAST_EVIDENCE:
        known = ", ".join(LEAST_EVIDENCE)
        raise Invalid("least_evidence", f"{least!r} is no measure of evidence. Use one of: {known}.")


def _insert_value(db: Database, scale: str, position: int, value: Value) -> None:
    insert(
        db,
        "scale_value",
        scale=scale,
        position=position,
        code=value.code,
        label=value.label,
        meaning=value.meaning,
        number="" if value.number is None else format(value.number, "f"),
        glyph=value.glyph,
        terminal=int(value.terminal),
        least_evidence=value.least_evidence,
    )


def _scale(store: Store, row: Any) -> Scale:
    rows = store.read("SELECT * FROM scale_value WHERE scale = ? ORDER BY position", row["code"])
    values = tuple(
        Value(
            **{name: r[name] for name in ("code", "label", "meaning", "glyph", "least_evidence")},
            number=Decimal(r["number"]) if r["number"] else None,
            terminal=bool(r["terminal"]),
        )
        for r in rows
    )
    return Scale(row["code"], row["title"], row["axis"], values, row["note"], own=row["origin"] == "own")


def _key(text: str) -> str:
    """What two ways to write a value have in common: '+1', '1' and '1.0'; '−1' and '-1'; 'N/A' and 'n.a.'."""
    plain = unicodedata.normalize("NFKC", text.strip()).translate(MINUSES).casefold()
    try:
        return format(Decimal(plain.replace(" ", "")).normalize(), "f").replace("-0", "0")
    except InvalidOperation:
        pass
    joined = plain.replace(" ", "_").replace("-", "_")
    return NOT_APPLICABLE if joined in ("n/a", "na", "n.a.", "n.a", "n_/_a", "not_applicable") else joined
