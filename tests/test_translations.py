"""The translations are those of the texts in the code, whole, and what the window reads is made of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests import words as tool
from ui import language


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_the_translations_have_the_texts_of_the_code_and_no_others(tmp_path: Path, code: str) -> None:
    kept, fresh = tool.file_of(code), tool.file_of(code, tmp_path)
    tool.extract(fresh, code)
    wanted, found = ({m.key for m in tool.read(path)} for path in (fresh, kept))
    assert (wanted - found, found - wanted) == (set(), set()), "run python3 -m tests words"


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_what_the_window_reads_is_made_of_the_translations(tmp_path: Path, code: str) -> None:
    tool.release(tool.file_of(code), tmp_path / "made.qm")
    kept = tool.file_of(code).with_suffix(".qm").read_bytes()
    assert (tmp_path / "made.qm").read_bytes() == kept, "run python3 -m tests words"


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_every_text_is_translated(code: str) -> None:
    assert [m.key for m in tool.read(tool.file_of(code)) if not m.finished] == []


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_a_translation_keeps_the_places_for_names_and_numbers(code: str) -> None:
    faults = []
    for message in tool.read(tool.file_of(code)):
        places = sorted(re.findall(r"%L?[\dn]", message.source))
        forms = [form for form in message.forms if form]
        with_all = [f for f in forms if not message.numerus or f.count("%") >= len(places)]  # "one day" needs no number
        faults += [(message.key, f) for f in with_all if sorted(re.findall(r"%L?[\dn]", f)) != places]
        faults += [(message.key, f) for f in forms if f.count("&") != message.source.count("&")]
    assert faults == []
