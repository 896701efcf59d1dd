"""Documents made to harm: each is read or refused in one sentence, quickly, and touches neither network nor files."""

from __future__ import annotations

import os
import re
import socket
import struct
import time
import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tracker.readers import mutants, samples
from tests.tracker.readers.samples import PLEDGE, zipped
from tracker import readers
from tracker.errors import Unreadable
from tracker.readers import aside

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
COPIES = int(os.environ.get("PLEDGEBOOK_MUTATIONS", "150"))
SECRET = "the secret words of another file"


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    asked: list[object] = []
    monkeypatch.setattr(socket.socket, "connect", lambda self, address: asked.append(address))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *address, **_: asked.append(address) or [])
    yield
    assert asked == []


def outcome(name: str, data: bytes) -> str:
    """The text, or the sentence of the refusal."""
    try:
        return readers.read_bytes(data, name).text
    except Unreadable as error:
        said = str(error)
        assert said.startswith(f"{name}: ") and "\n" not in said and len(said) < 400
        return said


def docx(body: str, head: str = "", **members: str) -> bytes:
    document = f"{head}<w:document {W}><w:body>{body}</w:body></w:document>"
    return zipped({"word/document.xml": document, **members})


def odt(body: str, head: str = "") -> bytes:
    content = samples.OPEN_CONTENT.replace('<?xml version="1.0" encoding="UTF-8"?>', head)
    return zipped({"content.xml": content.replace(PLEDGE, body)})


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.txt"
    path.write_text(SECRET)
    return path


def test_no_entity_reaches_a_file_or_the_network(secret: Path) -> None:
    heads = [
        f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>',
        f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret}">]>',
        f'<!DOCTYPE x [<!ENTITY e PUBLIC "a" "{secret.as_uri()}">]>',
        '<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:9/x">]>',
        f'<!DOCTYPE x [<!ENTITY % p SYSTEM "{secret.as_uri()}"> %p;]>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY e "y">]>',
    ]
    for head in heads:
        paragraph = "<w:p><w:r><w:t>Words &e; here.</w:t></w:r></w:p>"
        assert SECRET not in outcome("a.docx", docx(paragraph, head))
        assert SECRET not in outcome("a.odt", odt("Words &e; here.", head))
        assert SECRET not in outcome("a.html", f"{head}<html><p>Words &e; here.</p></html>".encode())
        meta = f'{head}<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>&e;</dc:title></cp:coreProperties>'
        text = "<w:p><w:r><w:t>Words.</w:t></w:r></w:p>"
        said = docx(text, **{"docProps/core.xml": meta})
        assert SECRET not in outcome("a.docx", said)
    include = f'<x xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="{secret.as_uri()}" parse="text"/></x>'
    assert SECRET not in outcome("a.docx", docx(f"<w:p><w:r><w:t>Words.{include}</w:t></w:r></w:p>"))


def test_entities_that_multiply_are_refused_at_once() -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    head = f'<!DOCTYPE x [<!ENTITY e0 "laugh laugh laugh">{entities}]>'
    quadratic = f'<!DOCTYPE x [<!ENTITY e9 "{"a" * 100_000}">]>'
    began = time.process_time()
    for bomb in (head, quadratic):
        for body in ("&e9;", "&e9;" * 10_000):
            assert len(outcome("a.docx", docx(f"<w:p><w:r><w:t>Words {body}</w:t></w:r></w:p>", bomb))) < 1000
            assert len(outcome("a.odt", odt(f"Words {body}", bomb))) < 1000
    assert time.process_time() - began < 10


def test_archives_that_unfold_without_end_are_refused() -> None:
    zeros = bytes(300_000_000)
    large = zipped({"word/document.xml": zeros})
    assert len(large) < 1_000_000
    lying = re.sub(re.escape(struct.pack("<L", len(zeros))), struct.pack("<L", 1000), large)
    assert lying != large
    del zeros
    tracemalloc.start()
    assert "MB" in outcome("a.docx", large)
    assert "damaged" in outcome("a.docx", lying)
    nested = zipped({"word/document.xml": "<x/>", "inner.docx": large})
    assert "no body" in outcome("a.docx", nested)
    assert tracemalloc.get_traced_memory()[1] < 60_000_000
    tracemalloc.stop()


def test_a_member_that_grows_beyond_any_ratio_is_refused() -> None:
    body = "<w:p/>" * 3_000_000
    packed = docx(body)
    assert len(packed) * 100 < len(body)
    assert "MB" in outcome("a.docx", packed)


def test_archives_with_too_many_members_are_refused() -> None:
    many = zipped({"word/document.xml": "<x/>", **{f"m{n}": "" for n in range(5001)}}, zipfile.ZIP_STORED)
    assert "MB" in outcome("a.docx", many)


def test_names_that_climb_write_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    names = ["../x", "../../x", "/tmp/x", "..\\x", "C:\\x", "word/../../x", "x\0y", "\u202ex", "CON", "a/" * 300 + "x"]
    body = "<w:p><w:r><w:t>Words.</w:t></w:r></w:p>"
    assert outcome("a.docx", docx(body, **dict.fromkeys(names, "x"))) == "Words."
    assert sorted(tmp_path.rglob("*")) == [tmp_path / "a", inner]


def test_encrypted_archives_are_named_as_such() -> None:
    plain = docx("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>")
    locked = bytearray(plain)
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[plain.index(mark) + at] |= 1
    assert "password" in outcome("a.docx", bytes(locked))


