"""The query language, and what it finds.

    party:China due<2027 status:open kind:quantified scholarship -draft "vocational training" OR teacher

Words are looked for in title, statement, note, parties and tags; `field:value` narrows; a minus negates; OR joins its
two neighbours. Nothing that anybody types can break the search: words are quoted before they reach the full-text index.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from tracker import commitments, dates, signals
from tracker.commitments import day
from tracker.errors import BadQuery, Invalid
from tracker.judging import levels, status_from
from tracker.model import CLOSED, Kind, Status, Strength
from tracker.reasons import Condition, News, Reason, due_within, needs, new
from tracker.record import Line, ProgressEntry, Target, number_in
from tracker.signals import Situation
from tracker.sqlite import Row, fold
from tracker.store import Store, marks


@dataclass(frozen=True, slots=True)
class Query:
    """A search as SQL over `commitment AS c`: a condition and its values. `text` is what was typed."""

    text: str = ""
    condition: str = "c.withdrawn = ''"
    values: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a search: its field ('' for a word), operator, value, and where it stands in the text."""

    name: str
    operator: str
    value: str
    position: int
    negated: bool = False
    exact: bool = False  # in quotation marks: a phrase, and no beginning of a word


SORTS = {
    "due": "c.due_latest",
    "title": "c.title COLLATE NOCASE",
    "status": f"CASE c.status {' '.join(f'WHEN {value!r} THEN {n}' for n, value in enumerate(map(str, Status)))} END",
    "kind": "c.kind",
    "added": "c.id",
    "party": "(SELECT min(fold(p.name)) FROM commitment_party cp JOIN party p ON p.id = cp.party_id"
    " WHERE cp.commitment_id = c.id AND cp.role = 'pledgor')",
}
"""What commitments can be sorted by. What is not known comes last in both directions; equals stand by their id."""

_TERM = re.compile(r'(-?)(?:([a-z]+)(:|<=|>=|<|>|=))?(?:"([^"]*)"?|(\S+))', re.IGNORECASE)


def parse(text: str, today: date | None = None) -> Query:
    """The query that a text means; `BadQuery` has the position of the word at fault. `today` is for `due:overdue`."""
    clauses: list[tuple[str, list[object]]] = []
    joined = False
    withdrawn = False
    for term in terms(text):
        if term.value == "OR" and not term.name and not term.exact:
            if not clauses:
                raise BadQuery("OR needs something before it.", term.position)
            joined = True
            continue
        withdrawn = withdrawn or term.name == "is"
        condition, values = _condition(term, today)
        if joined:
            before, earlier = clauses.pop()
            clauses.append((f"({before} OR {condition})", [*earlier, *values]))
            joined = False
        else:
            clauses.append((condition, values))
    if joined:
        raise BadQuery("OR needs something after it.", len(text.rstrip()) - 2)
    if not withdrawn:
        clauses.append(("c.withdrawn = ''", []))
    return Query(text, " AND ".join(c for c, _ in clauses), tuple(v for _, values in clauses for v in values))


def terms(text: str) -> list[Term]:
    """The terms of a search text, in order."""
    found = []
    text = text.encode("utf-8", "replace").decode()  # half of a character pair is no text
    for match in _TERM.finditer(text):
        minus, name, operator, quoted, plain = match.groups()
        value = quoted if quoted is not None else plain
        if name and name.lower() not in FIELDS:
            if operator == ":" and plain and plain.startswith("//"):  # an address is a word
                name, operator, value = "", "", f"{name}:{plain}"
            else:
                known = ", ".join(sorted(FIELDS))
                raise BadQuery(f"There is no field {name!r} to search in. Fields are: {known}.", match.start())
        found.append(Term((name or "").lower(), operator or "", value, match.start(), bool(minus), quoted is not None))
    return found


