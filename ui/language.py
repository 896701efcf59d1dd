"""The language of the window: the one that was chosen, else the first of the system's that there is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tracker import settings

LANGUAGES = {"en": "English", "zh": "简体中文", "ru": "Русский", "fr": "Français"}
"""Each language by its code, in its own name."""


def choose(wanted: str, offered: Iterable[str]) -> str:
    """The language to speak: the one wanted, else the first known of those offered ('zh-Hans-CN'), else English."""
    known = (code.replace("_", "-").split("-")[0].lower() for code in (wanted, *offered))
    return next((code for code in known if code in LANGUAGES), "en")


def speak(app: QApplication, wanted: str) -> str:
    """Speak a language from now on ('' is the system's), with its dates and numbers; gives the code of it.

    What is shown already keeps its words until it is built anew.
    """
    system = QLocale.system()
    code = choose(wanted, system.uiLanguages())
    if code != choose("", [system.name()]) or wanted:
        QLocale.setDefault(QLocale(code))
    else:
        QLocale.setDefault(system)  # its own dates and numbers, as a region has them
    translate(app, code)
    return code


def translate(app: QApplication, code: str) -> None:
    """Look words up in this language: Qt's own and ours. English has a table too, for its plurals."""
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    folders = {
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        "pledgebook": str(settings.resource("i18n")),
    }
    for name, folder in folders.items():
        translator = QTranslator(app)
        if translator.load(QLocale(code), name, "_", folder):
            app.installTranslator(translator)
