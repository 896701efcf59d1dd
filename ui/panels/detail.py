"""One commitment on a calm page: what was promised in which words, by when, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tracker import commitments, documents, judging, signals, standing
from tracker.errors import NotFound
from tracker.model import Change
from tracker.record import Commitment, Deadline, PassageRef
from tracker.standing import Pace
from ui import words
from ui.empty import Empty
from ui.panels.charts import Burn, BurnUp, DeadlineBar, Span
from ui.panels.pieces import Quote, StatusShape, clear, label, named, rule
from ui.panels.trail import Trail
from ui.session import Session
from ui.theme import Theme

FROM_THIS_WINDOW = ("status", "progress", "evidence", "edit")


class DetailPanel(QFrame):
    """Follows every change of the commitment that it shows, and stays where it was scrolled to."""

    opened = Signal(int)  # show its words in the document
    document_opened = Signal(int)

    def __init__(self, session: Session, theme: Theme, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session, self._theme = session, theme
        self._id = 0
        self._title, self._reference = label("", "statement"), label("", "reference")
        self._shape, self._verdict = StatusShape(theme), label("", "heading")
        self._signal = label("", "muted")
        self._withdrawn = label("", "error")
        self._quote, self._source = Quote(), named(QPushButton(), "link")
        self._source.clicked.connect(lambda: self.opened.emit(self._id))
        self._facts = QGridLayout()
        self._bar, self._readings, self._burn = DeadlineBar(theme), label("", "muted"), BurnUp(theme)
        self._trail = Trail(session, theme)
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

    # --- building

    def _lay_out(self, actions: dict[str, QAction]) -> None:
        page = named(QWidget(), "content")
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 16, 18, 20)
        column.setSpacing(8)
        self._facts.setHorizontalSpacing(14)
        self._facts.setVerticalSpacing(5)
        self._facts.setColumnStretch(1, 1)
        column.addWidget(self._reference)
        column.addWidget(self._title)
        column.addLayout(self._verdict_row())
        column.addWidget(self._signal)
        column.addWidget(self._withdrawn)
        column.addLayout(self._buttons(actions))
        column.addWidget(rule())
        column.addWidget(self._quote)
        column.addWidget(self._source, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(rule())
        column.addLayout(self._facts)
        for widget in (self._bar, self._readings, self._burn, self._trail):
            column.addWidget(widget)
        column.addStretch(1)
        self._area.setWidget(page)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._area)
        self._stack.addWidget(self._empty)

    def _verdict_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._shape)
        row.addWidget(self._verdict, 1)
        return row

    def _buttons(self, actions: dict[str, QAction]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for key in FROM_THIS_WINDOW:
            button = QToolButton()
            button.setDefaultAction(actions[key])
            words_ = actions[key].text().replace("&", "").rstrip("…")
            button.setAccessibleName(words_)
            button.setToolTip(f"{words_} ({actions[key].shortcut().toString()})")
            with_words = key == "status"
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if with_words else style.ToolButtonIconOnly)
            row.addWidget(button)
        row.addStretch(1)
        return row

    # --- showing

    def _show(self, known: Commitment) -> None:
        store, today = self._session.store, self._session.today
        entries = judging.progress(store, known.id)
        paces = list(standing.paces_of(store, known, today))
        now = judging.situation(known, entries, today)
        self._reference.setText(
            f"{known.ref} · {words.say(words.KIND[known.kind])} · {words.say(words.STRENGTH[known.strength])}"
        )
        self._title.setText(known.title)
        self._shape.show_status(known.status)
        timing = words.say(words.TIMING[signals.timing(now)])
        parts = (words.status(known.status), words.day(known.status_on), timing)
        self._verdict.setText(" · ".join(part for part in parts if part))
        judged = signals.assess(now, today)
        self._signal.setText(self.tr("Signal (computed): %1").replace("%1", words.signals(judged.signals)))
        self._withdrawn.setText(self.tr("Withdrawn: %1").replace("%1", known.withdrawn))
        self._withdrawn.setVisible(bool(known.withdrawn))
        self._show_source(known)
        self._show_facts(known, paces)
        self._show_deadline(known)
        self._show_burn(known, paces)
        evidence, history = judging.evidence(store, known.id), store.history(known.id)
        self._trail.show_trail(judging.statuses(store, known.id), entries, known.targets, evidence, history)

    def _show_source(self, known: Commitment) -> None:
        primary = next((p for p in known.passages if p.role == "primary"), None)
        focus = next((p for p in known.passages if p.role == "focus"), None)
        self._quote.show_quote(
            primary.exact if primary else known.statement, _lit(primary, focus), self._theme.roles["lit_strong"]
        )
        self._quote.setVisible(bool(primary or known.statement))
        self._source.setVisible(primary is not None)
        if primary:
            facts = documents.get(self._session.store, primary.document_id).facts
            page = self.tr(", page %1").replace("%1", str(primary.page)) if primary.page else ""
            name = facts.publisher or facts.title
            self._source.setText(
                self.tr("Show in %1").replace("%1", f"{name[:40]}{'…' if len(name) > 40 else ''}{page}")
            )
            self._source.setToolTip(facts.title)

    def _show_facts(self, known: Commitment, paces: list[Pace]) -> None:
        clear(self._facts)
        self._fact(self.tr("By whom"), "; ".join(known.pledgors) or self.tr("not said"))
        if known.beneficiaries:
            self._fact(self.tr("For whom"), "; ".join(known.beneficiaries))
        for pace in paces:
            self._fact(self.tr("How much"), self._quantity(pace))
        self._fact(self.tr("By when"), self._due(known))
        if known.tags:
            self._fact(self.tr("Tags"), ", ".join(known.tags))
        if known.note:
            self._fact(self.tr("Note"), known.note)

    def _fact(self, name: str, value: str) -> None:
        row = self._facts.rowCount()
        self._facts.addWidget(label(name, "muted", wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(label(value), row, 1)

    def _quantity(self, pace: Pace) -> str:
        target = pace.target
        sign = {"=": "", "+by": "+", "~": "≈ ", ">=": "≥ ", "<=": "≤ "}[target.comparator]
        said = f"{sign}{words.number(target.value)} {target.unit}\n"
        if pace.reached is None or pace.as_of is None:
            said += self.tr("reached: no data")
        else:
            share = f" ({words.percent(pace.assessment.share)})" if pace.assessment.share is not None else ""
            said += self.tr("reached: %1%2 as of %3").replace("%1", words.number(pace.reached)).replace("%2", share)
            said = said.replace("%3", words.day(pace.as_of))
        if pace.expected:
            low, high = (words.number(round(value)) for value in pace.expected)
            day = words.day(pace.assessment.day)
            said += "\n" + self.tr("even pace on %1: %2 to %3").replace("%1", day).replace("%2", low).replace(
                "%3", high
            )
        return said

    def _due(self, known: Commitment) -> str:
        if not known.deadlines:
            return self.tr("no date in the source")
        first = known.deadlines[0]
        phrase = f"“{first.phrase}”" if first.phrase and first.phrase != known.due else ""
        if not first.edtf:
            missing = self.tr("not resolved: the date that it counts from is unknown")
            return f"{phrase}\n{missing}".strip()
        return "\n".join(part for part in (known.due, phrase) if part)

    def _show_deadline(self, known: Commitment) -> None:
        dated = [d for d in known.deadlines if d.earliest and d.latest]
        spans = [Span(d.label, d.start, d.earliest, d.latest) for d in dated if d.earliest and d.latest]
        self._bar.show_spans(spans, self._session.today)
        self._readings.setText("\n".join(self._reading(d, number) for number, d in enumerate(dated)))
        self._readings.setVisible(bool(dated))

    def _reading(self, deadline: Deadline, number: int) -> str:
        first, last = words.day(deadline.earliest), words.day(deadline.latest)
        span = last if first == last else f"{first} – {last}"
        lead = self.tr("Read as") if number == 0 else self.tr("Or as")
        name = deadline.label or deadline.edtf
        counted = ""
        if deadline.anchor:
            counted = self.tr(", counted from %1").replace("%1", words.day(deadline.anchor))
        return f"{lead} {name}: {span}{counted}"

    def _show_burn(self, known: Commitment, paces: list[Pace]) -> None:
        burn = None
        if paces and known.deadlines and known.deadlines[0].start and known.due_earliest and known.due_latest:
            target = paces[0].target
            entries = judging.progress(self._session.store, known.id)
            levels = judging.levels(entries, target.id, self._session.today)
            burn = Burn(
                known.deadlines[0].start,
                known.due_earliest,
                known.due_latest,
                float(target.baseline),
                float(target.value),
                tuple((day, float(value)) for day, value in levels),
                target.unit,
            )
        self._burn.show_burn(burn, self._session.today)

    def _follow(self, change: Change) -> None:
        if self._id:
            self.refresh()


def _lit(primary: PassageRef | None, focus: PassageRef | None) -> tuple[int, int] | None:
    """The focus within the quote, in code points."""
    if not primary or not focus or not primary.start <= focus.start < focus.end <= primary.end:
        return None
    return focus.start - primary.start, focus.end - primary.start