def find(store: Store, query: Query, sort: str = "due", *, descending: bool = False, limit: int = -1) -> array[int]:
    """Ids of the commitments that a query finds, in order; `sort` is one of `SORTS`."""
    if sort not in SORTS:
        raise BadQuery(f"Commitments cannot be sorted by {sort!r}. Choose one of: {', '.join(SORTS)}.")
    way = "DESC" if descending else "ASC"
    order = f"{SORTS[sort]} {way} NULLS LAST, c.id {way}"
    sql = f"SELECT c.id FROM commitment c WHERE {query.condition} ORDER BY {order} LIMIT ?"  # noqa: S608 - see parse
    return array("q", [row[0] for row in store.read(sql, *query.values, limit)])


def count(store: Store, query: Query) -> int:
    """How many commitments a query finds."""
    sql = f"SELECT count(*) FROM commitment c WHERE {query.condition}"  # noqa: S608 - see parse
    return int(store.one(sql, *query.values)[0])


def counts(store: Store, query: Query, by: str) -> dict[str, int]:
    """How many commitments a query finds for each value of 'status', 'kind', 'strength' or 'party' (as pledgor)."""
    if by == "party":
        select = "p.name FROM commitment c JOIN commitment_party cp ON cp.commitment_id = c.id AND cp.role = 'pledgor'"
        select += " JOIN party p ON p.id = cp.party_id"
    elif by in ("status", "kind", "strength"):
        select = f"c.{by} FROM commitment c"
    else:
        raise BadQuery(f"Commitments cannot be counted by {by!r}.")
    sql = f"SELECT count(*), {select} WHERE {query.condition} GROUP BY 2 ORDER BY 1 DESC, 2"
    return {row[1]: row[0] for row in store.read(sql, *query.values)}


# --- fields -----------------------------------------------------------------------------------------------------------

ANYTHING = "1"


def _condition(term: Term, today: date | None) -> Condition:
    condition, values = FIELDS[term.name](term, today) if term.name else _words(term)
    if condition == ANYTHING:  # a word without letters, which nothing can be searched by, also when it is negated
        return condition, values
    return (f"NOT ({condition})" if term.negated else condition), values


def _words(term: Term) -> Condition:
    """Full text: words quoted for FTS5, the last one as the beginning of a word unless in quotation marks."""
    words = re.findall(r"\w+", term.value.replace("\0", " "))
    if not words:
        return ANYTHING, []
    match = '"' + " ".join(words) + '"' + ("" if term.exact else "*")
    return "c.id IN (SELECT rowid FROM commitment_words WHERE commitment_words MATCH ?)", [match]


def _choice(column: str, kinds: type[Kind] | type[Strength]) -> Callable[[Term, date | None], Condition]:
    def condition(term: Term, _: date | None) -> Condition:
        if term.value not in list(kinds):
            raise BadQuery(f"{term.value!r} is no {column}. Use one of: {', '.join(kinds)}.", term.position)
        return f"c.{column} = ?", [term.value]

    return condition


def _party(*roles: str) -> Callable[[Term, date | None], Condition]:
    def condition(term: Term, _: date | None) -> Condition:
        sql = (
            f"c.id IN (SELECT commitment_id FROM commitment_party WHERE role IN ({marks(roles)})"  # noqa: S608 - marks
            f" AND party_id IN (SELECT id FROM party WHERE {_named('name', term)}))"
        )
        return sql, [*roles, fold(term.value)]

    return condition


def _named(column: str, term: Term) -> str:
    """A name that holds what was typed (`party:China`), or is just that (`party="China"`)."""
    return f"fold({column}) = ?" if term.operator == "=" else f"instr(fold({column}), ?)"


def _status(term: Term, _: date | None) -> Condition:
    if term.value == "open":
        return f"c.status NOT IN ({marks(CLOSED)})", [*sorted(CLOSED)]
    if term.value == "closed":
        return f"c.status IN ({marks(CLOSED)})", [*sorted(CLOSED)]
    if term.value == "none":
        return "c.status = ''", []
    try:
        return "c.status = ?", [status_from(term.value)]
    except Invalid:
        known = ", ".join([*Status, "open", "closed", "none"])
        raise BadQuery(f"{term.value!r} is no status. Use one of: {known}.", term.position) from None


