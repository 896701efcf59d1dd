"""Documents broken at random, the same for the same seed: bytes flipped, cut, doubled, nested, tables without end.

`python -m tests.tracker.readers.mutants FOLDER [COPIES [SEED]]` reads that many broken copies of the files of a folder
and prints what became of them; the exit code tells how many broke their reader.
"""

from __future__ import annotations

import io
import random
import re
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from tracker.errors import Unreadable
from tracker.readers import aside

Change = Callable[[random.Random, bytes], bytes]
SLOW = 30.0
"""Seconds that no document may take."""

Document = tuple[str, bytes]


def flipped(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 3, 20, 200))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def cut(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.randrange(len(data))]


def holed(chance: random.Random, data: bytes) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.choice((1, 10, 1000)) :]


def doubled(chance: random.Random, data: bytes) -> bytes:
    start = chance.randrange(len(data))
    part = data[start : start + chance.choice((5, 50, 5000))]
    return data[:start] + part * chance.choice((2, 20, 200)) + data[start:]


def numbered(chance: random.Random, data: bytes) -> bytes:
    """Numbers become huge, negative or zero."""
    places = [found.span() for found in re.finditer(rb"\d+", data[:200_000])]
    for start, end in sorted(chance.sample(places, min(len(places), chance.choice((1, 5, 50)))), reverse=True):
        data = data[:start] + chance.choice((b"0", b"-1", b"99999999999", b"4294967296", b"65536", b"x")) + data[end:]
    return data


def nested(chance: random.Random, data: bytes) -> bytes:
    """Brackets and elements in each other without end."""
    opening, closing = chance.choice(
        (
            (b"<div>", b"</div>"),
            (b"<ul><li>", b"</li></ul>"),
            (b"<table><tr><td>", b"</td></tr></table>"),
            (b"<w:p>", b"</w:p>"),
            (b"<text:list>", b"</text:list>"),
            (b"<<", b">>"),
            (b"[", b"]"),
            (b"(", b")"),
            (b"> ", b"\n"),
            (b"- ", b"\n"),
        )
    )
    depth, at = chance.choice((50, 1000, 20_000)), chance.randrange(len(data))
    return data[:at] + opening * depth + b"x" + closing * depth + data[at:]


def tabled(chance: random.Random, data: bytes) -> bytes:
    """A table without end."""
    row = chance.choice(
        (b"<tr><td>a</td><td>b</td></tr>", b"| a | b |\n", b"a\tb\tc\n", b"<w:tr><w:tc/></w:tr>", b"<td>")
    )
    at = chance.randrange(len(data))
    return data[:at] + row * chance.choice((100, 20_000)) + data[at:]


CHANGES: tuple[Change, ...] = (flipped, cut, holed, doubled, numbered, nested, tabled)


def inside(chance: random.Random, data: bytes, change: Change) -> bytes:
    """Change a member of a zipped document, so that the archive itself stays sound."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as copy:
        members = [name for name in archive.namelist() if name.endswith(".xml")]
        chosen = chance.choice(members)
        for name in archive.namelist():
            content = archive.read(name)
            copy.writestr(name, change(chance, content) if name == chosen and content else content)
    return made.getvalue()


def mutants(documents: Iterable[Document], copies: int, seed: int = 1) -> Iterator[tuple[str, Document]]:
    """What was done, and the broken document."""
    originals = list(documents)
    for number in range(copies):
        chance = random.Random(f"{seed}/{number}")
        name, data = originals[number % len(originals)]
        change = chance.choice(CHANGES)
        if data.startswith(b"PK") and chance.random() < 0.7:
            yield f"{number} {change.__name__} inside", (name, inside(chance, data, change))
        else:
            yield f"{number} {change.__name__}", (name, change(chance, data))


def outcomes(documents: Iterable[tuple[str, Document]]) -> Iterator[tuple[str, str, float]]:
    """For each broken document what was done, what came of it (“read” or the refusal) and the seconds that it took."""
    waiting = iter(documents)
    case = next(waiting, None)
    while case:
        with aside.child() as reading:
            assert reading, "no child could be started"
            while case:
                what, (name, data) = case
                began = time.monotonic()
                try:
                    reading.read(name, data)
                    said = "read"
                except Unreadable as error:
                    said = str(error)
                yield f"{what} {name}", said, time.monotonic() - began
                case = next(waiting, None)
                if aside.BROKE in said or "no end of it" in said:
                    break  # the child is gone


def main() -> int:
    folder, copies = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    documents = [(path.name, path.read_bytes()) for path in sorted(folder.iterdir())]
    counts: Counter[str] = Counter()
    slowest, broken = 0.0, 0
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    for what, said, seconds in outcomes(mutants(documents, copies, seed)):
        counts["read" if said == "read" else said.split(": ", 1)[-1][:60]] += 1
        slowest = max(slowest, seconds)
        if aside.BROKE in said or "\n" in said or seconds > SLOW:
            broken += 1
            print(f"{what}: {said} ({seconds:.1f} s)", flush=True)
    for said, times in counts.most_common(25):
        print(f"{times:6}  {said}")
    print(f"{copies} broken copies, slowest {slowest:.1f} s: {copies - broken} passed, {broken} failed")
    return broken


if __name__ == "__main__":
    sys.exit(main())
