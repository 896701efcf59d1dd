"""What the store holds, as values: documents, commitments and what became of them. No input or output."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tracker.model import (
    Candidate,
    Counts,
    DateBasis,
    EvidenceKind,
    Kind,
    Page,
    Stage,
    Stance,
    Status,
    Strength,
    Weight,
)


def reference(letter: str, number: int) -> str:
    """The short name that people use: C-0007 for a commitment, D-0001 for a document, K-0012 for a candidate."""
    return f"{letter}-{number:04d}"


def number_in(letter: str, ref: str) -> int:
    """The number in a reference as people write it (C-0007, c7, 7); 0, which no row has, where it is none."""
    digits = ref.strip().upper().removeprefix(letter).removeprefix("-")
    return int(digits) if digits.isdecimal() and len(digits) < 18 else 0


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What is known about a document besides its words. `issued` is the day that relative dates count from."""

    title: str
    publisher: str = ""
    url: str = ""
    language: str = ""
    issued: date | None = None
    date_basis: DateBasis = DateBasis.UNKNOWN
    date_note: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    id: int
    facts: DocumentFacts
    version_id: int
    file_name: str
    media_type: str
    sha256: str
    pages: tuple[Page, ...]
    notes: tuple[str, ...]
    added_at: str

    @property
    def ref(self) -> str:
        return reference("D", self.id)


@dataclass(frozen=True, slots=True)
class StoredCandidate:
    """A candidate in the store: what the finder said, and what was decided."""

    id: int
    document_id: int
    version_id: int
    candidate: Candidate
    state: str  # new, accepted, rejected
    reason: str
    commitment_id: int | None
    finder: str

    @property
    def ref(self) -> str:
        return reference("K", self.id)


@dataclass(frozen=True, slots=True)
class Target:
    """A quantity promised: `value` in `unit`, counted from `baseline`."""

    id: int
    value: Decimal
    unit: str
    comparator: str
    baseline: Decimal
    basis: str = "unknown"  # total, per_year, per_party, stock, unknown: what the number means
    profile: tuple[tuple[date, float], ...] = ()  # planned shares by day; empty is an even pace


@dataclass(frozen=True, slots=True)
class Deadline:
    """One reading of when it must be done; `edtf` is '' while the date that the phrase counts from is unknown."""

    id: int
    phrase: str
    edtf: str
    start: date | None
    earliest: date | None
    latest: date | None
    rule: str
    anchor: date | None
    anchor_document_id: int | None
    label: str


@dataclass(frozen=True, slots=True)
class PassageRef:
    """Words of a document that a commitment rests on: code points [start, end) of the version's text."""

    id: int
    document_id: int
    version_id: int
    role: str  # primary, focus, restatement, context
    start: int
    end: int
    exact: str
    page: int | None


@dataclass(frozen=True, slots=True)
class Commitment:
    id: int
    uid: str
    title: str
    statement: str
    kind: Kind
    strength: Strength
    note: str
    withdrawn: str
    created_at: str
    due: str
    due_earliest: date | None
    due_latest: date | None
    status: Status | None
    status_on: date | None
    pledgors: tuple[str, ...]
    beneficiaries: tuple[str, ...]
    tags: tuple[str, ...]
    targets: tuple[Target, ...]
    deadlines: tuple[Deadline, ...]
    passages: tuple[PassageRef, ...]

    @property
    def ref(self) -> str:
        return reference("C", self.id)


@dataclass(frozen=True, slots=True)
class StatusEntry:
    """A judgement: true on `valid_on`, written down at `recorded_at`. Never altered."""

    id: int
    value: Status
    valid_on: date
    recorded_at: str
    author: str
    note: str
    party: str  # '' is: all who are bound


@dataclass(frozen=True, slots=True)
class ProgressEntry:
    """A quantity reached, as of a day."""

    id: int
    target_id: int
    value: Decimal
    mode: str  # cumulative, increment
    as_of: date
    recorded_at: str
    author: str
    note: str
    party: str


@dataclass(frozen=True, slots=True)
class Evidence:
    id: int
    kind: EvidenceKind
    source: str
    sha256: str
    statement: str
    publisher: str
    happened: str
    found_at: str
    author: str
    status_id: int | None
    progress_id: int | None
    link_id: int = 0
    stage: Stage = Stage.UNKNOWN
    tier: int = 0
    programme: str = ""
    actor: str = ""
    party: str = ""
    stance: Stance = Stance.UNKNOWN
    weight: Weight = Weight.UNKNOWN
    counts: Counts = Counts.UNKNOWN
    reason: str = ""
    attributed_by: str = "unknown"
    score_id: int | None = None
    copy_of: int | None = None  # the evidence that this one is a copy of: together they count once
    archived: bool = False  # whether its text is kept


@dataclass(frozen=True, slots=True)
class Line:
    """A commitment as the table shows it. `share` is what is reached of the first target, None without a record."""

    id: int
    title: str
    pledgors: str
    beneficiaries: str
    kind: Kind
    strength: Strength
    due: str
    due_phrase: str
    status: Status | None
    status_on: date | None
    signals: tuple[str, ...]
    share: float | None
    expected: tuple[float, float] | None
    timing: str
    tags: tuple[str, ...] = ()
    document: str = ""  # the title of the first one that it rests on

    @property
    def ref(self) -> str:
        return reference("C", self.id)
