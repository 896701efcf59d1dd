"""What there is: the values that the core passes around. No input or output, and nothing of ours is imported.

Names are the field's: a *party* makes a *commitment* in a *document*; a *status entry* judges it, *evidence* supports
the judgement. Dates of the subject are EDTF text (ISO 8601-2) beside a first and a last day, because most of the
promises that matter have no exact date.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

Tick = Callable[[int, int, str], None]
"""Progress: done, total (0 when not known), what. May raise `Cancelled`."""


def silent(done: int, total: int, what: str) -> None:
    """The tick that says nothing."""


class Kind(StrEnum):
    """What sort of thing is promised."""

    QUANTIFIED = "quantified"  # a number to reach or deliver
    EVENT = "event"  # something to be held, opened, signed, adopted
    ACTION = "action"  # other concrete doing
    STANCE = "stance"  # a position to uphold


class Strength(StrEnum):
    """How firmly the words bind."""

    FIRM = "firm"  # will, shall, commit, pledge, decide, agree to
    SOFT = "soft"  # aim, seek, intend, support, reaffirm, continue to


class Status(StrEnum):
    """The `tracker` scale of judgement, in its order."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    PARTIALLY_DELIVERED = "partially_delivered"
    DELIVERED = "delivered"
    STALLED = "stalled"
    REVERSED = "reversed"
    SUPERSEDED = "superseded"
    EXPIRED_UNDELIVERED = "expired_undelivered"
    UNCLEAR = "unclear"
    NO_EVIDENCE = "no_evidence"


CLOSED = frozenset({Status.DELIVERED, Status.SUPERSEDED, Status.EXPIRED_UNDELIVERED})
"""Verdicts after which no deadline is watched any more."""


class Signal(StrEnum):
    """What the dates and numbers say by themselves. Never a verdict."""

    CLOSED = "closed"
    TARGET_REACHED = "target_reached"
    OVERDUE = "overdue"
    OUTCOME_UNKNOWN = "outcome_unknown"  # past due, and nobody looked
    POSSIBLY_OVERDUE = "possibly_overdue"
    UNDATED = "undated"
    NO_DATA = "no_data"
    TOO_EARLY = "too_early"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"
    SLIPPING = "slipping"
    PENDING = "pending"  # a dated event or action whose day has not come


class Tier(StrEnum):
    """How a candidate is offered."""

    SURE = "sure"
    POSSIBLE = "possible"  # below the line
    VETOED = "vetoed"  # hidden, kept with its reason so that recall can be audited


class Role(StrEnum):
    """What a party is to a commitment."""

    PLEDGOR = "pledgor"
    BENEFICIARY = "beneficiary"


class DateBasis(StrEnum):
    """How the date of a document is known."""

    STATED = "stated"
    METADATA = "metadata"
    INFERRED = "inferred"
    USER = "user"
    UNKNOWN = "unknown"


class EvidenceKind(StrEnum):
    FILE = "file"
    LINK = "link"
    QUOTE = "quote"
    PASSAGE = "passage"  # words of a document in the store


class Stage(StrEnum):
    """How far what evidence tells of has come, from words to deeds; announced is not delivered."""

    ANNOUNCED = "announced"
    AUTHORISED = "authorised"
    BUDGETED = "budgeted"
    CONTRACTED = "contracted"
    LAUNCHED = "launched"
    OPERATIONAL = "operational"
    DELIVERING = "delivering"
    DELIVERED = "delivered"
    VERIFIED = "verified"
    SUSPENDED = "suspended"
    REVERSED = "reversed"
    UNKNOWN = "unknown"


class Stance(StrEnum):
    """What evidence says about a commitment."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    QUALIFIES = "qualifies"
    CONTEXT = "context"
    UNKNOWN = "unknown"


class Weight(StrEnum):
    """How much an action counts, by the rubric's lists where there is one."""

    STRONG = "strong"
    WEAK = "weak"
    UNKNOWN = "unknown"


class Counts(StrEnum):
    """Whether evidence counts towards a commitment; 'no' and 'disputed' have a reason."""

    YES = "yes"
    NO = "no"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"


# --- documents and what is found in them -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a document: its number and the code points [start, end) of the text that stand on it."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Text:
    """A document as read. `text` is final: offsets are Unicode code points into it, end exclusive."""

    text: str
    facts: Mapping[str, str] = field(
        default_factory=dict
    )  # title, publisher, url, date, language, date_basis, date_note
    pages: tuple[Page, ...] = ()
    notes: tuple[str, ...] = ()  # what the reader could not read, one sentence each
    media_type: str = "text/plain"
    reader: str = "text"


