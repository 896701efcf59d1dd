"""The words of the window for translators: `python3 -m tests words` takes them out of the code and puts them to use.

It brings every `resources/i18n/pledgebook_*.ts` up to date with the code (what is new there is unfinished, what is gone
is dropped) and makes the `.qm` files that the window reads. Edit a .ts file with Qt Linguist or by hand, then run it
again. English has a file for its plurals alone.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
TOOLS = Path(PySide6.__file__).parent
NAMES = "QT_TRANSLATE_NOOP+=noop"
PLURAL = re.compile(
    r"(<source>(.*)</source>\s*<translation) type=\"unfinished\">"
    r"(\s*)<numerusform></numerusform>\s*<numerusform></numerusform>"
)

GUESSED = re.compile(r'<translation type="unfinished">(\s*<numerusform>[^<])')
"""Plurals that the tool took from the same text of another context: in English they are right."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text of the code and what it is in another language: one form, or one for each grammatical number."""

    context: str
    source: str
    numerus: bool
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str, bool]:
        return self.context, self.source, self.numerus


def read(path: Path) -> list[Message]:
    """The messages of a .ts file."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            done = translation.get("type") is None and all(forms)
            numerus = message.get("numerus") == "yes"
            found.append(Message(name, message.findtext("source", ""), numerus, tuple(forms), done))
    return found


def file_of(code: str, folder: Path = FOLDER) -> Path:
    return folder / f"pledgebook_{code}.ts"


def extract(path: Path, code: str) -> None:
    """Bring a .ts file up to date with the code."""
    plural = ["-pluralonly"] if code == "en" else []
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "ui").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", code]
    _run("lupdate", *options, *plural, "-tr-function-alias", NAMES, *sources, "-ts", str(path))


def fill_in_english(path: Path) -> None:
    """Make the plurals of new texts: '%n day(s)' is '%n day' and '%n days'. What needs more is written by hand."""

    def filled(found: re.Match[str]) -> str:
        head, text, gap = found.groups()
        one, many = (f"<numerusform>{text.replace('(s)', end)}</numerusform>" for end in ("", "s"))
        return f"{head}>{gap}{one}{gap}{many}"

    text = PLURAL.sub(filled, path.read_text("utf-8"))
    path.write_text(GUESSED.sub(r"<translation>\1", text), "utf-8")


def release(path: Path, to: Path) -> None:
    """Make the .qm file of a .ts file; what is unfinished stays English."""
    _run("lrelease", "-silent", str(path), "-qm", str(to))


def _run(tool: str, *words: str) -> None:
    done = subprocess.run([str(TOOLS / tool), *words], cwd=ROOT, capture_output=True, text=True, timeout=60)
    if done.returncode or "warning" in done.stderr.lower():
        sys.exit(f"{tool} {words[-1]}: {done.stderr.strip()}")


def main() -> int:
    """Extract, release and say how much is left to translate."""
    from ui.language import LANGUAGES

    FOLDER.mkdir(exist_ok=True)
    for code, name in LANGUAGES.items():
        path = file_of(code)
        extract(path, code)
        if code == "en":
            fill_in_english(path)
        release(path, path.with_suffix(".qm"))
        messages = read(path)
        print(f"{name}: {sum(not m.finished for m in messages)} of {len(messages)} still to translate, {path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
