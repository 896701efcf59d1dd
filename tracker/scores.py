"""Scores: what a commitment comes to for a party in a cycle. Only ever added; the latest of a cell counts."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from tracker import commitments, cycles, files, places, rubrics, scales, scoreboard, scoregrid
from tracker import evidence as proof
from tracker.cycles import Cycle
from tracker.errors import Invalid
from tracker.finder.gazetteer import is_party_name
from tracker.model import Draft, EvidenceDraft, Label, Role, Weight
from tracker.parties import insert, names, party_id
from tracker.record import Evidence, reference
from tracker.scales import G20, NOT_APPLICABLE, Scale, Value
from tracker.scoreboard import Board, Row
from tracker.scoregrid import Grid, Line
from tracker.sqlite import fold
from tracker.store import Store, now

if TYPE_CHECKING:
    from sqlite_utils import Database

CURRENT = (
    "SELECT * FROM (SELECT s.*, row_number() OVER (PARTITION BY cycle_id, commitment_id, party_id, scale"
    " ORDER BY recorded_at DESC, id DESC) AS place FROM score s WHERE cycle_id = ? AND scale = ?) WHERE place = 1"
)
"""The scores of a cycle on a scale that count: of each commitment and party the latest."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a table: how many scores were new or another, commitments and parties added, and what to look at."""

    cycle: str
    scores: int
    commitments: tuple[str, ...]
    parties: tuple[str, ...]
    blanks: int
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """One score as it was given, with who gave it, when and why."""

    id: int
    commitment_id: int
    party: str
    cycle: str
    scale: str
    value: str
    rationale: str
    analyst: str
    recorded_at: str
    override: str


# --- in ---------------------------------------------------------------------------------------------------------------


def read_table(store: Store, path: Path, across: bool | None = None) -> Grid:
    """The table of scores in a CSV file; raises `Unreadable`, or `Invalid` with one sentence that names the cell."""
    ours = {fold(name) for name in names(store)}
    return scoregrid.read(files.load(path), path.name, lambda n: is_party_name(n) or fold(n) in ours, across)


def import_table(store: Store, grid: Grid, cycle: Cycle, source: str) -> Imported:
    """Record a published table as the scores of a cycle on the scale of the G20 Research Group. Writes one change.

    Commitments are found by number or title, else added. A score that is there already is not added again; a blank
    records nothing. `source` is the name of the file, for the rationale.
    """
    before = {row["name"] for row in store.read("SELECT name FROM party")}
    scale = scales.get(store, G20)
    with store.change(Label.IMPORT_SCORES, cycle.name) as db:
        cycle_id = cycles.write_cycle(db, cycle)
        parties = [party_id(db, name) for name in grid.parties]
        current = {(r["commitment_id"], r["party_id"]): r["value"] for r in db.conn.execute(CURRENT, (cycle_id, G20))}
        added, written = [], 0
        for line in grid.lines:
            id_ = _known(db, line)
            if id_ is None:
                id_ = _add(db, line, grid.parties, cycle.name)
                added.append(reference("C", id_))
            _apply(db, id_, parties, line, cycle.name)
            for party, value in zip(parties, line.scores, strict=True):
                if value and current.get((id_, party)) != value:
                    _insert(db, store, (id_, party, cycle_id), scale.code, value, f"As published in {source}.")
                    written += 1
    new = tuple(name for name in grid.parties if name not in before)
    notes = (*grid.notes, *disagreements(grid, scale))
    return Imported(cycle.name, written, tuple(added), new, grid.blanks, notes)


def disagreements(grid: Grid, scale: Scale) -> list[str]:
    """Where the averages that a table gives for itself are not those of its cells; one sentence each."""
    rows = [Row(n, "", line.code, line.title, (), scoreboard.mean([])) for n, line in enumerate(grid.lines)]
    cells = {n: dict(zip(grid.parties, line.scores, strict=True)) for n, line in enumerate(grid.lines)}
    board = scoreboard.build("", scale, grid.parties, rows, cells)
    pairs = [(line.title, line.said, row.mean) for line, row in zip(grid.lines, board.rows, strict=True)]
    pairs += list(zip(board.parties, grid.said or [None] * len(board.parties), board.means, strict=True))
    return [
        f"“{name}”: the table gives {scoreboard.signed(said)}, its cells give {scoreboard.signed(found.value)}."
        for name, said, found in pairs
        if said is not None and found.value is not None and abs(Fraction(said) - found.value) > Fraction(1, 100)
    ]