@dataclass(frozen=True, slots=True)
class Span:
    """Words of a document that speak for a field: `kind` is verb, number, period, actor, beneficiary, veto, hedge…"""

    kind: str
    start: int
    end: int
    text: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.text}"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number promised. `value` is a plain number, `unit` a noun phrase or an ISO 4217 code."""

    value: Decimal
    unit: str
    comparator: str = "="  # = >= <= ~ +by
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a deadline. `earliest` and `latest` are the first and the last day on which it can fall due.

    `start` is the first day on which delivery counts, where the phrase gives one; `rule` and `anchor` say how the days
    were found, so that correcting the anchor can find them again.
    """

    edtf: str
    earliest: date | None
    latest: date | None
    start: date | None = None
    rule: str = "absolute"
    anchor: date | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """When it must be done: the phrase on one line, its place, and its rival readings, the preferred one first."""

    phrase: str
    readings: tuple[Reading, ...] = ()
    span: Span | None = None

    @property
    def preferred(self) -> Reading | None:
        return self.readings[0] if self.readings else None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that the finder proposes. `text[start:end] == quote`; the focus lies within it."""

    quote: str
    start: int
    end: int
    focus: str
    focus_start: int
    focus_end: int
    pledgors: tuple[str, ...] = ()
    beneficiaries: tuple[str, ...] = ()
    kind: Kind = Kind.ACTION
    quantities: tuple[Quantity, ...] = ()
    due: Due | None = None
    strength: Strength = Strength.FIRM
    confidence: float = 0.0
    rule: str = ""
    why: tuple[Span, ...] = ()  # the words that decided, in document order
    doubts: tuple[str, ...] = ()  # what it is not sure of, one sentence each
    tier: Tier = Tier.SURE
    veto: str = ""  # the reason, for Tier.VETOED


# --- drafts: the fields of a record before it has an id ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of a commitment to be added."""

    title: str
    statement: str = ""
    kind: Kind = Kind.ACTION
    strength: Strength = Strength.FIRM
    pledgors: tuple[str, ...] = ()
    beneficiaries: tuple[str, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    due: Due | None = None
    tags: tuple[str, ...] = ()
    note: str = ""

    def with_(self, **fields: Any) -> Draft:
        return replace(self, **fields)


@dataclass(frozen=True, slots=True)
class EvidenceDraft:
    """What supports a judgement: a file on disk, an address, words quoted from somewhere, or words of a document."""

    kind: EvidenceKind
    source: str  # path, URL, or the quoted words
    statement: str = ""  # what it says, in the analyst's words
    event_edtf: str = ""  # when it happened, where known
    publisher: str = ""
    stage: Stage = Stage.UNKNOWN
    tier: int = 0  # 1 the pledgor's own … 4 hearsay; 0 is not said
    programme: str = ""  # that the source says it belongs to
    actor: str = ""  # who did what it tells
    party: str = ""  # whom it speaks of; '' is: all who are bound
    stance: Stance = Stance.UNKNOWN
    weight: Weight = Weight.UNKNOWN
    counts: Counts = Counts.UNKNOWN
    reason: str = ""  # why it does not count, or counts all the same
    attributed_by: str = "unknown"  # source, analyst, unknown: who says that it belongs to this commitment
    archived: str = ""  # the path of a file with the text of a link as it stood
    document: int = 0  # of kind passage: the document that holds the words


# --- changes ----------------------------------------------------------------------------------------------------------


class Label(StrEnum):
    """What a change did; the window and the command line have words for each."""

    IMPORT = "import"
    DESCRIBE_DOCUMENT = "describe_document"
    ACCEPT = "accept"
    REJECT = "reject"
    RECONSIDER = "reconsider"
    SPLIT = "split"
    MERGE_CANDIDATES = "merge_candidates"
    LOOK_AGAIN = "look_again"
    NEW_VERSION = "new_version"
    ANCHOR = "anchor"
    ADD = "add"
    EDIT = "edit"
    WITHDRAW = "withdraw"
    RECORD_STATUS = "record_status"
    RECORD_PROGRESS = "record_progress"
    ADD_EVIDENCE = "add_evidence"
    LINK_PASSAGE = "link_passage"
    DEFINE_SCALE = "define_scale"
    DEFINE_EVENT = "define_event"
    DEFINE_CYCLE = "define_cycle"
    IMPORT_SCORES = "import_scores"
    RECORD_SCORE = "record_score"
    SET_APPLICABILITY = "set_applicability"
    WRITE_RUBRIC = "write_rubric"
    LOG_SEARCH = "log_search"
    ARCHIVE_EVIDENCE = "archive_evidence"
    JUDGE_EVIDENCE = "judge_evidence"
    REVISE_DEADLINE = "revise_deadline"
    SET_MILESTONE = "set_milestone"
    RELATE = "relate"
    RECORD_RATE = "record_rate"
    COMMENT = "comment"
    MERGE = "merge"
    RESTORE = "restore"
    SAVE_VIEW = "save_view"
    RENAME_VIEW = "rename_view"
    DELETE_VIEW = "delete_view"
    CODE = "code"
    ADJUDICATE = "adjudicate"


@dataclass(frozen=True, slots=True)
class Change:
    """The news of a step: what was done, and which rows of which tables it touched."""

    step: int
    label: Label
    about: str
    kind: str  # change, undo or redo
    rows: Mapping[str, frozenset[int]]

    def touches(self, *tables: str) -> bool:
        return any(table in self.rows for table in tables)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row's part in a change: `fields` maps each altered column to (before, after); None: the row was not there."""

    step: int
    at: str
    author: str
    label: Label
    about: str
    kind: str
    table: str
    row: int
    fields: Mapping[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class Undoable:
    """The step that undo or redo would take next."""

    step: int
    label: Label
    about: str
