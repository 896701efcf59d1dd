"""Passages as W3C Web Annotations (Recommendation of 2017): JSON-LD, each with quote and position in code points."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tracker import places
from tracker.exchange import plain
from tracker.model import Tick
from tracker.record import reference
from tracker.store import Store
from tracker.writers import display

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MOTIVATION = {"primary": "identifying", "focus": "highlighting", "restatement": "linking", "context": "commenting"}
"""Why a passage is marked, by its role; other roles describe."""

_PASSAGES = (
    'SELECT cp.uid, cp.role, cp.commitment_id, p.start, p."end", p.exact, p.prefix, p.suffix, v.uid AS version,'
    " d.url, d.language, c.uid AS commitment, c.title, c.created_at"
    " FROM commitment_passage cp JOIN passage p ON p.id = cp.passage_id JOIN commitment c ON c.id = cp.commitment_id"
    " JOIN document_version v ON v.id = p.version_id JOIN document d ON d.id = v.document_id"
    " WHERE c.withdrawn = '' ORDER BY v.id, p.start, p.\"end\", cp.id"
)


def write(store: Store, path: Path, tick: Tick) -> Sequence[str]:
    """Write a collection of annotations, one a line; those of withdrawn commitments are left out."""
    places.write_pieces(path, (piece.encode() for piece in _pieces(store, tick)))
    return ()


def _pieces(store: Store, tick: Tick) -> Iterator[str]:
    rows = store.read(_PASSAGES)
    own = plain.own_name(store)
    head = {
        "@context": CONTEXT,
        "id": f"urn:uuid:{own}",
        "type": "AnnotationCollection",
        "label": "Passages that commitments rest on",
        "modified": plain.newest(store),
        "total": len(rows),
    }
    page = {"id": f"urn:uuid:{own}#page", "type": "AnnotationPage", "startIndex": 0}
    yield json.dumps(head, ensure_ascii=False)[:-1] + ',\n"first": ' + json.dumps(page)[:-1] + ', "items": ['
    for number, row in enumerate(rows):
        tick(number, len(rows), "annotations")
        yield ("," if number else "") + "\n" + json.dumps(_annotation(row), ensure_ascii=False)
    yield "\n]}}\n"


def _annotation(row: Any) -> dict[str, Any]:
    source = {"id": f"urn:uuid:{row['version']}", "type": "Text", "format": "text/plain"}
    source |= {"language": row["language"]} if row["language"] else {}
    address = display.safe_link(row["url"])
    source |= {"via": address} if address.startswith(("http://", "https://")) else {}
    quote = {"exact": row["exact"], "prefix": row["prefix"], "suffix": row["suffix"]}
    selectors = [
        {"type": "TextQuoteSelector", **{name: text for name, text in quote.items() if text}},
        {"type": "TextPositionSelector", "start": row["start"], "end": row["end"]},
    ]
    title = f"{reference('C', row['commitment_id'])} {row['title']}"
    return {
        "id": f"urn:uuid:{row['uid']}",
        "type": "Annotation",
        "motivation": MOTIVATION.get(row["role"], "describing"),
        "created": row["created_at"],
        "body": [
            {"type": "SpecificResource", "purpose": "identifying", "source": f"urn:uuid:{row['commitment']}"},
            {"type": "TextualBody", "purpose": "describing", "value": title, "format": "text/plain"},
            {"type": "TextualBody", "purpose": "classifying", "value": row["role"], "format": "text/plain"},
        ],
        "target": {"source": source, "selector": selectors},
    }
