"""What people read for every code of the core, translated. Nothing else in the program turns codes into words."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from tracker.deadlines import Bucket
from tracker.model import Candidate, DateBasis, EvidenceKind, Kind, Label, Quantity, Signal, Status, Strength, Tier

_NOOP = str  # marks words for the translation tool: each is looked up where it is shown

STATUS: dict[Status | None, str] = {
    None: _NOOP("Not judged yet"),
    Status.NOT_STARTED: _NOOP("Not started"),
    Status.IN_PROGRESS: _NOOP("In progress"),
    Status.PARTIALLY_DELIVERED: _NOOP("Partially delivered"),
    Status.DELIVERED: _NOOP("Delivered"),
    Status.STALLED: _NOOP("Stalled"),
    Status.REVERSED: _NOOP("Reversed"),
    Status.SUPERSEDED: _NOOP("Superseded"),
    Status.EXPIRED_UNDELIVERED: _NOOP("Expired undelivered"),
    Status.UNCLEAR: _NOOP("Unclear"),
    Status.NO_EVIDENCE: _NOOP("No evidence found"),
}
KIND = {
    Kind.QUANTIFIED: _NOOP("Quantity"),
    Kind.EVENT: _NOOP("Event"),
    Kind.ACTION: _NOOP("Action"),
    Kind.STANCE: _NOOP("Stance"),
}
KIND_BY_CODE: dict[str, str] = {str(kind): text for kind, text in KIND.items()}
STRENGTH = {Strength.FIRM: _NOOP("Firm"), Strength.SOFT: _NOOP("Soft")}
SIGNAL = {
    Signal.CLOSED: _NOOP("Closed"),
    Signal.TARGET_REACHED: _NOOP("Target reached"),
    Signal.OVERDUE: _NOOP("Overdue"),
    Signal.OUTCOME_UNKNOWN: _NOOP("Past due, outcome unknown"),
    Signal.POSSIBLY_OVERDUE: _NOOP("Possibly overdue"),
    Signal.UNDATED: _NOOP("No date"),
    Signal.NO_DATA: _NOOP("No data"),
    Signal.TOO_EARLY: _NOOP("Too early to tell"),
    Signal.ON_TRACK: _NOOP("On track"),
    Signal.AT_RISK: _NOOP("At risk"),
    Signal.OFF_TRACK: _NOOP("Off track"),
    Signal.SLIPPING: _NOOP("Slipping"),
    Signal.PENDING: _NOOP("Not due yet"),
}
BUCKET = {
    Bucket.OVERDUE: _NOOP("Overdue"),
    Bucket.POSSIBLY_OVERDUE: _NOOP("Possibly overdue"),
    Bucket.DUE_SOON: _NOOP("Due soon"),
    Bucket.LATER: _NOOP("Later"),
    Bucket.KEPT: _NOOP("Kept"),
    Bucket.CLOSED: _NOOP("Closed otherwise"),
}
BASIS = {
    DateBasis.STATED: _NOOP("stated in the text"),
    DateBasis.METADATA: _NOOP("from the file's metadata"),
    DateBasis.INFERRED: _NOOP("inferred"),
    DateBasis.USER: _NOOP("given by you"),
    DateBasis.UNKNOWN: _NOOP("not known"),
}
TIER = {
    Tier.SURE: _NOOP("Sure"),
    Tier.POSSIBLE: _NOOP("Below the line"),
    Tier.VETOED: _NOOP("Set aside"),
}
EVIDENCE = {
    EvidenceKind.FILE: _NOOP("File"),
    EvidenceKind.LINK: _NOOP("Link"),
    EvidenceKind.QUOTE: _NOOP("Quote"),
}
LABEL = {
    Label.IMPORT: _NOOP("Import"),
    Label.DESCRIBE_DOCUMENT: _NOOP("Correct document"),
    Label.ACCEPT: _NOOP("Accept"),
    Label.REJECT: _NOOP("Reject"),
    Label.RECONSIDER: _NOOP("Reconsider"),
    Label.ADD: _NOOP("Add"),
    Label.EDIT: _NOOP("Edit"),
    Label.WITHDRAW: _NOOP("Withdraw"),
    Label.RECORD_STATUS: _NOOP("Record status"),
    Label.RECORD_PROGRESS: _NOOP("Record progress"),
    Label.ADD_EVIDENCE: _NOOP("Add evidence"),
    Label.LINK_PASSAGE: _NOOP("Link passage"),
    Label.DEFINE_SCALE: _NOOP("Define scale"),
    Label.DEFINE_EVENT: _NOOP("Define event"),
    Label.DEFINE_CYCLE: _NOOP("Define cycle"),
    Label.IMPORT_SCORES: _NOOP("Import scores"),
    Label.RECORD_SCORE: _NOOP("Record score"),
    Label.SET_APPLICABILITY: _NOOP("Set applicability"),
    Label.WRITE_RUBRIC: _NOOP("Write rubric"),
    Label.LOG_SEARCH: _NOOP("Log search"),
    Label.ARCHIVE_EVIDENCE: _NOOP("Archive evidence"),
    Label.JUDGE_EVIDENCE: _NOOP("Judge evidence"),
    Label.REVISE_DEADLINE: _NOOP("Revise deadline"),
    Label.SET_MILESTONE: _NOOP("Set milestone"),
    Label.RELATE: _NOOP("Relate"),
    Label.RECORD_RATE: _NOOP("Record exchange rate"),
    Label.COMMENT: _NOOP("Comment"),
}
TIMING = {
    "on_time": _NOOP("on time"),
    "late": _NOOP("late"),
    "early": _NOOP("early"),
    "on_time_by_one_reading": _NOOP("on time by one reading"),
    "": "",
}
FIELD = {
    "title": _NOOP("Title"),
    "statement": _NOOP("Statement"),
    "kind": _NOOP("Kind"),
    "strength": _NOOP("Strength"),
    "note": _NOOP("Note"),
    "withdrawn": _NOOP("Withdrawn because"),
    "due": _NOOP("Due"),
    "due_earliest": _NOOP("Earliest due day"),
    "due_latest": _NOOP("Latest due day"),
    "status": _NOOP("Status"),
    "status_on": _NOOP("Status date"),
    "created_at": _NOOP("Added"),
    "value": _NOOP("Value"),
    "unit": _NOOP("Unit"),
    "as_of": _NOOP("As of"),
    "valid_on": _NOOP("True on"),
    "recorded_at": _NOOP("Recorded"),
    "author": _NOOP("Author"),
    "phrase": _NOOP("In the source's words"),
    "edtf": _NOOP("Date"),
    "reason": _NOOP("Reason"),
    "state": _NOOP("Decision"),
    "name": _NOOP("Name"),
    "role": _NOOP("Role"),
}


def say(text: str) -> str:
    """The translation of a text of the tables above."""
    return QCoreApplication.translate("words", text) if text else ""


def status(value: Status | None) -> str:
    return say(STATUS[value])


def signals(values: tuple[str, ...]) -> str:
    """One or more signals; rival readings are separated by a bar."""
    return " | ".join(say(SIGNAL[Signal(value)]) for value in values)


def label(value: Label, about: str) -> str:
    """What a step did, and to what: 'Record status C-0003'."""
    return f"{say(LABEL[value])} {about}".strip()


def day(value: date | None, locale: QLocale | None = None) -> str:
    """A day by the user's locale; '' for none."""
    if value is None:
        return ""
    locale = locale or QLocale()
    if locale.language() == QLocale.Language.C:  # no locale is set: its own form could not be read
        return value.isoformat()
    return locale.toString(QDate(value.year, value.month, value.day), QLocale.FormatType.ShortFormat)


