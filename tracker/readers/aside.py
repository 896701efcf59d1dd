"""Reading in a process of its own, so that a hostile document can neither crash nor hang the program.

The file's bytes go to the child through a pipe, and it answers with lines of JSON: that it is there, how far it is,
then the text or why there is none. It has so much memory and time and no more, may not write, connect or start
anything, and dies at once when the reading is cancelled. `python -m tracker.readers.aside` is the child.
"""

from __future__ import annotations

import base64
import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from tracker import readers
from tracker.errors import Unreadable
from tracker.model import Page, Text, Tick, silent
from tracker.readers.confine import confine

if TYPE_CHECKING:
    from tracker.readers.pdf import Trace

MODULE = "tracker.readers.aside"
SILENCE = 30.0
"""Seconds without progress after which a document is given up."""

BROKE = "broke its reader"
"""How a sentence says that the child died over a document."""

_PRINT = "Open it in its own program, print it to a new PDF, and import that."
_START = 20.0  # seconds in which the child must have said that it is there
_BEAT = 0.1  # seconds between two looks at whether the reading was cancelled
_ROOT = Path(readers.__file__).resolve().parent.parent.parent

Said = dict[str, Any]  # a line of the child's


def read_aside(path: Path, tick: Tick = silent) -> tuple[Text, bytes]:
    """As `readers.read`, in a process of its own where one can start. Raises `Unreadable`, and what the tick raises."""
    data = readers.content(path)
    tick(0, 1, path.name)
    with child() as reading:
        if reading is None:
            return readers.read_bytes(data, path.name, tick), data
        return reading.read(path.name, data, tick), data


@contextmanager
def child() -> Iterator[Child | None]:
    """A reading process that has started, or None where this kind of installation cannot start one. It ends with the
    block, whatever it is doing."""
    process = _started()
    if process is None:
        yield None
        return
    reading = Child(process)
    try:
        yield reading if reading.is_there() else None
    finally:
        reading.end()


def _started() -> subprocess.Popen[bytes] | None:
    if getattr(sys, "frozen", False) or not sys.executable:  # there, the executable is the program and no interpreter
        return None
    paths = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    try:
        return subprocess.Popen(
            [sys.executable, "-P", "-m", MODULE],  # -P: nothing is imported from the folder that the program runs in
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )
    except OSError:
        return None


# --- the child, seen from the program ---------------------------------------------------------------------------------


@dataclass(slots=True)
class Child:
    """A reading process, and the lines that it says; an empty one is its end."""

    process: subprocess.Popen[bytes]
    lines: queue.SimpleQueue[Said] = field(default_factory=queue.SimpleQueue)
    threads: list[threading.Thread] = field(default_factory=list)

    def is_there(self) -> bool:
        """Whether the child has started and can read."""
        self._beside(self._listen)
        try:
            return "here" in self.lines.get(timeout=_START)
        except queue.Empty:
            return False

    def read(self, name: str, data: bytes, tick: Tick = silent) -> Text:
        """The text of a document. Raises `Unreadable`, and what the tick raises; then the child may be gone."""
        return _text(self.ask(name, {"do": "read"}, data, tick)["text"])

    def ask(self, name: str, what: Said, data: bytes = b"", tick: Tick = silent) -> Said:
        """What the child answers about a document. Raises as `read` does."""
        self._beside(lambda: self._write({**what, "name": name, "size": len(data)}, data))  # large data fill the pipe
        done, total, heard = 0, 1, time.monotonic()
        while True:
            said = self._next_line()
            if said is None:
                tick(done, total, name)  # again and again, so that a stuck child can be left
                if time.monotonic() - heard > SILENCE:
                    raise Unreadable(name, f"no end of it was found in {SILENCE:.0f} seconds.", _PRINT)
                continue
            heard = time.monotonic()
            if "at" not in said:
                return _checked(said, name)
            done, total = said["at"]
            tick(done, total, name)

    def _next_line(self) -> Said | None:
        try:
            return self.lines.get(timeout=_BEAT)
        except queue.Empty:
            return None

    def end(self) -> None:
        """Stop the child at once, whatever it is doing."""
        self.process.kill()
        self.process.wait()
        for thread in self.threads:
            thread.join()
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(OSError):  # what was not written yet has nowhere to go
                pipe.close() if pipe else None

    def _beside(self, work: Callable[[], None]) -> None:
        self.threads.append(threading.Thread(target=work, daemon=True))
        self.threads[-1].start()

    def _listen(self) -> None:
        for line in self.process.stdout or ():
            if line.endswith(b"\n"):  # else it was killed while it said that
                self.lines.put(json.loads(line))
        self.lines.put({})

    def _write(self, asked: Said, data: bytes) -> None:
        pipe = self.process.stdin
        if pipe:
            with suppress(OSError):  # the child is gone: then its end is the answer
                pipe.write(json.dumps(asked).encode() + b"\n")
                pipe.write(data)
                pipe.flush()


