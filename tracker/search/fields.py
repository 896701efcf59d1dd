"""What each field of the query language means in SQL over `commitment AS c`.

The plus before `c.id IN (…)` keeps SQLite from looking every commitment up that a subquery gives: it walks the index of
the order instead and asks of each whether it is among them, ten times as fast where many are.

Nothing that anybody types breaks the search: words are quoted before they reach the full-text index, all other values
are bound.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from tracker import dates
from tracker.errors import BadQuery, Invalid
from tracker.judging import status_from
from tracker.model import CLOSED, EvidenceKind, Kind, Status, Strength
from tracker.reasons import Condition, News, Reason, due_within, needs, new
from tracker.record import number_in
from tracker.search import days
from tracker.search.terms import Meaning, Term
from tracker.sqlite import fold
from tracker.store import marks

ANYTHING = "1"
COMPUTED_STATUS = ("open", "closed", "none")
HAVING = {"evidence": "evidence_link", "progress": "progress", "passage": "commitment_passage", "quantity": "target"}
DATES = "2027, 2027-06 or 2027-06-30"


@dataclass(frozen=True, slots=True)
class Field:
    """A field: what it makes of a term, and a value to show it by."""

    meaning: Meaning
    example: str


def words(term: Term, column: str = "") -> Condition:
    """Full text, of one column or of all: the last word is the beginning of one unless in quotation marks.

    A single Latin letter or digit begins nearly every row, and is looked for in quotation marks alone.
    """
    found = re.findall(r"\w+", term.value.replace("\0", " "))
    if not found or (not term.exact and len(found[-1]) == len(found) == 1 and found[0].isascii()):
        return ANYTHING, []
    match = '"' + " ".join(found) + '"' + ("" if term.exact else "*")
    if column:
        match = f"{column} : {match}"
    condition = "+c.id IN (SELECT rowid FROM commitment_words WHERE commitment_words MATCH ?)"
    number = number_in("C", term.value) if re.fullmatch(r"[Cc]-\d+", term.value) and not column else 0
    return (f"(c.id = ? OR {condition})", [number, match]) if number else (condition, [match])


def _in_column(column: str) -> Meaning:
    def condition(term: Term, _: date | None) -> Condition:
        if term.value == "none" and not term.exact:
            return f"c.{column} = ''", []
        return words(term, column)

    return condition


def _choice(column: str, kinds: type[Kind] | type[Strength]) -> Meaning:
    def condition(term: Term, _: date | None) -> Condition:
        if term.value.lower() not in list(kinds):
            raise _no_value(term, f"{term.value!r} is no {column}.", f"Use one of: {', '.join(kinds)}.")
        return f"c.{column} = ?", [term.value.lower()]

    return condition


def _party(*roles: str) -> Meaning:
    def condition(term: Term, _: date | None) -> Condition:
        inside = f"SELECT commitment_id FROM commitment_party WHERE role IN ({marks(roles)})"  # noqa: S608 - marks
        if term.value == "none" and not term.exact:
            return f"+c.id NOT IN ({inside})", [*roles]
        named = f" AND party_id IN (SELECT id FROM party WHERE {_named('name', term)})"  # noqa: S608 - constants
        return f"+c.id IN ({inside}{named})", [*roles, fold(term.value)]

    return condition


def _named(column: str, term: Term) -> str:
    """A name that holds what was typed (`party:China`), or is just that (`party="China"`)."""
    return f"fold({column}) = ?" if term.operator == "=" else f"instr(fold({column}), ?)"


def _status(term: Term, _: date | None) -> Condition:
    value = term.value.lower()
    if value == "open":
        return f"c.status NOT IN ({marks(CLOSED)})", [*sorted(CLOSED)]
    if value == "closed":
        return f"c.status IN ({marks(CLOSED)})", [*sorted(CLOSED)]
    if value == "none":
        return "c.status = ''", []
    try:
        return "c.status = ?", [str(status_from(value))]
    except Invalid:
        known = ", ".join([*Status, *COMPUTED_STATUS])
        raise _no_value(term, f"{term.value!r} is no status.", f"Use one of: {known}.") from None


def _due(term: Term, today: date | None) -> Condition:
    if term.value == "none":
        return "c.due_latest IS NULL", []
    if term.value == "overdue":
        if today is None:
            raise _no_value(term, "Overdue can only be asked where the day is known.", "")
        return needs(Reason.OVERDUE, today)
    if ahead := re.fullmatch(r"(\d{1,4})d", term.value):
        if today is None:
            raise _no_value(term, "A number of days can only be asked where the day is known.", "")
        return due_within(today, int(ahead[1]))
    first, last = _span(term, today, ahead=True)
    if term.operator in (":", "="):
        return "c.due_latest >= ? AND c.due_earliest <= ?", [first.isoformat(), last.isoformat()]
    return f"c.due_latest {term.operator} ?", [(first if term.operator in ("<", ">=") else last).isoformat()]


def _span(term: Term, today: date | None, *, ahead: bool) -> tuple[date, date]:
    """The first and the last day that a term names; raises where it names none."""
    named = days.relative(term.value, today, ahead=ahead)
    if named:
        return named
    try:
        first, last = dates.bounds(term.value)
    except Invalid:
        raise _no_value(term, f"{term.value!r} is no date.", f"Write {DATES}.") from None
    if first is None or last is None:
        raise _no_value(term, f"{term.value!r} has no end.", f"Write {DATES}.")
    return first, last


def _moments(term: Term, today: date | None) -> tuple[str, str]:
    """From which moment until before which one, in UTC as the store writes them, a term reaches."""
    if re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+Z?", term.value) and term.operator == ">=":
        return term.value, "~"  # which sorts behind every moment
    begin, after = days.moments(*_span(term, today, ahead=False))
    spans = {"<": ("", begin), "<=": ("", after), ">": (after, "~"), ">=": (begin, "~")}
    return spans.get(term.operator, (begin, after))


def _new(news: News) -> Meaning:
    """Recorded since, before or within a day, month, year or moment."""

    def condition(term: Term, today: date | None) -> Condition:
        return new(news, *_moments(term, today))

    return condition


def _changed(term: Term, today: date | None) -> Condition:
    """Touched by any change in the time; `changed<` is: not since."""
    begin, after = _moments(term, today)
    touched = (
        "SELECT j.commitment_id FROM step s JOIN journal j ON j.step_id = s.id"
        " WHERE j.commitment_id IS NOT NULL AND s.at >= ? AND s.at < ?"
    )
    if begin:
        return f"+c.id IN ({touched})", [begin, after]
    return f"+c.id NOT IN ({touched})", [after, "~"]


def _attention(term: Term, today: date | None) -> Condition:
    if term.value not in list(Reason):
        raise _no_value(term, f"Nothing needs attention for {term.value!r}.", f"Use one of: {', '.join(Reason)}.")
    if today is None:
        raise _no_value(term, "What needs attention can only be asked where the day is known.", "")
    return needs(Reason(term.value), today)


def _tag(term: Term, _: date | None) -> Condition:
    if term.value == "none" and not term.exact:
        return "+c.id NOT IN (SELECT commitment_id FROM tag)", []
    names = "SELECT name FROM (SELECT DISTINCT name FROM tag) WHERE fold(name) = ?"
    return f"+c.id IN (SELECT commitment_id FROM tag WHERE name IN ({names}))", [fold(term.value)]  # noqa: S608 - constants


def _document(term: Term, _: date | None) -> Condition:
    if term.value == "none" and not term.exact:
        return "+c.id NOT IN (SELECT commitment_id FROM commitment_passage)", []
    sql = (
        "+c.id IN (SELECT cp.commitment_id FROM commitment_passage cp JOIN passage p ON p.id = cp.passage_id"  # noqa: S608 - constants
        " JOIN document_version v ON v.id = p.version_id WHERE v.document_id IN"
        f" (SELECT id FROM document WHERE id = ? OR {_named('title', term)}))"
    )
    return sql, [0 if term.exact else number_in("D", term.value), fold(term.value)]


def _ref(term: Term, _: date | None) -> Condition:
    number = number_in("C", term.value)
    if not number:
        raise _no_value(term, f"{term.value!r} is no number of a commitment.", "Write ref:C-0007 or ref:7.")
    signs = {"<": "<", "<=": "<=", ">": ">", ">=": ">="}
    return f"c.id {signs.get(term.operator, '=')} ?", [number]


def _evidence(term: Term, _: date | None) -> Condition:
    if term.value in ("none", "any") and not term.exact:
        without = "NOT " if term.value == "none" else ""
        return f"+c.id {without}IN (SELECT commitment_id FROM evidence_link)", []  # noqa: S608 - constants
    linked = "+c.id IN (SELECT l.commitment_id FROM evidence_link l JOIN evidence e ON e.id = l.evidence_id WHERE {})"
    if term.value in list(EvidenceKind) and not term.exact:
        return linked.format("e.kind = ?"), [term.value]
    told = "instr(fold(e.source || ' ' || e.statement || ' ' || e.publisher), ?)"
    return linked.format(told), [fold(term.value)]


def _has(term: Term, _: date | None) -> Condition:
    if term.value not in HAVING:
        raise _no_value(term, f"A commitment cannot have {term.value!r}.", f"Use one of: {', '.join(HAVING)}.")
    return f"+c.id IN (SELECT commitment_id FROM {HAVING[term.value]})", []  # noqa: S608 - a constant above


def _is(term: Term, _: date | None) -> Condition:
    if term.value != "withdrawn":
        raise _no_value(term, f"A commitment cannot be {term.value!r}.", "Write is:withdrawn.")
    return "c.withdrawn <> ''", []


def _no_value(term: Term, said: str, hint: str) -> BadQuery:
    return BadQuery(said, term.start, term.end, hint)


FIELDS: dict[str, Field] = {
    "party": Field(_party("pledgor", "beneficiary"), "China"),
    "pledgor": Field(_party("pledgor"), "China"),
    "beneficiary": Field(_party("beneficiary"), "Kenya"),
    "status": Field(_status, "open"),
    "due": Field(_due, "2027"),
    "kind": Field(_choice("kind", Kind), "quantified"),
    "strength": Field(_choice("strength", Strength), "firm"),
    "tag": Field(_tag, "health"),
    "document": Field(_document, '"joint statement"'),
    "evidence": Field(_evidence, "none"),
    "has": Field(_has, "progress"),
    "title": Field(_in_column("title"), "scholarship"),
    "note": Field(_in_column("note"), "report"),
    "changed": Field(_changed, "week"),
    **{str(news): Field(_new(news), "week") for news in News},
    "attention": Field(_attention, "overdue"),
    "ref": Field(_ref, "C-0007"),
    "is": Field(_is, "withdrawn"),
}
"""The fields of the query language, the most used first."""

EXAMPLES = (
    "scholarship teacher",
    '"vocational training"',
    "party:China -draft",
    "status:open due<2027",
    "kind:quantified OR kind:event",
    "due:overdue evidence:none",
    "changed>=week",
)
"""Searches that show what the language can say."""
