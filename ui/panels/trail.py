"""What became of a commitment, as lists: relations, status trail, recorded numbers, evidence, history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker import judging, parties, restoring, searches
from tracker.model import Entry
from tracker.record import Commitment, Evidence, ProgressEntry, StatusEntry
from tracker.searches import Search
from ui import words
from ui.panels.comments import Comments
from ui.panels.evidence import Copies, EvidenceRow
from ui.panels.history import History, Step, signed, steps
from ui.panels.pieces import StatusShape, clear, label
from ui.panels.relations import Relations
from ui.session import Session
from ui.theme import Theme


class Trail(QWidget):
    """Relations, judgements, numbers, evidence and history of one commitment, the judgements newest first."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme, self._copies = session, theme, Copies()
        self._lists = QVBoxLayout()
        self._lists.setSpacing(5)
        self.relations, self.comments, self.history = Relations(session), Comments(session), History()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.relations)
        column.addLayout(self._lists)
        column.addWidget(self.comments)
        column.addWidget(self.history)

    def show_trail(self, known: Commitment) -> None:
        """Show what became of this commitment."""
        clear(self._lists)
        store = self._session.store
        self.relations.show_relations(known.id)
        self.comments.show_comments(known.id)
        evidence = judging.evidence(store, known.id)
        self._show_statuses(judging.statuses(store, known.id), evidence)
        self._show_numbers(judging.progress(store, known.id), known)
        self._heading(self.tr("Evidence"))
        for piece in reversed(evidence):
            self._lists.addWidget(EvidenceRow(store, piece, self._copies))
        if not evidence:
            self._lists.addWidget(label(self.tr("None yet."), "muted"))
        self._show_searches(searches.of(store, known.id))
        entries = store.history(known.id)
        number = len({entry.step for entry in entries})
        self.history.show_history(number, lambda: self._steps(known.id, entries))

    def _steps(self, id_: int, entries: list[Entry]) -> list[Step]:
        """The changes, each with the way back to what was promised after it where that was another thing."""
        store = self._session.store
        told = steps(entries, parties.by_id(store))
        if self._session.moment:
            return told
        return [replace(s, back=self._way_back(id_, s.number)) for s in told]

    def _way_back(self, id_: int, step: int) -> Callable[[], object] | None:
        if not restoring.differs_since(self._session.store, id_, step):
            return None
        return lambda: self._session.run(restoring.restore, id_, step)

    def _show_searches(self, found: list[Search]) -> None:
        if found:
            self._heading(self.tr("Searches"))
        for search in found:
            result = {
                "none": self.tr("Nothing found"),
                "partial": self.tr("Found in part"),
                "found": self.tr("Found"),
            }[search.result]
            head = " · ".join(part for part in (result, search.party, words.day(search.on)) if part)
            where = self.tr("%1, for “%2”").replace("%1", search.place).replace("%2", search.queries)
            again = self.tr("Look again on %1").replace("%1", words.day(search.next_due)) if search.next_due else ""
            self._lists.addWidget(_lines(head, where, search.note, again, signed(search.author, search.recorded_at)))

    def _show_statuses(self, statuses: list[StatusEntry], evidence: list[Evidence]) -> None:
        self._heading(self.tr("Status"))
        for status in statuses:
            mine = [piece for piece in evidence if piece.status_id == status.id]
            self._lists.addWidget(self._status(status, mine))
        if not statuses:
            said = self.tr("Nobody has judged this yet. That says nothing about the promise.")
            self._lists.addWidget(label(said, "muted"))

    def _show_numbers(self, entries: list[ProgressEntry], known: Commitment) -> None:
        if entries:
            self._heading(self.tr("Recorded numbers"))
        units = {target.id: target.unit for target in known.targets}
        for entry in reversed(entries):
            more = "+" if entry.mode == "increment" else ""
            said = f"{more}{words.number(entry.value)} {units.get(entry.target_id, '')}".strip()
            head = " · ".join(part for part in (said, entry.party, words.day(entry.as_of)) if part)
            self._lists.addWidget(_lines(head, entry.note, signed(entry.author, entry.recorded_at)))

    def _heading(self, text: str) -> None:
        made = label(text, "section")
        made.setContentsMargins(0, 12, 0, 0)
        self._lists.addWidget(made)

    def _status(self, entry: StatusEntry, evidence: list[Evidence]) -> QWidget:
        head = " · ".join(part for part in (words.status(entry.value), entry.party, words.day(entry.valid_on)) if part)
        widget, row, shape = QWidget(), QHBoxLayout(), QVBoxLayout()
        shape.addSpacing(1)
        shape.addWidget(StatusShape(self._theme, entry.value))
        shape.addStretch(1)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(shape)
        rests_on = "; ".join(piece.statement or piece.source for piece in evidence)
        evidence_line = self.tr("Rests on: %1").replace("%1", rests_on) if rests_on else ""
        row.addWidget(_lines(head, entry.note, evidence_line, signed(entry.author, entry.recorded_at)), 1)
        widget.setLayout(row)
        return widget


def _lines(head: str, *rest: str) -> QWidget:
    """A head in bold, plain lines below it, and the last of them muted."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 3)
    column.setSpacing(1)
    column.addWidget(label(head, "heading"))
    for text in rest[:-1]:
        if text:
            column.addWidget(label(text))
    column.addWidget(label(rest[-1], "muted"))
    return widget