def _due(term: Term, today: date | None) -> Condition:
    if term.value == "none":
        return "c.due_latest IS NULL", []
    if term.value == "overdue":
        if today is None:
            raise BadQuery("Overdue can only be asked where the day is known.", term.position)
        return needs(Reason.OVERDUE, today)
    if ahead := re.fullmatch(r"(\d{1,4})d", term.value):
        if today is None:
            raise BadQuery("A number of days can only be asked where the day is known.", term.position)
        return due_within(today, int(ahead[1]))
    first, last = _span(term)
    spans: dict[str, Condition] = {
        "<": ("c.due_latest < ?", [first.isoformat()]),
        "<=": ("c.due_latest <= ?", [last.isoformat()]),
        ">": ("c.due_latest > ?", [last.isoformat()]),
        ">=": ("c.due_latest >= ?", [first.isoformat()]),
    }
    within: Condition = ("c.due_latest >= ? AND c.due_earliest <= ?", [first.isoformat(), last.isoformat()])
    return spans.get(term.operator) or within


def _span(term: Term) -> tuple[date, date]:
    """The first and the last day of what was typed as a date."""
    try:
        first, last = dates.bounds(term.value)
    except Invalid:
        raise BadQuery(f"{term.value!r} is no date. Write 2027, 2027-06 or 2027-06-30.", term.position) from None
    if first is None or last is None:
        raise BadQuery(f"{term.value!r} has no end. Write 2027, 2027-06 or 2027-06-30.", term.position)
    return first, last


def _tag(term: Term, _: date | None) -> Condition:
    return "c.id IN (SELECT commitment_id FROM tag WHERE fold(name) = ?)", [fold(term.value)]


def _document(term: Term, _: date | None) -> Condition:
    sql = (
        "c.id IN (SELECT cp.commitment_id FROM commitment_passage cp JOIN passage p ON p.id = cp.passage_id"  # noqa: S608 - constants
        " JOIN document_version v ON v.id = p.version_id WHERE v.document_id IN"
        f" (SELECT id FROM document WHERE id = ? OR {_named('title', term)}))"
    )
    return sql, [number_in("D", term.value), fold(term.value)]


def _has(term: Term, _: date | None) -> Condition:
    tables = {
        "evidence": "evidence_link",
        "progress": "progress",
        "passage": "commitment_passage",
        "quantity": "target",
    }
    if term.value not in tables:
        raise BadQuery(f"A commitment can have: {', '.join(tables)}.", term.position)
    return f"c.id IN (SELECT commitment_id FROM {tables[term.value]})", []  # noqa: S608 - a constant above


def _is(term: Term, _: date | None) -> Condition:
    if term.value != "withdrawn":
        raise BadQuery("A commitment can be: withdrawn.", term.position)
    return "c.withdrawn <> ''", []


def _attention(term: Term, today: date | None) -> Condition:
    if term.value not in list(Reason):
        raise BadQuery(f"Attention is needed because of one of: {', '.join(Reason)}.", term.position)
    if today is None:
        raise BadQuery("What needs attention can only be asked where the day is known.", term.position)
    return needs(Reason(term.value), today)


def _new(news: News) -> Callable[[Term, date | None], Condition]:
    """Recorded since, before or within a day, month, year or moment, in UTC."""

    def condition(term: Term, _: date | None) -> Condition:
        if re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+Z?", term.value) and term.operator == ">=":
            return new(news, term.value)
        first, last = _span(term)
        begin, end = first.isoformat(), f"{last}~"  # which sorts behind every moment of that day
        spans = {"<": ("", begin), "<=": ("", end), ">": (end, "~"), ">=": (begin, "~")}
        return new(news, *spans.get(term.operator, (begin, end)))

    return condition


FIELDS: dict[str, Callable[[Term, date | None], Condition]] = {
    "party": _party("pledgor", "beneficiary"),
    "pledgor": _party("pledgor"),
    "beneficiary": _party("beneficiary"),
    "kind": _choice("kind", Kind),
    "strength": _choice("strength", Strength),
    "status": _status,
    "due": _due,
    "tag": _tag,
    "document": _document,
    "has": _has,
    "is": _is,
    "attention": _attention,
    **{str(news): _new(news) for news in News},
}
"""The fields of the query language."""


