"""Big stores for measuring: the same seed gives the same commitments, with lengths and numbers as in real stores.

    python -m tests.benchmarks.stores 100000 big.pledgebook

Each commitment has three entries of history: it was added, it was judged, and its note was written. Rows go in by
`executemany` inside `store.change(…)`, so that the journal has them all; the full text is built once at the end.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.model import Label, Status
from tracker.store import Store, marks, now
from tracker.uid import new_uid

if TYPE_CHECKING:
    from tracker.sqlite import Connection

SEED = 20261124
BATCH = 6_000
PER_DOCUMENT = 400  # a divisor of BATCH
FIRST_DAY = date(2019, 1, 1)
PARTIES = (
    "China", "Kazakhstan", "Uzbekistan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "European Union", "Japan",
    "Republic of Korea", "United States", "Germany", "France", "Canada", "Italy", "United Kingdom", "India", "Brazil",
    "South Africa", "Australia", "Türkiye", "World Bank", "Asian Development Bank", "African Union", "Norway",
    "Österreich", "Côte d'Ivoire", "Kenya", "Ethiopia", "Egypt", "Indonesia", "Viet Nam", "Mexico", "Chile", "Perú",
    "Argentina", "Nigeria", "Ghana", "Senegal", "Rwanda", "Pakistan",
)  # fmt: skip


def words_of(text: str) -> list[str]:
    return text.split()


VERBS = words_of("provide support train build open hold expand restore protect fund launch double strengthen deliver")
NOUNS = words_of(
    "places scholarships teachers centres hospitals schools kilometres wetlands forests reactors vaccines doses farmers"
    " experts students summits dialogues corridors railways ports bridges clinics laboratories grants loans facilities"
)
ADJECTIVES = words_of(
    "vocational digital renewable regional joint annual resilient coastal primary sustainable clean inclusive rural"
    " cross-border climate humanitarian industrial medical agricultural cultural"
)
TAGS = words_of("climate health education trade transport water energy food digital security culture finance")
SYLLABLES = words_of("ba be co da el fi ga ha in ka lo ma ne or pa qui ra se ta un va wo xi yo zu ter men ship tion")
KINDS = ("action", "action", "action", "quantified", "quantified", "event", "stance")
VERDICTS = ("", "", "", *map(str, (Status.IN_PROGRESS, Status.IN_PROGRESS, Status.DELIVERED, Status.DELIVERED)),
            *map(str, (Status.PARTIALLY_DELIVERED, Status.STALLED, Status.NOT_STARTED, Status.UNCLEAR,
                       Status.NO_EVIDENCE, Status.EXPIRED_UNDELIVERED)))  # fmt: skip

Rows = dict[str, list[dict[str, Any]]]


def make(path: Path, size: int, tick: Callable[[int], None] = lambda done: None) -> None:
    """Write a new store of `size` commitments to `path`; a million takes minutes."""
    chance = random.Random(SEED)
    with Store(path, author="Benchmark") as store:
        writer = _Maker(chance)
        with _WithoutFullText(store):
            _write(store, Label.IMPORT, "parties", writer.parties())
            for start in range(1, size + 1, BATCH):
                numbers = range(start, min(start + BATCH, size + 1))
                added, judged, noted = writer.batch(numbers)
                _write(store, Label.IMPORT, f"{len(numbers)} rows", added)
                _write(store, Label.RECORD_STATUS, f"{len(numbers)} commitments", judged)
                _note(store, noted)
                tick(numbers[-1])
        store.read("PRAGMA wal_checkpoint(TRUNCATE)")


class _Maker:
    """Rows of one store after another; ids count on from 1."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._words = _vocabulary(chance)
        self._weights = list(accumulate(1 / (rank + 10) for rank in range(len(self._words))))
        self._at = now()

    def parties(self) -> Rows:
        return {"party": [{"id": n, "uid": new_uid(), "name": name} for n, name in enumerate(PARTIES, 1)]}

    def batch(self, numbers: range) -> tuple[Rows, Rows, list[tuple[str, int]]]:
        """Rows that add these commitments, rows that judge them, and the notes that are written to them later."""
        added: Rows = {}
        judged: Rows = {}
        for start in range(numbers.start, numbers.stop, PER_DOCUMENT):
            ids = range(start, min(start + PER_DOCUMENT, numbers.stop))
            commitments = [self._commitment(id_) for id_ in ids]
            _put(added, "commitment", commitments)
            self._document(added, commitments)
            for commitment in commitments:
                self._around(added, judged, commitment)
        notes = [(f"{self._sentence(8)} See the report of {n % 12 + 1}/2025.", n) for n in numbers]
        return added, judged, notes

    def _commitment(self, id_: int) -> dict[str, Any]:
        chance = self._chance
        adjective, noun = chance.choice(ADJECTIVES), chance.choice(NOUNS)
        number = chance.choice((10, 20, 50, 100, 300, 1500, 2000, 40_000))
        title = f"{chance.choice(VERBS).capitalize()} {number:,} {adjective} {noun} {self._sentence(3).lower()}"
        dated = chance.random() < 0.8
        latest = FIRST_DAY + timedelta(days=chance.randrange(365 * 14))
        latest = date(latest.year, 12, 31) if chance.random() < 0.4 else latest
        days = latest.isoformat() if dated else None
        return {
            "id": id_,
            "uid": new_uid(),
            "title": title[:1].upper() + title[1:].rstrip("."),
            "statement": f"{title.rstrip('.')}. {self._sentence(24)}",
            "kind": chance.choice(KINDS),
            "strength": "firm" if chance.random() < 0.7 else "soft",
            "note": "",
            "withdrawn": "double" if chance.random() < 0.01 else "",
            "created_at": self._at,
            "due": (days or "")[:4] if (days or "").endswith("12-31") else days or "",
            "due_earliest": days,
            "due_latest": days,
            "status": "",
            "status_on": None,
        }

    def _sentence(self, length: int) -> str:
        words = self._chance.choices(self._words, cum_weights=self._weights, k=length)
        return " ".join(words).capitalize() + "."

    def _document(self, added: Rows, commitments: Sequence[dict[str, Any]]) -> None:
        """One document whose text is these commitments' statements, and the passages that they stand on."""
        id_ = (commitments[0]["id"] - 1) // PER_DOCUMENT + 1
        text = "\n".join(c["statement"] for c in commitments)
        digest = sha256(f"{id_} {text}".encode()).hexdigest()
        title = f"{self._sentence(4).rstrip('.')} communiqué {id_}"
        issued = (FIRST_DAY + timedelta(days=id_ % 2500)).isoformat()
        document = {"id": id_, "uid": new_uid(), "title": title, "issued": issued, "date_basis": "stated"}
        _put(added, "document", [{**document, "added_at": self._at}])
        version = {"id": id_, "uid": new_uid(), "document_id": id_, "file_name": f"{id_}.txt", "reader": "text"}
        hashes = {"sha256": digest, "text_sha256": sha256(text.encode()).hexdigest(), "media_type": "text/plain"}
        _put(added, "document_version", [{**version, **hashes, "text": text, "captured_at": self._at}])
        start = 0
        for commitment in commitments:
            number, exact = commitment["id"], commitment["statement"]
            place = {"version_id": id_, "start": start, "end": start + len(exact), "exact": exact}
            _put(added, "passage", [{"id": number, "uid": new_uid(), **place}])
            link = {"id": number, "uid": new_uid(), "commitment_id": number, "passage_id": number, "role": "primary"}
            _put(added, "commitment_passage", [link])
            start += len(exact) + 1

    def _around(self, added: Rows, judged: Rows, commitment: dict[str, Any]) -> None:
        """Parties, tags, deadline and target of a commitment, and what became of it."""
        chance, id_ = self._chance, commitment["id"]
        of = {"commitment_id": id_}
        pledgors = chance.sample(range(1, len(PARTIES) + 1), 1 if chance.random() < 0.7 else 2)
        roles = [(party, "pledgor") for party in pledgors] + [(chance.randint(1, len(PARTIES)), "beneficiary")]
        _put(added, "commitment_party", [{"uid": new_uid(), **of, "party_id": p, "role": r} for p, r in roles])
        tags = chance.sample(TAGS, chance.choice((0, 1, 1, 2)))
        _put(added, "tag", [{"uid": new_uid(), **of, "name": name} for name in tags])
        latest = commitment["due_latest"]
        if latest:
            span = {"edtf": latest, "start": "2019-01-01", "earliest": latest, "latest": latest, "rule": "absolute"}
            _put(added, "deadline", [{"uid": new_uid(), **of, "phrase": f"by {latest[:4]}", **span}])
        if commitment["kind"] == "quantified":
            _put(added, "target", [{"id": id_, "uid": new_uid(), **of, "value": "1500", "unit": "places"}])
            if chance.random() < 0.5:
                reached = {"value": str(chance.randint(0, 1600)), "mode": "cumulative", "as_of": "2025-12-31"}
                told = {"target_id": id_, "recorded_at": self._at, "author": "Benchmark"}
                _put(judged, "progress", [{"uid": new_uid(), **of, **reached, **told}])
        self._judge(judged, of)

    def _judge(self, judged: Rows, of: dict[str, int]) -> None:
        value = self._chance.choice(VERDICTS)
        if not value:
            return
        day = (date(2026, 10, 1) - timedelta(days=self._chance.randrange(1500))).isoformat()
        said = {"recorded_at": self._at, "author": "Benchmark", "note": self._sentence(9)}
        _put(judged, "status_entry", [{"uid": new_uid(), **of, "value": value, "valid_on": day, **said}])


