"""How a report was made and what its words mean: the part that stands in every full report."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.content import Block, Fact, Facts, Heading, Paragraph, Run, Runs
from tracker.report import tables, words
from tracker.report.gathered import Gathered
from tracker.writers import display


def method() -> Iterator[Block]:
    """What a reader must know first; `scale` has the rest."""
    yield Heading(1, "Method", "method")
    yield Paragraph(
        _text(
            "Each commitment rests on the exact words of a document, quoted here; the words that carry the promise are"
            " lit. A deadline is kept as the source writes it, beside every defensible reading with its first and last"
            " day. Words like “over the next three years” count from the date of their document, never from today."
        )
    )
    judged = (
        "A status is a judgement: a person gave it, on a day, with a reason. It is never altered; a later one stands"
        " beside it. What the calendar and the numbers say by themselves is a computed signal and is set apart from"
        " verdicts. Where nothing was recorded, the report says “no data”, never zero. "
    )
    more = Run("What each status says, and how dates are known", href="#scale")
    yield Paragraph((Run(judged), more, Run(", is told at the end.")))


def scale(gathered: Gathered) -> Iterator[Block]:
    """What each status says, and how the dates are known that relative deadlines hang on."""
    yield Heading(1, "Scale and dates", "scale")
    yield tables.scale()
    yield Facts(tuple(_dates_known(gathered)))


def _dates_known(gathered: Gathered) -> Iterator[Fact]:
    """How the date of each document is known: relative deadlines hang on it."""
    for document in gathered.documents.values():
        facts = document.facts
        issued = display.day(facts.issued) if facts.issued else "no date"
        note = f" {facts.date_note}" if facts.date_note else ""
        known = f"{facts.title}: {issued}, {words.BASIS[facts.date_basis]}.{note}"
        yield Fact(f"Date of {document.ref}", (_text(known),))


def _text(text: str) -> Runs:
    return (Run(text),)
