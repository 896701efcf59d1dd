"""Values of the reading: a promise before its fields are known, and what a line gives to its list."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.finder.actors import Subject
from tracker.finder.clauses import Part
from tracker.finder.lexicon import Rule
from tracker.finder.sentences import Sentence
from tracker.finder.triggers import Ban

NOMINAL = frozenset({"reaffirm", "nominal", "goal"})


NOBODY = Subject(0, 0, "none")


@dataclass(frozen=True, slots=True)
class Raw:
    """A promise in a sentence, before its fields are read. `sort` is what its subject is, `reason` why it is vetoed."""

    sentence: Sentence
    rule: Rule
    sort: str
    part: Part
    trigger: tuple[int, int]
    subject: Subject
    veto: Ban | None = None
    reason: str = ""
    limit: int = 0
    stem: bool = False  # it stands in a line that introduces a list


@dataclass(frozen=True, slots=True)
class Stem:
    """What a line ending in a colon gives to the items below it."""

    rule: Rule
    sort: str
    subject: Subject
    sentence: Sentence
    reason: str = ""
