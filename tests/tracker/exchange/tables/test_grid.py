"""Tables are read as their makers meant them: encodings, delimiters, quotes, titles, merged heads, types."""

from __future__ import annotations

import random
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.tracker.exchange.tables.books import PLEDGES, csv_book, workbook
from tracker.errors import Cancelled, Unreadable
from tracker.exchange.tables import grid
from tracker.exchange.tables.grid import Book, text_of


def rows_of(book: Book) -> list[tuple[object, ...]]:
    return [row.cells for row in book.sheet().rows]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiters_and_encodings(delimiter: str, encoding: str) -> None:
    text = "Título;Größe;Wer\nEine Zusage über Bäume;3,5;Österreich\nNoch eine;4,25;Česko\nSchön;1,5;Fürth\n"
    text = text.replace("Česko", "Norge").replace(";", delimiter).replace("3,5", "3.5" if delimiter == "," else "3,5")
    if delimiter == ",":
        text = text.replace("4,25", "4.25").replace("1,5", "1.5")
    book = csv_book(text, encoding=encoding)
    assert book.sheet().heads == ("Título", "Größe", "Wer")
    assert rows_of(book)[0][0] == "Eine Zusage über Bäume" and rows_of(book)[2][2] == "Fürth"


def test_quotes_hold_delimiters_line_ends_and_quotes() -> None:
    book = csv_book('Title,Note\n"One, two","First line\nsecond ""line"""\nThree,\n')
    assert rows_of(book) == [("One, two", 'First line\nsecond "line"'), ("Three", None)]
    assert [row.number for row in book.sheet().rows] == [2, 3]


def test_what_excel_says_of_the_delimiter_is_believed() -> None:
    assert rows_of(csv_book("sep=|\nTitle|Note\na,b|c,d\n")) == [("a,b", "c,d")]


def test_heads_are_found_under_titles_and_each_has_a_name_of_its_own() -> None:
    book = csv_book("Pledges 2024\nas of May\n\nTitle,Donor,Donor,\nA,B,C,D\nE,F,G,H\n")
    sheet = book.sheet()
    assert sheet.heads == ("Title", "Donor", "Donor (2)", "Column 4")
    assert sheet.title == "Pledges 2024 – as of May"
    assert [(row.number, row.cells) for row in sheet.rows] == [(5, ("A", "B", "C", "D")), (6, ("E", "F", "G", "H"))]


def test_a_table_of_numbers_alone_has_columns_by_place() -> None:
    workbook = grid._sheet("", [(1, [Decimal(1), Decimal(2)]), (2, [Decimal(3), Decimal(4)])], "a.xlsx")
    assert workbook is not None and workbook.heads == ("Column 1", "Column 2") and len(workbook.rows) == 2


def test_a_workbook_is_read_with_its_types(tmp_path: Path) -> None:
    path = tmp_path / "pledges.xlsx"
    path.write_bytes(workbook())
    book = grid.read(path)
    sheet = book.sheet()
    assert sheet.name == "Pledges" and sheet.title == "Pledges at the summit"
    assert sheet.heads == ("Pledge", "Who", "Target Value", "Target Unit", "Due")
    assert [row.cells for row in sheet.rows] == [
        ("Train teachers", "Japan", Decimal(300), "teachers", date(2027, 6, 30)),
        ("Open a school", "Kenya", Decimal("0.5"), "schools", Decimal(2028)),
        ("Plant trees", "Norway", Decimal(1000000), "trees", "by 2030"),
    ]
    assert [row.number for row in sheet.rows] == [5, 6, 8]
    assert book.sheets == grid.from_workbook(workbook(), "pledges.xlsx").sheets
    with pytest.raises(Unreadable, match=r"no sheet 'Other' in it.*Pledges"):
        book.sheet("Other")


def test_each_row_stands_in_the_text_where_it_is_said_to() -> None:
    book = csv_book('Title,Note\n"a  b","x\ny 🚀"\nc,\n\nd,e\n')
    text, places = text_of(book)
    found = {row: text.text[start:end] for (_, row), (start, end) in places.items()}
    assert found == {0: "Title\tNote", 2: "a b\tx y 🚀", 3: "c", 5: "d\te"}
    assert text.text.splitlines()[0] == "Title\tNote"
    assert (text.pages[0].start, text.pages[0].end) == (0, len(text.text))


@pytest.mark.parametrize("data", [b"", b"\x00" * 50, b"%PDF-1.7", b"\x89PNG\r\n", b"Title\n", b"PK\x03\x04broken"])
def test_what_is_no_table_is_refused_in_a_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "odd.csv"
    path.write_bytes(data)
    with pytest.raises(Unreadable, match=r"^odd\.csv: "):
        grid.read(path)


def test_damaged_and_unfolding_workbooks_are_refused(tmp_path: Path) -> None:
    chance, sound = random.Random(6), workbook()
    for number in range(12):
        data = bytearray(sound)
        for _ in range(30):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path = tmp_path / f"{number}.xlsx"
        path.write_bytes(bytes(data))
        try:
            assert grid.read(path).sheets
        except Unreadable as error:
            assert str(error).startswith(path.name)
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<a>" + b" " * 250_000_000 + b"</a>")
    with pytest.raises(Unreadable, match="more than 200 MB"):
        grid.read(bomb)


def test_reading_can_be_stopped() -> None:
    def stop(done: int, total: int, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        grid.from_text((PLEDGES + "x,y,z\n" * 6000).encode(), "long.csv", stop)
