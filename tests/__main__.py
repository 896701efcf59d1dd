"""`python3 -m tests`: sets up what the tests need on its first run, then runs every check there is.

python3 -m tests              ruff, mypy, and all the tests
python3 -m tests -k store     words go to pytest, which then runs alone
python3 -m tests lock         write .lock/ anew from pyproject.toml
python3 -m tests roots        try the start on bare Debian systems (needs debootstrap and root; minutes)
python3 -m tests pictures     make the pictures of the window
python3 -m tests words        bring the translations up to date with the code
python3 -m tests bench        measure the speed
"""

from __future__ import annotations

import importlib.util
import os
import runpy
import subprocess
import sys
from pathlib import Path

from tracker import bootstrap

CHECKS = {
    "ruff check": ["ruff", "check"],
    "ruff format": ["ruff", "format", "--check"],
    "mypy": ["mypy"],
}
TOOLS = ("lock", "roots", "pictures", "words", "bench")


def main() -> int:
    """Run the tool that the first word names, or the tests. The exit code is 0 only where all is well."""
    bootstrap.ready("tests")
    os.chdir(bootstrap.ROOT)
    if sys.argv[1:2] and sys.argv[1] in TOOLS:
        return run_tool(sys.argv[1])
    missing = bootstrap.provide_qt(window=False)
    if missing:
        bootstrap.stop(f"The tests need {' '.join(missing)}, for they draw the window off screen.")
    use_memory()
    checks = {} if sys.argv[1:] else CHECKS
    failed = [name for name, words in checks.items() if run(words)]
    os.environ["PLEDGEBOOK_FAILED_CHECKS"] = ", ".join(failed)
    return run(["pytest", *sys.argv[1:]]) or len(failed)


def use_memory() -> None:
    """Let the tests' stores lie in memory where there is such a place: each change waits for its disk."""
    place = Path("/dev/shm")
    if place.is_dir() and os.access(place, os.W_OK) and not os.statvfs(place).f_flag & os.ST_NOEXEC:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(place))


def run(words: list[str]) -> int:
    return subprocess.run([sys.executable, "-m", *words], check=False).returncode


def run_tool(name: str) -> int:
    """Run a module of the tests by its name, with the words that follow."""
    if not importlib.util.find_spec(f"tests.{name}"):
        bootstrap.stop(f"There is no tests/{name} yet.")
    del sys.argv[1]
    runpy.run_module(f"tests.{name}", run_name="__main__", alter_sys=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
