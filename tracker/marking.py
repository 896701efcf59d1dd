"""Words that a person marks in a document: what a commitment made of them would say."""

from __future__ import annotations

from tracker import documents, finder, review
from tracker.model import Candidate, Draft, Text, Tier
from tracker.store import Store

AROUND = 2000
"""So many code points before and after the words are read with them, up to the next blank line."""


def draft_from_words(store: Store, version: int, start: int, end: int) -> Draft:
    """A draft from code points [start, end) of a document.

    What the finder sees promised there fills in the fields, read in its paragraph: who promises often stands before
    the words. The rest is left open.
    """
    text, facts = documents.text(store, version), documents.get(store, documents.of_version(store, version)).facts
    first, last = _paragraph(text, start, end)
    language = facts.language.partition("-")[0].lower()
    near = Text(text[first:last], {"language": language} if language else {})
    found = [(_shared(c, start - first, end - first), c) for c in finder.find_candidates(near, facts.issued)]
    shared, best = max(found, key=lambda pair: (pair[0], pair[1].confidence), default=(0.0, None))
    if best is None or not shared or best.tier is Tier.VETOED:
        return Draft(review.title_of(text[start:end]), text[start:end])
    return review.draft_of(best).with_(statement=text[start:end])


def draft_from_line(line: str) -> Draft:
    """A draft from a line that somebody types: what the finder sees promised in it fills in the fields."""
    sentence = line if line.rstrip().endswith((".", "!", "。")) else f"{line}."  # without its end it is read as a head
    found = [c for c in finder.find_candidates(Text(sentence), None) if c.tier is not Tier.VETOED]
    best = review.draft_of(max(found, key=lambda c: c.confidence)) if found else Draft("")
    return best.with_(title=review.title_of(line), statement=line)


def _paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    earliest, latest = max(0, start - AROUND), min(len(text), end + AROUND)
    before, after = text.rfind("\n\n", earliest, start), text.find("\n\n", end, latest)
    return before + 2 if before >= 0 else earliest, after if after >= 0 else latest


def _shared(found: Candidate, start: int, end: int) -> float:
    """How much of the words marked and of the words promised is the same, 0 to 1."""
    common = min(end, found.focus_end) - max(start, found.focus_start)
    return max(0, common) / max(1, max(end, found.focus_end) - min(start, found.focus_start))
