"""Changes to a text that must not change what is found, and one that must change the deadlines and nothing else."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tracker.finder import due_text, find_candidates
from tracker.model import Candidate, Text, Tier

SYNTHETIC = Path(__file__).with_name("synthetic") / "communique.txt"
SEED = Path(__file__).parents[3] / "seeds" / "gulf-observer-2024-12-01.txt"
ISSUED = {SYNTHETIC: date(2031, 6, 3), SEED: date(2024, 12, 1)}
TEXTS = [SYNTHETIC, SEED]


def _plain(words: str) -> str:
    return " ".join(re.sub(r"[‘’]", "'", re.sub(r"[“”]", '"', words)).split())


def _said(candidate: Candidate, with_due: bool = True) -> tuple[object, ...]:
    return (
        _plain(candidate.focus),
        candidate.tier,
        candidate.rule,
        tuple(map(_plain, candidate.pledgors)),
        tuple(map(_plain, candidate.beneficiaries)),
        candidate.kind,
        tuple((quantity.value, _plain(quantity.unit)) for quantity in candidate.quantities),
        candidate.strength,
        due_text(candidate.due) if with_due else bool(candidate.due),
    )


def _found(text: str, issued: date, with_due: bool = True) -> list[tuple[object, ...]]:
    return [_said(candidate, with_due) for candidate in find_candidates(Text(text), issued)]


def _straight(text: str) -> str:
    return re.sub(r"[‘’]", "'", re.sub(r"[“”]", '"', text))


def _curly(text: str) -> str:
    return re.sub(r"(?<=\w)'(?=\w)", "’", re.sub(r'"(\w[^"]*)"', r"“\1”", text))


def _wrapped(text: str) -> str:
    def fold(line: str) -> str:
        indent = re.match(r"\s*(?:[-\d]+\.? +)?", line)
        return textwrap.fill(
            line,
            70,
            subsequent_indent=" " * len(indent.group() if indent else ""),
            break_long_words=False,
            break_on_hyphens=False,
        )

    return "\n".join(fold(line) if len(line) > 75 else line for line in text.split("\n"))


def _renumbered(text: str) -> str:
    return re.sub(r"^(\s*)(\d+)\. ", lambda found: f"{found[1]}{int(found[2]) + 20}. ", text, flags=re.MULTILINE)


def _crlf(text: str) -> str:
    return text.replace("\n", "\r\n")


CHANGES = [_straight, _curly, _wrapped, _renumbered, _crlf]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__.strip("_"))
def test_form_changes_nothing(path: Path, change: Callable[[str], str]) -> None:
    text = path.read_text("utf-8")
    assert _found(change(text), ISSUED[path]) == _found(text, ISSUED[path])


def test_page_headers_change_nothing() -> None:
    text = SYNTHETIC.read_text("utf-8")
    paragraphs = text.split("\n\n")
    pages = "".join(
        f"{paragraph}\n\n" + (f"Alder River Group – Communiqué – page {number}\n\n" if number % 2 else "")
        for number, paragraph in enumerate(paragraphs)
    )
    assert _found(pages, ISSUED[SYNTHETIC]) == _found(text, ISSUED[SYNTHETIC])


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_another_date_shifts_relative_deadlines_and_nothing_else(path: Path) -> None:
    text, issued = path.read_text("utf-8"), ISSUED[path]
    later = issued.replace(year=issued.year - 1)
    before, after = find_candidates(Text(text), issued), find_candidates(Text(text), later)
    assert [_said(candidate, False) for candidate in before] == [_said(candidate, False) for candidate in after]
    for one, other in zip(before, after, strict=True):
        relative = bool(one.due and one.due.preferred and one.due.preferred.anchor)
        assert (due_text(one.due) != due_text(other.due)) == relative, one.focus


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_without_a_date_relative_deadlines_keep_their_words_only(path: Path) -> None:
    text = path.read_text("utf-8")
    for candidate in find_candidates(Text(text), None):
        if candidate.due:
            assert not any(reading.anchor for reading in candidate.due.readings)
    phrases = {candidate.due.phrase for candidate in find_candidates(Text(text), None) if candidate.due}
    assert phrases & {"next year", "over the next three years"}


def test_the_synthetic_communique() -> None:
    sure = [c for c in find_candidates(Text(SYNTHETIC.read_text("utf-8")), date(2031, 6, 3)) if c.tier is Tier.SURE]
    dues = {due_text(candidate.due) for candidate in sure}
    assert {"2035", "2034-06-03", "2032", "2034", "2032-05", "2031-10", "2031-09-30"} <= dues
    values = {int(quantity.value) for candidate in sure for quantity in candidate.quantities}
    assert {40_000, 25_000_000, 600, 30} <= values
    assert any(candidate.focus == "not build new dams on the upper river" for candidate in sure)
    assert not any("riparian" in candidate.focus or "water quality" in candidate.focus for candidate in sure)
