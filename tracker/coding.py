"""Two coders: the same commitments coded blind, where they differ, what was decided, and how well they agree.

Codings are only ever added; a coder's latest one of a field counts. Agreement is computed from what coders said by
themselves, never from what was decided afterwards: percent of pairs that agree, Cohen's kappa (the mean over pairs of
coders, J. Cohen 1960) and Krippendorff's alpha for nominal data (K. Krippendorff 2004), both by NLTK.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from tracker import commitments, cycles, scales
from tracker.errors import Invalid, NotFound
from tracker.model import Kind, Label, Status, Strength
from tracker.parties import insert, party_id
from tracker.record import reference
from tracker.store import Store, now

FIELDS: dict[str, tuple[str, ...]] = {
    "kind": tuple(Kind),
    "strength": tuple(Strength),
    "novelty": ("new", "expanded", "restated", "continuing", "unknown"),
    "polarity": ("do", "refrain", "unknown"),
    "status": tuple(Status),
    "commitment": ("yes", "no"),
    "score": (),
}
"""What can be coded and its values: a score takes those of its scale, `commitment` says whether there is one at all."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What was coded: a field of a commitment, for a score of a party in a cycle."""

    commitment: int
    field: str
    party: str = ""
    cycle: str = ""

    @property
    def ref(self) -> str:
        return reference("C", self.commitment)


