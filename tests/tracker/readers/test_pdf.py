"""PDF: reading order, what is joined and what is dropped, the map of pages, and passages found on their page."""

from __future__ import annotations

import io
import re
from collections import Counter

import pypdfium2
import pytest

from tests.tracker.readers import samples
from tracker import readers
from tracker.errors import Cancelled, Unreadable
from tracker.model import Text
from tracker.readers import pdf
from tracker.readers.spelling import unpack


@pytest.fixture(scope="module")
def data() -> bytes:
    return samples.pdf()


@pytest.fixture(scope="module")
def text(data: bytes) -> Text:
    return readers.read_bytes(data, "a.pdf")


def words(source: str) -> str:
    return readers.read_bytes(samples.plain_pdf(source), "a.pdf").text


def test_columns_are_read_one_after_the_other(text: Text) -> None:
    order = [
        "Joint statement of the leaders",
        "Climate",
        "We, the leaders",
        "We will:",
        "Health",
        "1. The Northern",
        "Last words",
    ]
    places = [text.text.index(words) for words in order]
    assert places == sorted(places)
    assert (
        "\n\nWe, the leaders of the Northern Group, will reduce our greenhouse gas emissions by 43 percent by 2030,"
        in text.text
    )


def test_paragraphs_are_whole_and_words_too(text: Text) -> None:
    climate = next(part for part in text.text.split("\n\n") if part.startswith("We, the leaders"))
    assert "adaptation, and to implementing transformational programmes" in climate
    assert "relative to the 2019 level.¹ We commit" in climate
    assert climate.count("international financing") + climate.count("International financing") == 2
    assert not re.search(r"\w- \w|\n", climate)


def test_items_headings_and_rows_stand_apart(text: Text) -> None:
    assert "\n\nWe will:\n\n- establish a fund for 12 members of the group;\n- hold a meeting" in text.text
    assert (
        "\n\nHealth\n\n1. The Northern Group will provide 200 million doses by the end of 2027.\n2. Norway" in text.text
    )
    assert (
        "Party\tPledge\tYear\nNorway\t3 million euros\t2026\nIceland\t12 boats\t2027\nFinland\t40 nurses\t2028"
        in text.text
    )


@pytest.mark.parametrize("inset", ["1pt", "5pt"])
def test_wrapped_cells_stay_in_their_row(inset: str) -> None:
    rows = [
        (
            "Norway",
            "Support for schools in the north of the country, with meals for all pupils",
            "3 million euros in all",
        ),
        ("Iceland", "Twelve boats", "By the end of 2027 at the latest"),
        ("Finland", "Training of nurses and doctors in the hospitals of the region", "2028"),
        ("Sweden", "Wells", "2029"),
    ]
    cells = ", ".join(f"[{cell}]" for row in rows for cell in row)
    text = words(f"#table(columns: (60pt, 120pt, 80pt), inset: {inset}, stroke: none, {cells})")
    assert text.split("\n") == ["\t".join(row) for row in rows]


def test_items_tell_how_deep_they_lie() -> None:
    source = "- schools\n  - in the north\n  - in the south\n- boats\n\nAnd:\n\n+ nurses\n  + young ones\n+ doctors"
    assert words(source) == (
        "- schools\n  - in the north\n  - in the south\n- boats\n\nAnd:\n\n1. nurses\n  1. young ones\n2. doctors"
    )


def test_headers_and_page_numbers_are_dropped(text: Text) -> None:
    assert "Summit of the Northern Group" not in text.text
    assert not re.search(r"^\d+$", text.text, re.MULTILINE)


def test_a_heading_that_differs_by_its_number_is_no_header() -> None:
    pages = "#pagebreak()".join(
        f"= Decision {n}/CP.27\nThe Conference decides to meet in year {n}." for n in (7, 3, 5, 1)
    )
    text = words(pages)
    assert [f"Decision {n}/CP.27" in text for n in (7, 3, 5, 1)] == [True] * 4


def test_the_hyphen_of_a_compound_stays() -> None:
    sentence = "In year {}, the low-emission transition of the twenty-seventh session is long-term."
    source = "\n".join(sentence.format(number) for number in range(2000, 2040))
    text = words(f"#set par(justify: true)\n#set text(hyphenate: true)\n{source}")
    assert text == source.replace("\n", " ")


