"""How a search text may go on at the cursor: fields first, then a field's values with how many have them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.reasons import News, Reason
from tracker.search import days, fields
from tracker.search.editing import written
from tracker.search.facets import FACETS, Value
from tracker.search.finding import count
from tracker.search.query import Query, parse
from tracker.search.terms import Term, split
from tracker.sqlite import fold
from tracker.store import Store

MOST = 12
WORDS = {
    "status": ("open", "closed", "none"),
    "due": ("overdue", "none", "week", "month"),
    "has": tuple(fields.HAVING),
    "is": ("withdrawn",),
    "changed": tuple(days.AWAY),
    **{str(news): tuple(days.AWAY) for news in News},
    "attention": tuple(map(str, Reason)),
    "strength": ("firm", "soft"),
}
"""Values that stand for a rule rather than for what is stored."""
ASKED_AS = {"pledgor": "party", "beneficiary": "party"}


@dataclass(frozen=True, slots=True)
class Option:
    """One way to go on: the text of the whole term, what people know it by, how many it finds (None: not counted)."""

    text: str
    name: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Completion:
    """Ways to go on for the term at [start, end) of the text."""

    start: int
    end: int
    options: tuple[Option, ...]


def complete(store: Store, text: str, cursor: int, today: date | None = None) -> Completion:
    """What may stand at the cursor (an offset in `text`); no options where nothing can be told."""
    term = next((t for t in split(text) if t.start < cursor <= t.end), None)
    if term is None:
        return Completion(cursor, cursor, tuple(Option(f"{name}:", name) for name in fields.FIELDS))
    minus = "-" if term.negated else ""
    if not term.name:
        typed = text[term.start : cursor].removeprefix("-").lower()
        names = [name for name in fields.FIELDS if name.startswith(typed)]
        return Completion(term.start, term.end, tuple(Option(f"{minus}{name}:", name) for name in names))
    if term.name not in fields.FIELDS or cursor < term.value_start:
        return Completion(cursor, cursor, ())
    found = _values(store, term, text[term.value_start : cursor].strip('"'), today)
    shown = [o for o in (_option(minus, term, value) for value in found) if o.text != text[term.start : term.end]]
    return Completion(term.start, term.end, tuple(shown[:MOST]))


def _option(minus: str, term: Term, value: Value) -> Option:
    made = written(term.name, value.value)
    return Option(f"{minus}{made.replace(':', term.operator, 1)}", value.name or value.value, value.number)


def _values(store: Store, term: Term, typed: str, today: date | None) -> list[Value]:
    known = fold(typed)
    rules = [word for word in WORDS.get(term.name, ()) if word.startswith(known)]
    ruled = [Value(word, word, _number(store, term.name, word, today)) for word in rules]
    facet = FACETS.get(ASKED_AS.get(term.name, term.name))
    stored = facet(store, Query()) if facet else []
    said = {value.value for value in ruled}
    fitting = [v for v in stored if v.value not in said and known in fold(f"{v.value} {v.name}")]
    beginning = [v for v in fitting if fold(v.name or v.value).startswith(known)]
    return [*ruled, *beginning, *(v for v in fitting if v not in beginning)]


def _number(store: Store, name: str, word: str, today: date | None) -> int | None:
    known = today or (word not in (*days.AWAY, "overdue") and name != "attention")
    return count(store, parse(f"{name}:{word}", today)) if known else None