DEEP = 50_000


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", b"<div>" * DEEP + b"Words."),
        ("a.html", b"<ul><li>" * DEEP + b"Words."),
        ("a.html", b"<table><tr><td>" * DEEP + b"Words."),
        ("a.html", b"<b>" * DEEP + b"Words." + b"</b>" * DEEP),
        ("a.html", b"<sup>" * DEEP + b"1"),
        ("a.html", b"Words.<script type='application/ld+json'>" + b"[" * DEEP + b"</script>"),
        ("a.html", b"<" * DEEP + b"Words."),
        ("a.html", b"<p " + b"a='" * DEEP + b">Words."),
        ("a.html", b"<!--" * DEEP + b"Words."),
        ("a.md", b"> " * DEEP + b"Words."),
        ("a.md", b"- " * DEEP + b"Words."),
        ("a.md", b"[" * DEEP + b"Words." + b"](x)" * DEEP),
        ("a.md", b"*a **a " * 5000),
        ("a.md", b"`" * DEEP + b"Words."),
        ("a.md", b"---\n" + b"a: b\n" * 5000),
        ("a.md", b"|a" * 5000 + b"\n" + b"|-" * 5000 + b"\n" + b"|a" * 5000),
        ("a.docx", docx("<w:tbl><w:tr><w:tc>" * 3000)),
        ("a.docx", docx("<w:sdt>" * 80 + "<w:p><w:r><w:t>Words.</w:t></w:r></w:p>" + "</w:sdt>" * 80)),
        ("a.docx", docx("<w:tbl><w:tr><w:tc>" * 60 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 60)),
        ("a.docx", docx("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 50_000)),
        ("a.odt", odt("</text:p>" + "<text:list><text:list-item>" * 2000)),
        ("a.eml", b"".join(b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (n, n) for n in range(1000))),
        ("a.eml", b"Content-Type: text/plain; a=" + b"(" * DEEP + b"\n\nWords."),
        ("a.eml", b"Content-Type: text/plain; a=" + b"<" * DEEP + b"\n\nWords."),
        ("a.eml", b"Content-Type: message/rfc822\n\n" * 2000 + b"Words."),
        ("a.eml", b"Subject: " + b"=?utf-8?q?=61?= " * 5000 + b"\n\nWords."),
        ("a.eml", b"From: " + b"(" * 5000 + b"\n\nWords."),
        ("a.eml", b"Date: Mon, 99 Foo 99999 99:99:99 +9999\n\nWords."),
        ("a.eml", b"Content-Type: text/plain; charset=idna\n\nWords \xff."),
        ("a.txt", b"x" * 5_000_000),
        ("a.txt", "\u202e\u2066Words.\u2069".encode()),
        ("a.txt", bytes(range(256)) * 1000),
        ("a.pdf", b"%PDF-1.7\n1 0 obj" + b"<<" * DEEP),
        ("a.pdf", b"%PDF-1.7\n1 0 obj" + b"[" * DEEP),
        ("a.pdf", b"%PDF-1.7 1 0 obj<</Type/Pages/Pages 1 0 R/Kids[1 0 R]/Count 99999>>endobj trailer<</Root 1 0 R>>"),
    ],
)  # fmt: skip
def test_depth_and_length_are_survived(name: str, data: bytes) -> None:
    began = time.process_time()
    assert outcome(name, data)
    assert time.process_time() - began < 5


def test_marks_of_direction_stay_as_data_and_noise_goes() -> None:
    assert outcome("a.txt", "\u202eevil\u202c\x00\x1b[31m".encode()) == "\u202eevil\u202c[31m"
    assert "does not look like text" in outcome("a.txt", bytes(range(256)) * 100)


def test_a_pdf_of_huge_pages_is_read_and_drawn_small() -> None:
    from tracker.readers import pdf

    page = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 1e9 1e9]>>endobj\ntrailer<</Root 1 0 R>>"
    )
    assert "scan" in outcome("a.pdf", page)
    try:
        width, height, rows = pdf.page_picture(page, 1, 4.0)
    except Unreadable:
        return
    assert len(rows) == width * height * 3 < 150_000_000


def test_remote_parts_of_a_page_are_not_fetched() -> None:
    page = "".join(
        f'<{tag} {attribute}="http://127.0.0.1:9/{tag}"></{tag}>'
        for tag in ("img", "script", "iframe", "object", "embed", "video", "audio", "link", "base", "source")
        for attribute in ("src", "href", "data", "background")
    )
    assert outcome("a.html", f"<html><body>{page}<p>Words.</p></body></html>".encode()) == "Words."


def test_broken_copies_are_read_or_refused() -> None:
    """150 broken copies in one reading process; PLEDGEBOOK_MUTATIONS asks for more."""
    documents = list(samples.of_every_format().items())
    failures, read = [], 0
    for what, said, seconds in mutants.outcomes(mutants.mutants(documents, COPIES)):
        read += said == "read"
        if aside.BROKE in said or "\n" in said or seconds > mutants.SLOW:
            failures.append((what, said, seconds))
    assert failures == []
    assert COPIES * 0.1 < read < COPIES * 0.95, "the changes are too rough or too fine to say anything"
    print(f"{COPIES} broken copies: {read} read, {COPIES - read} refused, 0 failed")
