"""What each column becomes, by the words of its head (`resources/tables/columns.toml`) and by what stands in it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from tracker import settings
from tracker.exchange.tables import cells
from tracker.exchange.tables.cells import Unsaid, words
from tracker.exchange.tables.grid import Sheet
from tracker.exchange.tables.heads import Cell, written
from tracker.exchange.tables.plan import REFUSED_HEAD, ROW_HEAD, SEVERAL, Plan
from tracker.judging import ALIASES
from tracker.sqlite import fold

SAMPLE = 400
"""Cells of a column by which it is judged."""

LEAST = 0.5
EXACT, NAMED, PERHAPS, BY_CONTENT = 1.0, 0.9, 0.55, 0.5
CERTAIN, LEAST_REFS = 1.1, 0.9
_REF = re.compile(r"C-\d{4,}")  # as this program numbers commitments
_OTHER_WORD = 0.15  # what each word that is not known takes from the trust in a head
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|#")


@dataclass(frozen=True, slots=True)
class _Column:
    head: str
    sample: tuple[Cell, ...]  # cells that say something

    @property
    def texts(self) -> list[str]:
        return [written(cell) for cell in self.sample]

    def share(self, fits: Callable[[Cell], bool]) -> float:
        return sum(map(fits, self.sample)) / len(self.sample) if self.sample else 0.0

    @property
    def distinct(self) -> float:
        """How many cells differ, as a share of all."""
        return len(set(self.texts)) / len(self.sample) if self.sample else 0.0


def guess(sheet: Sheet) -> Plan:
    """A plan for a table that nobody mapped. Columns that are not understood become nothing."""
    columns = [_column(sheet, place) for place in range(len(sheet.heads))]
    chosen = _chosen(columns)
    dated = [c for c in columns if chosen.get(c.head) in ("due", "start", "status_on", "reached_on")]
    counted = [c for c in columns if chosen.get(c.head) in ("quantity", "reached")]
    order = cells.order_of([text for c in dated for text in c.texts])
    decimal = cells.decimal_of([text for c in counted for text in c.texts])
    return Plan(chosen, status=status_words(), dates=order, decimal=decimal)


def _column(sheet: Sheet, place: int) -> _Column:
    """A column with cells from all over it, so that the first rows do not speak for all."""
    said = [row.cells[place] for row in sheet.rows if not cells.says_nothing(row.cells[place])]
    step = max(1, len(said) // SAMPLE)
    return _Column(sheet.heads[place], tuple(said[::step][:SAMPLE]))


def _chosen(columns: Sequence[_Column]) -> dict[str, str]:
    """The field of each column that becomes one: the best fit first, each field once unless several may become it."""
    fits = [(score, name, c.head) for c in columns for name, score in _fits(c) if score >= LEAST]
    order = list(words("columns")["fields"])
    fits.sort(key=lambda fit: (-fit[0], order.index(fit[1])))
    chosen: dict[str, str] = {}
    for score, name, head in fits:
        free = name not in chosen.values() or (name in SEVERAL and score >= NAMED)
        if head not in chosen and free:
            chosen[head] = name
    if "title" not in chosen.values() and (best := _likest_title(columns, chosen)):
        chosen[best] = "title"
    return {c.head: chosen[c.head] for c in columns if c.head in chosen}


def _fits(column: _Column) -> Iterator[tuple[str, float]]:
    if not column.sample or column.head in (REFUSED_HEAD, ROW_HEAD):
        return
    if column.share(lambda cell: bool(_REF.fullmatch(written(cell)))) >= LEAST_REFS:
        yield "ref", CERTAIN
        return
    for name in words("columns")["fields"]:
        score = _by_name(column.head, name)
        by_content = _BY_CONTENT.get(name)
        if not score and by_content and by_content(column):
            score = BY_CONTENT
        if score and _CONTENT.get(name, _any)(column):
            yield name, score


# --- by name ----------------------------------------------------------------------------------------------------------


def _by_name(head: str, name: str) -> float:
    """How sure the words of a head are of a field, 0 to 1."""
    known = words("columns")["fields"][name]
    own = _split(head)
    if not own or any(word in known.get("never", ()) for word in own):
        return 0.0
    return max(_likeness(own, known["names"], EXACT), _likeness(own, known.get("perhaps", ()), PERHAPS))


def _likeness(own: Sequence[str], names: Sequence[str], most: float) -> float:
    best = 0.0
    for name in names:
        wanted = _split(name)
        if list(own) == wanted or "".join(own) == "".join(wanted):
            return most
        if wanted and all(word in own for word in wanted):
            others = [word for word in own if word not in wanted and word not in _filler()]
            best = max(best, most * (NAMED - _OTHER_WORD * len(others)))
    return best


@cache
def _split(head: str) -> list[str]:
    """The words of a head, folded and in the singular; camelCase and under_scores are parted."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", head)
    return [_singular(word) for word in _WORD.findall(fold(parted))]


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") and word.isascii() else word


