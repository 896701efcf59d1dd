"""No text is slow, none fails, and the same text gives the same candidates whatever the hash seed."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.errors import Cancelled
from tracker.finder import as_record, document_facts, find_candidates
from tracker.model import Text

ROOT = Path(__file__).parents[3]
SYNTHETIC = Path(__file__).with_name("synthetic") / "communique.txt"

HARD = {
    "no full stop": "we will support and strengthen the work of all parties and " * 1700,
    "brackets": "(" * 10_000 + "we will provide $5 million by 2030" + ")" * 10_000,
    "quotes": "“we will ” " * 3_000,
    "commas": "We will " + "help, " * 20_000,
    "numbers": "1,000,000 " * 10_000,
    "one word": "a" * 100_000,
    "years": "by 2030 and " * 8_000,
    "list marks": "- \n" * 30_000,
    "possessives": "China's " * 12_000,
    "names": "United States and European Union, " * 3_000,
    "links": "[will](" * 5_000,
    "stars": "*" * 100_000,
    "brackets again": "[" * 50_000 + "](" * 20_000,
    "chinese": "中方将继续支持各国，" * 6_000,
}


@pytest.mark.parametrize("name", HARD)
def test_hard_texts_end_in_time(name: str) -> None:
    begun = time.process_time()
    find_candidates(Text(HARD[name]), date(2030, 1, 1))
    assert time.process_time() - begun < 4.0  # two seconds are promised of a quiet machine; a busy one takes more


WORDS = [
    "we",
    "will",
    "shall",
    "by",
    "2030",
    "$",
    "5",
    "million",
    ",",
    ".",
    ":",
    ";",
    "(",
    ")",
    "and",
    "to",
    "commit",
    "China's",
    "not",
    "中方将",
    "'",
    "-",
    "which",
    "of",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_any_order_of_words_is_read(words: list[str]) -> None:
    text = " ".join(words)
    for candidate in find_candidates(Text(text, {"language": "en"}), date(2024, 12, 1)):
        assert text[candidate.start : candidate.end] == candidate.quote
        assert candidate.focus


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    found = find_candidates(Text(text), None)
    assert all(text[c.start : c.end] == c.quote for c in found)
    assert set(document_facts(Text(text))) <= {"language", "date", "date_basis", "date_note", "collective"}


def test_the_same_for_any_hash_seed() -> None:
    program = (
        "import hashlib, json, sys; from datetime import date; from pathlib import Path;"
        "from tracker.finder import as_record, find_candidates; from tracker.model import Text;"
        "found = find_candidates(Text(Path(sys.argv[1]).read_text('utf-8')), date(2031, 6, 3));"
        "print(hashlib.sha256(json.dumps([as_record(c) for c in found]).encode()).hexdigest())"
    )
    sums = set()
    for seed in ("0", "1", "4242"):
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        run = subprocess.run(
            [sys.executable, "-c", program, str(SYNTHETIC)], env=environment, capture_output=True, text=True, check=True
        )
        sums.add(run.stdout)
    found = find_candidates(Text(SYNTHETIC.read_text("utf-8")), date(2031, 6, 3))
    here = hashlib.sha256(json.dumps([as_record(c) for c in found]).encode()).hexdigest()
    assert sums == {here + "\n"}


def test_it_can_be_cancelled() -> None:
    def stop(done: int, total: int, what: str) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        find_candidates(
            Text("".join(f"We will build {n} schools.\n\nAll is well.\n\n" for n in range(200))), None, stop
        )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Die Bundesregierung wird bis 2030 vier Milliarden Euro für die Bahn bereitstellen und das Netz ausbauen.",
            "de",
        ),
        ("政府は2030年までに温室効果ガスを46%削減することを約束します。", "ja"),
        ("Hükümet 2030 yılına kadar bir milyon ağaç dikecek ve bu amaç için yeni bir fon kuracak.", "tr"),
    ],
)
def test_a_language_without_a_pack_is_named_and_left_alone(text: str, language: str) -> None:
    assert document_facts(Text(text)) == {"language": language}
    assert find_candidates(Text(text), date(2025, 1, 1)) == []
