"""What the finder reaches and costs: python tests/benchmarks/finder.py [FOLDER with dev/, dev-languages/ and score.py]

The tuned figure is over documents that the rules were written with. "Record left out" re-scores each document with the
rules' record of right and wrong taken from the others only; it cannot undo that the rules were written by somebody who
had read them all. The first-contact figures are what unread documents scored when they were first opened.
"""

from __future__ import annotations

import importlib.util
import json
import resource
import subprocess
import sys
import time
from collections import Counter
from datetime import date
from pathlib import Path
from types import ModuleType

from tracker.finder import as_record, find_candidates
from tracker.model import Candidate, Text, Tier

ROOT = Path(__file__).parents[2]
FIRST_CONTACT = (
    "6 documents unread, after rules written with 6 others: P 0.588 R 0.475 F1 0.526",
    "3 documents unread, after rules written with 9 others: P 0.550 R 0.550 F1 0.550",
    "6 synthetic documents (a1-a6), marked up before they were read: P 0.818 R 0.768 F1 0.792",
    "5 further ones (b1-b5), after the errors of a: P 0.924 R 0.859 F1 0.891",
    "3 harder ones (c1-c3), after the errors of b: P 0.880 R 0.710 F1 0.786",
    "2 harder ones (d1-d2), after the errors of c: P 1.000 R 0.679 F1 0.809",
)
SYNTHETIC = ROOT / "tests" / "tracker" / "finder" / "synthetic"
PAGE = 3000


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "extraction"
    if not folder.is_dir():
        sys.exit(f"{folder} is not there: name the folder of the reference documents.")
    score = _load(folder / "score.py")
    for part in ("dev", "dev-languages"):
        _report(folder / part, score)
    _report_synthetic(score)
    for line in FIRST_CONTACT:
        print("first contact  ", line)
    _costs(folder / "dev")


def _report_synthetic(score: ModuleType) -> None:
    """The development documents written for the project: easier than real ones, and tuned on by now."""
    golds = {path.name: json.loads(path.read_text("utf-8")) for path in sorted(SYNTHETIC.glob("*.gold.json"))}
    golds = {name: gold for name, gold in golds.items() if gold["language"] == "en"}
    texts = {name: (SYNTHETIC / gold["document"]).read_text("utf-8") for name, gold in golds.items()}
    found = {name: find_candidates(Text(texts[name]), date.fromisoformat(golds[name]["date"])) for name in golds}
    sure = {name: [as_record(c) for c in found[name] if c.tier is Tier.SURE] for name in golds}
    wide = {name: [as_record(c) for c in found[name] if c.tier is not Tier.VETOED] for name in golds}
    print(f"\nsynthetic: {len(golds)} documents")
    _line(score, "tuned", golds, sure, texts, 0.5)
    _line(score, "tuned at 0.8", golds, sure, texts, 0.8)
    _line(score, "with lower tier", golds, wide, texts, 0.5)


def part_is_foreign(folder: Path) -> bool:
    """Whether the baselines, which cut English sentences, say nothing of a folder."""
    return folder.name != "dev"


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _report(folder: Path, score: ModuleType) -> None:
    dates = json.loads((folder / "documents.json").read_text("utf-8"))
    golds = {name: json.loads((folder / f"{name}.gold.json").read_text("utf-8")) for name in dates}
    texts = {name: (folder / f"{name}.txt").read_text("utf-8") for name in dates}
    found = {name: find_candidates(Text(texts[name]), date.fromisoformat(dates[name]["date"])) for name in dates}
    sure = {name: [as_record(c) for c in found[name] if c.tier is Tier.SURE] for name in dates}
    wide = {name: [as_record(c) for c in found[name] if c.tier is not Tier.VETOED] for name in dates}
    print(f"\n{folder.name}: {len(dates)} documents")
    _line(score, "tuned", golds, sure, texts, 0.5)
    _line(score, "tuned at 0.8", golds, sure, texts, 0.8)
    _line(score, "with lower tier", golds, wide, texts, 0.5)
    records = {name: _record(score, golds[name], found[name], texts[name]) for name in dates}
    blind = {name: _left_out(texts[name], date.fromisoformat(dates[name]["date"]), records[name]) for name in dates}
    _line(score, "record left out", golds, blind, texts, 0.5)
    for name, only in (
        () if part_is_foreign(folder) else (("every sentence", None), ("promising verb", score.PROMISING))
    ):
        _line(score, name, golds, {key: score.sentences(texts[key], only) for key in dates}, texts, 0.5)


def _record(score: ModuleType, gold: dict, found: list[Candidate], text: str) -> dict[str, tuple[int, int]]:
    """Right and wrong finds of each rule in one document; optional references count as neither."""
    document = score.words(text)
    golds = [dict(g, _at=score.place(g, document)) for g in gold["commitments"]]
    offered = [c for c in found if c.tier is not Tier.VETOED]
    preds = [dict(r, _at=score.place(r, document)) for r in map(as_record, offered)]
    core = {j: golds[i].get("core", True) for i, j in score.pair(golds, preds)}
    right, wrong = Counter(), Counter()
    for j, candidate in enumerate(offered):
        if j not in core:
            wrong[candidate.rule] += 1
        elif core[j]:
            right[candidate.rule] += 1
    return {rule: (right[rule], wrong[rule]) for rule in {*right, *wrong}}


def _left_out(text: str, issued: date, record: dict[str, tuple[int, int]]) -> list[dict]:
    """A document's sure candidates with its own finds taken out of the rules' record."""
    without = {rule: (-right, -wrong) for rule, (right, wrong) in record.items()}
    found = find_candidates(Text(text), issued, tallies=without)
    return [as_record(candidate) for candidate in found if candidate.tier is Tier.SURE]


def _line(score: ModuleType, label: str, golds: dict, preds: dict, texts: dict, at: float) -> None:
    total: Counter[str] = Counter()
    fields: dict[str, list[float]] = {}
    for name, gold in golds.items():
        one = score.score_document(gold, preds[name], texts[name], at)
        total.update({key: one[key] for key in ("hit", "predicted", "core")})
        for key, values in one["fields"].items():
            fields.setdefault(key, []).extend(values)
    precision, recall, f1 = score.prf(total["hit"], total["predicted"], total["core"])
    shown = f"{label:16} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  proposed per true one "
    print(shown + f"{total['predicted'] / max(total['hit'], 1):.2f}")
    if label == "tuned":
        print(" " * 16, "  ".join(f"{key} {sum(v) / len(v):.3f}" for key, v in fields.items() if v))


def _costs(folder: Path) -> None:
    texts = [Text(path.read_text("utf-8")) for path in sorted(folder.glob("*.txt"))]
    pages = sum(len(text.text) for text in texts) / PAGE
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.process_time()
    for text in texts:
        find_candidates(text, date(2024, 1, 1))
    spent = time.process_time() - begun
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
    print(f"{int(added) / 1024:.0f} MB added, peak {before / 1024:.0f} MB")


if __name__ == "__main__":
    main()
