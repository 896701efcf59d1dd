"""The themes: the same roles in both, contrast that everybody can read, icons for everything that names one."""

from __future__ import annotations

from importlib.resources import files
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from tracker.model import Signal, Status
from ui import commands
from ui.theme import NAMES, SIGNAL_ROLE, STATUS_ROLE, Roles, _style, load

GROUNDS = ("base", "window", "raised", "selection", "hover")
WORDS = ("text", "muted", "accent", "kept", "moving", "warning", "danger", "unknown")
LIT = ("lit", "lit_strong", "lit_kept", "lit_danger", "lit_open")


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, WCAG 2.1."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("name", NAMES)
def test_words_are_readable_on_every_ground(name: str) -> None:
    roles = load(name).colours
    pairs = [*product(WORDS, GROUNDS), *(("text", lit) for lit in LIT), ("on_accent", "accent")]
    weak = {(w, g): round(contrast(roles[w], roles[g]), 2) for w, g in pairs if contrast(roles[w], roles[g]) < 4.5}
    assert not weak


@pytest.mark.parametrize("name", NAMES)
def test_the_ring_of_the_focus_stands_out_from_every_ground(name: str) -> None:
    roles = load(name).colours
    weak = {ground: contrast(roles["focus"], roles[ground]) for ground in GROUNDS}
    assert {ground: value for ground, value in weak.items() if value < 3} == {}


def test_themes_have_the_same_roles() -> None:
    light, dark = (load(name) for name in NAMES)
    assert set(light.colours) == set(dark.colours)
    assert not light.dark
    assert dark.dark


@pytest.mark.parametrize("name", NAMES)
def test_no_role_is_left_open_in_the_style(qapp: QApplication, name: str) -> None:
    roles = load(name)
    assert "{" not in "".join(part.split("{", 1)[0] for part in _style(roles).split("}"))
    assert isinstance(roles, Roles)


def test_every_verdict_and_signal_has_a_role_that_exists() -> None:
    roles = load("light").colours
    assert set(STATUS_ROLE) == {None, *Status}
    assert {*STATUS_ROLE.values(), *SIGNAL_ROLE.values()} <= set(roles)
    assert set(SIGNAL_ROLE) <= set(Signal)


def test_every_icon_named_exists() -> None:
    folder = files("resources").joinpath("icons")
    missing = [c.icon for c in commands.every() if c.icon and not folder.joinpath(f"{c.icon}.svg").is_file()]
    assert not missing


def test_shortcuts_are_given_once() -> None:
    shortcuts = [c.shortcut for c in commands.every() if c.shortcut]
    assert len(shortcuts) == len(set(shortcuts))
