"""Mail as files (EML): its best body, and its headers as facts."""

from __future__ import annotations

from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.policy import EmailPolicy
from email.utils import parseaddr, parsedate_to_datetime
from typing import Any, cast

from tracker.model import Text, Tick
from tracker.readers import faults
from tracker.readers.html import blocks_of
from tracker.readers.layout import clean, compose, one_line
from tracker.readers.plain import decode

# What the standard library's parser is known to raise on headers and bodies that break the rules of RFC 5322 and 2045.
_BROKEN = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, AssertionError, RecursionError)


_LONGEST = 2_000  # characters of a header


class _Policy(EmailPolicy):
    """Headers as values, the long ones cut: the parser takes the square of their length."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        return super().header_fetch_parse(name, value[:_LONGEST])


def read(data: bytes, name: str, tick: Tick) -> Text:
    """The words of a mail; its day is the one in the `Date` header, its publisher the one in `From`."""
    tick(0, 1, name)
    try:
        mail = cast(EmailMessage, BytesParser(policy=_Policy()).parsebytes(data))
        facts, body, left_out = _facts(mail), _body(mail), _attached(mail)
    except _BROKEN as error:
        raise faults.damaged(name, error) from error
    if body is None:
        raise faults.empty(name)
    text, encoding = _decoded(body)
    if body.get_content_type() == "text/html":
        text = compose(blocks_of(text, name)) if text.strip() else ""
    text = clean(text).strip("\n")
    if not text.strip():
        raise faults.empty(name)
    notes = (f"The attachments were not read: {', '.join(left_out)}.",) if left_out else ()
    return Text(text, facts | {"encoding": encoding}, notes=notes, media_type="message/rfc822", reader="mail")


def _body(mail: EmailMessage) -> MIMEPart | None:
    """The plain part, or the HTML part where the plain one says next to nothing."""
    plain, html = mail.get_body(("plain",)), mail.get_body(("html",))
    if plain and html and len(_payload(plain)) < 200 and len(_payload(html)) > 20 * len(_payload(plain)):
        return html
    return plain or html


def _payload(part: MIMEPart) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _decoded(body: MIMEPart) -> tuple[str, str]:
    text, encoding = decode(_payload(body), str(body.get_content_charset() or ""))
    if body.get_param("format") == "flowed":  # RFC 3676: a line that ends with a blank goes on in the next
        text = text.replace("\r\n", "\n").replace("-- \n", "--\n").replace(" \n", " ")
    return text, encoding


def _facts(mail: EmailMessage) -> dict[str, str]:
    sender, address = parseaddr(str(mail.get("From", "")))
    facts = {
        "title": str(mail.get("Subject", "")),
        "publisher": sender or address,
        "date": _day(str(mail.get("Date", ""))),
    }
    facts["date_basis"] = "metadata" if facts["date"] else ""
    facts["language"] = str(mail.get("Content-Language", ""))[:2].lower()
    return {name: fact for name, text in facts.items() if (fact := one_line(text)[:1000])}


def _day(written: str) -> str:
    """The day on which the sender wrote, by the sender's clock."""
    try:
        return parsedate_to_datetime(written).date().isoformat()
    except (ValueError, TypeError, OverflowError):
        return ""


def _attached(mail: EmailMessage) -> list[str]:
    return [one_line(part.get_filename() or part.get_content_type())[:80] for part in mail.iter_attachments()][:20]
