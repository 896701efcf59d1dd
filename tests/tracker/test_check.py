"""Each part of the check is shown damage that it must find, made behind the store's back."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.tracker.making import SEED_DAY, candidate, draft, everything, kept
from tracker import check, commitments, files, intake, judging, review, sqlite
from tracker.check import PARTS
from tracker.dates import resolve
from tracker.errors import Busy, TrackerError
from tracker.model import Due, EvidenceDraft, EvidenceKind, Label, Status, Tier
from tracker.record import DocumentFacts
from tracker.store import Store


@pytest.fixture
def sound(store: Store, tmp_path: Path) -> Store:
    """A store in which every table has rows, after undo, redo and a corrected date."""
    proof = tmp_path / "proof.txt"
    proof.write_text("It was held.")
    kept(
        store,
        TEXT,
        candidate(TEXT, "Norland will build two schools next year.", "build two schools", pledgors=("Norland",)),
        candidate(TEXT, "It will plant trees next year.", due=Due("next year", resolve("next year", SEED_DAY))),
        candidate(TEXT, "It hopes for peace.", tier=Tier.POSSIBLE),
    )
    review.accept_sure(store)
    id_ = commitments.add(store, draft("By hand", tags=("one", "two"), pledgors=("A; B", "C")))
    drafts = [EvidenceDraft(EvidenceKind.FILE, str(proof)), EvidenceDraft(EvidenceKind.LINK, "https://example.org")]
    judging.record_status(store, [id_, 1], Status.IN_PROGRESS, date(2025, 6, 17), "some", evidence=drafts)
    judging.record_status(store, [id_], Status.STALLED, date(2025, 1, 1), "earlier", party="C")
    judging.record_progress(store, id_, Decimal(3), date(2025, 6, 17))
    intake.describe(store, 1, DocumentFacts("Other", issued=date(2020, 2, 29)))
    store.undo(), store.undo(), store.redo()
    return store


def test_a_sound_store_has_no_problems(sound: Store) -> None:
    steps: list[tuple[int, int, str]] = []
    assert check.check(sound, lambda *told: steps.append(told)) == []
    assert [what for _, _, what in steps] == list(PARTS)
    assert check.check(sound) == []


def test_an_empty_store_has_no_problems(store: Store) -> None:
    assert check.check(store) == []


TEXT = "Norland will build two schools next year. It will plant trees next year. It hopes for peace."


def behind(store: Store, *statements: str, keep_triggers: bool = False) -> None:
    """Run statements as another program would that knows no rules: without triggers, checks and foreign keys."""
    raw = sqlite.connect(str(store.path), timeout=5)
    triggers = raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    raw.execute("PRAGMA ignore_check_constraints = ON")
    if not keep_triggers:
        for name, _ in triggers:
            raw.execute(f'DROP TRIGGER "{name}"')
    for statement in statements:
        raw.execute(statement)
    if not keep_triggers:
        for _, sql in triggers:
            raw.execute(sql)
    raw.close()


def schema_edit(old: str, new: str) -> list[str]:
    """Statements that alter the text of a table's definition and nothing else."""
    edit = f"UPDATE sqlite_schema SET sql = replace(sql, '{old}', '{new}') WHERE name = 'commitment'"
    return ["PRAGMA writable_schema = ON", edit, "PRAGMA writable_schema = RESET"]


STRICT, LAX = "title        TEXT NOT NULL", "title        TEXT"

