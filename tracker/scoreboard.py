"""Scores put together: the table of a cycle with its means, percents and ranks. Pure: values in, values out.

The arithmetic is that of the G20 Research Group: n/a and blanks leave numerator and denominator, percent is
(score + 1) × 50, all is rounded half up (Python's `round` would give 62 for 62.5), signs are always shown, with a true
minus. On another scale percent is the way from its lowest to its highest number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from tracker.scales import Scale

WAYS = ("cells", "parties", "commitments")
"""Ways to average a whole table: all cells alike, the mean of the parties' means, or of the commitments' means."""


@dataclass(frozen=True, slots=True)
class Mean:
    """An average of scores: their sum, how many they are, and the lowest and highest number of their scale."""

    total: Fraction
    count: int
    lowest: Fraction = Fraction(-1)
    highest: Fraction = Fraction(1)

    @property
    def value(self) -> Fraction | None:
        """The exact mean; None where nothing was scored."""
        return self.total / self.count if self.count else None

    @property
    def score(self) -> Decimal | None:
        """The mean with two decimals, half up."""
        return None if self.value is None else _rounded(self.value, "0.01")

    @property
    def percent(self) -> int | None:
        """The mean as a whole percentage of the way from the lowest to the highest score, half up."""
        if self.value is None:
            return None
        return int(_rounded((self.value - self.lowest) / (self.highest - self.lowest) * 100, "1"))


@dataclass(frozen=True, slots=True)
class Row:
    """A commitment of the table: reference, number, title, and the value for each party, '' where none is given."""

    id: int
    ref: str
    code: str
    title: str
    values: tuple[str, ...]
    mean: Mean


@dataclass(frozen=True, slots=True)
class Board:
    """The scores of a cycle on a scale: commitments by parties, with the means of both and of the whole."""

    cycle: str
    scale: Scale
    parties: tuple[str, ...]
    rows: tuple[Row, ...]
    means: tuple[Mean, ...]

    def overall(self, way: str = "cells") -> Mean:
        """The mean of the whole table, averaged in one of `WAYS`."""
        if way == "cells":
            return _joined(self.means, self._bounds())
        means = self.means if way == "parties" else [row.mean for row in self.rows]
        return mean([value for m in means if (value := m.value) is not None], self._bounds())

    def value(self, id_: int, party: str) -> str:
        """The value of a commitment for a party; '' where none is given or the table lacks one of them."""
        row = next((row for row in self.rows if row.id == id_), None)
        return row.values[self.parties.index(party)] if row and party in self.parties else ""

    def without(self, party: str) -> Board:
        """The same table without a party."""
        keep = [n for n, name in enumerate(self.parties) if name != party]
        cells = {row.id: {self.parties[n]: row.values[n] for n in keep} for row in self.rows}
        return build(self.cycle, self.scale, [self.parties[n] for n in keep], self.rows, cells)

    def _bounds(self) -> tuple[Fraction, Fraction]:
        return bounds(self.scale)


def build(
    cycle: str,
    scale: Scale,
    parties: Sequence[str],
    commitments: Iterable[Row],
    cells: Mapping[int, Mapping[str, str]],
) -> Board:
    """The table of these cells ({commitment: {party: value}}); values and means of the given rows are made afresh."""
    numbers = {value.code: value.number for value in scale.values}
    limits = bounds(scale)

    def averaged(values: Iterable[str]) -> Mean:
        counted = [numbers.get(value) for value in values]
        return mean([Fraction(number) for number in counted if number is not None], limits)

    rows = []
    for row in commitments:
        values = tuple(cells.get(row.id, {}).get(party, "") for party in parties)
        rows.append(Row(row.id, row.ref, row.code, row.title, values, averaged(values)))
    means = tuple(averaged(row.values[n] for row in rows) for n in range(len(parties)))
    return Board(cycle, scale, tuple(parties), tuple(rows), means)


def bounds(scale: Scale) -> tuple[Fraction, Fraction]:
    """The lowest and the highest number of a scale; (−1, 1) where it has no two."""
    numbers = [Fraction(value.number) for value in scale.values if value.number is not None]
    low, high = min(numbers, default=Fraction(-1)), max(numbers, default=Fraction(1))
    return (low, high) if low < high else (Fraction(-1), Fraction(1))


def mean(numbers: Sequence[Fraction], limits: tuple[Fraction, Fraction] = (Fraction(-1), Fraction(1))) -> Mean:
    """The mean of these numbers."""
    return Mean(sum(numbers, Fraction(0)), len(numbers), *limits)


def ranks(means: Sequence[Mean]) -> list[int | None]:
    """The place of each by its score as shown, the highest first; equals share a place and the next ones are passed
    over (1, 1, 3). None where nothing was scored."""
    scores = [m.score for m in means]
    known = [score for score in scores if score is not None]
    return [None if score is None else 1 + sum(other > score for other in known) for score in scores]


def change(before: Mean, after: Mean) -> Fraction | None:
    """How far a mean moved between two cycles; None where one of them has none."""
    return None if before.value is None or after.value is None else after.value - before.value


def signed(value: Fraction | Decimal | None) -> str:
    """A score as it is published: +0.62, −0.46, 0.00; '' for none."""
    if value is None:
        return ""
    number = value if isinstance(value, Decimal) else _rounded(value, "0.01")
    return f"{'+' if number > 0 else '−' if number < 0 else ''}{abs(number):.2f}"


def shown(code: str) -> str:
    """A value's code with a true minus: −1."""
    return code.replace("-", "−") if code[:1] == "-" else code


def _joined(means: Iterable[Mean], limits: tuple[Fraction, Fraction]) -> Mean:
    parts = list(means)
    return Mean(sum((part.total for part in parts), Fraction(0)), sum(part.count for part in parts), *limits)


def _rounded(value: Fraction, unit: str) -> Decimal:
    """Half up, away from zero; exact, because no binary fraction is ever made."""
    scaled = value / Fraction(unit)
    whole = (abs(scaled) * 2 + 1) // 2
    number = Decimal(whole if scaled >= 0 else -whole) * Decimal(unit)
    return number.quantize(Decimal(unit), rounding=ROUND_HALF_UP)
