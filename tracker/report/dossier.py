"""One commitment in full: its words, who is bound, by when in all readings, and what became of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from tracker import judging
from tracker.content import Block, Burn, Fact, Facts, Figure, Heading, Quote, Run, Runs, Span, Style, Timeline
from tracker.model import Entry, Status
from tracker.record import Deadline, Evidence, PassageRef, ProgressEntry, StatusEntry
from tracker.report import words
from tracker.report.gathered import Dossier, Gathered
from tracker.report.sources import Numbering
from tracker.report.tables import reached, rounded
from tracker.standing import Pace
from tracker.writers import display


def heading(dossier: Dossier, level: int, *, new_page: bool = False) -> Heading:
    """The heading of a commitment, which links can point to by its reference."""
    mark = words.STATUS[dossier.commitment.status]
    return Heading(level, f"{dossier.ref}\u2002{dossier.commitment.title}", dossier.ref, new_page, mark)


def blocks(dossier: Dossier, gathered: Gathered, sources: Numbering) -> Iterator[Block]:
    """What is to be said of a commitment, below its heading."""
    yield from quotes(dossier, gathered, sources)
    yield Facts(tuple(fact for fact in _facts(dossier, gathered, sources) if fact.lines))


def quotes(dossier: Dossier, gathered: Gathered, sources: Numbering) -> Iterator[Quote]:
    """The passages that a commitment rests on, with the words in focus lit."""
    passages = dossier.commitment.passages
    focuses = [passage for passage in passages if passage.role == "focus"]
    for passage in passages:
        if passage.role == "focus" and any(_within(passage, other) for other in passages if other.role != "focus"):
            continue
        title = gathered.documents[passage.document_id].facts.title
        page = f", page {passage.page}" if passage.page else ""
        role = "" if passage.role in ("primary", "focus") else f" ({passage.role})"
        yield Quote(_lit(passage, focuses), (Run(f"{title}{page}{role} "), sources.document(passage.document_id)))


def _within(inner: PassageRef, outer: PassageRef) -> bool:
    return inner.version_id == outer.version_id and outer.start <= inner.start and inner.end <= outer.end


def _lit(passage: PassageRef, focuses: list[PassageRef]) -> Runs:
    """The words of a passage; those in focus are lit unless they are all of it."""
    runs: list[Run] = []
    at = 0
    for focus in sorted((f for f in focuses if _within(f, passage)), key=lambda f: f.start):
        start, end = focus.start - passage.start, focus.end - passage.start
        if start >= at:
            runs += [Run(passage.exact[at:start]), Run(passage.exact[start:end], Style.LIT)]
            at = end
    runs.append(Run(passage.exact[at:]))
    return tuple(Run(re.sub(r"\s+", " ", run.text), run.style) for run in runs if run.text)


# --- facts ------------------------------------------------------------------------------------------------------------


def _facts(dossier: Dossier, gathered: Gathered, sources: Numbering) -> Iterator[Fact]:
    known = dossier.commitment
    if not known.passages:
        yield Fact("Statement", (_plain(known.statement or known.title),))
        yield Fact("Source", (_plain("Entered by hand; no passage of a document."),))
    yield Fact("Parties", tuple(_parties(dossier)))
    strength = words.STRENGTH[known.strength]
    yield Fact("Kind", (_plain(f"{words.KIND[known.kind]}, {strength} wording"),))
    if known.targets:
        yield Fact("Quantity", tuple(_plain(words.target(target)) for target in known.targets))
    yield Fact("Deadline", tuple(_deadline(dossier, gathered)))
    if known.deadlines or known.targets:
        yield Fact("Computed signal", (_signal(dossier),))
    yield Fact("Status", tuple(_statuses(dossier, sources)))
    yield Fact("Reached", tuple(line for pace in dossier.paces for line in _reached(pace)))
    yield Fact("Records", tuple(_progress(entry, dossier, sources) for entry in dossier.progress))
    once = {sources.evidence[e.id]: e for e in reversed(dossier.evidence)}  # what was attached twice is told once
    yield Fact("Evidence", tuple(_evidence(once[number], sources) for number in sorted(once)))
    if known.note:
        yield Fact("Note", (_plain(known.note),))
    if known.tags:
        yield Fact("Tags", (_plain(", ".join(known.tags)),))
    if known.withdrawn:
        yield Fact("Withdrawn", (_plain(known.withdrawn),))


def _plain(text: str) -> Runs:
    return (Run(text),)


def _parties(dossier: Dossier) -> Iterator[Runs]:
    known = dossier.commitment
    pledgors = "; ".join(known.pledgors) or "pledgor not named"
    yield (Run(pledgors), Run(f" to {words.listed(list(known.beneficiaries))}" if known.beneficiaries else ""))


def _deadline(dossier: Dossier, gathered: Gathered) -> Iterator[Runs]:
    """The source's own words first, then every reading of them."""
    found = dossier.commitment.deadlines
    if not found:
        yield _plain("No date is given.")
    for phrase in dict.fromkeys(d.phrase for d in found if d.phrase):
        yield (
            Run(f"“{phrase}”", Style.EMPHASIS),
            Run(" in the source’s words" if dossier.commitment.passages else " as entered"),
        )
    for n, reading in enumerate(found, 1):
        rank = "" if len(found) == 1 else f"Reading {n}: "
        yield (Run(rank, Style.QUIET), *_reading(reading, gathered))


