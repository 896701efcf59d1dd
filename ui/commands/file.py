"""The File menu: what comes in, what goes out, and the store itself."""

# ruff: noqa: PLC0415

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QFileDialog

from tracker import check, intake, merging, readers
from tracker.backups import backup
from tracker.exchange.tables import grid
from ui.actions import SEPARATOR, Command, Menu
from ui.jobs import Job
from ui.marking import COUNTED, noop, translate
from ui.workbench import Prints, Workbench

MOST_NUMBERS = 8  # of commitments that are told after merging


def import_documents(bench: Workbench) -> None:
    """Ask for files and import them."""
    suffixes = [suffix for reader in readers.READERS.values() for suffix in reader.suffixes]
    kinds = " ".join(f"*{suffix}" for suffix in (*suffixes, *grid.SUFFIXES))
    every, others = translate("commands", "Documents"), translate("commands", "All files")
    names, _ = QFileDialog.getOpenFileNames(
        bench.window, translate("commands", "Import documents"), "", f"{every} ({kinds});;{others} (*)"
    )
    bench.importing.start([Path(name) for name in names])


def import_table(bench: Workbench) -> None:
    """Ask for a table, whose rows become commitments."""
    kinds = " ".join(f"*{suffix}" for suffix in grid.SUFFIXES)
    tables = translate("commands", "Tables")
    name, _ = QFileDialog.getOpenFileName(
        bench.window, translate("commands", "Import table"), "", f"{tables} ({kinds})"
    )
    if name:
        bench.importing.start([Path(name)])


def paste(bench: Workbench) -> None:
    """Import what was copied elsewhere: the rows of a spreadsheet as a table, all else as a document."""
    copied = QGuiApplication.clipboard().mimeData()
    if grid.is_table_text(copied.text()):
        bench.importing.start([grid.from_clipboard(copied.text())])
        return
    bench.importing.start([intake.prepare_pasted(copied.text(), copied.html())])


def export_report(bench: Workbench) -> None:
    """Export a report of what the search in the table finds."""
    from ui.dialogs.export import ExportDialog

    dialog = ExportDialog(bench.session, bench.commitments_view().search.text(), bench.window)
    dialog.exported.connect(lambda path: _offer(bench, path))
    dialog.exec()


def _offer(bench: Workbench, path: Path) -> None:
    said = translate("commands", "The report is in %1").replace("%1", str(path))
    address = QUrl.fromLocalFile(str(path))
    bench.banner.offer(said, translate("commands", "Open"), lambda: QDesktopServices.openUrl(address))


def print_view(bench: Workbench) -> None:
    """Print what the view shows: as it prints itself, else as a picture of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(bench.window.windowTitle())
    if QPrintDialog(printer, bench.window).exec():
        print_on(bench, printer)


def print_on(bench: Workbench, printer: QPagedPaintDevice) -> None:
    """Print the view that is shown on this."""
    view: object = bench.view(bench.key)
    if isinstance(view, Prints):
        view.print_on(printer)
        return
    picture = bench.view(bench.key).grab()
    painter = QPainter(printer)
    room = painter.viewport()
    size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawPixmap(QRect(room.topLeft(), size), picture)
    painter.end()


def open_store(bench: Workbench) -> None:
    """Ask for a store to open in place of this one, or a name for a new one."""
    name, _ = QFileDialog.getSaveFileName(
        bench.window,
        translate("commands", "Open or create a store"),
        str(bench.session.path.parent),
        translate("commands", "Stores (*.pledgebook);;All files (*)"),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if name:
        bench.store_wanted.emit(Path(name))


def back_up(bench: Workbench) -> None:
    """Copy the store to a place that is asked for, beside the window."""
    path = bench.session.path
    suggested = str(path.with_name(f"{path.stem}-{bench.session.today}.pledgebook"))
    name, _ = QFileDialog.getSaveFileName(bench.window, translate("commands", "Back up the store"), suggested)
    if name:
        said = translate("commands", "The store was copied to %1, and the copy was checked.").replace("%1", name)
        title = translate("commands", "Backing up")
        bench.session.start(Job(title, lambda s, _: backup(s, Path(name)), lambda _: bench.banner.say(said)))


def check_store(bench: Workbench) -> None:
    """Check the store beside the window and say what is wrong with it."""

    def show(problems: list[check.Problem]) -> None:
        fine = translate(
            "commands", "The store is sound: pages, keys, search index, passages and evidence files were checked."
        )
        said = "\n".join(str(problem) for problem in problems[:8]) or fine
        bench.banner.say(said, error=bool(problems))

    bench.session.start(Job(translate("commands", "Checking the store"), check.check, show))


def merge_copy(bench: Workbench) -> None:
    """Ask for a colleague's copy, compare it beside the window, and ask for what both changed."""
    name, _ = QFileDialog.getOpenFileName(
        bench.window,
        translate("commands", "Merge a copy"),
        str(bench.session.path.parent),
        translate("commands", "Stores (*.pledgebook);;All files (*)"),
    )
    if name:
        path, title = Path(name), translate("commands", "Comparing with %1").replace("%1", Path(name).name)
        job = Job(title, lambda store, tick: merging.plan(store, path, tick), lambda plan: decide_merge(bench, plan))
        bench.session.start(job)


