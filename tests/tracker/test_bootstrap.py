"""Set-up as a person meets it: real Pythons, real `.venv`s, real pip, on a small tree with small wheels."""

from __future__ import annotations

import ast
import base64
import hashlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tracker import bootstrap

ROOT = bootstrap.ROOT
BEFORE_SET_UP = ["tracker/__init__.py", "tracker/__main__.py", "tracker/bootstrap.py", "ui/__init__.py"]
BEFORE_SET_UP += ["ui/__main__.py", "tests/__init__.py", "tests/__main__.py"]
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals and links as POSIX has them")
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X and shared libraries as Linux has them")
COMMAND_LINE = """
import importlib.metadata, sys
def main(argv):
    names = [d.name + d.version for d in importlib.metadata.distributions() if d.name in ("ink", "paper")]
    print(*argv, *sorted(names), sys.flags.dev_mode)
    return 7
"""


class Tree:
    """A checkout in small: the code of set-up, a command line that tells what it finds, and wheels to install."""

    def __init__(self, folder: Path) -> None:
        self.root, self.wheels = folder / "a checkout", folder / "wheels"
        self.wheels.mkdir()
        for name in BEFORE_SET_UP:
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, self.root / name)
        (self.root / "tracker/cli").mkdir()
        (self.root / "tracker/cli/__init__.py").write_text(COMMAND_LINE)
        (self.root / ".lock").mkdir()
        self.lock("app", "ink==1")
        self.lock("tests", "ink==1", "paper==1")
        self.venv = self.root / ".venv"
        unset = {"PYTHONPATH", "PYTHONHOME", "PIP_CONSTRAINT", "PIP_EXTRA_INDEX_URL"}
        self.environment = {key: value for key, value in os.environ.items() if key not in unset}
        self.environment |= {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels), "PIP_CONFIG_FILE": os.devnull}

    def lock(self, name: str, *pins: str) -> None:
        lines = [f"{pin} --hash=sha256:{wheel(self.wheels, *pin.split('=='))}\n" for pin in pins]
        (self.root / ".lock" / f"{name}.txt").write_text("".join(lines))

    def begin(self, *words: str, **environment: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, *(words or ("-m", "tracker", "list"))],
            cwd=self.root,
            env=self.environment | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def start(self, *words: str, **environment: str) -> tuple[int, str, str]:
        """Exit code, output and the sentences of set-up."""
        process = self.begin(*words, **environment)
        out, err = process.communicate(timeout=120)
        return process.returncode, out.strip(), err.strip()