def moment(value: datetime, locale: QLocale | None = None) -> str:
    """A moment by the user's clock and locale, to the minute."""
    local, locale = value.astimezone(), locale or QLocale()
    if locale.language() == QLocale.Language.C:
        return f"{local:%Y-%m-%d %H:%M}"
    return locale.toString(
        QDateTime.fromMSecsSinceEpoch(round(value.timestamp() * 1000)), QLocale.FormatType.ShortFormat
    )


def number(value: Decimal | int, locale: QLocale | None = None) -> str:
    """A number by the user's locale, with as many decimals as it has."""
    text = format(Decimal(value).normalize(), "f")
    decimals = len(text.partition(".")[2])
    locale = locale or QLocale()
    if locale.language() == QLocale.Language.C:  # it does not group thousands
        locale = QLocale(QLocale.Language.English)
    return locale.toString(float(value), "f", decimals)


def percent(share: float) -> str:
    """A share of 1 as a whole percentage, half up."""
    return f"{int(share * 100 + 0.5)} %"


def days_away(days: int) -> str:
    """How far away a day is: 'in 12 days', '3 years past due'; months and years where days would not be read."""
    if days == 0:
        return QCoreApplication.translate("words", "today")
    amount = abs(days)
    if amount >= 730:
        said = QCoreApplication.translate("words", "%1 years").replace(
            "%1", QLocale().toString(amount / 365.25, "f", 1)
        )
    elif amount > 90:
        said = QCoreApplication.translate("words", "%1 months").replace("%1", str(round(amount / 30.44)))
    else:
        said = QCoreApplication.translate("words", "1 day" if amount == 1 else "%1 days").replace("%1", str(amount))
    return QCoreApplication.translate("words", "in %1" if days > 0 else "%1 past due").replace("%1", said)


def decision(state: str) -> str:
    """What was decided over a candidate: its state in words."""
    said = {"accepted": _NOOP("accepted"), "rejected": _NOOP("rejected"), "new": _NOOP("not decided")}
    return say(said[state])


def quantity(value: Quantity) -> str:
    """A quantity as people write it: '1,500 training opportunities'."""
    sign = {"=": "", "+by": "+", "~": "≈ ", ">=": "≥ ", "<=": "≤ "}.get(value.comparator, "")
    return f"{sign}{number(value.value)} {value.unit}".strip()


def about_candidate(found: Candidate) -> str:
    """Who, what kind, how much, by when: the line below a candidate's words."""
    parts = ["; ".join(found.pledgors), say(KIND[found.kind]), *(quantity(q) for q in found.quantities)]
    parts.append(f"“{found.due.phrase}”" if found.due else "")
    return " · ".join(part for part in parts if part)
