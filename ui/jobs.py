"""Jobs: long functions of the core with progress and cancel, and the strip that shows them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from tracker.errors import Cancelled
from tracker.model import Tick
from tracker.store import Store

SHOWN_AFTER_MS = 600
MOVES_A_SECOND = 10


class Job:
    """A function of the core to be run beside the window: `function(store, tick)`, then there `then(result)`."""

    def __init__(
        self, title: str, function: Callable[[Store, Tick], Any], then: Callable[[Any], None] | None = None
    ) -> None:
        self.title = title
        self.function = function
        self.then = then
        self.done, self.total, self.what = 0, 0, ""
        self.cancelled = False
        self.failed = False

    def cancel(self) -> None:
        """Ask it to stop at its next tick. Nothing it did is kept."""
        self.cancelled = True

    def ticker(self, moved: Callable[[], None]) -> Tick:
        """The tick to hand to the function: tells of progress ten times a second at most, and stops when asked."""
        last = 0.0

        def tick(done: int, total: int, what: str) -> None:
            nonlocal last
            if self.cancelled:
                raise Cancelled
            self.done, self.total, self.what = done, total, what
            if time.monotonic() - last > 1 / MOVES_A_SECOND:
                last = time.monotonic()
                moved()

        return tick


class Strip(QWidget):
    """The strip at the foot of the window: what is being done, how far, and a button to stop it."""

    def __init__(self, *, motion: bool = False) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._motion = motion
        self._job: Job | None = None
        self._words, self._bar = QLabel(), QProgressBar(textVisible=False)
        self._words.setTextFormat(self._words.textFormat().PlainText)
        self._bar.setAccessibleName(self.tr("Progress of the work in hand"))
        self._bar.setFixedWidth(220)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self._delay = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._delay.timeout.connect(lambda: self.setVisible(self._job is not None))
        self.hide()

    def start(self, job: Job) -> None:
        self._job = job
        self._cancel.setEnabled(True)
        self.move_on(job)
        self._delay.start()

    def move_on(self, job: Job) -> None:
        if job is self._job:
            self._words.setText(f"{job.title} – {job.what}" if job.what else job.title)
            self._bar.setRange(0, job.total if job.total or self._motion else 1)  # to 0 it would move by itself
            self._bar.setValue(job.done)

    def end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.hide()

    def _stop(self) -> None:
        if self._job:
            self._job.cancel()
            self._cancel.setEnabled(False)
            self._words.setText(self.tr("Stopping …"))
