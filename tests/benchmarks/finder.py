"""What the finder reaches and costs: python -m tests.benchmarks.finder [FOLDER with dev/, dev-languages/ and score.py]

The tuned figure is over documents that the rules were written with. "Record left out" scores each document with the
rules' record of right and wrong taken from the others only; it cannot undo that the rules were written by somebody who
had read them all. The first contacts are what unread documents scored when they were first opened: the honest figure.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.benchmarks.references import (
    LANGUAGES,
    ROOT,
    SHARED,
    SYNTHETIC,
    Reference,
    offered,
    record_of,
    references,
    scorer,
)
from tracker.finder import as_record, find_candidates
from tracker.model import Candidate, Text, Tier

FIRST_CONTACTS = Path(__file__).with_name("first_contacts.tsv")
FIELD_CONTACTS = Path(__file__).with_name("field_contacts.tsv")
PAGE = 3000

Predictions = Mapping[str, Sequence[Mapping[str, Any]]]


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED
    if not folder.is_dir():
        sys.exit(f"{folder} is not there: name the folder of the reference documents.")
    score = scorer(folder)
    _report(score, "dev", references(folder / "dev"), baselines=True)
    _report(score, "Chinese", references(folder / "dev-languages"))
    synthetic = references(SYNTHETIC) + references(LANGUAGES)
    for language in ("en", "fr", "es", "ru"):
        _report(score, f"synthetic, {language}", [one for one in synthetic if one.language == language])
    _first_contacts(FIRST_CONTACTS, ("P", "R", "F1", "F1 at 0.8", "R with lower tier"))
    _first_contacts(FIELD_CONTACTS, ("pledgors", "beneficiaries", "kind", "strength", "due", "quantities"))
    _costs(references(folder / "dev"))


def _report(score: ModuleType, title: str, documents: Sequence[Reference], *, baselines: bool = False) -> None:
    found = {one.name: offered(one) for one in documents}
    wide = {name: [as_record(candidate) for candidate in shown] for name, shown in found.items()}
    sure = {name: _sure(shown) for name, shown in found.items()}
    blind = {one.name: _sure(offered(one, _without(record_of(score, one, found[one.name])))) for one in documents}
    print(f"\n{title}: {len(documents)} documents")
    _line(score, "tuned", documents, sure)
    _line(score, "tuned at 0.8", documents, sure, at=0.8)
    _line(score, "with lower tier", documents, wide)
    _line(score, "record left out", documents, blind)
    for label, only in (("every sentence", None), ("promising verb", score.PROMISING)) if baselines else ():
        _line(score, label, documents, {one.name: score.sentences(one.text, only) for one in documents})


def _sure(found: Sequence[Candidate]) -> list[dict[str, Any]]:
    return [as_record(candidate) for candidate in found if candidate.tier is Tier.SURE]


def _without(record: Mapping[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """Tallies that take a document's own finds out of the rules' record."""
    return {rule: (-right, -wrong) for rule, (right, wrong) in record.items()}


def _line(score: ModuleType, label: str, documents: Sequence[Reference], preds: Predictions, at: float = 0.5) -> None:
    total: Counter[str] = Counter()
    fields: dict[str, list[float]] = {}
    for one in documents:
        result = score.score_document(one.gold, preds[one.name], one.text, at)
        total.update({key: result[key] for key in ("hit", "predicted", "core")})
        for key, values in result["fields"].items():
            fields.setdefault(key, []).extend(values)
    precision, recall, f1 = score.prf(total["hit"], total["predicted"], total["core"])
    ratio = total["predicted"] / max(total["hit"], 1)
    print(f"{label:16} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  proposed per true one {ratio:.2f}")
    if label == "tuned":
        print(" " * 16, "  ".join(f"{key} {sum(v) / len(v):.3f}" for key, v in fields.items() if v))


def _first_contacts(table: Path, names: Sequence[str]) -> None:
    print(f"\n{table.stem.replace('_', ' ')}")
    for line in table.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            day, documents, known, *figures = line.split("\t")
            shown = "  ".join(f"{name} {figure}" for name, figure in zip(names, figures, strict=True) if figure != "-")
            print(f"{day}  {shown}  {documents}; {known}")


def _costs(documents: Sequence[Reference]) -> None:
    texts = [Text(one.text) for one in documents]
    pages = sum(len(text.text) for text in texts) / PAGE
    begun = time.process_time()
    for text in texts:
        find_candidates(text, date(2024, 1, 1))
    spent = time.process_time() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    program = (
        "import time; from pathlib import Path\n"
        "def rss(): return int(Path('/proc/self/statm').read_text().split()[1]) * 4\n"
        "a, t = rss(), time.perf_counter()\n"
        "import tracker.finder; print(time.perf_counter() - t, end=' ')\n"
        "from tracker.model import Text; tracker.finder.find_candidates(Text('We will build 2 schools.'), None)\n"
        "print(rss() - a)"
    )
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    seconds, added = run.stdout.split()
    print(f"\n{spent / pages * 1000:.1f} ms per page of {PAGE} characters; import {float(seconds):.2f} s;", end=" ")
    print(f"{int(added) / 1024:.0f} MB added, peak {peak / 1024:.0f} MB")


if __name__ == "__main__":
    main()
