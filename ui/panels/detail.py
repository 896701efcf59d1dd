"""One commitment on a calm page: what was promised in which words, by when, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from tracker import commitments, documents, judging, ladder, signals, standing
from tracker.errors import NotFound
from tracker.model import Change
from tracker.record import Commitment, PassageRef
from tracker.signals import Assessment
from tracker.standing import Pace
from ui import readings, words
from ui.empty import Empty
from ui.marking import without_mark
from ui.panels.charts import Burn, BurnUp, DeadlineBar, Span
from ui.panels.facts import due_words, quantity_words, reading_words
from ui.panels.ladder import Ladder
from ui.panels.pieces import Elided, Facts, Quote, StatusShape, clear, label, named, reveal, rule
from ui.panels.trail import Trail
from ui.session import Session
from ui.theme import Theme

FROM_THIS_WINDOW = ("status", "progress", "evidence", "edit")


class DetailPanel(QFrame):
    """Follows every change of the commitment that it shows, and stays where it was scrolled to."""

    opened = Signal(int)  # show its words in the document
    document_opened = Signal(int)
    related_opened = Signal(int)
    relation_wanted = Signal(object)  # decide over this tracker.relations.Relation
    answer_wanted = Signal(object)  # answer this tracker.notes.Note

    def __init__(self, session: Session, theme: Theme, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session, self._theme = session, theme
        self._id = 0
        self._title, self._reference = label("", "statement"), label("", "reference")
        self._shape, self._verdict = StatusShape(theme), label("", "heading")
        self._signal, self._outlook = label(), label("", "muted")
        self._withdrawn = label("", "error")
        self._quote, self._sources = Quote(), QVBoxLayout()
        self._facts, self._missing = Facts(), QVBoxLayout()
        self._bar, self._readings, self._burns = DeadlineBar(theme), label("", "muted"), QVBoxLayout()
        self._ladder, self._trail = Ladder(theme), Trail(session, theme)
        self._ladder.opened.connect(self.document_opened)
        self._trail.relations.opened.connect(self.related_opened)
        self._trail.relations.decided.connect(self.relation_wanted)
        self._trail.comments.answer_wanted.connect(self.answer_wanted)
        self._empty = Empty(theme, "commitments")
        self._empty.say(
            self.tr("No commitment chosen"), self.tr("Choose one to see its words, its deadline and its story."), ""
        )
        self._area = QScrollArea(widgetResizable=True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Details of the commitment"))
        self._lay_out(actions)
        session.changed.connect(self._follow)
        session.day_changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.show_commitment(0)

    def show_commitment(self, id_: int) -> None:
        """Show a commitment; 0 clears the panel."""
        if id_ != self._id:
            self._area.verticalScrollBar().setValue(0)
        self._id = id_
        self.refresh()

    def refresh(self) -> None:
        """Read it again."""
        try:
            known = commitments.get(self._session.store, self._id) if self._id else None
        except NotFound:  # its making was undone
            known = None
        self._stack.setCurrentWidget(self._area if known else self._empty)
        if known:
            self._show(known)

    def _follow(self, change: Change) -> None:
        """Read again what a change of this commitment, of a related one, or of a name that it shows, has altered."""
        about = {self._id, *self._trail.relations.about}
        if self._id and (
            change.touches("party", "document", "relation")
            or any(entry.step == change.step for id_ in about for entry in self._session.store.history(id_))
        ):
            self.refresh()

    # --- building

    def _lay_out(self, actions: dict[str, QAction]) -> None:
        page = named(QWidget(), "content")
        self._page = column = QVBoxLayout(page)
        column.setContentsMargins(18, 14, 18, 20)
        column.setSpacing(8)
        column.addWidget(self._reference)
        column.addWidget(self._title)
        column.addLayout(self._verdict_row())
        column.addWidget(self._withdrawn)
        column.addWidget(self._computed())
        column.addLayout(self._buttons(actions))
        column.addWidget(rule())
        column.addWidget(self._quote)
        column.addLayout(self._sources)
        column.addWidget(rule())
        for widget in (self._ladder, self._facts, self._missing, self._bar, self._readings, self._burns, self._trail):
            if isinstance(widget, QWidget):
                column.addWidget(widget)
            else:
                column.addLayout(widget)
        column.addStretch(1)
        self._area.setWidget(page)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._area)
        self._stack.addWidget(self._empty)

    def _verdict_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._verdict, 1)
        return row

    def _computed(self) -> QFrame:
        """What the calendar and the numbers say stands apart from what people say."""
        frame = named(QFrame(), "computed")
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 5, 8, 6)
        column.setSpacing(1)
        column.addWidget(self._signal)
        column.addWidget(self._outlook)
        return frame

    def _buttons(self, actions: dict[str, QAction]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        for key in FROM_THIS_WINDOW:
            button = named(QToolButton(), "do" if key == "status" else "")
            button.setDefaultAction(actions[key])
            words_ = without_mark(actions[key].text())
            button.setAccessibleName(words_)
            button.setToolTip(f"{words_} ({actions[key].shortcut().toString()})")
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if key == "status" else style.ToolButtonIconOnly)
            row.addWidget(button)
        row.addStretch(1)
        return row

    # --- showing

    def _show(self, known: Commitment) -> None:
        place = self._area.verticalScrollBar().value()
        store, today = self._session.store, self._session.today
        paces = list(standing.paces_of(store, known, today))
        now = judging.situation(known, judging.progress(store, known.id), today)
        self._reference.setText(
            f"{known.ref} · {words.say(words.KIND[known.kind])} · {words.say(words.STRENGTH[known.strength])}"
        )
        self._title.setText(known.title)
        self._shape.show_status(known.status)
        timing = words.say(words.TIMING[signals.timing(now)])
        parts = (words.status(known.status), words.day(known.status_on), timing)
        self._verdict.setText(" · ".join(part for part in parts if part))
        self._withdrawn.setText(self.tr("Withdrawn: %1").replace("%1", known.withdrawn))
        self._withdrawn.setVisible(bool(known.withdrawn))
        self._show_signal(signals.assess(now, today))
        self._show_words(known)
        self._show_facts(known, paces)
        self._show_deadline(known)
        self._show_burns(known, paces)
        self._trail.show_trail(known)
        reveal(self._page)
        self._area.verticalScrollBar().setValue(place)

    def _show_signal(self, judged: Assessment) -> None:
        self._signal.setText(self.tr("Signal (computed): %1").replace("%1", words.signals(judged.signals)))
        said = []
        if judged.projected:
            said.append(self.tr("At this pace it is reached about %1.").replace("%1", words.day(judged.projected)))
        if judged.stale:
            said.append(self.tr("Nothing was written down for long."))
        self._outlook.setText(" ".join(said))
        self._outlook.setVisible(bool(said))

    def _show_words(self, known: Commitment) -> None:
        clear(self._sources)
        primary = next((p for p in known.passages if p.role == "primary"), None)
        focus = next((p for p in known.passages if p.role == "focus"), None)
        text = primary.exact if primary else known.statement
        self._quote.show_quote(text, _lit(primary, focus), self._theme.roles["lit_strong"])
        self._quote.setVisible(bool(text))
        if primary is None:
            self._sources.addWidget(label(self.tr("Added by hand: no document stands behind it."), "muted"))
        for passage in known.passages:
            if passage is primary:
                self._sources.addWidget(self._source(passage))
        self._ladder.show_rungs(ladder.rungs(self._session.store, known))

    def _source(self, passage: PassageRef) -> Elided:
        """The way to the words in their document."""
        facts = documents.get(self._session.store, passage.document_id).facts
        page = self.tr("page %1").replace("%1", str(passage.page)) if passage.page else ""
        said = ", ".join(part for part in (facts.publisher or facts.title, words.day(facts.issued), page) if part)
        made = Elided(self.tr("Show in %1").replace("%1", said))
        made.setToolTip(facts.title)
        made.clicked.connect(lambda: self.opened.emit(self._id))
        return made

    def _show_facts(self, known: Commitment, paces: list[Pace]) -> None:
        rows = [(self.tr("By whom"), "; ".join(known.pledgors) or self.tr("not said"))]
        rows.append((self.tr("For whom"), "; ".join(known.beneficiaries)))
        rows += [(self.tr("How much"), quantity_words(pace)) for pace in paces]
        rows.append((self.tr("By when"), due_words(known)))
        rows += [(self.tr("Tags"), ", ".join(known.tags)), (self.tr("Note"), known.note)]
        self._facts.show_facts([(name, value) for name, value in rows if value])

    def _show_deadline(self, known: Commitment) -> None:
        dated = [d for d in known.deadlines if d.earliest and d.latest]
        spans = [Span(readings.name(d.label), d.start, d.earliest, d.latest) for d in dated if d.earliest and d.latest]
        self._bar.show_spans(spans, self._session.today)
        said = [reading_words(d, number if len(dated) > 1 else 0) for number, d in enumerate(dated, 1)]
        self._readings.setText("\n".join(line for line in said if line))
        self._readings.setVisible(any(said))
        clear(self._missing)
        waits_for = {d.anchor_document_id for d in known.deadlines if not d.edtf and d.anchor_document_id}
        for document in sorted(waits_for):
            facts = documents.get(self._session.store, document).facts
            self._missing.addWidget(
                label(self.tr("It counts from the date of a document, and that is not known yet:"), "muted")
            )
            opener = Elided(facts.title)
            opener.clicked.connect(lambda _=False, document=document: self.document_opened.emit(document))
            self._missing.addWidget(opener)

    def _show_burns(self, known: Commitment, paces: list[Pace]) -> None:
        """A chart for each quantity that has a pace; one that is not to be exceeded has none."""
        clear(self._burns)
        start = known.deadlines[0].start if known.deadlines else None
        entries = judging.progress(self._session.store, known.id)
        for pace in paces:
            if not pace.expected or not start or not known.due_earliest or not known.due_latest:
                continue
            levels = judging.levels(entries, pace.target.id, self._session.today)
            reached = tuple((day, float(value)) for day, value in levels)
            ends = (float(pace.target.baseline), float(pace.target.value))
            burn = Burn(start, known.due_earliest, known.due_latest, *ends, reached, pace.target.unit)
            self._burns.addWidget(BurnUp(self._theme, burn, self._session.today))


def _lit(primary: PassageRef | None, focus: PassageRef | None) -> tuple[int, int] | None:
    """The focus within the quote, in code points."""
    if not primary or not focus or not primary.start <= focus.start < focus.end <= primary.end:
        return None
    return focus.start - primary.start, focus.end - primary.start
