"""What comes out of each format: the words in their order, the layout that the finder reads, and the facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tracker.readers import samples
from tests.tracker.readers.samples import PLEDGE
from tracker import readers
from tracker.errors import Unreadable
from tracker.model import Text


def read(name: str, data: bytes) -> Text:
    return readers.read_bytes(data, name)


def test_every_built_in_format_reads_its_sample() -> None:
    read_by = {name: read(name, data) for name, data in samples.of_every_format().items()}
    assert {text.reader for text in read_by.values()} == set(readers.READERS)
    for name, text in read_by.items():
        assert ("3 million euros" in text.text) and "\r" not in text.text, name


def test_plain_text_keeps_its_lines() -> None:
    text = read("a.txt", b"\xef\xbb\xbfOne\r\ntwo\rthree\x00\x07\x0bfour\n\n\n")
    assert text.text == "One\ntwo\nthree\nfour"
    assert text.facts["encoding"] == "utf-8"


def test_text_is_composed_and_keeps_marks_of_direction() -> None:
    text = read("a.txt", "Cafe\u0301 \u202e\u200f soft\u00adware 100\u00a0000".encode())
    assert text.text == "Café \u202e\u200f software 100\u00a0000"


FRENCH = "Les États s’engagent à réduire leurs émissions à l’été 2030, déclarait le président français.\n" * 3
RUSSIAN = "Стороны обязуются сократить выбросы парниковых газов к 2030 году и создать общий фонд.\n" * 3
CHINESE = "中方愿同中亚各国加强互联互通合作,到二零三零年提供融资支持和无偿援助。\n" * 3


@pytest.mark.parametrize(
    ("words", "encoding", "told"),
    [
        (RUSSIAN, "utf-8", "utf-8"),
        (RUSSIAN, "utf-16", "utf-16"),
        (RUSSIAN, "utf-16-le", "utf-16-le"),
        (FRENCH, "utf-16-be", "utf-16-be"),
        (CHINESE, "utf-32", "utf-32"),
        (RUSSIAN, "cp1251", "cp1251"),
        (FRENCH, "cp1252", "cp1252"),
        (CHINESE, "gb18030", "gb18030"),
    ],
)
def test_encodings_are_guessed_and_told(words: str, encoding: str, told: str) -> None:
    text = read("a.txt", words.encode(encoding))
    assert (text.text, text.facts["encoding"]) == (words.strip("\n"), told)


def test_markdown_loses_its_marks_and_gives_its_front_matter() -> None:
    text = read("a.md", samples.MARKDOWN.encode())
    assert text.text == (
        f"Joint statement\n\n{PLEDGE} The ministers met in Chengdu.\n\nWe will:\n\n"
        "3. build schools;\n4. train teachers\n\nParty\tPledge\nIceland\t12 boats"
    )
    assert dict(text.facts) == {
        "title": "Joint statement",
        "publisher": "Ministry of Peace",
        "date": "2024-12-01",
        "date_basis": "metadata",
        "language": "en",
        "url": "https://peace.example/joint",
        "encoding": "utf-8",
    }


def test_markdown_takes_toml_and_does_without_front_matter() -> None:
    text = read("a.md", b'+++\ntitle = "T"\ndate = 2024-12-01\nauthors = ["A", "B"]\n+++\nWords.')
    assert (text.text, text.facts["title"], text.facts["date"]) == ("Words.", "T", "2024-12-01")
    assert text.facts["publisher"] == "A, B"
    assert read("a.md", b"# Head\n\nWords.").facts["title"] == "Head"
    assert read("a.md", b"---\n\nNot front matter.").text == "Not front matter."


def test_html_gives_the_main_text_and_its_facts() -> None:
    text = read("a.html", samples.PAGE.encode())
    assert text.text == (
        f"Joint statement\n\n{PLEDGE} The ministers met in Chengdu.\n\nWe will:\n\n"
        "a. build schools;\nb. train teachers\n  - at home\n\nParty\tPledge\nIceland\t12 boats\n\n"
        "An area of 5 km², in the 20th century."
    )
    assert dict(text.facts) == {
        "title": "Joint statement",
        "publisher": "Ministry of Peace",
        "url": "https://peace.example/joint",
        "date": "2024-12-01",
        "date_basis": "metadata",
        "language": "en",
        "encoding": "utf-8",
    }


def test_html_without_marks_is_cut_by_density() -> None:
    menu = "".join(f'<li><a href="/{n}">Topic number {n}</a></li>' for n in range(9))
    words = "".join(f"<p>{PLEDGE} It is paragraph {n}.</p>" for n in range(6))
    page = f"<body><div><ul>{menu}</ul></div><div class=x><div><h1>Pledges</h1>{words}</div></div><div>©</div></body>"
    text = read("a.htm", page.encode()).text
    assert text.startswith("Pledges\n\nNorway") and "Topic" not in text and text.endswith("paragraph 5.")


def test_html_of_several_articles_is_read_whole() -> None:
    articles = "".join(f"<article><h2>Pledge {n}</h2><p>{PLEDGE} {'It is firm. ' * 9}</p></article>" for n in range(3))
    page = f"<body><div class='page'>{articles}</div><footer>Contact</footer></body>"
    text = read("a.html", page.encode()).text
    assert [f"Pledge {n}" in text for n in range(3)] == [True] * 3 and "Contact" not in text


def test_html_with_tables_as_layout_is_read_as_paragraphs() -> None:
    page = f"<table><tr><td><p>{PLEDGE}</p><p>Two.</p><p>Three.</p></td><td>Side</td></tr></table>"
    assert read("a.html", page.encode()).text == f"{PLEDGE}\n\nTwo.\n\nThree.\n\nSide"


def test_html_shows_neither_hidden_words_nor_scripts() -> None:
    unseen = "<span style='display: none'>no</span><span hidden>no</span><script>no</script>"
    page = f"<p>{PLEDGE}{unseen}</p><style>no</style>"
    assert read("a.html", page.encode()).text == PLEDGE


def test_html_tells_its_encoding_itself() -> None:
    page = '<html><head><meta charset="windows-1251"></head><body><p>Стороны обязуются</p></body></html>'
    assert read("a.html", page.encode("cp1251")).text == "Стороны обязуются"


def test_docx_keeps_the_order_of_its_body() -> None:
    text = read("a.docx", samples.word())
    assert text.text == (
        f"Joint statement\n\n{PLEDGE} The ministers met in Chengdu.\n\n1. build schools;\n2. train teachers\n\n"
        "Party\tPledge\nIceland\t12 boats\n\n- with pay\n\nAn area of 5 km²"
    )
    assert text.facts["title"] == "Joint statement"
    assert "date" not in text.facts and text.facts["file_date"]


def test_odt_keeps_lists_notes_and_tables() -> None:
    text = read("a.odt", samples.open_text())
    assert text.text == (
        f"Joint statement\n\n{PLEDGE}¹ The ministers met.\n\n"
        "1. build schools;\n  (a) in the north\n2. train teachers\n\nParty\tPledge\nIceland\t12 boats\n\n¹ As agreed."
    )
    assert dict(text.facts) == {"title": "Joint statement", "language": "en", "file_date": "2024-12-02"}


def test_mail_gives_its_headers_as_facts() -> None:
    text = read("a.eml", samples.MAIL.encode("latin-1"))
    assert text.text == f"{PLEDGE}\nIt will be a good year – for all."
    assert (text.facts["title"], text.facts["publisher"]) == ("Joint statement", "Ministère de la Paix")
    assert (text.facts["date"], text.facts["encoding"]) == ("2024-12-01", "cp1252")
    assert text.notes == ("The attachments were not read: annex.pdf.",)


def test_mail_with_html_alone() -> None:
    mail = f"Subject: x\nContent-Type: text/html; charset=utf-8\n\n<p>{PLEDGE}</p><ul><li>boats</li></ul>"
    assert read("a.eml", mail.encode()).text == f"{PLEDGE}\n\n- boats"


def test_clipboard_prefers_html_that_says_as_much() -> None:
    html = f"Version:0.9\r\nStartHTML:1\r\nSourceURL:https://a.example/b\r\n<html><!--StartFragment--><p>{PLEDGE}</p><ul><li>boats</ul><!--EndFragment--></html>"
    text = readers.from_clipboard(f"{PLEDGE}\nboats", html)
    assert (text.text, text.facts["url"]) == (f"{PLEDGE}\n\n- boats", "https://a.example/b")
    assert readers.from_clipboard("One\r\ntwo", "<img src=x>").text == "One\ntwo"
    with pytest.raises(Unreadable):
        readers.from_clipboard(" \n")


def test_the_bytes_are_believed_before_the_suffix() -> None:
    assert read("a.docx", samples.PAGE.encode()).reader == "html"
    assert read("a.txt", samples.plain_pdf("Words.")).reader == "pdf"
    assert read("a.doc", samples.word()).reader == "docx"


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "Save it as .docx or PDF and import that."),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "spreadsheet"),
        ("a.xlsx", samples.zipped({"xl/workbook.xml": "<x/>"}), "spreadsheet"),
        ("a.odp", samples.zipped({"mimetype": "application/vnd.oasis.opendocument.presentation"}), "presentation"),
        ("a.zip", samples.zipped({"b.txt": "x"}), "archive"),
        ("a.rtf", b"{\\rtf1 x}", "rich text"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "OCR"),
        ("a.xyz", b"some words", "“.xyz”"),
        ("words", b"some words", "without a suffix"),
        ("a.txt", b"", "no text"),
        ("a.txt", b" \n\n", "no text"),
        ("a.txt", bytes(300), "no text"),
        ("a.docx", b"PK\x03\x04 nonsense", "damaged"),
        ("a.docx", samples.zipped({"word/document.xml": "<w:x"}), "damaged"),
        ("a.docx", b"plain words", "damaged"),
        ("a.odt", samples.zipped({"content.xml": "<x/>"}), "no body"),
        ("a.pdf", b"%PDF-1.7\nnonsense", "damaged"),
        ("a.pdf", b"plain words", "damaged"),
        ("a.html", b"<html><body><script>x</script></body></html>", "no text"),
        ("a.eml", b"Subject: x\n\n", "no text"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(name: str, data: bytes, said: str) -> None:
    with pytest.raises(Unreadable) as error:
        read(name, data)
    message = str(error.value)
    assert message.startswith(f"{name}: ") and said in message and "\n" not in message and len(message) < 300


def test_files_that_are_none(tmp_path: Path) -> None:
    for path, said in ((tmp_path, "folder"), (tmp_path / "gone.pdf", "no such file"), (Path("a\0b.txt"), "a")):
        with pytest.raises(Unreadable, match=said):
            readers.read(path)


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(2_000_000_000)
    with pytest.raises(Unreadable, match="200 MB"):
        readers.read(path)


def test_the_bytes_come_with_the_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"One\r\ntwo")
    text, data = readers.read(path)
    assert (text.text, data) == ("One\ntwo", b"One\r\ntwo")


@pytest.mark.skipif(not samples.SHARED.exists(), reason="the sample documents are not part of the project")
def test_every_shared_document_is_read_or_refused_in_one_sentence() -> None:
    refused = {}
    for path in sorted((samples.SHARED / "documents").iterdir()):
        try:
            text, _ = readers.read(path)
        except Unreadable as error:
            refused[path.name] = str(error)
        else:
            assert len(text.text) > 5000
    assert refused.keys() == {"belovezh-1991-ru.pdf", "uk-action-plan-legacy.doc"}
    assert "OCR" in refused["belovezh-1991-ru.pdf"] and ".docx" in refused["uk-action-plan-legacy.doc"]
