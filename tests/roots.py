"""`python3 -m tests roots`: the two commands on bare Debian systems, as root and as a person who may not install.

Each system is a folder made by debootstrap that holds Python and nothing else, once with `ensurepip` and once without.
The window is shown by the X server of this computer, reached through its abstract socket, so that no X package in the
folder covers for a missing one. Needs root, debootstrap, Xvfb, xdotool and git. Names of releases may follow.
PLEDGEBOOK_ROOTS names a folder that keeps the bare systems for the next time.
"""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tracker import bootstrap

RELEASES = ("bookworm", "trixie")
PERSON = "anna"
ENTER = 'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$@"'
HOST = "/host"
SECONDS = 900


class Failed(Exception):
    """A start did not do what it should."""


@dataclass(frozen=True)
class Trial:
    """A bare system with the code in it, and who starts it."""

    root: Path
    user: str
    display: str

    @property
    def home(self) -> str:
        return "/root" if self.user == "root" else f"/home/{self.user}"

    def command(self, user: str, words: str, **environment: str) -> list[str]:
        """The command that runs `words` in the checkout of the system, in an environment that holds next to nothing."""
        settings = {name: inside(value) for name, value in passed_on().items()}
        known = {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "HOME": self.home, **settings, **environment}
        pairs = [f"{name}={value}" for name, value in known.items()]
        script = f"cd {self.home}/pledgebook && exec {words}"
        enter = ["unshare", "--mount", "sh", "-c", ENTER, str(self.root), f"--userspec={user}:{user}", str(self.root)]
        return [*enter, "/usr/bin/env", "-i", *pairs, "sh", "-c", script]

    def run(self, words: str, *, user: str = "", code: int = 0, **environment: str) -> str:
        """What a command says on both channels; `Failed` where it ends with another code."""
        began = time.monotonic()
        command = self.command(user or self.user, words, **environment)
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=SECONDS)
        said = done.stdout + done.stderr
        report(f"{words} -> {done.returncode}", began, said)
        if done.returncode != code or "Traceback" in said or "qt.qpa" in said:
            raise Failed(f"{words} ended with {done.returncode}:\n{said}")
        return said


def main() -> int:
    """Try every system; the exit code is the number of those that failed."""
    for tool in ("debootstrap", "Xvfb", "xdotool", "git", "unshare"):
        if not shutil.which(tool):
            bootstrap.stop(f"The trials need {tool}.")
    releases = sys.argv[1:] or RELEASES
    failures = 0
    with tempfile.TemporaryDirectory(prefix="pledgebook-roots-") as scratch, x_server(Path(scratch)) as display:
        store = Path(os.environ.get("PLEDGEBOOK_ROOTS") or scratch)
        for release in releases:
            for ensurepip in (False, True):
                for user in ("root", PERSON):
                    say(f"{release}, {user}, {'with' if ensurepip else 'without'} ensurepip")
                    trial = prepare(bare_system(store, release, ensurepip), Path(scratch) / "trial", user, display)
                    failures += not passes(trial, ensurepip, Path(scratch))
                    shutil.rmtree(trial.root)
    trials = 4 * len(releases)
    say(f"{trials - failures} passed, {failures} failed")
    return failures


# --- bare systems -----------------------------------------------------------------------------------------------------


def bare_system(store: Path, release: str, ensurepip: bool) -> Path:
    """A folder with the release, Python, and nothing else; made once."""
    root = store / f"{release}-{'with' if ensurepip else 'without'}"
    if not (root / "complete").exists():
        began = time.monotonic()
        shutil.rmtree(root, ignore_errors=True)
        packages = "python3,python3-venv" if ensurepip else "python3"
        command = ["debootstrap", "--variant=minbase", f"--include={packages}", release, str(root), mirror()]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            bootstrap.stop(f"debootstrap could not make {release}:\n{done.stdout[-2000:]}{done.stderr}")
        subprocess.run(["chroot", str(root), "useradd", "--create-home", PERSON], check=True)
        (root / "complete").touch()
        report("debootstrap", began, "")
    return root


def mirror() -> str:
    """The address of the Debian archive that this computer is set to."""
    files = [Path("/etc/apt/sources.list"), *Path("/etc/apt/sources.list.d").glob("*")]
    text = "\n".join(file.read_text() for file in files if file.is_file())
    found = re.search(r"^(?:URIs:|deb(?: \[.*?\])?)\s+(\S+/debian)/?\s", text, re.MULTILINE)
    return found[1] if found else bootstrap.stop("No Debian archive is named in /etc/apt.")


def prepare(bare: Path, root: Path, user: str, display: str) -> Trial:
    """A copy of the bare system with the committed code, and what pip and apt need here to reach their archives."""
    subprocess.run(["cp", "--archive", "--reflink=auto", str(bare), str(root)], check=True)
    (root / HOST[1:]).mkdir()
    for value in set(passed_on().values()):
        if Path(value).is_file():
            shutil.copy(value, root / inside(value)[1:])
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    trial = Trial(root, user, display)
    checkout = root / trial.home[1:] / "pledgebook"
    checkout.mkdir()
    with subprocess.Popen(["git", "archive", "HEAD"], stdout=subprocess.PIPE) as archive:
        subprocess.run(["tar", "--extract", "--directory", str(checkout)], stdin=archive.stdout, check=True)
    subprocess.run(["chroot", str(root), "chown", "-R", f"{user}:{user}", f"{trial.home}/pledgebook"], check=True)
    return trial


def inside(value: str) -> str:
    """What a setting says within the system: a file of this computer has a copy there that no package overwrites."""
    return f"{HOST}/{Path(value).name}" if Path(value).is_file() else value


