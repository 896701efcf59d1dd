"""Sizes that a person gives to the parts of a view, kept until the next start."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QSplitter


def remember(splitter: QSplitter, state: QSettings | None, key: str) -> None:
    """Give a splitter the sizes that it had, and keep those that it is given; call it when its parts are in it."""
    if state is None:
        return
    kept = state.value(key)
    if kept is not None:
        splitter.restoreState(kept)
    splitter.splitterMoved.connect(lambda *_: state.setValue(key, splitter.saveState()))
