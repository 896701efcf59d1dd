"""The sample judged by command line: what was delivered, promised anew, claimed wrongly and looked for in vain."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.test_command_line import TODAY, Commands
from tests.tracker.making import ROOT, SEED


@pytest.fixture
def seeded(tmp_path: Path) -> Commands:
    found = Commands(tmp_path / "S")
    found.run("import", str(SEED), "--accept")
    return found


def refused(commands: Commands, *words: str) -> str:
    """The one sentence with which a command declines."""
    command = [sys.executable, "-m", "tracker", "--store", str(commands.path), "--today", TODAY, *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1), done.stdout + done.stderr
    return done.stderr


def test_the_summit_was_held_on_time(seeded: Commands) -> None:
    summit = seeded.refs()["summit"]
    told = ["--says", "Six presidents met.", "--happened", "2025-06-17", "--publisher", "KUNA", "--tier", "2"]
    link = "https://newscentralasia.net/2025/06/18/report-second-china-central-asia-summit/"
    said = seeded.run("status", summit, "held", "--on", "2025-06-17", "--note", "Held.", "--evidence", link, *told)
    assert said == f"{summit}: delivered on 2025-06-17, on time.\n"
    (piece,) = seeded.json("evidence", "list", summit)
    assert (piece["happened"], piece["tier"], piece["publisher"]) == ("2025-06-17", 2, "KUNA")
    found = seeded.json("signal", summit)
    assert (found["timing"], found["timing_by_the_original"]) == ("on_time", "on_time")
    seeded.run("due", "revise", summit, "2026", "--on", "2025-05-01", "--reason", "It was thought of.")
    assert len(seeded.json("due", "show", summit)) == 2
    assert seeded.json("signal", summit)["timing_by_the_original"] == "on_time"


def test_the_later_pledge_gives_three_totals_until_it_is_decided(seeded: Commands) -> None:
    training = seeded.refs()["training"]
    later = seeded.json("add", "--title", "3,000 training places in two years", "--pledgor", "China",
                        "--quantity", "3,000 training places", "--due", "2025-06-17/2027-06-16")["ref"]  # fmt: skip
    seeded.run("events", "add", "Astana summit", "--starts", "2025-06-17")
    seeded.run("describe", later, "--event", "Astana summit", "--basis", "total", "--novelty", "new")
    seeded.run("relation", "add", later, "overlaps", training, "--note", "Nobody said.")
    (total,) = [t for t in seeded.json("totals") if later in [c["ref"] for c in t["commitments"]]]
    assert (total["totals"], total["decided"]) == ([4500, 3000, 1500], False)
    said = seeded.run("totals")
    assert "4,500, if it adds" in said and "3,000, if it replaces" in said and "1,500" in said
    seeded.run(
        "relation", "add", later, "overlaps", training, "--sum", "count_later", "--note", "The ministry said so."
    )
    (total,) = [t for t in seeded.json("totals") if t["decided"] and len(t["commitments"]) > 1]
    assert total["totals"] == [3000]
    assert seeded.json("show", training)["progress"] is None, "a later pledge is no progress on an earlier one"


def test_the_farmers_are_no_progress_until_somebody_says_why(seeded: Commands) -> None:
    training = seeded.refs()["training"]
    farmers = [
        "progress", training, "300", "--as-of", "2025-12-17", "--evidence", "https://reportify.ai/farmers",
        "--happened", "2023/2025-12-16", "--programme", "Xi'an summit 2023", "--says", "300 farmers were trained.",
    ]  # fmt: skip
    said = refused(seeded, *farmers)
    assert "300 is not counted towards" in said and "before the promise" in said and "another programme" in said
    assert seeded.json("show", training)["progress"] is None
    seeded.run("evidence", "add", training, "https://reportify.ai/farmers", "--counts", "disputed", "--reason",
               "Agreed in Xi'an in 2023.", "--stage", "delivered", "--stance", "context")  # fmt: skip
    assert seeded.json("show", training)["progress"] is None
    told = seeded.json(*farmers, "--counts", "The ministry counts them.")
    assert told["reached"] == 300
    (_, piece) = seeded.json("evidence", "list", training)
    assert (piece["counts"], piece["reason"]) == ("yes", "The ministry counts them.")
    assert piece["copy_of"] is not None, "the same address counts once"


def test_a_search_that_found_nothing_comes_back(seeded: Commands) -> None:
    scholarships = seeded.refs()["scholarships"]
    where = ["--where", "News archives", "--query", "600 scholarships Central Asia", "--language", "en"]
    said = seeded.run("searched", scholarships, *where, "--next", "2027-01-15")
    assert said == f"{scholarships}: no evidence found in News archives on {TODAY}; next look 2027-01-15.\n"
    found = seeded.json("signal", scholarships)["parts"][0]
    assert (found["signals"], found["nothing_found"], found["share"]) == (["no_data"], TODAY, None)
    seeded.run("status", scholarships, "no_evidence", "--on", TODAY, "--note", "Four searches.")
    waiting = {case["ref"]: case["reasons"] for case in seeded.json("--today", "2027-01-15", "attention")}
    assert "search_due" in waiting[scholarships]
    assert "search_due" not in {r for case in seeded.json("attention") for r in case["reasons"]}


def test_a_rule_is_written_checked_and_locked(seeded: Commands) -> None:
    ref = seeded.refs()["summit"]
    assert "get no score" in refused(seeded, "rubric", "write", ref, "--rule", "+1 = strong 1+")
    sound = ["--rule", "+1 = strong 2+", "--rule", "0 = strong 1", "--rule", "-1 = strong 0"]
    seeded.run("rubric", "write", ref, *sound, "--strong", "hosting", "--weak", "a statement")
    seeded.run("cycles", "add", "Astana final", "--from", "2024-12-02", "--to", "2025-06-17")
    score = ["scores", "record", ref, "Kazakhstan", "+1", "--cycle", "Astana final", "--rationale", "It hosted."]
    weighed = ["--evidence", "https://example.org/host", "--weight", "strong"]
    assert "the rubric gives 0" in refused(seeded, *score, *weighed)
    made = seeded.json(*score, *weighed, "--override", "There is only one summit to host.")
    assert (made["value"], made["override"]) == ("+1", "There is only one summit to host.")
    assert seeded.json("rubric", "show", ref)["locked_at"]
    assert "needs a note" in refused(seeded, "rubric", "write", ref, *sound)
    (row,) = seeded.json("scores", "table")["commitments"]
    assert (row["ref"], row["scores"], row["score"], row["percent"]) == (ref, {"Kazakhstan": 1}, "+1.00", 100)


def test_scales_events_members_milestones_and_rates(seeded: Commands, tmp_path: Path) -> None:
    ref = seeded.refs()["training"]
    scale = 'code = "light"\ntitle = "Light"\naxis = "delivery"\nvalue = [{ code = "green" }, { code = "red" }]\n'
    (tmp_path / "light.toml").write_text(scale)
    seeded.run("scales", "add", str(tmp_path / "light.toml"))
    seeded.run("scales", "map", "light", "tracker", "green=in_progress")
    seeded.run("scales", "need", "light", "green", "official")
    on = ["--on", "2025-12-31", "--note", "So it seems."]
    assert "needs evidence from an official source" in refused(seeded, "status", ref, "green", "--scale", "light", *on)
    seeded.run("status", ref, "green", "--scale", "light", *on, "--override", "Told by word of mouth.")
    assert seeded.json("show", ref)["status"] == "in_progress"
    assert "Light" in seeded.run("scales", "list", "light")
    seeded.run("members", "SCO", "--add", "China", "--since", "2001-06-15", "--basis", "founder")
    assert seeded.json("members", "SCO") == ["China"]
    seeded.run("applies", ref, "--group", "SCO", "--on", "2025-09-01")
    assert seeded.json("applies", ref)[0]["applies"] == "applies"
    seeded.run("events", "add", "Seventh meeting", "--series", "C+C5")
    seeded.run("due", "event", ref, "Seventh meeting", "--phrase", "before the next meeting")
    seeded.run("events", "add", "Seventh meeting", "--starts", "2026-12-01")
    assert seeded.json("show", ref)["due"] == "2026-11-30"
    (step,) = seeded.json("milestone", "add", ref, "First intake", "--due", "2025-09-01", "--weight", "2")
    (done,) = seeded.json(
        "milestone", "done", str(step["id"]), "--on", "2025-09-01", "--evidence", "https://example.org/i"
    )
    assert done["done_on"] == "2025-09-01" and done["evidence_id"]
    seeded.run("rate", "add", "cny", "usd", "0.1391", "--on", "2025-06-17", "--source", "PBOC")
    assert seeded.json("rate", "list")[0]["rate"] == 0.1391
    assert seeded.json("disagreements") == []
    assert seeded.json("check") == []
