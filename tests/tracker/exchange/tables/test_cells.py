"""What a cell says, and what it does not say."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tracker.exchange.tables import cells
from tracker.exchange.tables.cells import Amount, Unsaid

AMOUNTS = {
    ("1500", "."): Amount(Decimal(1500)),
    ("1,500 places", "."): Amount(Decimal(1500), "places"),
    ("1.500,25", ","): Amount(Decimal("1500.25")),
    ("1.500,25", "."): Amount(Decimal("1500.25")),
    ("1.234", ","): Amount(Decimal(1234)),
    ("1.234", "."): Amount(Decimal("1.234")),
    ("12,5 %", ","): Amount(Decimal("12.5"), "%"),
    ("USD 1.2 million", "."): Amount(Decimal(1200000), "USD"),
    ("€5m", "."): Amount(Decimal(5000000), "EUR"),
    ("$5 bn", "."): Amount(Decimal(5000000000), "$"),
    ("3 млрд", "."): Amount(Decimal(3000000000)),
    ("5亿", "."): Amount(Decimal(500000000)),
    ("≥ 20 %", "."): Amount(Decimal(20), "%", ">="),
    ("1 500 000", "."): Amount(Decimal(1500000)),
    ("1'500", "."): Amount(Decimal(1500)),
    ("1,000,000.00", "."): Amount(Decimal(1000000)),
    ("-5", "."): Amount(Decimal(-5)),
}


@pytest.mark.parametrize(("text", "decimal"), AMOUNTS)
def test_amounts(text: str, decimal: str) -> None:
    assert cells.amount(text, decimal) == AMOUNTS[text, decimal]


@pytest.mark.parametrize(
    "text", ["soon", "12,5", "about 5", "5-10", "2 of 3 places in 5 states " * 4, "1,23,456", "=1+1"]
)
def test_what_is_no_sure_number_is_none(text: str) -> None:
    with pytest.raises(Unsaid):
        cells.amount(text)


def test_the_mark_before_decimals_is_told_by_the_column() -> None:
    assert cells.decimal_of(["1.234", "12,5"]) == ","
    assert cells.decimal_of(["1,234", "1234"]) == "."
    assert cells.decimal_of(["1.234.567", "3"]) == ","
    assert cells.decimal_of(["12,5", "12.5"]) == "."


def test_units_and_heads_say_what_is_counted() -> None:
    assert cells.unit_in("Amount (USD million)") == (Decimal(1000000), "USD")
    assert cells.unit_in("Betrag in EUR") == (Decimal(1), "EUR")
    assert cells.unit_in("Budget, US$ millions") == (Decimal(1000000), "USD")
    assert cells.unit_in("USAID number") == (Decimal(1), "")
    assert cells.unit_of("training places") == (Decimal(1), "training places")
    assert cells.unit_of("usd") == (Decimal(1), "USD")


def test_days_are_read_and_none_is_guessed() -> None:
    assert cells.due(date(2027, 6, 30)).readings[0].latest == date(2027, 6, 30)
    assert cells.due(Decimal(2027)).readings[0].edtf == "2027"
    assert [r.edtf for r in cells.due("03/04/2025").readings] == ["2025-04-03", "2025-03-04"]
    assert [r.edtf for r in cells.due("03/04/2025", "mdy").readings] == ["2025-03-04"]
    assert [r.edtf for r in cells.due("05.05.2025").readings] == ["2025-05-05"]
    assert cells.due("2024-12").readings[0].latest == date(2024, 12, 31)
    assert cells.due("next year").readings == ()
    assert cells.due("next year", issued=date(2024, 5, 1)).readings[0].edtf == "2025"
    for text in ("soonish", "2024-02-31", "31/31/2024", Decimal(45000), ""):
        with pytest.raises(Unsaid):
            cells.due(text)
    assert cells.day("30 June 2026") == date(2026, 6, 30)
    for text in ("2026", "03/04/2025", "next year"):
        with pytest.raises(Unsaid):
            cells.day(text)


def test_the_order_of_day_and_month_is_told_by_the_column() -> None:
    assert cells.order_of(["03/04/2025", "31/12/2025"]) == "dmy"
    assert cells.order_of(["03/04/2025", "12/31/2025"]) == "mdy"
    assert cells.order_of(["03/04/2025"]) == cells.order_of(["31/12/2025", "12/31/2025"]) == ""


def test_parties_are_parted_where_they_are_several() -> None:
    assert cells.parties("China, People's Republic of") == ("China",)
    assert cells.parties("Kenya, Ghana, Viet Nam") == ("Kenya", "Ghana", "Vietnam")
    assert cells.parties("Ministry of Health, Lima") == ("Ministry of Health, Lima",)
    assert cells.parties("WWF; Kenya | n/a\nGhana;WWF") == ("WWF", "Kenya", "Ghana")
