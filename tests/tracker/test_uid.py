from __future__ import annotations

import time
import uuid

from tracker.uid import new_uid


def test_a_name_is_a_uuid_of_version_7_and_the_rfc_variant() -> None:
    for text in (new_uid() for _ in range(1000)):
        found = uuid.UUID(text)
        assert str(found) == text
        assert text[14] == "7"
        assert found.variant == uuid.RFC_4122


def test_names_tell_their_time_and_sort_by_it() -> None:
    before = time.time_ns() // 1_000_000
    name = new_uid()
    assert before <= uuid.UUID(name).int >> 80 <= time.time_ns() // 1_000_000
    while time.time_ns() // 1_000_000 <= uuid.UUID(name).int >> 80:
        pass
    assert new_uid() > name


def test_names_differ() -> None:
    assert len({new_uid() for _ in range(10_000)}) == 10_000
