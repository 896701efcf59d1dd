"""A commitment's fields: added by hand or from marked words, edited, or corrected before a candidate is accepted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tracker import commitments, documents, marking, parties, review
from tracker.errors import Invalid, TrackerError
from tracker.model import Draft, Due, Kind, Quantity, Reading, Strength
from tracker.record import Commitment
from ui import forms, words
from ui.dialogs import fields
from ui.panels.pieces import named
from ui.panels.speaking import Speaking
from ui.session import Session


@dataclass(frozen=True, slots=True)
class Marked:
    """Words marked in a document: code points [start, end) of the text of a version."""

    version_id: int
    start: int
    end: int
    text: str
    document_id: int


class CommitmentDialog(QDialog):
    """Adds, edits, or prepares a commitment. `saved` is its id; `draft` the fields, where a draft was to be edited."""

    def __init__(
        self,
        session: Session,
        parent: QWidget,
        *,
        id_: int | None = None,
        words: Marked | None = None,
        draft: Draft | None = None,
        issued: date | None = None,
        speaking: Speaking | None = None,
    ) -> None:
        super().__init__(parent)
        self._speaking = speaking
        self._session, self._id, self._words = session, id_, words
        self._known = commitments.get(session.store, id_) if id_ else None
        self._given = draft
        self.saved, self.draft = id_ or 0, draft
        anchor = issued or self._anchor()
        self._make_fields(anchor)
        if self._known:
            self._begin = _draft_of(self._known)
        elif words:
            self._begin = marking.draft_from_words(session.store, words.version_id, words.start, words.end)
        else:
            self._begin = draft or Draft("")
        self._lay_out()
        self._fill(self._begin)
        self.title.setFocus()
        self.title.selectAll()
        app = QApplication.instance()
        if isinstance(app, QApplication) and speaking:
            app.focusChanged.connect(self._light)

    def _anchor(self) -> date | None:
        """The day that relative dates count from: that of the document which the commitment rests on."""
        passage = next(iter(self._known.passages), None) if self._known else None
        document = self._words.document_id if self._words else passage.document_id if passage else None
        return documents.get(self._session.store, document).facts.issued if document else None

    # --- building

    def _make_fields(self, anchor: date | None) -> None:
        known = parties.names(self._session.store)
        self.title = QLineEdit(placeholderText=self.tr("What is promised, in a few words"))
        self.title.setMaxLength(commitments.LONGEST_TITLE)
        self.title.setAccessibleName(self.tr("Title"))
        self.statement = self._text_field(
            self.tr("Statement"), self.tr("The promise in full, in the source's words"), 4
        )
        self.kind, self.strength = QComboBox(), QComboBox()
        for kind in Kind:
            self.kind.addItem(words.say(words.KIND[kind]), kind)
        for strength in Strength:
            self.strength.addItem(words.say(words.STRENGTH[strength]), strength)
        self.kind.setAccessibleName(self.tr("Kind"))
        self.strength.setAccessibleName(self.tr("Strength"))
        self.pledgors = forms.Names(self.tr("By whom"), known)
        self.beneficiaries = forms.Names(self.tr("For whom"), known)
        self.quantities, self.due = forms.QuantityRows(), forms.DueField(anchor)
        self.tags = QLineEdit(placeholderText=self.tr("Words of your own, separated by commas"))
        self.tags.setAccessibleName(self.tr("Tags"))
        self.note = self._text_field(self.tr("Note"), "", 2)
        self.title_error, self.error = fields.error_line(), fields.error_line()

    def _text_field(self, name: str, hint: str, lines: int) -> QPlainTextEdit:
        field = named(QPlainTextEdit(tabChangesFocus=True, placeholderText=hint), "field")
        field.setAccessibleName(name)
        field.setFixedHeight(round(self.fontMetrics().lineSpacing() * (lines + 0.9)) + 8)
        return field

    def _lay_out(self) -> None:
        heading, done = self._headings()
        self.setWindowTitle(heading)
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(20, 18, 20, 8)
        inner.addLayout(self._make_form())
        inner.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        box, self.save = fields.buttons(self, done)
        box.accepted.connect(self._save)
        box.rejected.connect(self.reject)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 4, 20, 16)
        foot.addWidget(self.error)
        foot.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if self._speaking:
            column.addWidget(self._speaking)
        column.addWidget(area, 1)
        column.addLayout(foot)
        letter, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(min(84 * letter, room.width() - 40), min(page.sizeHint().height() + 110, room.height() - 60))

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        nature = QHBoxLayout()
        nature.setSpacing(6)
        nature.addWidget(self.kind, 1)
        nature.addWidget(self.strength, 1)
        kind_label = QLabel(self.tr("&Kind and strength"))
        kind_label.setBuddy(self.kind)
        form.addRow(self.tr("&Title"), forms.stacked(self.title, self.title_error))
        form.addRow(self.tr("&Statement"), self.statement)
        form.addRow(kind_label, nature)
        form.addRow(self.tr("&By whom"), self.pledgors)
        form.addRow(self.tr("&For whom"), self.beneficiaries)
        form.addRow(self.tr("How &much"), self.quantities)
        form.addRow(self.tr("&Due"), self.due)
        form.addRow(self.tr("Ta&gs"), self.tags)
        form.addRow(self.tr("&Note"), self.note)
        return form

    def _headings(self) -> tuple[str, str]:
        if self._known:
            return self.tr("Edit %1").replace("%1", self._known.ref), self.tr("Save")
        if self._given:
            return self.tr("Edit and accept"), self.tr("Accept")
        return self.tr("Add commitment"), self.tr("Add")

    def _fill(self, draft: Draft) -> None:
        self.title.setText(draft.title)
        self.statement.setPlainText(draft.statement)
        self.kind.setCurrentIndex(self.kind.findData(draft.kind))
        self.strength.setCurrentIndex(self.strength.findData(draft.strength))
        self.pledgors.show_names(draft.pledgors)
        self.beneficiaries.show_names(draft.beneficiaries)
        self.quantities.show_quantities(draft.quantities)
        self.due.show_due(draft.due)
        self.tags.setText(", ".join(draft.tags))
        self.note.setPlainText(draft.note)

    def _light(self, _: QWidget | None, now: QWidget | None) -> None:
        """Light the words that speak for the field in hand."""
        spoken = (
            (self.pledgors, ("actor",)),
            (self.beneficiaries, ("beneficiary",)),
            (self.quantities, ("number",)),
            (self.due, ("period",)),
            (self.kind, ("verb", "hedge", "veto")),
            (self.strength, ("verb", "hedge", "veto")),
        )
        if now and self._speaking and self.isAncestorOf(now):
            kinds = next((kinds for field, kinds in spoken if field is now or field.isAncestorOf(now)), ())
            self._speaking.light_kinds(kinds)

    # --- saving

    def _filled(self) -> Draft:
        """The fields as a draft; raises `Invalid`."""
        return Draft(
            title=" ".join(self.title.text().split()),
            statement=self.statement.toPlainText().strip(),
            kind=Kind(self.kind.currentData()),
            strength=Strength(self.strength.currentData()),
            pledgors=self.pledgors.names(),
            beneficiaries=self.beneficiaries.names(),
            quantities=self.quantities.quantities(),
            due=self.due.due(),
            tags=tuple(name.strip() for name in self.tags.text().replace(";", ",").split(",") if name.strip()),
            note=self.note.toPlainText().strip(),
        )

    def _save(self) -> None:
        fields.say(self.title_error, "")
        fields.say(self.error, "")
        try:
            draft = self._filled()
            if not draft.title:
                raise Invalid("title", self.tr("A commitment needs a title: a few words that say what is promised."))
            self._keep(draft)
        except TrackerError as error:
            self._tell(error)
            return
        self.accept()

    def _keep(self, draft: Draft) -> None:
        if self._known:
            changed = self._changed(draft)
            if changed:
                self._session.run(commitments.edit, [self._known.id], **changed)
        elif self._words:
            mark = self._words
            self.saved = self._session.run(review.add_from_words, mark.version_id, mark.start, mark.end, draft)
        elif self._given:
            self.draft = draft
        else:
            self.saved = self._session.run(commitments.add, draft)

    def _changed(self, draft: Draft) -> dict[str, Any]:
        """The fields that differ from what they were: only those are written, and only those stand in the history."""
        values = {name: getattr(draft, name) for name in commitments.EDITABLE}
        return {name: value for name, value in values.items() if value != getattr(self._begin, name)}

    def _tell(self, error: TrackerError) -> None:
        field = error.field if isinstance(error, Invalid) else ""
        if field == "title":
            fields.say(self.title_error, str(error))
            self.title.setFocus()
        elif field == "due":
            self.due.edit.setFocus()  # it says itself what is wrong
        elif field != "value":  # a quantity says so beside it, too
            fields.say(self.error, str(error))


def _draft_of(known: Commitment) -> Draft:
    """The fields of a commitment as they are."""
    readings = tuple(
        Reading(d.edtf, d.earliest, d.latest, d.start, d.rule, d.anchor, d.label) for d in known.deadlines if d.edtf
    )
    plain = {name: getattr(known, name) for name in ("title", "statement", "kind", "strength", "tags", "note")}
    return Draft(
        **plain,
        pledgors=known.pledgors,
        beneficiaries=known.beneficiaries,
        quantities=tuple(Quantity(t.value, t.unit, t.comparator) for t in known.targets),
        due=Due(known.deadlines[0].phrase, readings) if known.deadlines else None,
    )