def _checked(said: Said, name: str) -> Said:
    if "why" in said:
        raise Unreadable(name, said["why"], said["hint"])
    if not said or "fault" in said:
        raise Unreadable(name, f"it is damaged in a way that {BROKE} ({said.get('fault', 'it stopped')}).", _PRINT)
    return said


def _text(told: Said) -> Text:
    pages = tuple(Page(*page) for page in told["pages"])
    return Text(told["text"], told["facts"], pages, tuple(told["notes"]), told["media_type"], told["reader"])


def packed(text: Text) -> bytes:
    """A text on its way to the child."""
    return json.dumps(_told(text)).encode()


def _told(text: Text) -> Said:
    pages = [(page.number, page.start, page.end) for page in text.pages]
    told = {"text": text.text, "facts": dict(text.facts), "pages": pages, "notes": text.notes}
    return told | {"media_type": text.media_type, "reader": text.reader}


# --- the child --------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Held:
    """The PDF that is looked at, and its reading once it was needed."""

    data: bytes = b""
    trace: Trace | None = None


def main() -> None:
    """Read documents from standard input, one after the other, until it ends."""
    source = sys.stdin.buffer
    answer = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what a library prints is no answer
    sys.excepthook = lambda kind, _, trace: _say(answer, {"fault": _place(kind, trace)})
    confine()
    _say(answer, {"here": True})
    held = _Held()
    while head := source.readline():
        asked = json.loads(head)
        data = source.read(asked["size"])
        if asked["do"] == "hold":
            held = _Held(data)
        _say(answer, _answer(asked, data, held, answer))


def _answer(asked: Said, data: bytes, held: _Held, answer: BinaryIO) -> Said:
    def tick(done: int, total: int, _: str) -> None:
        _say(answer, {"at": [done, total]})

    try:
        match asked["do"]:
            case "read":
                return {"text": _told(readers.read_bytes(data, asked["name"], tick))}
            case "picture":
                return _picture(held.data, asked["page"], asked["scale"])
            case "boxes":
                return _boxes(held, _text(json.loads(data)), asked["start"], asked["end"])
            case "sizes" | "letters":
                return _page(held, asked, data)
            case "sheets":
                return _sheets(data, asked["name"], tick)
            case _:
                return {"done": True}
    except Unreadable as error:
        return {"why": error.message.removeprefix(f"{error.path.name}: "), "hint": error.hint}
    except MemoryError:
        return {"why": "it needs more memory than a document may have.", "hint": "Import the part that matters."}


def _picture(held: bytes, page: int, scale: float) -> Said:
    from tracker.readers import pdf  # noqa: PLC0415 - the child loads only what its document needs

    width, height, rows = pdf.page_picture(held, page, scale)
    return {"width": width, "height": height, "rows": base64.b64encode(rows).decode()}


def _boxes(held: _Held, text: Text, start: int, end: int) -> Said:
    from tracker.readers import pdf  # noqa: PLC0415

    held.trace = held.trace or pdf.trace(held.data)
    return {"boxes": pdf.boxes_in(held.data, held.trace, text, start, end)}


def _page(held: _Held, asked: Said, data: bytes) -> Said:
    from tracker.readers import lettering, pdf  # noqa: PLC0415

    if asked["do"] == "sizes":
        return {"sizes": lettering.sizes(held.data)}
    held.trace = held.trace or pdf.trace(held.data)
    return {"letters": lettering.letters(held.data, held.trace, _text(json.loads(data)), asked["page"])}


def _sheets(data: bytes, name: str, tick: Tick) -> Said:
    from tracker.exchange.tables import workbook  # noqa: PLC0415

    return {"sheets": workbook.sheets(data, name, tick)}


def _say(answer: BinaryIO, said: Said) -> None:
    left = memoryview(json.dumps(said).encode() + b"\n")
    while left:
        left = left[answer.write(left) :]


def _place(kind: type[BaseException], trace: Any) -> str:
    """Where an error of ours happened, without a word of the document."""
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f" in {Path(trace.tb_frame.f_code.co_filename).name}, line {trace.tb_lineno}" if trace else ""
    return f"{kind.__name__}{where}"


if __name__ == "__main__":
    main()
