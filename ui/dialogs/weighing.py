"""What more is known of a piece of evidence: how far things have come by it, and how it bears on the promise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from tracker.model import EvidenceDraft, Stage, Stance, Weight
from ui import words

Code = TypeVar("Code", Stage, Stance, Weight)
TIERS = (0, 1, 2, 3, 4)


class Weighing(QWidget):
    """Stage, stance, weight, publisher, kind of source and programme; all may stay unsaid."""

    def __init__(self) -> None:
        super().__init__()
        self.stage = _choice(self.tr("Stage"), words.STAGE)
        self.stance = _choice(self.tr("Stance"), words.STANCE)
        self.weight = _choice(self.tr("Weight"), words.WEIGHT)
        self.publisher, self.programme, self.tier = QLineEdit(), QLineEdit(), QComboBox()
        self.publisher.setPlaceholderText(self.tr("Published by"))
        self.publisher.setAccessibleName(self.tr("Published by"))
        self.programme.setPlaceholderText(self.tr("Programme"))
        self.programme.setAccessibleName(self.tr("Programme that it names"))
        self.tier.setAccessibleName(self.tr("Kind of source"))
        for tier in TIERS:
            self.tier.addItem(words.tier(tier), tier)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        for number, field in enumerate(self.fields()):
            grid.addWidget(field, number // 3, number % 3)
            grid.setColumnStretch(number % 3, 1)

    def fields(self) -> tuple[QWidget, ...]:
        """The fields in the order of the Tab key."""
        return (self.stage, self.stance, self.weight, self.publisher, self.tier, self.programme)

    def applied(self, draft: EvidenceDraft) -> EvidenceDraft:
        """The draft with what is said here."""
        return replace(
            draft,
            stage=Stage(self.stage.currentData()),
            stance=Stance(self.stance.currentData()),
            weight=Weight(self.weight.currentData()),
            publisher=self.publisher.text().strip() or draft.publisher,
            tier=int(self.tier.currentData()),
            programme=self.programme.text().strip(),
        )


def _choice(name: str, table: Mapping[Code, str]) -> QComboBox:
    """A choice among codes; what is not said stands first, with the name of the field."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.addItem(f"{name}: –", "unknown")
    for code, text in table.items():
        if code != "unknown":
            made.addItem(words.say(text), str(code))
    return made
