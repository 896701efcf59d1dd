"""What can go wrong in the world. Anything else that is raised is a fault of ours."""

from __future__ import annotations

from pathlib import Path


class TrackerError(Exception):
    """The world is not as wished: a whole sentence that names the file or value, and the way out where there is one."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class Unreadable(TrackerError):
    """A document or evidence file that cannot be read."""

    def __init__(self, path: Path | str, why: str, hint: str = "") -> None:
        super().__init__(f"{Path(path).name}: {why}", hint)
        self.path = Path(path)


class BadQuery(TrackerError):
    """A search text that cannot be understood; the word at fault stands at [position, end) of it."""

    def __init__(self, message: str, position: int = 0, end: int = 0, hint: str = "") -> None:
        super().__init__(message, hint)
        self.position = position
        self.end = max(end, position)


class Invalid(TrackerError):
    """A value that a field does not take; `field` names it."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


class NotFound(TrackerError):
    """A reference that names nothing in the store."""


class Busy(TrackerError):
    """Another program holds the store."""


class TooNew(TrackerError):
    """The store was written by a newer release."""


class Cancelled(Exception):
    """Somebody asked to stop. Not an error: nothing was changed and nothing is shown."""
