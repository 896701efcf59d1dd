"""Fields that more than one dialog has: evidence, forms, and the sentence that says what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tracker import dates
from tracker.errors import Invalid, TrackerError
from tracker.judging import evidence_from
from tracker.model import EvidenceDraft, EvidenceKind
from ui import words
from ui.dialogs.weighing import Weighing
from ui.panels.elided import Elided
from ui.panels.pieces import hidden, named

MOST_IN_SIGHT = 2


def error_line() -> QLabel:
    """Where a dialog says what is wrong."""
    label = named(hidden(QLabel(wordWrap=True)), "error")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def say(label: QLabel, sentence: str) -> None:
    """Show a sentence, or nothing where it is ''."""
    label.setText(sentence)
    label.setVisible(bool(sentence))
    grow(label)


class Override(QLineEdit):
    """Why something stands all the same: shown once the program asks, and kept with the entry."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.hide()

    def ask(self, error: QLabel, question: TrackerError) -> None:
        """Show what is in doubt, and the field for the reason."""
        self.show()
        say(error, question.message)
        self.setFocus()


def grow(inside: QWidget) -> None:
    """Make the dialog that a widget is in as high as what it holds now needs; a layout with wrapped words does not."""
    dialog, layout = inside.window(), inside.window().layout()
    if dialog.isVisible() and layout:
        within: QWidget | None = inside
        while within:  # from the inside out: each tells the next how high it is
            if own := within.layout():
                own.activate()
            within.updateGeometry()
            within = within.parentWidget() if within is not dialog else None
        needed = max(layout.totalHeightForWidth(dialog.width()), layout.totalMinimumSize().height())
        dialog.resize(dialog.width(), max(dialog.height(), needed))


class Form(QGridLayout):
    """Names with their fields, in two columns; it knows how high wrapped words are, as Qt's own form does not."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(9)
        self.setColumnStretch(1, 1)

    def add(self, name: str, field: QWidget) -> None:
        """A field in a new row; the key marked in its name (&) leads to it."""
        row = self.rowCount()
        if name:
            label = QLabel(name)
            label.setBuddy(field)
            label.setContentsMargins(0, 5, 0, 0)
            self.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        fixed = field.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed
        self.addWidget(field, row, 1, Qt.AlignmentFlag.AlignLeft if fixed else Qt.AlignmentFlag(0))


def buttons(dialog: QWidget, words: str) -> tuple[QDialogButtonBox, QPushButton]:
    """The buttons of a dialog: one that does it, with its words, and Cancel. Ctrl+Enter does it from any field."""
    box = QDialogButtonBox(dialog)
    done = box.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
    done.setDefault(True)
    box.addButton(QDialogButtonBox.StandardButton.Cancel)  # after the other, as the Tab key shall find them
    for key in ("Ctrl+Return", "Ctrl+Enter"):
        QShortcut(QKeySequence(key), dialog).activated.connect(box.accepted)
    return box, done


def dropped(data: QMimeData) -> list[str]:
    """The files and addresses that were dropped, each as its path or address."""
    return [url.toLocalFile() or url.toString() for url in data.urls()]


def in_a_row(*widgets: QWidget) -> QWidget:
    """Widgets side by side, as one field."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    made.setFocusProxy(widgets[0])
    return made


