"""The candidate at hand: its fields, the words that speak for each, its doubts, what is missing, and the decisions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tracker import alike, experience, review
from tracker.alike import Likeness
from tracker.experience import Decided
from tracker.model import Candidate, Tier
from tracker.record import StoredCandidate
from tracker.store import Store
from ui import forms, words
from ui.marking import translate
from ui.panels.pieces import clear, in_order, label, named
from ui.session import Session
from ui.theme import Theme

MOST_ALIKE = 2
DOT = 0.52
"""The size of the meter's dots, of the height of a line."""


class CandidatePanel(QFrame):
    """Shows a candidate and asks for decisions. `lit` names the kinds of words that a field rests on, [] for all."""

    lit = Signal(list)
    decided = Signal(str)  # accept, edit, reject, split, merge, open or reconsider
    restatement_wanted = Signal(int)  # of this commitment
    candidate_wanted = Signal(int)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session = session
        self._item: StoredCandidate | None = None
        self.meter = Meter(theme)
        self._decision = label("", "heading")
        self._facts, self._doubts = QVBoxLayout(), QVBoxLayout()
        self.accept = self._button(self.tr("Accept"), "A", "accept")
        self.edit = self._button(self.tr("Edit…"), "E", "edit")
        self.reject = self._button(self.tr("Reject…"), "X", "reject")
        self.split = named(self._button(self.tr("Split…"), "S", "split"), "flat")
        self.merge = named(self._button(self.tr("Merge…"), "M", "merge"), "flat")
        self.reconsider = self._button(self.tr("Reconsider"), "U", "reconsider")
        self.open = self._button(self.tr("Open commitment"), "O", "open")
        self.split.setToolTip(self.tr("Make several candidates of this one (S)"))
        self.merge.setToolTip(self.tr("Make one of the chosen candidates, or another wording of a commitment (M)"))
        self._area = QScrollArea(widgetResizable=True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.show_candidate(None)

    def _lay_out(self) -> None:
        page = named(QWidget(), "content")
        column = QVBoxLayout(page)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        self._facts.setSpacing(0)
        self._doubts.setSpacing(4)
        column.addWidget(self._decision)
        column.addLayout(self._facts)
        column.addLayout(self._doubts)
        column.addStretch(1)
        self._area.setWidget(page)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (first, (self.accept, self.edit, self.reject, self.open, self.reconsider)),
            (second, (self.split, self.merge)),
        ):
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 8, 14, 8)
        foot.setSpacing(2)
        foot.addLayout(first)
        foot.addLayout(second)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.meter)
        whole.addWidget(self._area, 1)
        whole.addLayout(foot)

    def _button(self, text: str, key: str, name: str) -> QPushButton:
        button = QPushButton(f"{text}  {key}", autoDefault=False)
        button.setAccessibleName(text.rstrip("…"))
        button.clicked.connect(lambda: self.decided.emit(name))
        return button

    def show_candidate(self, item: StoredCandidate | None) -> None:
        """Show a candidate, or nothing."""
        self._item = item
        clear(self._facts)
        clear(self._doubts)
        self.setEnabled(item is not None)
        self.meter.show_candidate(item.candidate if item else None)
        state = item.state if item else ""
        undecided = state in ("", "new")
        for button in (self.accept, self.edit):
            button.setVisible(undecided or state == "rejected")
        for button in (self.reject, self.split, self.merge):
            button.setVisible(undecided)
        self.open.setVisible(state == "accepted")
        self.reconsider.setVisible(state == "rejected")
        self._decision.setText(self._said(item) if item else "")
        self._decision.setVisible(bool(self._decision.text()))
        if item:
            self._show_facts(item.candidate)
            self._show_doubts(item)
            facts = (self._area.widget() or self).findChildren(QWidget)
            made = (self.accept, self.edit, self.reject, self.open, self.reconsider, self.split, self.merge)
            in_order(*facts, *made)

    def _said(self, item: StoredCandidate) -> str:
        if item.state == "rejected":
            return self.tr("Rejected: %1").replace("%1", item.reason)
        if item.state == "accepted":
            return self.tr("Accepted as C-%1").replace("%1", f"{item.commitment_id or 0:04d}")
        if item.state in ("split", "merged"):
            return item.reason[:1].upper() + item.reason[1:]
        if item.candidate.tier is Tier.VETOED:
            return self.tr("Set aside: %1").replace("%1", item.candidate.veto)
        return ""

    def _show_facts(self, found: Candidate) -> None:
        missing = self.tr("not said")
        amounts = "; ".join(words.quantity(q) for q in found.quantities)
        verbs = " … ".join(" ".join(span.text.split()) for span in found.why if span.kind == "verb")
        kind, strength = words.say(words.KIND[found.kind]), words.say(words.STRENGTH[found.strength])
        due = f"“{found.due.phrase}”\n{forms.due(found.due)}" if found.due else missing
        sure = f"{round(found.confidence * 100)} %"
        self._fact(self.tr("By whom"), "; ".join(found.pledgors) or missing, ["actor"])
        self._fact(self.tr("Binds by"), f"“{verbs}” · {strength}" if verbs else strength, ["verb", "hedge", "veto"])
        if found.quantities:
            self._fact(self.tr("How much"), amounts, ["number"])
        self._fact(self.tr("By when"), due, ["period"])
        if found.beneficiaries:
            self._fact(self.tr("For whom"), "; ".join(found.beneficiaries), ["beneficiary"])
        certain = self.tr("%1 sure").replace("%1", sure)
        self._fact(self.tr("Kind"), f"{kind} · {certain} · {found.rule}", [])

    def _fact(self, name: str, value: str, kinds: list[str]) -> None:
        fact = Fact(name, value, bool(kinds))
        fact.entered.connect(lambda: self.lit.emit(kinds))
        fact.left.connect(lambda: self.lit.emit([]))
        self._facts.addWidget(fact)

    def _show_doubts(self, item: StoredCandidate) -> None:
        for doubt in item.candidate.doubts:
            self._doubts.addWidget(_indented(f"?  {doubt}"))
        self._session.ask("alike", lambda store: _known(store, item), lambda known: self._show_known(item, known))

    def _show_known(self, item: StoredCandidate, known: Known) -> None:
        if item is not self._item:  # another one is at hand meanwhile
            return
        rule = known.rule
        if rule:
            said = self.tr("Of this rule, %1 of %2 were accepted here.").replace("%1", str(rule.accepted))
            self._doubts.addWidget(_indented(f"✓  {said.replace('%2', str(rule.all))}"))
        for other in known.commitments if item.state == "new" else ():
            said = self.tr("Reads like %1: %2").replace("%1", other.ref).replace("%2", other.words)
            take = self.tr("Take as another wording of %1").replace("%1", other.ref)
            self._show_like(said, take, partial(self.restatement_wanted.emit, other.id))
        for other in known.candidates:
            words_ = " ".join(other.words.split())
            said = self.tr("Said again in %1: %2").replace("%1", other.ref).replace("%2", words_)
            self._show_like(
                said, self.tr("Go to %1").replace("%1", other.ref), partial(self.candidate_wanted.emit, other.id)
            )

    def _show_like(self, said: str, button: str, act: Callable[[], object]) -> None:
        self._doubts.addWidget(_indented(f"≈  {said}"))
        made = named(QPushButton(button, autoDefault=False), "flat")
        made.clicked.connect(lambda: act())
        self._doubts.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows about a candidate: how its rule did, and what reads like it."""

    rule: Decided | None
    commitments: list[Likeness]
    candidates: list[Likeness]


def _known(store: Store, item: StoredCandidate) -> Known:
    others = alike.candidates_like(item, review.candidates(store, item.document_id))
    mine = item.commitment_id
    return Known(
        experience.decided(store).get(item.candidate.rule),
        [like for like in alike.commitments_like(store, item.candidate) if like.id != mine][:MOST_ALIKE],
        others[:MOST_ALIKE],
    )


def _indented(text: str) -> QWidget:
    made = label(text, "muted")
    made.setContentsMargins(6, 0, 6, 0)
    return made


def usual_reasons(found: Candidate) -> list[str]:
    """Why candidates are turned down, the likeliest for this one first."""
    usual = [
        translate("candidate", "no promise: it describes or comments"),
        translate("candidate", "done already"),
        translate("candidate", "calls upon others"),
        translate("candidate", "too vague to check"),
        translate("candidate", "repeats another promise"),
        translate("candidate", "part of another promise"),
    ]
    return [found.veto, *usual] if found.veto else usual


class Fact(QFrame):
    """A field and its value. While it has the focus or the pointer, its words are lit in the text."""

    entered = Signal()
    left = Signal()

    def __init__(self, name: str, value: str, rests_on_words: bool) -> None:
        super().__init__()
        self.setObjectName("fact")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if rests_on_words else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{name}: {value}")
        lead, said = label(name, "muted"), label(value)
        lead.setFixedWidth(11 * self.fontMetrics().averageCharWidth())
        lead.setAlignment(Qt.AlignmentFlag.AlignTop)
        for part in (lead, said):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(5, 2, 5, 2)
        row.setSpacing(8)
        row.addWidget(lead)
        row.addWidget(said, 1)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.entered.emit()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.entered.emit()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.left.emit()
        super().focusOutEvent(event)


class Meter(QWidget):
    """Which of the five elements of a promise the words name: a filled dot for each of them, a ring for the others."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._elements: list[tuple[str, bool]] = []
        theme.changed.connect(self.update)

    def show_candidate(self, found: Candidate | None) -> None:
        """Show what a candidate has; nothing for None."""
        self._elements = self._of(found) if found else []
        missing = ", ".join(name for name, there in self._elements if not there)
        self.setAccessibleName(
            self.tr("Missing: %1").replace("%1", missing) if missing else self.tr("Nothing is missing")
        )
        self.update()

    def missing(self) -> list[str]:
        """The elements that the words do not name."""
        return [name for name, there in self._elements if not there]

    def _of(self, found: Candidate | None) -> list[tuple[str, bool]]:
        there = (
            (found.pledgors, found.focus, found.quantities, found.due and found.due.preferred, found.beneficiaries)
            if found
            else ((),) * 5
        )
        names = (self.tr("who"), self.tr("what"), self.tr("how much"), self.tr("by when"), self.tr("for whom"))
        return [(name, bool(element)) for name, element in zip(names, there, strict=True)]

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        letters = sum(self.fontMetrics().horizontalAdvance(name) for name, _ in self._of(None))
        return QSize(round(letters + 5 * (height * DOT + 6) + 4 * 8) + 2 * 16, round(height * 1.9))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, roles = QPainter(self), self._theme.roles
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), roles["raised"])
        painter.setPen(roles["line"])
        for y in (0.5, self.height() - 0.5):
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        metrics = QFontMetricsF(self.font())
        side, x, middle = metrics.height() * DOT, 16.0, self.height() / 2
        used = sum(side + 6 + metrics.horizontalAdvance(name) for name, _ in self._elements)
        gap = min(18.0, max(8.0, (self.width() - 32 - used) / 4))
        for name, there in self._elements:
            role = roles["kept" if there else "muted"]
            painter.setPen(QPen(role, 1.3))
            painter.setBrush(role if there else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(x, middle - side / 2, side, side))
            painter.setPen(roles["text" if there else "muted"])
            x += side + 6
            painter.drawText(QPointF(x, middle + (metrics.ascent() - metrics.descent()) / 2), name)
            x += metrics.horizontalAdvance(name) + gap
        painter.end()
