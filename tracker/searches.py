"""The search log: where was looked, with which words, and what was found. "Nothing found" is an observation with a day.

It is never a failure of the promise, and it has a next look: else silence would turn into a verdict by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tracker import commitments
from tracker.errors import Invalid
from tracker.model import Label
from tracker.parties import insert, party_id
from tracker.store import Store, now

RESULTS = ("found", "none", "partial")
LOOK_AGAIN = 90


@dataclass(frozen=True, slots=True)
class Search:
    """A search that was made on a day: `covers_to` is up to when something would have been found."""

    place: str
    queries: str
    on: date
    result: str = "none"
    languages: tuple[str, ...] = ()  # BCP 47
    covers_from: date | None = None
    covers_to: date | None = None
    next_due: date | None = None
    party: str = ""
    note: str = ""
    id: int = 0
    author: str = ""
    recorded_at: str = ""


def log(store: Store, id_: int, search: Search) -> int:
    """Write a search down for a commitment; gives its id. One change. Raises `Invalid` where it says too little."""
    known = commitments.get(store, id_)
    place, queries = search.place.strip(), search.queries.strip()
    if not place or not queries:
        raise Invalid("search", "A search needs where and with which words: nobody can look there again otherwise.")
    if search.result not in RESULTS:
        raise Invalid("result", f"{search.result!r} is no result of a search. Use one of: {', '.join(RESULTS)}.")
    if search.covers_from and search.covers_to and search.covers_to < search.covers_from:
        raise Invalid("until", f"A search cannot cover {search.covers_from} to {search.covers_to}.")
    if search.next_due and search.next_due <= search.on:
        raise Invalid("next", f"The next look ({search.next_due}) must come after the search ({search.on}).")
    days = {name: getattr(search, name) for name in ("covers_from", "covers_to", "next_due")}
    with store.change(Label.LOG_SEARCH, known.ref) as db:
        return insert(
            db,
            "search_log",
            commitment_id=id_,
            party_id=party_id(db, search.party) if search.party.strip() else None,
            performed_on=search.on.isoformat(),
            place=place,
            queries=queries,
            languages=", ".join(search.languages),
            result=search.result,
            note=search.note.strip(),
            recorded_at=now(),
            author=store.author,
            **{name: day.isoformat() if day else None for name, day in days.items()},
        )


def next_look(result: str, on: date, days: int = LOOK_AGAIN) -> date | None:
    """When to look again unless somebody says otherwise: where all was found, never."""
    return None if result == "found" else on + timedelta(days=days)


def of(store: Store, id_: int) -> list[Search]:
    """The searches for a commitment, the latest first."""
    rows = store.read(
        "SELECT s.*, coalesce(p.name, '') AS party FROM search_log s LEFT JOIN party p ON p.id = s.party_id"
        " WHERE s.commitment_id = ? ORDER BY s.performed_on DESC, s.id DESC",
        id_,
    )
    return [
        Search(
            **{n: row[n] for n in ("place", "queries", "result", "party", "note", "id", "author", "recorded_at")},
            on=date.fromisoformat(row["performed_on"]),
            languages=tuple(filter(None, row["languages"].split(", "))),
            covers_from=commitments.day(row["covers_from"]),
            covers_to=commitments.day(row["covers_to"]),
            next_due=commitments.day(row["next_due"]),
        )
        for row in rows
    ]


def nothing_found(store: Store, id_: int, until: date) -> date | None:
    """The day of the last search up to a day where nothing was found; None where something was, or nobody looked."""
    rows = store.read(
        "SELECT performed_on, result FROM search_log WHERE commitment_id = ? AND performed_on <= ?"
        " ORDER BY performed_on DESC, id DESC LIMIT 1",
        id_,
        until.isoformat(),
    )
    return date.fromisoformat(rows[0]["performed_on"]) if rows and rows[0]["result"] == "none" else None
