"""Every dialog of the window, on a store that has a story: for tests and pictures that look at all of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QDialog

from tracker import backups, commitments, cycles, documents, merging, review, search
from tracker.cycles import Cycle
from tracker.exchange.tables.grid import from_text
from tracker.intake import prepare
from tracker.store import Store
from ui import commands
from ui.dialogs.comment import CommentDialog
from ui.dialogs.commitment import CommitmentDialog
from ui.dialogs.document import DocumentDialog
from ui.dialogs.evidence import EvidenceDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.help import AboutDialog, HelpDialog, ShortcutsDialog
from ui.dialogs.likeness import LikenessDialog
from ui.dialogs.merge import MergeDialog
from ui.dialogs.moment import MomentDialog
from ui.dialogs.name import NameDialog
from ui.dialogs.preferences import Preferences
from ui.dialogs.progress import ProgressDialog
from ui.dialogs.quick import QuickAdd
from ui.dialogs.reason import ReasonDialog
from ui.dialogs.relate import RelateDialog
from ui.dialogs.score import CycleDialog, ScoreDialog
from ui.dialogs.searching import SearchDialog
from ui.dialogs.split import SplitDialog
from ui.dialogs.status import StatusDialog
from ui.dialogs.steps import StepsDialog
from ui.dialogs.table_import import TableImportDialog
from ui.faults import Fault
from ui.main_window import MainWindow
from ui.palette import Palette
from ui.session import Session

TABLE = "Commitment,Donor,Due,Amount (USD)\nBuild a school,Japan,2027,5000\nPlant trees,Norway,2028,700\n"
SEED = Path(__file__).resolve().parent.parent / "seeds" / "gulf-observer-2024-12-01.txt"


def every(window: MainWindow) -> dict[str, Callable[[], QDialog]]:
    """How to make each dialog, by a name for it."""
    session, theme = window.session, window.bench.theme
    quantity = search.find(session.store, search.parse("kind:quantified"))[0]
    candidate = review.candidates(session.store)[0]
    document = documents.all_documents(session.store)[0].id
    return {
        "about": lambda: AboutDialog(session, window),
        "add": lambda: CommitmentDialog(session, window),
        "document": lambda: DocumentDialog(session, window, document=document),
        "edit": lambda: CommitmentDialog(session, window, id_=quantity),
        "evidence": lambda: EvidenceDialog(session, quantity, window),
        "export": lambda: ExportDialog(session, "", window),
        "fault": lambda: Fault("Pledgebook, Python, Qt\n\nsession.py:1 in run", Path("fault.txt"), window),
        "help": lambda: HelpDialog(window.bench.views["review"], window),
        "import": lambda: DocumentDialog(session, window, prepared=prepare(SEED)),
        "merge": lambda: MergeDialog(_plan(session), theme, window),
        "moment": lambda: MomentDialog(session, theme, window),
        "palette": lambda: Palette(window.bench),
        "preferences": lambda: Preferences(window),
        "progress": lambda: ProgressDialog(session, theme, quantity, window),
        "quick": lambda: QuickAdd(session, window),
        "reason": lambda: ReasonDialog("Reject", "Why?", window),
        "shortcuts": lambda: ShortcutsDialog(commands.MENUS, window),
        "status": lambda: StatusDialog(session, theme, [quantity], window),
        "steps": lambda: StepsDialog(session, theme, window),
        "table": lambda: TableImportDialog(session, from_text(TABLE.encode(), "pledges.csv"), window),
        "likeness": lambda: LikenessDialog(session, candidate, window),
        "search": lambda: SearchDialog(session, theme, quantity, window),
        "split": lambda: SplitDialog(candidate, documents.text(session.store, candidate.version_id), window),
        "relate": lambda: RelateDialog(session, quantity, window),
        "score": lambda: ScoreDialog(session, quantity, "China", _cycle(session), "g20", window),
        "comment": lambda: CommentDialog(session, quantity, window),
        "cycle": lambda: CycleDialog(session, window),
        "name": lambda: NameDialog("Name", "A name", window, [], lambda _: None),
    }


def _plan(session: Session) -> merging.Plan:
    """What merging a copy would do in which a colleague changed what was changed here too."""
    first, second = search.find(session.store, search.parse(""))[:2]
    session.run(commitments.edit, [first], title="A title of ours", note="Our note.")
    with TemporaryDirectory() as folder:
        copy = backups.backup(session.store, Path(folder, "colleague.pledgebook"))
        session.run(commitments.edit, [first], title="Our other title", note="Our note, which says more than theirs.")
        with Store(copy, author="Ben") as theirs:
            commitments.edit(theirs, [first], title="A title of theirs", note="Their note.")
            commitments.edit(theirs, [second], note="Only they wrote this.")
        return merging.plan(session.store, copy)


def _cycle(session: Session) -> Cycle:
    """The cycle to score in, made where there is none yet."""
    session.run(cycles.set_cycle, Cycle("Rio 2024 final", "final"))
    return cycles.find_cycle(session.store)