# --- lines of the table -----------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Facts:
    pledgors: list[str] = field(default_factory=list)
    beneficiaries: list[str] = field(default_factory=list)
    phrase: str = ""
    start: date | None = None
    target: Target | None = None
    entries: list[ProgressEntry] = field(default_factory=list)


def rows(store: Store, ids: Sequence[int], today: date) -> dict[int, Line]:
    """The lines of a page of commitments (up to a few hundred ids), judged by the day given."""
    facts = _facts(store, ids)
    return {row["id"]: _line(row, facts[row["id"]], today) for row in _commitments(store, ids)}


def situations(store: Store, ids: Sequence[int], today: date) -> dict[int, Situation]:
    """What signals are judged by, for a page of commitments (up to a few hundred ids)."""
    facts = _facts(store, ids)
    return {row["id"]: _situation(row, facts[row["id"]], today) for row in _commitments(store, ids)}


def _commitments(store: Store, ids: Sequence[int]) -> list[Row]:
    return store.read(f"SELECT * FROM commitment WHERE id IN ({marks(ids)})", *ids)  # noqa: S608 - marks only


def _facts(store: Store, ids: Sequence[int]) -> dict[int, _Facts]:
    facts = {id_: _Facts() for id_ in ids}
    inside = f"commitment_id IN ({marks(ids)})"
    _read_parties(store, ids, inside, facts)
    for r in store.read(f"SELECT * FROM deadline WHERE position = 0 AND {inside}", *ids):  # noqa: S608 - marks only
        facts[r["commitment_id"]].phrase, facts[r["commitment_id"]].start = r["phrase"], day(r["start"])
    for r in store.read(f"SELECT * FROM target WHERE position = 0 AND {inside}", *ids):  # noqa: S608 - marks only
        facts[r["commitment_id"]].target = commitments.target(r)
    sql = f"SELECT * FROM progress WHERE {inside} ORDER BY as_of, recorded_at, id"  # noqa: S608 - marks only
    for r in store.read(sql, *ids):
        plain = (r["id"], r["target_id"], Decimal(r["value"]), r["mode"], date.fromisoformat(r["as_of"]))
        facts[r["commitment_id"]].entries.append(ProgressEntry(*plain, "", "", "", str(r["party_id"] or "")))
    return facts


def _read_parties(store: Store, ids: Sequence[int], inside: str, facts: dict[int, _Facts]) -> None:
    parties = store.read(
        "SELECT commitment_id, role, p.name FROM commitment_party cp JOIN party p ON p.id = cp.party_id"  # noqa: S608
        f" WHERE {inside} ORDER BY cp.id",
        *ids,
    )
    for id_, role, name in parties:
        (facts[id_].pledgors if role == "pledgor" else facts[id_].beneficiaries).append(name)


def _situation(row: Row, facts: _Facts, today: date) -> Situation:
    target = facts.target
    known = levels(facts.entries, target.id, today) if target else []
    return Situation(
        Kind(row["kind"]),
        Status(row["status"]) if row["status"] else None,
        day(row["status_on"]),
        facts.start,
        day(row["due_earliest"]),
        day(row["due_latest"]),
        target.value if target else None,
        target.baseline if target else Decimal(0),
        known[-1][1] if known else None,
        known[-1][0] if known else None,
        known[-2][1] if len(known) > 1 else None,
        ceiling=target is not None and target.comparator == "<=",
    )


def _line(row: Row, facts: _Facts, today: date) -> Line:
    now = _situation(row, facts, today)
    judged = signals.assess(now, today)
    return Line(
        row["id"],
        row["title"],
        "; ".join(facts.pledgors),
        "; ".join(facts.beneficiaries),
        now.kind,
        Strength(row["strength"]),
        row["due"],
        facts.phrase,
        now.status,
        now.status_on,
        tuple(judged.signals),
        judged.share,
        judged.expected,
        signals.timing(now),
    )
