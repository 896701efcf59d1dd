"""Words for people, as the translation tool finds them: marked where they stand, looked up where they are shown."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

COUNTED = None


def noop(context: str, text: str) -> str:  # noqa: ARG001 - read by the tool alone
    """The text itself: it is only marked here, and looked up in this context where it is shown."""
    return text


def without_mark(text: str) -> str:
    """Words of a menu as they are said elsewhere: 'Record status' for 'Record &status…', '概览' for '概览(&V)'."""
    return re.sub(r"\s?\(&\w\)|&", "", text).rstrip("…")


def translate(context: str, text: str, note: str = "", counted: None = None, number: int = -1) -> str:  # noqa: ARG001
    """The text in the language of the window; inside a QObject, `self.tr` does the same.

    A `number` chooses the plural form and stands where the text has %n (or %Ln, by the locale); the tool sees that it
    is one only behind COUNTED. `note` tells the translator of what is not plain to see.
    """
    return QCoreApplication.translate(context, text, note, number)
