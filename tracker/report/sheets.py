"""Flat tables for spreadsheets: every field of every record, which the text tells commitment by commitment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.content import Cell, Column, ColumnKind, Table
from tracker.record import Line
from tracker.report import words
from tracker.report.gathered import Dossier, Gathered
from tracker.report.tables import COMPUTED, reached

K = ColumnKind


def details(gathered: Gathered) -> tuple[Table, ...]:
    """All fields of commitments, their deadlines; readings, judgements, progress and evidence where there are any."""
    found = (_readings(gathered), _statuses(gathered), _progress(gathered), _evidence(gathered))
    return (wide(gathered), _calendar(gathered), *(table for table in found if table.rows))


def _flat(key: str, caption: str, columns: Sequence[Column], rows: list[tuple[Cell, ...]]) -> Table:
    return Table(key, caption, (Column("No.", K.REF, 8), *columns), tuple(rows))


def _calendar(gathered: Gathered) -> Table:
    """Every deadline with where it stands, those without a date last."""
    columns = (
        Column("Commitment", K.TEXT, 40),
        Column("State (computed)", K.TEXT, 22),
        Column("Pledgors", K.TEXT, 18, ""),
        Column("In the source’s words", K.TEXT, 24, ""),
        Column("From", K.DATE, 12, ""),
        Column("Until", K.DATE, 12, ""),
        Column("Status", K.STATUS, 18),
    )
    rows: list[tuple[Cell, ...]] = [
        (f.line.ref, f.line.title, words.BUCKET[f.bucket], *_told(f.line, f.earliest, f.latest))
        for f in gathered.deadlines
    ]
    dated = {found.line.id for found in gathered.deadlines}
    undated = [dossier.line for dossier in gathered.dossiers if dossier.line.id not in dated]
    rows += [(line.ref, line.title, "No date", *_told(line, None, None)) for line in undated]
    return _flat("calendar", "Deadlines", columns, rows)


def _told(line: Line, earliest: date | None, latest: date | None) -> tuple[Cell, ...]:
    return (line.pledgors, line.due_phrase, earliest, latest, words.STATUS[line.status])


def _readings(gathered: Gathered) -> Table:
    columns = (
        Column("Reading", K.NUMBER, 8),
        Column("In the source’s words", K.TEXT, 30, ""),
        Column("Meaning", K.TEXT, 20, ""),
        Column("EDTF", K.TEXT, 22, "not resolved"),
        Column("Counts from", K.DATE, 12, ""),
        Column("Due from", K.DATE, 12, ""),
        Column("Due until", K.DATE, 12, ""),
    )
    rows: list[tuple[Cell, ...]] = [
        (dossier.ref, n, d.phrase, d.label, d.edtf, d.start, d.earliest, d.latest)
        for dossier in gathered.dossiers
        for n, d in enumerate(dossier.commitment.deadlines, 1)
    ]
    return _flat("readings", "Readings of deadlines", columns, rows)


def _statuses(gathered: Gathered) -> Table:
    columns = (
        Column("True on", K.DATE, 12),
        Column("Status", K.STATUS, 18),
        Column("Party", K.TEXT, 16, "all"),
        Column("Note", K.TEXT, 60),
        Column("Recorded", K.DATE, 12),
        Column("Author", K.TEXT, 14),
    )
    rows: list[tuple[Cell, ...]] = [
        (dossier.ref, s.valid_on, words.STATUS[s.value], s.party, s.note, moment(s.recorded_at), s.author)
        for dossier in gathered.dossiers
        for s in dossier.statuses
    ]
    return _flat("statuses", "Status trail", columns, rows)


def _progress(gathered: Gathered) -> Table:
    columns = (
        Column("As of", K.DATE, 12),
        Column("Value", K.NUMBER, 10),
        Column("Unit", K.TEXT, 20, ""),
        Column("Counted", K.TEXT, 12),
        Column("Party", K.TEXT, 16, "all"),
        Column("Note", K.TEXT, 50, ""),
        Column("Author", K.TEXT, 14),
    )
    rows: list[tuple[Cell, ...]] = []
    for dossier in gathered.dossiers:
        units = {target.id: target.unit for target in dossier.commitment.targets}
        rows += [
            (dossier.ref, p.as_of, p.value, units.get(p.target_id, ""), p.mode, p.party, p.note, p.author)
            for p in dossier.progress
        ]
    return _flat("progress", "Records of progress", columns, rows)


def _evidence(gathered: Gathered) -> Table:
    columns = (
        Column("Kind", K.TEXT, 10),
        Column("Source", K.TEXT, 50),
        Column("What it says", K.TEXT, 40, ""),
        Column("Publisher", K.TEXT, 18, ""),
        Column("Happened", K.TEXT, 12, ""),
        Column("Found", K.DATE, 12),
        Column("SHA-256", K.TEXT, 20, ""),
    )
    rows: list[tuple[Cell, ...]] = [
        (d.ref, words.EVIDENCE[e.kind], e.source, e.statement, e.publisher, e.happened, moment(e.found_at), e.sha256)
        for d in gathered.dossiers
        for e in d.evidence
    ]
    return _flat("evidence", "Evidence", columns, rows)


def moment(text: str) -> date:
    """The day (UTC) of a moment that the store wrote down."""
    return date.fromisoformat(text[:10])


def wide(gathered: Gathered) -> Table:
    """The register with every field in a column of its own, for spreadsheets and CSV."""
    columns = (
        Column("No.", K.REF, 8),
        Column("Commitment", K.TEXT, 40),
        Column("Statement", K.TEXT, 60, ""),
        Column("Pledgors", K.TEXT, 20, ""),
        Column("Beneficiaries", K.TEXT, 20, ""),
        Column("Kind", K.TEXT, 10),
        Column("Strength", K.TEXT, 10),
        Column("Promised", K.NUMBER, 10, ""),
        Column("Unit", K.TEXT, 16, ""),
        Column("Reached", K.NUMBER, 10, "no data"),
        Column("Reached as of", K.DATE, 12, ""),
        Column("Share reached", K.PERCENT, 10, "no data"),
        Column("Due in the source’s words", K.TEXT, 24, ""),
        Column("Due from", K.DATE, 12, ""),
        Column("Due until", K.DATE, 12, ""),
        Column("Status", K.STATUS, 18),
        Column("Status on", K.DATE, 12, ""),
        Column("Timing", K.TEXT, 14, ""),
        Column("Computed signal", K.TEXT, 18),
        Column("Tags", K.TEXT, 14, ""),
        Column("Quotation", K.TEXT, 60, ""),
    )
    rows = tuple(_wide_row(dossier) for dossier in gathered.dossiers)
    return Table("register", "Commitments, all fields", columns, rows, (COMPUTED,))


def _wide_row(dossier: Dossier) -> tuple[Cell, ...]:
    known, line = dossier.commitment, dossier.line
    pace = next(iter(dossier.paces), None)
    quote = next((passage.exact for passage in known.passages if passage.role == "primary"), "")
    return (
        *(known.ref, known.title, known.statement, line.pledgors, line.beneficiaries),
        *(words.KIND[known.kind], words.STRENGTH[known.strength]),
        *(
            (pace.target.value, pace.target.unit, pace.reached, pace.as_of, reached(pace.assessment))
            if pace
            else ("",) * 5
        ),
        *(line.due_phrase, known.due_earliest, known.due_latest),
        *(words.STATUS[known.status], known.status_on, words.TIMING[line.timing]),
        *(words.signals(line.signals), "; ".join(known.tags), quote),
    )
