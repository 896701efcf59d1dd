"""The facts of a document: what was read about it, and what only a person can say."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from tracker import dates, documents, intake
from tracker.errors import Invalid, TrackerError
from tracker.finder.lexicon import lexicon
from tracker.intake import Prepared
from tracker.model import DateBasis
from tracker.record import DocumentFacts
from ui import forms, words
from ui.dialogs import fields
from ui.panels.pieces import hidden, label, named
from ui.session import Session

BEGINNING = 4000
"""So many characters of a new document are shown, to find its date and publisher in."""


class DocumentDialog(QDialog):
    """For a document about to be imported (then `facts` is the answer), or to correct one that is in the store.

    After a correction `counted` is the number of commitments whose deadlines were counted again.
    """

    def __init__(
        self, session: Session, parent: QWidget, *, prepared: Prepared | None = None, document: int | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._document, self._prepared = session, document, prepared
        known = None if prepared else documents.get(session.store, document or 0)
        self._before = prepared.facts if prepared else known.facts if known else DocumentFacts("")
        self.facts, self.counted = self._before, 0
        name = prepared.name if prepared else known.file_name if known else ""
        heading = self.tr("Import %1") if prepared else self.tr("Correct %1")
        self.setWindowTitle(heading.replace("%1", name))
        self._make_fields()
        self._fill()
        self._lay_out(self.tr("Import") if prepared else self.tr("Correct"))
        self.issued.textChanged.connect(self._explain_date)
        self.note.textEdited.connect(lambda _: self._explain_date())
        self.language.textChanged.connect(self._explain_language)
        self._explain_date()
        self._explain_language()
        first = self.issued if not self._before.issued else self.title
        first.setFocus()
        first.setSelection(len(first.text()), -len(first.text()))  # backwards, so that its beginning is seen

    # --- building

    def _make_fields(self) -> None:
        self.title, self.publisher, self.url = QLineEdit(), QLineEdit(), QLineEdit(placeholderText="https://")
        self.issued = QLineEdit(placeholderText=self.tr("2024-12-01, or 1 December 2024"))
        self.note = QLineEdit(placeholderText=self.tr("What the date is known from"))
        self.language = QLineEdit(placeholderText=self.tr("en, zh, fr …"))
        self._date_said, self._language_said = label("", "muted"), hidden(label("", "muted"))
        self.title_error, self.date_error, self.error = (fields.error_line() for _ in range(3))
        for field, name in (
            (self.title, self.tr("Title")),
            (self.publisher, self.tr("Publisher")),
            (self.url, self.tr("Address")),
            (self.issued, self.tr("Date")),
            (self.note, self.tr("How the date is known")),
            (self.language, self.tr("Language")),
        ):
            field.setAccessibleName(name)

    def _fill(self) -> None:
        facts = self._before
        self.title.setText(facts.title)
        self.publisher.setText(facts.publisher)
        self.url.setText(facts.url)
        self.issued.setText(facts.issued.isoformat() if facts.issued else "")
        self.note.setText(facts.date_note)
        self.language.setText(facts.language)
        for field in (self.title, self.publisher, self.url, self.note):
            field.setCursorPosition(0)

    def _lay_out(self, done: str) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Title"), forms.stacked(self.title, self.title_error))
        form.addRow(self.tr("&Publisher"), self.publisher)
        form.addRow(self.tr("&Address"), self.url)
        form.addRow(self.tr("&Date"), forms.stacked(self.issued, self.date_error, self._date_said))
        form.addRow(self.tr("&Known from"), self.note)
        form.addRow(self.tr("&Language"), forms.stacked(self.language, self._language_said))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        if self._prepared:
            column.addWidget(self._make_beginning(self._prepared))
        box, _ = fields.buttons(self, done)
        box.accepted.connect(self._done)
        box.rejected.connect(self.reject)
        column.addWidget(self.error)
        column.addWidget(box)
        self.setMinimumWidth(76 * self.fontMetrics().averageCharWidth())

    def _make_beginning(self, prepared: Prepared) -> QWidget:
        """How the text begins, since that is where dates and publishers stand; and what could not be read."""
        text = prepared.text.text
        shown = named(QPlainTextEdit(text[:BEGINNING], readOnly=True, tabChangesFocus=True), "field")
        shown.setAccessibleName(self.tr("How the text begins"))
        shown.setTabStopDistance(4 * self.fontMetrics().averageCharWidth())
        shown.setFixedHeight(round(self.fontMetrics().lineSpacing() * 9))
        said = self.tr("The text begins so; %1 characters were read.").replace("%1", words.number(len(text)))
        notes = label("\n".join((said, *prepared.text.notes)), "muted")
        return forms.stacked(shown, notes)

    # --- explaining

    def _explain_date(self) -> None:
        """Say which day it is and how it is known, or what its absence means."""
        fields.say(self.date_error, "")
        before = self._before
        try:
            issued = day_from(self.issued.text())
        except Invalid:  # still being typed; told when it is done
            issued = None
        if issued is None:
            said = self.tr("Not known: words like “next year” stay open until you give it. Today’s date is never used.")
        else:
            basis = before.date_basis if issued == before.issued else DateBasis.USER
            spoken = QLocale().toString(QDate(issued.year, issued.month, issued.day), "dddd, d MMMM yyyy")
            said = f"{spoken} – {words.say(words.BASIS[basis])}"
        self._date_said.setText(said)

    def _explain_language(self) -> None:
        code = self.language.text().strip().partition("-")[0].lower()
        missing = self._prepared is not None and bool(code) and lexicon(code) is None
        none = self.tr(
            "No words of this language are known: nothing will be proposed, but promises can be marked by hand."
        )
        fields.say(self._language_said, none if missing else "")

    # --- done

    def _read(self) -> DocumentFacts:
        before, issued = self._before, day_from(self.issued.text())
        same, note = issued == before.issued, self.note.text().strip()
        return DocumentFacts(
            self.title.text().strip(),
            self.publisher.text().strip(),
            self.url.text().strip(),
            self.language.text().strip(),
            issued,
            before.date_basis if same else DateBasis.USER if issued else DateBasis.UNKNOWN,
            note if same or note != before.date_note else "",  # what explained another date explains this one no more
        )

    def _done(self) -> None:
        for line in (self.title_error, self.date_error, self.error):
            fields.say(line, "")
        try:
            self.facts = self._read()
            if not self.facts.title:
                raise Invalid("title", self.tr("A document needs a title."))
            if self._document is not None:
                self.counted = self._session.run(intake.describe, self._document, self.facts)
        except TrackerError as error:
            self._tell(error)
            return
        self.accept()

    def _tell(self, error: TrackerError) -> None:
        field = error.field if isinstance(error, Invalid) else ""
        line, place = {
            "title": (self.title_error, self.title),
            "date": (self.date_error, self.issued),
        }.get(field, (self.error, self.title))
        fields.say(line, str(error))
        place.setFocus()


def day_from(text: str) -> date | None:
    """The one day that a person wrote, None for nothing; raises `Invalid` where it is no day or more than one."""
    if not text.strip():
        return None
    for reading in dates.resolve(text.strip(), None):
        if len(reading.edtf) == len("2024-12-01"):
            return reading.latest
    raise Invalid("date", f"“{text.strip()}” is no single day. Write it as 2024-12-01 or 1 December 2024.")