def record(
    store: Store,
    id_: int,
    party: str,
    cycle: Cycle,
    value: str,
    *,
    scale: str = G20,
    rationale: str = "",
    evidence: Sequence[EvidenceDraft] = (),
    override: str = "",
) -> int:
    """Score a commitment for a party in a cycle; an earlier score stays, the latest counts. Gives its id. One change.

    The first score locks the rubric. Raises `Invalid` where the scale has no such value, or nothing says why;
    `refuse_score` asks for the `override`.
    """
    found = scales.get(store, scale).value(value)
    if not rationale.strip():
        raise Invalid("rationale", "A score needs a reason: what was done, in a sentence that a reader can check.")
    commitment = commitments.get(store, id_)
    kept = [proof.keep(store, replace(draft, party=draft.party or party)) for draft in evidence]
    with store.change(Label.RECORD_SCORE, commitment.ref) as db:
        rubric = rubrics.lock(db, id_)
        cell = (id_, party_id(db, party), cycle.id)
        said = (rationale.strip(), override.strip())
        score = _insert(db, store, cell, scale, found.code, *said, rubric)
        for piece in kept:
            proof.write(db, store, id_, piece, score_id=score)
    return score


def refuse_score(
    store: Store,
    id_: int,
    party: str,
    value: Value,
    evidence: Sequence[EvidenceDraft] = (),
    override: str = "",
) -> None:
    """Raise `Invalid` where a score lacks the evidence that it needs, or departs from the rubric, unless overridden."""
    if override.strip():
        return
    proof.refuse_lacking(store, [id_], value, evidence, party=party)
    ruled = by_rubric(store, id_, party, evidence, weighed=False)
    if ruled and value.code not in (ruled, NOT_APPLICABLE):
        raise Invalid(
            "value",
            f"{reference('C', id_)}: the rubric gives {scoreboard.shown(ruled)} for what is weighed of {party}, and not"
            f" {scoreboard.shown(value.code)}. Weigh it otherwise, or give an override that says why it departs.",
        )


def by_rubric(store: Store, id_: int, party: str, drafts: Sequence[EvidenceDraft] = (), *, weighed: bool = True) -> str:
    """The score that the rubric gives for the strong and weak actions of a party; '' without a rubric.

    Where nothing is weighed there is none either, unless `weighed` is False: then it is what no action at all gives.

    Copies count once; what does not count, contradicts or is context is left out.
    """
    rubric = rubrics.newest(store, id_)
    if rubric is None:
        return ""
    kept = [p for p in proof.of(store, id_) if p.party.casefold() in ("", party.casefold()) and p.copy_of is None]
    pieces: list[Evidence | EvidenceDraft] = [*kept, *drafts]
    counted = [p.weight for p in pieces if p.counts in proof.COUNTED and p.stance in proof.SPEAKS_FOR]
    strong, weak = counted.count(Weight.STRONG), counted.count(Weight.WEAK)
    found = rubrics.scores(rubric.rules, strong, weak)
    return found[0] if (strong + weak or not weighed) and len(found) == 1 else ""


def _known(db: Database, line: Line) -> int | None:
    """The commitment that a line is of: of the same serial number, or of the same number and title."""
    rows = db.conn.execute("SELECT id FROM commitment WHERE code = ? AND code <> ''", (line.code,)).fetchall()
    if rows and not line.code.isdecimal():
        return int(rows[0]["id"])
    same = "SELECT id FROM commitment WHERE fold(title) = fold(?) AND (code = ? OR code = '' OR ? = '') ORDER BY id"
    row = db.conn.execute(same, (line.title, line.code, line.code)).fetchone()
    return int(row["id"]) if row else None


def _add(db: Database, line: Line, parties: Sequence[str], cycle: str) -> int:
    bound = tuple(name for name, score in zip(parties, line.scores, strict=True) if score)
    id_ = commitments.insert_draft(db, Draft(line.title, pledgors=bound), None)
    monitored = {"selected": "yes", "selected_reason": f"Scored in {cycle}."}
    db.table("commitment").update(id_, {"code": line.code, **monitored})
    return id_


