"""Names for rows that hold in every copy of a store."""

from __future__ import annotations

import os
import time
import uuid


def new_uid() -> str:
    """A UUID version 7 (RFC 9562): 48 bits of milliseconds, then random bits, so that names sort by their time."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds << 80) | int.from_bytes(os.urandom(10), "big")
    value = value & ~(0xF << 76) | 0x7 << 76  # version
    value = value & ~(0x3 << 62) | 0x2 << 62  # variant
    return str(uuid.UUID(int=value))


def named_uid(name: str) -> str:
    """The UUID (version 5) of something that every store has from the start: the same name, the same in each."""
    return str(uuid.uuid5(_SEEDED, name))


_SEEDED = uuid.UUID("5c1f3d5e-6a0b-5f0e-9d3c-8a4b7e2f1c60")
