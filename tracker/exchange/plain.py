"""What the exports share: moments and texts that are the same each time, and what XML may hold."""

from __future__ import annotations

import re
from typing import Any

from tracker.store import Store
from tracker.uid import named_uid
from tracker.writers import display

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
BEGINNING = "1970-01-01T00:00:00Z"


def newest(store: Store) -> str:
    """When the store was last changed, in UTC: exports name it in place of the clock's time."""
    return str(store.one("SELECT coalesce(max(at), ?) FROM step", BEGINNING)[0])


def own_name(store: Store) -> str:
    """The UUID of a store, which its copies share: that of its first change."""
    rows = store.read("SELECT uid FROM step ORDER BY id LIMIT 1")
    return str(rows[0]["uid"]) if rows else named_uid("an empty store")


def legal(text: str) -> str:
    """Text without the characters that XML 1.0 forbids."""
    return _ILLEGAL.sub("", text)


def name(text: str) -> str:
    """Text as the name of something: on one line, without what cannot be seen and can do harm."""
    return legal(" ".join(display.clean(text).split()))


def document(root: Any) -> bytes:
    """An XML document in UTF-8 with its declaration, indented."""
    from lxml import etree  # noqa: PLC0415 - what other exports do not need

    etree.indent(root)
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return made + b"\n"