@dataclass(frozen=True, slots=True)
class Coding:
    """What one coder, or who decided in the end, said of a unit."""

    unit: Unit
    coder: str
    part: str  # coder or adjudicator
    value: str
    blind: bool
    note: str
    recorded_at: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A unit that coders coded differently: what each said, and what was decided ('' while it was not)."""

    unit: Unit
    said: dict[str, str]
    decided: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """How well coders agree on a field, over the units that at least two of them coded.

    `percent` (0 to 1), `kappa` and `alpha` are None where they are not defined: no unit was coded twice, or, for the
    last two, only one value was ever used, so that no agreement could come by chance.
    """

    field: str
    units: int
    coders: tuple[str, ...]
    agreed: int
    percent: float | None
    kappa: float | None
    alpha: float | None


def code(
    store: Store, round_: str, unit: Unit, value: str, *, coder: str = "", blind: bool = True, note: str = ""
) -> int:
    """Record what a coder (the store's author unless named) says of a unit. One change; gives the entry's id."""
    return _record(store, Label.CODE, round_, unit, value, coder=coder, blind=blind, note=note)


def adjudicate(store: Store, round_: str, unit: Unit, value: str, note: str) -> int:
    """Record what was decided of a unit on which coders differ, and why. One change; gives the entry's id."""
    if not note.strip():
        raise Invalid("note", "A decision needs a note: why it is so, in a sentence that both coders can check.")
    said = _said(codings(store, round_)).get(unit, {})
    if len(said) < 2:
        raise NotFound(f"{unit.field} of {unit.ref} was not coded by two coders in {round_!r}; nothing is to decide.")
    if len({*said.values()}) == 1:
        raise Invalid("value", f"The coders agree on the {unit.field} of {unit.ref}; nothing is to decide.")
    return _record(store, Label.ADJUDICATE, round_, unit, value, part="adjudicator", blind=False, note=note)


def codings(store: Store, round_: str, *, by: str = "") -> list[Coding]:
    """The latest coding of every unit by each coder, in the order of the commitments.

    With `by`, what that coder may see: their own, and of others only what they have coded themselves.
    """
    rows = store.read(
        "SELECT g.*, coalesce(p.name, '') AS party, coalesce(y.name, '') AS cycle FROM coding g"
        " LEFT JOIN party p ON p.id = g.party_id LEFT JOIN cycle y ON y.id = g.cycle_id"
        " WHERE g.round = ? ORDER BY g.commitment_id, g.field, party, g.recorded_at, g.id",
        round_,
    )
    latest: dict[tuple[Unit, str, str], Coding] = {}
    for row in rows:
        unit = Unit(row["commitment_id"], row["field"], row["party"], row["cycle"])
        made = Coding(
            unit, row["coder"], row["part"], row["value"], bool(row["blind"]), row["note"], row["recorded_at"]
        )
        latest[unit, row["coder"], row["part"]] = made
    found = list(latest.values())
    own = {coding.unit for coding in found if coding.coder == by}
    return [coding for coding in found if not by or coding.coder == by or coding.unit in own]


def rounds(store: Store) -> list[str]:
    """The names of the exercises, in the order in which they began."""
    return [row["round"] for row in store.read("SELECT round FROM coding GROUP BY round ORDER BY min(id)")]


def waiting(store: Store, round_: str, coder: str) -> list[Unit]:
    """What others coded in a round and this coder did not yet, in the order of the commitments."""
    found = _said(codings(store, round_))
    return [unit for unit, said in found.items() if coder not in said]


def disagreements(store: Store, round_: str) -> list[Disagreement]:
    """Every unit on which coders differ, those not decided first."""
    found = codings(store, round_)
    decided = {coding.unit: coding.value for coding in found if coding.part == "adjudicator"}
    differing = [
        Disagreement(unit, said, decided.get(unit, ""))
        for unit, said in _said(found).items()
        if len({*said.values()}) > 1
    ]
    return sorted(differing, key=lambda d: bool(d.decided))


def agreement(store: Store, round_: str) -> list[Agreement]:
    """How well coders agree, field by field; raises `NotFound` where nothing was coded under that name."""
    found = _said(codings(store, round_))
    if not found:
        known = ", ".join(rounds(store)) or "there are none yet"
        raise NotFound(f"Nothing was coded in a round {round_!r}. Rounds: {known}.")
    by_field: dict[str, list[dict[str, str]]] = defaultdict(list)
    for unit, said in found.items():
        by_field[unit.field].append(said)
    return [measure(field, units) for field, units in sorted(by_field.items())]


def measure(field: str, units: Sequence[dict[str, str]]) -> Agreement:
    """The agreement over units, each a map of coder to value; those with one coder count for nothing."""
    twice = [said for said in units if len(said) > 1]
    coders = tuple(sorted({coder for said in twice for coder in said}))
    pairs = [a == b for said in twice for a, b in combinations(said.values(), 2)]
    agreed = sum(len({*said.values()}) == 1 for said in twice)
    percent = sum(pairs) / len(pairs) if pairs else None
    if len({value for said in twice for value in said.values()}) < 2:
        return Agreement(field, len(twice), coders, agreed, percent, None, None)
    from nltk.metrics.agreement import AnnotationTask  # noqa: PLC0415 - half a second, for this question alone

    task = AnnotationTask([(c, str(number), value) for number, said in enumerate(twice) for c, value in said.items()])
    return Agreement(field, len(twice), coders, agreed, percent, _kappa(twice, coders), float(task.alpha()))


def _kappa(units: Sequence[dict[str, str]], coders: Sequence[str]) -> float | None:
    """Cohen's kappa, the mean over the pairs of coders for whom it is defined."""
    from nltk.metrics.agreement import AnnotationTask  # noqa: PLC0415 - as above

    found = []
    for pair in combinations(coders, 2):
        both = [said for said in units if all(coder in said for coder in pair)]
        if len({said[coder] for said in both for coder in pair}) > 1:
            data = [(coder, str(number), said[coder]) for number, said in enumerate(both) for coder in pair]
            found.append(float(AnnotationTask(data).kappa_pairwise(*pair)))
    return sum(found) / len(found) if found else None


# --- inside -----------------------------------------------------------------------------------------------------------


def _record(
    store: Store,
    label: Label,
    round_: str,
    unit: Unit,
    value: str,
    *,
    blind: bool,
    note: str,
    part: str = "coder",
    coder: str = "",
) -> int:
    if not round_.strip():
        raise Invalid("round", "Coding needs the name of its round, such as 'pilot'.")
    known = commitments.get(store, unit.commitment)
    value = _value(store, unit, value)
    cycle = cycles.find_cycle(store, unit.cycle).id if unit.cycle else None
    with store.change(label, known.ref) as db:
        return insert(
            db,
            "coding",
            commitment_id=known.id,
            party_id=party_id(db, unit.party) if unit.party.strip() else None,
            cycle_id=cycle,
            round=round_.strip(),
            coder=coder.strip() or store.author,
            part=part,
            field=unit.field,
            value=value,
            blind=int(blind),
            note=note.strip(),
            recorded_at=now(),
        )


def _value(store: Store, unit: Unit, value: str) -> str:
    """A value as the field takes it; raises `Invalid` with those that there are."""
    if unit.field not in FIELDS:
        raise Invalid("field", f"{unit.field!r} cannot be coded. Fields are: {', '.join(FIELDS)}.")
    if unit.field == "score":
        if not unit.party.strip():
            raise Invalid("party", "A score is of a party: name it.")
        return scales.get(store, scales.G20).value(value).code
    allowed = FIELDS[unit.field]
    key = value.strip().lower().replace(" ", "_").replace("-", "_")
    if key not in allowed:
        raise Invalid("value", f"{value!r} is no {unit.field}. Use one of: {', '.join(allowed)}.")
    return key


def _said(found: Iterable[Coding]) -> dict[Unit, dict[str, str]]:
    """What each coder said of each unit."""
    said: dict[Unit, dict[str, str]] = defaultdict(dict)
    for coding in found:
        if coding.part == "coder":
            said[coding.unit][coding.coder] = coding.value
    return dict(said)
