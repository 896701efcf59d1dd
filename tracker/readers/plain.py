"""Plain text, and the guess at the encoding of any text that does not tell it."""

from __future__ import annotations

import codecs

from tracker.model import Text, Tick
from tracker.readers import faults
from tracker.readers.layout import clean

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOK = 200_000  # bytes that the guess looks at


def read(data: bytes, name: str, tick: Tick) -> Text:
    """The text as it stands, line by line."""
    tick(0, 1, name)
    text, encoding = decode(data)
    text = clean(text).strip("\n")
    if not text.strip():
        raise faults.empty(name)
    return Text(text, {"encoding": encoding}, media_type="text/plain", reader="text")


def decode(data: bytes, told: str = "") -> tuple[str, str]:
    """Text and name of its encoding: by its mark, as UTF-8 if it is that, as it tells itself, else the likeliest."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), encoding.removesuffix("-sig")
    if wide := _without_mark(data):
        return data.decode(wide, "replace"), wide
    for encoding in ("utf-8", _known(told)):
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    encoding = _likeliest(data)
    return data.decode(encoding, "replace"), encoding


def _known(encoding: str) -> str:
    """A text encoding by Python's name for it; what calls itself Latin-1 is Windows-1252 (WHATWG Encoding)."""
    try:
        found = codecs.lookup(encoding.strip())
        "".encode(found.name)
    except (LookupError, ValueError):  # unknown, not a text encoding, or a name with a NUL in it
        return "utf-8"
    return {"iso8859-1": "cp1252", "ascii": "cp1252"}.get(found.name, found.name)


def _without_mark(data: bytes) -> str:
    """UTF-16 shows itself where nearly every second byte is zero."""
    head = data[:2000]
    half = len(head) // 2
    if half < 4:
        return ""
    if head[1::2].count(0) > 0.7 * half > 5 * head[::2].count(0):
        return "utf-16-le"
    return "utf-16-be" if head[::2].count(0) > 0.7 * half > 5 * head[1::2].count(0) else ""


def _likeliest(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - most text is UTF-8 and needs no guess

    best = from_bytes(data[:_LOOK], enable_fallback=False).best()
    return best.encoding if best else "cp1252"
