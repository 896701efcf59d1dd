"""The table of writers, those that others bring, and what each format does at its limits."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from datetime import date
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
import pytest

from tests.tracker.making import candidate, kept
from tests.tracker.writers.stories import ROOT, TODAY, written
from tracker import review
from tracker.content import Bar, Bars, Burn, Column, ColumnKind, Figure, Part, Report, Span, Table, Timeline
from tracker.errors import Invalid, TrackerError
from tracker.model import Status, silent
from tracker.report import words
from tracker.store import Store
from tracker.writers import WRITERS, display, drawing, pdf, writer_for

HEAVY = {"docx", "typst", "xlsxwriter", "jinja2", "lxml"}


def test_starting_the_program_loads_no_library_of_a_format() -> None:
    code = "import sys, tracker.report, tracker.writers; print(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert HEAVY & set(found.stdout.split()) == set()


def test_a_writer_is_chosen_by_the_suffix_in_any_case() -> None:
    for writer in WRITERS.values():
        assert writer_for(Path(f"a{writer.suffix.upper()}")) is writer


def test_others_can_bring_a_writer(tmp_path: Path) -> None:
    (tmp_path / "guest.py").write_text(
        "from tracker.writers import Writer\n"
        "writer = Writer('guest', '.guest', lambda report, tick: report.title.encode())\n"
    )
    made = tmp_path / "guest-1.0.dist-info"
    made.mkdir()
    (made / "METADATA").write_text("Metadata-Version: 2.1\nName: guest\nVersion: 1.0\n")
    (made / "entry_points.txt").write_text("[tracker.writers]\nguest = guest:writer\n")
    code = "from pathlib import Path; from tracker.writers import writer_for; print(writer_for(Path('a.guest')).name)"
    guest = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=guest, capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "guest"
    with pytest.raises(Invalid, match=r"\.guest"):
        writer_for(Path("a.guest"))


def report_of(*tables: Table) -> Report:
    return Report("Large", "", TODAY, (), tables, tables[0].key, ())


def test_a_report_too_large_for_the_typesetter_is_refused_in_a_sentence() -> None:
    table = Table("large", "Large", (Column("A", ColumnKind.NUMBER),), tuple((n,) for n in range(pdf.LARGEST + 1)))
    with pytest.raises(TrackerError, match=r"100,001 cells and lines is too large for PDF .*\.html"):
        pdf.write(report_of(table), silent)


def test_characters_that_no_font_has_do_not_deny_the_pdf(store: Store, tmp_path: Path) -> None:
    text = "Norland will build \U00012000\U0001f9ff\ue000 by 2030."
    kept(store, text, candidate(text, text, "build \U00012000\U0001f9ff\ue000"))
    review.accept(store, [1])
    document = pypdfium2.PdfDocument(written(store, tmp_path, ".pdf", "card"))
    assert len(document) >= 1
    document.close()


def test_chinese_is_set_in_the_face_that_the_program_brings(store: Store, tmp_path: Path) -> None:
    text = "习近平主席宣布,中方将提供名额;朱镕基曾访问。"
    kept(store, text, candidate(text, text, "中方将提供名额", pledgors=("中国",)))
    review.accept(store, [1])
    file = written(store, tmp_path, ".pdf", "card")
    assert b"PledgebookSerifSC" in file.read_bytes()
    document = pypdfium2.PdfDocument(file)
    seen = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    assert "习近平主席宣布" in seen and "中国" in seen


def test_the_face_has_the_characters_of_every_day_and_its_licence() -> None:
    folder = files("resources") / "report" / "fonts"
    characters = characters_of((folder / "PledgebookSerifSC-Regular.ttf").read_bytes())
    everyday = {ord(bytes([high, low]).decode("gb2312")) for high in range(0xB0, 0xD7) for low in range(0xA1, 0xFA)}
    assert everyday <= characters and {ord(c) for c in "，。、；：？！（）《》镕臺灣國"} <= characters
    assert "SIL Open Font License" in (folder / "OFL.txt").read_text("utf-8")


def characters_of(font: bytes) -> set[int]:
    """The characters that a TrueType font has, by its segment table (cmap, format 4)."""
    tables = {font[at : at + 4]: struct.unpack(">I", font[at + 8 : at + 12])[0]
              for at in range(12, 12 + 16 * struct.unpack(">H", font[4:6])[0], 16)}  # fmt: skip
    cmap = tables[b"cmap"]
    for n in range(struct.unpack(">H", font[cmap + 2 : cmap + 4])[0]):
        at = cmap + struct.unpack(">I", font[cmap + 8 + 8 * n : cmap + 12 + 8 * n])[0]
        if struct.unpack(">H", font[at : at + 2])[0] == 4:
            size = struct.unpack(">H", font[at + 6 : at + 8])[0] // 2
            ends = struct.unpack(f">{size}H", font[at + 14 : at + 14 + 2 * size])
            starts = struct.unpack(f">{size}H", font[at + 16 + 2 * size : at + 16 + 4 * size])
            return {code for start, end in zip(starts, ends, strict=True) for code in range(start, end + 1)}
    raise AssertionError("the font has no such table")


def test_parts_of_a_bar_are_as_long_as_their_shares() -> None:
    parts = (Part(words.STATUS[Status.DELIVERED], 1), Part(words.STATUS[None], 3))
    figure = Figure("Shares", Bars((Bar("All", parts),)), "One and three.")
    root = ElementTree.fromstring(drawing.svg(figure))
    widths = [float(rect.get("width", "0")) for rect in root.iter("{http://www.w3.org/2000/svg}rect")]
    assert widths == [drawing.WIDTH / 4 - 1.5, drawing.WIDTH * 3 / 4 - 1.5]
    assert root.findtext("{http://www.w3.org/2000/svg}desc") == "One and three."


def test_a_deadline_without_length_and_days_far_apart_can_be_drawn() -> None:
    day = date(1, 1, 1)
    spans = (Span("x", None, day, day), Span("y", day, date(9999, 12, 31), date(9999, 12, 31)))
    for chart in (
        Timeline(spans, day),
        Timeline(spans[:1], day),
        Burn(Decimal(0), Decimal(0), "", (), day, day, day, day),
        Burn(Decimal(10), Decimal(100), "%", ((TODAY, Decimal(50)),), day, TODAY, TODAY, TODAY),
    ):
        assert "NaN" not in drawing.svg(Figure("", chart, ""))


def test_what_is_not_known_is_the_columns_word_for_it() -> None:
    column = Column("Share", ColumnKind.PERCENT, 8, "no data")
    assert [display.cell(value, column) for value in (None, "", Decimal(0))] == ["no data", "no data", "0\u202f%"]
