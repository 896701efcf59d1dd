"""A search text as terms: where each stands, its field, its operator and its value."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tracker.reasons import Condition


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a search: its field ('' for a word), operator, value, and its place [start, end) in the text."""

    name: str
    operator: str
    value: str
    start: int
    end: int
    negated: bool = False
    exact: bool = False  # in quotation marks: a phrase, and no beginning of a word

    @property
    def is_or(self) -> bool:
        return self.value == "OR" and not self.name and not self.exact and not self.negated

    @property
    def value_start(self) -> int:
        """Where the value begins, behind minus, field and operator."""
        return self.start + int(self.negated) + len(self.name) + len(self.operator)


Meaning = Callable[[Term, date | None], Condition]
"""What a field makes of a term; the day is today, None where it is not known."""

_TERM = re.compile(r'(-?)(?:([a-z_]+)(:|<=|>=|<|>|=))?(?:"([^"]*)"?|([^\s"]\S*)|(?<=[:<>=]))', re.IGNORECASE)


def split(text: str) -> list[Term]:
    """The terms of a text, in order, whether or not there are such fields."""
    text = text.encode("utf-8", "replace").decode()  # half of a character pair is no text
    found = []
    for match in _TERM.finditer(text):
        if match.start() == match.end():  # the end of a field without a value is no term
            continue
        minus, name, operator, quoted, plain = match.groups()
        value = quoted if quoted is not None else plain or ""
        if name and operator == ":" and value.startswith("//") and quoted is None:  # an address is a word
            name, operator, value = "", "", f"{name}:{value}"
        exact = quoted is not None
        found.append(Term((name or "").lower(), operator or "", value, *match.span(), bool(minus), exact))
    return found
