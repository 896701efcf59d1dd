"""The scales that every store begins with, from `resources/scales.toml`."""

from __future__ import annotations

import tomllib
from typing import Any

from tracker import settings
from tracker.sqlite import Connection
from tracker.uid import named_uid


def scales(db: Connection) -> None:
    """Add the scales, values and mappings that the file lacks. Their uids are the same in every store, for merging."""
    data = tomllib.loads(settings.resource("scales.toml").read_text("utf-8"))
    for scale in data["scale"]:
        _add(db, "scale", scale["code"], origin="seeded", **{k: v for k, v in scale.items() if k != "value"})
        for position, value in enumerate(scale["value"]):
            name = f"{scale['code']} {value['code']}"
            _add(db, "scale_value", name, scale=scale["code"], position=position, **value)
    for mapping in data["mapping"]:
        for before, after in mapping["values"].items():
            name = f"{mapping['from']} {before} {mapping['to']}"
            ends = {"from_scale": mapping["from"], "from_value": before, "to_scale": mapping["to"], "to_value": after}
            _add(db, "scale_mapping", name, **ends, note=mapping.get("note", ""))


def _add(db: Connection, table: str, name: str, **values: Any) -> None:
    row = {"uid": named_uid(f"{table} {name}"), **values}
    marks = ", ".join("?" * len(row))
    into = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks}) ON CONFLICT DO NOTHING"  # noqa: S608 - constants
    db.execute(into, tuple(row.values()))
