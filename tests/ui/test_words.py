"""Every code of the core has words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from tracker.deadlines import Bucket
from tracker.model import DateBasis, EvidenceKind, Kind, Label, Signal, Status, Strength, Tier
from ui import words

TABLES = {
    "status": (words.STATUS, {None, *Status}),
    "kind": (words.KIND, set(Kind)),
    "strength": (words.STRENGTH, set(Strength)),
    "signal": (words.SIGNAL, set(Signal)),
    "bucket": (words.BUCKET, set(Bucket)),
    "basis": (words.BASIS, set(DateBasis)),
    "tier": (words.TIER, set(Tier)),
    "evidence": (words.EVIDENCE, set(EvidenceKind)),
    "label": (words.LABEL, set(Label)),
}


@pytest.mark.parametrize("name", TABLES)
def test_every_member_has_words(name: str) -> None:
    table, members = TABLES[name]
    assert set(table) == members
    assert all(table.values())


def test_numbers_and_days_follow_the_locale() -> None:
    german = QLocale(QLocale.Language.German, QLocale.Country.Germany)
    assert words.number(Decimal("1500.50"), german) == "1.500,5"
    assert words.number(Decimal("1500"), german) == "1.500"
    assert words.day(date(2025, 6, 17), german) == "17.06.2025"
    assert words.day(None) == ""


def test_percent_is_rounded_half_up() -> None:
    assert words.percent(0.625) == "63 %"
    assert words.percent(0.0) == "0 %"
    assert words.percent(1.2) == "120 %"


def test_rival_signals_stand_side_by_side() -> None:
    assert words.signals((Signal.AT_RISK, Signal.ON_TRACK)) == "At risk | On track"
