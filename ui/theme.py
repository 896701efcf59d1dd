"""Colours, style and icons: a table of roles (`resources/themes/*.toml`) → palette, style sheet and tinted icons."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from tracker.model import Signal as ScheduleSignal
from tracker.model import Status

NAMES = ("light", "dark")
DRAWN_FOR = 9.0  # points of the system's font that the sizes in the style are meant for

STATUS_ROLE: dict[Status | None, str] = {
    None: "unknown",
    Status.NOT_STARTED: "unknown",
    Status.IN_PROGRESS: "moving",
    Status.PARTIALLY_DELIVERED: "moving",
    Status.DELIVERED: "kept",
    Status.STALLED: "warning",
    Status.REVERSED: "danger",
    Status.SUPERSEDED: "unknown",
    Status.EXPIRED_UNDELIVERED: "danger",
    Status.UNCLEAR: "warning",
    Status.NO_EVIDENCE: "unknown",
}
"""The colour role of each verdict; a shape and a word always stand beside the colour."""

SIGNAL_ROLE: dict[ScheduleSignal, str] = {
    ScheduleSignal.OVERDUE: "danger",
    ScheduleSignal.OFF_TRACK: "danger",
    ScheduleSignal.SLIPPING: "danger",
    ScheduleSignal.OUTCOME_UNKNOWN: "warning",
    ScheduleSignal.POSSIBLY_OVERDUE: "warning",
    ScheduleSignal.AT_RISK: "warning",
    ScheduleSignal.ON_TRACK: "kept",
    ScheduleSignal.TARGET_REACHED: "kept",
}
"""The colour role of a computed signal; others are muted."""


@dataclass(frozen=True, slots=True)
class Roles:
    """The colours of a theme by their role."""

    name: str
    dark: bool
    colours: dict[str, str]

    def __getitem__(self, role: str) -> QColor:
        return QColor(self.colours[role])


def load(name: str) -> Roles:
    """The theme of this name ('light' or 'dark')."""
    data = tomllib.loads(files("resources").joinpath("themes", f"{name}.toml").read_text("utf-8"))
    return Roles(data["name"], data["dark"], data["roles"])


class Theme(QObject):
    """The theme in force. Follows the system's light or dark where it says so, unless one is chosen."""

    changed = Signal()

    def __init__(self, choice: str = "system") -> None:
        super().__init__()
        self.choice = choice
        self.roles = load(self._wanted())
        QApplication.styleHints().colorSchemeChanged.connect(self._follow)

    def choose(self, choice: str) -> None:
        """Use 'light', 'dark' or 'system' from now on."""
        self.choice = choice
        self.apply()

    def apply(self) -> None:
        """Give palette and style to the whole application."""
        self.roles = load(self._wanted())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setStyle("Fusion")
        app.setPalette(_palette(self.roles))
        app.setStyleSheet(_style(self.roles))
        self.changed.emit()

    def icon(self, name: str, role: str = "text") -> QIcon:
        """An icon of `resources/icons` in the colour of a role, sharp at every scale."""
        return tinted(name, self.roles.colours[role], self.roles.colours["muted"])

    def _wanted(self) -> str:
        if self.choice in NAMES:
            return self.choice
        return "dark" if QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _follow(self) -> None:
        if self.choice == "system":
            self.apply()


def tinted(name: str, colour: str, disabled: str) -> QIcon:
    """An icon drawn in one colour, and in another while disabled."""
    icon = QIcon()
    svg = files("resources").joinpath("icons", f"{name}.svg").read_text("utf-8")
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(svg.replace("#000000", tint).encode()))
        for size in (16, 24, 32, 48, 64):
            icon.addPixmap(_drawn(renderer, size), mode)
    return icon


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def _palette(roles: Roles) -> QPalette:
    palette = QPalette()
    pairs = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.Base: "base",
        QPalette.ColorRole.AlternateBase: "raised",
        QPalette.ColorRole.Button: "base",
        QPalette.ColorRole.ToolTipBase: "raised",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Highlight: "selection",
        QPalette.ColorRole.HighlightedText: "text",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.Mid: "line",
    }
    for role, name in pairs.items():
        palette.setColor(role, roles[name])
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, roles["muted"])
    return palette


def _style(roles: Roles) -> str:
    template = files("resources").joinpath("themes", "style.qss").read_text("utf-8")
    scale = QApplication.font().pointSizeF() / DRAWN_FOR
    template = re.sub(r"\{points:(\d+)\}", lambda m: f"{int(m[1]) * scale:.1f}", template)
    for role, colour in roles.colours.items():
        template = template.replace("{" + role + "}", colour)
    arrow = Path(str(files("resources").joinpath("icons", f"down-{'dark' if roles.dark else 'light'}.svg")))
    return template.replace("{icon_down}", arrow.as_posix())
