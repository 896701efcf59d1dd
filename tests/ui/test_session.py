"""The session: news from any side, work on other threads, the latest question wins."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tracker import commitments
from tracker.errors import Invalid, TrackerError
from tracker.model import Draft, Label, Tick
from tracker.store import Store
from ui.jobs import Job
from ui.session import Session


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    made = Session(tmp_path / "a.pledgebook", today=date(2026, 11, 24), author="Ana")
    yield made
    made.close()


def test_run_tells_of_its_change(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.changed) as news:
        id_ = session.run(commitments.add, Draft("Build 12 schools"))
    assert news.args[0].label is Label.ADD
    assert news.args[0].rows["commitment"] == {id_}


def test_run_raises_and_changes_nothing(session: Session) -> None:
    with pytest.raises(Invalid):
        session.run(commitments.add, Draft("  "))
    assert not session.store.read("SELECT 1 FROM step")


def test_a_change_by_another_program_arrives(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.changed, timeout=2000) as news, Store(session.path, author="Ben") as other:
        commitments.add(other, Draft("Open an embassy"))
    assert news.args[0].touches("commitment")


def test_a_job_runs_on_another_thread_and_its_result_comes_back(session: Session, qtbot: QtBot) -> None:
    results: list[tuple[int, int]] = []

    def work(store: Store, tick: Tick) -> int:
        tick(1, 2, "half")
        commitments.add(store, Draft("Plant trees"))
        return threading.get_ident()

    job = Job("Work", work, lambda found: results.append((found, threading.get_ident())))
    with qtbot.waitSignals([session.changed, session.job_ended]):
        session.start(job)
    assert results[0][1] == threading.get_ident() != results[0][0]
    assert (job.done, job.total, job.what) == (1, 2, "half")


def test_a_cancelled_job_gives_no_result_and_leaves_nothing(session: Session, qtbot: QtBot) -> None:
    results: list[int] = []
    reached, go_on = threading.Event(), threading.Event()

    def work(store: Store, tick: Tick) -> int:
        reached.set()
        go_on.wait(5)
        tick(1, 2, "half")
        return commitments.add(store, Draft("Never"))

    job = Job("Work", work, results.append)
    session.start(job)
    assert reached.wait(5)
    with qtbot.waitSignal(session.job_ended):
        job.cancel()
        go_on.set()
    assert job.cancelled
    assert not results
    assert not session.store.read("SELECT 1 FROM commitment")


def test_an_error_in_a_job_is_told(session: Session, qtbot: QtBot) -> None:
    def work(store: Store, tick: Tick) -> None:
        raise TrackerError("The disk is on holiday.")

    with qtbot.waitSignal(session.failed) as told:
        session.start(Job("Work", work))
    assert str(told.args[0]) == "The disk is on holiday."


def test_only_the_latest_question_is_answered(session: Session, qtbot: QtBot) -> None:
    answers: list[str] = []
    started, go_on = threading.Event(), threading.Event()

    def slow(store: Store) -> str:
        started.set()
        go_on.wait(5)
        return "old"

    session.ask("k", slow, answers.append)
    assert started.wait(5)
    session.ask("k", lambda store: "new", answers.append)
    with qtbot.waitSignal(session.quiet):
        session.tell_when_quiet()
        go_on.set()
    assert answers == ["new"]


def test_a_newer_question_interrupts_a_long_one(session: Session, qtbot: QtBot) -> None:
    answers: list[object] = []
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    started = threading.Event()

    def question(store: Store) -> object:
        started.set()
        return store.read(endless)

    session.ask("k", question, answers.append)
    assert started.wait(5)
    with qtbot.waitSignal(session.quiet, timeout=5000):
        session.ask("k", lambda store: 2, answers.append)
        session.tell_when_quiet()
    assert answers == [2]


def test_undo_and_redo_are_told(session: Session, qtbot: QtBot) -> None:
    session.run(commitments.add, Draft("Build 12 schools"))
    with qtbot.waitSignal(session.changed) as news:
        session.undo()
    assert news.args[0].kind == "undo"
    with qtbot.waitSignal(session.changed) as news:
        session.redo()
    assert news.args[0].kind == "redo"
    assert session.store.read("SELECT title FROM commitment")[0][0] == "Build 12 schools"
