"""Saved views: a search with its order, grouping and columns under a name. Every function that writes is one change."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from tracker import search
from tracker.errors import BadQuery, Invalid, NotFound
from tracker.model import Label
from tracker.parties import insert
from tracker.sqlite import Row
from tracker.store import Store

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class SavedView:
    """A way to look at commitments. `sort` and `group` are as `search.find` takes them; `columns` are (key, width),
    empty for the usual ones."""

    name: str
    query: str = ""
    sort: str = "due"
    group: str = ""
    columns: tuple[tuple[str, int], ...] = ()
    id: int = 0


def save(store: Store, view: SavedView) -> int:
    """Keep a view under its name, in place of one that has it already; gives its id. Writes one change."""
    name = _name(view.name)
    values = {
        "name": name,
        "query": view.query.strip(),
        "sort": view.sort,
        "columns": json.dumps(view.columns),
        "grouping": view.group,
    }
    with store.change(Label.SAVE_VIEW, name) as db:
        row = db.conn.execute("SELECT id FROM saved_view WHERE name = ?", (name,)).fetchone()
        if row:
            db.table("saved_view").update(row["id"], values)
            return int(row["id"])
        last = db.conn.execute("SELECT coalesce(max(position), 0) FROM saved_view").fetchone()[0]
        return insert(db, "saved_view", position=last + 1, **values)


def rename(store: Store, id_: int, name: str) -> None:
    """Give a view another name; `Invalid` where another one has it. Writes one change."""
    before, name = get(store, id_), _name(name)
    if any(view.name.casefold() == name.casefold() for view in listed(store) if view.id != id_):
        raise Invalid("name", f"There is a view {name!r} already; choose another name.")
    with store.change(Label.RENAME_VIEW, f"{before.name} → {name}") as db:
        db.table("saved_view").update(id_, {"name": name})


def delete(store: Store, id_: int) -> None:
    """Forget a view; what it shows stays. Writes one change."""
    view = get(store, id_)
    with store.change(Label.DELETE_VIEW, view.name) as db:
        db.table("saved_view").delete(id_)


def listed(store: Store) -> list[SavedView]:
    """All views, in their order."""
    return [_view(row) for row in store.read("SELECT * FROM saved_view ORDER BY position, id")]


def get(store: Store, id_: int) -> SavedView:
    """One view; raises `NotFound`."""
    rows = store.read("SELECT * FROM saved_view WHERE id = ?", id_)
    if not rows:
        raise NotFound("This view is no longer there: it was deleted, perhaps in another window.")
    return _view(rows[0])


def counted(store: Store, today: date) -> list[tuple[SavedView, int | None]]:
    """All views with how many commitments each shows; None where its search can no longer be read."""
    return [(view, _number(store, view, today)) for view in listed(store)]


def _number(store: Store, view: SavedView, today: date) -> int | None:
    try:
        return search.count(store, search.parse(view.query, today))
    except BadQuery:
        return None


def _name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise Invalid("name", "A view needs a name.")
    if len(name) > LONGEST_NAME:
        raise Invalid("name", f"A name of {len(name)} characters is too long (at most {LONGEST_NAME}).")
    return name


def _view(row: Row) -> SavedView:
    columns = tuple((str(key), int(width)) for key, width in json.loads(row["columns"]))
    return SavedView(row["name"], row["query"], row["sort"] or "due", row["grouping"], columns, row["id"])
