"""The columns of the commitments table as data, and how they are arranged: which, how wide, in what order."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tracker.record import Line
from ui import words
from ui.marking import noop, translate


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its words, its width in average letters, what sorts it ('' for nothing), and the text of a line."""

    key: str
    title: str
    letters: int
    sort: str
    text: Callable[[Line], str]
    shown: bool = True

    @property
    def head(self) -> str:
        """Its title, translated."""
        return translate("columns", self.title)


def _share(line: Line) -> str:
    return "" if line.share is None else words.percent(line.share)


COLUMNS = (
    Column("ref", noop("columns", "No."), 8, "added", lambda line: line.ref),
    Column("title", noop("columns", "Commitment"), 46, "title", lambda line: line.title),
    Column("pledgors", noop("columns", "By whom"), 15, "party", lambda line: line.pledgors),
    Column("beneficiaries", noop("columns", "For whom"), 15, "beneficiary", lambda line: line.beneficiaries, False),
    Column("due", noop("columns", "Due"), 12, "due", lambda line: line.due),
    Column("status", noop("columns", "Status"), 20, "status", lambda line: words.status(line.status)),
    Column("judged", noop("columns", "As of"), 12, "judged", lambda line: words.day(line.status_on), False),
    Column("signal", noop("columns", "Signal"), 15, "", lambda line: words.signals(line.signals)),
    Column("progress", noop("columns", "Progress"), 14, "", _share),
    Column("kind", noop("columns", "Kind"), 10, "kind", lambda line: words.say(words.KIND[line.kind]), False),
    Column(
        "strength",
        noop("columns", "Strength"),
        10,
        "strength",
        lambda line: words.say(words.STRENGTH[line.strength]),
        False,
    ),
    Column("tags", noop("columns", "Tags"), 16, "tag", lambda line: ", ".join(line.tags), False),
    Column("document", noop("columns", "Document"), 24, "document", lambda line: line.document, False),
)
NUMBER = {column.key: number for number, column in enumerate(COLUMNS)}
"""The place of each column in `COLUMNS`."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a table of commitments is looked at: `columns` are (key, width) from left to right, a width of 0 is usual.

    `sort` names what it is sorted by as `search.find` takes it, `group` what it is grouped by.
    """

    columns: tuple[tuple[str, int], ...] = tuple((column.key, 0) for column in COLUMNS if column.shown)
    sort: str = "due"
    group: str = ""

    def as_text(self) -> str:
        """As text, for keeping."""
        return json.dumps({"columns": self.columns, "sort": self.sort, "group": self.group})


def arrangement_from(text: str) -> Arrangement:
    """What `as_text` kept; the usual arrangement where it is '' or of another release."""
    plain = Arrangement()
    try:
        kept = json.loads(text) if text else {}
        columns = tuple((str(key), int(width)) for key, width in kept.get("columns", ()) if key in NUMBER)
        return Arrangement(columns or plain.columns, str(kept.get("sort", "due")), str(kept.get("group", "")))
    except (ValueError, TypeError, AttributeError):
        return plain


def as_rows(lines: Sequence[Line], keys: Sequence[str]) -> list[list[str]]:
    """Head and cells of these columns, on running lines."""
    columns = [COLUMNS[NUMBER[key]] for key in keys]
    return [[column.head for column in columns], *([" ".join(c.text(line).split()) for c in columns] for line in lines)]
