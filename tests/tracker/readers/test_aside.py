"""Reading in a process of its own: the same text, and a document that breaks or stops the child breaks nothing else."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.tracker.readers import samples
from tracker import readers
from tracker.errors import Cancelled, Unreadable
from tracker.readers import aside, pdf
from tracker.readers.leafing import Pages

ON_POSIX = pytest.mark.skipif(os.name == "nt", reason="the system has no such limits or signals")


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "Erklärung “1”.pdf"
    path.write_bytes(samples.pdf())
    return path


def test_every_format_is_read_as_in_this_process(tmp_path: Path) -> None:
    for name, data in samples.of_every_format().items():
        path = tmp_path / name
        path.write_bytes(data)
        assert aside.read_aside(path) == readers.read(path)


def test_progress_comes_by_page(document: Path) -> None:
    seen: list[tuple[int, int, str]] = []
    aside.read_aside(document, lambda *at: seen.append(at))
    assert list(dict.fromkeys(seen)) == [(0, 1, document.name), *((n, 2, document.name) for n in range(3))]


def test_refusals_are_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    for data in (b"", b"%PDF-1.7 nonsense", samples.plain_pdf("#rect()")):
        path.write_bytes(data)
        with pytest.raises(Unreadable) as here:
            readers.read(path)
        with pytest.raises(Unreadable) as there:
            aside.read_aside(path)
        assert str(there.value) == str(here.value) and there.value.hint == here.value.hint
    with pytest.raises(Unreadable, match="no such file"):
        aside.read_aside(tmp_path / "gone.pdf")


def test_cancelling_ends_the_child_at_once(document: Path) -> None:
    def stop(done: int, total: int, what: str) -> None:
        if done == 1:
            raise Cancelled

    threads = threading.active_count()
    with pytest.raises(Cancelled):
        aside.read_aside(document, stop)
    assert threading.active_count() == threads

    with pytest.raises(Cancelled), aside.child() as reading:
        assert reading
        reading.read("a.pdf", document.read_bytes(), stop)
    assert reading.process.poll() is not None


@ON_POSIX
def test_a_stuck_child_can_be_cancelled_and_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aside, "SILENCE", 0.5)
    with aside.child() as reading:
        assert reading
        os.kill(reading.process.pid, signal.SIGSTOP)
        with pytest.raises(Unreadable, match=r"a\.txt: no end of it was found"):
            reading.read("a.txt", b"x" * 1_000_000)
    with aside.child() as reading:
        assert reading
        os.kill(reading.process.pid, signal.SIGSTOP)
        with pytest.raises(Cancelled):
            reading.read("a.txt", b"x" * 1_000_000, cancelled)


def cancelled(done: int, total: int, what: str) -> None:
    raise Cancelled


@ON_POSIX
def test_a_child_that_dies_is_a_document_that_cannot_be_read(document: Path) -> None:
    def kill(done: int, total: int, what: str) -> None:
        assert reading
        reading.process.kill()

    with aside.child() as reading:
        assert reading
        with pytest.raises(Unreadable, match="broke its reader"):
            reading.read("a.pdf", document.read_bytes(), kill)


def test_a_child_reads_one_document_after_the_other() -> None:
    with aside.child() as reading:
        assert reading
        for words in ("One.", "Two.", "Three."):
            assert reading.read("a.txt", words.encode()).text == words
        with pytest.raises(Unreadable):
            reading.read("a.docx", b"PK\x03\x04")
        assert reading.read("a.txt", b"Four.").text == "Four."


def test_without_a_child_the_document_is_read_here(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for setting in (("executable", ""), ("executable", "/nowhere/python"), ("frozen", True)):
        with monkeypatch.context() as patch:
            patch.setattr(sys, *setting, raising=False)
            with aside.child() as reading:
                assert reading is None
            assert aside.read_aside(document) == readers.read(document)


def test_the_child_imports_nothing_from_the_folder_it_starts_in(
    document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json", "tracker", "pypdfium2", "queue"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('taken over')")
    monkeypatch.chdir(tmp_path)
    with aside.child() as reading:
        assert reading
        assert reading.read("a.pdf", document.read_bytes()).text


def test_the_child_loads_only_what_a_format_needs() -> None:
    code = (
        "import sys; from tracker.readers import aside, read_bytes; read_bytes(b'Words.', 'a.txt');print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "tracker.readers.plain" in loaded
    assert not loaded & {
        "lxml",
        "pypdfium2",
        "docx",
        "markdown_it",
        "charset_normalizer",
        "email",
        "sqlite3",
        "tracker.store",
    }


CONFINED = "from tracker.readers.confine import confine\nimport os, socket, subprocess, pathlib\nconfine()\n"


@pytest.mark.parametrize(
    "deed",
    [
        "open('made.txt', 'w')",
        "pathlib.Path('made.txt').write_bytes(b'x')",
        "os.open('made.txt', os.O_CREAT | os.O_WRONLY)",
        "os.remove('here.txt')",
        "os.rename('here.txt', 'there.txt')",
        "os.mkdir('made')",
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.getaddrinfo('localhost', 80)",
        "socket.socket()",
        "subprocess.run(['true'])",
        "os.system('true')",
    ],
)
def test_a_confined_process_may_not(deed: str, tmp_path: Path) -> None:
    (tmp_path / "here.txt").write_text("x")
    root = str(Path(readers.__file__).parents[2])
    command = [sys.executable, "-c", CONFINED + deed]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": root})
    assert "PermissionError" in done.stderr and "does not need" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["here.txt"]


@ON_POSIX
def test_a_confined_process_has_so_much_memory_and_may_not_grow_files(tmp_path: Path) -> None:
    root = str(Path(readers.__file__).parents[2])
    for deed, said in (
        ("bytes(3_000_000_000)", "MemoryError"),
        ("held.write(b'x' * 9); held.flush()", "File too large"),
    ):
        code = f"held = open('held', 'wb')\n{CONFINED}{deed}"
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": root},
        )
        assert said in done.stderr
    assert (tmp_path / "held").read_bytes() == b""


def test_the_child_starts_in_no_time() -> None:
    began = time.monotonic()
    with aside.child() as reading:
        assert reading
        reading.read("a.txt", b"Words.")
    assert time.monotonic() - began < 5


def test_readers_join_by_entry_points(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "braille_reader.py").write_text(
        "from tracker.model import Text\nfrom tracker.readers import Reader\n"
        "READER = Reader('braille', ('.brf',), 'text/braille', lambda data, name, tick: Text(data.decode().lower()))\n"
    )
    info = tmp_path / "braille-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: braille\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[tracker.readers]\nbraille = braille_reader:READER\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert readers.read_bytes(b"WORDS", "a.brf").text == "words"


def test_pages_are_drawn_and_passages_placed_in_the_child(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = document.read_bytes()
    text, _ = readers.read(document)
    start = text.text.index("Norway pledges")
    expected = pdf.boxes(data, text, start, start + 14), pdf.page_picture(data, 2, 0.5)
    pages = Pages("a.pdf", data)
    for setting in (sys.executable, ""):
        monkeypatch.setattr(sys, "executable", setting)
        assert (pages.boxes(text, start, start + 14), pages.picture(2, 0.5)) == expected
        with pytest.raises(Unreadable, match="no page 9"):
            pages.picture(9)
        pages.close()


def test_pages_are_held_again_after_the_child_broke(document: Path) -> None:
    threads = threading.active_count()
    pages = Pages("a.pdf", document.read_bytes())
    assert pages.picture(1, 0.1)[:2] == (60, 85)
    assert pages._child
    pages._child.process.kill()
    with pytest.raises(Unreadable, match="broke its reader"):
        pages.picture(1, 0.1)
    assert pages.picture(1, 0.1)[:2] == (60, 85)
    pages.close()
    assert threading.active_count() == threads
