"""The installed package: the wheel holds all that the checkout's code and data folders hold, and works on its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ("tracker", "ui", "resources", "seeds")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, laid out as an installer does; the libraries are those of the running Python."""
    folder = tmp_path_factory.mktemp("package")
    source = folder / "source"
    for name in SHIPPED:
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    build = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder)]
    done = subprocess.run([*build, str(source)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    zipfile.ZipFile(next(folder.glob("*.whl"))).extractall(folder / "site")
    return folder / "site"


def files(root: Path, *folders: str) -> set[str]:
    found = (file for folder in folders for file in (root / folder).rglob("*") if file.is_file())
    return {file.relative_to(root).as_posix() for file in found if "__pycache__" not in file.parts}


def start(site: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the installed command as its script does, in another folder."""
    module, function = entry_point(site).split(":")
    code = f"import sys; from {module} import {function}; sys.argv[0] = 'pledgebook'; sys.exit({function}())"
    places = {f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "DATA", "STATE")}
    environment = {**os.environ, "PYTHONPATH": str(site), **places}
    command = [sys.executable, "-c", code, *words]
    return subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True)


def entry_point(site: Path) -> str:
    text = next(site.glob("*.dist-info")).joinpath("entry_points.txt").read_text()
    return text.partition("pledgebook = ")[2].splitlines()[0]


def test_the_wheel_holds_every_file_and_nothing_else(site: Path) -> None:
    top = {entry.name for entry in site.iterdir() if not entry.name.endswith(".dist-info")}
    assert top == set(SHIPPED)
    assert files(site, *SHIPPED) == files(ROOT, *SHIPPED)


def test_the_installed_command_does_the_demo(site: Path, tmp_path: Path) -> None:
    done = start(site, tmp_path, "--store", "S", "demo", "--out", "D")
    assert (done.returncode, done.stderr) == (0, "")
    assert {".html", ".pdf", ".xlsx"} <= {file.suffix for file in (tmp_path / "D").iterdir()}


def test_the_installed_command_alone_does_the_window_s_job(site: Path, tmp_path: Path) -> None:
    done = start(site, tmp_path)  # the tests have no display: QT_QPA_PLATFORM is offscreen
    assert (done.returncode, done.stderr) == (0, "")
    pictures = [word for word in done.stdout.split() if word.endswith(".png")]
    assert pictures
    assert all((tmp_path / picture).is_file() for picture in pictures)
