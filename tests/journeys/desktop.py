"""A real screen for the journeys: Xvfb with a small window manager, and a person who only has a keyboard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
NEEDED = ("Xvfb", "xdotool", "openbox")
PATIENCE = 40.0


def missing() -> list[str]:
    """The programs that a journey needs and this machine lacks."""
    return [name for name in NEEDED if not shutil.which(name)]


def until(condition: Callable[[], object], what: str, seconds: float = PATIENCE) -> object:
    """Wait until a condition gives something true, and give that."""
    end = time.monotonic() + seconds
    pause = threading.Event()
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        pause.wait(0.05)
    raise AssertionError(f"waited {seconds:.0f} s in vain for: {what}")


class Desktop:
    """A display of its own, and the keyboard before it."""

    def __init__(self, display: str, folder: Path) -> None:
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
        self.environment.pop("WAYLAND_DISPLAY", None)
        self._folder = folder

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Start the window with these options."""
        command = [sys.executable, "-m", "ui", *words]
        with (self._folder / "window.log").open("w") as log:
            return subprocess.Popen(command, env=self.environment, cwd=ROOT, stdout=log, stderr=log, text=True)

    def said(self) -> str:
        """What the window wrote to the terminal: nothing, unless something is wrong."""
        return (self._folder / "window.log").read_text()

    def window(self, name: str) -> str:
        """Wait for a window whose title holds `name`, give it the keyboard, and give its number."""
        number = str(until(lambda: self._find(name), f"a window named {name!r}")).split()[-1]
        self.do("windowactivate", "--sync", number)
        self.settled()
        return number

    def gone(self, name: str) -> None:
        """Wait until no window has this title any more."""
        until(lambda: not self._find(name), f"the window {name!r} to close")

    def keys(self, *names: str) -> None:
        """Press keys one after another: 'ctrl+i', 'Return', 'a'."""
        for name in names:
            self.do("key", "--clearmodifiers", name)

    def type(self, text: str) -> None:
        self.do("type", "--clearmodifiers", "--delay", "4", text)

    def do(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, timeout=60)
        return done.stdout

    def picture(self) -> tuple[int, int, bytes]:
        """What the screen shows: width, height and its pixels as four bytes each."""
        data = (self._folder / "Xvfb_screen0").read_bytes()
        head = int.from_bytes(data[:4], "big")
        width, height = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
        colours = int.from_bytes(data[76:80], "big")
        start = head + colours * 12
        return width, height, data[start : start + width * height * 4]

    def is_managed(self) -> bool:
        """Whether a window manager has taken the display."""
        return self.do("get_num_desktops").strip() not in ("", "0")

    def settled(self) -> None:
        """Wait until the screen shows the same for a while, but for less than a text cursor takes to blink."""
        seen: list[bytes] = []

        def still() -> bool:
            seen.append(self.picture()[2])
            return len(seen) > 6 and all(picture == seen[-1] for picture in seen[-6:])

        until(still, "the screen to come to rest")

    def _find(self, name: str) -> str:
        return self.do("search", "--onlyvisible", "--name", name)


@contextmanager
def desktop(folder: Path, size: str = "1440x900") -> Iterator[Desktop]:
    """A fresh display; what is lacking skips the test, unless PLEDGEBOOK_JOURNEYS asks for it to fail."""
    lacking = missing()
    if lacking:
        said = f"journeys in a real window need {', '.join(lacking)}"
        if os.environ.get("PLEDGEBOOK_JOURNEYS"):
            pytest.fail(said)
        pytest.skip(said)
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-fbdir", str(folder), "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        display = f":{pipe.readline().strip()}"
    made = Desktop(display, folder)
    manager = _manager(made)
    try:
        yield made
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


def _manager(made: Desktop) -> subprocess.Popen[bytes]:
    """The window manager, started again where the display did not let it in; without it no window gets keys."""
    for _ in range(5):
        manager = subprocess.Popen(["openbox"], env=made.environment, stderr=subprocess.DEVNULL)
        until(lambda: manager.poll() is not None or made.is_managed(), "the window manager")  # noqa: B023 - asked here
        if manager.poll() is None:
            return manager
    raise AssertionError("the window manager does not start")
