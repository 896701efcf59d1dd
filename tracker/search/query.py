"""From a search text to a condition that the store can answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tracker.errors import BadQuery
from tracker.reasons import Condition
from tracker.search import fields
from tracker.search.terms import Term, split


@dataclass(frozen=True, slots=True)
class Query:
    """A search as SQL over `commitment AS c`: a condition and its values. `text` is what was typed."""

    text: str = ""
    condition: str = "c.withdrawn = ''"
    values: tuple[object, ...] = ()


def parse(text: str, today: date | None = None, *, but: str = "") -> Query:
    """The query that a text means; `BadQuery` says what is wrong with which word.

    `today` is for what depends on the day, as `due:overdue`. Terms of the field `but` are left out.
    """
    clauses: list[Condition] = []
    found = [term for term in terms(text) if not but or term.name != but]
    joined: Term | None = None
    for term in _tidy(found) if but else found:
        if term.is_or:
            if not clauses or joined:
                raise BadQuery("OR needs something before it.", term.start, term.end, "Write: training OR trees.")
            joined = term
            continue
        condition, values = _condition(term, today)
        if joined:
            before, earlier = clauses.pop()
            condition, values = f"({before} OR {condition})", [*earlier, *values]
            joined = None
        clauses.append((condition, values))
    if joined:
        raise BadQuery("OR needs something after it.", joined.start, joined.end, "Write: training OR trees.")
    if not any(term.name == "is" for term in found):
        clauses.append(("c.withdrawn = ''", []))
    return Query(text, " AND ".join(c for c, _ in clauses), tuple(v for _, values in clauses for v in values))


def terms(text: str) -> list[Term]:
    """The terms of a search text, in order; `BadQuery` where a field is not known or has nothing behind it."""
    found = [_word(term) if term.name not in fields.FIELDS and not term.value else term for term in split(text)]
    for term in found:
        if term.name and term.name not in fields.FIELDS:
            raise BadQuery(f"There is no field {term.name!r} to search in.", term.start, term.end, _instead(term))
        if term.name and not term.value:
            field = fields.FIELDS[term.name]
            hint = f"Write for example {term.name}{term.operator}{field.example}."
            raise BadQuery(f"{term.name}{term.operator} needs a value behind it.", term.start, term.end, hint)
    return found


def _word(term: Term) -> Term:
    """A field that there is not, with nothing behind it, is a word that ends in a sign."""
    return replace(term, name="", operator="", value=term.name + term.operator)


def _instead(term: Term) -> str:
    """What to write in place of a field that there is not."""
    near = [name for name in fields.FIELDS if name[:2] == term.name[:2]]
    if near:
        return f"Did you mean {near[0]}{term.operator}{term.value}?"
    return f"Fields are: {', '.join(fields.FIELDS)}. To look for the words themselves put them in quotation marks."


def _tidy(found: list[Term]) -> list[Term]:
    """Terms without an OR that has lost a neighbour."""
    kept: list[Term] = []
    for term in found:
        if term.is_or and (not kept or kept[-1].is_or):
            continue
        kept.append(term)
    while kept and kept[-1].is_or:
        kept.pop()
    return kept


def _condition(term: Term, today: date | None) -> Condition:
    condition, values = fields.FIELDS[term.name].meaning(term, today) if term.name else fields.words(term)
    if condition == fields.ANYTHING:  # a word without letters, which nothing can be searched by, also when negated
        return condition, values
    return (f"NOT ({condition})" if term.negated else condition), values
