"""The README names what there is: commands, search fields, shortcuts, settings, formats and the files of the tour."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

from tracker import readers, search, writers
from tracker.cli import COMMANDS
from tracker.settings import Settings
from ui import commands

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def test_every_command_is_named() -> None:
    assert [name for name in COMMANDS if not re.search(rf"`{name}\b", README)] == []


def test_every_search_field_is_named() -> None:
    assert [name for name in search.FIELDS if f"`{name}:`" not in README] == []


def test_every_shortcut_is_named_with_its_command() -> None:
    rows = [f"| {c.shortcut} | {c.title} |" for c in commands.every() if c.shortcut]
    assert [row for row in rows if row not in README] == []


def test_every_setting_is_named_with_its_help() -> None:
    assert [f.name for f in fields(Settings) if f"| `{f.name}` | {f.metadata['help']} |" not in README] == []


def test_every_format_is_named() -> None:
    suffixes = {s for reader in readers.READERS.values() for s in reader.suffixes}
    suffixes |= {writer.suffix for writer in writers.WRITERS.values()}
    assert sorted(suffix for suffix in suffixes if f"`{suffix}`" not in README) == []


def test_every_file_named_exists() -> None:
    named = set(re.findall(r"`((?:tracker|ui|tests|resources)/[\w./-]*)`", README))
    assert named
    assert sorted(path for path in named if not (ROOT / path).exists()) == []
