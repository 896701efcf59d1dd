"""What a process that reads documents may use and do: as much as reading needs, and nothing else."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

MEMORY = 2_000_000_000
"""Bytes of address space."""

SECONDS = 900
"""Seconds of computing."""

_FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.startfile")
_CHANGING = ("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "shutil.")
_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def confine() -> None:
    """Limit this process for good: in memory and time, no files written, no network, no programs."""
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        pass
    else:
        limits = {
            resource.RLIMIT_AS: MEMORY,
            resource.RLIMIT_CPU: SECONDS,
            resource.RLIMIT_FSIZE: 0,
            resource.RLIMIT_CORE: 0,
        }
        for limit, most in limits.items():
            with suppress(OSError, ValueError):  # a system may refuse one of them, or know a lower one
                resource.setrlimit(limit, (most, most))
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    """A second wall, in Python alone: of the libraries' own code only the system's limits know."""
    writes = event == "open" and len(arguments) > 2 and isinstance(arguments[2], int) and arguments[2] & _TO_WRITE
    if writes or event.startswith((*_FORBIDDEN, *_CHANGING)):
        raise PermissionError(f"reading a document does not need {event}")
