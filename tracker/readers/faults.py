"""What the readers say when a document cannot be read, in one place so that the same fault has the same words."""

from __future__ import annotations

from tracker.errors import Unreadable

LARGEST = 200_000_000
"""Bytes of the largest document that is read, and of the largest that a zipped one may unfold to."""

OCR = "Have its characters recognised (OCR) and import the result."


def damaged(name: str, detail: object = "") -> Unreadable:
    """The file claims a format and breaks its rules; `detail` is what the parser said."""
    said = " ".join(str(detail).split())[:120].rstrip(".")
    return Unreadable(name, f"the file is damaged{f' ({said})' if said else ''}.", "Get it again, or save it anew.")


def empty(name: str) -> Unreadable:
    """The file can be read and holds no words."""
    return Unreadable(name, "there is no text in it.")


def locked(name: str) -> Unreadable:
    """The file can be opened only with a password."""
    return Unreadable(name, "it is protected by a password.", "Save it without one and import that.")


def too_large(name: str) -> Unreadable:
    """The file is, or would unfold to, more than is read."""
    return Unreadable(name, f"it holds more than {LARGEST // 1_000_000} MB.", "Import the part that matters.")
