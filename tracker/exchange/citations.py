"""Sources for reference managers: documents, and the links and files that judgements rest on."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from tracker import documents, places
from tracker.exchange import plain
from tracker.model import Tick
from tracker.record import reference
from tracker.store import Store
from tracker.writers import display

_EVIDENCE = (
    "SELECT id, kind, source, statement, publisher, happened, found_at FROM evidence"
    " WHERE kind IN ('link', 'file') ORDER BY id"
)
_KINDS = "SELECT id, kind FROM document"
_TYPES = {"news": "article-newspaper", "law": "legislation", "report": "report", "plan": "report", "dataset": "dataset"}
"""The type of CSL 1.0.2 by the kind of a document; others are documents, or web pages where they have an address."""

_TEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "%": r"\%", "$": r"\$", "&": r"\&", "#": r"\#", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cited:
    """A source as reference managers know it; `issued` is None where no date is known."""

    key: str
    kind: str
    title: str
    publisher: str = ""
    url: str = ""
    language: str = ""
    issued: date | None = None
    accessed: str = ""  # the day, ISO 8601
    event: str = ""  # EDTF: when what it tells happened
    note: str = ""


def write_bibtex(store: Store, path: Path, tick: Tick) -> Sequence[str]:
    """Write the sources as BibTeX; all are `misc`, which every program knows."""
    places.write_pieces(path, (_entry(one).encode() for one in _cited(store, tick)))
    return ()


def write_csl(store: Store, path: Path, tick: Tick) -> Sequence[str]:
    """Write the sources as CSL-JSON, one a line."""
    lines = ",\n".join(json.dumps(_item(one), ensure_ascii=False) for one in _cited(store, tick))
    places.write_whole(path, f"[\n{lines}\n]\n".encode())
    return ()


def _cited(store: Store, tick: Tick) -> Iterator[Cited]:
    kinds = {row["id"]: row["kind"] for row in store.read(_KINDS)}
    found = sorted(documents.all_documents(store), key=lambda one: one.id)
    for number, one in enumerate(found):
        tick(number, len(found), "documents")
        facts = one.facts
        known = "" if facts.issued else "No date is known."
        basis = f"Date: {facts.date_note}" if facts.issued and facts.date_note else known
        yield Cited(
            one.ref, kinds[one.id], plain.name(facts.title), plain.name(facts.publisher), _address(facts.url),
            facts.language, facts.issued, one.added_at[:10], note=plain.name(basis),
        )  # fmt: skip
    for row in store.read(_EVIDENCE):
        link = row["kind"] == "link"
        title = plain.name(row["statement"] or (display.host(row["source"]) if link else row["source"]))
        kept = "" if link else f"File: {plain.name(row['source'])}"
        yield Cited(
            reference("E", row["id"]), "evidence", title, plain.name(row["publisher"]),
            _address(row["source"]) if link else "", accessed=row["found_at"][:10], event=row["happened"], note=kept,
        )  # fmt: skip


def _address(url: str) -> str:
    """An address that a program may follow; '' for any other."""
    safe = display.safe_link(plain.legal(url))
    return safe if safe.startswith(("http://", "https://")) else ""


# --- BibTeX -----------------------------------------------------------------------------------------------------------


def _entry(one: Cited) -> str:
    fields = {
        "title": f"{{{_tex(one.title)}}}",
        "organization": _tex(one.publisher),
        "date": one.issued.isoformat() if one.issued else "",
        "year": str(one.issued.year) if one.issued else "",
        "eventdate": _tex(one.event),
        "url": one.url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C"),
        "urldate": one.accessed if one.url else "",
        "langid": _tex(one.language),
        "note": _tex(one.note),
    }
    lines = [f"  {name} = {{{text}}}," for name, text in fields.items() if text]
    return "\n".join([f"@misc{{{one.key},", *lines, "}", "", ""])


def _tex(text: str) -> str:
    return "".join(_TEX.get(character, character) for character in text)


# --- CSL-JSON ---------------------------------------------------------------------------------------------------------


def _item(one: Cited) -> dict[str, Any]:
    kind = _TYPES.get(one.kind) or ("webpage" if one.url else "document")
    texts = {"title": one.title, "publisher": one.publisher, "URL": one.url, "language": one.language, "note": one.note}
    item: dict[str, Any] = {"id": one.key, "type": kind, **{name: text for name, text in texts.items() if text}}
    if one.issued:
        item["issued"] = _parts(one.issued.isoformat())
    if one.accessed:
        item["accessed"] = _parts(one.accessed)
    if one.event:
        item["event-date"] = {"raw": one.event}
    return item


def _parts(day: str) -> dict[str, list[list[int]]]:
    return {"date-parts": [[int(part) for part in day.split("-")]]}
