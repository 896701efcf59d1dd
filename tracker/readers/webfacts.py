"""What a web page tells about itself: <meta>, JSON-LD (schema.org), Open Graph and Dublin Core, <time>, <html lang>."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from tracker.readers.days import iso_day
from tracker.readers.layout import one_line

_DATES = (
    "article:published_time", "datepublished", "date", "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date",
    "publish-date", "publication_date", "citation_publication_date", "pubdate", "og:published_time", "parsely-pub-date",
)  # fmt: skip
_PUBLISHERS = (
    "og:site_name",
    "dc.publisher",
    "dcterms.publisher",
    "publisher",
    "citation_publisher",
    "application-name",
)
_TITLES = ("og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title")
_SAVED = re.compile(r"saved from url=\(\d+\)(https?://\S{1,2000})")
_MOST = 5_000  # nodes of JSON-LD that are looked at


def facts_of(root: Any) -> dict[str, str]:
    """Title, publisher, address, date and language of a page, as far as it tells them."""
    metas = dict(reversed(list(_metas(root))))
    linked = list(_linked_data(root))
    published = _first(linked, "datePublished") or _meta(metas, _DATES) or _time(root)
    publisher = _meta(metas, _PUBLISHERS) or _name(_first(linked, "publisher"))
    day = iso_day(str(published))
    facts = {
        "title": _meta(metas, _TITLES) or _title(root, publisher),
        "publisher": publisher,
        "url": _address(root, metas),
        "date": day,
        "date_basis": "metadata" if day else "",
        "language": _language(root, metas),
    }
    return {name: fact for name, text in facts.items() if (fact := one_line(text)[:1000])}


def _metas(root: Any) -> Iterator[tuple[str, str]]:
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if content := (meta.get("content") or "").strip():
            yield name.lower(), content


def _meta(metas: dict[str, str], names: tuple[str, ...]) -> str:
    return next((metas[name] for name in names if name in metas), "")


def _title(root: Any, publisher: str) -> str:
    title = one_line("".join(next(root.iter("title"), root).itertext())) if root.find(".//title") is not None else ""
    for mark in (" | ", " - ", " – ", " — ", " :: "):
        name, _, site = title.rpartition(mark)
        if name and site.lower() == publisher.lower():
            return name
    return title or next((one_line("".join(heading.itertext())) for heading in root.iter("h1")), "")


def _address(root: Any, metas: dict[str, str]) -> str:
    links = (link.get("href", "") for link in root.iter("link") if "canonical" in link.get("rel", "").lower().split())
    saved = _SAVED.search(" ".join(str(comment) for comment in root.xpath("/comment() | //comment()[position() < 9]")))
    known = [next(links, ""), metas.get("og:url", ""), saved[1] if saved else ""]
    return next((address for address in known if address.startswith(("http://", "https://"))), "")


def _language(root: Any, metas: dict[str, str]) -> str:
    told = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    told = told or metas.get("content-language", "") or metas.get("og:locale", "") or metas.get("dc.language", "")
    found = re.match(r"[A-Za-z]{2,3}(?![A-Za-z])", told.strip())
    return found[0].lower() if found else ""


def _time(root: Any) -> str:
    """The first moment that is marked as the day of publication, or stands in an article."""
    for time in root.iter("time"):
        marked = "pubdate" in time.attrib or time.get("itemprop") == "datePublished"
        if marked or next(time.iterancestors("article", "main"), None) is not None:
            return time.get("datetime") or "".join(time.itertext())
    return ""


def _linked_data(root: Any) -> Iterator[dict[str, Any]]:
    """The objects of all JSON-LD, outer ones first."""
    for script in root.iter("script"):
        if "ld+json" not in script.get("type", ""):
            continue
        try:
            waiting = [json.loads(script.text or "")]
        except (ValueError, RecursionError):
            continue
        for _ in range(_MOST):
            if not waiting:
                break
            thing = waiting.pop(0)
            if isinstance(thing, dict):
                yield thing
                waiting.extend(thing.values())
            elif isinstance(thing, list):
                waiting.extend(thing)


def _first(things: list[dict[str, Any]], key: str) -> Any:
    return next((thing[key] for thing in things if thing.get(key)), "")


def _name(thing: Any) -> str:
    if isinstance(thing, list):
        thing = thing[0] if thing else ""
    return str(thing.get("name", "")) if isinstance(thing, dict) else thing if isinstance(thing, str) else ""
