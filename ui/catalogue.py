"""Every view of the window in one table: menus, navigation, stack and pictures come from it.

A new view is one row here, and a function that builds it and connects it to the workbench.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from tracker import settings
from ui import dragging, finding
from ui.columns import as_rows
from ui.judgements import judge_party, make_cycle, score_party
from ui.marking import noop
from ui.views.commitments import CommitmentsView
from ui.views.deadlines import DeadlinesView
from ui.views.document import DocumentView
from ui.views.matrix import MatrixView
from ui.views.overview import OverviewView
from ui.views.review import ReviewView
from ui.views.standing import StandingView
from ui.workbench import View, Workbench


def _overview(bench: Workbench) -> QWidget:
    view = OverviewView(bench.session, bench.theme, bench.state)
    view.import_wanted.connect(bench.actions["import"].trigger)
    view.review_wanted.connect(bench.show_review)
    view.search_wanted.connect(bench.look_for)
    view.chosen.connect(bench.show_new)
    return view


MOST_DRAGGED = 2000  # rows, which are read while the pointer waits


def _commitments(bench: Workbench) -> QWidget:
    view = CommitmentsView(bench.session, bench.theme, bench.actions, bench.state)
    view.chosen.connect(lambda id_: bench.follow(view, id_))
    view.opened.connect(bench.show_source)
    view.import_wanted.connect(bench.actions["import"].trigger)
    view.table.drag_wanted.connect(lambda: drag_rows(bench, view))
    return view


def drag_rows(bench: Workbench, view: CommitmentsView) -> None:
    """Let the chosen rows be dragged out, in the columns that are seen."""
    lines = finding.lines(view.selected()[:MOST_DRAGGED], bench.session.today)(bench.session.store)
    rows = as_rows(lines, view.columns.seen)
    dragging.drag(view.table, dragging.rows_data(rows, bench.folder))


def _review(bench: Workbench) -> QWidget:
    view = ReviewView(bench.session, bench.theme, bench.state)
    view.import_wanted.connect(bench.actions["import"].trigger)
    view.commitments_wanted.connect(lambda: bench.show_view("commitments"))
    view.opened.connect(bench.show_source)
    view.told.connect(bench.banner.say)
    return view


def _deadlines(bench: Workbench) -> QWidget:
    view = DeadlinesView(bench.session, bench.theme, bench.state)
    view.chosen.connect(bench.show_commitment)
    view.opened.connect(bench.show_source)
    view.count_as_soon(settings.load().soon_days)
    return view


def _standing(bench: Workbench) -> QWidget:
    view = StandingView(bench.session, bench.theme)
    view.chosen.connect(bench.show_commitment)
    view.search_wanted.connect(bench.look_for)
    return view


def _matrix(bench: Workbench) -> QWidget:
    view = MatrixView(bench.session, bench.theme, bench.state)
    view.chosen.connect(bench.show_commitment)
    view.refused.connect(bench.banner.say)
    view.status_wanted.connect(partial(judge_party, bench))
    view.score_wanted.connect(partial(score_party, bench))
    view.cycle_wanted.connect(lambda: view.choose_cycle(made) if (made := make_cycle(bench)) else None)
    return view


def _document(bench: Workbench) -> QWidget:
    view = DocumentView(bench.session, bench.theme, bench.state)
    view.chosen.connect(bench.show_commitment)
    view.review_wanted.connect(bench.show_review)
    return view


VIEWS: tuple[View, ...] = (
    View(
        "overview",
        noop("views", "O&verview"),
        "overview",
        "Ctrl+1",
        _overview,
        panel=False,
        help=noop(
            "views",
            "What needs you now: what is overdue, due soon, without evidence or silent for long; then how it "
            "all stands. Every number opens the list behind it.",
        ),
    ),
    View(
        "commitments",
        noop("views", "&Commitments"),
        "commitments",
        "Ctrl+2",
        _commitments,
        help=noop(
            "views",
            "Every commitment, a row each. Words in the search narrow the list; field:value narrows it "
            "further, and help stands under the field while you type. Choose several rows to judge, tag or "
            "withdraw them as one step.",
        ),
    ),
    View(
        "review",
        noop("views", "&Review"),
        "review",
        "Ctrl+3",
        _review,
        panel=False,
        help=noop(
            "views",
            "What the finder proposes, beside the document. Accept what is a promise, edit it first where a "
            "field is wrong, reject what is none and say why. What was set aside stays at the end of the "
            "queue, for you to audit.",
        ),
    ),
    View(
        "deadlines",
        noop("views", "&Deadlines"),
        "deadlines",
        "Ctrl+4",
        _deadlines,
        help=noop(
            "views",
            "What falls due and when. A deadline is a span: it begins on the earliest day that the source "
            "allows and ends on the latest. Possibly overdue means that the earliest is past and the latest "
            "is not.",
        ),
    ),
    View(
        "matrix",
        noop("views", "&Matrix"),
        "matrix",
        "Ctrl+5",
        _matrix,
        panel=False,
        help=noop(
            "views",
            "Parties and commitments: how each promise stands for each party that is bound, as a status or as a score "
            "of a cycle. Enter judges the cell. Hatched does not apply, a dotted ring is not judged yet.",
        ),
    ),
    View(
        "standing",
        noop("views", "&Progress"),
        "progress",
        "Ctrl+6",
        _standing,
        help=noop(
            "views",
            "How much is kept, by party, kind and document, and what was delivered against an even pace. What "
            "the calendar and the numbers say is a signal; a verdict is given by people alone.",
        ),
    ),
    View(
        "document",
        noop("views", "D&ocument"),
        "document",
        "Ctrl+7",
        _document,
        enter=Workbench.show_latest_document,
        listed=False,  # each document has a line of its own there,
        help=noop(
            "views",
            "The text as it was read, which never changes, with its promises lit. Mark words and press Ctrl+M "
            "to make a commitment of them.",
        ),
    ),
)
