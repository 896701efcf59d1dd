"""Exchange rates: money keeps its currency, and whatever is converted names the rate, its day and its source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from tracker.errors import Invalid, NotFound
from tracker.model import Label
from tracker.parties import insert
from tracker.store import Store

CODE = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class Rate:
    """One unit of `base` is `rate` units of `quote` on a day, by a source."""

    base: str
    quote: str
    day: date
    rate: Decimal
    source: str

    def __str__(self) -> str:
        return f"1 {self.base} = {self.rate:f} {self.quote} on {self.day} ({self.source})"


def is_currency(unit: str) -> bool:
    """Whether a unit is a currency, by its form: three capitals of ISO 4217."""
    return bool(CODE.fullmatch(unit.strip()))


def record_rate(store: Store, rate: Rate) -> None:
    """Write a rate down; one of the same day and source is corrected. One change."""
    for code in (rate.base, rate.quote):
        if not is_currency(code):
            raise Invalid("currency", f"{code!r} is no currency; write its code of ISO 4217, such as USD.")
    if rate.base == rate.quote:
        raise Invalid("currency", f"{rate.base} needs no rate to itself.")
    if not rate.source.strip():
        raise Invalid("source", "A rate needs its source: who published it.")
    if not rate.rate.is_finite() or rate.rate <= 0:
        raise Invalid("rate", f"{rate.rate} is no rate; write a number above 0.")
    key = (rate.base, rate.quote, rate.day.isoformat(), rate.source.strip())
    with store.change(Label.RECORD_RATE, f"{rate.base}/{rate.quote}") as db:
        db.conn.execute("DELETE FROM fx_rate WHERE base = ? AND quote = ? AND day = ? AND source = ?", key)
        base, quote, day, source = key
        insert(db, "fx_rate", base=base, quote=quote, day=day, source=source, rate=format(rate.rate, "f"))


def rate_on(store: Store, base: str, quote: str, day: date) -> Rate:
    """The last rate known up to a day, in either direction; raises `NotFound` with the way out."""
    rows = store.read(
        "SELECT * FROM fx_rate WHERE ((base = ? AND quote = ?) OR (base = ? AND quote = ?)) AND day <= ?"
        " ORDER BY day DESC, base = ? DESC, id DESC LIMIT 1",
        base, quote, quote, base, day.isoformat(), base,
    )  # fmt: skip
    if not rows:
        raise NotFound(
            f"There is no rate from {base} to {quote} of {day} or before in {store.path.name};"
            f" record one: 'rate add {base} {quote} RATE --on DATE --source TEXT'."
        )
    return Rate(rows[0]["base"], rows[0]["quote"], date.fromisoformat(rows[0]["day"]), Decimal(rows[0]["rate"]),
                rows[0]["source"])  # fmt: skip


def convert(amount: Decimal, rate: Rate, to: str) -> Decimal:
    """An amount in the other currency of a rate, rounded to hundredths."""
    found = amount * rate.rate if rate.quote == to else amount / rate.rate
    return found.quantize(Decimal("0.01"))


def rates(store: Store) -> list[Rate]:
    """Every rate, by currencies and day."""
    rows = store.read("SELECT * FROM fx_rate ORDER BY base, quote, day, id")
    return [Rate(r["base"], r["quote"], date.fromisoformat(r["day"]), Decimal(r["rate"]), r["source"]) for r in rows]


def rate_from(text: str) -> Decimal:
    """A rate as people type it; raises `Invalid`."""
    try:
        return Decimal(text.strip())
    except InvalidOperation as error:
        raise Invalid("rate", f"{text!r} is no rate; write a number such as 7.19.") from error
