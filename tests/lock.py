"""`python3 -m tests lock`: write `.lock/` anew from pyproject.toml, for every system and Python that the app runs on.

The app's lock takes its versions from the tests' one, so that one `.venv` serves both. No address of a package index
stands in the files: whoever installs takes the one that pip is set to.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

from tracker import bootstrap

FOLDER = Path(".lock")
COMPILE = ["pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11", "--generate-hashes"]
PLAIN = ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links", "--quiet"]


def main() -> None:
    """Write both locks; words that follow go to uv, as `--upgrade` or `--upgrade-package NAME`."""
    if not importlib.util.find_spec("uv"):
        bootstrap.say("Fetching uv, which writes the locks, into .venv.")
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "uv"], check=True)
    compile_(FOLDER / "tests.txt", "--extra", "tests", *sys.argv[1:])
    compile_(FOLDER / "app.txt", "--constraint", str(FOLDER / "tests.txt"), *sys.argv[1:])


def compile_(lock: Path, *more: str) -> None:
    words = [*COMPILE, *PLAIN, "--output-file", str(lock), *more]
    subprocess.run([sys.executable, "-m", "uv", *words], check=True, stdout=subprocess.DEVNULL)
    if "://" in lock.read_text("utf-8"):
        bootstrap.stop(f"{lock} names an address, which it must not: look at uv's settings on this computer.")


if __name__ == "__main__":
    main()
