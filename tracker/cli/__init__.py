"""The command line: the window's work without a window, for scripts, tests and machines without a screen.

Each command lies in the module of its subject, which is loaded only when the command is asked for.
"""

from __future__ import annotations

import importlib
import io
import os
import sys
from pathlib import Path
from typing import Any

import click

from tracker.cli import faults
from tracker.cli.here import common
from tracker.errors import TrackerError

COMMANDS = {
    "demo": "reports",
    "extract": "sources",
    "import": "sources",
    "import-table": "tables",
    "documents": "sources",
    "candidates": "review",
    "accept": "review",
    "reject": "review",
    "add": "commitments",
    "list": "commitments",
    "show": "commitments",
    "history": "commitments",
    "status": "judgements",
    "progress": "judgements",
    "evidence": "evidence",
    "searched": "searches",
    "due": "schedule",
    "milestone": "schedule",
    "signal": "schedule",
    "disagreements": "schedule",
    "relation": "totals",
    "rate": "totals",
    "totals": "totals",
    "scales": "scales",
    "events": "scores",
    "cycles": "scores",
    "scores": "scores",
    "rubric": "scores",
    "describe": "particulars",
    "applies": "particulars",
    "members": "particulars",
    "comment": "particulars",
    "deadlines": "standing",
    "attention": "standing",
    "standing": "standing",
    "report": "reports",
    "code": "coding",
    "coding": "coding",
    "adjudicate": "coding",
    "export": "exchange",
    "restore": "exchange",
    "merge": "merging",
    "undo": "upkeep",
    "redo": "upkeep",
    "check": "upkeep",
    "backup": "upkeep",
}
"""Every command and the module that it lies in, in the order of the help."""

DONE, NOT_AS_WISHED, WRONG_USAGE, FAULT, INTERRUPTED = 0, 1, 2, 70, 130


class _Commands(click.Group):
    """A group that loads the module of a command when it is asked for."""

    def list_commands(self, _: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"tracker.cli.{COMMANDS[cmd_name]}")
        command = getattr(module, f"{cmd_name.replace('-', '_')}_command")
        assert isinstance(command, click.Command)
        return command


def _commands() -> click.Group:
    help_text = "Track promises: the exact words, what became of them, and a report that can be checked."
    names = {"help_option_names": ["-h", "--help"]}
    return _Commands("pledgebook", params=common(), help=help_text, context_settings=names)


def main(argv: list[str] | None = None) -> int:
    """Run one command. Exit codes: 0 done, 1 not as wished, 2 wrong usage, 70 a fault of ours, 130 stopped."""
    if sys.stdout is None:  # closed by whoever started us
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - it stays to the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that lacks a character shows '?', and the rest is told
    try:
        code = _run(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read has read enough
        _write_nowhere()
        return DONE
    except OSError as error:
        _write_nowhere()
        click.echo(f"The output cannot be written ({error.strerror}).", err=True)
        return NOT_AS_WISHED
    return code


def _write_nowhere() -> None:
    """Let what is left of the output go, so that the end of the program does not try it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(argv: list[str]) -> int:
    try:
        answer: Any = _commands().main(argv, prog_name="pledgebook", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return WRONG_USAGE
    except click.ClickException as error:
        error.show()
        return WRONG_USAGE
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped; the store is as it was.", err=True)
        return INTERRUPTED
    except TrackerError as error:
        click.echo(str(error), err=True)
        return NOT_AS_WISHED
    except OSError as error:
        click.echo(f"{error.filename or 'The output'} cannot be used ({error.strerror}).", err=True)
        return NOT_AS_WISHED
    except SystemExit as stop:  # how click answers a closed pipe
        raise BrokenPipeError from stop
    except Exception as error:  # noqa: BLE001 - the edge: a fault of ours becomes a report
        click.echo(faults.tell(error), err=True)
        return FAULT
    return answer if isinstance(answer, int) else DONE
