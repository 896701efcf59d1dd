"""A thousand strings that would like to do harm, through every writer of reports and every export: inert in each.

They come from a generator with a seed: formulas, markup, scripts, control characters, marks that turn the direction of
writing, characters that XML forbids, very long words, and all of these mixed.
"""

from __future__ import annotations

import csv
import io
import json
import random
import re
import sqlite3
import zipfile
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest
from lxml import etree
from markdown_it import MarkdownIt

from tests.tracker.exchange.standards import iati_faults, refi_faults
from tests.tracker.writers.stories import HOSTILE
from tracker import intake, report, search
from tracker.exchange import whole
from tracker.exchange.formats import EXPORTS
from tracker.exchange.tables import bulk, grid
from tracker.model import Label, Text, silent
from tracker.readers import layout
from tracker.record import DocumentFacts
from tracker.store import Store
from tracker.writers import WRITERS

COUNT = 1000
SEED = 20261124
TODAY = date(2026, 11, 24)
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
PIECES = (
    *HOSTILE[:14], "]]>", "<!--", "-->", "<?xml version='1.0'?>", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
    "&b;", "&#0;", "&#x1F;", "\ufffe", "\uffff", "\ufdd0", "\u2028", "\u2029", "\ufeff", "\u200f", "\u061c", "\\u0000",
    "%s%n", "'; DROP TABLE commitment; --", "\x1b]8;;http://example.org\x07", "=HYPERLINK(\"http://example.org\")",
    "\\input{/etc/passwd}", "@misc{x,", "}", "{", "data:text/html,<script>alert(1)</script>", "<svg onload=alert(1)>",
    "\r\n", "\t", "\x0b", "\x85", "a\u0300" * 40, "🏴‍☠️", "ﷺ" * 20, "W" * 900,
)  # fmt: skip


