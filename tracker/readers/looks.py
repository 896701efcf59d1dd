"""What a file is by its first bytes, and what to say of formats that are not read."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from pathlib import PurePath

from tracker.errors import Unreadable
from tracker.readers import faults

_MAGIC = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"SQLite format 3\0", "store"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
)
_MARKUP = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_IN_ZIP = (
    ("word/document.xml", "docx"),
    ("content.xml", "odt"),
    ("xl/workbook.xml", "sheet"),
    ("ppt/presentation.xml", "slides"),
)
_SAY = {
    "doc": ("this is a Word document of the old format.", "Save it as .docx or PDF and import that."),
    "ole": ("this is a file of an old office program.", "Save it as .docx or PDF and import that."),
    "rtf": ("this is rich text (RTF).", "Save it as .docx or PDF and import that."),
    "picture": ("this is a picture.", faults.OCR),
    "sheet": ("this is a spreadsheet.", "Save the sheet with the text as PDF and import that."),
    "slides": ("this is a presentation.", "Save it as PDF and import that."),
    "archive": ("this is an archive.", "Unpack it and import the documents in it."),
    "program": ("this is a program.", "Import documents only."),
    "store": ("this is a database.", "If it is a store of commitments, open it instead."),
}
_KNOWN = "Save it as PDF, DOCX, ODT, HTML, Markdown or plain text and import that."


def format_of(data: bytes) -> str:
    """The name of the reader, or of the refused format, that the bytes give away; else nothing."""
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return _in_zip(data)
    for magic, found in _MAGIC:
        if data.startswith(magic):
            return found
    return "html" if _MARKUP.match(data[:4096].removeprefix(b"\xef\xbb\xbf")) else ""


def refusal(looks: str, name: str) -> Unreadable:
    """The sentence for a format that is not read."""
    suffix = PurePath(name).suffix.lower()
    if looks == "ole" and suffix in (".doc", ".dot", ""):
        looks = "doc"
    elif looks == "ole" and suffix in (".xls", ".ppt"):
        looks = {".xls": "sheet", ".ppt": "slides"}[suffix]
    if looks in _SAY:
        return Unreadable(name, *_SAY[looks])
    return Unreadable(name, f"documents of the kind “{suffix or 'without a suffix'}” cannot be read.", _KNOWN)


def _in_zip(data: bytes) -> str:
    """Which zipped format it is; nothing if the archive is damaged, for its suffix may still tell."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.NameToInfo
            kind = archive.read("mimetype")[:100] if _is_small(archive, "mimetype") else b""
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError):
        return ""
    if kind.startswith(b"application/vnd.oasis.opendocument.") and b".text" not in kind:
        return "sheet" if b".spreadsheet" in kind else "slides"
    return next((found for member, found in _IN_ZIP if member in names), "archive")


def _is_small(archive: zipfile.ZipFile, member: str) -> bool:
    found = archive.NameToInfo.get(member)
    return found is not None and found.file_size < 200
