"""`python3 -m tracker …`: the command line, set up on its first start."""

from __future__ import annotations

import sys

from tracker import bootstrap


def main() -> int:
    """Run the command that the words name, or tell which ones there are."""
    bootstrap.ready()
    from tracker import cli  # noqa: PLC0415 - its libraries are there only now

    return cli.main(sys.argv[1:] or ["--help"])


if __name__ == "__main__":
    sys.exit(main())
