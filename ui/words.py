"""What people read for every code of the core, translated. Nothing else in the program turns codes into words."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QDate, QDateTime, QLocale

from tracker.deadlines import Bucket
from tracker.model import (
    Candidate,
    DateBasis,
    EvidenceKind,
    Kind,
    Label,
    Quantity,
    Signal,
    Stage,
    Stance,
    Status,
    Strength,
    Tier,
    Weight,
)
from tracker.relations import RelationKind, SumRule
from ui.marking import COUNTED, noop, translate

STATUS: dict[Status | None, str] = {
    None: noop("words", "Not judged yet"),
    Status.NOT_STARTED: noop("words", "Not started"),
    Status.IN_PROGRESS: noop("words", "In progress"),
    Status.PARTIALLY_DELIVERED: noop("words", "Partially delivered"),
    Status.DELIVERED: noop("words", "Delivered"),
    Status.STALLED: noop("words", "Stalled"),
    Status.REVERSED: noop("words", "Reversed"),
    Status.SUPERSEDED: noop("words", "Superseded"),
    Status.EXPIRED_UNDELIVERED: noop("words", "Expired undelivered"),
    Status.UNCLEAR: noop("words", "Unclear"),
    Status.NO_EVIDENCE: noop("words", "No evidence found"),
}
KIND = {
    Kind.QUANTIFIED: noop("words", "Quantity"),
    Kind.EVENT: noop("words", "Event"),
    Kind.ACTION: noop("words", "Action"),
    Kind.STANCE: noop("words", "Stance"),
}
KIND_BY_CODE: dict[str, str] = {str(kind): text for kind, text in KIND.items()}
STRENGTH = {Strength.FIRM: noop("words", "Firm"), Strength.SOFT: noop("words", "Soft")}
SIGNAL = {
    Signal.CLOSED: noop("words", "Closed"),
    Signal.TARGET_REACHED: noop("words", "Target reached"),
    Signal.OVERDUE: noop("words", "Overdue"),
    Signal.OUTCOME_UNKNOWN: noop("words", "Past due, outcome unknown"),
    Signal.POSSIBLY_OVERDUE: noop("words", "Possibly overdue"),
    Signal.UNDATED: noop("words", "No date"),
    Signal.NO_DATA: noop("words", "No data"),
    Signal.TOO_EARLY: noop("words", "Too early to tell"),
    Signal.ON_TRACK: noop("words", "On track"),
    Signal.AT_RISK: noop("words", "At risk"),
    Signal.OFF_TRACK: noop("words", "Off track"),
    Signal.SLIPPING: noop("words", "Slipping"),
    Signal.PENDING: noop("words", "Not due yet"),
}
BUCKET = {
    Bucket.OVERDUE: noop("words", "Overdue"),
    Bucket.POSSIBLY_OVERDUE: noop("words", "Possibly overdue"),
    Bucket.DUE_SOON: noop("words", "Due soon"),
    Bucket.LATER: noop("words", "Later"),
    Bucket.KEPT: noop("words", "Kept"),
    Bucket.CLOSED: noop("words", "Closed otherwise"),
}
BASIS = {
    DateBasis.STATED: noop("words", "stated in the text"),
    DateBasis.METADATA: noop("words", "from the file's metadata"),
    DateBasis.INFERRED: noop("words", "inferred"),
    DateBasis.USER: noop("words", "given by you"),
    DateBasis.UNKNOWN: noop("words", "not known"),
}
TIER = {
    Tier.SURE: noop("words", "Sure"),
    Tier.POSSIBLE: noop("words", "Below the line"),
    Tier.VETOED: noop("words", "Set aside"),
}
EVIDENCE = {
    EvidenceKind.FILE: noop("words", "File"),
    EvidenceKind.LINK: noop("words", "Link"),
    EvidenceKind.QUOTE: noop("words", "Quote"),
    EvidenceKind.PASSAGE: noop("words", "Words of a document"),
}
STAGE = {
    Stage.ANNOUNCED: noop("words", "Announced"),
    Stage.AUTHORISED: noop("words", "Authorised"),
    Stage.BUDGETED: noop("words", "Budgeted"),
    Stage.CONTRACTED: noop("words", "Contracted"),
    Stage.LAUNCHED: noop("words", "Launched"),
    Stage.OPERATIONAL: noop("words", "Operational"),
    Stage.DELIVERING: noop("words", "Delivering"),
    Stage.DELIVERED: noop("words", "Delivered"),
    Stage.VERIFIED: noop("words", "Verified"),
    Stage.SUSPENDED: noop("words", "Suspended"),
    Stage.REVERSED: noop("words", "Reversed"),
    Stage.UNKNOWN: "",
}
STANCE = {
    Stance.SUPPORTS: noop("words", "Supports"),
    Stance.CONTRADICTS: noop("words", "Contradicts"),
    Stance.QUALIFIES: noop("words", "Qualifies"),
    Stance.CONTEXT: noop("words", "Context"),
    Stance.UNKNOWN: "",
}
WEIGHT = {Weight.STRONG: noop("words", "Strong"), Weight.WEAK: noop("words", "Weak"), Weight.UNKNOWN: ""}
TIER_OF_SOURCE = (
    noop("words", "Source: –"),
    noop("words", "The pledgor's own word"),
    noop("words", "Another official source"),
    noop("words", "Press or research"),
    noop("words", "Hearsay"),
)
FOUND = {
    "found": noop("words", "What was looked for"),
    "none": noop("words", "Nothing"),
    "partial": noop("words", "A part"),
}
LABEL = {
    Label.IMPORT: noop("words", "Import"),
    Label.DESCRIBE_DOCUMENT: noop("words", "Correct document"),
    Label.ACCEPT: noop("words", "Accept"),
    Label.REJECT: noop("words", "Reject"),
    Label.RECONSIDER: noop("words", "Reconsider"),
    Label.SPLIT: noop("words", "Split"),
    Label.MERGE_CANDIDATES: noop("words", "Merge candidates"),
    Label.LOOK_AGAIN: noop("words", "Look through again"),
    Label.NEW_VERSION: noop("words", "Import new version"),
    Label.ANCHOR: noop("words", "Anchor passage"),
    Label.ADD: noop("words", "Add"),
    Label.EDIT: noop("words", "Edit"),
    Label.WITHDRAW: noop("words", "Withdraw"),
    Label.RECORD_STATUS: noop("words", "Record status"),
    Label.RECORD_PROGRESS: noop("words", "Record progress"),
    Label.ADD_EVIDENCE: noop("words", "Add evidence"),
    Label.LINK_PASSAGE: noop("words", "Link passage"),
    Label.DEFINE_SCALE: noop("words", "Define scale"),
    Label.DEFINE_EVENT: noop("words", "Define event"),
    Label.DEFINE_CYCLE: noop("words", "Define cycle"),
    Label.IMPORT_SCORES: noop("words", "Import scores"),
    Label.RECORD_SCORE: noop("words", "Record score"),
    Label.SET_APPLICABILITY: noop("words", "Set applicability"),
    Label.WRITE_RUBRIC: noop("words", "Write rubric"),
    Label.LOG_SEARCH: noop("words", "Log search"),
    Label.ARCHIVE_EVIDENCE: noop("words", "Archive evidence"),
    Label.JUDGE_EVIDENCE: noop("words", "Judge evidence"),
    Label.REVISE_DEADLINE: noop("words", "Revise deadline"),
    Label.SET_MILESTONE: noop("words", "Set milestone"),
    Label.RELATE: noop("words", "Relate"),
    Label.RECORD_RATE: noop("words", "Record exchange rate"),
    Label.COMMENT: noop("words", "Comment"),
    Label.MERGE: noop("words", "Merge"),
    Label.RESTORE: noop("words", "Restore"),
    Label.SAVE_VIEW: noop("words", "Save view"),
    Label.RENAME_VIEW: noop("words", "Rename view"),
    Label.DELETE_VIEW: noop("words", "Delete view"),
    Label.CODE: noop("words", "Code"),
    Label.ADJUDICATE: noop("words", "Decide coding"),
}
RELATION: dict[RelationKind, tuple[str, str]] = {
    RelationKind.OVERLAPS: (noop("words", "Overlaps"), noop("words", "Overlaps")),
    RelationKind.ADDS_TO: (noop("words", "Adds to"), noop("words", "Is added to by")),
    RelationKind.SUPERSEDES: (noop("words", "Supersedes"), noop("words", "Is superseded by")),
    RelationKind.AMENDS: (noop("words", "Amends"), noop("words", "Is amended by")),
    RelationKind.RESTATES: (noop("words", "Restates"), noop("words", "Is restated by")),
    RelationKind.PART_OF: (noop("words", "Is part of"), noop("words", "Includes")),
    RelationKind.IMPLEMENTS: (noop("words", "Implements"), noop("words", "Is implemented by")),
    RelationKind.FOLLOWS_FROM: (noop("words", "Follows from"), noop("words", "Leads to")),
    RelationKind.CONFLICTS_WITH: (noop("words", "Conflicts with"), noop("words", "Conflicts with")),
}
"""What one commitment is to the other, and the other to it."""
SUM_RULE = {
    SumRule.COUNT_BOTH: noop("words", "both count"),
    SumRule.COUNT_LATER: noop("words", "the later counts"),
    SumRule.COUNT_EARLIER: noop("words", "the earlier counts"),
    SumRule.UNKNOWN: noop("words", "not decided"),
}
LAYOUT = {
    "standing": noop("words", "Standing of commitments"),
    "commitments": noop("words", "Commitments"),
    "deadlines": noop("words", "Deadlines"),
    "card": noop("words", "Commitment cards"),
}
TIMING = {
    "on_time": noop("words", "on time"),
    "late": noop("words", "late"),
    "early": noop("words", "early"),
    "on_time_by_one_reading": noop("words", "on time by one reading"),
    "": "",
}


def say(text: str) -> str:
    """The translation of a text of the tables above."""
    return translate("words", text) if text else ""


def status(value: Status | None) -> str:
    return say(STATUS[value])


FACET = {
    "status": noop("words", "Status"),
    "party": noop("words", "Party"),
    "kind": noop("words", "Kind"),
    "due": noop("words", "Due"),
    "document": noop("words", "Document"),
    "tag": noop("words", "Tag"),
    "evidence": noop("words", "Evidence"),
}
UNKNOWN = {
    "status": noop("words", "Not judged yet"),
    "party": noop("words", "No party"),
    "due": noop("words", "No date"),
    "document": noop("words", "No document"),
    "evidence": noop("words", "No evidence"),
}


def facet(name: str) -> str:
    """The head of a facet or a grouping."""
    return say(FACET[name])


def value_of(name: str, value: str) -> str:
    """What a value of a facet or a group is called; '' and none are what is not known."""
    if value in ("", "none") and name in UNKNOWN:
        return say(UNKNOWN[name])
    if name == "status" and value in list(Status):
        return status(Status(value))
    if name == "kind" and value in KIND_BY_CODE:
        return say(KIND_BY_CODE[value])
    if name == "evidence" and value in list(EvidenceKind):
        return say(EVIDENCE[EvidenceKind(value)])
    return value


def tier(number: int) -> str:
    """What kind of source a tier is: 1 is the pledgor's own word, 4 hearsay, 0 is not said."""
    return say(TIER_OF_SOURCE[number])


