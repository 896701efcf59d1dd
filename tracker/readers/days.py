"""Days as documents write them in their metadata, as ISO 8601."""

from __future__ import annotations

import re
from datetime import date

from tracker import dates
from tracker.errors import TrackerError

_ISO = re.compile(r"\s*(?:D:)?(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)")


def iso_day(written: str) -> str:
    """The day in `2024-11-24`, `2024/11/24T10:00Z`, `D:20241124100000` or `24 November 2024`; else nothing."""
    if found := _ISO.match(written):
        try:
            return date(*map(int, found.groups())).isoformat()
        except ValueError:
            return ""
    try:
        readings = dates.resolve(written.strip()[:40], None)
    except TrackerError:
        return ""
    days = {reading.edtf for reading in readings if re.fullmatch(r"\d{4}-\d\d-\d\d", reading.edtf)}
    return days.pop() if len(days) == 1 else ""
