"""What holds for every test: no screen is needed, nothing of the user is touched, nothing goes wrong in silence."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and stores of the person who runs the tests are out of reach, and those of other tests, too."""
    home = tmp_path_factory.mktemp("home")
    for folder in ("config", "data", "state"):
        monkeypatch.setenv(f"XDG_{folder.upper()}_HOME", str(home / folder))


@pytest.fixture(autouse=True)
def quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log fails the test; one that expects it reads `caplog` and clears it."""
    yield
    heard = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not heard, heard


@pytest.fixture(autouse=True)
def no_leftovers() -> Iterator[None]:
    """A test closes the windows that it opens and ends the threads that it starts."""
    before = set(threading.enumerate())
    yield
    threads = [thread.name for thread in set(threading.enumerate()) - before if not thread.daemon]
    assert not threads, threads
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets and widgets.QApplication.instance():
        windows = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
        assert not windows, windows


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Repeat at the end, before the closing line, which of the checks that ran before have failed."""
    failed = os.environ.get("PLEDGEBOOK_FAILED_CHECKS")
    if failed:
        terminalreporter.write_line(f"These checks found faults, see above: {failed}", red=True)
