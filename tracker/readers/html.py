"""HTML: the main text of a page without its menus, and the facts that the page tells about itself."""

from __future__ import annotations

import re
from typing import Any

from tracker.model import Text, Tick
from tracker.readers import faults, hypertext
from tracker.readers.layout import Block, compose
from tracker.readers.mainpart import main_part
from tracker.readers.plain import decode
from tracker.readers.webfacts import facts_of

_TOLD = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_XML_TOLD = re.compile(rb"""^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})""")


def read(data: bytes, name: str, tick: Tick) -> Text:
    """The main text of a page, with title, publisher, address, date and language as the page tells them."""
    tick(0, 1, name)
    told = _XML_TOLD.search(data[:4096]) or _TOLD.search(data[:4096])
    page, encoding = decode(data, told[1].decode("ascii") if told else "")
    root = document(page, name)
    text = compose(hypertext.blocks(main_part(root)))
    if not text.strip():
        raise faults.empty(name)
    return Text(text, facts_of(root) | {"encoding": encoding}, media_type="text/html", reader="html")


def blocks_of(markup: str, name: str) -> list[Block]:
    """The blocks of a piece of HTML that has no menus, such as a mail or what was copied."""
    return hypertext.blocks(document(markup, name))


def document(markup: str, name: str) -> Any:
    """The root element of a page, however it is broken. Raises `Unreadable` where nothing is left of it."""
    from lxml import etree  # noqa: PLC0415 - costs 20 ms that only documents of markup should pay

    careful = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=False, remove_pis=True, huge_tree=False
    )
    clear = markup.replace("\0", "").encode("utf-8", "replace")
    try:
        root = etree.fromstring(clear, careful)
    except (etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise faults.damaged(name, error) from error
    if root is None:
        raise faults.empty(name)
    return root