def _put(rows: Rows, table: str, found: list[dict[str, Any]]) -> None:
    rows.setdefault(table, []).extend(found)


def _vocabulary(chance: random.Random) -> list[str]:
    """Some 20,000 words, the common ones first: real ones, then made-up ones of two to four syllables."""
    made = {"".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(24_000)}
    common = ["the", "of", "and", "in", "to", "for", "with", "by", *NOUNS, *ADJECTIVES, *VERBS, *TAGS]
    return list(dict.fromkeys([*common, *sorted(made)]))


def _write(store: Store, label: Label, about: str, rows: Rows) -> None:
    with store.change(label, about) as db:
        for table, found in rows.items():
            for names, same in _by_columns(found):
                columns = ", ".join(f'"{name}"' for name in names)
                sql = f"INSERT INTO {table} ({columns}) VALUES ({marks(names)})"
                db.conn.executemany(sql, [tuple(row.values()) for row in same])
            if table == "status_entry":
                latest = [(row["value"], row["valid_on"], row["commitment_id"]) for row in found]
                db.conn.executemany("UPDATE commitment SET status = ?, status_on = ? WHERE id = ?", latest)


def _note(store: Store, notes: list[tuple[str, int]]) -> None:
    with store.change(Label.EDIT, f"{len(notes)} commitments") as db:
        db.conn.executemany("UPDATE commitment SET note = ? WHERE id = ?", notes)