@cache
def _filler() -> frozenset[str]:
    return frozenset(_singular(fold(word)) for word in words("columns")["filler"])


# --- by content -------------------------------------------------------------------------------------------------------

_ADDRESS = re.compile(r"https?://\S+|www\.\S+")


def _any(_: _Column) -> bool:
    return True


def _is_text(column: _Column) -> bool:
    return column.share(lambda cell: isinstance(cell, str) and any(c.isalpha() for c in cell)) >= 0.5


def _is_dated(column: _Column) -> bool:
    return column.share(_says(cells.due)) >= 0.7


def _is_counted(column: _Column) -> bool:
    return column.share(_says(cells.amount)) >= 0.6 or column.share(_says(lambda cell: cells.amount(cell, ","))) >= 0.6


def _is_address(column: _Column) -> bool:
    return column.share(lambda cell: bool(_ADDRESS.fullmatch(written(cell).strip()))) >= 0.8


def _is_parties(column: _Column) -> bool:
    return column.share(lambda cell: bool(cells.known_party(written(cell)))) >= 0.6


def _is_currency(column: _Column) -> bool:
    return column.share(lambda cell: bool(cells.currency_of(written(cell)))) >= 0.9


def _is_status(column: _Column) -> bool:
    known = status_words()
    return column.share(lambda cell: fold(written(cell).strip()) in known) >= 0.7


def _sorts(column: _Column) -> bool:
    """Words that come again, and no long ones."""
    return _is_text(column) and column.distinct <= 0.8 and max(map(len, column.texts)) <= 200


def _few(column: _Column) -> bool:
    return _is_text(column) and len(set(column.texts)) <= 40


def _tells_apart(column: _Column) -> bool:
    return column.distinct >= 0.7 and max(map(len, column.texts)) <= 80


def _says(read: Callable[[Cell], object]) -> Callable[[Cell], bool]:
    def fits(cell: Cell) -> bool:
        if isinstance(cell, date) and read is not cells.due:
            return False
        try:
            read(cell)
        except Unsaid:
            return False
        return True

    return fits


_CONTENT: Mapping[str, Callable[[_Column], bool]] = {
    **dict.fromkeys(("title", "statement", "pledgor", "beneficiary", "implementer"), _is_text),
    **dict.fromkeys(("quantity", "reached"), _is_counted),
    **dict.fromkeys(("due", "start", "status_on", "reached_on"), _is_dated),
    **dict.fromkeys(("status", "kind", "strength"), _few),
    "tag": _sorts,
    "code": _tells_apart,
    "ref": lambda _: False,  # by content alone
    "unit": lambda column: len(set(column.texts)) <= 60 and max(map(len, column.texts)) <= 80,
    "source": _is_address,
}
"""What must stand in a column for it to become a field."""

_BY_CONTENT: Mapping[str, Callable[[_Column], bool]] = {
    "source": _is_address,
    "status": _is_status,
    "pledgor": _is_parties,
    "unit": _is_currency,
}
"""What gives a field away without a name."""


def _likest_title(columns: Sequence[_Column], chosen: Mapping[str, str]) -> str:
    """The column of short texts that differ most, where none is called a title; a statement may be one too."""

    def worth(column: _Column) -> float:
        longest = sum(map(len, column.texts)) / max(1, len(column.sample))
        return column.distinct * min(longest, 80) if _is_text(column) and longest >= 8 else 0.0

    free = [
        c for c in columns if chosen.get(c.head, "") in ("", "note") and not _is_address(c) and c.head != REFUSED_HEAD
    ]
    best = max(free, key=worth, default=None)
    return best.head if best and worth(best) > 0 and best.distinct >= 0.3 else ""


# --- statuses ---------------------------------------------------------------------------------------------------------


@cache
def status_words() -> dict[str, str]:
    """Words of tables for a status, folded, with the status: those of the table, everyday ones, and other scales'."""
    found = {fold(word): status for status, said in words("status").items() if status != "version" for word in said}
    found |= {word: str(status) for word, status in ALIASES.items()}
    scales = tomllib.loads(settings.resource("scales.toml").read_text("utf-8"))
    same = {
        (m["from"], value): after
        for m in scales["mapping"]
        if m["to"] == "tracker"
        for value, after in m["values"].items()
    }
    for scale in scales["scale"]:
        for value in scale["value"]:
            after = value["code"] if scale["code"] == "tracker" else same.get((scale["code"], value["code"]), "")
            if after:
                found.setdefault(fold(value["label"]), after)
                found.setdefault(fold(value["code"].replace("_", " ")), after)
    return {word: status for word, status in found.items() if any(c.isalpha() for c in word)}
