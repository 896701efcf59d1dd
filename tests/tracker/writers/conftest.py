from __future__ import annotations

import pytest

from tests.tracker.writers.stories import harm, told
from tracker.store import Store


@pytest.fixture
def judged(store: Store) -> Store:
    """The seed with what became of some of its promises."""
    told(store)
    return store


@pytest.fixture
def hostile(store: Store) -> Store:
    """A store whose every field of text holds what could do harm somewhere."""
    harm(store)
    return store