def strings() -> list[str]:
    """A thousand texts, each of one to five pieces in any order."""
    chance = random.Random(SEED)
    made = list(HOSTILE)
    while len(made) < COUNT:
        made.append("".join(chance.choices(PIECES, k=chance.randint(1, 5))))
    return made[:COUNT]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store in which every text of every commitment, party, tag, document and judgement is one of the strings."""
    path = tmp_path_factory.mktemp("hostile") / "hostile.db"
    with Store(path, author=PIECES[6]) as store:
        text = "\n".join(map(layout.clean, strings()))
        facts = DocumentFacts(PIECES[7], publisher=PIECES[9], url="javascript:alert(1)", issued=date(2025, 1, 1))
        prepared = intake.Prepared("a.txt", b"a", Text(text), facts)
        intake.keep_all(store, [intake.Found(prepared, facts, ())])
        with store.change(Label.ADD, PIECES[0]) as db:
            rows = bulk.Bulk(db)
            with bulk.full_text_at_once(db):
                at = 0
                for number, one in enumerate(strings()):
                    _add(rows, number, one, at)
                    at += len(layout.clean(one)) + 1
                rows.flush()
    return path


def _add(rows: bulk.Bulk, number: int, text: str, at: int) -> None:
    due = {"due": "2027", "due_earliest": "2027-12-31", "due_latest": "2027-12-31"}
    words = {"title": text, "statement": text, "note": text, "kind": "quantified", "strength": "firm"}
    judged = {"created_at": "2026-01-01T00:00:00Z", "status": "unclear", "status_on": "2026-01-01"}
    id_ = rows.add("commitment", **words, **due, **judged)
    party = rows.party(" ".join(text.split()) or "x")
    rows.add("commitment_party", commitment_id=id_, party_id=party, role="pledgor")
    rows.add("tag", commitment_id=id_, name=text)
    rows.add("target", commitment_id=id_, position=0, value="12.5", unit=text, comparator="=")
    span = {"edtf": "2027", "start": "2027-01-01", "earliest": "2027-12-31", "latest": "2027-12-31", "rule": "year"}
    rows.add("deadline", commitment_id=id_, position=0, phrase=text, **span, label=text)
    said = {"recorded_at": "2026-01-01T00:00:00Z", "author": text}
    rows.add("status_entry", commitment_id=id_, value="unclear", valid_on="2026-01-01", note=text, **said)
    for kind, source in (("link", "https://example.org/?q=" + text), ("link", "javascript:alert(1)"), ("quote", text)):
        told = {"kind": kind, "source": source, "statement": text, "publisher": text}
        found = rows.add("evidence", **told, found_at="2026-01-01T00:00:00Z", author=text)
        rows.add("evidence_link", evidence_id=found, commitment_id=id_)
    if exact := layout.clean(text):  # as every reader does
        passage = rows.add("passage", version_id=1, start=at, end=at + len(exact), exact=exact, prefix="", suffix="")
        rows.add("commitment_passage", commitment_id=id_, passage_id=passage, role="primary")


class Tags(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.attributes: set[str] = set()
        self.hrefs: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.hrefs |= {value or "" for name, value in attrs if name in ("href", "src")}


def html_is_inert(data: bytes) -> None:
    page = Tags(data.decode())
    assert not page.found & {"script", "img", "b", "label", "iframe", "object", "embed"}
    assert not [name for name in page.attributes if name.startswith("on")]
    assert all(href.startswith(("#", "https://example.org/")) for href in page.hrefs)
    assert not UNSEEN.search(data.decode())


def pdf_is_inert(data: bytes) -> None:
    assert not re.search(rb"/JavaScript|/JS\b|/Launch|/EmbeddedFile", data)
    assert all(link.startswith(b"https://example.org/") for link in re.findall(rb"/URI\s*\((.*?)\)", data))
    document = pypdfium2.PdfDocument(data)
    assert len(document) > 10
    document.close()


def word_is_inert(data: bytes) -> None:
    document = docx.Document(io.BytesIO(data))
    targets = [rel.target_ref for rel in document.part.rels.values() if rel.is_external]
    assert all(target.startswith("https://example.org/") for target in targets)
    all_xml_is_sound(data)


def workbook_is_inert(data: bytes) -> None:
    book = openpyxl.load_workbook(io.BytesIO(data))
    cells = [cell for sheet in book for row in sheet.rows for cell in row if cell.value is not None]
    assert len(cells) > COUNT and not [cell.value for cell in cells if cell.data_type == "f"]
    all_xml_is_sound(data)


def csv_is_inert(data: bytes) -> None:
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    number = re.compile(r"-?\d+(\.\d+)?")
    assert len(rows) > COUNT and len({len(row) for row in rows}) == 1
    cells = [cell for row in rows for cell in row]
    assert not [c for c in cells if c.startswith(("=", "+", "-", "@", "\t", "\r")) and not number.fullmatch(c)]
    assert grid.from_text(data, "again.csv").sheet().rows  # and our own reader takes it


def markdown_is_inert(data: bytes) -> None:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(data.decode())
    inner = [child for token in tokens for child in token.children or []]
    kinds = {token.type for token in [*tokens, *inner]}
    assert not kinds & {"html_block", "html_inline", "image", "code_inline", "fence"}
    hrefs = [str(token.attrGet("href")) for token in inner if token.type == "link_open"]
    assert all(href.startswith(("https://example.org/", "#")) for href in hrefs)


def json_keeps_the_words(data: bytes) -> None:
    found = json.loads(data)
    statements = {record["statement"] for record in found["records"] if record["record"] == "commitment"}
    assert statements == set(strings())


def all_xml_is_sound(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels", ".svg", ".qde")):
                etree.fromstring(archive.read(name), etree.XMLParser(huge_tree=True))


REPORTS = {
    "html": html_is_inert, "pdf": pdf_is_inert, "docx": word_is_inert, "xlsx": workbook_is_inert, "csv": csv_is_inert,
    "markdown": markdown_is_inert, "json": json_keeps_the_words,
}  # fmt: skip


@pytest.mark.parametrize("name", WRITERS)
def test_every_writer_of_reports(filled: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"out{WRITERS[name].suffix}"
    with Store(filled) as store:
        report.export(store, "commitments", path, search.Query(), TODAY)
    REPORTS[name](path.read_bytes())


def whole_is_inert(path: Path) -> None:
    with Store(path.with_name("back.db")) as store:
        whole.restore(store, whole.load(path))
        assert sorted(row[0] for row in store.read("SELECT title FROM commitment")) == sorted(strings())


def annotations_are_inert(path: Path) -> None:
    items = json.loads(path.read_text("utf-8"))["first"]["items"]
    assert sorted(item["target"]["selector"][0]["exact"] for item in items) == sorted(
        filter(None, map(layout.clean, strings()))
    )
    assert not [item for item in items if "via" in item["target"]["source"]]


def iati_is_inert(path: Path) -> None:
    root = etree.parse(path, etree.XMLParser(resolve_entities=False, huge_tree=True)).getroot()
    assert list(iati_faults(root)) == [] and len(root.findall("iati-activity")) == COUNT
    assert not UNSEEN.search(path.read_text("utf-8"))


def refi_is_inert(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        root = etree.fromstring(archive.read("project.qde"), etree.XMLParser(resolve_entities=False, huge_tree=True))
        texts = {n.removeprefix("Sources/"): archive.read(n).decode() for n in archive.namelist() if n != "project.qde"}
    assert all(re.fullmatch(r"[0-9a-f-]{36}\.txt", name) for name in texts)
    assert list(refi_faults(root, texts)) == []


def bibtex_is_inert(path: Path) -> None:
    text = path.read_text("utf-8")
    for entry in text.strip().split("\n\n"):
        first, *fields, last = entry.splitlines()
        assert re.fullmatch(r"@(online|misc)\{[DE]-\d{4,},", first) and last == "}"
        for field in fields:
            name, value = re.fullmatch(r"  ([a-z]+) = \{(.*)\},", field).groups()  # type: ignore[union-attr]
            bare = re.sub(r"\\text\w+\{\}|\\[{}%$&#_]", "", value)
            inner = bare[1:-1] if name == "title" else bare
            assert not re.search(r"[{}\\]" if name != "url" else r"[{}\\\s]", inner), field


def csl_is_inert(path: Path) -> None:
    items = json.loads(path.read_text("utf-8"))
    assert len(items) == len({item["id"] for item in items}) > COUNT
    assert all(item.get("URL", "https://example.org/").startswith("https://example.org/") for item in items)


def tables_are_inert(path: Path) -> None:
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert sorted(row[0] for row in db.execute("SELECT title FROM commitments")) == sorted(strings())
    db.close()


FORMS = {
    "whole": whole_is_inert, "annotations": annotations_are_inert, "iati": iati_is_inert, "refi": refi_is_inert,
    "bibtex": bibtex_is_inert, "csl": csl_is_inert, "datasette": tables_are_inert,
}  # fmt: skip


@pytest.mark.parametrize("name", EXPORTS)
def test_every_export(filled: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"out{EXPORTS[name].suffix}"
    with Store(filled) as store:
        EXPORTS[name].write(store, path, silent)
    FORMS[name](path)


def test_as_a_table_they_come_in_as_words(tmp_path: Path) -> None:
    out = io.StringIO(newline="")
    rows = csv.writer(out)
    rows.writerow(["Title", "Note"])
    rows.writerows([f"{number} {text}", text] for number, text in enumerate(strings()))
    book = grid.from_text(out.getvalue().encode("utf-8", "surrogatepass"), "hostile.csv")
    assert len(book.sheet().rows) == COUNT
    assert not [cell for row in book.sheet().rows for cell in row.cells if re.search("[\x00-\x08\x1b]", str(cell))]
