"""Evidence: weighed, archived, counted once; what a value needs of it; and the attribution guard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tracker.making import draft, event, everything, kept
from tracker import attribution, check, commitments, copies, cycles, evidence, judging, review, scales
from tracker.attribution import Doubt, Questioned
from tracker.cycles import Event
from tracker.errors import Invalid, NotFound
from tracker.model import Counts, Draft, EvidenceDraft, EvidenceKind, Label, Stage, Stance, Status, Weight
from tracker.scales import Value
from tracker.store import Store

DAY = date(2025, 12, 17)
WIRE = (
    "Three hundred farmers from the five Central Asian countries have completed a training course in dryland farming in"
    " Weinan, Shaanxi Province, the organisers said on Tuesday. Over three years the programme offered eleven courses."
)


def link(address: str = "https://example.org/a", **fields: object) -> EvidenceDraft:
    return replace(EvidenceDraft(EvidenceKind.LINK, address), **fields)  # type: ignore[arg-type]


def saved(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, "utf-8")
    return str(folder / name)


# --- what is kept -----------------------------------------------------------------------------------------------------


def test_all_that_is_said_of_a_piece_is_kept(store: Store) -> None:
    id_ = commitments.add(store, draft())
    said = link(
        statement="Opened.", event_edtf="2025-07", publisher="People's Daily", stage=Stage.OPERATIONAL, tier=2,
        programme="C+C5", actor="China", party="Uzbekistan", stance=Stance.SUPPORTS, weight=Weight.STRONG,
        counts=Counts.DISPUTED, reason="Announced before.", attributed_by="source",
    )  # fmt: skip
    evidence.add(store, id_, said)
    (piece,) = evidence.of(store, id_)
    for name in (
        "statement",
        "publisher",
        "stage",
        "tier",
        "programme",
        "actor",
        "party",
        "stance",
        "weight",
        "counts",
    ):
        assert getattr(piece, name) == getattr(said, name), name
    assert (piece.happened, piece.reason, piece.attributed_by) == ("2025-07", "Announced before.", "source")
    row = store.one("SELECT happened_first, happened_last FROM evidence")
    assert tuple(row) == ("2025-07-01", "2025-07-31")


def test_nothing_is_said_of_a_piece_that_nobody_said(store: Store) -> None:
    id_ = commitments.add(store, draft())
    evidence.add(store, id_, link())
    (piece,) = evidence.of(store, id_)
    assert (piece.stage, piece.stance, piece.weight, piece.counts, piece.tier) == (
        Stage.UNKNOWN, Stance.UNKNOWN, Weight.UNKNOWN, Counts.UNKNOWN, 0,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"counts": Counts.NO}, "needs a reason why"),
        ({"tier": 9}, "9 is no tier"),
        ({"event_edtf": "soonish"}, "is no date"),
        ({"source": " "}, "needs a file, an address"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_kept(store: Store, said: dict[str, object], why: str) -> None:
    id_ = commitments.add(store, draft())
    before = everything(store)
    with pytest.raises(Invalid, match=why):
        evidence.add(store, id_, link(**said))
    assert everything(store) == before


def test_the_text_of_a_link_is_archived(store: Store, tmp_path: Path) -> None:
    id_ = commitments.add(store, draft())
    number = evidence.add(store, id_, link(archived=saved(tmp_path, "page.html", f"<p>{WIRE}</p>")))
    assert evidence.archived(store, number) == WIRE
    assert evidence.of(store, id_)[0].archived
    evidence.archive(store, number, Path(saved(tmp_path, "later.txt", "It is gone.")))
    assert evidence.archived(store, number) == "It is gone."
    assert [r[0] for r in store.read("SELECT text FROM capture ORDER BY id")] == [WIRE, "It is gone."]
    assert check.check(store) == []
    next(p for p in store.files.rglob("*") if p.is_file()).unlink()
    assert [problem.what for problem in check.check(store)] == ["files"]


def test_words_of_a_document_are_evidence(store: Store) -> None:
    kept(store, "The centre was opened on Monday. It trains farmers.")
    id_ = commitments.add(store, draft())
    words = EvidenceDraft(EvidenceKind.PASSAGE, "The centre was opened on Monday.", document=1)
    evidence.add(store, id_, words)
    row = store.one("SELECT p.exact FROM evidence e JOIN passage p ON p.id = e.passage_id")
    assert row["exact"] == "The centre was opened on Monday."
    for source, why in (("closed", "are not in D-0001"), ("e", "times in D-0001")):
        with pytest.raises(Invalid, match=why):
            evidence.add(store, id_, replace(words, source=source))


# --- copies -----------------------------------------------------------------------------------------------------------


def test_copies_of_one_text_count_once(store: Store, tmp_path: Path) -> None:
    id_ = commitments.add(store, draft())
    shortened = "HEADLINE: farmers return home. " + WIRE[:200]
    for n, text in enumerate([WIRE, WIRE.upper(), shortened, "Another report tells of a school in Tashkent."]):
        evidence.add(store, id_, link(f"https://example.org/{n}", archived=saved(tmp_path, f"{n}.txt", text)))
    found = evidence.of(store, id_)
    assert [piece.copy_of for piece in found] == [None, 1, 1, None]
    assert evidence.independent(found) == 2
    evidence.say_copy(store, 3, 1, is_copy=False, why="Has an interview of its own.")
    assert evidence.independent(evidence.of(store, id_)) == 3
    store.undo()
    assert evidence.independent(evidence.of(store, id_)) == 2


def test_the_same_address_or_file_again_is_a_copy(store: Store, tmp_path: Path) -> None:
    id_ = commitments.add(store, draft())
    for address in ("https://example.org/a", "https://example.org/a/", "https://example.org/b"):
        evidence.add(store, id_, link(address))
    for name in ("one.txt", "two.txt"):
        evidence.add(store, id_, EvidenceDraft(EvidenceKind.FILE, saved(tmp_path, name, "The same bytes.")))
    assert [piece.copy_of for piece in evidence.of(store, id_)] == [None, 1, None, None, 4]


def test_short_texts_and_other_scripts() -> None:
    assert copies.original("Yes.", [(1, "Yes.")]) is None, "too short to tell"
    chinese = "中国承诺在未来三年为中亚国家提供一千五百个培训名额并增加六百个奖学金名额"
    assert copies.original(chinese + "。", [(7, chinese)]) == (7, 1.0)
    assert copies.original(chinese, [(7, "哈萨克斯坦总统托卡耶夫昨日在阿斯塔纳会见了来自各国的外交部长代表团")]) is None


WORDS = st.lists(
    st.sampled_from(["school", "farmer", "water", "energy", "summit", "trade", "road", "bridge", "seven", "eight"]),
    max_size=40,
)


@given(WORDS, WORDS)
@settings(max_examples=100, deadline=None)
def test_likeness_is_even_handed_and_bounded(one: list[str], other: list[str]) -> None:
    a, b = copies.shingles(" ".join(one)), copies.shingles(" ".join(other))
    assert 0 <= copies.likeness(a, b) == copies.likeness(b, a) <= 1
    assert copies.likeness(a, a) in (0.0, 1.0)


# --- weighing ---------------------------------------------------------------------------------------------------------


def test_a_piece_is_weighed_later(store: Store) -> None:
    id_ = commitments.add(store, draft())
    evidence.add(store, id_, link(counts=Counts.YES, reason="x"))
    (piece,) = evidence.of(store, id_)
    evidence.weigh(store, piece.link_id, stance=Stance.CONTRADICTS)
    evidence.weigh(store, piece.link_id, counts=Counts.NO, reason="Another programme.")
    (piece,) = evidence.of(store, id_)
    assert (piece.stance, piece.counts, piece.reason) == (Stance.CONTRADICTS, Counts.NO, "Another programme.")
    with pytest.raises(Invalid, match="needs a reason"):
        evidence.weigh(store, piece.link_id, counts=Counts.DISPUTED)
    with pytest.raises(NotFound):
        evidence.weigh(store, 99, counts=Counts.YES)


def needs(least: str) -> Value:
    return Value("done", "Done", least_evidence=least)


@pytest.mark.parametrize(
    ("least", "drafts", "enough"),
    [
        ("none", [], True),
        ("any", [], False),
        ("any", [link()], True),
        ("any", [link(counts=Counts.NO, reason="r")], False),
        ("any", [link(stance=Stance.CONTRADICTS)], False),
        ("any", [link(stance=Stance.CONTEXT)], False),
        ("official", [link()], False),
        ("official", [link(tier=3)], False),
        ("official", [link(tier=2)], True),
        ("two_independent", [link(), link()], True),
        ("two_independent", [link()], False),
    ],
)
def test_what_a_value_needs(store: Store, least: str, drafts: list[EvidenceDraft], enough: bool) -> None:
    id_ = commitments.add(store, event())
    if enough:
        evidence.refuse_lacking(store, [id_], needs(least), drafts)
    else:
        with pytest.raises(Invalid, match="C-0001: “Done” needs"):
            evidence.refuse_lacking(store, [id_], needs(least), drafts)
        evidence.refuse_lacking(store, [id_], needs(least), drafts, override="I was there.")


def test_copies_are_not_two_sources_and_what_is_there_counts(store: Store) -> None:
    id_ = commitments.add(store, event())
    evidence.add(store, id_, link())
    evidence.add(store, id_, link())
    with pytest.raises(Invalid, match="no copies of each other"):
        evidence.refuse_lacking(store, [id_], needs("two_independent"))
    evidence.add(store, id_, link("https://example.org/other"))
    evidence.refuse_lacking(store, [id_], needs("two_independent"))


def test_a_status_of_another_scale_shows_in_lists_by_what_it_means(store: Store) -> None:
    id_ = commitments.add(store, event())
    meter = scales.get(store, "promise_meter")
    judging.record_on_scale(store, id_, meter, "Promise kept", DAY, "Held.", evidence=[link()])
    assert commitments.get(store, id_).status is Status.DELIVERED
    found = judging.judgements(store, id_)
    assert {(j.scale, j.value) for j in found} == {("promise_meter", "kept"), ("tracker", "delivered")}
    judging.record_on_scale(store, id_, meter, "broken", date(2025, 12, 18), "Undone.")
    assert commitments.get(store, id_).status is Status.DELIVERED, "what means nothing there changes nothing there"
    assert [s.value for s in judging.statuses(store, id_)] == [Status.DELIVERED]
    judging.record_on_scale(store, id_, scales.get(store, "effect"), "improved", DAY, "More talks.")
    assert commitments.get(store, id_).status is Status.DELIVERED, "another axis"
    store.undo(), store.undo(), store.undo()
    assert judging.judgements(store, id_) == [] and evidence.of(store, id_) == []


# --- the attribution guard --------------------------------------------------------------------------------------------


def doubts(store: Store, said: EvidenceDraft, id_: int = 1) -> list[Doubt]:
    return [q.doubt for q in attribution.questions(store, commitments.get(store, id_), said)]


@pytest.mark.parametrize(
    ("happened", "asked"),
    [
        ("", False),
        ("2025-12", False),
        ("2024-12-01", False),
        ("2024-12", False),
        ("2024", False),
        ("2024-11-30", True),
        ("2023", True),
        ("2023/2025-12", True),
        ("2027-12-31", False),
        ("2028", True),
        ("2026/..", False),
    ],
)
def test_a_deed_outside_the_window_is_questioned(store: Store, happened: str, asked: bool) -> None:
    commitments.add(store, draft())
    assert (Doubt.OUTSIDE_WINDOW in doubts(store, link(event_edtf=happened))) is asked


def test_without_a_first_day_the_document_is_the_beginning(store: Store) -> None:
    kept(store, "China will train 300 people by 2030.", issued=date(2025, 2, 1))
    id_ = commitments.add(store, Draft("Train", due=commitments.due_from("2030-12-31")))
    assert doubts(store, link(event_edtf="2020"), id_) == []
    with store.change(Label.LINK_PASSAGE) as db:
        review.link_passage(db, id_, 1, 0, 5, "primary")
    assert doubts(store, link(event_edtf="2020"), id_) == [Doubt.OUTSIDE_WINDOW]


def test_another_programme_is_questioned(store: Store) -> None:
    commitments.add(store, draft(statement="Under the Chengdu agreements China will train 1,500 people."))
    assert doubts(store, link(programme="Chengdu agreements")) == []
    assert doubts(store, link(programme="Xi'an summit 2023")) == [Doubt.OTHER_PROGRAMME]
    cycles.set_event(store, Event("Xi'an Summit", starts=date(2023, 5, 18)))
    assert doubts(store, link(statement="Agreed at the Xi’an summit.".replace("’", "'"))) == [Doubt.OTHER_PROGRAMME]


def test_what_counts_elsewhere_already_is_questioned(store: Store, tmp_path: Path) -> None:
    one, other = commitments.add(store, draft()), commitments.add(store, draft("Another pledge"))
    file = EvidenceDraft(EvidenceKind.FILE, saved(tmp_path, "a.txt", "300 were trained."))
    judging.record_progress(store, one, Decimal(300), DAY, evidence=[link("http://example.org/a/"), file])
    assert doubts(store, link("https://example.org/a"), other) == [Doubt.ALREADY_COUNTED]
    assert doubts(store, file, other) == [Doubt.ALREADY_COUNTED]
    assert doubts(store, link("https://example.org/b"), other) == []
    assert doubts(store, link("https://example.org/a"), one) == [], "the same source may be updated"


def test_a_copy_of_what_counts_adds_nothing(store: Store, tmp_path: Path) -> None:
    one, other = commitments.add(store, draft()), commitments.add(store, draft("Another pledge"))
    first = link(archived=saved(tmp_path, "wire.txt", WIRE))
    reprint = link("https://example.org/reprint", archived=saved(tmp_path, "reprint.txt", "Today: " + WIRE[:210]))
    judging.record_progress(store, one, Decimal(300), DAY, evidence=[first])
    for id_, increment in ((other, False), (one, True)):
        with pytest.raises(Questioned, match="a copy of its text is counted towards C-0001 already"):
            judging.record_progress(store, id_, Decimal(300), DAY, increment=increment, evidence=[reprint])
    with pytest.raises(Questioned, match="the same source is counted towards C-0001 already"):
        judging.record_progress(store, one, Decimal(300), DAY, increment=True, evidence=[link()])
    judging.record_progress(store, one, Decimal(320), DAY, evidence=[reprint])
    assert evidence.independent(evidence.of(store, one)) == 1, "in all so much may be told twice"


def test_progress_is_refused_until_somebody_says_why_it_counts(store: Store) -> None:
    id_ = commitments.add(store, draft())
    farmers = link(event_edtf="2023/2025-12", programme="Xi'an summit 2023", statement="300 farmers were trained.")
    before = everything(store)
    with pytest.raises(Questioned) as caught:
        judging.record_progress(store, id_, Decimal(300), DAY, evidence=[farmers])
    assert everything(store) == before
    assert [q.doubt for q in caught.value.questions] == [Doubt.OUTSIDE_WINDOW, Doubt.OTHER_PROGRAMME]
    assert "300 is not counted towards C-0001" in str(caught.value) and "Say why it counts" in str(caught.value)
    judging.record_progress(store, id_, Decimal(300), DAY, evidence=[farmers], override="The ministry counts them.")
    assert store.one("SELECT override FROM progress")["override"] == "The ministry counts them."
    (piece,) = evidence.of(store, id_)
    assert (piece.counts, piece.reason) == (Counts.YES, "The ministry counts them.")


def test_two_pieces_are_not_copies_of_each_other(store: Store) -> None:
    id_ = commitments.add(store, draft())
    for address in ("https://example.org/a", "https://example.org/b", "https://example.org/c"):
        evidence.add(store, id_, EvidenceDraft(EvidenceKind.LINK, address))
    evidence.say_copy(store, 2, 1, is_copy=True, why="same words")
    evidence.say_copy(store, 3, 2, is_copy=True, why="same words")
    for original in (2, 3):
        with pytest.raises(Invalid, match=f"{original} is a copy of 1 already"):
            evidence.say_copy(store, 1, original, is_copy=True, why="the other way")
    assert evidence.independent(evidence.of(store, id_)) == 1