def wheel(folder: Path, name: str, version: str) -> str:
    """Write a wheel with nothing but its name; give its hash."""
    info, files = f"{name}-{version}.dist-info", {f"{name}.py": f"VERSION = {version!r}\n"}
    files[f"{info}/METADATA"] = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    files[f"{info}/WHEEL"] = "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    digest = {path: base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()) for path, text in files.items()}
    record = [f"{path},sha256={digest[path].decode().rstrip('=')},{len(text)}\n" for path, text in files.items()]
    files[f"{info}/RECORD"] = "".join([*record, f"{info}/RECORD,,\n"])
    path = folder / f"{name}-{version}-py3-none-any.whl"
    if not path.exists():
        with zipfile.ZipFile(path, "w") as archive:
            for inside, text in files.items():
                archive.writestr(zipfile.ZipInfo(inside), text)
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def shared_tree(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """A tree that is set up once, by the first test that needs it."""
    tree = Tree(tmp_path_factory.mktemp("bootstrap"))
    assert tree.start()[0] == 7
    return tree


def test_two_first_starts_at_once_set_up_once(tmp_path: Path) -> None:
    tree = Tree(tmp_path)
    both = [tree.begin(), tree.begin()]
    told = [process.communicate(timeout=120) for process in both]
    assert [process.returncode for process in both] == [7, 7]
    assert [out.strip() for out, _ in told] == ["list ink1 False"] * 2
    sentences = "".join(err for _, err in told).splitlines()
    others = [line for line in sentences if not line.startswith("Setting up Pledgebook")]
    assert len(sentences) - len(others) == 1
    assert set(others) <= {"Another start is setting up; waiting for it."}


def test_a_later_start_installs_nothing_and_keeps_the_options_of_python(shared_tree: Tree) -> None:
    nowhere = {"PIP_FIND_LINKS": "/nowhere"}
    assert shared_tree.start(**nowhere) == (7, "list ink1 False", "")
    assert shared_tree.start("-X", "dev", "-m", "tracker", "show", "a b", **nowhere) == (7, "show a b ink1 True", "")


def test_python_s_own_variables_do_not_lead_out_of_the_venv(shared_tree: Tree) -> None:
    home = {"PYTHONHOME": sys.base_prefix, "PIP_USER": "1", "PIP_REQUIRE_VIRTUALENV": "1"}
    assert shared_tree.start(**home) == (7, "list ink1 False", "")


def test_a_changed_lock_is_followed(shared_tree: Tree) -> None:
    shared_tree.lock("app", "ink==2")
    code, out, err = shared_tree.start(PIP_USER="1")
    assert (code, out, err.count("\n")) == (7, "list ink2 False", 0)
    shared_tree.lock("app", "ink==1")
    assert shared_tree.start()[1] == "list ink1 False"


def test_the_tests_and_the_app_share_one_venv(shared_tree: Tree) -> None:
    tests = ("-c", "from tracker import bootstrap; bootstrap.ready('tests'); from tracker import cli; cli.main(['-'])")
    assert shared_tree.start(*tests)[1] == "- ink1 paper1 False"
    assert shared_tree.start() == (7, "list ink1 paper1 False", "")
    assert shared_tree.start(*tests)[2] == ""


def test_a_file_that_is_not_the_locked_one_is_refused(shared_tree: Tree) -> None:
    lock = shared_tree.root / ".lock/app.txt"
    good = lock.read_text()
    shared_tree.lock("app", "ink==3")
    lock.write_text(lock.read_text()[:-5] + "0000\n")
    code, out, err = shared_tree.start()
    assert (code, out) == (1, "")
    assert "pip could not install .lock/app.txt" in err.splitlines()[-1]
    assert "Traceback" not in err
    lock.write_text(good)
    assert shared_tree.start()[1].startswith("list ink1 ")


@POSIX
def test_a_set_up_that_was_killed_is_taken_up_again(tmp_path: Path) -> None:
    tree = Tree(tmp_path)
    process = tree.begin()
    assert process.stderr and process.stdout
    assert process.stderr.readline().startswith("Setting up")
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    tree.venv.mkdir(exist_ok=True)
    (tree.venv / "unfinished").touch()
    assert tree.start()[:2] == (7, "list ink1 False")
    assert tree.start() == (7, "list ink1 False", "")


@POSIX
def test_a_venv_whose_python_went_away_is_made_anew(shared_tree: Tree, tmp_path: Path) -> None:
    for python in (shared_tree.venv / "bin").glob("python*"):
        python.unlink()
        python.symlink_to(tmp_path / "gone")
    code, out, err = shared_tree.start()
    assert (code, out, err.count("\n")) == (7, "list ink1 False", 0)


def test_a_folder_that_cannot_be_written_is_told(shared_tree: Tree) -> None:
    (shared_tree.venv / "ready-app").unlink()
    (shared_tree.venv / "ready-app").mkdir()
    code, _, err = shared_tree.start()
    (shared_tree.venv / "ready-app").rmdir()
    assert code == 1
    assert err.splitlines()[-1].startswith("Set-up failed: ")
    assert "Traceback" not in err


def test_an_installed_package_is_left_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "go_on_inside", lambda: pytest.fail("it ran anew"))
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    bootstrap.ready()
    monkeypatch.undo()
    monkeypatch.setattr(bootstrap, "go_on_inside", lambda: pytest.fail("it ran anew"))
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])
    (tmp_path / "pledgebook-0.1.0.dist-info").mkdir()
    bootstrap.ready()


def test_an_old_python_gets_a_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in BEFORE_SET_UP:
        ast.parse((ROOT / name).read_text("utf-8"), name, feature_version=(3, 8))
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(sys, "version", "3.9.2 (main)")
    with pytest.raises(SystemExit) as end:
        bootstrap.ready()
    assert end.value.code == 1
    assert capsys.readouterr().err == "Pledgebook needs Python 3.11 or newer; this is 3.9.2.\n"


def test_nothing_but_the_standard_library_is_imported_before_set_up() -> None:
    names = [name.removesuffix(".py").replace("/", ".").removesuffix(".__init__") for name in BEFORE_SET_UP]
    code = f"import sys; sys.path.insert(0, '.'); import {', '.join(names)}; print(*sys.modules)"
    answer = subprocess.run([sys.executable, "-I", "-S", "-c", code], cwd=ROOT, capture_output=True, text=True)
    modules = {name.partition(".")[0] for name in answer.stdout.split()}
    assert "tracker" in modules, answer.stderr
    assert modules - sys.stdlib_module_names - {"__main__"} == {"tracker", "ui", "tests"}


