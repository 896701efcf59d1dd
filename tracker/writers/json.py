"""A report as JSON: its facts, its tables with typed values, and the records that it was made of.

The hash is checked by hashing `records` again: JSON, UTF-8, keys sorted, no spaces, nothing escaped beyond need.
"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

from tracker.content import Cell, Mark, Report, Table
from tracker.model import Tick


def write(report: Report, tick: Tick) -> bytes:
    """The whole report; decimals and dates are strings, so that nothing is rounded."""
    tables = []
    for done, table in enumerate(report.tables):
        tick(done, len(report.tables), "json")
        tables.append(_table(table))
    whole = {
        "title": report.title,
        "scope": report.subtitle,
        "as_of": report.as_of.isoformat(),
        "facts": [{"name": name, "value": value} for name, value in report.facts],
        "tables": tables,
        "records": report.records,
        "footer": report.footer,
        "sha256": report.sha256,
        "version": report.version,
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def _table(table: Table) -> dict[str, Any]:
    columns = [{"name": column.name, "kind": column.kind} for column in table.columns]
    return {
        "key": table.key,
        "caption": table.caption,
        "columns": columns,
        "rows": [[_value(cell) for cell in row] for row in table.rows],
        "total": [_value(cell) for cell in table.total] if table.total else None,
        "notes": table.notes,
    }


def _value(cell: Cell) -> Any:
    match cell:
        case Mark():
            return cell.code or None
        case date():
            return cell.isoformat()
        case Decimal():
            return format(cell, "f")
    return cell
