"""Words that would like to do harm: they stay words in every format."""

from __future__ import annotations

import csv
import json
import re
import zipfile
from pathlib import Path

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from lxml import etree
from markdown_it import MarkdownIt

from tests.tracker.writers.stories import HOSTILE, written
from tests.tracker.writers.test_reopened import Page, words_of
from tracker import report
from tracker.store import Store
from tracker.writers import markdown
from tracker.writers.display import clean

LAYOUTS = list(report.LAYOUTS)
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_in_html_they_are_text(hostile: Store, tmp_path: Path, layout: str) -> None:
    page = Page(written(hostile, tmp_path, ".html", layout))
    assert not {tag for tag, _ in page.tags} & {"script", "img", "b", "label", "iframe"}
    assert not [a for _, a in page.tags for name in a if name.startswith("on")]
    hrefs = [attributes["href"] or "" for _, attributes in page.tags if "href" in attributes]
    assert all(href.startswith(("#", "https://example.org/")) for href in hrefs)
    assert hrefs or layout not in ("standing", "card")
    text = "".join(page.text)
    assert "<script>alert(1)</script>" in text and "{{ 7 * 7 }}" in text
    assert not UNSEEN.search(text)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_in_pdf_they_are_text(hostile: Store, tmp_path: Path, layout: str) -> None:
    file = written(hostile, tmp_path, ".pdf", layout)
    words = words_of(file)
    assert "#let x = 1; #panic(" in words and "$x^2$ *b* _i_" in words and "Привет Ελληνικά" in words
    raw = file.read_bytes()
    assert not re.search(rb"/JavaScript|/JS\b|/Launch|/EmbeddedFile", raw)
    assert all(href.startswith(b"https://example.org/") for href in re.findall(rb"/URI\s*\((.*?)\)", raw))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_in_word_they_are_text(hostile: Store, tmp_path: Path, layout: str) -> None:
    file = written(hostile, tmp_path, ".docx", layout)
    document = docx.Document(file)
    text = "".join(t.text or "" for t in document.element.iter(qn("w:t")))
    assert "<script>alert(1)</script>" in text and "]]>&amp;&#60;&lt;" in text and not UNSEEN.search(text)
    fields = {f.get(qn("w:instr")).split()[0] for f in document.element.iter(qn("w:fldSimple"))}
    assert fields <= {"SEQ", "PAGE", "NUMPAGES"} and not list(document.element.iter(qn("w:instrText")))
    targets = [rel.target_ref for rel in document.part.rels.values() if rel.is_external]
    assert all(target.startswith("https://example.org/") for target in targets)
    with zipfile.ZipFile(file) as archive:
        for entry in archive.namelist():
            if entry.endswith((".xml", ".rels", ".svg")):
                etree.fromstring(archive.read(entry))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_in_a_workbook_they_are_text(hostile: Store, tmp_path: Path, layout: str) -> None:
    book = openpyxl.load_workbook(written(hostile, tmp_path, ".xlsx", layout))
    cells = [cell for sheet in book for row in sheet.rows for cell in row if cell.value is not None]
    assert not [cell.value for cell in cells if cell.data_type == "f" or cell.hyperlink]
    values = {cell.value for cell in cells}
    assert {"+1+1", "@SUM(1)", "=cmd|'/C calc'!A0"} <= values


def test_in_csv_no_cell_begins_like_a_formula(hostile: Store, tmp_path: Path) -> None:
    with written(hostile, tmp_path, ".csv").open(encoding="utf-8-sig", newline="") as lines:
        cells = [cell for row in csv.reader(lines) for cell in row]
    assert "'=cmd|'/C calc'!A0" in cells
    numbers = re.compile(r"-?\d+(\.\d+)?")
    assert not [c for c in cells if c.startswith(("=", "+", "-", "@", "\t", "\r")) and not numbers.fullmatch(c)]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_in_markdown_they_are_text(hostile: Store, tmp_path: Path, layout: str) -> None:
    text = written(hostile, tmp_path, ".md", layout).read_text("utf-8")
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    inner = [child for token in tokens for child in token.children or []]
    assert not {token.type for token in [*tokens, *inner]} & {
        "html_block",
        "html_inline",
        "image",
        "code_inline",
        "fence",
    }
    hrefs = [str(token.attrGet("href")) for token in inner if token.type == "link_open"]
    assert all(href.startswith(("https://example.org/", "#")) for href in hrefs)
    assert "<script>alert(1)</script>" in "".join(token.content for token in inner)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_in_json_they_come_back_as_they_were(hostile: Store, tmp_path: Path, layout: str) -> None:
    found = json.loads(written(hostile, tmp_path, ".json", layout).read_text("utf-8"))
    statements = [record["statement"] for record in found["records"] if record["record"] == "commitment"]
    assert sorted(statements) == sorted(HOSTILE)


@pytest.mark.parametrize(
    "text", [*HOSTILE, "1. x", "12) x", "# x", "- x", "+ x", "===", "---", "~~x~~", "&amp; & x", "2.5 %", " - x"]
)
def test_in_markdown_a_text_is_read_as_it_was(text: str) -> None:
    first, inline, last = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown.escape(text))
    assert (first.type, last.type) == ("paragraph_open", "paragraph_close")
    assert "".join(part.content for part in inline.children or []) == " ".join(clean(text).split())


@pytest.mark.parametrize("text", HOSTILE)
def test_clean_text_keeps_all_that_can_be_seen(text: str) -> None:
    assert clean(text) == UNSEEN.sub("", text.replace("\r", "\n"))