def test_python_without_ensurepip_is_told_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit) as end:
        bootstrap.need_venv()
    assert end.value.code == 1
    assert capsys.readouterr().err.startswith("This Python cannot make a .venv. Install what Debian calls python3.")


def test_the_app_s_lock_is_part_of_the_tests_lock() -> None:
    app, tests = (set((ROOT / ".lock" / name).read_text().split("\n")) for name in ("app.txt", "tests.txt"))
    assert len(app) > 100
    assert {line.removesuffix(" \\") for line in app} <= {line.removesuffix(" \\") for line in tests}


# --- the display ------------------------------------------------------------------------------------------------------


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that names no display."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XAUTHORITY"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.fixture
def x_server(tmp_path: Path) -> Iterator[str]:
    """A real X server that lets in only those who know its cookie, which lies in `tmp_path / "cookie"`."""
    if not shutil.which("Xvfb"):
        assert not os.environ.get("PLEDGEBOOK_JOURNEYS"), "Xvfb is missing"
        pytest.skip("needs Xvfb")
    host, name, secret = socket.gethostname().encode(), b"MIT-MAGIC-COOKIE-1", os.urandom(16)
    parts = [part for text in (host, b"", name, secret) for part in (len(text).to_bytes(2, "big"), text)]
    (tmp_path / "cookie").write_bytes(b"\xff\xff" + b"".join(parts))  # the family that fits any host
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-auth", str(tmp_path / "cookie"), "-screen", "0", "640x480x24"]
    with subprocess.Popen(command, pass_fds=[tell], stderr=subprocess.DEVNULL) as server:
        os.close(tell)
        with os.fdopen(told) as answer:
            yield f":{answer.readline().strip()}"
        server.terminate()


@LINUX
def test_an_x_server_counts_only_where_it_lets_us_in(bare: pytest.MonkeyPatch, x_server: str, tmp_path: Path) -> None:
    bare.setenv("DISPLAY", x_server)
    bare.setenv("XAUTHORITY", str(tmp_path / "nothing"))
    assert bootstrap.display() is None
    bare.setenv("XAUTHORITY", str(tmp_path / "cookie"))
    assert bootstrap.display() == "xcb"
    bare.setenv("DISPLAY", f"{x_server}.0")
    assert bootstrap.display() == "xcb"
    bare.setenv("QT_QPA_PLATFORM", "offscreen")
    assert bootstrap.display() is None


@LINUX
def test_an_x_server_that_starts_anew_after_its_last_client_is_found(x_server: str, tmp_path: Path) -> None:
    known = {**os.environ, "DISPLAY": x_server, "XAUTHORITY": str(tmp_path / "cookie"), "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-c", "from tracker import bootstrap; print(bootstrap.display(), bootstrap.display())"]
    for _ in range(20):  # each is the last client when it ends
        assert subprocess.run(command, cwd=ROOT, env=known, capture_output=True, text=True).stdout == "xcb xcb\n"


@LINUX
@pytest.mark.parametrize(
    "name", ["", ":", ":4711", ":4711.0", "nonsense", "127.0.0.1:59000", "127.0.0.1:70000", ":x", "unix:4711"]
)
def test_a_display_that_does_not_answer_is_none(bare: pytest.MonkeyPatch, name: str) -> None:
    bare.setenv("DISPLAY", name)
    assert bootstrap.display() is None
    bare.setenv("QT_QPA_PLATFORM", "xcb")
    assert bootstrap.display() is None


@LINUX
def test_wayland_counts_where_its_socket_answers(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bare.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    bare.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert bootstrap.display() is None
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()
        assert bootstrap.display() == "wayland"


# --- Qt's libraries ---------------------------------------------------------------------------------------------------


@LINUX
def test_this_computer_lacks_nothing() -> None:
    assert bootstrap.missing_qt_libraries(window=False) == []
    assert bootstrap.provide_qt(window=False) == []


@LINUX
def test_missing_libraries_and_the_way_out_are_told(
    bare: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    bare.setitem(bootstrap.OFFSCREEN, "libnobody.so.1", "libnobody1")
    bare.setitem(bootstrap.WINDOW["xcb"], "libnowhere.so.1", "libnowhere1")
    assert bootstrap.missing_qt_libraries(window=False) == ["libnobody1"]
    bare.setenv("PATH", str(tmp_path))
    assert bootstrap.provide_qt(window=True) == ["libnobody1", "libnowhere1"]
    assert capsys.readouterr().err == (
        "Qt lacks libraries of the system, so there will be no window.\n"
        "Install what Debian calls libnobody1 libnowhere1, then start again.\n"
    )
