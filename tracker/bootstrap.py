"""Set-up with the standard library alone: makes `.venv` beside the code on the first start, and goes on inside it.

What is installed stands in `.lock/` with a hash for each file. An installed package has no `.lock` beside it and is
left as it is. The second half finds what Qt needs of the system. This file, and all that is imported before it, keeps
to the syntax of Python 3.8, so that an old Python gets a sentence instead of a syntax error.
"""

from __future__ import annotations

import ctypes
import errno
import hashlib
import importlib.util
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
UNFINISHED = VENV / "unfinished"
HAS_PIP = "import importlib.util, sys; sys.exit(not importlib.util.find_spec('pip'))"

OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""The shared libraries that Qt loads in any case, and Debian's packages that bring them."""

WINDOW = {
    "xcb": {
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-shape.so.0": "libxcb-shape0",
    },
    "wayland": {"libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1"},
}
"""What a window needs besides, by Qt's name for the platform."""


def ready(extra: str = "app") -> None:
    """Go on inside `.venv` with what `.lock/EXTRA.txt` lists, setting it up first where that is not done yet.

    Returns only where there is nothing to do: inside `.venv`, and where the package is installed. Otherwise the same
    command runs anew, or one sentence says why it cannot.
    """
    if sys.version_info < (3, 11):  # noqa: UP036 - a checkout can be started by any Python
        stop(f"Pledgebook needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    lock = ROOT / ".lock" / f"{extra}.txt"
    if not lock.exists() or os.path.realpath(sys.prefix) == os.path.realpath(VENV) or is_installed():
        return
    try:
        if not is_set_up(lock):
            with one_at_a_time(lock):
                if not is_set_up(lock):
                    set_up(lock)
    except OSError as error:
        stop(f"Set-up failed: {error.strerror} ({error.filename}). Pledgebook keeps its libraries in {VENV}.")
    except KeyboardInterrupt:
        stop("Set-up was interrupted; the next start takes it up again.", 130)
    go_on_inside()


def is_installed() -> bool:
    """Whether this Python has Pledgebook as a package, and so its libraries too."""
    return any(any(Path(folder).glob("pledgebook-*.dist-info")) for folder in sys.path if folder)


def is_set_up(lock: Path) -> bool:
    """Whether `.venv` holds what the lock lists, by the stamp that set-up left."""
    stamp, text = stamp_of(lock)
    return PYTHON.exists() and not UNFINISHED.exists() and stamp.exists() and stamp.read_text() == text


def stamp_of(lock: Path) -> tuple[Path, str]:
    """The stamp and its text: the lock's hash, and the Python behind `.venv`, for which the system may put another."""
    text = f"{hashlib.sha256(lock.read_text().encode()).hexdigest()} {os.path.realpath(PYTHON)}"
    return VENV / f"ready-{lock.stem}", text


@contextmanager
def one_at_a_time(lock: Path) -> Iterator[None]:
    """Let one start set up while others wait. The system frees the lock of a program that ends, however it ends."""
    with lock.open("r+b") as file:
        if not hold(file.fileno(), wait=False):
            say("Another start is setting up; waiting for it.")
            while not hold(file.fileno(), wait=True):  # Windows gives up after ten seconds
                pass
        yield


def hold(file: int, wait: bool) -> bool:
    """Take the lock of an open file, or tell that another program has it."""
    try:
        if sys.platform == "win32":
            os.lseek(file, 1 << 30, os.SEEK_SET)  # far behind the end: locked bytes cannot be read there
            msvcrt.locking(file, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno not in (errno.EAGAIN, errno.EACCES, errno.EDEADLK):
            raise
        return False
    return True


def set_up(lock: Path) -> None:
    """Make or update `.venv` from the lock. One that was left unfinished, or has no working pip, is made anew."""
    sound = PYTHON.exists() and not UNFINISHED.exists() and succeeds(["-c", HAS_PIP])
    if not sound:
        need_venv()
    say("Setting up Pledgebook in .venv: some 120 MB to fetch, about half a minute. Later starts skip this.")
    if not sound:
        make_venv()
    UNFINISHED.touch()
    install = ["-m", "pip", "install", "-qq", "--no-user", "--disable-pip-version-check", "--require-hashes"]
    if not succeeds([*install, "--only-binary", ":all:", "-r", str(lock)]):
        UNFINISHED.unlink()  # pip changes nothing before it has everything
        stop(f"Set-up failed: pip could not install .lock/{lock.name}, for the reason above. Start again to retry.")
    for done in {lock, lock.with_name("app.txt")}:  # the tests' lock holds the app's
        stamp, text = stamp_of(done)
        stamp.write_text(text)
    UNFINISHED.unlink()


def succeeds(words: list[str]) -> bool:
    """Whether the Python of `.venv` does this, shut off from all that is installed elsewhere."""
    return subprocess.run([str(PYTHON), "-I", *words], stdout=sys.stderr, check=False).returncode == 0


def need_venv() -> None:
    """Get Python's own `venv` and `ensurepip` where the system packs them apart."""
    if all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        return
    package = f"python3.{sys.version_info[1]}-venv"
    if not apt_install([package], "which Debian packs apart from Python"):
        stop(f"This Python cannot make a .venv. {way_out([package])}")


def make_venv() -> None:
    import venv  # noqa: PLC0415 - missing where Debian packs it apart

    shutil.rmtree(VENV, ignore_errors=True)
    VENV.mkdir(exist_ok=True)
    UNFINISHED.touch()
    try:
        venv.create(VENV, symlinks=sys.platform != "win32", with_pip=True)
    except subprocess.CalledProcessError as error:
        stop(f"Set-up failed: Python could not make .venv.\n{error.output.decode(errors='replace')}")


def go_on_inside() -> NoReturn:
    """Run the command of this process anew with the Python of `.venv`."""
    words = [str(PYTHON), *sys.orig_argv[1:]]
    os.environ.pop("PYTHONHOME", None)  # it would lead out of .venv again
    if sys.stdout:  # a closed one is None
        sys.stdout.flush()
    if sys.platform == "win32":  # where execv returns to the shell before the program ends
        sys.exit(subprocess.call(words))
    os.execv(words[0], words)


# --- Qt: the system's libraries and the display ---------------------------------------------------------------------


def display() -> str | None:
    """Qt's name for the platform on which a window can open now (xcb, wayland, cocoa, windows), or None."""
    wish = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if wish in ("offscreen", "minimal"):
        return None
    if sys.platform in ("darwin", "win32"):
        return wish or {"darwin": "cocoa", "win32": "windows"}[sys.platform]
    found = [name for name, is_there in {"wayland": has_wayland, "xcb": has_x}.items() if is_there()]
    if wish:
        return wish if wish in found or wish not in WINDOW else None
    return found[0] if found else None


def has_wayland() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and answers(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name))


def has_x() -> bool:
    """Whether the X server of DISPLAY lets us in: its socket answers, and X's own library is not turned away.

    A bare server starts anew when its last client leaves, and drops who comes just then: hence more than one try. Our
    connection stays open, so that the window does not come just then.
    """
    host, _, number = os.environ.get("DISPLAY", "").rpartition(":")
    number = number.partition(".")[0]
    if not number.isdigit():
        return False
    path = f"/tmp/.X11-unix/X{number}"
    here = host in ("", "unix")
    reached = answers(f"\0{path}") or answers(path) if here else answers((host, 6000 + int(number)))
    if not reached or not loads("libxcb.so.1"):
        return reached
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    tries = (ctypes.c_void_p(xcb.xcb_connect(None, None)) for _ in range(3))
    return any(not xcb.xcb_connection_has_error(connection) for connection in tries)


def answers(address: str | tuple[str, int]) -> bool:
    """Whether somebody listens at a host and port, or at the path of a socket."""
    with socket.socket(socket.AF_UNIX if isinstance(address, str) else socket.AF_INET) as trial:
        trial.settimeout(2)
        try:
            trial.connect(address)
        except (OSError, ValueError, OverflowError):  # nobody there, or no such name or port
            return False
        return True


def missing_qt_libraries(window: bool) -> list[str]:
    """Debian's names of the packages that Qt still needs here: to draw off screen, or also to open a window."""
    if not sys.platform.startswith("linux"):
        return []
    needed = {**OFFSCREEN, **(WINDOW.get(display() or "xcb", {}) if window else {})}
    missing = [package for library, package in needed.items() if not loads(library)]
    return missing if has_font() else [*missing, "fonts-dejavu-core"]


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font() -> bool:
    """Whether fontconfig knows any font; without one every letter is a box."""
    if not loads("libfontconfig.so.1"):
        return False
    fontconfig = ctypes.CDLL("libfontconfig.so.1")
    for maker in (fontconfig.FcPatternCreate, fontconfig.FcObjectSetCreate, fontconfig.FcFontList):
        maker.restype = ctypes.c_void_p
    pattern = ctypes.c_void_p(fontconfig.FcPatternCreate())
    fonts = fontconfig.FcFontList(None, pattern, ctypes.c_void_p(fontconfig.FcObjectSetCreate()))
    return bool(fonts) and ctypes.c_int.from_address(fonts).value > 0


def provide_qt(window: bool) -> list[str]:
    """Install what Qt lacks where we may, else print the command that does; give what is still missing."""
    missing = missing_qt_libraries(window)
    if missing and not apt_install(missing, "which Qt needs to draw"):
        say(f"Qt lacks libraries of the system, so there will be no {'window' if window else 'pictures'}.")
        say(way_out(missing))
    return missing_qt_libraries(window) if missing else []


# --- Debian and Ubuntu ------------------------------------------------------------------------------------------------


def apt_install(packages: list[str], why: str) -> bool:
    """Install as root with apt-get, after saying so; False where that is not possible or did not work."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return False
    say(f"Installing {' '.join(packages)} with apt-get, {why}.")
    install = ["apt-get", "install", "--yes", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120", *packages]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (install, ["apt-get", "update"], install):  # the lists may be missing, or older than the mirror
        done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if command == install and done.returncode == 0:
            return True
    say(done.stderr.strip())
    return False


def way_out(packages: list[str]) -> str:
    """What a person types to get these packages, as a sentence."""
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        return f"Install what Debian calls {names}, then start again."
    apt = "apt-get" if os.geteuid() == 0 else "sudo apt-get"
    update = "" if any(Path("/var/lib/apt/lists").glob("*_Packages*")) else f"{apt} update && "
    return f"Type this, then start again: {update}{apt} install {names}"


# --- words ------------------------------------------------------------------------------------------------------------


def say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")


def stop(sentence: str, code: int = 1) -> NoReturn:
    say(sentence)
    sys.exit(code)
