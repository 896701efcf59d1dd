"""Measure anew how often each rule is right: python -m tests.benchmarks.precision FOLDER…

Writes resources/words/en/precision.tsv from the reference annotations of the folders; by default those of ../shared.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from tests.benchmarks.references import ROOT, SHARED, offered, record_of, references, scorer
from tracker.finder import VERSION

TABLE = ROOT / "resources" / "words" / "en" / "precision.tsv"
HEAD = """\
# How often each rule was right and wrong on the reference documents: rule/subject, right, wrong. Optional references
# count as neither. The confidence of a candidate is this record, smoothed; accepting and rejecting adds to it.
# Written by tests/benchmarks/precision.py, not by hand.
"""


def main() -> None:
    folders = [Path(word) for word in sys.argv[1:]] or [SHARED / "dev"]
    score = scorer(SHARED)
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    documents = [reference for folder in folders for reference in references(folder)]
    for reference in documents:
        for rule, (good, bad) in record_of(score, reference, offered(reference)).items():
            right[rule] += good
            wrong[rule] += bad
    rows = [f"{rule}\t{right[rule]}\t{wrong[rule]}" for rule in sorted({*right, *wrong}) if right[rule] + wrong[rule]]
    version = VERSION.partition("words.")[2]
    TABLE.write_text(HEAD + f"version\t{version}\n" + "\n".join(rows) + "\n", "utf-8")
    print(
        f"{len(rows)} rules over {len(documents)} documents: {sum(right.values())} right, {sum(wrong.values())} wrong"
    )


if __name__ == "__main__":
    main()
