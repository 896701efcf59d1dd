"""Finding promises in a text: exact and explained candidates, by rules that an analyst can read and edit.

The words are data under `resources/words`; the engine reads layout, sentences, triggers, clauses and fields, in order.
"""

from __future__ import annotations

from tracker.finder.engine import find_candidates
from tracker.finder.facts import document_facts
from tracker.finder.record import as_record, due_text

VERSION = "1+words.2026.11.3"
"""The version of the engine and of the English word tables, which a candidate is stored with."""

__all__ = ["VERSION", "as_record", "document_facts", "due_text", "find_candidates"]
