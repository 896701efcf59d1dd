"""What people read for the tables and columns of the store, where history and merging speak of them."""

from __future__ import annotations

from ui import words
from ui.marking import noop

FIELD = {
    "title": noop("words", "Title"),
    "statement": noop("words", "Statement"),
    "kind": noop("words", "Kind"),
    "strength": noop("words", "Strength"),
    "note": noop("words", "Note"),
    "withdrawn": noop("words", "Withdrawn because"),
    "due": noop("words", "Due"),
    "due_earliest": noop("words", "Earliest due day"),
    "due_latest": noop("words", "Latest due day"),
    "status": noop("words", "Status"),
    "status_on": noop("words", "Status date"),
    "created_at": noop("words", "Added"),
    "value": noop("words", "Value"),
    "unit": noop("words", "Unit"),
    "as_of": noop("words", "As of"),
    "valid_on": noop("words", "True on"),
    "recorded_at": noop("words", "Recorded"),
    "author": noop("words", "Author"),
    "phrase": noop("words", "In the source's words"),
    "edtf": noop("words", "Date"),
    "reason": noop("words", "Reason"),
    "state": noop("words", "Decision"),
    "name": noop("words", "Name"),
    "role": noop("words", "Role"),
}
TABLE = {
    "candidate": noop("words", "Candidate"),
    "commitment": noop("words", "Commitment"),
    "commitment_party": noop("words", "Party"),
    "deadline": noop("words", "Deadline"),
    "document": noop("words", "Document"),
    "evidence": noop("words", "Evidence"),
    "relation": noop("words", "Relation"),
    "target": noop("words", "Quantity"),
}
PRESENCE = {False: noop("words", "changed"), True: noop("words", "removed")}


def field(name: str) -> str:
    """What a column of the store is called; one that few ever see by its own name."""
    return words.say(FIELD.get(name, "")) or name.replace("_", " ")


def table(name: str) -> str:
    """What a record of a table of the store is called, likewise."""
    return words.say(TABLE.get(name, "")) or name.replace("_", " ")
