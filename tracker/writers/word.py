"""The pieces of a Word document: elements, styles, links, fields, tables, pictures. Nothing here knows a report."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from functools import cache
from typing import TYPE_CHECKING, Any

# Heavy, and imported by the one writer that needs them, which is imported when it is asked for.
from docx import Document as make_document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, nsmap, qn
from docx.oxml.parser import oxml_parser
from docx.oxml.shape import CT_Inline
from docx.shared import Cm, Emu, Pt, RGBColor

from tracker.content import Mark, Tone

if TYPE_CHECKING:
    from docx.document import Document

INK, MUTED, HAIR, EDGE = "1C2126", "59646E", "D5DADE", "B9C1C8"
TONES = {
    Tone.OPEN: MUTED,
    Tone.MOVING: "1D5F8F",
    Tone.KEPT: "27744A",
    Tone.WARNING: "8A5A00",
    Tone.DANGER: "AB2F27",
    Tone.QUIET: MUTED,
}
TEXT_FACE, PLAIN_FACE, SHAPE_FACE = "Cambria", "Calibri", "Segoe UI Symbol"
WIDTH = Cm(16.2)
OWN_STYLES = {
    "Over": (8.5, MUTED),
    "Quote Source": (9, MUTED),
    "Fact": (9.5, INK),
    "Fact Continued": (9.5, INK),
    "Source": (9.5, INK),
    "Figure": (9.5, INK),
    "Table Text": (9, INK),
    "Table Head": (8.5, MUTED),
    "Table Note": (8.5, MUTED),
    "Colophon": (8.5, MUTED),
    "Running": (8.5, MUTED),
}
"""Paragraph styles that Word does not bring: size in points and colour."""


def element(tag: str, *children: Any, **attributes: object) -> Any:
    """An element of WordprocessingML with attributes of the same name space."""
    named = {_full(f"w:{name}"): str(value) for name, value in attributes.items()}
    made = oxml_parser.makeelement(_full(tag), named, _SPACE)
    made.extend(children)
    return made


_SPACE = {"w": nsmap["w"]}
_full = cache(qn)


def run(text: str, style: str = "") -> Any:
    """A run of text in a character style; tabs are tabs."""
    made = element("w:r")
    if style:
        made.append(element("w:rPr", element("w:rStyle", val=style_id(style))))
    for n, piece in enumerate(re.split(r"[\t\n]+", text)):
        if n:
            made.append(element("w:tab"))
        if piece:
            words = element("w:t")
            words.text = piece
            words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            made.append(words)
    return made


def mark(found: Mark, half_points: int = 0) -> Iterator[Any]:
    """A status: its shape and its word in the style of its tone; a size of its own where it stands in a heading."""
    word = found.word.replace(" ", "\u00a0") if half_points else found.word
    for made in (run(found.shape, f"Shape {found.tone}"), run(f"\u00a0{word}", f"Status {found.tone}")):
        if half_points:
            made[0].extend([element("w:b", val=0), element("w:sz", val=half_points)])
        yield made


def style_id(name: str) -> str:
    return name.replace(" ", "")


def bookmark(anchor: str) -> str:
    """A name that Word takes: letters, digits and underscores, at most 40."""
    return re.sub(r"\W", "_", f"at_{anchor}")[:40]


def link_within(anchor: str, content: Any) -> Any:
    return element("w:hyperlink", content, anchor=bookmark(anchor), history=1)


def link(part: Any, href: str, content: Any) -> Any:
    made = element("w:hyperlink", content, history=1)
    made.set(qn("r:id"), part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    return made


def paragraph(style: str, *, keep: bool = False, new_page: bool = False, before: int = 0, after: int = 0) -> Any:
    """A paragraph in a style: kept with the next one, on a new page, or with some points of space beside it."""
    look = element("w:pPr", element("w:pStyle", val=style_id(style)))
    if keep:
        look.append(element("w:keepNext"))
    if new_page:
        look.append(element("w:pageBreakBefore"))
    if before or after:
        space = {name: points * 20 for name, points in (("before", before), ("after", after)) if points}
        look.append(element("w:spacing", **space))
    return element("w:p", look)


def add_field(inside: Any, code: str, shown: str) -> None:
    """A field, such as PAGE, with what is shown until Word computes it."""
    inside.append(element("w:fldSimple", run(shown), instr=f" {code} "))


# --- the document and its styles --------------------------------------------------------------------------------------


def new_document(title: str, subject: str, day: date) -> Document:
    """An empty A4 document with our styles; all its dates are `day`."""
    document = make_document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.4)
    section.top_margin, section.bottom_margin = Cm(2.6), Cm(2.4)
    moment = datetime.combine(day, time())
    facts = document.core_properties
    facts.title, facts.subject, facts.author, facts.last_modified_by = (
        title[:255],
        subject[:255],
        "Pledgebook",
        "Pledgebook",
    )
    facts.created, facts.modified, facts.comments, facts.language = moment, moment, "", "en-GB"
    _paragraph_styles(document)
    _character_styles(document)
    document.styles.element.append(parse_xml(_TABLE_STYLE))
    return document


def _look(style: Any, size: float, face: str = TEXT_FACE, colour: str = INK, bold: bool | None = None) -> Any:
    font = style.font
    font.name, font.size, font.color.rgb, font.bold, font.italic = (
        face,
        Pt(size),
        RGBColor.from_string(colour),
        bold,
        False,
    )
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        if name.endswith("Theme"):
            del fonts.attrib[name]
    for name in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{name}"), face)
    return style


def _space(style: Any, before: float, after: float, line: float = 1.15) -> Any:
    form = style.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), line
    return style


def _paragraph_styles(document: Document) -> None:
    styles = document.styles
    _space(_look(styles["Normal"], 10.5), 0, 6)
    language = element("w:lang", val="en-GB", eastAsia="zh-CN")
    styles["Normal"].element.get_or_add_rPr().append(language)
    _space(_look(styles["Body Text"], 10.5), 0, 8, 1.2)
    _space(_look(styles["Title"], 25, bold=True), 0, 2, 1.0)
    _border(styles["Title"], {})
    _space(_look(styles["Subtitle"], 12.5, colour=MUTED), 0, 14)
    for tracking in styles["Subtitle"].element.rPr.findall(qn("w:spacing")):
        styles["Subtitle"].element.rPr.remove(tracking)
    one = _space(_look(styles["Heading 1"], 15, bold=True), 26, 9, 1.0)
    _border(one, {"top": (8, 6, INK)})
    _space(_look(styles["Heading 2"], 11.5, bold=True), 18, 5, 1.0)
    _space(_look(styles["Caption"], 9, PLAIN_FACE, INK, bold=True), 12, 4, 1.0)
    quote = _space(_look(styles["Quote"], 10.5), 4, 4, 1.2)
    quote.paragraph_format.left_indent = Cm(0.5)
    _border(quote, {"left": (18, 10, EDGE)})
    for name, (size, colour) in OWN_STYLES.items():
        made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = styles["Normal"]
        _space(_look(made, size, PLAIN_FACE, colour), 0, 2, 1.05)
    _indents(styles)


def _indents(styles: Any) -> None:
    styles["Quote Source"].paragraph_format.left_indent = Cm(0.5)
    _space(styles["Quote Source"], 0, 9)
    _border(styles["Quote Source"], {"left": (18, 10, EDGE)})
    for name, indent, first in (("Fact", 3.2, -3.2), ("Fact Continued", 3.2, 0), ("Source", 0.9, -0.9)):
        form = styles[name].paragraph_format
        form.left_indent, form.first_line_indent = Cm(indent), Cm(first)
        form.tab_stops.add_tab_stop(Cm(indent))
        form.keep_together = True
    _border(styles["Fact"], {"top": (4, 2, HAIR), "between": (4, 2, HAIR)})
    _border(styles["Colophon"], {"top": (6, 6, MUTED)})
    _space(styles["Over"], 10, 8)
    styles["Over"].font.all_caps = True
    for name in ("Table Text", "Table Head"):
        _space(styles[name], 2, 2, 1.0)
    styles["Table Head"].paragraph_format.keep_with_next = True
    _space(styles["Table Note"], 4, 2)
    _space(styles["Colophon"], 0, 1)


def _character_styles(document: Document) -> None:
    styles = document.styles
    for name in (
        "Lit",
        "Quiet",
        "Reference",
        "Hyperlink",
        *(f"{kind} {t}" for kind in ("Status", "Shape") for t in Tone),
    ):
        styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
    shade = element("w:shd", val="clear", color="auto", fill="F9E7A9")
    styles["Lit"].element.get_or_add_rPr().append(shade)
    styles["Quiet"].font.color.rgb = RGBColor.from_string(MUTED)
    for name in ("Reference", "Hyperlink"):
        styles[name].font.color.rgb = RGBColor.from_string(TONES[Tone.MOVING])
    for tone, colour in TONES.items():
        for name in (f"Status {tone}", f"Shape {tone}"):
            styles[name].font.color.rgb = RGBColor.from_string(colour)
        fonts = styles[f"Shape {tone}"].element.get_or_add_rPr().get_or_add_rFonts()
        for place in ("ascii", "hAnsi", "eastAsia", "cs"):
            fonts.set(qn(f"w:{place}"), SHAPE_FACE)


def _border(style: Any, sides: dict[str, tuple[int, int, str]]) -> None:
    """Lines beside paragraphs: width in eighths of a point, distance in points, colour."""
    inside = style.element.get_or_add_pPr()
    for old in inside.findall(qn("w:pBdr")):
        inside.remove(old)
    lines = [element(f"w:{s}", val="single", sz=z, space=p, color=c) for s, (z, p, c) in sides.items()]
    if lines:
        inside.insert_element_before(
            element("w:pBdr", *lines),
            "w:shd",
            "w:tabs",
            "w:suppressAutoHyphens",
            "w:spacing",
            "w:ind",
            "w:jc",
            "w:outlineLvl",
        )


def running_lines(document: Document, head: str, foot: str) -> None:
    """Header with the title, footer with the day, the data's hash and the page number."""
    section = document.sections[0]
    for part, text in ((section.header, head), (section.footer, foot)):
        line = part.paragraphs[0]
        line.style = document.styles["Running"]
        line.paragraph_format.tab_stops.add_tab_stop(WIDTH, WD_TAB_ALIGNMENT.RIGHT)
        line._p.append(run(text))
    line._p.append(run("\t"))
    add_field(line._p, "PAGE", "1")
    line._p.append(run(" / "))
    add_field(line._p, "NUMPAGES", "1")


