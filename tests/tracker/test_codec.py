from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker import codec
from tracker.model import Candidate, Due, Kind, Quantity, Reading, Span, Strength, Tier

WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
SPANS = st.builds(Span, WORDS, st.integers(0, 99), st.integers(100, 199), WORDS)
DAYS = st.none() | st.dates(date(1900, 1, 1))
READINGS = st.builds(Reading, WORDS, DAYS, DAYS, DAYS, WORDS, DAYS, WORDS)
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=3)
QUANTITIES = st.builds(Quantity, NUMBERS, WORDS, st.sampled_from(["=", ">=", "<=", "~", "+by"]), st.none() | SPANS)
CANDIDATES = st.builds(
    Candidate,
    quote=WORDS, start=st.integers(0, 9), end=st.integers(0, 9), focus=WORDS,
    focus_start=st.integers(0, 9), focus_end=st.integers(0, 9),
    pledgors=st.lists(WORDS, max_size=3).map(tuple), beneficiaries=st.lists(WORDS, max_size=3).map(tuple),
    kind=st.sampled_from(Kind), quantities=st.lists(QUANTITIES, max_size=2).map(tuple),
    due=st.none() | st.builds(Due, WORDS, st.lists(READINGS, max_size=2).map(tuple), st.none() | SPANS),
    strength=st.sampled_from(Strength), confidence=st.floats(0, 1), rule=WORDS,
    why=st.lists(SPANS, max_size=3).map(tuple), doubts=st.lists(WORDS, max_size=2).map(tuple),
    tier=st.sampled_from(Tier), veto=WORDS,
)  # fmt: skip


@given(CANDIDATES)
@settings(max_examples=150, deadline=None)
def test_a_candidate_survives_the_store_without_loss(found: Candidate) -> None:
    text = codec.to_json(found)
    assert codec.from_json(text) == found
    assert codec.to_json(codec.from_json(text)) == text


def test_numbers_keep_their_digits() -> None:
    long = Decimal("12345678901234567890.123")
    found = Candidate("q", 0, 1, "q", 0, 1, quantities=(Quantity(long, "t"),))
    assert codec.from_json(codec.to_json(found)).quantities[0].value == long
