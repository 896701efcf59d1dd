"""Every form of export is opened again by readers that know nothing of how it was made."""

from __future__ import annotations

import json
import re
import sqlite3
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from tests.tracker.exchange.standards import iati_faults, refi_faults
from tests.tracker.making import kept
from tests.tracker.writers.stories import told
from tracker import commitments, documents, judging, review
from tracker.errors import Cancelled, Invalid, TrackerError
from tracker.exchange.formats import EXPORTS, export_for
from tracker.model import Draft, Quantity, silent
from tracker.store import Store

SKY = "🚀 Ça: the European Union will train 20 % more teachers by 2027 — 𠮷.\n"


@pytest.fixture
def worked(store: Store) -> Store:
    """The seed with judgements, a commitment whose text has characters of every width, one withdrawn, one bare."""
    ids = told(store)
    document = kept(store, SKY, issued=date(2025, 3, 1)).document_id
    version = documents.get(store, document).version_id
    start = SKY.index("the European")
    less = Draft("Teachers", pledgors=("European Union",), tags=("education", "young & old", "<b>"),
                 due=commitments.due_from("by 2027"), quantities=(Quantity(Decimal("20.5"), "%", "<="),))  # fmt: skip
    id_ = review.add_from_words(store, version, start, SKY.index(" —"), less)
    judging.record_progress(store, id_, Decimal("7.25"), date(2026, 1, 31), note="So far.")
    commitments.withdraw(store, ids[-1:], "It was no promise.")
    commitments.add(store, Draft("Somebody should do something"))
    return store


def made(store: Store, folder: Path, name: str) -> Path:
    export = EXPORTS[name]
    path = folder / f"out{export.suffix}"
    export.write(store, path, silent)
    return path


def passages(store: Store) -> list[Any]:
    return store.read(
        'SELECT p.uid, p.start, p."end", p.exact, v.uid AS version, v.text, c.uid AS commitment, cp.uid AS link'
        " FROM commitment_passage cp JOIN passage p ON p.id = cp.passage_id"
        " JOIN commitment c ON c.id = cp.commitment_id"
        " JOIN document_version v ON v.id = p.version_id WHERE c.withdrawn = ''"
    )


