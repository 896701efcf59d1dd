"""How a reading of a deadline is named: the core says it in English, and the window in its own language."""

from __future__ import annotations

import re

from ui.marking import COUNTED, noop, translate

_ROLLING = re.compile(r"(\d+) (day|week|month|year|decade)s? from the document's date")

_NAMES = (
    noop("readings", "the calendar year after the document's date"),
    noop("readings", "the calendar years after the document's date"),
    noop("readings", "fiscal year: which party's calendar?"),
    noop("readings", "April to March (India, United Kingdom)"),
    noop("readings", "July to June (Australia)"),
    noop("readings", "October to September (United States)"),
    noop("readings", "April to March (India, Japan, United Kingdom)"),
    noop("readings", "to the round year"),
    noop("readings", "to the decade's last year"),
    noop("readings", "the middle of it"),
)


def name(label: str) -> str:
    """The name of a reading in the language of the window; one that is not known stays as it is."""
    rolling = _ROLLING.fullmatch(label)
    if not rolling:
        return translate("readings", label) if label in _NAMES else label
    number = int(rolling[1])
    said = {
        "day": translate("readings", "%n day(s) from the document's date", "", COUNTED, number),
        "week": translate("readings", "%n week(s) from the document's date", "", COUNTED, number),
        "month": translate("readings", "%n month(s) from the document's date", "", COUNTED, number),
        "year": translate("readings", "%n year(s) from the document's date", "", COUNTED, number),
        "decade": translate("readings", "%n decade(s) from the document's date", "", COUNTED, number),
    }
    return said[rolling[2]]
