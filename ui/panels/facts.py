"""The facts of a commitment in words: how much, by when, and how the deadline was read."""

from __future__ import annotations

from tracker.model import Quantity
from tracker.record import Commitment, Deadline
from tracker.standing import Pace
from ui import readings, words
from ui.marking import translate


def quantity_words(pace: Pace) -> str:
    """A quantity with what is reached of it and what the calendar would expect, a line each; never 0 for no record."""
    target, judged = pace.target, pace.assessment
    lines = [words.quantity(Quantity(target.value, target.unit, target.comparator))]
    if target.baseline:
        lines.append(translate("facts", "counted from %1").replace("%1", words.number(target.baseline)))
    if pace.reached is None or pace.as_of is None:
        lines.append(translate("facts", "reached: no data"))
    else:
        share = f" ({words.percent(judged.share)})" if judged.share is not None else ""
        said = (
            translate("facts", "reached: %1%2 as of %3").replace("%1", words.number(pace.reached)).replace("%2", share)
        )
        lines.append(said.replace("%3", words.day(pace.as_of)))
    if pace.expected:
        said = (
            translate("facts", "expected by then: %1")
            if pace.reached is not None
            else translate("facts", "expected by now: %1")
        )
        lines.append(said.replace("%1", span_words(pace)))
    return "\n".join(lines)


def span_words(pace: Pace) -> str:
    """What an even pace would have reached, by the latest and by the earliest reading: '527 – 542'."""
    low, high = (words.number(round(value)) for value in pace.expected or (0, 0))
    return low if low == high else f"{low} – {high}"


def due_words(known: Commitment) -> str:
    """When it is due, and the source's own words for it; says so where the words are not resolved to a date."""
    if not known.deadlines:
        return translate("facts", "no date in the source")
    first = known.deadlines[0]
    phrase = f"“{first.phrase}”" if first.phrase and first.phrase != known.due else ""
    if not first.edtf:
        return "\n".join(part for part in (phrase, translate("facts", "not resolved to a date")) if part)
    return "\n".join(part for part in (known.due or first.edtf, phrase) if part)


def reading_words(deadline: Deadline, number: int) -> str:
    """How a deadline was read: its number among rival readings (0: the only one), name, days, and what it counts from.

    '' where that would only repeat the date.
    """
    first, last = words.day(deadline.earliest), words.day(deadline.latest)
    span = translate("facts", "by %1").replace("%1", last) if first == last else f"{first} – {last}"
    anchor = ""
    if deadline.anchor:
        source = (
            translate("facts", "counted from %1, the document's date")
            if deadline.anchor_document_id
            else translate("facts", "counted from %1")
        )
        anchor = source.replace("%1", words.day(deadline.anchor))
    if not number and not anchor and first == last:
        return ""
    name = readings.name(deadline.label) or ("" if deadline.edtf == first else deadline.edtf)
    said = ", ".join(part for part in (f"{name}: {span}" if name else span, anchor) if part)
    return f"{number}  {said}" if number else said
