"""Small documents of every format, made here, so that tests need no files."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import typst
from docx.oxml.ns import qn

SHARED = Path(__file__).resolve().parents[3].parent / "shared"

PLEDGE = "Norway will provide 3 million euros to schools by the end of 2027."
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Joint statement - Ministry of Peace</title>
<meta property="og:site_name" content="Ministry of Peace"><link rel="canonical" href="https://peace.example/joint">
<script type="application/ld+json">{{"@graph":
[{{"@type": "NewsArticle", "datePublished": "2024-12-01T10:00:00Z"}}]}}</script>
</head><body><nav><ul><li><a href="/a">Home</a></li><li><a href="/b">News</a></li></ul></nav>
<div class="cookie-banner">We use cookies to improve this site.</div>
<main><h1>Joint statement</h1><p>{PLEDGE} The ministers
met in <b>Chengdu</b>.</p><p>We will:</p>
<ol type="a"><li>build schools;</li><li>train teachers<ul><li>at home</li></ul></li></ol>
<table><tr><th>Party</th><th>Pledge</th></tr><tr><td>Iceland</td><td>12 boats</td></tr></table>
<p>An area of 5 km<sup>2</sup>, in the 20<sup>th</sup> century.</p></main>
<footer>All rights reserved. Contact us.</footer></body></html>"""
MARKDOWN = f"""---
title: "Joint statement"
source: Ministry of Peace
date: 2024-12-01
lang: en
url: https://peace.example/joint
---
# Joint statement

{PLEDGE} The *ministers*
met in [Chengdu](https://chengdu.example).

We will:

3. build **schools**;
4. train teachers

| Party | Pledge |
| --- | --- |
| Iceland | 12 boats |
"""
MAIL = f"""From: =?utf-8?q?Minist=C3=A8re_de_la_Paix?= <press@peace.example>
To: you@example.org
Subject: Joint statement
Date: Sun, 01 Dec 2024 23:30:00 +0800
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset="windows-1252"
Content-Transfer-Encoding: 8bit

{PLEDGE}
It will be a good year \x96 for all.

--b
Content-Type: application/pdf; name="annex.pdf"
Content-Disposition: attachment; filename="annex.pdf"
Content-Transfer-Encoding: base64

AAAA
--b--
"""
TWO_COLUMNS = r"""
#set document(title: "Joint statement of the Northern Group")
#set page(paper: "a4", columns: 2, header: [Summit of the Northern Group #h(1fr) Joint statement], numbering: "1")
#set text(size: 10pt, hyphenate: true, lang: "en")
#set par(justify: true)
#place(top + center, scope: "parent", float: true)[#text(18pt, weight: "bold")[Joint statement of the leaders]]
= Climate
We, the leaders of the Northern Group, will reduce our greenhouse gas emissions by 43 percent by 2030, relative to the
2019 level.#footnote[The level is that of the national inventories.] We commit to doubling the international financing
of adaptation, and to implementing transformational programmes in agriculture. International financing is
transformational. #lorem(90)

We will:
- establish a fund for 12 members of the group;
- hold a meeting of the ministers responsible for infrastructure in Ulaanbaatar in 2026.

#lorem(120)
= Health
+ The Northern Group will provide 200 million doses by the end of 2027.
+ Norway pledges 3 million euros.

#lorem(300)
#place(bottom, float: true, scope: "parent", table(columns: 3, [Party], [Pledge], [Year], [Norway], [3 million euros],
[2026], [Iceland], [12 boats], [2027], [Finland], [40 nurses], [2028]))
#lorem(400)

Last words of the second page.
"""


def pdf(source: str = TWO_COLUMNS) -> bytes:
    """A PDF set by Typst."""
    made = typst.compile(source.encode())
    assert isinstance(made, bytes)
    return made


def plain_pdf(words: str) -> bytes:
    return pdf(f'#set page(paper: "a5")\n{words}')


def word() -> bytes:
    """A DOCX with a heading, a numbered and a bulleted list, a table in the middle, and a change that deletes."""
    document = docx.Document()
    document.core_properties.title = "Joint statement"
    document.add_heading("Joint statement", 1)
    document.add_paragraph(f"{PLEDGE} The ministers met in Chengdu.")
    document.add_paragraph("build schools;", style="List Number")
    document.add_paragraph("train teachers", style="List Number")
    table = document.add_table(2, 2)
    for cell, words in zip(table._cells, ("Party", "Pledge", "Iceland", "12 boats"), strict=True):
        cell.text = words
    document.add_paragraph("with pay", style="List Bullet")
    paragraph = document.add_paragraph("An area of 5 km")
    paragraph.add_run("2").font.superscript = True
    deleted = paragraph._p.makeelement(qn("w:del"), {})
    run = deleted.makeelement(qn("w:r"), {})
    text = run.makeelement(qn("w:delText"), {})
    text.text = "never said"
    run.append(text)
    deleted.append(run)
    paragraph._p.append(deleted)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


_NS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(f'xmlns:{name}="{_NS}:{name}:1.0"' for name in ("office", "text", "table", "style", "meta"))
OPEN_CONTENT = f"""<?xml version="1.0" encoding="UTF-8"?><office:document-content {_SPACES}><office:automatic-styles>
<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
</text:list-style></office:automatic-styles><office:body><office:text>
<text:h text:outline-level="1">Joint statement</text:h>
<text:p>{PLEDGE}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>As
agreed.</text:p></text:note-body></text:note> The ministers<text:s text:c="2"/>met.</text:p>
<text:list text:style-name="L1"><text:list-item><text:p>build schools;</text:p><text:list><text:list-item>
<text:p>in the north</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>train
teachers</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>Party</text:p></table:table-cell><table:table-cell>
<text:p>Pledge</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Iceland</text:p>
</table:table-cell><table:table-cell><text:p>12 boats</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document-content>"""
OPEN_META = f"""<office:document-meta {_SPACES} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>
<dc:title>Joint statement</dc:title><dc:date>2024-12-02T09:00:00</dc:date><dc:language>en-GB</dc:language>
</office:meta></office:document-meta>"""


def zipped(members: dict[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def open_text() -> bytes:
    """An ODT with a heading, a note, a list in a list, and a table."""
    kind = "application/vnd.oasis.opendocument.text"
    return zipped({"mimetype": kind, "content.xml": OPEN_CONTENT, "meta.xml": OPEN_META})


def of_every_format() -> dict[str, bytes]:
    """File name and bytes of a sound document of each format."""
    return {
        "a.txt": f"{PLEDGE}\n\n- build schools\n".encode(),
        "a.md": MARKDOWN.encode(),
        "a.html": PAGE.encode(),
        "a.eml": MAIL.encode("latin-1"),
        "a.docx": word(),
        "a.odt": open_text(),
        "a.pdf": pdf(),
    }
