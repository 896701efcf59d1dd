"""A published table of scores, read into plain values: commitments by parties, whatever the layout.

Such tables come as CSV from many hands: with commas, semicolons or tabs, headings above and notes below, parties across
or down, averages and percents beside the scores, blanks, and half a dozen signs for a minus. What is a score is told by
its look; what is not is left out by rule or refused by a sentence that names the cell. Nothing is guessed into a cell.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from statistics import mode

from tracker.errors import Invalid
from tracker.readers.plain import decode
from tracker.scales import MINUSES, NOT_APPLICABLE


@dataclass(frozen=True, slots=True)
class Line:
    """One commitment of a table: its number where it has one, its name, its scores ('+1', '0', '-1', 'n/a', '' blank).

    `said` is the average that the table itself gives for it, where it does.
    """

    code: str
    title: str
    scores: tuple[str, ...]
    said: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table read: its parties, its commitments, the averages that it gives for parties, and what was left out."""

    parties: tuple[str, ...]
    lines: tuple[Line, ...]
    said: tuple[Decimal | None, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def blanks(self) -> int:
        return sum(score == "" for line in self.lines for score in line.scores)


Table = list[list[str]]

_DELIMITERS = ",;\t|"
_SCORE = re.compile(r"[+-]?(?:0|1)(?:[.,]0+)?")
_MEAN = re.compile(r"[+-]?\d+(?:[.,]\d+)?\s*%?|[+-]?[.,]\d+")
_BROKEN = re.compile(r"%|[.,]\d*[1-9]")  # a percent, or a number that is not whole
_NOTHING = {"n/a", "na", "n.a.", "n.a", "n / a", "not applicable"}
_PERCENTS = {"0%": "-1", "50%": "0", "100%": "+1"}
_MARKS = re.compile(r"(?<=[\d.a])(?:\s*(?:[*†‡§#]|[¹²³⁰-⁹]|\[\w{1,2}\]|\(\d+(?:[.,]\d+)?\s*%?\)))+$")
_DASHES = {"-", "--", "…", "...", ".."}
_AVERAGE = re.compile(
    r"(?:overall|final|issue|country|member|commitment|total|compliance|interim|g7|g8|g20|all)?[ -]*"
    r"(?:average|averages|avg\.?|mean|score|scores|total|overall|percent|percentage|per cent|%|compliance|rank)"
    r"(?:[ -]*(?:score|scores|average|compliance|percent|percentage|average|\(?%\)?))*\s*:?"
)
_CODES = {"ref", "ref.", "reference", "no", "no.", "nr", "nr.", "number", "#", "id", "code", "№", "n°", "serial"}
_TITLES = {"commitment", "commitments", "issue", "title", "name", "topic", "text", "priority commitment", "subject"}
_PARTIES = {"party", "parties", "member", "members", "country", "countries", "state", "member state", "delegation"}
_SERIAL = re.compile(r"[\[(]((?:19|20)\d\d[-–]\d{1,4})[\])]|^((?:19|20)\d\d[-–]\d{1,4})$")
_FOOTNOTE = re.compile(r"[\s*†‡§¹²³⁰-⁹]+$|(?<=\w)\[\w{1,2}\]$")


def read(data: bytes, name: str, is_party: Callable[[str], bool], across: bool | None = None) -> Grid:
    """The table in a file. Whether parties stand across or down is told by their names, else by the corner.

    `across` says it instead. Raises `Invalid` with one sentence that names file and cell where it is no such table.
    """
    table = _cells(data, name)
    start = _first_line(table, name)
    if across is None:
        across = not _parties_stand_down(table, start, is_party)
    if not across:
        table = _turned(table)
        start = _first_line(table, name)
    return _grid(table, start, name)


# --- cells ------------------------------------------------------------------------------------------------------------


def _cells(data: bytes, name: str) -> Table:
    """Every cell without what surrounds it; the separator is the one that finds the most scores.

    A table that has percents in the place of scores says the same by (score + 1) × 50.
    """
    text = decode(data, "cp1252")[0].lstrip("\ufeff")
    tables = [_split(text, delimiter) for delimiter in _DELIMITERS]
    table = max(tables, key=lambda rows: sum(_is_score(cell) or cell in _PERCENTS for row in rows for cell in row))
    if not any(_is_score(cell) for row in table for cell in row):
        table = [[_PERCENTS.get(cell.replace(" ", ""), cell) for cell in row] for row in table]
    width = max((len(row) for row in table), default=0)
    if width < 2:
        raise Invalid("file", f"{name} is no table of scores: no line of it has two cells or more.")
    return [row + [""] * (width - len(row)) for row in table]


def _split(text: str, delimiter: str) -> Table:
    try:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        return [[_tidy(cell) for cell in row] for row in rows]
    except csv.Error:
        return []


def _tidy(cell: str) -> str:
    """A cell without breaks and doubled blanks, and without the apostrophe by which spreadsheets mark texts."""
    plain = " ".join(unicodedata.normalize("NFC", cell).split())
    return plain[1:] if plain.startswith("'") and _is_score(plain[1:]) else plain


@lru_cache(maxsize=2048)
def _score(cell: str) -> str | None:
    """'+1', '0', '-1', 'n/a'; '' where it is blank; None where it is no score."""
    plain = _MARKS.sub("", cell.translate(MINUSES).replace("\u00ad", "").strip())  # before ¹ becomes 1
    plain = unicodedata.normalize("NFKC", plain).casefold().strip()
    if plain == "" or plain in _DASHES:
        return ""
    if plain in _NOTHING:
        return NOT_APPLICABLE
    plain = plain.replace(" ", "").replace(",", ".")
    if not _SCORE.fullmatch(plain):
        return None
    return {Decimal(1): "+1", Decimal(0): "0", Decimal(-1): "-1"}[Decimal(plain)]


def _is_score(cell: str) -> bool:
    return bool(_score(cell))


def _number(cell: str) -> Decimal | None:
    """An average as printed: +0.71, 86 % or 86, the latter two turned back into a score."""
    plain = cell.translate(MINUSES).replace(",", ".").strip()
    if not _MEAN.fullmatch(plain):
        return None
    if plain.endswith("%"):
        return Decimal(plain.rstrip("% ")) / 50 - 1
    number = Decimal(plain)
    return number if abs(number) <= 1 else number / 50 - 1


# --- layout -----------------------------------------------------------------------------------------------------------


def _first_line(table: Table, name: str) -> int:
    """The row of the first scores: as many of them as words stand in it, or half as many as usual."""
    counts = [0 if _counts_up(row) else sum(map(_is_score, row[1:])) for row in table]
    most = max(counts, default=0)
    if not most:
        raise Invalid("file", f"{name} holds no scores: no cell is −1, 0, +1 or n/a.")
    usual = mode(count for count in counts if count * 2 >= most)
    words = [sum(bool(cell) and _score(cell) is None and _number(cell) is None for cell in row[1:]) for row in table]
    start = next(n for n, count in enumerate(counts) if count and (count >= words[n] or count * 2 >= usual))
    if start == 0:
        raise Invalid("file", f"{name} has no line of names above its scores; give it one with the parties.")
    return start


def _names_above(table: Table, start: int) -> int:
    """The row of the names: the nearest above the scores that is filled like them, and no heading within the table."""
    filled = sum(map(bool, table[start]))
    return next((n for n in range(start - 1, -1, -1) if sum(map(bool, table[n])) * 2 >= filled), start - 1)


def _counts_up(row: Sequence[str]) -> bool:
    """Whether a row numbers the columns: 1, 2, 3 …"""
    numbers = [cell.rstrip(".") for cell in row if cell.rstrip(".").isdecimal()]
    return len(numbers) > 2 and numbers == [str(n) for n in range(1, len(numbers) + 1)]


def _parties_stand_down(table: Table, start: int, is_party: Callable[[str], bool]) -> bool:
    """Whether the names at the left are the parties, and those above are the commitments."""
    heads = table[_names_above(table, start)]
    left = sum(any(is_party(_name(cell)) for cell in row[:2]) for row in table[start:])
    above = sum(is_party(_name(cell)) for cell in heads)
    return left > above if left != above else bool({_plain(cell) for cell in heads[:3]} & _PARTIES)


def _turned(table: Table) -> Table:
    """Columns as rows, without what stands above and below the table itself."""
    start = _first_line(table, "")
    end = max(n for n, row in enumerate(table) if sum(_is_score(cell) for cell in row[1:])) + 1
    heads = _names_above(table, start)
    while heads > 0 and sum(bool(cell) for cell in table[heads - 1]) > 2:
        heads -= 1
    return [list(column) for column in zip(*table[heads:end], strict=True)]


def _grid(table: Table, start: int, name: str) -> Grid:
    heads = [_name(cell) for cell in table[_names_above(table, start)]]
    body = [row for row in table[start:] if any(_is_score(cell) for cell in row[1:]) or any(map(_mean_cell, row[1:]))]
    averages = [row for row in body if _is_average(row)]
    scored = [row for row in body if row not in averages]
    columns = _score_columns(heads, scored, name)
    if not columns:
        raise Invalid("file", f"{name} has no column of scores: none has a name above it and scores below.")
    means = [n for n, head in enumerate(heads) if n > columns[-1] or _AVERAGE.fullmatch(_plain(head))]
    labels = [n for n in range(columns[0]) if n not in means and any(row[n] for row in scored)]
    lines = []
    for row in scored:
        scores = tuple(_checked(row[n], heads[n], row, labels, name) for n in columns)
        lines.append(Line(*_label(row, heads, labels), scores, _first_number(row[n] for n in means)))
    said = [_first_number(row[n] for row in averages) for n in columns]
    parties = tuple(heads[n] for n in columns)
    _refuse_twice(parties, lines, name)
    return Grid(parties, tuple(lines), tuple(said), tuple(_left_out(table, start, heads, columns, body)))


def _score_columns(heads: Sequence[str], body: Table, name: str) -> list[int]:
    """Columns half of whose cells or more are scores, and which are not named as averages or numbers of lines."""
    found = []
    for n, head in enumerate(heads):
        cells = [row[n] for row in body if row[n]]
        scores = sum(_is_score(cell) or _score(cell) == "" for cell in cells)
        named = _plain(head) in _CODES | _TITLES or bool(_AVERAGE.fullmatch(_plain(head)))
        if named or not cells or scores * 2 < len(cells):
            continue
        if not head and n > 0:
            raise Invalid("file", f"{name}: column {n + 1} holds scores and has no name above it; name its party.")
        if head:
            found.append(n)
    return found


def _checked(cell: str, party: str, row: Sequence[str], labels: Sequence[int], name: str) -> str:
    score = _score(cell)
    if score is None:
        title = ": ".join(row[n] for n in labels if row[n])
        raise Invalid(
            "file",
            f"{name}: {party} in “{title}” has {cell!r}, which is no score; write −1, 0, +1 or n/a, or leave it blank.",
        )
    return score


def _label(row: Sequence[str], heads: Sequence[str], labels: Sequence[int]) -> tuple[str, str]:
    """Number and name of a line. A serial like 2024-122 is its number wherever it stands."""
    cells = {n: row[n] for n in labels}
    code, place = "", next((n for n in labels if _SERIAL.search(row[n])), None)
    if place is not None and (serial := _SERIAL.search(row[place])):
        code, cells[place] = serial[1] or serial[2], _SERIAL.sub("", row[place], count=1)
    numbered = [n for n in labels if _plain(heads[n]) in _CODES or row[n].rstrip(".").isdecimal()]
    for n in numbered:
        code = code or row[n].rstrip(".")
        cells[n] = "" if n != place else cells[n]
    words = [" ".join(cell.split()) for cell in cells.values()]
    return code.replace("–", "-"), ": ".join(filter(None, words)) or code


def _is_average(row: Sequence[str]) -> bool:
    """Whether a row gives averages: by its name, or because it has none and its numbers are no scores."""
    words = [_plain(cell) for cell in row if cell and _score(cell) is None and _number(cell) is None]
    if words:
        return all(_AVERAGE.fullmatch(word) for word in words)
    return any(_BROKEN.search(cell) for cell in row if _number(cell) is not None)


def _mean_cell(cell: str) -> bool:
    return bool(cell) and _number(cell) is not None


def _first_number(cells: Iterable[str]) -> Decimal | None:
    """Of a score and a percent the first, which is rounded less."""
    return next((number for cell in cells if (number := _number(cell)) is not None), None)


def _refuse_twice(parties: Iterable[str], lines: Sequence[Line], name: str) -> None:
    for what, names in (("party", list(parties)), ("commitment", [f"{x.code} {x.title}".strip() for x in lines])):
        twice = next((x for n, x in enumerate(names) if _plain(x) in map(_plain, names[:n])), None)
        if twice:
            raise Invalid("file", f"{name} has the {what} “{twice}” twice; one of them must go or get another name.")
    if not lines:
        raise Invalid("file", f"{name} has averages and no commitment with scores.")


def _left_out(table: Table, start: int, heads: Sequence[str], columns: Sequence[int], body: Table) -> Iterable[str]:
    """What was not taken, one sentence each, so that nobody has to wonder."""
    for n, head in enumerate(heads):
        if head and n not in columns and (n > columns[0] or _AVERAGE.fullmatch(_plain(head))):
            yield f"The column “{head}” was taken for averages and not for a party."
    for row in table[start:]:
        if row not in body and any(row):
            yield f"Left out as a heading or note: “{' '.join(filter(None, row))[:80]}”."


def _name(cell: str) -> str:
    """A name without the marks of its footnotes."""
    return _FOOTNOTE.sub("", cell).strip()


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
