"""Pictures of the window: `python3 -m tests pictures FOLDER` draws every view and dialog and looks whether all is well.

Both themes, two sizes, two scales and all languages are drawn; `python3 -m tests pictures FOLDER fr dark 200` draws
those that have these words. It exits with 0 only where no words are cut off and no view is blank; what is wrong is
printed. Without a folder it draws the README's picture anew.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tracker import intake, judging, sample, search
from tracker.model import EvidenceDraft, EvidenceKind, Status
from tracker.store import Store

if TYPE_CHECKING:
    from ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
README_PICTURE = ROOT / "resources" / "pictures" / "window.png"
TODAY = date(2026, 11, 24)


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is looked at. `size` is in points of the screen, `scale` in percent."""

    theme: str = "light"
    size: tuple[int, int] = (1440, 900)
    scale: int = 100
    language: str = "en"

    @property
    def name(self) -> str:
        return f"{self.language}-{self.theme}-{self.size[0]}x{self.size[1]}-{self.scale}"


LOOKS = [
    Look(theme, size, scale, language)
    for language, theme, size, scale in product(
        ("en", "zh", "ru", "fr"), ("light", "dark"), ((1440, 900), (1024, 700)), (100, 200)
    )
]


def story(path: Path) -> None:
    """Make a store of the sample with what became known afterwards: the summit was held, some places were given."""
    with Store(path, author="Analyst") as store:
        sample.plant(store)
        summit = _first(store, "kind:event")
        link = EvidenceDraft(
            EvidenceKind.LINK,
            "https://newscentralasia.net/2025/06/18/report-second-china-central-asia-summit/",
            "The second China-Central Asia Summit was held in Astana.",
            "2025-06-17",
            "News Central Asia",
        )
        note = "Held in Astana on 17 June 2025, within the year that was promised."
        judging.record_status(store, [summit], Status.DELIVERED, date(2025, 6, 17), note, evidence=[link])
        training = _first(store, "training kind:quantified")
        judging.record_progress(
            store, training, Decimal(300), date(2025, 12, 31), note="A made-up figure, for the picture."
        )
        note = "No count of training places was published; the centres that would offer them were opened in July 2025."
        judging.record_status(store, [training], Status.IN_PROGRESS, date(2025, 12, 31), note)


def _first(store: Store, query: str) -> int:
    return search.find(store, search.parse(query))[0]


def more(path: Path, folder: Path) -> None:
    """Add the documents of a folder with their candidates, the sure ones of half of them accepted."""
    from tracker import review

    with Store(path, author="Analyst") as store:
        for number, document in enumerate(sorted(folder.glob("*.txt"))):
            imported = intake.import_document(store, document, date(2023, 5, 20))
            if number % 2:
                review.accept_sure(store, imported.document_id)


def main(words: list[str]) -> int:
    """Draw what was asked for; gives the number of looks with which something is wrong."""
    if words[:1] == ["--one"]:
        store, folder, theme, width, height, scale, language = words[1:]
        return draw(Path(store), Path(folder), Look(theme, (int(width), int(height)), int(scale), language))
    with TemporaryDirectory() as temporary:
        store = str(Path(temporary, "sample.pledgebook"))
        story(Path(store))
        if not words:
            made = in_process(store, Path(temporary), Look())
            README_PICTURE.write_bytes(Path(temporary, "view-commitments.png").read_bytes())
            return made
        folder, *wanted = words
        looks = [look for look in LOOKS if set(wanted) <= {*look.name.split("-")}]
        return sum(in_process(store, Path(folder, look.name), look) != 0 for look in looks)


def in_process(store: str, folder: Path, look: Look) -> int:
    """Draw one look in a process of its own, since Qt takes one screen and one scale each."""
    folder.mkdir(parents=True, exist_ok=True)
    screen = {"name": "screen", "x": 0, "y": 0, "width": look.size[0], "height": look.size[1], "dpr": 1}
    screen |= {"width": look.size[0] * look.scale // 100, "height": look.size[1] * look.scale // 100}
    (folder / "screen.json").write_text(json.dumps({"screens": [screen]}), "utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={folder / 'screen.json'}",
        "QT_SCALE_FACTOR": str(look.scale / 100),
    }
    words = ["--one", store, str(folder), look.theme, *map(str, look.size), str(look.scale), look.language]
    done = subprocess.run([sys.executable, "-m", "tests.pictures", *words], env=environment, check=False, cwd=ROOT)
    (folder / "screen.json").unlink()
    return done.returncode


# --- in the process of one look


def draw(store: Path, folder: Path, look: Look) -> int:
    """Draw every view and dialog and print what is wrong; 0 where nothing is."""
    from PySide6.QtCore import QSettings, qInstallMessageHandler

    from ui import desk, language, pictures
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.theme import Theme

    qInstallMessageHandler(pictures.say_what_matters)
    app = desk.application()
    language.speak(app, look.language)
    theme = Theme(look.theme)
    theme.apply()
    state = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(Session(store, today=TODAY), theme, state)
    window.resize(*look.size)
    window.show()
    pictures.settle(window)
    wrong = [*views(window, folder), *all_dialogs(window, folder)]
    window.close()
    (folder / "window.ini").unlink(missing_ok=True)
    for fault in wrong:
        print(f"{look.name}: {fault}")
    print(f"{look.name}: {len(list(folder.glob('*.png')))} pictures, {len(wrong)} faults", flush=True)
    return min(len(wrong), 100)


def views(window: MainWindow, folder: Path) -> Iterator[str]:
    from tests import looking
    from ui import pictures

    for key in window.bench.views:
        pictures.take(window, key, folder / f"view-{key}.png")
        yield from (f"{key}: {fault}" for fault in looking.cut_off(window))
        if looking.is_blank(window.bench.view(key).grab().toImage()):
            yield f"{key}: the view is blank"


def all_dialogs(window: MainWindow, folder: Path) -> Iterator[str]:
    from tests import dialogs, looking
    from ui import pictures

    for name, make in dialogs.every(window).items():
        dialog = make()
        dialog.show()
        for _ in range(2):  # what is asked, and then what is laid out anew for the answer
            pictures.settle(window)
        dialog.grab().save(str(folder / f"dialog-{name}.png"))
        yield from (f"{name}: {fault}" for fault in looking.cut_off(dialog))
        if looking.is_blank(dialog.grab().toImage()):
            yield f"{name}: the dialog is blank"
        room = dialog.screen().availableSize()
        if dialog.width() > room.width() or dialog.height() > room.height():
            yield f"{name}: {dialog.width()}x{dialog.height()} does not fit on the screen"
        dialog.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
