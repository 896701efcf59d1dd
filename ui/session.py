"""The window's one connection to the core: a store, the news of its changes, and the only threads there are.

Three ways lead into the core and no others: `run` does a short thing now, `start` does a long one beside the window,
`ask` puts a question whose latest asker wins.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal

from tracker import bulk, settings
from tracker.errors import Cancelled
from tracker.model import Undoable
from tracker.past import NOW, Moment
from tracker.store import Store
from ui.jobs import Job

T = TypeVar("T")

POLL_MS = 1000


class Session(QObject):
    """An open store. `changed` tells of every change, whichever thread or program made it."""

    changed = Signal(object)  # tracker.Change
    failed = Signal(object)  # an exception of a job or question
    day_changed = Signal()
    job_started = Signal(object)  # ui.jobs.Job
    job_moved = Signal(object)
    job_ended = Signal(object)
    quiet = Signal()  # nothing is being asked or done any more; see tell_when_quiet
    closing = Signal()  # what is being done for a question can be broken off
    closed = Signal()  # no question is put any more: what is held open for them can be let go
    _came = Signal(object)  # a callable, brought to the window's thread

    def __init__(
        self,
        path: Path,
        *,
        today: date | None = None,
        author: str = "",
        copy: Path | None = None,
        moment: Moment = NOW,
    ) -> None:
        """Open a store, or with `copy` look at it as it was at a `moment`; `today` stands in for the clock's day."""
        super().__init__()
        self._copy, self.moment = copy, moment
        self.store = Store(path, author=author, past=copy)
        self.store.limits = settings.limits(settings.load())
        self._fixed_today = today
        self._last_day = self.today
        self._version = self.store.data_version()
        self._questions: dict[str, int] = {}
        self._jobs: list[Job] = []
        self._pending = 0
        self._listening = False
        self._warm = False
        self._worker = _one_thread(self)
        self._reader, self._patient = _Reader(self, self._open), _Reader(self, self._open)
        self._came.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self._over = False
        self._clock = QTimer(self, interval=POLL_MS)
        self._clock.timeout.connect(self._poll)
        self._clock.start()

    @property
    def now(self) -> date:
        """The day that it is."""
        return self._fixed_today or date.today()

    @property
    def today(self) -> date:
        """The day by which deadlines are judged: the one that is looked back to, or the one that it is."""
        return self.moment.as_of or self.moment.known_on or self.now

    @property
    def path(self) -> Path:
        return self.store.path

    def run(self, function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """Do a short thing of the core now and tell of what it changed. Raises what it raises."""
        try:
            return function(self.store, *args, **kwargs)
        finally:
            self.refresh()

    def start(self, job: Job) -> Job:
        """Do a long thing beside the window, one after another; `job.then` gets its result here."""
        self._jobs.append(job)
        self._pending += 1
        self.job_started.emit(job)
        self._worker.start(_Work(lambda: self._do(job)))
        return job

    def ask(
        self, key: str, question: Callable[[Store], T], then: Callable[[T], None], *, patient: bool = False
    ) -> None:
        """Put a question to the store; a newer one of the same key interrupts it, and only the newest is answered.

        Questions that take long are `patient`: they wait for each other, and no quick one waits for them.
        """
        number = self._questions.get(key, 0) + 1
        self._questions[key] = number
        self._pending += 1
        reader = self._patient if patient else self._reader
        reader.start(lambda: self._answer(reader, key, number, question, then))

    def later(self, key: str, call: Callable[[], None], pause: int) -> None:
        """Do something in the window after a pause of so many milliseconds, unless the same key is asked for again."""
        number = self._questions.get(key, 0) + 1
        self._questions[key] = number
        self._pending += 1
        QTimer.singleShot(pause, self, lambda: self._came.emit(lambda: self._answered(key, number, call, None)))

    def forget(self, key: str) -> None:
        """Want no answer any more to the question of this key."""
        if key in self._questions:
            self._questions[key] += 1

    def tell_when_quiet(self) -> None:
        """Emit `quiet` once, as soon as every question is answered and every job is done."""
        self._listening = True
        self._came.emit(lambda: None)

    def undo(self) -> None:
        """Take the last step back; beside the window where it touched many rows."""
        self._reverse(Store.undo, self.store.next_undo(), self.tr("Undoing"))

    def redo(self) -> None:
        """Bring the last undone step back, likewise."""
        self._reverse(Store.redo, self.store.next_redo(), self.tr("Redoing"))

    def _reverse(self, function: Callable[[Store], object], step: Undoable | None, title: str) -> None:
        if step and bulk.touches_many(self.store, step.step):
            self.start(Job(title, lambda store, _: function(store)))
        else:
            self.run(function)

    def refresh(self) -> None:
        """Tell of what was changed since the last time, by this window or any other program."""
        self._version = self.store.data_version()
        for change in self.store.changes():
            self.changed.emit(change)

    def close(self) -> None:
        """Stop what runs and close the store."""
        self._clock.stop()
        for job in self._jobs:
            job.cancel()
        self._questions.clear()  # so that what is being asked stops
        self.closing.emit()
        for reader in (self._reader, self._patient):
            reader.end()
        self._worker.waitForDone()
        self._over = True
        self.closed.emit()
        self.store.close()

    def _poll(self) -> None:
        if not self._warm:  # a second after the start: else the first change would wait for it
            self._warm = True
            self.ask("warm", bulk.prepare, lambda _: None, patient=True)
        if self.store.data_version() != self._version:
            self.refresh()
        if self.today != self._last_day:
            self._last_day = self.today
            self.day_changed.emit()

    def _receive(self, call: Callable[[], None]) -> None:
        if self._over:  # what comes now is for windows that are gone
            return
        call()
        if self._listening and not self._pending:
            self._listening = False
            self.quiet.emit()

    # --- on the other threads

    def _do(self, job: Job) -> None:
        result: Any = None
        error: Exception | None = None
        try:
            if not job.cancelled:
                with self._open() as store:
                    result = job.function(store, job.ticker(lambda: self._came.emit(lambda: self.job_moved.emit(job))))
        except Cancelled:
            job.cancel()
        except Exception as problem:  # noqa: BLE001 - one of the three edges: the window shows it
            error = problem
        self._came.emit(lambda: self._end(job, result, error))

    def _end(self, job: Job, result: Any, error: Exception | None) -> None:
        self._pending -= 1
        self._jobs.remove(job)
        job.failed = error is not None
        self.refresh()
        self.job_ended.emit(job)
        if error:
            self.failed.emit(error)
        elif not job.cancelled and job.then:
            job.then(result)

    def _open(self) -> Store:
        store = Store(self.store.path, author=self.store.author, past=self._copy)
        store.limits = self.store.limits
        return store

    def _answer(
        self, reader: _Reader, key: str, number: int, question: Callable[[Store], T], then: Callable[[T], None]
    ) -> None:
        result: Any = None
        error: Exception | None = None
        if self._questions.get(key) == number:
            try:
                store = reader.store()
                store.stop_if(lambda: self._questions.get(key) != number)
                result = question(store)
            except Exception as problem:  # noqa: BLE001 - one of the three edges: the window shows it
                error = problem
        self._came.emit(lambda: self._answered(key, number, lambda: then(result), error))

    def _answered(self, key: str, number: int, then: Callable[[], None], error: Exception | None) -> None:
        self._pending -= 1
        if self._questions.get(key) != number:  # a newer question is behind it
            return
        if error:
            self.failed.emit(error)
        else:
            then()


class _Reader:
    """A thread for questions with a store that stays open: what was read once is found in its memory the next time."""

    def __init__(self, parent: QObject, open_: Callable[[], Store]) -> None:
        self._pool = _one_thread(parent)
        self._pool.setExpiryTimeout(-1)  # a store belongs to the thread that opened it
        self._open = open_
        self._store: Store | None = None

    def start(self, call: Callable[[], None]) -> None:
        """Do this after what was started before."""
        self._pool.start(_Work(call))

    def store(self) -> Store:
        """Its store; for calls on its thread alone."""
        if self._store is None:
            self._store = self._open()
        return self._store

    def end(self) -> None:
        """Do nothing of what waits, and close the store."""
        self._pool.clear()
        self._pool.start(_Work(self._close))
        self._pool.waitForDone()

    def _close(self) -> None:
        if self._store:
            self._store.close()
            self._store = None  # so that a second end does not close it on another thread


class _Work(QRunnable):
    def __init__(self, call: Callable[[], None]) -> None:
        super().__init__()
        self._call = call

    def run(self) -> None:
        self._call()


def _one_thread(parent: QObject) -> QThreadPool:
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(1)
    return pool