# --- tables -----------------------------------------------------------------------------------------------------------

_TABLE_STYLE = f"""<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="PledgebookTable">
<w:name w:val="Pledgebook Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>
<w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="{EDGE}"/>
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{HAIR}"/></w:tblBorders>
<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="115" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{INK}"/>
</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>"""


class Grid:
    """A table that grows row by row, written as plain elements: python-docx's own cells take twenty times as long."""

    def __init__(self, widths: Sequence[int], caption: str) -> None:
        total = int(WIDTH.twips) * min(sum(widths), 100) // 100  # widths are per cent of the page's
        self._widths = [total * width // sum(widths) for width in widths]
        look = element(
            "w:tblLook", val="0420", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=0, noVBand=1
        )
        properties = element(
            "w:tblPr",
            element("w:tblStyle", val="PledgebookTable"),
            element("w:tblW", w=total, type="dxa"),
            element("w:tblLayout", type="fixed"),
            look,
            element("w:tblCaption", val=caption),
        )
        grid = element("w:tblGrid", *(element("w:gridCol", w=width) for width in self._widths))
        self.element = element("w:tbl", properties, grid)

    def add_row(
        self, cells: Sequence[Sequence[Any]], right: Sequence[bool], *, head: bool = False, keep: bool = False
    ) -> None:
        """A row of cells, each a list of runs; it is not torn. A head repeats on each page; `keep` ties to the next."""
        properties = element("w:trPr", element("w:cantSplit"))
        if head:
            properties.append(element("w:tblHeader"))
        row = element("w:tr", properties)
        for content, to_right, width in zip(cells, right, self._widths, strict=True):
            words = paragraph("Table Head" if head else "Table Text", keep=keep or head)
            if to_right:
                words[0].append(element("w:jc", val="right"))
            words.extend(content)
            row.append(element("w:tc", element("w:tcPr", element("w:tcW", w=width, type="dxa")), words))
        self.element.append(row)


# --- pictures ---------------------------------------------------------------------------------------------------------

_SVG_USE = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_SVG_SPACE = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"


def picture(part: Any, number: int, svg: bytes, png: bytes, alternative: str) -> Any:
    """A run with a picture over the width of the text: vectors for programs that know SVG, pixels for the others."""
    pixels, image = part.get_or_add_image(io.BytesIO(png))
    size = image.scaled_dimensions(Emu(WIDTH), None)
    made = CT_Inline.new_pic_inline(number, pixels, f"figure{number}.png", *size)
    for side in "TBLR":
        made.set(f"dist{side}", "0")  # else some programs keep a distance to the text
    properties = made.docPr
    properties.set("descr", alternative)
    properties.set("name", f"Figure {number}")
    name = PackURI(f"/word/media/figure{number}.svg")
    vectors = Part(name, "image/svg+xml", svg, part.package)
    relation = part.relate_to(vectors, RELATIONSHIP_TYPE.IMAGE)
    blip = made.find(f".//{qn('a:blip')}")
    blip.append(
        parse_xml(
            f'<a:extLst {nsdecls("a", "r")}><a:ext uri="{_SVG_USE}">'
            f'<asvg:svgBlip xmlns:asvg="{_SVG_SPACE}" r:embed="{relation}"/></a:ext></a:extLst>'
        )
    )
    return element("w:r", element("w:drawing", made))


# --- the file ---------------------------------------------------------------------------------------------------------


def same_bytes(packed: bytes, day: date) -> bytes:
    """The same package with every entry dated `day`, so that the same report gives the same bytes."""
    file = io.BytesIO()
    moment = (max(day.year, 1980), day.month, day.day, 0, 0, 0)
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            dated = zipfile.ZipInfo(entry.filename, moment)
            dated.external_attr = 0o600 << 16
            new.writestr(dated, old.read(entry), zipfile.ZIP_DEFLATED)
    return file.getvalue()
