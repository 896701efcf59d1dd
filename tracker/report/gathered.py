"""All that a report is made of, read from the store once, and its hash."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from tracker import attention, commitments, deadlines, documents, judging, search, standing
from tracker.attention import Case
from tracker.deadlines import Deadline
from tracker.model import Entry, Tick
from tracker.record import Commitment, Document, Evidence, Line, ProgressEntry, StatusEntry
from tracker.standing import Pace, Standing
from tracker.store import Store

PAGE = 400


@dataclass(frozen=True, slots=True)
class Dossier:
    """One commitment with everything that became of it."""

    commitment: Commitment
    line: Line
    statuses: tuple[StatusEntry, ...]
    progress: tuple[ProgressEntry, ...]
    evidence: tuple[Evidence, ...]
    paces: tuple[Pace, ...]
    history: tuple[Entry, ...]

    @property
    def ref(self) -> str:
        return self.commitment.ref


@dataclass(frozen=True, slots=True)
class Gathered:
    """What a query found, judged on the day `today`; `known_on` is the day of the last change of the store."""

    query: search.Query
    today: date
    known_on: date
    dossiers: tuple[Dossier, ...]
    documents: Mapping[int, Document]
    standing: Mapping[str, tuple[Standing, ...]]
    deadlines: tuple[Deadline, ...]
    cases: tuple[Case, ...]

    @property
    def paces(self) -> tuple[Pace, ...]:
        return tuple(pace for dossier in self.dossiers for pace in dossier.paces)


def gather(store: Store, query: search.Query, today: date, tick: Tick, *, history: bool) -> Gathered:
    """Read what a query finds; `history` is whether the changes of each commitment are wanted, too."""
    ids = list(search.find(store, query))
    lines = {id_: line for page in _pages(ids) for id_, line in search.rows(store, page, today).items()}
    found = []
    for done, id_ in enumerate(ids):
        tick(done, len(ids), "read")
        found.append(_dossier(store, lines[id_], today, history=history))
    used = {passage.document_id for dossier in found for passage in dossier.commitment.passages}
    used |= {d.anchor_document_id for dossier in found for d in dossier.commitment.deadlines if d.anchor_document_id}
    return Gathered(
        query,
        today,
        _known_on(store, today),
        tuple(found),
        {id_: documents.get(store, id_) for id_ in sorted(used)},
        {by: tuple(standing.standing(store, by, query)) for by in standing.GROUPS},
        tuple(deadlines.deadlines(store, today, query=query)),
        tuple(attention.attention(store, today, query=query)),
    )


def _pages(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + PAGE] for start in range(0, len(ids), PAGE))


def _dossier(store: Store, line: Line, today: date, *, history: bool) -> Dossier:
    commitment = commitments.get(store, line.id)
    return Dossier(
        commitment,
        line,
        tuple(judging.statuses(store, line.id)),
        tuple(judging.progress(store, line.id)),
        tuple(judging.evidence(store, line.id)),
        tuple(standing.paces_of(store, commitment, today)),
        tuple(store.history(line.id)) if history else (),
    )


def _known_on(store: Store, today: date) -> date:
    """The day (UTC) of the last change; of a store that nobody wrote to yet, the day of the report."""
    newest = store.one("SELECT max(at) AS at FROM step")["at"]
    return date.fromisoformat(newest[:10]) if newest else today


# --- the records and their hash ---------------------------------------------------------------------------------------


def records(gathered: Gathered) -> tuple[dict[str, Any], ...]:
    """Documents and commitments as plain JSON values, in the order of the report."""
    return tuple(_plain(item) for item in _all(gathered))


def canonical(found: Iterable[Mapping[str, Any]]) -> bytes:
    """Records as the bytes that are hashed: JSON, UTF-8, keys sorted, no spaces."""
    return json.dumps(list(found), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )


def sha256(found: Iterable[Mapping[str, Any]]) -> str:
    """The hash that stands in the footer: SHA-256 of `canonical`, in hexadecimal."""
    return hashlib.sha256(canonical(found)).hexdigest()


def _all(gathered: Gathered) -> Iterator[dict[str, Any]]:
    for document in gathered.documents.values():
        yield {"record": "document", "ref": document.ref, **asdict(document)}
    for dossier in gathered.dossiers:
        yield {
            "record": "commitment",
            "ref": dossier.ref,
            **asdict(dossier.commitment),
            "statuses": [asdict(entry) for entry in dossier.statuses],
            "progress": [asdict(entry) for entry in dossier.progress],
            "evidence": [asdict(entry) for entry in dossier.evidence],
        }


def _plain(value: Any) -> Any:
    """A value of JSON: dates and decimals as text, groups as lists."""
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value if value is None or isinstance(value, int) else str(value)
