"""Pictures of the window: `python3 -m tests pictures FOLDER` draws every view in both themes, two sizes, two scales.

Without a folder it draws the README's picture anew.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from tracker import intake, judging, sample, search
from tracker.model import EvidenceDraft, EvidenceKind, Status
from tracker.store import Store

ROOT = Path(__file__).resolve().parent.parent
README_PICTURE = ROOT / "resources" / "pictures" / "window.png"
TODAY = date(2026, 11, 24)
LOOKS = [
    ("light", (1440, 900), 1),
    ("dark", (1440, 900), 1),
    ("light", (1024, 700), 1),
    ("light", (1440, 900), 2),
    ("dark", (1024, 700), 2),
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
    """Draw what was asked for; the pictures are made in processes of their own, since Qt takes one scale each."""
    if words[:1] == ["--one"]:
        store, folder, theme, width, height, *views = words[1:]
        from ui import pictures

        for made in pictures.draw(
            Path(store), Path(folder), TODAY, theme=theme, size=(int(width), int(height)), views=views
        ):
            print(made)
        return 0
    with TemporaryDirectory() as temporary:
        store = str(Path(temporary, "sample.pledgebook"))
        story(Path(store))
        if not words:
            made = _draw(store, temporary, "light", (1440, 900), 1, "commitments")
            README_PICTURE.parent.mkdir(exist_ok=True)
            README_PICTURE.write_bytes(Path(temporary, "window-commitments.png").read_bytes())
            return made
        if words[1:]:
            more(Path(store), Path(words[1]))
        return sum(_draw_look(store, Path(words[0]), *look) for look in LOOKS)


def _draw_look(store: str, folder: Path, theme: str, size: tuple[int, int], scale: int) -> int:
    place = folder / f"{theme}-{size[0]}x{size[1]}-{scale}00"
    place.mkdir(parents=True, exist_ok=True)
    return _draw(store, str(place), theme, size, scale)


def _draw(store: str, folder: str, theme: str, size: tuple[int, int], scale: int, *views: str) -> int:
    words = ["--one", store, folder, theme, *map(str, size), *views]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
    return subprocess.run(
        [sys.executable, "-m", "tests.pictures", *words], env=environment, check=False, cwd=ROOT
    ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