DAMAGE: list[tuple[str, str, list[str]]] = [
    ("texts", "The text of D-0001 is not the one that was read", ["UPDATE document_version SET text = text || '!'"]),
    ("anchors", "Passage 2 of D-0001 does not hold the words at", ["UPDATE passage SET exact = 'x' WHERE id = 2"]),
    ("anchors", "Passage 1 of D-0001", ['UPDATE passage SET start = start + 1, "end" = "end" + 1 WHERE id = 1']),
    (
        "anchors",
        "Candidate K-0003 of D-0001 does not quote",
        ["UPDATE candidate SET record = json_set(record, '$.quote', 'made up') WHERE id = 3"],
    ),
    (
        "anchors",
        "Candidate K-0001 of D-0001 does not quote",
        ["UPDATE candidate SET record = json_set(record, '$.focus_start', 7) WHERE id = 1"],
    ),
    ("anchors", "Candidate K-0002 of D-0001 cannot be read", ["UPDATE candidate SET record = '{}' WHERE id = 2"]),
    ("files", "is not the one that was kept|is missing", ["UPDATE evidence SET sha256 = replace(sha256, 'a', 'b')"]),
    ("foreign_keys", "Row 1 of commitment_party points at a row of party", ["DELETE FROM party WHERE id = 1"]),
    ("due", "The deadline of C-0001 is not the one", ["UPDATE commitment SET due = '2031' WHERE id = 1"]),
    ("due", "The deadline of C-0003", ["UPDATE commitment SET due_latest = '2031-01-01' WHERE id = 3"]),
    ("due", "The deadline of C-0003", ["DELETE FROM deadline WHERE commitment_id = 3"]),
    ("status", "The status of C-0001", ["UPDATE commitment SET status = 'delivered' WHERE id = 1"]),
    ("status", "The status of C-0003", ["UPDATE commitment SET status_on = NULL WHERE id = 3"]),
    ("status", "The status of C-0003", ["UPDATE status_entry SET value = 'reversed'"]),
    ("search", "The words of C-0002 are not found", ["UPDATE commitment SET title = 'Other words' WHERE id = 2"]),
    ("search", "The words of C-0003 are not found", ["DELETE FROM commitment_words WHERE rowid = 3"]),
    ("search", "The words of C-0999", ["INSERT INTO commitment_words (rowid, title) VALUES (999, 'ghost')"]),
    ("search", "The words of C-0003", ["DELETE FROM tag WHERE name = 'one'"]),
    ("search", "The index of words is damaged", ["UPDATE commitment_words_content SET c0 = 'x' WHERE id = 1"]),
    ("integrity", "NULL value in commitment.title", [
        *schema_edit(STRICT, LAX),
        "UPDATE commitment SET title = NULL WHERE id = 1",
        *schema_edit(LAX, STRICT),
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("what", "said", "statements"), DAMAGE, ids=[f"{d[0]}-{n}" for n, d in enumerate(DAMAGE)])
def test_damage_is_found_by_its_part(sound: Store, what: str, said: str, statements: list[str]) -> None:
    behind(sound, *statements)
    sound.close()
    with Store(sound.path) as again:
        found = check.check(again)
    messages = [problem.message for problem in found if problem.what == what]
    assert messages, found
    assert all(message[0].isupper() and message.endswith((".", ".)")) for message in messages)
    assert any(re.search(said, message) for message in messages), messages


@pytest.mark.parametrize(
    ("statements", "said"),
    [
        (["DROP TRIGGER journal_commitment_UPDATE"], "The trigger journal_commitment_UPDATE is missing"),
        (["DROP TRIGGER words_tag_insert"], "The trigger words_tag_insert is missing"),
        (["DROP INDEX commitment_due"], "The index commitment_due is missing"),
        (
            ["CREATE TRIGGER spy AFTER INSERT ON party BEGIN SELECT 1; END"],
            "The trigger spy is not one of Pledgebook's",
        ),
        (
            [
                "DROP TRIGGER journal_progress_only_insert_DELETE",
                "CREATE TRIGGER journal_progress_only_insert_DELETE BEFORE DELETE ON progress BEGIN SELECT 1; END",
            ],
            "The trigger journal_progress_only_insert_DELETE was altered",
        ),
    ],
)
def test_a_missing_or_foreign_rule_is_found(sound: Store, statements: list[str], said: str) -> None:
    behind(sound, *statements, keep_triggers=True)
    sound.close()
    with Store(sound.path) as again:
        (problem,) = check.check(again)
    assert (problem.what, problem.message) == ("schema", said + ".")


def kept_file(store: Store) -> Path:
    return files.locate(store, store.one("SELECT sha256 FROM evidence WHERE sha256 <> ''")["sha256"])


def document_file(store: Store) -> Path:
    return files.locate(store, store.one("SELECT sha256 FROM document_version")["sha256"])


@pytest.mark.parametrize(("which", "name"), [(kept_file, "proof.txt"), (document_file, "made.txt")])
def test_a_file_that_is_gone_or_altered_is_named(sound: Store, which: Callable[[Store], Path], name: str) -> None:
    file = which(sound)
    content = file.read_bytes()
    file.write_bytes(content + b" ")
    (problem,) = check.check(sound)
    assert problem.what == "files" and f"The file {name} (" in problem.message and "not the one" in problem.message
    file.unlink()
    (problem,) = check.check(sound)
    assert f"The file {name} ({file.name[:12]}…) is missing from" in problem.message
    file.write_bytes(content)
    assert check.check(sound) == []


def test_a_busy_store_is_not_called_damaged(sound: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tracker.sqlite.BUSY_SECONDS", 0.05)
    with Store(sound.path) as other, sound.change(Label.ADD), pytest.raises(Busy):
        check.check(other)


def readable(store: Store) -> dict[str, list[tuple[object, ...]]] | None:
    """What people read of documents and commitments; None where it cannot be read at all."""
    try:
        found = everything(store)
    except TrackerError:
        return None
    return {table: found[table] for table in ("document_version", "passage", "commitment", "party")}


def test_a_flipped_bit_in_what_people_read_is_found(sound: Store) -> None:
    original = readable(sound)
    sound.close()
    raw = sqlite.connect(str(sound.path), timeout=5)
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    whole = sound.path.read_bytes()
    altered = 0
    for place in (found.start() + 3 for found in re.finditer(rb"build two schools|[Tt]raining opp|Norland", whole)):
        broken = bytearray(whole)
        broken[place] ^= 0b1000
        sound.path.write_bytes(broken)
        with Store(sound.path) as again:
            if readable(again) != original:
                altered += 1
                assert check.check(again), whole[place - 20 : place + 20]
    assert altered >= 8
