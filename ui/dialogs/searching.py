"""Writing a search down: where, with which words, up to when, and what was found; also when that was nothing."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from tracker import commitments, searches
from tracker.errors import TrackerError
from tracker.searches import Search
from ui import words
from ui.dialogs import fields
from ui.dialogs.day import DayField
from ui.marking import without_mark
from ui.panels.pieces import label
from ui.session import Session
from ui.theme import Theme


class SearchDialog(QDialog):
    """A search for evidence of one commitment."""

    def __init__(self, session: Session, theme: Theme, id_: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._id = session, id_
        self._known = commitments.get(session.store, id_)
        self.setWindowTitle(self.tr("Log a search for %1").replace("%1", self._known.ref))
        self.place, self.queries, self.languages, self.note = (QLineEdit() for _ in range(4))
        self.place.setPlaceholderText(self.tr("mfa.gov.cn; Xinhua; the ministry's yearbook"))
        self.queries.setPlaceholderText(self.tr("the words that were looked for"))
        self.languages.setPlaceholderText(self.tr("en, zh"))
        self.on = DayField(session.today, self.tr("Made on"), theme)
        self.until = DayField(session.today, self.tr("Covers up to"), theme)
        self.results = {result: QRadioButton(words.say(words.FOUND[result])) for result in searches.RESULTS}
        self.results["none"].setChecked(True)
        self.again = QCheckBox(self.tr("Look again on"))
        self.next = DayField(self._usual(), self.tr("Look again on"), theme)
        self.again.setChecked(True)
        self.error = fields.error_line()
        self._lay_out()
        self.again.toggled.connect(self.next.setEnabled)
        self.results["found"].toggled.connect(lambda found: self.again.setChecked(not found))
        self.place.setFocus()

    def _lay_out(self) -> None:
        form = fields.Form()
        names = (self.tr("&Where"), self.tr("&Words"), self.tr("&Languages"))
        for name, field in zip(names, (self.place, self.queries, self.languages), strict=True):
            field.setAccessibleName(without_mark(name))
            form.add(name, field)
        form.add(self.tr("&Made on"), self.on)
        form.add(self.tr("Covers &up to"), self.until)
        group = QButtonGroup(self)
        for button in self.results.values():
            group.addButton(button)
        form.add(self.tr("&Found"), fields.in_a_row(*self.results.values()))
        form.add("", fields.in_a_row(self.again, self.next))
        self.note.setAccessibleName(self.tr("Note"))
        form.add(self.tr("&Note"), self.note)
        form.add("", self.error)
        box, _ = fields.buttons(self, self.tr("Log"))
        box.accepted.connect(self._log)
        box.rejected.connect(self.reject)
        hint = self.tr("“Nothing found” is an observation with a day. It never counts as failure.")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(label(self._known.title, "heading"))
        column.addLayout(form)
        column.addWidget(label(hint, "muted"))
        column.addStretch(1)
        column.addWidget(box)
        self.setMinimumWidth(86 * self.fontMetrics().averageCharWidth())

    def _usual(self) -> date:
        return searches.next_look("none", self._session.today) or self._session.today

    def _log(self) -> None:
        try:
            result = next(name for name, button in self.results.items() if button.isChecked())
            made = Search(
                self.place.text(),
                self.queries.text(),
                self.on.day(),
                result,
                tuple(filter(None, (word.strip() for word in self.languages.text().split(",")))),
                covers_to=self.until.day(),
                next_due=self.next.day() if self.again.isChecked() else None,
                note=self.note.text(),
            )
            self._session.run(searches.log, self._id, made)
        except TrackerError as error:
            fields.say(self.error, str(error))
            return
        self.accept()
