"""`python3 -m ui`: the window, set up on its first start; and `pledgebook`, the command of the installed package."""

from __future__ import annotations

import sys

from tracker import bootstrap
from tracker.__main__ import main as command_line


def main() -> int:
    """Open the window, or do its job in the terminal where no window can open."""
    bootstrap.ready()
    bootstrap.provide_qt(window=bootstrap.display() is not None)
    from ui import app  # noqa: PLC0415 - its libraries are there only now

    return app.main(sys.argv[1:])


def command() -> int:
    """`pledgebook`: alone it opens the window, with words it is the command line."""
    return command_line() if sys.argv[1:] else main()


if __name__ == "__main__":
    sys.exit(main())
