"""Every report in every format, opened again by a program that did not write it; its figures are the store's."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import subprocess
import sys
import zipfile
from collections import Counter
from datetime import date, datetime
from html.parser import HTMLParser
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest
from docx.oxml.ns import qn
from markdown_it import MarkdownIt

from tests.tracker.writers.stories import ROOT, TODAY, written
from tracker import commitments, report, search
from tracker.store import Store
from tracker.writers import WRITERS

SUFFIXES = [writer.suffix for writer in WRITERS.values()]


class Page(HTMLParser):
    """A page taken apart: tables as rows of texts, tags with their attributes, and all text that is seen."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self._open: list[str] = []
        self.feed(file.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._open.append(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1].append("")

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if "style" in self._open:
            return
        self.text.append(data)
        if {"td", "th"} & set(self._open):
            self.tables[-1][-1][-1] += data


def words_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)
    finally:
        document.close()


def counts(store: Store) -> Counter[str]:
    ids = search.find(store, search.Query())
    return Counter(str(commitments.get(store, id_).status or "") for id_ in ids)


@pytest.mark.parametrize("layout", report.LAYOUTS)
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_report_in_every_format_names_every_commitment(
    judged: Store, tmp_path: Path, layout: str, suffix: str
) -> None:
    file = written(judged, tmp_path, suffix, layout)
    readers = {
        ".html": lambda: " ".join(Page(file).text),
        ".pdf": lambda: words_of(file),
        ".docx": lambda: " ".join(t.text or "" for t in docx.Document(file).element.iter(qn("w:t"))),
        ".xlsx": lambda: " ".join(str(c.value) for s in openpyxl.load_workbook(file) for r in s.rows for c in r),
    }
    text = readers[suffix]() if suffix in readers else file.read_text("utf-8").replace("\\", "")
    if layout == "deadlines" and suffix in (".html", ".pdf", ".docx", ".md"):
        ids = [row[0] for row in judged.read("SELECT id FROM commitment WHERE due_latest IS NOT NULL")]
    else:
        ids = list(search.find(judged, search.Query()))
    assert ids
    assert [commitments.get(judged, id_).ref for id_ in ids if commitments.get(judged, id_).ref not in text] == []


