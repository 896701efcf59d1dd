"""The Commitment menu: adding one, and what is written down about the one in hand."""

# ruff: noqa: PLC0415

from __future__ import annotations

from tracker import commitments
from tracker.notes import Note
from tracker.relations import Relation
from ui.actions import SEPARATOR, Command, Menu
from ui.commands import table
from ui.marking import noop, translate
from ui.workbench import Workbench


def add(bench: Workbench) -> None:
    """Add a commitment by hand."""
    from ui.dialogs.commitment import CommitmentDialog

    dialog = CommitmentDialog(bench.session, bench.window)
    if dialog.exec():
        bench.show_new(dialog.saved)


def quick_add(bench: Workbench) -> None:
    """Add a commitment from one line, with what can be read out of it."""
    from ui.dialogs.quick import QuickAdd

    dialog = QuickAdd(bench.session, bench.window)
    if dialog.exec():
        bench.show_new(dialog.saved)


def mark(bench: Workbench) -> None:
    """Make a commitment of the words marked in the document."""
    from ui.dialogs.commitment import CommitmentDialog

    marked = getattr(bench.stack.currentWidget(), "marked", lambda: None)()
    if marked is None:
        bench.banner.say(
            translate("commands", "Mark the words of a promise in a document first, then choose this again.")
        )
        return
    dialog = CommitmentDialog(bench.session, bench.window, words=marked)
    if dialog.exec():
        bench.show_commitment(dialog.saved)


def edit(bench: Workbench) -> None:
    """Edit the commitment in hand."""
    from ui.dialogs.commitment import CommitmentDialog

    if bench.current:
        CommitmentDialog(bench.session, bench.window, id_=bench.current).exec()


def record_status(bench: Workbench) -> None:
    """Judge the chosen commitments."""
    from ui.dialogs.status import StatusDialog

    if bench.selected():
        StatusDialog(bench.session, bench.theme, bench.selected(), bench.window).exec()


def record_progress(bench: Workbench) -> None:
    """Write down a quantity that was reached."""
    from ui.dialogs.progress import ProgressDialog

    if not bench.current:
        return
    if not commitments.get(bench.session.store, bench.current).targets:
        bench.banner.say(
            translate("commands", "This commitment promises no quantity. Edit it to add one, or record a status.")
        )
        return
    ProgressDialog(bench.session, bench.theme, bench.current, bench.window).exec()


def add_evidence(bench: Workbench) -> None:
    """Add evidence to the commitment in hand."""
    from ui.dialogs.evidence import EvidenceDialog

    if bench.current:
        EvidenceDialog(bench.session, bench.current, bench.window).exec()


def log_search(bench: Workbench) -> None:
    """Write down that evidence was looked for, also where none was found."""
    from ui.dialogs.searching import SearchDialog

    if bench.current:
        SearchDialog(bench.session, bench.theme, bench.current, bench.window).exec()


def relate(bench: Workbench) -> None:
    """Say what the commitment in hand is to another."""
    from ui.dialogs.relate import RelateDialog

    if bench.current:
        RelateDialog(bench.session, bench.current, bench.window).exec()


def decide(bench: Workbench, relation: Relation) -> None:
    """Say what of two related commitments counts in a total."""
    from ui.dialogs.relate import RelateDialog

    RelateDialog(bench.session, relation.from_id, bench.window, relation).exec()


def comment(bench: Workbench) -> None:
    """Say something about the commitment in hand to colleagues."""
    from ui.dialogs.comment import CommentDialog

    if bench.current:
        CommentDialog(bench.session, bench.current, bench.window).exec()


def answer(bench: Workbench, note: Note) -> None:
    """Answer a comment."""
    from ui.dialogs.comment import CommentDialog

    CommentDialog(bench.session, note.commitment_id, bench.window, note).exec()


def show_source(bench: Workbench) -> None:
    """Show the words that the commitment in hand rests on."""
    if bench.current:
        bench.show_source(bench.current)


_ON_CURRENT: tuple[Command | None, ...] = (
    Command("edit", noop("commands", "&Edit…"), edit, "F2", "edit", on_current=True),
    *table.EDIT,
    SEPARATOR,
    Command("status", noop("commands", "Record &status…"), record_status, "Ctrl+J", "status", True),
    Command("progress", noop("commands", "Record &progress…"), record_progress, "Ctrl+P", "progress", True),
    Command("evidence", noop("commands", "Add e&vidence…"), add_evidence, "Ctrl+Shift+E", "evidence", True),
    Command("search_log", noop("commands", "&Log search…"), log_search, "Ctrl+L", "search", True),
    Command("relate", noop("commands", "&Relate…"), relate, "Ctrl+R", on_current=True),
    Command("comment", noop("commands", "C&omment…"), comment, "Ctrl+Shift+M", on_current=True),
    SEPARATOR,
    Command("source", noop("commands", "Show in &document"), show_source, "Ctrl+D", "document", True),
    Command("withdraw", noop("commands", "&Withdraw…"), table.withdraw, "Ctrl+Backspace", on_current=True),
)

MENU = Menu(
    noop("commands", "&Commitment"),
    (
        Command("add", noop("commands", "&Add commitment…"), add, "Ctrl+N", "add"),
        Command("quick_add", noop("commands", "&Quick add…"), quick_add, "Ctrl+Shift+N"),
        Command("mark", noop("commands", "Add from &marked words…"), mark, "Ctrl+M"),
        *_ON_CURRENT,
    ),
)
