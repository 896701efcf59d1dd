"""What the reviewers' own decisions say about the finder's rules, and looking through a document again with that.

A rule's confidence is its measured precision on the developers' documents; the decisions in a store are added to it,
counted with reserve while they are few.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker import documents, finder, review
from tracker.model import Candidate, Label, Text, Tick, Tier, silent
from tracker.parties import insert
from tracker.record import StoredCandidate, reference
from tracker.store import Store

RESERVE = 6.0
"""So many decisions over a rule are counted for half of what they say: two rejections do not kill a rule, four may."""


@dataclass(frozen=True, slots=True)
class Decided:
    """How the candidates of a rule were decided in this store."""

    accepted: int
    rejected: int

    @property
    def all(self) -> int:
        return self.accepted + self.rejected


@dataclass(frozen=True, slots=True)
class Again:
    """What looking through a document again came to, in undecided candidates."""

    raised: int  # above the line now
    lowered: int  # below it, or set aside
    added: int
    dropped: int  # no longer found


def decided(store: Store) -> dict[str, Decided]:
    """How the candidates of each rule were decided; one that was split or merged was a promise, and says nothing.

    A vetoed candidate counts where it was accepted: that it was turned down speaks for the veto, not against the rule.
    """
    rows = store.read(
        "SELECT rule, sum(state = 'accepted') AS yes, sum(state = 'rejected' AND tier <> 'vetoed') AS no"
        " FROM candidate WHERE state IN ('accepted', 'rejected') AND parent_id IS NULL GROUP BY rule"
    )
    return {row["rule"]: Decided(row["yes"], row["no"]) for row in rows if row["yes"] or row["no"]}


def tallies(store: Store) -> dict[str, tuple[float, float]]:
    """For `find_candidates`: what the decisions add to each rule's record, as (right, wrong)."""
    found = {}
    for rule, one in decided(store).items():
        weight = one.all / (one.all + RESERVE)
        found[rule] = one.accepted * weight, one.rejected * weight
    return found


def look_again(store: Store, document: int, tick: Tick = silent) -> Again:
    """Look through a document again, with the rules and the decisions of today. Decided candidates stay. One change."""
    known = documents.get(store, document)
    language = known.facts.language.partition("-")[0].lower()
    text = Text(documents.text(store, known.version_id), {"language": language} if language else {}, known.pages)
    found = finder.find_candidates(text, known.facts.issued, tick, tallies=tallies(store))
    before = [c for c in review.candidates(store, document) if c.version_id == known.version_id]
    here = {(c.focus_start, c.focus_end): c for c in found}
    open_ = {_place(c.candidate): c for c in before if c.state == "new"}
    settled = {_place(c.candidate) for c in before if c.state != "new"}
    dropped = [c for place, c in open_.items() if place not in here and not _is_part(store, c)]
    added = [c for place, c in here.items() if place not in open_ and place not in settled]
    changed = [(c, here[place]) for place, c in open_.items() if place in here and here[place] != c.candidate]
    with store.change(Label.LOOK_AGAIN, reference("D", document)) as db:
        for item in dropped:
            db.table("candidate").delete(item.id)
        for item, now in changed:
            db.table("candidate").update(item.id, {**review.columns(now), "finder": finder.VERSION})
        for now in added:
            insert(db, "candidate", version_id=known.version_id, finder=finder.VERSION, **review.columns(now))
    raised = sum(_rank(now) < _rank(item.candidate) for item, now in changed)
    lowered = sum(_rank(now) > _rank(item.candidate) for item, now in changed)
    return Again(raised, lowered, len(added), len(dropped))


def _is_part(store: Store, item: StoredCandidate) -> bool:
    """Whether a person cut it so: split off another one, or merged from several."""
    condition = "id = ? AND parent_id IS NOT NULL OR parent_id = ? AND state = 'merged'"
    return bool(store.read(f"SELECT 1 FROM candidate WHERE {condition}", item.id, item.id))  # noqa: S608 - a constant


def _place(found: Candidate) -> tuple[int, int]:
    return found.focus_start, found.focus_end


def _rank(found: Candidate) -> int:
    return list(Tier).index(found.tier)