def test_html_has_the_counts_of_the_store_and_asks_no_server(judged: Store, tmp_path: Path) -> None:
    page = Page(written(judged, tmp_path, ".html"))
    known = counts(judged)
    (table,) = [table for table in page.tables if "Status" in table[0] and "Share" in table[0]]
    found = {row[0].split(maxsplit=1)[-1].lower(): int(row[1]) for row in table[1:]}
    assert found == {
        "delivered": known["delivered"],
        "in progress": known["in_progress"],
        "stalled": known["stalled"],
        "not judged yet": known[""],
        "all": sum(known.values()),
    }
    tags = {tag for tag, _ in page.tags}
    assert not tags & {"script", "img", "iframe", "link", "object", "embed", "form", "base"}
    policy = [
        a["content"] for tag, a in page.tags if tag == "meta" and a.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'"]
    ids = {attributes["id"] for _, attributes in page.tags if "id" in attributes}
    inner = [a["href"] for _, a in page.tags if (a.get("href") or "").startswith("#")]
    assert inner and [href for href in inner if href and href[1:] not in ids] == []
    charts = [attributes for tag, attributes in page.tags if tag == "svg"]
    assert charts and [tag for tag, _ in page.tags].count("desc") == len(charts)


def test_a_pdf_has_title_outline_links_numbers_and_embedded_fonts(judged: Store, tmp_path: Path) -> None:
    file = written(judged, tmp_path, ".pdf")
    document = pypdfium2.PdfDocument(file)
    facts, outline = document.get_metadata_dict(), [item.get_title() for item in document.get_toc()]
    pages = len(document)
    last = document[pages - 1].get_textpage().get_text_bounded()
    document.close()
    assert facts["Title"] == report.LAYOUTS["standing"].title and "20261124" in facts["CreationDate"]
    assert {"Standing", "Deadlines", "Commitments", "Method", "Sources"} <= set(outline)
    assert f"{pages} / {pages}" in last
    words = words_of(file)
    assert f"Of {sum(counts(judged).values())} commitments" in words
    raw = file.read_bytes()
    assert b"/StructTreeRoot" in raw and b"https://example.org/held?a=1&b=2" in raw


def test_a_word_document_has_styles_heads_that_repeat_and_fixed_properties(judged: Store, tmp_path: Path) -> None:
    document = docx.Document(written(judged, tmp_path, ".docx"))
    styles = {paragraph.style.name for paragraph in document.paragraphs}
    assert {"Title", "Heading 1", "Heading 2", "Caption", "Quote"} <= styles
    register = next(t for t in document.tables if [c.text for c in t.rows[0].cells][:2] == ["No.", "Commitment"])
    assert len(register.rows) >= 1 and all(t._tbl.tr_lst[0].find(f".//{qn('w:tblHeader')}") is not None
                                           for t in document.tables)  # fmt: skip
    facts = document.core_properties
    assert (facts.title, facts.author) == (report.LAYOUTS["standing"].title, "Pledgebook")
    assert facts.created == facts.modified and facts.created.date() == TODAY
    targets = [rel.target_ref for rel in document.part.rels.values() if rel.is_external]
    assert "https://example.org/held?a=1&b=2" in targets
    names = {mark.get(qn("w:name")) for mark in document.element.iter(qn("w:bookmarkStart"))}
    anchors = {link.get(qn("w:anchor")) for link in document.element.iter(qn("w:hyperlink"))} - {None}
    assert anchors and anchors <= names
    pictures = list(
        document.element.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr")
    )
    assert pictures and all(picture.get("descr") for picture in pictures)


def test_a_workbook_has_typed_cells_frozen_and_filtered(judged: Store, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(written(judged, tmp_path, ".xlsx"))
    wide = next(s for s in book if {"Share reached", "Due until"} <= {c.value for c in s[1]})
    names = [cell.value for cell in wide[1]]
    rows = {row[0].value: dict(zip(names, row, strict=True)) for row in wide.iter_rows(min_row=2) if row[1].value}
    for id_ in search.find(judged, search.Query()):
        known = commitments.get(judged, id_)
        row = rows[known.ref]
        assert row["Commitment"].value == known.title
        if known.due_latest:
            assert isinstance(row["Due until"].value, datetime) and row["Due until"].value.date() == known.due_latest
        if known.targets:
            assert row["Promised"].value == pytest.approx(float(known.targets[0].value))
            assert row["Promised"].data_type == "n"
    reached = next(row for row in rows.values() if row["Share reached"].data_type == "n")
    assert reached["Share reached"].value == pytest.approx(300 / float(reached["Promised"].value))
    assert "%" in reached["Share reached"].number_format
    tables = book.worksheets[1:]
    assert len({sheet.title for sheet in tables}) == len(tables)
    assert all(sheet.freeze_panes and sheet.auto_filter.ref for sheet in tables)
    assert book.properties.created.date() == TODAY


def test_a_csv_is_the_register_with_a_mark_for_excel(judged: Store, tmp_path: Path) -> None:
    file = written(judged, tmp_path, ".csv")
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    known = [commitments.get(judged, id_) for id_ in search.find(judged, search.Query())]
    assert [row["No."] for row in rows] == [commitment.ref for commitment in known]
    days = [row["Due until"] for row in rows]
    assert days == [c.due_latest.isoformat() if c.due_latest else "" for c in known]
    assert all(date.fromisoformat(day) for day in days if day)


def test_markdown_has_the_tables(judged: Store, tmp_path: Path) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(written(judged, tmp_path, ".md").read_text("utf-8"))
    kinds = Counter(token.type for token in tokens)
    assert kinds["table_open"] >= 5 and kinds["html_block"] == 0
    assert tokens[1].content == report.LAYOUTS["standing"].title


def test_the_hash_in_the_footer_is_that_of_the_records(judged: Store, tmp_path: Path) -> None:
    found = json.loads(written(judged, tmp_path, ".json").read_text("utf-8"))
    plain = json.dumps(found["records"], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert hashlib.sha256(plain.encode()).hexdigest() == found["sha256"]
    assert any(found["sha256"] in line for line in found["footer"])
    assert found["sha256"] in " ".join(Page(written(judged, tmp_path, ".html")).text)


def test_same_store_and_same_dates_are_the_same_bytes(judged: Store, tmp_path: Path) -> None:
    first = {s: written(judged, tmp_path, s, "card").read_bytes() for s in SUFFIXES}
    first |= {s + " standing": written(judged, tmp_path, s).read_bytes() for s in SUFFIXES}
    other = tmp_path / "other"
    other.mkdir()
    code = (
        "import sys; from pathlib import Path; from tests.tracker.writers.stories import written\n"
        "from tracker.store import Store\n"
        "with Store(Path(sys.argv[1])) as store:\n"
        "    for layout in ('card', 'standing'):\n"
        "        for suffix in sys.argv[3:]: written(store, Path(sys.argv[2]), suffix, layout)\n"
    )
    away = {**os.environ, "TZ": "Pacific/Auckland", "PYTHONHASHSEED": "7", "LC_ALL": "C"}
    words = [sys.executable, "-c", code, str(judged.path), str(other), *SUFFIXES]
    subprocess.run(words, cwd=ROOT, env=away, check=True)
    second = {s: (other / f"card{s}").read_bytes() for s in SUFFIXES}
    second |= {s + " standing": (other / f"standing{s}").read_bytes() for s in SUFFIXES}
    assert [name for name in first if first[name] != second[name]] == []


@pytest.mark.parametrize("suffix", [".docx", ".xlsx"])
def test_the_times_within_an_archive_are_not_the_clock(judged: Store, tmp_path: Path, suffix: str) -> None:
    with zipfile.ZipFile(written(judged, tmp_path, suffix)) as archive:
        days = {entry.date_time for entry in archive.infolist()}
    assert days <= {(1980, 1, 1, 0, 0, 0), (2026, 11, 24, 0, 0, 0)}
