"""Plain text, and the guess at the encoding of any text that does not tell it."""

from __future__ import annotations

import codecs

from tracker.errors import Unreadable
from tracker.model import Text, Tick
from tracker.readers import faults
from tracker.readers.layout import clean, is_noise

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WEST = "cp1252"
_LOOK = 200_000  # bytes that the guess looks at


def read(data: bytes, name: str, tick: Tick) -> Text:
    """The text as it stands, line by line."""
    tick(0, 1, name)
    text, encoding = decode(data)
    if is_noise(text):
        raise Unreadable(
            name, "this does not look like text in any encoding.", "Save it as PDF or DOCX and import that."
        )
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
    return _WEST if found.name in ("iso8859-1", "ascii") else found.name


def _without_mark(data: bytes) -> str:
    """UTF-16 that does not say so: there are zeros, and blanks and digits if its bytes are paired this way round."""
    head = data[:4000]
    if 0 not in head:
        return ""
    shares = {encoding: _ascii_share(head.decode(encoding, "replace")) for encoding in ("utf-16-le", "utf-16-be")}
    best = max(shares, key=lambda encoding: shares[encoding])
    return best if shares[best] > 0.08 > 4 * min(shares.values()) else ""


def _ascii_share(text: str) -> float:
    return sum(" " <= sign < "\x7f" or sign == "\n" for sign in text) / max(1, len(text))


def _likeliest(data: bytes) -> str:
    """The best guess; of several as good, the encoding of the west, which is the commonest (WHATWG Encoding)."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - most text is UTF-8 and needs no guess

    guesses = from_bytes(data[:_LOOK], enable_fallback=False)
    best = guesses.best()
    if best is None:
        return _WEST
    equal = [guess for guess in guesses if (guess.chaos, guess.coherence) == (best.chaos, best.coherence)]
    return _WEST if any(_WEST in guess.could_be_from_charset for guess in equal) else best.encoding