class EvidenceField(QWidget):
    """One piece of evidence: a file, a link or a quote; what it says in the analyst's words; when it happened."""

    left = Signal()  # it is not wanted any more
    resized = Signal()

    def __init__(self, kind: EvidenceKind, *, stays: bool) -> None:
        super().__init__()
        self.kind, self.source = QComboBox(), QLineEdit()
        for each in (EvidenceKind.FILE, EvidenceKind.LINK, EvidenceKind.QUOTE):
            self.kind.addItem(words.say(words.EVIDENCE[each]), each)
        self.kind.setAccessibleName(self.tr("Kind of evidence"))
        self.choose = QPushButton(self.tr("Choose…"), autoDefault=False)
        self.choose.setAccessibleName(self.tr("Choose a file"))
        self.says, self.happened = QLineEdit(), QLineEdit()
        self.says.setPlaceholderText(self.tr("What it says, in your words"))
        self.says.setAccessibleName(self.tr("What the evidence says"))
        self.happened.setPlaceholderText(self.tr("When it happened"))
        self.happened.setAccessibleName(self.tr("When it happened"))
        self.happened.setToolTip(self.tr("A day (2025-06-17), a month (2025-06) or a year; may stay empty"))
        self.weighing = hidden(Weighing())
        self.details = named(QPushButton(self.tr("Details"), autoDefault=False), "way")
        self.details.setCheckable(True)
        self.details.toggled.connect(self._show_details)
        self._leave = QPushButton("✕", autoDefault=False)
        self._lay_out(stays)
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.kind.setCurrentIndex(list(EvidenceKind).index(kind))
        self.source.textEdited.connect(self._guess)
        self._show_kind()

    def _lay_out(self, stays: bool) -> None:
        named(self._leave, "flat").setAccessibleName(self.tr("Remove this evidence"))
        self._leave.setToolTip(self.tr("Remove this evidence"))
        self._leave.setVisible(not stays)
        self._leave.clicked.connect(self.left)
        self.choose.clicked.connect(self._ask_for_file)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.kind, 0, 0)
        grid.addWidget(self.source, 0, 1)
        grid.addWidget(self.choose, 0, 2)
        grid.addWidget(self._leave, 0, 3)
        grid.addWidget(self.says, 1, 0, 1, 2)
        grid.addWidget(self.happened, 1, 2, 1, 1 if stays else 2)
        grid.addWidget(self.details, 2, 0)
        grid.addWidget(self.weighing, 3, 0, 1, 4)
        letter = self.fontMetrics().averageCharWidth()
        self.happened.setFixedWidth(27 * letter)
        self.choose.setFixedWidth(27 * letter - (0 if stays else 5 * letter))
        self._leave.setFixedWidth(5 * letter - 6)

    def come_before(self, widget: QWidget) -> None:
        """Let the Tab key come through these fields, in their order, before it comes to a widget."""
        last: QWidget = widget.previousInFocusChain() or widget
        own = (self.kind, self.source, self.choose, self.says, self.happened, self.details)
        for field in (*own, *self.weighing.fields(), self._leave, widget):
            self.setTabOrder(last, field)
            last = field

    def chosen(self) -> EvidenceKind:
        """What kind of evidence it is."""
        return EvidenceKind(self.kind.currentData())

    def draft(self) -> EvidenceDraft | None:
        """The evidence as filled in, None where it is empty; raises `Invalid` on a day that is none."""
        source, happened = self.source.text().strip(), self.happened.text().strip()
        if not source:
            if self.says.text().strip() or happened:
                self.source.setFocus()
                raise Invalid("evidence", self.tr("Evidence needs a file, an address or quoted words."))
            return None
        if happened:
            self._check(happened)
        typed = evidence_from(source)
        plain = typed.source if typed.kind is self.chosen() else source
        return self.weighing.applied(EvidenceDraft(self.chosen(), plain, self.says.text().strip(), happened))

    def _show_details(self, shown: bool) -> None:
        self.weighing.setVisible(shown)
        self.resized.emit()
        grow(self)

    def _check(self, happened: str) -> None:
        try:
            dates.bounds(happened)
        except Invalid as error:
            self.happened.setFocus()
            said = self.tr("“%1” is no day: write 2025-06-17, 2025-06 or 2025, or leave it empty.")
            raise Invalid("happened", said.replace("%1", happened)) from error

    def _show_kind(self) -> None:
        kind = self.chosen()
        hints = {
            EvidenceKind.FILE: self.tr("Path of a file, or drop it here"),
            EvidenceKind.LINK: self.tr("https://…"),
            EvidenceKind.QUOTE: self.tr("The words as they stand there"),
        }
        self.source.setPlaceholderText(hints[kind])
        self.source.setAccessibleName(self.tr("Evidence: %1").replace("%1", words.say(words.EVIDENCE[kind])))
        self.choose.setEnabled(kind is EvidenceKind.FILE)

    def _guess(self, text: str) -> None:
        """An address or words in quotation marks say themselves what they are."""
        kind = evidence_from(text).kind if text.strip() else EvidenceKind.FILE
        if kind is not EvidenceKind.FILE:
            self.kind.setCurrentIndex(list(EvidenceKind).index(kind))

    def _ask_for_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"))
        if name:
            self.source.setText(name)


class EvidenceFields(QWidget):
    """Any number of pieces of evidence, none at first; files and addresses may be dropped on it."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[EvidenceField] = []
        self.setAcceptDrops(True)
        self.more = named(QPushButton(self.tr("Add evidence"), autoDefault=False), "way")
        self.more.clicked.connect(lambda: self.add().source.setFocus())
        self._pieces, self._area = QVBoxLayout(), QScrollArea(widgetResizable=True)
        self._hint = Elided("muted")
        self._hint.setText(self.tr("a file, a link or a quote; files may be dropped here"))
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        self._pieces = QVBoxLayout(inside)
        self._pieces.setContentsMargins(0, 0, 0, 0)
        self._pieces.setSpacing(12)
        self._area.setWidget(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.hide()
        foot = QGridLayout()
        foot.addWidget(self.more, 0, 0)
        foot.addWidget(self._hint, 0, 1)
        foot.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        column.addLayout(foot)

    def add(self, source: str = "") -> EvidenceField:
        """Make room for one more piece and give its fields."""
        kind = evidence_from(source).kind if source else EvidenceKind.FILE
        made = EvidenceField(kind, stays=False)
        made.source.setText(source)
        made.left.connect(lambda: self._remove(made))
        made.resized.connect(self._fit)
        self.rows.append(made)
        self._pieces.addWidget(made)
        self._fit()
        made.come_before(self.more)
        return made

    def drafts(self) -> list[EvidenceDraft]:
        """The evidence filled in, each as a draft; raises `Invalid` where a piece cannot be meant."""
        return [draft for row in self.rows if (draft := row.draft())]

    def _remove(self, row: EvidenceField) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self._fit()
        self.more.setFocus()

    def _fit(self) -> None:
        """As high as the pieces are, up to a few; more are scrolled, so that the dialog stays on the screen."""
        shown = self.rows[:MOST_IN_SIGHT]
        height = sum(row.sizeHint().height() for row in shown) + self._pieces.spacing() * max(len(shown) - 1, 0)
        self._area.setFixedHeight(height + 2)
        self._area.setVisible(bool(self.rows))
        self._hint.setVisible(not self.rows)
        grow(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for source in dropped(event.mimeData()):
            self.add(source)
        event.acceptProposedAction()
