"""Preferences: every setting with its help, and a search over them. The settings file stays the truth."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from tracker import settings
from tracker.settings import Settings
from ui.dialogs import fields as pieces
from ui.language import LANGUAGES
from ui.marking import noop, translate
from ui.panels.pieces import label, named

NOW, WINDOW, START = "now", "window", "start"


@dataclass(frozen=True, slots=True)
class Row:
    """What a person reads of a setting, and when it is used: at once, when the window is opened anew, at a start."""

    name: str
    help: str
    choices: dict[str, str]
    used: str = WINDOW


_THEMES = {
    "system": noop("Preferences", "As the system"),
    "light": noop("Preferences", "Light"),
    "dark": noop("Preferences", "Dark"),
}
_LANGUAGES = {"": noop("Preferences", "As the system"), **LANGUAGES}

ROWS: dict[str, Row] = {
    "author": Row(
        noop("Preferences", "Your name"),
        noop("Preferences", "Under which you judge. Empty: the name of your account."),
        {},
    ),
    "language": Row(
        noop("Preferences", "Language"),
        noop("Preferences", "Of the window, with its dates and numbers. Documents and reports keep theirs."),
        _LANGUAGES,
    ),
    "theme": Row(
        noop("Preferences", "Colours"),
        noop("Preferences", "Light or dark; as the system, they change with it."),
        _THEMES,
        used=NOW,
    ),
    "scale": Row(
        noop("Preferences", "Size in percent"),
        noop("Preferences", "Of words and drawings, 100 to 200."),
        {},
        START,
    ),
    "soon_days": Row(
        noop("Preferences", "Due soon"),
        noop("Preferences", "So many days ahead a deadline counts as due soon."),
        {},
    ),
    "look_again_days": Row(
        noop("Preferences", "Look again"),
        noop("Preferences", "So many days after a search that found nothing, to look again."),
        {},
    ),
    "on_track_percent": Row(
        noop("Preferences", "On track from"),
        noop("Preferences", "Percent of the expected pace from which a quantity is on track."),
        {},
    ),
    "at_risk_percent": Row(
        noop("Preferences", "At risk from"),
        noop("Preferences", "Percent of the expected pace from which a quantity is at risk, and not off track."),
        {},
    ),
    "too_early_percent": Row(
        noop("Preferences", "Too early up to"),
        noop("Preferences", "Percent of the window up to which it is too early to tell."),
        {},
    ),
    "notify": Row(
        noop("Preferences", "Tell what became due"),
        noop("Preferences", "When the window starts, a note of the desktop tells what became due since the last time."),
        {},
        START,
    ),
    "motion": Row(
        noop("Preferences", "Let things move"),
        noop("Preferences", "Otherwise nothing moves by itself, not even where work goes on."),
        {},
    ),
    "store": Row(
        noop("Preferences", "Store to open"),
        noop("Preferences", "The file that a start opens. Empty: the one in your data folder."),
        {},
        START,
    ),
}


class Preferences(QDialog):
    """All settings. Save writes them; `used` tells when the last of them is in use."""

    theme_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.used = NOW  # when all that was changed is in use
        self._before = settings.load()
        self._values: dict[str, Callable[[], Any]] = {}
        self._blocks: dict[str, QWidget] = {}
        self.setWindowTitle(self.tr("Preferences"))
        self.search = QLineEdit(placeholderText=self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self._none = label(self.tr("No setting has these words."), "hint")
        place = self.tr("They are kept in %1").replace("%1", str(settings.settings_file()))
        self._lay_out(label(place, "muted"))
        self._narrow("")
        self.search.setFocus()

    def _lay_out(self, place: QLabel) -> None:
        page = named(QWidget(), "sheet")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(20, 10, 20, 10)
        inner.setSpacing(16)
        for key, row in ROWS.items():
            inner.addWidget(self._block(key, row))
        inner.addWidget(self._none)
        inner.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(page)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box, _ = pieces.buttons(self, self.tr("Save"))
        box.accepted.connect(self._save)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(12)
        for widget in (self.search, area, place, box):
            column.addWidget(widget)
        letter, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(min(86 * letter, room.width() - 40), min(96 * letter, room.height() - 60))

    def _block(self, key: str, row: Row) -> QWidget:
        """A setting: its name, its field, and below in small what it does."""
        made = self._blocks[key] = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        name, help_ = translate("Preferences", row.name), translate("Preferences", row.help)
        field = self._field(key, row, name)
        field.setAccessibleName(name)
        field.setAccessibleDescription(help_)
        if not isinstance(field, QCheckBox):
            column.addWidget(named(QLabel(name), "heading"))
        column.addWidget(field)
        column.addWidget(label(help_, "muted"))
        return made

    def _field(self, key: str, row: Row, name: str) -> QWidget:
        value = getattr(self._before, key)
        limits = next(choice.metadata for choice in fields(Settings) if choice.name == key)
        if row.choices:
            box = QComboBox()
            for code, words in row.choices.items():
                box.addItem(translate("Preferences", words), code)
            box.setCurrentIndex(box.findData(value))
            self._values[key] = box.currentData
            return box
        if isinstance(value, bool):
            check = QCheckBox(name)
            check.setChecked(value)
            self._values[key] = check.isChecked
            return check
        if isinstance(value, int):
            spin = QSpinBox(minimum=limits.get("least", 0), maximum=limits.get("most", 3650))
            spin.setSingleStep(25 if key == "scale" else 1)
            spin.setValue(value)
            self._values[key] = spin.value
            return spin
        edit = QLineEdit(value)
        self._values[key] = lambda: edit.text().strip()
        return edit

    def _narrow(self, text: str) -> None:
        """Show the settings that have these words in name or help."""
        wanted, seen = text.casefold().split(), 0
        for key, row in ROWS.items():
            said = " ".join((translate("Preferences", row.name), translate("Preferences", row.help), key)).casefold()
            found = all(word in said for word in wanted)
            self._blocks[key].setVisible(found)
            seen += found
        self._none.setVisible(not seen)

    def _save(self) -> None:
        chosen = Settings(**{key: value() for key, value in self._values.items()})
        settings.save(chosen)
        changed = {key for key in ROWS if getattr(chosen, key) != getattr(self._before, key)}
        times = {ROWS[key].used for key in changed}
        self.used = next((time for time in (WINDOW, START) if time in times), NOW)
        if "theme" in changed:
            self.theme_chosen.emit(chosen.theme)
        self.accept()
