"""Writing terms into a search text: what facets, completion and links do to it. The text stays the one truth."""

from __future__ import annotations

import re

from tracker.search.terms import Term, split


def written(name: str, value: str) -> str:
    """A term as it is typed: quotation marks where the value needs them."""
    return f"{name}:{value}" if re.fullmatch(r'[^\s"]+', value) else f'{name}:"{value.replace(chr(34), " ")}"'


def chosen(text: str, name: str) -> tuple[str, ...]:
    """The values that a text asks for by `name:value`, without those that it excludes."""
    return tuple(dict.fromkeys(term.value for term in split(text) if _chooses(term, name)))


def with_choice(text: str, name: str, value: str, *, also: bool = False) -> str:
    """The text with `name:value` chosen: instead of the field's other values, or beside them (`also`).

    A value that was chosen already is taken out again.
    """
    before = chosen(text, name)
    if value in before:
        values = tuple(other for other in before if other != value) if also else ()
    else:
        values = (*before, value) if also else (value,)
    rest = without(text, name)
    return " ".join(part for part in (rest, " OR ".join(written(name, each) for each in values)) if part)


def without(text: str, name: str) -> str:
    """The text without the values that are chosen of a field; an OR between them goes too."""
    found = split(text)
    gone = [_chooses(term, name) for term in found]
    kept = []
    for n, term in enumerate(found):
        if term.is_or:
            beside = gone[n - 1 : n] + gone[n + 1 : n + 2]
            if any(beside) or len(beside) < 2:
                continue
        if not gone[n]:
            kept.append(text[term.start : term.end])
    return " ".join(kept)


def _chooses(term: Term, name: str) -> bool:
    return term.name == name and term.operator in (":", "=") and not term.negated
