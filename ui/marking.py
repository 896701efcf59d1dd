"""Words for people, as the translation tool finds them: marked where they stand, looked up where they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def noop(context: str, text: str) -> str:  # noqa: ARG001 - read by the tool alone
    """The text itself: it is only marked here, and looked up in this context where it is shown."""
    return text


def translate(context: str, text: str) -> str:
    """The text in the language of the window; inside a QObject, `self.tr` does the same."""
    return QCoreApplication.translate(context, text)
