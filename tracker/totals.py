"""Totals that do not count twice: what was promised of one thing by several commitments, by every reading that is open.

Relations decide: where one counts the later or the earlier only, the other is left out. A relation that nobody decided
yet gives one reading for each way to decide it (1,500 places and 3,000 that overlap them: 4,500, 3,000 or 1,500).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import product

from tracker import commitments, judging, money, search
from tracker.model import Role
from tracker.money import Rate
from tracker.record import Commitment, Target, reference
from tracker.relations import Relation, SumRule, all_relations, joined
from tracker.sqlite import fold
from tracker.store import Store

OPEN = (SumRule.COUNT_BOTH, SumRule.COUNT_LATER, SumRule.COUNT_EARLIER)
MOST = 6
"""Of more undecided relations than this only the lowest and the highest total are told."""


@dataclass(frozen=True, slots=True)
class Summand:
    """What one commitment promises: `amount` in the unit of the total, by `rate` where it was converted."""

    id: int
    title: str
    promised: Decimal
    unit: str
    amount: Decimal
    reached: Decimal | None
    made_on: date | None
    rate: Rate | None = None
    notes: tuple[str, ...] = ()

    @property
    def ref(self) -> str:
        return reference("C", self.id)


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to decide what is open: the rules of the open relations in order, what is counted, and the total."""

    rules: tuple[SumRule, ...]
    counted: tuple[int, ...]
    total: Decimal
    reached: Decimal | None  # of what is counted, None where nothing is recorded


@dataclass(frozen=True, slots=True)
class Total:
    """What is promised of one thing in all: one reading where all is decided, else one for each way."""

    unit: str
    summands: tuple[Summand, ...]
    relations: tuple[Relation, ...]
    readings: tuple[Reading, ...]

    @property
    def decided(self) -> bool:
        """Whether every relation in it says what counts; what is not related is added up."""
        return all(relation.sum_rule is not SumRule.UNKNOWN for relation in self.relations)


def totals(store: Store, today: date, query: search.Query | None = None, currency: str = "") -> list[Total]:
    """The totals of all that a query finds, the one of most commitments first.

    Quantities belong together that have the same unit, and those whose commitments are related. With `currency` all
    money is converted by the last rate known on the day it was promised; raises `NotFound` where there is none.
    """
    return _totals(store, set(search.find(store, query or search.Query())), today, currency)


def around(store: Store, id_: int, today: date) -> list[Total]:
    """The totals that a commitment and those related to it make together; none where it stands alone."""
    ids = joined(store, id_)
    return [total for total in _totals(store, ids, today) if len(total.summands) > 1] if len(ids) > 1 else []


def _totals(store: Store, ids: set[int], today: date, currency: str = "") -> list[Total]:
    found = [s for id_ in sorted(ids) for s in _summands(store, id_, today, currency)]
    relations = [r for r in all_relations(store) if r.from_id in ids and r.to_id in ids]
    made = []
    for group in _groups(found, relations):
        members = {summand.id for summand in group}
        inside = tuple(r for r in relations if r.from_id in members and r.to_id in members)
        units = " / ".join(dict.fromkeys(s.unit for s in group))
        made.append(Total(units, tuple(group), inside, tuple(readings(group, inside))))
    return sorted(made, key=lambda total: (-len(total.summands), total.unit))


def readings(summands: Sequence[Summand], relations: Sequence[Relation]) -> list[Reading]:
    """Every total that the open relations allow, each once, the highest first."""
    undecided = [r for r in relations if r.sum_rule is SumRule.UNKNOWN]
    ways: Iterable[tuple[SumRule, ...]] = product(OPEN, repeat=len(undecided))
    if len(undecided) > MOST:
        ways = [(rule,) * len(undecided) for rule in OPEN]
    found: dict[tuple[int, ...], Reading] = {}
    for way in ways:
        rules = dict(zip((r.id for r in undecided), way, strict=True))
        out = {_left_out(r, rules.get(r.id, r.sum_rule), summands) for r in relations}
        counted = [s for s in summands if s.id not in out]
        known = [s.reached for s in counted if s.reached is not None]
        total = sum((s.amount for s in counted), Decimal(0))
        ids = tuple(s.id for s in counted)
        found.setdefault(ids, Reading(way, ids, total, sum(known, Decimal(0)) if known else None))
    return sorted(found.values(), key=lambda reading: -reading.total)


