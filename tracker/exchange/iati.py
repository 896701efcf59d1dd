"""Commitments and what was reached of them as IATI 2.03 activities with results.

A period has a target or an actual value as the store has them, and none is invented: where the first or the last day of
a period is not known there is no period, and what is promised stands in the indicator's description. Commitments that
lack what the standard demands of every activity (somebody who takes part, a first day) are left out and told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from tracker import commitments, documents, judging, places
from tracker.exchange import plain
from tracker.model import Status, Tick
from tracker.record import Commitment, Document, Target
from tracker.store import Store
from tracker.writers import display

VERSION = "2.03"
OTHER = "90"  # of the codelist OrganisationType
ROLES = {"funder": "1", "pledgor": "2", "implementer": "4"}
"""The codelist OrganisationRole: funding, accountable, implementing."""

STATUS = {
    Status.IN_PROGRESS: "2", Status.PARTIALLY_DELIVERED: "2", Status.DELIVERED: "4", Status.STALLED: "6",
    Status.REVERSED: "5", Status.SUPERSEDED: "5", Status.EXPIRED_UNDELIVERED: "4",
}  # fmt: skip
"""The codelist ActivityStatus; what nobody could judge counts as in the pipeline (1), and its description says so."""

PLANNED_START, PLANNED_END = "1", "3"
COMPARATORS = {">=": "at least", "<=": "at most", "~": "about", "+by": "additional"}
_UNSPECIFIED = "99810"  # DAC: sectors not specified
_PARTIES = (
    "SELECT cp.commitment_id, cp.role, p.name FROM commitment_party cp JOIN party p ON p.id = cp.party_id"
    " WHERE cp.role IN ('funder', 'pledgor', 'implementer') ORDER BY cp.commitment_id, cp.id"
)
_REF = re.compile(r"[/&|?\s]+")


@dataclass(frozen=True, slots=True)
class _Known:
    """What all activities need of the store: its own name, documents, and who takes part in which role."""

    own: str
    moment: str
    documents: Mapping[int, Document]
    parties: Mapping[int, Sequence[tuple[str, str]]]


def write(store: Store, path: Path, tick: Tick) -> Sequence[str]:
    """Write an activity for each commitment that is not withdrawn; tells which were left out, and why."""
    from lxml import etree  # noqa: PLC0415 - what other exports do not need

    known = _known(store)
    root = etree.Element("iati-activities", version=VERSION, attrib={"generated-datetime": known.moment})
    left: dict[str, list[str]] = {}
    ids = [row["id"] for row in store.read("SELECT id FROM commitment WHERE withdrawn = '' ORDER BY id")]
    for number, id_ in enumerate(ids):
        tick(number, len(ids), "commitments")
        one = commitments.get(store, id_)
        if lacking := _lacking(one, known):
            left.setdefault(lacking, []).append(one.ref)
        else:
            _activity(root, store, one, known)
    told = [_told(lacking, refs) for lacking, refs in left.items()]
    for sentence in told:
        root.append(etree.Comment(f" {sentence} "))
    places.write_whole(path, plain.document(root))
    return told


def _known(store: Store) -> _Known:
    parties: dict[int, list[tuple[str, str]]] = {}
    for row in store.read(_PARTIES):
        parties.setdefault(row["commitment_id"], []).append((row["role"], row["name"]))
    found = {one.id: one for one in documents.all_documents(store)}
    return _Known(f"PLEDGEBOOK-{plain.own_name(store)}", plain.newest(store), found, parties)


def _lacking(one: Commitment, known: _Known) -> str:
    """What the standard demands and a commitment lacks; '' where it has all."""
    if one.id not in known.parties:
        return "who takes part is not known"
    return "" if _first_day(one, known) else "no first day is known"


def _told(lacking: str, refs: Sequence[str]) -> str:
    shown = ", ".join(refs[:5]) + (f" and {len(refs) - 5} more" if len(refs) > 5 else "")
    return f"Left out, for {lacking}: {shown}."


def _first_day(one: Commitment, known: _Known) -> date | None:
    """The day from which delivery counts, else that of the document in which it was promised."""
    start = next((deadline.start for deadline in one.deadlines if deadline.start), None)
    issued = (known.documents[passage.document_id].facts.issued for passage in one.passages)
    return start or next((day for day in issued if day), None)


# --- an activity, in the order of the schema --------------------------------------------------------------------------


def _activity(root: Any, store: Store, one: Commitment, known: _Known) -> None:
    first, last = _first_day(one, known), one.due_latest
    activity = _add(root, "iati-activity", **{"last-updated-datetime": known.moment})
    activity.set("{http://www.w3.org/XML/1998/namespace}lang", "en")
    _add(activity, "iati-identifier").text = f"{known.own}-{one.ref}"
    reporter = _add(activity, "reporting-org", ref=known.own, type=OTHER, **{"secondary-reporter": "1"})
    _narrative(reporter, store.author)
    _narrative(_add(activity, "title"), one.title)
    judged = f"Status: {one.status.replace('_', ' ')}, on {one.status_on}." if one.status else "Status: not judged yet."
    _narrative(_add(activity, "description", type="1"), one.statement or one.title)
    _narrative(_add(activity, "description", type="4"), judged)
    for role, name in known.parties[one.id]:
        _narrative(_add(activity, "participating-org", role=ROLES[role]), name)
    _add(activity, "activity-status", code=STATUS.get(one.status, "1") if one.status else "1")
    _add(activity, "activity-date", type=PLANNED_START, **{"iso-date": str(first)})
    if last and first and last >= first:
        _add(activity, "activity-date", type=PLANNED_END, **{"iso-date": str(last)})
    _sectors(activity, one.tags)
    for document_id in dict.fromkeys(passage.document_id for passage in one.passages):
        _document_link(activity, known.documents[document_id])
    for target in one.targets:
        _result(activity, store, one, target, first)


def _sectors(activity: Any, tags: Sequence[str]) -> None:
    """Tags as sectors of our own vocabulary (99); several share the whole in equal parts, as the standard wants."""
    if not tags:
        _add(activity, "sector", vocabulary="1", code=_UNSPECIFIED)
    shares = _shares(len(tags))
    for tag, share in zip(tags, shares, strict=True):
        more = {"percentage": share} if len(tags) > 1 else {}
        _narrative(_add(activity, "sector", vocabulary="99", code=_REF.sub("-", plain.name(tag)) or "-", **more), tag)


def _shares(count: int) -> list[str]:
    """So many percentages that add up to 100 exactly."""
    if not count:
        return []
    each = (Decimal(100) / count).quantize(Decimal("0.01"))
    return [str(each)] * (count - 1) + [str(Decimal(100) - each * (count - 1))]


def _document_link(activity: Any, document: Document) -> None:
    address = display.safe_link(plain.legal(document.facts.url))
    if address.startswith(("http://", "https://")):
        link = _add(activity, "document-link", url=address, format=document.media_type)
        _narrative(_add(link, "title"), document.facts.title)
        _add(link, "category", code="A02")  # objectives, purpose of the activity


def _result(activity: Any, store: Store, one: Commitment, target: Target, first: date | None) -> None:
    """A result with one indicator: the target in the deadline's period, each value reached in one up to its day."""
    result = _add(activity, "result", type="9")
    title = target.unit.strip() or one.title
    _narrative(_add(result, "title"), title)
    measure = "2" if target.unit == "%" else "1"
    ascending = "0" if target.comparator == "<=" else "1"
    indicator = _add(result, "indicator", measure=measure, ascending=ascending)
    _narrative(_add(indicator, "title"), title)
    promised = f"{COMPARATORS.get(target.comparator, '')} {display.number(target.value)} {target.unit}".strip()
    _narrative(_add(indicator, "description"), f"Promised: {promised}.")
    for end, kind, value in _periods(store, one, target, first):
        period = _add(indicator, "period")
        _add(period, "period-start", **{"iso-date": str(first)})
        _add(period, "period-end", **{"iso-date": str(end)})
        made = _add(period, kind, value=format(value, "f"))
        if kind == "target" and target.comparator in COMPARATORS:
            _narrative(_add(made, "comment"), COMPARATORS[target.comparator])


def _periods(store: Store, one: Commitment, target: Target, first: date | None) -> Iterator[tuple[date, str, Decimal]]:
    """The last day, 'target' or 'actual', and the value of each period that is known."""
    if first is None:
        return
    if one.due_latest and one.due_latest >= first:
        yield one.due_latest, "target", target.value
    for day, value in judging.levels(judging.progress(store, one.id), target.id, date.max):
        if day >= first:
            yield day, "actual", value


def _add(parent: Any, tag: str, **attributes: str) -> Any:
    from lxml import etree  # noqa: PLC0415

    return etree.SubElement(parent, tag, {name: plain.legal(value) for name, value in attributes.items()})


def _narrative(parent: Any, text: str) -> None:
    """The words of an element; the standard takes no empty ones."""
    _add(parent, "narrative").text = plain.legal(display.clean(text)).strip() or "–"
