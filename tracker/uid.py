"""Names for rows that hold in every copy of a store."""

from __future__ import annotations

import os
import time
import uuid


def new_uid() -> str:
    """A UUID version 7 (RFC 9562): 48 bits of milliseconds, then random bits, so that names sort by their time."""
    return new_uids(1)[0]


def new_uids(count: int) -> list[str]:
    """As many names at once, of one moment."""
    moment, random = (time.time_ns() // 1_000_000) << 80, os.urandom(10 * count)
    return [_version_7(moment | int.from_bytes(random[at : at + 10], "big")) for at in range(0, 10 * count, 10)]


def _version_7(value: int) -> str:
    value = value & ~(0xF << 76) | 0x7 << 76  # version
    value = value & ~(0x3 << 62) | 0x2 << 62  # variant
    digits = f"{value:032x}"  # by hand: four times as fast as by uuid.UUID, and imports make a million of them
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def named_uid(name: str) -> str:
    """The UUID (version 5) of something that every store has from the start: the same name, the same in each."""
    return str(uuid.uuid5(_SEEDED, name))


_SEEDED = uuid.UUID("5c1f3d5e-6a0b-5f0e-9d3c-8a4b7e2f1c60")