def _reading(reading: Deadline, gathered: Gathered) -> Runs:
    if reading.latest is None or reading.earliest is None:
        unresolved = "not resolved: the day that it counts from is not known"
        return _plain(words.when(reading.edtf) if reading.edtf else unresolved)
    same = reading.earliest == reading.latest
    days = f"by {display.day(reading.latest)}"
    if not same:
        days = f"due between {display.day(reading.earliest)} and {display.day(reading.latest)}"
    anchor = ""
    if reading.anchor:
        document = gathered.documents.get(reading.anchor_document_id or 0)
        of = f", the date of {document.ref}" if document else ""
        anchor = f"; counted from {display.day(reading.anchor)}{of}"
    label = f" ({reading.label})" if reading.label else ""
    return (Run(days), Run(f"{label}{anchor}", Style.QUIET))


def _signal(dossier: Dossier) -> Runs:
    said = (Run(words.signals(dossier.line.signals), Style.EMPHASIS),)
    timing = words.TIMING[dossier.line.timing]
    return (*said, Run(f"; delivered {timing}" if timing else ""), Run(" (by rule, no verdict)", Style.QUIET))


def _statuses(dossier: Dossier, sources: Numbering) -> Iterator[Runs]:
    """The trail of judgements, the newest first, each with its note and evidence."""
    if not dossier.statuses:
        yield (Run("", mark=words.STATUS[None]),)
    for entry in dossier.statuses:
        yield _status(entry, [e for e in dossier.evidence if e.status_id == entry.id], sources)


def _status(entry: StatusEntry, evidence: list[Evidence], sources: Numbering) -> Runs:
    party = f" ({entry.party})" if entry.party else ""
    return (
        Run(f"{display.day(entry.valid_on)} "),
        Run("", mark=words.STATUS[entry.value]),
        Run(f"{party}: {entry.note} "),
        *(sources.of_evidence(e.id) for e in evidence),
        Run(f" {entry.author}, recorded {_day(entry.recorded_at)}", Style.QUIET),
    )


def _reached(pace: Pace) -> Iterator[Runs]:
    promised = words.target(pace.target)
    if pace.reached is None or pace.as_of is None:
        yield (
            Run("no data", Style.STRONG),
            Run(f" on {promised}: nothing was recorded, which is not the same as zero."),
        )
        return
    share = reached(pace.assessment)
    of = f"{display.percent(share)} of " if share is not None else "of "
    yield (
        Run(display.number(pace.reached), Style.STRONG),
        Run(f" ({of}{promised}) as of {display.day(pace.as_of)}"),
        Run(_expected(pace), Style.QUIET),
    )


def _expected(pace: Pace) -> str:
    if pace.expected is None:
        return ""
    low, high = (display.number(rounded(value, pace.target.value) or 0) for value in pace.expected)
    return f"; an even pace asks for {low if low == high else f'{low} to {high}'} by then (computed)"