def _apply(db: Database, id_: int, parties: Sequence[int], line: Line, cycle: str) -> None:
    """A party with n/a is one that the commitment does not apply to."""
    known = {
        r["party_id"]: (r["id"], r["applicability"])
        for r in db.conn.execute(
            "SELECT id, party_id, applicability FROM commitment_party WHERE commitment_id = ? AND role = ?",
            (id_, Role.PLEDGOR),
        )
    }
    for party, score in zip(parties, line.scores, strict=True):
        said = {"": "unknown", NOT_APPLICABLE: "n/a"}.get(score, "applies")
        row, before = known.get(party, (0, ""))
        reason = f"Published as not applicable in {cycle}." if said == "n/a" else ""
        if not row and score:
            values = {"applicability": said, "reason": reason}
            insert(db, "commitment_party", commitment_id=id_, party_id=party, role=Role.PLEDGOR, **values)
        elif row and before == "unknown" and score:
            db.table("commitment_party").update(row, {"applicability": said, "reason": reason})


def _insert(
    db: Database,
    store: Store,
    cell: tuple[int, int, int],
    scale: str,
    value: str,
    rationale: str,
    override: str = "",
    rubric: int | None = None,
) -> int:
    commitment, party, cycle = cell
    return insert(
        db,
        "score",
        commitment_id=commitment,
        party_id=party,
        cycle_id=cycle,
        scale=scale,
        value=value,
        rationale=rationale,
        analyst=store.author,
        recorded_at=now(),
        override=override,
        rubric_id=rubric,
    )


# --- out --------------------------------------------------------------------------------------------------------------


def board(store: Store, cycle: Cycle, scale: str = G20) -> Board:
    """The table of a cycle, commitments and parties in the order in which they were first scored."""
    used = scales.get(store, scale)
    rows = store.read(
        f"SELECT c.commitment_id, p.name, c.value, c.party_id FROM ({CURRENT}) c JOIN party p ON p.id = c.party_id",  # noqa: S608
        cycle.id,
        scale,
    )
    cells: dict[int, dict[str, str]] = {}
    for row in rows:
        cells.setdefault(row["commitment_id"], {})[row["name"]] = row["value"]
    order = "SELECT {0}, min(s.id) FROM score s JOIN party p ON p.id = s.party_id WHERE cycle_id = ? AND scale = ?"
    parties = [r[0] for r in store.read(f"{order.format('p.name')} GROUP BY 1 ORDER BY 2", cycle.id, scale)]
    ids = [r[0] for r in store.read(f"{order.format('commitment_id')} GROUP BY 1 ORDER BY 2", cycle.id, scale)]
    return scoreboard.build(cycle.name, used, parties, _rows(store, ids), cells)


def _rows(store: Store, ids: Sequence[int]) -> list[Row]:
    known = {r["id"]: r for r in store.read("SELECT id, code, title FROM commitment WHERE withdrawn = ''")}
    nothing = scoreboard.mean([])
    return [Row(i, reference("C", i), known[i]["code"], known[i]["title"], (), nothing) for i in ids if i in known]


def scores_of(store: Store, id_: int) -> list[Score]:
    """Every score that a commitment was ever given, the latest first."""
    rows = store.read(
        "SELECT s.*, p.name AS party, c.name AS cycle FROM score s JOIN party p ON p.id = s.party_id"
        " JOIN cycle c ON c.id = s.cycle_id WHERE s.commitment_id = ? ORDER BY s.recorded_at DESC, s.id DESC",
        id_,
    )
    fields = (
        "id",
        "commitment_id",
        "party",
        "cycle",
        "scale",
        "value",
        "rationale",
        "analyst",
        "recorded_at",
        "override",
    )
    return [Score(**{name: row[name] for name in fields}) for row in rows]


def write_csv(found: Board, path: Path) -> Path:
    """Write a table as 'scores import' reads it: ref, commitment, then one column for each party. Gives the path."""
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(["ref", "commitment", *found.parties])
    for row in found.rows:
        rows.writerow([row.code or row.ref, row.title, *(value.lstrip("+") for value in row.values)])
    places.write_whole(path, text.getvalue().encode())
    return path
