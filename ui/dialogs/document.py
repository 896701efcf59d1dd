"""The facts of a document: what was read about it, and what only a person can say."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from tracker import documents, intake
from tracker.errors import Invalid, TrackerError
from tracker.intake import Prepared
from tracker.model import DateBasis
from tracker.record import DocumentFacts
from ui import words
from ui.dialogs import fields
from ui.panels.pieces import label
from ui.session import Session


class DocumentDialog(QDialog):
    """For a document about to be imported (then `facts` is the answer), or to correct one that is in the store."""

    def __init__(
        self, session: Session, parent: QWidget, *, prepared: Prepared | None = None, document: int | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._document = session, document
        self._before = prepared.facts if prepared else documents.get(session.store, document or 0).facts
        self.facts = self._before
        name = prepared.name if prepared else documents.get(session.store, document or 0).file_name
        heading = self.tr("Import %1") if prepared else self.tr("Correct %1")
        self.setWindowTitle(heading.replace("%1", name))
        self.title, self.publisher, self.url = QLineEdit(), QLineEdit(), QLineEdit()
        self.issued = QLineEdit(placeholderText="YYYY-MM-DD")
        self.basis, self.error = label("", "muted"), fields.error_line()
        self._notes = label("\n".join(prepared.text.notes) if prepared else "", "muted")
        self._fill()
        self._lay_out(self.tr("Import") if prepared else self.tr("Correct"))
        self.issued.textChanged.connect(self._explain)
        self._explain()
        (self.issued if not self._before.issued else self.title).setFocus()

    def _fill(self) -> None:
        facts = self._before
        self.title.setText(facts.title)
        self.publisher.setText(facts.publisher)
        self.url.setText(facts.url)
        self.issued.setText(facts.issued.isoformat() if facts.issued else "")
        for field in (self.title, self.publisher, self.url):
            field.setCursorPosition(0)

    def _lay_out(self, done: str) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Publisher"), self.publisher)
        form.addRow(self.tr("&Address"), self.url)
        form.addRow(self.tr("&Date"), self.issued)
        form.addRow("", self.basis)
        if self._notes.text():
            form.addRow(self.tr("Reading"), self._notes)
        box, _ = fields.buttons(self, done)
        box.accepted.connect(self._done)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.error)
        column.addWidget(box)
        self.setMinimumWidth(76 * self.fontMetrics().averageCharWidth())

    def _explain(self) -> None:
        """Say how the date is known, or what its absence means."""
        text = self.issued.text().strip()
        before = self._before
        if not text:
            said = self.tr(
                "Not known. Phrases like “next year” stay open until you give it; today’s date is never used."
            )
        elif before.issued and text == before.issued.isoformat():
            said = words.say(words.BASIS[before.date_basis]) + (f": {before.date_note}" if before.date_note else "")
        else:
            said = words.say(words.BASIS[DateBasis.USER])
        self.basis.setText(said)

    def _read(self) -> DocumentFacts:
        text, before = self.issued.text().strip(), self._before
        try:
            issued = date.fromisoformat(text) if text else None
        except ValueError:
            self.issued.setFocus()
            raise Invalid("date", self.tr("%1 is no day. Write it as 2024-12-01.").replace("%1", text)) from None
        same = issued == before.issued
        return DocumentFacts(
            self.title.text(),
            self.publisher.text(),
            self.url.text(),
            before.language,
            issued,
            before.date_basis if same else DateBasis.USER,
            before.date_note if same else "",
        )

    def _done(self) -> None:
        try:
            self.facts = self._read()
            if not self.facts.title.strip():
                raise Invalid("title", self.tr("A document needs a title."))
            if self._document is not None:
                self._session.run(intake.describe, self._document, self.facts)
        except TrackerError as error:
            fields.say(self.error, str(error))
            return
        self.accept()