def decide_merge(bench: Workbench, plan: merging.Plan) -> None:
    """Ask for what both sides changed, then merge beside the window; a copy that brings nothing is told."""
    from ui.dialogs.merge import MergeDialog

    name = plan.source.name
    if not (plan.added or plan.taken or plan.removed or plan.conflicts):
        said = translate("commands", "%1 has nothing that is not here already.")
        bench.banner.say(said.replace("%1", name))
        return
    dialog = MergeDialog(plan, bench.theme, bench.window)
    if dialog.exec():
        bench.session.start(
            Job(
                translate("commands", "Merging %1").replace("%1", name),
                lambda store, tick: merging.merge(store, plan.source, dialog.decisions, tick),
                lambda done: _tell_merged(bench, name, done),
            )
        )


def _tell_merged(bench: Workbench, name: str, done: merging.Merged) -> None:
    """Say what came, and which of their commitments have another number here."""
    parts = (
        translate("commands", "%Ln record(s) added", "", COUNTED, done.added) if done.added else "",
        translate("commands", "%Ln field(s) taken over", "", COUNTED, done.taken) if done.taken else "",
        translate("commands", "%Ln record(s) removed", "", COUNTED, done.removed) if done.removed else "",
    )
    told = ", ".join(filter(None, parts)) or translate("commands", "ours stands everywhere")
    said = translate("commands", "%1 is merged: %2.").replace("%1", name).replace("%2", told)
    changed = [f"{old} → {new}" for old, new in done.renumbered.items()]
    if changed:
        told = ", ".join(changed[:MOST_NUMBERS]) + (" …" if len(changed) > MOST_NUMBERS else "")
        said += " " + translate("commands", "Their numbers changed: %1.").replace("%1", told)
    bench.banner.offer(said, translate("commands", "Undo"), bench.session.undo)


MENU = Menu(
    noop("commands", "&File"),
    (
        Command("import", noop("commands", "&Import documents…"), import_documents, "Ctrl+I", "import"),
        Command("import_table", noop("commands", "Import &table…"), import_table),
        Command("paste", noop("commands", "&Paste as document…"), paste, "Ctrl+Shift+V"),
        Command("report", noop("commands", "&Export report…"), export_report, "Ctrl+E", "export"),
        Command("print", noop("commands", "P&rint…"), print_view, "Ctrl+Shift+P"),
        SEPARATOR,
        Command("open_store", noop("commands", "&Open store…"), open_store, "Ctrl+O"),
        Command("backup", noop("commands", "&Back up store…"), back_up),
        Command("check", noop("commands", "&Check store"), check_store),
        Command("merge", noop("commands", "&Merge a copy…"), merge_copy),
        SEPARATOR,
        Command("quit", noop("commands", "&Quit"), lambda bench: bench.window.close(), "Ctrl+Q"),
    ),
)
