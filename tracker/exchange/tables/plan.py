"""How the columns of a table become commitments: a small file that people can read and change.

A plan that was used is remembered by the heads of its table, so that next year's table of the same form needs no work.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from tracker import places, settings
from tracker.errors import Unreadable
from tracker.model import Status
from tracker.sqlite import fold

SEVERAL = ("tag", "note", "pledgor", "beneficiary", "implementer")
"""Fields that more than one column may become."""

FIELDS = (
    "title", "statement", "pledgor", "beneficiary", "implementer", "quantity", "unit", "due", "start", "status",
    "status_on", "reached", "reached_on", "kind", "strength", "code", "ref", "tag", "source", "note",
)  # fmt: skip
"""What a column can become. One that is not named becomes nothing, and its cells stay in the words of the row."""

FIXED = ("pledgor", "beneficiary", "implementer", "unit", "tag")
"""What every row of a table may share without a column for it."""

REFUSED_HEAD = "Refused because"
ROW_HEAD = "Row"
CHOICES = {"dates": ("", "dmy", "mdy"), "decimal": (".", ","), "unknown_status": ("note", "refuse")}


@dataclass(frozen=True, slots=True)
class Plan:
    """`columns`: field by head. `fixed`: what all rows share. `status`: a status by the table's word in small letters.

    `dates`: 'dmy' or 'mdy' where days are numbers alone; `decimal`: the mark before decimals; `unknown_status`: whether
    a row whose status is not in the list is refused, or keeps the word in its note; `as_of`: the day on which statuses
    and numbers reached were true, which no clock replaces; `issued`: the day from which the table counts.
    """

    columns: Mapping[str, str]
    fixed: Mapping[str, str] = field(default_factory=dict)
    status: Mapping[str, str] = field(default_factory=dict)
    dates: str = ""
    decimal: str = "."
    unknown_status: str = "note"
    as_of: date | None = None
    issued: date | None = None

    def heads(self, name: str) -> list[str]:
        """The heads that become this field."""
        return [head for head, field_ in self.columns.items() if field_ == name]


def load(path: Path) -> Plan:
    """A plan from a TOML or JSON file; raises `Unreadable` where it is none."""
    try:
        text = path.read_text("utf-8-sig")
        told = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    except OSError as error:
        raise Unreadable(path, f"it cannot be read ({error.strerror}).", "Name the file of a mapping.") from error
    except (ValueError, RecursionError) as error:
        raise Unreadable(
            path, f"it is no mapping ({error}).", "Write one with 'import-table FILE --write-map'."
        ) from error
    if not isinstance(told, dict):
        raise Unreadable(path, "it is no mapping.", "Write one with 'import-table FILE --write-map'.")
    return _plan(path, told)


def _plan(path: Path, told: Mapping[str, Any]) -> Plan:
    parts = {name: _texts(path, name, told.get(name, {})) for name in ("columns", "fixed", "status")}
    for head, name in parts["columns"].items():
        _refuse_unless(path, name in FIELDS, f"column {head!r} becomes {name!r}", FIELDS)
    for name in parts["fixed"]:
        _refuse_unless(path, name in FIXED, f"[fixed] names {name!r}", FIXED)
    for word, value in parts["status"].items():
        _refuse_unless(path, value in list(Status), f"status {word!r} becomes {value!r}", list(Status))
    choices = {name: str(told.get(name, known[0])) for name, known in CHOICES.items()}
    for name, value in choices.items():
        _refuse_unless(path, value in CHOICES[name], f"{name} is {value!r}", [repr(c) for c in CHOICES[name]])
    days = {name: _day(path, name, told.get(name, "")) for name in ("as_of", "issued")}
    parts["status"] = {fold(word): value for word, value in parts["status"].items()}
    return Plan(**parts, **choices, **days)  # type: ignore[arg-type]  # each by its own name and kind


def _texts(path: Path, name: str, table: object) -> dict[str, str]:
    if not isinstance(table, dict) or not all(isinstance(value, str) for value in table.values()):
        raise Unreadable(path, f"its part [{name}] is no list of words.", 'Write each as "word" = "word".')
    return {key: value.strip() for key, value in table.items() if value.strip()}


def _day(path: Path, name: str, value: object) -> date | None:
    if isinstance(value, date) or value == "":
        return value or None  # type: ignore[return-value]  # TOML knows days
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise Unreadable(path, f"{name} is {value!r}, which is no day.", "Write it as 2026-06-30.") from error


def _refuse_unless(path: Path, holds: bool, said: str, known: Sequence[str]) -> None:
    if not holds:
        raise Unreadable(path, f"{said}, which is none of: {', '.join(known)}.", "Mend the mapping.")


# --- writing ----------------------------------------------------------------------------------------------------------


def save(plan: Plan, path: Path) -> None:
    """Write a plan as TOML, whole or not at all."""
    places.write_whole(path, "\n".join([*_lines(plan), ""]).encode())


def _lines(plan: Plan) -> Iterator[str]:
    yield "# How the columns of a table become commitments. Fields are:"
    yield f"# {', '.join(FIELDS)}."
    yield f'dates = {_quoted(plan.dates)}            # "dmy" or "mdy" where days are written with numbers alone'
    yield f"decimal = {_quoted(plan.decimal)}         # the mark before decimals"
    yield f'unknown_status = {_quoted(plan.unknown_status)}   # "refuse" the row, or keep the word in its "note"'
    for name in ("as_of", "issued"):
        value = getattr(plan, name)
        meaning = "statuses and numbers reached were true on this day" if name == "as_of" else "the day of the table"
        yield f'{name} = "{value or ""}"            # {meaning}'
    for part in ("columns", "fixed", "status"):
        yield ""
        yield f"[{part}]"
        yield from (f"{_quoted(key)} = {_quoted(value)}" for key, value in getattr(plan, part).items())


def _quoted(text: str) -> str:
    """A string of TOML: what JSON writes, with the one control character that JSON leaves bare."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


# --- remembered -------------------------------------------------------------------------------------------------------


def folder() -> Path:
    """Where plans are remembered: beside the settings."""
    return settings.settings_file().parent / "mappings"


def remembered(heads: Sequence[str], place: Path | None = None) -> Plan | None:
    """The plan that was used last for a table with these heads; None where there is none, or it cannot be read."""
    path = _file(heads, place)
    try:
        return load(path) if path.is_file() else None
    except Unreadable:  # written by a newer release, or damaged: the columns are guessed again
        return None


def remember(heads: Sequence[str], plan: Plan, place: Path | None = None) -> None:
    """Keep a plan for the next table with these heads; its days are of this table alone and are left out."""
    path = _file(heads, place)
    path.parent.mkdir(parents=True, exist_ok=True)
    save(Plan(plan.columns, plan.fixed, plan.status, plan.dates, plan.decimal, plan.unknown_status), path)


def _file(heads: Sequence[str], place: Path | None) -> Path:
    own = [head for head in heads if head not in (REFUSED_HEAD, ROW_HEAD)]
    name = hashlib.sha256("\t".join(own).encode()).hexdigest()[:16]
    return (place or folder()) / f"{name}.toml"