def test_a_ligature_is_its_letters_each_at_its_place() -> None:
    font = "/Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Type/Encoding/Differences[65/fi]>>"
    stream = "BT /F 12 Tf 20 50 Td (Anance for all) Tj ET"
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>",
        f"<<{font}>>",
        f"<</Length {len(stream)}>>stream\n{stream}\nendstream",
    )
    body = "".join(f"{number} 0 obj\n{content}\nendobj\n" for number, content in enumerate(objects, 1))
    data = f"%PDF-1.4\n{body}trailer<</Root 1 0 R/Size 6>>\n%%EOF".encode()
    found = pdf.trace(data)
    assert found.text == "finance for all"
    assert [unpack(place)[1] for place in found.places[:4]] in ([0, 0, 1, 2], [0, 1, 2, 3])


def test_pages_are_mapped(data: bytes, text: Text) -> None:
    first, second = text.pages
    assert (first.number, first.start, second.number, second.end) == (1, 0, 2, len(text.text))
    assert first.end == second.start
    assert text.text.index("Last words") >= second.start > text.text.index("Health")
    own = re.sub(r"\W", "", pypdfium2.PdfDocument(data)[1].get_textpage().get_text_range())
    assert re.sub(r"\W", "", text.text[second.start :])[:30] in own


def test_the_day_of_the_file_is_not_that_of_the_document(text: Text) -> None:
    assert "date" not in text.facts
    assert text.facts["title"] == "Joint statement of the Northern Group"


def test_russian_and_chinese() -> None:
    russian = "Министерство промышленности предоставит финансирование для модернизации инфраструктуры к 2030 году. " * 6
    source = f'#set text(lang: "ru", hyphenate: true, font: "DejaVu Serif")\n#set par(justify: true)\n{russian}'
    found = words(source)
    if "промышленности" not in found:
        pytest.skip("no font with Russian letters here")
    assert found == russian.strip()


def test_a_page_printed_sideways_is_read(data: bytes) -> None:
    lines = "We will build schools. \\ They will be in the north. \\ Teachers will come."
    text = words(f"#rotate(90deg, reflow: true)[{lines}]")
    assert "We will build schools." in text and text.index("schools") < text.index("north") < text.index("Teachers")


def test_a_stamp_at_the_side_is_left_out_and_told() -> None:
    stamp = "This copy was printed by somebody on some day and is not to be passed on to anybody, ever, it says."
    body = "We will build schools in the north. " * 20
    source = f"#place(right, rotate(90deg, reflow: true)[{stamp} {stamp}])\n{body}"
    text = readers.read_bytes(samples.plain_pdf(source), "a.pdf")
    assert text.text == body.strip()
    assert text.notes == ("Text that runs in another direction was left out on page 1.",)


def test_every_sign_lies_in_the_boxes_of_its_passage(data: bytes, text: Text) -> None:
    found = pdf.trace(data)
    assert found.text == text.text and len(found.places) == len(text.text)
    for passage in (
        "hold a meeting",
        "3 million euros\t2026",
        "relative to the 2019 level.",
        "Last words of the second page",
    ):
        start = text.text.index(passage)
        boxes = pdf.boxes_in(data, found, text, start, start + len(passage))
        assert boxes == pdf.boxes(data, text, start, start + len(passage))
        assert letters_in(data, boxes) == letters(passage)


def test_a_passage_over_a_broken_word_and_a_page_has_boxes_on_both(data: bytes, text: Text) -> None:
    end = text.pages[0].end
    passage = text.text[end - 300 : end + 300]
    boxes = pdf.boxes(data, text, end - 300, end + 300)
    assert {box[0] for box in boxes} == {1, 2}
    assert not Counter(letters(passage)) - Counter(letters_in(data, boxes))


def test_every_sign_knows_its_character(data: bytes, text: Text) -> None:
    found, document = pdf.trace(data), pypdfium2.PdfDocument(data)
    pages = [page.get_textpage() for page in document]
    placed = 0
    for sign, place in zip(found.text, found.places, strict=True):
        if place >= 0:
            page, index = unpack(place)
            character = chr(pypdfium2.raw.FPDFText_GetUnicode(pages[page - 1].raw, index))
            assert sign == character or (sign, character) in {("¹", "1"), ("-", "\x02"), ("-", "•")}
            placed += 1
    assert placed > 0.95 * len(text.text)