def _left_out(relation: Relation, rule: SumRule, summands: Sequence[Summand]) -> int:
    """Which of two commitments a rule leaves out, 0 for none. Without days the one that was related is the later."""
    if rule not in (SumRule.COUNT_LATER, SumRule.COUNT_EARLIER):
        return 0
    days = {s.id: s.made_on for s in summands}
    first, second = days.get(relation.from_id), days.get(relation.to_id)
    is_later = first is None or second is None or first >= second
    later, earlier = (relation.from_id, relation.to_id) if is_later else (relation.to_id, relation.from_id)
    return earlier if rule is SumRule.COUNT_LATER else later


def _groups(summands: Sequence[Summand], relations: Sequence[Relation]) -> list[list[Summand]]:
    """Summands of the same unit, and of related commitments, together."""
    joined = list(range(len(summands)))

    def root(n: int) -> int:
        while joined[n] != n:
            n = joined[n]
        return n

    by_unit: dict[str, int] = {}
    by_id: dict[int, list[int]] = {}
    for n, summand in enumerate(summands):
        joined[n] = by_unit.setdefault(fold(summand.unit), n)
        by_id.setdefault(summand.id, []).append(n)
    for r in relations:
        for n, m in product(by_id.get(r.from_id, []), by_id.get(r.to_id, [])):
            units = (summands[n].unit, summands[m].unit)
            if units[0] == units[1] or not any(map(money.is_currency, units)):  # no sum of two currencies
                joined[root(n)] = root(m)
    groups: dict[int, list[Summand]] = {}
    for n, summand in enumerate(summands):
        groups.setdefault(root(n), []).append(summand)
    return list(groups.values())


def _summands(store: Store, id_: int, today: date, currency: str) -> Iterable[Summand]:
    known = commitments.get(store, id_)
    entries = judging.progress(store, id_)
    made = made_on(store, id_)
    for target in known.targets:
        if target.comparator == "<=":
            continue  # a ceiling is nothing that adds up
        amount, notes = _whole(store, known, target)
        reached = judging.situation(known, entries, today, target).reached
        unit, rate = target.unit, None
        if currency and money.is_currency(unit) and unit != currency:
            rate = money.rate_on(store, unit, currency, made or today)
            amount, unit = money.convert(amount, rate, currency), currency
            reached = money.convert(reached, rate, currency) if reached is not None else None
        yield Summand(id_, known.title, target.value, unit, amount, reached, made, rate, tuple(notes))


def _whole(store: Store, known: Commitment, target: Target) -> tuple[Decimal, list[str]]:
    """The number in all, and what is not known of it: total, per year or per party is asked where it has a period."""
    basis = target.basis
    start = known.deadlines[0].start if known.deadlines else None
    years = round((known.due_latest - start).days / 365.25) if start and known.due_latest else 0
    if basis == "per_year" and years:
        return target.value * years, [f"{target.value:f} a year, {years} years"]
    if basis == "per_party":
        count = len(_bound(store, known.id))
        return target.value * max(count, 1), [f"{target.value:f} each, {count} parties"]
    if basis == "unknown" and years > 1:
        return target.value, ["in all, or per year? not decided"]
    return target.value, []


def _bound(store: Store, id_: int) -> list[int]:
    rows = store.read(
        "SELECT party_id FROM commitment_party WHERE commitment_id = ? AND role = ? AND applicability <> 'n/a'",
        id_,
        Role.PLEDGOR,
    )
    return [row["party_id"] for row in rows]


def made_on(store: Store, id_: int) -> date | None:
    """The day a commitment was made: of its first document, else of its event; None where neither is known."""
    row = store.one(
        "SELECT coalesce((SELECT min(d.issued) FROM commitment_passage cp JOIN passage p ON p.id = cp.passage_id"
        " JOIN document_version v ON v.id = p.version_id JOIN document d ON d.id = v.document_id"
        " WHERE cp.commitment_id = c.id), (SELECT starts FROM event e WHERE e.id = c.event_id)) AS day"
        " FROM commitment c WHERE c.id = ?",
        id_,
    )
    return commitments.day(row["day"])
