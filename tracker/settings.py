"""What a person has chosen for all stores, and where things live on this computer.

`settings.toml` lies in the platform's configuration folder. Keys that are not known are kept, so that an older release
does not lose what a newer one wrote; a value that does not fit is replaced by the default, with a warning.
"""

from __future__ import annotations

import json
import logging
import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import platformdirs

from tracker import places
from tracker.signals import Thresholds

APPLICATION = "pledgebook"
STORE_VARIABLE = "PLEDGEBOOK_STORE"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices that there are; `help` is what a person reads about each."""

    author: str = field(default="", metadata={"help": "the name under which you judge; empty is the account's"})
    store: str = field(default="", metadata={"help": "the file to open; empty is the one in the data folder"})
    soon_days: int = field(default=90, metadata={"help": "how many days ahead a deadline counts as due soon"})
    language: str = field(
        default="",
        metadata={
            "help": "of the window: en, zh, ru or fr; empty is the system's",
            "choices": ("", "en", "zh", "ru", "fr"),
        },
    )
    theme: str = field(
        default="system",
        metadata={
            "help": "the colours of the window: light, dark, or system for the system's",
            "choices": ("system", "light", "dark"),
        },
    )
    scale: int = field(
        default=100,
        metadata={
            "help": "the size of the window's words and drawings in percent, 100 to 200",
            "least": 100,
            "most": 200,
        },
    )
    notify: bool = field(
        default=True, metadata={"help": "whether the start of the window tells what became due since the last one"}
    )
    motion: bool = field(default=False, metadata={"help": "whether anything in the window may move by itself"})
    look_again_days: int = field(
        default=90, metadata={"help": "after how many days to look again where nothing was found"}
    )
    on_track_percent: int = field(
        default=95, metadata={"help": "from which percentage of the expected pace a quantity is on track"}
    )
    at_risk_percent: int = field(
        default=60,
        metadata={"help": "from which percentage of the expected pace a quantity is at risk, and not off track"},
    )
    too_early_percent: int = field(
        default=15, metadata={"help": "up to which percentage of the window it is too early to tell"}
    )


def limits(chosen: Settings) -> Thresholds:
    """The thresholds by which signals are judged."""
    percents = (chosen.on_track_percent, chosen.at_risk_percent, chosen.too_early_percent)
    return Thresholds(*(percent / 100 for percent in percents))


def load(path: Path | None = None) -> Settings:
    """The settings of this person; defaults where the file, a key or a sound value is missing."""
    path = path or settings_file()
    found = _read(path)
    chosen = {}
    for choice in fields(Settings):
        if choice.name not in found:
            continue
        if _fits(found[choice.name], choice.default, choice.metadata):
            chosen[choice.name] = found[choice.name]
        else:
            log.warning(
                "%s: %s = %r does not fit; %r is used.", path.name, choice.name, found[choice.name], choice.default
            )
    return Settings(**chosen)


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings; lines of other keys, and comments, stay as they are."""
    path = path or settings_file()
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    for choice in fields(Settings):
        _set(lines, choice.name, json.dumps(getattr(settings, choice.name), ensure_ascii=False))
    path.parent.mkdir(parents=True, exist_ok=True)
    places.write_whole(path, ("\n".join(lines) + "\n").encode())


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        log.warning("%s cannot be read (%s); the defaults are used.", path, error)
        return {}


def _fits(value: object, default: object, limits: Mapping[str, Any]) -> bool:
    if type(value) is not type(default):
        return False
    if isinstance(value, int) and not limits.get("least", 0) <= value <= limits.get("most", value):
        return False
    return value in limits.get("choices", (value,))


def _set(lines: list[str], name: str, value: str) -> None:
    """Put `name = value` where the name stands at the top of the file, else before the first table."""
    top = next((n for n, line in enumerate(lines) if line.lstrip().startswith("[")), len(lines))
    place = next((n for n in range(top) if re.match(rf"\s*{name}\s*=", lines[n])), None)
    if place is None:
        lines.insert(top, f"{name} = {value}")
    else:
        lines[place] = f"{name} = {value}"


# --- where things live ------------------------------------------------------------------------------------------------


def settings_file() -> Path:
    """The file of the settings."""
    return platformdirs.user_config_path(APPLICATION, appauthor=False) / "settings.toml"


def state_file() -> Path:
    """Where the window keeps its sizes and columns, which may be deleted without a loss."""
    return platformdirs.user_state_path(APPLICATION, appauthor=False) / "window.ini"


def log_folder() -> Path:
    """Where reports of faults are written."""
    return platformdirs.user_log_path(APPLICATION, appauthor=False)


def default_store() -> Path:
    """The file to work on unless another one is named: by the environment, by the settings, or in the data folder."""
    named = store_variable() or load().store
    if named:
        return Path(named).expanduser()
    return platformdirs.user_data_path(APPLICATION, appauthor=False) / "pledges.pledgebook"


def store_variable() -> str:
    """The store that the environment names, '' where it names none."""
    return os.environ.get(STORE_VARIABLE, "")


def resource(*parts: str) -> Path:
    """The path of a file of `resources/`, which is installed as plain files."""
    return Path(__file__).resolve().parent.parent.joinpath("resources", *parts)