def signals(values: tuple[str, ...]) -> str:
    """One or more signals; rival readings are separated by a bar."""
    return " | ".join(say(SIGNAL[Signal(value)]) for value in values)


def label(value: Label, about: str) -> str:
    """What a step did, and to what: 'Record status C-0003'."""
    return f"{say(LABEL[value])} {_several(about)}".strip()


def _several(about: str) -> str:
    """What a step was about; the store says 'N commitments' or 'N candidates' where there were several."""
    number, _, things = about.partition(" ")
    if number.isdecimal() and things == "commitments":
        return translate("words", "%Ln commitment(s)", "", COUNTED, int(number))
    if number.isdecimal() and things == "candidates":
        return translate("words", "%Ln candidate(s)", "", COUNTED, int(number))
    return about


def day(value: date | None, locale: QLocale | None = None) -> str:
    """A day by the user's locale; '' for none."""
    if value is None:
        return ""
    locale = locale or QLocale()
    if locale.language() == QLocale.Language.C:  # no locale is set: its own form could not be read
        return value.isoformat()
    return locale.toString(QDate(value.year, value.month, value.day), _with_whole_year(locale))


def _with_whole_year(locale: QLocale) -> str:
    """The short form of dates of a locale, with all four figures of the year: deadlines are decades away."""
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def long_day(value: date) -> str:
    """A day with its weekday, by the user's locale."""
    locale = QLocale()
    return f"{locale.dayName(value.isoweekday())}, {day(value, locale)}"


