"""Where the heads of a table stand: under titles, in one row or in two of which the upper one spans columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

Cell = str | Decimal | date | None
"""What a cell holds: text, a number, a day, or nothing."""

_LOOK = 40  # rows among which the heads are looked for
_LONGEST = 120  # characters of a head; more are a sentence


@dataclass(frozen=True, slots=True)
class Heads:
    """The names of the columns, each once; the rows of the table begin at `end`; `title` is what stands above."""

    names: tuple[str, ...]
    end: int
    title: str


def written(cell: Cell) -> str:
    """A cell as it is written out: numbers plain, days as ISO 8601."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    return format(cell, "f") if isinstance(cell, Decimal) else cell.isoformat()


def find(rows: Sequence[Sequence[Cell]]) -> Heads | None:
    """The heads of a table whose empty rows were left out; None where there is no table."""
    if len(rows) < 2:
        return None
    width = _width(rows)
    at = next((n for n, row in enumerate(rows[:_LOOK]) if _is_heads(row, width)), None)
    if at is None:
        names = [f"Column {n}" for n in range(1, width + 1)]
        return Heads(tuple(names), 0, "") if width > 1 else None
    title = " – ".join(text for row in rows[:at] for text in _texts(row))[:300]
    names, end = list(map(_text, rows[at])), at + 1
    if end < len(rows) and _is_second(rows[at], rows[end]):
        names, end = _joined(rows[at], rows[end]), end + 1
    widest = max(len(names), min(width, max(map(len, rows[end:]), default=0)))
    names += [""] * (widest - len(names))
    return Heads(tuple(_unlike(names)), end, title)


def _width(rows: Sequence[Sequence[Cell]]) -> int:
    """How many columns most cells stand in: titles are many rows at times, and narrow."""
    counted = Counter(len(row) for row in rows[:500])
    return max(counted, key=lambda width: width * counted[width])


def _is_heads(row: Sequence[Cell], width: int) -> bool:
    """Short texts alone, no two the same, over at least half of the columns; a single one where there is one column."""
    texts = list(_texts(row))
    filled = sum(1 for cell in row if not _is_empty(cell))
    enough = filled >= max(2, (width + 1) // 2) or filled == width == 1
    return enough and len(texts) == filled and len(set(texts)) > filled / 2 and all(len(t) <= _LONGEST for t in texts)


def _is_second(upper: Sequence[Cell], lower: Sequence[Cell]) -> bool:
    """Whether the row below names the columns that a head above spans: it fills every gap with short texts, and either
    leaves room below heads that need no second one, or every head spans columns."""
    width = max(len(upper), len(lower))
    above, below = ([n < len(row) and not _is_empty(row[n]) for n in range(width)] for row in (upper, lower))
    gaps = [n for n in range(width) if not above[n]]
    short = all(isinstance(cell, str) and len(cell) <= 60 for cell in lower if not _is_empty(cell))
    spanning = any(above[n] and not below[n] for n in range(width)) or len(gaps) * 2 >= width
    return 0 < len(gaps) < width and short and spanning and all(below[n] for n in gaps)


def _joined(upper: Sequence[Cell], lower: Sequence[Cell]) -> list[str]:
    names, above = [], ""
    for n in range(max(len(upper), len(lower))):
        above = (_text(upper[n]) if n < len(upper) else "") or above
        below = _text(lower[n]) if n < len(lower) else ""
        names.append(f"{above} {below}".strip() if below else above)
    return names


def _unlike(names: Sequence[str]) -> Iterator[str]:
    """Each name once: a head that comes again is numbered, an empty one is called by its place."""
    seen: Counter[str] = Counter()
    for place, name in enumerate(names, 1):
        name = name or f"Column {place}"
        seen[name] += 1
        yield name if seen[name] == 1 else f"{name} ({seen[name]})"


def _texts(row: Sequence[Cell]) -> Iterator[str]:
    return (_text(cell) for cell in row if isinstance(cell, str) and not _is_empty(cell))


def _text(cell: Cell) -> str:
    return " ".join(str(cell).split()) if cell is not None else ""


def _is_empty(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())
