"""The store as it was: for any day of a random history the copy equals what was seen on that day."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import pytest

from tests.tracker.making import draft, event, everything, plain
from tracker import check, commitments, deadlines, judging, past, search, standing
from tracker.errors import TrackerError
from tracker.model import EvidenceDraft, EvidenceKind, Status
from tracker.past import Moment
from tracker.store import Store

FIRST = date(2025, 1, 1)


def digest(store: Store, day: date) -> str:
    """All rows, and what the views say of them on a day."""
    seen = [
        everything(store),
        [(d.bucket, d.line) for d in deadlines.deadlines(store, day)],
        standing.standing(store, "party", search.Query()),
        store.next_undo(),
        store.next_redo(),
    ]
    return hashlib.sha256(repr(seen).encode()).hexdigest()


def told(store: Store, day: date) -> list[object]:
    """What lists say of every commitment on a day."""
    ids = search.find(store, search.Query())
    return [
        (line.title, line.status, line.status_on, line.due, line.signals)
        for line in search.rows(store, ids, day).values()
    ]


def act(store: Store, dice: random.Random, day: date) -> None:
    """One change, of any kind, to any commitment."""
    ids = [row[0] for row in store.read("SELECT id FROM commitment ORDER BY id")]
    kind = dice.choice(["add", "status", "status", "progress", "edit", "withdraw", "undo", "undo", "redo"])
    id_ = dice.choice(ids) if ids else 0
    if kind == "add" or not ids:
        commitments.add(store, dice.choice([draft, event, plain])(f"Promise {dice.random()}"))
    elif kind == "status":
        on = day - timedelta(dice.randrange(60))
        judging.record_status(store, [id_], dice.choice(list(Status)), on, "so", party=dice.choice(["", "China"]))
    elif kind == "progress" and commitments.get(store, id_).targets:
        judging.record_progress(store, id_, Decimal(dice.randrange(2000)), day)
    elif kind == "edit":
        commitments.edit(store, [id_], note=str(dice.random()), tags=(dice.choice("abc"),))
    elif kind == "withdraw":
        commitments.withdraw(store, [id_], "no more")
    elif kind == "undo":
        store.undo()
    elif kind == "redo":
        store.redo()


@dataclass
class Clock:
    day: date

    def now(self) -> str:
        return f"{self.day}T12:00:00.000Z"


def lived(store: Store, monkeypatch: pytest.MonkeyPatch, changes: int, days: int, seed: int) -> dict[date, str]:
    """Make random changes over some days; what was seen at the end of each."""
    dice, clock = random.Random(seed), Clock(FIRST)
    for module in ("store", "judging", "commitments"):
        monkeypatch.setattr(f"tracker.{module}.now", clock.now)
    seen = {}
    for number in range(days):
        clock.day = FIRST + timedelta(number)
        for _ in range(dice.randrange(2 * changes // days)):
            act(store, dice, clock.day)
        seen[clock.day] = digest(store, clock.day)
    return seen


@pytest.mark.parametrize("seed", [1, 2])
def test_known_on_any_day_is_what_was_seen_on_it(store: Store, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    seen = lived(store, monkeypatch, 240, 24, seed)
    assert len(set(seen.values())) > 15
    for day in seen:
        with past.opened(store.path, Moment(known_on=day)) as then:
            assert digest(then, day) == seen[day], day
            assert [p for p in check.check(then) if p.what not in ("schema", "files")] == []


def test_before_the_first_day_nothing_was_known(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    lived(store, monkeypatch, 40, 4, 3)
    with past.opened(store.path, Moment(known_on=FIRST - timedelta(1))) as then:
        assert then.read("SELECT * FROM commitment UNION ALL SELECT * FROM commitment") == []
        assert then.changes_ever() == 0


def test_the_past_cannot_be_changed_and_the_store_stays_as_it_is(store: Store) -> None:
    id_ = commitments.add(store, draft())
    before = everything(store)
    with past.opened(store.path, Moment(known_on=date.max)) as then:
        with pytest.raises(TrackerError, match="The past is looked at, not changed"):
            commitments.withdraw(then, [id_], "no")
        assert then.undo() is None
        assert then.files == store.files
    assert everything(store) == before


def test_as_of_a_day_later_dated_judgements_and_numbers_are_left_out(store: Store) -> None:
    id_ = commitments.add(store, draft())
    judging.record_status(store, [id_], Status.IN_PROGRESS, date(2025, 3, 1), "begun")
    judging.record_status(store, [id_], Status.NOT_STARTED, date(2025, 1, 10), "not yet, written down late")
    judging.record_status(store, [id_], Status.STALLED, date(2025, 3, 2), "for one", party="China")
    judging.record_progress(store, id_, Decimal(300), date(2025, 6, 1))
    proof = EvidenceDraft(EvidenceKind.LINK, "https://example.org/", "opened", "2025-07-21")
    judging.record_status(store, [id_], Status.DELIVERED, date(2025, 8, 1), "all", evidence=[proof])

    def seen(day: date) -> tuple[str, int, int, int]:
        with past.opened(store.path, Moment(as_of=day)) as then:
            found = commitments.get(then, id_)
            parts = (judging.statuses(then, id_), judging.progress(then, id_), judging.evidence(then, id_))
            assert [p for p in check.check(then) if p.what not in ("schema", "files")] == []
            return (str(found.status or ""), *(len(part) for part in parts))

    assert seen(date(2025, 1, 1)) == ("", 0, 0, 0)
    assert seen(date(2025, 1, 10)) == ("not_started", 1, 0, 0)
    assert seen(date(2025, 3, 1)) == ("in_progress", 2, 0, 0)
    assert seen(date(2025, 6, 1)) == ("in_progress", 3, 1, 0)
    assert seen(date(2025, 7, 20)) == ("in_progress", 3, 1, 0)
    assert seen(date(2025, 8, 1)) == ("delivered", 4, 1, 1)


def test_as_of_a_day_a_promise_that_was_not_made_yet_is_left_out(seeded: Store) -> None:
    everything_now = told(seeded, FIRST)
    with past.opened(seeded.path, Moment(as_of=date(2024, 11, 30))) as then:
        assert told(then, FIRST) == []
        assert then.read("SELECT * FROM document UNION ALL SELECT * FROM document") == []
    with past.opened(seeded.path, Moment(as_of=date(2024, 12, 1))) as then:
        assert told(then, FIRST) == everything_now
