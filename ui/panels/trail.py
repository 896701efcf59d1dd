"""What became of a commitment, as lists: the status trail, the evidence, the history of every change."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from tempfile import gettempdir

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker import files
from tracker.model import Entry, EvidenceKind
from tracker.places import write_whole
from tracker.record import Evidence, ProgressEntry, StatusEntry, Target
from ui import words
from ui.panels.pieces import StatusShape, clear, label, named
from ui.session import Session
from ui.theme import Theme

HIDDEN = (
    "uid",
    "position",
    "target_id",
    "party_id",
    "passage_id",
    "evidence_id",
    "status_id",
    "progress_id",
    "version_id",
)


class Trail(QWidget):
    """Judgements, numbers, evidence and history of one commitment, each newest first."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._history: QWidget | None = None
        self._open = False

    def show_trail(
        self,
        statuses: list[StatusEntry],
        progress: list[ProgressEntry],
        targets: tuple[Target, ...],
        evidence: list[Evidence],
        history: list[Entry],
    ) -> None:
        """Show these."""
        clear(self._column)
        self._heading(self.tr("Status"))
        for status in statuses:
            mine = [e for e in evidence if e.status_id == status.id]
            self._column.addWidget(self._status(status, mine))
        if not statuses:
            self._column.addWidget(
                label(self.tr("Nobody has judged this yet. That says nothing about the promise."), "muted")
            )
        if progress:
            self._heading(self.tr("Recorded numbers"))
            units = {target.id: target.unit for target in targets}
            for entry in reversed(progress):
                self._column.addWidget(self._number(entry, units.get(entry.target_id, "")))
        self._heading(self.tr("Evidence"))
        for piece in evidence:
            self._column.addWidget(self._evidence(piece))
        if not evidence:
            self._column.addWidget(label(self.tr("None yet."), "muted"))
        self._show_history(history)

    def _heading(self, text: str) -> None:
        made = label(text, "section")
        made.setContentsMargins(0, 10, 0, 0)
        self._column.addWidget(made)

    def _status(self, entry: StatusEntry, evidence: list[Evidence]) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 2)
        row.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(1)
        party = f" · {entry.party}" if entry.party else ""
        column.addWidget(label(f"{words.status(entry.value)}{party} · {words.day(entry.valid_on)}", "heading"))
        column.addWidget(label(entry.note))
        column.addWidget(label(self._signed(entry.author, entry.recorded_at), "muted"))
        for piece in evidence:
            column.addWidget(label("↳ " + (piece.statement or piece.source), "muted"))
        shape = QVBoxLayout()
        shape.addSpacing(2)
        shape.addWidget(StatusShape(self._theme, entry.value))
        shape.addStretch(1)
        row.addLayout(shape)
        row.addLayout(column, 1)
        return widget

    def _number(self, entry: ProgressEntry, unit: str) -> QWidget:
        more = "+" if entry.mode == "increment" else ""
        party = f" · {entry.party}" if entry.party else ""
        said = f"{more}{words.number(entry.value)} {unit} · {words.day(entry.as_of)}{party}"
        rest = " · ".join(part for part in (entry.note, self._signed(entry.author, entry.recorded_at)) if part)
        return _two_lines(said, rest)

    def _evidence(self, piece: Evidence) -> QWidget:
        kind = words.say(words.EVIDENCE[piece.kind])
        about = " · ".join(part for part in (kind, piece.publisher, piece.happened) if part)
        widget = _two_lines(piece.statement or piece.source, about)
        if piece.kind is EvidenceKind.QUOTE:
            return widget
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(widget, 1)
        button = named(QPushButton(self.tr("Open")), "flat")
        button.setToolTip(piece.source)
        button.setAccessibleName(self.tr("Open %1").replace("%1", piece.source))
        button.clicked.connect(lambda: self._open_evidence(piece))
        line.addWidget(button)
        return row

    def _open_evidence(self, piece: Evidence) -> None:
        """Open a link, or a copy of a file under its own name: the kept one is never handed out."""
        url = QUrl(piece.source)
        if piece.kind is EvidenceKind.FILE:
            folder = Path(gettempdir(), f"pledgebook-{piece.sha256[:12]}")
            folder.mkdir(exist_ok=True)
            copy = folder / Path(piece.source).name
            write_whole(copy, files.get(self._session.store, piece.sha256))
            url = QUrl.fromLocalFile(str(copy))
        QDesktopServices.openUrl(url)

    def _show_history(self, entries: list[Entry]) -> None:
        button = named(
            QPushButton(self.tr("History (%1 changes)").replace("%1", str(len({e.step for e in entries})))), "flat"
        )
        button.setCheckable(True)
        button.setChecked(self._open)
        self._history = self._make_history(entries)
        self._history.setVisible(self._open)
        button.toggled.connect(self._toggle)
        line = QHBoxLayout()
        line.setContentsMargins(0, 10, 0, 0)
        line.addWidget(button)
        line.addStretch(1)
        self._column.addLayout(line)
        self._column.addWidget(self._history)

    def _toggle(self, shown: bool) -> None:
        self._open = shown
        if self._history:
            self._history.setVisible(shown)

    def _make_history(self, entries: list[Entry]) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        step = 0
        for entry in entries:
            if entry.step != step:
                step = entry.step
                kind = {"undo": self.tr("Undone: "), "redo": self.tr("Redone: ")}.get(entry.kind, "")
                said = f"{kind}{words.label(entry.label, entry.about)} · {self._signed(entry.author, entry.at)}"
                column.addWidget(label(said, "heading"))
            for name, (before, after) in entry.fields.items():
                if name not in HIDDEN and name in words.FIELD:
                    column.addWidget(
                        label(f"{words.say(words.FIELD[name])}: {_shown(before)} → {_shown(after)}", "muted")
                    )
        return widget

    def _signed(self, author: str, at: str) -> str:
        return f"{author}, {words.moment(datetime.fromisoformat(at))}"


def _shown(value: object) -> str:
    text = "–" if value in (None, "") else " ".join(str(value).split())
    return text if len(text) <= 120 else text[:119] + "…"


def _two_lines(first: str, second: str) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 2)
    column.setSpacing(1)
    column.addWidget(label(first))
    if second:
        column.addWidget(label(second, "muted"))
    return widget