def passed_on() -> dict[str, str]:
    """The variables by which this computer reaches package archives, with pip's certificates among them."""
    names = ("http_proxy", "https_proxy", "no_proxy", "PIP_CERT", "PIP_INDEX_URL", "PIP_DEFAULT_TIMEOUT")
    known = {name: os.environ[name] for name in (*names, *map(str.upper, names[:3])) if name in os.environ}
    words = [sys.executable, "-m", "pip", "config", "get"]
    for setting in ("global.cert", "global.index-url"):
        told = subprocess.run([*words, setting], capture_output=True, text=True).stdout.strip()
        if told:
            known.setdefault(f"PIP_{setting.partition('.')[2].upper().replace('-', '_')}", told)
    return known


# --- trials -----------------------------------------------------------------------------------------------------------


def passes(trial: Trial, ensurepip: bool, scratch: Path) -> bool:
    try:
        if trial.user == "root":
            as_root(trial, ensurepip)
        else:
            as_a_person(trial, ensurepip)
        shows_a_window(trial, scratch)
    except (Failed, subprocess.TimeoutExpired) as error:
        say(f"FAILED: {error}")
        return False
    return True


def as_root(trial: Trial, ensurepip: bool) -> None:
    """Everything that lacks is installed on the way, for the tests too."""
    names_pictures(trial, trial.run("python3 -m ui"))
    writes_reports(trial)
    if ensurepip:
        trial.run("python3 -m tests")


def as_a_person(trial: Trial, ensurepip: bool) -> None:
    """What lacks is told with the command to type; typed by root, it helps."""
    if not ensurepip:
        type_what_is_told(trial, trial.run("python3 -m tracker --help", code=1))
    writes_reports(trial)
    type_what_is_told(trial, trial.run("python3 -m ui"))
    names_pictures(trial, trial.run("python3 -m ui"))
    type_what_is_told(trial, trial.run("python3 -m ui", DISPLAY=trial.display))


def type_what_is_told(trial: Trial, said: str) -> None:
    told = re.search(r"^.*Type this, then start again: (sudo apt-get .+)$", said, re.MULTILINE)
    if not told:
        raise Failed(f"No command to type was told:\n{said}")
    typed = told[1].replace("sudo ", "").replace("install", "install --yes")
    trial.run(f"sh -c '{typed}'", user="root", DEBIAN_FRONTEND="noninteractive")


def names_pictures(trial: Trial, said: str) -> None:
    pictures = re.findall(r"(\S+\.png)", said)
    missing = [name for name in pictures if not (trial.root / trial.home[1:] / "pledgebook" / name).is_file()]
    missing = [name for name in missing if not (trial.root / name.lstrip("/")).is_file()]
    if not pictures or missing:
        raise Failed(f"Pictures named: {pictures}; of these not there: {missing}:\n{said}")


def writes_reports(trial: Trial) -> None:
    trial.run("python3 -m tracker --store S.db demo --out D")
    there = {file.suffix for file in (trial.root / trial.home[1:] / "pledgebook/D").rglob("*")}
    if not {".html", ".pdf", ".xlsx"} <= there:
        raise Failed(f"The demo wrote only {sorted(there)}.")


def shows_a_window(trial: Trial, scratch: Path) -> None:
    """The window opens on the X server, and what it shows is more than one colour."""
    began = time.monotonic()
    words = trial.command(trial.user, "python3 -m ui", DISPLAY=trial.display)
    search = ["xdotool", "search", "--onlyvisible", "--name", "Pledgebook"]
    with (scratch / "said").open("w+") as said, subprocess.Popen(words, stdout=said, stderr=said) as window:
        try:
            while not is_painted(scratch / "Xvfb_screen0"):
                if ended_within(window, 0.5) or time.monotonic() - began > 120:
                    raise Failed("The window closed, or stayed empty.")
            subprocess.run(search, env={"DISPLAY": trial.display}, check=True, capture_output=True)
        finally:
            window.terminate()
            said.seek(0)
            report("window", began, said.read())


def ended_within(process: subprocess.Popen[bytes], seconds: float) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def is_painted(framebuffer: Path) -> bool:
    """Whether the screen, an XWD file as Xvfb keeps it, shows more than its ground: many colours over a fifth of it."""
    data = framebuffer.read_bytes()
    header = struct.unpack(">25I", data[:100])
    pixels = memoryview(data)[header[0] + header[19] * 12 :].cast("I")
    colours = [pixel & 0xFFFFFF for pixel in pixels[::97]]
    return len(set(colours)) > 20 and sum(colour != 0 for colour in colours) > len(colours) / 5


@contextmanager
def x_server(folder: Path) -> Iterator[str]:
    """An X server of this computer that keeps its screen in a file of the folder; gives the display's name."""
    told, tell = os.pipe()
    words = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1400x900x24", "-fbdir", str(folder), "-ac"]
    with subprocess.Popen(words, pass_fds=[tell], stderr=subprocess.DEVNULL) as server:
        os.close(tell)
        with os.fdopen(told) as answer:
            display = f":{answer.readline().strip()}"
        try:
            yield display
        finally:
            server.terminate()


# --- words ------------------------------------------------------------------------------------------------------------


def report(what: str, began: float, said: str) -> None:
    say(f"  {time.monotonic() - began:5.1f} s  {what}")
    lines = said.strip().splitlines()
    for line in lines if len(lines) < 20 else [*lines[:12], "…", *lines[-3:]]:
        say(f"           | {line[:150]}")


def say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