def _by_columns(rows: list[dict[str, Any]]) -> Iterator[tuple[tuple[str, ...], list[dict[str, Any]]]]:
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row in rows:
        groups.setdefault(tuple(row), []).append(row)
    yield from groups.items()


class _WithoutFullText:
    """While this holds no full text is kept; then it is built whole, which is several times as fast."""

    def __init__(self, store: Store) -> None:
        self._db: Connection = store._db
        self._triggers: list[str] = []

    def __enter__(self) -> None:
        found = self._db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'words_*'")
        for name, sql in found.fetchall():
            self._triggers.append(sql)
            self._db.execute(f'DROP TRIGGER "{name}"')

    def __exit__(self, *error: object) -> None:
        self._db.execute(
            "INSERT INTO commitment_words (rowid, title, statement, note, parties, tags)"
            " SELECT c.id, c.title, c.statement, c.note, coalesce((SELECT group_concat(p.name, '; ')"
            " FROM commitment_party cp JOIN party p ON p.id = cp.party_id WHERE cp.commitment_id = c.id), ''),"
            " coalesce((SELECT group_concat(t.name, '; ') FROM tag t WHERE t.commitment_id = c.id), '')"
            " FROM commitment c"
        )
        for sql in self._triggers:
            self._db.execute(sql)
        self._db.execute("ANALYZE")


def main() -> None:
    size, path = int(sys.argv[1]), Path(sys.argv[2])
    began = time.perf_counter()
    make(path, size, lambda done: print(f"{done:>9,} {time.perf_counter() - began:7.1f} s", flush=True))
    print(f"{path}: {path.stat().st_size / 1e6:,.0f} MB in {time.perf_counter() - began:.1f} s")


if __name__ == "__main__":
    main()
