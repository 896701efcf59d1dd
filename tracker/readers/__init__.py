"""Documents of common formats into text: `read` chooses the reader, by the file's first bytes and its suffix.

A reader is one function from bytes to `Text`. The built-in ones stand in `READERS`; others join through the entry
points `tracker.readers`, which name a `Reader` each and are looked at when no built-in reader knows a suffix.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import cast

from tracker.errors import Unreadable
from tracker.model import Text, Tick, silent
from tracker.readers import faults
from tracker.readers.looks import format_of, refusal


@dataclass(frozen=True)
class Reader:
    """A format of documents: `read` takes a file's bytes, its name and a tick, and raises nothing but `Unreadable`."""

    name: str
    suffixes: tuple[str, ...]
    media_type: str
    read: Callable[[bytes, str, Tick], Text]


# Each format is imported when a document asks for it: starting the program pays for none.
def _text(data: bytes, name: str, tick: Tick) -> Text:
    from tracker.readers import plain  # noqa: PLC0415

    return plain.read(data, name, tick)


def _markdown(data: bytes, name: str, tick: Tick) -> Text:
    from tracker.readers import markdown  # noqa: PLC0415

    return markdown.read(data, name, tick)


def _html(data: bytes, name: str, tick: Tick) -> Text:
    from tracker.readers import html  # noqa: PLC0415

    return html.read(data, name, tick)


def _pdf(data: bytes, name: str, tick: Tick) -> Text:
    from tracker.readers import pdf  # noqa: PLC0415

    return pdf.read(data, name, tick)


def _docx(data: bytes, name: str, tick: Tick) -> Text:
    from tracker.readers import docx  # noqa: PLC0415

    return docx.read(data, name, tick)


def _odt(data: bytes, name: str, tick: Tick) -> Text:
    from tracker.readers import odt  # noqa: PLC0415

    return odt.read(data, name, tick)


def _mail(data: bytes, name: str, tick: Tick) -> Text:
    from tracker.readers import mail  # noqa: PLC0415

    return mail.read(data, name, tick)


_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
READERS: dict[str, Reader] = {
    reader.name: reader
    for reader in (
        Reader("pdf", (".pdf",), "application/pdf", _pdf),
        Reader("docx", (".docx", ".docm", ".dotx"), _DOCX, _docx),
        Reader("odt", (".odt", ".ott"), "application/vnd.oasis.opendocument.text", _odt),
        Reader("html", (".html", ".htm", ".xhtml"), "text/html", _html),
        Reader("markdown", (".md", ".markdown"), "text/markdown", _markdown),
        Reader("mail", (".eml",), "message/rfc822", _mail),
        Reader("text", (".txt", ".text"), "text/plain", _text),
    )
}


def read(path: Path, tick: Tick = silent) -> tuple[Text, bytes]:
    """The text of a file and the file's bytes. Raises `Unreadable`, in one sentence, for whatever cannot be read."""
    data = content(path)
    return read_bytes(data, path.name, tick), data


def content(path: Path) -> bytes:
    """The bytes of a file of up to 200 MB. Raises `Unreadable`."""
    try:
        if path.is_dir():
            raise Unreadable(path, "this is a folder.", "Import the documents in it.")
        if not path.is_file():
            raise Unreadable(path, "there is no such file." if not path.exists() else "this is not a file.")
        with path.open("rb") as file:
            data = file.read(faults.LARGEST + 1)
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL in it
        why = (error.strerror if isinstance(error, OSError) else "") or str(error)
        raise Unreadable(path, f"the file cannot be opened ({why}).") from error
    if len(data) > faults.LARGEST:
        raise faults.too_large(path.name)
    return data


def read_bytes(data: bytes, name: str, tick: Tick = silent) -> Text:
    """The text of a document whose bytes are at hand. Raises `Unreadable`."""
    if not data.strip(b"\0 \r\n\t"):
        raise faults.empty(name)
    return _reader_for(data, name).read(data, name, tick)


def from_clipboard(text: str, html: str = "") -> Text:
    """Text that was copied, with lists and tables where it came with its HTML. Raises `Unreadable` if there is none."""
    from tracker.readers import clipboard  # noqa: PLC0415

    return clipboard.read(text, html)


def _reader_for(data: bytes, name: str) -> Reader:
    """What the bytes say is believed first, for a suffix is changed by a click."""
    suffix = PurePath(name).suffix.lower()
    looks = format_of(data)
    if looks in READERS:
        return READERS[looks]
    if looks:
        raise refusal(looks, name)
    by_suffix = {end: reader for reader in READERS.values() for end in reader.suffixes}
    if found := by_suffix.get(suffix) or _joined(suffix):
        return found
    raise refusal("", name)


def _joined(suffix: str) -> Reader | None:
    from importlib.metadata import entry_points  # noqa: PLC0415 - costs 50 ms that known formats should not pay

    for point in entry_points(group="tracker.readers"):
        reader = cast(Reader, point.load())
        if suffix in reader.suffixes:
            return reader
    return None