def _progress(entry: ProgressEntry, dossier: Dossier, sources: Numbering) -> Runs:
    units = {target.id: target.unit for target in dossier.commitment.targets}
    value = display.signed(entry.value) if entry.mode == "increment" else display.number(entry.value)
    party = f" ({entry.party})" if entry.party else ""
    note = f" – {entry.note} " if entry.note else " "
    return (
        Run(f"{display.day(entry.as_of)}: "),
        Run(f"{value} {units.get(entry.target_id, '')}{party}{note}"),
        *(sources.of_evidence(e.id) for e in dossier.evidence if e.progress_id == entry.id),
        Run(f" {entry.author}", Style.QUIET),
    )


def _evidence(found: Evidence, sources: Numbering) -> Runs:
    happened = f"{words.when(found.happened)}: " if found.happened else ""
    said = found.statement or (found.source if len(found.source) <= 200 else found.source[:199] + "…")
    return (Run(f"{happened}{said} "), sources.of_evidence(found.id))


def _day(moment: str) -> str:
    return display.day(date.fromisoformat(moment[:10]))


# --- figures of the card ----------------------------------------------------------------------------------------------


def timeline(dossier: Dossier, today: date) -> Figure | None:
    """The deadline as a bar for each reading, with today; None where there is no date."""
    known = dossier.commitment.deadlines
    spans = tuple(
        Span(f"Reading {n}" if len(known) > 1 else "Due", d.start, d.earliest, d.latest)
        for n, d in enumerate(known, 1)
        if d.earliest and d.latest
    )
    if not spans:
        return None
    marks = tuple((entry.valid_on, words.STATUS[entry.value]) for entry in reversed(dossier.statuses))
    told = [f"{span.label}: from {display.day(span.earliest)} to {display.day(span.latest)}" for span in spans]
    told += [f"{mark.word} on {display.day(on)}" for on, mark in marks]
    alternative = f"Deadline. {'. '.join(told)}. Today is {display.day(today)}."
    return Figure(
        "Deadline by each reading" if len(spans) > 1 else "Deadline", Timeline(spans, today, marks), alternative
    )


def burn_up(dossier: Dossier, today: date) -> Iterator[Figure]:
    """What is reached of each quantity over time; none where there is no window to measure it in."""
    start = next((d.start for d in dossier.commitment.deadlines[:1] if d.start), None)
    earliest, latest = dossier.commitment.due_earliest, dossier.commitment.due_latest
    if start is None or earliest is None or latest is None or earliest <= start:
        return
    for pace in dossier.paces:
        points = tuple(judging.levels(dossier.progress, pace.target.id, today))
        told = [f"{display.number(value)} on {display.day(on)}" for on, value in points] or ["no data"]
        target = words.target(pace.target)
        alternative = f"Reached of {target}: {', '.join(told)}; due by {display.day(latest)}."
        burn = Burn(pace.target.value, pace.target.baseline, pace.target.unit, points, start, earliest, latest, today)
        yield Figure(f"Reached of {target}", burn, alternative)


def history(dossier: Dossier) -> Facts:
    """The changes of the record itself, the newest first: one line for each step."""
    steps: dict[int, list[Entry]] = {}
    for entry in dossier.history:
        steps.setdefault(entry.step, []).append(entry)
    return Facts((Fact("History", tuple(_step(entries) for entries in steps.values())),))


def _step(entries: list[Entry]) -> Runs:
    """What a step did: its day, its name, and for a judgement what it says."""
    first = entries[0]
    told = words.LABEL[first.label] + ("" if first.kind == "change" else f" ({first.kind})")
    for entry in entries:
        _, value = entry.fields.get("value", (None, None))
        if entry.table == "status_entry" and value:
            told += f": {words.STATUS[Status(value)].word.lower()}"
        elif entry.table == "progress" and value:
            told += f": {display.number(Decimal(value))}"
    return (Run(f"{_day(first.at)}: {told} "), Run(first.author, Style.QUIET))
