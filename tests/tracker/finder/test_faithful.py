"""Every stated value can be derived again from the words that are quoted for it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from tracker.dates import resolve
from tracker.finder import as_record, find_candidates
from tracker.finder.lexicon import lexicon
from tracker.finder.quantities import quantities
from tracker.model import Candidate, Quantity, Text, Tier
from tracker.phrases import tokenise

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared" / "extraction"
SEED = ROOT / "seeds" / "gulf-observer-2024-12-01.txt"
SYNTHETIC = Path(__file__).with_name("synthetic") / "communique.txt"
OURS = [(SEED, date(2024, 12, 1)), (SYNTHETIC, date(2031, 6, 3))]


def _checked(text: str, candidate: Candidate, issued: date | None, language: str) -> None:
    assert text[candidate.start : candidate.end] == candidate.quote
    assert text[candidate.focus_start : candidate.focus_end] == candidate.focus
    assert candidate.start <= candidate.focus_start < candidate.focus_end <= candidate.end
    assert 0 <= candidate.confidence <= 1
    for span in candidate.why:
        assert text[span.start : span.end] == span.text
        assert candidate.start <= span.start < span.end <= candidate.end
    for quantity in candidate.quantities:
        _derived(quantity, language)
    if candidate.due:
        assert candidate.due.span
        written = text[candidate.due.span.start : candidate.due.span.end]
        assert written == candidate.due.span.text and " ".join(written.split()) == candidate.due.phrase
        assert resolve(candidate.due.phrase, issued) == candidate.due.readings
    assert json.dumps(as_record(candidate))


def _derived(quantity: Quantity, language: str) -> None:
    """The quoted words of a quantity, read alone, give its value and unit again."""
    words = lexicon(language)
    assert words and quantity.span
    tokens = tokenise(quantity.span.text)
    again = quantities(quantity.span.text, tokens, (0, len(tokens)), words, [])
    assert (quantity.value, quantity.unit) in {(one.quantity.value, one.quantity.unit) for one in again}, quantity


@pytest.mark.parametrize(("path", "issued"), OURS, ids=lambda value: getattr(value, "stem", ""))
def test_our_own_texts(path: Path, issued: date) -> None:
    text = path.read_text("utf-8")
    for day in (issued, None):
        candidates = find_candidates(Text(text), day)
        assert candidates
        for candidate in candidates:
            _checked(text, candidate, day, "en")


@pytest.mark.skipif(not SHARED.exists(), reason="the reference documents are not part of the project")
@pytest.mark.parametrize("folder", ["dev", "dev-languages"])
def test_the_reference_documents(folder: str) -> None:
    dates = json.loads((SHARED / folder / "documents.json").read_text("utf-8"))
    for name, facts in dates.items():
        text = (SHARED / folder / f"{name}.txt").read_text("utf-8")
        issued = date.fromisoformat(facts["date"])
        for candidate in find_candidates(Text(text), issued):
            _checked(text, candidate, issued, "zh" if folder.endswith("languages") else "en")


def test_the_seed_holds_what_an_analyst_sees() -> None:
    text = SEED.read_text("utf-8")
    sure = [c for c in find_candidates(Text(text), date(2024, 12, 1)) if c.tier is Tier.SURE]
    focuses = [" ".join(candidate.focus.split()) for candidate in sure]
    for words in [
        "bolstering the China-Central Asia mechanism",
        "BeiDou",
        "uphold regional stability",
        "1,500 training opportunities",
        "600 additional scholarships",
        "uphold international equity",
        "resist economic",
        "enhance coordination",
        "promoting solidarity",
        "advancing mutual interests",
        "support for China’s rotating presidency",
    ]:
        assert any(words in focus for focus in focuses), (words, focuses)
    summit = next(c for c in sure if "2nd China-Central Asia Summit" in c.focus)
    assert " ".join(summit.focus.split()).endswith("Summit, scheduled to be held in Kazakhstan next year")
    assert summit.focus.startswith("2nd")
    assert as_record(summit)["pledgors"] == ["six nations"], "Wang speaks of it, and does not promise it"
    assert len(sure) >= 12
    places, awards = (next(c for c in sure if words in c.focus) for words in ("1,500", "600 additional"))
    for candidate in (places, awards):
        record = as_record(candidate)
        assert record["pledgors"] == ["China"]
        assert record["due"] == "2027-12-01"
        assert record["due_phrase"] == "over the next three years"
        assert any("Central Asian" in name for name in record["beneficiaries"])
        assert candidate.doubts
    assert sum(candidate.quote.startswith("China-Central Asia Foreign Ministers") for candidate in sure) == 0
