"""Markdown, with what its front matter says as facts of the document."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import Any

from tracker.model import Text, Tick
from tracker.readers import faults
from tracker.readers.days import iso_day
from tracker.readers.html import blocks_of
from tracker.readers.layout import Kind, compose, one_line
from tracker.readers.plain import decode

_FRONT = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n(.{0,20000}?)\r?\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL)
_PAIR = re.compile(r"([A-Za-z][\w .-]{0,40}?)\s*:\s+(.+?)\s*")
_NAMES = {
    "title": ("title", "headline"),
    "publisher": ("publisher", "source", "organisation", "organization", "author", "authors"),
    "url": ("url", "link", "source_url", "canonical_url", "canonical", "permalink"),
    "date": ("date", "published", "issued", "date_published", "publication_date"),
    "language": ("language", "lang", "locale"),
}


def read(data: bytes, name: str, tick: Tick) -> Text:
    """The words of a Markdown file without its marks; front matter in YAML (plain pairs) or TOML becomes facts."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - costs 30 ms that only Markdown should pay

    tick(0, 1, name)
    source, encoding = decode(data)
    front = _FRONT.match(source)
    facts = _facts(_pairs(front[1], front[2])) if front else {}
    source = source[front.end() :] if front else source
    blocks = blocks_of(MarkdownIt("commonmark").enable("table").render(source), name) if source.strip() else []
    if not blocks:
        raise faults.empty(name)
    if "title" not in facts and blocks[0].kind is Kind.HEADING:
        facts["title"] = blocks[0].text
    return Text(compose(blocks), facts | {"encoding": encoding}, media_type="text/markdown", reader="markdown")


def _pairs(fence: str, front: str) -> Mapping[str, Any]:
    if fence == "+++":
        try:
            return {key.lower(): value for key, value in tomllib.loads(front).items()}
        except (tomllib.TOMLDecodeError, RecursionError):
            return {}
    pairs = (found for line in front.splitlines() if (found := _PAIR.fullmatch(line)))
    return {pair[1].lower(): pair[2].strip("\"'") for pair in pairs}


def _facts(pairs: Mapping[str, Any]) -> dict[str, str]:
    facts = {}
    for fact, names in _NAMES.items():
        value = next((pairs[name] for name in names if pairs.get(name)), "")
        facts[fact] = one_line(", ".join(map(str, value)) if isinstance(value, list) else str(value))[:1000]
    facts["date"] = iso_day(facts["date"])
    facts["date_basis"] = "metadata" if facts["date"] else ""
    return {fact: value for fact, value in facts.items() if value}
