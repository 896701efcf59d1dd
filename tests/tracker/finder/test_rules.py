"""Every rule and veto of the English tables does to its own examples what it says."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from tracker.finder import VERSION, find_candidates
from tracker.model import Candidate, Text, Tier

WORDS = files("resources") / "words" / "en"
RULES = tomllib.loads((WORDS / "triggers.toml").read_text("utf-8"))["rule"]
VETOES = tomllib.loads((WORDS / "vetoes.toml").read_text("utf-8"))["veto"]


def found(sentence: str) -> list[Candidate]:
    return find_candidates(Text(sentence, {"language": "en"}), None)


def offered(sentence: str) -> list[Candidate]:
    return [candidate for candidate in found(sentence) if candidate.tier is not Tier.VETOED]


@pytest.mark.parametrize(("rule", "sentence"), [(row["id"], each) for row in RULES for each in row["yes"]])
def test_what_must_match(rule: str, sentence: str) -> None:
    assert rule in {candidate.rule.partition("/")[0] for candidate in offered(sentence)}, found(sentence)


@pytest.mark.parametrize(("rule", "sentence"), [(row["id"], each) for row in RULES for each in row["no"]])
def test_what_must_not_match(rule: str, sentence: str) -> None:
    sure = {c.rule.partition("/")[0] for c in offered(sentence) if c.tier is Tier.SURE}
    assert rule not in sure, found(sentence)


@pytest.mark.parametrize(("veto", "sentence"), [(row["id"], each) for row in VETOES for each in row["yes"]])
def test_what_is_vetoed(veto: str, sentence: str) -> None:
    assert not [c for c in offered(sentence) if c.tier is Tier.SURE], found(sentence)


@pytest.mark.parametrize(("veto", "sentence"), [(row["id"], each) for row in VETOES for each in row["no"]])
def test_what_is_not_vetoed(veto: str, sentence: str) -> None:
    assert offered(sentence) or not found(sentence), found(sentence)


def test_the_version_names_the_tables() -> None:
    tables = tomllib.loads((WORDS / "triggers.toml").read_text("utf-8"))
    assert VERSION.endswith(f"words.{tables['version']}")
