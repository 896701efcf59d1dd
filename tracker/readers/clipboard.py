"""Text that was copied in another program, with its HTML where there is one."""

from __future__ import annotations

import re

from tracker.model import Text
from tracker.readers import faults
from tracker.readers.layout import clean, compose

_NAME = "clipboard"
_CF_HTML = re.compile(r"\s*Version:\d.*?(?=<)", re.DOTALL)  # the head that Windows puts before copied HTML
_FRAGMENT = re.compile(r"<!--StartFragment-->(.*)<!--EndFragment-->", re.DOTALL)
_SOURCE = re.compile(r"^SourceURL:(https?://\S+)", re.MULTILINE)


def read(text: str, html: str = "") -> Text:
    """The copied text. HTML is preferred where it says as much, because it knows lists, headings and tables."""
    plain = clean(text).strip("\n")
    source = _SOURCE.search(html[:2000])
    facts = {"url": source[1]} if source else {}
    rich = _rich(html) if html.strip() else ""
    if len("".join(rich.split())) >= 0.9 * len("".join(plain.split())) and rich.strip():
        return Text(rich, facts, media_type="text/html", reader=_NAME)
    if not plain.strip():
        raise faults.empty(_NAME)
    return Text(plain, facts, media_type="text/plain", reader=_NAME)


def _rich(html: str) -> str:
    from tracker.readers.html import blocks_of  # noqa: PLC0415 - most copied text is plain

    fragment = _FRAGMENT.search(html)
    return compose(blocks_of(fragment[1] if fragment else _CF_HTML.sub("", html, count=1), _NAME))
