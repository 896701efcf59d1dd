"""Evidence as it is shown: what it says, where it comes from, and the way to open it."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

from PySide6.QtCore import QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker import files
from tracker.model import Counts, EvidenceKind
from tracker.places import write_whole
from tracker.record import Evidence
from tracker.store import Store
from ui import words
from ui.panels.pieces import Elided, label

PROGRAMS = frozenset(
    {".app", ".bat", ".cmd", ".com", ".command", ".desktop", ".exe", ".jar"}
    | {".js", ".lnk", ".msi", ".ps1", ".scr", ".sh", ".vbs"}
)
"""What a system would run instead of showing: its folder is opened, and the choice is left to the reader."""


class Copies:
    """Copies of evidence files for other programs to show: the kept file itself is never handed out."""

    def __init__(self) -> None:
        self._folder: QTemporaryDir | None = None

    def of(self, store: Store, piece: Evidence) -> Path:
        """A read-only copy under the name that the file had; raises `NotFound` where the kept file is gone."""
        self._folder = self._folder or QTemporaryDir()
        name = PureWindowsPath(PurePosixPath(piece.source).name).name.lstrip(".") or "evidence"
        path = Path(self._folder.path(), piece.sha256[:12], name)
        if not path.exists():
            data = files.get(store, piece.sha256)
            path.parent.mkdir(exist_ok=True)
            write_whole(path, data)
            path.chmod(0o400)
        return path


def address(store: Store, piece: Evidence, copies: Copies) -> QUrl:
    """What to open for a piece of evidence; an empty address where there is nothing that may be opened."""
    if piece.kind is EvidenceKind.FILE:
        path = copies.of(store, piece)
        return QUrl.fromLocalFile(str(path.parent if path.suffix.lower() in PROGRAMS else path))
    url = QUrl(piece.source)
    return url if piece.kind is EvidenceKind.LINK and url.scheme() in ("http", "https") else QUrl()


class EvidenceRow(QWidget):
    """One piece of evidence. Nothing is opened, and nobody is asked for anything, before it is clicked."""

    def __init__(self, store: Store, piece: Evidence, copies: Copies) -> None:
        super().__init__()
        self._store, self._piece, self._copies = store, piece, copies
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 5)
        column.setSpacing(1)
        quoted = piece.kind is EvidenceKind.QUOTE
        if piece.statement:
            column.addWidget(label(piece.statement))
        if quoted:
            column.addWidget(label(f"“{piece.source}”"))
        else:
            self.open = Elided(piece.source)
            self.open.setAccessibleName(self.tr("Open %1").replace("%1", piece.source))
            self.open.clicked.connect(self._open)
            column.addWidget(self.open)
        column.addWidget(label(" · ".join(part for part in self._about() if part), "muted"))
        if piece.counts in (Counts.NO, Counts.DISPUTED):
            lead = self.tr("Does not count: %1") if piece.counts is Counts.NO else self.tr("Disputed: %1")
            column.addWidget(label(lead.replace("%1", piece.reason)))

    def _about(self) -> tuple[str, ...]:
        """Kind, source and bearing of the piece, in words."""
        piece = self._piece
        return (
            words.say(words.EVIDENCE[piece.kind]),
            piece.publisher,
            words.tier(piece.tier) if piece.tier else "",
            piece.happened,
            words.say(words.STAGE[piece.stage]),
            words.say(words.STANCE[piece.stance]),
            words.say(words.WEIGHT[piece.weight]),
            self.tr("copy of another piece, counts once with it") if piece.copy_of else "",
            self.tr("text kept") if piece.archived else "",
        )

    def _open(self) -> None:
        url = address(self._store, self._piece, self._copies)
        if not url.isEmpty():
            QDesktopServices.openUrl(url)
