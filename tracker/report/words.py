"""What a report says for every code of the core, in English; shapes are those that the fonts of the writers have."""

from __future__ import annotations

import re

from tracker.content import Mark, Tone
from tracker.deadlines import Bucket
from tracker.model import DateBasis, EvidenceKind, Kind, Label, Signal, Status, Strength
from tracker.reasons import Reason
from tracker.record import Target
from tracker.writers import display

STATUS: dict[Status | None, Mark] = {
    None: Mark("", "Not judged yet", "○", Tone.OPEN),
    Status.NOT_STARTED: Mark("not_started", "Not started", "◌", Tone.OPEN),
    Status.IN_PROGRESS: Mark("in_progress", "In progress", "◔", Tone.MOVING),
    Status.PARTIALLY_DELIVERED: Mark("partially_delivered", "Partially delivered", "◑", Tone.MOVING),
    Status.DELIVERED: Mark("delivered", "Delivered", "●", Tone.KEPT),
    Status.STALLED: Mark("stalled", "Stalled", "⊖", Tone.WARNING),
    Status.REVERSED: Mark("reversed", "Reversed", "↺", Tone.DANGER),
    Status.SUPERSEDED: Mark("superseded", "Superseded", "⊘", Tone.QUIET),
    Status.EXPIRED_UNDELIVERED: Mark("expired_undelivered", "Expired undelivered", "✕", Tone.DANGER),
    Status.UNCLEAR: Mark("unclear", "Unclear", "◇", Tone.OPEN),
    Status.NO_EVIDENCE: Mark("no_evidence", "No evidence found", "∅", Tone.OPEN),
}
MEANING: dict[Status | None, str] = {
    None: "Nobody has written down what came of it: kept or not, it is open.",
    Status.NOT_STARTED: "Looked at: nothing has been begun.",
    Status.IN_PROGRESS: "Begun, not completed. What is announced, agreed or funded is at most this.",
    Status.PARTIALLY_DELIVERED: "A part of what was promised is there.",
    Status.DELIVERED: "What was promised is there; an announcement of it is not enough.",
    Status.STALLED: "Begun, and no longer moving.",
    Status.REVERSED: "What was done has been undone.",
    Status.SUPERSEDED: "Replaced by a later promise, and no longer followed.",
    Status.EXPIRED_UNDELIVERED: "The time for it is over, and it was not done.",
    Status.UNCLEAR: "Looked at: the evidence does not settle it.",
    Status.NO_EVIDENCE: "Searched for, and nothing was found either way.",
}
KIND = {Kind.QUANTIFIED: "Quantity", Kind.EVENT: "Event", Kind.ACTION: "Action", Kind.STANCE: "Stance"}
STRENGTH = {Strength.FIRM: "firm", Strength.SOFT: "soft"}
SIGNAL = {
    Signal.CLOSED: "closed",
    Signal.TARGET_REACHED: "target reached",
    Signal.OVERDUE: "overdue",
    Signal.OUTCOME_UNKNOWN: "past due, outcome unknown",
    Signal.POSSIBLY_OVERDUE: "possibly overdue",
    Signal.UNDATED: "no date",
    Signal.NO_DATA: "no data",
    Signal.TOO_EARLY: "too early to tell",
    Signal.ON_TRACK: "on track",
    Signal.AT_RISK: "at risk",
    Signal.OFF_TRACK: "off track",
    Signal.SLIPPING: "slipping",
    Signal.PENDING: "not due yet",
}
REASON = {
    Reason.OVERDUE: "past due",
    Reason.POSSIBLY_OVERDUE: "past due by one reading",
    Reason.CONTRADICTION: "verdict and numbers disagree",
    Reason.DUE_SOON: "due soon",
    Reason.SEARCH_DUE: "due to be searched again",
    Reason.ORPHAN: "words no longer found in the document",
    Reason.NO_EVIDENCE: "judged without evidence",
    Reason.STALE: "not updated for long",
}
BUCKET = {
    Bucket.OVERDUE: "Past due on every reading",
    Bucket.POSSIBLY_OVERDUE: "Past due by one reading",
    Bucket.DUE_SOON: "Due soon",
    Bucket.LATER: "Later",
    Bucket.KEPT: "Kept",
    Bucket.CLOSED: "Closed otherwise",
}
TIMING = {
    "on_time": "on time",
    "late": "late",
    "early": "early",
    "on_time_by_one_reading": "on time by one reading",
    "": "",
}
EVIDENCE = {
    EvidenceKind.FILE: "File",
    EvidenceKind.LINK: "Link",
    EvidenceKind.QUOTE: "Quotation",
    EvidenceKind.PASSAGE: "Passage",
}
BASIS = {
    DateBasis.STATED: "stated in the text",
    DateBasis.METADATA: "from the file’s metadata",
    DateBasis.INFERRED: "inferred",
    DateBasis.USER: "given by the analyst",
    DateBasis.UNKNOWN: "not known",
}
LABEL = {
    Label.IMPORT: "imported",
    Label.DESCRIBE_DOCUMENT: "document corrected",
    Label.ACCEPT: "accepted",
    Label.REJECT: "rejected",
    Label.RECONSIDER: "reconsidered",
    Label.SPLIT: "candidate split",
    Label.MERGE_CANDIDATES: "candidates merged",
    Label.LOOK_AGAIN: "looked through again",
    Label.NEW_VERSION: "new version imported",
    Label.ANCHOR: "passage anchored",
    Label.ADD: "added",
    Label.EDIT: "edited",
    Label.WITHDRAW: "withdrawn or taken back",
    Label.RECORD_STATUS: "status recorded",
    Label.RECORD_PROGRESS: "progress recorded",
    Label.ADD_EVIDENCE: "evidence added",
    Label.LINK_PASSAGE: "passage linked",
    Label.DEFINE_SCALE: "scale defined",
    Label.DEFINE_EVENT: "event defined",
    Label.DEFINE_CYCLE: "cycle defined",
    Label.IMPORT_SCORES: "scores imported",
    Label.RECORD_SCORE: "score recorded",
    Label.SET_APPLICABILITY: "applicability set",
    Label.WRITE_RUBRIC: "rubric written",
    Label.LOG_SEARCH: "search logged",
    Label.ARCHIVE_EVIDENCE: "evidence archived",
    Label.JUDGE_EVIDENCE: "evidence judged",
    Label.REVISE_DEADLINE: "deadline revised",
    Label.SET_MILESTONE: "milestone set",
    Label.RELATE: "relation set",
    Label.RECORD_RATE: "exchange rate recorded",
    Label.COMMENT: "comment",
    Label.MERGE: "copies merged",
    Label.RESTORE: "earlier wording brought back",
    Label.CODE: "coded",
    Label.ADJUDICATE: "coding decided",
}
COMPARATOR = {"=": "", "+by": "+", "~": "≈ ", ">=": "at least ", "<=": "at most "}
_EDTF_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def signals(codes: tuple[str, ...]) -> str:
    """The computed signals in words; those of rival readings are parted by a bar."""
    return " | ".join(SIGNAL[Signal(code)] for code in codes)


def when(edtf: str, letters: int | None = None) -> str:
    """An EDTF date as people write it: 17 June 2025, June 2025, 2025, 2025 to 2027; other forms as they are.

    `letters` cuts the names of months, for tables.
    """
    if "/" in edtf:
        first, _, last = edtf.partition("/")
        return f"{when(first, letters) or 'open'} to {when(last, letters) or 'open'}"
    found = _EDTF_DAY.fullmatch(edtf)
    if not found:
        return edtf
    year, month, day = found.groups()
    if month and not 1 <= int(month) <= 12:
        return edtf
    name = display.MONTHS[int(month) - 1][:letters] if month else ""
    return "\u00a0".join(part for part in ((day or "").lstrip("0"), name, year) if part)


def target(value: Target) -> str:
    """A quantity as people write it: 1,500 training opportunities."""
    return f"{COMPARATOR[value.comparator]}{display.number(value.value)} {value.unit}".strip()


def counted(number: int, one: str, many: str = "") -> str:
    """1 commitment, 14 commitments."""
    return f"{display.number(number)} {one if number == 1 else many or one + 's'}"


def listed(parts: list[str]) -> str:
    """one, two and three."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}" if parts else ""