def test_a_passage_of_an_older_reading_is_found_by_its_words(data: bytes, text: Text) -> None:
    old = Text("Preface of an older release.\n" + text.text.replace("¹", ""), pages=text.pages)
    start = old.text.index("Norway pledges 3 million euros.")
    boxes = pdf.boxes(data, old, start, start + 31)
    assert letters_in(data, boxes) == "Norwaypledges3millioneuros"
    assert pdf.boxes(data, Text("Other words."), 0, 12) == []


def letters(passage: str) -> str:
    return re.sub(r"[\W⁰¹²³]", "", passage)


def letters_in(data: bytes, boxes: list[tuple[int, float, float, float, float]]) -> str:
    """The letters that PDFium itself finds within boxes, in their order."""
    document = pypdfium2.PdfDocument(data)
    said = []
    for number, left, top, right, bottom in boxes:
        page = document[number - 1]
        height = page.get_height()
        said.append(
            page.get_textpage().get_text_bounded(left - 0.2, height - bottom + 2, right + 0.2, height - top - 2)
        )
    return letters("".join(said).replace("\ufffe", ""))


def test_the_picture_of_a_page_shows_its_passage(data: bytes, text: Text) -> None:
    start = text.text.index("Norway pledges")
    number, left, top, right, bottom = pdf.boxes(data, text, start, start + 14)[0]
    width, height, rows = pdf.page_picture(data, number, 2.0)
    assert (width, height, len(rows)) == (1191, 1684, 1191 * 1684 * 3)
    ink = [
        rows[3 * (y * width + x)]
        for y in range(int(2 * top), int(2 * bottom))
        for x in range(int(2 * left), int(2 * right))
    ]
    assert min(ink) < 80 and max(ink) > 250
    margin = [rows[3 * (y * width + x)] for y in range(0, 100, 7) for x in range(0, 50, 7)]
    assert set(margin) == {255}


def test_a_page_that_is_not_there_has_no_picture(data: bytes) -> None:
    for number in (0, 3):
        with pytest.raises(Unreadable, match="no page"):
            pdf.page_picture(data, number)


def test_boxes_on_a_turned_page_are_those_of_the_page_as_seen(data: bytes) -> None:
    document = pypdfium2.PdfDocument(data)
    for page in document:
        page.set_rotation(90)
    turned = saved(document)
    text = readers.read_bytes(turned, "a.pdf")
    start = text.text.index("Norway pledges")
    (_, left, top, right, bottom), *_ = pdf.boxes(turned, text, start, start + 14)
    assert bottom - top > 3 * (right - left), "words of an upright page turned right run downwards"


def test_a_scan_is_refused_and_a_page_without_text_is_told() -> None:
    with pytest.raises(Unreadable, match="scan") as error:
        words("#rect(width: 50%, height: 50%, fill: red)")
    assert "OCR" in error.value.hint
    text = readers.read_bytes(samples.plain_pdf("Words.#pagebreak()#rect()"), "a.pdf")
    assert text.text == "Words."
    assert text.notes == ("There is no text on page 2; what is a picture there was not read.",)


def test_a_protected_file_is_refused() -> None:
    locked = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
        b"3 0 obj<</Filter/Standard/V 1/R 2/P -4/O<" + b"ab" * 32 + b">/U<" + b"cd" * 32 + b">>>endobj\n"
        b"trailer<</Root 1 0 R/Size 4/Encrypt 3 0 R/ID[<00><00>]>>\n%%EOF"
    )
    with pytest.raises(Unreadable, match="password"):
        readers.read_bytes(locked, "a.pdf")


def test_progress_by_page_and_cancel(data: bytes) -> None:
    seen: list[tuple[int, int]] = []
    readers.read_bytes(data, "a.pdf", lambda done, total, what: seen.append((done, total)))
    assert seen == [(0, 2), (1, 2), (2, 2)]

    def stop(done: int, total: int, what: str) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        readers.read_bytes(data, "a.pdf", stop)


def test_many_pages_are_read_in_time(data: bytes) -> None:
    document, many = pypdfium2.PdfDocument(data), pypdfium2.PdfDocument.new()
    for _ in range(20):
        many.import_pages(document)
    text = readers.read_bytes(saved(many), "a.pdf")
    assert [page.number for page in text.pages] == list(range(1, 41))
    assert all(one.end == two.start for one, two in zip(text.pages, text.pages[1:], strict=False))


def saved(document: pypdfium2.PdfDocument) -> bytes:

    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