@pytest.mark.parametrize("name", EXPORTS)
def test_the_same_store_gives_the_same_bytes_and_a_stopped_export_nothing(
    worked: Store, tmp_path: Path, name: str
) -> None:
    for folder in ("a", "b", "c"):
        (tmp_path / folder).mkdir()
    assert made(worked, tmp_path / "a", name).read_bytes() == made(worked, tmp_path / "b", name).read_bytes()

    def stop(done: int, total: int, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        EXPORTS[name].write(worked, tmp_path / "c" / "out", stop)
    assert list((tmp_path / "c").iterdir()) == []
    with pytest.raises(TrackerError, match="does not exist"):
        EXPORTS[name].write(worked, tmp_path / "missing" / "out", silent)


@pytest.mark.parametrize("name", EXPORTS)
def test_an_empty_store_can_be_exported(store: Store, tmp_path: Path, name: str) -> None:
    assert made(store, tmp_path, name).stat().st_size > 0 or name == "bibtex"


def test_annotations_quote_the_text_where_they_say(worked: Store, tmp_path: Path) -> None:
    found = json.loads(made(worked, tmp_path, "annotations").read_text("utf-8"))
    assert (found["@context"], found["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationCollection")
    wanted = {f"urn:uuid:{row['link']}": row for row in passages(worked)}
    assert found["total"] == len(found["first"]["items"]) == len(wanted)
    for item in found["first"]["items"]:
        row = wanted[item["id"]]
        quote, position = item["target"]["selector"]
        assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
        assert row["text"][position["start"] : position["end"]] == quote["exact"] == row["exact"]
        before, after = quote.get("prefix", ""), quote.get("suffix", "")
        assert (
            row["text"][position["start"] - len(before) : position["end"] + len(after)]
            == before + quote["exact"] + after
        )
        assert item["target"]["source"]["id"] == f"urn:uuid:{row['version']}"
        assert item["body"][0]["source"] == f"urn:uuid:{row['commitment']}"


def test_iati_keeps_the_rules_of_the_standard_and_the_values_of_the_store(worked: Store, tmp_path: Path) -> None:
    path = made(worked, tmp_path, "iati")
    root = etree.parse(path).getroot()
    assert list(iati_faults(root)) == []
    by_name = {a.findtext("iati-identifier", "").rsplit("-C-")[-1]: a for a in root.iter("iati-activity")}
    tracked = [
        commitments.get(worked, row["id"]) for row in worked.read("SELECT id FROM commitment WHERE withdrawn = ''")
    ]
    assert {f"{c.id:04d}" for c in tracked if c.pledgors} == set(by_name)
    for one in (c for c in tracked if c.pledgors):
        results = by_name[f"{one.id:04d}"].findall("result")
        assert len(results) == len(one.targets)
        for target, result in zip(one.targets, results, strict=True):
            actual = {p.find("period-end").get("iso-date"): Decimal(p.find("actual").get("value"))
                      for p in result.iter("period") if p.find("actual") is not None}  # fmt: skip
            known = {str(day): value for day, value in
                     judging.levels(judging.progress(worked, one.id), target.id, date.max)}  # fmt: skip
            assert actual == known
            targets = {Decimal(t.get("value")) for t in result.iter("target")}
            assert targets == ({target.value} if one.due_latest else set())
    assert "Left out, for who takes part is not known: " in path.read_text("utf-8")


def test_a_qda_project_is_read_as_a_stranger_would(worked: Store, tmp_path: Path) -> None:
    with zipfile.ZipFile(made(worked, tmp_path, "refi")) as archive:
        root = etree.fromstring(archive.read("project.qde"))
        texts = {n.removeprefix("Sources/"): archive.read(n).decode() for n in archive.namelist() if n != "project.qde"}
    assert list(refi_faults(root, texts)) == []
    ns = {"q": "urn:QDA-XML:project:1.0"}
    codes = {code.get("guid"): code.get("name") for code in root.iterfind(".//q:Code", ns)}
    found = set()
    for source in root.iterfind(".//q:TextSource", ns):
        text = texts[source.get("plainTextPath").removeprefix("internal://")]
        for selection in source.iterfind("q:PlainTextSelection", ns):
            start, end = int(selection.get("startPosition")), int(selection.get("endPosition"))
            targets = {ref.get("targetGUID") for ref in selection.iterfind("q:Coding/q:CodeRef", ns)}
            found |= {(selection.get("guid"), target, text[start:end]) for target in targets}
    assert {(row["uid"], row["commitment"], row["exact"]) for row in passages(worked)} <= found
    assert {"education", "young & old", "<b>", "Quantified"} <= set(codes.values())
    sky = [words for _, target, words in found if codes[target] == "education"]
    assert sky == [SKY[SKY.index("the European") : SKY.index(" —")]]


def test_sources_reach_reference_managers(worked: Store, tmp_path: Path) -> None:
    items = {item["id"]: item for item in json.loads(made(worked, tmp_path, "csl").read_text("utf-8"))}
    seed = documents.get(worked, 1)
    assert items["D-0001"]["title"] == seed.facts.title and seed.facts.issued is not None
    day = seed.facts.issued
    assert items["D-0001"]["issued"] == {"date-parts": [[day.year, day.month, day.day]]}
    evidence = [item for key, item in items.items() if key.startswith("E-")]
    assert evidence[0]["URL"] == "https://example.org/held?a=1&b=2" and evidence[0]["event-date"] == {
        "raw": "2025-06-17"
    }
    text = made(worked, tmp_path, "bibtex").read_text("utf-8")
    keys = re.findall(r"^@misc\{([DE]-\d{4}),$", text, re.MULTILINE)
    assert keys == list(items)
    assert text.count("{") - text.count("\\{") == text.count("}") - text.count("\\}")


def test_plain_tables_hold_what_the_store_holds(worked: Store, tmp_path: Path) -> None:
    path = made(worked, tmp_path, "datasette")
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = {row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        assert {"commitments", "documents", "passages", "statuses"} <= tables
        for id_, title, pledgors in db.execute("SELECT ref, title, pledgors FROM commitments").fetchall():
            one = commitments.get(worked, commitments.find_ref(worked, id_))
            assert (one.title, "; ".join(one.pledgors)) == (title, pledgors or "")
        assert db.execute("SELECT count(*) FROM passages").fetchone()[0] >= len(passages(worked))
        assert db.execute("SELECT sum(value) FROM progress").fetchone() == (307.25,)
        for view in ("open_commitments", "statuses_by_party"):
            assert db.execute(f"SELECT count(*) FROM {view}").fetchone()[0] > 0
    db.close()
    told_ = json.loads((tmp_path / "metadata.json").read_text("utf-8"))
    assert set(told_["databases"]["out"]["tables"]) <= tables
    made(worked, tmp_path, "datasette")  # our own metadata may be replaced
    (tmp_path / "metadata.json").write_text('{"title": "Mine"}')
    with pytest.raises(TrackerError, match="not ours"):
        made(worked, tmp_path, "datasette")


def test_the_form_is_picked_by_the_longest_suffix_or_by_name() -> None:
    picked = {name: export_for(Path(f"A.B{export.suffix}")).name for name, export in EXPORTS.items()}
    assert picked == {name: name for name in EXPORTS}
    assert export_for(Path("all.txt"), "bibtex").name == "bibtex"
    for path, name in (("all.xml", ""), ("all", ""), ("all.json", "word")):
        with pytest.raises(Invalid, match=r"Forms are: \.json \(whole\)"):
            export_for(Path(path), name)


def test_every_form_is_named_in_the_readme() -> None:
    text = (Path(__file__).resolve().parents[3] / "README.md").read_text("utf-8")
    assert [export.suffix for export in EXPORTS.values() if f"`{export.suffix}`" not in text] == []
