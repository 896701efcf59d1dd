"""What tests of the core begin with: drafts, documents with candidates, and whole stores as values."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from tracker import commitments, intake, journal
from tracker.intake import Imported
from tracker.model import Candidate, Draft, Due, Kind, Quantity, Reading, Text
from tracker.record import DocumentFacts
from tracker.store import Store

ROOT = Path(__file__).resolve().parent.parent.parent
SEED = ROOT / "seeds" / "gulf-observer-2024-12-01.txt"
SEED_DAY = date(2024, 12, 1)

ROLLING = Reading(
    "2024-12-01/2027-11-30", date(2027, 11, 30), date(2027, 12, 1), SEED_DAY, "rolling", SEED_DAY, "3 years"
)
CALENDAR = Reading(
    "2025/2027", date(2027, 12, 31), date(2027, 12, 31), date(2025, 1, 1), "calendar", SEED_DAY, "calendar years"
)


def draft(title: str = "1,500 training opportunities", **fields: Any) -> Draft:
    """A draft; without more fields it is China's pledge of the seed document."""
    training = Draft(
        title,
        statement=f"China committed to providing {title}.",
        kind=Kind.QUANTIFIED,
        pledgors=("China",),
        beneficiaries=("Kazakhstan", "Uzbekistan"),
        quantities=(Quantity(Decimal(1500), "training opportunities"),),
        due=Due("over the next three years", (ROLLING, CALENDAR)),
    )
    return training.with_(**fields)


def event(title: str = "Summit in Kazakhstan", **fields: Any) -> Draft:
    """A draft of something to be held in 2025."""
    return Draft(title, kind=Kind.EVENT, pledgors=("China",), due=commitments.due_from("2025")).with_(**fields)


def plain(title: str, **fields: Any) -> Draft:
    """A draft of a title, without parties, numbers or a day."""
    return Draft(title).with_(**fields)


def imported(store: Store, path: Path, *, accept: bool = False) -> Imported:
    """A document read from disk, looked through and kept."""
    found = intake.look_through(store, intake.prepare(path))
    return intake.keep_all(store, [found], accept=accept)[0]


def kept(store: Store, text: str, *candidates: Candidate, issued: date | None = SEED_DAY) -> Imported:
    """A document of these words with these candidates, as if somebody else had found them."""
    prepared = intake.Prepared("made.txt", text.encode(), Text(text), DocumentFacts("Made", issued=issued))
    return intake.keep_all(store, [intake.Found(prepared, prepared.facts, candidates)])[0]


def candidate(text: str, quote: str, focus: str = "", **fields: Any) -> Candidate:
    """A candidate with its words where they stand in the text."""
    start = text.index(quote)
    focus = focus or quote
    focus_start = start + quote.index(focus)
    places = (start, start + len(quote), focus, focus_start, focus_start + len(focus))
    return Candidate(quote, *places, **{"confidence": 0.9, "rule": "made", **fields})


def everything(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all journalled tables, without what every store begins with."""
    seeded = "substr(uid, 15, 1) = '5'"  # a UUID made of a name
    return {
        table: [tuple(row) for row in store.read(f'SELECT * FROM "{table}" WHERE NOT {seeded} ORDER BY id')]
        for table in journal.tables(store._db)
    }
