"""Documents with reference annotations, and what the finder says of them."""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from tracker.finder import as_record, find_candidates
from tracker.model import Candidate, Text, Tier

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "extraction"
OWN = ROOT / "tests" / "tracker" / "finder"
SYNTHETIC, LANGUAGES = OWN / "synthetic", OWN / "languages"


@dataclass(frozen=True)
class Reference:
    """A document with its reference annotation."""

    name: str
    text: str
    gold: Mapping[str, Any]
    issued: date
    language: str


def references(folder: Path) -> list[Reference]:
    """The annotated documents of a folder: NAME.gold.json each, its date there or in documents.json."""
    listed = folder / "documents.json"
    dates = json.loads(listed.read_text("utf-8")) if listed.is_file() else {}
    out = []
    for path in sorted(folder.glob("*.gold.json")):
        name, gold = path.name.removesuffix(".gold.json"), json.loads(path.read_text("utf-8"))
        issued = dates.get(name, {}).get("date") or gold["date"]
        text = (folder / gold["document"]).read_text("utf-8")
        out.append(Reference(name, text, gold, date.fromisoformat(issued), gold.get("language", "")))
    return out


def scorer(folder: Path) -> ModuleType:
    """The module score.py of a folder."""
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def offered(reference: Reference, tallies: Mapping[str, tuple[int, int]] | None = None) -> list[Candidate]:
    """The candidates of a document that a reviewer is shown: above and below the line."""
    found = find_candidates(Text(reference.text), reference.issued, tallies=tallies)
    return [candidate for candidate in found if candidate.tier is not Tier.VETOED]


def record_of(score: ModuleType, reference: Reference, found: Sequence[Candidate]) -> dict[str, tuple[int, int]]:
    """Right and wrong finds of each rule in one document; optional references count as neither."""
    document = score.words(reference.text)
    golds = [dict(gold, _at=score.place(gold, document)) for gold in reference.gold["commitments"]]
    preds = [dict(record, _at=score.place(record, document)) for record in map(as_record, found)]
    core = {j: golds[i].get("core", True) for i, j in score.pair(golds, preds)}
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for j, candidate in enumerate(found):
        if j not in core:
            wrong[candidate.rule] += 1
        elif core[j]:
            right[candidate.rule] += 1
    return {rule: (right[rule], wrong[rule]) for rule in {*right, *wrong}}