def moment(value: datetime, locale: QLocale | None = None) -> str:
    """A moment by the user's clock and locale, to the minute."""
    local, locale = value.astimezone(), locale or QLocale()
    if locale.language() == QLocale.Language.C:
        return f"{local:%Y-%m-%d %H:%M}"
    form = f"{_with_whole_year(locale)} {locale.timeFormat(QLocale.FormatType.ShortFormat)}"
    return locale.toString(QDateTime.fromMSecsSinceEpoch(round(value.timestamp() * 1000)), form)


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
        return translate("words", "today")
    amount = abs(days)
    if amount >= 730:
        said = translate("words", "%1 years").replace("%1", QLocale().toString(amount / 365.25, "f", 1))
    elif amount > 90:
        months = round(amount / 30.44)
        said = translate("words", "%n month(s)", "", COUNTED, months)
    else:
        said = translate("words", "%n day(s)", "", COUNTED, amount)
    return (translate("words", "in %1") if days > 0 else translate("words", "%1 past due")).replace("%1", said)


def decision(state: str) -> str:
    """What was decided over a candidate: its state in words."""
    said = {
        "accepted": noop("words", "accepted"),
        "rejected": noop("words", "rejected"),
        "new": noop("words", "not decided"),
        "split": noop("words", "split"),
        "merged": noop("words", "merged"),
    }
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
