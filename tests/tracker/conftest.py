"""A real store in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tracker.making import SEED, imported
from tracker.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    with Store(tmp_path / "store.db", author="Ada") as opened:
        yield opened


@pytest.fixture
def seeded(store: Store) -> Store:
    """A store with the seed document, and what is sure in it accepted."""
    imported(store, SEED, accept=True)
    return store
